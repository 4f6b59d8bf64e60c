"""The menu of a place or an object in the timeline and the playfield."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from core.beatmap.beatmap import Beatmap
from core.beatmap.bookmarks import SAME_BOOKMARK_MS, bookmarks
from core.beatmap.time_text import time_text
from core.edits.bookmarking import toggle_bookmark
from core.generation.validation import SHORTEST_RANGE
from desktop.controllers.looping import Looping
from desktop.controllers.object_picking import ObjectPicking
from desktop.playfield import Playfield
from desktop.session.session import Session
from desktop.shared.background_call import BackgroundCall
from desktop.shared.translation import tr
from desktop.timeline import Timeline

_TOPIC = "setting a bookmark"


class EditorMenu(QObject):
    """Opens the menu, and does what it can do itself.

    Signals:
        remapAsked, hitsoundsAsked: the range that is meant is selected; its form should come.
        written: the `HistoryEntry` that set or removed a bookmark.
    """

    remapAsked = Signal()
    hitsoundsAsked = Signal()
    written = Signal(object)

    def __init__(
        self, session: Session, picking: ObjectPicking, looping: Looping, timeline: Timeline, playfield: Playfield
    ) -> None:
        super().__init__(timeline)
        self._session, self._picking, self._looping, self._timeline = session, picking, looping, timeline
        self._writer = BackgroundCall(self)
        self.menu: QMenu | None = None
        timeline.contextAsked.connect(self._open_in_timeline)
        playfield.contextAsked.connect(partial(self._open_in_playfield, playfield))

    def toggle_bookmark(self, ms: float) -> None:
        """Set a bookmark in the open difficulty, or remove the one that is there."""
        opened = self._session.opened
        if opened is not None:
            self._writer.load(partial(toggle_bookmark, opened.difficulty.path, ms), self._wrote, self._report)

    def _open_in_timeline(self, ms: float, ghost: bool, index: int, place: QPoint) -> None:
        beatmap = self._picking.map_of(proposal=ghost)
        self._open(self._timeline, beatmap, index, self._timeline.snapped(ms), place)

    def _open_in_playfield(self, playfield: Playfield, other: bool, index: int, place: QPoint) -> None:
        beatmap = self._picking.shown_map(other=other)
        self._open(playfield, beatmap, index, self._timeline.snapped(self._timeline.time), place)

    def _open(self, parent: QWidget, beatmap: Beatmap | None, index: int, ms: float, place: QPoint) -> None:
        """Show the menu for what lies under the pointer; an object there is selected before."""
        if self._session.song is None:
            return
        selection = self._picking.selection
        on_object = beatmap is not None and 0 <= index < len(beatmap.hit_objects)
        if on_object and beatmap is not None:
            ms = beatmap.hit_objects[index].time
            if index not in selection.of(beatmap):
                selection.pick(beatmap, [index])
        self.menu = self._fill(QMenu(parent), self._range_at(ms, on_object=on_object), ms)
        self.menu.popup(place)

    def _fill(self, menu: QMenu, part: tuple[float, float], ms: float) -> QMenu:
        """The entries for a place of the editor: a part (ms) and the time `ms` in it."""
        menu.setToolTipsVisible(True)
        span = tr("{start} to {end}", start=time_text(part[0]), end=time_text(part[1]))
        no_map = "" if self._session.beatmap is not None else tr("There is no difficulty yet")
        _add(menu, tr("Remap this"), lambda: self._ask(part, self.remapAsked), span, no_map)
        _add(menu, tr("Hitsounds here"), lambda: self._ask(part, self.hitsoundsAsked), span, no_map)
        _add(menu, tr("Loop this"), lambda: self._looping.loop(part), span)
        menu.addSeparator()
        there = self._session.beatmap is not None and any(
            abs(time - ms) <= SAME_BOOKMARK_MS for time in bookmarks(self._session.beatmap)
        )
        words = tr("Remove the bookmark") if there else tr("Set a bookmark")
        _add(menu, words, lambda: self.toggle_bookmark(ms), time_text(ms), no_map)
        menu.addSeparator()
        stamp = self._picking.selection.stamp.removesuffix(" - ")
        _add(menu, tr("Copy {stamp}", stamp=stamp or tr("the time")), self._picking.copy, "Ctrl+C")
        _add(menu, tr("Go to the copied time stamp"), self._picking.paste, "Ctrl+V")
        return menu

    def _range_at(self, ms: float, *, on_object: bool) -> tuple[float, float]:
        """The selected range around `ms`, else what is picked, else the bar."""
        selected, picked = self._session.selection, self._picking.selection.span
        if selected is not None and selected[0] <= ms <= selected[1]:
            return selected
        if on_object and picked is not None:
            part = self._timeline.snapped(picked[0]), self._timeline.tick_after(picked[1])
            if part[1] - part[0] >= SHORTEST_RANGE:
                return part
        return self._timeline.bar_at(ms)

    def _ask(self, part: tuple[float, float], signal: SignalInstance) -> None:
        self._session.select(part)
        signal.emit()

    def _wrote(self, step: object) -> None:
        self._session.notices.succeed(_TOPIC)
        self.written.emit(step)

    def _report(self, error: Exception) -> None:
        self._session.notices.report(error, topic=_TOPIC)


def _add(menu: QMenu, text: str, do: Callable[[], object], tip: str, why_not: str = "") -> QAction:
    action = menu.addAction(text)
    action.setToolTip(why_not or tip)
    action.setEnabled(not why_not)
    action.triggered.connect(lambda _: do())
    return action
