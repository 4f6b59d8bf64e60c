"""Picking hit objects in the timeline and the playfield: their rings, their measures, copying and pasting stamps."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from core.beatmap.beatmap import Beatmap
from core.beatmap.measures import Measures, measure
from core.beatmap.objects import Hold, Slider, Spinner
from core.modding.finding import timestamp
from desktop.playfield import Playfield
from desktop.session.object_selection import ObjectSelection
from desktop.session.session import Session
from desktop.shared.picking import Pick
from desktop.shared.time_edit import parse_time
from desktop.shared.translation import tr
from desktop.timeline import Timeline


class ObjectPicking(QObject):
    """Keeps one selection of objects in both views.

    Attributes:
        selection: what is picked.
    """

    def __init__(
        self, session: Session, timeline: Timeline, playfield: Playfield, seek: Callable[[float], None]
    ) -> None:
        super().__init__(timeline)
        self._session, self._timeline, self._playfield, self._seek = session, timeline, playfield, seek
        self.selection = ObjectSelection(session, self)
        timeline.objectsPicked.connect(self._picked_in_timeline)
        playfield.objectsPicked.connect(self._picked_in_playfield)
        self.selection.changed.connect(self._show)
        for signal in (session.shownChanged, session.difficultyChanged, session.proposalChanged):
            signal.connect(self._show)

    def map_of(self, *, proposal: bool) -> Beatmap | None:
        """The open difficulty, or the proposal beside it."""
        return self._session.proposed if proposal else self._session.beatmap

    def shown_map(self, *, other: bool) -> Beatmap | None:
        """The difficulty that the playfield shows, or the other one that it compares with."""
        return self.map_of(proposal=self._session.showing_proposal != other)

    def clear(self) -> bool:
        """Let go of what is picked; False where nothing was."""
        if self.selection.beatmap is None:
            return False
        self.selection.clear()
        return True

    def copy(self) -> None:
        """Put the stamp of what is picked onto the clipboard, or that of the current time."""
        stamp = self.selection.stamp or f"{timestamp(self._timeline.time)} - "
        QGuiApplication.clipboard().setText(stamp)

    def paste(self) -> None:
        """Go to the stamp on the clipboard, and pick what it names."""
        text = QGuiApplication.clipboard().text()[:10_000]
        time = self.selection.pick_stamp(text)
        if time is None:
            time = parse_time(text)
        if time is None:
            self._session.notices.inform(tr("The clipboard holds no time stamp such as 00:24:100 (1,2) -."))
            return
        first = self.selection.span
        self._seek(first[0] if first is not None and self.selection.of(self._session.shown) else time)

    def _picked_in_timeline(self, ghost: bool, indices: list[int], how: Pick) -> None:
        beatmap = self.map_of(proposal=ghost)
        if beatmap is not None:
            self.selection.pick(beatmap, indices, how)

    def _picked_in_playfield(self, other: bool, indices: list[int], how: Pick) -> None:
        beatmap = self.shown_map(other=other)
        if beatmap is not None:
            self.selection.pick(beatmap, indices, how)

    def _show(self) -> None:
        session, of = self._session, self.selection.of
        self._timeline.set_chosen(of(session.beatmap), of(session.proposed))
        self._playfield.set_chosen(of(self.shown_map(other=False)), of(self.shown_map(other=True)))
        beatmap = self.selection.beatmap
        words = describe(beatmap, self.selection.indices) if beatmap is not None else ""
        if words != self._playfield.caption.words:
            self._playfield.caption.show_words(words)


def describe(beatmap: Beatmap, indices: tuple[int, ...]) -> str:
    """What a mapper measures of objects, in a line."""
    found = measure(beatmap, indices)
    parts = [_name(beatmap, indices, found)]
    snap = f"1/{found.divisor}"
    if found.off:
        late = (
            tr("{ms} ms late", ms=f"{found.off:.0f}") if found.off > 0 else tr("{ms} ms early", ms=f"{-found.off:.0f}")
        )
        snap = tr("off the ticks, {off}", off=late)
    parts.append(snap)
    if found.before is not None:
        spacing = f" ({found.spacing:.2f}×)" if found.spacing is not None else ""
        parts.append(tr("from the last one {distance} px", distance=f"{found.before:.0f}") + spacing)
    if found.after is not None:
        parts.append(tr("to the next one {distance} px", distance=f"{found.after:.0f}"))
    if found.angle is not None:
        parts.append(f"{found.angle:.0f}°")
    sounds = ", ".join(found.sounds) or tr("no sound")
    parts.append(tr("{sounds} at {volume} %", sounds=sounds, volume=found.volume))
    return "  ·  ".join(parts)


def _name(beatmap: Beatmap, indices: tuple[int, ...], found: Measures) -> str:
    """Words for the selected objects: their number, or the kind of the only one, and how long they last."""
    if found.count > 1:
        objects = tr("%n objects", "", found.count)
        return tr("{objects} in {ms} ms", objects=objects, ms=f"{found.end - found.start:.0f}")
    item = beatmap.hit_objects[indices[0]]
    if isinstance(item, Slider):
        kind = tr("Slider")
    elif isinstance(item, Spinner):
        kind = tr("Spinner")
    else:
        kind = tr("Hold note") if isinstance(item, Hold) else tr("Circle")
    if found.column is not None:
        kind = tr("{kind} in column {column}", kind=kind, column=found.column + 1)
    return tr("{kind}, {ms} ms", kind=kind, ms=f"{found.end - found.start:.0f}") if found.end > found.start else kind
