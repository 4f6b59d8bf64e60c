"""What narrows the list: the search box, modes, stars, status and order."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.beatmap.objects import MODE_NAMES, GameMode
from core.errors import InputError
from core.library.groups import Grouping
from core.library.search import SortOrder, parse_query
from core.program.desk import LibraryView
from desktop.library.painting import mode_icon
from desktop.library.shelves import FAVOURITES, MINE, RECENT, Shelves
from desktop.library.source import Wish
from desktop.library.star_range import StarRange
from desktop.shared import theme
from desktop.shared.controls import icon_button
from desktop.shared.fields import ValidatedLine
from desktop.shared.labels import ElidedChoice
from desktop.shared.translation import marked, tr

_COMBO_LETTERS, _LONGEST_SEARCH = 2, 1000
_MOST_LETTERS = 3
TYPING_MS = 60  # after the last key before the search starts
_MODE_WORDS = {GameMode.OSU: "osu", GameMode.TAIKO: "taiko", GameMode.CATCH: "catch", GameMode.MANIA: "mania"}
_ORDERS = {
    SortOrder.ARTIST: marked("Artist"),
    SortOrder.TITLE: marked("Title"),
    SortOrder.CREATOR: marked("Mapper"),
    SortOrder.STARS: marked("Stars"),
    SortOrder.LENGTH: marked("Length"),
    SortOrder.BPM: "BPM",
    SortOrder.COMPLEXITY: marked("Rhythm complexity"),
    SortOrder.ADDED: marked("Newest"),
    SortOrder.MODIFIED: marked("Last changed"),
}
_GROUPINGS = {
    Grouping.NONE: marked("No groups"),
    Grouping.ARTIST: marked("By artist"),
    Grouping.STARS: marked("By stars"),
    Grouping.MINE: marked("Mine and others"),
}
_SHELVES = {
    "": marked("All"),
    FAVOURITES: marked("Favourites"),
    RECENT: marked("Recent"),
    MINE: marked("Mine"),
    "status=submitted": marked("Submitted"),
    "status=local": marked("Local"),
}
_HELP = marked(
    "Words are looked for in artist, title, mapper, difficulty, source and tags, in both spellings.\n"
    "Filters: stars>4  bpm=180  ar<9  length<120 (seconds, or 2m)  mode=mania  keys=7  creator=name\n"
    "artist=  title=  diff=  source=  tag=  od  cs  hp  objects  complexity  status=local; quotes keep words together."
)


class FilterBar(QWidget):
    """The controls above the list.

    Signals:
        changed: another `Wish`; typing is waited for.
        leftDownwards: the arrow key down, or Enter, in the search box.
        audioAsked: the button for a bare song.
    """

    changed = Signal()
    leftDownwards = Signal()
    audioAsked = Signal()

    def __init__(self, shelves: Shelves, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelves = shelves
        self.search = _SearchBox(_read_search)
        self.search.setPlaceholderText(tr("Search songs, mappers, stars>4 …"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search", theme.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setToolTip("\n".join((self.search.placeholderText(), tr(_HELP))))
        self.search.setAccessibleName(tr("Search"))
        self.audio = QToolButton()
        self.audio.setIcon(theme.icon("music"))
        self.audio.setToolTip(tr("Open audio file… (a song without a beatmap; or drop it here)"))
        self.audio.setAccessibleName(tr("Open audio file"))
        self.modes = {mode: self._mode_button(mode) for mode in GameMode}
        self.stars = StarRange()
        self.order = _combo(_ORDERS, tr("What the list is sorted by"))
        self.backwards = icon_button("sort", tr("Turn the list round"), checkable=True)
        self.grouping = icon_button("groups", tr("Group the list"))
        self.grouping.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._groupings = QActionGroup(self)
        self.grouping.setMenu(self._grouping_menu())
        self.shelf = _combo(_SHELVES, tr("Which sets: favourites, the last ones, yours, submitted to osu! or not"))
        self._lay_out()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.changed)
        shelves.changed.connect(lambda shelf: self.changed.emit() if shelf == self.shelf.currentData() else None)
        self.search.textChanged.connect(self._typing.start)
        self.search.left.connect(self.leftDownwards)
        self.audio.clicked.connect(self.audioAsked)
        self.stars.changed.connect(self._typing.start)
        self.order.currentIndexChanged.connect(self.changed)
        self.shelf.currentIndexChanged.connect(self.changed)
        self.backwards.toggled.connect(lambda _: self.changed.emit())
        self._groupings.triggered.connect(lambda _: self._regroup())

    def wish(self) -> Wish:
        """What the controls ask for."""
        chosen = [word for mode, word in _MODE_WORDS.items() if self.modes[mode].isChecked()]
        excluded = [word for word in _MODE_WORDS.values() if word not in chosen] if chosen else []
        shelf = str(self.shelf.currentData())
        own = shelf if "=" in shelf else self._shelves.filters(shelf)
        parts = [f"mode!={word}" for word in excluded] + [self.stars.filters(), own]
        # A shelf that is a filter and cannot be one is empty.
        folders = () if shelf == MINE and not own else self._shelves.folders(shelf)
        filters = " ".join(part for part in parts if part)
        order, backwards = self.order.currentData(), self.backwards.isChecked()
        creator = self._shelves.creator if self.group is Grouping.MINE else ""
        return Wish(self.search.text(), filters, order, backwards, folders, self.group, creator)

    @property
    def group(self) -> Grouping:
        """What the groups of the list are made by."""
        chosen = self._groupings.checkedAction()
        return Grouping(chosen.data()) if chosen is not None else Grouping.NONE

    def set_group(self, grouping: Grouping) -> None:
        """Make the groups by something else."""
        for action in self._groupings.actions():
            if action.data() == grouping.value:
                action.setChecked(True)
        self._regroup()

    def _grouping_menu(self) -> QMenu:
        menu = QMenu(self)
        for grouping, words in _GROUPINGS.items():
            action = menu.addAction(tr(words))
            action.setData(grouping.value)
            action.setCheckable(True)
            action.setChecked(grouping is Grouping.NONE)
            self._groupings.addAction(action)
        return menu

    def _regroup(self) -> None:
        grouped = self.group is not Grouping.NONE
        self.grouping.setIcon(theme.icon("groups", theme.ACCENT if grouped else ""))
        words = tr("Group the list")
        self.grouping.setToolTip(f"{words}: {tr(_GROUPINGS[self.group])}" if grouped else words)
        self.changed.emit()

    def remembered(self) -> LibraryView:
        """What the controls say, for the next start."""
        return LibraryView(
            search=self.search.text()[:_LONGEST_SEARCH],
            modes=[int(mode) for mode, button in self.modes.items() if button.isChecked()],
            least_stars=self.stars.low,
            most_stars=self.stars.high,
            order=str(self.order.currentData()),
            shelf=str(self.shelf.currentData()),
            backwards=self.backwards.isChecked(),
            group=self.group.value,
        )

    def restore(self, view: LibraryView) -> None:
        """Ask for what was asked for last time; what does not exist any more is left as it is."""
        self.search.setText(view.search)
        for mode, button in self.modes.items():
            button.setChecked(int(mode) in view.modes)
        self.stars.set_range(view.least_stars, view.most_stars)
        self.backwards.setChecked(view.backwards)
        if view.group in set(Grouping):
            self.set_group(Grouping(view.group))
        for combo, name in ((self.order, view.order), (self.shelf, view.shelf)):
            index = next((row for row in range(combo.count()) if str(combo.itemData(row)) == name), -1)
            if index >= 0:
                combo.setCurrentIndex(index)

    def show_doubts(self, sentences: Sequence[str]) -> None:
        """Nothing was found, and these may be why."""
        self.search.set_problem(" ".join(sentences) or problem_of(self.search.text()))

    def clear(self) -> None:
        """Ask for everything."""
        self.search.clear()
        for button in self.modes.values():
            button.setChecked(False)
        self.stars.set_range(0.0, None)
        self.shelf.setCurrentIndex(0)
        self.changed.emit()

    def _mode_button(self, mode: GameMode) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setIcon(mode_icon(mode))
        button.setIconSize(QSize(16, 16))
        button.setProperty("slim", True)
        button.setToolTip(tr("Only {value} (several may be chosen)", value=MODE_NAMES[mode]))
        button.setAccessibleName(MODE_NAMES[mode])
        button.setProperty("role", "segment")
        button.setProperty("place", {GameMode.OSU: "first", GameMode.MANIA: "last"}.get(mode, ""))
        button.toggled.connect(lambda _: self.changed.emit())
        return button

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.search, 1)
        first.addWidget(self.audio)
        modes = QHBoxLayout()
        modes.setSpacing(0)
        for button in self.modes.values():
            modes.addWidget(button)
        second = QHBoxLayout()
        second.addLayout(modes)
        second.addWidget(self.order, 1)
        second.addWidget(self.backwards)
        third = QHBoxLayout()
        third.addWidget(self.stars, 1)
        third.addWidget(self.shelf)
        third.addWidget(self.grouping)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GAP)
        for row in (first, second, third):
            row.setSpacing(theme.GAP if row is first else 4)
            layout.addLayout(row)
        layout.setSpacing(theme.GAP)


def _combo(items: Mapping[Any, str], tool_tip: str) -> QComboBox:
    """A list of choices, about as wide as its longest words."""
    combo = ElidedChoice()
    for data, text in items.items():
        combo.addItem(tr(text), data)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    widest = max(combo.fontMetrics().horizontalAdvance(tr(text)) for text in items.values())
    letters = round(widest / combo.fontMetrics().horizontalAdvance("X"))
    combo.setMinimumContentsLength(min(max(letters, _COMBO_LETTERS), _MOST_LETTERS))
    combo.setToolTip(tool_tip)
    combo.setAccessibleName(tool_tip)
    return combo


def problem_of(text: str) -> str:
    """What cannot be in a search; empty where everything can."""
    return " ".join(parse_query(text).problems)


def _read_search(text: str) -> str:
    if problem := problem_of(text):
        raise InputError(problem)
    return text


class _SearchBox(ValidatedLine):
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
