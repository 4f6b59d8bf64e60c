"""Putting red lines into every difficulty of a set, after asking what becomes of slider velocities."""

from collections.abc import Sequence
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from core.beatmap.objects import TimingPoint
from core.edits.history_entry import HistoryEntry
from core.edits.retime import write_timing
from core.timing.retime_set import SnapCheck, check_set
from desktop.shared.background_call import BackgroundCall
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr

_TOPIC = "writing red lines"


class Velocities(Enum):
    """What becomes of the SV where the tempo is another one."""

    KEEP_SLIDERS = auto()
    AS_THEY_ARE = auto()


class SetWriter(QObject):
    """Writes red lines into the difficulties of a set, beside the window.

    Signals:
        busyChanged: it writes, or is done.
        written: the `HistoryEntry` that put the lines into the set.
    """

    busyChanged = Signal()
    written = Signal(object)

    def __init__(self, notices: NoticeBoard, window: QWidget) -> None:
        super().__init__(window)
        self._notices, self._window = notices, window
        self._loader = BackgroundCall(self)
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
        box.setWindowTitle(tr("Another tempo"))
        ends = tr("%n sliders would end elsewhere", "", moved)
        box.setText(tr("{ends}, because the beats last longer or shorter.", ends=ends))
        words = tr("Let green lines multiply the SV so that sliders keep their lengths and durations? No object moves.")
        if left:
            words += tr(" {left} of them cannot be kept: an SV must be between 0.1 and 10.", left=left)
        box.setInformativeText(tr("{words}\n\nBackups are kept, and Ctrl+Z takes it back.", words=words))
        keep = box.addButton(tr("Keep the sliders"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(tr("Leave the SV"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        box.exec()
        clicked = box.clickedButton()
        if clicked is keep:
            return Velocities.KEEP_SLIDERS
        return Velocities.AS_THEY_ARE if clicked is leave else None

    def _checked(self, files: Sequence[Path], points: Sequence[TimingPoint], checks: Sequence[SnapCheck]) -> None:
        """Write the red lines; where sliders would lose their ends, ask how before."""
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

    def _done(self, kept: bool, step: HistoryEntry) -> None:
        """Say which difficulties got new red lines."""
        self._set_busy(False)
        count = len(step.changed_files)
        what = tr("%n difficulties", "", count)
        sliders = tr(" and SV that keeps the sliders") if kept else ""
        sentence = tr(
            "{what} got new red lines{sliders}; backups are kept, and Ctrl+Z takes it back.", what=what, sliders=sliders
        )
        self._notices.inform(sentence, stays=True, topic=_TOPIC)
        self.written.emit(step)

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        self._notices.report(error, topic=_TOPIC)

    def _set_busy(self, busy: bool) -> None:
        self.busy = busy
        self.busyChanged.emit()
