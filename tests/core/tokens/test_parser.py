"""Beatmaps to events and tokens, against the numbers of the public pipeline."""

import gzip
import json
from functools import cache
from pathlib import Path

import pytest

from core.beatmap.reader import parse_beatmap, read_beatmap
from core.tokens.contexts import kiai_events, scroll_speed_events, timing_events
from core.tokens.encoding import encode_position, encode_refinement
from core.tokens.event_groups import groups_of
from core.tokens.events import Event, EventType, TimedEvents
from core.tokens.families import recognise_family
from core.tokens.parser import parse_beatmap_events
from core.tokens.sequence import change_speed, drop_after, drop_before, extend_times
from core.tokens.sequence import window as slice_window
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import UpstreamMap
from core.tokens.vocabulary import Vocabulary
from tests.golden.boundaries import MovableEnds, parse_near
from tests.portions import spread

FAMILIES = ("v29", "v30", "v31", "v32")
WINDOWS = {"v29": 8184.0, "v30": 32760.0, "v31": 32760.0, "v32": 16376.0}  # ms


def plain(content: TimedEvents) -> dict[str, list]:
    return {"events": [[kind.value, value] for kind, value in content.events], "times": content.times}


@cache
def load_cases(folder: Path, family: str) -> list[dict]:
    lines = gzip.decompress((folder / f"{family}.jsonl.gz").read_bytes()).splitlines()
    return [json.loads(line) for line in lines]


def load_family(data_folder: Path, name: str):
    vocabulary = Vocabulary.load(data_folder / "golden" / "tokenize" / f"tokenizer_{name}.json")
    config = json.loads((data_folder / "golden" / name / "checkpoint" / "config.json").read_text())
    return recognise_family(config, vocabulary), vocabulary


@pytest.mark.more_at_night
@pytest.mark.parametrize("name", FAMILIES)
def test_maps_become_the_published_events_and_tokens(data_folder: Path, name: str) -> None:
    folder = data_folder / "golden" / "tokenize"
    family, vocabulary = load_family(data_folder, name)
    settings = family.parser
    compared = 0
    for case in spread(load_cases(folder, name), 4):
        source = MovableEnds(read_beatmap(folder / "maps" / case["file"]))
        if "error" in case:
            assert parse_beatmap_events(source, settings).events
            continue
        objects = parse_near(source, settings, case["map"]["events"])
        assert plain(objects) == case["map"], case["file"]
        assert plain(timing_events(source, settings)) == case["timing"], case["file"]
        assert plain(kiai_events(source, settings)) == case["kiai"], case["file"]
        if "sv" in case:
            assert plain(scroll_speed_events(source, settings)) == case["sv"], case["file"]
        for window in case["windows"]:
            events = objects.events[window["start"] : window["end"]]
            end = window["frame_time"] + WINDOWS[name]
            assert slice_window(objects, window["frame_time"], end) == (window["start"], window["end"]), case["file"]
            assert vocabulary.encode_window(events, window["frame_time"]) == window["tokens"], case["file"]
        window = case["windows"][2]
        decoded = vocabulary.decode_window(window["tokens"], window["frame_time"])
        assert [[kind.value, value] for kind, value in decoded] == case["decoded_window2"]["events"], case["file"]
        compared += 1
    assert compared >= 4


MAP = """osu file format v14

[General]
Mode: 0

[Difficulty]
CircleSize:4
SliderMultiplier:1.4

[TimingPoints]
0,500,4,2,0,60,1,0
4000,-50,4,2,0,80,0,1

[HitObjects]
100,100,1000,5,2,0:0:0:0:
10,20,2000,2,0,L|150:20,1,140,0|4,0:0|1:2,0:0:0:0:
256,192,5000,12,0,26000,0:0:0:0:
"""


def test_types_last_groups_of_a_small_map() -> None:
    objects = parse_beatmap_events(parse_beatmap(MAP), ParserSettings())
    text = " ".join(f"{kind.value}{value}" for kind, value in objects.events)
    assert text.startswith("t1000 snap1 pos374 pos_refine34 new_combo0 hitsound33 volume60 circle0 ")
    assert "t2000 snap1 pos272 pos_refine165 scroll_speed100 hitsound32 volume60 slider_head0 " in text
    assert "pos276 pos_refine171 last_anchor0 t2500 snap1 hitsound32 volume60 last_anchor0 t2500 snap1" in text
    assert "t13000 spinner_sustain0 t21000 spinner_sustain0 t26000 snap1 hitsound32 volume80 spinner_end0" in text
    assert len(objects.events) == len(objects.times) == 43


def test_flipping_twice_gives_the_map_again() -> None:
    beatmap = parse_beatmap(MAP)
    settings = ParserSettings(position_precision=1, split_axes=True, refinement=None)
    once = parse_beatmap_events(beatmap, settings, flip=(True, True))
    first = groups_of(once.events, types_first=False)[0]
    assert (first.x, first.y) == (412, 284)


def test_speed_divides_times() -> None:
    objects = parse_beatmap_events(parse_beatmap(MAP), ParserSettings(), speed=2.0)
    assert objects == change_speed(parse_beatmap_events(parse_beatmap(MAP), ParserSettings()), 2.0)
    assert objects.times[0] == 500


def test_cells_beside_zero_are_merged_but_refined_from_the_floor() -> None:
    assert encode_position(-2, 0, 32) == encode_position(2, 0, 32)
    assert encode_refinement(-2, 0, 32, 2) == 15


def test_a_map_of_nothing_gives_nothing() -> None:
    empty = parse_beatmap("osu file format v14\n\n[HitObjects]\n")
    assert parse_beatmap_events(empty, ParserSettings()) == TimedEvents()
    beats = timing_events(UpstreamMap(empty), ParserSettings(), song_length=1000)
    assert [event for event in beats.events if event.type is EventType.TIME_SHIFT][-1] == Event(
        EventType.TIME_SHIFT, 1000
    )


def test_anchors_of_new_events_lie_between_head_and_last_anchor() -> None:
    kinds = ["t", "slider_head", "bezier_anchor", "bezier_anchor", "t", "last_anchor", "t", "slider_end"]
    values = [1000, 0, 0, 0, 1300, 0, 1300, 0]
    content = TimedEvents([Event(EventType(kind), value) for kind, value in zip(kinds, values, strict=True)])
    extend_times(content, 5000, types_first=False)
    assert content.times == [1000, 1000, 1100, 1200, 1300, 1300, 1300, 1300]


def test_cutting_at_both_ends() -> None:
    content = TimedEvents([Event(EventType.CIRCLE)] * 5, [10, 40, 20, 30, 50])
    drop_after(content, 45)
    assert content.times == [10, 40, 20, 30]
    drop_before(content, 20)
    assert content.times == [40, 20, 30]
    assert len(content.events) == 3
