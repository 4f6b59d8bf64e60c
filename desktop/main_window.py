"""The window: library, editor and tasks, and what connects them."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.app_dirs import log_file
from core.generation.request_parts import Task
from core.modding.marks import Marks
from core.program.desk import load_desk
from core.program.settings import Settings
from core.worker import Worker
from desktop import menus
from desktop.controllers.desk_keeper import DeskKeeper
from desktop.controllers.drop_actions import DropActions
from desktop.controllers.editor import Editor
from desktop.controllers.file_sync import FileSync
from desktop.controllers.finding_flags import FindingFlags
from desktop.controllers.follow_osu import FollowOsu
from desktop.controllers.form_actions import FormActions
from desktop.controllers.generation_controller import GenerationController
from desktop.controllers.history_controller import HistoryController
from desktop.controllers.model_actions import ModelActions
from desktop.controllers.open_actions import OpenActions
from desktop.controllers.pane_focus import PaneFocus
from desktop.controllers.panes import Panes
from desktop.controllers.program_actions import ProgramActions
from desktop.controllers.proposal_actions import ProposalActions
from desktop.controllers.request_importer import RequestImporter
from desktop.controllers.saved_copies import SavedCopies
from desktop.controllers.sharing import Sharing
from desktop.controllers.song_lab import SongLabController
from desktop.controllers.songs_folder import SongsFolder
from desktop.controllers.style_lab import StyleLabController
from desktop.controllers.timing_controller import TimingController
from desktop.controllers.warming import Warming
from desktop.controllers.window_state import WindowState
from desktop.controllers.window_title import WindowTitle
from desktop.dialogs.quitting import may_quit
from desktop.modding.modding import Modding
from desktop.panels.task_panel import TaskPanel
from desktop.queue.queue_persistence import QueuePersistence
from desktop.session.open_song import is_folder
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared import shortcuts
from desktop.shared.jobs import Job, JobQueue, yield_to_the_window
from desktop.shared.space_key import SpaceKey
from desktop.shared.toasts import Toasts
from desktop.shared.translation import tr
from desktop.status_bar import StatusBar
from desktop.task_tabs import TaskTabs


class MainWindow(QMainWindow):
    """Everything the user sees.

    Attributes:
        session: what is open.
        jobs, checks: the queues of jobs and of rule checks.
        library, editor, tasks, queue, status, job_bar, notices: the parts of the window.
        desk: how it was left.
        program: settings, palette, keys, About and the report of a crash.
        models: the model manager.
        actions_by_shortcut: the entries of the menus.

    Signals:
        closing: it is about to end all that runs.
    """

    closing = Signal()

    def __init__(self, settings: Settings, songs: Path | None = None) -> None:
        super().__init__()
        yield_to_the_window()
        self.settings = settings
        self._stopped = self._shown = False
        self.setAcceptDrops(True)
        self.session = Session()
        WindowTitle(self.session, self)
        self.jobs = JobQueue(Worker(log_file().with_name("worker.log")), self)
        # Rule checks take seconds and must not wait for a model.
        self.checks = JobQueue(Worker(log_file().with_name("checks.log")), self)
        self.opener = SongLoader(self.session, self)
        self.generation = GenerationController(self.session, self.jobs, self)
        self.history = HistoryController(self.session, self)
        self.open_actions = OpenActions(self.session, self.opener, settings, self)
        self.desk = load_desk()
        self._build()
        self._lay_out()
        self._control()
        self.space_key = SpaceKey(self, self.editor.playback.toggle)
        recent = self.desk_keeper.recent_menu(tr(menus.RECENT))
        self.actions_by_shortcut = menus.make_menus(self.menuBar(), self._commands(), recent)
        self.program.start(self.actions_by_shortcut)
        for lab in (self.style_lab, self.song_lab):
            lab.follow(self.actions_by_shortcut)
        self.follow_osu.show_on(self.actions_by_shortcut[shortcuts.FOLLOW_OSU])
        self._connect()
        self._connect_editor()
        self._connect_session()
        self.history.finish_interrupted()
        self.state.restore()
        self.left.restore(songs)
        self.queue_persistence.restore()
        self.desk_keeper.restore()
        self.warming = Warming(self.jobs, self.opener, self.tasks, self)

    def _build(self) -> None:
        """Make the parts of the window."""
        self.left = SongsFolder(self.settings, self.session.notices, self.desk)
        self.library, self.first_start = self.left.library, self.left.first_start
        self.editor = Editor(self.session, self.opener, self.settings, self.checks)
        self.notices = Toasts(self.session.notices, self.editor.playfield)
        modding = Modding(self.session, self.jobs, self.checks, Marks(), self)
        self.tasks = TaskTabs(self.session, self.jobs, modding, self.editor.proposal_checks)
        self.forms, self.timing, self.maimod = self.tasks.forms, self.tasks.timing, self.tasks.maimod
        self.new_difficulty, self.queue = self.forms.new_difficulty, self.tasks.queue
        self.status = StatusBar(self.jobs, self.session.notices)
        self.job_bar = self.status.jobs

    def _lay_out(self) -> None:
        self.columns = QSplitter(Qt.Orientation.Horizontal)
        self.columns.addWidget(self.left)
        self.columns.addWidget(self.editor)
        self.columns.addWidget(self.tasks)
        for index, stretch in enumerate((0, 1, 0)):
            self.columns.setStretchFactor(index, stretch)
        self.columns.setChildrenCollapsible(False)
        middle = QWidget()
        layout = QVBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.columns)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.status)
        self.setCentralWidget(middle)

    def _control(self) -> None:
        """Make what works between the parts."""
        notices = self.session.notices
        self.proposals = ProposalActions(
            self.session, self.generation, self.history, self.opener, self.settings, self.forms, self
        )
        self.finding_flags = FindingFlags(
            self.session, self.maimod, self.editor, self.opener, self.generation, self.history
        )
        self.importer = RequestImporter(self.session, self.forms, self.tasks.show_form, self.opener.open, self)
        self.queue_persistence = QueuePersistence(self.jobs, self.generation.start, notices, self)
        self.state = WindowState(self, self.settings, notices, self.tasks)
        self.panes = Panes(self, self.desk, self.columns, self.left, self.editor, self.tasks, self.status)
        editor = self.editor
        parts = (self.left, editor.header, editor.playfield, editor.timeline, editor.transport, self.tasks, self.status)
        self.pane_focus = PaneFocus(parts, self)
        self.desk_keeper = DeskKeeper(
            self.desk, self.session, self.opener, self.panes, editor, self.tasks, self.library, self
        )
        self.drops = DropActions(self.session, self.opener, self.open_actions, self.desk_keeper)
        self.style_lab = StyleLabController(
            self.pages, self.session, self.settings, self.opener, editor, self.tasks, self.generation, self.library,
            self.drops, self.notices, self.pane_focus,
        )  # fmt: skip
        self.song_lab = SongLabController(
            self.pages, self.session, self.settings, self.opener, editor, self.jobs, self.notices, self.pane_focus
        )
        self.style_lab.adapterAsked.connect(self.song_lab.use_adapter)
        self.saved_copies = SavedCopies(self.session, self)
        self.follow_osu = FollowOsu(self.session, self.opener, self.library.source, self.settings)
        self.file_sync = FileSync(self.session, self.opener, self.library)
        self.form_actions = FormActions(
            self.tasks, self.generation, self.session, self.state.keep_forms, editor.timeline
        )
        self.sharing = Sharing(self.session, self.settings, self.proposals, self.form_actions, self)
        self.program = ProgramActions(
            self, self.settings, self.session, self.opener, self.left, self.editor, self.tasks, self.desk
        )
        self.models = ModelActions(self.jobs, self.session, self.tasks, self.left, self.program, self.desk)

    def _commands(self) -> Mapping[menus.Entry, Callable[[], object]]:
        """What each entry of the menus does."""
        tasks = self.tasks
        return {
            **self.editor.commands,
            shortcuts.OPEN: self.open_actions.file,
            shortcuts.OPEN_FOLDER: self.open_actions.set_folder,
            menus.SONGS_FOLDER: self.open_actions.songs_folder,
            shortcuts.SHOW_FOLDER: self.open_actions.show_folder,
            **self.proposals.commands,
            **self.sharing.commands,
            **self.follow_osu.commands,
            shortcuts.QUIT: self.close,
            shortcuts.GENERATE: self.generate,
            shortcuts.CANCEL: self.cancel_job,
            shortcuts.QUEUE: lambda: tasks.show_queue(not tasks.queue_shown),
            **self.panes.commands,
            **self.style_lab.commands,
            **self.song_lab.commands,
            shortcuts.MESSAGES: self.status.bell.open_list,
            menus.BACKUPS: self.proposals.show_backups,
            **tasks.commands,
            shortcuts.NEXT_PANE: lambda: self.pane_focus.step(1),
            shortcuts.PREVIOUS_PANE: lambda: self.pane_focus.step(-1),
            **self.finding_flags.commands,
            **self.program.commands,
            **self.models.commands,
            menus.LOG: self.program.show_log,
            menus.PROGRAM: self.program.show_computer,
            menus.ABOUT: self.program.show_about,
        }

    def _connect(self) -> None:
        self.library.beatmapSelected.connect(self.opener.open)
        self.library.setSelected.connect(self.file_sync.open_set)
        self.library.audioChosen.connect(self.opener.open)
        self.library.folderAsked.connect(self.open_actions.songs_folder)
        self.open_actions.songsFolderChosen.connect(self.left.use)
        self.first_start.fileAsked.connect(self.open_actions.file)
        self.generation.saved.connect(self.file_sync.after_saving)
        self.history.stepped.connect(self.file_sync.after_step)
        for changed in (self.generation.saved, self.timing.written, self.maimod.fixes.fixed, self.editor.menu.written):
            changed.connect(self.history.look)
        self.history.againAsked.connect(lambda request: self.generation.start(request, tr("Run again")))
        self.maimod.fixes.busyChanged.connect(self.opener.pause_watching)
        self.maimod.fixes.fixed.connect(self.opener.read_again)
        self.timing_controller = TimingController(self.session, self.opener, self.editor, self.tasks)
        self.timing.seekAsked.connect(self.editor.playback.seek)
        self.timing.written.connect(self.file_sync.after_step)
        self.job_bar.cancelAsked.connect(self.jobs.cancel)
        self.job_bar.queueAsked.connect(self.tasks.show_queue)
        self.queue.closed.connect(lambda: self.tasks.show_queue(False))
        for changed in (self.tasks.currentChanged, self.tasks.folded):
            changed.connect(lambda _: self.job_bar.waiting.setChecked(self.tasks.queue_shown))
        self.queue.repeatAsked.connect(lambda job: self.generation.start(job.request, job.title))

    def _connect_editor(self) -> None:
        editor = self.editor
        self.timing.metronomeAsked.connect(lambda: editor.transport.metronome.setChecked(True))
        self.proposals.follow(editor, self.tasks)
        editor.menu.remapAsked.connect(partial(self.tasks.show_form, Task.REMAP))
        editor.menu.hitsoundsAsked.connect(self.tasks.show_hitsounds)
        editor.menu.written.connect(self.file_sync.after_step)
        editor.header.detailsAsked.connect(self.open_actions.song_details)
        editor.header.folderAsked.connect(self.open_actions.show_folder)
        self.opener.soundChanged.connect(self.timing.set_sound)
        self.forms.each(self._follow_sound)
        self.opener.soundChanged.connect(self.desk_keeper.after_sound)
        self.opener.archiveAsked.connect(self.open_actions.place_of)
        self.opener.busyChanged.connect(editor.header.set_busy)

    def _follow_sound(self, form: TaskPanel) -> None:
        form.set_sound(self.opener.sound)
        self.opener.soundChanged.connect(form.set_sound)

    def _connect_session(self) -> None:
        session = self.session
        for signal in (session.songChanged, session.proposalChanged, self.jobs.changed, self.history.nextChanged):
            signal.connect(self._allow_actions)
        self._allow_actions()

    # What the user can do

    def open_path(self, path: Path) -> None:
        """List a folder of songs, or open a file."""
        if is_folder(path):
            self.left.use(path, remember=False)
        else:
            self.opener.open(path)

    def generate(self) -> Job | None:
        """Queue what the form in view asks for."""
        return self.form_actions.generate()

    def cancel_job(self) -> None:
        if self.jobs.current is not None:
            self.jobs.cancel(self.jobs.current)

    # What happens

    def _allow_actions(self) -> None:
        menus.allow_actions(self.actions_by_shortcut, self.session, self.jobs, self.history)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown:
            self._shown = True
            self.panes.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Keys that the focused widget did not use go to the timeline, as in osu!'s editor.
        match event.key():
            case _ if self.editor.pressed(event):
                pass
            case Qt.Key.Key_Escape if self.panes.song_only:
                self.panes.show_song_only(False)
            case Qt.Key.Key_Escape if self.session.selection is None and self.jobs.current is not None:
                self.cancel_job()
            case _ if not self.editor.timeline.hasFocus():
                self.editor.timeline.keyPressEvent(event)
            case _:
                super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.drops.take(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if (self.jobs.busy or self.desk_keeper.proposals.unsafe) and not self._may_stop():
            event.ignore()
            return
        self.stop()
        event.accept()

    def stop(self) -> None:
        """Remember everything and end all that runs; once."""
        if self._stopped:
            return
        self._stopped = True
        self.closing.emit()
        self.space_key.stop()
        self.panes.show_song_only(False)
        self.style_lab.stop()
        self.song_lab.stop()
        self.state.keep_place()
        self.state.keep_forms()
        self.desk_keeper.stop()
        self.saved_copies.stop()
        self.follow_osu.stop()
        self.opener.close_song()
        self.editor.player.close()
        self.maimod.modding.close()
        self.models.offer.stop()
        self.jobs.close()
        self.library.close()

    def _may_stop(self) -> bool:
        return may_quit(self, self.jobs.busy, self.desk_keeper.proposals.unsafe)
