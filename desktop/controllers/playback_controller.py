"""Keeps player, timeline, playfield and transport bar at the same moment of the same song."""

from PySide6.QtCore import QObject

from core.beatmap.beatmap import Beatmap
from core.program.settings import Settings
from desktop.panels.transport import TransportBar
from desktop.player import Player
from desktop.playfield import Playfield
from desktop.session.session import Session
from desktop.session.song_loader import Sound
from desktop.shared.translation import tr
from desktop.timeline import Timeline

_AFTER_LAST_MS = 2000.0  # of a map without a song


class PlaybackController(QObject):
    """Connects the parts that show or change the current time, and what sounds."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        player: Player,
        timeline: Timeline,
        playfield: Playfield,
        transport: TransportBar,
    ) -> None:
        super().__init__(timeline)
        self._session, self._settings = session, settings
        self._player, self._timeline, self._playfield, self._transport = player, timeline, playfield, transport
        self._duration = 0.0
        self._shown: Beatmap | None = None
        self._mentioned = False
        self._connect()
        self._restore()

    def show_sound(self, sound: Sound | None) -> None:
        """Play and draw another song, or none."""
        self._player.pause()
        self._duration = sound.audio.duration_ms if sound is not None else self._silent_duration()
        self._player.load(sound.audio if sound is not None else None, self._duration)
        self._timeline.set_audio(sound.peaks if sound is not None else None, self._duration)
        self._transport.set_duration(self._duration)
        self._transport.set_song_open(self._duration > 0, tr("Open a song first"))
        self.seek(0.0)

    def _silent_duration(self) -> float:
        """A difficulty whose song is missing can still be watched."""
        beatmap = self._session.beatmap
        if beatmap is None or not beatmap.hit_objects:
            return 0.0
        return max(item.end_time for item in beatmap.hit_objects) + _AFTER_LAST_MS

    def seek(self, ms: float) -> None:
        """Go to a moment."""
        ms = min(max(ms, 0.0), self._duration or ms)
        self._player.seek(ms)
        self._show_time(ms)

    def toggle(self) -> None:
        if self._duration:
            self._player.toggle()
            self._mention_silence()

    def _mention_silence(self) -> None:
        if not self._player.audible and not self._mentioned:
            self._mentioned = True
            self._session.notices.inform(tr("No sound device was found; the song plays silently."))

    def play_from_start(self) -> None:
        if self._duration:
            self.seek(0.0)
            self._player.play()

    def _connect(self) -> None:
        player, timeline, transport = self._player, self._timeline, self._transport
        player.positionChanged.connect(self._show_time)
        player.stateChanged.connect(transport.set_playing)
        timeline.seekRequested.connect(self.seek)
        timeline.divisorChanged.connect(self._divisor_changed)
        transport.toggled.connect(self.toggle)
        transport.rewound.connect(lambda: self.seek(0.0))
        transport.timeChosen.connect(self.seek)
        transport.rateChosen.connect(player.set_rate)
        transport.divisorChosen.connect(timeline.set_divisor)
        transport.volumeChosen.connect(self._volume_chosen)
        transport.hitsoundVolumeChosen.connect(self._hitsound_volume_chosen)
        transport.hitsoundsToggled.connect(self._hitsounds_toggled)
        transport.metronomeToggled.connect(self._metronome_toggled)
        for signal in (self._session.difficultyChanged, self._session.shownChanged, self._session.proposalChanged):
            signal.connect(self._show_objects)
        self._session.timingChanged.connect(self._show_metronome)

    def _restore(self) -> None:
        """Take volumes, sounds and divisor from the settings of the last session."""
        settings, transport = self._settings, self._transport
        transport.volume.setValue(settings.volume)
        transport.hitsound_volume.setValue(settings.hitsound_volume)
        transport.hitsounds.setChecked(settings.hitsounds)
        transport.metronome.setChecked(settings.metronome)
        self._player.set_volume(settings.volume / 100)
        self._player.set_hitsound_volume(settings.hitsound_volume / 100)
        self._timeline.set_divisor(settings.divisor)
        transport.set_divisor(settings.divisor)
        transport.set_song_open(False, tr("Open a song first"))

    def _show_time(self, ms: float) -> None:
        self._timeline.set_time(ms)
        self._playfield.set_time(ms)
        self._transport.time.set_time(ms)

    def _show_objects(self) -> None:
        shown = self._session.shown
        if shown is not self._shown:
            self._shown = shown
            self._playfield.set_beatmap(shown)
            self._show_hitsounds()
        self._show_metronome()

    def _show_hitsounds(self) -> None:
        song = self._session.song
        folder = song.folder if song is not None else None
        self._player.set_hitsounds(self._shown if self._settings.hitsounds else None, folder)

    def _show_metronome(self) -> None:
        lines = self._session.red_lines
        self._player.set_metronome(lines if self._settings.metronome and lines else None)

    def _divisor_changed(self, divisor: int) -> None:
        self._settings.divisor = divisor
        self._transport.set_divisor(divisor)

    def _volume_chosen(self, percent: int) -> None:
        if not self._transport.music.isChecked():
            self._settings.volume = percent
        self._player.set_volume(percent / 100)

    def _hitsound_volume_chosen(self, percent: int) -> None:
        self._settings.hitsound_volume = percent
        self._player.set_hitsound_volume(percent / 100)

    def _hitsounds_toggled(self, on: bool) -> None:
        self._settings.hitsounds = on
        self._show_hitsounds()

    def _metronome_toggled(self, on: bool) -> None:
        self._settings.metronome = on
        self._show_metronome()
