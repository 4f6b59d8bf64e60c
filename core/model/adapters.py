"""LoRA adapters: small changes of the attention weights, switched and blended on a model that stays loaded.

An adapter folder is PEFT's: adapter_config.json and adapter_model.safetensors. With the PiSSA initialisation the
trained factors stand beside a base from which its own principal part was taken away; that part is found again from
the base.
"""

import json
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import InputError
from core.model.stored_network import check_values
from core.model.weights import read_header

if TYPE_CHECKING:
    from torch import Tensor

    from core.model.checkpoint import LoadedModel
    from core.model.network import Mapperatorinator

CONFIG = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"
METADATA = "mapperatorinator_lora_metadata.json"

_NAME = re.compile(r"(?:base_model\.model\.)?(?P<module>.+)\.lora_(?P<side>[AB])(?:\.default)?\.weight")


@dataclass(frozen=True, slots=True)
class AdapterConfig:
    """What adapter_config.json says.

    Attributes:
        rank, alpha: of modules without a pattern of their own.
        pissa: the base weights were split when training began.
    """

    rank: int
    alpha: float
    rank_pattern: dict[str, int]
    alpha_pattern: dict[str, float]
    rank_stabilised: bool
    pissa: bool
    targets: tuple[str, ...]

    @classmethod
    def load(cls, folder: Path) -> "AdapterConfig":
        """Read the folder's configuration.

        Raises:
            InputError: it is no LoRA adapter, or of a kind that Beatwright cannot apply.
        """
        path = folder / CONFIG
        try:
            document = json.loads(path.read_text(encoding="utf-8"))
            kind = document.get("peft_type")
            targets = document.get("target_modules") or ()
            config = cls(
                rank=int(document["r"]),
                alpha=float(document["lora_alpha"]),
                rank_pattern=dict(document.get("rank_pattern") or {}),
                alpha_pattern=dict(document.get("alpha_pattern") or {}),
                rank_stabilised=bool(document.get("use_rslora")),
                pissa=str(document.get("init_lora_weights", "")).startswith("pissa"),
                targets=(targets,) if isinstance(targets, str) else tuple(targets),
            )
        except FileNotFoundError as error:
            raise InputError(f"{folder} is no adapter: it has no {CONFIG}.") from error
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(f"{path} is no configuration of a LoRA adapter.") from error
        unsupported = [
            name
            for name, used in (
                (str(kind), kind != "LORA"),
                ("DoRA", document.get("use_dora")),
                ("trained biases", document.get("bias", "none") != "none"),
                ("whole modules", document.get("modules_to_save")),
                ("transposed weights", document.get("fan_in_fan_out")),
            )
            if used
        ]
        if unsupported or config.rank < 1:
            raise InputError(
                f"{path} describes an adapter with {', '.join(unsupported) or 'rank 0'}, which is not supported."
            )
        return config

    def scale(self, module: str, rank: int) -> float:
        """What the product of the factors is multiplied with."""
        alpha = next(
            (value for key, value in self.alpha_pattern.items() if module == key or module.endswith(f".{key}")),
            self.alpha,
        )
        return alpha / (math.sqrt(rank) if self.rank_stabilised else rank)


def allowed_subfolders(folder: Path) -> frozenset[str] | None:
    """The checkpoint subfolders ("" is the root) an adapter was made for, or None for all of them.

    Metadata that cannot be read restricts nothing.
    """
    try:
        document = json.loads((folder / METADATA).read_text(encoding="utf-8"))
        names = document["ckpt_subfolders"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return frozenset(names)


def write_metadata(folder: Path, subfolders: Sequence[str] | None) -> None:
    """Say which checkpoint subfolders an adapter belongs to."""
    from core.files import write_atomically

    document = {"format_version": 1, "ckpt_subfolders": None if subfolders is None else list(subfolders)}
    write_atomically(folder / METADATA, json.dumps(document, indent=2).encode(), overwrite=True)


@dataclass(frozen=True, slots=True)
class Delta:
    """A change of one weight matrix, kept as its factors: left (out, r) times right (r, in)."""

    left: "Tensor"
    right: "Tensor"

    def product(self) -> "Tensor":
        return self.left @ self.right


@dataclass(frozen=True, slots=True)
class Adapter:
    """An adapter in memory: its change of each weight, low-rank, by the weight's name."""

    name: str
    config: AdapterConfig
    deltas: "dict[str, tuple[Delta, ...]]"

    @property
    def parameters(self) -> int:
        return sum(d.left.numel() + d.right.numel() for deltas in self.deltas.values() for d in deltas)


def read_adapter(folder: Path, base: "dict[str, Tensor]") -> Adapter:
    """Read an adapter for the weights `base` (by parameter name), which must be those of the checkpoint itself.

    Raises:
        InputError: the adapter is damaged, or made for another model.
    """
    from safetensors.torch import load_file

    config = AdapterConfig.load(folder)
    file = folder / WEIGHTS
    if not file.is_file():
        raise InputError(f"{folder} has no {WEIGHTS}; adapters in other formats are not opened.")
    read_header(file)
    factors: dict[str, dict[str, Tensor]] = {}
    for name, tensor in load_file(file).items():
        match = _NAME.fullmatch(name)
        if match is None:
            raise InputError(f"{file} holds the tensor {name}, which belongs to no LoRA adapter.")
        check_values(folder, name, tensor)
        factors.setdefault(match["module"], {})[match["side"]] = tensor.float()
    if not factors:
        raise InputError(f"{file} is empty: the adapter changes nothing; download it again.")
    deltas: dict[str, tuple[Delta, ...]] = {}
    for module, sides in factors.items():
        weight = base.get(f"{module}.weight")
        if weight is None:
            raise InputError(
                f"{file} changes {module}, which this checkpoint does not have: it was made for another model."
            )
        if set(sides) != {"A", "B"}:
            raise InputError(f"{file} has only one factor for {module}; it is damaged.")
        a, b = sides["A"], sides["B"]
        rank = a.shape[0]
        if a.dim() != 2 or (b.shape[0], a.shape[1]) != tuple(weight.shape) or b.shape[1] != rank:
            raise InputError(
                f"{file} changes {module} with factors {tuple(b.shape)} and {tuple(a.shape)}, but its weight is "
                f"{tuple(weight.shape)}: the adapter was made for another model."
            )
        trained = Delta(config.scale(module, rank) * b, a)
        deltas[f"{module}.weight"] = (trained, principal_part(weight, rank)) if config.pissa else (trained,)
    return Adapter(folder.name, config, deltas)


def principal_part(weight: "Tensor", rank: int) -> Delta:
    """Minus the best approximation of `weight` with that rank, which PiSSA takes out of the base before training.

    W V Vᵀ with the leading eigenvectors V of WᵀW is the truncated singular value decomposition.
    """
    import torch

    exact = weight.detach().to("cpu", torch.float64)
    tall = exact.shape[0] >= exact.shape[1]
    matrix = exact if tall else exact.T
    _, vectors = torch.linalg.eigh(matrix.T @ matrix)
    leading = vectors[:, -rank:]
    left, right = matrix @ leading, leading.T
    if not tall:
        left, right = right.T, left.T
    return Delta(-left.float().contiguous(), right.float().contiguous())


class AdapterSet:
    """The adapters on a model. Weights of 0 switch them off; the model's own weights come back bit for bit."""

    def __init__(self, model: "Mapperatorinator") -> None:
        self._model = model
        self._parameters = dict(model.named_parameters())
        self._base: dict[str, Tensor] = {}
        self._adapters: dict[str, Adapter] = {}
        self._weights: dict[str, float] = {}
        self._frozen = False

    def freeze(self) -> None:
        """Keep the present blend for good, as the weights were turned into another format."""
        self._frozen = True
        self._parameters.clear()
        self._base.clear()

    def _require_changeable(self) -> None:
        if self._frozen:
            raise InputError(
                "The adapters of an int8 model cannot be changed; load the model again with other adapters."
            )

    @property
    def weights(self) -> dict[str, float]:
        """How strongly each adapter counts, by name."""
        return dict(self._weights)

    def add(self, folder: Path, weight: float = 1.0) -> str:
        """Put an adapter on the model; gives its name.

        Raises:
            InputError: the adapter is damaged, or made for another model.
        """
        self._require_changeable()
        base = {name: self._base.get(name, parameter) for name, parameter in self._parameters.items()}
        adapter = read_adapter(folder, base)
        name = adapter.name
        number = 2
        while name in self._adapters:
            name, number = f"{adapter.name} ({number})", number + 1
        self._adapters[name] = adapter
        self._weights[name] = 0.0
        for parameter in adapter.deltas:
            if parameter not in self._base:
                self._base[parameter] = self._parameters[parameter].detach().clone()
        self.set_weights({name: weight})
        return name

    def set_weights(self, weights: dict[str, float]) -> None:
        """Blend: every named adapter counts with its weight, the others as before."""
        import torch

        self._require_changeable()
        changed = {name for name, weight in weights.items() if self._weights[name] != weight}
        self._weights.update(weights)
        touched = {parameter for name in changed for parameter in self._adapters[name].deltas}
        with torch.no_grad():
            for parameter in touched:
                merged = self._base[parameter].float()
                for name, weight in self._weights.items():
                    for delta in self._adapters[name].deltas.get(parameter, ()) if weight else ():
                        merged = merged + weight * delta.product().to(merged.device)
                self._parameters[parameter].copy_(merged)
        if touched:
            self._model.weights_changed()


def attach_adapters(loaded: "LoadedModel", adapters: Sequence[tuple[Path, float]]) -> None:
    """Put adapters on a loaded model, leaving out, with a warning, those made for other modes of the checkpoint."""
    if loaded.adapters is None:
        loaded.adapters = AdapterSet(loaded.model)
    for folder, weight in adapters:
        allowed = allowed_subfolders(folder)
        if allowed is not None and loaded.subfolder not in allowed:
            made_for = ", ".join(sorted(name or "the root model" for name in allowed)) or "nothing"
            loaded.warnings.append(
                f"The adapter {folder.name} was left out: it was made for {made_for}, not for "
                f"{loaded.subfolder or 'the root model'}."
            )
            continue
        loaded.adapters.add(folder, weight)


def inspect_adapter(folder: Path) -> dict[str, Any]:
    """Facts about an adapter folder, without a model."""
    config = AdapterConfig.load(folder)
    header = read_header(folder / WEIGHTS)
    allowed = allowed_subfolders(folder)
    return {
        "rank": config.rank,
        "alpha": config.alpha,
        "pissa": config.pissa,
        "targets": sorted(config.targets),
        "modules": len(header) // 2,
        "parameters": sum(info.count for info in header.values()),
        "subfolders": None if allowed is None else sorted(allowed),
    }
