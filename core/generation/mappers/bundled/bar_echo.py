"""Bars that sound alike are mapped alike: what was chosen in the earlier bar is a little likelier in the later one."""

from collections import Counter

import numpy as np
from numpy.typing import NDArray

from core.generation.mappers.bundled.prior import Feature
from core.generation.structure.repeats import Repeats

LANE = "lane"
"""Table of the columns of a chord, in any order."""

ECHO, LANE_ECHO = 1.5, 0.6
"""Nats for the class that was chosen in a bar that sounds the same, and for a column: with them such bars are as alike
as in human maps (`benchmarks/repetition.py`)."""

UNLIKE, ALIKE = 0.4, 0.7
"""Likeness up to which an earlier bar says nothing, and from which all of it counts."""

_Choice = tuple[int, int, str, int]
"""Bar, part of it, table, and how many choices of that table came before at the same time."""


class BarEcho:
    """The choices of a map under way, by bar; without repeats it says nothing."""

    def __init__(self, repeats: Repeats | None) -> None:
        self._repeats = repeats
        self._made: dict[_Choice, set[int]] = {}
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

    def nats(self, feature: Feature) -> NDArray[np.float64] | float:
        """(options,) more for what was chosen at the same place of the bar that sounds alike; 0 where nothing was."""
        made = self._made.get((*self._source, feature.table, self._asked[feature.table]))
        if not made or not self._share:
            return 0.0
        nats = LANE_ECHO if feature.table == LANE else ECHO
        return np.where(np.isin(feature.classes, list(made)), self._share * nats, 0.0)

    def chosen(self, feature: Feature, option: int) -> None:
        """Take down what came of a choice."""
        made = int(feature.classes[option])
        if self._repeats is None or made < 0:
            return
        self._made.setdefault((*self._here, feature.table, self._asked[feature.table]), set()).add(made)
        if feature.table != LANE:
            self._asked[feature.table] += 1
