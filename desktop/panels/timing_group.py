"""Where the red lines of a new difficulty come from."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QLabel

from core.beatmap.objects import TimingPoint
from core.generation.options import OPTIONS
from core.generation.parsing import format_red_lines, parse_red_lines
from core.generation.request import GenerationRequest
from core.generation.request_parts import TIMING_CHOICES
from desktop.shared.fields import NumberField
from desktop.shared.form import Group, restore_value
from desktop.shared.translation import tr

_USUAL_BPM = 180
BEATMAP, AUDIO, MODEL, SUPER, CHOSEN, MANUAL = "beatmap", "audio", "model", "super", "chosen", "manual"


class TimingGroup(Group):
    """The source of the red lines: the set's timing by default, where there is a set."""

    def __init__(self) -> None:
        super().__init__(tr("Timing"))
        self.source = QComboBox()
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(6)
        self.bpm = NumberField(OPTIONS["bpm"], 1, tr("Tempo"), suffix=" BPM", value=_USUAL_BPM)
        self.offset = NumberField(OPTIONS["offset"], 1, tr("Offset"), suffix=" ms", value=0)
        self.hint = QLabel()
        self.hint.setProperty("role", "faint")
        self.hint.setWordWrap(True)
        # A wrapped label asks for too little height in a form; the longest hint takes two lines.
        self.hint.setMinimumHeight(2 * self.hint.fontMetrics().lineSpacing() + 4)
        self._hint_px = self.hint.minimumHeight()
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add_row(tr("From"), self.source, tr("Where BPM, offset and meter of the new difficulty come from"))
        self.add_row(tr("Tempo"), self.bpm, tr("Beats per minute"))
        self.add_row(tr("Offset"), self.offset, tr("When the first beat falls"))
        self.add_wide(self.hint)
        self.fields = {"timing": self.source}
        self.source.currentIndexChanged.connect(self._show)
        self._lines: list[TimingPoint] = []
        self._own: list[TimingPoint] | None = None
        self._reasons: dict[str, str] = {}
        self._doubt = ""
        self.set_available([], None)

    def set_available(self, set_lines: list[TimingPoint], chosen: list[TimingPoint] | None) -> None:
        """Offer the set's red lines, if any, and those of the Timing tab, if any."""
        before, had_chosen, had_lines = self.choice, self._own is not None, bool(self._lines)
        self._lines, self._own = set_lines, chosen
        self.source.blockSignals(True)
        self.source.clear()
        if chosen is not None:
            self.source.addItem(tr("the Timing tab"), CHOSEN)
        if set_lines:
            self.source.addItem(tr("this mapset"), BEATMAP)
        self.source.addItem(tr("the audio"), AUDIO)
        self.source.addItem(tr("the model"), MODEL)
        self.source.addItem(tr("the model, twenty times over"), SUPER)
        self.source.addItem(tr("BPM and offset below"), MANUAL)
        choice = CHOSEN if chosen is not None and not had_chosen else before
        if choice == AUDIO and set_lines and not had_lines:
            choice = BEATMAP
        if choice == CHOSEN and chosen is None:
            choice = BEATMAP if set_lines else AUDIO
        if choice == BEATMAP and not set_lines:
            choice = AUDIO
        self.source.setCurrentIndex(max(0, self.source.findData(choice)))
        self.source.blockSignals(False)
        self._disable()
        self._show()

    def set_doubt(self, sentence: str) -> None:
        """Why the red lines of the set seem not to be those of the song; empty where they do."""
        if sentence != self._doubt:
            self._doubt = sentence
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
                return {"timing": f"{self.bpm.value()!r}@{self.offset.value()!r}"}
            case "chosen" if self._own is not None:
                return {"timing": format_red_lines(self._own)}
            case choice:
                return {"timing": choice}

    def fill(self, request: GenerationRequest) -> None:
        """Show the timing of a request: a named source, one tempo, or lines that were chosen."""
        if request.timing.source in TIMING_CHOICES:
            self.set_choice(request.timing.source)
            return
        lines = parse_red_lines(request.timing.source)
        if len(lines) == 1 and lines[0].meter == 4:
            self.bpm.setValue(lines[0].bpm)
            self.offset.setValue(lines[0].time)
            self.set_choice(MANUAL)
        else:
            self.set_available(self._lines, lines)
            self.set_choice(CHOSEN)

    def reset(self) -> None:
        self.bpm.setValue(_USUAL_BPM)
        self.offset.setValue(0)
        self.set_choice(BEATMAP if self._lines else AUDIO)

    def remembered(self) -> dict[str, Any]:
        return {"bpm": self.bpm.value(), "offset": self.offset.value()}

    def restore(self, stored: dict[str, Any]) -> None:
        restore_value(stored, "bpm", float, self.bpm.setValue)
        restore_value(stored, "offset", float, self.offset.setValue)

    def _show(self) -> None:
        """Show the fields and the hint of the chosen source of timing."""
        manual = self.choice == MANUAL
        for field in (self.bpm, self.offset):
            self.set_row_visible(field, manual)
        doubtful = self.choice == BEATMAP and bool(self._doubt)
        # A doubt takes twice as many lines as the longest hint.
        self.hint.setMinimumHeight(self._hint_px * (2 if doubtful else 1))
        match self.choice:
            case "beatmap" if self._doubt:
                self.hint.setText(self._doubt)
            case "beatmap":
                self.hint.setText(tr("Keeps {describe}.", describe=_describe(self._lines)))
            case "chosen":
                self.hint.setText(tr("Uses {describe} of the Timing tab.", describe=_describe(self._own or [])))
            case "model":
                self.hint.setText(tr("The model listens for the beats first; look at the lines before you accept."))
            case "super":
                self.hint.setText(
                    tr("Listens twenty times over and takes what most agree on; slow, to the millisecond.")
                )
            case "audio":
                self.hint.setText(tr("Found in the audio first; look at it in the Timing tab to hear and correct it."))
            case _:
                self.hint.setText(tr("One red line for the whole song."))


def _describe(lines: list[TimingPoint]) -> str:
    if not lines:
        return tr("no red line")
    first = tr("{bpm:.5g} BPM at {time:.0f} ms", bpm=lines[0].bpm, time=lines[0].time)
    return first if len(lines) == 1 else tr("{count} red lines, the first {first}", count=len(lines), first=first)
