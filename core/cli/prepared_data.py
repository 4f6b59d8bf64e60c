"""`dataset prepare` and `dataset inspect`: what training reads."""

import argparse
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.arguments import some_text
from core.cli.data_table import add_filters, chosen_filter, chosen_workers, shown, some_lines
from core.cli.result import CommandResult, Subparsers
from core.errors import InputError, MachineError
from core.jobs import CancelToken, OnProgress

if TYPE_CHECKING:
    from core.training.data.data_set import DataSet


def add_actions(actions: Subparsers) -> tuple[argparse.ArgumentParser, argparse.ArgumentParser]:
    """The parsers of both actions."""
    prepare = actions.add_parser("prepare", help="turn songs and charts into what training reads")
    prepare.add_argument("places", type=Path, nargs="+", metavar="SET.json|DIR")
    prepare.add_argument("--model", type=some_text, metavar="NAME", help="the base; otherwise the bundled decoder")
    prepare.add_argument("--out", type=Path, required=True, metavar="DIR")
    prepare.add_argument("--exclude", type=Path, metavar="DIR", help="leave out the songs of the maps in this folder")
    prepare.add_argument(
        "--speeds", type=float, nargs="+", default=(), metavar="X", help="store songs at these speeds too, exactly"
    )
    add_filters(prepare)
    prepare.set_defaults(run=run_prepare)
    inspect = actions.add_parser("inspect", help="what is prepared in a folder, and what of it is stale")
    inspect.add_argument("folder", type=Path, metavar="DIR")
    inspect.set_defaults(run=run_inspect)
    return prepare, inspect


def run_prepare(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.model.checkpoints.hub.models import obtain_model
    from core.tokens.families import OWN

    if options.exclude is not None and not options.exclude.is_dir():
        raise InputError(f"{options.exclude} is not a folder of mapsets; choose one that is there.")
    if options.model is None:
        return _prepare_bundled(options, on_progress, cancel)
    folder = obtain_model(options.model, on_progress, cancel)
    if _family_of(folder) == OWN:
        return _prepare_bundled(options, on_progress, cancel)
    return _prepare_base(options, folder, on_progress, cancel)


def _family_of(folder: Path) -> str:
    from core.model.checkpoints.load import read_object
    from core.tokens.families import recognise_family
    from core.tokens.vocabulary import Vocabulary

    return recognise_family(read_object(folder / "config.json"), Vocabulary.load(folder / "tokenizer.json")).name


def _prepare_bundled(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    """Prepare maps for training the bundled decoder, which takes folders of mapsets and data sets."""
    from core.training.data.data_set import read_data_set
    from core.training.data.files import find_ref
    from core.training.decoder.prepare import prepare_decoder_data

    if options.speeds or any((options.mapper, options.mode, options.stars, options.years, options.status)):
        raise InputError("Filters and --speeds need a base: give --model, or filter with `dataset scan --out`.")
    places: list[Path] = []
    for place in options.places:
        if place.suffix.lower() == ".json":
            rows = read_data_set(place).included
            refs = [find_ref(place.absolute().parent, row.file) for row in rows]
            places += [ref.path for ref in refs if ref is not None and not ref.member]
        elif place.is_dir():
            places.append(place)
        else:
            raise InputError(f"{place} is not a folder of mapsets; choose one that is there.")
    pieces = prepare_decoder_data(places, options.out, on_progress, cancel, exclude_songs_of=options.exclude)
    size = sum(piece.stat().st_size for piece in pieces)
    document = {"pieces": [str(piece) for piece in pieces], "bytes": size}
    return CommandResult(document, f"{len(pieces)} pieces, {size / 1e6:.0f} MB, in {options.out}")


def _prepare_base(
    options: argparse.Namespace, folder: Path, on_progress: OnProgress, cancel: CancelToken
) -> CommandResult:
    """Prepare maps for training on a base, from a data set or from what a scan of the places finds."""
    from core.training.data.base import read_base
    from core.training.data.data_set import read_data_set
    from core.training.data.inspection import stale_entries
    from core.training.data.preparing import PrepareRequest, prepare

    base = read_base(folder, options.model)
    if len(options.places) == 1 and options.places[0].suffix.lower() == ".json":
        home = options.places[0].absolute().parent
        data_set = read_data_set(options.places[0])
        chosen = chosen_filter(options)
        data_set = data_set.with_rows(chosen.apply(row) for row in data_set.difficulties)
    else:
        data_set, home = _scanned(options, on_progress, cancel)
    if options.exclude is not None:
        data_set = _without_songs(data_set, options.exclude)

    request = PrepareRequest(data_set, home, base, options.out, tuple(options.speeds), chosen_workers(options))
    done = prepare(request, on_progress, cancel)
    songs = len({chart.song for chart in done.prepared.charts})
    warnings = ["There is only one song, so none can be held out to measure a training against."] if songs == 1 else []
    stale = stale_entries(options.out)
    document = {
        "folder": str(options.out),
        "charts": len(done.prepared.charts),
        "songs": songs,
        "made": done.made,
        "kept": done.kept,
        "bytes": done.bytes,
        "failed": [asdict(entry) for entry in done.prepared.failed],
        "stale": [asdict(entry) for entry in stale],
        "warnings": warnings,
    }
    lines = [
        f"{len(done.prepared.charts)} difficulties of {songs} songs for {base.name}, {done.bytes / 1e6:.0f} MB: "
        f"{done.made} entries made, {done.kept} kept",
        *warnings,
        *some_lines("not prepared", [entry.reason for entry in done.prepared.failed]),
        *some_lines("stale", [f"{entry.file}: {entry.reason}" for entry in stale]),
    ]
    return CommandResult(document, "\n".join(lines))


def _scanned(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> tuple["DataSet", Path]:
    """Folders as a data set, which is kept beside what is prepared and makes the next run quick."""
    from core.training.data.data_set import read_data_set, write_data_set
    from core.training.data.scanning import ScanRequest, scan

    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {options.out}: {error.strerror or error}.") from error
    path: Path = options.out / "data_set.json"
    earlier = read_data_set(path) if path.exists() else None
    home = options.out.absolute()
    request = ScanRequest(
        tuple(options.places),
        home,
        options.out.name,
        chosen_filter(options),
        not options.skip_audio,
        chosen_workers(options),
        earlier,
    )
    data_set = scan(request, on_progress, cancel)
    write_data_set(data_set, path)
    return data_set, home


def _without_songs(data_set: "DataSet", folder: Path) -> "DataSet":
    """Leave out of a data set what is of a song in a folder."""
    from core.training.data.charts import song_key, songs_below

    songs = songs_below(folder)
    reason = f"filter: its song is among those of {folder}"
    return data_set.with_rows(
        replace(row, excluded=row.excluded or reason) if song_key(row.title) in songs else row
        for row in data_set.difficulties
    )


def run_inspect(options: argparse.Namespace, _: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.data.data_set import read_data_set
    from core.training.data.inspection import inspect_prepared
    from core.training.decoder.shards import read_shards

    if options.folder.is_file():
        return shown(read_data_set(options.folder), None)
    if not options.folder.is_dir():
        raise InputError(f"There is no folder {options.folder}; name one that `dataset prepare` wrote.")
    if next(options.folder.glob("charts-*.npz"), None) is not None:
        charts, songs = read_shards(options.folder)
        document: dict[str, Any] = {"base": "bundled decoder", "charts": len(charts), "songs": len(songs)}
        return CommandResult(document, f"{len(charts)} charts (mirrored ones counted) of {len(songs)} songs")
    found = inspect_prepared(options.folder, cancel)
    prepared = found.prepared
    document = {
        "name": prepared.name,
        "base": prepared.base,
        "family": prepared.family,
        "charts": len(prepared.charts),
        "songs": found.songs,
        "hours": round(found.hours, 3),
        "windows": found.windows,
        "tokens": found.tokens,
        "bytes": found.bytes,
        "speeds": list(prepared.speeds),
        "failed": [asdict(entry) for entry in prepared.failed],
        "stale": [asdict(entry) for entry in found.stale],
        "stale_bytes": found.stale_bytes,
        "damaged": list(found.damaged),
    }
    lines = [
        f"{prepared.name}: {len(prepared.charts)} difficulties of {found.songs} songs ({found.hours:.1f} h) for "
        f"{prepared.base} ({prepared.family})",
        f"{found.windows:,} windows, {found.tokens:,} map tokens, {found.bytes / 1e6:.0f} MB, "
        f"{found.stale_bytes / 1e6:.0f} MB of them stale",
        *some_lines("not prepared", [entry.reason for entry in prepared.failed]),
        *some_lines("stale", [f"{entry.file}: {entry.reason}" for entry in found.stale]),
        *some_lines("damaged", list(found.damaged)),
    ]
    return CommandResult(document, "\n".join(lines))
