"""What a tuning takes: time and memory, from two songs that are encoded and from its first steps."""

import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import BeatwrightError, InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.music.kept_model import release_model
from core.training.adapters.data import split_songs
from core.training.adapters.library import require_library
from core.training.adapters.memory import explained_shortage
from core.training.estimate import Estimate, forget_peak, verdict_of
from core.training.music.codes import LONGEST_S
from core.training.music.memory import memory_given_back
from core.training.music.recipe import checked_recipe
from core.training.music.songs import MusicSample, MusicSet, audio_of, learned_samples
from core.training.music.subject import Subject, open_subject
from core.training.music.train import SHORTAGE, MusicTraining, make_run

_PROBED = 2  # songs: one to learn from, one to measure on
_STAGE = "Preparing the songs"
_LEAST_S = 30.0
"""Seconds of a song by which encoding is measured: from here on each needs as much memory as a longer one."""


def estimate_music(request: MusicTraining, on_progress: OnProgress, cancel: CancelToken) -> Estimate:
    """What `train_music` would take for a request; nothing of it is kept.

    Raises:
        InputError: the data, the model or the options cannot be used.
        MachineError: a package is missing, or not enough memory.
        CancelledError: `cancel` was set.
    """
    require_library()
    request = replace(request, recipe=checked_recipe(request.recipe))
    samples = learned_samples(request.music)
    release_model()
    forget_peak()
    with explained_shortage(SHORTAGE), memory_given_back(), tempfile.TemporaryDirectory(prefix="beatwright-") as name:
        return _estimated(request, samples, Path(name), on_progress, cancel)


def _estimated(
    request: MusicTraining, samples: Sequence[MusicSample], scratch: Path, on_progress: OnProgress, cancel: CancelToken
) -> Estimate:
    """How long training would take and how much memory, by some steps on a small part of the songs."""
    subject = open_subject(request.model, request.device, on_progress, cancel)
    on_progress(Progress(_STAGE, 0.2))
    probe = _encoded(request, subject, samples, scratch, cancel)
    encoding = sum(probe.cost(sample) for sample in samples if not _is_there(subject, sample, request))
    on_progress(Progress(_STAGE, 0.5))
    recipe = request.recipe
    halved = replace(recipe, held_out=0.5 if len(probe.music.samples) > 1 else 0.0)
    part = replace(request, music=probe.music, home=probe.home, out=scratch / "adapter", recipe=halved)
    run, trainee = make_run(part, subject, subject.data(probe.music, probe.home, halved))
    began = time.monotonic()
    trainee.validate(run.half)  # of one song
    each_song = time.monotonic() - began
    on_progress(Progress(_STAGE, 0.6))
    found = run.probe(cancel)
    _, apart = split_songs([sample.id for sample in samples], recipe.held_out)
    measurements = 1 + -(-recipe.steps // recipe.validate_every)
    seconds = encoding + found.seconds + each_song * len(apart) * measurements
    share = found.memory / found.available if found.memory and found.available else 0.0
    return replace(found, seconds=seconds, verdict=verdict_of(share, seconds))


@dataclass(frozen=True, slots=True)
class _Probe:
    """Two of the songs, or the only one, as they are learned from, and their folder.

    Attributes:
        spent: seconds that their encoding took; sound: seconds that they last, as far as that is known.
    """

    music: MusicSet
    home: Path
    spent: float = 0.0
    sound: float = 0.0

    def cost(self, sample: MusicSample) -> float:
        """Seconds that the encoding of a song takes."""
        if not (sample.duration and self.sound):
            return self.spent / len(self.music.samples)
        return self.spent / self.sound * min(sample.duration, LONGEST_S)


def _encoded(
    request: MusicTraining, subject: Subject, samples: Sequence[MusicSample], scratch: Path, cancel: CancelToken
) -> _Probe:
    """Encode copies of two songs, none longer than needed; those that are packed are taken as they are.

    Raises:
        InputError: no song can be read.
    """
    enough = max(_LEAST_S, request.recipe.window)
    order = sorted(samples, key=lambda sample: (sample.duration < enough, abs(sample.duration - enough)))
    found: list[MusicSample] = []
    reason, spent, sound = "", 0.0, 0.0
    for sample in order:
        audio = audio_of(sample, request.home)
        one = replace(sample, audio_path=f"{len(found)}{audio.suffix}")
        began = time.monotonic()
        try:
            shutil.copyfile(audio, scratch / one.audio_path)
        except OSError as error:
            reason = reason or f"Cannot read {audio}: {error.strerror or error}."
            continue
        result = subject.encode(request.music.with_samples([one]), scratch, request.loudness, ignore_progress, cancel)
        if result.faults:
            reason = result.faults[0][1]
            continue
        found.append(one)
        spent, sound = spent + time.monotonic() - began, sound + min(sample.duration, LONGEST_S)
        if len(found) == _PROBED:
            break
    if found:
        return _Probe(request.music.with_samples(found), scratch, spent, sound)
    packed = [sample for sample in order if _is_there(subject, sample, request)][:_PROBED]
    if not packed:
        raise InputError(reason)
    return _Probe(request.music.with_samples(packed), request.home)


def _is_there(subject: Subject, sample: MusicSample, request: MusicTraining) -> bool:
    try:
        return subject.is_encoded(sample, request.music.metadata, request.home, request.loudness)
    except BeatwrightError:
        return False
