"""What narrows the list: the search box, modes, stars, status and order."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget

from core.beatmap.objects import GameMode
from core.library.search import SortOrder
from desktop import theme
from desktop.library.painting import MODE_NAMES, mode_icon
from desktop.library.source import Wish
from desktop.library.star_range import StarRange

TYPING_MS = 60  # after the last key before the search starts
_MODE_WORDS = {GameMode.OSU: "osu", GameMode.TAIKO: "taiko", GameMode.CATCH: "catch", GameMode.MANIA: "mania"}
_ORDERS = {
    SortOrder.ARTIST: "Artist",
    SortOrder.TITLE: "Title",
    SortOrder.CREATOR: "Mapper",
    SortOrder.STARS: "Stars",
    SortOrder.LENGTH: "Length",
    SortOrder.BPM: "BPM",
    SortOrder.ADDED: "Newest",
    SortOrder.MODIFIED: "Last changed",
}
_STATUSES = {"": "All", "status=submitted": "Submitted", "status=local": "Local"}
_HELP = (
    "Words are looked for in artist, title, mapper, difficulty, source and tags, in both spellings.\n"
    "Filters: stars>4  bpm=180  ar<9  length<120 (seconds, or 2m)  mode=mania  keys=7  creator=name\n"
    "artist=  title=  diff=  source=  tag=  od  cs  hp  objects  status=local; quotes keep words together."
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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = _SearchBox()
        self.search.setPlaceholderText("Search songs, mappers, stars>4 …")
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search", theme.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setToolTip(_HELP)
        self.search.setAccessibleName("Search")
        self.audio = QToolButton()
        self.audio.setIcon(theme.icon("music"))
        self.audio.setToolTip("Open audio file… (a song without a beatmap; or drop it here)")
        self.audio.setAccessibleName("Open audio file")
        self.modes = {mode: self._mode_button(mode) for mode in GameMode}
        self.stars = StarRange()
        self.order = _combo({order: f"By {name.lower()}" if order is not SortOrder.BPM else "By BPM"
                             for order, name in _ORDERS.items()}, "What the list is sorted by")  # fmt: skip
        self.status = _combo(_STATUSES, "Sets that were submitted to osu!, or only yours")
        self._lay_out()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self.search.textChanged.connect(self._typing.start)
        self.search.left.connect(self.leftDownwards)
        self.audio.clicked.connect(self.audioAsked)
        self.stars.changed.connect(self._typing.start)
        self.order.currentIndexChanged.connect(self.changed)
        self.status.currentIndexChanged.connect(self.changed)

    def wish(self) -> Wish:
        """What the controls ask for."""
        chosen = [word for mode, word in _MODE_WORDS.items() if self.modes[mode].isChecked()]
        excluded = [word for word in _MODE_WORDS.values() if word not in chosen] if chosen else []
        parts = [f"mode!={word}" for word in excluded] + [self.stars.filters(), self.status.currentData()]
        return Wish(self.search.text(), " ".join(part for part in parts if part), self.order.currentData())

    def clear(self) -> None:
        """Ask for everything."""
        self.search.clear()
        for button in self.modes.values():
            button.setChecked(False)
        self.stars.set_range(0.0, None)
        self.status.setCurrentIndex(0)
        self.changed.emit()

    def _mode_button(self, mode: GameMode) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setIcon(mode_icon(mode))
        button.setIconSize(QSize(18, 18))
        button.setToolTip(f"Only {MODE_NAMES[mode]} (several may be chosen)")
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
        second.addStretch(1)
        second.addWidget(self.order)
        third = QHBoxLayout()
        third.addWidget(self.stars, 1)
        third.addWidget(self.status)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GAP)
        for row in (first, second, third):
            row.setSpacing(row.spacing() if row is modes else theme.GAP)
            layout.addLayout(row)
        layout.setSpacing(theme.GAP)


def _combo(items: dict, tool_tip: str) -> QComboBox:  # type: ignore[type-arg]
    combo = QComboBox()
    for data, text in items.items():
        combo.addItem(text, data)
    combo.setToolTip(tool_tip)
    combo.setAccessibleName(tool_tip)
    return combo


class _SearchBox(QLineEdit):
    left = Signal()

    def keyPressEvent(self, event) -> None:  # noqa: ANN001
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
