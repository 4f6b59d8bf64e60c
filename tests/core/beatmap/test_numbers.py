"""Numbers are what they are to .NET, and nothing else is one."""

import pytest

from core.beatmap.numbers import parse_integer, parse_number


@pytest.mark.parametrize(
    ("text", "value"),
    [("12", 12), (" +7\t", 7), ("-3", -3), ("5\0", 5), ("007", 7)],
)
def test_whole_numbers(text, value):
    assert parse_integer(text) == value


@pytest.mark.parametrize("text", ["", "1_0", "１２", "٣", "1.0", "0x10", "1 2", "\u30005", "\x1c5", "+-1", "1e3"])
def test_what_is_no_whole_number(text):
    with pytest.raises(ValueError, match=r"not a whole number|invalid literal"):
        parse_integer(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.5", 1.5),
        (".5", 0.5),
        ("5.", 5.0),
        ("1e3", 1000.0),
        ("1,234.5", 1234.5),
        (" -2E-1 ", -0.2),
        ("-Infinity", -1e999),
    ],
)
def test_numbers(text, value):
    assert parse_number(text) == value


@pytest.mark.parametrize("text", ["", ".", "1_0.5", "２.５", "inf", "1e", "0x1p3", "1 .5", "--1", ",5", "٣٫٥", "+ 1"])
def test_what_is_no_number(text):
    with pytest.raises(ValueError, match="not a number"):
        parse_number(text)
