"""Any audio file a mapset may hold, as float samples; nothing in the song is ever moved in time.

WAV, FLAC and OGG Vorbis are read by libsndfile. Everything else, and everything damaged, is decoded by FFmpeg.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from core.audio.ffmpeg import READING, read_with_ffmpeg
from core.audio.tape import Samples, Tape
from core.errors import InputError
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
        tape, complete = _read_with_libsndfile(path, on_progress, cancel)
        if tape is None or not complete:
            recovered = read_with_ffmpeg(path, on_progress, cancel)
            if tape is None or (recovered and recovered.seconds >= tape.seconds):
                tape = recovered
    except MemoryError as error:
        raise InputError(f"The audio file {path} is too long for this machine's memory; cut it first.") from error
    if tape is None or tape.frames == 0:
        raise InputError(f"{path} holds no audio that could be decoded; replace it by a working audio file.")
    samples = tape.cut()
    np.nan_to_num(samples, copy=False, nan=0.0, posinf=1.0, neginf=-1.0)
    return Audio(samples, tape.rate, tape.bits)


def _read_with_libsndfile(path: Path, on_progress: OnProgress, cancel: CancelToken) -> tuple[Tape | None, bool]:
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


def _read_blocks(file: "soundfile.SoundFile", on_progress: OnProgress, cancel: CancelToken) -> tuple[Tape | None, bool]:
    bits = 32 if file.subtype in {"PCM_24", "PCM_32", "FLOAT", "DOUBLE"} else 16
    tape = Tape(file.channels, file.samplerate, bits, file.frames)
    while not tape.full:
        cancel.check()
        try:
            block = file.read(_BLOCK_FRAMES, dtype="float32", always_2d=True)
        except RuntimeError:
            break
        if not len(block):
            break
        tape.write(tape.frames, block.T)
        on_progress(Progress(READING, min(1.0, tape.frames / file.frames)))
    return tape, tape.full or tape.frames >= file.frames
