"""Tests a package as a stranger would use it, on Linux: another user, no Python, no network, a folder with an odd name.

With root's rights the program runs as a user made for the test, in a network namespace without a network; without
them it runs as the one who tests. The window is driven from outside, by keys, on an X server of its own.
"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from core.cli import COMMANDS
from desktop.shared.system_libraries import PACKAGES
from tests.core.model.small import write_family
from tests.core.music.tiny import write_musicgen
from tests.core.music.tiny_acestep import write_acestep
from tests.core.music.tiny_latent import write_musicldm
from tools.package.screen import Screen
from tools.package.stranger import Stranger

PATIENCE_S = 600.0  # for anything, on a busy machine
_C_LIBRARY = re.compile(r"(ld-linux.*|lib(c|dl|m|mvec|pthread|resolv|rt|util))\.so\.\d+$")
_WAYLAND = ("libwayland-client.so.0", "libwayland-cursor.so.0", "libwayland-egl.so.1")  # there where there is Wayland
_SET = "Beatwright - Lantern Walk"
_MAP = f"{_SET} (make_songs) [Normal].osu"


class Tests:
    """Runs named steps, prints how each went, and goes on after a failure."""

    def __init__(self) -> None:
        self.passed, self.failed = 0, 0

    def step(self, name: str, do: Callable[[], str | None]) -> bool:
        started = time.monotonic()
        try:
            words = do()
        except (AssertionError, OSError, ValueError, KeyError, IndexError, subprocess.SubprocessError) as error:
            self.failed += 1
            print(f"FAILED  {name}: {error}", flush=True)
            return False
        self.passed += 1
        print(f"ok      {name}{f': {words}' if words else ''} ({time.monotonic() - started:.1f} s)", flush=True)
        return True


def run_tests(package: Path, songs: Path, pictures: Path, short: bool) -> int:
    """Test an archive or a built folder; the exit code. `short` leaves out what takes long."""
    if sys.platform != "linux":
        raise SystemExit("The package is tested on Linux; on other systems the workflow starts it and runs a command.")
    needed_tools("Xvfb", "xdotool", "readelf")
    pictures.mkdir(parents=True, exist_ok=True)
    tests = Tests()
    with tempfile.TemporaryDirectory(prefix="beatwright-test-") as name, Stranger(Path(name)) as stranger:
        home = Path(name) / "Häuser & Wälder 音楽"
        home.mkdir()
        folder = home / "beatwright"
        tests.step("unpack", lambda: _unpack(package, home, folder))
        tests.step("ask the system for what it has", lambda: _system_libraries(folder))
        own_songs = Path(shutil.copytree(songs, home / "osu! Söngs"))
        stranger.give(home)
        started = time.monotonic()
        _test_commands(tests, stranger, folder, own_songs, home, short)
        _test_window(tests, stranger, folder, own_songs, pictures)
        if not short:
            _test_portable(tests, stranger, folder, own_songs)
        print(f"{stranger.description}; {time.monotonic() - started:.0f} s; pictures in {pictures}")
    print(f"{tests.passed} passed, {tests.failed} failed")
    return 1 if tests.failed else 0


def _unpack(package: Path, home: Path, folder: Path) -> str:
    if package.is_dir():
        shutil.copytree(package, folder, symlinks=True)
    else:
        subprocess.run(["tar", "-C", home, "-xf", package], check=True)
    assert (folder / "beatwright").is_file(), f"{package} holds no beatwright/beatwright"
    assert (folder / "licences" / "README.txt").is_file(), "the licences are not in the package"
    return f"{sum(file.stat().st_size for file in folder.rglob('*') if not file.is_symlink()) / 1e6:.0f} MB"


def _system_libraries(folder: Path) -> str:
    """The shared libraries that the package needs and does not have."""
    files = [file for file in folder.rglob("*") if re.search(r"\.so(\.\d+)*$", file.name)]
    printed = subprocess.run(
        ["readelf", "-d", *files], check=False, capture_output=True, text=True, errors="replace"
    ).stdout
    needed = set(re.findall(r"\(NEEDED\).*\[(.*)\]", printed)) - {file.name for file in files}
    unknown = {name for name in needed if not _C_LIBRARY.match(name) and name not in (*PACKAGES, *_WAYLAND)}
    assert not unknown, f"nobody tells the user to install {', '.join(sorted(unknown))}"
    return ", ".join(sorted(name for name in needed if name in PACKAGES))


def _test_commands(tests: Tests, stranger: Stranger, folder: Path, songs: Path, home: Path, short: bool) -> None:
    beatmap, audio, out = songs / _SET / _MAP, songs / _SET / "audio.ogg", home / "Ausgabe ö"
    out.mkdir()
    stranger.give(out)
    made: list[Path] = []

    def run(*arguments: str | Path) -> dict:
        done = stranger.run([folder / "beatwright", *arguments, "--json"], PATIENCE_S)
        assert done.returncode in {0, 1}, f"exit code {done.returncode}: {done.stderr.strip()[-400:]}"
        return json.loads(done.stdout)

    def task(*arguments: str | Path) -> Callable[[], str]:
        def do() -> str:
            answer = run(*arguments)
            made.append(Path(answer["file"]))
            assert made[-1].is_file(), f"{made[-1]} was not written"
            assert answer["objects"] > 0, "no objects were written"
            return f"{answer['objects']} objects"

        return do

    def helped() -> None:
        done = stranger.run([folder / "beatwright", "--help"], PATIENCE_S)
        assert done.returncode == 0 and "generate" in done.stdout, done.stderr[-300:]

    def wrong() -> None:
        done = stranger.run(
            [folder / "beatwright", "generate", "--audio", home / "nothing.mp3", "--out", out], PATIENCE_S
        )
        assert done.returncode == 2, f"exit code {done.returncode}"
        assert done.stderr.startswith("error:") or "\nerror:" in done.stderr, done.stderr[-300:]

    def checkpoint() -> str:
        # Weights of chance write what may fit nowhere; here it counts that they are run.
        model = write_family(home / "model", "V32")
        stranger.give(model)
        part = ("--start", "5000", "--end", "7000", "--seed", "1", "--out", out, "--model", model, "--quantize", "int8")
        done = stranger.run([folder / "beatwright", "remap", "--beatmap", beatmap, *part], PATIENCE_S)
        assert done.returncode == 0 or "Nothing fits into the chosen range" in done.stderr, done.stderr[-400:]
        return done.stdout.strip()[-60:]

    def learned() -> str:
        limits = ("--steps", "1", "--measured-maps", "1", "--device", "cpu")
        found = run("adapter", "learn", "--data", songs, "--name", "mine", *limits)
        assert Path(found["adapter"], "adapter_config.json").is_file(), f"{found['adapter']} holds no adapter"
        return f"{sum(found['maps'].values())} maps"

    def played(model: Path) -> str:
        # Weights of chance play noise; here it counts that the libraries of music are there.
        stranger.give(model)
        made = run("song", "fast drum and bass", "--model", model, "--seconds", "2", "--device", "cpu", "--out", out)
        (song,) = made["candidates"]
        assert Path(song["file"]).is_file(), f"{song['file']} was not written"
        return f"{song['seconds']:g} s of music"

    steps: dict[str, Callable[[], str | None]] = {
        "library": lambda: f"{run('library', songs)['beatmaps']} beatmaps",
        "generate": task("generate", "--beatmap", beatmap, "--difficulty", "3", "--out", out, "--seed", "1"),
        "check": lambda: f"{len(run('check', songs / _SET)['findings'])} findings",
    }
    if not short:
        part = ("--start", "5000", "--end", "12000")
        steps |= {
            "remap": task("remap", "--beatmap", beatmap, *part, "--out", out),
            "hitsounds": task("hitsounds", "--beatmap", beatmap, "--out", out),
            "guest": task("guest", "--beatmap", beatmap, "--difficulty", "2", "--out", out),
            "timing": lambda: f"{run('timing', '--audio', audio)['points'][0]['bpm']:.2f} BPM",
            "maimod": lambda: f"{len(run('maimod', '--beatmap', beatmap)['findings'])} findings",
            "models": lambda: str(run("models", "list"))[:60],
            "evaluate": lambda: str(run("evaluate", made[0], beatmap))[:60],
        }
    tests.step("--help", helped)
    for name, do in steps.items():
        if name in COMMANDS:
            tests.step(name, do)
    tests.step("a public model", checkpoint)
    tests.step("learn a style", learned)
    for name, write in (("MusicGen", write_musicgen), ("MusicLDM", write_musicldm), ("ACE-Step", write_acestep)):
        tests.step(f"a song by {name}", partial(played, write(home / name)))
    tests.step("wrong input", wrong)


def _test_window(tests: Tests, stranger: Stranger, folder: Path, songs: Path, pictures: Path) -> None:
    with Screen(pictures) as screen:

        def start(name: str) -> subprocess.Popen[bytes] | None:
            started = time.monotonic()
            program = stranger.start([folder / "beatwright", songs], {"DISPLAY": screen.display})
            if tests.step(name, lambda: _until_window(screen, stranger, program, started)):
                return program
            print(stranger.printed()[-2000:])
            stranger.stop(program)
            return None

        # The first start warms the disk for the one that counts.
        cold = start("first start")
        if cold is not None:
            screen.keys("ctrl+q")
            tests.step("close", lambda: _until_closed(cold))
        program = start("second start")
        if program is not None:
            time.sleep(2)
            screen.picture("1-songs")
            _drive(tests, screen, stranger, songs, program)
            stranger.stop(program)


def _drive(tests: Tests, screen: Screen, stranger: Stranger, songs: Path, program: subprocess.Popen[bytes]) -> None:
    before = set((songs / _SET).glob("*.osu"))

    def opened() -> None:
        screen.keys("ctrl+f")
        screen.type("lantern")
        time.sleep(1)
        screen.keys("Down", "Return")
        _until(lambda: "Lantern Walk" in screen.title(), "the song is open")
        time.sleep(2)
        screen.picture("2-song")

    def generated() -> str:
        screen.keys("F1", "ctrl+g")
        time.sleep(2)
        screen.picture("3-generating")

        def accepted() -> bool:
            # Accepting does nothing until there is a proposal to accept.
            _until_idle(stranger, program)
            screen.picture("4-proposal")
            screen.keys("ctrl+s")
            time.sleep(3)
            return set((songs / _SET).glob("*.osu")) != before

        _until(accepted, "the accepted difficulty is a file")
        screen.picture("5-accepted")
        new = (set((songs / _SET).glob("*.osu")) - before).pop()
        assert "[HitObjects]" in new.read_text(encoding="utf-8"), f"{new.name} has no objects"
        return new.name

    def modded() -> None:
        screen.keys("F7")
        time.sleep(1)
        screen.keys("ctrl+shift+a")
        time.sleep(3)
        _until_idle(stranger, program)
        screen.picture("6-maimod")
        screen.keys("ctrl+shift+k")
        time.sleep(3)
        screen.picture("7-checks")

    def quiet() -> None:
        words = stranger.logs()
        assert "Traceback" not in words and "Fatal" not in words, f"the log says {words[-600:]}"

    tests.step("open a song with the keyboard", opened)
    tests.step("generate with the bundled model and accept", generated)
    tests.step("run MaiMod and the checks", modded)
    screen.keys("ctrl+q")
    tests.step("close the window", lambda: _until_closed(program))
    tests.step("nothing unexpected in the log", quiet)


def _test_portable(tests: Tests, stranger: Stranger, folder: Path, songs: Path) -> None:
    def portable() -> None:
        (folder / "portable").touch()
        stranger.run([folder / "beatwright", "library", songs, "--json"], PATIENCE_S)
        assert (folder / "Beatwright data").is_dir(), "nothing was written beside the program"

    def without_a_screen() -> str:
        done = stranger.run([folder / "beatwright"], PATIENCE_S)
        assert done.returncode == 3, f"exit code {done.returncode}"
        assert "no screen" in done.stderr, done.stderr[-300:]
        return done.stderr.strip()[:60]

    tests.step("portable mode", portable)
    tests.step("without a screen there is a sentence", without_a_screen)


def _until_window(screen: Screen, stranger: Stranger, program: subprocess.Popen[bytes], started: float) -> str:
    def there() -> bool:
        assert program.poll() is None, f"the program ended with {program.returncode}"
        return screen.has_window()

    _until(there, "the window is there", every=0.05)
    # On a busy machine the second figure tells more than the first.
    return f"window after {time.monotonic() - started:.1f} s, {stranger.cpu_seconds():.1f} s of a processor's time"


def _until_closed(program: subprocess.Popen[bytes]) -> None:
    code = program.wait(timeout=30)
    assert code == 0, f"the exit code is {code}"


def _until_idle(stranger: Stranger, program: subprocess.Popen[bytes]) -> None:
    """Wait until the program and its helpers have not wanted to compute for three seconds."""

    def idle() -> bool:
        busy = 0
        for _ in range(30):
            time.sleep(0.1)
            busy += stranger.is_runnable()
        assert program.poll() is None, f"the program ended with {program.returncode}"
        return busy < 6

    _until(idle, "the program has finished computing")


def _until(true: Callable[[], bool], what: str, every: float = 0.5) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < give_up, f"waited {PATIENCE_S:.0f} s until {what}"
        time.sleep(every)


def needed_tools(*names: str) -> None:
    """End with the line that installs what the test uses, if something is missing.

    Raises:
        SystemExit: a program is not there.
    """
    missing = [name for name in names if shutil.which(name) is None]
    if missing:
        packages = {"Xvfb": "xvfb", "xdotool": "xdotool", "readelf": "binutils"}
        raise SystemExit(f"Install first: sudo apt-get install -y {' '.join(packages[name] for name in missing)}")
