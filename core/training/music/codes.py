"""EnCodec's codes of songs, beside the songs: made once, and passed over where they are there."""

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import load_audio
from core.audio.resample import resample
from core.audio.sample_buffer import Samples
from core.errors import BeatwrightError, InputError
from core.files import write_atomically
from core.jobs import CancelToken, OnProgress, Progress
from core.music.loudness import brought_to
from core.music.musicgen.conditions import as_tensor
from core.music.musicgen.sampling import encode_sound
from core.music.published.musicgen import FRAME_RATE, SAMPLE_RATE
from core.training.music.code_notes import codes_file, note, noted
from core.training.music.shards import packed_codes
from core.training.music.songs import MusicSample, MusicSet, audio_of

if TYPE_CHECKING:
    from core.music.musicgen.checkpoint import LoadedModel

LONGEST_S = 240.0
_PART_S, _MARGIN_S = 30, 2


@dataclass(frozen=True, slots=True)
class EncodedMusic:
    """How many songs were encoded, how many had codes already, and what could not be read."""

    encoded: int
    skipped: int
    faults: tuple[tuple[str, str], ...]


def encode_music(
    music: MusicSet,
    home: Path,
    loaded: "LoadedModel",
    loudness: float | None,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> EncodedMusic:
    """Write the codes of every song that is learned from, where they are not there or were made in another way.

    Args:
        loudness: LUFS that the sound is brought to before, in memory; None leaves it.

    Raises:
        MachineError: the disk is full, read-only or gone.
        CancelledError: `cancel` was set; the codes so far stay.
    """
    encoded, skipped, faults = 0, 0, []
    samples = music.included
    for number, sample in enumerate(samples):
        cancel.check()
        on_progress(Progress("Encoding songs", number / max(len(samples), 1), sample.filename))
        audio = audio_of(sample, home)
        try:
            if has_codes(sample, home, loaded, loudness):
                skipped += 1
                continue
            how = _how(audio, loaded, loudness)
            codes = song_codes(audio, loaded, loudness, cancel)
        except BeatwrightError as error:
            cancel.check()
            faults.append((sample.filename, str(error)))
            continue
        stream = io.BytesIO()
        np.save(stream, codes)
        write_atomically(codes_file(audio), stream.getvalue(), overwrite=True)
        note(audio, how)
        encoded += 1
    on_progress(Progress("Encoding songs", 1.0))
    return EncodedMusic(encoded, skipped, tuple(faults))


def has_codes(sample: MusicSample, home: Path, loaded: "LoadedModel", loudness: float | None) -> bool:
    """Whether the codes of a song are there, made in this way.

    Raises:
        InputError: neither they nor the song can be read.
    """
    audio = audio_of(sample, home)
    if not audio.is_file() and _is_packed(sample, home, loaded):
        return True
    return _is_made(audio, _how(audio, loaded, loudness), loaded)


def song_codes(audio: Path, loaded: "LoadedModel", loudness: float | None, cancel: CancelToken) -> NDArray[np.int16]:
    """The codes (K, T) of a song's first four minutes.

    Raises:
        InputError: it cannot be decoded.
    """
    song = load_audio(audio, cancel=cancel)
    whole = song.samples[:, : round(LONGEST_S * song.sample_rate)]
    mono = loaded.folder.channels == 1
    part = whole.mean(axis=0, keepdims=True) if mono else np.resize(whole[:2], (2, whole.shape[1]))
    sound = resample(np.ascontiguousarray(part, dtype=np.float32), song.sample_rate, SAMPLE_RATE, cancel)
    if loudness is not None:
        sound = brought_to(sound, SAMPLE_RATE, loudness)
    return _encoded(sound, loaded, cancel)


def _encoded(sound: Samples, loaded: "LoadedModel", cancel: CancelToken) -> NDArray[np.int16]:
    """(K, T) of a sound (channels, samples), in parts that overlap, for the memory's sake."""
    hop = SAMPLE_RATE // FRAME_RATE
    frames = sound.shape[1] // hop
    parts = []
    for first in range(0, frames, _PART_S * FRAME_RATE):
        last = min(first + _PART_S * FRAME_RATE, frames)
        low, high = max(0, first - _MARGIN_S * FRAME_RATE), min(frames, last + _MARGIN_S * FRAME_RATE)
        codes = encode_sound(loaded, as_tensor(sound[:, low * hop : high * hop]), cancel).cpu().numpy()
        parts.append(codes[:, first - low : last - low])
    if not parts:
        raise InputError("The song is too short to be encoded; leave it out.")
    return np.concatenate(parts, axis=1).astype(np.int16)


def read_codes(sample: MusicSample, home: Path, loaded: "LoadedModel") -> NDArray[np.int16]:
    """The codes (K, T) of a song.

    Raises:
        InputError: they are not there, or not of this kind of model.
    """
    file = codes_file(audio_of(sample, home))
    packed = None if file.is_file() else packed_codes(sample.id, home)
    try:
        codes = np.load(file, allow_pickle=False) if packed is None else packed[0]
    except (OSError, ValueError, EOFError) as error:
        raise InputError(f"{file} holds no codes that can be read; encode the data set again.") from error
    if not _fits(codes, loaded):
        raise InputError(f"{file} holds codes of another model; encode the data set again.")
    return codes.astype(np.int16)


def _is_packed(sample: MusicSample, home: Path, loaded: "LoadedModel") -> bool:
    """Whether a song that is not here has codes of this kind of model in the data set's shards."""
    found = packed_codes(sample.id, home)
    if found is None:
        return False
    codes, how = found
    return _fits(codes, loaded) and how.get("encoder", _encoder_print(loaded)) == _encoder_print(loaded)


def _encoder_print(loaded: "LoadedModel") -> str:
    """What identifies an encoder."""
    buffers = loaded.model.audio_encoder.named_buffers()
    numbers = next(values for name, values in buffers if name.endswith("codebook.embed"))
    return f"{float(numbers.double().sum()):.6f}"


def _fits(codes: "NDArray[Any]", loaded: "LoadedModel") -> bool:
    size = int(loaded.model.audio_encoder.config.codebook_size)
    shaped = codes.ndim == 2 and codes.shape[0] == loaded.folder.codebooks and codes.shape[1] > 0
    return shaped and codes.dtype.kind in "iu" and int(codes.min()) >= 0 and int(codes.max()) < size


def _how(audio: Path, loaded: "LoadedModel", loudness: float | None) -> dict[str, Any]:
    """What codes depend on."""
    try:
        facts = audio.stat()
    except OSError as error:
        raise InputError(f"Cannot read {audio}: {error.strerror or error}.") from error
    return {
        "size": facts.st_size,
        "encoder": _encoder_print(loaded),
        "channels": loaded.folder.channels,
        "loudness": loudness,
    }


def _is_made(audio: Path, how: dict[str, Any], loaded: "LoadedModel") -> bool:
    """Whether there are codes that were made so; of those of another program only their form can be seen."""
    try:
        codes = np.load(codes_file(audio), allow_pickle=False, mmap_mode="r")
    except (OSError, ValueError, EOFError):
        return False
    return _fits(codes, loaded) and noted(audio.parent).get(audio.name, how) == how
