"""Which findings are listed, and in which order."""

import pytest

from core.modding.finding import Finding, Severity, edit_link
from core.modding.marks import Mark
from desktop.modding.finding_list import FindingEntry, Order, Wish, chosen, places


def finding(time, category="Compose", severity=Severity.WARNING, message="It is odd.", score=None) -> Finding:
    return Finding(time, category, severity, message, score=score, check="Odd place")


ENTRIES = [
    FindingEntry(finding(3000, "Timing", Severity.PROBLEM, "The object is unsnapped.")),
    FindingEntry(finding(None, "Metadata", Severity.MINOR, "The tags differ.")),
    FindingEntry(finding(1000, "Rhythm", Severity.WARNING, "A circle nobody hears.", 12.0)),
    FindingEntry(finding(2000, "Rhythm", Severity.MINOR, "A slider nobody hears.", 40.0)),
    FindingEntry(finding(4000, "Compose", Severity.PROBLEM, "It leaves the screen."), Mark.DONE),
]


def times(**wish) -> list[float | None]:
    return [entry.finding.time for entry in chosen(ENTRIES, Wish(**wish))]


def test_by_time_with_the_whole_map_last():
    assert times() == [1000, 2000, 3000, None]
    assert times(backwards=True) == [3000, 2000, 1000, None]


def test_by_score_the_highest_first():
    assert times(order=Order.SCORE) == [2000, 1000, 3000, None]
    assert times(order=Order.SCORE, backwards=True) == [1000, 2000, 3000, None]


def test_by_severity_the_worst_first():
    assert times(order=Order.SEVERITY, marked=True) == [3000, 4000, 1000, 2000, None]


def test_marked_ones_are_hidden_until_asked_for():
    assert 4000 not in times()
    assert 4000 in times(marked=True)


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        ({"severities": frozenset({Severity.PROBLEM})}, [3000]),
        ({"category": "Rhythm"}, [1000, 2000]),
        ({"text": "NOBODY circle"}, [1000]),
        ({"text": "metadata"}, [None]),
        ({"text": "odd place"}, [1000, 2000, 3000, None]),
        ({"text": "nowhere"}, []),
    ],
)
def test_filters(wish, expected):
    assert times(**wish) == expected
    assert Wish(**wish).narrows


def test_places_name_the_columns_of_mania_notes():
    chord = Finding(
        1000, "Compose", Severity.PROBLEM, "", (1000.0, 1000.0, 2000.0), link=edit_link(1000, ["1000|0", "1000|3"])
    )
    assert places(chord) == ((1000.0, 0), (1000.0, 3), (2000.0, None))
    circle = Finding(1000, "Compose", Severity.PROBLEM, "", (1000.0,), link=edit_link(1000, ["4"]))
    assert places(circle) == ((1000.0, None),)
