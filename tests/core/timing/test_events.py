"""Timing lines from beats."""

import gzip
import json
from pathlib import Path

from core.timing.events import beat_length, timing_from_events
from core.tokens.events import Event, EventType
from tests.core.tokens.replay import events_from


def rows(points) -> list[list]:
    return [
        [p.time, p.beat_length, p.meter, p.sample_set, p.sample_index, p.volume, p.uninherited, p.kiai] for p in points
    ]


def test_published_timings(data_folder: Path) -> None:
    path = data_folder / "golden" / "timing" / "generate_timing.json.gz"
    cases = json.loads(gzip.decompress(path.read_bytes()))
    assert cases
    for number, case in enumerate(cases):
        points = timing_from_events(
            events_from(case["events"]), types_first=case["types_first"], leniency=case["leniency"]
        )
        assert rows(points) == case["timing"], number


def beats(times: list[int], meter: int) -> list[Event]:
    events = []
    for index, time in enumerate(times):
        events += [Event(EventType.TIME_SHIFT, time), Event(EventType.BEAT if index % meter else EventType.MEASURE)]
    return events


def test_a_steady_beat_is_one_line_with_a_round_tempo() -> None:
    times = [int(103 + index * 60000 / 175) // 10 * 10 + 5 for index in range(120)]
    (line,) = timing_from_events(beats(times, 3), types_first=False, leniency=20)
    assert (round(line.bpm, 6), line.meter) == (175, 3)


def test_a_change_of_tempo_begins_a_line() -> None:
    times = [index * 500 for index in range(17)] + [8000 + index * 400 for index in range(1, 17)]
    lines = timing_from_events(beats(times, 4), types_first=False, leniency=3)
    assert [(line.time, line.beat_length) for line in lines] == [(0, 500), (8000, 400)]


def test_no_beats_no_lines() -> None:
    assert timing_from_events([Event(EventType.CIRCLE)], types_first=True, leniency=3) == []
    assert beat_length(0, 4, 0) == 1000
