"""Stacking among objects so close that only a search by place finds its way, against the game's plain loops."""

import math
import random

import numpy as np
import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_end_position, slider_path
from core.beatmap.objects import Circle, Hold, Slider, Spinner
from core.beatmap.reader import parse_beatmap
from core.beatmap.stacking import preempt, stack_heights
from core.beatmap.timing import object_end_times

SPOTS = [(100, 100), (102, 100), (103, 101), (105, 100), (200, 100), (99, 98), (96, 102)]


def crowded(version: int, rng: random.Random) -> Beatmap:
    """A map of all kinds of objects on a handful of spots, many of them at one time."""
    lines, time = [], 0
    for _ in range(150):
        time += rng.choice([0, 1, 5, 50, 200, 900])
        x, y = rng.choice(SPOTS)
        to_x, to_y = rng.choice(SPOTS)
        slider = f"{x},{y},{time},2,0,L|{to_x}:{to_y},{rng.choice([1, 2])},{rng.choice([1, 10, 100, -5])}"
        spinner = f"256,192,{time},8,0,{time + rng.choice([0, 100, 2000])}"
        hold = f"{x},{y},{time},128,0,{time + 300}:0:0:0:0:"
        lines.append(rng.choices([f"{x},{y},{time},1,0", slider, spinner, hold], [5, 4, 1, 1])[0])
    head = f"osu file format v{version}\n[General]\nStackLeniency:{rng.choice([0.2, 0.7, 1])}\n[Difficulty]\n"
    return parse_beatmap(f"{head}SliderMultiplier:1.4\n[TimingPoints]\n0,500\n[HitObjects]\n" + "\n".join(lines))


def near(a: tuple[float, float], b: tuple[float, float]) -> bool:
    return math.dist(a, b) < 3


def plain_heights(beatmap: Beatmap) -> list[int]:
    """Every earlier object is looked at, one after another."""
    objects, ends = beatmap.hit_objects, object_end_times(beatmap)
    threshold = float(np.float32(preempt(beatmap.ar)) * np.float32(beatmap.stack_leniency))
    heads = [(item.x, item.y) for item in objects]
    tails = [slider_end_position(item) if isinstance(item, Slider) else (item.x, item.y) for item in objects]
    heights = [0] * len(objects)
    for last in range(len(objects) - 1, 0, -1):
        i = last
        if heights[i] or not isinstance(objects[i], Circle | Slider):
            continue
        for n in range(last - 1, -1, -1):
            if isinstance(objects[n], Spinner):
                continue
            if isinstance(objects[last], Slider):
                if objects[i].time - objects[n].time > threshold:
                    break
                if near(tails[n], heads[i]):
                    heights[n], i = heights[i] + 1, n
                continue
            if int(objects[i].time) - int(ends[n]) > threshold:
                break
            if isinstance(objects[n], Slider) and near(tails[n], heads[i]):
                offset = heights[i] - heights[n] + 1
                for j in range(n + 1, last + 1):
                    heights[j] -= offset if near(tails[n], heads[j]) else 0
                break
            if near(heads[n], heads[i]):
                heights[n], i = heights[i] + 1, n
    return heights


def plain_old_heights(beatmap: Beatmap) -> list[int]:
    """The same for the rules of formats before v6, which look at later objects."""
    objects, ends = beatmap.hit_objects, object_end_times(beatmap)
    threshold = float(np.float32(preempt(beatmap.ar)) * np.float32(beatmap.stack_leniency))
    heights = [0] * len(objects)
    for i, item in enumerate(objects):
        if heights[i] and not isinstance(item, Slider):
            continue
        tail = slider_path(item).end if isinstance(item, Slider) else (item.x, item.y)
        until, below = ends[i], 0
        for j in range(i + 1, len(objects)):
            if objects[j].time - threshold > until:
                break
            if near((objects[j].x, objects[j].y), (item.x, item.y)):
                heights[i] += 1
                until = objects[j].time
            elif near((objects[j].x, objects[j].y), tail):
                below += 1
                heights[j] -= below
                until = objects[j].time
    return heights


@pytest.mark.parametrize("seed", range(12))
def test_crowds_stack_as_in_the_game(seed: int) -> None:
    rng = random.Random(seed)
    beatmap = crowded(14, rng)
    assert any(isinstance(item, Hold) for item in beatmap.hit_objects)
    assert max(stack_heights(beatmap)) > 1
    assert stack_heights(beatmap) == plain_heights(beatmap)
    old = crowded(5, rng)
    assert stack_heights(old) == plain_old_heights(old)
