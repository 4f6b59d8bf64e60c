"""A timeline on a song of one minute."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from core.audio.decode import Audio
from core.audio.peaks import build_peaks
from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import Break
from core.beatmap.objects import Circle, Slider, Spinner, TimingPoint
from desktop.timeline import Timeline
from desktop.timeline.view import TimelineView

MINUTE = 60_000.0


@pytest.fixture
def beatmap() -> Beatmap:
    """120 BPM from 0, 150 BPM from 30 s; a circle, a slider of two slides, a spinner; kiai and a break."""
    made = Beatmap.new(version_name="Made")
    made.timing_points = [
        TimingPoint(0, 500),
        TimingPoint(10_000, -50, uninherited=False, effects=1),
        TimingPoint(14_000, -100, uninherited=False),
        TimingPoint(30_000, 400),
    ]
    made.slider_multiplier = 1.0
    made.breaks = [Break(20_000, 25_000)]
    made.hit_objects = [
        Circle(100, 100, 1000, new_combo=True),
        Slider(100, 100, 2000, points=[(200, 100)], slides=2, length=100),
        Circle(300, 100, 5000),
        Spinner(256, 192, 40_000, new_combo=True, end=44_000),
    ]
    return made


@pytest.fixture
def timeline(qtbot, beatmap) -> Timeline:
    widget = Timeline()
    qtbot.addWidget(widget)
    widget.resize(1000, 400)
    widget.show()
    qtbot.waitExposed(widget)
    wave = np.sin(np.arange(int(MINUTE / 1000 * 8000)) / 5).astype(np.float32)[None]
    widget.set_audio(build_peaks(Audio(wave, 8000)), MINUTE)
    widget.set_beatmap(beatmap)
    widget.zoom_to(0, 10_000)
    QApplication.processEvents()
    return widget


@pytest.fixture
def surface(timeline):
    """The widget inside that takes the mouse."""
    return timeline.findChild(TimelineView).viewport()


@pytest.fixture
def x_of(timeline):
    """Pixel of a time."""

    def x(ms: float) -> int:
        start, end = timeline.visible_range
        return round((ms - start) / (end - start) * timeline.width())

    return x


@pytest.fixture
def ms_of(timeline):
    """Time of a pixel."""

    def ms(x: float) -> float:
        start, end = timeline.visible_range
        return start + x / timeline.width() * (end - start)

    return ms


@pytest.fixture
def wheel(surface):
    """Turns the wheel, some notches up (above 0) or down."""

    def turn(x: int, notches: int, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at = QPointF(x, 150)
        event = QWheelEvent(
            at, QPointF(surface.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(surface, event)

    return turn


@pytest.fixture
def drag(qtbot, surface):
    """Presses, moves in steps and lets go."""

    def move(start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QMouseEvent

        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton

        def send(kind: QEvent.Type, at: QPoint, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
            event = QMouseEvent(kind, QPointF(at), QPointF(surface.mapToGlobal(at)), button, held, modifiers)
            QApplication.sendEvent(surface, event)

        send(QEvent.Type.MouseButtonPress, start, left, left)
        steps = 8
        for step in range(1, steps + 1):
            # The view takes no more than a hundred moves a second.
            qtbot.wait(15)
            send(QEvent.Type.MouseMove, start + (end - start) * (step / steps), none, left)
        send(QEvent.Type.MouseButtonRelease, end, left, none)

    return move
