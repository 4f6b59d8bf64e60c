"""`evaluate`: generated difficulties against human ones of the same songs."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.result import CommandResult, Subparsers, add_json_option
from core.jobs import CancelToken, OnProgress

if TYPE_CHECKING:
    from core.training.evaluation.evaluate import Interval, MeasuredPair


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("evaluate", help="measure generated difficulties against human ones")
    parser.add_argument("generated", type=Path, metavar="GENERATED", help=".osu file, .osz file or folder")
    parser.add_argument("human", type=Path, metavar="HUMAN", help="the same, of the same songs and modes")
    parser.add_argument("--report", type=Path, metavar="FILE.html", help="write a page with plots")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.evaluation.evaluate import EMBEDDING, MEASURES, evaluate
    from core.training.evaluation.report import check_report_path, shown, write_report

    if options.report is not None:
        check_report_path(options.report)
    found = evaluate(options.generated, options.human, on_progress, cancel)
    if options.report is not None:
        write_report(options.report, found)
    old = {name: round(value, 4) for name, value in asdict(found.comparison).items()}
    document = {
        **old,
        "songs": found.songs,
        "measures": {name: _interval(value) for name, value in found.measures.items()},
        "human_against_human": {name: _interval(value) for name, value in found.human.items()},
        "embedding": EMBEDDING,
        "pairs": [_pair(each) for each in found.pairs],
        "report": None if options.report is None else str(options.report),
        "warnings": list(found.warnings),
    }
    lines = [f"{name.replace('_', ' '):<14} {value:g}" for name, value in old.items()]
    lines += [f"{'':<38} {'generated':<28} human against human"]
    for name, measure in MEASURES.items():
        ours, theirs = shown(found.measures[name], measure), shown(found.human[name], measure)
        lines.append(f"{measure.title:<38} {ours:<28} {theirs}")
    lines += found.warnings
    lines += [f"Report: {options.report}"] if options.report is not None else []
    return CommandResult(document, "\n".join(lines))


def _interval(interval: "Interval") -> dict[str, float | None]:
    return {
        name: None if value is None else round(value, 6)
        for name, value in (("value", interval.value), ("low", interval.low), ("high", interval.high))
    }


def _pair(each: "MeasuredPair") -> dict[str, Any]:
    other = each.pair.other
    return {
        "generated": each.pair.generated.name,
        "human": each.pair.human.name,
        "other_human": None if other is None else other.name,
        "song": each.pair.song,
        **{name: round(value, 4) for name, value in asdict(each.measures.comparison).items()},
    }
