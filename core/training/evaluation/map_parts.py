"""Parts of human maps that a model maps again, and how near it comes to them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.stars import star_rating
from core.generation.request import GenerationRequest
from core.jobs import CancelToken, ignore_progress
from core.tokens.upstream_view import UpstreamMap
from core.training.evaluation.published import rhythm_counts, rhythm_times

_LENIENCY_MS = 10


@dataclass(frozen=True, slots=True)
class MapPart:
    """A part of a human map that has its song, from `start` to `end` in ms."""

    path: Path
    beatmap: Beatmap
    stars: float
    start: float
    end: float

    def of(self, beatmap: Beatmap) -> Beatmap:
        """A copy with the objects of the part alone."""
        cut = beatmap.copy()
        cut.hit_objects = [item for item in beatmap.hit_objects if self.start <= item.time < self.end]
        return cut

    def generate(self, cancel: CancelToken, **options: Any) -> Beatmap:
        """The part as a model maps it, at the stars of the human map.

        Args:
            options: of `GenerationRequest.of`: the model, adapters, a seed and the like.

        Raises:
            InputError: nothing can be mapped there.
            CancelledError: `cancel` was set.
        """
        from core.generation.tasks.new_difficulty import generate

        request = GenerationRequest.of(
            beatmap=self.path,
            mode=self.beatmap.mode,
            keycount=self.beatmap.keys if self.beatmap.mode == GameMode.MANIA else None,
            difficulty=min(max(self.stars, 0.3), 15.0),
            timing="beatmap",
            start=self.start,
            end=self.end,
            **options,
        )
        return self.of(generate(request, ignore_progress, cancel).beatmap)


def rhythm_and_stars(made: Beatmap, human: Beatmap) -> tuple[float, float]:
    """The F1 of the rhythm at 10 ms, and by how many stars `made` is off."""
    ours, theirs = (rhythm_times(UpstreamMap(each), passive=False) for each in (made, human))
    return rhythm_counts(ours, theirs, _LENIENCY_MS).f1, abs(star_rating(made) - star_rating(human))
