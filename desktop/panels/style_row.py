"""A style in a form: its name, a slider for its strength, and a button that takes it out."""

from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from desktop.shared import theme
from desktop.shared.controls import icon_button
from desktop.shared.labels import ElidedLabel
from desktop.shared.translation import tr

MOST = 1.5
"""The greatest strength of a slider; more can be typed."""

_STEPS = 100  # of the slider, for a strength of 1
_STEP = 5


class Strong(Protocol):
    """What has a name and a strength."""

    @property
    def name(self) -> str: ...

    @property
    def strength(self) -> float: ...


Mixed = TypeVar("Mixed", bound=Strong)


class StyleRow(QWidget, Generic[Mixed]):
    """A style's name, its slider, and a button that takes it out.

    Attributes:
        mixed: what it shows.

    Signals:
        strengthChosen: the `mixed` and its new strength.
        removed: the `mixed`.
    """

    strengthChosen = Signal(object, float)
    removed = Signal(object)

    def __init__(self, style: Mixed, about: str, parent: QWidget | None = None) -> None:
        """`about` says what the strength means."""
        super().__init__(parent)
        self.mixed = style
        name = ElidedLabel(style.name)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, round(MOST * _STEPS))
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(4 * _STEP)
        self.slider.setAccessibleName(tr("Strength of {name}", name=style.name))
        self.slider.setToolTip(about)
        self.slider.setAccessibleDescription(about)
        self.value = QLabel()
        self.value.setFont(theme.monospace())
        self.value.setMinimumWidth(self.value.fontMetrics().horizontalAdvance("-10.00"))
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.remove = icon_button("close", tr("Take {name} out of the mix", name=style.name))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(theme.GAP)
        layout.setColumnStretch(0, 2)
        layout.setColumnStretch(1, 3)
        layout.addWidget(name, 0, 0)
        layout.addWidget(self.slider, 0, 1)
        layout.addWidget(self.value, 0, 2)
        layout.addWidget(self.remove, 0, 3)
        self.show_style(style)
        self.slider.valueChanged.connect(self._moved)
        self.remove.clicked.connect(lambda: self.removed.emit(self.mixed))

    def show_style(self, style: Mixed) -> None:
        """Show the strength of a style of the same name."""
        self.mixed = style
        self.value.setText(f"{style.strength:.2f}")
        self.slider.blockSignals(True)
        self.slider.setValue(round(style.strength * _STEPS))
        self.slider.blockSignals(False)

    def _moved(self, value: int) -> None:
        self.strengthChosen.emit(self.mixed, round(value / _STEPS, 2))
