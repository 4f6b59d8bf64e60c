"""What a song is to be: prompt, words for its style, length, tempo, key, sections, and how it is made."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from core.errors import InputError
from core.music.abilities import Ability
from core.music.english import is_english
from core.music.own_file import OwnFile
from core.music.request import SONG_OPTIONS, Section, SongRequest, checked, parse_sections, sections_text
from desktop.shared import theme
from desktop.shared.fields import NumberField, ValidatedLine, problem_in
from desktop.shared.form import Group, allow
from desktop.shared.labels import ElidedChoice, ElidedLabel
from desktop.shared.section import Section as Fold
from desktop.shared.translation import core_sentence, tr
from desktop.song_lab.model_field import ModelField
from desktop.song_lab.more_fields import MoreFields, tip_of
from desktop.song_lab.style_chips import StyleChips, with_word

OWN_FILE = OwnFile.name
_SECONDS, _CANDIDATES = 30.0, 3
_NOTES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_KEYS = tuple(f"{note} {mode}" for mode in ("major", "minor") for note in _NOTES)
_PROMPT_LINES = 4
_EXAMPLE = "fast drum and bass with a piano, 174 BPM"  # English, as the models want it


class RequestForm(QWidget):
    """The fields of a request.

    Attributes:
        prompt: the words.
        chips: words to click.
        seconds, tempo, key, sections, candidates, seed, model: the usual fields.
        details: those below More.

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
        self.seconds = NumberField(SONG_OPTIONS["seconds"], 5, tr("Length"), suffix=" s", value=_SECONDS)
        self.tempo = NumberField(SONG_OPTIONS["bpm"], 1, tr("Tempo"), auto="auto", suffix=" BPM")
        self.key = ElidedChoice()
        self.key.addItem(tr("any key"), "")
        for name in _KEYS:
            self.key.addItem(name, name)
        self.sections = ValidatedLine(_sections)
        self.sections.setPlaceholderText("intro 8 bars, drop 16 bars")
        self.candidates = NumberField(SONG_OPTIONS["candidates"], 1, tr("Candidates"), value=_CANDIDATES)
        self.seed = NumberField(SONG_OPTIONS["seed"], 1, tr("Seed"), auto="auto")
        self.model = ModelField()
        self.details = MoreFields()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        usual = Group("")
        usual.add_row(tr("Length"), self.seconds, tip_of("seconds"))
        usual.add_row(tr("Tempo"), self.tempo, tip_of("bpm"))
        usual.add_row(tr("Key"), self.key, tr("Said to the model, which follows it roughly"))
        usual.add_row(
            tr("Sections"), self.sections, tr("Parts of so many bars with words of their own, joined on beats")
        )
        usual.add_row(tr("Candidates"), self.candidates, tip_of("candidates"))
        usual.add_row(tr("Seed"), self.seed, tip_of("seed"))
        self.more = Fold(tr("More"), self.details, folded=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(theme.GAP)
        for part in (self.prompt, self.chips, self.note, usual, self.model, self.more):
            layout.addWidget(part)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.prompt.textChanged.connect(self._prompt_changed)
        self.chips.toggled.connect(self._toggle_word)
        for field in (self.seconds, self.tempo, self.candidates, self.seed):
            field.line.textChanged.connect(lambda _: self.changed.emit())
        self.sections.textChanged.connect(lambda _: self.changed.emit())
        self.details.changed.connect(self._details_changed)
        self.key.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.model.changed.connect(self._model_changed)
        self._allow()

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
        seed = self.seed.chosen
        return checked(
            SongRequest(
                prompts=(self.words,) if self.words else (),
                provider=self.model.provider.name,
                model=self.model.name,
                seconds=self.seconds.value(),
                bpm=self.tempo.chosen,
                key=str(self.key.currentData()),
                seed=None if seed is None else int(seed),
                candidates=int(self.candidates.value()),
                sections=self.sections.value if self.sections.isEnabled() else (),
                **self.details.values(),
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
        if request.provider != OWN_FILE:
            self.model.use(request.model)
        self.details.show_request(request)

    def _prompt_changed(self) -> None:
        self.chips.follow(self.words)
        english = is_english(self.words)
        self.note.setText("" if english else tr("The models were trained on English words; English works best."))
        self.changed.emit()

    def _toggle_word(self, word: str, wanted: bool) -> None:
        self.prompt.setPlainText(with_word(self.words, word, wanted))

    def _model_changed(self) -> None:
        self._allow()
        self._details_changed()

    def _details_changed(self) -> None:
        self.more.set_problem(problem_in(self.details))
        self.changed.emit()

    def _allow(self) -> None:
        """Only what the chosen model takes can be asked for."""
        provider = self.model.provider
        why_not = tr("{title} takes none", title=provider.title)
        allow(self.sections, Ability.SECTIONS in provider.abilities, why_not)
        self.details.allow_for(provider.abilities, why_not)


def _sections(text: str) -> tuple[Section, ...]:
    return parse_sections(text) if text.strip() else ()
