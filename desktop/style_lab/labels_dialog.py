"""The labels of one or many rows of a data set, typed at once."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from core.errors import InputError
from core.training.data.data_set import Difficulty, LabelSource, StyleLabel
from desktop.shared import theme
from desktop.shared.fields import ValidatedLine
from desktop.shared.form import allow
from desktop.shared.translation import tr
from desktop.style_lab.data_rows import mapper_of

_YEARS, _WEIGHTS = (2007, 2077), (0, 10)


class LabelsDialog(QDialog):
    """Asks for the labels of rows; a field that stays empty changes nothing.

    Attributes:
        mapper, year, weight, labels: the fields.
    """

    def __init__(self, rows: Sequence[Difficulty], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Labels"))
        words = QLabel(tr("What is typed goes to %n difficulties; an empty field changes nothing.", "", len(rows)))
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self.mapper = ValidatedLine(str.strip)
        self.year = ValidatedLine(lambda text: int(_number(text, tr("Year"), *_YEARS)) if text.strip() else None)
        self.weight = ValidatedLine(lambda text: _number(text, tr("Weight"), *_WEIGHTS) if text.strip() else None)
        self.labels = ValidatedLine(_descriptors)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.MARGIN)
        for name, field, common, tip in (
            (tr("Mapper"), self.mapper, {mapper_of(row) for row in rows}, tr("The mapper whose style it is")),
            (tr("Year"), self.year, {str(row.labels.year or "") for row in rows}, tr("When it was mapped")),
            (
                tr("Weight"),
                self.weight,
                {f"{row.labels.weight:g}" for row in rows},
                tr("How often it is learned from: 0 never, 1 as usual, 10 at most"),
            ),
            (
                tr("Descriptors"),
                self.labels,
                {", ".join(label.name for label in row.labels.descriptors) for row in rows},
                tr("Such as streams, jumps; separated by commas"),
            ),
        ):
            field.setPlaceholderText(next(iter(common)) if len(common) == 1 else tr("several"))
            field.setToolTip(tip)
            field.setAccessibleName(name)
            field.setAccessibleDescription(tip)
            field.setMinimumWidth(260)
            field.problemChanged.connect(self._allow)
            form.addRow(name, field)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(self.buttons)

    @property
    def values(self) -> dict[str, object]:
        """Fields of `Labels` that were typed."""
        found: dict[str, object] = {}
        for name, field in (
            ("mapper", self.mapper),
            ("year", self.year),
            ("weight", self.weight),
            ("descriptors", self.labels),
        ):
            if field.text().strip():
                found[name] = field.value
        return found

    def _allow(self) -> None:
        fields = (self.mapper, self.year, self.weight, self.labels)
        problem = next((field.problem for field in fields if field.problem), "")
        allow(self.buttons.button(QDialogButtonBox.StandardButton.Ok), not problem, problem)


def ask_labels(rows: Sequence[Difficulty], give: Callable[[dict[str, object]], None], parent: QWidget) -> LabelsDialog:
    """Open the dialog; `give` gets what was typed."""
    dialog = LabelsDialog(rows, parent)

    def accepted() -> None:
        values = dialog.values
        if values:
            give(values)

    dialog.accepted.connect(accepted)
    dialog.open()
    return dialog


def _descriptors(text: str) -> tuple[StyleLabel, ...]:
    """What a person typed, such as "streams; jumps"."""
    names = dict.fromkeys(name.strip() for name in text.replace(";", ",").split(","))
    return tuple(StyleLabel(name, 1.0, LabelSource.HAND) for name in names if name)


def _number(text: str, name: str, low: float, high: float) -> float:
    """A number that a person typed.

    Raises:
        InputError: it is not a number, or out of range.
    """
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = float("nan")
    if not low <= value <= high:
        raise InputError(tr("{name} must be a number from {low:g} to {high:g}.", name=name, low=low, high=high))
    return value
