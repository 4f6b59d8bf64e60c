"""The palette: everything that can be done or opened, found by typing."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.shared import theme

_WIDTH, _ROW, _SHOWN_ROWS, _TOP, _MOST = 640, 38, 11, 48, 200
_ENTRY = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that the palette offers.

    Attributes:
        kind: what it is, such as "Preset".
        title: what is searched and shown.
        do: what Enter does.
        keys: the keys that do it too.
        why_off: why it cannot be done now; empty where it can.
        detail: what is shown beside it where it has no keys.
    """

    kind: str
    title: str
    do: Callable[[], object]
    keys: str = ""
    why_off: str = ""
    detail: str = ""


Source = Callable[[str], Sequence[Entry]]
"""The entries for a typed text; most sources give all of theirs, whatever it is."""


def rank(query: str, title: str) -> tuple[int, int] | None:
    """How well a title fits what was typed, lower is better; None where it does not.

    Every word must begin a word of the title, be in it, or have its letters there in order.
    """
    text = title.casefold()
    worst = 0
    for word in query.casefold().split():
        if text.startswith(word):
            quality = 0
        elif any(part.startswith(word) for part in text.replace("[", " ").replace("(", " ").split()):
            quality = 1
        elif word in text:
            quality = 2
        elif len(word) > 2 and _in_order(word, text):
            quality = 3
        else:
            return None
        worst = max(worst, quality)
    return worst, len(title)


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)


class Palette(QDialog):
    """A line to type in above what fits it; Enter does the chosen one.

    Attributes:
        line: where one types.
        list: what fits.
    """

    def __init__(self, sources: Sequence[Source], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAccessibleName(self.tr("Palette"))
        self._sources = sources
        self.line = QLineEdit()
        self.line.setPlaceholderText(
            self.tr("An action, a preset, a difficulty, a song, a setting, or a time such as 01:20:300")
        )
        self.line.setToolTip(self.line.placeholderText())
        self.line.setAccessibleName(self.tr("Search everything"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setItemDelegate(_EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.nothing = QLabel(self.tr("Nothing fits; fewer letters find more."))
        self.nothing.setProperty("role", "muted")
        self.nothing.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GAP, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        for widget in (self.line, self.nothing, self.list):
            layout.addWidget(widget)
        self.line.textChanged.connect(self._search)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(lambda _: self._do())
        self._search("")
        self._place()

    @property
    def entries(self) -> list[Entry]:
        """What fits what is typed, the best first."""
        return [self.list.item(row).data(_ENTRY) for row in range(self.list.count())]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {
                Qt.Key.Key_Down: 1,
                Qt.Key.Key_Up: -1,
                Qt.Key.Key_PageDown: _SHOWN_ROWS - 1,
                Qt.Key.Key_PageUp: 1 - _SHOWN_ROWS,
            }
            if (step := steps.get(Qt.Key(event.key()))) is not None and self.list.count():
                last = self.list.count() - 1
                row = self.list.currentRow() + step
                # One step beyond an end comes in again at the other.
                wrapped = row % (last + 1) if abs(step) == 1 else row
                self.list.setCurrentRow(min(max(wrapped, 0), last))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._do()
                return True
        return super().eventFilter(watched, event)

    def _search(self, text: str) -> None:
        """List the entries that fit a text, the best first."""
        found: list[tuple[tuple[int, ...], Entry]] = []
        for number, source in enumerate(self._sources):
            for entry in source(text):
                fit = rank(text, f"{entry.title} {entry.kind}")
                if fit is not None:
                    found.append(((fit[0], number, bool(entry.why_off), fit[1] if text.strip() else 0), entry))
        found.sort(key=lambda each: each[0])
        self.list.clear()
        for _, entry in found[:_MOST]:
            item = QListWidgetItem()
            item.setData(_ENTRY, entry)
            item.setSizeHint(QSize(0, _ROW))
            beside = entry.why_off or entry.keys or entry.detail
            item.setToolTip(entry.why_off)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, (entry.title, entry.kind, beside))))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not found)

    def _do(self) -> None:
        item = self.list.currentItem()
        entry = item.data(_ENTRY) if item is not None else None
        if isinstance(entry, Entry) and not entry.why_off:
            self.accept()
            entry.do()

    def _place(self) -> None:
        parent = self.parentWidget()
        self.setFixedWidth(min(_WIDTH, parent.width() - 2 * theme.MARGIN) if parent is not None else _WIDTH)
        rows = _SHOWN_ROWS if parent is None else min(_SHOWN_ROWS, max((parent.height() - 3 * _TOP) // _ROW, 3))
        self.list.setFixedHeight(rows * _ROW + 2 * self.list.frameWidth())
        if parent is not None:
            left = (parent.width() - self.width()) // 2
            self.move(parent.mapToGlobal(QPoint(left, _TOP)))


class _EntryDelegate(QStyledItemDelegate):
    """Draws the kind, the title, and at the right the keys or why it is off."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = index.data(_ENTRY)
        if not isinstance(entry, Entry):
            return
        painter.save()
        area: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(area, QColor(theme.ACCENT_DARK))
        quiet = QColor(theme.TEXT if chosen else theme.MUTED)
        metrics = painter.fontMetrics()
        inner = area.adjusted(theme.MARGIN, 0, -theme.MARGIN, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        beside = entry.why_off or entry.keys or entry.detail
        room = min(metrics.horizontalAdvance(beside) + 1, inner.width() // 2)
        painter.setPen(quiet if entry.why_off or not entry.keys else QColor(theme.ACCENT_BRIGHT))
        right = QRect(inner.right() - room, inner.top(), room, inner.height())
        painter.drawText(
            right,
            middle | Qt.AlignmentFlag.AlignRight,
            metrics.elidedText(beside, Qt.TextElideMode.ElideRight, room),
        )
        kind = QRect(inner.left(), inner.top(), 84, inner.height())
        painter.setPen(quiet)
        painter.drawText(kind, middle, metrics.elidedText(entry.kind, Qt.TextElideMode.ElideRight, kind.width()))
        painter.setPen(quiet if entry.why_off else QColor(theme.TEXT))
        left = kind.right() + theme.GAP
        title = QRect(left, inner.top(), right.left() - left - theme.GAP, inner.height())
        painter.drawText(title, middle, metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, title.width()))
        painter.restore()
