"""Slider shapes that fit their length and the playfield."""

import math
from copy import copy

from core.beatmap.curve import natural_length, slider_end_position, slider_path
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, CurveType, Slider

SHORTEST_DRAWN = 8.0
LARGEST_SCALE = 2.5
SPARE = 1.01
"""The curve is drawn a little longer than the slider, so that rounding cannot leave it short."""

SLACK = 0.05  # osu! pixels
_TURNS = sorted((math.radians(angle) for angle in range(-180, 180, 10)), key=abs)


def inside(x: float, y: float) -> tuple[float, float]:
    """The nearest point of the playfield, osu! pixels."""
    return min(max(x, 0.0), PLAYFIELD_WIDTH), min(max(y, 0.0), PLAYFIELD_HEIGHT)


def end_position(slider: Slider) -> tuple[float, float]:
    """Where the ball is when the slider ends, within the playfield."""
    return inside(*slider_end_position(slider))


def fit(slider: Slider, drawn: float) -> float:
    """Scale the control points about the head so that the curve is as long as `slider.length`, and keep it on screen.

    Returns the factor by which length and velocity had to shrink to get there; nearly always 1.
    """
    if drawn < SHORTEST_DRAWN:
        _straighten(slider)
        drawn = natural_length(slider)
    factor, straightened = 1.0, False
    while True:
        length = slider.length * factor
        scale = length / drawn * SPARE
        if scale <= LARGEST_SCALE and _placed_inside(slider, length, scale):
            return factor
        if straightened:
            factor *= 0.85
        else:
            # No direction has room for the shape, or it was drawn far too small: a line may do without slowing down.
            straightened = True
            _straighten(slider, slider.length)
            drawn = natural_length(slider)


def _straighten(slider: Slider, length: float = SHORTEST_DRAWN) -> None:
    """Replace a shape by a line of that length, the way it began, or else toward the middle of the playfield."""
    x, y = next(
        (point for point in slider.points if math.dist(point, (slider.x, slider.y)) > 1),
        (PLAYFIELD_WIDTH / 2, PLAYFIELD_HEIGHT / 2),
    )
    angle = math.atan2(y - slider.y, x - slider.x)
    length = max(length, SHORTEST_DRAWN)
    slider.curve_type = CurveType.LINEAR
    slider.points = [(slider.x + length * math.cos(angle), slider.y + length * math.sin(angle))]


def _placed_inside(slider: Slider, length: float, scale: float) -> bool:
    """Scale the slider and turn it by the least angle that keeps its body on screen; False, unchanged, if none does.

    Control points become whole pixels, as the editor writes them, before the body is looked at.
    """
    for turn in _TURNS:
        trial = _long_enough(slider, length, scale, turn)
        if trial is None:
            continue
        body = slider_path(trial).points
        low, high = body.min(axis=0), body.max(axis=0)
        if low.min() >= -SLACK and high[0] <= PLAYFIELD_WIDTH + SLACK and high[1] <= PLAYFIELD_HEIGHT + SLACK:
            slider.points, slider.length = trial.points, length
            return True
    return False


def _long_enough(slider: Slider, length: float, scale: float, turn: float) -> Slider | None:
    """The slider scaled and turned about its head, a little larger where rounding left it short; None if that fails."""
    trial = copy(slider)
    trial.length = length
    for _ in range(4):
        cosine, sine = scale * math.cos(turn), scale * math.sin(turn)
        trial.points = [
            (
                float(round(slider.x + (x - slider.x) * cosine - (y - slider.y) * sine)),
                float(round(slider.y + (x - slider.x) * sine + (y - slider.y) * cosine)),
            )
            for x, y in slider.points
        ]
        drawn = natural_length(trial)
        if length <= drawn + SLACK:
            return trial
        scale *= SPARE * length / max(drawn, 1.0)
    return None
