"""Every format, mode, kind of object and section is read; what is not a beatmap gives one clear error."""

import pickle
import tarfile
from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import Break
from core.beatmap.objects import Circle, CurveType, GameMode, Hold, Slider, Spinner
from core.beatmap.reader import parse_beatmap, read_beatmap, read_header
from core.errors import InputError
from tests.portions import spread


def test_standard_map(beatmaps):
    beatmap = read_beatmap(beatmaps / "standard.osu")
    assert (beatmap.version, beatmap.mode) == (14, GameMode.OSU)
    assert beatmap.title == "Fixture // not a comment here"
    assert beatmap.title_unicode == "備品"
    assert beatmap.general["unknownkey"] == "kept as it is"
    assert (beatmap.hp, beatmap.cs, beatmap.od, beatmap.ar) == (5, 4, 7.5, 9)
    assert beatmap.background == "bg.jpg"
    assert beatmap.breaks == [Break(9200, 11500)]
    assert beatmap.combo_colours == [(255, 128, 64), (0, 200, 255), (20, 20, 20)]
    assert [point.uninherited for point in beatmap.timing_points] == [True, False, False, True]
    kinds = [type(hit_object) for hit_object in beatmap.hit_objects]
    assert kinds == [Circle] * 3 + [Slider] * 4 + [Spinner] + [Circle] * 3
    clap = beatmap.hit_objects[2]
    assert (clap.sound, clap.sample.normal_set, clap.sample.volume, clap.sample.filename) == (8, 2, 70, "clap.wav")
    linear, bezier, arc, catmull = (o for o in beatmap.hit_objects if isinstance(o, Slider))
    assert linear.edge_sounds == [2, 0]
    assert linear.edge_sets == [(0, 0), (1, 2)]
    assert (bezier.slides, bezier.points) == (2, [(200, 300), (200, 300), (200, 200)])
    assert (arc.curve_type, arc.combo_skip, arc.new_combo) == (CurveType.PERFECT, 3, True)
    assert catmull.curve_type == CurveType.CATMULL
    assert beatmap.hit_objects[7].end_time == 8500


def test_old_map(beatmaps):
    beatmap = read_beatmap(beatmaps / "old_v3.osu")
    assert (beatmap.version, beatmap.play_offset) == (3, 24)
    assert beatmap.hit_objects[0].time == 1000
    assert beatmap.ar == beatmap.od == 3
    assert beatmap.timing_points[0].uninherited
    assert isinstance(beatmap.hit_objects[2], Spinner)


def test_lazer_map(beatmaps):
    beatmap = read_beatmap(beatmaps / "lazer_v128.osu")
    slider, spline = beatmap.hit_objects
    assert (slider.x, slider.time) == (100.5, 333.25)
    assert slider.segment_types == [(1, CurveType.PERFECT), (3, CurveType.BEZIER)]
    assert spline.spline_degree == 3
    assert beatmap.timing_points[1].velocity == 1.0


def test_mania_taiko_catch(beatmaps):
    mania = read_beatmap(beatmaps / "mania.osu")
    assert (mania.mode, mania.keys) == (GameMode.MANIA, 4)
    hold = mania.hit_objects[1]
    assert isinstance(hold, Hold)
    assert (hold.end_time, hold.sample.volume, hold.sample.filename) == (1000, 30, "note.wav")
    assert read_beatmap(beatmaps / "taiko.osu").mode == GameMode.TAIKO
    catch = read_beatmap(beatmaps / "catch.osu")
    assert (catch.version, catch.mode) == (12, GameMode.CATCH)


def test_broken_bytes_and_order(beatmaps):
    beatmap = read_beatmap(beatmaps / "odd.osu")
    assert beatmap.title == "Caf\ufffd"
    assert [o.time for o in beatmap.hit_objects] == [1000, 2000, 3000]
    assert [p.time for p in beatmap.timing_points] == [0, 2000]
    assert beatmap.editor["BeatDivisor"] == "3"


def test_keys_with_broken_bytes():
    beatmap = parse_beatmap(b"[General]\nK\xe9y: 1\n[Colours]\nCombo\xff : 1,2,3\n")
    assert dict(beatmap.general) == {"K\ufffdy": "1"}
    assert beatmap.combo_colours == []
    assert dict(beatmap.colours) == {"Combo\ufffd": "1,2,3"}


def test_no_header_is_read_as_the_latest_format():
    beatmap = parse_beatmap("[General]\nMode: 2\n[HitObjects]\n1,2,3,1,0\n")
    assert (beatmap.version, beatmap.mode, len(beatmap.hit_objects)) == (14, GameMode.CATCH, 1)


def test_utf16_is_read():
    data = "\ufeffosu file format v14\n[Metadata]\nTitle:題\n".encode("utf-16-le")
    assert parse_beatmap(data).title == "題"


@pytest.mark.parametrize("data", [b"", b"\0" * 100, b"\x89PNG\r\n", b"1,2,3,1,0\n", "text [not a section]"])
def test_no_beatmap(data):
    with pytest.raises(InputError, match=r"song\.osu is not an osu! beatmap"):
        parse_beatmap(data, "song.osu")


def test_unreadable(tmp_path):
    with pytest.raises(InputError, match=r"missing\.osu"):
        read_beatmap(tmp_path / "missing.osu")
    with pytest.raises(InputError):
        read_beatmap(tmp_path)
    with pytest.raises(InputError):
        read_header(tmp_path)


def test_impossible_numbers_are_no_objects():
    lines = ["nan,0,0,1,0", "1e9,0,0,1,0", "0,0,1e300,1,0", "0,0,0,2,0,L|9:9,99999999,100", "0,0,0,2,0,L|9:9,1,1e12"]
    beatmap = parse_beatmap("osu file format v14\n[HitObjects]\n" + "\n".join(lines))
    assert beatmap.hit_objects == []


def test_difficulty_is_limited_as_in_the_game():
    beatmap = parse_beatmap("[Difficulty]\nHPDrainRate:1e300\nSliderMultiplier:-4\nApproachRate:NaN\nCircleSize:x\n")
    assert (beatmap.hp, beatmap.slider_multiplier, beatmap.ar, beatmap.cs) == (10, 0.4, 5, 5)


def test_beatmaps_travel_between_processes(beatmaps):
    beatmap = read_beatmap(beatmaps / "standard.osu")
    arrived = pickle.loads(pickle.dumps(beatmap))
    assert arrived.hit_objects == beatmap.hit_objects
    assert arrived.title == beatmap.title


def test_copies_are_independent(beatmaps):
    beatmap = read_beatmap(beatmaps / "standard.osu")
    copied = beatmap.copy()
    copied.title = "Other"
    copied.hit_objects[0].x = 1
    copied.timing_points.clear()
    assert beatmap.title.startswith("Fixture")
    assert beatmap.hit_objects[0].x == 100
    assert len(beatmap.timing_points) == 4


def test_new_beatmap_is_v14():
    beatmap = Beatmap.new(GameMode.MANIA, title="A", artist="B", creator="C", version_name="D")
    assert (beatmap.version, beatmap.mode, beatmap.title_unicode) == (14, GameMode.MANIA, "A")
    assert (beatmap.beatmap_id, beatmap.beatmapset_id, beatmap.background) == (0, -1, None)


@pytest.mark.parametrize("name", ["standard", "old_v3", "lazer_v128", "mania", "taiko", "catch", "odd"])
def test_header_agrees_with_the_whole_map(beatmaps, name):
    assert_header_agrees(beatmaps / f"{name}.osu")


def assert_header_agrees(path: Path) -> None:
    beatmap, header = read_beatmap(path), read_header(path)
    for field in (
        *("version", "mode", "title", "title_unicode", "artist", "artist_unicode", "creator", "version_name", "source"),
        *("tags", "beatmap_id", "beatmapset_id", "audio_filename", "background", "preview_time", "hp", "cs", "od"),
        *("ar", "slider_multiplier", "slider_tick_rate"),
    ):
        assert getattr(header, field) == getattr(beatmap, field), (path, field)
    if len(beatmap.hit_objects) == header.objects:
        assert header.counts["circles"] == sum(isinstance(o, Circle) for o in beatmap.hit_objects)
        if beatmap.hit_objects and not beatmap.unsorted:
            assert header.first_time == beatmap.hit_objects[0].time


def test_header_measures(beatmaps):
    header = read_header(beatmaps / "standard.osu")
    assert header.counts == {"circles": 6, "sliders": 4, "spinners": 1, "holds": 0}
    assert (header.first_time, header.last_time) == (100, 12300)
    assert (header.min_bpm, header.max_bpm) == (120, 150)
    assert read_header(beatmaps / "mania.osu").counts["holds"] == 2
    with pytest.raises(InputError):
        read_header(beatmaps.parent / "songs.json")


@pytest.mark.more_at_night
def test_real_headers_agree(real_maps):
    for path in spread(real_maps[::7], 4):
        try:
            read_beatmap(path)
        except InputError:
            continue
        assert_header_agrees(path)


def test_only_files_that_are_no_beatmaps_are_refused(real_maps):
    refused = []
    for path in real_maps:
        if "odd" in path.parts:
            try:
                read_beatmap(path)
            except InputError as error:
                assert path.name in str(error)
                refused.append(path.name)
    assert refused == ["x_nohdr_test_8b25df.osu"]


def test_charts_in_the_archives_parse(data_folder):
    read = 0
    with tarfile.open(data_folder / "odd_large.tar.xz") as archive:
        for member in archive:
            if member.isfile() and member.name.endswith(".osu"):
                data = archive.extractfile(member).read()
                assert parse_beatmap(data, member.name).hit_objects
                read += 1
    assert read == 5
