"""Any audio file a mapset may hold, as float samples; nothing in the song is ever moved in time.

WAV, FLAC and OGG Vorbis are read by libsndfile. Everything else, and everything damaged, is decoded by FFmpeg.
"""

import io
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.audio.ffmpeg import READING, read_with_ffmpeg
from core.audio.sample_buffer import HIGHEST_RATE, MOST_CHANNELS, SampleBuffer, Samples
from core.errors import InputError
from core.files import open_regular
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress

if TYPE_CHECKING:
    import soundfile

_BLOCK_FRAMES = 1 << 18
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

    def after(self, ms: float) -> "Audio":
        """The song from `ms` on."""
        first = round(ms * self.sample_rate / 1000)
        return replace(self, samples=self.samples[:, first:]) if first else self


def load_audio(path: Path, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None) -> Audio:
    """Decode the whole file.

    Raises:
        InputError: the file is missing, cannot be read, or holds no audio.
        CancelledError: `cancel` was set on the way.
    """
    cancel = cancel or CancelToken()
    path = Path(path)
    try:
        with open_regular(path) as stream:
            empty = not stream.read(1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise InputError(f"Cannot read the audio file {path}: {reason}; choose an audio file.") from error
    if empty:
        raise InputError(f"The audio file {path} is empty; replace it by a working one.")
    try:
        buffer, complete = _read_with_libsndfile(path, on_progress, cancel)
        if buffer is None or not complete:
            seconds, buffer = (buffer.seconds if buffer is not None else 0.0), None  # two buffers may be too much
            buffer = read_with_ffmpeg(path, on_progress, cancel)
            if seconds and (buffer is None or buffer.seconds < seconds):
                buffer = None
                buffer, _ = _read_with_libsndfile(path, on_progress, cancel)
    except MemoryError as error:
        raise InputError(f"The audio file {path} is too long for this machine's memory; cut it first.") from error
    except InputError as error:
        raise InputError(f"{path} cannot be used: {error}") from None
    if buffer is None or buffer.frames == 0:
        raise InputError(f"{path} holds no audio that could be decoded; replace it by a working audio file.")
    samples = buffer.cut()
    for start in range(0, samples.shape[1], _BLOCK_FRAMES):
        block = samples[:, start : start + _BLOCK_FRAMES]
        np.nan_to_num(block, copy=False, nan=0.0, posinf=1.0, neginf=-1.0)
    return Audio(samples, buffer.rate, buffer.bits)


def _read_with_libsndfile(path: Path, on_progress: OnProgress, cancel: CancelToken) -> tuple[SampleBuffer | None, bool]:
    """What libsndfile reads, and whether that is all the file promises; (None, False) for formats left to FFmpeg."""
    import soundfile

    with open_regular(path) as stream:
        if stream.read(4) not in _LIBSNDFILE_MAGIC:
            return None, False
        try:
            size = stream.seek(0, io.SEEK_END)
            stream.seek(0)
            file = soundfile.SoundFile(stream)
        except (soundfile.LibsndfileError, RuntimeError, TypeError, ValueError):
            return None, False
        with file:
            if file.subtype not in _TRUSTED_SUBTYPES or file.samplerate <= 0 or file.frames <= 0:
                return None, False
            if file.samplerate > HIGHEST_RATE or file.channels > MOST_CHANNELS:
                return None, False
            return _read_blocks(file, size, on_progress, cancel)


def _read_blocks(
    file: "soundfile.SoundFile", size: int, on_progress: OnProgress, cancel: CancelToken
) -> tuple[SampleBuffer | None, bool]:
    """The samples of an open file, and whether they are all that it says it has."""
    bits = 32 if file.subtype in {"PCM_24", "PCM_32", "FLOAT", "DOUBLE"} else 16
    buffer = SampleBuffer(file.channels, file.samplerate, bits, file.frames, size)
    while not buffer.full:
        cancel.check()
        try:
            block = file.read(max(2 * _BLOCK_FRAMES // file.channels, 1), dtype="float32", always_2d=True)
        except RuntimeError:
            break
        if not len(block):
            break
        buffer.write(buffer.frames, block.T)
        on_progress(Progress(READING, min(1.0, buffer.frames / file.frames)))
    return buffer, buffer.full or buffer.frames >= file.frames
