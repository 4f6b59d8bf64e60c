"""The middle of the window: header, playfield, timeline and transport bar of the open song."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from core.beatmap.beatmap import Beatmap
from core.beatmap.names import find_file
from core.beatmap.objects import GameMode, HitObject
from core.program.settings import Settings
from desktop.controllers.comparing import Comparing
from desktop.controllers.editor_menu import EditorMenu
from desktop.controllers.looping import Looping
from desktop.controllers.object_picking import ObjectPicking
from desktop.controllers.playback_controller import PlaybackController
from desktop.controllers.proposal_changes import ProposalChanges
from desktop.controllers.spoken_state import SpokenState
from desktop.panels.header import Header
from desktop.panels.proposal_bar import ProposalBar
from desktop.panels.transport import TransportBar
from desktop.player import Player
from desktop.playfield import Playfield, read_picture
from desktop.session.proposal_checks import ProposalChecks
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader, Sound
from desktop.shared import shortcuts
from desktop.shared.background_call import BackgroundCall
from desktop.shared.jobs import JobQueue
from desktop.shared.shortcuts import Shortcut
from desktop.timeline import Timeline


class Editor(QWidget):
    """Shows the session's song: what is there, and the proposal beside it.

    Attributes:
        playback, picking, looping, comparing, changes, menu: what hands can do here.
        proposal_checks: the rule checks of proposals.
    """

    def __init__(
        self,
        session: Session,
        opener: SongLoader,
        settings: Settings,
        checks: JobQueue,
        parent: QWidget | None = None,
    ) -> None:
        """`checks` runs the rule checks."""
        super().__init__(parent)
        self._session = session
        self._pictures = BackgroundCall(self)
        self._background: Path | None = None
        self._with_own_timing = False
        self.proposal_checks = ProposalChecks(session, checks, self)
        self.proposal_bar = ProposalBar(session, self.proposal_checks)
        self.header = Header(session, self.proposal_bar)
        self.playfield = Playfield()
        self.timeline = Timeline()
        self.transport = TransportBar()
        self.player = Player(self)
        self.playback = PlaybackController(
            session, settings, self.player, self.timeline, self.playfield, self.transport
        )
        self.picking = ObjectPicking(session, self.timeline, self.playfield, self.playback.seek)
        self.changes = ProposalChanges(session, self.timeline, self.playfield)
        self.spoken = SpokenState(
            session, self.player, self.timeline, self.playfield, self.picking.selection, self.changes
        )
        self.looping = Looping(session, self.player, self.playback, self.timeline, self.transport)
        self.comparing = Comparing(session, settings, self.playfield, self.timeline)
        self.menu = EditorMenu(session, self.picking, self.looping, self.timeline, self.playfield)
        self.views = QSplitter(Qt.Orientation.Vertical)
        self.views.setChildrenCollapsible(False)
        self.views.addWidget(self.playfield)
        self.views.addWidget(self.timeline)
        self.views.setStretchFactor(0, 1)
        self.views.setStretchFactor(1, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.views, 1)
        layout.addWidget(self.transport)

        self.header.difficultyChosen.connect(opener.show)
        self.proposal_bar.findings.findingChosen.connect(self._seek_in_proposal)
        # The keys belong to the song again once a time was typed.
        self.transport.timeChosen.connect(lambda _: self.timeline.setFocus())
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

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What keys of the editor do."""
        return {
            shortcuts.PLAY: self.playback.toggle,
            shortcuts.LOOP: self.looping.toggle,
            shortcuts.PREVIEW: self.looping.play_preview,
            shortcuts.HITSOUNDS: self.transport.hitsounds.toggle,
            shortcuts.METRONOME: self.transport.metronome.toggle,
            shortcuts.COMPARE: self.comparing.cycle,
            shortcuts.EDITOR_VIEW: self.comparing.toggle_editor_view,
            shortcuts.SCROLL_FASTER: partial(self.comparing.change_scroll_speed, 1),
            shortcuts.SCROLL_SLOWER: partial(self.comparing.change_scroll_speed, -1),
            shortcuts.COPY_STAMP: self.picking.copy,
            shortcuts.PASTE_STAMP: self.picking.paste,
            shortcuts.FIT: self.timeline.fit,
            shortcuts.NEXT_CHANGE: partial(self.changes.step, 1),
            shortcuts.PREVIOUS_CHANGE: partial(self.changes.step, -1),
        }

    def pressed(self, event: QKeyEvent) -> bool:
        """Do what a key asks for that no widget used; False where it means nothing here."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case Qt.Key.Key_C if not event.modifiers():
                self.playback.toggle()
            case Qt.Key.Key_X if not event.modifiers():
                self.playback.play_from_start()
            case key if Qt.Key.Key_1 <= key <= Qt.Key.Key_9 and plain:
                place = key - Qt.Key.Key_1
                if place >= len(self._session.proposals):
                    return False
                self.play_candidate(place)
            case Qt.Key.Key_C if control:
                self.picking.copy()
            case Qt.Key.Key_V if control:
                self.picking.paste()
            case Qt.Key.Key_Escape:
                return self.picking.clear()
            case _:
                return False
        return True

    def play_candidate(self, place: int) -> None:
        """Show a proposal and play it from here on; the one that is played already stops."""
        session, playing = self._session, self.player.playing
        again = session.showing_proposal and place == session.place
        session.look_at(place)
        if again or not playing:
            self.playback.toggle()

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
        """Show the background of the open difficulty, if it is not shown already."""
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

    def _seek_in_proposal(self, time: float) -> None:
        """Go to a time of the proposal's file, ms."""
        session = self._session
        if session.proposal is not None:
            session.show_proposal(True)
            self.playback.seek(time + session.proposal.beatmap.play_offset - session.play_offset)

    def _add_objects(self, objects: list[HitObject]) -> None:
        self.timeline.append_proposal(objects)
