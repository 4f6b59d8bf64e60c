"""Words for a prompt, to be put in and taken out with a click. They stay English: the models were trained on that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from desktop.shared.labels import ElidedButton
from desktop.shared.translation import tr

WORDS = (
    *("drum and bass", "trance", "hardcore", "electro house", "synthwave", "rock", "metal", "orchestral"),
    *("piano", "electric guitar", "strings", "energetic", "calm", "melodic", "steady beat"),
)
_COLUMNS = 3


class StyleChips(QWidget):
    """A grid of words.

    Attributes:
        buttons: by their words.

    Signals:
        toggled: a word, and whether it is to be in the prompt.
    """

    toggled = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, QPushButton] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        for number, word in enumerate(WORDS):
            button = ElidedButton(word)
            button.setProperty("role", "small")
            button.setCheckable(True)
            button.setToolTip(tr("Put “{word}” into the prompt, or take it out", word=word))
            button.clicked.connect(lambda checked, word=word: self.toggled.emit(word, checked))
            self.buttons[word] = button
            grid.addWidget(button, number // _COLUMNS, number % _COLUMNS)

    def follow(self, prompt: str) -> None:
        """Show which words are in a prompt."""
        parts = parts_of(prompt.lower())
        for word, button in self.buttons.items():
            button.setChecked(word in parts)


def parts_of(prompt: str) -> list[str]:
    """The parts of a prompt, which commas separate."""
    return [part for part in (part.strip() for part in prompt.split(",")) if part]


def with_word(prompt: str, word: str, wanted: bool) -> str:
    """A prompt with a word at its end, or without it."""
    parts = [part for part in parts_of(prompt) if part.lower() != word]
    return ", ".join([*parts, word] if wanted else parts)
