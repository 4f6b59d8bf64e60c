"""What an adapter folder says about itself beside PEFT's files: the modes it is for, and the base it was made for."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.documents import DocumentError, MissingDocumentError, converted, read_json
from core.errors import InputError
from core.files import write_atomically
from core.tokens.style_slots import StyleSlot

if TYPE_CHECKING:
    from torch import Tensor

METADATA = "mapperatorinator_lora_metadata.json"
CARD = "adapter_card.json"
MERGED = "merged_from.json"
"""In a model's folder: of which adapters it was made."""

DECODER, RHYTHM = "decoder", "rhythm"
"""Parts of the bundled model that adapters are for."""

_SAMPLES = 64  # numbers of each tensor


@dataclass(frozen=True)
class AdapterCard:
    """adapter_card.json.

    Attributes:
        base: what the base is called; base_fingerprint: of its weights, "" if unknown.
        family: of the base.
        data: facts about what it was trained on.
        steps: of the values that are stored.
        held_out_before, held_out_after: loss in nats a token on songs that were not learned from.
        mappers, maps: names of those it was trained on.
        licence: of the base, as far as it says.
        style: the name that its maps were learned under, and the class of the base that stands for it.
        part: of the bundled model, "decoder" or "rhythm".
    """

    base: str = ""
    base_fingerprint: str = ""
    family: str = ""
    kind: str = ""
    steps: int = 0
    held_out_before: float | None = None
    held_out_after: float | None = None
    mappers: list[str] = field(default_factory=list)
    maps: list[str] = field(default_factory=list)
    licence: str = ""
    settings: dict[str, Any] = field(default_factory=dict)
    style: StyleSlot | None = None
    part: str = DECODER
    format: int = 1

    @property
    def better(self) -> bool:
        """Whether the loss on held-out songs fell; where none were held out, whether it was trained."""
        if self.steps == 0:
            return False
        if self.held_out_before is None or self.held_out_after is None:
            return True
        return self.held_out_after < self.held_out_before


def read_card(folder: Path) -> AdapterCard | None:
    """The card of an adapter folder; None where it has none that can be read."""
    path = folder / CARD
    try:
        return converted(read_json(path), AdapterCard, path)
    except (MissingDocumentError, DocumentError):
        return None


def write_card(folder: Path, card: AdapterCard) -> None:
    """Write the card.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    text = json.dumps(asdict(card), indent=1, ensure_ascii=False)
    write_atomically(folder / CARD, text.encode(), overwrite=True)


@dataclass(frozen=True)
class _Merged:
    """merged_from.json, as far as it names styles."""

    styles: list[StyleSlot] = field(default_factory=list)


def _merged_styles(model: Path) -> list[StyleSlot]:
    try:
        return converted(read_json(model / MERGED), _Merged, model / MERGED).styles
    except (MissingDocumentError, DocumentError):
        return []


def style_id(name: str, adapters: Sequence[Path], model: str = "") -> int:
    """The user id that stands for a style by its name, among the styles of `adapters` and of a merged `model`.

    Raises:
        InputError: none of them has a style of this name in a mapper's place.
    """
    cards = [card for card in map(read_card, adapters) if card is not None]
    styles = [card.style for card in cards if card.style is not None] + _merged_styles(Path(model))
    for style in styles:
        if style.name.casefold() == name.casefold() and style.kind == "mapper":
            return style.mapper_id
    if any(style.name.casefold() == name.casefold() for style in styles):
        raise InputError(f'"{name}" is a descriptor of its adapter; ask for it with --descriptor.')
    named = [style.name for style in styles if style.kind == "mapper"]
    there = f"theirs are {', '.join(named)}" if named else "they name none"
    raise InputError(
        f'--mapper "{name}" is neither a user id nor the style of an adapter that is named with --adapter; {there}.'
    )


def allowed_subfolders(folder: Path) -> frozenset[str] | None:
    """The checkpoint subfolders ("" is the root) an adapter was made for, or None for all of them.

    Metadata that cannot be read restricts nothing.
    """
    path = folder / METADATA
    try:
        names = converted(read_json(path), dict[str, Any], path).get("ckpt_subfolders")
        return None if names is None else frozenset(converted(names, list[str], path))
    except DocumentError:
        return None


def write_metadata(folder: Path, subfolders: Sequence[str] | None) -> None:
    """Say which checkpoint subfolders an adapter belongs to."""
    document = {"format_version": 1, "ckpt_subfolders": None if subfolders is None else list(subfolders)}
    write_atomically(folder / METADATA, json.dumps(document, indent=2).encode(), overwrite=True)


def weights_fingerprint(weights: "Mapping[str, Tensor] | Iterable[tuple[str, Tensor]]") -> str:
    """A hash of names, shapes and evenly spaced numbers of all tensors; other weights have another one."""
    import torch

    digest = hashlib.sha256()
    items = weights.items() if isinstance(weights, Mapping) else weights
    for name, tensor in sorted(items, key=lambda item: item[0]):
        flat = tensor.detach().flatten()
        chosen = flat[:: max(1, len(flat) // _SAMPLES)].to("cpu", torch.float32).contiguous()
        digest.update(f"{name} {tuple(tensor.shape)}".encode())
        digest.update(chosen.numpy().tobytes())
    return digest.hexdigest()[:32]
