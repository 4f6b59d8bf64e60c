"""The player with and without a sound device."""

import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest

from core.audio.decode import Audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, TimingPoint
from desktop.player import Player, player
from desktop.player.output import SilentOutput

SECONDS = 20


@pytest.fixture
def song() -> Audio:
    wave = np.sin(np.arange(SECONDS * 22_050) / 20).astype(np.float32) * 0.3
    return Audio(wave[None], 22_050)


@pytest.fixture
def silent(qtbot, monkeypatch):
    """A player on a machine without sound."""
    monkeypatch.setattr(player, "open_device", lambda sample_rate, name="": (SilentOutput(), sample_rate))
    made = Player()
    yield made
    made.close()


def test_the_position_waits_for_sound_that_is_heard_late(qtbot, silent, song):
    silent.load(song)
    silent.set_delay(60_000)
    silent.play()
    qtbot.wait(60)
    assert silent.position == 0.0
    silent.set_delay(0)
    qtbot.waitUntil(lambda: silent.position > 0, timeout=5000)
    silent.set_delay(-3000)
    qtbot.waitUntil(lambda: silent.position > 3000, timeout=5000)


def test_the_position_moves_without_a_device(qtbot, silent, song):
    silent.load(song)
    assert not silent.audible
    assert silent.duration == SECONDS * 1000
    told: list[float] = []
    silent.positionChanged.connect(told.append)
    with qtbot.waitSignal(silent.stateChanged) as state:
        silent.play()
    assert state.args == [True]
    qtbot.waitUntil(lambda: silent.position > 200, timeout=60_000)
    silent.pause()
    assert not silent.playing
    held = silent.position
    qtbot.wait(50)
    assert silent.position == held
    assert told == sorted(told)


def test_seeking_keeps_playing_and_stays_inside(qtbot, silent, song):
    silent.load(song)
    silent.seek(-500)
    assert silent.position == 0
    silent.seek(99_999)
    assert silent.position == SECONDS * 1000
    silent.seek(5000)
    silent.play()
    silent.seek(10_000)
    assert silent.playing
    qtbot.waitUntil(lambda: silent.position > 10_050, timeout=60_000)


def test_it_stops_at_the_end_and_begins_again(qtbot, silent, song):
    silent.load(song)
    silent.seek(SECONDS * 1000 - 100)
    silent.toggle()
    qtbot.waitUntil(lambda: not silent.playing, timeout=60_000)
    assert silent.position == SECONDS * 1000
    silent.toggle()
    assert silent.position < 1000


def test_a_slower_rate_moves_slower(qtbot, silent, song):
    silent.load(song)
    silent.set_rate(0.25)
    silent.play()
    qtbot.waitUntil(lambda: silent._started, timeout=60_000)
    output = silent._output
    first = silent.position
    began = output.played()
    qtbot.wait(300)
    moved, passed = silent.position - first, output.played() - began
    assert moved / (passed * 1000) == pytest.approx(0.25, abs=0.1)
    with pytest.raises(ValueError, match="rate"):
        silent.set_rate(0)


def test_hitsounds_and_metronome_reach_the_mix(qtbot, silent, song):
    beatmap = Beatmap.new()
    beatmap.timing_points = [TimingPoint(0, 500)]
    beatmap.hit_objects = [Circle(0, 0, 1000), Circle(0, 0, 2000)]
    silent.load(song)
    silent.set_volume(0)
    silent.set_hitsounds(beatmap)
    qtbot.waitUntil(lambda: "hitsounds" in silent._mixer.layers, timeout=60_000)
    mixer = silent._mixer
    heard = np.abs(mixer.render(0, mixer.sample_rate * 3)).max(axis=1) > 0.01
    assert np.argmax(heard) == pytest.approx(mixer.sample_rate, abs=40)
    silent.set_hitsounds(None)
    assert np.abs(mixer.render(0, mixer.sample_rate * 3)).max() == 0
    silent.set_metronome(beatmap.timing_points)
    qtbot.waitUntil(lambda: "metronome" in silent._mixer.layers, timeout=60_000)
    assert np.abs(mixer.render(0, 2000)).max() > 0.1


def test_a_device_that_vanishes_leaves_the_cursor_moving(qtbot, silent, song):
    class Dying(SilentOutput):
        audible = True
        dead = False

        def failed(self) -> bool:
            return self.dead

    silent.load(song)
    dying = Dying()
    silent._use_output(dying)
    silent.play()
    qtbot.waitUntil(lambda: silent.position > 50, timeout=60_000)
    with qtbot.waitSignal(silent.audibleChanged) as told:
        dying.dead = True
    assert told.args == [False]
    before = silent.position
    qtbot.waitUntil(lambda: silent.position > before + 50, timeout=60_000)
    assert silent.playing


def test_nothing_loaded_does_not_play(silent):
    silent.toggle()
    assert not silent.playing
    silent.load(None, 5000.0)
    silent.toggle()
    assert silent.playing


@pytest.mark.skipif(
    not shutil.which("pulseaudio") or not shutil.which("parec"), reason="pulseaudio and parec are not installed"
)
def test_what_is_heard_agrees_with_the_position(tmp_path):
    """Clicks recorded from a null device come when the position says so."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(runtime), "HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PULSE_SERVER", None)
    # Kept in the foreground, so that it can be ended by its own id.
    server = subprocess.Popen(
        ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
         "--load=module-null-sink sink_name=null1 rate=44100 channels=2", "--load=module-native-protocol-unix"],
        env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        done = subprocess.run(
            [sys.executable, "-c", _LISTEN], env=environment, cwd=Path(__file__).parents[3],
            capture_output=True, text=True, timeout=200, check=False,
        )  # fmt: skip
    finally:
        server.terminate()
        server.wait(60)
    if "no device" in done.stdout:
        pytest.skip("the null sound device did not start here")
    assert done.returncode == 0, done.stderr
    late = [float(each) for each in done.stdout.split()]
    assert len(late) >= 4
    # Both clocks are read on a busy machine: this finds a lost buffer, not a millisecond.
    assert abs(np.median(late)) < 120


_LISTEN = textwrap.dedent("""
    import os, subprocess, sys, threading, time
    import numpy as np
    from PySide6.QtCore import QCoreApplication, QTimer
    from core.audio.decode import Audio
    from desktop.player import Player
    from desktop.player import device

    application = QCoreApplication([])
    for _ in range(50):
        if device.find_device() is not None:
            break
        time.sleep(0.1)
    player = Player()
    if not player.audible:
        print("no device")
        sys.exit(0)
    recorder = subprocess.Popen(
        ["parec", "-d", "null1.monitor", "--raw", "--format=float32le", "--rate=44100", "--channels=1",
         "--latency-msec=5"], stdout=subprocess.PIPE)
    heard = []
    def listen():
        while data := os.read(recorder.stdout.fileno(), 4096):
            heard.append((time.perf_counter(), np.frombuffer(data[: len(data) // 4 * 4], np.float32)))
    threading.Thread(target=listen, daemon=True).start()
    time.sleep(0.5)
    wave = np.zeros(44100 * 6, np.float32)
    for click in range(1, 6):
        wave[click * 44100 : click * 44100 + 60] = 0.9
    player.load(Audio(wave[None], 44100))
    rows = []
    player.positionChanged.connect(lambda ms: rows.append((time.perf_counter(), ms)))
    player.play()
    QTimer.singleShot(5600, application.quit)
    application.exec()
    player.close()
    recorder.terminate()
    counts = np.cumsum([len(block) for _, block in heard])
    start = min(at - count / 44100 for (at, _), count in zip(heard, counts))
    sound = np.concatenate([block for _, block in heard])
    rises = np.flatnonzero((sound[1:] > 0.4) & (sound[:-1] <= 0.4))
    rises = rises[np.insert(np.diff(rises) > 4410, 0, True)] if len(rises) else rises
    walls, positions = np.array([row for row in rows if row[1] > 0]).T
    for number, rise in enumerate(rises, 1):
        print(np.interp(start + rise / 44100, walls, positions) - number * 1000)
""")
