"""The Timing tab beside the editor: dragging and tapping, and a word where red lines disagree with the sound."""

from functools import partial

from PySide6.QtCore import QObject

from core.timing.agreement import Agreement, check_agreement
from desktop.controllers.editor import Editor
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader, Sound
from desktop.shared.background_call import BackgroundCall
from desktop.shared.translation import core_sentence, tr
from desktop.task_tabs import TaskTabs

_TOPIC = "red lines and sound"


class TimingController(QObject):
    """Connects the Timing tab with the editor, and compares the red lines with the song whenever either changes."""

    def __init__(self, session: Session, opener: SongLoader, editor: Editor, tasks: TaskTabs) -> None:
        super().__init__(editor)
        self._session, self._editor, self._tasks = session, editor, tasks
        self._sound: Sound | None = None
        self._caller = BackgroundCall(self)
        self._said = ""
        timing = tasks.timing
        timing.table.now = lambda: editor.timeline.time
        timing.now_playing = lambda: editor.player.position
        editor.player.positionChanged.connect(timing.set_time)
        editor.timeline.lineDragged.connect(timing.drag_line)
        for signal in (tasks.currentChanged, tasks.folded):
            signal.connect(self._allow_dragging)
        session.difficultyChanged.connect(self._check)
        session.songChanged.connect(self._forget)
        opener.soundChanged.connect(self._set_sound)

    def _allow_dragging(self, *_: object) -> None:
        tasks = self._tasks
        self._editor.timeline.pointer.lines_draggable = tasks.currentWidget() is tasks.timing and not tasks.is_folded

    def _set_sound(self, sound: Sound | None) -> None:
        self._sound = sound
        self._check()

    def _forget(self) -> None:
        if self._sound is not None and self._sound.path != self._session.audio:
            self._sound = None
        self._said = ""
        self._session.notices.succeed(_TOPIC)

    def _check(self) -> None:
        lines, sound = self._session.own_red_lines, self._sound
        if sound is None or not lines or sound.path != self._session.audio:
            self._caller.forget()
            self._session.set_timing_doubt("")
            return
        self._caller.load(partial(check_agreement, sound.attacks, lines), self._show, lambda _: None)

    def _show(self, found: Agreement) -> None:
        """Warn once of red lines that do not agree with the audio; take it back when they do."""
        sentence = core_sentence(found.sentence) if found.sentence else ""
        self._session.set_timing_doubt(sentence)
        if sentence and sentence != self._said:
            self._session.notices.warn(
                sentence, (tr("Look at the timing"), self._tasks.show_timing), stays=True, topic=_TOPIC
            )
        elif not sentence and self._said:
            self._session.notices.succeed(_TOPIC)
        self._said = sentence
