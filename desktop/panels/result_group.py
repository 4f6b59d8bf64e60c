"""What the result carries and where it goes."""

from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit

from core.generation.request import AI_TAG, GenerationRequest
from desktop.panels.form import Group, allow, restore_value
from desktop.timeline.time_text import time_text

_NO_RANGE = "Select a range first: drag on the timeline's ruler, or press [ and ] at its ends"


class ResultGroup(Group):
    """Creator, tags, range and packing."""

    def __init__(self, *, changes: bool = False, ranged: bool = True) -> None:
        """A task that `changes` a difficulty names no creator; one that is not `ranged` has no range to choose."""
        super().__init__("Result", 180 if changes else 204)
        self._changes, self._ranged = changes, ranged
        self.creator = QLineEdit()
        self.creator.setPlaceholderText("Beatwright")
        self.creator.setMaxLength(60)
        self.tags = QLineEdit()
        self.tags.setPlaceholderText("those of the set")
        self.mark = QCheckBox("Say that AI was used")
        self.mark.setChecked(True)
        self.range = QCheckBox("Only the selected range")
        self.osz = QCheckBox("Pack the set as .osz too")
        self.add_row("Creator", self.creator, "The mapper named in the new difficulty")
        self.add_row("Tags", self.tags, "More tags, separated by spaces")
        self.add_wide(self.mark, f"Adds the tag {AI_TAG}, so that nobody is misled")
        self.add_wide(
            self.range, "The rest of the difficulty stays as it is" if changes else "Leaves the rest of the song empty"
        )
        self.add_wide(self.osz, "Accept also writes an .osz of the whole set, for osu!lazer or to share")
        for field in (self.creator, self.tags):
            self.set_row_visible(field, not changes)
        self.set_row_visible(self.range, self._ranged)
        self._selection: tuple[float, float] | None = None
        self.set_selection(None)

    def set_selection(self, selection: tuple[float, float] | None) -> None:
        """The range selected on the timeline."""
        self._selection = selection
        allow(self.range, selection is not None, _NO_RANGE)
        if selection is None:
            self.range.setChecked(False)
            self.range.setText("Only the selected range")
        else:
            start, end = map(time_text, selection)
            self.range.setText(f"Only {start.rpartition(':')[0]} – {end.rpartition(':')[0]}")
            self.range.setToolTip(f"{self.range.toolTip()} ({start} – {end})")

    def values(self) -> dict[str, Any]:
        """The fields of a request."""
        values: dict[str, Any] = {"mark_as_ai": self.mark.isChecked()}
        if not self._changes:
            values |= {"creator": self.creator.text().strip() or None, "tags": tuple(self.tags.text().split())}
        if self._ranged and self._selection is not None and self.range.isChecked():
            values["start"], values["end"] = self._selection
        return values

    def fill(self, request: GenerationRequest) -> None:
        self.creator.setText(request.creator or "")
        self.tags.setText(" ".join(request.tags))
        self.mark.setChecked(request.mark_as_ai)

    def remembered(self) -> dict[str, Any]:
        return {"tags": self.tags.text(), "mark_as_ai": self.mark.isChecked(), "osz": self.osz.isChecked()}

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "tags", str, self.tags.setText)
        restore_value(stored, "mark_as_ai", bool, self.mark.setChecked)
        restore_value(stored, "osz", bool, self.osz.setChecked)
