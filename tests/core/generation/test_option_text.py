"""Options as they are typed: one table for forms, command line and validation."""

import pytest

from core.errors import InputError
from core.generation.option_check import check_value
from core.generation.option_text import read_option, read_spread, write_option
from core.generation.options import OPTIONS, Kind
from core.generation.request import GenerationRequest
from core.generation.validation import check_options

NUMBERS = sorted(name for name, option in OPTIONS.items() if option.kind in (Kind.INTEGER, Kind.NUMBER))


@pytest.mark.parametrize("name", NUMBERS)
def test_what_can_be_typed_is_what_a_request_may_say(name):
    option = OPTIONS[name]
    for value in (option.low, option.high):
        assert read_option(option, write_option(option, value)) == value
        check_value(option, int(value) if option.kind is Kind.INTEGER else value)
    for text in (f"{int(option.low) - 1}", f"{int(option.high) + 1}"):
        with pytest.raises(InputError) as typed:
            read_option(option, text)
        number = int(text) if option.kind is Kind.INTEGER else float(text)
        with pytest.raises(InputError) as asked:
            check_options(GenerationRequest.of(**{name: number}))
        assert str(typed.value) == str(asked.value) and f"--{option.flag} " in str(asked.value)


@pytest.mark.parametrize("text", ["abc", "1e3", "inf", "NaN", "0x10", "1_000", "٣", "--5", "5-", "9" * 400, "1.2.3"])
@pytest.mark.parametrize("name", ["seed", "ar"])
def test_what_is_no_number_is_one_sentence(name, text):
    with pytest.raises(InputError) as error:
        read_option(OPTIONS[name], text, "It")
    assert str(error.value).startswith("It “") and len(str(error.value)) < 120


def test_numbers_of_any_size_are_refused_in_a_sentence():
    for value in (10**400, -(10**400), float("inf"), float("nan"), 1e308):
        with pytest.raises(InputError) as error:
            check_options(GenerationRequest.of(difficulty=value))
        assert "out of range; use 0.1 to 15" in str(error.value) and len(str(error.value)) < 120


@pytest.mark.parametrize("value", [0.1, 1 / 3, 4.27, 1234.5678901234567, 1e-7, 86_400_000.0, 123_456_789.125])
def test_numbers_are_written_without_loss(value):
    assert float(write_option(OPTIONS["offset"], value)) == value


def test_spreads_are_sorted_and_every_star_counts_once():
    assert read_spread("4 2.5,3;2,5★  4") == (2.0, 2.5, 3.0, 4.0, 5.0)
    for text, words in (("", "is empty"), ("abc 99 -4", "“abc”"), ("99", "99 is out of range"), ("2 -4", "-4 is out")):
        with pytest.raises(InputError, match=words):
            read_spread(text, "Spread")
    with pytest.raises(InputError, match="asks for 13 difficulties"):
        read_spread(" ".join(f"{each}" for each in range(1, 14)))
