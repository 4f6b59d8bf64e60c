"""Any audio file a mapset may hold, as float samples; nothing in the song is ever moved in time.

WAV, FLAC and OGG Vorbis are read by libsndfile. Everything else, and everything damaged, is decoded by FFmpeg (PyAV)
packet by packet: what cannot be decoded is left silent, and what follows lands where its timestamp says.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from math import gcd
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress

if TYPE_CHECKING:
    import av
    import soundfile

Samples = NDArray[np.float32]

LONGEST_MINUTES = 180
REFERENCE_RATE = 16_000
_BLOCK_FRAMES = 1 << 18
_RESAMPLED_AT_ONCE = 1 << 20
_SAME_MOMENT_S = 0.002
_HELD_FRAMES = 3
_MOST_FAILURES = 20_000
_STAGE = "Reading the audio"
_LIBSNDFILE_MAGIC = (b"RIFF", b"RF64", b"RIFX", b"FORM", b"fLaC", b"OggS", b"caff")
_TRUSTED_SUBTYPES = {"PCM_16", "PCM_24", "PCM_32", "PCM_U8", "PCM_S8", "FLOAT", "DOUBLE", "VORBIS"}


@dataclass(frozen=True, slots=True)
class Audio:
    """A decoded song.

    Attributes:
        samples: float32, (channels, frames), full scale is 1.
        sample_rate: Hz.
        bits: integer resolution of the source: 16, also for lossy formats, or 32 for anything finer.
    """

    samples: Samples
    sample_rate: int
    bits: int = 16

    @property
    def duration_ms(self) -> float:
        return self.samples.shape[1] * 1000.0 / self.sample_rate

    def mono(self) -> Samples:
        """The mean of the channels, (frames,)."""
        if self.samples.shape[0] == 1:
            return self.samples[0]
        return np.mean(self.samples, axis=0, dtype=np.float32)


def load_audio(path: Path, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None) -> Audio:
    """Decode the whole file.

    Raises:
        InputError: the file is missing, cannot be read, or holds no audio.
        CancelledError: `cancel` was set on the way.
    """
    cancel = cancel or CancelToken()
    path = Path(path)
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise InputError(f"{path} is not a file; choose an audio file.")
        with path.open("rb") as stream:
            stream.read(1)
    except OSError as error:
        raise InputError(f"Cannot read the audio file {path}: {error.strerror or error}.") from error
    if size == 0:
        raise InputError(f"The audio file {path} is empty; replace it by a working one.")
    try:
        audio, complete = _read_with_libsndfile(path, on_progress, cancel)
        if audio is None or not complete:
            recovered = _read_with_ffmpeg(path, on_progress, cancel)
            if audio is None or (recovered and recovered.duration_ms >= audio.duration_ms):
                audio = recovered
    except MemoryError as error:
        raise InputError(f"The audio file {path} is too long for this machine's memory; cut it first.") from error
    if audio is None or audio.samples.shape[1] == 0:
        raise InputError(f"{path} holds no audio that could be decoded; replace it by a working audio file.")
    np.nan_to_num(audio.samples, copy=False, nan=0.0, posinf=1.0, neginf=-1.0)
    return audio


def resample(samples: Samples, rate: int, new_rate: int, cancel: CancelToken | None = None) -> Samples:
    """Band-limited resampling along the last axis; the length becomes round(frames * new_rate / rate)."""
    if rate == new_rate or not samples.size:
        return samples
    if samples.ndim > 1:
        return np.stack([resample(channel, rate, new_rate, cancel) for channel in samples])
    import soxr

    stream = soxr.ResampleStream(rate, new_rate, num_channels=1, dtype="float32", quality="HQ")
    out = np.zeros(round(len(samples) * new_rate / rate), dtype=np.float32)
    written = 0
    for start in range(0, len(samples), _RESAMPLED_AT_ONCE):
        if cancel:
            cancel.check()
        stop = start + _RESAMPLED_AT_ONCE
        block = stream.resample_chunk(np.ascontiguousarray(samples[start:stop]), last=stop >= len(samples))
        block = block[: len(out) - written]
        out[written : written + len(block)] = block
        written += len(block)
    return out


def load_reference_mono(
    path: Path, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> Samples:
    """Mono 16 kHz with peak 1, sample for sample as the public checkpoints were trained on; see `reference_mono`."""
    return reference_mono(load_audio(path, on_progress, cancel))


def reference_mono(audio: Audio) -> Samples:
    """Mono 16 kHz with peak 1 by the checkpoints' own chain; silence stays silence.

    Integer samples go through linear interpolation without a low-pass (`audioop.ratecv`), channel by channel, and are
    mixed down afterwards.
    """
    mono = reference_integers(audio)
    peak = float(np.max(np.abs(mono), initial=0.0))
    return (mono / peak if peak > 0 else mono).astype(np.float32)


def reference_integers(audio: Audio) -> NDArray[np.float64]:
    """The integer waveform of `reference_mono` before it is divided by its peak, as whole float64 numbers."""
    mixed = np.zeros(0)
    for channel in audio.samples:
        resampled = _ratecv(channel, audio.sample_rate, REFERENCE_RATE, audio.bits)
        mixed = mixed + resampled if mixed.size else resampled
    return np.floor(mixed / audio.samples.shape[0])


def _ratecv(channel: Samples, rate: int, new_rate: int, bits: int) -> NDArray[np.float64]:
    """`audioop.ratecv` with its default weights, on one channel.

    With both rates divided by their greatest common divisor (I, O), output k lies between inputs i-1 and i, where
    i = ceil(k I / O), at d = i O - k I: trunc((x[i-1] d + x[i] (O - d)) / O) in 32 bits, then shifted to `bits`.
    """
    full = 2.0 ** (bits - 1)
    integers = np.clip(np.rint(channel.astype(np.float64) * full), -full, full - 1)
    if rate == new_rate:
        return integers
    common = gcd(rate, new_rate)
    step, out_step = rate // common, new_rate // common
    padded = np.concatenate([[0.0], integers]) * 2.0 ** (32 - bits)
    count = (len(integers) - 1) * out_step // step + 1
    k = np.arange(count, dtype=np.int64) * step
    i = -(-k // out_step)
    d = i * out_step - k
    mixed = np.trunc((padded[i] * d + padded[i + 1] * (out_step - d)) / out_step)
    return np.floor(mixed / 2.0 ** (32 - bits))


class _Tape:
    """Grows a (channels, frames) array; what is never written stays silent."""

    def __init__(self, channels: int, rate: int, expected_frames: int) -> None:
        self._most = LONGEST_MINUTES * 60 * rate
        self._samples: Samples = np.zeros((channels, min(max(expected_frames, rate), self._most)), dtype=np.float32)
        self.frames = 0

    @property
    def full(self) -> bool:
        return self.frames >= self._most

    def write(self, position: int, block: Samples) -> None:
        block = block[:, : max(0, self._most - position)]
        end = position + block.shape[1]
        if end > self._samples.shape[1]:
            grown = np.zeros((self._samples.shape[0], min(self._most, max(end, 2 * end - position))), dtype=np.float32)
            grown = grown if grown.shape[1] >= end * 1.4 else np.pad(grown, ((0, 0), (0, end // 2)))
            grown[:, : self.frames] = self._samples[:, : self.frames]
            self._samples = grown
        self._samples[:, position:end] = block
        self.frames = max(self.frames, end)

    def cut(self) -> Samples:
        return self._samples[:, : self.frames]


def _read_with_libsndfile(path: Path, on_progress: OnProgress, cancel: CancelToken) -> tuple[Audio | None, bool]:
    """What libsndfile reads, and whether that is all the file promises; (None, False) for formats left to FFmpeg."""
    import soundfile

    with path.open("rb") as stream:
        if stream.read(4) not in _LIBSNDFILE_MAGIC:
            return None, False
        stream.seek(0)
        try:
            file = soundfile.SoundFile(stream)
        except (soundfile.LibsndfileError, RuntimeError, TypeError, ValueError):
            return None, False
        with file:
            if file.subtype not in _TRUSTED_SUBTYPES or file.samplerate <= 0 or file.frames <= 0:
                return None, False
            return _read_blocks(file, on_progress, cancel)


def _read_blocks(
    file: "soundfile.SoundFile", on_progress: OnProgress, cancel: CancelToken
) -> tuple[Audio | None, bool]:
    tape = _Tape(file.channels, file.samplerate, file.frames)
    while not tape.full:
        cancel.check()
        try:
            block = file.read(_BLOCK_FRAMES, dtype="float32", always_2d=True)
        except RuntimeError:
            break
        if not len(block):
            break
        tape.write(tape.frames, block.T)
        on_progress(Progress(_STAGE, min(1.0, tape.frames / file.frames)))
    bits = 32 if file.subtype in {"PCM_24", "PCM_32", "FLOAT", "DOUBLE"} else 16
    return Audio(tape.cut(), file.samplerate, bits), tape.full or tape.frames >= file.frames


def _read_with_ffmpeg(path: Path, on_progress: OnProgress, cancel: CancelToken) -> Audio | None:
    """All that FFmpeg can decode, each frame at its timestamp; None where there is no audio."""
    import av

    try:
        with path.open("rb") as stream, av.open(stream, mode="r", metadata_errors="replace") as container:
            audio_streams = container.streams.audio
            if not audio_streams:
                return None
            return _decode_stream(container, audio_streams[0], on_progress, cancel)
    except (av.FFmpegError, OSError, ValueError, EOFError):
        return None


def _decode_stream(
    container: "av.container.InputContainer", stream: "av.AudioStream", on_progress: OnProgress, cancel: CancelToken
) -> Audio | None:
    expected_s = container.duration / 1_000_000 if container.duration and container.duration > 0 else 0.0
    tape: _Tape | None = None
    placing: _Placing | None = None
    rate, channels, bits = 0, 0, 16
    for time, frame in _frames(container, stream, cancel):
        block = _as_float(frame)
        if tape is None or placing is None:
            rate, channels = frame.sample_rate, block.shape[0]
            bits = 32 if frame.format.name.rstrip("p") == "s32" else 16
            tape = _Tape(channels, rate, int(expected_s * rate) + rate)
            placing = _Placing(tape, rate, longest_gap_s=max(expected_s, 1.0))
        if (frame.sample_rate, block.shape[0]) != (rate, channels):
            continue
        placing.put(time, block)
        if tape.full:
            break
        if expected_s:
            on_progress(Progress(_STAGE, min(1.0, placing.cursor / rate / expected_s)))
    if tape is None or placing is None:
        return None
    placing.finish()
    return Audio(tape.cut(), rate, bits)


class _Placing:
    """Writes blocks one after another, and leaves silence where timestamps say that something is missing.

    Timestamps of sound files jitter (Vorbis by a quarter block at the end of a page, Matroska by its milliseconds) and
    come back by themselves. A gap is one where several blocks in a row agree on it.
    """

    def __init__(self, tape: _Tape, rate: int, longest_gap_s: float) -> None:
        self._tape = tape
        self._rate = rate
        self._longest_gap = longest_gap_s * rate
        self._held: list[tuple[float, Samples]] = []
        self._shift = 0.0
        self.cursor = 0

    def put(self, time: float | None, block: Samples) -> None:
        """`time` is in seconds from the beginning of the song."""
        if time is None:
            self._release(0)
            self._append(block)
            return
        position = time * self._rate
        gap = position + self._shift - self.cursor - sum(held.shape[1] for _, held in self._held)
        if abs(gap) <= _SAME_MOMENT_S * self._rate:
            self._release(0)
            self._append(block)
            return
        self._held.append((gap, block))
        if len(self._held) < _HELD_FRAMES:
            return
        gaps = [g for g, _ in self._held]
        if max(gaps) - min(gaps) > 2 * _SAME_MOMENT_S * self._rate:
            _, first = self._held.pop(0)
            self._append(first)
        elif 0 < gap <= self._longest_gap:
            self._release(round(gaps[0]))
        else:
            # Time jumped back, or absurdly far: a chained stream or a broken clock. Go on from here.
            self._shift -= gap
            self._release(0)

    def finish(self) -> None:
        self._release(0)

    def _release(self, gap: int) -> None:
        self.cursor += gap
        for _, block in self._held:
            self._append(block)
        self._held = []

    def _append(self, block: Samples) -> None:
        self._tape.write(self.cursor, block)
        self.cursor += block.shape[1]


def _frames(
    container: "av.container.InputContainer", stream: "av.AudioStream", cancel: CancelToken
) -> Iterator[tuple[float | None, "av.AudioFrame"]]:
    """Every frame that decodes, with its time in seconds from the beginning; damaged packets are passed over.

    An MP3 stream has no timestamps of its own: FFmpeg counts frames and takes a stretch of garbage for one. So the
    garbage's length in bytes, at the size of the frames before it, tells how many frames it stands for.
    """
    import av

    counted = container.format.name == "mp3"
    recent_sizes: deque[int] = deque(maxlen=100)
    lost_s = 0.0
    base: float | None = None
    failures = 0
    packets = container.demux(stream)
    while failures < _MOST_FAILURES:
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
