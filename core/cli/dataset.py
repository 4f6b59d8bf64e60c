"""`dataset`: make training material from folders of beatmaps."""

import argparse
from pathlib import Path

from core.cli.result import CommandResult, Subparsers, add_json_option
from core.errors import InputError
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("dataset", help="make training material from beatmaps")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    prepare = actions.add_parser("prepare", help="pack maps and songs into pieces that the decoder trains on")
    prepare.add_argument("folders", type=Path, nargs="+", metavar="DIR")
    prepare.add_argument("--out", type=Path, required=True, metavar="DIR")
    prepare.add_argument("--exclude", type=Path, metavar="DIR", help="leave out the songs of the maps in this folder")
    prepare.set_defaults(run=run_prepare)
    add_json_option(prepare)


def run_prepare(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.decoder_data import prepare_decoder_data

    for folder in (*options.folders, *([options.exclude] if options.exclude is not None else [])):
        if not folder.is_dir():
            raise InputError(f"{folder} is no folder of mapsets; choose one that is there.")
    pieces = prepare_decoder_data(options.folders, options.out, on_progress, cancel, exclude_songs_of=options.exclude)
    size = sum(piece.stat().st_size for piece in pieces)
    document = {"pieces": [str(piece) for piece in pieces], "bytes": size}
    return CommandResult(document, f"{len(pieces)} pieces, {size / 1e6:.0f} MB, in {options.out}")
