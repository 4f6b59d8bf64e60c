"""Sound by FFmpeg (PyAV), packet by packet: what cannot be decoded is left silent, and what follows lands where its
timestamp says."""

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.audio.containers import WatchedFile, open_container
from core.audio.sample_buffer import HIGHEST_RATE, MOST_CHANNELS, SampleBuffer, Samples
from core.jobs import CancelToken, OnProgress, Progress

if TYPE_CHECKING:
    import av

READING = "Reading the audio"
_SAME_MOMENT_S = 0.002
_QUEUED_FRAMES = 3
_MOST_FAILURES = 20_000
_SILENCE_S = 60.0
_FEWEST_BYTES_PER_S = 8000
"""What is lost of a song is in its file as garbage: at 64 kbit/s it takes up so many bytes each second."""


def read_with_ffmpeg(path: Path, on_progress: OnProgress, cancel: CancelToken) -> SampleBuffer | None:
    """All that FFmpeg can decode, each frame at its timestamp; None where there is no audio.

    Raises:
        InputError: the file would become far longer than its size allows.
    """
    import av

    try:
        with open_container(path) as (container, file):
            audio_streams = container.streams.audio
            if not audio_streams:
                return None
            return _decode_stream(container, audio_streams[0], file, on_progress, cancel)
    except (av.FFmpegError, OSError, ValueError, EOFError):
        return None


def _decode_stream(
    container: "av.container.InputContainer",
    stream: "av.AudioStream",
    file: WatchedFile,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> SampleBuffer | None:
    """Decode every packet of the first audio stream and place each frame at its timestamp."""
    expected_s = container.duration / 1_000_000 if container.duration and container.duration > 0 else 0.0
    buffer: SampleBuffer | None = None
    placing: _Placing | None = None
    channels = 0
    for time, frame in _frames(container, stream, file, cancel):
        block = _as_float(frame)
        if buffer is None or placing is None:
            rate, channels = frame.sample_rate, block.shape[0]
            if not 0 < rate <= HIGHEST_RATE or not 0 < channels <= MOST_CHANNELS:
                return None
            bits = 32 if frame.format.name.rstrip("p") == "s32" else 16
            buffer = SampleBuffer(channels, rate, bits, int(expected_s * rate) + rate, file.size)
            placing = _Placing(buffer, min(max(expected_s, 1.0), _SILENCE_S + file.size / _FEWEST_BYTES_PER_S))
        if (frame.sample_rate, block.shape[0]) != (buffer.rate, channels):
            continue
        placing.put(time, block)
        file.advance()
        if buffer.full:
            break
        if expected_s:
            on_progress(Progress(READING, min(1.0, placing.cursor / buffer.rate / expected_s)))
    if buffer is None or placing is None:
        return None
    placing.finish()
    return buffer


class _Placing:
    """Writes blocks one after another, and leaves silence where timestamps say that something is missing.

    Timestamps of sound files jitter (Vorbis by a quarter block at the end of a page, Matroska by its milliseconds) and
    come back by themselves. A gap is one where several blocks in a row agree on it.
    """

    def __init__(self, buffer: SampleBuffer, most_silence_s: float) -> None:
        """`most_silence_s` is how much silence is left in all; a gap beyond it is a broken clock."""
        self._buffer = buffer
        self._rate = buffer.rate
        self._silence_left = most_silence_s * buffer.rate
        self._queued: list[tuple[float, Samples]] = []
        self._shift = 0.0
        self.cursor = 0

    def put(self, time: float | None, block: Samples) -> None:
        """`time` is in seconds from the beginning of the song."""
        if time is None:
            self._release(0)
            self._append(block)
            return
        position = time * self._rate
        gap = position + self._shift - self.cursor - sum(queued.shape[1] for _, queued in self._queued)
        if abs(gap) <= _SAME_MOMENT_S * self._rate:
            self._release(0)
            self._append(block)
            return
        self._queued.append((gap, block))
        if len(self._queued) < _QUEUED_FRAMES:
            return
        gaps = [g for g, _ in self._queued]
        if max(gaps) - min(gaps) > 2 * _SAME_MOMENT_S * self._rate:
            _, first = self._queued.pop(0)
            self._append(first)
        elif 0 < gap <= self._silence_left:
            self._silence_left -= gap
            self._release(round(gaps[0]))
        else:
            # Time jumped back, or absurdly far: a chained stream or a broken clock. Go on from here.
            self._shift -= gap
            self._release(0)

    def finish(self) -> None:
        self._release(0)

    def _release(self, gap: int) -> None:
        self.cursor += gap
        for _, block in self._queued:
            self._append(block)
        self._queued = []

    def _append(self, block: Samples) -> None:
        self._buffer.write(self.cursor, block)
        self.cursor += block.shape[1]


def _frames(
    container: "av.container.InputContainer", stream: "av.AudioStream", file: WatchedFile, cancel: CancelToken
) -> Iterator[tuple[float | None, "av.AudioFrame"]]:
    """Every frame that decodes, with its time in seconds from the beginning; damaged packets are passed over.

    An MP3 stream has no timestamps of its own: FFmpeg counts frames and takes a stretch of garbage for one. So the
    garbage's length in bytes, at the size of the frames before it, gives how many frames it replaces.
    """
    import av

    counted = container.format.name == "mp3"
    recent_sizes: deque[int] = deque(maxlen=100)
    lost_s = 0.0
    base: float | None = None
    failures = 0
    packets = container.demux(stream)
    while failures < _MOST_FAILURES and not file.stuck:
        cancel.check()
        try:
            packet = next(packets)
        except StopIteration:
            return
        except (av.FFmpegError, ValueError):
            failures += 1
            continue
        try:
            decoded = packet.decode()
        except (av.FFmpegError, ValueError):
            failures += 1
            if counted and recent_sizes and packet.duration and packet.time_base:
                frames = round(packet.size / (sum(recent_sizes) / len(recent_sizes)))
                lost_s += max(0, frames - 1) * float(packet.duration * packet.time_base)
            continue
        if decoded and packet.size:
            recent_sizes.append(packet.size)
        for frame in decoded:
            time = frame.time
            if base is None and time is not None:
                base = time
                if failures and stream.start_time is not None and stream.time_base is not None:
                    base = min(time, max(0.0, float(stream.start_time * stream.time_base)))
            yield (None if time is None or base is None else time - base + lost_s), frame


def _as_float(frame: "av.AudioFrame") -> Samples:
    """(channels, frames) with full scale 1, from any of FFmpeg's sample formats."""
    data = frame.to_ndarray()
    channels = len(frame.layout.channels)
    if not frame.format.is_planar:
        data = data.reshape(-1, channels).T
    if data.dtype == np.uint8:
        return ((data.astype(np.float32) - 128.0) / 128.0).astype(np.float32)
    if data.dtype.kind == "i":
        return (data * 2.0 ** (1 - 8 * data.dtype.itemsize)).astype(np.float32)
    return data.astype(np.float32)
