"""The player as the main window uses it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from core.audio.decode import Audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import TimingPoint
from desktop.player.default_device import open_device, watch_devices
from desktop.player.hitsounds import map_sounds
from desktop.player.metronome import metronome_sounds
from desktop.player.mixer import Mixer
from desktop.player.output import Output, SilentOutput
from desktop.player.preload import Preload

SLOWEST, FASTEST = 0.1, 4.0
SHORTEST_LOOP_MS = 50.0
_TICK_MS = 8
_USUAL_RATE = 44_100
_HITSOUNDS, _METRONOME = "hitsounds", "metronome"


class Player(QObject):
    """Plays a song with hitsounds and a metronome through one stream. All times are ms of the song.

    Without a sound device, or when it goes away, the position moves on by the computer's clock.

    Signals:
        positionChanged: ms.
        stateChanged: whether it plays.
        durationChanged: ms.
        audibleChanged: whether there is a sound device.
    """

    positionChanged = Signal(float)
    stateChanged = Signal(bool)
    durationChanged = Signal(float)
    audibleChanged = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._audio: Audio | None = None
        self._duration = 0.0
        self._position = 0.0
        self._rate = 1.0
        self._playing = False
        self._started = False
        self._first_frame = self._next_frame = 0
        self._earliest = 0
        self._loop: tuple[float, float] | None = None
        self._mixer = Mixer(_USUAL_RATE)
        self._preparing = Preload(self._mixer, self)
        self._output: Output = SilentOutput()
        self._device_name, self._delay_s = "", 0.0
        self._device_rate = _USUAL_RATE
        self._devices = watch_devices(self, self._devices_changed)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._open_output()

    # The song

    def load(self, audio: Audio | None, duration_ms: float | None = None) -> None:
        """Take another song and go to its start. Without audio only the position moves, through `duration_ms`."""
        self.pause()
        self._audio = audio
        self._duration = audio.duration_ms if audio is not None else (duration_ms or 0.0)
        self._loop = None
        self._preparing.set_song(None)
        self._open_output()
        self._preparing.set_song(audio)
        self._move_to(0.0)
        self.durationChanged.emit(self._duration)

    @property
    def duration(self) -> float:
        return self._duration

    @property
    def audible(self) -> bool:
        """Whether there is a sound device."""
        return self._output.audible

    # Playing

    @property
    def playing(self) -> bool:
        return self._playing

    @property
    def position(self) -> float:
        """ms; while playing, of what the device plays now."""
        if not self._started:
            return self._position
        frame = self._first_frame + (self._output.played() - self._delay_s) * self._mixer.sample_rate
        span = self._loop_frames
        if span is not None and frame >= span[1]:
            frame = span[0] + (frame - span[0]) % (span[1] - span[0])
            return min(self._mixer.ms_at(frame), self._duration)
        return min(max(self._mixer.ms_at(frame), self._position), self._duration)

    def play(self) -> None:
        """Play on from the position; from the start where it is at the end."""
        if self._playing or self._duration <= 0:
            return
        if self._position >= self._duration - 1.0:
            self._move_to(0.0)
        self._playing = True
        self._timer.start()
        self._start_when_ready()
        self.stateChanged.emit(True)

    def pause(self) -> None:
        """Stop and stay where it is."""
        if not self._playing:
            return
        self._halt()
        self._timer.stop()
        self._playing = False
        self.positionChanged.emit(self._position)
        self.stateChanged.emit(False)

    def toggle(self) -> None:
        """Play, or pause."""
        (self.pause if self._playing else self.play)()

    def seek(self, ms: float) -> None:
        """Go to a time, playing or not."""
        self._halt()
        self._move_to(ms)
        if self._playing:
            self._start_when_ready()

    @property
    def loop(self) -> tuple[float, float] | None:
        """The part that is played again and again, ms."""
        return self._loop

    def set_loop(self, part: tuple[float, float] | None) -> None:
        """Play a part of the song again and again, ms; None plays on to the end.

        Playing from before the part goes into it; playing from behind it goes on to the end.
        """
        if part is not None:
            start, end = max(part[0], 0.0), min(part[1], self._duration)
            part = (start, end) if end - start >= SHORTEST_LOOP_MS else None
        if part == self._loop:
            return
        self._halt()
        self._loop = part
        if self._playing:
            self._start_when_ready()

    # How it sounds

    @property
    def rate(self) -> float:
        return self._rate

    def set_rate(self, rate: float) -> None:
        """Play at `rate` times the speed, pitch kept.

        Raises:
            ValueError: the rate is not between 0.1 and 4.
        """
        if not SLOWEST <= rate <= FASTEST:
            raise ValueError(f"the rate must be between {SLOWEST} and {FASTEST}, not at {rate}")
        if rate == self._rate:
            return
        self._halt()
        self._rate = rate
        self._preparing.set_rate(rate)
        if self._playing:
            self._start_when_ready()

    def set_volume(self, volume: float) -> None:
        """Loudness of the song, 0 to 1 as a slider shows it."""
        self._mixer.music_gain = _loudness(volume)

    def set_hitsound_volume(self, volume: float) -> None:
        """Loudness of hitsounds, 0 to 1 as a slider shows it."""
        self._mixer.layer_gains[_HITSOUNDS] = _loudness(volume)

    def set_device(self, name: str) -> None:
        """Play on the sound device of this name; the system's own choice for an empty one."""
        if name != self._device_name:
            self._device_name = name
            self._devices_changed()

    def set_delay(self, ms: float) -> None:
        """How much later than the device takes it the sound is heard; the position waits for it."""
        self._delay_s = ms / 1000

    def set_hitsounds(self, beatmap: Beatmap | None, folder: Path | None = None) -> None:
        """Play a difficulty's hitsounds, with the samples of the mapset in `folder`; None turns them off."""
        source = (lambda bank: bank.layer(map_sounds(beatmap))) if beatmap is not None else None
        self._preparing.set_layer(_HITSOUNDS, source, folder)

    def set_metronome(self, points: Sequence[TimingPoint] | None) -> None:
        """Tick on every beat of the red lines; None turns it off."""
        points = list(points or [])
        end = self._duration or 600_000.0
        source = (lambda bank: bank.layer(metronome_sounds(points, end))) if points else None
        self._preparing.set_layer(_METRONOME, source, None)

    @property
    def sounding(self) -> set[str]:
        """The layers over the song that are ready: "hitsounds", "metronome"."""
        return set(self._mixer.layers)

    def close(self) -> None:
        """Stop for good and let the threads end."""
        self.pause()
        self._preparing.close()

    # Inside

    def _start_when_ready(self) -> None:
        frame = self._mixer.frame_at(self._position)
        music = self._mixer.music
        if self._started or (music is not None and not music.ready(frame)):
            return
        self._first_frame = self._next_frame = self._earliest = frame
        self._output.start(self._render)
        self._started = True

    def _halt(self) -> None:
        """Stop the output and keep the position."""
        if self._started:
            self._position = self.position
            self._started = False
            self._output.stop()

    def _render(self, count: int) -> np.ndarray:
        """The next samples; at the end of a looped part they go on at its start."""
        span = self._loop_frames
        blocks = []
        while count > 0:
            take = min(count, span[1] - self._next_frame) if span is not None else count
            blocks.append(self._mixer.render(self._next_frame, take, self._earliest))
            self._next_frame += take
            count -= take
            if span is not None and self._next_frame == span[1]:
                # What sounded before the end of the part is not heard from its middle after the start.
                self._next_frame = self._earliest = span[0]
        return blocks[0] if len(blocks) == 1 else np.concatenate(blocks)

    @property
    def _loop_frames(self) -> tuple[int, int] | None:
        """First frame and end of the part that is played again; None where playing began behind it."""
        if self._loop is None:
            return None
        first, end = (self._mixer.frame_at(ms) for ms in self._loop)
        return (first, end) if self._first_frame < end and first < end else None

    def _tick(self) -> None:
        """Start when the sound is ready, report the position, and stop at the end of the song."""
        if not self._started:
            self._start_when_ready()
            return
        if self._output.failed():
            self._halt()
            self._use_output(SilentOutput())
            self._start_when_ready()
        position = self.position
        if position >= self._duration:
            self._halt()
            self._position = self._duration
            self._timer.stop()
            self._playing = False
            self.positionChanged.emit(self._duration)
            self.stateChanged.emit(False)
            return
        self.positionChanged.emit(position)

    def _move_to(self, ms: float) -> None:
        self._position = min(max(ms, 0.0), self._duration)
        self.positionChanged.emit(self._position)

    def _open_output(self) -> None:
        """Choose the device and the sample rate that suits it and the song."""
        preferred = self._audio.sample_rate if self._audio is not None else _USUAL_RATE
        output, sample_rate = open_device(preferred, self._device_name)
        self._use_output(output)
        self._preparing.set_sample_rate(sample_rate)

    def _use_output(self, output: Output) -> None:
        changed = output.audible != self._output.audible
        self._output = output
        if changed:
            self.audibleChanged.emit(output.audible)

    def _devices_changed(self) -> None:
        playing = self._started
        self._halt()
        self._open_output()
        if playing:
            self._start_when_ready()


def _loudness(volume: float) -> float:
    """The gain of a slider's position: halfway sounds half as loud."""
    return min(max(volume, 0.0), 1.0) ** 2
