"""Fixtures every test may use."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", "2")

FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The folder of real maps and reference numbers; tests that need it are skipped where it is not named."""
    named = os.environ.get("BEATWRIGHT_TEST_DATA")
    if not named:
        pytest.skip("BEATWRIGHT_TEST_DATA is not set, so there are no real maps to test with")
    return Path(named)


@pytest.fixture(scope="session")
def fixtures_folder() -> Path:
    """Small files written for the purpose."""
    return FIXTURES
