"""MaiMod with the bundled model: log probabilities of its decoder -> decisions -> anomalies -> findings."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import Audio
from core.audio.upstream_audio import upstream_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.modding.finding import Finding
from core.modding.maimod.anomaly import Anomaly
from core.modding.maimod.anomaly_features import AnomalyFeatures
from core.modding.maimod.anomaly_findings import BUNDLED, MaiModInput, anomaly_findings, thresholds
from core.modding.maimod.calibration import Calibration
from core.modding.maimod.decisions import Decision, DecisionReader
from core.modding.maimod.request import STAGE
from core.modding.maimod.rhythm_likelihood import RhythmLikelihood
from core.modding.maimod.song_statistics import Spectrogram
from core.modding.maimod.teacher_forcing import TeacherForcing
from core.model.checkpoints.load import LoadedModel
from core.tokens.conditioning import training_conditions
from core.tokens.upstream_view import UpstreamMap

_SONG_READ, _RHYTHM_READ, _MAP_READ = 0.1, 0.25, 0.95  # of the progress
_UNRATED_STARS = 5.0
_LEAST_PROBABILITY = 1e-6


@dataclass(frozen=True, slots=True)
class Song:
    """A song as the models take it.

    Attributes:
        spectrogram: for the decoder.
        samples: (samples,), mono, for the rhythm model.
        duration: ms.
    """

    spectrogram: Spectrogram
    samples: NDArray[np.float32]
    sample_rate: int
    duration: float

    @classmethod
    def of(cls, audio: Audio, loaded: LoadedModel) -> "Song":
        """`audio` with the spectrogram that the model was trained on."""
        from core.model.song_mel import song_mel

        config = loaded.config
        spectrogram = Spectrogram(song_mel(upstream_mono(audio), config), config.hop_length * 1000 / config.sample_rate)
        return cls(spectrogram, audio.mono(), audio.sample_rate, audio.duration_ms)


def bundled_findings(read: MaiModInput, on_progress: OnProgress, cancel: CancelToken) -> Iterator[Finding]:
    """The findings of the bundled model in a map.

    Raises:
        InputError: the model has no calibration for MaiMod.
        CancelledError: `cancel` was set.
    """
    loaded, writer = read.loaded, read.writer
    calibration = Calibration.load(loaded.folder)
    anomalies = find_anomalies(loaded, writer.beatmap, Song.of(read.audio, loaded), on_progress, cancel)
    yield from anomaly_findings(writer, anomalies, calibration, thresholds(BUNDLED, read.least))


def find_anomalies(
    loaded: LoadedModel,
    beatmap: Beatmap,
    song: Song,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> list[Anomaly]:
    """All anomalies of a map, in no order and whatever their score.

    Raises:
        CancelledError: `cancel` was set.
    """
    cancel = cancel or CancelToken()
    try:
        stars = star_rating(beatmap)
    except InputError:
        stars = _UNRATED_STARS
    on_progress(Progress(STAGE, _SONG_READ, "listening to the rhythm"))
    rhythm = _rhythm_likelihood(beatmap, song, stars, loaded.folder, cancel)
    cancel.check()
    decisions = _decisions(loaded, beatmap, song, stars, on_progress, cancel)
    return list(AnomalyFeatures(beatmap, decisions, rhythm, song.spectrogram).anomalies())


def mean_surprise(loaded: LoadedModel, beatmap: Beatmap, song: Song, stars: float, cancel: CancelToken) -> float:
    """How little the decoder expected a map's decisions: the mean of -ln(probability), nats; nan without decisions.

    Raises:
        CancelledError: `cancel` was set.
    """
    decisions = _decisions(loaded, beatmap, song, stars, ignore_progress, cancel)
    found = [-math.log(max(decision.probability, _LEAST_PROBABILITY)) for decision in decisions]
    return sum(found) / len(found) if found else math.nan


def _decisions(
    loaded: LoadedModel, beatmap: Beatmap, song: Song, stars: float, on_progress: OnProgress, cancel: CancelToken
) -> list[Decision]:
    """What the mapper decided, beside what the decoder expected."""
    source = UpstreamMap(beatmap)
    conditions = training_conditions(beatmap, source, loaded.vocabulary, stars)
    forcing = TeacherForcing(loaded, song.spectrogram.mel, source, conditions, song.duration)
    reader = DecisionReader(forcing, loaded.vocabulary, beatmap, source)
    decisions: list[Decision] = []
    for window in forcing.windows(cancel):
        decisions += reader.decisions(window)
        done = (window.first + len(window.log_probs)) / max(len(forcing), 1)
        on_progress(Progress(STAGE, _RHYTHM_READ + (_MAP_READ - _RHYTHM_READ) * done, f"{done:.0%} of the objects"))
    return decisions


def _rhythm_likelihood(
    beatmap: Beatmap, song: Song, stars: float, folder: Path, cancel: CancelToken
) -> RhythmLikelihood | None:
    """None where the song or its timing cannot be analysed."""
    from core.generation.mappers.bundled.rhythm import analyse_rhythm, rhythm_model

    model = rhythm_model(folder)
    times = sorted({item.time for item in beatmap.hit_objects})
    red = [point for point in beatmap.timing_points if point.uninherited]
    try:
        analysis = analyse_rhythm(
            song.samples,
            song.sample_rate,
            red,
            mode=beatmap.mode,
            stars=stars,
            keys=beatmap.keys if beatmap.mode == GameMode.MANIA else 4,
            model=model,
            cancel=cancel,
        )
    except InputError:
        return None
    return RhythmLikelihood(analysis, times)
