"""The candidates of one request, a card each."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.music.published.clap import MODELS as CLAP
from core.music.shelf import StoredSong
from desktop.shared import theme
from desktop.shared.cards import CardList
from desktop.shared.form import allow
from desktop.shared.size_text import size_text
from desktop.shared.translation import core_sentence, tr
from desktop.song_lab.listening import Listening
from desktop.song_lab.song_card import SongCard
from desktop.song_lab.song_desk import SongDesk


class SongsColumn(QWidget):
    """The second column of the page.

    Attributes:
        made: which request's songs are shown, by the time of its making.
        cards: its songs.
        list: holds them.
        rank: compares them with their prompt, after a model for that was downloaded.
        add: brings a file of the user's own.

    Signals:
        chosenChanged: another song is chosen, or none.
    """

    chosenChanged = Signal()

    def __init__(self, desk: SongDesk, listening: Listening, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._listening = desk, listening
        self.made = ""
        self.cards: list[SongCard] = []
        self._chosen: Path | None = None
        heading = QLabel(tr("Candidates"))
        heading.setProperty("role", "heading")
        self.rank = QPushButton(tr("Rank by prompt"))
        self.rank.setProperty("role", "small")
        self.add = QPushButton(theme.icon("music"), tr("Own file…"))
        self.add.setProperty("role", "small")
        self.add.setToolTip(tr("Take a song of your own through the same steps: measured, repaired, a new set"))
        nothing = tr("No songs yet. Describe one at the left, or take a file of your own.")
        self.list = CardList(tr("Candidates"), nothing)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.rank)
        head.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        self.rank.clicked.connect(lambda: desk.rank(self._made_songs))
        self.add.clicked.connect(self._ask_file)
        desk.changed.connect(self._show)
        desk.busyChanged.connect(self._allow)
        desk.made.connect(lambda songs: self.show_batch(songs[0].made))
        listening.changed.connect(self._show_states)
        listening.moved.connect(self._moved)
        self._show()

    @property
    def chosen(self) -> StoredSong | None:
        """The song that is to be repaired and mapped."""
        return next((card.song for card in self.cards if card.song.file == self._chosen), None)

    def show_batch(self, made: str) -> None:
        """Show the songs of another request."""
        if made != self.made:
            self.made = made
            self._chosen = None
            self._show()

    def choose(self, song: StoredSong) -> None:
        """Choose a song that is shown."""
        self._chosen = song.file
        self._show_states()
        self.chosenChanged.emit()

    def play_number(self, number: int) -> None:
        """Play the card of a place, from 1, or stop it."""
        if 1 <= number <= len(self.cards):
            self.cards[number - 1].play.click()

    def _ask_file(self) -> None:
        sounds = tr("Songs (*.mp3 *.ogg *.wav *.flac *.opus *.m4a)")
        file, _ = QFileDialog.getOpenFileName(self, tr("Choose a song"), "", sounds)
        if file:
            self._desk.add_file(Path(file))

    def _show(self) -> None:
        """Show the songs that were made at once, and keep the chosen one."""
        songs = self._desk.batch(self.made)
        if not songs and self._desk.songs:
            self.made = self._desk.songs[0].made
            songs = self._desk.batch(self.made)
        if [card.song.file for card in self.cards] != [song.file for song in songs]:
            self._fill(songs)
        for card, song in zip(self.cards, songs, strict=True):
            if card.song != song:
                card.show_song(song)
        if self.chosen is None:
            self._chosen = songs[0].file if songs else None
        self._show_states()
        self._allow()
        self.chosenChanged.emit()

    def _fill(self, songs: list[StoredSong]) -> None:
        """Show the given songs; those that were shown keep their card."""
        kept = {card.song.file: card for card in self.cards}
        cards = []
        for place, song in enumerate(songs):
            card = kept.get(song.file)
            if card is None:
                card = SongCard(song)
                self._connect(card)
            card.show_key(place)
            cards.append(card)
        self.list.show_cards(cards)
        self.cards = cards

    def _connect(self, card: SongCard) -> None:
        card.chosen.connect(lambda: self.choose(card.song))
        card.play.clicked.connect(lambda: self._listening.toggle(card.song.file))
        card.picture.seekAsked.connect(lambda ms: self._listening.play(card.song.file, ms))
        card.keep.clicked.connect(lambda kept: self._desk.keep(card.song, kept))
        card.discard.clicked.connect(partial(self._discard, card))
        card.stepped.connect(lambda by: self.list.focus_card(self.cards.index(card) + by))

    def _discard(self, card: SongCard) -> None:
        if self._listening.file == card.song.file:
            self._listening.stop()
        self._desk.discard(card.song)

    def _show_states(self) -> None:
        playing = self._listening.playing
        for card in self.cards:
            card.show_state(card.song.file == self._chosen, card.song.file == playing)
            if card.song.file != self._listening.file:
                card.picture.set_position(None)

    def _moved(self, ms: float) -> None:
        for card in self.cards:
            if card.song.file == self._listening.file:
                card.picture.set_position(ms)

    def _allow(self) -> None:
        busy = tr("Something is being made; wait, or stop it") if self._desk.job is not None else ""
        allow(self.add, not busy, busy)
        why_not = busy or self._why_not_ranked()
        tip = tr("Say how like its prompt each song is, as CLAP measures it; the most like comes first")
        if not self._desk.compares:
            model = CLAP[0]
            tip = "\n".join((tip, tr("CLAP is downloaded before: {size}, {licence}.",
                                     size=size_text(model.download), licence=model.licence.name)))  # fmt: skip
        self.rank.setProperty("tip", tip)
        allow(self.rank, not why_not, why_not)

    @property
    def _made_songs(self) -> list[StoredSong]:
        """Those that a model made from a prompt."""
        return [card.song for card in self.cards if card.song.prompt and card.song.seed is not None]

    def _why_not_ranked(self) -> str:
        """Why the songs cannot be compared with their prompts; empty where they can."""
        songs = self._made_songs
        if not songs:
            return tr("Choose songs that were made from a prompt")
        if all(song.similarity is not None for song in songs):
            return tr("They are ranked: each card says how like its prompt it is")
        offline = self._desk.offline
        return (
            "" if self._desk.compares or not offline else core_sentence(f"CLAP is not on this machine and {offline}.")
        )
