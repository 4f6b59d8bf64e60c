"""Runs every benchmark in its quickest form, on one generated song: whether each still runs, not what it measures.

    python -m benchmarks [NAME …]

A new file with a `main` that no line here names is a failure too.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
SONGS = HERE.parent / "tests" / "fixtures" / "Songs"
SET = "Beatwright - Lantern Walk"


def quick_forms(songs: Path, work: Path) -> dict[str, list[str]]:
    """The arguments of each benchmark; `songs` holds one set."""
    folder = str(songs)
    return {
        "additions": [folder, "--folds", "2", "--steps", "5"],
        "checks": [folder],
        "decoding": ["--families", "v29", "v31", "v32", "--windows", "1", "--prompt", "8", "--tokens", "4", "--quick"],
        "fast_seams": [str(_checkpoint(work)), str(_short_song(songs, work)), "--segments", "2"],
        "descriptors": [folder, "--each", "1", "--every", "1", "--stars", "1,9", "--descriptors", "jumps,-sliders"],
        "faults": ["--races", "4", "--kills", "2", "--clocks", "2", "--rounds", "2"],
        "faults_cancel": ["--tries", "1", "check"],
        "frames": ["--objects", "50", "--frames", "60"],
        "generation": [folder, "--timing", "human", "--jobs", "1", "--every", "2"],
        "int8": [folder, "--windows", "1"],
        "kiai": [folder, "--folds", "2"],
        "library": ["--sets", "20", "--stars", "4"],
        "maimod": [folder, "--each", "1", "--every", "2"],
        "music": ["--tiny", "--seconds", "1", "--pairs", "1"],
        "music_diffusion": ["--tiny", "--seconds", "1", "--steps", "2", "--pairs", "1"],
        "music_flow": ["--size", "tiny", "--seconds", "1", "--steps", "2", "--pairs", "1"],
        "own_choices": [folder, "--write", str(work / "idiom")],
        "own_results": [folder, "--seconds", "37", "--stars", "3.3", "--tasks", "new", "--modes", "osu"],
        "patterns": [folder, "--each", "1", "--seconds", "8", "--modes", "osu"],
        "prepare": [folder, "--sets", "1", "--workers", "1"],
        "repetition": [folder, "--modes", "osu", "--each", "1"],
        "rhythm": [folder],
        "seeds": [folder, "--most", "1", "--seeds", "2", "--stars", "9"],
        "speed": [str(_short_song(songs, work)), "--modes", "osu", "--stars", "3"],
        "style": [folder, "--mapper", "make_songs", "--most", "1", "--steps", "1"],
        "tasks": [folder, "--each", "1", "--ranges", "1", "--seconds", "8", "--songs", "1"],
        "timeline": ["--objects", "50", "--frames", "5"],
        "timing": [folder],
        "window": [folder, "--sets", "1", "--train", "1"],
    }


def _checkpoint(work: Path) -> Path:
    from tests.core.model.small import write_family

    return write_family(work / "checkpoint", "V32")


def _short_song(songs: Path, work: Path) -> Path:
    import soundfile

    samples, rate = soundfile.read(next(songs.rglob("*.ogg")), stop=6 * 44100)
    soundfile.write(work / "short.wav", samples, rate)
    return work / "short.wav"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="beatwright-benchmarks-") as name:
        work = Path(name)
        songs = work / "Songs"
        shutil.copytree(SONGS / SET, songs / SET)
        forms = quick_forms(songs, work)
        runnable = {path.stem for path in HERE.glob("[a-z]*.py") if "\ndef main(" in path.read_text(encoding="utf-8")}
        failed = sorted(runnable ^ set(forms))
        for missing in failed:
            print(f"FAILED  {missing}: benchmarks/__main__.py and the files beside it do not name the same benchmarks")
        for benchmark in options.names or sorted(runnable & set(forms)):
            if not _runs(benchmark, forms[benchmark], work):
                failed.append(benchmark)
    return 1 if failed else 0


def _runs(benchmark: str, arguments: list[str], work: Path) -> bool:
    started = time.monotonic()
    environment = os.environ | {"BEATWRIGHT_HOME": str(work / "home"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", f"benchmarks.{benchmark}", *arguments],
        check=False, cwd=HERE.parent, env=environment, capture_output=True, text=True,
    )  # fmt: skip
    passed = done.returncode == 0
    print(f"{'ok     ' if passed else 'FAILED '} {benchmark} ({time.monotonic() - started:.0f} s)", flush=True)
    if not passed:
        print("\n".join((done.stdout + done.stderr).splitlines()[-12:]), flush=True)
    return passed


if __name__ == "__main__":
    sys.exit(main())
