"""The sample maps of a training: the same seconds of the same songs after every so many steps."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QWidget

from core.training.adapters.request import TRAINING
from desktop.shared.background_call import BackgroundCall
from desktop.shared.translation import tr
from desktop.style_lab.data_desk import DataDesk

_HEIGHT, _WIDTH = 46, 150  # px


@dataclass(frozen=True, slots=True)
class Sample:
    """A sample map: after which step, and its file."""

    step: int
    file: Path


def samples_of(folder: Path) -> list[Sample]:
    """The samples of a style's training, the latest first."""
    found = []
    for file in (folder / TRAINING / "samples").glob("step-*/*.osu"):
        step = file.parent.name.removeprefix("step-")
        if step.isdecimal():
            found.append(Sample(int(step), file))
    return sorted(found, key=lambda each: (-each.step, each.file.name))


class SampleStrip(QListWidget):
    """The samples beside each other; a double-click or Return plays one in the playfield.

    Signals:
        sampleAsked: (`Path` of a sample map, `Path` of the human one).
    """

    sampleAsked = Signal(Path, Path)

    def __init__(self, desk: DataDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reader = BackgroundCall(self)
        self._shown: list[Sample] = []
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setFixedHeight(_HEIGHT + 14)
        self.setHorizontalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(tr("Sample maps"))
        tip = tr("Sample maps of songs that are not learned from; Return plays one beside the human map")
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)
        self.itemActivated.connect(self._play)

    def look(self, folder: Path) -> None:
        """Show the samples of the style in `folder` so far."""
        self._reader.load(partial(samples_of, folder), self._show, lambda _: None)

    def _show(self, samples: list[Sample]) -> None:
        """List the samples of a training; their file names say the song and the difficulty."""
        if samples == self._shown:
            return
        self._shown = samples
        self.clear()
        for sample in samples:
            title = sample.file.stem.rpartition("[")[2].rstrip("]")
            song = sample.file.stem.partition(" - ")[2].partition(" (")[0]
            item = QListWidgetItem(tr("Step {step}", step=sample.step) + f"\n{song} [{title}]")
            item.setData(Qt.ItemDataRole.UserRole, sample)
            item.setToolTip(sample.file.stem)
            item.setSizeHint(QSize(_WIDTH, _HEIGHT))
            self.addItem(item)

    def _play(self, item: QListWidgetItem) -> None:
        sample = item.data(Qt.ItemDataRole.UserRole)
        human = self._desk.find(sample.file.name)
        if human is not None:
            self.sampleAsked.emit(sample.file, human)
