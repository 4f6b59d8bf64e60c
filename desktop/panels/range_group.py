"""Which part of the song a remap is about."""

from bisect import bisect_right
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from core.beatmap.beatmap import Beatmap
from core.beatmap.bookmarks import bookmarks
from core.beatmap.timing import TimingLines
from core.generation.validation import SHORTEST_RANGE
from desktop.session.session import Session
from desktop.shared.form import Group, allow
from desktop.shared.time_edit import TimeEdit
from desktop.shared.translation import marked, tr

_KIAI_TIP = marked("The kiai at the cursor, or the next one; again takes the one after")
_BOOKMARKS_TIP = marked("From the bookmark before the cursor to the one after it")


class RangeGroup(Group):
    """The range of the timeline, typed or taken from what is marked in the map.

    Attributes:
        now: returns the current time, ms.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(tr("Range"))
        self._session = session
        self.now: Callable[[], float] = lambda: 0.0
        self.start, self.end = TimeEdit(), TimeEdit()
        self.start.setPlaceholderText("mm:ss:fff")
        self.end.setPlaceholderText("mm:ss:fff")
        self.kiai = QPushButton(tr("Whole kiai"))
        self.bookmarks = QPushButton(tr("Between bookmarks"))
        self.facts = QLabel()
        self.facts.setProperty("role", "muted")
        self.facts.setWordWrap(True)
        self.add_row(
            tr("From"), self.start, tr("Where the new part begins; drag on the ruler, or press [ at the cursor")
        )
        self.add_row(tr("To"), self.end, tr("Where it ends; drag an edge of the range, or press ] at the cursor"))
        buttons = QWidget()
        grid = QGridLayout(buttons)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(5)
        for column, button in enumerate((self.kiai, self.bookmarks)):
            button.setProperty("role", "small")
            grid.addWidget(button, 0, column)
        self.add_wide(buttons)
        self.add_wide(self.facts)
        self.fields = {"start": self.start, "end": self.end}
        self.start.timeChosen.connect(lambda ms: self._choose(0, ms))
        self.end.timeChosen.connect(lambda ms: self._choose(1, ms))
        self.kiai.clicked.connect(self.take_kiai)
        self.bookmarks.clicked.connect(self.take_bookmarks)
        session.selectionChanged.connect(self._show)
        session.difficultyChanged.connect(self._show)
        self._show()

    def why_not(self) -> str | None:
        """Why the range cannot be used, without a full stop."""
        selection = self._session.selection
        if selection is None:
            return tr("Select a range first: drag on the timeline's ruler, or type its times")
        if selection[1] - selection[0] < SHORTEST_RANGE:
            return tr("The range must be at least half a second long; drag one of its edges")
        return None

    def values(self) -> dict[str, Any]:
        selection = self._session.selection
        return {} if selection is None else {"start": max(selection[0], 0.0), "end": selection[1]}

    def take_kiai(self) -> None:
        """Select the kiai at or after the cursor; the one after that where it is selected already."""
        beatmap = self._session.beatmap
        parts = _kiai(beatmap) if beatmap is not None else []
        if not parts:
            return
        now = self.now()
        place = next((index for index, (_, end) in enumerate(parts) if end > now), 0)
        if self._session.selection == parts[place]:
            place = (place + 1) % len(parts)
        self._session.select(parts[place])

    def take_bookmarks(self) -> None:
        """Select from the bookmark before the cursor to the one after it."""
        beatmap = self._session.beatmap
        marks = bookmarks(beatmap) if beatmap is not None else []
        if len(marks) < 2:
            return
        place = min(max(bisect_right(marks, self.now()), 1), len(marks) - 1)
        self._session.select((marks[place - 1], marks[place]))

    def _choose(self, which: int, ms: float) -> None:
        before = self._session.selection
        start, end = before if before is not None else (ms, ms)
        chosen = (ms, max(end, ms)) if which == 0 else (min(start, ms), ms)
        self._session.select(chosen)

    def _show(self) -> None:
        """Show the selection of the timeline as the range that will be replaced."""
        selection, beatmap = self._session.selection, self._session.beatmap
        self.start.set_time(selection[0] if selection else None)
        self.end.set_time(selection[1] if selection else None)
        has_kiai = beatmap is not None and bool(_kiai(beatmap))
        has_marks = beatmap is not None and len(bookmarks(beatmap)) > 1
        allow(self.kiai, has_kiai, tr("This difficulty has no kiai"), tr(_KIAI_TIP))
        allow(self.bookmarks, has_marks, tr("This difficulty has fewer than two bookmarks"), tr(_BOOKMARKS_TIP))
        if beatmap is None or selection is None:
            self.facts.setText(tr("Drag on the timeline's ruler to select a range."))
            return
        count = sum(selection[0] <= item.time < selection[1] for item in beatmap.hit_objects)
        objects = tr("%n objects", "", count)
        seconds = (selection[1] - selection[0]) / 1000
        self.facts.setText(
            tr(
                "{seconds:.2f} s with {objects} of [{version_name}], which will be replaced.",
                seconds=seconds,
                objects=objects,
                version_name=beatmap.version_name,
            )
        )


def _kiai(beatmap: Beatmap) -> list[tuple[float, float]]:
    last = max((item.end_time for item in beatmap.hit_objects), default=0.0)
    return [(start, end) for start, end in TimingLines(beatmap.timing_points).kiai_times(last) if end > start]
