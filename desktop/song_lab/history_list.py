"""The requests so far, the latest first."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.music.shelf import StoredSong
from desktop.shared import theme
from desktop.shared.form import allow
from desktop.shared.translation import tr
from desktop.song_lab.song_desk import SongDesk
from desktop.song_lab.songs_column import SongsColumn

_ROW_PX = 42


class HistoryList(QWidget):
    """A list of requests; the songs of the chosen one are shown.

    Attributes:
        list: the requests.
        again: fills the form with the chosen one.

    Signals:
        againAsked: a `SongRequest`.
    """

    againAsked = Signal(object)

    def __init__(self, desk: SongDesk, songs: SongsColumn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._songs = desk, songs
        heading = QLabel(tr("History"))
        heading.setProperty("role", "heading")
        self.list = QListWidget()
        self.list.setAccessibleName(tr("History"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.again = QPushButton(tr("Ask again"))
        self.again.setProperty("role", "small")
        self.again.setToolTip(tr("Fill the form with the request of the chosen entry"))
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.again)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.again.clicked.connect(self._ask_again)
        self.list.currentItemChanged.connect(lambda *_: self._chosen())
        desk.changed.connect(self._show)
        songs.chosenChanged.connect(self._allow)
        self._show()

    def _chosen(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._songs.show_batch(item.data(Qt.ItemDataRole.UserRole))

    def _ask_again(self) -> None:
        songs = self._desk.batch(self._songs.made)
        if songs and songs[0].request is not None:
            self.againAsked.emit(songs[0].request)

    def _show(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for songs in self._desk.batches:
            first = songs[0]
            title, about = first.prompt or first.model, _about(songs)
            item = QListWidgetItem(f"{title}\n{about}")
            item.setData(Qt.ItemDataRole.UserRole, first.made)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {about}")
            item.setToolTip(title)
            item.setSizeHint(QSize(100, _ROW_PX))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._allow()

    def _allow(self) -> None:
        self.list.blockSignals(True)
        for place in range(self.list.count()):
            if self.list.item(place).data(Qt.ItemDataRole.UserRole) == self._songs.made:
                self.list.setCurrentRow(place)
        self.list.blockSignals(False)
        songs = self._desk.batch(self._songs.made)
        request = songs[0].request if songs else None
        answered = request is not None and request.provider != "file"
        allow(self.again, answered, tr("Choose a request that a model answered"))


def _about(songs: list[StoredSong]) -> str:
    """When a request was answered, by which model, and how much came of it."""
    try:
        day = datetime.fromisoformat(songs[0].made).strftime("%Y-%m-%d %H:%M")
    except ValueError:
        day = ""
    count = tr("%n songs", "", len(songs))
    kept = sum(song.kept for song in songs)
    return " · ".join(filter(None, (day, songs[0].model, count, tr("{count} kept", count=kept) if kept else "")))
