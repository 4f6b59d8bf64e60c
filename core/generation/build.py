"""Decided objects and red lines as a beatmap."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.breaks import find_breaks
from core.beatmap.objects import GameMode, TimingPoint
from core.generation.guided.placed import Placed

SHORTEST_BREAK = 2500.0
"""ms; shorter gaps are rests, not breaks."""

VOLUME_STEP = 5


def fill(beatmap: Beatmap, placed: Iterable[Placed], red: Sequence[TimingPoint]) -> None:
    """Give `beatmap` its timing lines, objects and breaks; green lines only where something changes."""
    items = sorted(placed, key=lambda decided: decided.item.time)
    beatmap.hit_objects = [decided.item for decided in items]
    beatmap.timing_points = timing_lines(items, red, with_volume=beatmap.mode != GameMode.MANIA)
    if items and beatmap.mode != GameMode.MANIA:
        items[0].item.new_combo = beatmap.mode in (GameMode.OSU, GameMode.CATCH)
    beatmap.breaks = find_breaks(beatmap, SHORTEST_BREAK)


def timing_lines(items: Sequence[Placed], red: Sequence[TimingPoint], *, with_volume: bool) -> list[TimingPoint]:
    """Red lines, and green ones before the objects whose velocity or volume differs from what is in force."""
    lines = [replace(point, effects=point.effects & 8) for point in sorted(red, key=lambda point: point.time)]
    if with_volume and items and items[0].volumes:
        lines[0].volume = items[0].volumes[0][1]
    upcoming = 1
    current = replace(lines[0])
    velocity = 1.0
    result = [lines[0]]
    for decided in items:
        time = decided.item.time
        while upcoming < len(lines) and lines[upcoming].time <= time:
            # A red line brings the velocity back to 1, but must not change the volume.
            lines[upcoming].volume = current.volume
            result.append(lines[upcoming])
            current, velocity = replace(lines[upcoming]), 1.0
            upcoming += 1
        wanted = velocity if decided.velocity is None else decided.velocity
        volume = decided.volumes[0][1] if with_volume and decided.volumes else current.volume
        if abs(volume - current.volume) < VOLUME_STEP:
            volume = current.volume
        if wanted == velocity and volume == current.volume:
            continue
        velocity = wanted
        current = replace(current, time=time, beat_length=-100 / velocity, volume=volume, uninherited=False, effects=0)
        result.append(current)
    return result + lines[upcoming:]
