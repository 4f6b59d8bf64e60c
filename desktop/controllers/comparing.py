"""How the playfield shows things: original and proposal together, as in the editor, and mania's scroll speed."""

from PySide6.QtCore import QObject, Qt

from core.program.settings import Settings
from desktop.playfield import Comparison, Playfield
from desktop.session.session import Session
from desktop.shared.translation import tr
from desktop.timeline import Timeline

_ORDER = tuple(Comparison)


class Comparing(QObject):
    """Keeps the playfield at what the settings and the user ask for."""

    def __init__(self, session: Session, settings: Settings, playfield: Playfield, timeline: Timeline) -> None:
        super().__init__(playfield)
        self._session, self._settings = session, settings
        self._playfield, self._timeline = playfield, timeline
        playfield.wheelTurned.connect(self._turn)
        for signal in (session.shownChanged, session.difficultyChanged, session.proposalChanged):
            signal.connect(self._show)
        self.use_settings()

    def use_settings(self) -> None:
        """Show what the settings say; call it when they changed."""
        settings, playfield = self._settings, self._playfield
        playfield.set_comparison(Comparison(settings.comparison))
        playfield.set_lingers(settings.editor_view)
        playfield.set_scroll_speed(settings.scroll_speed)
        self._timeline.pointer.set_wheel_seeks(settings.wheel == "seek")

    def cycle(self) -> None:
        """One of both, both as a ghost, side by side."""
        following = _ORDER[(_ORDER.index(self._playfield.comparison) + 1) % len(_ORDER)]
        self._settings.comparison = following.value
        self._playfield.set_comparison(following)
        if self._session.proposal is None or self._session.beatmap is None:
            words = {
                Comparison.ONE: tr("A proposal is shown instead of the original."),
                Comparison.GHOST: tr("A proposal is shown with the original behind it."),
                Comparison.SIDES: tr("A proposal is shown beside the original."),
            }
            self._session.notices.inform(words[following], topic="comparing")

    def toggle_editor_view(self) -> None:
        """As in the game, or as in the editor, where objects linger."""
        self._settings.editor_view = not self._settings.editor_view
        self._playfield.set_lingers(self._settings.editor_view)

    def change_scroll_speed(self, step: int) -> None:
        """Let the notes of osu!mania fall faster or slower."""
        self._playfield.set_scroll_speed(self._settings.scroll_speed + step)
        self._settings.scroll_speed = self._playfield.scroll_speed
        words = tr("Scroll speed {speed}", speed=self._settings.scroll_speed)
        self._session.notices.inform(words, topic=tr("scroll speed"))

    def _show(self) -> None:
        session = self._session
        beatmap, proposed = session.beatmap, session.proposed
        if beatmap is None or proposed is None or beatmap.mode != proposed.mode:
            self._playfield.set_other(None)
            return
        names = (tr("Proposal"), tr("Original")) if session.showing_proposal else (tr("Original"), tr("Proposal"))
        other = beatmap if session.showing_proposal else proposed
        self._playfield.set_other(other, first=session.showing_proposal, names=names)

    def _turn(self, notches: int, modifiers: Qt.KeyboardModifier) -> None:
        """The wheel over the playfield does what it does over the timeline."""
        control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        self._timeline.pointer.turn(notches, control=control, shift=shift)
