"""A dialog that asks for the labels of rows of a data set: a field for each, built alike whatever the rows are."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from core.errors import InputError
from desktop.shared import theme
from desktop.shared.fields import Reader, ValidatedLine
from desktop.shared.form import allow
from desktop.shared.translation import tr

_FIELD_PX = 300


@dataclass(frozen=True, slots=True)
class LabelField:
    """A label that is asked for.

    Attributes:
        name: of the value; `title` is what people read, and `tip` what it is.
        said: what the rows say of it now, as text.
        reader: parses what is typed.
    """

    name: str
    title: str
    tip: str
    said: frozenset[str]
    reader: Reader = str.strip


class LabelForm(QDialog):
    """Asks for labels; a field that stays empty changes nothing.

    Attributes:
        fields: by the names of their values.
        buttons: OK and Cancel.
    """

    def __init__(self, words: str, fields: Iterable[LabelField], parent: QWidget | None = None) -> None:
        """`words` say whom the labels go to."""
        super().__init__(parent)
        self.setWindowTitle(tr("Labels"))
        said = QLabel(words)
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(theme.MARGIN)
        self.fields = {each.name: self._line(each) for each in fields}
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(said)
        layout.addLayout(self._form)
        layout.addWidget(self.buttons)

    @property
    def values(self) -> dict[str, Any]:
        """What was typed, by the names of the fields."""
        return {name: field.value for name, field in self.fields.items() if field.text().strip()}

    def show_for(self, give: Callable[[dict[str, Any]], None]) -> None:
        """Open the dialog; `give` gets what was typed, if anything was."""

        def accepted() -> None:
            if values := self.values:
                give(values)

        self.accepted.connect(accepted)
        self.open()

    def add_field(self, title: str, tip: str, field: QWidget) -> None:
        """A further row of the form."""
        field.setToolTip(tip)
        field.setAccessibleName(title)
        field.setAccessibleDescription(tip)
        field.setMinimumWidth(_FIELD_PX)
        self._form.addRow(title, field)

    def _line(self, about: LabelField) -> ValidatedLine:
        field = ValidatedLine(about.reader)
        field.setPlaceholderText(common(about.said))
        field.problemChanged.connect(self._allow)
        self.add_field(about.title, about.tip, field)
        return field

    def _allow(self) -> None:
        problem = next((field.problem for field in self.fields.values() if field.problem), "")
        allow(self.buttons.button(QDialogButtonBox.StandardButton.Ok), not problem, problem)


def common(said: Iterable[str]) -> str:
    """What all rows say, or that they say several things."""
    found = list(said)
    return found[0] if len(found) == 1 else tr("several")


def number_reader(name: str, low: float, high: float) -> Reader:
    """Parses a number that a person types, called `name` in sentences; None where nothing is.

    What it parses raises `InputError` where it is not a number, or out of range.
    """

    def read(text: str) -> float | None:
        if not text.strip():
            return None
        try:
            value = float(text.replace(",", "."))
        except ValueError:
            value = float("nan")
        if not low <= value <= high:
            raise InputError(tr("{name} must be a number from {low:g} to {high:g}.", name=name, low=low, high=high))
        return value

    return read
