"""Which descriptors can be chosen for a model."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.model.checkpoints.catalog import load_catalog
from core.model.checkpoints.descriptors import OTHERS, descriptors_of


@pytest.fixture
def cards(tmp_path, monkeypatch):
    """The catalogue; no public model is on this machine."""
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    return load_catalog()


def own_model(cards, folder: Path, names: list[str]):
    folder.mkdir()
    (folder / "tokenizer.json").write_text(json.dumps({"descriptor_idx": {name: i for i, name in enumerate(names)}}))
    return replace(cards["v32"], name=str(folder), hub_id=None, descriptors=None)


def test_every_model_of_the_catalogue_has_the_list_of_its_kind(cards):
    for card in cards.values():
        if card.kind == "mapper":
            assert bool(descriptors_of(card)) is (card.descriptors is not None)
    names = {each.name for each in descriptors_of(cards["v31"])}
    assert {"jump aim", "geometric", "clean"} <= names
    assert "jumps/sharp" in {each.name for each in descriptors_of(cards["v32"])}


def test_names_are_listed_once_and_for_their_modes(cards):
    found = descriptors_of(cards["v32"])
    assert len({each.name for each in found}) == len(found)
    convert = next(each for each in found if each.name == "style/convert")
    assert convert.suits(GameMode.TAIKO) and convert.suits(GameMode.CATCH) and not convert.suits(GameMode.OSU)
    assert convert.label == "convert" and convert.group == "style"
    assert next(each for each in found if each.name == "expression/simple").suits(GameMode.MANIA)


def test_a_checkpoint_on_this_machine_says_itself_what_it_knows(cards, tmp_path):
    card = own_model(cards, tmp_path / "model", ["style/clean", "own/word", "bare word", "jump aim"])
    found = {each.name: (each.group, each.label) for each in descriptors_of(card)}
    assert found == {
        "style/clean": ("style", "clean"),
        "jump aim": ("aim", "jump aim"),
        "own/word": ("own", "word"),
        "bare word": (OTHERS, "bare word"),
    }


def test_a_checkpoint_without_descriptors_has_none(cards, tmp_path):
    assert descriptors_of(own_model(cards, tmp_path / "model", [])) == ()


def test_a_damaged_token_table_is_one_sentence(cards, tmp_path):
    card = own_model(cards, tmp_path / "model", [])
    (tmp_path / "model" / "tokenizer.json").write_text("{")
    with pytest.raises(InputError, match=r"tokenizer\.json cannot be read"):
        descriptors_of(card)
