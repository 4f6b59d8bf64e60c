"""Samples as a file that osu! plays: Ogg Vorbis or MP3, both of about 192 kbit/s; or WAV."""

import io
from typing import Any, Literal

import numpy as np

from core.audio.sample_buffer import Samples
from core.errors import MachineError

AudioFormat = Literal["ogg", "mp3", "wav"]

_BLOCK_FRAMES = 1 << 16  # Vorbis keeps a whole block on the stack
_VORBIS_LEVEL = 0.4  # quality 6 of 10: about 192 kbit/s of stereo at 44.1 kHz
_MP3_LEVEL = 0.44  # of 32 to 320 kbit/s: the nearest rate is 192


def encode_audio(samples: Samples, sample_rate: int, kind: AudioFormat) -> bytes:
    """The bytes of a file with samples (channels, frames), full scale 1.

    Raises:
        MachineError: libsndfile cannot write this kind here.
    """
    import soundfile

    kinds: dict[str, dict[str, Any]] = {
        "ogg": {"format": "OGG", "subtype": "VORBIS", "compression_level": _VORBIS_LEVEL},
        "mp3": {
            "format": "MP3",
            "subtype": "MPEG_LAYER_III",
            "bitrate_mode": "CONSTANT",
            "compression_level": _MP3_LEVEL,
        },
        "wav": {"format": "WAV", "subtype": "PCM_16"},
    }
    rows = np.ascontiguousarray(np.clip(samples, -1.0, 1.0).T, dtype=np.float32)
    out = io.BytesIO()
    try:
        with soundfile.SoundFile(out, "w", sample_rate, rows.shape[1], **kinds[kind]) as stream:
            for start in range(0, len(rows), _BLOCK_FRAMES):
                stream.write(rows[start : start + _BLOCK_FRAMES])
    except (soundfile.LibsndfileError, ValueError) as error:
        raise MachineError(f"A .{kind} file cannot be written here ({error}); choose another format.") from error
    return out.getvalue()
