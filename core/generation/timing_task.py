"""BPM, offset and meter of a song: from the audio, from a model, or from many passes of a model (super timing)."""

import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import Audio, load_audio
from core.audio.reference import reference_mono
from core.audio.resample import resample
from core.beatmap.objects import TimingPoint
from core.beatmap.timing import TimingLines
from core.errors import InputError
from core.generation.checkpoint_difficulty import seed_everything
from core.generation.checkpoints.job import MappingJob, SuperTiming
from core.generation.checkpoints.loop import Written
from core.generation.checkpoints.rules import Sampling
from core.generation.checkpoints.song import SongMapper
from core.generation.guided.beats import hear_beats
from core.generation.models import load_model
from core.generation.request import GenerationRequest
from core.generation.source import song_of
from core.generation.stage_progress import StageProgress
from core.generation.timing_request import TimingProposal, TimingRequest
from core.jobs import CancelToken, OnProgress, Progress
from core.model.catalog import find_card
from core.model.song_mel import song_mel
from core.timing.events import read_markers
from core.timing.from_audio import SILENCE, estimate_timing, timing_from_onsets, with_tempo
from core.timing.onsets import RATE, Onsets, find_onsets
from core.tokens.conditions import Conditions
from core.tokens.events import ContextType, Event

if TYPE_CHECKING:
    from core.model.checkpoint import LoadedModel

ON_THE_BEAT = 15.0
"""ms within which a beat that was heard counts as one of the red lines."""

FEWEST_BEATS = 8
_SURE = 0.5
_NEAR_OCTAVE = 0.3  # of an octave


def find_timing(request: TimingRequest, on_progress: OnProgress, cancel: CancelToken) -> TimingProposal:
    """Red lines for a song.

    Raises:
        InputError: there is no song that can be read, it has no beat, or the model cannot tell it.
        CancelledError: `cancel` was set.
    """
    path = _song(request.validated())
    card = find_card(request.model) if request.model is not None else None
    if card is not None and "timing" not in card.tasks:
        reason = card.limits.get("timing") or f"{card.title} does not write timing."
        raise InputError(f"--model {request.model}: {reason} Leave --model out to time from the audio, or choose V32.")
    audio = load_audio(path, cancel=cancel)
    if request.model is None:
        estimate = estimate_timing(audio.mono(), audio.sample_rate, on_progress, cancel)
        return _proposal(list(estimate.points), estimate.confidence, [])
    return _ModelTiming(request, path, audio, StageProgress(on_progress), cancel).proposal()


def _song(request: TimingRequest) -> Path:
    path = request.audio or request.beatmap
    assert path is not None
    if not path.is_file():
        raise InputError(f"{path} is not there; choose a file that exists.")
    return path if request.audio is not None else song_of(path)


def _proposal(points: list[TimingPoint], confidence: float, warnings: list[str]) -> TimingProposal:
    doubt = ["The timing is doubtful; check BPM and offset before you map on it."] if confidence < _SURE else []
    return TimingProposal(points, confidence, warnings + doubt)


@dataclass
class _ModelTiming:
    request: TimingRequest
    path: Path
    audio: Audio
    progress: StageProgress
    cancel: CancelToken

    def proposal(self) -> TimingProposal:
        onsets = find_onsets(resample(self.audio.mono(), self.audio.sample_rate, RATE, self.cancel), cancel=self.cancel)
        if onsets.level < SILENCE:
            raise InputError(f"{self.path.name} is silent, so there is no beat to find; choose another file.")
        request = self.request
        seed = secrets.randbelow(2**31) if request.seed is None else request.seed
        asked = GenerationRequest(
            audio=self.path,
            model=request.model or "",
            device=request.device,
            precision=request.precision,
            quantize=request.quantize,
        ).validated()
        self.progress.show("Loading the model", 0.05)
        loaded = load_model(asked, self.progress.report, self.cancel)
        if loaded.family.guided:
            return self._bundled(loaded, onsets)
        seed_everything(seed)
        beats, points, warnings = self._checkpoint(loaded, seed)
        if not points:
            raise InputError(f"The model heard no beat in {self.path.name}; leave --model out to time from the audio.")
        times = np.array([marker.time for marker in read_markers(beats, types_first=loaded.family.types_first)])
        self.progress.report(Progress("Done", 1.0))
        return _proposal(points, 0.0 if warnings else agreement(points, times), warnings)

    def _bundled(self, loaded: "LoadedModel", onsets: Onsets) -> TimingProposal:
        if self.request.super_timing:
            raise InputError("Super timing needs one of the large models; choose one with --model, such as v32.")
        mel = song_mel(reference_mono(self.audio), loaded.config)
        length = self.audio.duration_ms

        def show(share: float) -> None:
            self.progress.show("Listening for beats", 0.1 + 0.85 * share)

        beats = hear_beats(loaded, mel, length, show, self.cancel)
        times = np.array([marker.time for marker in read_markers(beats, types_first=False)], dtype=np.float64)
        estimate = timing_from_onsets(onsets, cancel=self.cancel)
        factor, agreeing = octave(estimate.beats, times)
        # The small model knows how fast people count a song, the attacks in the audio where exactly the beats are.
        if factor != 1 and estimate.confidence < _SURE:
            estimate = with_tempo(estimate, estimate.bpm * factor)
        sure = estimate.confidence * (1 + agreeing) / 2 if len(times) else 0.5 * estimate.confidence
        return _proposal(list(estimate.points), sure, [])

    def _checkpoint(self, loaded: "LoadedModel", seed: int) -> tuple[list[Event], list[TimingPoint], list[str]]:
        family, request = loaded.family, self.request
        passes = SuperTiming() if request.passes is None else SuperTiming(request.passes)
        job = MappingJob(
            Conditions(),
            requested=(ContextType.TIMING if family.writes_timing else ContextType.MAP,),
            sampling=Sampling(sample=False),
            super_timing=passes if request.super_timing else None,
            seed=seed,
        )

        def show(written: Written) -> None:
            message = f"window {written.done}/{written.total}"
            self.progress.show("Listening for beats", 0.1 + 0.85 * written.share, message)

        mapped = SongMapper(loaded, reference_mono(self.audio), job, on_written=show, cancel=self.cancel).run()
        return mapped.beats or [], mapped.timing or [], mapped.warnings


def agreement(points: list[TimingPoint], beats: NDArray[np.float64]) -> float:
    """The share of the `beats` (ms) that lie on beats of the red lines, less where lines hold for hardly any."""
    if not len(beats):
        return 0.0
    lines = TimingLines(points)
    near = np.array([abs(lines.snap(float(time), 1) - time) <= ON_THE_BEAT for time in beats])
    starts = np.array([point.time for point in points])
    owner = np.clip(np.searchsorted(starts, beats + ON_THE_BEAT) - 1, 0, len(points) - 1)
    counts = np.bincount(owner, minlength=len(points))
    return float(np.mean(near & (counts[owner] >= FEWEST_BEATS)))


def octave(ours: NDArray[np.float64], heard: NDArray[np.float64]) -> tuple[float, float]:
    """Whether the beats that a model heard (ms) come half, once or twice as often as `ours`, and how many agree."""
    if len(heard) < FEWEST_BEATS or len(ours) < FEWEST_BEATS:
        return 1.0, 0.0
    gaps = np.diff(heard)
    ratios = np.median(np.diff(ours)) / gaps
    factors = np.array([0.5, 1.0, 2.0])
    off = np.abs(np.log2(ratios[:, None] / factors))
    near = np.where(off.min(axis=1) < _NEAR_OCTAVE, off.argmin(axis=1), -1)
    counts = np.array([int(np.sum(near == index)) for index in range(len(factors))])
    return float(factors[counts.argmax()]), float(counts.max() / len(gaps))
