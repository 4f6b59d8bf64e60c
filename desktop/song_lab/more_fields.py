"""What of a song is rarely said: how freely it is drawn, what it goes on from, and what the model was tuned with."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QPlainTextEdit, QWidget

from core.errors import InputError
from core.generation.option import Kind, Option
from core.music.abilities import Ability
from core.music.request import COVER, DDIM, DPM, REPAINT, SONG_OPTIONS, AudioPrompt, SongRequest
from desktop.shared.button_field import ButtonField
from desktop.shared.fields import NumberField, ValidatedLine
from desktop.shared.folder_field import FolderField
from desktop.shared.form import Group, allow
from desktop.shared.labels import ElidedChoice
from desktop.shared.translation import core_sentence, tr

_STRENGTH = Option("strength", "", Kind.NUMBER, "", 0, 1)
_LYRICS_LINES = 3
_PART = Option("part", "", Kind.NUMBER, "", 0, 36_000)


class MoreFields(Group):
    """The fields below More; those that the chosen model takes can be used.

    Attributes:
        negative, guidance, steps, scheduler: of models that remove noise; guidance of all that have it.
        temperature, top_k, int8: of models that draw codes.
        audio, audio_from, audio_to: what the song goes on from.
        use, kept: what else is done with that, and how much of it a cover keeps.
        lyrics, language, meter: of models that sing.
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
        self.use = ElidedChoice()
        for title, name in ((tr("go on from it"), ""), (tr("make a cover"), COVER), (tr("replace the part"), REPAINT)):
            self.use.addItem(title, name)
        self.kept = NumberField(SONG_OPTIONS["cover_strength"], 0.05, tr("Kept"), value=1.0)
        self.lyrics = QPlainTextEdit()
        self.lyrics.setPlaceholderText("[verse]")  # a word of the model's own
        self.lyrics.setTabChangesFocus(True)
        self.lyrics.setFixedHeight(_LYRICS_LINES * self.lyrics.fontMetrics().lineSpacing() + 12)
        self.language = ValidatedLine(str.strip)
        self.language.setPlaceholderText("en")
        self.meter = NumberField(SONG_OPTIONS["meter"], 1, tr("Beats"), auto="auto")
        self.adapter = FolderField(tr("the folder of an adapter"))
        self.strength = NumberField(_STRENGTH, 0.05, tr("Strength"), value=1.0)
        self._covers_only = False
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
            (tr("Use"), self.use, tip_of("audio_use")),
            (tr("Kept"), self.kept, tip_of("cover_strength")),
            (tr("Lyrics"), self.lyrics, tip_of("lyrics")),
            (tr("Language"), self.language, tip_of("language")),
            (tr("Beats"), self.meter, tip_of("meter")),
            (tr("Adapter"), self.adapter, tr("What the model was tuned with, by `song train`")),
            (tr("Strength"), self.strength, tr("How strongly the adapter counts; 0 is the model as it was")),
        ):
            self.add_row(label, field, tip)
        sound = frozenset((Ability.CONTINUE_AUDIO, Ability.COVER))
        self._abilities: dict[QWidget, Ability | frozenset[Ability]] = {
            self.negative: Ability.NEGATIVE_PROMPT,
            self.guidance: Ability.GUIDANCE,
            self.steps: Ability.STEPS,
            self.scheduler: Ability.SCHEDULERS,
            self.temperature: Ability.SAMPLING,
            self.top_k: Ability.SAMPLING,
            self.int8: Ability.INT8,
            self.audio: sound,
            self.audio_from: sound,
            self.audio_to: sound,
            self.use: Ability.COVER,
            self.kept: Ability.COVER,
            self.lyrics: Ability.LYRICS,
            self.language: Ability.LYRICS,
            self.meter: Ability.METER,
            self.adapter: Ability.ADAPTERS,
            self.strength: Ability.ADAPTERS,
        }

    def _connect(self) -> None:
        self.audio.button.clicked.connect(self._choose_audio)
        self.scheduler.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.use.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.lyrics.textChanged.connect(self.changed)
        self.int8.toggled.connect(lambda _: self.changed.emit())
        for number in (
            self.guidance, self.steps, self.temperature, self.top_k, self.audio_from, self.audio_to, self.strength,
            self.kept, self.meter,
        ):  # fmt: skip
            number.line.textChanged.connect(lambda _: self.changed.emit())
        for line in (self.negative, self.audio.line, self.adapter.line, self.language):
            line.textChanged.connect(lambda _: self.changed.emit())

    def allow_for(self, abilities: frozenset[Ability], why_not: str) -> None:
        """Let the fields be used that a model with these abilities takes."""
        for field, needed in self._abilities.items():
            any_of = needed if isinstance(needed, frozenset) else frozenset((needed,))
            allow(field, bool(any_of & abilities), why_not)
        self._covers_only = Ability.CONTINUE_AUDIO not in abilities

    def values(self) -> dict[str, Any]:
        """What the fields say that the model takes, by the names of a `SongRequest`."""
        file, folder, steps = self.audio.line.value, self.adapter.folder, self.steps.chosen
        audio = None if file is None else AudioPrompt(file, self.audio_from.value(), self.audio_to.chosen)
        use = self.use.currentData() or (COVER if self._covers_only else "")
        meter = self.meter.chosen
        found: dict[str, tuple[QWidget, Any]] = {
            "negative_prompt": (self.negative, self.negative.value),
            "guidance": (self.guidance, self.guidance.chosen),
            "steps": (self.steps, None if steps is None else int(steps)),
            "scheduler": (self.scheduler, self.scheduler.currentData()),
            "temperature": (self.temperature, self.temperature.value()),
            "top_k": (self.top_k, int(self.top_k.value())),
            "quantization": (self.int8, "int8" if self.int8.isChecked() else ""),
            "audio_prompt": (self.audio, audio),
            "audio_use": (self.use, use if audio is not None else ""),
            "cover_strength": (self.kept, self.kept.value()),
            "lyrics": (self.lyrics, self.lyrics.toPlainText().strip()),
            "language": (self.language, self.language.value),
            "meter": (self.meter, None if meter is None else int(meter)),
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
        self.use.setCurrentIndex(max(self.use.findData(request.audio_use), 0))
        self.kept.choose(request.cover_strength)
        self.lyrics.setPlainText(request.lyrics)
        self.language.setText(request.language)
        self.meter.choose(request.meter)
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
