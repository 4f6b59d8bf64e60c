"""The keys of the timeline, as osu!'s editor has them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from desktop.timeline.timeline import Timeline

_PAGE = 0.9


def pressed(timeline: "Timeline", event: QKeyEvent) -> bool:
    """Do what a key asks for; False where it means nothing here."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    key, now, selection = event.key(), timeline.time, timeline.selection
    start, end = timeline.visible_range
    match key:
        case Qt.Key.Key_Left | Qt.Key.Key_Right:
            direction = 1 if key == Qt.Key.Key_Right else -1
            (timeline.step_object if control else timeline.step)(direction)
        case Qt.Key.Key_Up | Qt.Key.Key_Down:
            timeline.step_line(1 if key == Qt.Key.Key_Up else -1)
        case Qt.Key.Key_Home | Qt.Key.Key_Z:
            timeline.seek(0.0)
        case Qt.Key.Key_End | Qt.Key.Key_V:
            timeline.seek(timeline.duration)
        case Qt.Key.Key_PageUp | Qt.Key.Key_PageDown:
            timeline.scroll_pages(_PAGE if key == Qt.Key.Key_PageDown else -_PAGE)
        case Qt.Key.Key_Plus | Qt.Key.Key_Equal | Qt.Key.Key_Minus:
            timeline.zoom(1.25 if key == Qt.Key.Key_Minus else 0.8)
        case Qt.Key.Key_0 | Qt.Key.Key_F:
            timeline.fit()
        case Qt.Key.Key_BracketLeft:
            timeline.set_selection((now, max(selection[1] if selection else end, now)))
        case Qt.Key.Key_BracketRight:
            timeline.set_selection((min(selection[0] if selection else start, now), now))
        case Qt.Key.Key_Escape if selection is not None:
            timeline.set_selection(None)
        case _:
            return False
    return True
