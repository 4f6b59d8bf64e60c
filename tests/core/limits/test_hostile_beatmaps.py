"""Hostile and damaged beatmaps and archives: a sentence or a result, within 300 MB and two seconds."""

import os
import random
import struct
import sys
from pathlib import Path

import pytest

from tests.core.limits.hostile import FIXTURES, HEADER, mutated, probe, put, zipped
from tests.core.limits.probe import CPU_S
from tests.portions import rounds, spread

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of memory are Linux's")


def big_beatmaps() -> dict[str, bytes]:
    """A few bytes each, once they are packed."""
    return {
        "line ends.osu": HEADER + b"\n" * 25_000_000,
        "line ends within the size.osu": HEADER + b"\r" * 15_000_000,
        "one line.osu": HEADER + b"1" * 25_000_000,
        "one line within the size.osu": HEADER + b"x" * 15_000_000,
        "one slider.osu": HEADER + b"100,100,1000,2,0,B" + b"|1:1" * 3_000_000 + b",1,100\n",
        "many sliders.osu": HEADER + (b"1,1,1,2,0,B" + b"|1:1" * 300 + b",1,100\n") * 10_000,
        "many objects.osu": HEADER + b"1,1,1,1,0\n" * 390_000,
        "many slides.osu": HEADER + b"1,1,1,2,0,L|9:9,9000,9\n" * 90_000,
        "many points.osu": HEADER.replace(b"[HitObjects]\n", b"") + b"1,500,4,1,0,100,1,0\n" * 390_000,
        "many sections.osu": HEADER + b"[a]\n" * 3_000_000,
        "many keys.osu": HEADER + b"[Metadata]\n" + b"a:b\n" * 390_000,
        "wide letters.osu": HEADER + "😀".encode() * 4_000_000,
        "edges.osu": HEADER + (b"1,1,1,2,0,L|2:2,1,9," + b"1|" * 400_000 + b"\n") * 3,
    }


def test_beatmaps(tmp_path: Path) -> None:
    sources = {path.name: path.read_bytes() for path in sorted((FIXTURES / "beatmaps").glob("*.osu"))}
    put(tmp_path / "good", sources)
    rng = random.Random(1)
    fuzzed = {f"fuzzed {number}.osu": mutated(rng.choice(list(sources.values())), rng) for number in range(100)}
    put(tmp_path / "bad", big_beatmaps() | fuzzed)
    os.mkfifo(tmp_path / "bad" / "pipe.osu")
    found = probe("beatmap", tmp_path)
    read = {name for name in big_beatmaps() if found[f"bad/{name}"]["outcome"] == "read"}
    assert read <= {"many keys.osu"}, read
    assert "not a regular file" in str(found["bad/pipe.osu"]["outcome"])


def directory_of(entries: int, stated: int) -> bytes:
    """A zip file that is a directory of empty files alone, and says that it has `stated` of them."""
    names = [b"%d.osu" % number for number in range(entries)]
    parts = (
        struct.pack("<4s4B4HL2L5H2L", b"PK\1\2", 20, 0, 20, *(0,) * 8, len(name), *(0,) * 6) + name for name in names
    )
    content = b"".join(parts)
    return content + struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, stated, stated, len(content), 0, 0)


def test_archives(tmp_path: Path) -> None:
    beatmap = (FIXTURES / "beatmaps" / "standard.osu").read_bytes()
    good = zipped({"a.osu": beatmap, "b.osu": beatmap, "audio.mp3": b"x" * 1000})
    put(tmp_path / "good", {"good.osz": good})
    rng = random.Random(2)
    packed = ("line ends.osu", "one line within the size.osu", "many sliders.osu", "many keys.osu")
    hostile = {f"{name}.osz": zipped({"a.osu": big_beatmaps()[name]}) for name in packed}
    hostile["many entries.osz"] = directory_of(300_000, 65_535)
    hostile["many entries that are not counted.osz"] = directory_of(100_000, 3)
    hostile["many files.osz"] = directory_of(6000, 6000)
    fuzzed = {f"fuzzed {number}.osz": mutated(good, rng) for number in range(100)}
    put(tmp_path / "bad", hostile | fuzzed)
    os.mkfifo(tmp_path / "bad" / "pipe.osz")
    found = probe("archive", tmp_path)
    read = {name for name in hostile if found[f"bad/{name}"]["outcome"] == "read"}
    assert read <= {"many keys.osu.osz"}, read


@pytest.mark.more_at_night
def test_checks_of_crowded_maps(tmp_path: Path) -> None:
    """A millisecond between objects, far apart or on one spot: no check looks at each pair of them."""
    objects = rounds(8000, 12_000)
    apart = b"".join(b"%d,%d,%d,1,%d\n" % (i * 37 % 512, i * 53 % 384, 1000 + i, i % 5 * 2) for i in range(objects))
    spot = b"".join(b"100,100,%d,1,0\n" % (1000 + i) for i in range(objects))
    for mode in spread(range(4), 3):
        header = HEADER.replace(b"Mode: 0", b"Mode: %d" % mode)
        put(tmp_path / "good" / f"set {mode}", {"good.osu": header + b"100,100,1000,1,0\n"})
        put(tmp_path / "bad" / f"apart {mode}", {"apart.osu": header + apart})
        put(tmp_path / "bad" / f"spot {mode}", {"spot.osu": header + spot})
    probe("check", tmp_path)


@pytest.mark.more_at_night
@pytest.mark.parametrize("mode", [0, *(pytest.param(mode, marks=pytest.mark.nightly) for mode in (1, 2, 3))])
def test_checks_of_the_largest_maps(tmp_path: Path, mode: int) -> None:
    """As many objects as are read, by day an eighth; they play sounds of the set. Within the memory, not the time."""
    header = HEADER.replace(b"Mode: 0", b"Mode: %d" % mode).replace(b"4,1,0", b"4,2,1")
    rows = (
        b"%d,%d,%d,2,%d,L|%d:%d,1,70\n" % (i * 37 % 512, i * 53 % 384, 1000 + i * 20, i % 5 * 2, i % 500, i % 380)
        for i in range(rounds(12_000, 99_000))
    )
    sounds = {f"soft-{name}.wav": b"RIFF" * 20 for name in ("hitnormal", "hitfinish", "sliderslide", "slidertick")}
    put(tmp_path / "good" / "set", {"good.osu": header + b"100,100,1000,1,0\n"})
    put(tmp_path / "bad" / "most", {"most.osu": header + b"".join(rows), **sounds})
    probe("check", tmp_path, within_s=CPU_S)


@pytest.mark.more_at_night
def test_checks_of_maps_with_many_breaks(tmp_path: Path) -> None:
    breaks = b"[Events]\n" + b"".join(b"2,%d,%d\n" % (1005 + i * 20, 1015 + i * 20) for i in range(40_000))
    rows = b"".join(b"100,100,%d,1,0\n" % (1000 + i * 40) for i in range(15_000))
    for mode in spread((0, 2, 3), 2):
        header = HEADER.replace(b"Mode: 0", b"Mode: %d" % mode)
        crowded = header.replace(b"[TimingPoints]", breaks + b"[TimingPoints]") + rows
        put(tmp_path / "good" / f"set {mode}", {"good.osu": header + b"100,100,1000,1,0\n"})
        put(tmp_path / "bad" / f"breaks {mode}", {"breaks.osu": crowded})
    probe("check", tmp_path)


@pytest.mark.nightly
def test_checks_of_several_of_the_largest_maps(tmp_path: Path) -> None:
    """As many as the memory holds are checked, and the one that is meant is among them."""
    rows = b"".join(b"%d,%d,%d,2,0,L|9:9,1,70\n" % (i * 37 % 512, i * 53 % 384, 1000 + i * 20) for i in range(99_000))
    put(tmp_path / "good" / "set", {"good.osu": HEADER + b"100,100,1000,1,0\n"})
    put(tmp_path / "bad" / "set", {f"{name}.osu": HEADER + rows for name in "abc"})
    found = probe("check", tmp_path, within_s=CPU_S)
    assert [found[f"bad/set/{name}.osu"]["outcome"] for name in "abc"] == ["read"] * 3
