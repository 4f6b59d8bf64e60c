"""Putting red lines into every difficulty of a set, after asking what becomes of slider velocities."""

from collections.abc import Sequence
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from core.beatmap.objects import TimingPoint
from core.errors import BeatwrightError
from core.generation.set_timing import write_timing
from core.generation.steps import Step
from core.timing.whole_set import SnapCheck, check_set
from desktop.loading import Loader
from desktop.panels.notification_bar import Notice, Severity


class Velocities(Enum):
    """What becomes of the SV where the tempo is another one."""

    KEEP_SLIDERS = auto()
    AS_THEY_ARE = auto()


class SetWriter(QObject):
    """Signals:
    busyChanged: it writes, or is done.
    noticed: a `Notice`.
    written: the `Step` that put the lines into the set.
    """

    busyChanged = Signal()
    noticed = Signal(object)
    written = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._loader = Loader(self)
        self.busy = False

    def write(self, files: Sequence[Path], points: Sequence[TimingPoint]) -> None:
        """Put `points` into the difficulties; where sliders would end elsewhere the person is asked first."""
        self._set_busy(True)
        self._loader.load(partial(check_set, files, points), partial(self._checked, files, points), self._failed)

    def ask(self, checks: Sequence[SnapCheck]) -> Velocities | None:
        """Let the person decide; None forgets the whole."""
        moved, left = (sum(getattr(each, name) for each in checks) for name in ("moved_ends", "moved_ends_kept"))
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle("Another tempo")
        ends = "1 slider would end elsewhere" if moved == 1 else f"{moved} sliders would end elsewhere"
        box.setText(f"{ends}, because the beats last longer or shorter.")
        words = "Let green lines multiply the SV so that sliders keep their lengths and durations? No object moves."
        if left:
            words += f" {left} of them cannot be kept: an SV lies between 0.1 and 10."
        box.setInformativeText(f"{words}\n\nBackups are kept, and Ctrl+Z takes it back.")
        keep = box.addButton("Keep the sliders", QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton("Leave the SV", QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.exec()
        clicked = box.clickedButton()
        if clicked is keep:
            return Velocities.KEEP_SLIDERS
        return Velocities.AS_THEY_ARE if clicked is leave else None

    def _checked(self, files: Sequence[Path], points: Sequence[TimingPoint], checks: Sequence[SnapCheck]) -> None:
        choice: Velocities | None = Velocities.AS_THEY_ARE
        if any(each.moved_ends_kept < each.moved_ends for each in checks):
            choice = self.ask(checks)
        if choice is None:
            self._set_busy(False)
            return
        kept = choice is Velocities.KEEP_SLIDERS
        self._loader.load(
            partial(write_timing, files, points, keep_velocities=kept), partial(self._done, kept), self._failed
        )

    def _done(self, kept: bool, step: Step) -> None:
        self._set_busy(False)
        count = len(step.changed_files)
        what = "1 difficulty" if count == 1 else f"{count} difficulties"
        sliders = " and SV that keeps the sliders" if kept else ""
        sentence = f"{what} got new red lines{sliders}; backups are kept, and Ctrl+Z takes it back."
        self.noticed.emit(Notice(Severity.INFO, sentence, stays=True))
        self.written.emit(step)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, BeatwrightError | OSError):
            raise error
        self.noticed.emit(Notice(Severity.ERROR, str(error)))

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busyChanged.emit()
