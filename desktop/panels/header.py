"""What is open: artist and title, and the selector of difficulties."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QStackedWidget, QWidget

from core.beatmap.objects import MODE_NAMES, GameMode
from desktop.panels.proposal_bar import ProposalBar
from desktop.session.open_song import Difficulty
from desktop.session.session import Session
from desktop.shared import theme
from desktop.shared.controls import icon_button, keep_place
from desktop.shared.labels import ElidedChoice, ElidedLabel
from desktop.shared.translation import tr

_SELECTOR_PX, _LEAST_PX, _ROW_PX = 230, 600, 34
_MARGIN_PX = 6
_WORDS_PX = 160
"""What is left beside the buttons of proposals where their findings are said in words."""

_WIDE_PX, _WIDE_AND_TALL_PX, _TALL_PX = 980, 1280, 900
"""From this width on everything fits in one row; later in a tall window, where a second row costs little."""


class Header(QFrame):
    """Title and facts of what is open, the selector of its difficulties and proposals, and what to do with those.

    Attributes:
        library: the button that folds the library.

    Signals:
        difficultyChosen: a `Difficulty`.
        detailsAsked: the user asked to edit title and artist of a bare song.
        folderAsked: the user asked to see the set's folder.
    """

    difficultyChosen = Signal(object)
    detailsAsked = Signal()
    folderAsked = Signal()

    def __init__(self, session: Session, proposals: ProposalBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._session = session
        self._proposals = proposals
        self.library = icon_button("sidebar", tr("Show or fold the library (Ctrl+B)"), checkable=True)
        self.title = ElidedLabel()
        self.title.setProperty("role", "title")
        self.facts = ElidedLabel()
        self.facts.setProperty("role", "muted")
        proposals.facts.setProperty("role", "accent")
        self._second_line = QStackedWidget()
        for line in (self.facts, proposals.facts):
            self._second_line.addWidget(line)
        self.selector = ElidedChoice()
        self.selector.setIconSize(QSize(12, 12))
        self.selector.setFixedWidth(_SELECTOR_PX)
        self.selector.setAccessibleName(tr("Difficulty"))
        self.details = icon_button("settings", tr("Edit title and artist of this song"))
        self._busy = False
        self.folder = icon_button("folder", tr("Open the song's folder"))
        keep_place(self.details, self.folder, self.selector)

        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, _MARGIN_PX, 10, _MARGIN_PX)
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        self._wide: bool | None = None
        self._arrange(wide=True)

        self.selector.activated.connect(self._choose)
        self.details.clicked.connect(self.detailsAsked)
        self.folder.clicked.connect(self.folderAsked)
        session.songChanged.connect(self._show_song)
        session.songRenamed.connect(self._show_difficulty)
        session.proposalChanged.connect(self._show_song)
        session.shownChanged.connect(self._show_difficulty)
        session.difficultyChanged.connect(self._show_difficulty)
        self._show_song()

    def minimumSizeHint(self) -> QSize:
        # Narrower than one row: a second one comes where there is no room.
        return QSize(_LEAST_PX, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tall = self.window().height() >= _TALL_PX
        self._arrange(wide=self.width() >= (_WIDE_AND_TALL_PX if tall else _WIDE_PX))
        # Two rows of a low window stand close together: its height belongs to the playfield.
        margin = _MARGIN_PX if self._wide or tall else 1
        self._grid.setContentsMargins(8, margin, 10, margin)
        self._grid.setVerticalSpacing(1 if self._wide or tall else 0)
        self._make_room()

    def _arrange(self, *, wide: bool) -> None:
        """The buttons of proposals over the end of both lines, or over that of a second row."""
        if wide == self._wide:
            return
        self._wide = wide
        rows = 2 if wide else 1
        for column, widget in enumerate((self.library, None, self.details, self.folder, self.selector)):
            if widget is not None:
                self._grid.addWidget(widget, 0, column, rows, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self.title, 0, 1)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if wide:
            self._grid.addWidget(self._second_line, 1, 1)
            self._grid.addWidget(self._proposals, 0, 1, 2, 1, right)
        else:
            self._grid.addWidget(self._second_line, 1, 0, 1, 5)
            self._grid.addWidget(self._proposals, 1, 0, 1, 5, right)
        self._make_room()

    def _make_room(self) -> None:
        """Let the words end before the buttons; their labels stay as wide, so that nothing moves."""
        others = (self.library, self.details, self.folder, self.selector)
        beside = sum(each.sizeHint().width() + theme.GAP for each in others) if self._wide else 0
        self._proposals.findings.set_roomy(self.width() - beside >= self._proposals.width_of(roomy=True) + _WORDS_PX)
        # Before they are shown the buttons do not know their height.
        self._second_line.setMinimumHeight(0 if self._wide else max(self._proposals.sizeHint().height(), _ROW_PX))
        taken = self._proposals.sizeHint().width() + theme.GAP if self._session.proposal is not None else 0
        self.title.setContentsMargins(0, 0, taken if self._wide else 0, 0)
        for line in (self.facts, self._proposals.facts):
            line.setContentsMargins(0, 0, taken, 0)

    def set_busy(self, busy: bool) -> None:
        """Something is being read."""
        self._busy = busy
        self._show_difficulty()

    def _choose(self, index: int) -> None:
        chosen, opened = self.selector.itemData(index), self._session.opened
        if isinstance(chosen, int):
            self._session.look_at(chosen)
            return
        self._session.show_proposal(False)
        if opened is None or chosen.path != opened.difficulty.path:
            self.difficultyChosen.emit(chosen)

    def _show_song(self) -> None:
        """List the difficulties of the song and its proposals."""
        song = self._session.song
        self.selector.clear()
        for difficulty in song.difficulties if song is not None else ():
            self.selector.addItem(_dot(difficulty.stars), _describe(difficulty), difficulty)
        for place, proposal in enumerate(self._session.proposals if self._session.draft is None else ()):
            name = tr(
                "Proposal [{version_name}]   {stars:.2f}★",
                version_name=proposal.beatmap.version_name,
                stars=proposal.stars,
            )
            self.selector.addItem(theme.icon("generate", theme.ACCENT), name, place)
        self.selector.setVisible(self.selector.count() > 0)
        self.details.setVisible(bool(song and song.bare))
        self.folder.setVisible(song is not None)
        undecided = self._session.proposal is not None
        self._second_line.setCurrentWidget(self._proposals.facts if undecided else self.facts)
        self._make_room()
        self._show_difficulty()

    def _show_difficulty(self) -> None:
        """Show title and facts of the open difficulty, or what there is in place of one."""
        song, opened = self._session.song, self._session.opened
        if song is None:
            self.title.setText(tr("No song open"))
            hint = tr("Choose one in the library, or open a file with Ctrl+O")
            self.facts.setText(tr("Opening…") if self._busy else hint)
            return
        if opened is None:
            self.title.setText(f"{song.artist or tr('Unknown artist')} – {song.title or tr('Untitled')}")
            self.facts.setText(
                tr("{value} · no difficulty yet", value=song.audio.name if song.audio else song.folder.name)
            )
            return
        beatmap = opened.beatmap
        artist = beatmap.artist_unicode or beatmap.artist or tr("Unknown artist")
        self.title.setText(f"{artist} – {beatmap.title_unicode or beatmap.title or song.folder.name}")
        self.title.setToolTip(f"{beatmap.artist} – {beatmap.title}\n{song.folder}")
        mode = MODE_NAMES[beatmap.mode]
        keys = f" {opened.difficulty.keys}K" if opened.difficulty.keys else ""
        facts = [
            tr("mapped by {creator}", creator=beatmap.creator) if beatmap.creator else "",
            beatmap.source,
            f"{mode}{keys}",
        ]
        facts.append(_tempo([point.bpm for point in self._session.own_red_lines]))
        facts.append(tr("{count} objects", count=len(beatmap.hit_objects)))
        self.facts.setText(tr("Opening…") if self._busy else " · ".join(fact for fact in facts if fact))
        self.facts.setToolTip(self.facts.text())
        self.selector.setToolTip(
            tr("The difficulty to look at; the lane above the proposal is {name}", name=opened.difficulty.path.name)
        )
        for index in range(self.selector.count()):
            item = self.selector.itemData(index)
            if self._session.showing_proposal:
                in_view = item == self._session.place
            else:
                in_view = isinstance(item, Difficulty) and item.path == opened.difficulty.path
            if in_view:
                self.selector.setCurrentIndex(index)


def _describe(difficulty: Difficulty) -> str:
    stars = f"{difficulty.stars:.2f}★" if difficulty.stars is not None else tr("stars unknown")
    mode = "" if difficulty.mode is GameMode.OSU else f"{MODE_NAMES[difficulty.mode].removeprefix('osu!')} · "
    keys = f"{difficulty.keys}K " if difficulty.keys else ""
    return f"{difficulty.name}   {mode}{keys}{stars}"


def _tempo(tempos: list[float]) -> str:
    tempos = [bpm for bpm in tempos if 0 < bpm < 10_000]
    if not tempos:
        return ""
    low, high = min(tempos), max(tempos)
    return f"{low:.4g} BPM" if high - low < 0.05 else f"{low:.4g}–{high:.4g} BPM"


def _dot(stars: float | None) -> QIcon:
    return theme.dot(QColor(theme.star_colour(stars) if stars is not None else theme.FAINT), 18)
