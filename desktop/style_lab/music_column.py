"""The data set of songs: its table with filters, and what can be done with its rows."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from core.library.archives import AUDIO_SUFFIXES
from core.training.music.songs import MusicSample
from desktop.shared import theme
from desktop.shared.form import allow
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr
from desktop.style_lab.music_desk import MusicDesk
from desktop.style_lab.music_rows import MusicRows, MusicTable, SongFilter
from desktop.style_lab.set_column import SetColumn
from desktop.style_lab.song_labels_dialog import SongLabelsDialog


class MusicColumn(SetColumn):
    """The first column of the page, with songs.

    Attributes:
        rows, table: what is shown.

    Signals:
        playAsked: the `Path` of a song.
    """

    playAsked = Signal(Path)

    def __init__(self, desk: MusicDesk, notices: NoticeBoard, parent: QWidget | None = None) -> None:
        self._desk, self._notices = desk, notices
        self.rows = MusicRows(desk)
        self.table = MusicTable(self.rows)
        words = tr(
            "Drop a folder of songs here. Captions, lyrics, tempo and key are read from the files beside each song; "
            "what is missing is measured by Propose labels."
        )
        super().__init__(self.table, words, parent)
        self.bar.setAccessibleName(tr("How far the reading of songs is"))
        self.kind.addItem(tr("Without a caption"), "unlabelled")
        self.folder = QPushButton(theme.icon("folder"), tr("Add songs…"))
        self.folder.setToolTip(tr("A folder of songs, with the folders in it; it can be dropped here too"))
        self.edit.setToolTip(tr("Caption, genre, tempo, key, metre, lyrics and language of the chosen rows"))
        self.propose.setToolTip(tr("Tempo and key as measured, and captions from them, where they are missing"))
        self.lay_out([self.folder], [], [])
        desk.changed.connect(self.show_rows)
        desk.busyChanged.connect(self._show_state)
        desk.progressed.connect(self.show_progress)
        self.folder.clicked.connect(self.choose_folder)
        self.propose.clicked.connect(desk.label)
        self.clear.clicked.connect(desk.clear)
        self.stop.clicked.connect(desk.cancel)
        self.show_rows()

    @property
    def chosen(self) -> list[MusicSample]:
        """The selected songs."""
        return self.table.chosen

    def choose_folder(self) -> None:
        """Ask for a folder of songs."""
        folder = QFileDialog.getExistingDirectory(self, tr("Add a folder of songs"))
        if folder:
            self._desk.add(Path(folder))

    def play_row(self) -> None:
        """Play the song of the current row, or stop it."""
        if not self.chosen:
            return
        path = self._desk.path_of(self.chosen[0])
        if path is None:
            self._notices.warn(tr("{title} cannot be played: its file is gone.", title=self.chosen[0].filename))
        else:
            self.playAsked.emit(path)

    def set_included(self, included: bool) -> None:
        """Learn from the chosen songs, or leave them out."""
        self._desk.set_included([sample.id for sample in self.chosen], included)

    def edit_labels(self) -> SongLabelsDialog | None:
        """Ask for the labels of the chosen songs."""
        samples = self.chosen
        if not samples:
            return None
        ids = [sample.id for sample in samples]
        dialog = SongLabelsDialog(samples, self)
        dialog.show_for(lambda values: self._desk.set_values(ids, values))
        return dialog

    def take(self, paths: list[Path]) -> None:
        """Read a folder that was dropped, or that of songs that were."""
        self._desk.add(paths[0] if paths[0].is_dir() else paths[0].parent)

    def dropped(self, paths: list[Path]) -> list[Path]:
        """The folders and songs among them."""
        if any((path / "adapter_config.json").is_file() for path in paths):
            return []
        return [path for path in paths if path.is_dir() or path.suffix.lower() in AUDIO_SUFFIXES]

    def nothing_words(self, *, busy: bool) -> str:
        """What is said in place of the table."""
        return tr("Songs are being read…") if busy else super().nothing_words(busy=busy)

    def show_rows(self) -> None:
        """Show the songs that the filters take."""
        chosen = {sample.id for sample in self.chosen}
        self.rows.show(SongFilter(self.search.text(), self.kind.currentData()))
        self.table.choose(chosen)
        self._show_state()

    def allow_buttons(self) -> None:
        """Switch the buttons on that can be pressed."""
        self.allow_rows(bool(self.chosen))
        busy, there = self._desk.busy, bool(self._desk.music.samples)
        reading, empty = tr("Songs are being read"), tr("The list is empty")
        allow(self.propose, there and not busy, reading if busy else empty)
        allow(self.clear, there or busy, empty)
        allow(self.folder, not busy, reading)

    def _show_state(self) -> None:
        samples, learned = self._desk.music.samples, len(self._desk.music.included)
        faults = len(self._desk.faults)
        parts = [tr("%n songs", "", learned), tr("%n left out", "", len(samples) - learned)]
        parts += [tr("%n faults", "", faults)] if faults else []
        self.show_state(parts, there=bool(samples), busy=self._desk.busy)
