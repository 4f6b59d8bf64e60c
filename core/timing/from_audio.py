"""Estimation of BPM, offset and meter from the audio.

Tuned by benchmarks/timing.py.
"""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.audio.resample import resample
from core.beatmap.objects import TimingPoint
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.timing.downbeat import find_downbeat
from core.timing.learned_parameters import LearnedParameters, learned_parameters
from core.timing.meter import find_meter
from core.timing.onsets import CURVE_RATE, RATE, Onsets, find_onsets
from core.timing.phase import find_phase, fold, loudest_phase
from core.timing.sections import Section, beat_strength, find_sections, tempo_changes
from core.timing.tempo import TempoCandidate, find_tempos, refine_tempo, round_tempo

Floats = NDArray[np.float64]

SHORTEST_MS = 3000.0
"""Songs below this length are refused."""

SILENCE = 1e-4  # root mean square: -80 dB
_EARLIEST_MS = -30.0
_WORTH_CHANGING = 1.12
_CHANGED_SHARE = 0.15
_CHANGES_PER_MINUTE = 3.0
_STAGE = "Finding the beat"


@dataclass(frozen=True, slots=True)
class TimingEstimate:
    """The timing of a song as estimated from its audio.

    Attributes:
        points: red lines, each at a downbeat; the first at the first downbeat of the song.
        confidence: 0 .. 1, about the share of such songs whose beat is right.
        beats: (n,) times of all beats of the lines up to the end of the song, ms.
        candidates: tempos of the whole song, the most probable first, to offer half, double and the like.
        onsets: the curves of the estimate, so that another tempo can be tried without a new analysis.
    """

    points: list[TimingPoint]
    confidence: float
    beats: Floats
    candidates: list[TempoCandidate]
    onsets: Onsets = field(repr=False)

    @property
    def bpm(self) -> float:
        """BPM of the line in force for the longest time."""
        starts = [point.time for point in self.points]
        lengths = np.diff([*starts, max(self.onsets.duration_ms, starts[-1])])
        return self.points[int(np.argmax(lengths))].bpm


def estimate_timing(
    samples: NDArray[np.float32],
    sample_rate: int,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> TimingEstimate:
    """Red lines for mono `samples` (samples,) at `sample_rate` Hz.

    Raises:
        InputError: the song is silent or shorter than SHORTEST_MS.
        CancelledError: `cancel` was set.
    """
    cancel = cancel or CancelToken()
    if len(samples) * 1000 / sample_rate < SHORTEST_MS:
        raise InputError(
            f"The audio is only {len(samples) / sample_rate:.1f} s long, which is too short to find its beat; "
            "set BPM and offset by hand."
        )
    onsets = find_onsets(
        resample(samples, sample_rate, RATE, cancel),
        lambda progress: on_progress(Progress(progress.stage, 0.7 * progress.done)),
        cancel,
    )
    if onsets.level < SILENCE:
        raise InputError(
            "The audio is silent, so there is no beat to find; choose another file or set the timing by hand."
        )
    on_progress(Progress(_STAGE, 0.7))
    estimate = timing_from_onsets(onsets, cancel=cancel)
    on_progress(Progress(_STAGE, 1.0))
    return estimate


def timing_from_onsets(
    onsets: Onsets,
    parameters: LearnedParameters | None = None,
    cancel: CancelToken | None = None,
    *,
    changes: bool = True,
) -> TimingEstimate:
    """The estimate from computed curves; without `changes` the tempo is assumed to be steady."""
    parameters = parameters or learned_parameters()
    cancel = cancel or CancelToken()
    candidates = find_tempos(onsets, parameters)
    cancel.check()
    steady = _steady(onsets, candidates[0].bpm, parameters)
    sections = [steady]
    if changes:
        sections = _varied(onsets, steady, parameters, cancel) or sections
    cancel.check()
    return _estimate(onsets, sections, candidates, parameters)


def with_tempo(estimate: TimingEstimate, bpm: float) -> TimingEstimate:
    """The estimate of the same song at another steady tempo near `bpm`: refined, with its own offset and downbeat."""
    parameters = learned_parameters()
    return _estimate(estimate.onsets, [_steady(estimate.onsets, bpm, parameters)], estimate.candidates, parameters)


def _steady(onsets: Onsets, bpm: float, parameters: LearnedParameters) -> Section:
    seconds = onsets.duration_ms / 1000
    beat_ms = 60000 / round_tempo(refine_tempo(onsets.broad, CURVE_RATE, bpm), seconds)
    return Section(find_phase(onsets, beat_ms, parameters), onsets.duration_ms, beat_ms)


def _varied(onsets: Onsets, steady: Section, parameters: LearnedParameters, cancel: CancelToken) -> list[Section]:
    """Sections of changing tempo if they explain the song clearly better than steady beats, else an empty list.

    Both are compared on the loudest phase of the beat. If `steady` is on another quarter, so are the sections.
    """
    phase = loudest_phase(onsets, steady.beat_ms, parameters.lead_ms)
    loudest = Section(phase, steady.end_ms, steady.beat_ms)
    sections = find_sections(onsets, loudest, parameters.lead_ms, cancel)
    most = 2 + _CHANGES_PER_MINUTE * onsets.duration_ms / 60_000
    if not 2 <= len(sections) <= most or tempo_changes(sections, steady) < _CHANGED_SHARE:
        return []
    if _explains(onsets, sections, parameters) < _WORTH_CHANGING * _explains(onsets, [loudest], parameters):
        return []
    quarters = round((steady.start_ms - phase) / steady.beat_ms * 4) % 4
    return [section.shifted((quarters if quarters < 3 else -1) / 4) for section in sections]


def _explains(onsets: Onsets, sections: list[Section], parameters: LearnedParameters) -> float:
    return beat_strength(onsets, np.concatenate([section.beats() for section in sections]), parameters.lead_ms)


def _estimate(
    onsets: Onsets, sections: list[Section], candidates: list[TempoCandidate], parameters: LearnedParameters
) -> TimingEstimate:
    """Red lines where sections begin, each on a downbeat, and how sure they are."""
    points = []
    beats = []
    meter = find_meter(onsets, _longest(sections).beats(), parameters)
    for i, section in enumerate(sections):
        start = section.start_ms
        if i == 0:
            start -= np.ceil((start - _EARLIEST_MS) / section.beat_ms - 1) * section.beat_ms
        downbeat, _ = find_downbeat(onsets, np.arange(start, section.end_ms, section.beat_ms), parameters, meter)
        if i == 0:
            start += downbeat * section.beat_ms
        points.append(TimingPoint(float(round(start)), section.beat_ms, meter))
        beats.append(Section(points[-1].time, section.end_ms, section.beat_ms).beats())
    return TimingEstimate(points, _confidence(onsets, sections, candidates), np.concatenate(beats), candidates, onsets)


def _longest(sections: list[Section]) -> Section:
    return max(sections, key=lambda section: section.end_ms - section.start_ms)


def _confidence(onsets: Onsets, sections: list[Section], candidates: list[TempoCandidate]) -> float:
    """The ranker's probability for the tempo, times a function of the contrast of the folded beat."""
    longest = _longest(sections)
    folded = fold(onsets.broad, CURVE_RATE, longest.beat_ms, 48, longest.start_ms, longest.end_ms)
    contrast = (folded.max() - folded.mean()) / (folded.mean() + 1e-9)
    share = max(c.probability for c in candidates)
    return float(np.clip(share * (1 - np.exp(-3 * contrast)), 0.0, 1.0))
