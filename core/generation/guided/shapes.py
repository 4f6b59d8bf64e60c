"""Slider shapes that fit their length and the playfield."""

import math

import numpy as np
from numpy.typing import NDArray

from core.beatmap.curve import natural_length, slider_end_position, slider_path
from core.beatmap.objects import CurveType, Slider

WIDTH, HEIGHT = 512.0, 384.0
SHORTEST_DRAWN = 8.0
LARGEST_SCALE = 1.6
_TURNS = sorted((math.radians(angle) for angle in range(-180, 180, 10)), key=abs)

Points = NDArray[np.float64]


def inside(x: float, y: float) -> tuple[float, float]:
    """The nearest point of the playfield, osu! pixels."""
    return min(max(x, 0.0), WIDTH), min(max(y, 0.0), HEIGHT)


def drawn_length(slider: Slider) -> float:
    """Length of the curve of the control points, osu! pixels."""
    return natural_length(slider)


def end_position(slider: Slider) -> tuple[float, float]:
    """Where the ball is when the slider ends, within the playfield."""
    return inside(*slider_end_position(slider))


def fit(slider: Slider, drawn: float) -> float:
    """Scale the control points about the head so that the curve is as long as `slider.length`, and keep it on screen.

    Returns the factor by which length and velocity had to shrink to get there; nearly always 1.
    """
    if drawn < SHORTEST_DRAWN:
        _straighten(slider)
        drawn = drawn_length(slider)
    factor = 1.0
    scale = slider.length / drawn
    if scale > LARGEST_SCALE:
        # Drawn far too short for its duration: slow it down instead of blowing the shape up.
        factor = max(LARGEST_SCALE / scale, 0.5)
        slider.length *= factor
        scale *= factor
    _transform(slider, scale, 0.0)
    slider.length = min(slider.length, drawn_length(slider)) if slider.length > 1 else slider.length
    while not _turn_inside(slider):
        factor *= 0.85
        slider.length *= 0.85
        _transform(slider, 0.85, 0.0)
    _round(slider)
    return factor


def _straighten(slider: Slider) -> None:
    """Replace a shape without extent by a line toward the middle of the playfield."""
    angle = math.atan2(HEIGHT / 2 - slider.y, WIDTH / 2 - slider.x)
    slider.curve_type = CurveType.LINEAR
    slider.points = [(slider.x + 64 * math.cos(angle), slider.y + 64 * math.sin(angle))]


def _transform(slider: Slider, scale: float, turn: float) -> None:
    cosine, sine = scale * math.cos(turn), scale * math.sin(turn)
    slider.points = [
        (
            slider.x + (x - slider.x) * cosine - (y - slider.y) * sine,
            slider.y + (x - slider.x) * sine + (y - slider.y) * cosine,
        )
        for x, y in slider.points
    ]


def _turn_inside(slider: Slider) -> bool:
    """Turn the slider about its head by the least angle that keeps its body on screen; False if there is none."""
    path = slider_path(slider).points - np.array([slider.x, slider.y])
    for turn in _TURNS:
        rotation = np.array([[math.cos(turn), math.sin(turn)], [-math.sin(turn), math.cos(turn)]])
        turned = path @ rotation + np.array([slider.x, slider.y])
        # Half a pixel is left for the rounding of control points.
        low, high = turned.min(axis=0), turned.max(axis=0)
        if low[0] >= -0.5 and low[1] >= -0.5 and high[0] <= WIDTH + 0.5 and high[1] <= HEIGHT + 0.5:
            if turn:
                _transform(slider, 1.0, turn)
            return True
    return False


def _round(slider: Slider) -> None:
    """Whole pixels, as the editor writes them; the length follows what is left of the curve."""
    slider.points = [(float(round(x)), float(round(y))) for x, y in slider.points]
    drawn = drawn_length(slider)
    if drawn < SHORTEST_DRAWN:
        _straighten(slider)
        return
    slider.length = min(slider.length, drawn + 2)
