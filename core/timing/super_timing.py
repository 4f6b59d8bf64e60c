"""Super timing: many timing passes over shifted audio, merged into one list of beats.

Every pass gives beats, measures and timing points on a grid of 10 ms; because each begins elsewhere in the audio, the
peaks of the smoothed sum of all passes are at the beats, to the millisecond. The numbers are upstream's.
"""

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from core.errors import InputError
from core.tokens.event_groups import groups_of
from core.tokens.events import TIMING_TYPES, Event, EventType, TimedEvents

Array = npt.NDArray[np.float64]

_NO_BEAT = "The model found no steady beat in this song; choose another way to find the timing."
_STEP = 10  # ms per tempo bin
_SMOOTHING = 10  # ms, standard deviation
_NEARBY = 200  # ms on each side of a peak in which tempo counts
_SEAM = 200  # ms around a walked range in which no walk starts again
_EVIDENCE = 10  # ms on each side of a beat in which types count
_SURE, _DOUBTFUL = 60.0, 300.0  # limits of distance (ms) by prominence of a peak


def pass_offset(window: float) -> int:
    """The shift of one pass in ms, drawn from numpy's global generator; `window` is ms of audio in a window."""
    return int(np.random.randint(int(-(window // 2)), int(window // 2)))


def pass_padding(offset: int, sample_rate: int) -> tuple[int, int]:
    """(samples of silence to put before the audio, samples to cut from its start) for a pass shifted by `offset` ms."""
    return max(0, offset * sample_rate // 1000), max(0, -offset * sample_rate // 1000)


@dataclass
class BeatEvidence:
    """Counts of the beats in all passes, by the millisecond of the song.

    Attributes:
        length: ms of the song, whole.
        passes: passes so far.
        beats, measures, timing_points: (length,) counts.
        tempos: (ms, tens of ms per beat) of each pair of consecutive beats.
        measure_lengths: beats of each measure.
    """

    length: int
    passes: int = 0
    beats: Array = field(init=False)
    measures: Array = field(init=False)
    timing_points: Array = field(init=False)
    tempos: list[tuple[int, int]] = field(default_factory=list)
    measure_lengths: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.beats, self.measures, self.timing_points = (np.zeros(self.length) for _ in range(3))

    def add_pass(self, events: list[Event], offset: int, *, types_first: bool) -> None:
        """Count the beats of one pass over audio shifted by `offset` ms."""
        self.passes += 1
        last_time: int | None = None
        last_type: EventType | None = None
        counter: int | None = None
        for group in groups_of(events, types_first=types_first):
            time = int(group.time) - offset
            kind = group.type
            if kind not in TIMING_TYPES or not 0 <= time < self.length:
                continue
            if kind is EventType.BEAT:
                self.beats[time] += 1
                counter = None if counter is None else counter + 1
            elif kind is EventType.MEASURE:
                self.measures[time] += 1
                if counter is not None:
                    self.measure_lengths.append(counter)
                counter = 1
            else:
                self.timing_points[time] += 1
                counter = 1
            # A beat before a timing point need not be a whole beat: the new tempo begins anywhere.
            fresh = kind is EventType.TIMING_POINT and last_type is not EventType.TIMING_POINT
            if last_time is not None and last_time != time and not fresh:
                tempo = (time - last_time) // _STEP
                if 20 < tempo < 100:
                    self.tempos.append((last_time, tempo))
            last_time, last_type = time, kind

    def merged(self, *, types_first: bool, tempo_threshold: float) -> TimedEvents:
        """The beats that the passes agree on.

        Args:
            types_first: the order of the family.
            tempo_threshold: part of the tempos near a peak that must agree for the peak to have a tempo of its own.

        Raises:
            InputError: the passes found no rhythm at all.
        """
        if not self.tempos or not self.measure_lengths:
            raise InputError(_NO_BEAT)
        from scipy.ndimage import gaussian_filter1d

        curves = [
            gaussian_filter1d(counts, _SMOOTHING) / self.passes * 50
            for counts in (self.beats, self.measures, self.timing_points)
        ]
        peaks = _find_peaks(curves, self.tempos, tempo_threshold)
        if not peaks:
            raise InputError(_NO_BEAT)
        times = _walk_all(peaks, self.length)
        types = _beat_types(times, curves, int(np.median(self.measure_lengths)))
        result = TimedEvents()
        for time, kind in zip(times, types, strict=True):
            pair = [Event(kind), Event(EventType.TIME_SHIFT, time)]
            result.events += pair if types_first else pair[::-1]
            result.times += [time, time]
        return result


@dataclass(frozen=True, slots=True)
class _Peak:
    """A peak of the summed passes: ms, prominence, BPM, and whether the passes agree on it."""

    time: int
    prominence: float
    bpm: float
    sure: bool

    def loss(self, time: float) -> float:
        """Distance from `time`, ms by prominence."""
        return abs(self.time - time) / self.prominence


def _find_peaks(curves: list[Array], tempos: list[tuple[int, int]], threshold: float) -> list[_Peak]:
    """The beats as peaks of the summed curves (ms,), with the tempo that most beats found around each have."""
    from scipy.signal import find_peaks

    beats, measures, timing_points = curves
    signal = beats + measures + timing_points * 2
    times, properties = find_peaks(signal, distance=50, prominence=0.1, rel_height=1, width=2, wlen=50)
    ordered = sorted(tempos, key=lambda sample: sample[0])
    sample_times = np.array([time for time, _ in ordered])
    samples = np.array([tempo for _, tempo in ordered])
    bpms = _peak_bpms(times, sample_times, samples, threshold)
    sure = ~np.isnan(bpms)
    median = 60_000 / (np.median(samples) * _STEP)
    bpms = bpms / np.ceil(bpms / (median * 1.5))
    bpms = bpms * np.ceil((median / 1.5) / bpms)
    bpms = _fill(bpms, median)
    return [
        _Peak(int(time), float(prominence), float(bpm), bool(has_tempo))
        for time, prominence, bpm, has_tempo in zip(times, properties["prominences"], bpms, sure, strict=True)
    ]


def _peak_bpms(times: Array, sample_times: Array, samples: Array, threshold: float) -> Array:
    """The BPM (peaks,) that most beats near each peak have; NaN where they do not agree."""
    bpms = []
    for time in times:
        first = np.searchsorted(sample_times, time - _NEARBY, side="right")
        last = np.searchsorted(sample_times, time + _NEARBY, side="left")
        counts, bins = np.histogram(samples[first:last], bins=range(20, 100))
        agreed = counts.max() > threshold * counts.sum()
        bpms.append(60_000 / (bins[np.argmax(counts)] * _STEP) if agreed else np.nan)
    return np.array(bpms, dtype=np.float64)


def _fill(bpms: Array, median: float) -> Array:
    """Unknown tempos from the nearest peak that has one, the earlier of two; peaks filled before count too."""
    bpms = bpms.copy()
    for index, bpm in enumerate(bpms):
        if not np.isnan(bpm):
            continue
        others = np.flatnonzero(~np.isnan(bpms))
        nearest = min(others, key=lambda other: (abs(other - index), other), default=None)
        bpms[index] = median if nearest is None else bpms[nearest]
    return bpms


def _walk_all(peaks: list[_Peak], length: int) -> list[int]:
    """Beats, ms, from walks in both directions from every peak not yet passed, the most prominent first."""
    walker = _Walker(peaks, length)
    while walker.waiting:
        walker.begin(walker.waiting[0])
    return sorted(walker.beats)


class _Walker:
    """Walks from peak to peak in steps of the peaks' tempos, and collects beats."""

    def __init__(self, peaks: list[_Peak], length: int) -> None:
        self.peaks = peaks
        self.length = length
        self.waiting = sorted(peaks, key=lambda peak: peak.prominence, reverse=True)
        self.beats: list[int] = []
        self._done: list[tuple[float, float]] = []
        self._times = np.array([peak.time for peak in peaks], dtype=np.float64)
        self._prominences = np.array([peak.prominence for peak in peaks])

    def begin(self, peak: _Peak) -> None:
        """Add a peak and the beats of the walks from it."""
        self.waiting.remove(peak)
        self.beats.append(peak.time)
        for direction in (1, -1):
            self._walk(peak, direction)

    def _walk(self, start: _Peak, direction: int) -> None:
        """Follow the beats from a peak forwards (1) or backwards (-1), adapting the period to sure ones."""
        time: float = start.time
        period = 60_000 / start.bpm
        while True:
            before = time
            time += direction * period
            if not 0 <= time < self.length:
                self._forget(before, time)
                break
            nearest = self.peaks[int(np.argmin(np.abs(self._times - time) / self._prominences))]
            loss = nearest.loss(time)
            if loss < _SURE:
                time = nearest.time
                period = 60_000 / nearest.bpm
            elif loss < _DOUBTFUL and nearest.sure:
                # A beat is near, but likely one of another tempo.
                time -= direction * period
                break
            if any(first <= time <= last for first, last in self._done):
                break
            self.beats.append(int(time))
        ends = (start.time, time) if direction > 0 else (time, start.time)
        low, high = ends[0] - _SEAM, ends[1] + _SEAM
        self._done.append((low, high))
        self._forget(low, high)

    def _forget(self, first: float, last: float) -> None:
        low, high = min(first, last), max(first, last)
        self.waiting = [peak for peak in self.waiting if not low <= peak.time <= high]


def _beat_types(times: list[int], curves: list[Array], meter: int) -> list[EventType]:
    """What each beat is, by the evidence (ms,) of the three curves around it and the meter."""
    sums = np.array([[counts[time - _EVIDENCE : time + _EVIDENCE].sum() for counts in curves] for time in times])
    types = []
    for beat, measure, timing_point in sums:
        strong = timing_point > beat and timing_point > measure and beat + measure + timing_point > 1
        types.append(EventType.TIMING_POINT if strong else EventType.BEAT)
    evidence = sums[:, 1] + sums[:, 2]
    cooldown = 0
    for index in range(len(types)):
        if cooldown > 0:
            cooldown -= 1
            continue
        if cooldown < 0:
            cooldown += 1
            if cooldown == 0 and types[index] is not EventType.TIMING_POINT:
                types[index] = EventType.MEASURE
                cooldown = meter - 1
            continue
        if types[index] is EventType.TIMING_POINT:
            continue
        shift = int(np.argmax([_downbeat_score(index + k, meter, types, evidence) for k in range(meter)]))
        if shift == 0:
            types[index] = EventType.MEASURE
            cooldown = meter - 1
        else:
            types[index] = EventType.BEAT
            cooldown = -shift
    return types


def _downbeat_score(index: int, meter: int, types: list[EventType], evidence: Array) -> float:
    """The evidence for a downbeat at `index` and the measures around it."""
    scores = []
    for measures in range(-3, 4):
        other = index + measures * meter
        if not 0 <= other < len(types):
            continue
        # These are the first or last beats of the song, not those between: a bug that published timings depend on.
        sign = 1 if measures > 0 else -1
        if any(types[sign * step] is EventType.TIMING_POINT for step in range(1, abs(measures)) if step < len(types)):
            continue
        scores.append(float(evidence[other]))
    return sum(scores) / len(scores) if scores else 0.0
