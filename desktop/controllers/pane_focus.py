"""F6 from one pane of the window to the next, with what had the keyboard in each."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class PaneFocus(QObject):
    """Moves the keyboard between panes; those that are folded away are passed over.

    Args:
        panes: in order; where nothing in a pane had the keyboard yet, it goes to the first widget that takes it.
    """

    def __init__(self, panes: Sequence[QWidget], window: QWidget) -> None:
        super().__init__(window)
        self._panes = list(panes)
        self._last: dict[QWidget, QWidget] = {}
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._moved)

    def add(self, *panes: QWidget) -> None:
        """Further panes, after those that there are."""
        self._panes += panes

    def step(self, direction: int) -> None:
        """Go to the next pane (1) or the one before (-1)."""
        now = self._pane_of(QApplication.focusWidget())
        start = self._panes.index(now) if now is not None else (-1 if direction > 0 else 0)
        for distance in range(1, len(self._panes) + 1):
            pane = self._panes[(start + direction * distance) % len(self._panes)]
            target = self._target(pane)
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _target(self, pane: QWidget) -> QWidget | None:
        """What of a pane takes the keys: what had them last, the pane itself, or else its first part that can."""
        last = self._last.get(pane)
        if last is not None and _takes_keys(last):
            return last
        if _takes_keys(pane):
            return pane
        return next(filter(_takes_keys, pane.findChildren(QWidget)), None)

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        pane = self._pane_of(now)
        if pane is not None and now is not None:
            self._last[pane] = now
            now.destroyed.connect(lambda: self._forget(pane, now))

    def _forget(self, pane: QWidget, gone: QWidget) -> None:
        if self._last.get(pane) is gone:
            del self._last[pane]

    def _pane_of(self, widget: QWidget | None) -> QWidget | None:
        if widget is None:
            return None
        return next((pane for pane in self._panes if pane is widget or pane.isAncestorOf(widget)), None)


def _takes_keys(widget: QWidget) -> bool:
    tabs = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabs) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
