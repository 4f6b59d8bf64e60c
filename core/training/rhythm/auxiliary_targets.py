"""What else a chart says at every tick: side questions that teach the rhythm network to listen as a mapper does."""

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitObject, HitSound, Slider
from core.beatmap.reader import read_beatmap
from core.beatmap.timing import TimingLines, slider_end_time
from core.generation.mappers.bundled.beat_grid import BeatGrid
from core.training.data.charts import Chart

HINTS = ("long", "release", "held", "new combo", "whistle", "finish", "clap", "chord")
"""A long object begins; one ends; one goes on; a new combo; sounds of the head; several objects at once."""

_SOUNDS = (HitSound.WHISTLE, HitSound.FINISH, HitSound.CLAP)
_COMBO_MODES = (GameMode.OSU, GameMode.CATCH)
_LEAST_SOUNDING = 0.04
_LONG = 20.0  # ms


def auxiliary_targets(chart: Chart, grid: BeatGrid) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """(beats, 8, hints) what is so at each tick, and (hints,) which of them this chart can answer.

    A chart with hardly any hit sounds says nothing about sounds.
    """
    beatmap = read_beatmap(chart.path)
    items = beatmap.hit_objects
    times = np.array([item.time for item in items], np.float64)
    ends = _ends(beatmap)
    lasting = ends - times > _LONG
    sounds = np.array([_sound(item) for item in items], np.int64)
    distinct, counts = np.unique(times, return_counts=True)
    moments = [
        times[lasting],
        ends[lasting],
        times[[item.new_combo for item in items]],
        *(times[(sounds & sound) > 0] for sound in _SOUNDS),
        distinct[counts > 1],
    ]
    columns = [grid.occupied(np.sort(found)) for found in moments]
    columns.insert(2, _within_holds(times[lasting], ends[lasting], grid))
    sounding = bool((sounds > 0).mean() > _LEAST_SOUNDING)
    labelled = [True, True, True, chart.mode in _COMBO_MODES, *[sounding] * len(_SOUNDS), chart.mode == GameMode.MANIA]
    return np.stack(columns, axis=-1), np.array(labelled)


def _ends(beatmap: Beatmap) -> NDArray[np.float64]:
    lines = TimingLines(beatmap.timing_points)
    return np.array(
        [
            slider_end_time(item, beatmap, lines) if isinstance(item, Slider) else item.end_time
            for item in beatmap.hit_objects
        ],
        np.float64,
    )


def _sound(item: HitObject) -> int:
    """The sound bits of an object's head, without the plain hit."""
    sound = item.edge_sound(0) if isinstance(item, Slider) else item.sound
    return int(sound) & (HitSound.WHISTLE | HitSound.FINISH | HitSound.CLAP)


def _within_holds(starts: NDArray[np.float64], ends: NDArray[np.float64], grid: BeatGrid) -> NDArray[np.bool_]:
    """(beats, 8) ticks well within a long object."""
    times = grid.tick_times
    started = np.searchsorted(np.sort(starts), times - _LONG / 2)
    ended = np.searchsorted(np.sort(ends), times + _LONG / 2)
    return np.asarray((started > ended) & grid.usable)
