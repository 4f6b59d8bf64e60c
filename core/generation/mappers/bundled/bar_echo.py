"""Bars that sound alike are mapped alike: what was chosen in the earlier bar is a little likelier in the later one.

In osu!mania mappers rather copy some of those bars note for note, and let the others be: there some are copied.
"""

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from core.generation.mappers.bundled.prior import Feature
from core.generation.structure.repeats import Repeats

LANE = "lane"
"""Table of the columns of a chord."""

ECHO, LANE_ECHO = 1.5, 0.4
"""Nats for the class that was chosen in a bar that sounds the same, and for a column: with them, and with copied bars,
such bars are as alike as in human maps (`benchmarks/repetition.py`)."""

UNLIKE, ALIKE = 0.4, 0.7
"""Likeness up to which an earlier bar says nothing, and from which all of it counts."""

COPY_ECHO = 6.0
"""Nats for all that was chosen in a bar that is copied."""

COPIED = ((0.5, 0.6, 0.7, 0.8, 0.9, 1.0), (0.0, 0.05, 0.12, 0.22, 0.35, 0.45))
"""Likeness, and the part of the bars that mappers of osu!mania copy, by line between: those with a cosine above .9 to
the earlier bar, in 223 human maps of training songs, columns in sixteenths of the bar (`benchmarks/repetition.py`)."""

COPIED_BY_STARS = ((3.5, 4.5), (1.0, 0.5))
"""Stars, and how much of that harder maps have, by line between."""

PASSAGE = 4
"""Bars at most that are copied together where they follow each other both times."""

_GOLDEN = (5**0.5 - 1) / 2

_Choice = tuple[int, int, str, int]
"""Bar, part of it, table, and how many choices of that table came before at the same time."""


class BarEcho:
    """The choices of a map under way, by bar; without repeats it says nothing.

    Args:
        copied: (bars,) which bars are mapped as the earlier ones were.
    """

    def __init__(self, repeats: Repeats | None, copied: NDArray[np.bool_] | None = None) -> None:
        self._repeats, self._copied = repeats, copied
        self._copies = False
        self._confidence: dict[tuple[int, int, int], float] = {}  # by bar, part of it, and number in its chord
        self._made: dict[_Choice, set[int]] = {}
        self._lanes: dict[tuple[int, int], set[int]] = {}  # by bar and part of it
        self._asked = Counter[str]()
        self._here = self._source = (-1, 0)
        self._share = 0.0  # of the nats, by how alike the bars are

    def at(self, time: int) -> None:
        """The next choices are about the object at `time` ms."""
        if self._repeats is None:
            return
        self._asked.clear()
        bar, part = self._here = self._repeats.place_of(time)
        self._source = (int(self._repeats.sources[bar]) if bar >= 0 else -1, part)
        likeness = float(self._repeats.likeness[bar]) if bar >= 0 else 0.0
        self._share = float(np.interp(likeness, (UNLIKE, ALIKE), (0.0, 1.0)))
        self._copies = self._copied is not None and bar >= 0 and bool(self._copied[bar])

    def nats(self, feature: Feature) -> NDArray[np.float64] | float:
        """(options,) more for what was chosen at the same place of the bar that sounds alike; 0 where nothing was."""
        made = self._made.get((*self._source, feature.table, self._asked[feature.table]))
        if feature.table == LANE and not (self._copies and made):
            made = self._lanes.get(self._source)  # in any order
        if not made or not (self._share or self._copies):
            return 0.0
        nats = COPY_ECHO if self._copies else self._share * (LANE_ECHO if feature.table == LANE else ECHO)
        return np.where(np.isin(feature.classes, list(made)), nats, 0.0)

    def confidence(self, number: int, share: float) -> float:
        """The confidence in note `number` of a chord that was drawn with probability `share`.

        In a copied bar it is that of the same note of the earlier one: they stay, or are left out, together.
        """
        if self._copies:
            share = self._confidence.get((*self._source, number), share)
        self._confidence[(*self._here, number)] = share
        return share

    def chosen(self, feature: Feature, option: int) -> None:
        """Take down what came of a choice."""
        made = int(feature.classes[option])
        if self._repeats is None or made < 0:
            return
        self._made.setdefault((*self._here, feature.table, self._asked[feature.table]), set()).add(made)
        self._asked[feature.table] += 1
        if feature.table == LANE:
            self._lanes.setdefault(self._here, set()).add(made)


def copied_bars(repeats: Repeats, stars: float, rng: np.random.Generator) -> NDArray[np.bool_]:
    """(bars,) which of them are mapped as the earlier bar was that they sound like, drawn by likeness."""
    count = len(repeats.sources)
    numbers = np.arange(count)
    goes_on = np.append(False, (np.diff(repeats.sources) == 1) & (repeats.sources[:-1] >= 0))[:count]
    first = np.maximum.accumulate(np.where(goes_on, 0, numbers))
    passages = np.cumsum((numbers - first) % PASSAGE == 0)
    # Spread evenly, so that about as many are copied as the chances say.
    luck = (rng.random() + passages * _GOLDEN) % 1.0
    chance = np.interp(repeats.likeness, *COPIED) * np.interp(stars, *COPIED_BY_STARS)
    return np.asarray((repeats.sources >= 0) & (luck < chance))
