"""Decided objects and red lines as a beatmap."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from core.beatmap.beatmap import Beatmap
from core.beatmap.breaks import find_breaks
from core.beatmap.curve import slider_path
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, GameMode, Slider, TimingPoint
from core.beatmap.placement import head_of
from core.beatmap.timing import MAX_BEAT_LENGTH, MIN_BEAT_LENGTH, TimingLines
from core.generation.postprocess.placed_object import PlacedObject

SHORTEST_BREAK = 2500.0
"""ms; shorter gaps are rests, not breaks."""

VOLUME_STEP = 5

SAME_TEMPO_BPM, SLOWEST_SCROLL = 1.0, 0.1
"""Tempos as near as this scroll alike; the game knows no slower scroll, and none faster than its inverse."""

SAME_BAR_MS = 0.2
CLOSE_BAR_BEATS = 0.75
"""A bar that is cut to whole beats may be the song's own; a part of a beat never is."""


def fill(beatmap: Beatmap, placed: Iterable[PlacedObject], red: Sequence[TimingPoint]) -> None:
    """Give `beatmap` its timing lines, objects and breaks; green lines only where something changes."""
    items = with_first_velocity(sorted(placed, key=lambda decided: decided.item.time), red, beatmap.mode)
    beatmap.hit_objects = [decided.item for decided in items]
    beatmap.timing_points = timing_lines(items, red, with_volume=beatmap.mode != GameMode.MANIA)
    if items and beatmap.mode == GameMode.MANIA and all(decided.velocity is None for decided in items):
        beatmap.timing_points = with_even_scroll(beatmap.timing_points, max(decided.end for decided in items))
    if items and beatmap.mode != GameMode.MANIA:
        items[0].item.new_combo = beatmap.mode in (GameMode.OSU, GameMode.CATCH)
    beatmap.breaks = find_breaks(beatmap, SHORTEST_BREAK)


def with_first_velocity(
    placed: Sequence[PlacedObject], lines: Sequence[TimingPoint], mode: GameMode
) -> list[PlacedObject]:
    """The objects; those before the first red line among `lines` at the velocity that holds there, which is 1.

    Sliders last as long as before. One that would leave the playfield so becomes its head.
    """
    first = min((point.time for point in lines if point.uninherited), default=float("inf"))
    return [
        _at_one(decided, mode) if decided.item.time < first and decided.velocity is not None else decided
        for decided in placed
    ]


def _at_one(decided: PlacedObject, mode: GameMode) -> PlacedObject:
    item = decided.item
    assert decided.velocity is not None
    if isinstance(item, Slider) and decided.velocity != 1.0:
        stretched = replace(item, length=item.length / decided.velocity)
        item = stretched if mode == GameMode.TAIKO or _on_field(stretched) else head_of(item)
    return replace(decided, item=item, velocity=1.0)


def _on_field(slider: Slider) -> bool:
    x, y = slider_path(slider).points.T
    return bool(min(x.min(), y.min()) >= 0 and x.max() <= PLAYFIELD_WIDTH and y.max() <= PLAYFIELD_HEIGHT)


def timing_lines(items: Sequence[PlacedObject], red: Sequence[TimingPoint], *, with_volume: bool) -> list[TimingPoint]:
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
        if time < lines[0].time:
            continue  # nothing can be said before the first red line
        while upcoming < len(lines) and lines[upcoming].time <= time:
            # A red line brings the velocity back to 1, but must not change the volume.
            lines[upcoming].volume = current.volume
            result.append(lines[upcoming])
            current, velocity = replace(lines[upcoming]), 1.0
            upcoming += 1
        velocity_after = velocity if decided.velocity is None else decided.velocity
        volume = decided.volumes[0][1] if with_volume and decided.volumes else current.volume
        if abs(volume - current.volume) < VOLUME_STEP:
            volume = current.volume
        if velocity_after == velocity and volume == current.volume:
            continue
        velocity = velocity_after
        current = replace(current, time=time, beat_length=-100 / velocity, volume=volume, uninherited=False, effects=0)
        result.append(current)
    return result + lines[upcoming:]


def with_even_scroll(lines: Sequence[TimingPoint], end: float) -> list[TimingPoint]:
    """The lines of an osu!mania map up to `end` (ms), where every tempo scrolls as fast as the usual one."""
    usual = TimingLines(lines).main_bpm(end)
    result = []
    for point in lines:
        result.append(point)
        if not (point.uninherited and MIN_BEAT_LENGTH <= point.beat_length <= MAX_BEAT_LENGTH):
            continue
        velocity = usual / point.bpm
        if abs(point.bpm - usual) > SAME_TEMPO_BPM and SLOWEST_SCROLL <= velocity <= 1 / SLOWEST_SCROLL:
            result.append(replace(point, beat_length=-100 / velocity, uninherited=False, effects=0, source=None))
    return result


def with_kiai(lines: Sequence[TimingPoint], parts: Sequence[tuple[float, float]]) -> list[TimingPoint]:
    """The lines of a new map with kiai in `parts` (ms) and nowhere else.

    What would begin with the first line, and so as soon as the map is started, begins a beat later.
    """
    ordered = TimingLines(lines)
    result = list(ordered.lines)
    if result:
        first = result[0].time
        a_beat_later = first + ordered.beat_length_at(first)
        parts = [(a_beat_later if start <= first else start, end) for start, end in parts]
    parts = [(start, end) for start, end in parts if start < end]
    times = {point.time for point in result}
    for edge in sorted({edge for part in parts for edge in part} - times):
        in_force = ordered.line_at(edge)
        if in_force is not None:
            velocity = _inherited_length(in_force)
            result.append(replace(in_force, time=edge, beat_length=velocity, uninherited=False, effects=0, source=None))
    result.sort(key=lambda point: (point.time, not point.uninherited))
    for index, point in enumerate(result):
        kiai = any(start <= point.time < end for start, end in parts)
        result[index] = replace(point, effects=point.effects & ~1 | int(kiai))
    return result


def with_bar_lines_apart(lines: Sequence[TimingPoint]) -> list[TimingPoint]:
    """The lines of an osu!taiko map; a red line whose bar line would come a part of a beat after another omits it."""
    result = list(lines)
    reds = [
        index
        for index, point in enumerate(result)
        if point.uninherited and MIN_BEAT_LENGTH <= point.beat_length <= MAX_BEAT_LENGTH
    ]
    for before, index in pairwise(reds):
        red, following = result[before], result[index]
        apart = following.time - red.time
        if following.omits_bar_line or (red.omits_bar_line and apart <= red.bar_length):
            continue
        rest = apart % red.bar_length
        if min(rest, red.bar_length - rest) >= SAME_BAR_MS and rest < CLOSE_BAR_BEATS * red.beat_length:
            result[index] = replace(following, effects=following.effects | 8)
    return result


def lines_amid(
    items: Sequence[PlacedObject], old: Sequence[TimingPoint], start: float, end: float, mode: GameMode
) -> list[TimingPoint]:
    """The lines of a map whose objects from `start` to `end` ms are replaced by `items`.

    Red lines stay, and so do sample set, sample index and kiai. Velocity and volume are those of the new objects from
    the first of them on; in osu!mania, where the new ones ask for neither of a line, those of the old lines.
    """
    keeps_velocity = mode == GameMode.MANIA
    result = [point for point in old if point.time < start]
    in_force = TimingLines(old).line_at(start - 1e-3) or TimingPoint(start, 500.0)
    state = replace(in_force, time=start, beat_length=_inherited_length(in_force), uninherited=False, source=None)
    state.effects &= 1
    changes: list[tuple[float, int, TimingPoint | PlacedObject]] = [
        *((point.time, 0 if point.uninherited else 1, point) for point in old if start <= point.time <= end),
        *((decided.item.time, 2, decided) for decided in items),
    ]
    placed_before = False
    first = min((point.time for point in old if point.uninherited), default=float("inf"))
    for time, _, change in sorted(changes, key=lambda entry: entry[:2]):
        before = state
        if isinstance(change, TimingPoint):
            state = replace(
                state,
                time=time,
                sample_set=change.sample_set,
                sample_index=change.sample_index,
                effects=change.effects & 1,
                volume=state.volume if placed_before and not keeps_velocity else change.volume,
            )
            if change.uninherited:
                result.append(change)
                before = replace(state, beat_length=-100.0, volume=change.volume)
                state.beat_length = -100.0
            elif keeps_velocity or not placed_before:
                state.beat_length = change.beat_length
        elif time >= first:
            placed_before = True
            state = replace(state, time=time)
            if change.velocity is not None and not keeps_velocity:
                state.beat_length = _length_of(change.velocity, state.beat_length)
            if change.volumes and not keeps_velocity and abs(change.volumes[0][1] - state.volume) >= VOLUME_STEP:
                state.volume = change.volumes[0][1]
        if _says(state) == _says(before):
            continue
        if result and result[-1].time == time and not result[-1].uninherited:
            result.pop()
        result.append(state)
    return [*result, *(point for point in old if point.time > end)]


def _length_of(velocity: float, present: float) -> float:
    """The beat length of a green line; the present one where that is the same velocity."""
    return present if present < 0 and abs(-100 / present - velocity) < 1e-6 * velocity else -100 / velocity


def _inherited_length(point: TimingPoint) -> float:
    return -100.0 if point.uninherited else point.beat_length


def _says(point: TimingPoint) -> tuple[str, int, int, int, int]:
    return str(point.beat_length), point.sample_set, point.sample_index, point.volume, point.effects & 1
