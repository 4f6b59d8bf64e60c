"""What holds for the prompts of all songs: where the word of the style is, how often genres are prompts, and lyrics."""

from PySide6.QtWidgets import QCheckBox

from core.generation.option import Kind, Option
from desktop.shared.controls import Segments
from desktop.shared.fields import NumberField
from desktop.shared.form import Group
from desktop.shared.translation import tr
from desktop.style_lab.music_desk import MusicDesk

_RATIO = Option("genre_ratio", "", Kind.INTEGER, "", 0, 100)


class PromptFields(Group):
    """Fields of the data set's metadata; what is changed goes to the desk at once.

    Attributes:
        position: of the word in a prompt.
        genre: percent of the prompts that are the genre.
        instrumental: no song is sung.
    """

    def __init__(self, desk: MusicDesk) -> None:
        super().__init__("")
        self._desk = desk
        self.position = Segments(
            (
                (tr("Before", "word"), "prepend", tr("The word is before the prompt")),
                (tr("Behind", "word"), "append", tr("The word is behind the prompt")),
                (tr("Instead", "word"), "replace", tr("The word takes the prompt's place")),
            ),
            elided=True,
        )
        self.genre = NumberField(_RATIO, 5, tr("Genre"), suffix=" %", value=0)
        self.instrumental = QCheckBox(tr("No song is sung"))
        self.add_row(tr("Its place"), self.position, tr("Where the word of the style is in each prompt"))
        self.add_row(tr("Genre"), self.genre, tr("Percent of the prompts that are the genre instead of the caption"))
        self.add_wide(self.instrumental, tr("Lyrics are not learned, whatever the files beside the songs say"))
        self.position.chosen.connect(lambda value: desk.set_metadata(tag_position=value))
        self.genre.valueChanged.connect(lambda value: desk.set_metadata(genre_ratio=int(value)))
        self.instrumental.toggled.connect(lambda on: desk.set_metadata(all_instrumental=on))
        desk.changed.connect(self._show)
        self._show()

    def why_not(self) -> str:
        """Why the prompts cannot be so, without a full stop; empty where they can."""
        metadata = self._desk.music.metadata
        if metadata.tag_position == "replace" and not metadata.custom_tag.strip():
            return tr("The word takes the prompts' place; write it first")
        return ""

    def _show(self) -> None:
        metadata = self._desk.music.metadata
        self.position.set_value(metadata.tag_position)
        if not self.genre.problem and self.genre.value() != metadata.genre_ratio:
            self.genre.choose(metadata.genre_ratio)
        self.instrumental.setChecked(metadata.all_instrumental)
