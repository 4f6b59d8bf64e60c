"""Positions of groups: the ones a model left out, and near overlaps."""

import numpy as np

from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, GameMode
from core.generation.postprocess.upstream.upstream_quirks import UpstreamQuirks
from core.tokens.event_groups import Group
from core.tokens.events import ANCHORS, EventType

CENTRE = (PLAYFIELD_WIDTH / 2, PLAYFIELD_HEIGHT / 2)

_PLACED = ANCHORS | {EventType.CIRCLE, EventType.SLIDER_HEAD, EventType.LAST_ANCHOR, EventType.SLIDER_END}
_STACKED = frozenset(
    {
        EventType.CIRCLE,
        EventType.SLIDER_HEAD,
        EventType.RED_ANCHOR,
        EventType.LAST_ANCHOR,
        EventType.SLIDER_END,
    },
)
_ANGLES = 500
_NEAR = 3.8  # osu! pixels
_SOON = 1000  # ms


class Placer:
    """Gives every group a position; knows the last one."""

    def __init__(self, mode: GameMode, seed: int, faults: UpstreamQuirks) -> None:
        self.last = CENTRE
        self._mode = mode
        self._faults = faults
        self._random = np.random.default_rng(seed)

    def place(self, group: Group) -> None:
        """Fill in what is missing: somewhere at the named distance from the last position, or that position."""
        if group.distance is not None and group.x is None and group.y is None:
            group.x, group.y = self._somewhere(group.distance)
        if group.x is None or group.y is None:
            group.x, group.y = self.last
        if group.type in _PLACED:
            self.last = (group.x, group.y)
        if self._mode == GameMode.TAIKO:
            group.x, group.y = CENTRE
        elif self._mode == GameMode.MANIA:
            group.y = CENTRE[1]

    def _somewhere(self, distance: float) -> tuple[float, float]:
        """A point of the playfield at `distance` from the last position; a far corner where there is none."""
        width, height = PLAYFIELD_WIDTH, PLAYFIELD_HEIGHT
        x, y = self.last
        angles = np.linspace(0, 2 * np.pi, _ANGLES)
        xs, ys = x + distance * np.cos(angles), y + distance * np.sin(angles)
        inside = np.flatnonzero((xs >= 0) & (xs <= width) & (ys >= 0) & (ys <= height))
        choices = max(len(inside), 1)
        chosen = int(np.random.randint(choices) if self._faults.global_random else self._random.integers(choices))
        if not len(inside):
            return (width, height) if x + y > (width + height) / 2 else (0.0, 0.0)
        return float(xs[inside[chosen]]), float(ys[inside[chosen]])


def snap_near_overlaps(groups: list[Group]) -> None:
    """Move positions onto the first nearly equal one of the second before, in place.

    Coarse position cells scatter what a mapper would stack.
    """
    recent: list[Group] = []
    for group in groups:
        if group.type not in _STACKED or group.x is None or group.y is None:
            continue
        recent = [other for other in recent if abs(group.time - other.time) <= _SOON]
        for other in recent:
            if other.x is None or other.y is None:
                continue
            dx, dy = group.x - other.x, group.y - other.y
            if dx * dx + dy * dy < _NEAR * _NEAR:
                group.x, group.y = other.x, other.y
                break
        recent.append(group)
