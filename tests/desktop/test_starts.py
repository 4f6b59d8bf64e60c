"""The program as a process with a window: a second start, and Ctrl+C."""

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.program.crashes import last_crash
from desktop.app import LaterStarts
from desktop.shared.translation import Languages
from desktop.window_keeper import WindowKeeper
from tests.portions import spread

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")

ROOT = Path(__file__).parents[2]
PATIENT_SECONDS = 60.0


@pytest.fixture
def runtime() -> Iterator[Path]:
    """Where sockets go whose address in the home would be too long."""
    with tempfile.TemporaryDirectory(prefix="bw-", dir="/tmp") as folder:
        yield Path(folder)


@pytest.fixture
def start(home: Path, runtime: Path):
    started: list[subprocess.Popen[str]] = []

    def start_it(*arguments: str | Path) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, *map(str, arguments)],
            cwd=ROOT,
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "BEATWRIGHT_HOME": str(home),
                "XDG_RUNTIME_DIR": str(runtime),
            },
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        started.append(process)
        return process

    yield start_it
    for process in started:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def sockets(*folders: Path) -> list[Path]:
    return [path for folder in folders for path in folder.rglob("socket")]


def wait_for_window(*folders: Path) -> None:
    until = time.monotonic() + PATIENT_SECONDS
    while not sockets(*folders):
        assert time.monotonic() < until
        time.sleep(0.05)


def end(process: subprocess.Popen[str]) -> None:
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=PATIENT_SECONDS)
    assert process.returncode == 130 and "Traceback" not in errors, errors
    until = time.monotonic() + PATIENT_SECONDS
    while session_of(process.pid):
        assert time.monotonic() < until, "a process is left"
        time.sleep(0.02)


def session_of(leader: int) -> list[int]:
    listed = subprocess.run(["ps", "-eo", "pid=,sid=,stat="], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in listed.splitlines()]
    return [int(pid) for pid, session, state in rows if int(session) == leader and not state.startswith("Z")]


@pytest.mark.more_at_night
@pytest.mark.parametrize(
    "module", spread(["signal", "core.program.settings", "desktop.main_window", "PySide6.QtCore"], 2)
)
def test_ctrl_c_while_the_window_is_made(start, home: Path, runtime: Path, songs: Path, module: str) -> None:
    process = start("-X", "importtime", "main.py", songs)
    assert any(line.rsplit("|")[-1].strip() == module for line in process.stderr)
    end(process)
    assert not sockets(home, runtime) and not list(home.rglob(".beatwright-*"))


def test_a_second_start_goes_to_the_first_window(start, home: Path, runtime: Path, songs: Path) -> None:
    first = start("main.py", songs)
    wait_for_window(home, runtime)
    second = start("main.py", next(songs.rglob("*.osu")))
    assert second.wait(PATIENT_SECONDS) == 0
    assert first.poll() is None
    end(first)
    assert not sockets(home, runtime)
    assert last_crash() is None


@pytest.mark.more_at_night
def test_a_start_that_was_not_closed_is_reported(start, home: Path, runtime: Path, songs: Path) -> None:
    for number, words in spread([(signal.SIGSEGV, "crashed"), (signal.SIGKILL, "ended from outside")], 2):
        ended = start("main.py", songs)
        wait_for_window(home, runtime)
        ended.send_signal(number)
        ended.wait(PATIENT_SECONDS)
        crash = last_crash()
        assert crash is not None and words in crash.sentence
        assert any("Segmentation fault" in line for line in crash.lines) is (number is signal.SIGSEGV)
        for left in sockets(home, runtime):
            left.unlink()


def test_the_window_opens_what_a_later_start_names(qtbot, qapp, window, songs: Path) -> None:
    keeper = WindowKeeper(window, Languages(qapp))
    later = LaterStarts(keeper.come_forward, keeper.open_path)
    window.showMinimized()
    beatmap = next(songs.rglob("*.osu"))
    with qtbot.waitSignal(window.session.songChanged, timeout=60_000):
        threading.Thread(target=later.asked.emit, args=[beatmap]).start()
    assert not window.isMinimized() and window.session.song.folder == beatmap.parent
    later.asked.emit(songs / "Beatwright - Two Rooms")
    assert window.library.source.songs == songs / "Beatwright - Two Rooms"
    later.asked.emit(None)
