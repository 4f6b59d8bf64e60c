"""The three depths, each with what it will use, how long it takes, and what it gave where the program measured it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from core.training.style.depths import depths
from core.training.style.plan import Depth
from desktop.shared.translation import marked, tr


@dataclass(frozen=True, slots=True)
class _Words:
    title: str
    about: str


_LINES, _GAVE_LINES = 3, 3  # of the longest description, and of what was measured

WORDS = {
    Depth.QUICK: _Words(
        marked("Quick style"),
        marked("A small adapter of the decoder: what the objects are. About five minutes for twenty maps."),
    ),
    Depth.TASTE: _Words(
        marked("Learn my taste"),
        marked(
            "Adapters of decoder and rhythm: what the objects are and when they fall. About ten minutes for twenty "
            "maps."
        ),
    ),
    Depth.LIBRARY: _Words(
        marked("Learn from my whole library"),
        marked("Larger adapters and many more steps. Overnight; it can be paused for days and goes on exactly."),
    ),
}


def gave_words(depth: Depth) -> str:
    """What a depth gave others, as the program measured it."""
    found = depths()[depth].measured
    return tr(
        "Measured on {maps} held-out maps of others: loss {loss:+.2f} % (lower for {lower} of them), distance of "
        "patterns {patterns:+.0f} %; {minutes:.0f} minutes of one core.",
        maps=found.maps,
        loss=found.loss,
        lower=found.lower,
        patterns=found.patterns,
        minutes=found.minutes,
    )


class DepthChoice(QWidget):
    """One of three depths.

    Signals:
        chosen: the `Depth` that the user chose.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Depth, QRadioButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for depth, words in WORDS.items():
            button = QRadioButton(tr(words.title))
            button.setToolTip(tr(words.about))
            button.setAccessibleDescription(tr(words.about))
            self.buttons[depth] = button
            self._group.addButton(button)
            layout.addWidget(button)
        self.about, self.gave = QLabel(), QLabel()
        for label, lines in ((self.about, _LINES), (self.gave, _GAVE_LINES)):
            label.setWordWrap(True)
            label.setProperty("role", "faint")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setFixedHeight(lines * label.fontMetrics().lineSpacing() + 4)
            layout.addWidget(label)
        self._group.buttonToggled.connect(lambda *_: self._show())
        self.buttons[Depth.QUICK].setChecked(True)
        self._group.buttonClicked.connect(lambda _: self.chosen.emit(self.chosen_depth))

    def _show(self) -> None:
        self.about.setText(tr(WORDS[self.chosen_depth].about))
        self.gave.setText(gave_words(self.chosen_depth))

    @property
    def chosen_depth(self) -> Depth:
        """The chosen one."""
        return next((depth for depth, button in self.buttons.items() if button.isChecked()), Depth.QUICK)

    def choose(self, depth: Depth) -> None:
        """Choose without a signal."""
        self.buttons[depth].setChecked(True)
