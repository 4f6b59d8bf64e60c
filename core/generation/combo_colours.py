"""Combo colours from a picture: what stands out in it, made light or dark enough to be seen over it.

Colours are compared in OKLab (Björn Ottosson, 2020), where equal distances look about equal; the groups are those of a
k-means with fixed beginnings, so that a picture always gives the same colours.
"""

import itertools

import numpy as np
from numpy.typing import NDArray

from core.beatmap.combos import luminosity
from core.errors import InputError

COUNT = 4
"""How many colours there are, as in osu!'s own skin."""

DARKEST, BRIGHTEST = 85.0, 225.0
"""HSP luminosity, well within what the ranking criteria ask (43, and 250 in kiai)."""

APART = 0.12
"""OKLab distance that two colours, and a colour and the picture as a whole, are apart at least."""

_SAMPLES = 20_000
_GROUPS, _ROUNDS = 12, 12
_LEAST_CHROMA = 0.07  # below it objects look grey
_VIVID = 0.12
_GREY = 0.02  # of a picture whose hues mean nothing
_TURNS = 5

_TO_LMS = np.array([[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
                    [0.0883024619, 0.2817188376, 0.6299787005]])  # fmt: skip
_TO_LAB = np.array([[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
                    [0.0259040371, 0.7827717662, -0.8086757660]])  # fmt: skip

Floats = NDArray[np.float64]


def colours_of(pixels: NDArray[np.uint8]) -> list[tuple[int, int, int]]:
    """Combo colours for a picture (height, width, 3): red, green and blue of each, the most striking first.

    Raises:
        InputError: there are no pixels.
    """
    if not pixels.size:
        raise InputError("The background has no pixels; choose another picture.")
    flat = pixels.reshape(-1, 3)
    lab = to_oklab(flat[:: max(1, len(flat) // _SAMPLES)])
    average = lab.mean(axis=0)
    centres, shares = _groups(lab)
    chroma = np.hypot(centres[:, 1], centres[:, 2])
    chosen: list[Floats] = []
    # What is colourful counts more than what is everywhere: backgrounds are mostly dull.
    for place in np.argsort(-(chroma * np.sqrt(shares)), kind="stable"):
        if chroma[place] < _GREY or len(chosen) == COUNT:
            continue
        made = _seen(centres[place], average)
        if made is not None and _is_apart(made, chosen):
            chosen.append(made)
    # A picture of one hue, or of none: the others are hues beside it, then lighter and darker ones.
    first = _vivid(chosen[0] if chosen else np.array([0.7, _VIVID, 0.0]))
    for lighter, turn in itertools.product((0.0, 0.12, -0.12), range(_TURNS)):
        made = _seen(_turned(first, turn * 2 * np.pi / _TURNS, lighter), average)
        if len(chosen) < COUNT and made is not None and _is_apart(made, chosen):
            chosen.append(made)
    return [_rgb(lab_colour) for lab_colour in chosen]


def to_oklab(colours: NDArray[np.uint8] | Floats) -> Floats:
    """sRGB colours (n, 3), 0 to 255, as lightness and two axes of colour (n, 3)."""
    values = np.asarray(colours, np.float64) / 255
    linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
    return np.cbrt(linear @ _TO_LMS.T) @ _TO_LAB.T


def _rgb(lab: Floats) -> tuple[int, int, int]:
    """The nearest sRGB colour of an OKLab one (3,)."""
    linear = np.linalg.solve(_TO_LMS, np.linalg.solve(_TO_LAB, lab) ** 3).clip(0, 1)
    values = np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
    red, green, blue = np.rint(values * 255).astype(int)
    return int(red), int(green), int(blue)


def _groups(lab: Floats) -> tuple[Floats, Floats]:
    """Centres (k, 3) of the colours (n, 3), and the share of the picture that each stands for, (k,)."""
    centres = lab[[int(np.argmax(np.hypot(lab[:, 1], lab[:, 2])))]]
    while len(centres) < _GROUPS:
        # Each begins where the others are farthest.
        far = np.min(((lab[:, None] - centres) ** 2).sum(-1), axis=1)
        centres = np.vstack([centres, lab[int(np.argmax(far))]])
    nearest = np.zeros(len(lab), np.int64)
    for _ in range(_ROUNDS):
        nearest = np.argmin(((lab[:, None] - centres) ** 2).sum(-1), axis=1)
        means = [lab[nearest == place].mean(axis=0) if (nearest == place).any() else centres[place]
                 for place in range(_GROUPS)]  # fmt: skip
        centres = np.array(means)
    return centres, np.bincount(nearest, minlength=_GROUPS) / len(lab)


def _seen(lab: Floats, average: Floats) -> Floats | None:
    """The colour as near to itself as can be seen over the picture; None where none of its lightnesses can."""
    chroma = float(np.hypot(lab[1], lab[2]))
    lab = lab * np.array([1.0, *(2 * [max(1.0, _LEAST_CHROMA / max(chroma, 1e-9))])])
    lightnesses = sorted(np.arange(0.3, 0.97, 0.01), key=lambda value: abs(value - lab[0]))
    for lightness in lightnesses:
        colour = _rgb(np.array([lightness, lab[1], lab[2]]))
        if DARKEST <= luminosity(colour) <= BRIGHTEST:
            made = to_oklab(np.array([colour]))[0]  # what sRGB has of it
            if np.linalg.norm(made - average) >= APART:
                return made
    return None


def _vivid(lab: Floats) -> Floats:
    """The colour with chroma enough that its turns are apart."""
    factor = max(1.0, _VIVID / float(np.hypot(lab[1], lab[2])))
    return lab * np.array([1.0, factor, factor])


def _is_apart(lab: Floats, others: list[Floats]) -> bool:
    return all(float(np.linalg.norm(lab - other)) >= APART for other in others)


def _turned(lab: Floats, angle: float, lighter: float) -> Floats:
    """Another hue of the same chroma."""
    cosine, sine = np.cos(angle), np.sin(angle)
    return np.array([lab[0] + lighter, cosine * lab[1] - sine * lab[2], sine * lab[1] + cosine * lab[2]])
