"""Loading the diffusion model. Its published files are pickles: they are read by a reader that can build tensors and
plain containers only, and turned into safetensors and JSON on first use."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, astuple, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.documents import DocumentError, read_json, real_number, whole_number
from core.errors import InputError, MachineError
from core.files import write_atomically
from core.model.checkpoints.weights import read_pickled_plainly, read_pickled_tensors, read_tensors

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from core.model.diffusion.network import DiffusionTransformer

WEIGHTS = "model_ema"
TOKENIZER = "tokenizer"
_MOST_CLASSES = 1 << 20


@dataclass(frozen=True, slots=True)
class ClassTable:
    """Which class stands for which star rating, mapper, descriptor and circle size. The last of each is "unknown"."""

    num_diff_classes: int
    max_difficulty: float
    num_mapper_classes: int
    num_descriptor_classes: int
    num_cs_classes: int
    mapper_idx: Mapping[int, int] = field(default_factory=dict)
    beatmap_mapper: Mapping[int, int] = field(default_factory=dict)
    descriptor_idx: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def from_dict(cls, document: Any) -> "ClassTable":
        """From the published table; `ValueError` and the like if it is not one."""
        table = cls(
            num_diff_classes=whole_number(document["num_diff_classes"]),
            max_difficulty=real_number(document["max_difficulty"]),
            num_mapper_classes=whole_number(document["num_mapper_classes"]),
            num_descriptor_classes=whole_number(document["num_descriptor_classes"]),
            num_cs_classes=whole_number(document["num_cs_classes"]),
            mapper_idx={whole_number(key): whole_number(value) for key, value in document["mapper_idx"].items()},
            beatmap_mapper={
                whole_number(key): whole_number(value) for key, value in document["beatmap_mapper"].items()
            },
            descriptor_idx={str(key): whole_number(value) for key, value in document["descriptor_idx"].items()},
        )
        counts = (table.num_diff_classes, table.num_mapper_classes, table.num_descriptor_classes, table.num_cs_classes)
        if min(counts) < 1 or max(counts) > _MOST_CLASSES or table.max_difficulty <= 0:
            raise ValueError("it has no table of classes")
        return table

    @property
    def size(self) -> int:
        return self.num_diff_classes + self.num_mapper_classes + self.num_descriptor_classes + self.num_cs_classes

    def classes(
        self,
        stars: float | None,
        mapper: int | None,
        descriptors: Sequence[str],
        circle_size: float | None,
        *,
        mapper_is_beatmap: bool = False,
    ) -> list[int]:
        """The classes of a map, ascending by group.

        Args:
            mapper: osu! user id.
            mapper_is_beatmap: look the mapper up as if it were the id of a beatmap, as the public pipeline does.
        """
        stars_class = self.num_diff_classes - 1
        if stars is not None:
            highest = self.num_diff_classes - 2
            stars_class = min(max(int(stars * highest / self.max_difficulty), 0), highest)
        if mapper_is_beatmap and mapper is not None:
            mapper = self.beatmap_mapper.get(mapper)
        mapper_class = self.num_mapper_classes - 1
        if mapper is not None:
            mapper_class = self.mapper_idx.get(mapper, mapper_class)
        classes = [self.descriptor_idx[name] for name in descriptors if name in self.descriptor_idx]
        size_class = self.num_cs_classes - 1
        if circle_size is not None:
            highest = self.num_cs_classes - 2
            size_class = min(max(int(circle_size * highest / 10), 0), highest)
        start = self.num_diff_classes + self.num_mapper_classes
        return [
            stars_class,
            self.num_diff_classes + mapper_class,
            *(start + index for index in classes or [self.num_descriptor_classes - 1]),
            start + self.num_descriptor_classes + size_class,
        ]

    def vector(self, *rows: Sequence[int]) -> "Tensor":
        """(rows, classes): ones where a class applies."""
        import torch

        vector = torch.zeros(len(rows), self.size)
        for number, row in enumerate(rows):
            vector[number, list(row)] = 1.0
        return vector


@dataclass(slots=True)
class LoadedDiffusion:
    """The diffusion model in memory."""

    model: "DiffusionTransformer"
    table: ClassTable
    device: "torch.device"


def load_diffusion(folder: Path, device: str = "cpu", converted: Path | None = None) -> LoadedDiffusion:
    """Load the diffusion model of a folder.

    Args:
        folder: holds model_ema and tokenizer, as .safetensors and .json or as the published .pkl.
        converted: where converted files are kept; the program's cache if not given.

    Raises:
        InputError: files are missing or damaged, or a pickle builds more than tensors and plain containers.
    """
    if not folder.is_dir():
        raise InputError(f"{folder} is not a folder with a diffusion model.")

    from core.model.checkpoints.load import choose_device
    from core.model.checkpoints.meta_init import without_values
    from core.model.diffusion.network import DiffusionTransformer, Shape

    weights, document = _read(folder, converted)
    try:
        table = ClassTable.from_dict(document)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"{folder}: {TOKENIZER} is not a table of classes; download the model again.") from error
    shapes = {name: tuple(tensor.shape) for name, tensor in weights.items()}
    try:
        shape = Shape.of_weights(shapes, _heads(folder))
        if min(astuple(shape)) < 1 or shape.hidden % shape.heads:
            raise ValueError("its sizes fit no network")
    except (KeyError, IndexError, ValueError) as error:
        raise InputError(f"{folder}: {WEIGHTS} holds no diffusion model; download it again.") from error
    if shape.classes != table.size:
        raise InputError(f"{folder}: {WEIGHTS} knows {shape.classes} classes, but {TOKENIZER} has {table.size}.")
    with without_values():
        model = DiffusionTransformer(shape)
    for name, tensor in model.state_dict().items():
        if shapes.get(name) != tuple(tensor.shape):
            raise InputError(f"{folder}: {WEIGHTS} lacks the tensor {name} of shape {tuple(tensor.shape)}.")
    values = {name: weights[name].float() for name in model.state_dict()}
    model.load_state_dict(values, assign=True)
    target = choose_device(device)
    return LoadedDiffusion(model.to(target).eval().requires_grad_(False), table, target)


def _heads(folder: Path) -> int | None:
    try:
        heads = whole_number(read_json(folder / "arch.json")["num_heads"])
    except (DocumentError, ValueError, KeyError, TypeError):
        return None
    return heads if heads > 0 else None


def _read(folder: Path, converted: Path | None) -> "tuple[dict[str, Tensor], Any]":
    """The tensors and the token table, from safe files or else from pickles, which are converted for the next time."""
    for place in (folder, _converted_folder(folder, converted)):
        weights, table = place / f"{WEIGHTS}.safetensors", place / f"{TOKENIZER}.json"
        if weights.is_file() and table.is_file():
            return read_tensors(weights), read_json(table, advice=f"remove {place} and try again")
    for name in (f"{WEIGHTS}.pkl", f"{TOKENIZER}.pkl"):
        if not (folder / name).is_file():
            raise InputError(f"{folder} is not a diffusion model: {name} is missing.")
    tensors = read_pickled_tensors(folder / f"{WEIGHTS}.pkl")
    document = read_pickled_plainly(folder / f"{TOKENIZER}.pkl")
    _convert(tensors, document, _converted_folder(folder, converted))
    return tensors, document


def _converted_folder(folder: Path, converted: Path | None) -> Path:
    """Where the safe copies of a model's pickles go; another place for each version of them."""
    if converted is None:
        import platformdirs

        converted = Path(platformdirs.user_cache_dir("beatwright")) / "converted"
    source = (folder / f"{WEIGHTS}.pkl").resolve()
    try:
        stat = source.stat()
    except OSError:
        return converted
    identity = f"{source}\n{stat.st_size}\n{stat.st_mtime_ns}"
    return converted / hashlib.sha256(identity.encode()).hexdigest()[:24]


def _convert(tensors: "dict[str, Tensor]", document: Any, place: Path) -> None:
    """Keep a converted copy; without room for it the pickle is simply read again the next time."""
    from safetensors.torch import save

    try:
        table = json.dumps(asdict(ClassTable.from_dict(document)))
        place.mkdir(parents=True, exist_ok=True)
        weights = {name: tensor.contiguous().clone() for name, tensor in tensors.items()}
        write_atomically(place / f"{WEIGHTS}.safetensors", save(weights), overwrite=True)
        write_atomically(place / f"{TOKENIZER}.json", table.encode(), overwrite=True)
    except (OSError, MachineError, KeyError, TypeError, ValueError, AttributeError):
        return
