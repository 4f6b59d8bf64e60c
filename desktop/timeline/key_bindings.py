"""The keys of the timeline, as osu!'s editor has them."""

from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_PAGE = 0.9


class Steerable(Protocol):
    """What the keys move: a cursor, a view and a selected range over a song, all in ms."""

    @property
    def time(self) -> float: ...
    @property
    def duration(self) -> float: ...
    @property
    def selection(self) -> tuple[float, float] | None: ...
    @property
    def visible_range(self) -> tuple[float, float]: ...
    def snapped(self, ms: float) -> float: ...
    def step(self, steps: int) -> None: ...
    def step_object(self, direction: int) -> None: ...
    def step_line(self, direction: int) -> None: ...
    def seek(self, ms: float) -> None: ...
    def scroll_pages(self, pages: float) -> None: ...
    def zoom(self, factor: float) -> None: ...
    def fit(self) -> None: ...
    def set_selection(self, selected: tuple[float, float] | None) -> None: ...


def pressed(timeline: Steerable, event: QKeyEvent) -> bool:
    """Do what a key asks for; False where it means nothing here."""
    here = timeline.time if event.modifiers() & Qt.KeyboardModifier.AltModifier else timeline.snapped(timeline.time)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    key, selection = event.key(), timeline.selection
    start, end = timeline.visible_range
    match key:
        case Qt.Key.Key_Left | Qt.Key.Key_Right:
            direction = 1 if key == Qt.Key.Key_Right else -1
            (timeline.step_object if control else timeline.step)(direction)
        case Qt.Key.Key_Up | Qt.Key.Key_Down:
            timeline.step_line(1 if key == Qt.Key.Key_Up else -1)
        case Qt.Key.Key_Home | Qt.Key.Key_Z:
            timeline.seek(0.0)
        case Qt.Key.Key_End:
            timeline.seek(timeline.duration)
        case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
            timeline.scroll_pages(_PAGE if key == Qt.Key.Key_PageDown else -_PAGE)
        case Qt.Key.Key_Plus | Qt.Key.Key_Equal | Qt.Key.Key_Minus:
            timeline.zoom(1.25 if key == Qt.Key.Key_Minus else 0.8)
        case Qt.Key.Key_0 | Qt.Key.Key_F:
            timeline.fit()
        case Qt.Key.Key_BracketLeft:
            timeline.set_selection((here, max(selection[1] if selection else timeline.snapped(end), here)))
        case Qt.Key.Key_BracketRight:
            timeline.set_selection((min(selection[0] if selection else timeline.snapped(start), here), here))
        case Qt.Key.Key_Escape if selection is not None:
            timeline.set_selection(None)
        case _:
            return False
    return True
