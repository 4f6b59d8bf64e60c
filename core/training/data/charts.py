"""Human maps as training material: charts found below a folder, grouped by song, split without a song on both sides."""

import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.header import read_header
from core.beatmap.objects import GameMode, TimingPoint
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.jobs import CancelToken


@dataclass(frozen=True, slots=True)
class Chart:
    """One difficulty.

    Attributes:
        audio: the song, or None where only the chart is at hand.
        song: the key under which difficulties of the same song are grouped, whatever their folder.
        times: (n,) distinct start times of the hit objects, ms, ascending.
        ends: (n,) ms, the end time of the last object to begin at each of `times`; of sliders only the head is looked
            at.
    """

    path: Path
    audio: Path | None
    song: str
    mode: GameMode
    keys: int
    stars: float
    timing: tuple[TimingPoint, ...] = field(repr=False)
    times: NDArray[np.float64] = field(repr=False)
    ends: NDArray[np.float64] = field(repr=False)


def read_charts(folder: Path, *, with_audio: bool = True, cancel: CancelToken | None = None) -> list[Chart]:
    """Every readable difficulty with objects below `folder`, in the order of the file names.

    With `with_audio` only difficulties whose song is beside them are returned.

    Raises:
        InputError: the folder holds none.
    """
    charts = []
    for path in sorted(folder.rglob("*.osu")):
        if cancel:
            cancel.check()
        try:
            chart = read_chart(path, with_audio=with_audio)
        except InputError:
            continue
        if chart:
            charts.append(chart)
    if not charts:
        raise InputError(f"No beatmaps to learn from below {folder}: name a folder of mapsets.")
    return charts


def read_chart(path: Path, *, with_audio: bool = True) -> Chart | None:
    """The difficulty in `path`, or None if it has no objects, no red line or (where required) no audio."""
    beatmap = read_beatmap(path)
    audio = path.parent / beatmap.audio_filename if with_audio else None
    red = tuple(point for point in beatmap.timing_points if point.uninherited)
    if not beatmap.hit_objects or not red or (audio and not audio.is_file()):
        return None
    times, ends = object_times(beatmap)
    keys = round(beatmap.cs) if beatmap.mode == GameMode.MANIA else 0
    return Chart(path, audio, song_key(beatmap.title), beatmap.mode, keys, star_rating(path), red, times, ends)


def object_times(beatmap: Beatmap) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Distinct start times and the latest end at each, (n,) ms."""
    latest: dict[float, float] = {}
    for item in beatmap.hit_objects:
        latest[item.time] = max(latest.get(item.time, item.time), item.end_time)
    times = np.array(sorted(latest), np.float64)
    return times, np.array([latest[time] for time in times], np.float64)


def song_key(title: str) -> str:
    """A title without cuts, versions and punctuation: "Song (TV Size)" and "Song -remix-" are one song."""
    bare = re.sub(r"[(\[~-].*", "", title.lower())
    return re.sub(r"\W", "", bare) or title.lower().strip()


def with_songs_apart(charts: Sequence[Chart]) -> list[Chart]:
    """The charts, with songs named by their audio where all have one title, as in a compilation."""
    if len({chart.song for chart in charts}) > 1:
        return list(charts)
    return [chart if chart.audio is None else replace(chart, song=chart.audio.name) for chart in charts]


def songs_below(folder: Path) -> set[str]:
    """The keys of all songs that have a readable beatmap below `folder`."""
    songs = set()
    for path in folder.rglob("*.osu"):
        with suppress(InputError):
            songs.add(song_key(read_header(path).title))
    return songs


def split_charts(charts: Iterable[Chart], parts: int) -> tuple[list[Chart], list[Chart]]:
    """Set aside the charts of about one song in `parts`: (the rest, set aside). The same songs every time."""
    kept: list[Chart] = []
    aside: list[Chart] = []
    for chart in charts:
        (aside if zlib.crc32(chart.song.encode()) % parts == 0 else kept).append(chart)
    return kept, aside


def group_by_timing(charts: Sequence[Chart]) -> list[list[Chart]]:
    """Charts of one song that also share their red lines, so that one beat grid serves them all."""
    groups: dict[tuple[object, ...], list[Chart]] = defaultdict(list)
    for chart in charts:
        owner = chart.audio or chart.path
        lines = tuple((point.time, point.beat_length, point.meter) for point in chart.timing)
        groups[(owner, lines)].append(chart)
    return list(groups.values())
