"""`complexity`: how surprising the rhythm of a difficulty, or of a whole set, is."""

import argparse
from pathlib import Path

from core.cli.result import CommandResult, Subparsers, add_json_option
from core.errors import InputError
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("complexity", help="how surprising rhythms are, and in which bars")
    parser.add_argument("path", type=Path, metavar="PATH", help=".osu file, .osz file or folder of mapsets")
    parser.add_argument("--bars", type=int, default=10, metavar="N", help="how many of the most surprising bars")
    parser.add_argument("--model", type=Path, metavar="DIR", help="another model than the bundled one")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.beatmap.lines import format_number
    from core.training.complexity.spread import measure_path

    if options.bars < 0:
        raise InputError(f"--bars must be at least 0, not {options.bars}.")
    found = measure_path(options.path, on_progress, cancel, model_folder=options.model)
    difficulties = []
    lines = []
    for entry in found.difficulties:
        bars = sorted(entry.complexity.bars, key=lambda bar: -bar.surprisal)[: options.bars]
        difficulties.append(
            {
                "file": entry.file,
                "set": entry.set,
                "version": entry.version,
                "mode": entry.mode.name.lower(),
                "stars": entry.stars,
                "complexity": round(entry.complexity.value, 4),
                "bars": [{"time_ms": bar.time_ms, "surprisal": bar.surprisal} for bar in bars],
            }
        )
        worst = ", ".join(f"{format_number(bar.time_ms)} ms ({bar.surprisal:.1f})" for bar in bars[:3])
        lines.append(f"{entry.complexity.value:5.2f}  {entry.set} [{entry.version}]{f': {worst}' if worst else ''}")
    lines += [f"warning: {warning}" for warning in found.warnings]
    lines += [f"not read: {sentence}" for sentence in found.broken]
    document = {"difficulties": difficulties, "warnings": list(found.warnings), "broken": list(found.broken)}
    return CommandResult(document, "\n".join(lines))
