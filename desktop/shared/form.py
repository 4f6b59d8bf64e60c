"""Groups of labelled fields that make up a form."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.generation.request import GenerationRequest
from desktop.shared import theme
from desktop.shared.fields import NumberField, ValidatedLine, line_of, problem_in
from desktop.shared.translation import core_sentence


class Group(QWidget):
    """Rows of a form: a label at the left, a field at the right.

    Attributes:
        title: what its heading says.
        options: the fields that only some models or modes support, by their names in the request.
        fields: every other field, likewise.
    """

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self._rows = QGridLayout()
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setHorizontalSpacing(theme.MARGIN)
        self._rows.setVerticalSpacing(5)
        self._rows.setColumnStretch(1, 1)
        self._labels: dict[QWidget, QLabel] = {}
        self.options: dict[str, QWidget] = {}
        self.fields: dict[str, QWidget] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._rows)

    def values(self) -> dict[str, Any]:
        """The fields of a request."""
        return {}

    def fill(self, request: GenerationRequest) -> None:
        """Show what `request` asks for."""

    def remembered(self) -> dict[str, Any]:
        """What to keep for the next start."""
        return {}

    def restore(self, stored: dict[str, Any]) -> None:
        """Restore what was remembered; what is missing or wrong is left as it is."""

    def field_problem(self) -> str:
        """Why a field cannot be used as it is, one sentence; empty where all can."""
        return problem_in(self)

    def show_conflicts(self, sentences: dict[str, str]) -> None:
        """Mark the fields whose values exclude each other, or that the model cannot take: sentences by option."""
        for name, field in (self.options | self.fields).items():
            line = line_of(field)
            if line is not None:
                line.set_conflict(sentences.get(name, ""))

    def called(self, option: str) -> str:
        """What the group's field for an option is called; empty where it has none."""
        field = self.options.get(option) or self.fields.get(option)
        return "" if field is None else field.accessibleName()

    def reset(self) -> None:
        """Show the defaults."""
        self.fill(GenerationRequest())

    def add_row(self, label: str, field: QWidget, tip: str) -> None:
        """A field with its label; `tip` explains both."""
        indent_number(field)
        caption = QLabel(label)
        caption.setProperty("role", "muted")
        caption.setBuddy(field)
        caption.setToolTip(tip)
        field.setToolTip(tip)
        for named in filter(None, (field, field.focusProxy())):
            named.setAccessibleName(label)
            named.setAccessibleDescription(tip)
        self._labels[field] = caption
        row = self._rows.rowCount()
        self._rows.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._rows.addWidget(field, row, 1)

    def add_wide(self, field: QWidget, tip: str = "") -> None:
        """A field over the whole width."""
        if tip:
            field.setToolTip(tip)
            field.setAccessibleDescription(tip)
        self._rows.addWidget(field, self._rows.rowCount(), 0, 1, 2)

    def align_with(self, other: "Group") -> None:
        """Let the fields of both groups begin in one column."""
        widest = max(label.sizeHint().width() for group in (self, other) for label in group._labels.values())
        for group in (self, other):
            group._rows.setColumnMinimumWidth(0, widest)

    def set_row_visible(self, field: QWidget, visible: bool) -> None:
        field.setVisible(visible)
        if field in self._labels:
            self._labels[field].setVisible(visible)


def indent_number(field: QWidget) -> None:
    """Style sheets give spin boxes no padding at the left."""
    line = field.findChild(QLineEdit) if isinstance(field, QAbstractSpinBox) else None
    if line is not None:
        line.setTextMargins(6, 0, 0, 0)


def scrolling(inner: QWidget) -> QScrollArea:
    """`inner` with scroll bars where the window is too small for it."""
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setAccessibleName(QCoreApplication.translate("form", "Fields"))
    return area


def allow(widget: QWidget, allowed: bool, why_not: str, tip: str | None = None) -> None:
    """Enable a field, or disable it with the reason as its tool tip."""
    if widget.property("tip") is None:
        own = widget.plain_tip if isinstance(widget, NumberField | ValidatedLine) else widget.toolTip()
        widget.setProperty("tip", tip if tip is not None else own)
    widget.setEnabled(allowed)
    widget.setToolTip(str(widget.property("tip")) if allowed else core_sentence(why_not))


def restore_value(stored: dict[str, Any], name: str, kind: type, put: Callable[[Any], object]) -> None:
    """Hand a remembered value to `put` if it is there and of its kind."""
    value = stored.get(name)
    if isinstance(value, kind) or (kind is float and isinstance(value, int) and not isinstance(value, bool)):
        put(value)
