"""What the program has to say to the user, as data: the notices in effect and the board that collects them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from core.errors import BeatwrightError, explained
from desktop.shared.translation import core_sentence

Action = tuple[str, Callable[[], object]]
"""What can be done about a notice: (label of the button, what it does)."""


class Severity(StrEnum):
    """How much a notice matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True, eq=False)
class Notice:
    """One clear sentence, with what can be done about it.

    Attributes:
        stays: even if it only informs.
        subject: what it is about; the next notice about the same takes its place.
        topic: the work it is about; when that succeeds, what was wrong with it before goes away.
    """

    severity: Severity
    message: str
    actions: tuple[Action, ...] = ()
    stays: bool = False
    subject: str = ""
    topic: str = ""


@dataclass(slots=True, eq=False)
class PastNotice:
    """A notice as the list of messages keeps it.

    Attributes:
        time: when it came.
        acted: something was done about it; that is not offered twice.
    """

    notice: Notice
    time: datetime
    acted: bool = False


class NoticeBoard(QObject):
    """Collects the notices of every part of the program; needs no window.

    Attributes:
        notices: those in effect, the newest first; at most three.
        past: the last fifty, in effect or not, the newest first.
        unseen: how many came since the list of them was looked at.

    Signals:
        changed: a notice came or went, or the list of them was looked at.
    """

    changed = Signal()
    most = 3
    most_past = 50

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.notices: list[Notice] = []
        self.past: list[PastNotice] = []
        self.unseen = 0

    def post(self, notice: Notice) -> None:
        """Add a notice; the same sentence is never there twice."""
        if notice.severity is Severity.INFO:
            self._drop_problems(notice.topic)
        others = [old for old in self.notices if not _is_followed_by(old, notice)]
        self.notices = [notice, *others][: self.most]
        self.past = [PastNotice(notice, datetime.now()), *self.past][: self.most_past]
        self.unseen = min(self.unseen + 1, self.most_past)
        self.changed.emit()

    def inform(self, sentence: str, *actions: Action, stays: bool = False, subject: str = "", topic: str = "") -> None:
        """Say what happened; it goes by itself unless it `stays`."""
        self.post(Notice(Severity.INFO, sentence, actions, stays, subject, topic))

    def warn(self, sentence: str, *actions: Action, stays: bool = False, topic: str = "") -> None:
        """Say what the user should look at."""
        self.post(Notice(Severity.WARNING, sentence, actions, stays, topic=topic))

    def report(self, error: Exception | str, *actions: Action, topic: str = "", more: str = "") -> None:
        """Say what went wrong.

        Args:
            error: a sentence, or what was raised.
            topic: the work that failed; the notice goes away when `succeed` names it.
            more: a further sentence.

        Raises:
            Exception: `error` itself, where it is none that a user can do anything about.
        """
        if isinstance(error, Exception):
            if not isinstance(error, BeatwrightError | OSError | MemoryError):
                raise error
            error = str(explained(error))
        error = core_sentence(error)
        sentence = f"{error} {more}" if more else error
        self.post(Notice(Severity.ERROR, sentence, actions, topic=topic))

    def succeed(self, topic: str) -> None:
        """Work of this topic went well: warnings and errors about it go away."""
        if self._drop_problems(topic):
            self.changed.emit()

    def remove(self, notice: Notice) -> None:
        """Take a notice away, if it is still there."""
        if notice in self.notices:
            self.notices.remove(notice)
            self.changed.emit()

    def act(self, notice: Notice, action: Callable[[], object]) -> None:
        """Do what a notice offers, once, and take it away."""
        for past in self.past:
            if past.notice is notice:
                if past.acted:
                    return
                past.acted = True
        self.remove(notice)
        action()

    def look(self) -> None:
        """The list of messages was looked at."""
        if self.unseen:
            self.unseen = 0
            self.changed.emit()

    def forget_past(self) -> None:
        """Empty the list of messages; those in effect stay in effect."""
        self.past, self.unseen = [], 0
        self.changed.emit()

    def clear(self) -> None:
        """Take every notice away."""
        self.notices = []
        self.changed.emit()

    def _drop_problems(self, topic: str) -> bool:
        kept = [each for each in self.notices if not topic or each.topic != topic or each.severity is Severity.INFO]
        dropped = len(kept) < len(self.notices)
        self.notices = kept
        return dropped


def _is_followed_by(old: Notice, new: Notice) -> bool:
    return old.message == new.message or (bool(old.subject) and old.subject == new.subject)
