"""What a song is to be: prompt, words for its style, length, tempo, key, sections, and how it is made."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from core.errors import InputError
from core.generation.option import Kind, Option
from core.music import request as limits
from core.music.request import AudioPrompt, Section, SongRequest, checked, parse_sections, sections_text
from desktop.shared import theme
from desktop.shared.button_field import ButtonField
from desktop.shared.fields import NumberField, ValidatedLine, problem_in
from desktop.shared.folder_field import FolderField
from desktop.shared.form import Group
from desktop.shared.labels import ElidedChoice, ElidedLabel
from desktop.shared.section import Section as Fold
from desktop.shared.translation import core_sentence, tr
from desktop.song_lab.model_field import ModelField
from desktop.song_lab.style_chips import StyleChips, with_word

_SECONDS, _CANDIDATES = 30.0, 3
_NOTES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_KEYS = tuple(f"{note} {mode}" for mode in ("major", "minor") for note in _NOTES)
_PROMPT_LINES = 4
_EXAMPLE = "fast drum and bass with a piano, 174 BPM"  # English, as the models want it
_NUMBER, _WHOLE = Kind.NUMBER, Kind.INTEGER
_LENGTH = Option("seconds", "", _NUMBER, "", limits.SHORTEST_SECONDS, limits.LONGEST_SECONDS)
_TEMPO = Option("bpm", "", _NUMBER, "", *limits.TEMPO_RANGE)
_COUNT = Option("candidates", "", _WHOLE, "", 1, limits.MOST_CANDIDATES)
_SEED = Option("seed", "", _WHOLE, "", 0, 2**31 - 1)
_GUIDANCE = Option("guidance", "", _NUMBER, "", *limits.GUIDANCE_RANGE)
_TEMPERATURE = Option("temperature", "", _NUMBER, "", *limits.TEMPERATURE_RANGE)
_TOP_K = Option("top_k", "", _WHOLE, "", 0, limits.MOST_TOP_K)
_STRENGTH = Option("strength", "", _NUMBER, "", 0, 1)
_PART = Option("part", "", _NUMBER, "", 0, 36_000)


class RequestForm(QWidget):
    """The fields of a request.

    Attributes:
        prompt: the words.
        chips: words to click.
        seconds, tempo, key, sections, candidates, seed, model: the usual fields.
        guidance, temperature, top_k, audio, audio_from, audio_to, adapter, strength: those below More.

    Signals:
        changed: another value.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = QPlainTextEdit()
        self.prompt.setPlaceholderText(_EXAMPLE)
        self.prompt.setAccessibleName(tr("Prompt"))
        self.prompt.setToolTip(tr("Genre, instruments, mood and tempo, in English words"))
        self.prompt.setTabChangesFocus(True)
        self.prompt.setFixedHeight(_PROMPT_LINES * self.prompt.fontMetrics().lineSpacing() + 16)
        self.note = ElidedLabel()
        self.note.setProperty("role", "warning")
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() + 2)  # also while it is empty
        self.chips = StyleChips()
        self.seconds = NumberField(_LENGTH, 5, tr("Length"), suffix=" s", value=_SECONDS)
        self.tempo = NumberField(_TEMPO, 1, tr("Tempo"), auto="auto", suffix=" BPM")
        self.key = ElidedChoice()
        self.key.addItem(tr("any key"), "")
        for name in _KEYS:
            self.key.addItem(name, name)
        self.sections = ValidatedLine(_sections)
        self.sections.setPlaceholderText("intro 8 bars, drop 16 bars")
        self.candidates = NumberField(_COUNT, 1, tr("Candidates"), value=_CANDIDATES)
        self.seed = NumberField(_SEED, 1, tr("Seed"), auto="auto")
        self.model = ModelField()
        self.guidance = NumberField(_GUIDANCE, 0.5, tr("Guidance"), auto="auto")
        self.temperature = NumberField(_TEMPERATURE, 0.05, tr("Freedom"), value=1.0)
        self.top_k = NumberField(_TOP_K, 10, tr("Choice"), value=250)
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
        usual, more = Group(""), Group("")
        usual.add_row(tr("Length"), self.seconds, tr("Of the new music; sections have their own"))
        usual.add_row(tr("Tempo"), self.tempo, tr("Said to the model, and what the song is repaired to"))
        usual.add_row(tr("Key"), self.key, tr("Said to the model, which follows it roughly"))
        usual.add_row(
            tr("Sections"), self.sections, tr("Parts of so many bars with words of their own, joined on beats")
        )
        usual.add_row(tr("Candidates"), self.candidates, tr("Made together, which takes little longer than one"))
        usual.add_row(tr("Seed"), self.seed, tr("The same request with the same seed gives the same candidates"))
        more.add_row(tr("Guidance"), self.guidance, tr("How strongly the prompt counts; 1 takes half the time"))
        more.add_row(tr("Freedom"), self.temperature, tr("How freely each code is drawn (temperature)"))
        more.add_row(tr("Choice"), self.top_k, tr("From how many of the most probable codes one is drawn (top-k)"))
        more.add_row(
            tr("Go on from"), self.audio, tr("The song begins with a part of this file, or follows its melody")
        )
        more.add_row(tr("From"), self.audio_from, tr("Where that part begins"))
        more.add_row(tr("To"), self.audio_to, tr("Where that part ends"))
        more.add_row(tr("Adapter"), self.adapter, tr("What the model was tuned with, by `song train`"))
        more.add_row(tr("Strength"), self.strength, tr("How strongly the adapter counts; 0 is the model as it was"))
        self.more = Fold(tr("More"), more, folded=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(theme.GAP)
        for part in (self.prompt, self.chips, self.note, usual, self.model, self.more):
            layout.addWidget(part)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.prompt.textChanged.connect(self._prompt_changed)
        self.chips.toggled.connect(self._toggle_word)
        self.audio.button.clicked.connect(self._choose_audio)
        for field in (self.seconds, self.tempo, self.candidates, self.seed, self.guidance, self.temperature):
            field.line.textChanged.connect(lambda _: self.changed.emit())
        for line in (
            self.adapter.line,
            self.strength.line,
            self.top_k.line,
            self.audio_from.line,
            self.audio_to.line,
            self.audio.line,
            self.sections,
        ):
            line.textChanged.connect(lambda _: self.changed.emit())
        self.key.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.model.changed.connect(self.changed)

    @property
    def words(self) -> str:
        """The prompt on one line."""
        return " ".join(self.prompt.toPlainText().split())

    def why_not(self) -> str:
        """Why the fields make no request, one sentence; empty where they do."""
        if not self.words and not self.sections.text().strip():
            return tr("Describe the music first.")
        try:
            self.request()
        except InputError as error:
            return core_sentence(str(error))
        return ""

    def request(self) -> SongRequest:
        """The request of the fields.

        Raises:
            InputError: a field is wrong, or they do not go together.
        """
        if problem := problem_in(self):
            raise InputError(problem)
        seed, file = self.seed.chosen, self.audio.line.value
        adapter = self.adapter.folder
        prompt = None if file is None else AudioPrompt(file, self.audio_from.value(), self.audio_to.chosen)
        return checked(
            SongRequest(
                prompts=(self.words,) if self.words else (),
                model=self.model.name,
                seconds=self.seconds.value(),
                bpm=self.tempo.chosen,
                key=str(self.key.currentData()),
                seed=None if seed is None else int(seed),
                candidates=int(self.candidates.value()),
                guidance=self.guidance.chosen,
                temperature=self.temperature.value(),
                top_k=int(self.top_k.value()),
                sections=self.sections.value,
                audio_prompt=prompt,
                adapters=() if adapter is None else ((adapter, self.strength.value()),),
            )
        )

    def fill(self, request: SongRequest) -> None:
        """Show a request."""
        self.prompt.setPlainText(request.prompts[0] if request.prompts else "")
        self.seconds.choose(request.seconds)
        self.tempo.choose(request.bpm)
        self.key.setCurrentIndex(max(self.key.findData(request.key), 0))
        self.sections.setText(sections_text(request.sections))
        self.candidates.choose(request.candidates)
        self.seed.choose(request.seed)
        self.guidance.choose(request.guidance)
        self.temperature.choose(request.temperature)
        self.top_k.choose(request.top_k)
        audio = request.audio_prompt
        self.audio.line.setText("" if audio is None else str(audio.file))
        self.audio_from.choose(0.0 if audio is None else audio.start)
        self.audio_to.choose(None if audio is None else audio.end)
        self.adapter.line.setText(str(request.adapters[0][0]) if request.adapters else "")
        self.strength.choose(request.adapters[0][1] if request.adapters else 1.0)
        if request.provider == "musicgen":
            self.model.use(request.model)

    def _prompt_changed(self) -> None:
        self.chips.follow(self.words)
        english = self.words.isascii()
        self.note.setText("" if english else tr("The models were trained on English words; English works best."))
        self.changed.emit()

    def _toggle_word(self, word: str, wanted: bool) -> None:
        self.prompt.setPlainText(with_word(self.words, word, wanted))

    def _choose_audio(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, tr("Choose a song to go on from"), self.audio.line.text())
        if file:
            self.audio.line.setText(file)


def _sections(text: str) -> tuple[Section, ...]:
    return parse_sections(text) if text.strip() else ()


def _audio(text: str) -> Path | None:
    if not text.strip():
        return None
    file = Path(text.strip()).expanduser()
    if not file.is_file():
        raise InputError(tr("{file} is not there; choose a song.", file=text.strip()[:120]))
    return file
