"""The bundled model's way to a difficulty: the rhythm, then passes that place objects until the stars fit."""

from dataclasses import dataclass, field

import numpy as np

from core.audio.decode import Audio
from core.audio.reference import reference_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, TimingPoint
from core.generation.build import fill
from core.generation.chosen_map import stars_of
from core.generation.guided.known import OtherDifficulty, object_starts
from core.generation.guided.loop import GuidedDecoder
from core.generation.guided_passes import GuidedPasses
from core.generation.request import GenerationRequest
from core.generation.rhythm import Reference, analyse_rhythm
from core.generation.stage_progress import StageProgress
from core.generation.star_fit import StarFit
from core.jobs import CancelToken

NOTICED = 0.25
"""Stars off that are worth a sentence."""


@dataclass
class GuidedDifficulty:
    """Fills a beatmap with objects.

    Attributes:
        stars: what is wanted of the finished map.
        red: the red lines to map on.
        other: a difficulty of the song that this one shall go with.
        shown: the decoder is shown its objects; otherwise only the rhythm follows it.
    """

    request: GenerationRequest
    mode: GameMode
    keys: int
    stars: float
    red: list[TimingPoint]
    audio: Audio
    seed: int
    other: Beatmap | None = None
    shown: bool = False
    warnings: list[str] = field(default_factory=list)
    _shown: OtherDifficulty | None = None

    def fill(self, beatmap: Beatmap, progress: StageProgress, cancel: CancelToken) -> float:
        """Decide all objects, write them into `beatmap`, and return its stars."""
        progress.show("Finding the rhythm", 0.08)
        analysis = analyse_rhythm(
            self.audio.samples,
            self.audio.sample_rate,
            self.red,
            mode=self.mode,
            stars=self.stars,
            keys=self.keys,
            reference=self._reference(),
        )
        cancel.check()
        decoder = self._decoder(progress, cancel)
        start = self.request.start or 0.0
        end = self.audio.duration_ms if self.request.end is None else min(self.request.end, self.audio.duration_ms)
        fit = StarFit(beatmap, self.mode, self.red, self.stars)
        passes = GuidedPasses(self.request, self.keys, self.seed, analysis, decoder, fit, self._shown, progress, cancel)
        best = passes.best(start, end)
        fill(beatmap, best.placed, self.red)
        if abs(best.stars - self.stars) > NOTICED:
            self.warnings.append(
                f"The map came out at {best.stars:.2f} stars instead of {self.stars:.2f}: the song's rhythm does not "
                "give more, or less, at this density."
            )
        return best.stars

    def _decoder(self, progress: StageProgress, cancel: CancelToken) -> GuidedDecoder:
        from core.generation.models import load_model
        from core.model.song_mel import song_mel

        loaded = load_model(self.request, progress.report, cancel)
        mel = song_mel(reference_mono(self.audio), loaded.config)
        if self.other is not None and self.shown:
            stars = stars_of(self.other)
            self._shown = OtherDifficulty.of(self.other, stars, loaded.vocabulary, self.audio.duration_ms)
        return GuidedDecoder(loaded.model, loaded.config, loaded.vocabulary, mel, self.audio.duration_ms, loaded.folder)

    def _reference(self) -> Reference | None:
        if self.other is None:
            return None
        return Reference(np.array(object_starts(self.other.hit_objects), dtype=np.float64), stars_of(self.other))
