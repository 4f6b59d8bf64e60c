"""The window: library, editor and tasks, and what connects them."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from core.errors import BeatwrightError
from core.generation.request import Task
from core.library.locate import find_songs_folders
from core.modding.marks import Marks
from core.worker import Worker
from desktop import shortcuts, theme
from desktop.choosing import Choosing
from desktop.deciding import Deciding
from desktop.dialogs.first_start import FirstStart
from desktop.dialogs.quitting import may_quit
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.editor import Editor
from desktop.generating import Generating, open_outside
from desktop.jobs import Job, JobQueue, yield_to_the_window
from desktop.library import LibraryPanel
from desktop.menus import allow_actions, make_menus
from desktop.modding.in_editor import FindingsInEditor
from desktop.modding.modding import Modding
from desktop.modding.panel import MaiModPanel
from desktop.opening import Opener
from desktop.panels.guest import GuestPanel
from desktop.panels.hitsounds import HitsoundsPanel
from desktop.panels.job_bar import JobBar
from desktop.panels.new_difficulty import NewDifficultyPanel
from desktop.panels.notification_bar import Notice, NotificationBar, Severity
from desktop.panels.remap import RemapPanel
from desktop.panels.task_panel import TaskPanel
from desktop.queue.importing import Importer
from desktop.queue.keeper import QueueKeeper
from desktop.queue.panel import QueuePanel
from desktop.remembering import Remembering
from desktop.reopening import Reopening
from desktop.session import Session
from desktop.settings import Settings, log_file
from desktop.space_key import SpaceKey
from desktop.timing.panel import TimingPanel
from desktop.undoing import Undoing

WARM_MODULES = (
    "core.generation.new_difficulty",
    "core.timing.from_audio",
    "torch",
    "core.model.checkpoint",
    "core.model.song_mel",
)
WARM_AFTER_MS = 1500  # the window is up and idle by then


class MainWindow(QMainWindow):
    """Everything the user sees."""

    def __init__(self, settings: Settings, songs: Path | None = None) -> None:
        super().__init__()
        yield_to_the_window()
        self.settings = settings
        self._stopped = False
        self.setWindowTitle("Beatwright")
        self.setAcceptDrops(True)
        self.session = Session()
        self.jobs = JobQueue(Worker(log_file().with_name("worker.log")), self)
        # Rule checks take seconds and must not wait for a model.
        self.checks = JobQueue(Worker(log_file().with_name("checks.log")), self)
        self.opener = Opener(self.session, self)
        self.generating = Generating(self.session, self.jobs, self)
        self.undoing = Undoing(self.session, self)
        self.choosing = Choosing(self.session, self.opener, settings, self)
        self._build()
        self.space_key = SpaceKey(self, self.editor.playback.toggle)
        self.actions_by_shortcut: dict[shortcuts.Shortcut, QAction] = make_menus(self)
        self._connect()
        self.undoing.settle()
        self.remembering.restore()
        self._list_songs(songs)
        self.keeper.restore()
        QTimer.singleShot(WARM_AFTER_MS, self, lambda: self.jobs.warm(*WARM_MODULES))

    def _build(self) -> None:
        self.notices = NotificationBar()
        self.library = LibraryPanel()
        self.first_start = FirstStart([folder.path for folder in find_songs_folders()][:3])
        self.left = QStackedWidget()
        self.left.addWidget(self.library)
        self.left.addWidget(self.first_start)
        self.left.setMinimumWidth(260)
        self.editor = Editor(self.session, self.opener, self.settings)
        self.new_difficulty = NewDifficultyPanel(self.session)
        self.remap = RemapPanel(self.session)
        self.hitsounds = HitsoundsPanel(self.session)
        self.guest = GuestPanel(self.session)
        self.forms: tuple[TaskPanel, ...] = (self.new_difficulty, self.remap, self.hitsounds, self.guest)
        self.deciding = Deciding(
            self.session, self.generating, self.undoing, self.opener, self.settings, self.forms, self
        )
        self.timing = TimingPanel(self.session, self.jobs)
        self.maimod = MaiModPanel(self.session, Modding(self.session, self.jobs, self.checks, Marks(), self))
        self.findings = FindingsInEditor(self.session, self.maimod, self.editor)
        self.tasks = QTabWidget()
        self.tasks.setDocumentMode(True)
        for panel, icon, name, tip in (
            (self.new_difficulty, "generate", "New difficulty", "Let a model map a whole new difficulty (F1)"),
            (self.remap, "remap", "Remap", "Map a part of the difficulty again (F2)"),
            (self.hitsounds, "hitsounds", "Hitsounds", "Hitsounds for what is mapped (F4)"),
            (self.guest, "guest", "Guest", "Another difficulty that fits the one in view (F5)"),
            (self.timing, "timing", "Timing", "Find, hear and mend BPM, offset and meter (F3)"),
            (self.maimod, "modding", "MaiMod", "What the ranking criteria and a model say about the difficulty (F7)"),
        ):
            self.tasks.setTabToolTip(self.tasks.addTab(panel, theme.icon(icon), name), tip)
        self.job_bar = JobBar(self.jobs)
        self.queue = QueuePanel(self.jobs)
        self.importer = Importer(self.session, self.forms, self.tasks.setCurrentWidget, self.opener.open, self)
        self.keeper = QueueKeeper(self.jobs, self.generating.start, self)

        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.addWidget(self.left)
        self.columns.addWidget(self.editor)
        self.columns.setStretchFactor(1, 1)
        self.rows = QSplitter(Qt.Orientation.Vertical)
        self.rows.addWidget(self.columns)
        self.rows.addWidget(self.tasks)
        self.rows.setStretchFactor(0, 1)
        for splitter in (self.columns, self.rows):
            splitter.setChildrenCollapsible(False)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget, stretch in ((self.notices, 0), (self.rows, 1), (self.queue, 0), (self.job_bar, 0)):
            layout.addWidget(widget, stretch)
        self.setCentralWidget(middle)
        self.remembering = Remembering(self)
        self.reopening = Reopening(self.session, self.opener, self.library)

    def _connect(self) -> None:
        self.library.beatmapSelected.connect(self.opener.open)
        self.library.setSelected.connect(self.reopening.open_set)
        self.library.audioChosen.connect(self.opener.open)
        self.library.folderAsked.connect(self.choosing.songs_folder)
        self.choosing.songsFolderChosen.connect(self.use_songs_folder)
        self.first_start.folderChosen.connect(self.use_songs_folder)
        self.first_start.fileAsked.connect(self.choosing.file)
        for source in (
            self.opener,
            self.generating,
            self.undoing,
            self.deciding,
            self.keeper,
            self.timing,
            self.maimod,
            self.editor.playback,
        ):
            source.noticed.connect(self.notices.show_notice)
        self.generating.saved.connect(self.reopening.after_saving)
        self.undoing.stepped.connect(self.maimod.modding.follow)
        self.undoing.stepped.connect(self.reopening.after_step)
        self.undoing.againAsked.connect(lambda request: self.generating.start(request, "Run again"))
        for form in self.forms:
            form.generateAsked.connect(self.generate)
            form.problem.connect(self.show_error)
            form.presets.noticed.connect(self.notices.show_notice)
            form.presets.imported.connect(self.importer.take)
        self.tasks.currentChanged.connect(self._show_sounds)
        self.remap.range.now = lambda: self.editor.timeline.time
        self.timing.metronomeAsked.connect(lambda: self.editor.transport.metronome.setChecked(True))
        self.timing.seekAsked.connect(self.editor.playback.seek)
        self.timing.written.connect(self.reopening.after_step)
        self.job_bar.cancelAsked.connect(self.jobs.cancel)
        self.job_bar.queueAsked.connect(self.show_queue)
        self.queue.closed.connect(lambda: self.show_queue(False))
        self.queue.repeatAsked.connect(lambda job: self.generating.start(job.request, job.title))
        self.queue.problem.connect(self.show_error)
        self.editor.proposal_bar.accepted.connect(self.deciding.accept)
        self.editor.proposal_bar.discarded.connect(self.generating.discard)
        self.editor.proposal_bar.acceptedAsNew.connect(self.deciding.accept_as_new)
        self.editor.proposal_bar.acceptedAll.connect(self.deciding.accept_all)
        self.editor.proposal_bar.discardedAll.connect(self.deciding.discard_all)
        self.editor.proposal_bar.repeated.connect(self.generating.again)
        self.editor.header.detailsAsked.connect(self.choosing.song_details)
        self.editor.header.folderAsked.connect(self.choosing.show_folder)
        self.opener.soundChanged.connect(self.timing.set_sound)
        self.opener.archiveAsked.connect(self.choosing.place_of)
        self.opener.busyChanged.connect(self.editor.header.set_busy)
        for signal in (self.session.songChanged, self.session.songRenamed):
            signal.connect(self._title)
        for signal in (self.session.songChanged, self.session.proposalChanged, self.jobs.changed):
            signal.connect(lambda: allow_actions(self))
        self.session.proposalChanged.connect(self._show_sounds)
        allow_actions(self)

    def _list_songs(self, asked: Path | None) -> None:
        """Those of the folder that was asked for, or of the one that is remembered."""
        known = self.settings.songs_folder
        folder = asked or (Path(known) if known else None)
        if folder is None:
            self.left.setCurrentWidget(self.first_start)
        else:
            self.use_songs_folder(folder, remember=asked is None or not known)

    # What the user can do

    def use_songs_folder(self, folder: Path, remember: bool = True) -> None:
        """List the mapsets of `folder`."""
        if not folder.is_dir():
            self.left.setCurrentWidget(self.first_start)
            self.show_error(f"{folder} is no longer there; choose the Songs folder again.")
            return
        if remember:
            self.settings.songs_folder = str(folder)
            self.settings.save()
        self.left.setCurrentWidget(self.library)
        self.library.open_folder(folder)

    @property
    def form(self) -> TaskPanel:
        """The form in view, or that of the new difficulty where the tab in view has none."""
        return next((form for form in self.forms if form is self.tasks.currentWidget()), self.new_difficulty)

    def generate(self) -> Job | None:
        """Queue what the form in view asks for."""
        form = self.form
        if not form.generate.isEnabled():
            self.show_error(f"{form.generate.toolTip()}.")
            return None
        try:
            request = form.request()
        except BeatwrightError as error:
            self.show_error(str(error))
            return None
        self.remembering.keep_forms()
        self.editor.timeline.setFocus()
        return self.generating.start(request, form.job_title(request))

    def show_maimod(self) -> None:
        """Bring the findings into view."""
        self.tasks.setCurrentWidget(self.maimod)
        self.maimod.focus_list()

    def check_rules(self) -> None:
        self.tasks.setCurrentWidget(self.maimod)
        self.maimod.modding.check()

    def run_maimod(self) -> None:
        self.tasks.setCurrentWidget(self.maimod)
        self.maimod.sources.ask_model()

    def show_queue(self, shown: bool) -> None:
        """Put the whole queue into view, or away."""
        self.queue.setVisible(shown)
        self.job_bar.waiting.setChecked(shown)
        if shown:
            self.queue.list.setFocus()

    def cancel_job(self) -> None:
        if self.jobs.current is not None:
            self.jobs.cancel(self.jobs.current)

    def focus_search(self) -> None:
        if self.left.currentWidget() is self.library:
            self.library.focus_search()

    def show_shortcuts(self) -> None:
        ShortcutsDialog(self).exec()

    def show_log(self) -> None:
        open_outside(log_file().parent)

    def show_error(self, sentence: str) -> None:
        self.notices.show_notice(Notice(Severity.ERROR, sentence))

    # What happens

    def _title(self) -> None:
        song, beatmap = self.session.song, self.session.beatmap
        if song is None:
            self.setWindowTitle("Beatwright")
        else:
            title, artist = (beatmap.title, beatmap.artist) if beatmap is not None else (song.title, song.artist)
            self.setWindowTitle(f"{artist} – {title} · Beatwright")

    def _show_sounds(self, *_: object) -> None:
        """Marks of hitsounds come with their form and with proposals that change them."""
        proposal = self.session.proposal
        asked = proposal.request.task if proposal is not None and proposal.request is not None else None
        wanted = self.tasks.currentWidget() is self.hitsounds or asked is Task.HITSOUNDS
        self.editor.timeline.set_sounds_shown(wanted)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys that the focused widget did not want go to the timeline, as in osu!'s editor.
        match event.key():
            case Qt.Key.Key_C if not event.modifiers():
                self.editor.playback.toggle()
            case Qt.Key.Key_X if not event.modifiers():
                self.editor.playback.play_from_start()
            case _ if not self.editor.timeline.hasFocus():
                self.editor.timeline.keyPressEvent(event)
            case _:
                super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = Path(next(url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()))
        event.acceptProposedAction()
        # Where it came from waits until the drop is over, so no question may be asked before.
        QTimer.singleShot(0, self, lambda: self.opener.open(path))

    def closeEvent(self, event: QCloseEvent) -> None:
        if (self.jobs.busy or self.session.undecided) and not self._may_stop():
            event.ignore()
            return
        self.stop()
        event.accept()

    def stop(self) -> None:
        """Remember everything and end all that runs; once."""
        if self._stopped:
            return
        self._stopped = True
        self.space_key.stop()
        self.remembering.keep_places()
        self.remembering.keep_forms()
        self.opener.close_song()
        self.editor.player.close()
        self.maimod.modding.close()
        self.jobs.close()
        self.library.close()

    def _may_stop(self) -> bool:
        return may_quit(self, self.jobs.busy, self.session.undecided)
