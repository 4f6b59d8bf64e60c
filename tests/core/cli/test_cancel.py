"""Ctrl+C on a command as a process of its own: how it ends, and that nothing is left of it."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from core.cli.signals import NoticingToken

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")

ROOT = Path(__file__).parents[3]
PATIENT_SECONDS = 60.0
"""Of a loaded machine; a command that does not hear goes on for minutes."""


@pytest.fixture
def mapset(fixtures_folder: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "a set ö"
    shutil.copytree(fixtures_folder / "Songs" / "Beatwright - Lantern Walk", folder)
    return folder


@pytest.fixture
def start(tmp_path: Path) -> Iterator:
    """Starts Python with arguments, in a session of its own; what is left of it ends with the test."""
    started: list[subprocess.Popen[str]] = []

    def start_it(*arguments: str | Path) -> subprocess.Popen[str]:
        environment = {**os.environ, "BEATWRIGHT_HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path)}
        process = subprocess.Popen(
            [sys.executable, *map(str, arguments)],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        started.append(process)
        return process

    yield start_it
    for process in started:
        for pid in (process.pid, *session_of(process)):
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        process.communicate()


def session_of(process: subprocess.Popen[str]) -> list[int]:
    """The living processes that came of it."""
    listed = subprocess.run(["ps", "-eo", "pid=,sid=,stat="], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in listed.splitlines()]
    return [int(pid) for pid, session, state in rows if int(session) == process.pid and not state.startswith("Z")]


def wait_until_gone(process: subprocess.Popen[str]) -> None:
    until = time.monotonic() + PATIENT_SECONDS
    while session_of(process):
        assert time.monotonic() < until, "a process is left"
        time.sleep(0.02)


def interrupted(process: subprocess.Popen[str]) -> str:
    """What it said after Ctrl+C, which ended it with 130."""
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=PATIENT_SECONDS)
    assert process.returncode == 130, errors
    wait_until_gone(process)
    return errors


def program(run: str) -> str:
    """A process whose command is the body of `run`."""
    body = "\n".join(f"    {line}" for line in run.splitlines())
    return (
        f"import os, sys, time\nfrom core.interrupts import run_process\ndef run():\n{body}\nsys.exit(run_process(run))"
    )


def ready(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.mark.parametrize("module", ["core.interrupts", "argparse", "core.generation.request", "numpy", "torch._C"])
def test_while_something_is_imported(start, mapset: Path, tmp_path: Path, module: str) -> None:
    beatmap, out = next(mapset.glob("*[[]Normal].osu")), tmp_path / "out"
    process = start("-X", "importtime", "main.py", "generate", "--beatmap", beatmap, "--out", out)
    for line in process.stderr:
        if line.rsplit("|")[-1].strip() == module:
            break
    errors = interrupted(process)
    assert "Traceback" not in errors and "error:" not in errors and "Cancelled" in errors
    assert not out.exists() and not list(tmp_path.glob(".beatwright-*"))


def test_while_the_rhythm_is_found(start, mapset: Path) -> None:
    before = {path.name: path.read_bytes() for path in mapset.iterdir()}
    process = start("main.py", "generate", "--beatmap", next(mapset.glob("*[[]Normal].osu")), "--out", mapset)
    assert any(line.strip() == "Finding the rhythm" for line in process.stderr)
    assert "Traceback" not in interrupted(process)
    assert {path.name: path.read_bytes() for path in mapset.iterdir()} == before


def test_a_step_that_never_comes_back_is_ended(start) -> None:
    process = start("-c", program("print('ready', flush=True)\nreturn sum(range(10**15))"))
    assert ready(process) == "ready"
    assert interrupted(process).strip() == "Cancelled; nothing was left behind."


def test_a_task_that_hears_cleans_up(start, tmp_path: Path) -> None:
    done = tmp_path / "cleaned"
    process = start(
        "-c",
        program(
            "from core.cli.signals import Interrupts\n"
            "with Interrupts() as cancel:\n"
            "    print('ready', flush=True)\n"
            "    while not cancel.cancelled: time.sleep(0.01)\n"
            "    time.sleep(1.5)\n"
            f"    open({str(done)!r}, 'w').close()\n"
            "return 130"
        ),
    )
    assert ready(process) == "ready"
    interrupted(process)
    assert done.exists()


def test_a_task_that_does_not_hear_is_interrupted(start, tmp_path: Path) -> None:
    done = tmp_path / "cleaned"
    process = start(
        "-c",
        program(
            "from core.cli.signals import Interrupts\n"
            "with Interrupts() as cancel:\n"
            "    print('ready', flush=True)\n"
            "    try:\n"
            "        while True: time.sleep(0.01)\n"
            "    finally:\n"
            f"        open({str(done)!r}, 'w').close()"
        ),
    )
    assert ready(process) == "ready"
    interrupted(process)
    assert done.exists()


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_nothing_outlives_the_process(start, number: signal.Signals) -> None:
    process = start("-c", program("print('ready', flush=True)\ntime.sleep(600)"))
    assert ready(process) == "ready" and len(session_of(process)) == 2
    process.send_signal(number)
    assert process.wait(PATIENT_SECONDS) == -number
    wait_until_gone(process)


@pytest.mark.parametrize("ending, code", [("return 7", 7), ("os.kill(os.getpid(), 9)", -9), ("raise ValueError", 1)])
def test_the_end_is_passed_on(start, ending: str, code: int) -> None:
    process = start("-c", program(ending))
    _, errors = process.communicate(timeout=PATIENT_SECONDS)
    assert process.returncode == code and ("ValueError" in errors) == (code == 1)


def test_a_helper_thread_that_looks_does_not_answer_for_the_task() -> None:
    token = NoticingToken()
    token.cancel()
    with ThreadPoolExecutor(1) as helper:
        assert helper.submit(lambda: token.cancelled).result()
    assert not token.noticed, "only the main thread ends the task"
    assert token.cancelled and token.noticed
