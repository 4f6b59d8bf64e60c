"""The style lab in the window: its page, its trainings beside everything else, and the styles in the forms."""

from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from core.app_dirs import log_file
from core.program.settings import Settings
from core.worker import Worker
from desktop.controllers.drop_actions import DropActions
from desktop.controllers.editor import Editor
from desktop.controllers.generation_controller import GenerationController
from desktop.controllers.lab_controller import LabController
from desktop.controllers.pane_focus import PaneFocus
from desktop.controllers.style_hearing import StyleHearing
from desktop.library.learning import Find
from desktop.library.panel import LibraryPanel
from desktop.panels.example_field import MixedExample
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared import shortcuts
from desktop.shared.background_call import BackgroundCall
from desktop.shared.in_steps import InSteps
from desktop.shared.jobs import JobQueue
from desktop.shared.map_source import MapSource
from desktop.shared.toasts import Toasts
from desktop.shared.translation import tr
from desktop.task_tabs import TaskTabs

if TYPE_CHECKING:
    from core.music.licences import Licence
    from core.training.music.styles import MusicStyle
    from core.training.style.style import Style
    from desktop.song_lab.listening import Listening
    from desktop.style_lab.page import StyleLab

NICENESS, GRACE_SECONDS = 15, 90.0
"""Of the helper process: how far it steps back, and how long a training may take to write down where it is."""

_TOPIC = "style lab"
_FORM = "style_lab"
"""Under this name the settings keep what the page was left with."""

_STAYS = (shortcuts.LOOP, shortcuts.HITSOUNDS, shortcuts.METRONOME)
"""What the page needs of the player."""

_PARTS = ("data_column", "music_column", "training_column", "styles_column", "page")


class StyleLabController(LabController):
    """Opens the page in the editor's place and connects it; it is made when it is first opened, a piece at a time.

    Attributes:
        hearing: plays its maps and styles.
        listening: plays its songs; None until one was played.
        niceness: how far trainings step back behind everything else, 0 to 19.

    Signals:
        adapterAsked: (`Path` of a music style, its base) for the song lab.
    """

    adapterAsked = Signal(Path, str)
    page: "StyleLab | None" = None
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
        toasts: Toasts,
        pane_focus: PaneFocus,
    ) -> None:
        """`window` has the editor with all that is around it as its first page."""
        super().__init__(window, editor, toasts, shortcuts.STYLE_LAB, _STAYS)
        self._session, self._settings, self._tasks, self._pane_focus = session, settings, tasks, pane_focus
        self._finder, self._importer = BackgroundCall(self), BackgroundCall(self)
        self._queues: list[JobQueue] = []
        self._waiting: list[Callable[[StyleLab], object]] = []
        self.listening: Listening | None = None
        self.hearing = StyleHearing(session, opener, editor, tasks, generation, self.close_page, self)
        library.learnAsked.connect(self.find_and_learn)
        library.followAsked.connect(self.find_and_follow)
        drops.styleDropped.connect(self._dropped)
        tasks.forms.each(lambda form: form.styling.mix.labAsked.connect(self.open))
        stored = settings.forms.get(_FORM, {})
        if (folder := stored.get("taught")) and isinstance(folder, str) and Path(folder).is_dir():
            QTimer.singleShot(0, self, partial(self._offer, Path(folder)))

    def open(self, then: "Callable[[StyleLab], object] | None" = None) -> None:
        """Bring the page into view as soon as it is made, and do something `then`."""

        def show(page: "StyleLab") -> None:
            self._bring_forward(page, page.styles.upper)
            page.search.setFocus()
            self.shown.emit(True)
            if then is not None:
                then(page)

        self._with_page(show)

    def close_page(self) -> None:
        """Go back to the editor, in silence; a training goes on."""
        if self.listening is not None:
            self.listening.stop()
        super().close_page()

    def find_and_learn(self, find: Find) -> None:
        """Look for maps in the library, and learn from them."""
        self._finder.load(find, self.learn_from, self._report)

    def find_and_follow(self, find: Find) -> None:
        """Look for maps, and map like them in every form, without training."""
        self._session.notices.inform(tr("Maps are being read…"), topic=_TOPIC)
        self._finder.load(partial(_example_of, find), self.follow_example, self._report)

    def learn_from(self, source: MapSource) -> None:
        """Open the page with a data set of these maps."""
        self.open(lambda page: page.learn_from(source))

    def follow_example(self, mixed: MixedExample) -> None:
        """Map like some maps in every form."""
        for form in self._tasks.forms:
            form.styling.example.show_example(mixed)
            form.unfold(form.styling)
        self.close_page()
        sentence = tr(
            "{name} is in the group Style of every form, to be mapped alike; its slider says how strongly.",
            name=mixed.name,
        )
        self._session.notices.succeed(_TOPIC)
        self._session.notices.inform(sentence, topic=_TOPIC)

    def use(self, style: "Style | MusicStyle") -> None:
        """Put a style into every form, or a music style into the song lab."""
        from core.training.music.styles import MusicStyle

        if isinstance(style, MusicStyle):
            self.adapterAsked.emit(style.folder, style.plan.model)
            return
        for form in self._tasks.forms:
            form.styling.mix.add_style(style)
            form.unfold(form.styling)
        self.close_page()
        sentence = tr(
            "The style {name} is in the group Style of every form; its slider says how strongly.", name=style.name
        )
        self._session.notices.inform(sentence)

    def stop(self) -> None:
        """Remember what was taught, and end what runs; the training goes on at the next start, when asked."""
        if self.listening is not None:
            self.listening.close()
        self._waiting.clear()
        self._importer.forget()
        if self.page is not None:
            self._keep(self.page)
        for queue in self._queues:
            queue.close()

    # Inside

    def _keep(self, page: "StyleLab") -> None:
        """Save what the page holds, and a training that is not finished, for the next start."""
        from desktop.style_lab.trainer import State

        page.trainer.close()
        page.desk.save_now()
        page.music.save_now()
        waiting = page.trainer.state in (State.RUNNING, State.PAUSED, State.WAITING, State.STOPPING)
        folder = page.trainer.folder if waiting else None
        stored = {
            "taught": "" if folder is None else str(folder),
            "steps_back": page.training.fields.steps_back.isChecked(),
        }
        self._settings.forms = self._settings.forms | {_FORM: stored}

    def _with_page(self, do: "Callable[[StyleLab], object]") -> None:
        """Do something with the page as soon as it is made."""
        if self.page is not None and not self._waiting:
            do(self.page)
            return
        self._waiting.append(do)
        if len(self._waiting) == 1:
            self._importer.load(_import_training, lambda _: self._make(), self._not_made)

    def _make(self) -> None:
        InSteps(self._steps(), self._connect, self)

    def _steps(self) -> "Iterator[StyleLab | None]":
        """Make the page piece by piece, so that the window can answer in between; the last item is the page."""
        for name in _PARTS:
            import_module(f"desktop.style_lab.{name}")
            yield None
        from desktop.style_lab.page import page_in_steps
        from desktop.style_lab.trainer import Trainer

        log = log_file()
        reading = JobQueue(Worker(log.with_name("lab-worker.log")), self)
        worker = Worker(log.with_name("training-worker.log"), niceness=self.niceness, grace_seconds=GRACE_SECONDS)
        training = JobQueue(worker, self)
        self._queues = [reading, training]
        notices = self._session.notices
        yield from page_in_steps(reading, Trainer(training, notices, self), notices)

    def _connect(self, page: "StyleLab") -> None:
        self.page = page
        kept = self._settings.forms.get(_FORM, {}).get("steps_back", True)
        page.training.fields.steps_back.setChecked(kept is not False)
        page.training.may_use = self._may_use
        page.closed.connect(self.close_page)
        page.data.playAsked.connect(self.hearing.play)
        page.songs.playAsked.connect(self._listen)
        page.data.followAsked.connect(lambda source: self.find_and_follow(lambda: source))
        page.training.sampleAsked.connect(self.hearing.show_sample)
        page.styles.useAsked.connect(self.use)
        page.styles.hearAsked.connect(self.hearing.hear)
        page.trainer.learned.connect(self._learned)
        self._stack.addWidget(page)
        self._pane_focus.add(page.data, page.songs, page.training, page.styles)
        QTimer.singleShot(0, self, self._serve)

    def _serve(self) -> None:
        """Do what waited for the page."""
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            if self.page is not None:
                do(self.page)

    def _not_made(self, error: Exception) -> None:
        self._waiting.clear()
        self._report(error)

    def _offer(self, folder: Path) -> None:
        """Ask whether to go on with what was taught when the window closed."""

        def go_on() -> None:
            self.open(lambda page: page.trainer.go_on(folder))

        sentence = tr("The training of {name} was interrupted; it can go on where it was.", name=folder.name)
        self._session.notices.inform(sentence, (tr("Go on"), go_on), stays=True, topic=_TOPIC)
        self._settings.forms = self._settings.forms | {_FORM: self._settings.forms[_FORM] | {"taught": ""}}

    def _learned(self, style: "Style | MusicStyle") -> None:
        """A notice of a style whose training ended, with what can be done with it."""
        from core.training.style.style import Style

        notices = self._session.notices
        if style.better:
            actions = [(tr("Use"), partial(self.use, style))]
            if isinstance(style, Style):
                actions.append((tr("Hear both"), partial(self.hearing.hear, style)))
            notices.inform(tr("The style {name} is ready.", name=style.name), *actions, stays=True, topic=_TOPIC)
        else:
            sentence = tr(
                "The style {name} is not better on songs that it did not learn from, so the model stays as it was.",
                name=style.name,
            )
            notices.warn(sentence, stays=True, topic=_TOPIC)

    def _listen(self, song: Path) -> None:
        """Play a song of the data set, or stop it."""
        if self.listening is None:
            from desktop.song_lab.listening import Listening

            self.listening = Listening(self._session.notices, self)
            self.listening.began.connect(self._editor.player.pause)
        self.listening.toggle(song)

    def _may_use(self, licence: "Licence") -> bool:
        from desktop.song_lab.model_field import may_use

        return may_use(self.page or self._stack, licence)

    def _dropped(self, path: Path) -> None:
        self._with_page(lambda page: page.styles.import_from(path))

    def _report(self, error: Exception) -> None:
        self._session.notices.report(error, topic=_TOPIC)


def _import_training() -> None:
    """What the page needs of core, which takes a while to import."""
    import core.training.adapters.library
    import core.training.data.labelling
    import core.training.data.scanning
    import core.training.music.styles
    import core.training.style.merging
    import core.training.style.pack
    import core.training.style.teaching  # noqa: F401


def _example_of(find: Find) -> MixedExample:
    from core.training.style.example import learn_example

    source = find()
    return MixedExample(source.name, learn_example(source.places, source.mapper, source.files))
