"""The recipes that come with the program can be read."""

from pathlib import Path

import pytest
import yaml

from core.errors import InputError
from core.training.classifier.training import ClassifierRecipe
from core.training.complexity.training import ComplexityRecipe
from core.training.decoder.recipe import DecoderRecipe
from core.training.fine_tune.recipe import FineTuneRecipe
from core.training.prior.count_usual import ChoicesRecipe
from core.training.prior.fit_prior import PriorRecipe
from core.training.rhythm.recipe import RhythmRecipe

FOLDER = Path(__file__).parents[3] / "configs" / "training"
RECIPES = sorted(path for path in FOLDER.glob("*.yaml") if path.stem not in ("adapters", "styles"))
TRAINERS = {
    "fine_tune": FineTuneRecipe,
    "classifier": ClassifierRecipe,
    "decoder": DecoderRecipe,
    "idiom": PriorRecipe,
    "choices": ChoicesRecipe,
    "rhythm": RhythmRecipe,
    "complexity": ComplexityRecipe,
}


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
        PriorRecipe.load(tmp_path / "recipe.yaml")
