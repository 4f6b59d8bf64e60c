"""The keys of the window: each can be another one, and none is given twice."""

from functools import partial

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.shared import shortcuts, theme
from desktop.shared.form import scrolling
from desktop.shared.preferences import Preferences
from desktop.shared.shortcuts import Shortcut
from desktop.shared.translation import tr


class KeyField(QKeySequenceEdit):
    """A field that takes the next key that is pressed."""

    def __init__(self, shortcut: Shortcut) -> None:
        super().__init__()
        self.shortcut = shortcut
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.setAccessibleName(tr(shortcut.text))

    @property
    def keys(self) -> str:
        """What was pressed, as Qt writes it; empty for no key."""
        return self.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def show_problem(self, sentence: str) -> None:
        """Mark the key as one that cannot be, or with an empty sentence as one that can."""
        line = self.findChild(QLineEdit)
        if line is not None:
            theme.set_role(line, "wrong" if sentence else "")
        self.setToolTip(sentence)


class KeysPage(QWidget):
    """Every key that can be changed, by group; a key that is taken stays in its field, with whose it is.

    Attributes:
        fields: by name of the shortcut.
        problem: shows whose key was pressed.
    """

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.fields: dict[str, KeyField] = {}
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Search actions and keys"))
        self.filter.setAccessibleName(self.tr("Search actions and keys"))
        self.filter.setClearButtonEnabled(True)
        self.usual = QPushButton(self.tr("All as usual"))
        self.usual.setProperty("role", "small")
        self.usual.setToolTip(self.tr("Give every action its usual key"))
        self.problem = QLabel()
        self.problem.setProperty("role", "danger")
        self.problem.setWordWrap(True)
        self.problem.setMinimumHeight(self.problem.fontMetrics().lineSpacing() + 4)
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        above = QHBoxLayout()
        above.addWidget(self.filter, 1)
        above.addWidget(self.usual)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.GAP, 0, 0)
        layout.addLayout(above)
        layout.addWidget(scrolling(self._list()), 1)
        layout.addWidget(self.problem)
        self.filter.textChanged.connect(self._filter)
        self.usual.clicked.connect(lambda: preferences.change("keys", {}))
        preferences.changed.connect(self._follow)
        self._show()

    def _list(self) -> QWidget:
        """A row for each key that can be changed."""
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setColumnStretch(0, 1)
        for row, (name, shortcut) in enumerate(shortcuts.REBINDABLE.items()):
            field = KeyField(shortcut)
            field.editingFinished.connect(partial(self._take, name))
            back = QPushButton(self.tr("Default"))
            back.setProperty("role", "small")
            back.setToolTip(self.tr("Back to {keys}").format(keys=shortcut.keys))
            back.setAccessibleName(self.tr("{action}: back to the usual key").format(action=tr(shortcut.text)))
            back.clicked.connect(partial(self._reset, name))
            caption = QLabel(tr(shortcut.text))
            caption.setBuddy(field)
            self.fields[name] = field
            self._rows[name] = (caption, field, back)
            for column, widget in enumerate(self._rows[name]):
                grid.addWidget(widget, row, column)
        grid.setRowStretch(len(self._rows), 1)
        return holder

    def _take(self, name: str) -> None:
        """Use the key of a field for its action, unless another action has it."""
        field = self.fields[name]
        changed = self._preferences.value("keys")
        other = shortcuts.owner_of(field.keys, name, changed)
        if other is not None:
            sentence = self.tr("{keys} is “{action}” already; give that another key first.").format(
                keys=field.keys, action=other.text
            )
            field.show_problem(sentence)
            self.problem.setText(sentence)
            return
        field.show_problem("")
        self.problem.clear()
        usual = shortcuts.REBINDABLE[name].keys
        others = {key: value for key, value in changed.items() if key != name}
        self._preferences.change("keys", others if field.keys == usual else {**others, name: field.keys})

    def _reset(self, name: str) -> None:
        self.fields[name].setKeySequence(QKeySequence(shortcuts.REBINDABLE[name].keys))
        self._take(name)

    def _follow(self, name: str) -> None:
        if name == "keys":
            self._show()

    def _show(self) -> None:
        in_force = shortcuts.keys_in_force(self._preferences.value("keys"))
        for name, field in self.fields.items():
            field.setKeySequence(QKeySequence(in_force[name]))
            field.show_problem("")
            self._rows[name][2].setEnabled(in_force[name] != shortcuts.REBINDABLE[name].keys)
        self.problem.clear()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for name, widgets in self._rows.items():
            shortcut, field = shortcuts.REBINDABLE[name], self.fields[name]
            whole = f"{tr(shortcut.text)} {tr(shortcut.group)} {field.keys}".casefold()
            for widget in widgets:
                widget.setVisible(all(word in whole for word in words))
