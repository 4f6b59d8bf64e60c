"""Token tables."""

import json
from pathlib import Path

import pytest

from core.errors import InputError
from core.tokens.events import ContextType, Event, EventType
from core.tokens.families import bundled_vocabulary, recognise_family
from core.tokens.vocabulary import Vocabulary, build_vocabulary


@pytest.mark.parametrize("name", ["v29", "v30", "v31", "v32"])
def test_a_published_table_survives_reading_and_writing(data_folder: Path, name: str) -> None:
    text = (data_folder / "golden" / name / "checkpoint" / "tokenizer.json").read_text(encoding="utf-8")
    assert Vocabulary.from_dict(json.loads(text)).to_dict() == json.loads(text)


@pytest.mark.parametrize(("name", "expected"), [("v29", "V29"), ("v30", "V30"), ("v31", "V31"), ("v32", "V32")])
def test_every_family_is_recognised(data_folder: Path, name: str, expected: str) -> None:
    folder = data_folder / "golden" / name / "checkpoint"
    config = json.loads((folder / "config.json").read_text())
    vocabulary = Vocabulary.load(folder / "tokenizer.json")
    assert recognise_family(config, vocabulary).name == expected
    if name == "v29":
        older = recognise_family(config | {"backbone_model_name": "openai/whisper-base"}, vocabulary)
        assert (older.name, older.kiai_state) == ("V28", True)
        assert recognise_family(config, vocabulary).kiai_state is False
    if name == "v32":
        mini = recognise_family(config | {"backbone_model_name": "OliBomby/varwhisper-base"}, vocabulary)
        assert mini == recognise_family(config, vocabulary)


def test_our_own_table() -> None:
    vocabulary = bundled_vocabulary(16368.0, {"jump aim": 0, "stream": 1})
    family = recognise_family({"backbone_model_name": "beatwright/var"}, vocabulary)
    assert family.name == "beatwright"
    assert len(vocabulary.span(EventType.TIME_SHIFT)) == 1637
    assert [template.inputs for template in family.templates] == [(), (ContextType.NO_HS,), (ContextType.GD,)]
    assert not family.types_first
    assert family.parser.refinement == 2
    assert Vocabulary.from_dict(json.loads(json.dumps(vocabulary.to_dict()))).to_dict() == vocabulary.to_dict()


def test_ids_follow_the_order_of_the_ranges() -> None:
    vocabulary = build_vocabulary(
        [ContextType.MAP],
        [(EventType.TIME_SHIFT, 0, 9), (EventType.CIRCLE, 0, 0)],
        [(EventType.GAMEMODE, 0, 3)],
    )
    assert vocabulary.context_sos == {ContextType.MAP: 3}
    assert vocabulary.encode(Event(EventType.CIRCLE)) == 15
    assert (vocabulary.output_size, vocabulary.input_size) == (16, 20)
    assert vocabulary.decode(4) is None
    with pytest.raises(InputError, match="not trained with the game mode"):
        vocabulary.encode(Event(EventType.GAMEMODE, 4))


def test_times_outside_the_window_are_clipped_and_read_from_the_middle_of_their_step() -> None:
    vocabulary = build_vocabulary([], [(EventType.TIME_SHIFT, 0, 9)], [])
    ids = vocabulary.encode_window([Event(EventType.TIME_SHIFT, time) for time in (990, 1049, 1500)], 1000)
    assert [event.value for event in vocabulary.decode_window(ids, 1000)] == [1005, 1045, 1095]


@pytest.mark.parametrize(
    "damage",
    [
        {"event_ranges": None},
        {"event_ranges": [{"type": "wings", "min_value": 0, "max_value": 1}]},
        {"event_ranges": [{"type": "t", "min_value": 5, "max_value": 1}]},
        {"event_ranges": [{"type": "t", "min_value": 0, "max_value": 10**12}]},
        {"context_sos": {"map": 9000}},
        {"vocab_size_out": 7},
    ],
)
def test_a_damaged_table_is_one_sentence(damage: dict) -> None:
    data = bundled_vocabulary(8184.0).to_dict() | damage
    with pytest.raises(InputError, match="not a token table"):
        Vocabulary.from_dict(data)


def test_a_file_that_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "tokenizer.json"
    path.write_text("not json")
    with pytest.raises(InputError, match="not JSON"):
        Vocabulary.load(path)
    with pytest.raises(InputError, match="Cannot read"):
        Vocabulary.load(tmp_path / "missing.json")
