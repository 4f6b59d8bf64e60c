"""Choosing descriptors: what a difficulty should have and what it should not, searched and by group."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.beatmap.objects import GameMode
from core.model.checkpoints.descriptors import Descriptor
from desktop.shared import theme
from desktop.shared.translation import marked, tr

_NAME = Qt.ItemDataRole.UserRole
_LABEL, _WITH, _WITHOUT = 0, 1, 2
_TYPED = marked("typed by hand")


class DescriptorsDialog(QDialog):
    """A searchable tree with a row for each descriptor, with a box for "with" and one for "without"; never both."""

    def __init__(
        self,
        descriptors: Sequence[Descriptor],
        mode: GameMode,
        included: Iterable[str],
        excluded: Iterable[str],
        model: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Descriptors of {model}", model=model))
        self.resize(440, 560)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search descriptors"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search", theme.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setAccessibleName(tr("Search descriptors"))
        self.tree = QTreeWidget()
        self.tree.setColumnCount(3)
        self.tree.setHeaderLabels([tr("Descriptor"), tr("With"), tr("Without")])
        self.tree.setAccessibleName(tr("Descriptors"))
        self.tree.setToolTip(tr("Space: with; Shift+Space: without"))
        self.tree.setIndentation(14)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.tree.header().setSectionResizeMode(_LABEL, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        for column in (_WITH, _WITHOUT):
            self.tree.header().resizeSection(column, 76)
        self.summary = QLabel()
        self.summary.setProperty("role", "muted")
        self.summary.setWordWrap(True)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._list(descriptors, mode, list(included), list(excluded))
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(tr("Take these"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.clear = self.buttons.addButton(tr("Choose none"), QDialogButtonBox.ButtonRole.ResetRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(theme.GAP)
        for widget in (self.search, self.tree, self.summary, self.buttons):
            layout.addWidget(widget)
        self.search.textChanged.connect(self._filter)
        self.tree.itemChanged.connect(self._changed)
        self.tree.itemDoubleClicked.connect(lambda item, column: self._flip(item, _WITH) if column == _LABEL else None)
        self.clear.clicked.connect(self._choose_none)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for widget in (self.search, self.tree):
            widget.installEventFilter(self)
        self._summarise()
        self.search.setFocus()

    @property
    def included(self) -> tuple[str, ...]:
        """What the difficulty should have."""
        return self._checked(_WITH)

    @property
    def excluded(self) -> tuple[str, ...]:
        """What it should not have."""
        return self._checked(_WITHOUT)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.search and down:
                self._to_first_row()
                return True
            item = self.tree.currentItem()
            if watched is self.tree and event.key() == Qt.Key.Key_Space and item is not None:
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._flip(item, _WITHOUT if shift else _WITH)
                return True
        return super().eventFilter(watched, event)

    def _list(
        self, descriptors: Sequence[Descriptor], mode: GameMode, included: list[str], excluded: list[str]
    ) -> None:
        chosen = dict.fromkeys((*included, *excluded))
        names = {each.name for each in descriptors}
        # Words of other modes only where someone has chosen them already.
        shown = [each for each in descriptors if each.suits(mode) or each.name in chosen]
        typed = [Descriptor(name, name, tr(_TYPED)) for name in chosen if name not in names]
        for descriptor in (*shown, *typed):
            self._add(descriptor, included, excluded)
        for index in range(self.tree.topLevelItemCount()):
            if (group := self.tree.topLevelItem(index)) is not None:
                group.sortChildren(_LABEL, Qt.SortOrder.AscendingOrder)
        self.tree.expandAll()

    def _add(self, descriptor: Descriptor, included: list[str], excluded: list[str]) -> None:
        group = self._group(descriptor.group)
        item = QTreeWidgetItem(group, [descriptor.label])
        item.setData(_LABEL, _NAME, descriptor.name)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        for column, names in ((_WITH, included), (_WITHOUT, excluded)):
            chosen = descriptor.name in names
            item.setCheckState(column, Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
        self._items[descriptor.name] = item

    def _group(self, name: str) -> QTreeWidgetItem:
        """The bold line of a group of descriptors, which is made where the tree has none of this name yet."""
        title = name[:1].upper() + name[1:]
        for index in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(index)
            if item is not None and item.text(_LABEL) == title:
                return item
        item = QTreeWidgetItem(self.tree, [title])
        font = item.font(_LABEL)
        font.setBold(True)
        item.setFont(_LABEL, font)
        item.setFirstColumnSpanned(True)
        return item

    def _checked(self, column: int) -> tuple[str, ...]:
        return tuple(n for n, item in self._items.items() if item.checkState(column) is Qt.CheckState.Checked)

    def _flip(self, item: QTreeWidgetItem, column: int) -> None:
        if item.data(_LABEL, _NAME) is not None:
            on = item.checkState(column) is Qt.CheckState.Checked
            item.setCheckState(column, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column in (_WITH, _WITHOUT) and item.checkState(column) is Qt.CheckState.Checked:
            item.setCheckState(_WITHOUT if column == _WITH else _WITH, Qt.CheckState.Unchecked)
        self._summarise()

    def _choose_none(self) -> None:
        for item in self._items.values():
            for column in (_WITH, _WITHOUT):
                item.setCheckState(column, Qt.CheckState.Unchecked)

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        for index in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(index)
            if group is None:
                continue
            rows = list(filter(None, (group.child(place) for place in range(group.childCount()))))
            for row in rows:
                said = f"{group.text(_LABEL)} {row.text(_LABEL)}".lower()
                row.setHidden(not all(word in said for word in words))
            group.setHidden(all(row.isHidden() for row in rows))
        self._summarise()

    def _to_first_row(self) -> None:
        first = next((item for item in self._items.values() if not item.isHidden()), None)
        if first is not None:
            self.tree.setCurrentItem(first)
            self.tree.setFocus()

    def _summarise(self) -> None:
        parts = [
            f"{word}: {', '.join(self._items[name].text(_LABEL) for name in names)}"
            for word, names in ((tr("With"), self.included), (tr("Without"), self.excluded))
            if names
        ]
        if all(item.isHidden() for item in self._items.values()):
            parts.insert(0, tr("No descriptor contains these words."))
        self.summary.setText(". ".join(parts) or tr("None chosen: the model decides by itself."))
