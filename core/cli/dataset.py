"""`dataset`: find, check, label and prepare beatmaps for training."""

import argparse
from dataclasses import asdict
from pathlib import Path

from core.cli import prepared_data
from core.cli.arguments import some_text
from core.cli.data_table import add_filters, chosen_filter, chosen_workers, shown, some_lines
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.errors import InputError, MachineError
from core.files import can_write_into, write_atomically
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("dataset", help="find, check, label and prepare beatmaps for training")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    scan = actions.add_parser("scan", help="list what lies below folders, and what is wrong with it")
    scan.add_argument("places", type=Path, nargs="+", metavar="DIR")
    scan.add_argument("--out", type=Path, metavar="SET.json", help="keep the list; labels that are there stay")
    scan.add_argument("--name", type=some_text, help="what the data set is called")
    add_filters(scan)
    scan.set_defaults(run=run_scan)
    label = actions.add_parser("label", help="propose descriptors from the charts themselves")
    label.add_argument("data_set", type=Path, metavar="SET.json")
    label.add_argument("--least", type=float, default=0.0, metavar="0..1", help="confidence that a proposal needs")
    label.add_argument("--overwrite", action="store_true", help="also where a file or a person has given descriptors")
    label.set_defaults(run=run_label)
    export = actions.add_parser("export-csv", help="the table for a spreadsheet")
    export.add_argument("data_set", type=Path, metavar="SET.json")
    export.add_argument("--out", type=Path, metavar="FILE.csv", help="otherwise beside the data set, under its name")
    export.add_argument("--overwrite", action="store_true", help="replace the file if it is there")
    export.set_defaults(run=run_export)
    back = actions.add_parser("import-csv", help="take labels back from a spreadsheet")
    back.add_argument("data_set", type=Path, metavar="SET.json")
    back.add_argument("table", type=Path, metavar="FILE.csv")
    back.set_defaults(run=run_import)
    find = actions.add_parser("find", help="find the files of a data set that was moved")
    find.add_argument("data_set", type=Path, metavar="SET.json")
    find.add_argument("places", type=Path, nargs="+", metavar="DIR")
    find.set_defaults(run=run_find)
    prepare, inspect = prepared_data.add_actions(actions)
    for action in (scan, label, export, back, find, prepare, inspect):
        add_json_option(action)


def run_scan(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.data.data_set import read_data_set, write_data_set
    from core.training.data.scanning import ScanRequest, scan

    out: Path | None = options.out
    if out is not None and not out.absolute().parent.is_dir():
        raise InputError(f"There is no folder {out.parent} to write {out.name} into.")
    if out is not None and not can_write_into(out.absolute().parent):
        raise MachineError(f"{out.parent} cannot be written to; choose another folder for {out.name}.")
    earlier = read_data_set(out) if out is not None and out.exists() else None
    name = options.name or (earlier.name if earlier else out.stem if out else options.places[0].resolve().name)
    home = out.absolute().parent if out is not None else Path.cwd()
    request = ScanRequest(
        tuple(options.places),
        home,
        name,
        chosen_filter(options),
        not options.skip_audio,
        chosen_workers(options),
        earlier,
    )
    data_set = scan(request, on_progress, cancel)
    if out is not None:
        write_data_set(data_set, out)
    return shown(data_set, out)


def run_label(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.data.data_set import read_data_set, write_data_set
    from core.training.data.labelling import label_by_rules

    if not 0 <= options.least <= 1:
        raise InputError(f"--least must lie between 0 and 1, not {options.least:g}.")
    data_set = read_data_set(options.data_set)
    home = options.data_set.absolute().parent
    done = label_by_rules(data_set, home, on_progress, cancel, overwrite=options.overwrite, least=options.least)
    if done.data_set != data_set:
        write_data_set(done.data_set, options.data_set)
    labelled = sum(row.labels.labelled for row in done.data_set.difficulties)
    document = {
        "changed": done.changed,
        "labelled": labelled,
        "difficulties": len(data_set.difficulties),
        "failed": list(done.failed),
        "rows": [
            {"file": row.file, "descriptors": [asdict(label) for label in row.labels.descriptors]}
            for row in done.data_set.difficulties
        ],
    }
    lines = [f"{done.changed} changed, {labelled} of {len(data_set.difficulties)} labelled"]
    return CommandResult(document, "\n".join([*lines, *some_lines("not read", list(done.failed))]))


def run_export(options: argparse.Namespace, _: OnProgress, __: CancelToken) -> CommandResult:
    from core.training.data.csv_table import export_csv
    from core.training.data.data_set import read_data_set

    data_set = read_data_set(options.data_set)
    out: Path = options.out or options.data_set.with_suffix(".csv")
    try:
        write_atomically(out, export_csv(data_set).encode("utf-8"), overwrite=options.overwrite)
    except FileExistsError as error:
        raise InputError(f"{out} is there already; name another file with --out, or give --overwrite.") from error
    rows = len(data_set.difficulties)
    return CommandResult({"file": str(out), "rows": rows}, f"{rows} rows: {out}")


def run_import(options: argparse.Namespace, _: OnProgress, __: CancelToken) -> CommandResult:
    from core.training.data.csv_table import import_csv
    from core.training.data.data_set import read_data_set, write_data_set

    data_set, changed = import_csv(read_data_set(options.data_set), options.table)
    if changed:
        write_data_set(data_set, options.data_set)
    rows = len(data_set.difficulties)
    return CommandResult({"changed": changed, "rows": rows}, f"{changed} of {rows} rows changed: {options.data_set}")


def run_find(options: argparse.Namespace, _: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.data.data_set import read_data_set, write_data_set
    from core.training.data.relocation import find_files

    data_set = read_data_set(options.data_set)
    found, missing = find_files(data_set, options.data_set.absolute().parent, options.places, cancel)
    if found != data_set:
        write_data_set(found, options.data_set)
    moved = sum(a.file != b.file for a, b in zip(found.difficulties, data_set.difficulties, strict=True))
    moved += sum(song.file != data_set.songs[sha].file for sha, song in found.songs.items())
    text = [f"{moved} files found again, {len(missing)} still missing", *some_lines("missing", missing)]
    return CommandResult({"found": moved, "missing": missing}, "\n".join(text))
