"""Sounds from one difficulty to the others of its set, where objects coincide."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.names import find_file
from core.beatmap.objects import GameMode, HitObject, Slider, Spinner
from core.beatmap.timing import TimingLines, slider_span
from core.errors import InputError
from core.generation.hitsounding.writer import HitsoundEvent, is_body, write_sounds
from core.generation.open_map import OpenMap
from core.generation.results import ChangedMap

TOGETHER = 2.0
"""ms between sounds that coincide."""


def copy_to_set(source: OpenMap, moments: Sequence[HitsoundEvent]) -> tuple[list[ChangedMap], list[str]]:
    """The other difficulties of the set of `source` with its `moments`, and sentences about those left out.

    In osu!taiko hit sounds are what is to be hit, so that nothing is copied to or from it.
    """
    copies: list[ChangedMap] = []
    warnings: list[str] = []
    if source.beatmap.mode == GameMode.TAIKO:
        return [], ["In osu!taiko hit sounds are the notes themselves, so nothing was copied to the set."]
    sounds = sorted((moment for moment in moments if not is_body(moment)), key=lambda moment: moment.time)
    for path in sorted(source.file.parent.glob("*.osu")):
        if path.name == source.file.name:
            continue
        try:
            other = OpenMap.open(path)
        except InputError as error:
            warnings.append(f"{path.name} was left out: {error}")
            continue
        if not _same_song(source, other):
            continue
        if other.beatmap.mode == GameMode.TAIKO:
            warnings.append(f"{path.name} was left out: in osu!taiko hit sounds are the notes themselves.")
            continue
        changed = other.beatmap.copy()
        offset = source.beatmap.play_offset - changed.play_offset
        found = _coinciding(changed, sounds, offset)
        if found:
            write_sounds(changed, found)
            copies.append(other.changed(changed))
    return copies, warnings


def sound_times(item: HitObject, beatmap: Beatmap, lines: TimingLines) -> list[tuple[int, float]]:
    """(number of the sound, ms) of every sound that an object plays, but for a slider's body."""
    if isinstance(item, Spinner):
        return [(0, item.end)]
    if not isinstance(item, Slider):
        return [(0, item.time)]
    span = slider_span(item, beatmap, lines)
    return [(0, item.time), *((edge + 1, item.time + span * edge) for edge in range(1, item.slides + 1))]


def _coinciding(beatmap: Beatmap, sounds: Sequence[HitsoundEvent], offset: float) -> list[HitsoundEvent]:
    """`sounds` on the objects of another difficulty; a slider's body sounds plain, in the set of its head."""
    lines = TimingLines(beatmap.timing_points)
    times = [moment.time + offset for moment in sounds]
    found = []
    for item in beatmap.hit_objects:
        for number, time in sound_times(item, beatmap, lines):
            near = range(bisect_left(times, time - TOGETHER), bisect_left(times, time + TOGETHER + 1e-6))
            if not near:
                continue
            best = sounds[min(near, key=lambda index: abs(times[index] - time))]
            bits = 0
            for index in near:
                bits |= sounds[index].bits if sounds[index].time == best.time else 0
            found.append(replace(best, item=item, number=number, time=time, bits=bits))
            if number == 0 and isinstance(item, Slider):
                found.append(replace(best, item=item, number=1, time=time, bits=0))
    return found


def _same_song(source: OpenMap, other: OpenMap) -> bool:
    name = other.beatmap.audio_filename
    found: Path | None = find_file(other.file.parent, name) if name else None
    return found is not None and found == source.audio_file
