"""The recipes that come with the program can be read."""

from pathlib import Path

import pytest
import yaml

from core.training.decoder import DecoderRecipe
from core.training.idiom import IdiomRecipe
from core.training.rhythm import RhythmRecipe

RECIPES = sorted((Path(__file__).parents[3] / "configs" / "training").glob("*.yaml"))
TRAINERS = {"decoder": DecoderRecipe, "idiom": IdiomRecipe, "rhythm": RhythmRecipe}


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_a_recipe_can_be_read(path: Path) -> None:
    kind = yaml.safe_load(path.read_text(encoding="utf-8"))["kind"]
    TRAINERS[kind].load(path)


def test_the_later_recipe_goes_on_with_the_earlier_one() -> None:
    first, later = (DecoderRecipe.load(path) for path in RECIPES if path.stem in ("decoder", "decoder_tasks"))
    assert first.model == later.model and later.init_from and not first.init_from
    assert sum(later.windows.values()) == pytest.approx(1) and set(later.mix) == set(first.mix)
