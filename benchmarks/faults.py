"""Can work be lost? Kills, saves of another program at the worst moment, clocks that go back, and many rounds of undo.

    python -m benchmarks.faults [--races 2000] [--kills 300] [--clocks 40] [--rounds 60] [--seed 0]
        [--moves-alone] [PART ...]

Everything happens in a temporary folder. Every part counts what was lost or left behind; all of these have to be 0.

races: another process saves the difficulty at a random moment while it is replaced, or as soon as it sees the new file
    beside it or on the way into place; by a rename or in place. Lost is a save that is neither in the file nor among
    the backups afterwards; unasked, one that was replaced without a word.
kills: a process that accepts, undoes, redoes or makes a new set is killed at a random moment; then the next start
    settles it. Torn is a set that is neither as before nor as after with its step in the history.
clocks: the clock jumps by hours before every step, then all steps are undone and redone. Wrong is a step out of order.
rounds: one step undone and redone over and over, then as many steps on top, then all undone.
"""

import argparse
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta, tzinfo
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from core import backups as backups_module
from core import replacing
from core.backups import backups_of
from core.changes import Change, ChangedOnDisk, digest_of
from core.edits import history as history_module
from core.edits.history import History
from core.edits.history_entry import HistoryEntry
from core.edits.recovery import PENDING
from core.files import TEMPORARY
from core.replacing import DISPLACED

PER_HOME = 100  # tries in one data folder, as someone might have after some weeks
BYTES = 20_000  # of a usual difficulty


def main() -> int:
    parts: dict[str, tuple[Callable[[int, random.Random], Counter[str]], int]] = {
        "races": (races, 2000),
        "kills": (kills, 300),
        "clocks": (clocks, 40),
        "rounds": (rounds, 60),
    }
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(parts)}; all without")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--moves-alone", action="store_true", help="as where names cannot be exchanged in one step")
    for name, (_, usual) in parts.items():
        parser.add_argument(f"--{name}", type=int, default=usual)
    options = parser.parse_args()
    if unknown := set(options.parts) - parts.keys():
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    if options.moves_alone:
        replacing.exchange = lambda first, second: False  # type: ignore[assignment]
    failed = 0
    for name in options.parts or parts:
        started = time.perf_counter()
        counts = parts[name][0](getattr(options, name), random.Random(options.seed))
        failed += sum(count for what, count in counts.items() if what.startswith("!"))
        words = ", ".join(f"{count} {what.lstrip('!')}" for what, count in counts.items())
        print(f"{name}: {words} ({time.perf_counter() - started:.0f} s)")
    return 1 if failed else 0


@contextmanager
def own_folder() -> Iterator[Path]:
    """A folder for sets, beside a data folder of its own."""
    with tempfile.TemporaryDirectory() as name:
        os.environ["BEATWRIGHT_HOME"] = str(Path(name) / "home")
        songs = Path(name) / "Songs"
        songs.mkdir()
        yield songs


def content(rng: random.Random, name: str) -> bytes:
    return name.encode() + b"\n" + rng.randbytes(BYTES)


def races(tries: int, rng: random.Random) -> Counter[str]:
    counts = Counter({"tries": tries, "asked": 0, "saved after": 0, "!lost": 0, "!unasked": 0})
    context = get_context("fork")
    ours, theirs = context.Pipe()
    saver = context.Process(target=_save_on_demand, args=(theirs,), daemon=True)
    saver.start()
    usual = 0.05
    done = 0
    while done < tries:
        with own_folder() as songs:
            file = songs / "set" / "a.osu"
            file.parent.mkdir()
            file.write_bytes(content(rng, "first"))
            for _ in range(min(PER_HOME, tries - done)):
                done += 1
                before, after, saved = file.read_bytes(), content(rng, "after"), content(rng, "saved")
                sign = rng.choice(("", ".tmp", DISPLACED))
                ours.send((file, saved, rng.choice((True, False)), sign, rng.uniform(0, usual * 1.2)))
                ours.recv()
                started = time.perf_counter()
                asked = False
                try:
                    History().do([Change(file, before, after)], file.parent, None)
                except ChangedOnDisk:
                    asked = True
                if not asked:
                    usual += 0.2 * (time.perf_counter() - started - usual)
                ours.recv()
                now = file.read_bytes()
                copies = [backup.read() for backup in backups_of(file)]
                counts["asked"] += asked
                counts["saved after"] += now == saved and not asked
                counts["!lost"] += saved not in (now, *copies)
                counts["!unasked"] += not asked and now != saved
    ours.send(None)
    saver.join()
    return counts


def _save_on_demand(orders: Connection) -> None:
    """The other program: saves after a while, or as soon as it sees the file being replaced."""
    while (order := orders.recv()) is not None:
        file, data, by_rename, sign, wait = order
        fresh = file.with_name("saving")
        if by_rename:
            fresh.write_bytes(data)
        orders.send(None)
        started = time.perf_counter()
        while time.perf_counter() < started + (10 * wait if sign else wait):
            if sign and any(TEMPORARY in name and name.endswith(sign) for name in os.listdir(file.parent)):  # noqa: PTH208
                break
        if by_rename:
            fresh.replace(file)
        else:
            file.write_bytes(data)
        orders.send(None)


def kills(tries: int, rng: random.Random) -> Counter[str]:
    names = ("!torn", "!steps lost", "!empty folders", "!temporary files", "!half settled")
    counts = Counter({"tries": tries, "killed": 0} | dict.fromkeys(names, 0))
    takes: dict[str, float] = {}
    done = 0
    while done < tries:
        with own_folder() as songs:
            folder = songs / "set"
            folder.mkdir()
            files = [folder / name for name in ("a.osu", "b.osu", "c.osu")]
            for file in files:
                file.write_bytes(content(rng, "first"))
            for _ in range(min(PER_HOME // 4, tries - done)):
                done += 1
                what = rng.choice(("change", "undo", "redo", "new"))
                do = _task(what, songs, files, rng)
                if do is None:
                    continue
                before = _state(songs)
                steps = _steps(songs)
                killed, took = _killed_within(do, rng.uniform(0, takes.get(what, 0.1)))
                if not killed:
                    takes[what] = 0.7 * takes.get(what, took) + 0.3 * took
                counts["killed"] += killed
                counts["!empty folders"] += sum(
                    not any(path.iterdir()) for path in songs.iterdir() if not path.name.startswith(TEMPORARY)
                )
                History().recover()
                home = Path(os.environ["BEATWRIGHT_HOME"])
                after = _state(songs)
                counts["!temporary files"] += len(list(songs.parent.rglob(f"{TEMPORARY}*")))
                counts["!half settled"] += len(list(home.rglob(f"*{PENDING}")))
                counts["!steps lost"] += (after != before) != (_steps(songs) != steps)
                counts["!torn"] += after != before and not _is_whole(songs)
    return counts


def _task(what: str, songs: Path, files: list[Path], rng: random.Random) -> Callable[[], object] | None:
    history = History()
    if what == "change":
        changes = [Change(file, file.read_bytes(), content(rng, "changed")) for file in files]
        return lambda: history.do(changes, files[0].parent, None)
    if what == "new":
        folder = songs / f"new {rng.randrange(10**9)}"
        made = [Change(folder / name, None, content(rng, name)) for name in ("n.osu", "audio.ogg", "bg.jpg")]
        return lambda: history.do(made, folder, None, made_folder=True)
    folder = rng.choice([path for path in songs.iterdir() if path.is_dir()])
    step = history.to_undo(folder) if what == "undo" else history.to_redo(folder)
    if step is None:
        return None
    return lambda: history.undo(step) if what == "undo" else history.redo(step)


def _killed_within(do: Callable[[], object], seconds: float) -> tuple[bool, float]:
    """Whether a process that does it was killed before its end, and how long it ran."""
    started = time.perf_counter()
    child = os.fork()
    if child == 0:
        code = 1
        with suppress(BaseException):
            do()
            code = 0
        os._exit(code)
    time.sleep(seconds)
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code not in (0, -signal.SIGKILL):
        print(f"a step failed with code {code}", file=sys.stderr)
    return code != 0, time.perf_counter() - started


def _state(songs: Path) -> dict[str, bytes]:
    return {path.relative_to(songs).as_posix(): path.read_bytes() for path in songs.rglob("*") if path.is_file()}


def _steps(songs: Path) -> list[tuple[str, bool]]:
    """Of every set there ever was: the history of one that was undone is still there."""
    home = Path(os.environ["BEATWRIGHT_HOME"])
    folders = {songs / path.name.rpartition(" ~")[0] for path in (home / "data" / "history").glob("*")}
    return sorted((step.id, step.undone) for folder in folders for step in History().steps_of(folder))


def _is_whole(songs: Path) -> bool:
    """Whether the newest step of every set that was not undone is in its files, all of them."""
    for folder in songs.iterdir():
        step = History().to_undo(folder)
        if step is not None and not all(_holds(step, index) for index in range(len(step.files))):
            return False
    return True


def _holds(step: HistoryEntry, index: int) -> bool:
    each = step.files[index]
    return each.file.is_file() and digest_of(each.file.read_bytes()) == each.after


class JumpingClock(datetime):
    """`datetime` whose present can be moved."""

    offset = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> "JumpingClock":
        moved = datetime.now(tz) + cls.offset
        return cls.combine(moved.date(), moved.timetz())


def clocks(tries: int, rng: random.Random) -> Counter[str]:
    counts = Counter({"histories": tries, "steps": 0, "!wrong steps": 0, "!copies gone": 0})
    real = datetime
    backups_module.datetime = history_module.datetime = JumpingClock  # type: ignore[attr-defined, misc]
    try:
        for _ in range(tries):
            with own_folder() as songs:
                files = [songs / "set" / name for name in ("a.osu", "b.osu")]
                files[0].parent.mkdir()
                for file in files:
                    file.write_bytes(content(rng, "first"))
                states = [_state(songs)]
                for _ in range(rng.randrange(3, 9)):
                    JumpingClock.offset = timedelta(hours=rng.uniform(-30, 30))
                    file = rng.choice(files)
                    step = History().do([Change(file, file.read_bytes(), content(rng, "x"))], file.parent, None)
                    counts["!copies gone"] += not all(each.copy_before.is_file() for each in step.files)
                    states.append(_state(songs))
                    counts["steps"] += 1
                counts["!wrong steps"] += _walk(songs, states, rng)
    finally:
        backups_module.datetime = history_module.datetime = real  # type: ignore[attr-defined, misc]
    return counts


def _walk(songs: Path, states: list[dict[str, bytes]], rng: random.Random) -> int:
    """Undo all, redo all; how often the files were not as they had been."""
    wrong = 0
    for find, do, expected in (
        (History().to_undo, History().undo, states[-2::-1]),
        (History().to_redo, History().redo, states[1:]),
    ):
        for state in expected:
            JumpingClock.offset = timedelta(hours=rng.uniform(-30, 30))
            step = find(songs / "set")
            try:
                if step is not None:
                    do(step)
            except ChangedOnDisk:
                return wrong + 1
            wrong += _state(songs) != state
    return wrong


def rounds(tries: int, rng: random.Random) -> Counter[str]:
    counts = Counter({"rounds": tries, "copies kept": 0, "!failed": 0})
    with own_folder() as songs:
        file = songs / "set" / "a.osu"
        file.parent.mkdir()
        original, changed = content(rng, "original"), content(rng, "changed")
        file.write_bytes(original)
        step = History().do([Change(file, original, changed)], file.parent, None)
        for _ in range(tries):
            step = History().undo(step)
            counts["!failed"] += file.read_bytes() != original
            step = History().redo(step)
            counts["!failed"] += file.read_bytes() != changed
        counts["copies kept"] = len(backups_of(file))
        for _ in range(tries):
            History().do([Change(file, file.read_bytes(), content(rng, "more"))], file.parent, None)
        while (newest := History().to_undo(file)) is not None:
            History().undo(newest)
        counts["!failed"] += file.read_bytes() != original
    return counts


if __name__ == "__main__":
    raise SystemExit(main())
