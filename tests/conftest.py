"""Fixtures every test may use."""

import gc
import os
import signal
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Each worker of the suite computes on one core; what is about several threads asks for them. Threads that wait must not
# spin either, as they would take the core from the one that they wait for.
os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

# What runs in the background of a shell ignores Ctrl+C, and hands that on to every process that a test starts and ends.
if threading.current_thread() is threading.main_thread() and signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

FIXTURES = Path(__file__).parent / "fixtures"
TOGETHER = tuple(
    map(
        os.path.normpath,
        (
            *("tests/core/music/test_musicgen", "tests/core/cli/test_song", "tests/core/training/music"),
            *("tests/core/training/adapters", "tests/core/training/test_style.", "tests/core/training/test_ladder"),
            *("tests/core/music/test_musicldm", "tests/core/music/test_acestep", "tests/desktop/song_lab"),
            *("tests/core/model/checkpoints/test_adapters.", "tests/core/model/runtime/test_mapperatorinator"),
            *("tests/desktop/style_lab/test_acestep", "tests/desktop/style_lab/test_training"),
        ),
    )
)
"""What imports transformers, diffusers or peft, which takes seconds; one worker does it for all of them."""

ALONE = tuple(
    os.path.normpath(f"tests/core/generation/{name}.py")
    for name in ("test_golden", "mappers/mapperatorinator/test_window_decoding")
)
"""Whose tests share nothing that takes time to make, and go to whoever is free."""

WINDOW = os.path.normpath("tests/desktop/")


def pytest_configure(config: pytest.Config) -> None:
    """Let all homes of the tests share one folder of compiled kernels, each of which takes seconds to make."""
    config.pluginmanager.register(LostWorkers())
    config.pluginmanager.register(FrozenModules())
    cache = getattr(config, "cache", None)  # which `-p no:cacheprovider` leaves out
    if cache is not None:
        with suppress(OSError):  # where the checkout cannot be written each home has its own
            os.environ.setdefault("NUMBA_CACHE_DIR", str(cache.mkdir("kernels")))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Bring the tests of a worker into the order in which workers take them."""
    if hasattr(config, "workerinput"):
        items.sort(key=_turn)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object | None:
    """Keep the tests of a file on one worker of `--dist loadgroup`, for their fixtures' sake.

    The scheduler of that name writes groups where pytest 9.2 does not look for them, so that each test would be one.
    """
    if config.getoption("dist") != "loadgroup":
        return None
    from xdist.scheduler import LoadScopeScheduling

    class GroupScheduling(LoadScopeScheduling):
        """Sends a group of tests to one worker."""

        def _split_scope(self, nodeid: str) -> str:
            return _group(nodeid)

    return GroupScheduling(config, log)


def _group(nodeid: str) -> str:
    """What one worker runs as a whole: a file, those that belong together, or a single test of those `ALONE`."""
    file = os.path.normpath(nodeid.partition("::")[0])
    return "together" if file.startswith(TOGETHER) else nodeid if file in ALONE else file


class LostWorkers:
    """Ends the run with a code of its own where a worker crashed or hung, as its tests have no result."""

    EXIT_CODE = 7

    def __init__(self) -> None:
        self._lost = False

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, error: object | None) -> None:
        self._lost = self._lost or bool(error)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self._lost:
            session.exitstatus = self.EXIT_CODE


class FrozenModules:
    """Keeps modules out of the search for garbage, which would look at a million of their objects each time."""

    MANY = 100

    def __init__(self) -> None:
        self._modules = 0

    def pytest_collection_finish(self) -> None:
        self._freeze()

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_teardown(self) -> None:
        if len(sys.modules) > self._modules + self.MANY:  # torch, for one, was imported by a test
            self._freeze()

    def _freeze(self) -> None:
        self._modules = len(sys.modules)
        gc.collect()
        gc.freeze()


def _turn(item: pytest.Item) -> int:
    """When a worker should take a test, with `--no-loadscope-reorder`.

    The largest group comes first, so that no worker waits for it at the end. The window's tests often wait; they come
    while mypy and the tests with an X server can compute meanwhile. What goes to whoever is free comes last.
    """
    file = item.location[0]
    if file in ALONE:
        return 3
    return 0 if file.startswith(TOGETHER) else 1 if file.startswith(WINDOW) else 2


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
