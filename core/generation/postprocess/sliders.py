"""One slider from its groups: curve, length, velocity, repeats and the sounds of its edges."""

from dataclasses import dataclass, field

from core.beatmap.objects import CurveType, HitSample, Slider
from core.generation.postprocess.line_writer import velocity_of
from core.generation.postprocess.slider_path import Point, SampledPath
from core.generation.postprocess.upstream.upstream_quirks import UpstreamQuirks
from core.tokens.event_groups import Group
from core.tokens.events import EventType
from core.tokens.upstream_view import Line

_KINDS = {
    EventType.BEZIER_ANCHOR: CurveType.BEZIER,
    EventType.PERFECT_ANCHOR: CurveType.PERFECT,
    EventType.CATMULL_ANCHOR: CurveType.CATMULL,
    EventType.RED_ANCHOR: CurveType.BEZIER,
    EventType.LAST_ANCHOR: CurveType.BEZIER,
}
_LONGEST = 1.5
"""A slider longer than its path by this factor is slowed down instead of stretched."""


@dataclass(slots=True)
class SliderParts:
    """The groups of a slider that is being read."""

    head: Group | None = None
    anchors: list[tuple[EventType, Point]] = field(default_factory=list)
    last_anchor: Group | None = None

    def begin(self, head: Group) -> None:
        self.head = head
        self.anchors = []
        self.last_anchor = None

    def clear(self) -> None:
        self.head = None
        self.anchors = []
        self.last_anchor = None

    def add_anchor(self, group: Group) -> None:
        """The first last anchor gives the position, the latest one time and sounds."""
        last = group.type is EventType.LAST_ANCHOR
        if not last or self.last_anchor is None:
            self.anchors.append((group.type, (group.x or 0.0, group.y or 0.0)))
        if last:
            self.last_anchor = group


@dataclass(slots=True)
class BuiltSlider:
    """A slider, the velocity it needs if that changes, and the volumes along it as (ms, volume)."""

    slider: Slider
    velocity: float | None
    volumes: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class SliderBuilder:
    slider_multiplier: float
    has_velocity: bool
    faults: UpstreamQuirks

    def build(self, head: Group, parts: SliderParts, last: Group, end: Group, line: Line) -> BuiltSlider | None:
        """The slider from `head` to `end`; None if it has no length.

        Args:
            parts: with the anchors.
            last: the end of the first slide.
            line: the timing line that holds at the head.
        """
        total = end.time - head.time
        slides = max(round(total / (last.time - head.time)), 1)
        span = total / slides
        start = (head.x or 0.0, head.y or 0.0)
        kind = self._curve(parts.anchors)
        points = [point for name, point in parts.anchors for _ in range(2 if name is EventType.RED_ANCHOR else 1)]
        path = SampledPath(kind, [start, *points])
        before = velocity_of(line)
        found = self._velocity(path, head, end, span, before, line)
        if found is None:
            return None
        velocity, length = found
        if length > path.length + 1e-4 and path.length > 0:
            scale = length / path.length
            points = [((x - start[0]) * scale + start[0], (y - start[1]) * scale + start[1]) for x, y in points]
        slider = Slider(
            x=round(start[0]),
            y=round(start[1]),
            time=round(head.time),
            new_combo=head.new_combo,
            curve_type=kind,
            points=[(round(x), round(y)) for x, y in points],
            slides=slides,
            length=length,
        )
        self._add_sounds(slider, head, last, end)
        volumes = _volumes(head, last, end, slides, span)
        return BuiltSlider(slider, None if velocity == before else velocity, volumes)

    def _curve(self, anchors: list[tuple[EventType, Point]]) -> CurveType:
        """The type of a slider's curve, by the kinds of its anchors."""
        if self.faults.first_anchor_decides:
            return _KINDS[anchors[0][0]]
        names = {name for name, _ in anchors}
        if EventType.CATMULL_ANCHOR in names:
            return CurveType.CATMULL
        if len(anchors) == 1:
            return CurveType.LINEAR
        if len(anchors) == 2 and EventType.PERFECT_ANCHOR in names:
            return CurveType.PERFECT
        return CurveType.BEZIER

    def _velocity(
        self, path: SampledPath, head: Group, end: Group, span: float, before: float, line: Line
    ) -> tuple[float, float] | None:
        """(slider velocity, length in osu! pixels)."""
        per_velocity = self._length(1.0, span, line)
        if self.has_velocity and head.scroll_speed is not None:
            velocity = head.scroll_speed
        else:
            length = path.length * path.progress_near(end.x or 0.0, end.y or 0.0)
            if length < 1e-4:
                return None
            velocity = self._human_velocity(self._needed(length, span, line), before, head.new_combo)
        length = self._length(velocity, span, line)
        if length > path.length * _LONGEST:
            velocity = self._slow(path, span, line)
            length = self._length(velocity, span, line)
        if not self.faults.still_sliders and (length < 1e-4 or per_velocity <= 0):
            return None
        return velocity, length

    def _slow(self, path: SampledPath, span: float, line: Line) -> float:
        needed = self._needed(path.length, span, line)
        velocity = round(needed * 20) / 20
        if self.faults.still_sliders or velocity >= 0.1:
            return velocity
        return max(round(needed * 100) / 100, 0.1)

    def _needed(self, length: float, span: float, line: Line) -> float:
        return length / 100 / span * line.red.beat_length / self.slider_multiplier

    def _length(self, velocity: float, span: float, line: Line) -> float:
        return velocity * span * 100 / line.red.beat_length * self.slider_multiplier

    @staticmethod
    def _human_velocity(needed: float, before: float, new_combo: bool) -> float:
        """The velocity as a person would set it: unchanged if close, else a multiple of a twentieth."""
        if abs(needed - before) / before <= (0.05 if new_combo else 0.15):
            return before
        rounded = round(needed * 20) / 20
        if rounded < 0.1:
            rounded = round(needed * 100) / 100
        return rounded if rounded > 1e-5 else needed

    def _add_sounds(self, slider: Slider, head: Group, last: Group, end: Group) -> None:
        edges = head.hit_sounds + last.hit_sounds[1:] + end.hit_sounds
        slider.edge_sounds = [sound for sound, _, _ in edges]
        slider.edge_sets = [(normal, addition) for _, normal, addition in edges]
        body = last.hit_sounds[0] if last.hit_sounds else (0, 0, 0)
        slider.sound = body[0]
        slider.sample = HitSample(body[1], body[2], -1 if self.faults.stock_samples else 0)


def _volumes(head: Group, last: Group, end: Group, slides: int, span: float) -> list[tuple[int, int]]:
    """Volume of every edge, and of the body again 6 ms after it."""
    edges = head.volumes + last.volumes[1:] + end.volumes
    body = last.volumes[0] if last.volumes else None
    changes = []
    for index, volume in enumerate(edges[: slides + 1]):
        time = round(head.time + span * index)
        changes.append((time, volume))
        if body is not None and body != volume and index < slides and span > 6:
            changes.append((time + 6, body))
    return changes
