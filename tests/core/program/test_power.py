"""Whether the computer runs on battery, and whether osu! runs."""

import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core.program.osu_process import osu_runs
from core.program.power import on_battery

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /sys and /proc")


def supply(folder: Path, name: str, **facts: str) -> None:
    (folder / name).mkdir(parents=True)
    for fact, value in facts.items():
        (folder / name / fact).write_text(f"{value}\n")


@linux
def test_a_laptop_with_and_without_its_plug(tmp_path: Path) -> None:
    assert not on_battery(tmp_path / "none")
    supply(tmp_path, "BAT0", type="Battery", status="Discharging")
    supply(tmp_path, "mouse", type="Battery", status="Discharging", scope="Device")
    assert on_battery(tmp_path)
    supply(tmp_path, "AC", type="Mains", online="0")
    assert on_battery(tmp_path)
    (tmp_path / "AC" / "online").write_text("1\n")
    assert not on_battery(tmp_path)


@linux
def test_the_battery_of_a_mouse_does_not_count(tmp_path: Path) -> None:
    supply(tmp_path, "mouse", type="Battery", status="Discharging", scope="Device")
    assert not on_battery(tmp_path)


@linux
def test_a_process_of_the_name_of_osu(tmp_path: Path) -> None:
    program = tmp_path / "osu!"
    shutil.copy(shutil.which("sleep") or "/bin/sleep", program)
    with subprocess.Popen([program, "60"]) as process:
        try:
            until = time.monotonic() + 60  # it gets its name a moment after it has started
            while not osu_runs() and time.monotonic() < until:
                time.sleep(0.01)
            assert osu_runs()
        finally:
            process.kill()
