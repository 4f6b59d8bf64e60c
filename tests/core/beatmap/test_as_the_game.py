"""Odd beatmaps are read as the game reads them; what is not changed stays as it was written."""

import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.combos import combos
from core.beatmap.curve import natural_length, slider_path
from core.beatmap.event_lines import Break
from core.beatmap.lines import format_hit_object, parse_hit_object
from core.beatmap.objects import GameMode, Slider
from core.beatmap.osz import read_osz
from core.beatmap.reader import parse_beatmap, parse_header, read_beatmap
from core.beatmap.sounds import SoundReader
from core.beatmap.stacking import preempt, stack_heights
from core.beatmap.timing import TimingLines, in_file_order, slider_end_time, slider_ticks
from core.beatmap.writer import encode_beatmap, format_beatmap


def osu(
    objects: str = "", *, events: str = "", points: str = "0,500,4,1,1,60,1,0", more: str = "", mode: int = 0
) -> str:
    return (
        f"osu file format v14\n\n[General]\nMode: {mode}\nSampleSet: Soft\n\n[Difficulty]\nSliderMultiplier:1.4\n"
        f"{more}\n\n[Events]\n{events}\n\n[TimingPoints]\n{points}\n\n[HitObjects]\n{objects}\n"
    )


def slider(line: str) -> Slider:
    found = parse_hit_object(line)
    assert isinstance(found, Slider)
    return found


@pytest.mark.parametrize(
    "line",
    [
        *("100,100,1_000,1,0", "100,100,２０００,1,0", "1_0,100,2000,1,0", "100,100,2000,1_,0", "100,100,٣,1,0"),
        *(
            "100,100,2000,2,0,L|2_0:0,1,100",
            "100,100,2000,2,0,L|20:0,1,1_00",
            "0,0,9,12,0,1_000",
            "0,0,9,128,0,1_0:0:0",
        ),
        *(
            "100,100,2000,1,0,0:0:0:7_0:",
            "100,100,2000,1,0,1:x:0:0:",
            "100,100,2000,1,0,1",
            "0,0,1,2,0,L|9:9,1,9,,1_:0",
        ),
    ],
)
def test_lines_that_only_python_reads_are_text(line):
    text = osu(f"100,100,1000,1,0\n{line}\n100,100,3000,1,0")
    beatmap = parse_beatmap(text)
    assert [item.time for item in beatmap.hit_objects] == [1000, 3000]
    assert format_beatmap(beatmap) == text


def test_odd_file_names_do_not_spoil_the_numbers_before_them():
    found = parse_hit_object("100,100,2000,1,0,2:3:4:70:my_clap 音.wav")
    assert (found.time, found.sample.volume, found.sample.filename) == (2000, 70, "my_clap 音.wav")


def test_settings_and_lines_are_read_in_the_same_way():
    beatmap = parse_beatmap(
        osu(points="0,500,4,2,1,60,1,0\n1_0,400,4,2,1,60,1,0", more="CircleSize:1_0\nHPDrainRate:7")
    )
    assert [point.time for point in beatmap.timing_points] == [0]
    assert (beatmap.cs, beatmap.hp) == (5, 7)
    header = parse_header(osu("1,1,1_0,1,0\n1,1,500,1,0", more="CircleSize:1_0"))
    assert (header.cs, header.first_time) == (5, 500)


@pytest.mark.parametrize(
    ("curve", "length", "end"),
    [
        ("B|150:50|200:100|200:100", 300, None),
        ("B|200:100|200:100", 200, (300, 100)),
        ("B|200:100|200:100|200:100", 200, (200, 100)),
        ("L|200:100|200:100", 200, (200, 100)),
        ("P|200:100|200:100", 200, (200, 100)),
        ("L|150:100|150:100|200:100", 200, (300, 100)),
    ],
)
def test_only_a_path_that_ends_doubled_is_not_lengthened(curve, length, end):
    item = slider(f"100,100,1000,2,0,{curve},1,{length}")
    path = slider_path(item)
    if end is None:
        assert path.length == length
    else:
        assert path.end == pytest.approx(end)
    # What is not lengthened does not last longer either.
    lasting = slider_end_time(item, parse_beatmap(osu())) - 1000
    assert lasting == pytest.approx(path.length / 140 * 500)


def test_a_red_anchor_ends_one_curve_and_begins_the_next():
    first = slider("0,0,0,2,0,B|100:100|200:0,1,0")
    both = slider("0,0,0,2,0,B|100:100|200:0|200:0|300:100,1,0")
    assert natural_length(both) == pytest.approx(natural_length(first) + 2**0.5 * 100, abs=1e-6)
    thrice = slider("0,0,0,2,0,B|100:100|200:0|200:0|200:0|300:100,1,0")
    assert natural_length(thrice) == pytest.approx(natural_length(both), abs=1e-6)


@pytest.mark.parametrize("kind", "CBL")
def test_a_curve_that_repeats_its_head_is_the_one_without(kind):
    once = slider(f"200,304,0,2,0,{kind}|288:304|288:208|352:208,1,240")
    twice = slider(f"200,304,0,2,0,{kind}|200:304|288:304|288:208|352:208,1,240")
    assert natural_length(twice) == pytest.approx(natural_length(once))
    assert slider_path(twice).end == pytest.approx(slider_path(once).end)


def test_combos_begin_after_breaks_and_spinners():
    text = "100,100,1000,5,0\n200,100,1500,1,0\n200,200,9000,1,0\n9,9,9500,1,0\n256,192,9600,76,0,9900\n9,9,9950,1,0"
    beatmap = parse_beatmap(osu(text, events="2,1700,8200\n2,9000,9000"))
    assert [(each.number, each.combo) for each in combos(beatmap)] == [(1, 0), (2, 0), (1, 1), (1, 2), (0, 2), (1, 3)]
    colours = [each.colour for each in combos(beatmap)]
    assert colours[-1] == combos(parse_beatmap(osu("0,0,1,5,0\n0,0,2,5,0\n0,0,3,5,0\n0,0,4,5,0")))[-1].colour


def test_eight_combo_colours_at_most():
    lines = [f"Combo{number} : {number},{number},{number}" for number in (*range(1, 11), 0)]
    text = "\n".join(["[Colours]", *lines, "ComboBurst : 1,2,3", "SliderBorder : 4,5,6", "Combo3 : 300,1,1"])
    beatmap = parse_beatmap(text)
    assert [colour[0] for colour in beatmap.combo_colours] == [1, 2, 4, 5, 6, 7, 8]
    beatmap.combo_colours = [(9, 9, 9)] * 10
    assert beatmap.combo_colours == [(9, 9, 9)] * 8
    assert "ComboBurst : 1,2,3" in format_beatmap(beatmap)


@pytest.mark.parametrize(
    ("events", "background"),
    [
        ('Video,0,"back.jpg"', "back.jpg"),
        ('1,0,"back.jpg"\n4,0,0,"sb.png",0,0', "back.jpg"),
        ('Video,0,"film.MP4"', None),
        ('Video,0,"film.avi"\n0,0,"bg.png",0,0', "bg.png"),
        ('Sprite,Background,Centre,"sb.png",320,240\n F,0,0,,1\nSprite,Pass,Centre,"other.png",0,0', "sb.png"),
        ('Sprite,Background,Centre,"sb.png",320,240\n0,0,"bg.png"', "bg.png"),
        ('0,0,"first.png"\nBackground,0,"last.png",0,0', "last.png"),
        ('0,0,"sub\\\\\\\\back.jpg",0,0', "sub/back.jpg"),
        ('0,0,"sub\\back.jpg",0,0', "sub/back.jpg"),
        ("0,0,bare.jpg,0,0", "bare.jpg"),
        ('0,0,".\\back.jpg",0,0', "back.jpg"),
        ("2,0,100", None),
    ],
)
def test_backgrounds_of_every_kind(events, background):
    text = osu("0,0,0,5,0", events=events)
    beatmap = parse_beatmap(text)
    assert (beatmap.background, parse_header(text).background) == (background, background)
    beatmap.background = background
    assert format_beatmap(beatmap) == text
    beatmap.background = "new.png"
    assert parse_beatmap(format_beatmap(beatmap)).background == "new.png"


def test_breaks_are_written_in_whole_ms_and_others_left_alone():
    beatmap = parse_beatmap(osu("0,0,0,5,0", events="2,1000.5,2000\n2, 5000,6000"))
    beatmap.breaks = [*beatmap.breaks[1:], Break(8000.9, 9999.99)]
    assert "\n2, 5000,6000" in format_beatmap(beatmap)
    assert beatmap.breaks == [Break(5000, 6000), Break(8000, 9999)]


def test_scrolling_is_slower_than_sliders_can_be():
    lines = TimingLines(
        parse_beatmap(osu(points="0,500,4,2,1,60,1,0\n2000,-10000,4,2,1,60,0,0\n3000,-2000,4,2,1,60,0,0")).timing_points
    )
    assert [lines.scroll_speed_at(time) for time in (0, 2500, 3500)] == [1, 0.01, 0.05]
    assert [lines.velocity_at(time) for time in (0, 2500, 3500)] == [1, 0.1, 0.1]


def test_of_two_red_lines_at_one_time_the_first_counts_and_the_green_one_after_both():
    points = "0,500,4,1,1,60,1,0\n1000,400,4,1,1,60,1,0\n1000,-50,4,3,2,30,0,1\n1000,300,4,2,1,80,1,0"
    beatmap = parse_beatmap(osu(points=points))
    lines = TimingLines(beatmap.timing_points)
    assert (lines.beat_length_at(1000), lines.velocity_at(1000), lines.sample_at(1000)) == (400, 2, (3, 2, 30))
    assert format_beatmap(beatmap) == osu(points=points)
    assert TimingLines(in_file_order(lines.lines)).lines == lines.lines


def test_negative_lengths_are_kept_and_play_as_the_curve():
    item = slider("100,100,2000,2,0,L|200:100,1,-50")
    assert item.length == -50
    assert slider_path(item).end == (200, 100)
    assert format_hit_object(item) == "100,100,2000,2,0,L|200:100,1,-50"


def sounds(line: str, points: str = "0,500,4,1,1,60,1,0") -> list[list[str]]:
    """What each edge of a slider plays."""
    beatmap = parse_beatmap(osu(line, points=points))
    reader, item = SoundReader(beatmap), beatmap.hit_objects[0]
    assert isinstance(item, Slider)
    return [reader.of_edge(item, edge, item.time).samples() for edge in range(item.slides + 1)]


def test_edges_left_empty_sound_like_the_slider():
    line = "100,100,1000,2,2,L|200:100,1,100,,,3:2:0:0:"
    assert sounds(line) == [["drum-hitnormal", "soft-hitwhistle"]] * 2
    item = slider(line)
    item.time += 10
    assert format_hit_object(item) == line.replace("1000", "1010")
    # Of several edges only those without a field of their own.
    assert sounds("0,0,0,2,2,L|9:9,2,100,8|0,|1:0,3:2:0:0:") == [
        ["drum-hitnormal", "soft-hitclap"],
        ["normal-hitnormal"],
        ["drum-hitnormal", "soft-hitwhistle"],
    ]


def test_edges_that_say_zero_leave_it_to_the_line():
    line = "100,100,1000,2,2,L|200:100,1,100,2|2,0:0|1:0,3:2:0:0:"
    assert sounds(line) == [["normal-hitnormal", "normal-hitwhistle"]] * 2
    assert sounds(line, "0,500,4,2,1,60,1,0") == [
        ["soft-hitnormal", "soft-hitwhistle"],
        ["normal-hitnormal", "normal-hitwhistle"],
    ]


def test_sliders_have_index_and_volume_of_the_line():
    beatmap = parse_beatmap(osu("0,0,0,2,0,L|9:9,1,100,,,1:1:5:20:own.wav"))
    found = SoundReader(beatmap).of_edge(beatmap.hit_objects[0], 0, 0)
    assert (found.custom, found.volume, found.file, found.hitnormal) == (1, 60, "", True)


def test_an_own_file_replaces_the_hitnormal_alone():
    beatmap = parse_beatmap(osu("0,0,0,1,8,2:3:0:0:kick.wav\n0,0,9,12,2,99,0:0:0:0:spin.wav"))
    reader = SoundReader(beatmap)
    assert [(s.file, s.samples()) for s in (reader.of_object(item, 0) for item in beatmap.hit_objects)] == [
        ("kick.wav", ["drum-hitclap"]),
        ("spin.wav", ["normal-hitwhistle"]),
    ]


def test_ticks_of_nan_lines_and_of_old_maps():
    line = "100,100,2000,2,0,L|500:100,1,560"
    nan = parse_beatmap(osu(line, points="0,500,4,1,1,60,1,0\n1500,NaN,4,1,1,60,0,0"))
    assert slider_ticks(nan.hit_objects[0], nan) == []
    fast = osu(line, points="0,500,4,1,1,60,1,0\n1500,-50,4,1,1,60,0,0")
    assert slider_ticks(parse_beatmap(fast).hit_objects[0], parse_beatmap(fast)) == [280]
    old = parse_beatmap(fast.replace("v14", "v7"))
    assert slider_ticks(old.hit_objects[0], old) == [140, 280, 420]


def test_approach_lasts_whole_ms():
    assert [preempt(ar) for ar in (0, 5, 9, 9.3, 3.7, 10)] == [1800, 1200, 600, 554, 1355, 450]
    # At AR 9.3 and a leniency of 0.7 stacks reach 387 ms, not 388.
    stacked = osu("9,9,0,1,0\n9,9,{},1,0", more="ApproachRate:9.3").replace("Mode: 0", "Mode: 0\nStackLeniency: 0.7")
    assert stack_heights(parse_beatmap(stacked.replace("{}", "387"))) == [1, 0]
    assert stack_heights(parse_beatmap(stacked.replace("{}", "388"))) == [0, 0]


@pytest.mark.parametrize("ends", [("\r\n", "\n"), ("\n", "\r\n", "\r"), ("\r",)])
def test_every_line_keeps_its_end(ends):
    lines = osu("100,100,1000,1,0\n// a comment\n100,100,2000,1,0", events="2,3000,4000").split("\n")
    text = "".join(line + ends[number % len(ends)] for number, line in enumerate(lines)).removesuffix(ends[-1]).encode()
    beatmap = parse_beatmap(text)
    assert encode_beatmap(beatmap) == text
    assert encode_beatmap(beatmap.copy()) == text
    beatmap.hit_objects[0].x = 101
    beatmap.title = "New"
    changed = encode_beatmap(beatmap)
    before, after = text.splitlines(keepends=True), changed.splitlines(keepends=True)
    # The changed line keeps its own end, too; the rest are the new section and its title.
    place = next(place for place, line in enumerate(before) if line.startswith(b"100,100,1000,1,0"))
    end = before[place][len(b"100,100,1000,1,0") :]
    assert b"101,100,1000,1,0,0:0:0:0:" + end in after
    assert [line for line in before if line not in after] == [before[place]]


def zip_of(path: Path, plain: bytes, unicode_name: str, crc_of: bytes) -> Path:
    info = zipfile.ZipInfo(plain.decode())
    body = b"\x01" + struct.pack("<I", zlib.crc32(crc_of)) + unicode_name.encode()
    info.extra = struct.pack("<HHH", 0x9999, 2, 7) + struct.pack("<HH", 0x7075, len(body)) + body
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(info, b"data")
    return path


def test_names_in_archives_by_their_unicode_field(tmp_path):
    path = zip_of(tmp_path / "a.osz", b"song_.osu", "歌.osu", b"song_.osu")
    assert read_osz(path).names == ("歌.osu",)
    assert read_osz(path).read("歌.osu") == b"data"
    other = zip_of(tmp_path / "b.osz", b"renamed.osu", "歌.osu", b"before.osu")
    assert read_osz(other).names == ("renamed.osu",)


def case(data_folder: Path, name: str) -> Beatmap:
    folder = data_folder / "cases"
    if not folder.is_dir():
        pytest.skip("the test data have no cases")
    return read_beatmap(folder / name)


@pytest.mark.parametrize(
    ("name", "found"),
    [
        (
            "01-doubled-last-anchor/m.osu",
            lambda m: [round(slider_path(o).length) for o in m.hit_objects[:3]] == [300, 200, 100],
        ),
        ("02-too-many-combo-colours/m.osu", lambda m: len(m.combo_colours) == 8),
        ("03-break-begins-combo/m.osu", lambda m: [each.number for each in combos(m)] == [1, 2, 1]),
        ("04-background-elsewhere/a.osu", lambda m: m.background == "back.jpg"),
        ("04-background-elsewhere/b.osu", lambda m: m.background == "sb.png"),
        ("04-background-elsewhere/c.osu", lambda m: m.background == "sub/back.jpg"),
        ("11-scroll-speed-below-0.1/mania.osu", lambda m: TimingLines(m.timing_points).scroll_speed_at(2500) == 0.01),
        ("11-scroll-speed-below-0.1/osu.osu", lambda m: TimingLines(m.timing_points).velocity_at(2500) == 0.1),
        ("41-nan-line-no-ticks/m.osu", lambda m: slider_ticks(m.hit_objects[0], m) == []),
        ("41-nan-line-no-ticks/v7.osu", lambda m: slider_ticks(m.hit_objects[0], m) == [140, 280, 420]),
        ("53-catmull-head-twice/m.osu", lambda m: natural_length(m.hit_objects[0]) == natural_length(m.hit_objects[1])),
        ("54-numbers-only-python-reads/m.osu", lambda m: (len(m.hit_objects), len(m.timing_points)) == (1, 1)),
        ("57-background-two-backslashes/m.osu", lambda m: m.background == "sub/back.jpg"),
    ],
)
def test_cases(data_folder, name, found):
    beatmap = case(data_folder, name)
    assert found(beatmap)
    assert encode_beatmap(beatmap) == (data_folder / "cases" / name).read_bytes()
    assert beatmap.mode in GameMode
