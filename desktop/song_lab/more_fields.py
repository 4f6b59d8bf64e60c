"""What of a song is rarely said: how freely it is drawn, what it goes on from, and what the model was tuned with."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from core.errors import InputError
from core.generation.option import Kind, Option
from core.music.abilities import Ability
from core.music.request import DDIM, DPM, SONG_OPTIONS, AudioPrompt, SongRequest
from desktop.shared.button_field import ButtonField
from desktop.shared.fields import NumberField, ValidatedLine
from desktop.shared.folder_field import FolderField
from desktop.shared.form import Group, allow
from desktop.shared.labels import ElidedChoice
from desktop.shared.translation import core_sentence, tr

_STRENGTH = Option("strength", "", Kind.NUMBER, "", 0, 1)
_PART = Option("part", "", Kind.NUMBER, "", 0, 36_000)


class MoreFields(Group):
    """The fields below More; those that the chosen model takes can be used.

    Attributes:
        negative, guidance, steps, scheduler: of models that remove noise; guidance of all that have it.
        temperature, top_k, int8: of models that draw codes.
        audio, audio_from, audio_to: what the song goes on from.
        adapter, strength: what the model was tuned with.

    Signals:
        changed: another value.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("")
        self.negative = ValidatedLine(str.strip)
        self.negative.setPlaceholderText("low quality")  # English, as the models want it
        self.guidance = NumberField(SONG_OPTIONS["guidance"], 0.5, tr("Guidance"), auto="auto")
        self.steps = NumberField(SONG_OPTIONS["steps"], 5, tr("Steps"), auto="auto")
        self.scheduler = ElidedChoice()
        for title, name in ((tr("as the model says"), ""), ("DPM-Solver++", DPM), ("DDIM", DDIM)):
            self.scheduler.addItem(title, name)
        self.temperature = NumberField(SONG_OPTIONS["temperature"], 0.05, tr("Freedom"), value=1.0)
        self.top_k = NumberField(SONG_OPTIONS["top_k"], 10, tr("Choice"), value=250)
        self.int8 = QCheckBox(tr("int8 weights"))
        tip = tr("Choose a song to go on from")
        self.audio = ButtonField(tr("none"), "folder", tip, tip, _audio)
        self.audio.line.setAccessibleName(tr("Go on from"))
        self.audio_from = NumberField(_PART, 1, tr("From"), suffix=" s", value=0)
        self.audio_to = NumberField(_PART, 1, tr("To"), auto="auto", suffix=" s")
        self.adapter = FolderField(tr("the folder of an adapter"))
        self.strength = NumberField(_STRENGTH, 0.05, tr("Strength"), value=1.0)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        for label, field, tip in (
            (tr("Not like"), self.negative, tip_of("negative_prompt")),
            (tr("Guidance"), self.guidance, tip_of("guidance")),
            (tr("Steps"), self.steps, tip_of("steps")),
            (tr("Noise"), self.scheduler, tip_of("scheduler")),
            (tr("Freedom"), self.temperature, tip_of("temperature")),
            (tr("Choice"), self.top_k, tip_of("top_k")),
            (tr("Quicker"), self.int8, tr("Less than half of the time on a processor, a little less exact")),
            (tr("Go on from"), self.audio, tr("The song begins with a part of this file, or follows its melody")),
            (tr("From"), self.audio_from, tr("Where that part begins")),
            (tr("To"), self.audio_to, tr("Where that part ends")),
            (tr("Adapter"), self.adapter, tr("What the model was tuned with, by `song train`")),
            (tr("Strength"), self.strength, tr("How strongly the adapter counts; 0 is the model as it was")),
        ):
            self.add_row(label, field, tip)
        self._abilities: dict[QWidget, Ability] = {
            self.negative: Ability.NEGATIVE_PROMPT,
            self.guidance: Ability.GUIDANCE,
            self.steps: Ability.STEPS,
            self.scheduler: Ability.SCHEDULERS,
            self.temperature: Ability.SAMPLING,
            self.top_k: Ability.SAMPLING,
            self.int8: Ability.INT8,
            self.audio: Ability.CONTINUE_AUDIO,
            self.audio_from: Ability.CONTINUE_AUDIO,
            self.audio_to: Ability.CONTINUE_AUDIO,
            self.adapter: Ability.ADAPTERS,
            self.strength: Ability.ADAPTERS,
        }

    def _connect(self) -> None:
        self.audio.button.clicked.connect(self._choose_audio)
        self.scheduler.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.int8.toggled.connect(lambda _: self.changed.emit())
        for number in (
            self.guidance, self.steps, self.temperature, self.top_k, self.audio_from, self.audio_to, self.strength
        ):  # fmt: skip
            number.line.textChanged.connect(lambda _: self.changed.emit())
        for line in (self.negative, self.audio.line, self.adapter.line):
            line.textChanged.connect(lambda _: self.changed.emit())

    def allow_for(self, abilities: frozenset[Ability], why_not: str) -> None:
        """Let the fields be used that a model with these abilities takes."""
        for field, ability in self._abilities.items():
            allow(field, ability in abilities, why_not)

    def values(self) -> dict[str, Any]:
        file, folder, steps = self.audio.line.value, self.adapter.folder, self.steps.chosen
        audio = None if file is None else AudioPrompt(file, self.audio_from.value(), self.audio_to.chosen)
        found: dict[str, tuple[QWidget, Any]] = {
            "negative_prompt": (self.negative, self.negative.value),
            "guidance": (self.guidance, self.guidance.chosen),
            "steps": (self.steps, None if steps is None else int(steps)),
            "scheduler": (self.scheduler, self.scheduler.currentData()),
            "temperature": (self.temperature, self.temperature.value()),
            "top_k": (self.top_k, int(self.top_k.value())),
            "quantization": (self.int8, "int8" if self.int8.isChecked() else ""),
            "audio_prompt": (self.audio, audio),
            "adapters": (self.adapter, () if folder is None else ((folder, self.strength.value()),)),
        }
        return {name: value for name, (field, value) in found.items() if field.isEnabled()}

    def show_request(self, request: SongRequest) -> None:
        """Show what a request says of these."""
        self.negative.setText(request.negative_prompt)
        self.guidance.choose(request.guidance)
        self.steps.choose(request.steps)
        self.scheduler.setCurrentIndex(max(self.scheduler.findData(request.scheduler), 0))
        self.temperature.choose(request.temperature)
        self.top_k.choose(request.top_k)
        self.int8.setChecked(request.quantization == "int8")
        audio = request.audio_prompt
        self.audio.line.setText("" if audio is None else str(audio.file))
        self.audio_from.choose(0.0 if audio is None else audio.start)
        self.audio_to.choose(None if audio is None else audio.end)
        self.adapter.line.setText(str(request.adapters[0][0]) if request.adapters else "")
        self.strength.choose(request.adapters[0][1] if request.adapters else 1.0)

    def _choose_audio(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, tr("Choose a song to go on from"), self.audio.line.text())
        if file:
            self.audio.line.setText(file)


def tip_of(name: str) -> str:
    """What an option of a song is, as it is declared."""
    words = core_sentence(SONG_OPTIONS[name].help)
    return f"{words[0].upper()}{words[1:]}"


def _audio(text: str) -> Path | None:
    if not text.strip():
        return None
    file = Path(text.strip()).expanduser()
    if not file.is_file():
        raise InputError(tr("{file} is not there; choose a song.", file=text.strip()[:120]))
    return file
