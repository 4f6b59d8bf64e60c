"""Merging many timing passes."""

import gzip
import json
from pathlib import Path

import numpy as np
import pytest

from core.errors import InputError
from core.timing.events import timing_from_events
from core.timing.super_timing import BeatEvidence, pass_offset, pass_padding
from core.tokens.events import Event, EventType
from tests.core.timing.test_events import rows
from tests.core.tokens.replay import events_from


def test_published_merges(data_folder: Path) -> None:
    path = data_folder / "golden" / "timing" / "super_timing.json.gz"
    for number, case in enumerate(json.loads(gzip.decompress(path.read_bytes()))):
        np.random.seed(case["seed"])
        evidence = BeatEvidence(case["num_ms"])
        for timing_pass in case["iters"]:
            offset = pass_offset(case["ms_per_sequence"])
            assert pass_padding(offset, case["sample_rate"])[0] == timing_pass["begin_pad"]
            evidence.add_pass(events_from(timing_pass["events"]), offset, types_first=case["types_first"])
        merged = evidence.merged(types_first=case["types_first"], tempo_threshold=case["bpm_threshold"])
        assert merged.events == events_from(case["events"]), number
        assert merged.times == case["times"], number
        lines = timing_from_events(merged.events, types_first=case["types_first"], leniency=3)
        assert rows(lines) == case["timing_leniency3"], number


def test_beats_are_found_between_the_steps_of_the_grid() -> None:
    evidence = BeatEvidence(20000)
    true = [round(123 + index * 437.5) for index in range(45)]
    for offset in range(-100, 100, 10):
        shift = offset + offset // 10 % 10
        events = []
        for index, time in enumerate(true):
            shifted = (time + shift) // 10 * 10 + 5
            kind = EventType.MEASURE if index % 4 == 0 else EventType.BEAT
            events += [Event(kind), Event(EventType.TIME_SHIFT, shifted)]
        evidence.add_pass(events, shift, types_first=True)
    merged = evidence.merged(types_first=True, tempo_threshold=0.1)
    found = np.array(merged.times[::2])
    assert all(np.min(np.abs(found - time)) <= 3 for time in true)
    assert sum(event.type is EventType.MEASURE for event in merged.events) >= 10


def test_a_song_without_a_beat_is_one_sentence() -> None:
    with pytest.raises(InputError, match="no steady beat"):
        BeatEvidence(1000).merged(types_first=True, tempo_threshold=0.1)
