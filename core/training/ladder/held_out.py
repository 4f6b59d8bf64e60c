"""The maps that a run learned from, and those of the songs that it held out."""

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from core.errors import InputError
from core.jobs import CancelToken, ignore_progress
from core.training.adapters.data import split_songs
from core.training.adapters.request import request_of
from core.training.adapters.rhythm import map_paths, rhythm_charts
from core.training.adapters.sources import MapNames
from core.training.data.files import find_ref
from core.training.data.manifest import NAME as PREPARED
from core.training.data.manifest import read_prepared
from core.training.decoder.map_list import NAME as LISTED
from core.training.decoder.map_list import read_map_list
from core.training.fine_tune.origin import CHECKPOINT, FINE_TUNE, read_origin
from core.training.run_card import RunFacts


@dataclass(frozen=True, slots=True)
class RunMaps:
    """Files that are still there."""

    learned: tuple[Path, ...]
    held_out: tuple[Path, ...]


def maps_of_run(run: RunFacts) -> RunMaps:
    """The maps of the run of an adapter or a fine-tune, split as the run splits them.

    Raises:
        InputError: the run trained something else, or what it was prepared from is not there.
    """
    if run.card.model == FINE_TUNE and run.card.kind == "recipe":
        options = read_origin(run.folder / CHECKPOINT).recipe
        return _parted_as(run, options.mapper, options.held_out)
    if run.card.kind != "adapter":
        raise InputError(
            f"The run {run.card.name} does not say which maps it held out; name the maps to try it on with --maps."
        )
    recipe = request_of(run.card).recipe
    if recipe.part == "rhythm":
        return _rhythm_maps(run, recipe.mapper, recipe.held_out)
    return _parted_as(run, recipe.mapper, recipe.held_out)


def _parted_as(run: RunFacts, mapper: str, held_out: float) -> RunMaps:
    """The maps of the run's prepared folder by one mapper, or of all, with that share of the songs held out."""
    places = (Path(run.card.data), run.folder / "data")
    for folder in places:
        if (folder / PREPARED).is_file():
            files = _prepared_files(folder, mapper)
            break
        if (folder / LISTED).is_file():
            files = _listed_files(folder, mapper)
            break
    else:
        raise InputError(
            f"What the run {run.card.name} was prepared from is not there any more; name the maps to try it on with "
            "--maps."
        )
    _, apart = split_songs(sorted({song for song, _ in files}) if _is_bundled(folder) else _order(files), held_out)
    return _parted(files, apart)


def _parted(files: list[tuple[str, Path | None]], apart: Collection[str]) -> RunMaps:
    """Files by whether their songs are held out; those that are gone, or in archives, are left out."""
    there = [(song, path.resolve()) for song, path in files if path is not None and path.is_file()]
    return RunMaps(
        tuple(path for song, path in there if song not in apart), tuple(path for song, path in there if song in apart)
    )


def _rhythm_maps(run: RunFacts, mapper: str, share: float) -> RunMaps:
    paths = map_paths(Path(run.card.data), run.folder / "data", ignore_progress, CancelToken())
    charts = list(rhythm_charts(paths, mapper, MapNames(), CancelToken()))
    _, apart = split_songs(sorted({chart.song for chart in charts}), share)
    return _parted([(chart.song, chart.path) for chart in charts], apart)


def _is_bundled(folder: Path) -> bool:
    return not (folder / PREPARED).is_file()


def _order(files: list[tuple[str, Path | None]]) -> list[str]:
    return list(dict.fromkeys(song for song, _ in files))


def _prepared_files(folder: Path, mapper: str) -> list[tuple[str, Path | None]]:
    prepared = read_prepared(folder)
    found: list[tuple[str, Path | None]] = []
    for chart in prepared.charts:
        if mapper and chart.labels.mapper.casefold() != mapper.casefold():
            continue
        ref = find_ref(folder / prepared.home, chart.file)
        found.append((chart.song, ref.path if ref is not None and not ref.member else None))
    return found


def _listed_files(folder: Path, mapper: str) -> list[tuple[str, Path | None]]:
    return [
        (str(entry.song), (folder / entry.file).resolve())
        for entry in read_map_list(folder)
        if entry.song >= 0 and (not mapper or entry.mapper.casefold() == mapper.casefold())
    ]
