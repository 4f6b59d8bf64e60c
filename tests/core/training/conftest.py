"""Training notes its runs among the program's own files, which are kept away from the user's here."""

import pytest


@pytest.fixture(autouse=True, scope="session")
def own_home(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A home of the tests' own."""
    patch = pytest.MonkeyPatch()
    patch.setenv("BEATWRIGHT_HOME", str(tmp_path_factory.mktemp("home")))
