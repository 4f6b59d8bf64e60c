"""Real maps to events and tokens, and back to maps."""

import gzip
import json
import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.generation.postprocess.builder import PostprocessSettings, build_map
from core.generation.postprocess.upstream.upstream_quirks import UPSTREAM
from core.generation.postprocess.upstream.upstream_writer import header_of, upstream_text
from core.timing.resnap import resnap_events
from core.tokens.contexts import kiai_events, scroll_speed_events, timing_events
from core.tokens.encoding import place_columns, rescale_positions
from core.tokens.events import ContextType, TimedEvents
from core.tokens.families import Family, recognise_family
from core.tokens.parser import parse_beatmap_events
from core.tokens.sequence import merge
from core.tokens.vocabulary import Vocabulary
from tests.core.tokens.replay import events_from
from tests.golden.boundaries import MovableEnds, parse_near
from tests.golden.material import Material, Mismatch, read_json, same

_FILE = re.compile(rb'\{"file": ("[^"]+")')


@lru_cache(maxsize=1)
def _lines(path: Path) -> list[bytes]:
    """The cases of one family, a JSON document each; one is parsed in a fiftieth of a second, all of them in one."""
    return gzip.decompress(path.read_bytes()).splitlines()


def names(path: Path) -> Iterator[str]:
    """The maps of one family's file."""
    for line in _lines(path):
        start = _FILE.match(line)
        yield Path(json.loads(start[1]) if start is not None else json.loads(line)["file"]).stem


def check(material: Material, path: Path, number: int) -> None:
    """Events, contexts, window tokens, decoded tokens and the final text of one map."""
    case: dict[str, Any] = json.loads(_lines(path)[number])
    name = path.name.partition(".")[0]
    vocabulary = Vocabulary.load(path.parent / f"tokenizer_{name}.json")
    config = read_json(material.folder / name / "checkpoint" / "config.json")
    family = recognise_family(config, vocabulary)
    beatmap = read_beatmap(path.parent / "maps" / case["file"])
    source = MovableEnds(beatmap)
    if "error" in case:
        if not parse_beatmap_events(source, family.parser).events:
            raise Mismatch("the map gives no events")
        return
    objects = parse_near(source, family.parser, case["map"]["events"])
    contents = {
        "map": objects,
        "timing": timing_events(source, family.parser),
        "kiai": kiai_events(source, family.parser),
        "sv": scroll_speed_events(source, family.parser),
    }
    for kind, content in contents.items():
        if kind in case:
            same(f"{kind} events", [[event.type.value, event.value] for event in content.events], case[kind]["events"])
            same(f"{kind} times", content.times, case[kind]["times"])
    for index, window in enumerate(case["windows"]):
        events = objects.events[window["start"] : window["end"]]
        same(f"tokens of window {index}", vocabulary.encode_window(events, window["frame_time"]), window["tokens"])
    window = case["windows"][2]
    decoded = vocabulary.decode_window(window["tokens"], window["frame_time"])
    same("decoded", [[event.type.value, event.value] for event in decoded], case["decoded_window2"]["events"])
    red = [point for point in beatmap.timing_points if point.uninherited]
    settings = PostprocessSettings(
        GameMode(case["mode"]),
        family.types_first,
        has_velocity=family.parser.slider_velocity,
        snap_overlaps=family.snap_overlaps,
        slider_multiplier=case["generation_config"]["slider_multiplier"],
        compatibility=UPSTREAM,
    )
    events = _written_back(case, family, red)
    same("text", upstream_text(build_map(events.events, red, settings), header_of(beatmap)), case["osu"])


def _written_back(case: dict[str, Any], family: Family, red: list[Any]) -> TimedEvents:
    def content(kind: str) -> TimedEvents:
        return TimedEvents(events_from(case[kind]["events"]), case[kind]["times"])

    events = rescale_positions(content("map"), family.parser.position_precision, family.parser.refinement)
    if case["mode"] == GameMode.MANIA:
        events = place_columns(events, case["generation_config"]["keycount"])
    events.events = resnap_events(events.events, red, inherited_before=True)
    if any(ContextType.KIAI in template.outputs for template in family.templates):
        events = merge(content("kiai"), events)
    return merge(events, content("sv")) if "sv" in case else events
