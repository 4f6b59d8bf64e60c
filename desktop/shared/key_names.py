"""The keys that texts of the window name: written as the defaults, shown as they are set."""

import re
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget


class KeyNames:
    """Puts the keys in force where a text names the usual ones.

    A single key ("B") counts only where it stands alone in parentheses; others ("Ctrl+G", "F1") everywhere.
    """

    def __init__(self, changed: Mapping[str, str] | None = None) -> None:
        self._changed = {usual: now for usual, now in (changed or {}).items() if usual and usual != now}
        keys = sorted(self._changed, key=len, reverse=True)
        alone = "|".join(map(re.escape, keys))
        anywhere = "|".join(re.escape(key) for key in keys if len(key) > 1 and not key.isalpha())
        self._alone = re.compile(rf"(\s*[(（])({alone})([)）])") if alone else None
        self._anywhere = re.compile(rf"(?<![\w+])(?:{anywhere})(?![\w+])") if anywhere else None

    @property
    def changed(self) -> bool:
        """Whether any key is another than the usual one."""
        return bool(self._changed)

    def in_force(self, text: str) -> str:
        """`text` with the keys as they are now; parentheses around a key that an action has no longer are left out."""
        # One after the other would change a key twice where two actions have exchanged theirs.
        if self._alone is not None and self._alone.search(text):
            return self._alone.sub(self._in_parentheses, text)
        if self._anywhere is not None:
            return self._anywhere.sub(lambda found: self._changed[found[0]] or "–", text)
        return text

    def _in_parentheses(self, found: re.Match[str]) -> str:
        now = self._changed[found[2]]
        return f"{found[1]}{now}{found[3]}" if now else ""


class KeyTips(QObject):
    """Lets tool tips name the keys in force, by an event filter of the application while any key was changed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names = KeyNames()

    def use(self, names: KeyNames) -> None:
        """Show the keys of `names`."""
        application = QApplication.instance()
        assert application is not None
        self._names = names
        if names.changed:  # every event of the program passes such a filter
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and isinstance(watched, QWidget):
            tip = watched.toolTip()
            shown = self._names.in_force(tip)
            if shown != tip:
                QToolTip.showText(event.globalPos(), shown, watched)
                return True
        return False
