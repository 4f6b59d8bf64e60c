"""MaiMod with a model that is told the rhythm: everything that speaks against what a map does."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import Audio
from core.audio.reference import reference_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.modding.evidence import Witnesses
from core.modding.questions import Answer, Examiner
from core.modding.rhythm_opinion import RhythmOpinion
from core.modding.song_habits import Spectrogram
from core.modding.suspicion import Suspicion
from core.modding.told_reading import ToldReader
from core.model.checkpoint import LoadedModel
from core.tokens.reference import ReferenceMap

STAGE = "Asking the model"
_HEARD, _RHYTHM = 0.1, 0.25


@dataclass(frozen=True, slots=True)
class Song:
    """What the models hear.

    Attributes:
        mel: (frames, bands) for the decoder.
        samples: mono, for the rhythm model.
        duration: ms.
    """

    mel: NDArray[np.float32]
    samples: NDArray[np.float32]
    sample_rate: int
    duration: float


def hear(audio: Audio, loaded: LoadedModel) -> Song:
    from core.model.song_mel import song_mel

    mel = song_mel(reference_mono(audio), loaded.config)
    return Song(mel, audio.mono(), audio.sample_rate, audio.duration_ms)


def suspicions(
    loaded: LoadedModel,
    beatmap: Beatmap,
    song: Song,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> list[Suspicion]:
    """Everything that was asked about a map, in no order.

    Raises:
        CancelledError: `cancel` was set.
    """
    from core.training.decoder_data import wanted_of

    cancel = cancel or CancelToken()
    source = ReferenceMap(beatmap)
    try:
        stars = star_rating(beatmap)
    except InputError:
        stars = 5.0
    on_progress(Progress(STAGE, _HEARD, "listening to the rhythm"))
    opinion = _opinion(beatmap, song, stars)
    cancel.check()
    wanted = wanted_of(beatmap, source, loaded.vocabulary, stars)
    reader = ToldReader(loaded, song.mel, source, wanted, song.duration)
    examiner = Examiner(reader, loaded.vocabulary, beatmap.mode, source.keys)
    answers: list[Answer] = []
    for page in reader.pages(cancel):
        answers += examiner.answers(page)
        done = (page.first + len(page.logs)) / max(len(reader), 1)
        on_progress(Progress(STAGE, _RHYTHM + (0.95 - _RHYTHM) * done, f"{done:.0%} of the objects"))
    heard = Spectrogram(song.mel, loaded.config.hop_length * 1000 / loaded.config.sample_rate)
    return list(Witnesses(beatmap, source.objects, answers, opinion, heard).suspicions())


def _opinion(beatmap: Beatmap, song: Song, stars: float) -> RhythmOpinion | None:
    from core.generation.rhythm import analyse_rhythm

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
        )
    except InputError:
        return None
    return RhythmOpinion(analysis, times)
