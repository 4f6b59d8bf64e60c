"""The card of a song: its waveform, what was measured of it, and what can be done with it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.music.facts import SongFacts
from core.music.shelf import StoredSong
from desktop.shared import theme
from desktop.shared.background_call import BackgroundCall
from desktop.shared.controls import icon_button
from desktop.shared.form import allow
from desktop.shared.labels import ElidedLabel
from desktop.shared.translation import core_sentence, tr
from desktop.song_lab.song_desk import peaks_of
from desktop.song_lab.waveform import SongWaveform


class SongCard(QFrame):
    """One song. A click chooses it, Return plays it, Delete discards it, the arrow keys go to the cards beside it.

    Attributes:
        song: what it shows.
        play, keep, discard: its buttons.

    Signals:
        chosen: it is to be repaired and mapped.
        stepped: to the next card, or back below 0.
    """

    chosen = Signal()
    stepped = Signal(int)

    def __init__(self, song: StoredSong, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.song = song
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._reader = BackgroundCall(self)
        self.picture = SongWaveform()
        self.number = QLabel(str(song.number))
        self.number.setFont(theme.monospace())
        self.number.setProperty("role", "muted")
        self.name = ElidedLabel(song.prompt or song.model)
        self.name.setProperty("role", "heading")
        self.figures, self.origin = ElidedLabel(), ElidedLabel()
        for label in (self.figures, self.origin):
            label.setProperty("role", "muted")
        self.play = icon_button("play", tr("Play it, or stop"))
        self.keep = icon_button("favourite", tr("Keep it: it cannot be discarded then"), checkable=True)
        self.discard = icon_button("discard", tr("Discard it; for a week it can be brought back"))
        self.setToolTip(f"{song.licence}: {core_sentence(song.licence_says)}.")
        self._lay_out()
        self._reader.load(partial(peaks_of, song), self.picture.set_peaks, lambda _: None)
        self.show_song(song)

    def _lay_out(self) -> None:
        head, below = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self.number)
        head.addWidget(self.name, 1)
        below.addWidget(self.origin, 1)
        for button in (self.play, self.keep, self.discard):
            below.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(5)
        layout.addLayout(head)
        layout.addWidget(self.picture)
        layout.addWidget(self.figures)
        layout.addLayout(below)

    def show_song(self, song: StoredSong) -> None:
        """Show a song as it is now."""
        self.song = song
        words = figures_of(song)
        self.figures.setText(words)
        seed = tr("seed {seed}", seed=song.seed) if song.seed is not None else ""
        parts = (song.model, seed, song.licence, f"{song.facts.seconds:.1f} s")
        self.origin.setText(" · ".join(filter(None, parts)))
        self.keep.setChecked(song.kept)
        self.keep.setIcon(theme.icon("favourite", theme.WARNING if song.kept else ""))
        allow(self.discard, not song.kept, tr("It is kept; let it go first"))
        facts = f"{self.name.text()}, {words}"
        self.setAccessibleName(tr("Candidate {number}: {facts}", number=song.number, facts=facts))

    def show_state(self, chosen: bool, playing: bool) -> None:
        """Whether it is chosen, and whether it plays."""
        role = "card-chosen" if chosen else "card"
        if self.property("role") != role:
            theme.set_role(self, role)
        self.play.setIcon(theme.icon("pause" if playing else "play"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.chosen.emit()
                self.play.click()
            case Qt.Key.Key_Delete:
                self.discard.click()
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.stepped.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case _:
                event.ignore()


def figures_of(song: StoredSong) -> str:
    """What was measured of a song, on one line."""
    facts = song.facts
    parts = [_beat(facts)]
    if facts.key is not None:
        parts.append(facts.key)
    parts.append(tr("{loudness:.1f} LUFS", loudness=facts.loudness))
    if song.similarity is not None:
        parts.append(tr("{share} like its prompt", share=f"{song.similarity:.0%}"))
    return " · ".join(parts)


def _beat(facts: SongFacts) -> str:
    if facts.bpm is None or facts.offset_ms is None:
        return tr("no beat found")
    return tr(
        "{bpm:.2f} BPM at {offset:.0f} ms · steady {steadiness:.0%}",
        bpm=facts.bpm,
        offset=facts.offset_ms,
        steadiness=facts.steadiness,
    )
