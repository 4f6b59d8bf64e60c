"""Learning what mappers prefer beyond the decoder's belief."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from core.beatmap.objects import GameMode
from core.cli import run
from core.errors import InputError
from core.generation.mappers.bundled.prior import SHAPES, beats_class, level, read_prior, table_shape
from core.model.checkpoints.load import save_checkpoint
from core.training.decoder.model import new_decoder
from core.training.decoder.recipe import DecoderShape
from core.training.prior.fit_prior import fit_prior, fit_tables
from core.training.prior.prior_data import DecisionExample


def questions(gap: float, sliders: int, circles: int, belief: float) -> list[DecisionExample]:
    feature = (("slider", (beats_class(gap),)),)
    chances = np.log([1 - belief, belief])
    return [
        DecisionExample(feature, np.array([[0], [1]]), chances, int(row < sliders)) for row in range(sliders + circles)
    ]


def test_the_additions_make_up_for_what_the_decoder_overlooks() -> None:
    maps = [(3.0, questions(0.5, 20, 180, 0.6) + questions(2.0, 180, 20, 0.6)), (6.0, questions(0.5, 90, 110, 0.6))]
    learned = fit_tables(maps)["slider"]

    def share(stars: float, gap: float) -> float:
        circle, slider = learned[level(stars), beats_class(gap)]
        odds = 0.6 / 0.4 * np.exp(slider - circle)
        return float(odds / (1 + odds))

    assert share(3.0, 0.5) == pytest.approx(0.1, abs=0.03)
    assert share(3.0, 2.0) == pytest.approx(0.9, abs=0.03)
    assert share(6.0, 0.5) == pytest.approx(0.45, abs=0.05)
    assert share(3.0, 1.0) == pytest.approx(0.6, abs=0.01), "what was never met stays as it is"


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    """One for a small decoder in "small"."""
    shape = DecoderShape(hidden_size=16, heads=2, encoder_layers=1, decoder_layers=1, ffn=16)
    decoder = new_decoder(shape, seed=1)
    save_checkpoint(tmp_path / "small", decoder.model, decoder.vocabulary, half=True)
    recipe = tmp_path / "recipe.yaml"
    recipe.write_text(f"kind: idiom\ncheckpoint: {tmp_path / 'small'}\nsongs: [Songs]\nreported_on: [reported]\n")
    return recipe


def test_maps_are_followed_and_the_tables_lie_beside_the_checkpoint(
    fixtures_folder: Path, recipe: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small = recipe.parent / "small"
    assert run(["train", str(recipe), "--data", str(fixtures_folder), "--out", str(small), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"folder": str(small)}
    learned = read_prior(small, GameMode.OSU, 2.0).tables
    assert all(table.shape == table_shape(name) for name, table in learned.items())
    assert set(learned) >= set(SHAPES)
    assert all(np.abs(learned[name]).max() > 0.1 for name in ("slider", "jump", "combo"))


def test_nothing_to_fit_from_is_said(fixtures_folder: Path, recipe: Path) -> None:
    data = recipe.parent / "data"
    (data / "Songs").mkdir(parents=True)
    with pytest.raises(InputError, match="no osu! or catch maps"):
        fit_prior(recipe, data, recipe.parent / "out")
    for name in ("Songs", "reported"):
        shutil.copytree(fixtures_folder / "Songs", data / name, dirs_exist_ok=True)
    with pytest.raises(InputError, match="no osu! or catch maps"):
        fit_prior(recipe, data, recipe.parent / "out")
    assert not (recipe.parent / "out").exists()
