"""The groups of events of each kind of hit object."""

from core.beatmap.objects import Circle, CurveType, GameMode, HitObject, HitSample, Hold, Slider, Spinner
from core.tokens.events import EventType
from core.tokens.upstream_curves import curve_kind
from core.tokens.upstream_view import MILLISECOND, divide, scale, start_of
from core.tokens.writer import PLAYFIELD_CENTRE, GroupWriter

MOST_CONTROL_POINTS = 99
"""Sliders with more control points, head included, are skipped."""


def add_object(writer: GroupWriter, item: HitObject) -> None:
    """Add the groups of `item`."""
    taiko = writer.source.mode == GameMode.TAIKO
    if isinstance(item, Circle):
        add_circle(writer, item)
    elif isinstance(item, Slider):
        if taiko:
            add_taiko_long(writer, item, EventType.DRUMROLL, EventType.DRUMROLL_SUSTAIN, EventType.DRUMROLL_END)
        else:
            add_slider(writer, item)
    elif isinstance(item, Spinner):
        if taiko:
            add_taiko_long(writer, item, EventType.DENDEN, EventType.DENDEN_SUSTAIN, EventType.DENDEN_END)
        else:
            add_spinner(writer, item)
    elif isinstance(item, Hold):
        add_hold(writer, item)


def add_circle(writer: GroupWriter, circle: Circle) -> None:
    """Add the group of a circle."""
    time = start_of(circle)
    taiko = writer.source.mode == GameMode.TAIKO
    writer.add(
        EventType.CIRCLE,
        time,
        position=_position(circle),
        new_combo=circle.new_combo,
        sounds=((time, circle.sound, circle.sample),),
        scroll_speed=writer.source.line_at(time).scroll_speed if taiko else None,
    )


def add_slider(writer: GroupWriter, slider: Slider) -> None:
    """Add the groups of a slider: head, anchors, end of the first slide with body and repeat sounds, and end."""
    points = [_position(slider), *((int(x), int(y)) for x, y in slider.points)]
    if len(points) > MOST_CONTROL_POINTS:
        return
    settings, source = writer.settings, writer.source
    start, end = start_of(slider), source.slider_end(slider)
    span = divide(end - start, slider.slides)
    writer.add(
        EventType.SLIDER_HEAD,
        start,
        position=points[0],
        new_combo=slider.new_combo,
        sounds=((start, *_edge(slider, 0)),),
        scroll_speed=source.line_at(start).scroll_speed if settings.slider_velocity else None,
    )
    kind = _slider_kind(slider, points)
    _add_anchors(writer, kind, points, start, span)
    if settings.slider_version == 2:
        writer.add(EventType.LAST_ANCHOR, start, timed=False, position=points[-1])
        writer.add_sustain(EventType.SLIDER_SUSTAIN, start, start + span)
    repeats = ((start + index * span, *_edge(slider, index)) for index in range(1, slider.slides))
    writer.add(
        EventType.LAST_ANCHOR,
        start + span,
        position=points[-1] if settings.slider_version == 1 else None,
        sounds=((start + MILLISECOND, slider.sound, slider.sample), *repeats),
    )
    writer.add_sustain(EventType.SLIDER_REPEAT_SUSTAIN, start + span, end)
    writer.add(
        EventType.SLIDER_END,
        end,
        position=source.end_position(slider, kind, points),
        sounds=((end, *_edge(slider, -1)),),
    )


def _add_anchors(
    writer: GroupWriter, kind: CurveType, points: list[tuple[float, float]], start: int, span: int
) -> None:
    """The anchors between head and end, osu! pixels, spread over the first span (µs) where the version does so."""
    last = len(points) - 1
    spread = writer.settings.slider_version == 1
    names = {
        CurveType.LINEAR: EventType.RED_ANCHOR,
        CurveType.CATMULL: EventType.CATMULL_ANCHOR,
        CurveType.PERFECT: EventType.PERFECT_ANCHOR,
        CurveType.BEZIER: EventType.BEZIER_ANCHOR,
    }
    for index in range(1, last):
        name = names[kind]
        if kind is CurveType.BEZIER:
            if points[index] == points[index + 1]:
                name = EventType.RED_ANCHOR
            elif points[index] == points[index - 1]:
                continue
        time = start + scale(span, index / last) if spread else start
        writer.add(name, time, timed=False, position=points[index])


def add_spinner(writer: GroupWriter, spinner: Spinner) -> None:
    """Add the groups of a spinner."""
    start, end = start_of(spinner), int(spinner.end) * MILLISECOND
    writer.add(EventType.SPINNER, start)
    writer.add_sustain(EventType.SPINNER_SUSTAIN, start, end)
    writer.add(EventType.SPINNER_END, end, sounds=((end, spinner.sound, spinner.sample),))
    writer.last_position = PLAYFIELD_CENTRE


def add_hold(writer: GroupWriter, hold: Hold) -> None:
    """Add the groups of a hold note."""
    start, end = start_of(hold), int(hold.end) * MILLISECOND
    position = _position(hold)
    writer.add(EventType.HOLD_NOTE, start, position=position, sounds=((start, hold.sound, hold.sample),))
    writer.add_sustain(EventType.HOLD_NOTE_SUSTAIN, start, end, position)
    writer.add(EventType.HOLD_NOTE_END, end, position=position)


def add_taiko_long(
    writer: GroupWriter, item: Slider | Spinner, first: EventType, sustain: EventType, last: EventType
) -> None:
    """Add the groups of a drumroll (slider) or denden (spinner) of osu!taiko."""
    start, end = start_of(item), writer.source.end_of(item)
    writer.add(
        first,
        start,
        sounds=((start, item.sound, item.sample),),
        scroll_speed=writer.source.line_at(start).scroll_speed,
    )
    writer.add_sustain(sustain, start, end)
    writer.add(last, end)


def _position(item: HitObject) -> tuple[float, float]:
    return int(item.x), int(item.y)


def _edge(slider: Slider, index: int) -> tuple[int, HitSample]:
    """Hit sound and sample of an edge; the defaults where the file has none."""
    count = len(slider.edge_sounds)
    sound = slider.edge_sounds[index] if -count <= index < count else 0
    count = len(slider.edge_sets)
    sets = slider.edge_sets[index] if -count <= index < count else (0, 0)
    return sound, HitSample(*sets)


def _slider_kind(slider: Slider, points: list[tuple[float, float]]) -> CurveType:
    # A slider that changes its type on the way exists only in lazer; its control points make the nearest Bezier.
    if slider.segment_types:
        return CurveType.BEZIER
    return curve_kind(slider.curve_type, points)
