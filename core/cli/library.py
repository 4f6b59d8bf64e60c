"""`library`: index a Songs folder."""

import argparse
from pathlib import Path

from core.cli.result import CommandResult, Subparsers, add_json_option
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("library", help="index a Songs folder")
    parser.add_argument("songs", type=Path, metavar="SONGS")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.library.database import index_path_for
    from core.library.index import index_songs
    from core.places import places

    summary = index_songs(options.songs, index_path_for(places().cache, options.songs), on_progress, cancel)
    document = {
        "sets": summary.sets,
        "beatmaps": summary.beatmaps,
        "broken": [{"file": str(item.path), "error": item.error} for item in summary.broken],
        "seconds": round(summary.seconds, 2),
    }
    lines = [f"{summary.sets} sets, {summary.beatmaps} beatmaps, {summary.seconds:.1f} s"]
    lines += [f"broken: {item.path}: {item.error}" for item in summary.broken]
    return CommandResult(document, "\n".join(lines))
