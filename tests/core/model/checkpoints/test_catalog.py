"""The cards of the known models."""

import subprocess
import sys
from pathlib import Path

import pytest

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.model_support import reason_off
from core.model.checkpoints.catalog import find_card, load_catalog, read_card


def test_every_card_says_why_what_it_cannot_do_is_off() -> None:
    cards = load_catalog()
    assert next(iter(cards)) == "beatwright-small"
    for card in cards.values():
        assert card.description
        assert card.diffusion is None or card.diffusion in cards
        for task in ("new", "remap", "hitsounds", "guest", "timing", "modding"):
            assert (card.reason_off(task) is None) == (task in card.tasks)


def test_reasons() -> None:
    card = find_card("OliBomby/Mapperatorinator-V30")
    assert card is not None
    assert card.name == "v30"
    assert "osu only" in str(card.reason_off("new", GameMode.TAIKO))
    assert "V29" in str(card.reason_off("guest", GameMode.OSU))
    assert card.year_problem(2015) is not None
    newest = find_card("v32")
    assert newest is not None
    assert reason_off(newest, "hold_note_ratio", GameMode.MANIA) is None
    assert "mania" in str(reason_off(newest, "hold_note_ratio", GameMode.OSU))
    assert newest.year_problem(2024) is None
    assert "2007 to 2024" in str(newest.year_problem(2031))
    assert find_card("V29.1") is find_card("v29")
    assert find_card("nobody/nothing") is None


@pytest.mark.parametrize(
    "text",
    ["[1, 2", "name: a", "name: a\ntitle: a\nfamily: a\ndescription: a\nhub_id: ../a\nmodes: []", "just words"],
)
def test_a_card_that_is_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "card.yaml"
    path.write_text(text)
    with pytest.raises(InputError, match=r"card\.yaml"):
        read_card(path)


def test_the_catalogue_does_not_load_torch() -> None:
    code = "import sys, core.model.checkpoints.catalog as c; c.load_catalog(); assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
