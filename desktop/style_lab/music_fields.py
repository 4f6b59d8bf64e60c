"""The fields of a training on songs: its name, the music model, and how it is tuned."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from core.errors import InputError
from core.model.checkpoints.hub.models import find_snapshot
from core.music.abilities import Ability
from core.music.providers import find_provider
from core.music.published.catalog import FAMILIES, find_published, licence_of, provider_of
from core.music.published.model import PublishedModel
from core.training.adapters.data import split_songs
from core.training.music.codes import LONGEST_S
from core.training.music.recipe import Kind, MusicRecipe, limits_of
from core.training.music.songs import learned_samples, prompt_of
from core.training.music.styles import MusicPlan, music_styles_folder
from core.training.style.plan import folder_name
from desktop.shared import theme
from desktop.shared.background_call import BackgroundCall
from desktop.shared.controls import Segments
from desktop.shared.fields import ValidatedLine, problem_in
from desktop.shared.section import Section
from desktop.shared.size_text import size_text
from desktop.shared.translation import core_sentence, tr
from desktop.style_lab.music_desk import MusicDesk
from desktop.style_lab.music_more import MoreOfRecipe
from desktop.style_lab.prompt_fields import PromptFields
from desktop.style_lab.words import duration

_RATES = (0.000001, 0.1)
_NOTE_LINES = 3
_LONGEST_TAG = 120


class MusicFields(QWidget):
    """What to teach a music model, and how.

    Attributes:
        name, model, kind, rank, steps, part, rate, tag: the usual fields.
        prompts, more: those below More.

    Signals:
        changed: another value, or other songs.
    """

    changed = Signal()

    def __init__(self, desk: MusicDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._reader, self._here = desk, BackgroundCall(self), True
        usual = MusicRecipe()
        self.name = ValidatedLine(_style_name)
        self.model = QComboBox()
        for models in _tunable():
            for model in models:
                self.model.addItem(model.name, model.name)
            self.model.insertSeparator(self.model.count())
        self.model.addItem(theme.icon("folder"), tr("Choose a folder…"), "")
        self.kind = Segments(
            (
                ("LoRA", "lora", tr("LoRA: some megabytes, learns most")),
                ("LoKr", "lokr", tr("LoKr: a tenth as large, learns more slowly")),
            )
        )
        self.rank = ValidatedLine(partial(_whole, tr("Rank"), "rank"), str(usual.rank))
        self.steps = ValidatedLine(partial(_whole, tr("Steps"), "steps"), str(usual.steps))
        self.part = ValidatedLine(partial(_whole, tr("Seconds of a part"), "window"), f"{usual.window:g}")
        self.rate = ValidatedLine(_rate)
        self.rate.setPlaceholderText(tr("auto"))
        self.tag = ValidatedLine(_tag)
        self.prompts, self.more = PromptFields(desk), MoreOfRecipe()
        self.prompts.align_with(self.more)
        self._below = QWidget()
        self.fold = Section(tr("More"), self._below, folded=True)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.setProperty("role", "faint")
        self.note.setFixedHeight(_NOTE_LINES * self.note.fontMetrics().lineSpacing() + 4)
        self._lay_out()
        self.propose_name(tr("My music"))
        for line in (self.name, self.rank, self.steps, self.part, self.rate, self.tag):
            line.textChanged.connect(lambda _: self.changed.emit())
        self.tag.editingFinished.connect(self._tag_typed)
        self.kind.chosen.connect(lambda _: self._look())
        self.more.changed.connect(self._more_changed)
        self.prompts.genre.line.textChanged.connect(lambda _: self._more_changed())
        self.model.activated.connect(self._model_activated)
        self.model.currentIndexChanged.connect(lambda _: self._look())
        desk.changed.connect(self._desk_changed)
        desk.scanned.connect(self.propose_name)
        self._look()

    def _lay_out(self) -> None:
        rows = QGridLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(theme.MARGIN)
        rows.setVerticalSpacing(5)
        rows.setColumnStretch(1, 1)
        described: tuple[tuple[str, QWidget, str], ...] = (
            (tr("Name"), self.name, tr("What the style is called in the song lab")),
            (tr("Model"), self.model, tr("The model that learns; a style works with this one only")),
            (tr("Word"), self.tag, tr("A word of every prompt, by which the style is asked for later")),
            (tr("Kind"), self.kind, tr("How the adapter is made")),
            (tr("Rank"), self.rank, tr("Of its factors: higher learns more, and needs more songs")),
            (tr("Steps"), self.steps, tr("The adapter is that of the step that was best on held-out songs")),
            (tr("Part"), self.part, tr("Seconds of a song that are learned at once; longer needs more memory")),
            (tr("Rate"), self.rate, tr("The highest learning rate; empty leaves it to the program")),
        )
        for row, (name, field, tip) in enumerate(described):
            caption = QLabel(name)
            caption.setProperty("role", "muted")
            caption.setBuddy(field)
            field.setToolTip(tip)
            field.setAccessibleName(name)
            field.setAccessibleDescription(tip)
            rows.addWidget(caption, row, 0)
            rows.addWidget(field, row, 1)
        self.model.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.model.setMinimumContentsLength(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 6, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(rows)
        layout.addWidget(self.note)
        layout.addWidget(self.fold)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(5)
        below.addWidget(self.prompts)
        below.addWidget(self.more)
        layout.addStretch(1)

    @property
    def plan(self) -> MusicPlan:
        """The plan that the fields describe."""
        kind: Kind = "lokr" if self.kind.value == "lokr" else "lora"
        steps = self.steps.value
        recipe = replace(
            MusicRecipe(),
            kind=kind,
            rank=self.rank.value,
            steps=steps,
            window=float(self.part.value),
            learning_rate=self.rate.value,
            validate_every=min(MusicRecipe().validate_every, max(1, steps // 4)),
            **self.more.recipe,
        )
        return MusicPlan(self.name.text().strip(), self.model_name, recipe)

    @property
    def model_name(self) -> str:
        """The chosen model: its name, or its folder."""
        return self.model.currentData() or ""

    @property
    def values(self) -> MusicPlan | None:
        """The plan without its name; None where the fields describe none."""
        return None if problem_in(self) else replace(self.plan, name="")

    def why_not(self) -> str:
        """Why nothing can be started with these fields and songs; "" where it can."""
        if self._desk.busy:
            return tr("Songs are being read")
        if not self._desk.music.included:
            return tr("There is no song to learn from; add some to the data set")
        try:
            learned_samples(self._desk.music)
        except InputError as error:
            return core_sentence(str(error)).removesuffix(".")
        return problem_in(self).removesuffix(".") or self.prompts.why_not()

    def uses_words(self) -> str:
        """What it will use."""
        music = self._desk.music
        songs = [sample for sample in music.included if prompt_of(sample, music.metadata, 0.0)]
        if len(songs) < 2:
            return tr("It uses the songs that are learned from; of two and more some are held out to measure it.")
        _, apart = split_songs([sample.id for sample in songs], MusicRecipe().held_out)
        words = tr(
            "Songs: {songs}, {time} of music; held out to measure it: {apart}.",
            songs=len(songs),
            time=duration(sum(min(sample.duration, LONGEST_S) for sample in songs)),
            apart=len(apart),
        )
        if unnamed := len(music.included) - len(songs):
            words += " " + tr("Left out, as they have no caption: {count}.", count=unnamed)
        return words

    def set_usable(self, usable: bool) -> None:
        """Whether the fields can be changed, which they cannot while a training runs."""
        for field in (self.name, self.model, self.kind, self.rank, self.steps, self.part, self.rate, self.tag):
            field.setEnabled(usable)
        self._below.setEnabled(usable)

    def propose_name(self, name: str) -> None:
        """Name the style, unless a name was typed that can be used."""
        if self.name.isModified() and not self.name.problem:
            return
        try:
            name = folder_name(name)
        except InputError:
            name = tr("My music")
        free, number = name, 2
        while (music_styles_folder() / free).exists():
            free, number = f"{name} {number}", number + 1
        self.name.setText(free)

    def use_model(self, name: str) -> None:
        """Choose a model by its name or folder."""
        place = self.model.findData(name)
        if place < 0:
            place = self.model.count() - 1
            self.model.insertItem(place, Path(name).name, name)
        self.model.setCurrentIndex(place)

    def _model_activated(self, place: int) -> None:
        if place == self.model.count() - 1:
            chosen = QFileDialog.getExistingDirectory(self, tr("The folder of a music model"))
            self.use_model(chosen or self.model.itemData(0))

    def _look(self) -> None:
        """Look whether the model is on this machine."""
        model = find_published(self.model_name)
        self._here = True
        self.more.allow_for(str(self.kind.value), guided="turbo" not in self.model_name)
        self._show_note()
        if model is not None:
            self._reader.load(partial(find_snapshot, model.hub_id), self._looked, lambda _: None)
        self.changed.emit()

    def _looked(self, folder: object) -> None:
        self._here = folder is not None
        self._show_note()

    def _show_note(self) -> None:
        model = find_published(self.model_name)
        licence = licence_of(self.model_name)
        words = [tr("Licence: {licence}.", licence=licence.name)]
        if model is not None and not self._here:
            words.append(tr("{title}: {size} to download first.", title=model.name, size=size_text(model.download)))
        words.append(tr("It learns well on a graphics card; on a processor a step takes many seconds."))
        self.note.setText(" ".join(words))
        needs = core_sentence(find_provider(provider_of(self.model_name)).needs)
        self.note.setToolTip("\n".join((*words, f"{licence.name}: {core_sentence(licence.sentence)}.", needs)))

    def _more_changed(self) -> None:
        self.fold.set_problem(problem_in(self._below))
        self.changed.emit()

    def _tag_typed(self) -> None:
        if not self.tag.problem:
            self._desk.set_tag(self.tag.text().strip())

    def _desk_changed(self) -> None:
        tag = self._desk.music.metadata.custom_tag
        if not self.tag.hasFocus() and tag != self.tag.text().strip():
            self.tag.setText(tag)
        self.changed.emit()


def _style_name(text: str) -> str:
    name = folder_name(text)
    if (music_styles_folder() / name).exists():
        raise InputError(tr("There is a style named {name} already; choose another name, or delete it.", name=name))
    return name


def _tunable() -> Iterator[Sequence[PublishedModel]]:
    """The published models that learn from songs, by who plays them."""
    for name, models in FAMILIES.items():
        if Ability.ADAPTERS in find_provider(name).abilities:
            yield [model for model in models if not getattr(model, "melody", False)]


def _whole(name: str, option: str, text: str) -> int:
    """A whole number that a person typed, for an option of the recipe.

    Raises:
        InputError: it is no number, or out of range.
    """
    low, high = limits_of(option)
    value = int(text) if text.strip().isdecimal() else int(low) - 1
    if not low <= value <= high:
        raise InputError(tr("{name} must be a number from {low:g} to {high:g}.", name=name, low=low, high=high))
    return value


def _rate(text: str) -> float:
    """A learning rate that a person typed; 0 where they left it to the program.

    Raises:
        InputError: it is no number, or out of range.
    """
    if not text.strip():
        return 0.0
    low, high = _RATES
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        value = float("nan")
    if not low <= value <= high:
        raise InputError(tr("{name} must be a number from {low:g} to {high:g}.", name=tr("Rate"), low=low, high=high))
    return value


def _tag(text: str) -> str:
    if len(text.strip()) > _LONGEST_TAG:
        raise InputError(tr("The word is too long; a word or two are enough."))
    return text.strip()
