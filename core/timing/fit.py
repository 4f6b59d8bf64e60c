"""Fitting of the timing estimator's parameters on mapsets with human timing.

`benchmarks/timing.py MAPS --fit` does it and writes configs/timing/from_audio.yaml.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import load_audio
from core.audio.resample import resample
from core.beatmap.objects import TimingPoint
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.files import write_atomically
from core.timing.downbeat import METER, downbeat_features
from core.timing.learned_parameters import LearnedParameters
from core.timing.meter import meter_features
from core.timing.onsets import CURVE_RATE, RATE, Onsets, find_onsets
from core.timing.phase import loudest_phase, phase_features
from core.timing.tempo import refine_tempo, round_tempo, tempo_features

Floats = NDArray[np.float64]

_SAME_TEMPO = 0.003
_MAIN_SHARE = 0.9
_TEMPO_PENALTY = 3.0
_CUE_PENALTY = 1.0
_FIRST_LEAD_MS = 15.0


@dataclass(frozen=True, slots=True)
class TimedSong:
    """A mapset's song with the red lines that most of its difficulties share, and the time of its last object.

    Attributes:
        onsets: curves of its audio.
    """

    name: str
    red_lines: tuple[TimingPoint, ...]
    last_object_ms: float
    onsets: Onsets

    @property
    def main_tempo(self) -> tuple[float, float]:
        """The BPM in force for the longest time, and its share of the time."""
        durations: Counter[float] = Counter()
        ends = [line.time for line in self.red_lines[1:]] + [self.last_object_ms]
        for line, end in zip(self.red_lines, ends, strict=True):
            durations[round(line.bpm, 2)] += max(0.0, end - line.time)  # type: ignore[assignment]
        ((bpm, longest),) = durations.most_common(1)
        return bpm, longest / max(sum(durations.values()), 1.0)


def read_timing(folder: Path) -> tuple[tuple[TimingPoint, ...], float] | None:
    """The red lines that most difficulties of a mapset share and the time of its last object, ms.

    None where no difficulty can be read or has valid timing.
    """
    counts: Counter[tuple[tuple[float, float, int], ...]] = Counter()
    last = 0.0
    for path in sorted(folder.glob("*.osu")):
        try:
            beatmap = read_beatmap(path)
        except InputError:
            continue
        reds = tuple((p.time, p.beat_length, p.meter) for p in beatmap.timing_points if p.uninherited)
        if reds and all(length > 0 for _, length, _ in reds):
            counts[reds] += 1
            last = max([last, *(item.time for item in beatmap.hit_objects)])
    if not counts:
        return None
    reds = counts.most_common(1)[0][0]
    return tuple(TimingPoint(time, length, meter) for time, length, meter in reds), last


def read_song(folder: Path, audio: Path) -> TimedSong | None:
    """The mapset of `folder` and its `audio` file; None where no difficulty has timing.

    Raises:
        InputError: the audio cannot be read.
    """
    timing = read_timing(folder)
    if timing is None:
        return None
    decoded = load_audio(audio)
    onsets = find_onsets(resample(decoded.mono(), decoded.sample_rate, RATE))
    return TimedSong(folder.name, *timing, onsets)


def fit_parameters(songs: Sequence[TimedSong]) -> LearnedParameters:
    """The tempo ranker, the lead of lines over sound, and the weights of the cues of beat and downbeat."""
    mean, scale, weights = _fit_tempo(songs)
    single = [song for song in songs if len(song.red_lines) == 1]
    lead, phase = _fit_phase(songs)
    return LearnedParameters(mean, scale, weights, phase, _fit_downbeat(single, lead), *_fit_meter(single, lead), lead)


def write_parameters(parameters: LearnedParameters, path: Path) -> None:
    """Write YAML with comments, overwriting `path`.

    Raises:
        MachineError: the file cannot be written.
    """
    lines = [
        "# Learned from human timing by: python benchmarks/timing.py MAPS --fit",
        "# How long before the half-risen sound mappers place a line, ms.",
        f"lead_ms: {parameters.lead_ms:.2f}",
        "# The ranker over tempo candidates: score = weights . (features - mean) / scale; the features are log |X(kf)|",
        "# of the broad, kick and high curves at ten multiples of the tempo each, then eight bells over log BPM.",
        *(_yaml_list(name, getattr(parameters, name)) for name in ("tempo_mean", "tempo_scale", "tempo_weights")),
        "# Which quarter of the beat is the beat: all onsets, the kick, changes of harmony, being the loudest.",
        _yaml_list("phase_weights", parameters.phase_weights),
        "# Which beat begins the bar: change of harmony, kick, loudness of the bass.",
        _yaml_list("downbeat_weights", parameters.downbeat_weights),
        "# How strongly songs in 4 look like ones in 3, by seven cues: their means and spreads.",
        *(_yaml_list(name, getattr(parameters, name)) for name in ("meter_mean", "meter_scale")),
    ]
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path, ("\n".join(lines) + "\n").encode(), overwrite=True)


def _yaml_list(name: str, values: Floats) -> str:
    return f"{name}: [{', '.join(f'{value:.5g}' for value in values)}]"


def _fit_tempo(songs: Sequence[TimedSong]) -> tuple[Floats, Floats, Floats]:
    """Mean, scale and weights of the features by which a tempo is chosen, from songs whose tempo is right."""
    cases = []
    for song in songs:
        bpm, share = song.main_tempo
        candidates, features = tempo_features(song.onsets)
        right = np.flatnonzero(np.abs(candidates / bpm - 1) < _SAME_TEMPO)
        if share > _MAIN_SHARE and len(right):
            cases.append((features, int(right[0])))
    every = np.concatenate([features for features, _ in cases])
    mean, scale = every.mean(axis=0), every.std(axis=0) + 1e-6
    scaled = [((features - mean) / scale, right) for features, right in cases]
    return mean, scale, _softmax_weights(scaled, _TEMPO_PENALTY)


def _audible_tempo(song: TimedSong) -> float | None:
    """The song's main BPM, refined on its audio; None where it does not last or the audio disagrees."""
    bpm, share = song.main_tempo
    refined = round_tempo(refine_tempo(song.onsets.broad, CURVE_RATE, bpm), song.onsets.duration_ms / 1000)
    return refined if share > _MAIN_SHARE and abs(refined - bpm) < 0.02 else None


def _phase_error(song: TimedSong, phase_ms: float, bpm: float) -> float:
    """How much later a phase is than that of the longest human line at the main tempo, ms."""
    ends = [line.time for line in song.red_lines[1:]] + [song.last_object_ms]
    same = [
        (end - line.time, line.time)
        for line, end in zip(song.red_lines, ends, strict=True)
        if abs(line.bpm - bpm) < 0.02
    ]
    beat_ms = 60000 / bpm
    return (phase_ms - max(same)[1] + beat_ms / 2) % beat_ms - beat_ms / 2


def _fit_phase(songs: Sequence[TimedSong]) -> tuple[float, Floats]:
    """The lead of lines over sound in ms, and the weights (4,) of the cues that separate the beat from its quarters."""
    timed = [(song, bpm) for song in songs if (bpm := _audible_tempo(song))]
    loudest = [loudest_phase(song.onsets, 60000 / bpm, _FIRST_LEAD_MS) for song, bpm in timed]
    errors = [_phase_error(song, phase, bpm) for (song, bpm), phase in zip(timed, loudest, strict=True)]
    near = [error for (_, bpm), error in zip(timed, errors, strict=True) if abs(error) < 60000 / bpm / 8]
    lead = _FIRST_LEAD_MS + float(np.median(near))
    cases = []
    for (song, bpm), phase, error in zip(timed, loudest, errors, strict=True):
        quarters = round(-error / (60000 / bpm) * 4) % 4
        cases.append((phase_features(song.onsets, 60000 / bpm, phase, lead), quarters))
    return lead, _softmax_weights(cases, _CUE_PENALTY)


def _in_four(songs: Sequence[TimedSong]) -> list[tuple[TimedSong, Floats]]:
    """Those in 4 of songs with one red line, and their beats (n,) from a first one of a bar, ms."""
    return [
        (song, np.arange(line.time % (METER * line.beat_length), song.onsets.duration_ms, line.beat_length))
        for song in songs
        for line in song.red_lines
        if line.meter == METER
    ]


def _fit_downbeat(songs: Sequence[TimedSong], lead_ms: float) -> Floats:
    cases = [(downbeat_features(song.onsets, beats, lead_ms), 0) for song, beats in _in_four(songs)]
    return _softmax_weights(cases, _CUE_PENALTY)


def _fit_meter(songs: Sequence[TimedSong], lead_ms: float) -> tuple[Floats, Floats]:
    features = np.array([meter_features(song.onsets, beats, lead_ms) for song, beats in _in_four(songs)])
    return features.mean(axis=0), features.std(axis=0) + 1e-6


def _softmax_weights(cases: Sequence[tuple[Floats, int]], penalty: float) -> Floats:
    """Weights (features,) of a conditional logit model, by penalised maximum likelihood.

    Args:
        cases: features (rows, features) of the candidates, and the index of the right row.
        penalty: of the weights' squares.
    """
    from scipy.optimize import minimize

    def loss(weights: Floats) -> tuple[float, Floats]:
        """The penalised cross entropy, nats, and its gradient (features,)."""
        total, slope = penalty * float(weights @ weights), 2 * penalty * weights
        for features, right in cases:
            scores = features @ weights
            shares = np.exp(scores - scores.max())
            shares /= shares.sum()
            total -= float(np.log(shares[right] + 1e-12))
            slope = slope + features.T @ shares - features[right]
        return total, slope

    optimum = minimize(loss, np.zeros(cases[0][0].shape[1]), jac=True, method="L-BFGS-B")
    return np.asarray(optimum.x, dtype=np.float64)
