"""Events back to maps."""

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from core.beatmap.objects import Circle, CurveType, GameMode, Hold, Slider, Spinner, TimingPoint
from core.beatmap.reader import parse_beatmap, read_beatmap
from core.errors import InputError
from core.generation.postprocess.builder import MapContent, PostprocessSettings, build_map
from core.generation.postprocess.upstream.upstream_merge import upstream_merge
from core.generation.postprocess.upstream.upstream_quirks import NO_QUIRKS, UPSTREAM, upstream_quirks
from core.generation.postprocess.upstream.upstream_writer import UpstreamHeader, header_of, upstream_text
from core.timing.resnap import resnap_events
from core.tokens.encoding import place_columns, rescale_positions
from core.tokens.events import Event, EventType, TimedEvents
from core.tokens.parser import parse_beatmap_events
from core.tokens.sequence import merge
from core.tokens.settings import ParserSettings
from tests.core.tokens.replay import events_from, load_family, points_from, read_run
from tests.portions import spread

FAMILIES = ("v29", "v30", "v31", "v32")


def content_of(plain: dict) -> TimedEvents:
    return TimedEvents(events_from(plain["events"]), plain["times"])


@pytest.mark.more_at_night
@pytest.mark.parametrize("name", FAMILIES)
def test_maps_survive_tokens_as_published(data_folder: Path, name: str) -> None:
    folder = data_folder / "golden" / "tokenize"
    family, _, _ = load_family(data_folder / "golden", name)
    for line in spread(gzip.decompress((folder / f"{name}.jsonl.gz").read_bytes()).splitlines(), 4):
        case = json.loads(line)
        if "error" in case:
            continue
        beatmap = read_beatmap(folder / "maps" / case["file"])
        red = [point for point in beatmap.timing_points if point.uninherited]
        content = rescale_positions(content_of(case["map"]), family.parser.position_precision, family.parser.refinement)
        if case["mode"] == GameMode.MANIA:
            content = place_columns(content, case["generation_config"]["keycount"])
        content.events = resnap_events(content.events, red, inherited_before=True)
        if any(template.outputs.count("kiai") for template in family.templates):
            content = merge(content_of(case["kiai"]), content)
        if "sv" in case:
            content = merge(content, content_of(case["sv"]))
        settings = PostprocessSettings(
            GameMode(case["mode"]),
            family.types_first,
            has_velocity=family.parser.slider_velocity,
            snap_overlaps=family.snap_overlaps,
            slider_multiplier=case["generation_config"]["slider_multiplier"],
            compatibility=UPSTREAM,
        )
        made = build_map(content.events, red, settings)
        assert upstream_text(made, header_of(beatmap)) == case["osu"], case["file"]


@pytest.mark.more_at_night
@pytest.mark.parametrize("name", FAMILIES)
def test_the_texts_of_logged_runs(data_folder: Path, name: str) -> None:
    golden = data_folder / "golden"
    family, _, _ = load_family(golden, name)
    compared = 0
    for path in spread(sorted((golden / name / "runs").glob("*.json.gz")), 3):
        run = read_run(path)
        if "error" in run:
            continue
        calls = {call["call"]: call for call in run["log"]}
        asked, answered = calls["processor.generate"], calls["processor.generate.result"]
        content = content_of(answered["contexts"][0])
        for more in answered["contexts"][1:]:
            content = merge(content, content_of(more))
        source = run["overrides"].get("beatmap_path")
        reference = read_beatmap(data_folder / source) if source else None
        timing = None
        if "postprocessor.generate_timing" in calls:
            timing = points_from(calls["postprocessor.generate_timing"]["timing"])
        elif "timing" in asked["in_context"] and reference is not None:
            timing = [point for point in reference.timing_points if point.uninherited]
        events = content.events
        if "postprocessor.resnap_events" in calls:
            events = resnap_events(events, timing or [], inherited_before=True)
            assert events == events_from(calls["postprocessor.resnap_events"]["events"]), path.name
        header = dict(run["beatmap_config"])
        settings = PostprocessSettings(
            GameMode(header["mode"]),
            family.types_first,
            has_velocity=family.parser.slider_velocity,
            snap_overlaps=run["args"]["snap_near_perfect_overlaps"],
            slider_multiplier=header["slider_multiplier"],
            offset=header.pop("offset"),
            bpm=header.pop("bpm"),
            compatibility=UPSTREAM,
        )
        np.random.seed(1234)
        text = upstream_text(build_map(events, timing, settings), UpstreamHeader(**header))
        if run["overrides"].get("add_to_beatmap"):
            start, end = run["overrides"].get("start_time"), run["overrides"].get("end_time")
            text = upstream_merge(text, reference, start, end)
        assert text == run["osu"], path.name
        compared += 1
    assert compared >= 3


def words(text: str) -> list[Event]:
    """Events written as `t100 circle`."""
    events = []
    for word in text.split():
        name = word.rstrip("-0123456789")
        value = word[len(name) :]
        events.append(Event(EventType(name.replace("X", "pos_x").replace("Y", "pos_y")), int(value or 0)))
    return events


def built(text: str, mode: GameMode = GameMode.OSU, **options) -> MapContent:
    settings = PostprocessSettings(mode, types_first=False, **options)
    return build_map(words(text), [TimingPoint(0, 500)], settings)


SLIDER = "t1000 X100 Y100 new_combo scroll_speed140 hitsound1 volume50 slider_head X200 Y100 last_anchor "


def test_a_slider_with_a_repeat() -> None:
    made = built(SLIDER + "t1250 hitsound0 volume50 hitsound2 volume70 last_anchor t1500 hitsound4 volume50 slider_end")
    (slider,) = made.objects
    assert isinstance(slider, Slider)
    assert (slider.slides, slider.length, slider.new_combo) == (2, 98.0, True)
    assert slider.edge_sounds == [2, 4, 8]
    assert slider.points == [(200, 100)]
    assert slider.curve_type is CurveType.LINEAR
    greens = [(point.time, round(point.beat_length, 6), point.volume) for point in made.timing[1:]]
    assert greens == [(1000, -71.428571, 50), (1250, -71.428571, 70), (1256, -71.428571, 50)]


def test_a_slider_that_does_not_end_leaves_its_head() -> None:
    (head,) = built(SLIDER).objects
    assert isinstance(head, Circle)
    assert (head.time, head.sound, head.new_combo) == (1000, 2, True)
    assert built(SLIDER, compatibility=UPSTREAM).objects == []


def test_untimed_objects_are_left_out_with_a_word() -> None:
    made = built("X10 Y10 circle t500 X10 Y10 circle")
    assert [item.time for item in made.objects] == [500]
    assert "without a time" in made.warnings[0]
    assert [item.time for item in built("X10 Y10 circle", compatibility=UPSTREAM).objects] == [0]


def test_objects_come_in_order_and_one_at_a_time() -> None:
    made = built("t1000 spinner t500 X1 Y1 circle t1500 spinner_end t500 X9 Y9 circle")
    assert [(type(item), item.time) for item in made.objects] == [(Circle, 500), (Spinner, 1000)]


def test_a_curve_with_red_and_perfect_anchors() -> None:
    text = SLIDER.replace("X200", "X150 Y150 perfect_anchor X200") + "t1250 last_anchor t1250 slider_end"
    assert built(text).objects[0].curve_type is CurveType.PERFECT
    red = text.replace("X150 Y150", "X120 Y120 red_anchor X150 Y150")
    assert built(red).objects[0].curve_type is CurveType.BEZIER


def test_a_slider_far_too_long_is_slowed_but_never_still() -> None:
    text = SLIDER.replace("X200", "X104") + "t9000 last_anchor t9000 slider_end"
    mended = built(text).objects[0]
    assert mended.length > 0
    assert [item.length for item in built(text, compatibility=UPSTREAM).objects] == [0]


def test_mania_notes_keep_their_columns_and_volumes() -> None:
    made = built(
        "t0 X64 Y192 hitsound0 volume40 circle t100 X192 Y192 volume60 hold_note "
        "t600 X192 Y192 hold_note_end t700 X64 Y192 hold_note",
        GameMode.MANIA,
    )
    assert [type(item) for item in made.objects] == [Circle, Hold, Circle]
    assert [item.sample.volume for item in made.objects] == [40, 60, 0]
    assert [(item.x, item.y) for item in made.objects] == [(64, 192), (192, 192), (64, 192)]


def test_hold_notes_of_different_columns_overlap() -> None:
    text = "t0 X64 Y192 hold_note t100 X192 Y192 hold_note t500 X64 Y192 hold_note_end t600 X192 Y192 hold_note_end"
    made = built(text, GameMode.MANIA)
    assert [(item.x, item.time, item.end_time) for item in made.objects] == [(64, 0, 500), (192, 100, 600)]
    published = built(text, GameMode.MANIA, compatibility=UPSTREAM)
    assert [(item.x, item.time, item.end_time) for item in published.objects] == [(192, 100, 500)]


def test_taiko_drumrolls_last_as_long_as_they_should() -> None:
    made = built(
        "t1000 scroll_speed200 volume70 drumroll t2000 drumroll_end t3000 denden t4000 denden_end", GameMode.TAIKO
    )
    roll, denden = made.objects
    assert roll.length == pytest.approx(2 * 1000 * 100 / 500 * 1.4)
    assert isinstance(denden, Spinner)


def test_kiai_and_scroll_speeds_become_lines() -> None:
    made = built("t0 kiai1 t1000 scroll_speed50 scroll_speed_change t2000 kiai0", GameMode.MANIA)
    assert [(point.time, point.beat_length, point.kiai) for point in made.timing] == [
        (0, 500, True),
        (1000, -200, True),
        (2000, -200, False),
    ]


def test_without_timing_one_line_stands_in() -> None:
    settings = PostprocessSettings(GameMode.OSU, types_first=False, offset=123, bpm=150)
    for timing in (None, []):
        (line,) = build_map([], timing, settings).timing
        assert (line.time, line.beat_length, line.uninherited) == (123, 400, True)


def test_a_missing_position_is_the_same_for_the_same_seed() -> None:
    first, again, other = (built("t0 dist100 circle", seed=seed).objects[0] for seed in (1, 1, 2))
    assert (first.x, first.y) == (again.x, again.y) != (other.x, other.y)
    assert (first.x - 256) ** 2 + (first.y - 192) ** 2 == pytest.approx(100**2, rel=0.03)


def test_near_overlaps_are_stacked() -> None:
    made = built("t0 X100 Y100 circle t300 X102 Y103 circle t1400 X102 Y104 circle", snap_overlaps=True)
    assert [(item.x, item.y) for item in made.objects] == [(100, 100), (100, 100), (102, 104)]


def test_lines_that_nothing_can_be_divided_by() -> None:
    timing = [TimingPoint(0, 0.0), TimingPoint(10, float("nan"), uninherited=False)]
    settings = PostprocessSettings(GameMode.OSU, types_first=False)
    made = build_map(words(SLIDER + "t1250 last_anchor t1250 slider_end"), timing, settings)
    assert made.objects[0].length > 0


def test_a_map_of_our_own_tokens_comes_back() -> None:
    text = (
        "osu file format v14\n\n[General]\nMode: 0\n\n[Difficulty]\nSliderMultiplier:1.4\n\n[TimingPoints]\n"
        "0,500,4,2,0,60,1,0\n\n[HitObjects]\n100,100,1000,5,2,1:2:0:0:\n"
        "10,20,2000,2,0,P|60:60|110:20,2,140,0|2|4,1:0|1:0|1:0,0:0:0:0:\n"
    )
    beatmap = parse_beatmap(text)
    settings = ParserSettings()
    content = rescale_positions(parse_beatmap_events(beatmap, settings), 32, 2)
    made = build_map(content.events, beatmap.timing_points, PostprocessSettings(GameMode.OSU, types_first=False))
    circle, slider = made.objects
    assert (circle.x, circle.y, circle.sample.addition_set) == (100, 100, 2)
    assert (slider.slides, slider.curve_type, slider.edge_sounds) == (2, CurveType.PERFECT, [0, 2, 4])
    assert slider.length == pytest.approx(140)


def test_the_switch_has_one_name() -> None:
    assert upstream_quirks(None) is NO_QUIRKS
    assert upstream_quirks("reference") is UPSTREAM
    with pytest.raises(InputError, match="unknown"):
        upstream_quirks("nearly")
