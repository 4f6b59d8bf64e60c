"""Beats to timing lines, resnapping, and merging the passes of super timing."""

from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from core.beatmap.objects import TimingPoint
from core.errors import InputError
from core.timing.events import timing_from_events
from core.timing.resnap import resnap_events
from core.timing.super_timing import BeatEvidence, pass_offset, pass_padding
from tests.core.tokens.replay import events_from
from tests.golden.material import read_json, same


@lru_cache(maxsize=2)
def _cases(path: Path) -> list[dict[str, Any]]:
    return read_json(path)


def count(path: Path) -> int:
    """How many cases a file holds."""
    return len(_cases(path))


def rows(points: list[TimingPoint]) -> list[list[Any]]:
    """Timing lines as the logs write them."""
    return [
        [p.time, p.beat_length, p.meter, p.sample_set, p.sample_index, p.volume, p.uninherited, p.kiai] for p in points
    ]


def check_lines(path: Path, number: int) -> None:
    """Timing lines from beats, and times put back on their ticks."""
    case = _cases(path)[number]
    try:
        lines = timing_from_events(
            events_from(case["events"]), types_first=case["types_first"], leniency=case["leniency"]
        )
    except InputError:
        if case.get("error"):
            return
        raise
    if case.get("error"):
        return
    same("lines", rows(lines), case["timing"])
    snapped = resnap_events(events_from(case["resnap_in"]), lines, inherited_before=True)
    same("resnapped", [[event.type.value, event.value] for event in snapped], case["resnap_out"])


def check_merge(path: Path, number: int) -> None:
    """The beats that the passes agree on, and the lines that follow."""
    case = _cases(path)[number]
    np.random.seed(case["seed"])
    evidence = BeatEvidence(case["num_ms"])
    try:
        for index, heard in enumerate(case["iters"]):
            offset = pass_offset(case["ms_per_sequence"])
            same(f"silence of pass {index}", pass_padding(offset, case["sample_rate"])[0], heard["begin_pad"])
            evidence.add_pass(events_from(heard["events"]), offset, types_first=case["types_first"])
        merged = evidence.merged(types_first=case["types_first"], tempo_threshold=case["bpm_threshold"])
    except InputError:
        if case.get("error"):
            return
        raise
    if case.get("error"):
        return
    same("events", [[event.type.value, event.value] for event in merged.events], case["events"])
    same("times", merged.times, case["times"])
    lines = timing_from_events(merged.events, types_first=case["types_first"], leniency=3)
    same("lines", rows(lines), case["timing_leniency3"])
