"""`check`: the rule checks over an .osu file, an .osz or a mapset folder."""

import argparse
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.result import CommandResult, Subparsers, add_json_option
from core.jobs import CancelToken, OnProgress

if TYPE_CHECKING:
    from core.modding.finding import Severity


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("check", help="check a map or mapset against the ranking criteria")
    parser.add_argument("path", type=Path, metavar="PATH", help=".osu file, .osz file or mapset folder")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.modding.finding import Severity, timestamp
    from core.modding.run_checks import check_path

    findings = check_path(options.path, on_progress, cancel)
    lines: list[str] = []
    heading = None
    for finding in findings:
        if finding.difficulty != heading:
            heading = finding.difficulty
            lines += ["", f"[{heading}]" if heading else "Whole mapset"]
        place = "         " if finding.time is None else timestamp(finding.time)
        lines.append(f"  {place}  {finding.severity:<7}  {finding.category}: {finding.message}")
    counts = Counter(finding.severity for finding in findings)
    lines += ["", ", ".join(_counted(counts[severity], severity) for severity in Severity)]
    return CommandResult({"findings": [finding.as_document() for finding in findings]}, "\n".join(lines).lstrip("\n"))


def _counted(count: int, severity: "Severity") -> str:
    """Such as "2 warnings"; "minor" has no plural."""
    plural = count != 1 and severity != "minor"
    return f"{count} {severity}{'s' if plural else ''}"
