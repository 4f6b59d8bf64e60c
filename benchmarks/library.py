"""How long does the library take on a large Songs folder?

    python -m benchmarks.library [--sets 10000] [--keep FOLDER]

Makes a Songs folder of small synthetic beatmaps of realistic size (four to a set), then prints the times of a first
index, of opening the index again, of an update in which nothing changed, of searches, and of computing stars.
"""

import argparse
import os
import random
import statistics
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from core.jobs import Progress
from core.library.database import open_index
from core.library.index import index_songs
from core.library.rating import rate_beatmaps
from core.library.records import read_mapsets
from core.library.search import SortOrder, parse_query, search

# fmt: off
WORDS = [
    "akari", "blue", "camellia", "dream", "eternal", "freedom", "garden", "horizon", "idol", "jubilee",
    "kaze", "lantern", "midnight", "nebula", "overture", "paradise", "quartz", "reverie", "starlight",
    "twilight", "umbra", "velvet", "wonder", "xenon", "yume", "zenith", "桜", "夜空", "星", "未来", "音楽",
    "世界", "光", "夏", "恋", "心",
]
# fmt: on
NAMES = ["Easy", "Normal", "Hard", "Insane"]
SEARCHES = [
    "",
    "a",
    "star",
    "midnight lantern",
    "insane xen",
    "hard 星 stars<3",
    "夜空",
    "zzz",
    "stars>4",
    "mode=mania keys=7",
    "creator=mapper12 bpm>150",
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sets", type=int, default=10_000)
    parser.add_argument("--keep", type=Path, help="make the Songs folder here (or use what is here) and keep it")
    parser.add_argument("--stars", type=int, default=2_000, help="how many star ratings to time")
    options = parser.parse_args()
    if options.keep:
        measure(options.keep, options.sets, options.stars)
    else:
        with tempfile.TemporaryDirectory(prefix="beatwright-library-") as folder:
            measure(Path(folder), options.sets, options.stars)


def measure(folder: Path, sets: int, stars: int) -> None:
    """Print the times for a Songs folder of `sets` mapsets below `folder`."""
    songs, index_path = folder / "Songs", folder / "index" / "library.sqlite"
    if not songs.is_dir():
        make_songs(songs, sets)
    for suffix in ("", "-wal", "-shm"):
        index_path.with_name(index_path.name + suffix).unlink(missing_ok=True)
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    print(f"{os.cpu_count()} cores, load {load:.1f}")
    busy = _processor_seconds()
    summary = index_songs(songs, index_path)
    busy = _processor_seconds() - busy
    print(f"first index        {summary.seconds:8.2f} s   {summary.sets:,} sets, {summary.beatmaps:,} beatmaps")
    print(f"  processor time   {busy:8.2f} s   of all its processes")
    print(f"size of the index  {index_path.stat().st_size / 2**20:8.1f} MB")
    print(f"open and list      {_seconds(lambda: _open_and_list(index_path, songs)):8.3f} s   the first 50 sets shown")
    busy = _processor_seconds()
    seconds = index_songs(songs, index_path).seconds
    print(f"update, unchanged  {seconds:8.2f} s   processor {_processor_seconds() - busy:.2f} s")
    connection = open_index(index_path, songs)
    for text in SEARCHES:
        busy = time.process_time()
        times = [_seconds(lambda text=text: search(connection, parse_query(text))) * 1000 for _ in range(7)]
        busy = (time.process_time() - busy) * 1000 / len(times)
        found = search(connection, parse_query(text))
        wall = f"median {statistics.median(times):6.1f} ms, worst {max(times):6.1f} ms"
        print(f"search {text!r:28} {wall}, processor {busy:5.1f} ms, {len(found):,} sets")
    for order in SortOrder:
        seconds = _seconds(lambda order=order: search(connection, parse_query("a"), order))
        print(f"sorted by {order:16} {seconds * 1000:6.1f} ms")
    connection.close()
    _rate_some(songs, index_path, stars)


def make_songs(songs: Path, sets: int) -> None:
    """Write `sets` folders of four beatmaps each; the same every time."""
    dice = random.Random(7)
    for number in range(sets):
        artist, title = (" ".join(dice.sample(WORDS, 2)) for _ in range(2))
        creator = f"mapper{dice.randrange(400)}"
        folder = songs / f"{100_000 + number} {artist} - {title}"
        folder.mkdir(parents=True)
        mode = dice.choice([0, 0, 0, 1, 2, 3])
        tags = " ".join(dice.choices(WORDS, k=15))
        for difficulty, name in enumerate(NAMES):
            text = make_beatmap(dice, artist, title, creator, tags, name, mode, difficulty, number)
            (folder / f"{artist} - {title} ({creator}) [{name}].osu").write_text(text, encoding="utf-8", newline="\r\n")


def make_beatmap(
    dice: random.Random,
    artist: str,
    title: str,
    creator: str,
    tags: str,
    name: str,
    mode: int,
    difficulty: int,
    number: int,
) -> str:
    """One beatmap of 150 to 900 objects (some 5 to 40 KB)."""
    beat = 60000 / dice.randrange(90, 240)
    step = beat / (1, 1, 2, 2)[difficulty]
    objects = [
        f"{dice.randrange(512)},{dice.randrange(384)},{round(1000 + index * step)},{5 if index % 8 == 0 else 1},"
        f"{dice.choice((0, 0, 2, 8))},0:0:0:0:"
        if index % 3
        else f"{dice.randrange(512)},{dice.randrange(384)},{round(1000 + index * step)},2,0,"
        f"B|{dice.randrange(512)}:{dice.randrange(384)}|{dice.randrange(512)}:{dice.randrange(384)},1,70,2|0,0:0|0:0,0:0:0:0:"
        for index in range(dice.randrange(150, 250) * (difficulty + 1))
    ]
    greens = [
        f"{round(1000 + index * 8 * beat)},-{dice.choice((50, 80, 100, 133))},4,2,1,60,0,0" for index in range(60)
    ]
    lines = [
        "osu file format v14", "", "[General]", "AudioFilename: audio.mp3", "PreviewTime: 30000", f"Mode: {mode}", "",
        "[Editor]", "BeatDivisor: 4", "", "[Metadata]", f"Title:{title}", f"TitleUnicode:{title}", f"Artist:{artist}",
        f"ArtistUnicode:{artist}", f"Creator:{creator}", f"Version:{name}", "Source:benchmark", f"Tags:{tags}",
        f"BeatmapID:{number * 4 + difficulty + 1}", f"BeatmapSetID:{100_000 + number}", "", "[Difficulty]",
        "HPDrainRate:5", f"CircleSize:{dice.choice((4, 7)) if mode == 3 else 4}", f"OverallDifficulty:{3 + difficulty}",
        f"ApproachRate:{5 + difficulty}", "SliderMultiplier:1.4", "SliderTickRate:1", "", "[Events]",
        '0,0,"bg.jpg",0,0', "", "[TimingPoints]", f"1000,{beat},4,2,1,60,1,0", *greens, "",
        "[HitObjects]", *objects, "",
    ]  # fmt: skip
    return "\n".join(lines)


def _open_and_list(index_path: Path, songs: Path) -> None:
    connection = open_index(index_path, songs)
    read_mapsets(connection, songs, search(connection, parse_query(""))[:50])
    connection.close()


def _rate_some(songs: Path, index_path: Path, target: int) -> None:
    class EnoughError(Exception):
        pass

    done = 0

    def count(progress: Progress) -> None:
        nonlocal done
        done = int(progress.message.split()[0].replace(",", ""))
        if done >= target:
            raise EnoughError

    started, busy = time.perf_counter(), time.process_time()
    with suppress(EnoughError):
        rate_beatmaps(songs, index_path, count)
    seconds, busy = time.perf_counter() - started, time.process_time() - busy
    wall, busy = (value / max(done, 1) * 1000 for value in (seconds, busy))
    print(f"stars              {wall:8.2f} ms each, processor {busy:.2f} ms")


def _processor_seconds() -> float:
    """Of this process and of those that it started and that have ended; on a busy machine what to compare."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def _seconds(action: object) -> float:
    started = time.perf_counter()
    action()  # type: ignore[operator]
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
