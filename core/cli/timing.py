"""`timing`: BPM, offset and meter of a song."""

import argparse
from pathlib import Path

from core.cli.result import CommandResult, Subparsers, add_json_option
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("timing", help="find BPM, offset and meter")
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--audio", type=Path, metavar="FILE")
    source.add_argument("--beatmap", type=Path, metavar="FILE.osu", help="times the song of this difficulty anew")
    add_json_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.audio.decode import load_audio
    from core.generation.source import song_of
    from core.timing.from_audio import estimate_timing

    audio = load_audio(options.audio or song_of(options.beatmap))
    estimate = estimate_timing(audio.mono(), audio.sample_rate, on_progress, cancel)
    points = [
        {"time_ms": round(point.time, 3), "bpm": round(point.bpm, 4), "meter": point.meter} for point in estimate.points
    ]
    document = {"points": points, "confidence": round(estimate.confidence, 3)}
    lines = [f"{p['time_ms']:>10.0f} ms  {p['bpm']:8.3f} BPM  {p['meter']}/4" for p in points]
    return CommandResult(document, "\n".join([*lines, f"confidence {estimate.confidence:.0%}"]))
