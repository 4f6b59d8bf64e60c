"""What the proposal in view changes of the open difficulty: tinted in playfield and timeline, reached by keys."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from core.beatmap.beatmap import Beatmap
from core.beatmap.object_changes import ChangeKind, ObjectChanges, object_changes
from desktop.playfield import Comparison, Playfield
from desktop.session.session import Session
from desktop.shared.background_call import BackgroundCall
from desktop.shared.translation import tr
from desktop.timeline import Timeline
from desktop.timeline.snap_steps import neighbour

_SAME_MS = 0.5


class ProposalChanges(QObject):
    """Compares the proposal with the difficulty that it changes, beside the window, and shows what differs.

    Attributes:
        changes: what differs; nothing while it is compared, or for a new difficulty.

    Signals:
        changed: something else differs.
    """

    changed = Signal()

    def __init__(self, session: Session, timeline: Timeline, playfield: Playfield) -> None:
        super().__init__(timeline)
        self._session, self._timeline, self._playfield = session, timeline, playfield
        self._comparing = BackgroundCall(self)
        self._compared: tuple[Beatmap | None, Beatmap | None] = (None, None)
        self.changes = ObjectChanges()
        for signal in (session.proposalChanged, session.difficultyChanged):
            signal.connect(self._compare)
        session.shownChanged.connect(self._show_in_playfield)

    def step(self, direction: int) -> None:
        """Go to the next object that is changed or, below 0, the one before, and show the side on which it is."""
        time = neighbour(self.changes.times, self._timeline.time, direction)
        if time is None:
            words = tr("Nothing changes after this moment.") if direction > 0 else tr("Nothing changes before.")
            if not self.changes.times:
                words = tr("The proposal changes no object.")
            self._session.notices.inform(words, topic="changes")
            return
        self._timeline.seek(time)
        if self._playfield.comparison is Comparison.ONE:
            self._session.show_proposal(self._is_in_proposal(time))

    def _is_in_proposal(self, time: float) -> bool:
        proposed = self._session.proposed
        return proposed is not None and any(
            abs(proposed.hit_objects[index].time - time) <= _SAME_MS for index in self.changes.after
        )

    def _compare(self) -> None:
        """Find how the proposal differs from the open difficulty, if it was made from that one."""
        session = self._session
        base = session.proposal.base if session.proposal is not None else None
        of_base = base is not None and session.opened is not None and base.file == session.opened.difficulty.path
        pair = (session.beatmap, session.proposed) if of_base else (None, None)
        if pair[0] is self._compared[0] and pair[1] is self._compared[1]:
            return
        self._compared = pair
        self._show(ObjectChanges())
        before, after = pair
        if before is None or after is None:
            self._comparing.forget()
        else:
            self._comparing.load(partial(object_changes, before, after), self._show, session.notices.report)

    def _show(self, changes: ObjectChanges) -> None:
        self.changes = changes
        self._timeline.lanes.set_changes(changes)
        self._show_in_playfield()
        self.changed.emit()

    def _show_in_playfield(self) -> None:
        changes = self.changes
        sides = (changes.before, changes.after)
        own, other = sides[::-1] if self._session.showing_proposal else sides
        self._playfield.set_changes(own, other)

    def kinds_at(self, time: float, *, proposal: bool) -> set[ChangeKind]:
        """How the objects of the proposal or of the difficulty that begin at `time` (ms) are changed."""
        beatmap = self._session.proposed if proposal else self._session.beatmap
        kinds = self.changes.after if proposal else self.changes.before
        if beatmap is None:
            return set()
        return {kind for index, kind in kinds.items() if abs(beatmap.hit_objects[index].time - time) <= _SAME_MS}
