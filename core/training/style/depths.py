"""How deep a style is learned: named sets of recipes, declared in configs/training/styles.yaml."""

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from core.data_files import configs
from core.documents import DocumentError, converted, read_yaml
from core.errors import InputError
from core.training.adapters.recipe import AdapterRecipe, make_recipe, presets


@dataclass(frozen=True, slots=True)
class DepthFigures:
    """What a depth gave where the program measured it, on maps that were held out.

    Attributes:
        maps: that were held out; lower: those whose loss fell.
        loss, patterns: change of it, and of the distance of the patterns, on average, %.
        minutes: of one core of a processor, for a style.
    """

    maps: int
    lower: int
    loss: float
    patterns: float
    minutes: float


@dataclass(frozen=True, slots=True)
class DepthOptions:
    """Options of the adapters that are trained; {} trains none of the rhythm."""

    about: str
    decoder: dict[str, Any]
    measured: DepthFigures
    rhythm: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Declaration:
    depths: dict[str, DepthOptions]


@cache
def depths() -> dict[str, DepthOptions]:
    """All depths by name, the quickest first.

    Raises:
        InputError: the file is damaged, or names an option that does not exist.
    """
    path = configs() / "training" / "styles.yaml"
    try:
        found = converted(read_yaml(path), _Declaration, path).depths
    except DocumentError as error:
        raise InputError(f"The depths {error}") from error
    for name in found:
        _recipe(found[name].decoder)
    return found


def recipes_of(depth: str, **options: Any) -> tuple[AdapterRecipe, AdapterRecipe | None]:
    """The recipes of the decoder's adapter and of the rhythm's, if it has one; `options` take the place of both's.

    Raises:
        InputError: there is no such depth.
    """
    if depth not in depths():
        raise InputError(f'There is no depth "{depth}"; choose one of {", ".join(depths())}.')
    chosen = depths()[depth]
    rhythm = _recipe(chosen.rhythm, part="rhythm", **options) if chosen.rhythm else None
    return _recipe(chosen.decoder, **options), rhythm


def _recipe(declared: dict[str, Any], **options: Any) -> AdapterRecipe:
    values = {**declared, **{name: value for name, value in options.items() if value is not None}}
    preset = values.pop("preset", "mapper")
    if preset not in presets():
        raise InputError(f'configs/training/styles.yaml names the preset "{preset}", which does not exist.')
    try:
        return make_recipe(presets()[preset].kind, preset, **values)
    except (AssertionError, TypeError) as error:
        raise InputError(f"configs/training/styles.yaml has an option that does not exist: {error}.") from error
