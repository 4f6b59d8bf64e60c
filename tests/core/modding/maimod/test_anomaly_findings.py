"""Thresholds of findings as configuration files have them."""

import pytest

from core.errors import InputError
from core.modding.finding import Severity
from core.modding.maimod.anomaly_findings import BUNDLED, CHECKPOINT, Thresholds, thresholds, thresholds_in

NUMBERS = {"least": 1, "warning": 20, "problem": 300}


@pytest.mark.parametrize(("name", "earlier"), [(BUNDLED, "told"), (CHECKPOINT, "judged")])
def test_thresholds_have_a_name_and_an_earlier_one(name: str, earlier: str) -> None:
    expected = Thresholds(1, 20, 300)
    other = {"least": 5, "warning": 5, "problem": 5}
    assert thresholds_in({name: NUMBERS}, name) == thresholds_in({earlier: NUMBERS}, name) == expected
    assert thresholds_in({name: NUMBERS, earlier: other}, name) == expected
    assert [expected.severity(score) for score in (1, 20, 300)] == list(reversed(list(Severity)))
    assert thresholds(name).least > 0 and thresholds(name, 0.5).least == 0.5


@pytest.mark.parametrize("table", [None, [], {}, {"bundled": 3}, {"bundled": {**NUMBERS, "problem": "high"}}])
def test_a_table_without_thresholds_is_refused(table: object) -> None:
    with pytest.raises(InputError, match=r"maimod\.yaml must give bundled"):
        thresholds_in(table, BUNDLED)
