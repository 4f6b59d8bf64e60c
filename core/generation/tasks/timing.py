"""BPM, offset and meter of a song: from the audio, from a model, or from many passes of a model (super timing)."""

import secrets
from dataclasses import replace
from pathlib import Path

from core.audio.decode import Audio, load_audio
from core.audio.resample import resample
from core.errors import InputError
from core.generation.mappers.base import TimingBrief
from core.generation.mappers.open import open_mapper
from core.generation.model_ref import ModelRef
from core.generation.source import song_of
from core.generation.timing_request import TimingProposal, TimingRequest, validated_timing
from core.jobs import CancelToken, OnProgress, Progress, StageProgress
from core.model.checkpoints.catalog import find_card
from core.timing.from_audio import SILENCE, estimate_timing
from core.timing.onsets import RATE, find_onsets

_SURE = 0.5
_DOUBTFUL = "The timing is doubtful; check BPM and offset before you map on it."


def find_timing(request: TimingRequest, on_progress: OnProgress, cancel: CancelToken) -> TimingProposal:
    """Red lines for a song.

    Raises:
        InputError: there is no song that can be read, it has no beat, or the model cannot find it.
        CancelledError: `cancel` was set.
    """
    path = _song(validated_timing(request))
    if request.model is not None:
        _check_model(request.model)
    audio = load_audio(path, cancel=cancel)
    if request.model is None:
        estimate = estimate_timing(audio.mono(), audio.sample_rate, on_progress, cancel)
        found = TimingProposal(list(estimate.points), estimate.confidence)
    else:
        found = _from_model(request, request.model, path, audio, on_progress, cancel)
    return found if found.confidence >= _SURE else replace(found, warnings=[*found.warnings, _DOUBTFUL])


def _from_model(
    request: TimingRequest, model: ModelRef, path: Path, audio: Audio, on_progress: OnProgress, cancel: CancelToken
) -> TimingProposal:
    """The timing that a model finds."""
    progress = StageProgress(on_progress)
    onsets = find_onsets(resample(audio.mono(), audio.sample_rate, RATE, cancel), cancel=cancel)
    if onsets.level < SILENCE:
        raise InputError(f"{path.name} is silent, so there is no beat to find; choose another file.")
    seed = secrets.randbelow(2**31) if request.seed is None else request.seed
    progress.show("Loading the model", 0.05)
    mapper = open_mapper(model, progress.report, cancel)
    found = mapper.find_timing(TimingBrief(request, audio, path.name, onsets, seed), progress, cancel)
    progress.report(Progress("Done", 1.0))
    return found


def _check_model(model: ModelRef) -> None:
    card = find_card(model.name)
    if card is not None and "timing" not in card.tasks:
        reason = card.limits.get("timing") or f"{card.title} does not write timing."
        raise InputError(f"--model {model.name}: {reason} Leave --model out to time from the audio, or choose V32.")


def _song(request: TimingRequest) -> Path:
    path = request.song.file
    assert path is not None
    if not path.is_file():
        raise InputError(f"{path} is not there; choose a file that exists.")
    return path if request.song.audio is not None else song_of(path)
