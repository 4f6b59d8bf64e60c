"""`generate`: a new difficulty for a set or a bare audio file."""

import argparse
from pathlib import Path

from core.cli.result import CommandResult, Subparsers, add_json_option
from core.errors import InputError
from core.generation.request import BUNDLED_MODEL, TIMING_CHOICES, GenerationRequest, parse_mode
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("generate", help="make a new difficulty")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--beatmap", type=Path, metavar="FILE.osu", help="a difficulty of the set to add to")
    source.add_argument("--audio", type=Path, metavar="FILE", help="a song without a set")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the result is written")
    parser.add_argument("--osz", action="store_true", help="write the whole set as an .osz instead of one .osu")
    add_request_options(parser)
    add_json_option(parser)
    parser.set_defaults(run=run)


def add_request_options(parser: argparse.ArgumentParser) -> None:
    """The options of a `GenerationRequest`, under the names scripts rely on."""
    parser.add_argument("--mode", metavar="osu|taiko|catch|mania")
    parser.add_argument("--keys", type=int, metavar="K", help="osu!mania columns")
    parser.add_argument("--difficulty", type=float, metavar="STARS")
    parser.add_argument("--model", default=BUNDLED_MODEL, metavar="NAME|DIR|HUB_ID")
    parser.add_argument("--adapter", type=Path, metavar="DIR")
    parser.add_argument("--timing", default="auto", metavar="|".join(TIMING_CHOICES) + "|BPM@OFFSET_MS")
    parser.add_argument("--start", type=float, metavar="MS")
    parser.add_argument("--end", type=float, metavar="MS")
    parser.add_argument("--descriptor", action="append", default=[], metavar="D", dest="descriptors")
    parser.add_argument("--avoid", action="append", default=[], metavar="D")
    parser.add_argument("--mapper", type=int, metavar="ID")
    parser.add_argument("--year", type=int, metavar="Y")
    parser.add_argument("--hold-ratio", type=float, metavar="X")
    parser.add_argument("--scroll-ratio", type=float, metavar="X")
    parser.add_argument("--hitsounded", default="yes", choices=("yes", "no"))
    for name, kind in (("title", str), ("artist", str), ("creator", str), ("version", str)):
        parser.add_argument(f"--{name}", type=kind)
    for name in ("cfg", "temperature", "top-p", "cs", "ar", "od", "hp", "sv", "tick-rate"):
        parser.add_argument(f"--{name}", type=float, metavar="X")
    parser.add_argument("--seed", type=int, metavar="N")
    parser.add_argument("--tag", action="append", default=[], dest="tags", metavar="TAG")
    parser.add_argument("--no-ai-tag", action="store_false", dest="mark_as_ai", help="leave out the tag that says AI")
    parser.add_argument("--fast", action="store_true", help="several segments at once, seams repaired")
    parser.add_argument("--quantize", metavar="int8")
    parser.add_argument("--compatibility", metavar="reference")
    parser.add_argument("--device", default="auto", metavar="auto|cpu|cuda|mps")
    parser.add_argument("--precision", default="fp32", metavar="fp32|bf16")


def request_from(options: argparse.Namespace) -> GenerationRequest:
    """The request that the options describe."""
    given = {
        name: getattr(options, name)
        for name in GenerationRequest.__dataclass_fields__
        if getattr(options, name, None) is not None
    }
    given["hitsounded"] = options.hitsounded == "yes"
    for name in ("descriptors", "avoid", "tags"):
        given[name] = tuple(given[name])
    if "mode" in given:
        given["mode"] = parse_mode(given["mode"])
    return GenerationRequest(**given)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.generation.export import export, export_osz
    from core.generation.new_difficulty import generate

    if options.out.exists() and not options.out.is_dir():
        raise InputError(f"--out {options.out} is a file; name a folder.")
    result = generate(request_from(options).validated(), on_progress, cancel)
    path = (export_osz if options.osz else export)(result, options.out)
    document = {
        "file": str(path),
        "seed": result.seed,
        "objects": len(result.beatmap.hit_objects),
        "stars": round(result.stars, 3),
        "seconds": round(result.seconds, 2),
        "warnings": result.warnings,
    }
    lines = [
        f"{path}",
        f"{document['objects']} objects, {result.stars:.2f} stars, seed {result.seed}, {result.seconds:.1f} s",
        *(f"Note: {warning}" for warning in result.warnings),
    ]
    return CommandResult(document, "\n".join(lines))
