"""JSON and YAML documents from anywhere: read within limits, or refused in one short sentence."""

import os
import string
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.documents import (
    DocumentError,
    Limits,
    MissingDocumentError,
    converted,
    parse_json,
    parse_yaml,
    read_json,
    read_yaml,
    shortened,
)
from tests.portions import rounds

HOSTILE_JSON = {
    "not a number": "[NaN]",
    "infinity": '{"a": -Infinity}',
    "beyond a float": '{"a": 1e999}',
    "many digits": "[" + "1" * 100_000 + "]",
    "deep lists": "[" * 200_000 + "]" * 200_000,
    "deep tables": '{"a":' * 100_000,
    "deep and never closed": "[" * 200_000,
    "many values": "[" + "[]," * 600_000 + "[]]",
    "one huge string": '"' + "x" * (17 * 2**20) + '"',
    "never closed": '["' + '\\"' * 1000,
    "empty": "",
    "two documents": "{} {}",
}

HOSTILE_YAML = {
    "an alias": "a: &a [1]\nb: *a",
    "an anchor alone": "a: &a 1",
    "a tag": "a: !!python/object/apply:os.system [true]",
    "deep flow": "[" * 10_000,
    "deep blocks": "- " * 100_000,
    "deep keys": "? " * 100_000,
    "a number in sixties": "a: " + "1:" * 100_000 + "1",
    "a number in sixteens": "a: 0x" + "f" * 100_000,
    "a number beyond a float": "a: 0x" + "f" * 290,
    "not finite": "a: .inf",
    "not a number": "a: .nan",
    "no date": "a: 2001-99-99",
    "many values": "a: b\n" * 40_000,
    "one huge text": "a: '" + "x" * 300_000 + "'",
    "two documents": "a: b\n---\nc: d",
    "a list as a key": "? [a]\n: b",
    "a zero byte": "a: \0",
}


@dataclass
class Card:
    name: str
    size: int
    scale: float = 1.0


@pytest.mark.parametrize("name", HOSTILE_JSON)
def test_hostile_json_is_one_short_sentence(name: str) -> None:
    with pytest.raises(DocumentError) as caught:
        parse_json(HOSTILE_JSON[name], "x.json", advice="choose another file")
    assert str(caught.value).startswith("x.json ") and str(caught.value).endswith("; choose another file.")
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize("name", HOSTILE_YAML)
def test_hostile_yaml_is_one_short_sentence(name: str) -> None:
    with pytest.raises(DocumentError) as caught:
        parse_yaml(HOSTILE_YAML[name], "x.yaml")
    assert str(caught.value).startswith("x.yaml ") and len(str(caught.value)) < 200


def test_ordinary_documents_are_read_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b'\xef\xbb\xbf{"a": [1, -2.5e3, "[[\\"", "\\ud800", null, true, 12345678901234567890]}')
    assert read_json(file) == {"a": [1, -2500.0, '[["', "\ud800", None, True, 12345678901234567890]}
    file.write_bytes(b"\xef\xbb\xbfa: [1, '&x *y !z']\nb: |\n  - text\nc: {d: 2001-02-03, e: ~}\n")
    document = read_yaml(file)
    assert document["a"] == [1, "&x *y !z"] and document["b"] == "- text\n" and document["c"]["e"] is None


@pytest.mark.parametrize("read", [read_json, read_yaml])
def test_only_regular_files_are_read(read, tmp_path: Path) -> None:
    with pytest.raises(MissingDocumentError):
        read(tmp_path / "none")
    with pytest.raises(DocumentError, match="not a regular file"):
        read(tmp_path)
    with pytest.raises(DocumentError):
        read(Path("a\0b"))
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(DocumentError, match="not a regular file"):
            read(tmp_path / "pipe")


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "sparse.json"
    with file.open("wb") as stream:
        stream.truncate(2**40)
    with pytest.raises(DocumentError, match="larger than 16 MiB"):
        read_json(file)
    with pytest.raises(DocumentError, match="larger than 1 KiB"):
        parse_json(" " * 1025, "x", limits=Limits(1024))


def test_the_depth_and_the_number_of_values_are_bounded_exactly() -> None:
    limits = Limits(1000, depth=3, values=6)
    assert parse_json("[[[1]]]", "x", limits=limits) == [[[1]]]
    assert parse_yaml("[[[1]]]", "x", limits=limits) == [[[1]]]
    for parse in (parse_json, parse_yaml):
        with pytest.raises(DocumentError, match="nested more than 3"):
            parse("[[[[1]]]]", "x", limits=limits)
        with pytest.raises(DocumentError, match="more than 6 values"):
            parse("[1, 2, 3, 4, 5, 6, 7, 8]", "x", limits=limits)


def test_a_field_of_the_wrong_type_is_named_and_its_value_is_not_shown() -> None:
    assert converted({"name": "a", "size": 3, "scale": 2, "later": 1}, Card, "x") == Card("a", 3, 2.0)
    for document in ({"name": "a", "size": "s" * 1000}, {"name": "a", "size": 1.5}, {"name": "a", "size": True}):
        with pytest.raises(DocumentError) as caught:
            converted(document, Card, "x")
        assert "at size" in str(caught.value) and "sss" not in str(caught.value)
    with pytest.raises(DocumentError):
        converted({"name": "a"}, Card, "x")
    with pytest.raises(DocumentError):
        converted([1], Card, "x")
    with pytest.raises(DocumentError) as caught:
        converted({"k" * 10_000: "x"}, dict[str, int], "x")
    assert len(str(caught.value)) < 300


def test_values_in_messages_are_short() -> None:
    assert shortened({"a": 1}) == "a table of 1 entries" and shortened([1, 2]) == "a list of 2 entries"
    assert shortened("a\n\x1b[31mb") == "a [31mb" and len(shortened("x" * 10**6)) < 70
    assert shortened(10**5000) == "a number of many digits" and shortened(1.5) == "1.5" and shortened(None) == "None"


@pytest.mark.more_at_night
@settings(max_examples=rounds(50, 150), deadline=None)
@given(
    st.text("[]{},:\"'\\&*!?|>-%@#~ \n\t0123456789.eEabnuld_x", max_size=300) | st.text(string.printable, max_size=200)
)
def test_any_text_is_a_document_or_refused(text: str) -> None:
    for parse in (parse_json, parse_yaml):
        try:
            parse(text, "x")
        except DocumentError as error:
            assert len(str(error)) < 250


@pytest.mark.more_at_night
@settings(max_examples=rounds(30, 60), deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_a_document_or_refused(data: bytes) -> None:
    for parse in (parse_json, parse_yaml):
        try:
            parse(data, "x")
        except DocumentError as error:
            assert len(str(error)) < 250
