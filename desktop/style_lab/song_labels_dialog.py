"""The labels of one or many songs of a data set, typed at once."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from core.errors import InputError
from core.training.music.songs import MusicSample
from desktop.shared import theme
from desktop.shared.fields import ValidatedLine
from desktop.shared.form import allow
from desktop.shared.translation import tr

_TEMPI = (20.0, 400.0)
_LYRICS_PX = 90


class SongLabelsDialog(QDialog):
    """Asks for the labels of songs; a field that stays empty changes nothing.

    Attributes:
        fields: by the name in `MusicSample`; lyrics: a field of several lines.
    """

    def __init__(self, samples: Sequence[MusicSample], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Labels"))
        words = QLabel(tr("What is typed goes to %n songs; an empty field changes nothing.", "", len(samples)))
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self.fields: dict[str, ValidatedLine] = {}
        self.lyrics = QPlainTextEdit()
        self.lyrics.setFixedHeight(_LYRICS_PX)
        self.lyrics.setTabChangesFocus(True)
        form = QFormLayout()
        form.setHorizontalSpacing(theme.MARGIN)
        for name, title, tip in (
            ("caption", tr("Caption"), tr("What it sounds like, as one would ask for it")),
            ("genre", tr("Genre"), tr("Another prompt, which is learned beside the caption")),
            ("bpm", "BPM", tr("Its tempo")),
            ("keyscale", tr("Key"), tr("Such as F# minor")),
            ("timesignature", tr("Metre"), tr("Beats in a bar, such as 4")),
            ("language", tr("Language"), tr("Of what is sung, such as en; instrumental where nothing is")),
        ):
            field = ValidatedLine(_tempo if name == "bpm" else str.strip)
            said = {_text(sample, name) for sample in samples}
            field.setPlaceholderText(next(iter(said)) if len(said) == 1 else tr("several"))
            field.setToolTip(tip)
            field.setAccessibleName(title)
            field.setAccessibleDescription(tip)
            field.setMinimumWidth(300)
            field.problemChanged.connect(self._allow)
            form.addRow(title, field)
            self.fields[name] = field
        sung = {sample.lyrics for sample in samples}
        self.lyrics.setPlaceholderText(next(iter(sung)) if len(sung) == 1 else tr("several"))
        self.lyrics.setAccessibleName(tr("Lyrics"))
        self.lyrics.setToolTip(tr("What is sung; models that sing learn it"))
        form.addRow(tr("Lyrics"), self.lyrics)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addLayout(form)
        layout.addWidget(self.buttons)

    @property
    def values(self) -> dict[str, Any]:
        """Fields of `MusicSample` that were typed."""
        found = {name: field.value for name, field in self.fields.items() if field.text().strip()}
        lyrics = self.lyrics.toPlainText().strip()
        return found | ({"lyrics": lyrics} if lyrics else {})

    def _allow(self) -> None:
        problem = next((field.problem for field in self.fields.values() if field.problem), "")
        allow(self.buttons.button(QDialogButtonBox.StandardButton.Ok), not problem, problem)


def ask_song_labels(
    samples: Sequence[MusicSample], give: Callable[[dict[str, Any]], None], parent: QWidget
) -> SongLabelsDialog:
    """Open the dialog; `give` gets what was typed."""
    dialog = SongLabelsDialog(samples, parent)

    def accepted() -> None:
        values = dialog.values
        if values:
            give(values)

    dialog.accepted.connect(accepted)
    dialog.open()
    return dialog


def _text(sample: MusicSample, name: str) -> str:
    value = getattr(sample, name)
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def _tempo(text: str) -> float | None:
    """A tempo that a person typed; None where nothing is.

    Raises:
        InputError: it is not a number, or out of range.
    """
    if not text.strip():
        return None
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = float("nan")
    low, high = _TEMPI
    if not low <= value <= high:
        raise InputError(tr("{name} must be a number from {low:g} to {high:g}.", name="BPM", low=low, high=high))
    return value
