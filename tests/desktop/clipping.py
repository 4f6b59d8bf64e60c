"""What of a window has less room than its words need."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from desktop.shared.labels import ElidedButton, ElidedChoice, ElidedLabel, YieldingLabel

_SLACK = 1  # px, of rounding
_LEAST_SHOWN = 4  # letters of what ends in …


def clipped(window: QWidget) -> list[str]:
    """A line for each visible part of `window` that shows less than all of its words, and says them nowhere else."""
    return sorted({f"{_name(part)}: {why}" for part in _parts(window) for why in _problems(part)})


def _parts(window: QWidget) -> Iterator[QWidget]:
    for part in window.findChildren(QWidget):
        if part.isVisible() and part.window() is window and part.width() > 0 and part.height() > 0:
            yield part


def _name(part: QWidget) -> str:
    above, names = part, []
    while above is not None and len(names) < 3:
        names.append(type(above).__name__)
        above = above.parentWidget()
    return ".".join(reversed(names))


def _problems(part: QWidget) -> Iterator[str]:
    match part:
        case YieldingLabel():  # shows all or nothing, where something else says it
            pass
        case ElidedLabel() | ElidedButton() | ElidedChoice():  # the whole is in the tool tip
            shown, text = part.shown_text, part.currentText() if isinstance(part, ElidedChoice) else part.text()
            if shown != text and len(shown) < _LEAST_SHOWN:
                yield f"only {shown!r} of {text!r}"
        case QLabel() if part.text():
            yield from _label(part)
        case QCheckBox() | QRadioButton() | QPushButton() | QToolButton():
            needs = part.sizeHint().width()
            if isinstance(part, QToolButton) and part.popupMode() is QToolButton.ToolButtonPopupMode.DelayedPopup:
                needs = min(needs, part.minimumSizeHint().width())
            if part.text() and needs > part.width() + _SLACK:
                yield f"button {part.text()!r}: {needs} px in {part.width()}"
            if part.sizeHint().height() > part.height() + 6:
                yield f"button {part.text()!r}: {part.sizeHint().height()} px high in {part.height()}"
        case QComboBox() if not part.isEditable():
            room = _combo_room(part)
            needs = part.fontMetrics().horizontalAdvance(part.currentText())
            if needs > room + _SLACK and part.currentText() not in part.toolTip():
                yield f"choice {part.currentText()!r}: {needs} px in {room}"
        case QLineEdit() if part.placeholderText() and not part.text():
            room = part.contentsRect().width() - 8
            needs = part.fontMetrics().horizontalAdvance(part.placeholderText())
            said = [
                part.toolTip(),
                *(label.text() for label in part.window().findChildren(QLabel) if label.isVisible()),
            ]
            if needs > room + _SLACK and not any(part.placeholderText() in words for words in said):
                yield f"placeholder {part.placeholderText()!r}: {needs} px in {room}"
        case QHeaderView() if part.orientation() is Qt.Orientation.Horizontal and part.model() is not None:
            yield from _header(part)
        case QGroupBox() if part.title():
            needs = part.fontMetrics().horizontalAdvance(part.title())
            if needs > part.width():
                yield f"title {part.title()!r}: {needs} px in {part.width()}"
        case QScrollArea() if part.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            inside = part.widget()
            if inside is not None and inside.width() > part.viewport().width() + _SLACK:
                yield f"scrolled content: {inside.width()} px in {part.viewport().width()}"
    above = part.parentWidget()
    if isinstance(part, QAbstractButton | QLabel | QComboBox | QLineEdit) and above is not None and not _scrolls(above):
        inside = QRect(part.geometry())
        if inside.right() > above.rect().right() + _SLACK or inside.left() < -_SLACK:
            yield f"{_words(part)!r} from {inside.left()} to {inside.right()} px in {above.width()}"
        if inside.bottom() > above.rect().bottom() + _SLACK or inside.top() < -_SLACK:
            yield f"{_words(part)!r} from {inside.top()} down to {inside.bottom()} px in {above.height()}"


def _scrolls(above: QWidget) -> bool:
    return isinstance(above.parentWidget(), QAbstractScrollArea)


def _words(part: QWidget) -> str:
    if isinstance(part, QComboBox):
        return part.currentText()
    return part.text() if isinstance(part, QAbstractButton | QLabel | QLineEdit) else ""


def _label(label: QLabel) -> Iterator[str]:
    room, text = label.contentsRect(), label.text()
    if label.wordWrap():
        needs = label.heightForWidth(label.width())
        if needs > label.height() + _SLACK and text not in label.toolTip():
            yield f"{text[:60]!r}: {needs} px high in {label.height()}"
        longest = max((label.fontMetrics().horizontalAdvance(word) for word in text.split()), default=0)
        if longest > room.width() + _SLACK and "<" not in text and "/" not in text:
            yield f"a word of {text[:60]!r}: {longest} px in {room.width()}"
    elif label.sizeHint().width() > label.width() + _SLACK:
        yield f"{text[:60]!r}: {label.sizeHint().width()} px in {label.width()}"


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for column in range(header.count()):
        if header.isSectionHidden(column):
            continue
        words = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        tip = str(model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) or "")
        needs, room = header.sectionSizeHint(column), header.sectionSize(column)
        if words and needs > room + _SLACK and words not in tip:
            yield f"header {words!r}: {needs} px in {room}"


def _combo_room(choice: QComboBox) -> int:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    field = choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, choice
    )
    return field.width()
