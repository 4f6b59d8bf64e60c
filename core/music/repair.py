"""A song made fit to be mapped: it begins on a downbeat, has an exact tempo, a set loudness, and ends that fade."""

from dataclasses import dataclass

import numpy as np

from core.audio.resample import resample
from core.audio.sample_buffer import Samples
from core.audio.stretch import stretch
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.music.facts import SongFacts
from core.music.loudness import brought_to
from core.music.measure import measure_song
from core.music.orders import Pitch, RepairOptions

RATE = 44_100
"""Hz of what is made: what osu! plays without a change."""

_BEFORE_MS = 20.0  # of the downbeat, so that its attack is whole
_FOLLOWED = 0.06  # of the speed, a semitone: stretching moves attacks by up to 15 ms, and changing the rate by none
_FARTHEST = 0.25
_FADE_IN_S = 0.005
_SILENT = 1e-4


@dataclass(frozen=True, slots=True)
class RepairedSong:
    """A song with one red line.

    Attributes:
        samples: float32, (2, frames) at RATE.
        bpm, offset_ms: its red line.
        before, after: what was measured of the song as it was, and as it is.
        speed: of the new song, as a share of the old one's.
    """

    samples: Samples
    bpm: float
    offset_ms: float
    before: SongFacts
    after: SongFacts
    speed: float


def repair_song(
    samples: Samples,
    sample_rate: int,
    options: RepairOptions,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> RepairedSong:
    """The repaired song of samples (channels, frames).

    Raises:
        InputError: it has no beat, or one too far from the tempo that it is to get.
        CancelledError: `cancel` was set.
    """
    options, cancel = options.checked(), cancel or CancelToken()
    on_progress(Progress("Measuring the song", 0.0))
    before = measure_song(samples, sample_rate, cancel=cancel)
    if before.bpm is None or before.offset_ms is None:
        raise InputError("No beat was found in the song, so it cannot be brought to a tempo; choose another candidate.")
    target = float(round(before.bpm)) if options.bpm is None else options.bpm
    speed = _speed(before.bpm, target)
    if not is_within_reach(before.bpm, target):
        raise InputError(
            f"The song has {before.bpm:.2f} BPM, which is too far from {target:g} to stretch it; choose a tempo nearer "
            "to its own."
        )
    on_progress(Progress("Repairing the song", 0.4))
    stereo = np.resize(samples[:2], (2, samples.shape[1])) if len(samples) < 2 else samples[:2]
    first = max(0.0, before.offset_ms - _BEFORE_MS) if options.trim else 0.0
    out = _at_speed(stereo, sample_rate, first / 1000, speed, options.pitch, cancel)
    out = _without_silent_end(out)
    _fade(out, options.fade_out)
    cancel.check()
    out = brought_to(out, RATE, options.loudness)
    offset = (before.offset_ms - first) / speed
    on_progress(Progress("Measuring the song", 0.7))
    after = measure_song(out, RATE, target, cancel=cancel)
    if not _follows(speed, options.pitch) and after.offset_ms is not None:
        # The stretch lets attacks through a little early: the same downbeat, as it is measured now.
        beat = 60_000 / target
        offset += (after.offset_ms - offset + beat / 2) % beat - beat / 2
    on_progress(Progress("Measuring the song", 1.0))
    return RepairedSong(out, target, offset, before, after, speed)


def is_within_reach(own: float, target: float) -> bool:
    """Whether a song of the tempo `own`, its half or double, BPM, can be brought to `target`."""
    return abs(_speed(own, target) - 1) <= _FARTHEST


def _speed(own: float, target: float) -> float:
    return target / min((own * factor for factor in (0.5, 1, 2)), key=lambda bpm: abs(np.log(target / bpm)))


def _follows(speed: float, pitch: Pitch) -> bool:
    return speed == 1 or pitch == "follow" or (pitch == "auto" and abs(speed - 1) <= _FOLLOWED)


def _at_speed(
    samples: Samples, sample_rate: int, first: float, speed: float, pitch: Pitch, cancel: CancelToken
) -> Samples:
    """(2, frames) at RATE from `first` seconds of the song on, faster by `speed`."""
    begin = round(first * sample_rate)
    if _follows(speed, pitch):
        return resample(samples[:, begin:], round(sample_rate * speed * 1000), RATE * 1000, cancel)
    return resample(stretch(samples[:, begin:], sample_rate, speed), sample_rate, RATE, cancel)


def _without_silent_end(samples: Samples) -> Samples:
    loud = np.flatnonzero(np.abs(samples).max(axis=0) > _SILENT)
    return samples[:, : int(loud[-1]) + 1].copy() if len(loud) else samples.copy()


def _fade(samples: Samples, fade_out: float) -> None:
    first = min(round(_FADE_IN_S * RATE), samples.shape[1])
    last = min(round(fade_out * RATE), samples.shape[1])
    samples[:, :first] *= np.linspace(0, 1, first, dtype=np.float32)
    if last:
        samples[:, -last:] *= np.linspace(1, 0, last, dtype=np.float32)
