"""Where the red lines of a new difficulty come from."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QSpinBox

from core.beatmap.objects import TimingPoint
from core.generation.request import TIMING_CHOICES, GenerationRequest, format_red_lines, parse_red_lines
from desktop.panels.form import Group, restore_value

BEATMAP, AUDIO, MODEL, SUPER, CHOSEN, MANUAL = "beatmap", "audio", "model", "super", "chosen", "manual"


class TimingGroup(Group):
    """The set's timing by default, where there is a set."""

    def __init__(self) -> None:
        super().__init__("Timing", 194)
        self.source = QComboBox()
        self.bpm = QDoubleSpinBox()
        self.bpm.setRange(10, 2000)
        self.bpm.setDecimals(3)
        self.bpm.setValue(180)
        self.bpm.setSuffix(" BPM")
        self.offset = QSpinBox()
        self.offset.setRange(-10_000, 3_600_000)
        self.offset.setSuffix(" ms")
        self.hint = QLabel()
        self.hint.setProperty("role", "faint")
        self.hint.setWordWrap(True)
        # A wrapped label asks for too little height in a form; the longest hint takes three lines.
        self.hint.setMinimumHeight(3 * self.hint.fontMetrics().lineSpacing() + 4)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add_row("From", self.source, "Where BPM, offset and meter of the new difficulty come from")
        self.add_row("Tempo", self.bpm, "Beats per minute")
        self.add_row("Offset", self.offset, "When the first beat falls")
        self.add_wide(self.hint)
        self.source.currentIndexChanged.connect(self._show)
        self._lines: list[TimingPoint] = []
        self._own: list[TimingPoint] | None = None
        self._reasons: dict[str, str] = {}
        self.set_available([], None)

    def set_available(self, set_lines: list[TimingPoint], chosen: list[TimingPoint] | None) -> None:
        """Offer the set's red lines, if any, and those of the Timing tab, if any."""
        before, had_chosen, had_lines = self.choice, self._own is not None, bool(self._lines)
        self._lines, self._own = set_lines, chosen
        self.source.blockSignals(True)
        self.source.clear()
        if chosen is not None:
            self.source.addItem("the Timing tab", CHOSEN)
        if set_lines:
            self.source.addItem("this mapset", BEATMAP)
        self.source.addItem("the audio", AUDIO)
        self.source.addItem("the model", MODEL)
        self.source.addItem("the model, twenty times over", SUPER)
        self.source.addItem("BPM and offset below", MANUAL)
        wanted = CHOSEN if chosen is not None and not had_chosen else before
        if wanted == AUDIO and set_lines and not had_lines:
            wanted = BEATMAP
        if wanted == CHOSEN and chosen is None:
            wanted = BEATMAP if set_lines else AUDIO
        if wanted == BEATMAP and not set_lines:
            wanted = AUDIO
        self.source.setCurrentIndex(max(0, self.source.findData(wanted)))
        self.source.blockSignals(False)
        self._disable()
        self._show()

    def set_model_reasons(self, model: str | None, super_timing: str | None) -> None:
        """Why the chosen model cannot find a timing, in one pass or in twenty; None where it can."""
        self._reasons = {key: reason for key, reason in ((MODEL, model), (SUPER, super_timing)) if reason}
        if self.choice in self._reasons:
            self.set_choice(BEATMAP if self._lines else AUDIO)
        self._disable()

    def _disable(self) -> None:
        items = self.source.model()
        assert isinstance(items, QStandardItemModel)
        for key in (MODEL, SUPER):
            index = self.source.findData(key)
            items.item(index).setEnabled(key not in self._reasons)
            self.source.setItemData(index, self._reasons.get(key), Qt.ItemDataRole.ToolTipRole)

    @property
    def choice(self) -> str:
        return self.source.currentData() or BEATMAP

    def set_choice(self, choice: str) -> None:
        index = self.source.findData(choice)
        if index >= 0:
            self.source.setCurrentIndex(index)

    def values(self) -> dict[str, Any]:
        """The fields of a request."""
        match self.choice:
            case "manual":
                return {"timing": f"{self.bpm.value():.10g}@{self.offset.value()}"}
            case "chosen" if self._own is not None:
                return {"timing": format_red_lines(self._own)}
            case choice:
                return {"timing": choice}

    def fill(self, request: GenerationRequest) -> None:
        if request.timing in TIMING_CHOICES:
            self.set_choice(request.timing)
            return
        lines = parse_red_lines(request.timing)
        if len(lines) == 1 and lines[0].meter == 4:
            self.bpm.setValue(lines[0].bpm)
            self.offset.setValue(round(lines[0].time))
            self.set_choice(MANUAL)
        else:
            self.set_available(self._lines, lines)
            self.set_choice(CHOSEN)

    def remembered(self) -> dict[str, Any]:
        return {"bpm": self.bpm.value(), "offset": self.offset.value()}

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "bpm", float, self.bpm.setValue)
        restore_value(stored, "offset", int, self.offset.setValue)

    def _show(self) -> None:
        manual = self.choice == MANUAL
        for field in (self.bpm, self.offset):
            self.set_row_visible(field, manual)
        match self.choice:
            case "beatmap":
                self.hint.setText(f"Keeps {_describe(self._lines)}.")
            case "chosen":
                self.hint.setText(f"Uses {_describe(self._own or [])} of the Timing tab.")
            case "model":
                self.hint.setText("The model listens for the beats first; look at the lines before you accept.")
            case "super":
                self.hint.setText("Listens twenty times over and takes what most agree on; slow, to the millisecond.")
            case "audio":
                self.hint.setText("Found in the audio first; look at it in the Timing tab to hear and mend it.")
            case _:
                self.hint.setText("One red line for the whole song.")


def _describe(lines: list[TimingPoint]) -> str:
    if not lines:
        return "no red line"
    first = f"{lines[0].bpm:.5g} BPM at {lines[0].time:.0f} ms"
    return first if len(lines) == 1 else f"{len(lines)} red lines, the first {first}"
