"""What the style lab plays: a map of its data set, a sample of a training, a song with a style and without it."""

import secrets
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.results import GenerationResult
from desktop.controllers.editor import Editor
from desktop.controllers.generation_controller import GenerationController
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared.background_call import BackgroundCall
from desktop.shared.translation import tr
from desktop.task_tabs import TaskTabs

if TYPE_CHECKING:
    from core.training.style.style import Style

_TOPIC = "style lab"


class StyleHearing(QObject):
    """Opens a song and plays it, or proposes something for it."""

    def __init__(
        self,
        session: Session,
        opener: SongLoader,
        editor: Editor,
        tasks: TaskTabs,
        generation: GenerationController,
        show_editor: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session, self._opener, self._editor = session, opener, editor
        self._tasks, self._generation, self._show_editor = tasks, generation, show_editor
        self._reader = BackgroundCall(self)
        self._after_sound: Callable[[], object] | None = None
        opener.soundChanged.connect(self._sound_changed)

    def hear(self, style: "Style") -> None:
        """Make two proposals with one seed for a song that a style did not learn from: without and with it."""
        if style.plan is None:
            self._hear_here(style)
        else:
            from core.training.style.teaching import held_out_maps

            self._reader.load(partial(held_out_maps, style), partial(self._hear_on, style), self._report)

    def play(self, path: Path) -> None:
        """Play a difficulty, or stop it."""
        opened = self._session.opened
        if opened is not None and opened.difficulty.path == path and self._opener.sound is not None:
            self._editor.playback.toggle()
            return
        self._after(self._editor.looping.play_preview)
        self._opener.open(path)

    def _after(self, do: Callable[[], object]) -> None:
        """Do something as soon as the next song has sound."""
        self._after_sound = do

    def _sound_changed(self, sound: Any) -> None:
        if sound is not None and self._after_sound is not None:
            do, self._after_sound = self._after_sound, None
            QTimer.singleShot(0, self, do)

    def show_sample(self, sample: Path, human: Path) -> None:
        """Play a sample map in the playfield, beside the human one."""

        def show() -> None:
            """Propose the sample beside the map a human made of the same song."""
            try:
                beatmap = read_beatmap(sample)
            except InputError as error:
                self._session.notices.report(error)
                return
            if self._session.audio is None or not beatmap.hit_objects:
                return
            step = sample.parent.name.removeprefix("step-").lstrip("0")
            beatmap.version_name = tr("step {step}", step=step)
            audio = self._session.audio
            result = GenerationResult(beatmap, human.parent, from_set=True, audio=audio, seed=0, stars=0.0, seconds=0.0)
            self._session.propose(result)
            self._editor.playback.seek(beatmap.hit_objects[0].time)

        self._show_editor()
        self._with_song(human, show)

    def _with_song(self, path: Path, do: Callable[[], object]) -> None:
        opened = self._session.opened
        if opened is not None and opened.difficulty.path == path and self._opener.sound is not None:
            do()
        else:
            self._after(do)
            self._opener.open(path)

    def _hear_on(self, style: "Style", held_out: tuple[Path, ...]) -> None:
        opened = self._session.opened
        if opened is not None and opened.difficulty.path.resolve() in held_out:
            self._hear_here(style)
        elif held_out:
            self._with_song(held_out[0], partial(self._hear_here, style))
        else:
            sentence = tr("No song was held out of this style; open a song that it does not have, then try again.")
            self._session.notices.warn(sentence, topic=_TOPIC)

    def _hear_here(self, style: "Style") -> None:
        """Make two proposals from the form, with and without the style and otherwise alike."""
        form = self._tasks.forms.new_difficulty
        self._show_editor()
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
