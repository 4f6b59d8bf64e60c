"""Ends of sliders on the boundary between two tokens: what counts as equal to the reference, and on which processor."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.beatmap.reader import parse_beatmap
from core.tokens.events import EventType, TimedEvents
from core.tokens.settings import ParserSettings
from tests.golden.boundaries import MovableEnds, parse_near

MAP = """osu file format v14

[General]
Mode: 0

[Difficulty]
CircleSize:4
SliderMultiplier:1.4

[TimingPoints]
0,500,4,2,0,60,1,0

[HitObjects]
100,100,1000,2,0,P|{path},1,{length}
300,300,4000,1,0
"""
WHOLE = ParserSettings().exact()
VECTOR_UNITS = "X86_V3 X86_V4 AVX2 FMA3 AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL"


def _map(path: str, length: float) -> MovableEnds:
    return MovableEnds(parse_beatmap(MAP.format(path=path, length=length)))


def _plain(found: TimedEvents) -> list[list]:
    return [[kind.value, value] for kind, value in found.events]


def _end_of(events: list[list]) -> int:
    """Where the x of the slider's end is."""
    ends = [index for index, (kind, _) in enumerate(events) if kind == EventType.POS_X]
    return ends[-2]


@pytest.mark.parametrize("step", [-2, -1, 1, 2])
def test_one_neighbour_of_a_whole_pixel_is_equal_and_nothing_else(step: int) -> None:
    # The whole half circle, which ends at 200, 100 but for the last bit.
    events = _plain(parse_near(_map("150:150|200:100", 1000), WHOLE, []))
    end = _end_of(events)
    reference = [list(event) for event in events]
    reference[end][1] += step
    other = 199 if events[end][1] == 200 else 200
    found = _plain(parse_near(_map("150:150|200:100", 1000), WHOLE, reference))
    assert (found == reference) == (reference[end][1] == other)


@pytest.mark.parametrize("step", [-1, 1])
def test_an_end_inside_a_pixel_has_no_equal_neighbour(step: int) -> None:
    events = _plain(parse_near(_map("150:150|200:100", 100), WHOLE, []))
    reference = [list(event) for event in events]
    reference[_end_of(events)][1] += step
    assert _plain(parse_near(_map("150:150|200:100", 100), WHOLE, reference)) == events


def test_events_are_the_same_without_the_vector_units(data_folder: Path) -> None:
    maps = sorted((data_folder / "golden" / "tokenize" / "maps").glob("*_mode0.osu"))[:4]
    assert maps
    script = (
        "import sys, hashlib\n"
        "from pathlib import Path\n"
        "from core.beatmap.reader import read_beatmap\n"
        "from core.tokens.parser import parse_beatmap_events\n"
        "from core.tokens.settings import ParserSettings\n"
        "for path in map(Path, sys.argv[1:]):\n"
        "    found = parse_beatmap_events(read_beatmap(path), ParserSettings().exact())\n"
        "    print(hashlib.sha256(repr(found).encode()).hexdigest())\n"
    )
    outputs = [
        subprocess.run(
            [sys.executable, "-c", script, *maps],
            env={**os.environ, "PYTHONPATH": str(Path.cwd()), "NPY_DISABLE_CPU_FEATURES": units},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for units in ("", VECTOR_UNITS)
    ]
    assert outputs[0] == outputs[1]
    assert len(outputs[0].splitlines()) == len(maps)
