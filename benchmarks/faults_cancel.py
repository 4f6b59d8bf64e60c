"""Ctrl+C at random moments of every command, and while the window is made: how soon it ends, and what is left.

    python -m benchmarks.faults_cancel [--tries 200] [--seed 0] [COMMAND ...]

Of an idle machine none of the tries may take more than a second, end with another exit code than 130, print a trace, or
leave a process or an unfinished file behind. The moments begin where the program does: until Python has started, which
is measured first, nothing of it runs that could answer.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from core.files import TEMPORARY

ROOT = Path(__file__).parent.parent
SONGS = ROOT / "tests" / "fixtures" / "Songs"
LIMIT_SECONDS = 1.0
_WAIT_SECONDS = 30.0
_LEAVING_SECONDS = 0.05  # a process that ends so soon and well had done its work before the signal
_WINDOW = "window"
_WINDOW_SECONDS = 6.0  # it is made and shown by then


@dataclass(frozen=True, slots=True)
class Try:
    """What became of one Ctrl+C: `after` seconds from the start, `took` until the process had ended."""

    command: str
    after: float
    took: float
    code: int
    problem: str

    @property
    def failed(self) -> bool:
        return bool(self.problem) or self.code != 130 or self.took > LIMIT_SECONDS


def commands(songs: Path, out: Path) -> dict[str, list[str]]:
    """Every command that takes a while, by name, over copies of the fixture songs."""
    folder = songs / "Beatwright - Lantern Walk"
    beatmap = str(next(folder.glob("*[[]Normal].osu")))
    audio = str(folder / "audio.ogg")
    return {
        "library": ["library", str(songs)],
        "generate": ["generate", "--audio", audio, "--out", str(out)],
        "generate in the set": ["generate", "--beatmap", beatmap, "--out", str(out)],
        "remap": ["remap", "--beatmap", beatmap, "--start", "5000", "--end", "15000", "--in-place"],
        "hitsounds": ["hitsounds", "--beatmap", beatmap, "--out", str(out)],
        "guest": ["guest", "--beatmap", beatmap, "--out", str(out)],
        "timing": ["timing", "--audio", audio],
        "maimod": ["maimod", "--beatmap", beatmap],
        "check": ["check", str(folder)],
        "evaluate": ["evaluate", beatmap, beatmap],
        "models": ["models", "list"],
        "history": ["history", str(folder)],
        "dataset": ["dataset", "prepare", str(songs), "--out", str(out / "pieces")],
        _WINDOW: [str(songs)],
    }


def attempt(name: str, arguments: list[str], after: float, work: Path) -> Try | None:
    """One Ctrl+C `after` seconds from the start; None where the command had ended by then."""
    environment = {**os.environ, "BEATWRIGHT_HOME": str(work / "home"), "TMPDIR": str(work / "tmp")}
    if name == _WINDOW:
        environment["QT_QPA_PLATFORM"] = "offscreen"
    before = _snapshot(work / "songs")
    with (work / "errors").open("w+b") as errors:
        process = subprocess.Popen(
            [sys.executable, "main.py", *arguments],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            start_new_session=True,
        )
        time.sleep(after)
        if process.poll() is not None:
            return None
        sent = time.monotonic()
        process.send_signal(signal.SIGINT)
        try:
            code = process.wait(_WAIT_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            code = process.wait()
        took = time.monotonic() - sent
        errors.seek(0)
        said = errors.read().decode(errors="replace")
    if code == 0 and took < _LEAVING_SECONDS:
        return None
    return Try(name, after, took, code, _problem(process.pid, said, before, work))


def _problem(group: int, said: str, before: dict[str, int], work: Path) -> str:
    if "Traceback" in said or "error:" in said:
        return said.strip().splitlines()[-1]
    until = time.monotonic() + 1.0
    while processes := _processes_of(group):
        if time.monotonic() > until:
            return f"left the processes {processes}"
        time.sleep(0.02)
    unfinished = [path.name for path in work.rglob(f"{TEMPORARY}*")]
    if unfinished:
        return f"left {', '.join(unfinished)}"
    # Prepared arrays are kept for the next run, which goes on behind them.
    made = [path for path in (work / "out").glob("**/*") if path.is_file() and path.suffix != ".npy"]
    if made:
        return f"made {made[0].name}"
    return "changed the set" if _snapshot(work / "songs") != before else ""


def _processes_of(session: int) -> list[int]:
    """Processes that were started in the same session and live on."""
    listed = subprocess.run(["ps", "-eo", "pid=,sid=,stat="], capture_output=True, text=True, check=True).stdout
    rows = [line.split() for line in listed.splitlines()]
    return [int(pid) for pid, sid, state in rows if int(sid) == session and not state.startswith("Z")]


def _snapshot(folder: Path) -> dict[str, int]:
    return {str(path): hash(path.read_bytes()) for path in sorted(folder.rglob("*")) if path.is_file()}


def soak(tries: int, seed: int, only: list[str]) -> list[Try]:
    """`tries` random moments, shared among the commands; each is timed once undisturbed before."""
    chance = random.Random(seed)
    done: list[Try] = []
    lengths: dict[str, float] = {}
    names = [name for name in commands(SONGS, SONGS) if not only or name in only]
    number, start = 0, 1.5 * max(_interpreter_seconds() for _ in range(5))
    while len(done) < tries:
        name = names[number % len(names)]
        number += 1
        with tempfile.TemporaryDirectory(prefix="beatwright-cancel-") as place:
            work = Path(place)
            for folder in ("home", "tmp", "out"):
                (work / folder).mkdir()
            shutil.copytree(SONGS, work / "songs")
            arguments = commands(work / "songs", work / "out")[name]
            if name not in lengths:
                lengths[name] = _WINDOW_SECONDS if name == _WINDOW else _length(arguments, work)
                continue
            found = attempt(name, arguments, chance.uniform(start, max(lengths[name], start)), work)
        if found is not None:
            done.append(found)
            if found.failed:
                print(f"  {found.command} after {found.after:.2f} s: {found.took:.2f} s, {found.code} {found.problem}")
    return done


def _interpreter_seconds() -> float:
    started = time.monotonic()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.monotonic() - started


def _length(arguments: list[str], work: Path) -> float:
    environment = {**os.environ, "BEATWRIGHT_HOME": str(work / "home"), "TMPDIR": str(work / "tmp")}
    started = time.monotonic()
    subprocess.run([sys.executable, "main.py", *arguments], cwd=ROOT, env=environment, capture_output=True, check=False)
    return time.monotonic() - started


def report(done: list[Try]) -> int:
    """Print the figures and return how many tries failed."""
    took = sorted(each.took for each in done)
    late = sum(each.took > LIMIT_SECONDS for each in done)
    codes = ", ".join(f"{code}: {count}" for code, count in Counter(each.code for each in done).most_common())
    left = sum(bool(each.problem) for each in done)
    print(
        f"{len(done)} cancels: {late} over {LIMIT_SECONDS:g} s (median {took[len(took) // 2]:.2f}, most {took[-1]:.2f})"
    )
    print(f"exit codes {codes}; {left} left something or printed an error")
    return sum(each.failed for each in done)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tries", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("only", nargs="*", metavar="COMMAND")
    options = parser.parse_args(arguments)
    return 1 if report(soak(options.tries, options.seed, options.only)) else 0


if __name__ == "__main__":
    sys.exit(main())
