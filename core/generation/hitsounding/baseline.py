"""Plain hitsounds for stretches of a map in which a model chose none: a map of half a minute has some."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitObject, HitSound, Slider, Spinner
from core.beatmap.sounds import SoundReader
from core.beatmap.timing import TimingLines, object_end_times
from core.generation.hitsounding.writer import ADDITIONS, HitsoundEvent, fill_edges

LONGEST_S = 30.0
MOST_OBJECTS = 8
"""A stretch that is longer than both has none of its own; the criteria's figures are 36 s and the same count."""

FILLED_S = 8.0
"""What is filled gets sounds at least so often."""

_MOST_SLIDES = 1000
_SECTION_BARS = 8
_ON_BEAT_MS = 3.0
_ADDED = int(ADDITIONS)
_WHISTLE, _FINISH, _CLAP = int(HitSound.WHISTLE), int(HitSound.FINISH), int(HitSound.CLAP)


class _Edge(NamedTuple):
    """A moment of an object that sounds.

    Attributes:
        number: of a slider 0 the head, `slides` the tail; else 0.
        normal_set: that it plays.
    """

    item: HitObject
    number: int
    time: float
    normal_set: int

    @property
    def bits(self) -> int:
        return self.item.edge_sound(self.number) if isinstance(self.item, Slider) else self.item.sound


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
    edges = list(_edges(beatmap, lines))
    if any(not isinstance(edge.item, Slider) and edge.item.sample.filename for edge in edges):
        return 0
    added = 0
    for stretch in list(_silent(edges, [(each.start, each.end) for each in beatmap.breaks])):
        inside = [edge for edge in stretch if start <= edge.item.time <= end]
        for bits_of in (_backbeat, _downbeats, _every_fourth):
            for part in _still_silent(inside):
                for place, edge in enumerate(part):
                    bits = bits_of(edge, place, lines)
                    if bits:
                        _add(edge, bits)
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


def _edges(beatmap: Beatmap, lines: TimingLines) -> Iterator[_Edge]:
    reader = SoundReader(beatmap, lines)
    for item, end in zip(beatmap.hit_objects, object_end_times(beatmap), strict=True):
        if isinstance(item, Spinner):
            continue
        if not isinstance(item, Slider):
            yield _Edge(item, 0, item.time, reader.of_object(item, item.time).normal_set)
            continue
        span = (end - item.time) / max(item.slides, 1)
        for number in range(min(item.slides, _MOST_SLIDES) + 1):
            time = item.time + span * number
            yield _Edge(item, number, time, reader.of_edge(item, number, time).normal_set)


def _silent(edges: list[_Edge], breaks: list[tuple[float, float]]) -> Iterator[list[_Edge]]:
    """The stretches without an addition or a change of set that are too long; all edges where there is nothing else."""
    if not any(edge.bits & _ADDED for edge in edges) and len({edge.normal_set for edge in edges}) == 1:
        yield edges
        return
    stretch: list[_Edge] = []
    since, before = edges[0].time, edges[0].normal_set
    for edge in edges:
        rests = bool(stretch) and any(stretch[-1].time < pause_end <= edge.time for _, pause_end in breaks)
        if edge.bits & _ADDED or edge.normal_set != before or rests:
            if _too_long(stretch, since, stretch[-1].time if rests else edge.time):
                yield stretch
            stretch = [] if edge.bits & _ADDED or edge.normal_set != before else [edge]
            since, before = edge.time, edge.normal_set
        else:
            stretch.append(edge)
    if _too_long(stretch, since, edges[-1].time):
        yield stretch


def _still_silent(stretch: list[_Edge]) -> list[list[_Edge]]:
    """The parts of a stretch that have nothing for longer than `FILLED_S`."""
    parts: list[list[_Edge]] = [[]]
    for edge in stretch:
        if edge.bits & _ADDED:
            parts.append([])
        else:
            parts[-1].append(edge)
    if len(parts) == 1:
        return parts
    return [part for part in parts if part and part[-1].time - part[0].time > 1000.0 * FILLED_S]


def _too_long(stretch: list[_Edge], start: float, end: float) -> bool:
    return len(stretch) > MOST_OBJECTS and end - start > 1000.0 * LONGEST_S


def _beat(edge: _Edge, lines: TimingLines) -> tuple[int, int, int] | None:
    """(beat in the bar, bar since the red line, beats of a bar); None off the beat."""
    red = lines.red_at(edge.time)
    length = lines.beat_length_at(edge.time)
    number = round((edge.time - red.time) / length)
    if abs(edge.time - red.time - number * length) > _ON_BEAT_MS:
        return None
    meter = lines.meter_at(edge.time)
    return number % meter, number // meter, meter


def _backbeat(edge: _Edge, place: int, lines: TimingLines) -> int:
    found = _beat(edge, lines)
    if found is None:
        return 0
    beat, bar, _ = found
    if beat == 0:
        return _FINISH if bar % _SECTION_BARS == 0 else 0
    return _CLAP if beat % 2 else 0


def _downbeats(edge: _Edge, place: int, lines: TimingLines) -> int:
    found = _beat(edge, lines)
    return _WHISTLE if found is not None and found[0] == 0 else 0


def _every_fourth(edge: _Edge, place: int, lines: TimingLines) -> int:
    return _CLAP if place % 4 == 0 else 0


def _add(edge: _Edge, bits: int) -> None:
    if isinstance(edge.item, Slider):
        fill_edges(edge.item)
        edge.item.edge_sounds[edge.number] |= bits
    else:
        edge.item.sound |= bits
