"""`models`: list, download, verify, inspect and measure checkpoints, and suggest one."""

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from core.cli.arguments import some_text
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.errors import InputError
from core.jobs import CancelToken, OnProgress


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("models", help="list, download, verify, inspect, measure and suggest models")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="the models that Beatwright knows")
    listing.set_defaults(run=run_list)
    download = actions.add_parser("download", help="fetch a model into the usual cache")
    download.add_argument("model", type=some_text, metavar="NAME")
    download.set_defaults(run=run_download)
    verify = actions.add_parser("verify", help="check that a folder holds a whole checkpoint")
    verify.add_argument("folder", type=Path, metavar="DIR")
    verify.set_defaults(run=run_verify)
    inspect = actions.add_parser("inspect", help="what a checkpoint is and can do")
    inspect.add_argument("folder", type=Path, metavar="DIR")
    inspect.set_defaults(run=run_inspect)
    measure = actions.add_parser("measure", help="how long a model takes here for a minute of song; kept for `list`")
    measure.add_argument("model", type=some_text, metavar="NAME|DIR")
    measure.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    measure.add_argument("--precision", choices=("fp32", "bf16"), default="fp32")
    measure.add_argument("--quantize", choices=("int8",))
    measure.set_defaults(run=run_measure)
    suggest = actions.add_parser("suggest", help="the public model that suits this machine, with its speed here")
    suggest.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    suggest.add_argument("--precision", choices=("fp32", "bf16"), default="fp32")
    suggest.set_defaults(run=run_suggest)
    for action in (listing, download, verify, inspect, measure, suggest):
        add_json_option(action)


def run_list(_: argparse.Namespace, __: OnProgress, ___: CancelToken) -> CommandResult:
    from msgspec import to_builtins

    from core.generation.speeds import load_speeds
    from core.model.checkpoints.inspect import list_models

    listings, speeds = list_models(), load_speeds()
    document, lines = [], []
    for entry in listings:
        of_model = [speed for speed in speeds if speed.model == entry.card.name]
        facts = {**_plain(asdict(entry.card)), "path": _text(entry.folder)}
        document.append(facts | {"speeds": [to_builtins(speed) for speed in of_model]})
        fastest = min((speed.seconds_per_minute for speed in of_model), default=None)
        pace = "" if fastest is None else f"  ({fastest:.1f} s for a minute of song)"
        lines.append(f"{entry.card.name:<20} {entry.folder or 'not downloaded'}{pace}")
    return CommandResult(document, "\n".join(lines))


def run_download(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.model.checkpoints.catalog import find_card
    from core.model.checkpoints.hub.models import obtain_model

    if find_card(options.model) is None and Path(options.model).exists():
        raise InputError(f"{options.model} lies on this machine already; `models verify` looks whether it is whole.")
    folder = obtain_model(options.model, on_progress, cancel)
    return CommandResult({"folder": str(folder)}, f"{options.model} is in {folder}")


def run_verify(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.model.checkpoints.inspect import verify_model

    result = verify_model(options.folder, on_progress, cancel)
    if result.problems and not result.files:
        raise InputError(result.problems[0])
    text = "\n".join(result.problems) or f"{options.folder} is whole: {len(result.files)} files."
    return CommandResult(_plain(asdict(result)), text, exit_code=2 if result.problems else 0)


def run_inspect(options: argparse.Namespace, _: OnProgress, __: CancelToken) -> CommandResult:
    from core.model.checkpoints.inspect import inspect_model

    document = _plain(asdict(inspect_model(options.folder)))
    return CommandResult(document, "\n".join(f"{name.replace('_', ' ')}: {value}" for name, value in document.items()))


def run_measure(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from msgspec import to_builtins

    from core.generation.model_ref import ModelRef
    from core.generation.speeds import SpeedRequest
    from core.generation.tasks.measure_speed import measure
    from core.model.checkpoints.catalog import find_card

    card = find_card(options.model)
    name = options.model if card is None else card.name
    ref = ModelRef(name, (), options.device, options.precision, options.quantize)
    speed = measure(SpeedRequest(ref), on_progress, cancel)
    text = (
        f"{name} takes {speed.seconds_per_minute:.1f} s for a minute of song on {speed.processor} "
        f"({', '.join(filter(None, (speed.device, speed.precision, speed.quantization)))})."
    )
    return CommandResult(to_builtins(speed), text)


def run_suggest(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.generation.model_ref import ModelRef
    from core.generation.tasks.suggest_model import SONG_MS, SuggestRequest, suggest, suggested_card
    from core.model.checkpoints.catalog import BUNDLED, find_card
    from core.model.checkpoints.hub.cache import endpoint
    from core.model.checkpoints.hub.stored_models import bytes_to_download, download_size

    bundled = find_card(BUNDLED)
    lines = [bundled.good_for] if bundled is not None else []
    found = suggest(SuggestRequest(ModelRef("", (), options.device, options.precision)), on_progress, cancel)
    if found is None:
        lines.append("There is not enough free memory here for a larger one.")
        return CommandResult({"model": None}, "\n".join(lines))
    card = suggested_card(found)
    page = f"{endpoint()}/{card.hub_id}"
    document = {
        "model": card.name,
        "quantization": found.model.quantization,
        "device": found.model.device,
        "download_bytes": download_size(card),
        "missing_bytes": bytes_to_download(card),
        "licence": card.licence or page,
        "seconds_per_song": found.seconds_per_song,
        "song_ms": SONG_MS,
        "processor": found.processor,
    }
    how = "" if found.model.quantization is None else f" --quantize {found.model.quantization}"
    lines += [
        f"{card.title} suits this machine. {card.good_for}",
        f"Download: {download_size(card) / 1e6:.0f} MB. Licence: {card.licence or f'see {page}'}",
        f"About {found.seconds_per_song:.0f} s for a song of {SONG_MS / 60_000:g} minutes on {found.processor}, "
        "measured with random weights.",
        f"`models download {card.name}` fetches it; then --model {card.name}{how}.",
    ]
    return CommandResult(document, "\n".join(lines))


def _plain(value: Any) -> Any:
    """Paths as text and tuples and sets as lists, all the way down."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, Path) else value


def _text(path: Path | None) -> str | None:
    return None if path is None else str(path)
