"""The right side of the window: header, playfield, timeline and transport bar of the open song."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from core.beatmap.beatmap import Beatmap
from core.beatmap.names import find_file
from core.beatmap.objects import GameMode, HitObject
from desktop.loading import Loader
from desktop.opening import Opener, Sound
from desktop.panels.header import Header
from desktop.panels.proposal_bar import ProposalBar
from desktop.panels.transport import TransportBar
from desktop.playback import Playback
from desktop.player import Player
from desktop.playfield import Playfield, read_picture
from desktop.session import Session
from desktop.settings import Settings
from desktop.timeline import Timeline


class Editor(QWidget):
    """Shows the session's song: what is there, and the proposal beside it."""

    def __init__(self, session: Session, opener: Opener, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pictures = Loader(self)
        self._background: Path | None = None
        self._with_own_timing = False
        self.header = Header(session)
        self.proposal_bar = ProposalBar(session)
        self.playfield = Playfield()
        self.timeline = Timeline()
        self.transport = TransportBar()
        self.player = Player(self)
        self.playback = Playback(session, settings, self.player, self.timeline, self.playfield, self.transport)
        self.views = QSplitter(Qt.Orientation.Vertical)
        self.views.setChildrenCollapsible(False)
        self.views.addWidget(self.playfield)
        self.views.addWidget(self.timeline)
        self.views.setStretchFactor(0, 3)
        self.views.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.proposal_bar)
        layout.addWidget(self.views, 1)
        layout.addWidget(self.transport)

        self.header.difficultyChosen.connect(opener.show)
        opener.soundChanged.connect(self._show_sound)
        session.difficultyChanged.connect(self._show_beatmap)
        session.difficultyChanged.connect(self._show_background)
        session.timingChanged.connect(self._show_timing)
        session.selectionChanged.connect(lambda: self.timeline.set_selection(session.selection))
        self.timeline.rangeSelected.connect(lambda start, end: session.select((start, end)))
        self.timeline.selectionCleared.connect(lambda: session.select(None))
        session.proposalChanged.connect(self._show_proposal)
        session.difficultyChanged.connect(self._show_moved_proposal)
        session.objectsAdded.connect(self._add_objects)

    def _show_sound(self, sound: Sound | None) -> None:
        self.playback.show_sound(sound)
        if sound is not None:
            self.timeline.fit()

    def _show_timing(self) -> None:
        if self._with_own_timing or self._session.timing is not None:
            self._show_beatmap()

    def _show_beatmap(self) -> None:
        beatmap = self._session.beatmap
        self._with_own_timing = self._session.timing is not None
        if self._session.timing is not None:
            # Beat lines of the timing to be used; objects stay where they are.
            beatmap = beatmap.copy() if beatmap is not None else Beatmap.new(GameMode.OSU)
            green = [point for point in beatmap.timing_points if not point.uninherited]
            beatmap.timing_points = sorted([*self._session.timing, *green], key=lambda point: point.time)
        self.timeline.set_beatmap(beatmap)

    def _show_background(self) -> None:
        opened = self._session.opened
        name = opened.beatmap.background if opened is not None else None
        path = find_file(opened.difficulty.path.parent, name) if opened is not None and name else None
        if path == self._background:
            return
        self._background = path
        if path is None:
            self._pictures.forget()
            self.playfield.set_picture(None)
        else:
            # A large picture takes a quarter of a second to read.
            self._pictures.load(partial(read_picture, path), self.playfield.set_picture, lambda _: None)

    def _show_proposal(self) -> None:
        if self._session.proposed is not None:
            self.timeline.set_proposal(self._session.proposed)
        else:
            self.timeline.set_proposal(self._session.drafted)

    def _show_moved_proposal(self) -> None:
        # Another format of file may have another time.
        if self._session.proposed is not None or self._session.draft is not None:
            self._show_proposal()

    def _add_objects(self, objects: list[HitObject]) -> None:
        self.timeline.append_proposal(objects)
