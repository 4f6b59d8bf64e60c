"""What is played: a loop, from the preview point, and from a second before a part that was mapped again."""

from PySide6.QtCore import QObject

from core.generation.results import GenerationResult
from desktop.controllers.playback_controller import PlaybackController
from desktop.panels.transport import TransportBar
from desktop.player import Player
from desktop.session.session import Session
from desktop.timeline import Timeline

_LEAD_MS = 1000.0
_PREVIEW_SHARE = 0.4  # of the song, where the game begins a preview without a point


class Looping(QObject):
    """Loops the selected range or the bar, and plays from where one wants to listen."""

    def __init__(
        self,
        session: Session,
        player: Player,
        playback: PlaybackController,
        timeline: Timeline,
        transport: TransportBar,
    ) -> None:
        super().__init__(timeline)
        self._session, self._player, self._playback = session, player, playback
        self._timeline, self._transport = timeline, transport
        self._seen: list[GenerationResult] = []
        transport.loopToggled.connect(self._switch)
        session.selectionChanged.connect(self._follow_selection)
        session.songChanged.connect(lambda: self._use(None))
        session.proposalChanged.connect(self._follow_proposal)

    def toggle(self) -> None:
        """Loop the selected range, that of the proposal or the bar; or play on."""
        self._switch(self._player.loop is None)

    def loop(self, part: tuple[float, float]) -> None:
        """Loop a part, ms."""
        self._use(part)

    def play_preview(self) -> None:
        """Play from the preview point."""
        if self._player.duration <= 0:
            return
        beatmap = self._session.shown
        point = float(beatmap.preview_time) if beatmap is not None else -1.0
        if point < 0:
            point = self._player.duration * _PREVIEW_SHARE
        self._use(None)
        self._playback.seek(point)
        self._player.play()

    def _switch(self, on: bool) -> None:
        if on and self._player.duration > 0:
            self._use(self._session.selection or self._proposed_range() or self._timeline.bar_at(self._timeline.time))
        else:
            self._use(None)

    def _use(self, part: tuple[float, float] | None) -> None:
        self._player.set_loop(part)
        part = self._player.loop
        self._timeline.set_loop(part)
        self._transport.set_looping(part is not None)
        if part is not None and not part[0] <= self._player.position < part[1]:
            self._playback.seek(part[0])

    def _proposed_range(self) -> tuple[float, float] | None:
        proposal = self._session.proposal
        request = proposal.request if proposal is not None else None
        if request is None or request.map.start is None or request.map.end is None:
            return None
        return request.map.start, request.map.end

    def _follow_selection(self) -> None:
        if self._player.loop is not None:
            self._use(self._session.selection)

    def _follow_proposal(self) -> None:
        """A part that was just mapped again is listened to from a second before it."""
        session, proposal = self._session, self._session.proposal
        if proposal is None or not session.showing_proposal or any(each is proposal for each in self._seen):
            return
        self._seen = [*session.proposals]
        part, loop = self._proposed_range(), self._player.loop
        if part is None or (loop is not None and loop[0] < part[1] and part[0] < loop[1]):
            return
        self._playback.seek(part[0] - _LEAD_MS)
