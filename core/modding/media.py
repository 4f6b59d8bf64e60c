"""Facts about pictures, sounds and videos, from their bytes."""

import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.audio.containers import open_container

LONGEST_SAMPLE_S = 60
MOST_SAMPLES = 2 * 96_000 * LONGEST_SAMPLE_S


@dataclass(frozen=True, slots=True)
class SongFacts:
    """Format and length of an audio file.

    Attributes:
        format: "MP3", "Ogg Vorbis", "WAV", … by its content, not its name.
        duration: ms.
        bitrate: average, kbit/s.
    """

    format: str
    duration: float
    bitrate: float


@dataclass(frozen=True, slots=True)
class SampleFacts:
    """A hit sound.

    Attributes:
        samples: (frames, channels), full scale is 1.
    """

    format: str
    samples: NDArray[np.float32]
    rate: int

    @property
    def duration(self) -> float:
        """ms."""
        return len(self.samples) * 1000.0 / self.rate


@dataclass(frozen=True, slots=True)
class VideoFacts:
    width: int
    height: int
    has_audio: bool


def audio_format(data: bytes) -> str:
    """The kind of audio file by its first bytes; "" if it is of no supported kind."""
    head = data[:64]
    if head[:4] == b"OggS":
        if b"vorbis" in data[:256]:
            return "Ogg Vorbis"
        return "Ogg Opus" if b"OpusHead" in data[:256] else "Ogg"
    if head[:4] in {b"RIFF", b"RIFX", b"RF64"}:
        return "WAV"
    if head[:4] == b"fLaC":
        return "FLAC"
    if head[4:8] == b"ftyp":
        return "MP4/AAC"
    if head[:3] == b"ID3" or (len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0 and head[1] & 0x06):
        return "MP3"
    return "MP3" if b"\xff\xfb" in data[:4096] else ""


def song_facts(data: bytes) -> SongFacts | None:
    """None where the file cannot be read as audio."""
    import av

    try:
        with open_container(data) as (container, _):
            stream = container.streams.audio[0]
            stated = stream.duration * stream.time_base if stream.duration and stream.time_base else 0
            length = float(stated) or (container.duration or 0) / av.time_base
            bits_per_second = stream.bit_rate or container.bit_rate or 0
    except (av.FFmpegError, OSError, ValueError, IndexError):
        return None
    if length <= 0:
        return None
    kind = audio_format(data)
    bitrate = bits_per_second / 1000.0 if kind == "MP3" else len(data) * 8 / length / 1000.0
    return SongFacts(kind, length * 1000.0, bitrate)


def sample_facts(data: bytes) -> SampleFacts | None:
    """None where the file cannot be decoded; only the first minute of a long one."""
    import soundfile

    try:
        with soundfile.SoundFile(io.BytesIO(data)) as stream:
            frames = min(stream.samplerate * LONGEST_SAMPLE_S, MOST_SAMPLES // max(stream.channels, 1))
            samples = stream.read(frames, dtype="float32", always_2d=True)
            return SampleFacts(audio_format(data), samples, stream.samplerate)
    except (soundfile.SoundFileError, OSError, ValueError, MemoryError):
        return None


def video_facts(data: bytes) -> VideoFacts | None:
    """None if the file cannot be read as a video."""
    import av

    try:
        with open_container(data) as (container, _):
            streams = container.streams.video
            if not streams:
                return None
            return VideoFacts(streams[0].width, streams[0].height, bool(container.streams.audio))
    except (av.FFmpegError, OSError, ValueError):
        return None
