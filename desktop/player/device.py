"""Sound devices. Importing this fails where the system's sound libraries are missing; the player then stays silent."""

from time import perf_counter

import numpy as np
from PySide6.QtCore import QIODevice
from PySide6.QtMultimedia import QAudioDevice, QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from desktop.player.output import Render, SmoothClock

_BUFFER_S = 0.2
_STUCK_S = 1.5


class _Pull(QIODevice):
    """The device side of a sink: bytes on demand."""

    def __init__(self, render: Render, as_integers: bool) -> None:
        super().__init__()
        self._render, self._as_integers = render, as_integers
        self.open(QIODevice.OpenModeFlag.ReadOnly)

    def isSequential(self) -> bool:
        return True

    def bytesAvailable(self) -> int:
        return 1 << 20

    def readData(self, size: int) -> bytes:
        block = self._render(size // (4 if self._as_integers else 8))
        if self._as_integers:
            block = np.rint(block * 32767).astype(np.int16)
        return block.tobytes()


class SinkOutput:
    """A sound device, fed through its own buffer; the time is what the device has taken out of it."""

    audible = True

    def __init__(self, device: QAudioDevice, audio_format: QAudioFormat) -> None:
        self._sink = QAudioSink(device, audio_format)
        self._sink.setBufferSize(int(audio_format.sampleRate() * _BUFFER_S) * audio_format.bytesPerFrame())
        self._integers = audio_format.sampleFormat() == QAudioFormat.SampleFormat.Int16
        self._pull: _Pull | None = None
        self._clock = SmoothClock()
        self._moved = (0.0, 0.0)

    def start(self, render: Render) -> None:
        self._pull = _Pull(render, self._integers)
        self._clock = SmoothClock()
        self._moved = (0.0, perf_counter())
        self._sink.start(self._pull)

    def stop(self) -> None:
        self._sink.stop()
        if self._pull is not None:
            self._pull.close()
            self._pull = None

    def played(self) -> float:
        measured, wall = self._sink.processedUSecs() / 1e6, perf_counter()
        if measured != self._moved[0]:
            self._moved = (measured, wall)
        return self._clock.follow(measured, wall)

    def failed(self) -> bool:
        if self._pull is None:
            return False
        stuck = perf_counter() - self._moved[1] > _STUCK_S
        return stuck or self._sink.state() == QtAudio.State.StoppedState


def find_device(name: str = "") -> QAudioDevice | None:
    """The output of a name, else the system's default; None on a machine without sound."""
    named = (each for each in QMediaDevices.audioOutputs() if name and each.description() == name)
    device = next(named, None) or QMediaDevices.defaultAudioOutput()
    return None if device.isNull() else device


def fitting_format(device: QAudioDevice, sample_rate: int) -> QAudioFormat:
    """Stereo at `sample_rate` where the device takes it, else at its own rate; floats where it takes them."""
    audio_format = QAudioFormat()
    audio_format.setChannelCount(2)
    for rate in (sample_rate, device.preferredFormat().sampleRate(), 48_000, 44_100):
        for kind in (QAudioFormat.SampleFormat.Float, QAudioFormat.SampleFormat.Int16):
            audio_format.setSampleRate(rate)
            audio_format.setSampleFormat(kind)
            if device.isFormatSupported(audio_format):
                return audio_format
    return audio_format
