"""What "equal to the reference" means where a slider's end lies on the boundary between two tokens.

The reference cuts the ends of sliders to whole pixels and cells. Many of them lie on such a boundary but for the last
bit of an arctangent, and that bit differs between processors and builds of the libraries. So either neighbour is
equal where the exact value lies within `TOLERANCE` of the boundary, and nothing else is: the reference's events must
come out when the ends of sliders, each axis by itself, are moved by no more than that.
"""

from itertools import product

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import CurveType, Slider
from core.tokens.events import TimedEvents
from core.tokens.parser import parse_beatmap_events
from core.tokens.settings import ParserSettings
from core.tokens.upstream_curves import Point
from core.tokens.upstream_view import UpstreamMap, milliseconds

TOLERANCE = 1e-6
"""osu! pixels."""

_MOVES = sorted(product((0.0, -TOLERANCE, TOLERANCE), repeat=2), key=lambda move: sum(map(abs, move)))[1:]
_SLIDERS_BEFORE = 2  # a distance counts from where the object before ended


class MovableEnds(UpstreamMap):
    """A map whose sliders' ends can be moved across a boundary.

    Attributes:
        moves: osu! pixels by which an end is moved, by the identity of the slider.
    """

    def __init__(self, beatmap: Beatmap) -> None:
        super().__init__(beatmap)
        self.moves: dict[int, Point] = {}

    def end_position(self, slider: Slider, kind: CurveType, points: list[Point]) -> Point:
        x, y = super().end_position(slider, kind, points)
        dx, dy = self.moves.get(id(slider), (0.0, 0.0))
        return x + dx, y + dy


def parse_near(source: MovableEnds, settings: ParserSettings, reference: list[list]) -> TimedEvents:
    """The events of `source`, with those ends moved that must be for them to equal the (type, value) of `reference`.

    Where no move within the tolerance does, they differ from it.
    """
    found = parse_beatmap_events(source, settings)
    while found.events and (index := _first_difference(found, reference)) is not None:
        moved = _move_an_end(source, settings, reference, index, found.times[min(index, len(found.times) - 1)])
        if moved is None:
            break
        found = moved
    return found


def _move_an_end(
    source: MovableEnds, settings: ParserSettings, reference: list[list], index: int, time: int
) -> TimedEvents | None:
    """Events that equal the reference beyond `index`, with the end of one more slider about `time` moved."""
    before = source.moves
    for slider, move in product(_sliders_about(source, time), _MOVES):
        if id(slider) not in before:
            source.moves = {**before, id(slider): move}
            found = parse_beatmap_events(source, settings)
            difference = _first_difference(found, reference)
            if difference is None or difference > index:
                return found
    source.moves = before
    return None


def _sliders_about(source: UpstreamMap, time: int) -> list[Slider]:
    """The sliders that end at `time` ms, and the last ones before."""
    sliders = [item for item in source.objects if isinstance(item, Slider)]
    ends = [milliseconds(source.slider_end(slider)) for slider in sliders]
    order = sorted(range(len(sliders)), key=ends.__getitem__, reverse=True)
    at, earlier = ([i for i in order if ends[i] == time], [i for i in order if ends[i] < time])
    return [sliders[i] for i in at + earlier[:_SLIDERS_BEFORE]]


def _first_difference(found: TimedEvents, reference: list[list]) -> int | None:
    """Where events first differ from the reference; None where they do not."""
    pairs = zip(found.events, reference, strict=False)
    for index, (event, (kind, value)) in enumerate(pairs):
        if event.type != kind or event.value != value:
            return index
    return None if len(found.events) == len(reference) else min(len(found.events), len(reference))
