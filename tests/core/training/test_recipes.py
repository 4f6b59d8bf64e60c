"""The recipes that come with the program can be read."""

from pathlib import Path

import pytest
import yaml

from core.errors import InputError
from core.training.decoder_recipe import DecoderRecipe
from core.training.idiom import IdiomRecipe
from core.training.rhythm_recipe import RhythmRecipe

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


@pytest.mark.parametrize(
    "text", ["kind: idiom\n", "kind: rhythm\n", "kind: idiom\ncheckpoint: a\nsteps: 3\n", "- 1\n", "a: [\n"]
)
def test_a_recipe_for_the_additions_that_does_not_fit_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "recipe.yaml").write_text(text)
    with pytest.raises(InputError, match="recipe"):
        IdiomRecipe.load(tmp_path / "recipe.yaml")
