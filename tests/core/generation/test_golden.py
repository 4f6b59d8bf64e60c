"""The golden cases as tests: a part by default, all of them with BEATWRIGHT_ALL_GOLDEN=1."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

from tests.golden.cases import Case, check, discover
from tests.portions import spread


def _cases() -> list[Case]:
    named = os.environ.get("BEATWRIGHT_TEST_DATA")
    folder = Path(named) / "golden" if named else None
    if folder is None or not folder.is_dir():
        return []
    everything = bool(os.environ.get("BEATWRIGHT_ALL_GOLDEN"))
    return [case for case in discover(folder) if case.quick or everything]


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """Sampled runs depend on the order of sums."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.mark.more_at_night
@pytest.mark.parametrize("case", spread(_cases() or [None], 3), ids=lambda case: case.name if case else "no data")
def test_golden(case: Case | None) -> None:
    if case is None:
        pytest.skip("BEATWRIGHT_TEST_DATA is not set, so there are no golden data to compare with")
    reason = check(case)
    assert reason is None, reason


def test_what_cannot_be_run_fails_by_name(tmp_path: Path) -> None:
    for place in (
        "v99/runs/greedy.json.gz",
        "rhythm/figures.npz",
        "timing/super_timing.json.gz",
        "tokenize/v32.jsonl.gz",
    ):
        (tmp_path / place).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / place).write_bytes(b"no archive")
    reasons = {case.name: check(case) for case in discover(tmp_path)}
    assert set(reasons) == {"v99/runs/greedy", "rhythm/figures", "timing/super_timing", "tokenize/v32"}
    assert all(reasons.values())
