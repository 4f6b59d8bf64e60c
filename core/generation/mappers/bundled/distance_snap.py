"""How far a map jumps for the time it leaves, as the editor's distance snap counts it, and how fast its sliders move.

Mappers keep one spacing through an easy map, so that distances can be read as times.
"""

import math
from dataclasses import dataclass

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_end_position
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, Slider, Spinner
from core.beatmap.timing import TimingLines, slider_span
from core.generation.mappers.bundled.spatial_features import STACKED

LONGEST_SNAPPED = 2.05
"""Beats between two objects, above which their distance says nothing."""

SHORTEST_SNAPPED = 0.2
"""Beats, below which it is a few pixels."""

EVEN = 0.1
"""ln of a distance over the usual one, up to which it counts as that one."""

FEWEST = 8
"""Jumps, and sliders, from which a map has a pace."""

TEMPO_POWER = 0.7
"""Power of the beat's length with which osu! pixels a beat go. Over the human training maps of one star rating it is
.88 below 2.5 stars, .66 up to 4 and .56 above."""

BY_CHANCE = 0.5
"""The share of even jumps that says no more than that a map has short and long ones."""

_TURNS = sorted((math.radians(angle) for angle in range(-180, 180, 5)), key=abs)


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a map's sliders move, and how its jumps go with that.

    Attributes:
        velocity: osu! pixels a beat that its sliders move, the median.
        beat: ms of a beat, the median of its sliders.
        spacing: a jump over what a slider would move in its time, the median.
        even: the share of jumps that have this spacing.
    """

    velocity: float
    beat: float
    spacing: float
    even: float

    @property
    def snapped(self) -> float:
        """The share of jumps that a map which follows this one makes just so long, 0 to 1."""
        return min(max((self.even - BY_CHANCE) / (1 - BY_CHANCE), 0.0), 1.0)

    def velocity_at(self, beat: float) -> float:
        """osu! pixels a beat for a song with beats of so many ms."""
        return self.velocity * (beat / self.beat) ** TEMPO_POWER


def pace_of(beatmap: Beatmap) -> Pace | None:
    """The pace of an osu! map; None where it has too few sliders or jumps."""
    lines = TimingLines(beatmap.timing_points)
    items = [item for item in beatmap.hit_objects if not isinstance(item, Spinner)]
    velocities, beats, spacings = list[float](), list[float](), list[float]()
    for index, item in enumerate(items):
        beat = lines.beat_length_at(item.time)
        velocity = 100 * beatmap.slider_multiplier * lines.velocity_at(item.time)  # osu! pixels a beat
        end, ended = (item.x, item.y), item.time
        if isinstance(item, Slider):
            velocities.append(velocity)
            beats.append(beat)
            end, ended = slider_end_position(item), item.time + item.slides * slider_span(item, beatmap, lines)
        if index + 1 == len(items):
            break
        gap = (items[index + 1].time - ended) / beat
        distance = math.dist(end, (items[index + 1].x, items[index + 1].y))
        if SHORTEST_SNAPPED < gap <= LONGEST_SNAPPED and distance >= STACKED:
            spacings.append(distance / (gap * velocity))
    if min(len(velocities), len(spacings)) < FEWEST:
        return None
    usual = float(np.median(spacings))
    even = float(np.mean(np.abs(np.log(np.array(spacings) / usual)) <= EVEN))
    return Pace(float(np.median(velocities)), float(np.median(beats)), usual, even)


def landing(start: tuple[float, float], toward: tuple[float, float], way: float) -> tuple[float, float]:
    """The point `way` osu! pixels from `start`, turned from `toward` by the least angle that stays on the playfield.

    Where the playfield is too small for that, the point on it nearest to `toward`.
    """
    angle = math.atan2(toward[1] - start[1], toward[0] - start[0])
    points = ((start[0] + way * math.cos(angle + turn), start[1] + way * math.sin(angle + turn)) for turn in _TURNS)
    inside = (point for point in points if 0 <= point[0] <= PLAYFIELD_WIDTH and 0 <= point[1] <= PLAYFIELD_HEIGHT)
    x, y = next(inside, toward)
    return float(round(min(max(x, 0.0), PLAYFIELD_WIDTH))), float(round(min(max(y, 0.0), PLAYFIELD_HEIGHT)))
