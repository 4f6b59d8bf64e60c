"""What a prepared folder holds, and what of it is stale."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core.audio.upstream_audio import UPSTREAM_RATE
from core.errors import InputError
from core.jobs import CancelToken
from core.training.data.files import find_ref
from core.training.data.manifest import PreparedSet, read_prepared
from core.training.data.preparing import CHARTS, SONGS, chart_key, song_key
from core.training.data.sample_types import HOP
from core.training.data.shards import ShardStore


@dataclass(frozen=True, slots=True)
class Stale:
    """An entry, or a prepared chart, that no longer fits what it was made from."""

    file: str
    reason: str


@dataclass(frozen=True, slots=True)
class Inspection:
    """A prepared folder.

    Attributes:
        songs: how many, and `hours` of them.
        windows: sequences of one pass without augmentation; `tokens` are those of the maps.
        bytes: of all shards, `stale_bytes` of which belong to nothing.
        damaged: sentences about shards that changed or cannot be read.
    """

    prepared: PreparedSet
    songs: int
    hours: float
    windows: int
    tokens: int
    bytes: int
    stale_bytes: int
    stale: tuple[Stale, ...]
    damaged: tuple[str, ...]


def inspect_prepared(folder: Path, cancel: CancelToken) -> Inspection:
    """Count what is there, compare shards with their hashes, and charts with their files.

    Raises:
        InputError: it is not a prepared folder.
        CancelledError: `cancel` was set.
    """
    prepared = read_prepared(folder)
    charts, songs = ShardStore(folder, CHARTS), ShardStore(folder, SONGS)
    damaged = [*charts.damaged.values(), *songs.damaged.values(), *charts.verify(), *songs.verify()]
    used_songs = {chart.song for chart in prepared.charts}
    used_charts = {chart_key(chart.chart, prepared.settings) for chart in prepared.charts}
    lengths = {
        sha: int(songs.facts(song_key(sha, 1.0))["samples"]) for sha in used_songs if song_key(sha, 1.0) in songs
    }
    windows = sum(-(-(lengths.get(chart.song, 0) // HOP + 1) // prepared.window_frames) for chart in prepared.charts)
    tokens = sum(
        int(charts.arrays(key)["map"].shape[1]) for key in used_charts if key in charts and "map" in charts.arrays(key)
    )
    stale = [*_unused(prepared, charts, used_charts), *_unused_songs(prepared, songs, used_songs)]
    stale_keys = {key for key in charts if key not in used_charts}
    unused = sum(charts.size(key) for key in stale_keys)
    unused += sum(songs.size(key) for key in songs if key.partition("/")[0] not in used_songs)
    size = sum(path.stat().st_size for prefix in (CHARTS, SONGS) for path in folder.glob(f"{prefix}-*.bin"))
    stale += _changed(prepared, folder, cancel)
    hours = sum(lengths.values()) / UPSTREAM_RATE / 3600
    return Inspection(
        prepared, len(used_songs), hours, windows, tokens, size, unused, tuple(stale), tuple(dict.fromkeys(damaged))
    )


def stale_entries(folder: Path) -> tuple[Stale, ...]:
    """Entries that the data set prepared last does not use.

    Raises:
        InputError: it is not a prepared folder.
    """
    prepared = read_prepared(folder)
    charts, songs = ShardStore(folder, CHARTS), ShardStore(folder, SONGS)
    used = {chart_key(chart.chart, prepared.settings) for chart in prepared.charts}
    return (
        *_unused(prepared, charts, used),
        *_unused_songs(prepared, songs, {chart.song for chart in prepared.charts}),
    )


def _unused(prepared: PreparedSet, charts: ShardStore, used: set[str]) -> Iterator[Stale]:
    present = {chart.chart for chart in prepared.charts}
    for key in sorted(set(charts) - used):
        other = key.partition("/")[0] in present
        reason = "prepared for another base" if other else "an earlier version, or no longer in the data set"
        yield Stale(str(charts.facts(key).get("file", key)), reason)


def _unused_songs(prepared: PreparedSet, songs: ShardStore, used: set[str]) -> Iterator[Stale]:
    for key in sorted(songs):
        sha, speed, _, part = key.split("/")
        if part == "0" and (sha not in used or float(speed) not in prepared.speeds):
            gone = "an earlier version, or no longer in the data set"
            reason = gone if sha not in used else f"at speed {speed}, which was not asked for last"
            yield Stale(str(songs.facts(key).get("file", key)), reason)


def _changed(prepared: PreparedSet, folder: Path, cancel: CancelToken) -> Iterator[Stale]:
    """Maps that changed since they were prepared."""
    home = folder / prepared.home
    for chart in prepared.charts:
        cancel.check()
        ref = find_ref(home, chart.file)
        if ref is None:
            continue  # moved; what was prepared from it serves as well
        try:
            if ref.sha256() != chart.chart:
                yield Stale(chart.file, "changed since it was prepared; run `dataset prepare` again")
        except InputError:
            continue
