"""A fuzzed file never hangs and raises nothing but InputError, whatever is then asked of it."""

import random
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.beatmap.beatmap import Beatmap
from core.beatmap.breaks import find_breaks
from core.beatmap.combos import combos
from core.beatmap.curve import slider_path
from core.beatmap.objects import Slider
from core.beatmap.reader import parse_beatmap, parse_header
from core.beatmap.stacking import stack_heights
from core.beatmap.stars import star_rating
from core.beatmap.timing import TimingLines, object_end_times, slider_ticks
from core.beatmap.writer import encode_beatmap
from core.errors import InputError
from tests.portions import rounds

BEATMAPS = Path(__file__).parents[2] / "fixtures" / "beatmaps"
NASTY = ["1e308", "-1e308", "nan", "inf", "-inf", "1e9", "1e12", "-0", "2147483647", "", "9" * 5000, "٣", "1_0", "0x1"]
NASTY += [
    "0.0000001",
    "131072",
    "-131072",
    "9000",
    "9001",
    "\0",
    "\ud800",
    "|",
    ":",
    "B",
    "🎵",
    "[",
    "]",
    "//",
    "\r",
    "\n",
]


def use_everything(data: bytes | str) -> Beatmap | None:
    """Read a file in both ways and ask every question of it."""
    try:
        parse_header(data)
        beatmap = parse_beatmap(data)
    except InputError:
        return None
    lines = TimingLines(beatmap.timing_points)
    assert len(object_end_times(beatmap)) == len(stack_heights(beatmap)) == len(combos(beatmap))
    for hit_object in beatmap.hit_objects:
        lines.nearest_tick(hit_object.time)
        if isinstance(hit_object, Slider):
            path = slider_path(hit_object)
            assert path.length >= 0
            assert len(path.points) < 2_000_000
            slider_ticks(hit_object, beatmap, lines)
    lines.ticks(0, 20_000, 16)
    lines.kiai_times(1e9)
    assert lines.main_bpm(1e9) >= 0
    find_breaks(beatmap)
    assert 1 <= beatmap.keys <= 18
    assert isinstance(beatmap.title + (beatmap.background or ""), str)
    assert all(max(colour) < 256 for colour in beatmap.combo_colours)
    content = encode_beatmap(beatmap.copy())
    if isinstance(data, bytes) and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        assert content.replace(b"\r\n", b"\n").replace(b"\r", b"\n") == data.replace(b"\r\n", b"\n").replace(
            b"\r", b"\n"
        )
    with suppress(InputError):
        star_rating(content)
    return beatmap


def test_mutated_bytes():
    sources = [path.read_bytes() for path in sorted(BEATMAPS.glob("*.osu"))]
    random_ = random.Random(7)
    for _ in range(400):
        data = bytearray(random_.choice(sources))
        for _ in range(random_.randint(1, 12)):
            start = random_.randrange(len(data))
            kind = random_.randrange(4)
            if kind == 0:
                data[start] = random_.randrange(256)
            elif kind == 1:
                del data[start : start + random_.randint(1, 20)]
            elif kind == 2:
                data[start:start] = random_.choice(NASTY).encode("utf-8", "surrogatepass")
            else:
                other = random_.choice(sources)
                data[start:start] = other[random_.randrange(len(other)) :][: random_.randint(1, 300)]
            data = data or bytearray(b"x")
        use_everything(bytes(data))


def test_nasty_fields():
    random_ = random.Random(11)
    for path in sorted(BEATMAPS.glob("*.osu")):
        lines = path.read_text("utf-8", "replace").split("\n")
        for _ in range(60):
            changed = list(lines)
            for _ in range(4):
                index = random_.randrange(len(changed))
                separator = random_.choice(",:|")
                fields = changed[index].split(separator)
                fields[random_.randrange(len(fields))] = random_.choice(NASTY)
                changed[index] = separator.join(fields)
            use_everything("\n".join(changed))


NUMBERS = st.one_of(st.integers(-(10**10), 10**10), st.floats(), st.sampled_from(NASTY[:20])).map(str)
POINTS = st.lists(st.tuples(NUMBERS, NUMBERS).map(":".join), max_size=30).map("|".join)
CURVES = st.tuples(st.sampled_from(["L", "B", "P", "C", "B3", "X", ""]), POINTS).map("|".join)
OBJECTS = st.tuples(
    *[NUMBERS] * 3, st.sampled_from(["1", "2", "6", "12", "128", "131"]), NUMBERS, CURVES | NUMBERS, NUMBERS, NUMBERS
)
LINES = st.tuples(NUMBERS, NUMBERS, *[st.integers(-5, 300).map(str)] * 4, st.sampled_from("01"), NUMBERS)


@pytest.mark.more_at_night
@settings(max_examples=rounds(40, 100), deadline=None)
@given(st.lists(OBJECTS.map(",".join), max_size=20), st.lists(LINES.map(",".join), max_size=10), st.integers(0, 200))
def test_generated_lines(objects, points, version):
    text = f"osu file format v{version}\n[TimingPoints]\n" + "\n".join(points) + "\n[HitObjects]\n" + "\n".join(objects)
    assert use_everything(text) is not None


@pytest.mark.more_at_night
@settings(max_examples=rounds(40, 100), deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: "osu file format v14\n" + text))
def test_anything(data):
    use_everything(data)


def test_very_many_points_and_objects():
    curve = "B|" + "|".join(f"{i % 500}:{i * 7 % 380}" for i in range(30_000))
    doubled = "B|" + "|".join(f"{i // 2 % 500}:{i // 2 * 7 % 380}" for i in range(10_000))
    rows = [f"0,0,0,2,0,{shape},9000,131072" for shape in (curve, doubled)] + ["9,9,5,1,0"] * 3000
    use_everything("osu file format v14\n[Difficulty]\nSliderMultiplier:0\n[HitObjects]\n" + "\n".join(rows))
