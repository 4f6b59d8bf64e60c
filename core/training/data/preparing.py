"""From a data set to what training reads: songs as samples, difficulties as tokens of a base.

What is made is kept by content: a changed chart or song, or another base, makes new entries and leaves the others as
they are; labels are not part of an entry, so they change without preparing again. A run that was killed goes on with
what is missing.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np

from core.audio.decode import load_audio
from core.beatmap.reader import parse_beatmap
from core.errors import CancelledError, InputError, MachineError
from core.files import remove_leftovers
from core.jobs import CancelToken, OnProgress, Progress
from core.locks import locked
from core.tokens.families import Family
from core.tokens.vocabulary import Vocabulary
from core.training.data.base import Base
from core.training.data.chart_tokens import Flip, tokenize_chart
from core.training.data.data_set import DataSet, Difficulty
from core.training.data.files import FileRef, find_ref
from core.training.data.manifest import PreparedChart, PreparedSet, Unprepared, write_prepared
from core.training.data.parallel import in_parallel
from core.training.data.shards import SHARD_BYTES, ShardStore, ShardWriter
from core.training.data.songs import song_samples

Item = TypeVar("Item")

CHARTS, SONGS = "charts", "songs"
"""Prefixes of the shards."""

_VERSION = 1
"""Of what an entry holds; part of every key."""

_SONGS_PER_TASK = 4
_CHARTS_PER_TASK = 24
_PART_SAMPLES = SHARD_BYTES // 4 - 64  # of four bytes: a song of finer samples fits as well
_SILENCE = 1.0  # largest whole number of a 16-bit song that counts as silent
_MOST_SPEED, _LEAST_SPEED = 2.0, 0.5
_STAGE = "Preparing"


@dataclass(frozen=True, slots=True)
class PrepareRequest:
    """What to prepare.

    Attributes:
        home: folder of the data set's file.
        speeds: songs are stored at speed 1 and at these; other speeds are approximated from speed 1 in training.
    """

    data_set: DataSet
    home: Path
    base: Base
    out: Path
    speeds: tuple[float, ...] = ()
    workers: int = 1


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a run did: new entries, entries that were there, and what could not be prepared."""

    prepared: PreparedSet
    made: int
    kept: int
    bytes: int


@dataclass(frozen=True, slots=True)
class _SongTask:
    out: Path
    songs: tuple[tuple[FileRef, str, tuple[float, ...]], ...]


@dataclass(frozen=True, slots=True)
class _ChartTask:
    out: Path
    charts: tuple[tuple[FileRef, str], ...]
    family: Family
    vocabulary: Vocabulary
    flips: tuple[Flip, ...]
    settings: str


_Failures = list[tuple[str, str]]
"""(hash, sentence)"""


def settings_hash(base: Base) -> str:
    """Changes whenever the tokens of a chart would: with the token table's events, the parser, or the mirrorings."""
    table = base.vocabulary.to_dict()
    inputs = {
        "version": _VERSION,
        "events": [table["offset"], table["context_sos"], table["event_ranges"]],
        "parser": asdict(base.family.parser),
        "contexts": sorted({kind.value for template in base.family.templates for kind in template.outputs}),
        "flips": base.recipe.flips,
    }
    return hashlib.sha256(json.dumps(inputs, sort_keys=True).encode()).hexdigest()[:16]


def chart_key(sha256: str, settings: str) -> str:
    """Where the tokens of a chart are stored."""
    return f"{sha256}/{settings}"


def song_key(sha256: str, speed: float, part: int = 0) -> str:
    """Where a part of a song's samples is stored."""
    return f"{sha256}/{speed:g}/{_VERSION}/{part}"


def prepare(request: PrepareRequest, on_progress: OnProgress, cancel: CancelToken) -> Prepared:
    """Make what is missing, and write what belongs to the data set now.

    Raises:
        InputError: the data set has nothing to learn from, or none of it can be prepared.
        MachineError: the disk is full, read-only or gone, or another program prepares in the same folder.
        CancelledError: `cancel` was set; what was made stays and is not made again.
    """
    for speed in request.speeds:
        if not _LEAST_SPEED <= speed <= _MOST_SPEED:
            raise InputError(f"--speeds must lie between {_LEAST_SPEED:g} and {_MOST_SPEED:g}, not {speed:g}.")
    rows = request.data_set.included
    if not rows:
        raise InputError(
            f"The data set {request.data_set.name} leaves no difficulty to learn from: "
            f"{len(request.data_set.difficulties)} were found and all are excluded; see `dataset scan`."
        )
    try:
        request.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {request.out}: {error.strerror or error}.") from error
    with locked(request.out / ".lock", wait=False) as acquired:
        if not acquired:
            raise MachineError(
                f"Another program prepares a data set in {request.out}; wait for it or choose another folder."
            )
        _remove_unusable(request.out)
        return _prepare(request, rows, on_progress, cancel)


def _prepare(
    request: PrepareRequest, rows: Sequence[Difficulty], on_progress: OnProgress, cancel: CancelToken
) -> Prepared:
    """Prepare what is not there yet, in several processes, and list what could not be."""
    on_progress(Progress(_STAGE, 0.0, "Comparing with what is there"))
    settings = settings_hash(request.base)
    failed: list[Unprepared] = []
    charts: list[tuple[Difficulty, FileRef, str]] = []
    hashes: dict[str, str] = {}
    for row in rows:
        cancel.check()
        try:
            charts.append((row, ref := _there(request.home, row.file), ref.sha256()))
            if not row.song or row.song not in request.data_set.songs:
                raise InputError(f"{row.file} has no song; a base learns nothing without one.")
            file = request.data_set.songs[row.song].file
            if file not in hashes:
                hashes[file] = _there(request.home, file).sha256()
        except InputError as error:
            charts = [entry for entry in charts if entry[0] is not row]
            failed.append(Unprepared(row.file, str(error)))
    song_of = {row.song: hashes[request.data_set.songs[row.song].file] for row, _, _ in charts}
    speeds = tuple(sorted({1.0, *request.speeds}))
    before = _stores(request.out)
    tasks = _tasks(request, charts, song_of, speeds, settings, before)
    needed = {chart_key(sha, settings) for _, _, sha in charts}
    kept = sum(key in before[0] for key in needed) + sum(
        song_key(sha, speed) in before[1] for sha in set(song_of.values()) for speed in speeds
    )
    failures: dict[str, str] = {}
    made = 0
    for number, (finished, broken) in enumerate(in_parallel(_work, tasks, request.workers, cancel), 1):
        made += finished
        failures |= dict(broken)
        on_progress(Progress(_STAGE, number / len(tasks), f"{made:,} made, {kept:,} already there"))
    after = _stores(request.out)
    prepared: list[PreparedChart] = []
    for row, _, sha in charts:
        song = song_of[row.song]
        reason = failures.get(song) or failures.get(sha) or ""
        if not reason and (chart_key(sha, settings) not in after[0] or song_key(song, 1.0) not in after[1]):
            reason = f"{row.file} was not prepared; run `dataset prepare` again."
        if reason:
            failed.append(Unprepared(row.file, reason))
        else:
            prepared.append(PreparedChart.of(row, sha, song))
    if not prepared:
        raise InputError(f"Nothing of the data set {request.data_set.name} can be prepared: {failed[0].reason}")
    used = needed | {key for sha in song_of.values() for speed in speeds for key in _song_parts(after[1], sha, speed)}
    whole = PreparedSet(
        name=request.data_set.name,
        base=request.base.name,
        family=request.base.family.name,
        settings=settings,
        window_frames=request.base.layout.window_frames,
        longest=request.base.layout.longest,
        speeds=speeds,
        charts=tuple(prepared),
        failed=tuple(failed),
        home=FileRef(request.home).relative_to(request.out),
    )
    write_prepared(whole, request.out)
    size = sum(store.size(key) for store in after for key in store if key in used)
    return Prepared(whole, made, kept, size)


def _there(home: Path, file: str) -> FileRef:
    ref = find_ref(home, file)
    if ref is None:
        raise InputError(f"{file} is not there; run `dataset find` with the folder it is in now.")
    return ref


def _stores(folder: Path) -> tuple[ShardStore, ShardStore]:
    return ShardStore(folder, CHARTS), ShardStore(folder, SONGS)


def _tasks(
    request: PrepareRequest,
    charts: Sequence[tuple[Difficulty, FileRef, str]],
    song_of: Mapping[str, str],
    speeds: tuple[float, ...],
    settings: str,
    stores: tuple[ShardStore, ShardStore],
) -> list[_SongTask | _ChartTask]:
    """What is missing, songs first as they take longest."""
    songs: dict[str, tuple[FileRef, str, tuple[float, ...]]] = {}
    missing: dict[str, tuple[FileRef, str]] = {}
    for row, ref, sha in charts:
        song = song_of[row.song]
        absent = tuple(speed for speed in speeds if not _whole(stores[1], song, speed))
        if absent and song not in songs:
            songs[song] = (_there(request.home, request.data_set.songs[row.song].file), song, absent)
        if chart_key(sha, settings) not in stores[0]:
            missing[sha] = (ref, sha)
    base = request.base
    tasks: list[_SongTask | _ChartTask] = [
        _SongTask(request.out, tuple(group)) for group in _groups(list(songs.values()), _SONGS_PER_TASK)
    ]
    tasks += [
        _ChartTask(request.out, tuple(group), base.family, base.vocabulary, base.recipe.flips, settings)
        for group in _groups(list(missing.values()), _CHARTS_PER_TASK)
    ]
    return tasks


def _groups(items: list[Item], size: int) -> list[list[Item]]:
    return [items[first : first + size] for first in range(0, len(items), size)]


def _whole(store: ShardStore, sha: str, speed: float) -> bool:
    """Whether every part of a song is stored."""
    first = song_key(sha, speed)
    return first in store and all(
        song_key(sha, speed, part) in store for part in range(int(store.facts(first)["parts"]))
    )


def _song_parts(store: ShardStore, sha: str, speed: float) -> list[str]:
    first = song_key(sha, speed)
    return [song_key(sha, speed, part) for part in range(int(store.facts(first)["parts"]))] if first in store else []


def _work(task: _SongTask | _ChartTask, cancel: CancelToken) -> tuple[int, _Failures]:
    return _store_songs(task, cancel) if isinstance(task, _SongTask) else _store_charts(task, cancel)


def _store_songs(task: _SongTask, cancel: CancelToken) -> tuple[int, _Failures]:
    """Write the samples of songs at each speed; how many, and which could not be read."""
    writer = ShardWriter(task.out, SONGS)
    failures: _Failures = []
    made = 0
    for ref, sha, speeds in task.songs:
        try:
            with ref.on_disk() as path:
                audio = load_audio(path, cancel=cancel)
            for speed in speeds:
                cancel.check()
                song = song_samples(audio, speed)
                if song.peak <= _SILENCE and not song.read(0, song.length).any():
                    raise InputError(f"{ref} is silent; a base learns nothing from it.")
                samples = song.parts[0]
                cuts = [samples[first : first + _PART_SAMPLES] for first in range(0, len(samples), _PART_SAMPLES)]
                for part, cut in enumerate(cuts):
                    facts = {"file": ref.name, "parts": len(cuts), "peak": song.peak, "samples": len(samples)}
                    writer.add(song_key(sha, speed, part), {"samples": cut}, facts)
                made += 1
        except CancelledError:
            writer.flush()
            raise
        except InputError as error:
            failures.append((sha, str(error)))
    writer.flush()
    return made, failures


def _store_charts(task: _ChartTask, cancel: CancelToken) -> tuple[int, _Failures]:
    """Write the tokens of maps; how many, and which could not be read."""
    writer = ShardWriter(task.out, CHARTS)
    failures: _Failures = []
    made = 0
    for ref, sha in task.charts:
        try:
            cancel.check()
            chart = tokenize_chart(parse_beatmap(ref.read(), str(ref)), task.family, task.vocabulary, task.flips)
        except CancelledError:
            writer.flush()
            raise
        except InputError as error:
            failures.append((sha, f"{ref}: {error}"))
            continue
        arrays: dict[str, np.ndarray] = {}
        for kind, context in chart.contexts.items():
            arrays[kind.value] = context.ids
            arrays[f"{kind.value} times"] = context.times
        versions = [[int(x), int(y), row] for (x, y), row in chart.versions.items()]
        writer.add(
            chart_key(sha, task.settings),
            arrays,
            {"file": ref.name, "chart": asdict(chart.facts), "versions": versions},
        )
        made += 1
    writer.flush()
    return made, failures


def _remove_unusable(out: Path) -> None:
    """Remove what a killed run left half written, and shards that cannot be read; all of it is made again."""
    remove_leftovers(out)
    for prefix in (CHARTS, SONGS):
        unindexed = [path for path in out.glob(f"{prefix}-*.bin") if not path.with_suffix(".json").exists()]
        damaged = [path for index in ShardStore(out, prefix).damaged for path in (index, index.with_suffix(".bin"))]
        for path in (*unindexed, *damaged):
            with suppress(OSError):
                path.unlink()
