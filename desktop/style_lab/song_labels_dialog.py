"""The labels of one or many songs of a data set, typed at once."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from core.training.music.songs import MusicSample
from desktop.shared.translation import tr
from desktop.style_lab.label_form import LabelField, LabelForm, common, number_reader

_TEMPI = (20.0, 400.0)
_LYRICS_PX = 90


class SongLabelsDialog(LabelForm):
    """Asks for labels of songs: fields of `MusicSample`.

    Attributes:
        lyrics: a field of several lines, below the others.
    """

    def __init__(self, samples: Sequence[MusicSample], parent: QWidget | None = None) -> None:
        fields = (
            LabelField(name, title, tip, frozenset(_text(sample, name) for sample in samples),
                       number_reader("BPM", *_TEMPI) if name == "bpm" else str.strip)
            for name, title, tip in (
                ("caption", tr("Caption"), tr("What it sounds like, as one would ask for it")),
                ("genre", tr("Genre"), tr("Another prompt, which is learned beside the caption")),
                ("bpm", "BPM", tr("Its tempo")),
                ("keyscale", tr("Key"), tr("Such as F# minor")),
                ("timesignature", tr("Metre"), tr("Beats in a bar, such as 4")),
                ("language", tr("Language"), tr("Of what is sung, such as en; instrumental where nothing is")),
            )
        )  # fmt: skip
        words = tr("What is typed goes to %n songs; an empty field changes nothing.", "", len(samples))
        super().__init__(words, fields, parent)
        self.lyrics = QPlainTextEdit()
        self.lyrics.setFixedHeight(_LYRICS_PX)
        self.lyrics.setTabChangesFocus(True)
        self.lyrics.setPlaceholderText(common({sample.lyrics for sample in samples}))
        self.add_field(tr("Lyrics"), tr("What is sung; models that sing learn it"), self.lyrics)

    @property
    def values(self) -> dict[str, Any]:
        """What was typed, by the names of the fields, lyrics too."""
        lyrics = self.lyrics.toPlainText().strip()
        return super().values | ({"lyrics": lyrics} if lyrics else {})


def _text(sample: MusicSample, name: str) -> str:
    value = getattr(sample, name)
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)
