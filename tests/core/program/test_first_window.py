"""A second start hands its file to the window that is open."""

import os
import queue
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.program.first_window import first_window

ROOT = Path(__file__).parents[3]

pytestmark = pytest.mark.xdist_group("sockets")  # some lie in a folder that all tests share


@pytest.fixture(params=["short", "long home", "long home and runtime folder", "long everywhere"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """What holds the home and the runtime folder, some of whose paths no socket's address can hold."""
    with tempfile.TemporaryDirectory(prefix="bw-", dir="/tmp" if os.name == "posix" else None) as name:
        long = "/" + "h" * 100
        monkeypatch.setenv("BEATWRIGHT_HOME", name + ("/h" if request.param == "short" else long))
        for variable, is_long in (("XDG_RUNTIME_DIR", "runtime" in request.param), ("TMPDIR", False)):
            place = Path(name + (long if is_long or "everywhere" in request.param else ""), variable)
            place.mkdir(parents=True)
            monkeypatch.setenv(variable, str(place))
        monkeypatch.setattr(tempfile, "tempdir", None)
        yield Path(name)


def test_later_starts_are_heard(folder: Path) -> None:
    first, heard = first_window(None), queue.Queue()
    assert first is not None
    first.listen(heard.put)
    strange = Path(os.fsdecode(b"/songs/\xff \xc3\xa4.osu"))
    for path in (strange, None, Path("/songs")):
        assert first_window(path) is None
        assert heard.get(timeout=60) == path
    first.close()
    second = first_window(Path("/songs"))
    assert second is not None and heard.empty()
    second.close()


def test_homes_do_not_disturb_each_other(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = first_window(None)
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "other"))
    second = first_window(None)
    assert first is not None and second is not None
    second.close()
    first.close()


def test_a_start_waits_for_a_window_that_comes_up(folder: Path) -> None:
    first, heard = first_window(None), queue.Queue()
    assert first is not None
    later = threading.Timer(0.5, first.listen, [heard.put])
    later.start()
    assert first_window(Path("/a.osu")) is None
    assert heard.get(timeout=60) == Path("/a.osu")
    first.close()


@pytest.mark.skipif(sys.platform == "win32", reason="files and signals of Unix")
def test_a_crash_leaves_nothing_in_the_way(folder: Path) -> None:
    program = (
        "from core.program.first_window import first_window\n"
        "first_window(None).listen(print)\nprint('ready', flush=True)\nimport time; time.sleep(600)"
    )
    process = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None and process.stdout.readline() == "ready\n"
    assert first_window(Path("/x.osu")) is None
    process.send_signal(signal.SIGKILL)
    process.communicate()
    first, heard = first_window(None), queue.Queue()
    assert first is not None
    first.listen(heard.put)
    assert first_window(Path("/y.osu")) is None and heard.get(timeout=60) == Path("/y.osu")
    socket = Path(first.address)
    assert socket.parent.stat().st_mode & 0o777 == 0o700
    first.close()
    assert not socket.exists()


def test_nothing_goes_on_after_it_closed(folder: Path) -> None:
    others = set(threading.enumerate())
    for _ in range(20):
        first = first_window(None)
        assert first is not None
        first.listen(lambda path: None)
        first.close()
    for thread in [each for each in threading.enumerate() if each.name == "later starts" and each not in others]:
        thread.join(timeout=60)
        assert not thread.is_alive()
