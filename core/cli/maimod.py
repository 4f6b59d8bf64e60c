"""`maimod`: what in a map surprises a model."""

import argparse
from collections import Counter
from pathlib import Path

from core.cli.arguments import some_text
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.jobs import CancelToken, OnProgress
from core.model.checkpoints.catalog import BUNDLED


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("maimod", help="find what in a map surprises a model")
    parser.add_argument(
        "--beatmap", type=Path, required=True, metavar="FILE.osu", help="its song is in the same folder"
    )
    parser.add_argument(
        "--model", type=some_text, default=BUNDLED, metavar="NAME|DIR|HUB_ID", help=f"default: {BUNDLED}"
    )
    parser.add_argument("--adapter", type=Path, metavar="DIR", help="a LoRA adapter for the model")
    parser.add_argument(
        "--category", type=some_text, action="append", default=[], metavar="NAME", help="only this one; can be repeated"
    )
    parser.add_argument("--least", type=float, metavar="SCORE", help="leave out findings of a lower score")
    parser.add_argument(
        "--export", type=Path, metavar="FILE.html|.json|.md|.txt", help="write the findings to a file too"
    )
    parser.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"))
    parser.add_argument("--precision", default="fp32", choices=("fp32", "bf16"))
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.generation.model_ref import AdapterRef, ModelRef
    from core.modding.finding import Severity
    from core.modding.maimod.request import MaiModRequest
    from core.modding.maimod.run_maimod import maimod
    from core.modding.reports import check_target, export, grouped, line

    if options.export is not None:
        check_target(options.export)
    adapters = () if options.adapter is None else (AdapterRef(options.adapter),)
    request = MaiModRequest(
        options.beatmap,
        model=ModelRef(options.model, adapters, options.device, options.precision),
        categories=tuple(options.category),
        least=options.least,
    )
    findings = maimod(request, on_progress, cancel)
    if options.export is not None:
        export(findings, options.export, options.beatmap.stem)
    lines: list[str] = []
    for category, own in grouped(findings).items():
        lines += ["", category]
        lines += [f"  {finding.score or 0:7.0f}  {finding.severity:<7}  {line(finding)}" for finding in own]
    counts = Counter(finding.severity for finding in findings)
    lines += ["", ", ".join(f"{counts[severity]} {severity}" for severity in Severity)]
    return CommandResult({"findings": [finding.as_document() for finding in findings]}, "\n".join(lines).lstrip("\n"))
