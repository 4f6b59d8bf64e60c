"""Objects before the first red line, where no green one can give them a slider velocity."""

from collections.abc import Sequence
from dataclasses import replace

from core.beatmap.curve import slider_path
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, GameMode, Slider, TimingPoint
from core.beatmap.placement import head_of
from core.generation.postprocess.placed_object import PlacedObject


def first_tempo(lines: Sequence[TimingPoint]) -> float:
    """ms of the first red line; without one everything comes before it."""
    return min((point.time for point in lines if point.uninherited), default=float("inf"))


def with_first_velocity(
    placed: Sequence[PlacedObject], lines: Sequence[TimingPoint], mode: GameMode
) -> list[PlacedObject]:
    """The objects; those before the first red line among `lines` at the velocity that holds there, which is 1.

    Sliders last as long as before. One that would leave the playfield so becomes its head.
    """
    first = first_tempo(lines)
    return [
        _at_one(decided, mode) if decided.item.time < first and decided.velocity is not None else decided
        for decided in placed
    ]


def _at_one(decided: PlacedObject, mode: GameMode) -> PlacedObject:
    item = decided.item
    assert decided.velocity is not None
    if isinstance(item, Slider) and decided.velocity != 1.0:
        stretched = replace(item, length=item.length / decided.velocity)
        item = stretched if mode == GameMode.TAIKO or _on_field(stretched) else head_of(item)
    return replace(decided, item=item, velocity=1.0)


def _on_field(slider: Slider) -> bool:
    x, y = slider_path(slider).points.T
    return bool(min(x.min(), y.min()) >= 0 and x.max() <= PLAYFIELD_WIDTH and y.max() <= PLAYFIELD_HEIGHT)
