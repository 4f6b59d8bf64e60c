"""How long preparing mapsets for training takes: scanning them, then songs as samples and charts as tokens.

    python -m benchmarks.prepare MAPS [MAPS ...] [--sets 100] [--model v32] [--workers N] [--out FIGURES.json]

The first sets with a song are taken, in the order of their names. `--model` names a base, or the folder of one, whose
config.json and tokenizer.json say how charts are written; without it they are prepared for the bundled decoder, in one
process. Seconds of the clock, and of the processor with all helper processes; nothing is read from an earlier run.
"""

import argparse
import json
import resource
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from core.cli import run
from core.errors import InputError


@dataclass(slots=True)
class Figures:
    """What was prepared, and the seconds that each part took: of the clock, and of all processors together."""

    sets: int = 0
    difficulties: int = 0
    minutes_of_songs: float = 0.0
    megabytes: float = 0.0
    clock: dict[str, float] = field(default_factory=dict)
    processor: dict[str, float] = field(default_factory=dict)
    clock_per_100_sets: float = 0.0


def sets_with_songs(places: list[Path], most: int) -> list[Path]:
    """Folders of mapsets that hold a song."""
    folders = sorted({path.parent for place in places for path in place.rglob("*.osu")}, key=lambda each: each.name)
    return [folder for folder in folders if song_of(folder) is not None][:most]


def song_of(folder: Path) -> Path | None:
    """The first song in a folder."""
    return next((path for kind in ("ogg", "mp3") for path in sorted(folder.glob(f"*.{kind}"))), None)


@contextmanager
def measured(figures: Figures, name: str) -> Iterator[None]:
    """Take down the seconds of what happens within."""
    began, used = time.monotonic(), _processor()
    yield
    figures.clock[name] = round(time.monotonic() - began, 1)
    figures.processor[name] = round(_processor() - used, 1)


def _processor() -> float:
    own, helpers = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + helpers.ru_utime + helpers.ru_stime


def command(*words: str) -> None:
    """Run a command of the program.

    Raises:
        InputError: it failed.
    """
    if run(list(words)) != 0:
        raise InputError(f"`{' '.join(words[:2])}` failed; its sentence is above.")


def measure(folders: list[Path], model: str | None, workers: int | None) -> Figures:
    """Scan and prepare the sets."""
    from core.audio.decode import load_audio
    from core.training.data.data_set import read_data_set

    figures = Figures(sets=len(folders))
    with tempfile.TemporaryDirectory(prefix="beatwright-") as scratch:
        list_file, out = Path(scratch) / "set.json", Path(scratch) / "data"
        helpers = [] if workers is None else ["--workers", str(workers)]
        with measured(figures, "scan"):
            command("dataset", "scan", *map(str, folders), "--out", str(list_file), *helpers)
        with measured(figures, "prepare"):
            base = [] if model is None else ["--model", model]
            command("dataset", "prepare", str(list_file), *base, "--out", str(out), *helpers)
        rows = read_data_set(list_file).included
        figures.difficulties = len(rows)
        figures.megabytes = round(sum(path.stat().st_size for path in out.rglob("*") if path.is_file()) / 1e6, 1)
    songs = [song for folder in folders if (song := song_of(folder)) is not None]
    figures.minutes_of_songs = round(sum(load_audio(song).duration_ms for song in songs) / 60_000, 1)
    figures.clock_per_100_sets = round(100 * sum(figures.clock.values()) / max(len(folders), 1), 1)
    return figures


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maps", type=Path, nargs="+")
    parser.add_argument("--sets", type=int, default=100)
    parser.add_argument("--model")
    parser.add_argument("--workers", type=int)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    folders = sets_with_songs(options.maps, options.sets)
    if not folders:
        raise InputError("There is no mapset with a song.")
    figures = measure(folders, options.model, options.workers)
    text = json.dumps(asdict(figures), indent=1)
    if options.out is not None:
        options.out.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
