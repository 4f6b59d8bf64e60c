"""What was measured of a song, as a record; nothing here measures."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SongFacts:
    """What was measured of a song.

    Attributes:
        bpm, offset_ms: of its tempo and first downbeat; None where it has no beat.
        confidence: of the tempo, 0 .. 1.
        steadiness: 0 .. 1, how well the beat stays in place over the song: the length of the mean of its phases.
        drift_ms: how far the beat of the end is from that of the begin.
        key: such as "F# minor"; None where nothing has a pitch.
        loudness: LUFS.
    """

    seconds: float
    bpm: float | None
    offset_ms: float | None
    confidence: float
    steadiness: float
    drift_ms: float | None
    key: str | None
    loudness: float
