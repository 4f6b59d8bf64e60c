"""Times as they are typed."""

import pytest

from desktop.shared.time_edit import parse_time


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("00:41:250", 41_250),
        ("1:02:5", 62_500),
        ("02:03", 123_000),
        ("00:41:250 (1,2) - ", 41_250),
        ("-00:00:500", -500),
        ("1234", 1234),
        ("12.5", 12_500),
        ("24.1", 24_100),
        ("24,1 s", 24_100),
        ("24100.5 ms", 24_100.5),
        ("1:20", 80_000),
        ("00:24:100", 24_100),
        ("24 h", None),
        ("1e3", None),
        ("", None),
        ("soon", None),
        ("00:61:000", None),
    ],
)
def test_parse_time(text, expected):
    assert parse_time(text) == expected
