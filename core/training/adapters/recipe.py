"""How an adapter is trained: the options, and the presets that name sets of them."""

from dataclasses import dataclass, field, fields, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal

from core.data_files import configs
from core.documents import DocumentError, converted, read_yaml
from core.errors import InputError
from core.model.checkpoints.catalog import find_card
from core.tokens.style_slots import SlotKind
from core.training.adapters.data import Balance, Batching, BatchSettings
from core.training.decoder.windows import WindowKind
from core.training.schedule import OptimizerName

Kind = Literal["lora", "lokr"]
Variant = Literal["plain", "rslora", "dora", "pissa"]
Targets = Literal["attention", "all", "output"]
Part = Literal["decoder", "rhythm"]

_USUAL_PRESETS = {"lora": "cpu", "lokr": "mapper-large"}
_USUAL_OF_BUNDLED = {"lora": "cpu", "lokr": "mapper"}


@dataclass(frozen=True)
class AdapterRecipe:
    """Options of an adapter's training.

    Attributes:
        kind: LoRA, or LoKr, which is far smaller.
        variant: of LoRA: plain, rank-stabilised, with lengths of its own for each row, or from the principal part.
        rank: of the factors.
        alpha: the factors count alpha / rank times; None: 2 · rank for LoRA, rank for LoKr.
        dropout: of what LoRA's factors read.
        decompose_factor: of LoKr: the larger side of the first factor at most; -1: about the square root.
        part: of the bundled model: the decoder, or the rhythm networks.
        targets: attention projections only; all: feed-forward layers too; output: the projection to tokens too.
        learning_rate, second_learning_rate: the second is of Muon's AdamW part.
        warmup: share of the run.
        batch: windows in a batch.
        accumulation: batches in a step.
        labels_per_step: above 0, a step takes batches until they have so many labels.
        clip: longest gradient.
        checkpointing: compute layers again in the backward pass, for less memory and more time.
        balance: mappers, classes of stars, or sets, that are learned from alike.
        batching: how windows of different lengths share batches; of public bases.
        mapper: only maps of this one are learned from; "": all.
        style, style_slot: a name for what is learned, and the kind of class that it takes; "": none.
        windows: of the bundled decoder: the share of each kind of window.
        sample_every: steps after which sample maps are written; 0: never.
        average: decay of the moving average of the values; it is what is validated and stored.
        held_out: share of the songs that are not learned from.
        fewest_held_out: how many they are at least, where these are no more than a third: one may be unlike all others.
        held_out_windows: how many of theirs are validated on.
        patience: validations without improvement after which the run ends; 0: none.
        bf16: compute in bf16; None: if that is faster here.
    """

    kind: Kind = "lokr"
    variant: Variant = "plain"
    rank: int = 16
    alpha: float | None = None
    dropout: float = 0.0
    decompose_both: bool = False
    decompose_factor: int = -1
    part: Part = "decoder"
    targets: Targets = "attention"
    optimizer: OptimizerName = "adamw"
    learning_rate: float = 5e-4
    second_learning_rate: float = 1e-4
    weight_decay: float = 0.0
    warmup: float = 0.05
    batch: int = 8
    accumulation: int = 1
    labels_per_step: int = 0
    clip: float = 1.0
    checkpointing: bool = False
    balance: Balance = "none"
    batching: Batching = "similar"
    mapper: str = ""
    style: str = ""
    style_slot: SlotKind = "mapper"
    windows: dict[str, float] = field(default_factory=lambda: {"map": 1.0})
    steps: int = 400
    average: float = 0.98
    held_out: float = 0.15
    fewest_held_out: int = 1
    held_out_windows: int = 64
    validate_every: int = 40
    sample_every: int = 0
    patience: int = 0
    seed: int = 1
    bf16: bool | None = None
    about: str = ""

    def __post_init__(self) -> None:
        for name in ("rank", "batch", "accumulation", "steps", "validate_every", "held_out_windows", "fewest_held_out"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1")
        for name in ("learning_rate", "second_learning_rate"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name} must be above 0")
        for name in ("dropout", "average", "held_out", "warmup"):
            if not 0 <= getattr(self, name) < 1:
                raise ValueError(f"{name} must be from 0 to below 1")
        if self.alpha is not None and not self.alpha > 0:
            raise ValueError("alpha must be above 0")
        for name in ("weight_decay", "patience", "labels_per_step", "sample_every"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} must be at least 0")
        if not self.clip > 0:
            raise ValueError("clip must be above 0")
        if self.decompose_factor != -1 and self.decompose_factor < 1:
            raise ValueError("decompose_factor must be -1 or at least 1")
        if set(self.windows) - set(WindowKind) or not any(share > 0 for share in self.windows.values()):
            raise ValueError(f"windows must be shares of {', '.join(WindowKind)}")
        if self.kind == "lokr" and self.variant != "plain":
            raise ValueError(f"LoKr has no variant {self.variant}; choose --kind lora for it")

    @property
    def batches(self) -> BatchSettings:
        """How songs become batches."""
        return BatchSettings(
            self.batch,
            self.seed,
            self.held_out,
            self.held_out_windows,
            self.balance,
            self.mapper,
            tuple(sorted(self.windows.items())),
            self.batching,
            self.fewest_held_out,
        )

    @property
    def scale_alpha(self) -> float:
        """The alpha that is used."""
        return self.alpha if self.alpha is not None else self.rank * (2.0 if self.kind == "lora" else 1.0)


@dataclass(frozen=True)
class _Declaration:
    """configs/training/adapters.yaml."""

    presets: dict[str, AdapterRecipe]
    goals: dict[str, dict[str, Any]]


def _declared_in() -> Path:
    return configs() / "training" / "adapters.yaml"


@cache
def presets() -> dict[str, AdapterRecipe]:
    """All presets by name.

    Raises:
        InputError: the file of the presets is damaged.
    """
    path = _declared_in()
    try:
        return converted(read_yaml(path), _Declaration, path).presets
    except DocumentError as error:
        raise InputError(f"The presets {error}") from error


@cache
def goals() -> dict[str, dict[str, Any]]:
    """What may be imitated, by name: options that take the place of a preset's.

    Raises:
        InputError: the file of the goals is damaged.
    """
    path = _declared_in()
    try:
        found = converted(read_yaml(path), _Declaration, path).goals
        for name, options in found.items():
            if set(options) - {each.name for each in fields(AdapterRecipe)}:
                raise InputError(f"{path} gives the goal {name} an option that does not exist.")
            replace(AdapterRecipe(), **options)
    except (DocumentError, ValueError, TypeError) as error:
        raise InputError(f"The goals {error}") from error
    return found


def usual_preset(kind: str, model: str, part: Part = "decoder") -> str:
    """The preset of an adapter of `kind` for a part of a base by its name or folder, where none is named."""
    if part == "rhythm" and kind == "lokr":
        return "rhythm"
    card = find_card(model)
    return (_USUAL_OF_BUNDLED if card is not None and card.hub_id is None else _USUAL_PRESETS)[kind]


def make_recipe(kind: str, preset: str | None, goal: str | None = None, **options: Any) -> AdapterRecipe:
    """A preset with other options, those of a goal and then single ones; None leaves an option as it is.

    Raises:
        InputError: there is no such preset or goal, it is of another kind, or an option is out of range.
    """
    if goal is not None and goal not in goals():
        raise InputError(f'There is no goal "{goal}"; choose one of {", ".join(goals())}.')
    shipped = presets()
    name = preset or _USUAL_PRESETS[kind]
    if name not in shipped:
        raise InputError(f'There is no preset "{name}"; choose one of {", ".join(shipped)}.')
    if shipped[name].kind != kind:
        raise InputError(f"The preset {name} is for --kind {shipped[name].kind}, not {kind}.")
    aimed = {} if goal is None else {name: value for name, value in goals()[goal].items() if name != "about"}
    changed = aimed | {option: value for option, value in options.items() if value is not None}
    unknown = set(changed) - {each.name for each in fields(AdapterRecipe)}
    assert not unknown, unknown
    try:
        return replace(shipped[name], **changed)
    except ValueError as error:
        raise InputError(f"The adapter cannot be trained like that: {error}.") from error
