"""Adapters on a model that stays loaded: switched and blended."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from core.errors import InputError
from core.model.checkpoints.adapter_card import RHYTHM, allowed_subfolders, read_card
from core.model.checkpoints.adapters import CONFIG, WEIGHTS, Adapter, read_adapter
from core.model.checkpoints.stored_base import stored_base
from core.model.checkpoints.style_files import RHYTHM_FOLDER
from core.model.runtime.memory import require_memory
from core.tokens.families import Family
from core.tokens.style_slots import with_style
from core.tokens.vocabulary import Vocabulary

if TYPE_CHECKING:
    from torch import Tensor
    from torch.nn import Parameter

    from core.model.runtime.mapperatorinator import Mapperatorinator


_Place = tuple[Path, int, int, int]
"""A folder, and the size and time of its weights: another adapter may be written there meanwhile."""


def _place_of(folder: Path) -> _Place:
    try:
        weights, config = (folder / WEIGHTS).stat(), (folder / CONFIG).stat()
    except OSError:
        return folder.absolute(), -1, -1, -1
    return folder.absolute(), weights.st_size, weights.st_mtime_ns, config.st_mtime_ns


class Adaptable(Protocol):
    """A loaded model that adapters can be put on."""

    model: "Mapperatorinator"
    adapters: "AdapterSet | None"
    subfolder: str
    quantization: str | None
    rhythm_adapters: list[tuple[Path, float]]
    warnings: list[str]
    family: Family
    vocabulary: Vocabulary

    @property
    def folder(self) -> Path: ...


class Changeable(Protocol):
    """A network whose weights adapters change."""

    def named_parameters(self) -> "Iterator[tuple[str, Parameter]]":
        """Its weights by name."""
        ...

    def weights_changed(self) -> None:
        """They are others now."""
        ...


class AdapterSet:
    """The adapters on a model. Weights of 0 switch them off; the model's own weights come back bit for bit."""

    def __init__(self, model: Changeable, stored: Path | None = None) -> None:
        """`stored` is the checkpoint's folder, where the model is no longer as exact as its files."""
        self._model = model
        self._stored = stored
        self._parameters = dict(model.named_parameters())
        self._base: dict[str, Tensor] = {}
        self._adapters: dict[str, Adapter] = {}
        self._weights: dict[str, float] = {}
        self._places: dict[str, _Place] = {}
        self._frozen = False

    def freeze(self) -> None:
        """Keep the present blend for good, as the weights were turned into another format."""
        self._frozen = True
        self._parameters.clear()
        self._base.clear()

    @property
    def is_frozen(self) -> bool:
        """Whether the blend is kept for good."""
        return self._frozen

    def _require_changeable(self) -> None:
        if self._frozen:
            raise InputError(
                "The adapters of an int8 model cannot be changed; load the model again with other adapters."
            )

    @property
    def weights(self) -> dict[str, float]:
        """How strongly each adapter counts, by name."""
        return dict(self._weights)

    def changes(self) -> "Iterator[tuple[str, Tensor, Tensor]]":
        """(name, as it is without adapters, as it is now) of each weight that adapters can change."""
        for name, before in self._base.items():
            yield name, before, self._parameters[name]

    def add(self, folder: Path, weight: float = 1.0) -> str:
        """Put an adapter on the model; gives its name.

        Raises:
            InputError: the adapter is damaged, or made for another model.
        """
        self._require_changeable()
        with self._unchanged() as unchanged:
            adapter = read_adapter(folder, unchanged)
            for parameter in adapter.deltas:
                if parameter not in self._base:
                    self._base[parameter] = unchanged[parameter].detach().clone()
        name = adapter.name
        number = 2
        while name in self._adapters:
            name, number = f"{adapter.name} ({number})", number + 1
        self._adapters[name] = adapter
        self._weights[name] = 0.0
        self._places[name] = _place_of(folder)
        self.set_weights({name: weight})
        return name

    @contextmanager
    def _unchanged(self) -> "Iterator[Mapping[str, Tensor]]":
        """The model's weights by name, as they are without adapters."""
        if self._stored is None:
            yield {**self._parameters, **self._base}
        else:
            with stored_base(self._stored, self._parameters) as base:
                yield base

    def can_switch(self, adapters: Sequence[tuple[Path, float]]) -> bool:
        """Whether `switch` can do so; an int8 model keeps what it has."""
        if not self._frozen:
            return True
        return [(_place_of(folder), weight) for folder, weight in adapters] == [
            (place, self._weights[name]) for name, place in self._places.items()
        ]

    def switch(self, adapters: Sequence[tuple[Path, float]]) -> None:
        """Let these folders count, each with its weight, and no others; what was read before is not read again.

        Raises:
            InputError: one is damaged, or made for another model.
        """
        if self._frozen:
            return
        weights = dict.fromkeys(self._weights, 0.0)
        free = dict(self._places)
        for folder, weight in adapters:
            place = _place_of(folder)
            name = next((name for name, other in free.items() if other == place), None)
            if name is None:
                name = self.add(folder, 0.0)
            free.pop(name, None)
            weights[name] = weight
        self.set_weights(weights)

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
                        merged = merged + weight * delta.of(self._base[parameter].float())
                self._parameters[parameter].copy_(merged)
        if touched:
            self._model.weights_changed()


def attach_adapters(loaded: Adaptable, adapters: Sequence[tuple[Path, float]]) -> None:
    """Put adapters on a loaded model, leaving out, with a warning, those made for other modes of the checkpoint."""
    if loaded.adapters is None:
        loaded.adapters = AdapterSet(loaded.model)
    kept, warnings = _allowed(loaded, adapters)
    loaded.warnings += warnings
    for folder, weight in kept:
        loaded.adapters.add(folder, weight)
    _name_styles(loaded, kept)


def switch_adapters(loaded: Adaptable, adapters: Sequence[tuple[Path, float]]) -> bool:
    """Let a model that stays loaded have other adapters, or others strengths of them, as if it were loaded with them.

    Where its layout for decoding freed the plain weights (packed without adapters, or int8), those are read again.

    Returns:
        Whether it could: adapters that are left out with a warning need a model that is loaded with them.

    Raises:
        InputError: one is damaged, or made for another model.
        MachineError: not enough memory for weights that can be changed beside those that are laid out.
    """
    if loaded.adapters is None and not adapters:
        return True
    kept, warnings = _allowed(loaded, adapters)
    if warnings or loaded.warnings:
        return False
    if loaded.adapters is None:
        if kept:
            _restore(loaded)
            loaded.adapters = AdapterSet(loaded.model, loaded.folder)
    elif not loaded.adapters.can_switch(kept):
        _restore(loaded)
        loaded.adapters = AdapterSet(loaded.model, loaded.folder)
    if loaded.adapters is not None:
        loaded.adapters.switch(kept)
        if loaded.quantization and not loaded.adapters.is_frozen:
            loaded.model.quantize()
            loaded.adapters.freeze()
    _name_styles(loaded, kept)
    return True


def _restore(loaded: Adaptable) -> None:
    """Read again what the layout for decoding freed."""
    parameters = dict(loaded.model.named_parameters())
    with stored_base(loaded.folder, parameters) as base:
        freed = [name for name, parameter in parameters.items() if not parameter.numel()]
        size = sum(4 * base[name].numel() for name in freed)
        require_memory(size if loaded.quantization else 2 * size, str(loaded.folder))
        loaded.model.restore({name: base[name] for name in freed})


def _allowed(loaded: Adaptable, adapters: Sequence[tuple[Path, float]]) -> tuple[list[tuple[Path, float]], list[str]]:
    """The adapters that are for this part of the checkpoint, and sentences about the others.

    Those of the rhythm are noted on `loaded`.
    """
    kept, warnings = [], []
    loaded.rhythm_adapters = []
    for folder, weight in adapters:
        card = read_card(folder)
        if card is not None and card.part == RHYTHM:
            if not loaded.family.bundled:
                raise InputError(f"The adapter {folder} is for the rhythm of the bundled model; choose that model.")
            loaded.rhythm_adapters.append((folder, weight))
            continue
        if loaded.family.bundled and (folder / RHYTHM_FOLDER / CONFIG).is_file():
            loaded.rhythm_adapters.append((folder / RHYTHM_FOLDER, weight))
        allowed = allowed_subfolders(folder)
        if allowed is None or loaded.subfolder in allowed:
            kept.append((folder, weight))
            continue
        made_for = ", ".join(sorted(name or "the root model" for name in allowed)) or "nothing"
        warnings.append(
            f"The adapter {folder.name} was left out: it was made for {made_for}, not for "
            f"{loaded.subfolder or 'the root model'}."
        )
    return kept, warnings


def _name_styles(loaded: Adaptable, adapters: Sequence[tuple[Path, float]]) -> None:
    """Let the names of the adapters' styles be understood."""
    for folder, _ in adapters:
        card = read_card(folder)
        if card is not None and card.style is not None:
            loaded.vocabulary = with_style(loaded.vocabulary, card.style)
