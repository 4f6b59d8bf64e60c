"""What is open: artist and title, and the selector of difficulties."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.beatmap.objects import GameMode
from desktop import theme
from desktop.panels.controls import icon_button
from desktop.panels.labels import ElidedLabel
from desktop.session import Session
from desktop.songs import Difficulty

MODE_NAMES = {
    GameMode.OSU: "osu!",
    GameMode.TAIKO: "osu!taiko",
    GameMode.CATCH: "osu!catch",
    GameMode.MANIA: "osu!mania",
}


class Header(QFrame):
    """Signals:
    difficultyChosen: a `Difficulty`.
    detailsAsked: the user wants to edit title and artist of a bare song.
    folderAsked: the user wants to see the set's folder.
    """

    difficultyChosen = Signal(object)
    detailsAsked = Signal()
    folderAsked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._session = session
        self.title = ElidedLabel()
        self.title.setProperty("role", "title")
        self.facts = ElidedLabel()
        self.facts.setProperty("role", "muted")
        self.selector = QComboBox()
        self.selector.setIconSize(QSize(12, 12))
        self.selector.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.selector.setMinimumWidth(220)
        self.selector.setMaximumWidth(420)
        self.selector.setAccessibleName("Difficulty")
        self.details = icon_button("settings", "Edit title and artist of this song")
        self._busy = False
        self.folder = icon_button("folder", "Open the song's folder")

        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 10, 8)
        layout.setSpacing(theme.GAP)
        layout.addLayout(words, 1)
        for widget in (self.details, self.folder, self.selector):
            layout.addWidget(widget)

        self.selector.activated.connect(self._choose)
        self.details.clicked.connect(self.detailsAsked)
        self.folder.clicked.connect(self.folderAsked)
        session.songChanged.connect(self._show_song)
        session.songRenamed.connect(self._show_difficulty)
        session.proposalChanged.connect(self._show_song)
        session.shownChanged.connect(self._show_difficulty)
        session.difficultyChanged.connect(self._show_difficulty)
        self._show_song()

    def set_busy(self, busy: bool) -> None:
        """Something is being read."""
        self._busy = busy
        self._show_difficulty()

    def _choose(self, index: int) -> None:
        chosen, opened = self.selector.itemData(index), self._session.opened
        if isinstance(chosen, int):
            self._session.look_at(chosen)
            return
        self._session.show_proposal(False)
        if opened is None or chosen.path != opened.difficulty.path:
            self.difficultyChosen.emit(chosen)

    def _show_song(self) -> None:
        song = self._session.song
        self.selector.clear()
        for difficulty in song.difficulties if song is not None else ():
            self.selector.addItem(_dot(difficulty.stars), _describe(difficulty), difficulty)
        for place, proposal in enumerate(self._session.proposals if self._session.draft is None else ()):
            name = f"Proposal [{proposal.beatmap.version_name}]   {proposal.stars:.2f}★"
            self.selector.addItem(theme.icon("generate", theme.ACCENT), name, place)
        self.selector.setVisible(self.selector.count() > 0)
        self.details.setVisible(bool(song and song.bare))
        self.folder.setVisible(song is not None)
        self._show_difficulty()

    def _show_difficulty(self) -> None:
        song, opened = self._session.song, self._session.opened
        if song is None:
            self.title.setText("No song open")
            hint = "Choose one in the library, or open a file with Ctrl+O"
            self.facts.setText("Opening…" if self._busy else hint)
            return
        if opened is None:
            self.title.setText(f"{song.artist or 'Unknown artist'} – {song.title or 'Untitled'}")
            self.facts.setText(f"{song.audio.name if song.audio else song.folder.name} · no difficulty yet")
            return
        beatmap = opened.beatmap
        artist = beatmap.artist_unicode or beatmap.artist or "Unknown artist"
        self.title.setText(f"{artist} – {beatmap.title_unicode or beatmap.title or song.folder.name}")
        self.title.setToolTip(f"{beatmap.artist} – {beatmap.title}\n{song.folder}")
        mode = MODE_NAMES[beatmap.mode]
        keys = f" {opened.difficulty.keys}K" if opened.difficulty.keys else ""
        facts = [f"mapped by {beatmap.creator}" if beatmap.creator else "", beatmap.source, f"{mode}{keys}"]
        facts.append(_tempo([point.bpm for point in beatmap.timing_points if point.uninherited]))
        facts.append(f"{len(beatmap.hit_objects)} objects")
        self.facts.setText("Opening…" if self._busy else " · ".join(fact for fact in facts if fact))
        self.facts.setToolTip(self.facts.text())
        self.selector.setToolTip(
            f"The difficulty to look at; the lane above the proposal is {opened.difficulty.path.name}"
        )
        for index in range(self.selector.count()):
            item = self.selector.itemData(index)
            if self._session.showing_proposal:
                in_view = item == self._session.place
            else:
                in_view = isinstance(item, Difficulty) and item.path == opened.difficulty.path
            if in_view:
                self.selector.setCurrentIndex(index)


def _describe(difficulty: Difficulty) -> str:
    stars = f"{difficulty.stars:.2f}★" if difficulty.stars is not None else "stars unknown"
    mode = "" if difficulty.mode is GameMode.OSU else f"{MODE_NAMES[difficulty.mode].removeprefix('osu!')} · "
    keys = f"{difficulty.keys}K " if difficulty.keys else ""
    return f"{difficulty.name}   {mode}{keys}{stars}"


def _tempo(tempos: list[float]) -> str:
    tempos = [bpm for bpm in tempos if 0 < bpm < 10_000]
    if not tempos:
        return ""
    low, high = min(tempos), max(tempos)
    return f"{low:.4g} BPM" if high - low < 0.05 else f"{low:.4g}–{high:.4g} BPM"


def _dot(stars: float | None) -> QIcon:
    pixmap = QPixmap(24, 24)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.star_colour(stars) if stars is not None else theme.FAINT))
    painter.drawEllipse(3, 3, 18, 18)
    painter.end()
    return QIcon(pixmap)
