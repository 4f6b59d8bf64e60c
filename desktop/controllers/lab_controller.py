"""A lab in the window: a page that takes the editor's place and gives it back."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.controllers.editor import Editor
from desktop.shared import shortcuts
from desktop.shared.shortcuts import Shortcut
from desktop.shared.toasts import Toasts

_STAYS = (
    *(shortcuts.QUIT, shortcuts.SETTINGS, shortcuts.PALETTE, shortcuts.SHORTCUTS, shortcuts.MESSAGES),
    *(shortcuts.NEXT_PANE, shortcuts.PREVIOUS_PANE, shortcuts.FOLLOW_OSU, shortcuts.CANCEL),
)
"""What needs the editor in no lab."""


class LabController(QObject):
    """Brings a page into the editor's place, and goes back with every action that needs the editor.

    Attributes:
        page: the lab; None until it was opened once.

    Signals:
        shown: whether the page is in view.
    """

    shown = Signal(bool)
    page: QWidget | None = None

    def __init__(
        self,
        window: QStackedWidget,
        editor: Editor,
        toasts: Toasts,
        shortcut: Shortcut,
        stays: Sequence[Shortcut] = (),
    ) -> None:
        """A lab whose page is not made yet.

        Args:
            window: has the editor with all that is around it as its first page.
            shortcut: opens the page and closes it.
            stays: what else does not need the editor.
        """
        super().__init__(window)
        self._stack, self._editor, self._toasts = window, editor, toasts
        self._shortcut, self._stays = shortcut, (shortcut, *_STAYS, *stays)

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entries of the menus do."""
        return {self._shortcut: self.toggle}

    @property
    def is_open(self) -> bool:
        """Whether the page is in view."""
        return self.page is not None and self._stack.currentWidget() is self.page

    def follow(self, actions: Mapping[Shortcut, QAction]) -> None:
        """Go back to the editor with every action that needs it."""
        for shortcut, action in actions.items():
            if shortcut not in self._stays:
                action.triggered.connect(lambda _: self.close_page())

    def toggle(self) -> None:
        """Open the page, or go back to the editor."""
        if self.is_open:
            self.close_page()
        else:
            self.open()

    def open(self) -> object:
        """Bring the page into view, made first if it does not exist yet."""
        raise NotImplementedError

    def close_page(self) -> None:
        """Go back to the editor; what the page has begun goes on."""
        if self.is_open:
            self._stack.setCurrentIndex(0)
            self._toasts.show_over(self._editor.playfield)
            self._editor.timeline.setFocus()
            self.shown.emit(False)

    def _bring_forward(self, page: QWidget, under_messages: QWidget | None = None) -> None:
        """Show the page; messages float over all of it, or over a part without buttons."""
        self._stack.setCurrentWidget(page)
        self._toasts.show_over(under_messages or page)
