"""Whistles, finishes and claps as mappers place them: by the place in the bar, the rhythm, and the kind of object.

A network of one hidden layer gives a probability of each of the eight combinations to every sound of a map. It sees
nothing but the map, so that bars which are mapped alike sound alike, and the same map always sounds the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitObject, Hold, Slider, Spinner
from core.beatmap.timing import TimingLines, object_end_times
from core.documents import converted, read_json
from core.errors import InputError
from core.generation.hitsounding.writer import ADDITIONS, fill_edges

FILE = "additions.json"
MOST_SLIDES = 1000
GAPS = (0.2, 0.3, 0.45, 0.6, 0.9, 1.2, 1.8, 2.5, 4.5)
"""Beats between the classes of gaps before and after a sound."""

_CIRCLE, _HEAD, _REPEAT, _TAIL, _SPINNER, _HOLD = range(6)
_PLACES = 16
_SPREAD = 4.0
_FEATURES = 88


class Sound(NamedTuple):
    """One moment of an object that sounds.

    Attributes:
        edge: of a slider 0 the head, `slides` the tail; else 0.
        kind: circle, head, repeat, tail, spinner or hold note, 0 to 5.
    """

    item: HitObject
    edge: int
    time: float
    kind: int

    @property
    def additions(self) -> int:
        """Its hit sound bits of whistle, finish and clap."""
        item = self.item
        return (item.edge_sound(self.edge) if isinstance(item, Slider) else item.sound) & int(ADDITIONS)

    def set_additions(self, bits: int) -> None:
        """Replace its whistle, finish and clap."""
        item = self.item
        if isinstance(item, Slider):
            if {len(item.edge_sounds), len(item.edge_sets)} != {item.slides + 1}:
                fill_edges(item)
            item.edge_sounds[self.edge] = item.edge_sounds[self.edge] & ~int(ADDITIONS) | bits
        else:
            item.sound = item.sound & ~int(ADDITIONS) | bits


def sounds_in(beatmap: Beatmap) -> list[Sound]:
    """Every sound of a map in the order of its objects."""
    sounds = []
    for item, end in zip(beatmap.hit_objects, object_end_times(beatmap), strict=True):
        if isinstance(item, Slider):
            span = (end - item.time) / max(item.slides, 1)
            last = min(item.slides, MOST_SLIDES)
            for edge in range(last + 1):
                kind = _HEAD if edge == 0 else _TAIL if edge == item.slides else _REPEAT
                sounds.append(Sound(item, edge, item.time + span * edge, kind))
        elif isinstance(item, Spinner):
            sounds.append(Sound(item, 0, end, _SPINNER))
        else:
            sounds.append(Sound(item, 0, item.time, _HOLD if isinstance(item, Hold) else _CIRCLE))
    return sounds


def sound_features(beatmap: Beatmap, sounds: Sequence[Sound], stars: float) -> NDArray[np.float64]:
    """(sounds, features) of a map with at least one sound and one red line."""
    lines = TimingLines(beatmap.timing_points)
    times = np.array([sound.time for sound in sounds])
    kinds = np.array([sound.kind for sound in sounds])
    beats = np.array([lines.beat_length_at(time) for time in times])
    positions = (times - np.array([lines.red_at(time).time for time in times])) / beats
    meters = np.array([lines.meter_at(time) for time in times])
    kiai = np.array([lines.kiai_at(time + 2) for time in times])
    combos = np.array([sound.item.new_combo for sound in sounds]) & np.isin(kinds, (_CIRCLE, _HEAD, _HOLD))
    quarters = np.round(positions * 4)
    off = np.abs(positions * 4 - quarters) > 0.1
    thirds = off & (np.abs(positions * 3 - np.round(positions * 3)) < 0.1)
    places = (quarters % (4 * meters)).astype(np.int64)
    bars = np.floor(positions / meters + 1e-3).astype(np.int64)
    downbeat = (places == 0)[:, None]
    starts = np.unique([item.time for item in beatmap.hit_objects])
    before, after = _gaps(times, starts, beats)
    _, which, counts = np.unique(np.round(times), return_inverse=True, return_counts=True)
    beat = float(np.median(beats))
    length = max(float(starts[-1] - starts[0]) / beat, 1.0)
    near = np.diff(starts) < 0.3 * beat
    whole = [
        stars / 5,
        beatmap.mode == GameMode.MANIA,
        len(starts) / length,
        (kinds == _HEAD).mean(),
        near.mean() if len(near) else 0.0,
        combos.mean(),
        np.median(np.log(counts)),
        bool(kiai.any()),
    ]
    since = (times - times.min()) / (np.ptp(times) + 1)
    begins = np.array([-1e12, *(start for start, _ in lines.kiai_times(float(times.max()) + 1)), 1e12])
    following = np.searchsorted(begins, times)
    at_kiai = np.minimum(begins[following] - times, times - begins[following - 1]) < 20
    density = [
        (np.searchsorted(starts, times + reach * beats) - np.searchsorted(starts, times - reach * beats)) / (2 * reach)
        for reach in (1, 4)
    ]
    parts = [
        _one_hot(np.where(off, _PLACES, np.minimum(places, _PLACES - 1)), _PLACES + 1),
        _one_hot(np.where(off, 4, quarters.astype(np.int64) % 4), 5),
        thirds[:, None],
        _one_hot(bars % 2, 2),
        _one_hot(bars % 4, 4),
        _one_hot(bars % 4, 4) * downbeat,
        _one_hot(bars % 8, 8) * downbeat,
        (bars % 16 == 0)[:, None] & downbeat,
        _one_hot(kinds, 6),
        np.stack([combos, np.log2(beats / 400), np.log(counts)[which], *density], axis=1),
        _one_hot(np.searchsorted(GAPS, before), len(GAPS) + 1),
        _one_hot(np.searchsorted(GAPS, after), len(GAPS) + 1),
        np.stack([since, times <= times.min() + 1, times >= times.max() - 1, kiai, at_kiai], axis=1),
        np.stack([before > 3.5, after > 3.5], axis=1),
        np.tile(np.array(whole, np.float64), (len(times), 1)),
    ]
    return np.concatenate([part.astype(np.float64) for part in parts], axis=1)


def _gaps(
    times: NDArray[np.float64], starts: NDArray[np.float64], beats: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Beats from the object before each sound and to the one after it; 8 if there is no such object."""
    earlier, later = np.searchsorted(starts, times - 3) - 1, np.searchsorted(starts, times + 3)
    before = np.where(earlier >= 0, (times - starts[np.maximum(earlier, 0)]) / beats, 8.0)
    after = np.where(later < len(starts), (starts[np.minimum(later, len(starts) - 1)] - times) / beats, 8.0)
    return before, after


def _one_hot(classes: NDArray[np.int64], count: int) -> NDArray[np.float64]:
    return np.eye(count)[np.clip(classes, 0, count - 1)]


@dataclass(frozen=True, slots=True)
class AdditionModel:
    """The network: standardised features, one hidden layer with ReLU, and a softmax over the eight combinations.

    Attributes:
        mean, scale: (features,).
        hidden, out: (features + 1, width), (width + 1, 8); the last row of each is the bias.
        plain: by mode, what the probability of no addition is multiplied by before the likeliest is taken.
    """

    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    hidden: NDArray[np.float64]
    out: NDArray[np.float64]
    plain: NDArray[np.float64]

    @classmethod
    def read(cls, folder: Path) -> "AdditionModel | None":
        """The model beside a checkpoint; None if there is no such file.

        Raises:
            InputError: the file is damaged.
        """
        path = folder / FILE
        if not path.is_file():
            return None
        return _read(path, path.stat().st_mtime_ns)

    def probabilities(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """(sounds, features) -> (sounds, 8): of each combination of whistle (1), finish (2) and clap (4)."""
        inner = np.clip((features - self.mean) / self.scale, -_SPREAD, _SPREAD) @ self.hidden[:-1] + self.hidden[-1]
        scores = np.maximum(inner, 0) @ self.out[:-1] + self.out[-1]
        weights = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(weights / weights.sum(axis=1, keepdims=True))

    def write(self, beatmap: Beatmap, stars: float) -> None:
        """Give the sounds of a map the model's additions. osu!taiko, whose sounds are its notes, stays as it is."""
        if beatmap.mode == GameMode.TAIKO:
            return
        for sound, bits in self.choose(beatmap, stars):
            sound.set_additions(bits)
            if isinstance(sound.item, Slider):
                sound.item.sound &= ~int(ADDITIONS)  # of the body, which sounds on while it slides

    def choose(self, beatmap: Beatmap, stars: float) -> list[tuple[Sound, int]]:
        """Every sound of a map with its hit sound bits of whistle, finish and clap."""
        sounds = sounds_in(beatmap)
        if not sounds or not beatmap.red_lines:
            return []
        shares = self.probabilities(sound_features(beatmap, sounds, stars))
        shares[:, 0] *= self.plain[beatmap.mode]
        return [(sound, 2 * int(best)) for sound, best in zip(sounds, shares.argmax(axis=1), strict=True)]


@lru_cache(2)
def _read(path: Path, _changed_ns: int) -> AdditionModel:
    """The model of a file, read once until the file changes."""
    stored = converted(read_json(path), dict[str, list[list[float]]], path)
    try:
        (mean,), (scale,), hidden, out, (plain,) = (
            np.array(stored[name], np.float64) for name in ("mean", "scale", "hidden", "out", "plain")
        )
        fits = len(mean) == len(scale) == len(hidden) - 1 == _FEATURES and out.shape == (hidden.shape[1] + 1, 8)
    except (KeyError, ValueError, IndexError) as error:
        raise InputError(f"{path} lacks a part; get the model again.") from error
    if not fits or len(plain) != len(GameMode) or not (scale > 0).all():
        raise InputError(f"{path} has parts that do not fit together; get the model again.")
    return AdditionModel(mean, scale, hidden, out, plain)
