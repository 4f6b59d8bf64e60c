"""A public base as training needs it: its token table, its sequences and how it was trained, without its weights."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from core.errors import InputError
from core.model.checkpoints.load import read_object
from core.model.config import ModelConfig
from core.tokens.families import Family, recognise_family
from core.tokens.vocabulary import Vocabulary
from core.training.data.base_recipe import BaseOptimizer, BaseRecipe, base_optimizer, base_recipe
from core.training.data.sample_types import SampleLayout


@dataclass(frozen=True)
class Base:
    """What the files of a checkpoint say.

    Attributes:
        name: as the user called it.
        folder: of config.json and tokenizer.json.
    """

    name: str
    folder: Path
    config: ModelConfig
    family: Family
    vocabulary: Vocabulary
    recipe: BaseRecipe
    optimizer: BaseOptimizer

    @cached_property
    def layout(self) -> SampleLayout:
        """How its sequences are laid out."""
        return SampleLayout.of(self.config, self.family, self.vocabulary)


def read_base(folder: Path, name: str | None = None) -> Base:
    """The base in a checkpoint folder.

    Raises:
        InputError: it is not a checkpoint, or of a family that was not trained this way.
    """
    if not folder.is_dir():
        raise InputError(f"There is no folder {folder}; name a model or a checkpoint's folder.")
    document = read_object(folder / "config.json")
    config = ModelConfig.load(folder / "config.json")
    vocabulary = Vocabulary.load(folder / "tokenizer.json")
    family = recognise_family(document, vocabulary)
    if vocabulary.input_size > 1 << 16:
        raise InputError(f"{folder} has more than {1 << 16} tokens, which a prepared data set cannot hold.")
    recipe, optimizer = base_recipe(family.name, folder), base_optimizer(family.name)
    return Base(name or folder.name, folder, config, family, vocabulary, recipe, optimizer)
