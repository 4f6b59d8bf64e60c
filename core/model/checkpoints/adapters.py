"""Adapter folders as PEFT writes them: LoRA (plain, rank-stabilised, DoRA, PiSSA) and LoKr.

An adapter folder holds adapter_config.json and adapter_model.safetensors. With the PiSSA initialisation the trained
factors stand beside a base from which its own principal part was taken away; that part is found again from the base.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.documents import MissingDocumentError, converted, read_json, shortened
from core.errors import InputError
from core.model.checkpoints.adapter_card import allowed_subfolders, read_card, weights_fingerprint
from core.model.checkpoints.adapter_deltas import (
    Delta,
    KroneckerDelta,
    LowRankDelta,
    RescaledDelta,
    principal_part,
)
from core.model.checkpoints.load_weights import check_values
from core.model.checkpoints.weights import read_header, read_tensors

if TYPE_CHECKING:
    from torch import Tensor

CONFIG = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"
LORA, LOKR = "LORA", "LOKR"
_LARGEST_ALPHA = 1e6

_NAME = re.compile(
    r"(?:base_model\.model\.)?(?P<module>.+)\."
    r"(?:lora_(?P<side>[AB])(?:\.default)?\.weight"
    r"|(?P<lengths>lora_magnitude_vector)(?:\.default)?(?:\.weight)?"
    r"|lokr_(?P<factor>w[12](?:_[ab])?)(?:\.default)?)"
)


@dataclass(frozen=True)
class _AdapterDocument:
    """The fields of adapter_config.json that matter, as PEFT writes them."""

    r: int
    lora_alpha: float = 0.0
    alpha: float = 0.0
    peft_type: str = ""
    target_modules: str | list[str] | None = None
    rank_pattern: dict[str, int] | None = None
    alpha_pattern: dict[str, float] | None = None
    use_rslora: bool | None = None
    init_lora_weights: Any = None
    use_dora: Any = None
    bias: Any = "none"
    modules_to_save: Any = None
    fan_in_fan_out: Any = None

    def __post_init__(self) -> None:
        for alpha in (self.lora_alpha, self.alpha, *(self.alpha_pattern or {}).values()):
            if not abs(alpha) <= _LARGEST_ALPHA:
                raise ValueError("an alpha is too large")


@dataclass(frozen=True, slots=True)
class AdapterConfig:
    """What adapter_config.json says.

    Attributes:
        kind: LORA or LOKR.
        rank, alpha: of modules without a pattern of their own.
        pissa: the base weights were split when training began.
        dora: every row has a length of its own.
    """

    kind: str
    rank: int
    alpha: float
    rank_pattern: dict[str, int]
    alpha_pattern: dict[str, float]
    rank_stabilised: bool
    pissa: bool
    dora: bool
    targets: tuple[str, ...]

    @classmethod
    def load(cls, folder: Path) -> "AdapterConfig":
        """Read the folder's configuration.

        Raises:
            InputError: it is not an adapter, or of a kind that Beatwright cannot apply.
        """
        path = folder / CONFIG
        try:
            document = converted(read_json(path), _AdapterDocument, path, advice="download the adapter again")
        except MissingDocumentError as error:
            raise InputError(f"{folder} is not an adapter: it has no {CONFIG}.") from error
        targets = document.target_modules or ()
        lokr = document.peft_type == LOKR
        config = cls(
            kind=document.peft_type,
            rank=document.r,
            alpha=document.alpha if lokr else document.lora_alpha,
            rank_pattern=document.rank_pattern or {},
            alpha_pattern=document.alpha_pattern or {},
            rank_stabilised=bool(document.use_rslora),
            pissa=str(document.init_lora_weights).startswith("pissa"),
            dora=bool(document.use_dora),
            targets=(targets,) if isinstance(targets, str) else tuple(targets),
        )
        unsupported = [
            name
            for name, used in (
                (shortened(document.peft_type), document.peft_type not in (LORA, LOKR)),
                ("trained biases", document.bias != "none"),
                ("whole modules", document.modules_to_save),
                ("transposed weights", document.fan_in_fan_out),
                ("DoRA and PiSSA at once", config.dora and config.pissa),
            )
            if used
        ]
        if unsupported or config.rank < 1:
            raise InputError(
                f"{path} describes an adapter with {', '.join(unsupported) or 'rank 0'}, which is not supported."
            )
        return config

    def scale(self, module: str, rank: int) -> float:
        """Factor of the product of a module's factors, whose rank may be another than `rank_of` says."""
        alpha = _of_pattern(self.alpha_pattern, module, self.alpha)
        return alpha / (math.sqrt(rank) if self.rank_stabilised else rank)

    def rank_of(self, module: str) -> int:
        """The rank that the configuration gives a module."""
        return int(_of_pattern(self.rank_pattern, module, self.rank))


def _of_pattern(pattern: "dict[str, int] | dict[str, float]", module: str, usual: float) -> float:
    return next((value for key, value in pattern.items() if module == key or module.endswith(f".{key}")), usual)


@dataclass(frozen=True, slots=True)
class Adapter:
    """An adapter in memory: its changes of each weight, as factors, by the weight's name."""

    name: str
    config: AdapterConfig
    deltas: "dict[str, tuple[Delta, ...]]"

    @property
    def parameters(self) -> int:
        """Numbers in all factors."""
        return sum(delta.numbers for deltas in self.deltas.values() for delta in deltas)


def read_adapter(folder: Path, base: "Mapping[str, Tensor]") -> Adapter:
    """Read an adapter for the weights `base`, (out, in) by parameter name, which must be those of the checkpoint
    itself.

    Raises:
        InputError: the adapter is damaged, or made for another model.
    """
    config = AdapterConfig.load(folder)
    file = folder / WEIGHTS
    if not file.is_file():
        raise InputError(f"{folder} has no {WEIGHTS}; adapters in other formats are not opened.")
    read_header(file)
    factors: dict[str, dict[str, Tensor]] = {}
    for name, tensor in read_tensors(file).items():
        match = _NAME.fullmatch(name)
        if match is None or (config.kind == LOKR) != bool(match["factor"]):
            raise InputError(f"{file} holds the tensor {shortened(name)}, which belongs to no {config.kind} adapter.")
        check_values(folder, name, tensor)
        part = match["side"] or match["lengths"] or match["factor"]
        factors.setdefault(match["module"], {})[part] = tensor.float()
    if not factors:
        raise InputError(f"{file} is empty: the adapter changes nothing; download it again.")
    _require_base(folder, base)
    deltas: dict[str, tuple[Delta, ...]] = {}
    for module, parts in factors.items():
        weight = base.get(f"{module}.weight")
        if weight is None:
            raise InputError(
                f"{file} changes {module}, which this checkpoint does not have: it was made for another model."
            )
        read = _kronecker if config.kind == LOKR else _low_rank
        deltas[f"{module}.weight"] = read(file, module, parts, config, weight)
    return Adapter(folder.name, config, deltas)


def _require_base(folder: Path, base: "Mapping[str, Tensor]") -> None:
    """Refuse an adapter whose card names other weights; weights in another precision cannot be compared."""
    import torch

    card = read_card(folder)
    if card is None or not card.base_fingerprint or any(each.dtype != torch.float32 for each in base.values()):
        return
    if weights_fingerprint(base) != card.base_fingerprint:
        raise InputError(
            f"The adapter {folder} was made for {card.base or 'another model'}, and these are other weights; choose "
            "the model that it was trained on."
        )


def _low_rank(
    file: Path, module: str, parts: "dict[str, Tensor]", config: AdapterConfig, weight: "Tensor"
) -> tuple[Delta, ...]:
    """The changes by LoRA factors A (r, in) and B (out, r), with the lengths (out,) of DoRA, for `weight` (out, in)."""
    lengths = parts.pop("lora_magnitude_vector", None)
    if set(parts) != {"A", "B"} or (lengths is None) == config.dora:
        raise InputError(f"{file} lacks a factor for {module}; it is damaged.")
    a, b = parts["A"], parts["B"]
    if a.dim() != 2 or b.dim() != 2 or not a.shape[0]:
        raise InputError(f"{file} has factors for {shortened(module)} that are no matrices; it is damaged.")
    rank = a.shape[0]
    if (b.shape[0], a.shape[1]) != tuple(weight.shape) or b.shape[1] != rank:
        raise InputError(
            f"{file} changes {module} with factors {tuple(b.shape)} and {tuple(a.shape)}, but its weight is "
            f"{tuple(weight.shape)}: the adapter was made for another model."
        )
    trained = LowRankDelta(config.scale(module, rank) * b, a)
    if lengths is not None:
        if lengths.numel() != weight.shape[0]:
            rows = weight.shape[0]
            raise InputError(f"{file} has {lengths.numel()} row lengths for {module}, which has {rows} rows.")
        return (RescaledDelta(trained, lengths.flatten()),)
    return (trained, principal_part(weight, rank)) if config.pissa else (trained,)


def _kronecker(
    file: Path, module: str, parts: "dict[str, Tensor]", config: AdapterConfig, weight: "Tensor"
) -> tuple[Delta, ...]:
    """The changes by the two LoKr factors, each whole or as a product, for `weight` (out, in)."""
    stored = sum(part.numel() for part in parts.values())
    sides = []
    for name in ("w1", "w2"):
        whole, a, b = parts.pop(name, None), parts.pop(f"{name}_a", None), parts.pop(f"{name}_b", None)
        if whole is None and a is not None and b is not None:
            if a.dim() != 2 or b.dim() != 2 or a.shape[1] != b.shape[0]:
                raise InputError(f"{file} has factors for {shortened(module)} that do not fit; it is damaged.")
            whole = a @ b
        if whole is None or whole.dim() != 2:
            raise InputError(f"{file} lacks a factor for {module}; it is damaged.")
        sides.append(whole)
    first, second = sides
    shape = (first.shape[0] * second.shape[0], first.shape[1] * second.shape[1])
    if parts or shape != tuple(weight.shape):
        raise InputError(
            f"{file} changes {module} as a matrix {shape}, but its weight is {tuple(weight.shape)}: the adapter was "
            "made for another model."
        )
    return (KroneckerDelta(first, second, config.scale(module, config.rank_of(module)), stored),)


def inspect_adapter(folder: Path) -> dict[str, Any]:
    """Facts about an adapter folder, without a model.

    Raises:
        InputError: it is not an adapter, or damaged.
    """
    config = AdapterConfig.load(folder)
    header = read_header(folder / WEIGHTS)
    names = [match["module"] for match in map(_NAME.fullmatch, header) if match]
    allowed = allowed_subfolders(folder)
    return {
        "kind": config.kind.lower(),
        "rank": config.rank,
        "alpha": config.alpha,
        "pissa": config.pissa,
        "dora": config.dora,
        "rank_stabilised": config.rank_stabilised,
        "targets": sorted(config.targets),
        "modules": len(set(names)),
        "parameters": sum(info.count for info in header.values()),
        "subfolders": None if allowed is None else sorted(allowed),
    }
