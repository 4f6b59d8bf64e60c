"""Adapters put into a plain checkpoint, blended into one, or written as a single file."""

import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.beatmap.objects import GameMode
from core.errors import InputError, MachineError
from core.files import write_atomically
from core.generation.mappers.bundled.style_tables import read_style, sum_of, write_style
from core.jobs import CancelToken, OnProgress
from core.model.checkpoints.adapter_card import (
    MERGED,
    RHYTHM,
    AdapterCard,
    read_card,
    weights_fingerprint,
    write_card,
    write_metadata,
)
from core.model.checkpoints.adapter_deltas import KroneckerDelta, LowRankDelta
from core.model.checkpoints.adapters import CONFIG, Adapter, read_adapter
from core.model.checkpoints.style_files import RHYTHM_FOLDER, SUFFIX
from core.training.adapters.folder import make_folder, write_lora, write_readme
from core.training.licences import licence_of

if TYPE_CHECKING:
    from torch import Tensor

    from core.model.checkpoints.load import LoadedModel
    from core.model.networks.rhythm import RhythmModel

Weighted = tuple[Path, float]
"""An adapter's folder and its strength."""

_LEAST_CHANGE = 1e-5
"""Of a weight, as a share of the largest in its tensor, from which a merged model differs from its base."""

_EXACT = 1e-6
_WEIGHT_ENDINGS = (".safetensors", ".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle", ".index.json")


@dataclass(frozen=True, slots=True)
class Merged:
    """A merged checkpoint.

    Attributes:
        changed: tensors that differ from the base.
        largest: the largest difference, as a share of the largest value of its tensor.
    """

    folder: Path
    changed: int
    largest: float
    licence: str


def merge(
    model: str,
    adapters: Sequence[Weighted],
    out: Path,
    on_progress: OnProgress,
    cancel: CancelToken,
    mode: GameMode | None = None,
) -> Merged:
    """Write a plain checkpoint of a base with adapters in its weights, with the base's licence and card.

    Raises:
        InputError: an adapter is for another base, `out` is not empty, or the result is identical to the base.
        MachineError: the disk is full, read-only or gone.
    """
    from core.model.checkpoints.hub.models import obtain_model
    from core.model.checkpoints.load import load_checkpoint, save_checkpoint
    from core.model.checkpoints.weights import StoredWeights, is_recomputable

    _require_empty(out)
    folder = obtain_model(model, on_progress, cancel)
    base = load_checkpoint(folder, mode=mode)
    plain = {name: tensor.clone() for name, tensor in base.model.state_dict().items()}
    merged = load_checkpoint(folder, mode=mode, adapters=adapters)
    if merged.warnings:
        raise InputError(merged.warnings[0])
    tensors = StoredWeights(base.folder).tensors
    half = all(info.dtype == "F16" for name, info in tensors.items() if not is_recomputable(name))
    changed, largest = _difference(plain, merged.model.state_dict(), half)
    rhythm = _merged_rhythm(base.folder, merged)
    if not changed and rhythm is None:
        raise InputError(
            f"The merged model is identical to its base {model}: the adapter changes nothing at this strength; train "
            "it longer, or choose another one."
        )
    licence = licence_of(folder) or licence_of(base.folder)
    cards = [read_card(path) for path, _ in adapters]
    make_folder(out)
    _copy_other_files(base.folder, out)
    facts = {
        "base": model,
        "base_fingerprint": weights_fingerprint(dict(base.model.named_parameters())),
        "adapters": [{"adapter": path.name, "strength": strength} for path, strength in adapters],
        "changed_tensors": changed,
        "largest_change": largest,
        "licence_of_base": licence,
        "styles": [asdict(card.style) for card in cards if card is not None and card.style is not None],
        "mappers": list(dict.fromkeys(mapper for card in cards if card is not None for mapper in card.mappers)),
        "maps": list(dict.fromkeys(name for card in cards if card is not None for name in card.maps)),
    }
    _write_tables([(base.folder, 1.0), *adapters], out)
    write_atomically(out / MERGED, json.dumps(facts, indent=1, ensure_ascii=False).encode())
    save_checkpoint(out, merged.model, merged.vocabulary, half=half, overwrite=True)
    if rhythm is not None:
        from core.model.checkpoints.rhythm_files import save_rhythm_model

        save_rhythm_model(rhythm, out, {"merged": [path.name for path, _ in merged.rhythm_adapters]})
    return Merged(out, changed, largest, licence)


def _merged_rhythm(folder: Path, merged: "LoadedModel") -> "RhythmModel | None":
    """The rhythm networks of a checkpoint with the adapters of them; None without any that changes something."""
    adapters = [(path, strength) for path, strength in merged.rhythm_adapters if strength]
    if not adapters:
        return None
    from core.generation.mappers.bundled.rhythm import rhythm_with_adapters

    return rhythm_with_adapters(folder, adapters)


def _difference(base: "dict[str, Tensor]", merged: "dict[str, Tensor]", half: bool) -> tuple[int, float]:
    """How many tensors differ once they are stored, and by how much the most."""
    import torch

    changed, largest = 0, 0.0
    for name, before in base.items():
        stored = [tensor.to(torch.float16).float() if half else tensor.float() for tensor in (before, merged[name])]
        share = float((stored[1] - stored[0]).abs().max() / stored[0].abs().max().clamp(min=1e-12))
        changed += share > _LEAST_CHANGE
        largest = max(largest, share)
    return changed, largest


def _copy_other_files(source: Path, target: Path) -> None:
    """Cards, licences and whatever else a checkpoint's folder holds beside its weights."""
    own = ("config.json", "generation_config.json", "tokenizer.json")
    try:
        for path in sorted(source.iterdir()):
            weights = path.name.startswith(("model", "pytorch_model")) and path.name.endswith(_WEIGHT_ENDINGS)
            pickled = path.suffix in (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle")
            if path.is_file() and path.name not in own and not weights and not pickled:
                shutil.copyfile(path, target / path.name)
    except OSError as error:
        raise MachineError(f"Cannot write {error.filename or target}: {error.strerror or error}.") from error


@dataclass(frozen=True, slots=True)
class Blended:
    """A blend of adapters.

    Attributes:
        kept: share of the change that the blend holds, 1 where nothing had to be approximated.
    """

    folder: Path
    modules: int
    rank: int
    kept: float


def blend(
    adapters: Sequence[Weighted],
    out: Path,
    model: str | None,
    rank: int,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> Blended:
    """Write one LoRA adapter that changes the base as all `adapters` together do.

    LoRA is blended exactly; changes of other kinds have full rank and are approximated by the best matrix of `rank`.

    Args:
        model: the base; None: the one that the first adapter's card names.

    Raises:
        InputError: the adapters are for different bases, or `out` is not empty.
    """
    _require_empty(out)
    loaded, name = _base_of(adapters, model, on_progress, cancel)
    base: dict[str, Tensor] = dict(loaded.model.named_parameters())
    read = [(read_adapter(folder, base), strength) for folder, strength in adapters]
    factors: dict[str, tuple[Tensor, Tensor]] = {}
    lost = total = 0.0
    for weight in sorted({name for adapter, _ in read for name in adapter.deltas}):
        cancel.check()
        left, right, missing, size = _blended_factors(weight, read, base[weight].detach(), rank)
        factors[weight.removesuffix(".weight")] = (left, right)
        lost, total = lost + missing, total + size
    cards = [read_card(folder) for folder, _ in adapters]
    make_folder(out)
    write_lora(out, factors, name)
    write_metadata(out, [loaded.subfolder])
    card = AdapterCard(
        base=name,
        base_fingerprint=weights_fingerprint(base),
        family=loaded.family.name,
        kind="blend of " + ", ".join(f"{folder.name} × {strength:g}" for folder, strength in adapters),
        mappers=list(dict.fromkeys(mapper for each in cards if each for mapper in each.mappers)),
        maps=list(dict.fromkeys(entry for each in cards if each for entry in each.maps)),
        licence=next((each.licence for each in cards if each and each.licence), ""),
    )
    write_card(out, card)
    write_readme(out, card)
    _write_tables(adapters, out)
    kept = 1.0 if total == 0 else max(0.0, 1 - lost / total)
    return Blended(out, len(factors), max(right.shape[0] for _, right in factors.values()), round(kept, 6))


def _blended_factors(
    weight: str, adapters: Sequence[tuple[Adapter, float]], base: "Tensor", rank: int
) -> "tuple[Tensor, Tensor, float, float]":
    """B (out, r) and A (r, in) of a weight's blend, the squared norm that is missing of it, and that of all of it."""
    import torch

    parts = [(delta, strength) for adapter, strength in adapters for delta in adapter.deltas.get(weight, ())]
    if all(isinstance(delta, LowRankDelta) for delta, _ in parts):
        lefts = [strength * delta.left for delta, strength in parts if isinstance(delta, LowRankDelta)]
        rights = [delta.right for delta, _ in parts if isinstance(delta, LowRankDelta)]
        return torch.cat(lefts, dim=1), torch.cat(rights), 0.0, 0.0
    whole = sum((strength * delta.of(base.float()) for delta, strength in parts), torch.zeros(base.shape))
    u, s, v = torch.linalg.svd(whole, full_matrices=False)
    count = max(1, min(rank, int((s > _EXACT * s[0]).sum())))
    return u[:, :count] * s[:count], v[:count], float(s[count:].square().sum()), float(s.square().sum())


def export(
    folder: Path, out: Path, model: str | None, on_progress: OnProgress, cancel: CancelToken
) -> tuple[Path, int]:
    """Write an adapter as one .safetensors file; returns it and how many tensors it holds.

    Names are <module>.lora_A / lora_B or lokr_w1 / lokr_w2, each factor with its scale in it, so that no other file is
    needed; PiSSA becomes plain LoRA of twice the rank. The card and PEFT's configuration are in the file's metadata.

    Raises:
        InputError: the adapter is damaged, its base is not there, or `out` exists or is no .safetensors file.
        MachineError: the disk is full, read-only or gone.
    """
    import torch
    from safetensors.torch import save

    if out.suffix != ".safetensors":
        raise InputError(f"--out {out} must end with .safetensors.")
    if out.exists():
        raise InputError(f"{out} exists already; choose another name.")
    loaded, _ = _base_of([(folder, 1.0)], model, on_progress, cancel)
    base: dict[str, Tensor] = dict(loaded.model.named_parameters())
    adapter = read_adapter(folder, base)
    tensors: dict[str, Tensor] = {}
    for weight, deltas in adapter.deltas.items():
        module = weight.removesuffix(".weight")
        if isinstance(deltas[0], KroneckerDelta):
            tensors[f"{module}.lokr_w1"] = (deltas[0].scale * deltas[0].first).contiguous()
            tensors[f"{module}.lokr_w2"] = deltas[0].second.contiguous()
        else:
            left, right, _, _ = _blended_factors(
                weight, [(adapter, 1.0)], base[weight].detach(), min(base[weight].shape)
            )
            tensors[f"{module}.lora_B"], tensors[f"{module}.lora_A"] = left.contiguous(), right.contiguous()
    metadata = {"format": "pt", "adapter_config": (folder / CONFIG).read_text(encoding="utf-8")}
    card = folder / "adapter_card.json"
    if card.is_file():
        metadata["adapter_card"] = card.read_text(encoding="utf-8")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MachineError(f"Cannot make the folder {out.parent}: {error.strerror or error}.") from error
    stored = {name: tensor.to(torch.float32) for name, tensor in tensors.items()}
    write_atomically(out, save(stored, metadata))
    return out, len(tensors)


def adapter_facts(folder: Path) -> dict[str, Any]:
    """What an adapter is, and what its card says.

    Raises:
        InputError: it is not an adapter, or damaged.
    """
    from core.model.checkpoints.adapters import inspect_adapter

    card = read_card(folder)
    return {**inspect_adapter(folder), "card": None if card is None else asdict(card)}


def _base_of(
    adapters: Sequence[Weighted], model: str | None, on_progress: OnProgress, cancel: CancelToken
) -> "tuple[LoadedModel, str]":
    """The base that adapters are for, and its name; `model` where it is named."""
    from core.model.checkpoints.hub.models import obtain_model
    from core.model.checkpoints.load import load_checkpoint

    if not adapters:
        raise InputError("Name at least one adapter.")
    cards = [read_card(folder) for folder, _ in adapters]
    both = next((folder for folder, _ in adapters if (folder / RHYTHM_FOLDER).is_dir()), None)
    if both is not None:
        raise InputError(
            f"{both} has an adapter of the rhythm too, which is neither blended nor written as tensors; name several "
            f"with --adapter, merge them, or export a {SUFFIX} file."
        )
    if any(card is not None and card.part == RHYTHM for card in cards):
        raise InputError(
            "Adapters of the rhythm networks are neither blended nor exported; name several with --adapter, or merge "
            "them."
        )
    card = cards[0]
    name = model or (card.base if card is not None else "")
    if not name:
        raise InputError(f"{adapters[0][0]} does not say which base it is for; name it with --model.")
    return load_checkpoint(obtain_model(name, on_progress, cancel)), name


def _write_tables(adapters: Sequence[Weighted], out: Path) -> None:
    """The tables of the adapters' styles together, as far as they have some."""
    found = [style.times(strength) for folder, strength in adapters if (style := read_style(folder)) is not None]
    if found:
        write_style(out, sum_of(found))


def _require_empty(out: Path) -> None:
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise InputError(f"{out} is not empty; choose another --out.")
