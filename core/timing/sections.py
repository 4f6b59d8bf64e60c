"""Changing tempo: beats are tracked, then partitioned into the smallest number of steady sections.

Tuned by benchmarks/timing.py. Curves are (values,) at `CURVE_RATE`; times are ms.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from core.jobs import CancelToken
from core.timing.onsets import CURVE_RATE, Curve, Onsets
from core.timing.phase import refine_phase
from core.timing.tempo import refine_tempo, round_tempo

Floats = NDArray[np.float64]

_THINNING = 4  # beats are tracked at 8 ms; sections are refined at 1 ms
_PATH_WINDOW_S = 10.0
_PATH_HOP_S = 1.0
_PATH_STEPS = 97
_PATH_REACH = 0.75  # octaves to either side of the song's main tempo
_JUMP_COST = 1.2
_GLIDE_COST = 40.0
_OCTAVE_COST = 2.0  # for the square of the distance from the main tempo: of 120 and 240 beside 150 it takes 120
_RHYTHM_COST = 120.0
_BEAT_NOISE_MS = 14.0
_OUTLIER = 9.0
_SECTION_COST = 24.0
_SHORTEST_BEATS = 6
_BLUR_MS = 10.0
_KEEP_STEADY = 0.75
_OTHER_TEMPO = 0.004


@dataclass(frozen=True, slots=True)
class Section:
    """A range of steady beats: the first at `start_ms`, the last before `end_ms`."""

    start_ms: float
    end_ms: float
    beat_ms: float

    def shifted(self, share: float) -> "Section":
        """The section `share` of a beat later."""
        return Section(self.start_ms + share * self.beat_ms, self.end_ms, self.beat_ms)

    def beats(self) -> Floats:
        """Times of the beats, (n,) ms."""
        return np.arange(self.start_ms, self.end_ms - 0.25 * self.beat_ms, self.beat_ms)


def find_sections(onsets: Onsets, steady: Section, lead_ms: float, cancel: CancelToken) -> list[Section]:
    """Sections from the first to the last beat of a song with the best steady grid `steady`.

    That grid replaces each section that explains the song hardly better. Empty for songs with too small a number of
    beats.
    """
    beats = track_beats(onsets, 60000 / steady.beat_ms, cancel)
    if len(beats) < 2 * _SHORTEST_BEATS:
        return []
    cancel.check()
    bounds = _partition(beats, cancel)
    sections = []
    for i, (first, last) in enumerate(pairwise(bounds)):
        slope, start = _robust_line(beats[first:last])
        end = float(beats[last]) if i + 2 < len(bounds) else onsets.duration_ms
        sections.append(_refined(onsets, start - lead_ms, end - lead_ms, slope, last - first, lead_ms))
    return _joined([_steady_if_as_good(onsets, section, steady, lead_ms) for section in _joined(sections)])


def _steady_if_as_good(onsets: Onsets, section: Section, steady: Section, lead_ms: float) -> Section:
    first = np.ceil((section.start_ms - steady.beat_ms / 4 - steady.start_ms) / steady.beat_ms)
    same = Section(steady.start_ms + first * steady.beat_ms, section.end_ms, steady.beat_ms)
    own = beat_strength(onsets, section.beats(), lead_ms)
    return same if beat_strength(onsets, same.beats(), lead_ms) >= _KEEP_STEADY * own else section


def tempo_changes(sections: list[Section], steady: Section) -> float:
    """The share of the time at which the tempo is not that of the steady grid."""
    lengths = np.array([section.end_ms - section.start_ms for section in sections])
    other = [abs(section.beat_ms / steady.beat_ms - 1) > _OTHER_TEMPO for section in sections]
    return float(lengths[other].sum() / max(lengths.sum(), 1e-9))


def beat_strength(onsets: Onsets, beats: Floats, lead_ms: float) -> float:
    """Sum over the `beats` (n,), ms, of the relative excess of onset strength over the song's mean."""
    from scipy.ndimage import gaussian_filter1d

    curve = gaussian_filter1d(onsets.broad, _BLUR_MS * CURVE_RATE / 1000)
    at = np.rint((beats + lead_ms + 4.0) * CURVE_RATE / 1000).astype(np.int64)
    return float((curve[at[(at >= 0) & (at < len(curve))]] / (curve.mean() + 1e-9) - 1.0).sum())


def track_beats(onsets: Onsets, bpm: float, cancel: CancelToken) -> Floats:
    """Times of audible beats, (n,) ms, by dynamic programming along a tempo that may change.

    After D. Ellis, Beat tracking by dynamic programming (2007), with the target period taken from the tempo path.
    """
    rate = CURVE_RATE / _THINNING
    count = len(onsets.broad) // _THINNING
    curve = onsets.broad[: count * _THINNING].reshape(count, _THINNING).mean(axis=1)
    curve = (curve / (curve.std() + 1e-9)).astype(np.float64)
    path = tempo_path(curve, rate, bpm, cancel)
    moments = np.arange(count) / rate
    period = rate * 60 / np.interp(moments, (np.arange(len(path)) + 0.5) * _PATH_HOP_S, path)
    reach = np.arange(int(period.max() * 1.5) + 2, int(period.min() * 0.6), -1)
    log_reach = np.log(reach)
    best = np.zeros(count)
    source = np.full(count, -1, dtype=np.int64)
    for i in range(count):
        if i % 2048 == 0:
            cancel.check()
        low = max(0, i - int(reach[0]))
        high = i - int(reach[-1]) + 1
        if high <= low:
            best[i] = curve[i]
            continue
        skip = len(reach) - (high - low)
        scores = best[low:high] - _RHYTHM_COST * np.square(log_reach[skip:] - np.log(period[i]))
        j = int(scores.argmax())
        best[i] = curve[i] + scores[j]
        source[i] = low + j
    beat = int(best[max(0, count - int(period[-1])) :].argmax()) + max(0, count - int(period[-1]))
    beats = []
    while beat >= 0:
        beats.append(beat)
        beat = int(source[beat])
    return np.array(beats[::-1], dtype=np.float64) * 1000 / rate


def tempo_path(curve: Floats, rate: float, bpm: float, cancel: CancelToken) -> Floats:
    """BPM for every _PATH_HOP_S of the song, (n,), by the cheapest path through a tempogram around `bpm`.

    Args:
        curve: (values,) onset strength at `rate` per second.
    """
    window = int(_PATH_WINDOW_S * rate)
    hop = _PATH_HOP_S * rate
    tempos = bpm * 2 ** np.linspace(-_PATH_REACH, _PATH_REACH, _PATH_STEPS)
    padded = np.pad(curve - curve.mean(), window // 2)
    shape = np.hanning(window)
    frames = max(1, int(len(curve) / hop))
    waves = [np.exp(-2j * np.pi * np.outer(k * tempos / 60, np.arange(window) / rate)) for k in (1, 2, 4)]
    strength = np.zeros((frames, len(tempos)))
    for i in range(frames):
        cancel.check()
        start = int((i + 0.5) * hop)
        piece = padded[start : start + window]
        piece = piece * shape[: len(piece)]
        for wave in waves:
            strength[i] += np.abs(wave[:, : len(piece)] @ piece)
    strength /= strength.std(axis=1, keepdims=True) + 1e-9
    strength -= _OCTAVE_COST * np.square(np.log2(tempos / bpm))
    distance = np.abs(np.subtract.outer(np.arange(len(tempos)), np.arange(len(tempos)))) / len(tempos)
    cost = np.minimum(_GLIDE_COST * distance, _JUMP_COST * 4 + distance)
    score = strength[0]
    sources = np.zeros((frames, len(tempos)), dtype=np.int64)
    for i in range(1, frames):
        ways = score[:, None] - cost
        sources[i] = ways.argmax(axis=0)
        score = ways.max(axis=0) + strength[i]
    state = int(score.argmax())
    path = np.zeros(frames)
    for i in range(frames - 1, -1, -1):
        path[i] = tempos[state]
        state = int(sources[i, state])
    return path


def _partition(beats: Floats, cancel: CancelToken) -> list[int]:
    """Borders of the sections that fit the beats (n,) best: straight lines, each section at a cost.

    Optimal partitioning (Jackson et al., 2005) with running sums for the least-squares lines; the squared error of a
    beat counts at most _OUTLIER.
    """
    n = len(beats)
    index = np.arange(n, dtype=np.float64)
    time = beats - beats[0]
    sums = [np.concatenate([[0.0], np.cumsum(v)]) for v in (index, time, index**2, time**2, index * time)]
    best = np.full(n + 1, np.inf)
    best[0] = -_SECTION_COST
    source = np.zeros(n + 1, dtype=np.int64)
    for end in range(_SHORTEST_BEATS, n + 1):
        if end % 256 == 0:
            cancel.check()
        starts = np.arange(0, end - _SHORTEST_BEATS + 1)
        m = end - starts
        si, st, sii, stt, sit = [s[end] - s[starts] for s in sums]
        vi = sii - si * si / m
        residual = np.maximum(0.0, stt - st * st / m - np.square(sit - si * st / m) / vi)
        total = best[starts] + np.minimum(residual / _BEAT_NOISE_MS**2, _OUTLIER * m) + _SECTION_COST
        j = int(total.argmin())
        best[end], source[end] = total[j], starts[j]
    bounds = [n]
    while bounds[-1] > 0:
        bounds.append(int(source[bounds[-1]]))
    return bounds[::-1]


def _robust_line(beats: Floats) -> tuple[float, float]:
    """Beat length and time of the first beat, ms, by iteratively reweighted least squares over beats (n,)."""
    index = np.arange(len(beats), dtype=np.float64)
    weight = np.ones(len(beats))
    slope, start = 0.0, 0.0
    for _ in range(4):
        slope, start = np.polyfit(index, beats, 1, w=weight)
        error = np.abs(beats - start - slope * index)
        weight = 1.0 / np.maximum(1.0, error / 10.0)
    return float(slope), float(start)


def _refined(onsets: Onsets, start_ms: float, end_ms: float, beat_ms: float, count: int, lead_ms: float) -> Section:
    """A section of `count` beats with tempo and phase refined on the onset curves."""
    first, last = (
        int(np.clip(t + lead_ms - beat_ms / 4, 0, onsets.duration_ms) * CURVE_RATE / 1000) for t in (start_ms, end_ms)
    )
    piece: Curve = onsets.broad[first:last]
    seconds = beat_ms * count / 1000
    bpm = 60000 / beat_ms
    if len(piece) > 16 * _THINNING and count >= 16:
        near = refine_tempo(piece, CURVE_RATE, bpm)
        bpm = near if abs(near / bpm - 1) * seconds * 1000 < 60 else bpm
    bpm = round_tempo(bpm, seconds, whole_ms=min(25.0, 3.0 + count / 8), half_ms=8.0)
    beat_ms = 60000 / bpm
    middle = start_ms + beat_ms * (count // 2)
    phase = refine_phase(onsets, beat_ms, lead_ms, middle % beat_ms, start_ms, end_ms)
    shift = (phase - start_ms + beat_ms / 2) % beat_ms - beat_ms / 2
    return Section(start_ms + shift, end_ms, beat_ms)


def _joined(sections: list[Section]) -> list[Section]:
    """Sections with the same continuing beat are merged; the others end where the next one begins."""
    joined: list[Section] = []
    for section in sections:
        if joined:
            before = joined[-1]
            steps = (section.start_ms - before.start_ms) / before.beat_ms
            off = abs(steps - round(steps)) * before.beat_ms
            length = section.end_ms - section.start_ms
            drift = abs(section.beat_ms - before.beat_ms) / before.beat_ms * length
            if off + drift < 12.0:
                joined[-1] = Section(before.start_ms, section.end_ms, before.beat_ms)
                continue
            joined[-1] = Section(before.start_ms, section.start_ms, before.beat_ms)
        joined.append(section)
    return joined
