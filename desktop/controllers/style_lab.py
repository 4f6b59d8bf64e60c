"""The style lab in the window: its page, its trainings beside everything else, and the styles in the forms."""

import secrets
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget

from core.app_dirs import log_file
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.results import GenerationResult
from core.program.settings import Settings
from core.training.style.style import Style
from core.training.style.teaching import held_out_maps
from core.worker import Worker
from desktop.controllers.drop_actions import DropActions
from desktop.controllers.editor import Editor
from desktop.controllers.generation_controller import GenerationController
from desktop.controllers.pane_focus import PaneFocus
from desktop.library.learning import Find
from desktop.library.panel import LibraryPanel
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared import shortcuts
from desktop.shared.background_call import BackgroundCall
from desktop.shared.jobs import JobQueue
from desktop.shared.map_source import MapSource
from desktop.shared.shortcuts import Shortcut
from desktop.shared.toasts import Toasts
from desktop.shared.translation import tr
from desktop.style_lab.page import StyleLab
from desktop.style_lab.trainer import GRACE_SECONDS, NICENESS, State, Trainer
from desktop.task_tabs import TaskTabs

_TOPIC = "style lab"
_FORM = "style_lab"
"""Under this name the settings keep what the page was left with."""

_STAYS = (
    *(shortcuts.STYLE_LAB, shortcuts.QUIT, shortcuts.SETTINGS, shortcuts.PALETTE, shortcuts.SHORTCUTS),
    *(shortcuts.MESSAGES, shortcuts.LOOP, shortcuts.HITSOUNDS, shortcuts.METRONOME, shortcuts.NEXT_PANE),
    *(shortcuts.PREVIOUS_PANE, shortcuts.FOLLOW_OSU, shortcuts.CANCEL),
)
"""What does not need the editor."""


class StyleLabController(QObject):
    """Opens the page in the editor's place and connects it; it is made when it is first opened.

    Attributes:
        page: the lab; None until it was opened once.
        niceness: how far trainings step back behind everything else, 0 to 19.

    Signals:
        shown: whether the page is in view.
    """

    shown = Signal(bool)
    niceness = NICENESS

    def __init__(
        self,
        window: QStackedWidget,
        session: Session,
        settings: Settings,
        opener: SongLoader,
        editor: Editor,
        tasks: TaskTabs,
        generation: GenerationController,
        library: LibraryPanel,
        drops: DropActions,
        notices: Toasts,
        pane_focus: PaneFocus,
    ) -> None:
        """`window` has the editor with all that is around it as its first page."""
        super().__init__(window)
        self._stack, self._session, self._settings, self._opener = window, session, settings, opener
        self._editor, self._tasks, self._generation, self._toasts = editor, tasks, generation, notices
        self._pane_focus = pane_focus
        self._finder, self._reader = BackgroundCall(self), BackgroundCall(self)
        self._queues: list[JobQueue] = []
        self._after_sound: Callable[[], object] | None = None
        self.page: StyleLab | None = None
        library.learnAsked.connect(self.find_and_learn)
        drops.styleDropped.connect(self._dropped)
        opener.soundChanged.connect(self._sound_changed)
        for form in tasks.forms:
            form.styling.mix.labAsked.connect(self.open)
        stored = settings.forms.get(_FORM, {})
        if (folder := stored.get("taught")) and isinstance(folder, str) and Path(folder).is_dir():
            QTimer.singleShot(0, self, partial(self._offer, Path(folder)))

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entries of the menus do."""
        return {shortcuts.STYLE_LAB: self.toggle}

    @property
    def is_open(self) -> bool:
        """Whether the page is in view."""
        return self.page is not None and self._stack.currentWidget() is self.page

    def follow(self, actions: Mapping[Shortcut, QAction]) -> None:
        """Go back to the editor with every action that needs it."""
        for shortcut, action in actions.items():
            if shortcut not in _STAYS:
                action.triggered.connect(lambda _: self.close_page())

    def toggle(self) -> None:
        """Open the page, or go back to the editor."""
        if self.is_open:
            self.close_page()
        else:
            self.open()

    def open(self) -> StyleLab:
        """Bring the page into view."""
        page = self._made()
        self._stack.setCurrentWidget(page)
        self._toasts.show_over(page)
        page.data.search.setFocus()
        self.shown.emit(True)
        return page

    def close_page(self) -> None:
        """Go back to the editor; a training goes on."""
        if self.is_open:
            self._stack.setCurrentIndex(0)
            self._toasts.show_over(self._editor.playfield)
            self._editor.timeline.setFocus()
            self.shown.emit(False)

    def find_and_learn(self, find: Find) -> None:
        """Look for maps in the library, and learn from them."""
        self._finder.load(find, self.learn_from, self._report)

    def learn_from(self, source: MapSource) -> None:
        """Open the page with a data set of these maps."""
        self.open().learn_from(source)

    def use(self, style: Style) -> None:
        """Put a style into every form."""
        for form in self._tasks.forms:
            form.styling.mix.add_style(style)
            form.unfold(form.styling)
        self.close_page()
        sentence = tr(
            "The style {name} is in the group Style of every form; its slider says how strongly.", name=style.name
        )
        self._session.notices.inform(sentence)

    def hear(self, style: Style) -> None:
        """Make two proposals with one seed for a song that a style did not learn from: without and with it."""
        if style.plan is None:
            self._hear_here(style)
        else:
            self._reader.load(partial(held_out_maps, style), partial(self._hear_on, style), self._report)

    def stop(self) -> None:
        """Remember what was taught, and end what runs; the training goes on at the next start, when asked."""
        page = self.page
        if page is None:
            return
        page.trainer.close()
        page.desk.save_now()
        waiting = page.trainer.state in (State.RUNNING, State.PAUSED, State.WAITING, State.STOPPING)
        folder = page.trainer.folder if waiting else None
        stored = {
            "taught": "" if folder is None else str(folder),
            "steps_back": page.training.fields.steps_back.isChecked(),
        }
        self._settings.forms = self._settings.forms | {_FORM: stored}
        for queue in self._queues:
            queue.close()

    # Inside

    def _made(self) -> StyleLab:
        if self.page is None:
            log = log_file()
            reading = JobQueue(Worker(log.with_name("lab-worker.log")), self)
            worker = Worker(log.with_name("training-worker.log"), niceness=self.niceness, grace_seconds=GRACE_SECONDS)
            training = JobQueue(worker, self)
            self._queues = [reading, training]
            notices = self._session.notices
            self.page = StyleLab(reading, Trainer(training, notices, self), notices)
            page = self.page
            page.training.fields.steps_back.setChecked(
                self._settings.forms.get(_FORM, {}).get("steps_back", True) is not False
            )
            page.closed.connect(self.close_page)
            page.data.playAsked.connect(self._play)
            page.training.sampleAsked.connect(self._show_sample)
            page.styles.useAsked.connect(self.use)
            page.styles.hearAsked.connect(self.hear)
            page.trainer.learned.connect(self._learned)
            self._stack.addWidget(page)
            self._pane_focus.add(page.data, page.training, page.styles)
        return self.page

    def _offer(self, folder: Path) -> None:
        """Ask whether to go on with what was taught when the window closed."""

        def go_on() -> None:
            self.open().trainer.go_on(folder)

        sentence = tr("The training of {name} was interrupted; it can go on where it was.", name=folder.name)
        self._session.notices.inform(sentence, (tr("Go on"), go_on), stays=True, topic=_TOPIC)
        self._settings.forms = self._settings.forms | {_FORM: self._settings.forms[_FORM] | {"taught": ""}}

    def _learned(self, style: Style) -> None:
        notices = self._session.notices
        if style.better:
            actions = ((tr("Use"), partial(self.use, style)), (tr("Hear both"), partial(self.hear, style)))
            notices.inform(tr("The style {name} is ready.", name=style.name), *actions, stays=True, topic=_TOPIC)
        else:
            sentence = tr(
                "The style {name} is not better on songs that it did not learn from, so the model stays as it was.",
                name=style.name,
            )
            notices.warn(sentence, stays=True, topic=_TOPIC)

    def _dropped(self, path: Path) -> None:
        self._made().styles.import_from(path)

    def _play(self, path: Path) -> None:
        """Play a difficulty, or stop it."""
        opened = self._session.opened
        if opened is not None and opened.difficulty.path == path and self._opener.sound is not None:
            self._editor.playback.toggle()
            return
        self._after(partial(self._play_from_preview, path))
        self._opener.open(path)

    def _play_from_preview(self, path: Path) -> None:
        self._editor.looping.play_preview()

    def _after(self, do: Callable[[], object]) -> None:
        """Do something as soon as the next song has sound."""
        self._after_sound = do

    def _sound_changed(self, sound: Any) -> None:
        if sound is not None and self._after_sound is not None:
            do, self._after_sound = self._after_sound, None
            QTimer.singleShot(0, self, do)

    def _show_sample(self, sample: Path, human: Path) -> None:
        """Play a sample map in the playfield, beside the human one."""

        def show() -> None:
            try:
                beatmap = read_beatmap(sample)
            except InputError as error:
                self._session.notices.report(error)
                return
            if self._session.audio is None or not beatmap.hit_objects:
                return
            step = sample.parent.name.removeprefix("step-").lstrip("0")
            beatmap.version_name = tr("step {step}", step=step)
            result = GenerationResult(beatmap, human.parent, True, self._session.audio, 0, 0.0, 0.0)
            self._session.propose(result)
            self._editor.playback.seek(beatmap.hit_objects[0].time)

        self.close_page()
        self._with_song(human, show)

    def _with_song(self, path: Path, do: Callable[[], object]) -> None:
        opened = self._session.opened
        if opened is not None and opened.difficulty.path == path and self._opener.sound is not None:
            do()
        else:
            self._after(do)
            self._opener.open(path)

    def _hear_on(self, style: Style, held_out: tuple[Path, ...]) -> None:
        opened = self._session.opened
        if opened is not None and opened.difficulty.path.resolve() in held_out:
            self._hear_here(style)
        elif held_out:
            self._with_song(held_out[0], partial(self._hear_here, style))
        else:
            sentence = tr("No song was held out of this style; open a song that it does not have, then try again.")
            self._session.notices.warn(sentence, topic=_TOPIC)

    def _hear_here(self, style: Style) -> None:
        form = self._tasks.new_difficulty
        self.close_page()
        self._tasks.setCurrentWidget(form)
        try:
            request = form.request()
        except InputError as error:
            self._report(error)
            return
        seed = request.output.seed if request.output.seed is not None else secrets.randbelow(2**31)
        plain = request.replaced(seed=seed, adapters=(), model=style.base, candidates=1)
        styled = plain.replaced(adapters=(AdapterRef(style.folder),))
        self._generation.start(plain, tr("Without {name}", name=style.name))
        self._generation.start(styled, tr("With {name}", name=style.name))

    def _report(self, error: Exception) -> None:
        self._session.notices.report(error, topic=_TOPIC)
