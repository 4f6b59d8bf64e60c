"""What the actions of `dataset` share: their filters, and a data set as text and document."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.arguments import some_text
from core.cli.result import CommandResult
from core.errors import InputError

if TYPE_CHECKING:
    from core.training.data.data_set import DataSet
    from core.training.data.filters import Filter

_MODES = ("osu", "taiko", "catch", "mania")
_STATUSES = ("ranked", "approved", "qualified", "loved", "pending", "wip", "graveyard", "submitted", "local")
_SHOWN = 40
"""Lines of a list that a person gets to read."""


def add_filters(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--mapper", type=some_text, metavar="NAME", help="only difficulties by this mapper")
    parser.add_argument("--mode", choices=_MODES)
    parser.add_argument("--stars", type=some_text, metavar="A-B")
    parser.add_argument("--years", type=some_text, metavar="A-B")
    parser.add_argument("--status", choices=_STATUSES)
    parser.add_argument("--skip-audio", action="store_true", help="do not decode songs: quick, but finds fewer faults")
    parser.add_argument("--workers", type=int, metavar="N", help="processes; otherwise one for each core")


def chosen_filter(options: argparse.Namespace) -> "Filter":
    """The filter of maps that the options ask for."""
    from core.training.data.filters import Filter, parse_range

    return Filter(
        mapper=options.mapper or "",
        mode=options.mode or "",
        stars=parse_range(options.stars, "--stars") if options.stars else None,
        years=parse_range(options.years, "--years") if options.years else None,
        status=options.status or "",
    )


def chosen_workers(options: argparse.Namespace) -> int:
    from core.training.data.parallel import default_workers

    if options.workers is not None and options.workers < 1:
        raise InputError(f"--workers must be at least 1, not {options.workers}.")
    return options.workers or default_workers()


def shown(data_set: "DataSet", out: Path | None) -> CommandResult:
    """A data set as a command's result: what is in it, what is left out, and what is wrong with it."""
    from core.training.data.scanning import excluded_files

    excluded = excluded_files(data_set)
    document = {
        "sets": len(data_set.sets),
        "difficulties": len(data_set.difficulties),
        "excluded": [{"file": file, "reason": reason} for file, reason in excluded],
        "faults": [{"file": fault.file, "kind": fault.kind, "message": fault.message} for fault in data_set.faults],
        "rows": [_row(row) for row in data_set.difficulties],
        **({"out": str(out)} if out is not None else {}),
    }
    hours = sum((song.length_ms or 0.0) for song in data_set.songs.values()) / 3_600_000
    lines = [
        f"{len(data_set.sets)} sets, {len(data_set.difficulties)} difficulties, {len(data_set.songs)} songs"
        + (f" ({hours:.1f} h)" if hours else ""),
        f"{len(data_set.included)} to learn from, {len(excluded)} left out, "
        f"{sum(row.labels.labelled for row in data_set.included)} labelled",
        *some_lines("left out", [f"{file}: {reason}" for file, reason in excluded]),
        *some_lines("faults", [f"{fault.kind}: {fault.message}" for fault in data_set.faults]),
    ]
    return CommandResult(document, "\n".join(lines))


def _row(row: Any) -> dict[str, Any]:
    """A map of a data set as plain values, for JSON."""
    from core.training.data.timing_check import sound_timing

    return {
        **asdict(row),
        "mapper": row.labels.mapper,
        "year": row.labels.year,
        "drain_share": round(row.drain_ms / row.length_ms, 4) if row.length_ms else None,
        "timing_sound": sound_timing(row.timing),
        "audio_found": bool(row.song),
        "labelled": row.labels.labelled,
    }


def some_lines(title: str, lines: list[str]) -> list[str]:
    """The first lines of a list under its title; how many more there are."""
    more = [f"  … and {len(lines) - _SHOWN} more; --json lists all"] if len(lines) > _SHOWN else []
    return ["", f"{title}:", *(f"  {line}" for line in lines[:_SHOWN]), *more] if lines else []
