"""The player as the main window uses it."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal

from core.audio.decode import Audio
from core.audio.resample import resample
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import TimingPoint
from desktop.player.hitsounds import map_sounds
from desktop.player.metronome import metronome_sounds
from desktop.player.mixer import Layer, Mixer, Music, PlainMusic
from desktop.player.output import Output, SilentOutput
from desktop.player.samples import SampleBank
from desktop.player.stretch import StretchedMusic

SLOWEST, FASTEST = 0.1, 4.0
_TICK_MS = 8
_USUAL_RATE = 44_100
_HITSOUNDS, _METRONOME = "hitsounds", "metronome"


class Player(QObject):
    """Plays a song with hitsounds and a metronome through one stream. All times are ms of the song.

    Without a sound device, or when it goes away, the position moves on by the computer's clock.
    """

    positionChanged = Signal(float)
    stateChanged = Signal(bool)
    durationChanged = Signal(float)
    audibleChanged = Signal(bool)
    _prepared = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._audio: Audio | None = None
        self._duration = 0.0
        self._position = 0.0
        self._rate = 1.0
        self._playing = False
        self._started = False
        self._first_frame = self._next_frame = 0
        self._mixer = Mixer(_USUAL_RATE)
        self._samples: np.ndarray | None = None
        self._sources: dict[str, Callable[[SampleBank], Layer] | None] = {}
        self._folders: dict[str, Path | None] = {}
        # What was asked for last; anything older that arrives late is thrown away.
        self._asked: dict[str, int] = {}
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="player")
        self._prepared.connect(self._take_prepared, Qt.ConnectionType.QueuedConnection)
        self._output: Output = SilentOutput()
        self._device_rate = _USUAL_RATE
        self._devices = _watch_devices(self, self._devices_changed)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._open_output()

    # The song

    def load(self, audio: Audio | None, duration_ms: float | None = None) -> None:
        """Take another song and stand at its start. Without audio only the position moves, through `duration_ms`."""
        self.pause()
        self._audio = audio
        self._duration = audio.duration_ms if audio is not None else (duration_ms or 0.0)
        self._samples = None
        self._set_music(None)
        self._open_output()
        self._prepare_song()
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
        """ms; while playing what is heard now."""
        if not self._started:
            return self._position
        heard = self._first_frame + self._output.played() * self._mixer.sample_rate
        return min(max(self._mixer.ms_at(heard), self._position), self._duration)

    def play(self) -> None:
        """Play on from the position; from the start where it stands at the end."""
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
            raise ValueError(f"the rate lies between {SLOWEST} and {FASTEST}, not at {rate}")
        if rate == self._rate:
            return
        self._halt()
        self._rate = rate
        self._make_music()
        if self._playing:
            self._start_when_ready()

    def set_volume(self, volume: float) -> None:
        """Loudness of the song, 0 to 1 as a slider shows it."""
        self._mixer.music_gain = _loudness(volume)

    def set_hitsound_volume(self, volume: float) -> None:
        """Loudness of hitsounds, 0 to 1 as a slider shows it."""
        self._mixer.layer_gains[_HITSOUNDS] = _loudness(volume)

    def set_hitsounds(self, beatmap: Beatmap | None, folder: Path | None = None) -> None:
        """Play a difficulty's hitsounds, with the samples of the mapset in `folder`; None turns them off."""
        source = (lambda bank: bank.layer(map_sounds(beatmap))) if beatmap is not None else None
        self._set_layer(_HITSOUNDS, source, folder)

    def set_metronome(self, points: Sequence[TimingPoint] | None) -> None:
        """Tick on every beat of the red lines; None turns it off."""
        points = list(points or [])
        end = self._duration or 600_000.0
        self._set_layer(_METRONOME, (lambda bank: bank.layer(metronome_sounds(points, end))) if points else None, None)

    def close(self) -> None:
        """Stop for good and let the threads end."""
        self.pause()
        self._set_music(None)
        self._worker.shutdown(wait=False, cancel_futures=True)

    # Inside: what is mixed

    def _set_layer(self, name: str, source: Callable[[SampleBank], Layer] | None, folder: Path | None) -> None:
        self._sources[name], self._folders[name] = source, folder
        self._prepare_layer(name)

    def _prepare_layer(self, name: str) -> None:
        source, folder, sample_rate = self._sources.get(name), self._folders.get(name), self._mixer.sample_rate
        if source is None:
            self._asked[name] = self._asked.get(name, 0) + 1
            self._mixer.layers.pop(name, None)
            return

        def take(layer: Layer) -> None:
            self._mixer.layers[name] = layer

        self._in_background(name, lambda: source(SampleBank(sample_rate, folder)), take)

    def _prepare_song(self) -> None:
        audio, sample_rate = self._audio, self._mixer.sample_rate
        if audio is None:
            self._asked["song"] = self._asked.get("song", 0) + 1
            return
        if audio.sample_rate == sample_rate:
            self._asked["song"] = self._asked.get("song", 0) + 1
            self._take_song(audio.samples)
            return
        self._in_background(
            "song", lambda: resample(audio.samples[:2], audio.sample_rate, sample_rate), self._take_song
        )

    def _take_song(self, samples: np.ndarray) -> None:
        self._samples = samples
        self._make_music()

    def _make_music(self) -> None:
        self._mixer.rate = self._rate
        if self._samples is None:
            self._set_music(None)
        elif self._rate == 1.0:
            self._set_music(PlainMusic(self._samples))
        else:
            self._set_music(StretchedMusic(self._samples, self._mixer.sample_rate, self._rate))

    def _set_music(self, music: Music | None) -> None:
        before, self._mixer.music = self._mixer.music, music
        if before is not None:
            before.close()

    def _in_background(self, name: str, work: Callable[[], object], take: Callable[..., None]) -> None:
        self._asked[name] = asked = self._asked.get(name, 0) + 1

        def run() -> None:
            result = work()
            if self._asked[name] == asked:
                self._prepared.emit((name, asked, take), result)

        self._worker.submit(run)

    def _take_prepared(self, order: tuple[str, int, Callable[[object], None]], result: object) -> None:
        name, asked, take = order
        if self._asked[name] == asked:
            take(result)

    # Inside: what plays it

    def _start_when_ready(self) -> None:
        frame = self._mixer.frame_at(self._position)
        music = self._mixer.music
        if self._started or (music is not None and not music.ready(frame)):
            return
        self._first_frame = self._next_frame = frame
        self._output.start(self._render)
        self._started = True

    def _halt(self) -> None:
        """Stop the output and keep the position."""
        if self._started:
            self._position = self.position
            self._started = False
            self._output.stop()

    def _render(self, count: int) -> np.ndarray:
        block = self._mixer.render(self._next_frame, count, self._first_frame)
        self._next_frame += count
        return block

    def _tick(self) -> None:
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
        wanted = self._audio.sample_rate if self._audio is not None else _USUAL_RATE
        output, sample_rate = _open_device(wanted)
        self._use_output(output)
        if sample_rate != self._mixer.sample_rate:
            self._mixer.sample_rate = sample_rate
            self._mixer.layers.clear()
            for name in self._sources:
                self._prepare_layer(name)
            if self._samples is not None:
                self._samples = None
                self._set_music(None)
                self._prepare_song()

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


def _open_device(sample_rate: int) -> tuple[Output, int]:
    """The default sound device at the rate nearest to `sample_rate` that it takes, or silence."""
    try:
        from desktop.player.device import SinkOutput, find_device, fitting_format
    except ImportError:
        return SilentOutput(), sample_rate
    device = find_device()
    if device is None:
        return SilentOutput(), sample_rate
    audio_format = fitting_format(device, sample_rate)
    return SinkOutput(device, audio_format), audio_format.sampleRate()


def _watch_devices(owner: QObject, changed: Callable[[], None]) -> QObject | None:
    """Call `changed` whenever a sound device comes or goes."""
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return None
    devices = QMediaDevices(owner)
    devices.audioOutputsChanged.connect(changed)
    return devices
