"""The card of a song: its waveform, what was measured of it, and what can be done with it."""

from functools import partial

from core.music.facts import SongFacts
from core.music.shelf import StoredSong
from desktop.shared import theme
from desktop.shared.background_call import BackgroundCall
from desktop.shared.cards import Card
from desktop.shared.controls import icon_button
from desktop.shared.form import allow
from desktop.shared.labels import ElidedLabel
from desktop.shared.translation import core_sentence, tr
from desktop.song_lab.song_desk import peaks_of
from desktop.song_lab.waveform import SongWaveform


class SongCard(Card):
    """One song: it is to be repaired and mapped when it is chosen, and plays with Return.

    Attributes:
        song: what it shows.
        keep: its further button.
    """

    def __init__(self, song: StoredSong) -> None:
        super().__init__(icon_button("discard", tr("Discard it; for a week it can be brought back")))
        self.song = song
        self.number.setText(str(song.number))
        self._reader = BackgroundCall(self)
        self.picture = SongWaveform()
        self.name = ElidedLabel(song.prompt or song.model)
        self.name.setProperty("role", "heading")
        self.figures, self.origin = ElidedLabel(), ElidedLabel()
        for label in (self.figures, self.origin):
            label.setProperty("role", "muted")
        self.keep = icon_button("favourite", tr("Keep it: it cannot be discarded then"), checkable=True)
        self.setToolTip(f"{song.licence}: {core_sentence(song.licence_says)}.")
        self.lay_out((self.name,), (self.picture, self.figures), (self.origin,), (self.play, self.keep, self.discard))
        self._reader.load(partial(peaks_of, song), self.picture.set_peaks, lambda _: None)
        self.show_song(song)

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
        self.show_chosen(chosen)
        self.play.setIcon(theme.icon("pause" if playing else "play"))

    def enter(self) -> None:
        super().enter()
        self.play.click()


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
