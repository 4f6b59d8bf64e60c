"""What timeline and playfield show, in words for a screen reader: the time, the objects there, and the selection."""

from bisect import bisect_left

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from core.beatmap.beatmap import Beatmap
from core.beatmap.object_changes import ChangeKind
from core.beatmap.objects import GameMode, HitObject, HitSound, Hold, Slider, Spinner, column_of
from core.beatmap.time_text import time_text
from core.beatmap.timing import TimingLines, slider_end_time
from desktop.controllers.proposal_changes import ProposalChanges
from desktop.player import Player
from desktop.playfield import Playfield
from desktop.session.object_selection import ObjectSelection
from desktop.session.session import Session
from desktop.shared.change_marks import WORDS
from desktop.shared.translation import tr
from desktop.timeline import Timeline

_STILL_MS = 200
"""How long the time stands still before it is put into words: a song that plays is not read out."""
_HERE_MS = 2.0
_NEAR, _MOST = 40, 4
"""Objects before the time of which one may still last, and how many are named."""


class SpokenState(QObject):
    """Keeps the accessible descriptions of timeline and playfield up to date."""

    def __init__(
        self,
        session: Session,
        player: Player,
        timeline: Timeline,
        playfield: Playfield,
        picked: ObjectSelection,
        changes: ProposalChanges,
    ) -> None:
        super().__init__(timeline)
        self._session, self._timeline, self._picked, self._changes = session, timeline, picked, changes
        self._usual: dict[QWidget, str] = {widget: widget.accessibleDescription() for widget in (timeline, playfield)}
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._still.timeout.connect(self._say)
        player.positionChanged.connect(lambda _: self._still.start())
        for signal in (
            session.songChanged,
            session.difficultyChanged,
            session.selectionChanged,
            session.shownChanged,
            session.proposalChanged,
            picked.changed,
            changes.changed,
        ):
            signal.connect(self._still.start)

    def words(self) -> str:
        """What is to be said now."""
        session, time = self._session, self._timeline.time
        if session.song is None:
            return self.tr("No song is open.")
        parts = [self.tr("At {time}.").format(time=time_text(time))]
        if session.shown is not None:
            parts += self._objects(session.shown, time)
            kinds = self._changes.kinds_at(time, proposal=session.showing_proposal)
            parts += [f"{tr(WORDS[kind]).capitalize()}." for kind in ChangeKind if kind in kinds]
        if self._picked.stamp:
            parts.append(self.tr("Picked: {stamp}.").format(stamp=self._picked.stamp.removesuffix(" - ")))
        if session.selection is not None:
            start, end = map(time_text, session.selection)
            parts.append(self.tr("Selected from {start} to {end}.").format(start=start, end=end))
        if session.proposal is not None:
            shown = self.tr("The proposal is shown.") if session.showing_proposal else self.tr("The original is shown.")
            parts.append(shown)
        return " ".join(parts)

    def _objects(self, beatmap: Beatmap, time: float) -> list[str]:
        """A sentence about the objects at a time (ms), or about the next one."""
        objects = beatmap.hit_objects
        place = bisect_left(objects, time + _HERE_MS, key=lambda each: each.time)
        lines = TimingLines(beatmap.timing_points)
        here = [
            each for each in objects[max(place - _NEAR, 0) : place] if _end(each, beatmap, lines) >= time - _HERE_MS
        ]
        if here:
            names = ", ".join(self._name(each, beatmap) for each in here[-_MOST:])
            return [self.tr("Here: {objects}.").format(objects=names)]
        if place == len(objects):
            return [self.tr("No object follows.")]
        following = objects[place]
        return [
            self.tr("Next: {object} at {time}.").format(
                object=self._name(following, beatmap), time=time_text(following.time)
            )
        ]

    def _name(self, item: HitObject, beatmap: Beatmap) -> str:
        kind = self._kind(item, beatmap.mode)
        if beatmap.mode is GameMode.MANIA:
            column = column_of(item.x, beatmap.keys) + 1
            return self.tr("{kind} in column {column}").format(kind=kind, column=column)
        if beatmap.mode is GameMode.TAIKO:
            return kind
        return self.tr("{kind} at {x}, {y}").format(kind=kind, x=f"{item.x:g}", y=f"{item.y:g}")

    def _kind(self, item: HitObject, mode: GameMode) -> str:
        """What the mode calls an object."""
        long = isinstance(item, Slider)
        if mode is GameMode.MANIA:
            return self.tr("hold note") if isinstance(item, Hold) else self.tr("note")
        if mode is GameMode.TAIKO:
            if isinstance(item, Spinner):
                return self.tr("denden")
            hit = self.tr("kat") if item.sound & (HitSound.WHISTLE | HitSound.CLAP) else self.tr("don")
            return self.tr("drum roll") if long else hit
        if mode is GameMode.CATCH:
            if isinstance(item, Spinner):
                return self.tr("banana shower")
            return self.tr("juice stream") if long else self.tr("fruit")
        if isinstance(item, Spinner):
            return self.tr("spinner")
        return self.tr("slider") if long else self.tr("circle")

    def _say(self) -> None:
        words = self.words()
        for widget, usual in self._usual.items():
            widget.setAccessibleDescription(f"{words} {usual}")


def _end(item: HitObject, beatmap: Beatmap, lines: TimingLines) -> float:
    return slider_end_time(item, beatmap, lines) if isinstance(item, Slider) else item.end_time
