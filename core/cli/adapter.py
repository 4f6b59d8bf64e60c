"""`adapter`: train a style on maps, look at it, and merge, blend or export it."""

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.arguments import named_path, some_text
from core.cli.result import CommandResult, Subparsers, add_json_option
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, ignore_progress
from core.model.checkpoints.catalog import BUNDLED
from core.training.processes import is_first_process

if TYPE_CHECKING:
    from core.training.estimate import Estimate
    from core.training.style.measure import Comparison

_RANK_OF_BLENDS = 64

_RECIPE_OPTIONS = (
    *("part", "variant", "rank", "alpha", "targets", "decompose_factor", "optimizer", "learning_rate", "steps"),
    *("batch", "accumulation", "labels_per_step", "clip", "checkpointing", "balance", "batching", "mapper"),
    *("style", "style_slot", "held_out", "fewest_held_out", "held_out_windows", "validate_every", "patience"),
    *("sample_every", "average", "seed"),
)
"""Options of `adapter train` that are options of the recipe."""


def add_parser(subparsers: Subparsers) -> None:
    parser = subparsers.add_parser("adapter", help="train, merge, blend and export adapters of a style")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    train = actions.add_parser("train", help="train an adapter on maps; a stopped run goes on")
    _add_train_options(train)
    learn = actions.add_parser("learn", help="learn a style of the bundled model, and measure it on held-out songs")
    _add_learn_options(learn)
    listing = actions.add_parser("list", help="the styles that --adapter finds by name, with their hashes")
    listing.set_defaults(run=run_list)
    importing = actions.add_parser("import", help="unpack the file of a style, so that --adapter finds it by name")
    importing.add_argument("file", type=Path, metavar="FILE.bwstyle")
    importing.add_argument("--out", type=Path, metavar="DIR", help="another folder than that of the styles")
    importing.set_defaults(run=run_import)
    info = actions.add_parser("info", help="what an adapter is, and what it was trained on")
    info.add_argument("folder", type=Path, metavar="DIR")
    info.set_defaults(run=run_info)
    merge = actions.add_parser("merge", help="write a plain model with adapters in its weights")
    merge.add_argument("--model", type=some_text, required=True, metavar="NAME|DIR")
    merge.add_argument(
        "--adapter", type=_weighted, action="append", required=True, metavar="DIR[:STRENGTH]", help="may be repeated"
    )
    merge.add_argument("--mode", choices=("osu", "taiko", "catch", "mania"), help="the base's model of this mode")
    merge.add_argument("--out", type=Path, required=True, metavar="DIR")
    merge.set_defaults(run=run_merge)
    blend = actions.add_parser("blend", help="write one adapter that changes what several change")
    blend.add_argument("adapters", type=_weighted, nargs="+", metavar="DIR[:STRENGTH]")
    blend.add_argument("--model", type=some_text, metavar="NAME|DIR", help="the base, if it is not named there")
    blend.add_argument(
        "--rank", type=int, default=_RANK_OF_BLENDS, metavar="R", help="of changes that have to be approximated"
    )
    blend.add_argument("--out", type=Path, required=True, metavar="DIR")
    blend.set_defaults(run=run_blend)
    export = actions.add_parser("export", help="write an adapter as one file")
    export.add_argument("folder", type=Path, metavar="DIR")
    export.add_argument("--model", type=some_text, metavar="NAME|DIR", help="the base, if it is not named there")
    export.add_argument("--out", type=Path, required=True, metavar="FILE.bwstyle|FILE.safetensors")
    export.set_defaults(run=run_export)
    for action in (train, learn, listing, importing, info, merge, blend, export):
        add_json_option(action)


def _add_train_options(train: argparse.ArgumentParser) -> None:
    """The options of `adapter train`; those without a default follow from the preset and the goal."""
    train.add_argument(
        "--data", type=Path, required=True, metavar="DIR|SET.json", help="prepared data, a data set or mapsets"
    )
    train.add_argument("--model", type=some_text, default=BUNDLED, metavar="NAME|DIR", help="the base")
    train.add_argument("--kind", choices=("lora", "lokr"), default="lokr", help="LoKr is the smaller one")
    train.add_argument("--part", choices=("decoder", "rhythm"), help="of the bundled model, that is adapted")
    train.add_argument("--preset", type=some_text, metavar="NAME", help="options by goal and machine")
    train.add_argument("--variant", choices=("plain", "rslora", "dora", "pissa"), help="of LoRA")
    train.add_argument("--rank", type=int, metavar="R")
    train.add_argument("--alpha", type=float, metavar="X")
    train.add_argument("--targets", choices=("attention", "all", "output"), help="matrices that are adapted")
    train.add_argument("--decompose-factor", type=int, metavar="N", help="of LoKr: smaller ones make larger adapters")
    train.add_argument("--goal", type=some_text, metavar="NAME", help="what is imitated: options beside the preset's")
    train.add_argument("--mapper", type=some_text, metavar="NAME", help="only maps of this mapper, such as your own")
    train.add_argument("--style", type=some_text, metavar="NAME", help="a name for what is learned, to generate by")
    train.add_argument("--style-slot", choices=("mapper", "descriptor"), help="what the name stands for in the base")
    train.add_argument("--batching", choices=("similar", "balanced"), help="how windows share batches")
    train.add_argument("--balance", choices=("none", "mapper", "stars", "set"), help="learn from these alike")
    train.add_argument("--optimizer", choices=("adamw", "adamwscale", "muon"))
    train.add_argument("--learning-rate", type=float, metavar="X")
    train.add_argument("--steps", type=int, metavar="N")
    train.add_argument("--batch", type=int, metavar="N", help="windows in a batch")
    train.add_argument("--accumulation", type=int, metavar="N", help="batches in a step")
    train.add_argument("--labels-per-step", type=int, metavar="N", help="batches in a step: until it has N tokens")
    train.add_argument("--clip", type=float, metavar="X", help="longest gradient")
    train.add_argument(
        "--checkpointing", action="store_const", const=True, help="less memory, for about a third more time"
    )
    train.add_argument("--held-out", type=float, metavar="SHARE", help="of the songs, to measure the training against")
    train.add_argument(
        "--fewest-held-out", type=int, metavar="N", help="songs at least, where these are no more than a third"
    )
    train.add_argument("--held-out-windows", type=int, metavar="N", help="how many of theirs are measured")
    train.add_argument("--validate-every", type=int, metavar="N", help="steps")
    train.add_argument("--patience", type=int, metavar="N", help="stop after N validations without improvement")
    train.add_argument("--sample-every", type=int, metavar="N", help="steps after which sample maps are written")
    train.add_argument("--average", type=float, metavar="X", help="decay of the moving average that is kept; 0: none")
    train.add_argument("--precision", choices=("auto", "fp32", "bf16"), default="auto", help="auto: the faster one")
    train.add_argument("--probe", action="store_true", help="only say what training would take here")
    train.add_argument("--seed", type=int, metavar="N")
    train.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    train.add_argument("--out", type=Path, required=True, metavar="DIR")
    train.set_defaults(run=run_train)


def _add_learn_options(learn: argparse.ArgumentParser) -> None:
    learn.add_argument(
        "--data", type=Path, nargs="+", required=True, metavar="DIR|SET.json", help="mapsets, or data sets of some"
    )
    learn.add_argument("--depth", type=some_text, default="quick", metavar="NAME", help="quick, taste or library")
    learn.add_argument("--mapper", type=some_text, metavar="NAME", help="only maps of this mapper")
    learn.add_argument("--name", type=some_text, metavar="NAME", help="of the style, by which --adapter finds it")
    learn.add_argument("--out", type=Path, metavar="DIR", help="another folder than that of the styles")
    learn.add_argument("--steps", type=int, metavar="N", help="of each adapter, instead of the depth's")
    learn.add_argument("--seed", type=int, metavar="N")
    learn.add_argument("--held-out-windows", type=int, metavar="N", help="of held-out maps in each validation")
    learn.add_argument("--measured-maps", type=int, default=6, metavar="N", help="generated with the style and without")
    learn.add_argument("--probe", action="store_true", help="only say what learning would take here")
    learn.add_argument("--device", choices=("auto", "cpu", "cuda", "mps"), default="auto")
    learn.set_defaults(run=run_learn)


def _weighted(text: str) -> tuple[Path, float]:
    """DIR or DIR:STRENGTH; a folder whose own name ends like that is itself."""
    place, colon, strength = text.rpartition(":")
    if not colon or not place or Path(text).is_dir():
        return named_path(text), 1.0
    try:
        value = float(strength)
    except ValueError:
        return named_path(text), 1.0
    if not -4 <= value <= 4:
        raise argparse.ArgumentTypeError(f"the strength of {place} must lie between -4 and 4, not {strength}")
    return named_path(place), value


def run_train(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.adapters.recipe import make_recipe, usual_preset
    from core.training.adapters.request import AdapterRequest
    from core.training.adapters.train import probe_adapter, train_adapter

    if not is_first_process():
        on_progress = ignore_progress
    given = {name: getattr(options, name) for name in _RECIPE_OPTIONS}
    given["bf16"] = {"auto": None, "fp32": False, "bf16": True}[options.precision]
    preset = options.preset or usual_preset(options.kind, options.model, options.part or "decoder")
    recipe = make_recipe(options.kind, preset, options.goal, **given)
    request = AdapterRequest(options.data, options.model, options.out, recipe, options.device)
    if options.probe:
        return estimate_result(probe_adapter(request, on_progress, cancel))
    return trained_result(train_adapter(request, on_progress, cancel, show_estimate))


def run_learn(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.model.checkpoints.style_files import styles_folder
    from core.training.style.learn import LearnRequest, learn_style, probe_style

    if (options.name is None) == (options.out is None):
        raise InputError("Name the style with --name, or its folder with --out.")
    if options.name is not None and options.name != Path(options.name).name:
        raise InputError(f'--name "{options.name}" must be a plain name, without folders.')
    if options.measured_maps < 1:
        raise InputError(f"--measured-maps must be at least 1, not {options.measured_maps}.")
    request = LearnRequest(
        tuple(options.data),
        options.out or styles_folder() / options.name,
        options.depth,
        options.mapper or "",
        options.steps,
        options.seed,
        options.device,
        options.measured_maps,
        held_out_windows=options.held_out_windows,
    )
    if options.probe:
        return estimate_result(probe_style(request, on_progress, cancel))
    learned = learn_style(request, on_progress, cancel, show_estimate)
    document = {
        "adapter": str(learned.folder),
        "sha256": learned.sha256,
        "depth": options.depth,
        "maps": {"learned": learned.learned_maps, "held_out": learned.held_out_maps},
        "measured": asdict(learned.comparison),
        "better": learned.comparison.better,
        "verdict": learned.verdict,
        "seconds": round(learned.seconds, 1),
        "warnings": list(learned.warnings),
    }
    lines = [f"{learned.folder}: learned from {learned.learned_maps} maps, {learned.held_out_maps} held out"]
    return CommandResult(
        document, "\n".join([*lines, *_measured_lines(learned.comparison), learned.verdict, *learned.warnings])
    )


_MEASURES = {
    "loss": "loss, nats a token",
    "rhythm_f1": "rhythm F1 at 10 ms",
    "stars_off": "stars off",
    "patterns": "distance of patterns",
    "surprise": "MaiMod's surprise",
}


def _measured_lines(comparison: "Comparison") -> list[str]:
    """What training changed, a line for each measure."""
    lines = []
    for name, title in _MEASURES.items():
        measure = getattr(comparison, name)
        if measure is not None:
            lines.append(
                f"{title:<22} {measure.before:.4f} before, {measure.after:.4f} after: {measure.change:+.4f} "
                f"({measure.low:+.4f} to {measure.high:+.4f}, {measure.maps} maps)"
            )
    return lines


def run_list(_: argparse.Namespace, __: OnProgress, ___: CancelToken) -> CommandResult:
    from core.model.checkpoints.adapter_card import read_card
    from core.model.checkpoints.style_files import adapter_hash, list_styles
    from core.training.style.learn import read_measured, stopped_folders

    rows, lines = [], []
    for folder in list_styles():
        card, measured = read_card(folder), read_measured(folder)
        base = "" if card is None else card.base
        better = None if measured is None else measured.better
        mark = adapter_hash(folder)
        rows.append({"name": folder.name, "folder": str(folder), "base": base, "sha256": mark, "better": better})
        note = "" if better is None else "better on held-out songs" if better else "not better on held-out songs"
        lines.append(f"{folder.name:<24} {base:<18} {mark[:12]}  {note}".rstrip())
    stopped = stopped_folders()
    lines += [f"{folder.name:<24} stopped before anything could be used; `adapter learn` goes on" for folder in stopped]
    document = {"styles": rows, "stopped": [str(folder) for folder in stopped]}
    return CommandResult(document, "\n".join(lines) or "There are no styles; `adapter learn` makes one.")


def run_import(options: argparse.Namespace, _: OnProgress, __: CancelToken) -> CommandResult:
    from core.model.checkpoints.adapter_card import read_card
    from core.model.checkpoints.style_files import adapter_hash, import_style

    folder = import_style(options.file, options.out)
    card = read_card(folder)
    base = "" if card is None else card.base
    document = {"adapter": str(folder), "name": folder.name, "base": base, "sha256": adapter_hash(folder)}
    of_base = f", for {base}" if base else ""
    named = folder.name if options.out is None else folder
    return CommandResult(document, f"{folder}: a style{of_base}; generate with --adapter {named}")


def show_estimate(estimate: "Estimate") -> None:
    """Say it before the long part of a run, beside the result."""
    if is_first_process():
        print(f"Estimate: {estimate.sentence}", file=sys.stderr, flush=True)


def loss_lines(songs: int, before: float | None, after: float | None) -> list[str]:
    """The loss on so many held-out songs, before and after a training; no line where it was not measured."""
    if before is None or after is None:
        return []
    return [f"Loss on {songs} held-out songs: {before:.3f} before, {after:.3f} after"]


def estimate_result(estimate: "Estimate") -> CommandResult:
    """An estimate for scripts and for people."""
    return CommandResult({"estimate": asdict(estimate)}, estimate.sentence)


def trained_result(trained: Any) -> CommandResult:
    """A `TrainedAdapter` for scripts and for people."""
    document = {
        "adapter": str(trained.folder),
        "steps": trained.steps,
        "run_steps": trained.run_steps,
        "strength": trained.strength,
        "loss": {"held_out_before": trained.held_out_before, "held_out_after": trained.held_out_after},
        "parameters": trained.numbers,
        "songs": trained.songs,
        "held_out_songs": trained.held_out_songs,
        "seconds": round(trained.seconds, 1),
        "estimate": None if trained.estimate is None else asdict(trained.estimate),
        "style": None if trained.style is None else asdict(trained.style),
        "warnings": list(trained.warnings),
    }
    scaled = f", {trained.strength:g} times as strong" if trained.strength != 1 else ""
    lines = [f"{trained.folder}: {trained.numbers:,} numbers, step {trained.steps} of {trained.run_steps}{scaled}"]
    lines += loss_lines(trained.held_out_songs, trained.held_out_before, trained.held_out_after)
    if trained.style is not None:
        lines.append(f'Generate with --adapter {trained.folder} --{trained.style.kind} "{trained.style.name}"')
    return CommandResult(document, "\n".join([*lines, *trained.warnings]), silent=not is_first_process())


def run_info(options: argparse.Namespace, _: OnProgress, __: CancelToken) -> CommandResult:
    from core.training.adapters.combine import adapter_facts

    facts = adapter_facts(options.folder)
    card = facts["card"] or {}
    lines = [f"{name.replace('_', ' ')}: {value}" for name, value in facts.items() if name != "card"]
    lines += [f"{name.replace('_', ' ')}: {value}" for name, value in card.items() if name not in ("maps", "settings")]
    lines += [f"maps: {len(card['maps'])}"] if card else []
    return CommandResult({"folder": str(options.folder), **facts}, "\n".join(lines))


def run_merge(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.beatmap.objects import GameMode
    from core.training.adapters.combine import merge

    mode = None if options.mode is None else GameMode[options.mode.upper()]
    merged = merge(options.model, options.adapter, options.out, on_progress, cancel, mode)
    document = asdict(merged) | {"folder": str(merged.folder)}
    text = f"{merged.folder}: {merged.changed} tensors differ from {options.model}"
    return CommandResult(document, f"{text}; licence of the base: {merged.licence}" if merged.licence else text)


def run_blend(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.training.adapters.combine import blend

    if options.rank < 1:
        raise InputError(f"--rank must be at least 1, not {options.rank}.")
    blended = blend(options.adapters, options.out, options.model, options.rank, on_progress, cancel)
    document = {**asdict(blended), "adapter": str(blended.folder), "folder": str(blended.folder)}
    return CommandResult(
        document, f"{blended.folder}: {blended.modules} matrices, {100 * blended.kept:.2f} % of the change kept"
    )


def run_export(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.model.checkpoints.style_files import SUFFIX, export_style
    from core.training.adapters.combine import export

    if options.out.suffix == SUFFIX:
        count = export_style(options.folder, options.out)
        return CommandResult({"file": str(options.out), "files": count}, f"{options.out}: a style of {count} files")
    file, count = export(options.folder, options.out, options.model, on_progress, cancel)
    return CommandResult({"file": str(file), "tensors": count}, f"{file}: {count} tensors")
