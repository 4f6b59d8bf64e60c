"""`timing`: BPM, offset and meter of a song."""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.cli.arguments import some_text
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.errors import InputError
from core.jobs import CancelToken, OnProgress

if TYPE_CHECKING:
    from core.generation.timing_request import TimingRequest


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("timing", help="find BPM, offset and meter")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--audio", type=Path, metavar="FILE")
    source.add_argument("--beatmap", type=Path, metavar="FILE.osu", help="times the song of this difficulty")
    parser.add_argument(
        "--model", type=some_text, metavar="NAME|DIR|HUB_ID", help="ask a model instead of listening without one"
    )
    parser.add_argument(
        "--super", action="store_true", dest="super_timing", help="many passes of the model over shifted audio"
    )
    parser.add_argument("--passes", type=int, metavar="N", help="how many passes of super timing")
    parser.add_argument("--seed", type=int, metavar="N")
    parser.add_argument("--device", type=some_text, default="auto", metavar="auto|cpu|cuda|mps")
    parser.add_argument("--precision", type=some_text, default="fp32", metavar="fp32|bf16")
    parser.add_argument("--quantize", type=some_text, metavar="int8")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.generation.tasks.timing import find_timing

    proposal = find_timing(request_from(options), on_progress, cancel)
    points = [
        {"time_ms": round(point.time, 3), "bpm": round(point.bpm, 4), "meter": point.meter} for point in proposal.points
    ]
    document = {"points": points, "confidence": round(proposal.confidence, 3), "warnings": proposal.warnings}
    lines = [f"{p['time_ms']:>10.0f} ms  {p['bpm']:8.3f} BPM  {p['meter']}/4" for p in points]
    notes = [f"Note: {warning}" for warning in proposal.warnings]
    return CommandResult(document, "\n".join([*lines, f"confidence {proposal.confidence:.0%}", *notes]))


def request_from(options: argparse.Namespace) -> "TimingRequest":
    """The request that the options describe.

    Raises:
        InputError: an option cannot be, or does not go with the others.
    """
    from core.generation.model_ref import ModelRef
    from core.generation.option_check import check_value
    from core.generation.options import OPTIONS
    from core.generation.request_parts import SongSource, SuperTiming
    from core.generation.timing_request import TimingRequest
    from core.generation.validation import validated_model

    check_value(replace(OPTIONS["timing_passes"], flag="passes"), options.passes)
    if options.passes is not None and not options.super_timing:
        raise InputError("--passes is for super timing; add --super, or leave it out.")
    passes = SuperTiming() if options.passes is None else SuperTiming(options.passes)
    ref = ModelRef(
        options.model or "", device=options.device, precision=options.precision, quantization=options.quantize
    )
    validated_model(ref)
    return TimingRequest(
        SongSource(options.beatmap, options.audio),
        ref if options.model is not None else None,
        passes if options.super_timing else None,
        options.seed,
    )
