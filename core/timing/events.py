"""Red lines from the beats that a model writes."""

import math
from bisect import bisect_left
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from core.beatmap.objects import TimingPoint
from core.timing.upstream_timing import DEFAULT_BEAT, TimingChange, add_change, line_at, new_line, to_points
from core.tokens.events import TIMING_TYPES, Event, EventType
from core.tokens.upstream_view import Line

_SLOWEST = 60000.0
"""ms per beat beyond which tempos are not rounded."""


@dataclass(slots=True)
class Marker:
    """A beat, measure or timing point of a model.

    Attributes:
        time: ms.
        measure: whether it begins a bar.
        red: whether it begins a red line.
        beats: distance from the marker before, in beats.
    """

    time: int
    measure: bool
    red: bool
    beats: float


def timing_from_events(events: list[Event], *, types_first: bool, leniency: float) -> list[TimingPoint]:
    """The red lines that put the beats of `events` on whole beats and the measures on downbeats.

    Args:
        events: groups of any kind; those of beats, measures and timing points count.
        types_first: the order of the family.
        leniency: ms that a beat may be off its line.

    Returns:
        Red lines in order of time; empty without beats.
    """
    markers = read_markers(events, types_first=types_first)
    if not markers:
        return []
    lines: list[Line] = []
    for marker in markers:
        if marker.red:
            add_change(lines, TimingChange(marker.time * 1000, uninherited=True))
    if not lines:
        lines.append(new_line(markers[0].time * 1000))
    _fix_meters(markers, lines)
    _TempoFitter(markers, lines, leniency).fit()
    return to_points(lines)


def read_markers(events: list[Event], *, types_first: bool) -> list[Marker]:
    """The beats of `events` in order of time; those without a time of their own are skipped."""
    step = 1 if types_first else -1
    markers = []
    for index, event in enumerate(events):
        beside = index + step
        # Index -1, before the first event, is the last one: upstream reads it too.
        if event.type in TIMING_TYPES and beside < len(events) and events[beside].type is EventType.TIME_SHIFT:
            red = event.type is EventType.TIMING_POINT
            markers.append(Marker(int(events[beside].value), event.type is EventType.MEASURE, red, 0 if red else 1))
    markers.sort(key=lambda marker: marker.time)
    return markers


def _fix_meters(markers: list[Marker], lines: list[Line]) -> None:
    """Set the meter of every range between measures to its number of beats, with a new line where it changes."""
    counter = 0
    last_measure = markers[0].time
    for marker in markers:
        if marker.red:
            counter = 0
            last_measure = marker.time
            continue
        line = line_at(lines, (marker.time - 1) * 1000).red
        offset = _rounded(line)
        if offset == marker.time:
            continue
        counter += 1
        if not marker.measure:
            continue
        if line.meter != counter:
            if last_measure <= offset:
                line.meter = counter
            else:
                add_change(lines, TimingChange(last_measure * 1000, meter=counter, uninherited=True))
        counter = 0
        last_measure = marker.time


class _TempoFitter:
    """Fits lines beat by beat; where the current line no longer fits, a new one begins at the best earlier beat."""

    def __init__(self, markers: list[Marker], lines: list[Line], leniency: float) -> None:
        self._markers = markers
        self._lines = lines
        self._leniency = leniency
        self._times = [marker.time for marker in markers]

    def fit(self) -> None:
        """Fit the lines to all markers, in place."""
        counter = 0
        last_beat = DEFAULT_BEAT
        for marker in self._markers:
            time = marker.time
            line = line_at(self._lines, (time - 1) * 1000).red
            offset = _rounded(line)
            if offset == time:
                counter = 0
                continue
            start, end = bisect_left(self._times, offset + 1), bisect_left(self._times, time)
            span = [*self._markers[start:end], marker]
            if marker.beats == 0:
                if len(span) != 1:
                    counter = 0
                    continue
                marker.beats = _likely_beats((time - offset) / last_beat)
            beat = _beat_of(span, offset)
            if self._fits(beat, span, offset):
                beat = self._human(beat, span, offset)
                line.beat_length = beat
            elif len(span) > 1:
                beat, counter = self._split(span, line, offset)
            last_beat = beat
            counter = self._count(marker, counter + 1)

    def _count(self, marker: Marker, counter: int) -> int:
        """Begin a line where a measure contradicts the meter; returns the new count of beats."""
        line = line_at(self._lines, marker.time * 1000).red
        if _rounded(line) == marker.time:
            counter = 0
        if not marker.measure:
            return counter
        if counter % line.meter:
            change = TimingChange(marker.time * 1000, beat_length=line.beat_length, uninherited=True)
            add_change(self._lines, change)
        return 0

    def _split(self, span: list[Marker], line: Line, offset: int) -> tuple[float, int]:
        """Begin a line at the marker that splits `span` best; (its beat length, beats counted since)."""
        last = len(span) - 1
        best, best_loss = last, math.inf
        for index in range(1, len(span)):
            at = span[index - 1]
            if not at.measure and index != last:
                continue
            loss = _loss(span[:index], offset) + _loss(span[index:], at.time)
            if loss < best_loss:
                best, best_loss = index, loss
        if best < last:
            first = span[:best]
            line.beat_length = self._human(_beat_of(first, offset), first, offset)
        start = span[best - 1].time
        beat = beat_length(span[-1].time - start, sum(marker.beats for marker in span[best:]), self._leniency)
        add_change(self._lines, TimingChange(start * 1000, beat_length=beat, uninherited=True))
        counter = 0
        for index in range(last - 1, best - 1, -1):
            if span[index].measure:
                break
            counter += 1
        return beat, counter

    def _fits(self, beat: float, span: list[Marker], offset: int) -> bool:
        return self._all_near(beat, *_arrays(span), offset)

    def _all_near(
        self, beat: float, times: npt.NDArray[np.float64], beats: npt.NDArray[np.float64], offset: int
    ) -> bool:
        return bool(np.all(np.abs(times - (offset + beat * beats)) <= self._leniency))

    def _human(self, beat: float, span: list[Marker], offset: int) -> float:
        """The roundest tempo that still fits all of `span`."""
        if beat == 0 or beat > _SLOWEST:
            return beat
        times, beats = _arrays(span)
        for rounder in _rounder(_SLOWEST / beat):
            if self._all_near(rounder, times, beats, offset):
                return rounder
        return beat


def beat_length(duration: float, beats: float, leniency: float) -> float:
    """ms per beat of `beats` in `duration` ms: the roundest tempo within `leniency` ms at the end."""
    if beats == 0 or duration == 0:
        return DEFAULT_BEAT
    beat = duration / beats
    bpm = _SLOWEST / beat
    if bpm < 1:
        return DEFAULT_BEAT
    for rounder in _rounder(bpm):
        if abs(duration - rounder * beats) <= leniency:
            return rounder
    return beat


def _rounder(bpm: float) -> list[float]:
    """Beat lengths of `bpm` rounded to wholes, halves, tenths, hundredths and thousandths."""
    tempos = [round(bpm * parts) / parts for parts in (1, 2, 10, 100, 1000)]
    return [_SLOWEST / tempo for tempo in tempos if tempo]


def _likely_beats(beats: float) -> float:
    return min((round(beats), 1, 1 / 2, 1 / 4, 1 / 8, 1 / 16), key=lambda candidate: abs(candidate - beats))


def _beat_of(span: list[Marker], offset: int) -> float:
    return beat_length(span[-1].time - offset, sum(marker.beats for marker in span), 0)


def _loss(span: list[Marker], offset: int) -> float:
    beat = _beat_of(span, offset)
    loss = 0.0
    beats = 0.0
    for marker in span:
        beats += marker.beats
        loss += (marker.time - (offset + beats * beat)) ** 2
    return loss / len(span)


def _arrays(span: list[Marker]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Times (n,) in ms and beats from the line (n,) of `span`."""
    return (
        np.array([marker.time for marker in span], dtype=np.float64),
        np.cumsum([marker.beats for marker in span], dtype=np.float64),
    )


def _rounded(line: Line) -> int:
    return round(line.offset_ms)
