"""The passes over an osu!mania song follow the chords of a style as far as its stars let them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import Audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, TimingPoint, column_x
from core.generation.mappers.base import DifficultyBrief
from core.generation.mappers.bundled.decoding import DecodingBias, Window
from core.generation.mappers.bundled.descriptors import DescriptorWeights
from core.generation.mappers.bundled.star_target_search import StarTargetSearch
from core.generation.mappers.bundled.star_targeting import TOLERANCE, Attempt, StarTarget
from core.generation.mappers.bundled.targets import Targets
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.request import GenerationRequest
from core.jobs import CancelToken, StageProgress, ignore_progress
from core.tokens.vocabulary import Vocabulary
from tests.core.model.small import coarse_vocabulary

RED = [TimingPoint(0, 500)]
CHORDS = Targets({"chord": np.array([[0.5, 0.5], [0.95, 0.05]])})


@dataclass
class Rhythm:
    """An eighth of a second between onsets, at a density of 1."""

    densities: list[float] = field(default_factory=list)

    def choose(self, density: float, **_: float) -> NDArray[np.float64]:
        self.densities.append(density)
        return np.arange(0, 20_000, 125 / density)


@dataclass
class Decoder:
    """Has as many chords as its targets say, or half without any."""

    targets: Targets
    followed: list[float] = field(default_factory=list)
    vocabulary: Vocabulary = field(default_factory=coarse_vocabulary)

    def draw_style(self, *_: Any, **__: Any) -> Targets:
        return self.targets

    def most_at_once(self, *_: Any) -> int | None:
        return None

    def decode(self, grid: OnsetGrid, *_: Any, bias: DecodingBias, **__: Any) -> Iterator[Window]:
        share = float(bias.targets.shares["chord"][0, 1]) if bias.targets.shares else 0.5
        self.followed.append(share)
        placed = []
        for number, time in enumerate(grid.onsets):
            columns = (2 * number % 4, (2 * number + 1) % 4)[: 1 + int(number * share) - int((number - 1) * share)]
            for index, column in enumerate(columns):
                note = Circle(column_x(column, 4), 192, time)
                placed.append(PlacedObject(note, time, confidence=1.0 if not index else 0.5))
        yield Window(placed, 1, 1.0, len(placed))


@dataclass(frozen=True)
class Found:
    """What came of passes: the best one, the target, the shares of chords and the densities that were tried."""

    best: Attempt
    target: float
    followed: list[float]
    densities: list[float]


def search(targets: Targets, more_stars: float) -> Found:
    """Passes at so many more stars than a map has whose every second onset is a chord."""
    mania = StarTarget(Beatmap.new(GameMode.MANIA, audio_filename="song.ogg"), GameMode.MANIA, RED, 0.0)
    usual = Decoder(Targets())
    grid = OnsetGrid(Rhythm().choose(1.0).tolist(), RED, 20_000, usual.vocabulary)
    (window,) = usual.decode(grid, bias=DecodingBias())
    stars = mania.stars_of(window.placed) + more_stars
    audio = Audio(np.zeros((1, 20_000), np.float32), 1000)
    brief = DifficultyBrief(GenerationRequest(), GameMode.MANIA, 4, stars, RED, audio, seed=1)
    rhythm, decoder = Rhythm(), Decoder(targets)
    passes = StarTargetSearch(
        brief,
        cast(Any, rhythm),
        cast(Any, decoder),
        StarTarget(mania.beatmap, GameMode.MANIA, RED, stars),
        None,
        None,
        DescriptorWeights(),
        StageProgress(ignore_progress),
        CancelToken(),
    )
    return Found(passes.best(0.0, 20_000), stars, decoder.followed, rhythm.densities)


def test_chords_of_a_style_become_more_where_stars_are_missing() -> None:
    found = search(CHORDS, more_stars=1.0)
    assert len(found.followed) > 1 and found.followed == sorted(found.followed)
    assert 0.55 < found.followed[0] < found.followed[-1]
    assert 1.0 < max(found.densities) <= 1.1 < max(search(Targets(), more_stars=1.0).densities)
    assert found.best.aim > 0


def test_chords_of_a_style_become_fewer_where_stars_are_too_many_and_the_rest_is_left_out() -> None:
    found = search(CHORDS, more_stars=-0.6)
    assert len(found.followed) > 1 and found.followed[-1] < found.followed[0]
    assert 0.9 <= min(found.densities) < 1.0
    assert abs(found.best.stars - found.target) <= TOLERANCE
    plain = search(Targets(), more_stars=-0.6)
    assert len(plain.followed) == 1, "notes of chords that nothing asks for are left out at once"
