"""`library`: index a Songs folder."""

import argparse
from pathlib import Path
from typing import Any

from core.cli.result import CommandResult, Subparsers, add_json_option
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("library", help="index a Songs folder")
    parser.add_argument("songs", type=Path, metavar="SONGS")
    parser.add_argument("--complexity", action="store_true", help="measure how complex the rhythms are too")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.app_dirs import places
    from core.library.database import index_path_for
    from core.library.index import index_songs

    index_path = index_path_for(places().cache, options.songs)
    summary = index_songs(options.songs, index_path, on_progress, cancel)
    document: dict[str, Any] = {
        "sets": summary.sets,
        "beatmaps": summary.beatmaps,
        "broken": [{"file": str(item.path), "error": item.error} for item in summary.broken],
        "seconds": round(summary.seconds, 2),
    }
    lines = [f"{summary.sets} sets, {summary.beatmaps} beatmaps, {summary.seconds:.1f} s"]
    lines += [f"broken: {item.path}: {item.error}" for item in summary.broken]
    if options.complexity:
        from core.complexity.bars import complexity_of_file
        from core.library.complexity import measure_beatmaps

        document["measured"] = measure_beatmaps(options.songs, index_path, complexity_of_file, on_progress, cancel)
        lines.append(f"rhythm complexity: {document['measured']} beatmaps measured")
    return CommandResult(document, "\n".join(lines))
