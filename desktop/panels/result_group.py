"""The metadata of the result and where it is written."""

from typing import Any

from PySide6.QtWidgets import QCheckBox

from core.beatmap.time_text import time_text
from core.generation.option_text import read_option
from core.generation.options import OPTIONS
from core.generation.request import AI_TAG, CREATOR, GenerationRequest
from desktop.shared.fields import ValidatedLine, text_line
from desktop.shared.form import Group, allow, restore_value
from desktop.shared.translation import marked, tr

_NO_SET = marked("A song without a set has no kiai to take over")
_NO_RANGE = marked("Select a range first: drag on the timeline's ruler, or press [ and ] at its ends")


class ResultGroup(Group):
    """Creator, tags, kiai, range and packing.

    Attributes:
        own_name: what the user calls themselves as a mapper, for sets of their own.
    """

    def __init__(self, *, changes: bool = False, ranged: bool = True) -> None:
        """A task that `changes` a difficulty names no creator; one that is not `ranged` has no range to choose."""
        super().__init__(tr("Result"))
        self._changes, self._ranged = changes, ranged
        self.creator = text_line(tr("Creator"), "creator", CREATOR)
        self.own_name = ""
        self._joins = False
        self.tags = ValidatedLine(lambda text: read_option(OPTIONS["tags"], ",".join(text.split()), tr("Tags")) or ())
        self.tags.setPlaceholderText(tr("those of the set"))
        self.mark = QCheckBox(tr("Say that AI was used"))
        self.mark.setChecked(True)
        self.kiai = QCheckBox(tr("Kiai of the set"))
        self.kiai.setChecked(True)
        self.range = QCheckBox(tr("Only the selected range"))
        self.osz = QCheckBox(tr("Pack the set as .osz too"))
        self.add_row(
            tr("Creator"), self.creator, tr("The mapper named in the new difficulty; empty is the one of its set")
        )
        self.add_row(tr("Tags"), self.tags, tr("More tags, separated by spaces"))
        self.add_wide(self.mark, tr("Adds the tag {AI_TAG}, so that players are not misled", AI_TAG=AI_TAG))
        self.add_wide(self.kiai, tr("Kiai where the set has it; off leaves it out of the new difficulty"))
        self.add_wide(
            self.range,
            tr("The rest of the difficulty stays as it is") if changes else tr("Leaves the rest of the song empty"),
        )
        self.add_wide(self.osz, tr("Accept also writes an .osz of the whole set, for osu!lazer or to share"))
        for field in (self.creator, self.tags, self.kiai):
            self.set_row_visible(field, not changes)
        self.set_row_visible(self.range, self._ranged)
        self.creator.textChanged.connect(self._creator_typed)
        self.fields = {"creator": self.creator, "tags": self.tags, "mark_as_ai": self.mark, "kiai": self.kiai}
        self._selection: tuple[float, float] | None = None
        self.set_selection(None)
        self.set_creator_of_set(None)

    def set_creator_of_set(self, creator: str | None) -> None:
        """Who made the set that the new difficulty joins; None for a bare song, which a new set is made for.

        Every difficulty of a set names the same mapper, so the user's own name is only filled in for a new set.
        """
        joins = creator is not None
        allow(
            self.creator,
            not joins,
            tr("The creator is the set's, {creator}: all difficulties of a set name the same", creator=creator),
        )
        self.creator.setPlaceholderText(creator or CREATOR)
        allow(self.kiai, joins, tr(_NO_SET))
        if joins != self._joins:
            self._joins = joins
            self.creator.setText("" if joins else self.own_name)

    def set_selection(self, selection: tuple[float, float] | None) -> None:
        """The range selected on the timeline."""
        self._selection = selection
        allow(self.range, selection is not None, tr(_NO_RANGE))
        if selection is None:
            self.range.setChecked(False)
            self.range.setText(tr("Only the selected range"))
        else:
            start, end = map(time_text, selection)
            self.range.setText(
                tr("Only {value} – {value2}", value=start.rpartition(":")[0], value2=end.rpartition(":")[0])
            )
            self.range.setToolTip(f"{self.range.toolTip()} ({start} – {end})")

    def set_own_name(self, name: str) -> None:
        """What the user calls themselves as a mapper."""
        self.own_name = name
        if not self._joins:
            self.creator.setText(name)

    def _creator_typed(self, text: str) -> None:
        if not self._joins:
            self.own_name = text.strip()

    def values(self) -> dict[str, Any]:
        """The fields of a request."""
        values: dict[str, Any] = {"mark_as_ai": self.mark.isChecked()}
        if not self._changes:
            values |= {
                "creator": self.creator.value if self.creator.isEnabled() else None,
                "tags": self.tags.value,
                "kiai": self.kiai.isChecked(),
            }
        if self._ranged and self._selection is not None and self.range.isChecked():
            values["start"], values["end"] = self._selection
        return values

    def fill(self, request: GenerationRequest) -> None:
        name = self.own_name
        self.creator.setText(request.metadata.creator or "")
        self.own_name = name
        self.tags.setText(" ".join(request.metadata.tags))
        self.mark.setChecked(request.metadata.mark_as_ai)
        self.kiai.setChecked(request.map.kiai)

    def reset(self) -> None:
        super().reset()
        self.range.setChecked(False)
        self.osz.setChecked(False)
        if not self._joins:
            self.creator.setText(self.own_name)

    def remembered(self) -> dict[str, Any]:
        return {
            "tags": self.tags.text(),
            "mark_as_ai": self.mark.isChecked(),
            "kiai": self.kiai.isChecked(),
            "osz": self.osz.isChecked(),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "tags", str, self.tags.setText)
        restore_value(stored, "mark_as_ai", bool, self.mark.setChecked)
        restore_value(stored, "kiai", bool, self.kiai.setChecked)
        restore_value(stored, "osz", bool, self.osz.setChecked)
