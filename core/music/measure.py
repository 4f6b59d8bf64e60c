"""What a song is, as this program measures it: tempo, offset, steadiness, key and loudness."""

import numpy as np
from numpy.typing import NDArray

from core.audio.sample_buffer import Samples
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, ignore_progress
from core.music.facts import SongFacts
from core.music.loudness import loudness_of
from core.timing.from_audio import TimingEstimate, estimate_timing, with_tempo
from core.timing.onsets import CURVE_RATE, Onsets
from core.timing.phase import fold

_WINDOW_BEATS = 16
_BINS = 48
_NOTES = ("C", "C#", "D", "D#", "E", "F", "F#", "G", "G#", "A", "A#", "B")
_MAJOR = (6.35, 2.23, 3.48, 2.33, 4.38, 4.09, 2.52, 5.19, 2.39, 3.66, 2.29, 2.88)
_MINOR = (6.33, 2.68, 3.52, 5.38, 2.60, 3.53, 2.54, 4.75, 3.98, 2.69, 3.34, 3.17)
"""How well each pitch class fits a key: Krumhansl and Kessler, Tracing the dynamic changes in perceived tonal
organization (1982)."""


def measure_song(
    samples: Samples,
    sample_rate: int,
    bpm: float | None = None,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> SongFacts:
    """The facts of samples (channels, frames).

    Args:
        bpm: look for the beat near this tempo; None finds it.

    Raises:
        CancelledError: `cancel` was set.
    """
    seconds, loudness = samples.shape[1] / sample_rate, loudness_of(samples, sample_rate)
    mono = samples.mean(axis=0, dtype=np.float32)
    try:
        estimate = estimate_timing(mono, sample_rate, on_progress, cancel)
    except InputError:  # too short or silent
        return SongFacts(seconds, None, None, 0.0, 0.0, None, None, loudness)
    if bpm is not None:
        estimate = with_tempo(estimate, bpm)
    steadiness, drift = _steadiness(estimate)
    return SongFacts(
        seconds,
        estimate.bpm,
        estimate.points[0].time,
        estimate.confidence,
        steadiness,
        drift,
        key_of(estimate.onsets.chroma),
        loudness,
    )


def _steadiness(estimate: TimingEstimate) -> tuple[float, float]:
    """(steadiness, drift in ms) of the beat around the grid of the song's own tempo."""
    beat_ms = 60_000 / estimate.bpm
    phases = phases_of(estimate.onsets, beat_ms)
    if len(phases) < 2:
        return 1.0, 0.0
    turns = np.exp(2j * np.pi * phases)
    drift = float(np.angle(turns[-1] * np.conj(turns[0]))) / (2 * np.pi) * beat_ms
    return float(abs(turns.mean())), drift


def phases_of(onsets: Onsets, beat_ms: float) -> NDArray[np.float64]:
    """Where in the beat the onsets of each 16 beats are, (windows,), 0 .. 1: the angle of their first harmonic."""
    window = _WINDOW_BEATS * beat_ms
    found = []
    for start in np.arange(0.0, max(onsets.duration_ms - window / 2, 1.0), window):
        folded = fold(onsets.broad, CURVE_RATE, beat_ms, _BINS, start, min(start + window, onsets.duration_ms))
        harmonic = np.fft.rfft(folded)[1]
        if abs(harmonic) > 1e-3 * folded.sum():
            found.append(-np.angle(harmonic) / (2 * np.pi) % 1.0)
    return np.array(found)


def key_of(chroma: NDArray[np.float32]) -> str | None:
    """The key of chroma (frames, 12), C first; None where it is flat."""
    mean = chroma.mean(axis=0, dtype=np.float64) if len(chroma) else np.zeros(12)
    if mean.std() < 1e-3 * max(mean.mean(), 1e-9):
        return None
    best = max(
        (float(np.corrcoef(np.roll(profile, note), mean)[0, 1]), f"{name} {mode}")
        for mode, profile in (("major", _MAJOR), ("minor", _MINOR))
        for note, name in enumerate(_NOTES)
    )
    return best[1]


def rank_of(facts: SongFacts, tempo: float | None) -> float:
    """How well a song can be mapped, 0 .. 1: a certain and steady beat, near `tempo` or its half or double.

    0 where it has no beat.
    """
    if facts.bpm is None:
        return 0.0
    near = 1.0
    if tempo is not None:
        octaves = abs(float(np.log2(tempo / facts.bpm)))
        near = float(np.exp(-10 * abs(octaves - round(octaves))))
    return facts.confidence * facts.steadiness * near
