"""What a map under way owes to the shares of choices that it follows."""

import numpy as np
from numpy.typing import NDArray

from core.generation.mappers.bundled.map_shares import LEAST_SHARE
from core.generation.mappers.bundled.pools import POOLS
from core.generation.mappers.bundled.prior import Feature
from core.generation.mappers.bundled.targets import Targets

GAIN, MOST_OWED = 0.5, 8.0
"""Nats for each choice that is owed, and the most that are."""

LEAD = 0.7
"""Part of the logarithm of a map's share over the usual one that its class has from the start: a choice has a say of
several tables, and each sees all of it."""


class Debts:
    """How far a map under way is behind its targets; tables without any owe nothing.

    Attributes:
        pace: of the map that it follows.
    """

    def __init__(self, targets: Targets) -> None:
        self._shares = targets.shares
        self.pace = targets.pace
        self._lead = {
            name: LEAD
            * np.log(np.maximum(shares, LEAST_SHARE) / np.maximum(targets.usual.get(name, shares), LEAST_SHARE))
            for name, shares in targets.shares.items()
        }
        self._owed = {name: np.zeros_like(shares) for name, shares in targets.shares.items()}
        self._odds_before: dict[tuple[str | int, ...], list[float]] = {}
        self._pools: dict[str, list[str]] = {}
        for name in targets.shares:
            self._pools.setdefault(POOLS[name].table, []).append(name)

    def nats(self, feature: Feature) -> NDArray[np.float64] | float:
        """(options,) more or less for each option of a choice; 0 where nothing is owed."""
        nats: NDArray[np.float64] | float = 0.0
        for name in self._pools.get(feature.table, ()):
            row = POOLS[name].rows[feature.context]
            owed = POOLS[name].strength * (self._lead[name][row] + GAIN * self._owed[name][row])
            nats = nats + np.where(feature.classes >= 0, owed[feature.classes], 0.0)
        return nats

    def follows(self, name: str) -> bool:
        """Whether the map has shares of a pool to follow."""
        return name in self._shares

    def drawing_nats(self, feature: Feature) -> NDArray[np.float64]:
        """(options,) nats for each option of a choice that the model has no say in: of the shares, and what is owed."""
        (name,) = self._pools[feature.table]
        row = POOLS[name].rows[feature.context]
        return np.asarray((np.log(self._shares[name][row]) + GAIN * self._owed[name][row])[feature.classes])

    def odds(self, feature: Feature, option_class: int) -> float | None:
        """Nats for a class over all others, in the map that is followed and by what is owed; None without targets."""
        for name in self._pools.get(feature.table, ()):
            row = POOLS[name].rows[feature.context]
            share = float(np.clip(self._shares[name][row][option_class], LEAST_SHARE, 1 - LEAST_SHARE))
            return float(np.log(share / (1 - share)) + GAIN * self._owed[name][row][option_class])
        return None

    def chance(self, feature: Feature, option_class: int, odds: float) -> float:
        """Of a class: as often as in the map that is followed, and likelier where the decoder gives it better odds.

        The decoder says where rather than how often: its odds (nats) count beside those that it had on average.
        """
        followed = self.odds(feature, option_class)
        if followed is not None:
            before = self._odds_before.setdefault((feature.table, *feature.context), [])
            before.append(odds)
            odds += followed - float(np.mean(before))
        return float(1 / (1 + np.exp(-odds)))

    def chosen(self, feature: Feature, option: int) -> None:
        """Take down what came of a choice."""
        made = int(feature.classes[option])
        if made < 0:
            return
        for name in self._pools.get(feature.table, ()):
            if POOLS[name].open_only and len(set(feature.classes[feature.classes >= 0].tolist())) == 1:
                continue
            row = POOLS[name].rows[feature.context]
            owed = self._owed[name][row] + self._shares[name][row]
            owed[made] -= 1
            self._owed[name][row] = np.clip(owed, -MOST_OWED, MOST_OWED)
