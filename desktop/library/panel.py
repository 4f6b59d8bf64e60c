"""The library: every mapset of the Songs folder, searched, filtered and chosen."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.app_dirs import log_file, places
from core.jobs import Progress
from core.library.archives import AUDIO_SUFFIXES
from core.library.records import BrokenFile
from core.library.watch import WAITING, WATCHING
from core.program.desk import Desk
from core.program.settings import Settings
from desktop.library.broken import BrokenFilesDialog
from desktop.library.delegate import LibraryDelegate, pixmap_size
from desktop.library.filter_bar import FilterBar
from desktop.library.learning import add_learning
from desktop.library.list_view import LibraryList
from desktop.library.model import LibraryModel, Row
from desktop.library.notice import NoticePage
from desktop.library.shelves import Shelves
from desktop.library.source import Answer, LibrarySource
from desktop.library.thumbnails import Thumbnails
from desktop.shared import theme
from desktop.shared.controls import keep_place
from desktop.shared.labels import ElidedLabel
from desktop.shared.motion import is_motion_reduced
from desktop.shared.outside import open_outside
from desktop.shared.translation import core_sentence, tr


class LibraryPanel(QWidget):
    """Lists a Songs folder.

    Signals:
        beatmapSelected: the `Path` of the difficulty to open.
        setSelected: the `MapsetRecord` that was chosen, and those of its difficulties that match the search, the
            hardest last; none where every difficulty does.
        audioChosen: the `Path` of a bare song.
        folderAsked: the user asked to choose the Songs folder.
        learnAsked: a function that finds the `MapSource` to learn from; it reads the index.
        followAsked: the same of maps to map alike, without training.
    """

    beatmapSelected = Signal(Path)
    setSelected = Signal(object, object)
    audioChosen = Signal(Path)
    folderAsked = Signal()
    learnAsked = Signal(object)
    followAsked = Signal(object)

    def __init__(
        self, cache: Path | None = None, shelves: Shelves | None = None, parent: QWidget | None = None
    ) -> None:
        """`cache` is the folder for the index and the thumbnails; by default the program's own."""
        super().__init__(parent)
        self.shelves = shelves or Shelves(Desk(), Settings(), self)
        cache = cache or places().cache
        self.setAcceptDrops(True)
        self.source = LibrarySource(cache, log_file().with_name("library-worker.log"), self)
        self.thumbnails = Thumbnails(pixmap_size(self.devicePixelRatioF()), cache / "thumbnails", self)
        self.model = LibraryModel(self)
        self.filters = FilterBar(self.shelves)
        self.list = LibraryList(self.model)
        self.delegate = LibraryDelegate(self.thumbnails, self.list, self.shelves.is_favourite)
        self.list.setItemDelegate(self.delegate)
        self.notice = NoticePage()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.notice)
        self._broken: list[BrokenFile] = []
        self._progress: Progress | None = None
        self._error = ""
        self._answered = False
        self._problems: list[str] = []
        self._doubts: list[str] = []
        self._lay_out()
        self._connect()
        self._show_state()

    # For the window

    def open_folder(self, folder: Path) -> None:
        """List the mapsets below `folder` and follow its changes."""
        if folder.absolute() != self.source.songs:
            self.model.clear()
            self._answered = False
            self._broken = []
        self._error, self._progress = "", None
        self.source.open(folder)
        self._show_state()

    def focus_search(self) -> None:
        """Let the user type a search."""
        self.filters.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.search.selectAll()

    def show_opened(self, path: Path | None) -> None:
        """Mark the difficulty that is open in the editor."""
        self.delegate.current_path = path
        self.list.viewport().update()

    def close(self) -> bool:
        """Stop following the folder."""
        self.source.close()
        self.thumbnails.close()
        self.model.release()
        return super().close()

    # What is shown

    @property
    def footer_text(self) -> str:
        """The line below the list: how many sets there are, what is being done, or what is wrong with the search."""
        return self._counts.text()

    def _lay_out(self) -> None:
        self._counts = ElidedLabel()
        self._counts.setProperty("role", "faint")
        self._broken_button = QPushButton()
        self._broken_button.setProperty("role", "link")
        self._broken_button.setIcon(theme.icon("warning", theme.WARNING))
        self._broken_button.setToolTip(tr("What could not be read, and why"))
        self._broken_button.hide()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setProperty("role", "thin")
        self._bar.setRange(0, 1000)
        self._bar.hide()
        keep_place(self._bar, self._broken_button)
        footer = QHBoxLayout()
        footer.setContentsMargins(theme.MARGIN, 3, theme.GAP, 4)
        footer.addWidget(self._counts, 1)
        footer.addWidget(self._broken_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.filters)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._bar)
        layout.addLayout(footer)

    def _connect(self) -> None:
        self.filters.changed.connect(lambda: self.source.wish(self.filters.wish()))
        self.filters.leftDownwards.connect(self._enter_list)
        self.filters.audioAsked.connect(self.choose_audio)
        self.list.rowChosen.connect(self._choose)
        self.list.menuAsked.connect(self._show_menu)
        self.list.typed.connect(self._type)
        self.list.leftUpwards.connect(self.filters.search.setFocus)
        self.shelves.changed.connect(lambda _: self.list.viewport().update())
        self.thumbnails.ready.connect(self.model.refresh_set)
        self.source.progressed.connect(self._progressed)
        self.source.answered.connect(self._show_answer)
        self.source.failed.connect(self._failed)
        self._broken_button.clicked.connect(lambda: BrokenFilesDialog(self._broken, self).exec())
        self.notice.acted.connect(self._act)

    def _show_answer(self, answer: Answer) -> None:
        """Show the sets found by a search, at the place where the list was."""
        self._broken = answer.broken
        if answer.ids is not None:
            self._answered = True
            place = self.list.place()
            self.model.show(answer.songs, self.source.index_path, answer.ids, answer.query, answer.groups)
            self.list.return_to(place)
            self._problems = answer.query.problems
            self._doubts = [] if answer.ids else [*answer.query.problems, *answer.query.doubts]
            self.filters.show_doubts(self._doubts)
        self._show_state()

    def _progressed(self, progress: Progress) -> None:
        self._progress = progress
        self._show_state()

    def _failed(self, sentence: str) -> None:
        self._error = sentence
        self._show_state()

    def _show_state(self) -> None:
        """Choose between the list and a sentence, and fill the footer."""
        progress = self._progress
        working = progress is not None and progress.stage != WATCHING and not self._error
        self._bar.setVisible(working and progress is not None and progress.stage != WAITING)
        if progress is not None and working and progress.done > 0:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(progress.done * 1000))
        elif working:
            self._bar.setRange(0, 1 if is_motion_reduced() else 0)
        self._broken_button.setVisible(bool(self._broken))
        self._broken_button.setText(tr("%n unreadable files", "", len(self._broken)))
        self._counts.setText(self._summary(working))
        if self.model.set_count:
            self._pages.setCurrentWidget(self.list)
            return
        self._explain(working)
        self._pages.setCurrentWidget(self.notice)

    def _summary(self, working: bool) -> str:
        """The line below the list: a problem, how far the reading is, or the number of sets."""
        if self._error and self.model.set_count:
            return self._error
        if working and self._progress is not None:
            progress = self._progress
            stage, message = core_sentence(progress.stage), core_sentence(progress.message)
            return f"{stage}: {message}" if message else stage
        if self._problems:
            return " ".join(self._problems)
        sets = self.model.set_count
        return tr("%n sets", "", sets) if sets else ""

    def _explain(self, working: bool) -> None:
        """Say why the list is empty, and offer what helps."""
        songs = self.source.songs
        if self._error:
            self.notice.show_notice(
                "warning", tr("The Songs folder cannot be listed"), self._error, "retry", tr("Try again")
            )
        elif songs is None:
            text = tr("Choose the folder in which osu! keeps its beatmaps, or open a song of your own.")
            self.notice.show_notice(
                "folder", tr("No Songs folder is open"), text, "folder", tr("Choose the Songs folder…")
            )
        elif self._answered and self.filters.wish().narrows:
            shelf = self.shelves.why_empty(str(self.filters.shelf.currentData()))
            text = " ".join(self._doubts) or shelf or tr("Fewer words or wider filters find more.")
            self.notice.show_notice("search", tr("Nothing matches the search"), text, "clear", tr("Clear the search"))
        elif working or self._progress is None:
            report = self._progress or Progress("Looking through the Songs folder", 0.0)
            stage, message = core_sentence(report.stage), core_sentence(report.message)
            self.notice.show_notice("refresh", f"{stage}…", message or tr("Songs appear here as they are found."))
        else:
            text = tr(
                "There are no .osu files in {songs} or below it. New beatmaps are listed as soon as they appear.",
                songs=songs,
            )
            self.notice.show_notice("folder", tr("No beatmaps here"), text, "folder", tr("Choose another folder…"))

    def _act(self, action: str) -> None:
        if action == "clear":
            self.filters.clear()
            self.focus_search()
        elif action == "retry" and self.source.songs is not None:
            self.open_folder(self.source.songs)
        elif action == "folder":
            self.folderAsked.emit()

    # What the user does

    def choose_audio(self) -> None:
        """Ask for a song without a beatmap."""
        patterns = " ".join(f"*{suffix}" for suffix in AUDIO_SUFFIXES)
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("Open an audio file"), "", tr("Audio files ({patterns})", patterns=patterns)
        )
        if chosen:
            self.audioChosen.emit(Path(chosen))

    def _choose(self, row: Row) -> None:
        if row.beatmap is not None:
            self.beatmapSelected.emit(row.beatmap.path)
        else:
            narrowed = row.matching is not None and len(row.shown_beatmaps()) < len(row.mapset.beatmaps)
            matching = sorted(row.shown_beatmaps(), key=lambda each: each.stars or 0.0) if narrowed else []
            self.setSelected.emit(row.mapset, matching)

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.model.index(0))

    def _type(self, text: str) -> None:
        """What is typed over the list goes on in the search field."""
        self.filters.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filters.search.insert(text)

    def _show_menu(self, row: Row, at: QPoint) -> None:
        self.menu_for(row).popup(at)

    def menu_for(self, row: Row) -> QMenu:
        """The context menu of a row."""
        path = row.beatmap.path if row.beatmap is not None else row.mapset.folder
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.beatmap is not None:
            beatmap = row.beatmap.path
            menu.addAction(tr("Open"), lambda: self.beatmapSelected.emit(beatmap))
        folder, mapset = row.mapset.folder, row.mapset
        words = tr("No longer a favourite") if self.shelves.is_favourite(folder) else tr("Make it a favourite")
        menu.addAction(theme.icon("favourite"), words, lambda: self.shelves.toggle_favourite(folder))
        for what, name in (("artist", mapset.artist), ("creator", mapset.creator)):
            if name:
                search = f'{what}="{name.replace(chr(34), "")}"'
                label = tr("Only {name}", name=name).replace("&", "&&")
                menu.addAction(theme.icon("search"), label, partial(self.filters.search.setText, search))
        if row.beatmap is not None and row.beatmap.stars is not None:
            about = int(row.beatmap.stars)
            menu.addAction(
                tr("Only {about} to {value} stars", about=about, value=about + 1),
                partial(self.filters.stars.set_range, about, about + 1),
            )
        add_learning(menu, row, self.list.chosen, self.model, self.source, self.learnAsked.emit, self.followAsked.emit)
        menu.addSeparator()
        menu.addAction(theme.icon("folder"), tr("Open the folder"), lambda: open_outside(row.mapset.folder))
        menu.addAction(tr("Copy the path"), lambda: QGuiApplication.clipboard().setText(str(path)))
        if row.mapset.beatmapset_id > 0:
            link = f"https://osu.ppy.sh/beatmapsets/{row.mapset.beatmapset_id}"
            menu.addAction(tr("Copy the link to osu!'s website"), lambda: QGuiApplication.clipboard().setText(link))
        return menu

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is None:
            return
        event.acceptProposedAction()
        if path.suffix.lower() == ".osu":
            self.beatmapSelected.emit(path)
        else:
            self.audioChosen.emit(path)

    def sizeHint(self) -> QSize:
        return QSize(380, 600)


def _dropped(event: QDropEvent) -> Path | None:
    """The one audio file or beatmap that is dragged."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in {*AUDIO_SUFFIXES, ".osu"} and path.is_file() else None
