"""What the choices of a map are to amount to: shares that it follows, and what its rhythm has room for."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from core.generation.mappers.bundled.distance_snap import Pace
from core.generation.mappers.bundled.map_shares import Shares
from core.generation.mappers.bundled.pools import BY_GAP, CHORDS, LONG_ROOM, POOLS
from core.generation.mappers.bundled.prior import beats_class

MOST_RAISED = 2.0
"""Nats by which the share of sliders may be other than that of the map that is followed, in all gaps alike."""

LEAST_ROOM = 0.48
"""Beats to the next onset, from which there is room for a slider of a quarter beat."""


@dataclass(frozen=True, slots=True)
class Targets:
    """What the choices of a map are to amount to.

    Attributes:
        shares: of each class.
        usual: the same of other maps like it.
        of_all: from 0, sliders follow their share of each gap alone, to 1, where the shares of the gaps are all raised
            or lowered until as many of all objects are sliders (`for_gaps`).
        pace: of the map that is followed; None leaves velocities and distances to the decoder.
        long_sliders: the share of all objects that are sliders in a long gap (`slider_room.LONG`).
    """

    shares: Shares = field(default_factory=dict)
    usual: Shares = field(default_factory=dict)
    of_all: float = 1.0
    pace: Pace | None = None
    long_sliders: float = 0.0

    @property
    def long_gaps(self) -> float:
        """The share of all objects that need a long gap after them for as many sliders there as in the map followed."""
        return self.long_sliders / self.shares[BY_GAP][LONG_ROOM, 1] if BY_GAP in self.shares else 0.0

    @property
    def slider_share(self) -> float | None:
        """Of all objects; None where it is not followed."""
        return float(self.shares["slider"][0, 1]) if BY_GAP in self.shares and "slider" in self.shares else None

    def chord_notes(self, most: int) -> float:
        """That an onset of an osu!mania map with chords of at most so many notes has beside its first one, on average.

        0 where they are not followed.
        """
        if CHORDS not in self.shares:
            return 0.0
        first, further = self.shares[CHORDS][:, 1]
        return float(first * sum(further**notes for notes in range(most - 1)))

    def slider_share_at(self, beats: NDArray[np.float64], compared: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) of the objects with so many beats to the next one, of the song and compared (`prior.compared_beat`)."""
        rows = POOLS[BY_GAP].rows[np.array([beats_class(each) for each in compared])]
        return np.where(beats >= LEAST_ROOM, self.shares[BY_GAP][rows, 1], 0.0)

    def without(self, pool: str) -> "Targets":
        """The same but for one pool."""
        return self.only(lambda name: name != pool)

    def only(self, follows: Callable[[str], bool]) -> "Targets":
        """The same of the pools of which `follows` is true."""
        shares, usual = ({name: each for name, each in of.items() if follows(name)} for of in (self.shares, self.usual))
        return replace(self, shares=shares, usual=usual)

    def raised(self, pool: str, nats: float) -> "Targets":
        """The same, with yes likelier by so many nats in one pool of yes and no."""
        if pool not in self.shares:
            return self
        leaning = self.shares[pool] * np.exp([0.0, nats])
        return replace(self, shares=self.shares | {pool: leaning / leaning.sum(axis=-1, keepdims=True)})

    def for_gaps(self, gaps: ArrayLike, has_room: ArrayLike) -> "Targets":
        """The same for a rhythm: its sliders follow their share of each gap, so that those of all come out as well.

        A rhythm has other gaps than the map that is followed.

        Args:
            gaps: (n,) the class of the gap after each onset, as `prior.BEATS` has them.
            has_room: (n,) whether a slider fits there.
        """
        if BY_GAP not in self.shares or "slider" not in self.shares:
            return self.without(BY_GAP)
        rows = POOLS[BY_GAP].rows[np.asarray(gaps)[np.asarray(has_room)]]
        counts = np.bincount(rows, minlength=len(self.shares[BY_GAP]))
        by_gap = np.log(self.shares[BY_GAP][:, 1] / self.shares[BY_GAP][:, 0])
        alone = float((counts / (1 + np.exp(-by_gap))).sum())
        aim = self.of_all * self.shares["slider"][0, 1] * np.size(gaps) + (1 - self.of_all) * alone
        low, high = -MOST_RAISED, MOST_RAISED
        for _ in range(30):
            raised = (low + high) / 2
            if (counts / (1 + np.exp(-by_gap - raised))).sum() < aim:
                low = raised
            else:
                high = raised
        yes = 1 / (1 + np.exp(-by_gap - raised))
        fitted = self.without("slider")
        return replace(fitted, shares=fitted.shares | {BY_GAP: np.stack([1 - yes, yes], axis=1)})
