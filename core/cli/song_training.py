"""`song dataset`, `song train` and `song merge`: a music model tuned to songs."""

import argparse
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.adapter import estimate_result, show_estimate
from core.cli.arguments import some_text
from core.cli.result import CommandResult, add_json_option
from core.errors import InputError
from core.jobs import CancelToken, OnProgress

if TYPE_CHECKING:
    from core.training.music.recipe import MusicRecipe
    from core.training.music.songs import MusicSet

_LOUDNESS = -14.0  # LUFS
_RECIPE = (
    *("kind", "rank", "alpha", "dropout", "steps", "learning_rate", "batch", "accumulation", "window", "held_out"),
    *("prompt_dropout", "validate_every", "patience", "seed"),
)
"""Options of `song train` that are options of the recipe."""

_NUMBERS: dict[str, tuple[type, str, str]] = {
    "rank": (int, "R", "of the factors"),
    "alpha": (float, "A", "scale of the factors; the rank twice for LoRA, and once for LoKr, if not named"),
    "dropout": (float, "P", "of LoRA's inputs"),
    "steps": (int, "N", "of the optimizer"),
    "learning_rate": (float, "X", "highest; 3e-4 for LoRA, and 1e-3 for LoKr, if not named"),
    "batch": (int, "N", "parts of songs at once"),
    "accumulation": (int, "N", "batches in a step"),
    "window": (float, "S", "seconds of a part, 1 to 30"),
    "held_out": (float, "P", "share of the songs that are measured on and not learned from"),
    "prompt_dropout": (float, "P", "share of the parts that are learned without a prompt"),
    "validate_every": (int, "N", "steps between measurements, each of which is kept"),
    "patience": (int, "N", "end after so many measurements without a better one; 0: never"),
    "seed": (int, "N", ""),
}


def add_training_parsers(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the three actions."""
    _add_dataset(actions.add_parser("dataset", help="songs to tune a music model to: scan, label, encode"))
    train = actions.add_parser("train", help="tune a music model to songs; a stopped run goes on")
    _add_train(train)
    merge = actions.add_parser("merge", help="write a plain music model with adapters in its weights")
    merge.add_argument("--model", type=some_text, required=True, metavar="NAME|DIR")
    add_adapter_option(merge, required=True)
    merge.add_argument("--out", type=Path, required=True, metavar="DIR")
    merge.set_defaults(run=run_merge)
    for parser in (train, merge):
        _add_licence(parser)
        add_json_option(parser)


def add_adapter_option(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    """`--adapter`, of which there may be several."""
    parser.add_argument(
        "--adapter",
        type=_weighted,
        action="append",
        default=[] if not required else None,
        required=required,
        metavar="DIR[:STRENGTH]",
        help="of `song train`, at a strength of 0 to 1; may be repeated",
    )


def _weighted(text: str) -> tuple[Path, float]:
    """FOLDER or FOLDER:STRENGTH as an adapter and its strength."""
    folder, colon, strength = text.rpartition(":")
    if not colon or not folder:
        return Path(text), 1.0
    try:
        number = float(strength)
    except ValueError:
        return Path(text), 1.0  # a colon of the path's own
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text}: the strength is out of range; use 0 to 1")
    return Path(folder), number


def _add_dataset(parser: argparse.ArgumentParser) -> None:
    steps = parser.add_subparsers(dest="step", metavar="STEP", required=True)
    scan = steps.add_parser("scan", help="read a folder of songs and what lies beside them")
    scan.add_argument("folder", type=Path, metavar="DIR")
    scan.add_argument("--out", type=Path, metavar="SET.json", help="DIR/dataset.json if not named")
    scan.set_defaults(run=run_scan)
    label = steps.add_parser("label", help="measure tempo and key, and write captions by rules")
    label.add_argument("file", type=Path, metavar="SET.json")
    label.add_argument("--all", action="store_true", help="also songs that have a caption")
    label.add_argument("--skip-metas", action="store_true", help="measure nothing; captions only")
    label.set_defaults(run=run_label)
    encode = steps.add_parser("encode", help="write the songs' codes beside them; those that are there stay")
    encode.add_argument("file", type=Path, metavar="SET.json")
    encode.add_argument("--model", type=some_text, default="musicgen-small", metavar="NAME|DIR|HUB_ID")
    encode.add_argument("--device", type=some_text, default="auto", metavar="auto|cpu|cuda|mps")
    _add_licence(encode)
    _add_loudness(encode)
    encode.set_defaults(run=run_encode)
    pack = steps.add_parser("pack", help="the codes alone, in files of one size, to be learned from elsewhere")
    pack.add_argument("file", type=Path, metavar="SET.json")
    pack.add_argument("--shard-size", type=float, default=10.0, metavar="MIB", help="of each file at most")
    pack.add_argument("--out", type=Path, required=True, metavar="DIR", help="the packed data set")
    pack.set_defaults(run=run_pack)
    show = steps.add_parser("show", help="the table of the songs")
    show.add_argument("file", type=Path, metavar="SET.json")
    show.set_defaults(run=run_show)
    for step in (scan, label):
        step.add_argument("--name", type=some_text, help="of the data set")
        step.add_argument("--tag", type=some_text, help="a word of every prompt, by which the style is asked for")
        step.add_argument("--tag-position", choices=("prepend", "append", "replace"))
        step.add_argument("--genre-ratio", type=int, metavar="PERCENT", help="of the prompts that are the genre")
        step.add_argument("--instrumental", action=argparse.BooleanOptionalAction, help="no song is sung")
    for step in (scan, label, encode, pack, show):
        add_json_option(step)


def _add_licence(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--accept-licence", action="store_true", help="of the model, once")


def _accept_licence(options: argparse.Namespace) -> None:
    from core.music.licences import accept
    from core.music.published.catalog import licence_of

    if options.accept_licence:
        accept(licence_of(options.model))


def _add_loudness(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--loudness", type=float, default=_LOUDNESS, metavar="LUFS", help="to which songs are brought before encoding"
    )
    parser.add_argument("--keep-loudness", action="store_true", help="encode songs as loud as they are")


def _loudness(options: argparse.Namespace) -> float | None:
    if options.keep_loudness:
        return None
    if not -40 <= options.loudness <= -5:
        raise InputError(f"--loudness is {options.loudness:g}; choose from -40 to -5.")
    return float(options.loudness)


def _add_train(parser: argparse.ArgumentParser) -> None:
    from core.training.music.recipe import MusicRecipe

    usual = MusicRecipe()
    parser.add_argument("--data", type=Path, required=True, metavar="SET.json|DIR")
    parser.add_argument("--model", type=some_text, default="musicgen-small", metavar="NAME|DIR|HUB_ID")
    parser.add_argument("--kind", choices=("lora", "lokr"), default=usual.kind)
    parser.add_argument("--feed-forward", action="store_true", help="factors beside the feed-forward matrices too")
    for name, (kind, metavar, words) in _NUMBERS.items():
        default = getattr(usual, name)
        flag = f"--{name.replace('_', '-')}"
        parser.add_argument(flag, type=kind, default=default, metavar=metavar, help=words or None)
    _add_loudness(parser)
    parser.add_argument("--device", type=some_text, default="auto", metavar="auto|cpu|cuda|mps")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the adapter; a stopped run goes on")
    parser.add_argument("--probe", action="store_true", help="only say what training would take here")
    parser.set_defaults(run=run_train)


def _with_options(music: "MusicSet", options: argparse.Namespace) -> "MusicSet":
    """A data set with the options that were named."""
    from core.training.music.songs import checked_metadata, with_metadata

    named = {
        "name": options.name,
        "custom_tag": options.tag,
        "tag_position": options.tag_position,
        "genre_ratio": options.genre_ratio,
        "all_instrumental": options.instrumental,
    }
    changed = {name: value for name, value in named.items() if value is not None}
    return with_metadata(music, checked_metadata(replace(music.metadata, **changed)))


def run_scan(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.music.scanning import MusicScan, scan_music
    from core.training.music.songs import MusicMetadata, MusicSet, read_music_set, write_music_set

    file = options.out or options.folder / "dataset.json"
    earlier = read_music_set(file) if file.is_file() else None
    music = earlier or MusicSet(MusicMetadata(options.name or options.folder.resolve().name))
    metadata = _with_options(music, options).metadata
    found = scan_music(MusicScan(options.folder, file.parent, metadata, earlier), on_progress, cancel)
    write_music_set(found.music, file)
    document: dict[str, Any] = {
        "file": str(file),
        "songs": len(found.music.samples),
        "labeled": sum(sample.labeled for sample in found.music.samples),
        "counts": found.counts,
        "faults": [{"file": name, "reason": reason} for name, reason in found.faults],
    }
    counts = ", ".join(f"{count} {name}" for name, count in found.counts.items() if count)
    lines = [f"{file}: {counts}; {document['labeled']} with a caption."]
    return CommandResult(document, "\n".join([*lines, *_fault_lines(found.faults)]))


def run_label(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.music.labels import LabelRequest, label_music
    from core.training.music.songs import read_music_set, write_music_set

    music = _with_options(read_music_set(options.file), options)
    request = LabelRequest(music, options.file.parent, not options.all, not options.skip_metas)
    found = label_music(request, on_progress, cancel)
    write_music_set(found.music, options.file)
    faults = [{"file": name, "reason": reason} for name, reason in found.faults]
    document = {"file": str(options.file), "labeled": found.labeled, "faults": faults}
    lines = [f"{options.file}: {found.labeled} songs got labels.", *_fault_lines(found.faults)]
    return CommandResult(document, "\n".join(lines))


def run_encode(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.music.songs import read_music_set
    from core.training.music.subject import open_subject

    _accept_licence(options)
    loudness = _loudness(options)
    music = read_music_set(options.file)
    subject = open_subject(options.model, options.device, on_progress, cancel)
    found = subject.encode(music, options.file.parent, loudness, on_progress, cancel)
    faults = [{"file": name, "reason": reason} for name, reason in found.faults]
    document = {"encoded": found.encoded, "skipped": found.skipped, "faults": faults}
    lines = [f"{found.encoded} songs encoded, {found.skipped} had their codes.", *_fault_lines(found.faults)]
    return CommandResult(document, "\n".join(lines))


def run_pack(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.music.shards import pack_music
    from core.training.music.songs import read_music_set

    music, home = read_music_set(options.file), options.file.parent
    found = pack_music(music, home, options.out, options.shard_size, on_progress, cancel)
    faults = [{"file": name, "reason": reason} for name, reason in found.faults]
    document = {"file": str(found.file), "songs": found.songs, "shards": found.shards, "faults": faults}
    lines = [f"{found.file}: {found.songs} songs in {found.shards} files.", *_fault_lines(found.faults)]
    return CommandResult(document, "\n".join(lines))


def run_show(options: argparse.Namespace, _: OnProgress, __: CancelToken) -> CommandResult:
    from core.training.music.songs import read_music_set, table_of

    music = read_music_set(options.file)
    rows = table_of(music.samples)
    lines = ["  ".join(str(value) for value in row.values() if value not in ("", None)) for row in rows]
    return CommandResult({"metadata": asdict(music.metadata), "rows": rows}, "\n".join(lines))


def run_train(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.music.estimate import estimate_music
    from core.training.music.songs import read_music_set
    from core.training.music.train import MusicTraining, train_music

    _accept_licence(options)
    file = options.data / "dataset.json" if options.data.is_dir() else options.data
    loudness = _loudness(options)
    request = MusicTraining(
        read_music_set(file), file.parent, options.model, options.out, _recipe(options), loudness, options.device
    )
    if options.probe:
        return estimate_result(estimate_music(request, on_progress, cancel))
    found = train_music(request, on_progress, cancel, show_estimate)
    document: dict[str, Any] = {
        "adapter": str(found.folder),
        "steps": found.step,
        "best_step": found.best_step,
        "run_steps": found.run_steps,
        "loss": {"held_out_before": found.held_out_before, "held_out_after": found.held_out_after},
        "numbers": found.numbers,
        "songs": found.songs,
        "held_out_songs": found.held_out_songs,
        "resumed_tensors": found.resumed,
        "seconds": round(found.seconds, 1),
        "estimate": None if found.estimate is None else asdict(found.estimate),
        "warnings": list(found.warnings),
    }
    lines = [f"{found.folder}: step {found.step} of {found.run_steps}, {found.numbers} numbers"]
    if found.resumed:
        lines.append(f"went on with {found.resumed} tensors of the stopped run")
    if found.held_out_before is not None and found.held_out_after is not None:
        lines.append(f"loss on held-out songs {found.held_out_before:.4f} before, {found.held_out_after:.4f} after")
    return CommandResult(document, "\n".join([*lines, *(f"Note: {warning}" for warning in found.warnings)]))


def _recipe(options: argparse.Namespace) -> "MusicRecipe":
    from core.training.music.recipe import MusicRecipe, checked_recipe

    named = {name: getattr(options, name) for name in _RECIPE}
    return checked_recipe(MusicRecipe(feed_forward=options.feed_forward, **named))


def run_merge(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.music.merging import merge_music

    _accept_licence(options)
    found = merge_music(options.model, options.adapter, options.out, on_progress, cancel)
    document = {
        "folder": str(found.folder),
        "changed_tensors": found.changed,
        "largest_change": found.largest,
        "licence": found.licence,
    }
    text = f"{found.folder}: {found.changed} tensors changed, by {found.largest:.2%} at most. Licence: {found.licence}."
    return CommandResult(document, text)


def _fault_lines(faults: "Sequence[tuple[str, str]]") -> list[str]:
    return [f"Note: {name}: {reason}" for name, reason in faults]
