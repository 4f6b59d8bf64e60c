"""Plain hitsounds for stretches of a map in which a model chose none: a map of half a minute has some."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import Break
from core.beatmap.objects import GameMode, HitSound, Slider, Spinner
from core.beatmap.sounds import SoundReader
from core.beatmap.timing import TimingLines
from core.generation.hitsounding.additions import Sound, sounds_in
from core.generation.hitsounding.writer import ADDITIONS, HitsoundEvent

LONGEST_S = 30.0
MOST_OBJECTS = 8
"""A stretch that is longer than both has none of its own; the criteria's figures are 36 s and the same count."""

FILLED_S = 8.0
"""What is filled gets sounds at least so often."""

_SECTION_BARS = 8
_ON_BEAT_MS = 3.0
_ADDED = int(ADDITIONS)
_WHISTLE, _FINISH, _CLAP = int(HitSound.WHISTLE), int(HitSound.FINISH), int(HitSound.CLAP)


def add_plain_hitsounds(beatmap: Beatmap, start: float = float("-inf"), end: float = float("inf")) -> int:
    """Give the objects of silent stretches claps on the second and fourth beats and finishes where sections begin.

    Where a stretch has nothing on these beats, its downbeats whistle, or else every fourth object. osu!taiko, whose
    sounds are its notes, and maps with keysounds stay as they are.

    Args:
        start, end: ms; only objects that start in between change.

    Returns:
        How many sounds were added.
    """
    if beatmap.mode == GameMode.TAIKO or not beatmap.hit_objects:
        return 0
    lines = TimingLines(beatmap.timing_points)
    sounds = [sound for sound in sounds_in(beatmap) if not isinstance(sound.item, Spinner)]
    if any(not isinstance(sound.item, Slider) and sound.item.sample.filename for sound in sounds):
        return 0
    sets = _normal_sets(beatmap, sounds, lines)
    added = 0
    for stretch in list(_silent(sounds, sets, beatmap.breaks)):
        inside = [sound for sound in stretch if start <= sound.item.time <= end]
        for bits_of in (_backbeat, _downbeats, _every_fourth):
            for part in _still_silent(inside):
                for place, sound in enumerate(part):
                    bits = bits_of(sound, place, lines)
                    if bits:
                        sound.set_additions(sound.additions | bits)
                        added += 1
    return added


def as_written(events: Sequence[HitsoundEvent]) -> list[HitsoundEvent]:
    """The events with the additions that their objects have now."""
    result = []
    for event in events:
        if not isinstance(event.item, Slider):
            result.append(replace(event, bits=event.item.sound & _ADDED))
        elif event.number == 1:  # the body, which has none added
            result.append(event)
        else:
            result.append(replace(event, bits=event.item.edge_sound(max(event.number - 1, 0)) & _ADDED))
    return result


def _normal_sets(beatmap: Beatmap, sounds: Sequence[Sound], lines: TimingLines) -> list[int]:
    """The set that each sound plays."""
    reader = SoundReader(beatmap, lines)
    return [
        reader.of_edge(sound.item, sound.edge, sound.time).normal_set
        if isinstance(sound.item, Slider)
        else reader.of_object(sound.item, sound.time).normal_set
        for sound in sounds
    ]


def _silent(sounds: list[Sound], sets: Sequence[int], breaks: Sequence[Break]) -> Iterator[list[Sound]]:
    """The stretches without an addition or a change of set that are too long; all sounds where there is nothing else.

    Args:
        sets: what each sound plays.
    """
    if not sounds:
        return
    if not any(sound.additions for sound in sounds) and len(set(sets)) == 1:
        yield sounds
        return
    stretch: list[Sound] = []
    since, before = sounds[0].time, sets[0]
    for sound, normal_set in zip(sounds, sets, strict=True):
        rests = bool(stretch) and any(stretch[-1].time < pause.end <= sound.time for pause in breaks)
        differs = bool(sound.additions) or normal_set != before
        if differs or rests:
            if _too_long(stretch, since, stretch[-1].time if rests else sound.time):
                yield stretch
            stretch = [] if differs else [sound]
            since, before = sound.time, normal_set
        else:
            stretch.append(sound)
    if _too_long(stretch, since, sounds[-1].time):
        yield stretch


def _still_silent(stretch: list[Sound]) -> list[list[Sound]]:
    """The parts of a stretch that have nothing for longer than `FILLED_S`."""
    parts: list[list[Sound]] = [[]]
    for sound in stretch:
        if sound.additions:
            parts.append([])
        else:
            parts[-1].append(sound)
    if len(parts) == 1:
        return parts
    return [part for part in parts if part and part[-1].time - part[0].time > 1000.0 * FILLED_S]


def _too_long(stretch: list[Sound], start: float, end: float) -> bool:
    return len(stretch) > MOST_OBJECTS and end - start > 1000.0 * LONGEST_S


def _beat(sound: Sound, lines: TimingLines) -> tuple[int, int, int] | None:
    """(beat in the bar, bar since the red line, beats of a bar); None off the beat."""
    red = lines.red_at(sound.time)
    length = lines.beat_length_at(sound.time)
    number = round((sound.time - red.time) / length)
    if abs(sound.time - red.time - number * length) > _ON_BEAT_MS:
        return None
    meter = lines.meter_at(sound.time)
    return number % meter, number // meter, meter


def _backbeat(sound: Sound, place: int, lines: TimingLines) -> int:
    found = _beat(sound, lines)
    if found is None:
        return 0
    beat, bar, _ = found
    if beat == 0:
        return _FINISH if bar % _SECTION_BARS == 0 else 0
    return _CLAP if beat % 2 else 0


def _downbeats(sound: Sound, place: int, lines: TimingLines) -> int:
    found = _beat(sound, lines)
    return _WHISTLE if found is not None and found[0] == 0 else 0


def _every_fourth(sound: Sound, place: int, lines: TimingLines) -> int:
    return _CLAP if place % 4 == 0 else 0
