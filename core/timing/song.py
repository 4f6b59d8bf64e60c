"""Timing of an audio file as a task, whose result is small enough to pass between processes."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.beatmap.objects import TimingPoint
from core.jobs import CancelToken, OnProgress, Progress

if TYPE_CHECKING:
    from core.timing.from_audio import TimingEstimate

_DECODED = 0.1  # share of the work

_last: "tuple[Path, TimingEstimate] | None" = None
"""The last song's estimate, so that another tempo needs no new analysis."""


@dataclass(frozen=True, slots=True)
class SongTiming:
    """Red lines found in a song, their confidence (0 to 1), and candidate tempos in BPM, the most probable first."""

    points: list[TimingPoint]
    confidence: float
    tempos: list[float]


@dataclass(frozen=True, slots=True)
class TimingRequest:
    """A song, and the steady BPM near which to time it; None finds the tempo too."""

    audio: Path
    bpm: float | None = None


def time_song(request: TimingRequest, on_progress: OnProgress, cancel: CancelToken) -> SongTiming:
    """BPM, offset and meter of a song.

    Raises:
        InputError: the song cannot be read, or it has no beat.
        CancelledError: `cancel` was set.
    """
    from core.timing.from_audio import with_tempo

    estimate = _estimated(request.audio, on_progress, cancel)
    if request.bpm is not None:
        estimate = with_tempo(estimate, request.bpm)
    return SongTiming(estimate.points, estimate.confidence, [candidate.bpm for candidate in estimate.candidates])


def _estimated(path: Path, on_progress: OnProgress, cancel: CancelToken) -> "TimingEstimate":
    """The timing of a song from its audio; that of the last song is kept."""
    global _last  # noqa: PLW0603
    from core.audio.decode import load_audio
    from core.timing.from_audio import estimate_timing

    def later(progress: Progress) -> None:
        done = _DECODED + (1 - _DECODED) * progress.done
        on_progress(Progress(progress.stage, done, progress.message, progress.seconds_left))

    if _last is None or _last[0] != path:
        on_progress(Progress("Reading the song", 0.0))
        audio = load_audio(path, cancel=cancel)
        cancel.check()
        _last = path, estimate_timing(audio.mono(), audio.sample_rate, later, cancel)
    return _last[1]
