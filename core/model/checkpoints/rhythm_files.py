"""The rhythm model on disk: NAME.json with its sizes, NAME.safetensors with the weights of its networks."""

import copy
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors.torch import save

from core.documents import converted, read_json, shortened
from core.errors import InputError
from core.files import write_atomically
from core.model.checkpoints.adapters import read_adapter
from core.model.checkpoints.weights import read_tensors
from core.model.networks.rhythm import RhythmModel, RhythmNetwork, RhythmSettings

_LARGEST = 4096


@dataclass(frozen=True)
class _Stored:
    """NAME.json."""

    settings: RhythmSettings
    members: int

    def __post_init__(self) -> None:
        sizes = self.settings
        counts = (sizes.bands, sizes.frames_per_beat, sizes.width, sizes.hidden, len(sizes.patterns), self.members)
        if not all(1 <= count <= _LARGEST for count in counts) or not 0 <= sizes.pitched <= sizes.bands:
            raise ValueError("a size is out of range")
        if not 0.0 <= sizes.dropout < 1.0 or not all(0 <= pattern < 256 for pattern in sizes.patterns):
            raise ValueError("a size is out of range")


def save_rhythm_model(model: RhythmModel, folder: Path, facts: Mapping[str, object], name: str = "rhythm") -> None:
    """Write NAME.safetensors (half precision) and NAME.json (settings and `facts`) into `folder`."""
    tensors = {"bigrams": torch.from_numpy(model.bigrams).half()}
    for index, network in enumerate(model.networks):
        for key, value in network.state_dict().items():
            tensors[f"{index}.{key}"] = value.half().contiguous()
    document = {"settings": asdict(model.settings), "members": len(model.networks), **facts}
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(folder / f"{name}.safetensors", save(tensors), overwrite=True)
    text = json.dumps(document, indent=1, ensure_ascii=False) + "\n"
    write_atomically(folder / f"{name}.json", text.encode(), overwrite=True)


def _renamed(document: object) -> object:
    """The same with `other` for `reference`, as `RhythmSettings` called it before."""
    sizes = document.get("settings") if isinstance(document, dict) else None
    if isinstance(sizes, dict) and "reference" in sizes:
        sizes["other"] = sizes.pop("reference")
    return document


def rhythm_weights(model: RhythmModel) -> dict[str, torch.Tensor]:
    """The weights of all networks by the name that adapters have for them: the network's number, then the layer."""
    return dict(torch.nn.ModuleList(model.networks).named_parameters())


def adapted_rhythm(model: RhythmModel, adapters: Sequence[tuple[Path, float]]) -> RhythmModel:
    """A copy of a model with adapters in its weights, each with its strength.

    Raises:
        InputError: an adapter is damaged, or made for other networks.
    """
    copied = RhythmModel(model.settings, copy.deepcopy(model.networks), model.bigrams)
    plain, weights = rhythm_weights(model), rhythm_weights(copied)
    with torch.no_grad():
        for folder, strength in adapters:
            for name, deltas in read_adapter(folder, plain).deltas.items():
                for delta in deltas:
                    weights[name] += strength * delta.of(plain[name])
    return copied


def load_rhythm_model(folder: Path, name: str = "rhythm") -> RhythmModel:
    """Read what `save_rhythm_model` wrote.

    Raises:
        InputError: a file is missing or does not fit.
    """
    try:
        path = folder / f"{name}.json"
        document = converted(_renamed(read_json(path)), _Stored, path)
        settings = document.settings
        tensors = {key: value.float() for key, value in read_tensors(folder / f"{name}.safetensors").items()}
        networks = []
        for index in range(document.members):
            network = RhythmNetwork(settings)
            prefix = f"{index}."
            own = {key.removeprefix(prefix): value for key, value in tensors.items() if key.startswith(prefix)}
            network.load_state_dict(own)
            networks.append(network)
        return RhythmModel(settings, networks, tensors["bigrams"].numpy())
    except InputError as error:
        raise InputError(f"Cannot read the rhythm model in {folder}: {error}") from error
    except Exception as error:
        reason = shortened(error, 200)
        raise InputError(f"The rhythm model in {folder} is damaged or of another version: {reason}") from error
