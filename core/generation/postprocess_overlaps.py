"""Positions that are nearly equal become equal: coarse position cells scatter what a mapper would stack."""

from core.tokens.events import EventType
from core.tokens.groups import Group

_TYPES = frozenset(
    {
        EventType.CIRCLE,
        EventType.SLIDER_HEAD,
        EventType.RED_ANCHOR,
        EventType.LAST_ANCHOR,
        EventType.SLIDER_END,
    },
)
_NEAR = 3.8  # osu! pixels
_SOON = 1000  # ms


def snap_near_overlaps(groups: list[Group]) -> None:
    """Move positions onto the first nearly equal one of the second before, in place."""
    recent: list[Group] = []
    for group in groups:
        if group.type not in _TYPES or group.x is None or group.y is None:
            continue
        recent = [other for other in recent if abs(group.time - other.time) <= _SOON]
        for other in recent:
            assert other.x is not None and other.y is not None
            dx, dy = group.x - other.x, group.y - other.y
            if dx * dx + dy * dy < _NEAR * _NEAR:
                group.x, group.y = other.x, other.y
                break
        recent.append(group)
