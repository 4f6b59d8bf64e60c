"""Plots as SVG text, for a page that needs nothing else."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from numpy import histogram
from numpy.typing import ArrayLike

WIDTH = 640
_LEFT, _RIGHT, _ROW = 250, 30, 26
OURS, HUMAN, FAINT = "#3b6fd4", "#c2662d", "#8a8f98"


@dataclass(frozen=True, slots=True)
class Mark:
    """A dot with a line from `low` to `high`, where these are."""

    value: float | None
    low: float | None
    high: float | None
    colour: str


def interval_plot(rows: Sequence[tuple[str, Sequence[Mark]]], least: float, most: float) -> str:
    """Rows of marks over a common axis from `least` to `most`."""
    height = _ROW * len(rows) + 40
    parts = [_axis(least, most, height)]
    for number, (title, marks) in enumerate(rows):
        y = _ROW * number + 18
        parts.append(_text(_LEFT - 10, y + 4, title, "end"))
        for offset, mark in zip((-4, 4), marks, strict=False):
            if mark.value is None:
                continue
            if mark.low is not None and mark.high is not None:
                ends = [_across(end, least, most) for end in (mark.low, mark.high)]
                parts.append(_line(ends[0], y + offset, ends[1], y + offset, mark.colour, 2))
            x = _across(mark.value, least, most)
            parts.append(f'<circle cx="{x:.1f}" cy="{y + offset}" r="4" fill="{mark.colour}"/>')
    return _svg(height, "".join(parts))


def scatter_plot(points: Sequence[tuple[float, float, str]], x_title: str, y_title: str) -> str:
    """Points (x, y, name) over equal axes, with the diagonal on which both are equal."""
    size, margin = 320, 44
    values = [value for x, y, _ in points for value in (x, y) if math.isfinite(value)]
    most = max([1.0, *values]) * 1.05

    def place(value: float) -> float:
        return value / most * (size - 2 * margin)

    low, high = margin, size - margin
    parts = [_line(low, high, high, low, FAINT, 1, dashed=True), _line(low, high, high, high, FAINT, 1)]
    parts.append(_line(low, low, low, high, FAINT, 1))
    for x, y, name in points:
        if math.isfinite(x) and math.isfinite(y):
            at = f'cx="{low + place(x):.1f}" cy="{high - place(y):.1f}"'
            parts.append(f'<circle {at} r="4" fill="{OURS}" fill-opacity="0.7"><title>{escape(name)}</title></circle>')
    for tick in range(0, int(most) + 1, max(1, int(most) // 5)):
        parts.append(_text(low + place(tick), high + 16, str(tick), "middle"))
        parts.append(_text(low - 6, high - place(tick) + 4, str(tick), "end"))
    parts.append(_text(size / 2, size - 6, x_title, "middle"))
    parts.append(f'<g transform="rotate(-90 12 {size / 2})">{_text(12, size / 2, y_title, "middle")}</g>')
    return _svg(size, "".join(parts), size)


def histogram_plot(values: ArrayLike, least: float, most: float, bins: int, title: str) -> str:
    """How often values from `least` to `most` are."""
    counts, edges = histogram(values, bins=bins, range=(least, most))
    height, base, top = 200, 160, 12
    tallest = max(int(counts.max(initial=0)), 1)
    wide = (WIDTH - 60) / bins
    parts = []
    for number, count in enumerate(counts):
        tall = (base - top) * int(count) / tallest
        words = f"{edges[number]:g} to {edges[number + 1]:g}: {int(count)}"
        parts.append(
            f'<rect x="{30 + number * wide:.1f}" y="{base - tall:.1f}" width="{wide - 1:.1f}" height="{tall:.1f}" '
            f'fill="{OURS}"><title>{escape(words)}</title></rect>'
        )
    ticks = range(0, bins + 1, max(1, bins // 10))
    parts += [_text(30 + number * wide, base + 16, f"{edges[number]:g}", "middle") for number in ticks]
    parts.append(_text(WIDTH / 2, height - 6, title, "middle"))
    return _svg(height, "".join(parts))


def _across(value: float, least: float, most: float) -> float:
    share = (value - least) / (most - least) if most > least else 0.0
    return _LEFT + min(max(share, 0.0), 1.0) * (WIDTH - _LEFT - _RIGHT)


def _axis(least: float, most: float, height: int) -> str:
    parts = []
    for step in range(6):
        value = least + (most - least) * step / 5
        x = _across(value, least, most)
        parts.append(_line(x, 6, x, height - 24, FAINT, 0.5))
        parts.append(_text(x, height - 8, f"{value:.3g}", "middle"))
    return "".join(parts)


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float, *, dashed: bool = False) -> str:
    dash = ' stroke-dasharray="4 4"' if dashed else ""
    ends = f'x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"'
    return f'<line {ends} stroke="{colour}" stroke-width="{width}"{dash}/>'


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'


def _svg(height: float, inside: str, width: float = WIDTH) -> str:
    return (
        f'<svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img" '
        f'xmlns="http://www.w3.org/2000/svg">{inside}</svg>'
    )
