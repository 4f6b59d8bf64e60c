"""Fields that keep what is typed: a text that is not valid stays, in red, with a sentence that says why."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QToolTip, QWidget

from core.errors import InputError
from core.generation.option_text import read_option, write_option
from core.generation.options import OPTIONS, Kind, Option
from desktop.shared import theme
from desktop.shared.section import Section
from desktop.shared.translation import core_sentence, tr

Reader = Callable[[str], Any]
"""Parses a text; raises `InputError` with the sentence to show where it is not valid."""

_ARROWS_PX = 36


class ValidatedLine(QLineEdit):
    """A line of text that is parsed into a value.

    Attributes:
        problem: why the text is not valid, one sentence; empty where it is.
        conflict: why a valid text cannot be used with what other fields say; empty where it can.
        plain_tip: the tool tip where nothing is wrong.

    Signals:
        problemChanged: another sentence, or none.
    """

    problemChanged = Signal()

    def __init__(self, reader: Reader, text: str = "", frame: QWidget | None = None) -> None:
        """`frame` is the field that the line is part of: it turns red in the line's place."""
        super().__init__(text)
        self.problem = ""
        self.conflict = ""
        self.plain_tip = ""
        self._reader = reader
        self._framed: QWidget = frame or self
        self._value: Any = None
        self.textChanged.connect(lambda _: self.read_again())
        self.returnPressed.connect(self.show_problem)
        self.read_again()

    @property
    def value(self) -> Any:
        """The parsed value; the last valid one while the text is not."""
        return self._value

    def set_reader(self, reader: Reader) -> None:
        """Parse the text in another way from now on."""
        self._reader = reader
        self.read_again()

    def read_again(self) -> None:
        """Parse the text again."""
        try:
            self._value = self._reader(self.text())
        except InputError as error:
            self.set_problem(core_sentence(str(error)))
        else:
            self.set_problem("")

    def set_problem(self, sentence: str) -> None:
        """Mark the text as wrong, or with an empty sentence as valid."""
        if sentence == self.problem:
            return
        self.problem = sentence
        self._show_state()
        self.problemChanged.emit()

    def set_conflict(self, sentence: str) -> None:
        """Mark a valid text as one that other fields exclude, or with an empty sentence as one that can be used."""
        if sentence != self.conflict:
            self.conflict = sentence
            self._show_state()

    def explained(self, tip: str) -> str:
        """The tool tip: what is wrong, else `tip` and how the text is read where that is worth saying."""
        return self.problem or self.conflict or "\n".join(filter(None, (tip, self.reading())))

    def reading(self) -> str:
        """How the text was read, one sentence; empty where the text says it itself."""
        return ""

    def show_problem(self) -> None:
        """Put the sentence below the field, where there is one."""
        sentence = self.problem or self.conflict
        if sentence and self._framed.isVisible():
            below = self._framed.mapToGlobal(QPoint(0, self._framed.height()))
            QToolTip.showText(below, sentence, self._framed)

    def setToolTip(self, tip: str) -> None:
        """What is wrong has precedence over `tip`."""
        self.plain_tip = tip
        super().setToolTip(self.explained(tip) if self._framed is self else tip)

    def _show_state(self) -> None:
        role = "wrong" if self.problem or self.conflict else ""
        if (self._framed.property("role") or "") != role:
            theme.set_role(self._framed, role)
        self._framed.setToolTip(getattr(self._framed, "plain_tip", ""))


class NumberField(QAbstractSpinBox):
    """A number, typed or stepped, in the range that an option has.

    With `auto` the field may also leave the number to the program: that word, or an empty text.

    Attributes:
        line: where it is typed.
        plain_tip: the tool tip where nothing is wrong.

    Signals:
        valueChanged: the number, or None for auto.
    """

    valueChanged = Signal(object)

    def __init__(
        self,
        option: Option,
        step: float,
        name: str = "",
        *,
        auto: str = "",
        suffix: str = "",
        value: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`name` is what the field is called in sentences; `value` the number at first."""
        super().__init__(parent)
        self.plain_tip = ""
        self._option, self._step, self._name = option, step, name
        self._auto, self._suffix = auto, suffix
        self._number = value if value is not None or auto else option.low
        self.line = ValidatedLine(self._read, self._written(self._number), self)
        self.setLineEdit(self.line)
        for named in (self, self.line):
            named.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.line.textChanged.connect(self._typed)
        self.editingFinished.connect(self._tidy)

    # The value

    @property
    def problem(self) -> str:
        """Why the text is not valid; empty where it is."""
        return self.line.problem

    @property
    def chosen(self) -> float | None:
        """The number, or None for auto; the last valid one while the text is not."""
        return self._number

    @property
    def lowest(self) -> float:
        return self._option.low

    @property
    def highest(self) -> float:
        return self._option.high

    def value(self) -> float:
        """The number; the lowest one for auto."""
        return self._option.low if self._number is None else self._number

    def choose(self, value: float | None) -> None:
        """Show a value; one that is not valid is shown all the same, in red."""
        self.line.setText(self._written(value))

    def setValue(self, value: float) -> None:
        self.choose(value)

    def set_limits(self, low: float, high: float) -> None:
        """Take only numbers from `low` to `high`; the text in the field stays."""
        if (low, high) != (self._option.low, self._option.high):
            self._option = _between(self._option, low, high)
            self.line.read_again()
            self._typed()

    # Steps

    def stepBy(self, steps: int) -> None:
        """Go to the next multiple of the step; below the lowest value lies Auto."""
        low, high, step = self._option.low, self._option.high, self._step
        if self._number is None and not self.problem:
            stepped: float | None = low if steps > 0 else None
        else:
            before = self._parsed()
            count = (self.value() if before is None else before) / step
            stepped = round((round(count, 6) + steps) * step, 6)
            if self._auto and steps < 0 and before is not None and before <= low:
                stepped = None
            else:
                stepped = min(max(stepped, low), high)
        self.choose(stepped)
        self.selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        flags = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self.isReadOnly():
            return flags
        if self.problem or self._number is None or self._number < self._option.high:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        if self.problem or (self._number is not None and (self._auto or self._number > self._option.low)):
            flags |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        return flags

    # Qt

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Anything may be typed; the line says what is wrong with it."""
        return QValidator.State.Acceptable, text, position

    def fixup(self, text: str) -> str:
        return text

    def clear(self) -> None:
        self.line.clear()

    def setToolTip(self, tip: str) -> None:
        """What is wrong has precedence over `tip`."""
        self.plain_tip = tip
        super().setToolTip(self.line.explained(tip))

    def sizeHint(self) -> QSize:
        widest = max((self._written(each) for each in (self._option.low, self._option.high, None)), key=len)
        width = self.fontMetrics().horizontalAdvance(widest) + _ARROWS_PX
        return QSize(max(width, 54), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(54, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Someone who scrolls the form changes no number on the way.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    # Inside

    def _read(self, text: str) -> float | None:
        text = self._bare(text)
        if self._auto and text.lower() in ("", self._auto):
            return None
        if not text:
            raise InputError(tr("{value} is empty; write a number.", value=self._name or "The field"))
        number = read_option(self._option, text, self._name)
        assert isinstance(number, int | float)
        return number

    def _parsed(self) -> float | None:
        """The number in the field, also one that is out of range."""
        try:
            return float(self._bare(self.line.text()).replace(",", "."))
        except ValueError:
            return None

    def _bare(self, text: str) -> str:
        text, suffix = text.strip(), self._suffix.strip()
        return text[: -len(suffix)].strip() if suffix and text.lower().endswith(suffix.lower()) else text

    def _written(self, value: float | None) -> str:
        if value is None:
            return self._auto
        whole = int(value) if self._option.kind is Kind.INTEGER and float(value).is_integer() else value
        return f"{write_option(self._option, whole)}{self._suffix}"

    def _typed(self, *_: object) -> None:
        if not self.problem and self.line.value != self._number:
            self._number = self.line.value
            self.valueChanged.emit(self._number)

    def _tidy(self) -> None:
        if self.problem:
            self.line.show_problem()
        elif (text := self._written(self._number)) != self.line.text():
            self.line.setText(text)


def _between(option: Option, low: float, high: float) -> Option:
    return replace(option, low=low, high=high)


def percent(option: Option) -> Option:
    """The option in percent instead of a share."""
    return _between(option, option.low * 100, option.high * 100)


def text_line(name: str, option: str, hint: str = "") -> ValidatedLine:
    """A line for an option whose value is a text, called `name` in sentences; `hint` is shown while it is empty."""
    line = ValidatedLine(partial(read_option, OPTIONS[option], name=name))
    line.setPlaceholderText(hint)
    return line


def line_of(field: QWidget) -> ValidatedLine | None:
    """The line in which the text of a field is typed; None for one that is chosen."""
    if isinstance(field, ValidatedLine):
        return field
    line = field.focusProxy() if not isinstance(field, NumberField) else field.line
    if isinstance(line, NumberField):
        return line.line
    return line if isinstance(line, ValidatedLine) else None


def problem_in(widget: QWidget) -> str:
    """The first thing that is wrong in the fields of `widget` that can be used there, folded or not; empty for none."""
    for line in widget.findChildren(ValidatedLine):
        if line.problem and line.isEnabled() and _can_be_shown(line, widget):
            return line.problem
    return ""


def _can_be_shown(field: QWidget, widget: QWidget) -> bool:
    """Whether a field is hidden in `widget` by nothing but folded sections."""
    each: QWidget | None = field
    while each is not None and each is not widget:
        parent = each.parentWidget()
        if each.isHidden() and not (isinstance(parent, Section) and parent.content is each):
            return False
        each = parent
    return True
