"""A generated difficulty measured against a human one of the same song."""

from dataclasses import dataclass

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import slider_path
from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH, GameMode, Slider, TimingPoint
from core.beatmap.stars import star_rating
from core.beatmap.timing import SNAP_TOLERANCE, TimingLines
from core.errors import InputError
from core.training.evaluation.measures import rhythm_score

OFF_SCREEN_SLACK = 1.0
MODES = {
    GameMode.OSU: "osu!",
    GameMode.TAIKO: "osu!taiko",
    GameMode.CATCH: "osu!catch",
    GameMode.MANIA: "osu!mania",
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Figures of one pair.

    Attributes:
        f1_10, f1_20: rhythm agreement at 10 and 20 ms.
        count_ratio: distinct start times, generated over human.
        object_ratio: hit objects, generated over human.
        star_error: generated minus human.
        bpm_error: of the first red line, relative; offset_error: ms modulo the human beat, nearest.
        unsnapped: objects further than 2 ms from every tick of their own lines.
        off_screen: objects, slider bodies included, that leave the playfield.
    """

    f1_10: float
    f1_20: float
    count_ratio: float
    object_ratio: float
    stars: float
    star_error: float
    bpm_error: float
    offset_error: float
    unsnapped: int
    off_screen: int


def compare(generated: Beatmap, human: Beatmap) -> Comparison:
    """Measure `generated` against `human`."""
    ours = [item.time for item in generated.hit_objects]
    theirs = [item.time for item in human.hit_objects]
    at_20 = rhythm_score(ours, theirs, 20.0)
    stars = star_rating(generated)
    bpm_error, offset_error = timing_error(generated.timing_points, human.timing_points)
    return Comparison(
        f1_10=rhythm_score(ours, theirs, 10.0).f1,
        f1_20=at_20.f1,
        count_ratio=at_20.count_ratio,
        object_ratio=len(ours) / len(theirs) if theirs else float("inf"),
        stars=stars,
        star_error=stars - star_rating(human),
        bpm_error=bpm_error,
        offset_error=offset_error,
        unsnapped=unsnapped(generated),
        off_screen=off_screen(generated),
    )


def require_same_song(generated: Beatmap, human: Beatmap) -> None:
    """Refuse difficulties whose figures would say nothing, because they map other songs or are played otherwise.

    Raises:
        InputError: the modes, the keys of osu!mania or the songs differ.
    """
    fault = difference(generated, human)
    if fault:
        raise InputError(fault)


def difference(generated: Beatmap, human: Beatmap) -> str:
    """Why two difficulties are not compared, as a sentence; "" if they are of one song and played alike."""
    modes = [MODES[each.mode] for each in (generated, human)]
    if generated.mode != human.mode:
        return f"One difficulty is for {modes[0]} and the other for {modes[1]}; choose two of one mode."
    if generated.mode == GameMode.MANIA and generated.keys != human.keys:
        return f"One difficulty has {generated.keys} keys and the other {human.keys}; choose two of one kind."
    if generated.beatmapset_id == human.beatmapset_id > 0:
        return ""
    songs = [{name.casefold() for name in (each.title, each.title_unicode) if name} for each in (generated, human)]
    if all(songs) and songs[0].isdisjoint(songs[1]):
        return f"The difficulties are of different songs, {generated.title} and {human.title}; choose two of one song."
    return ""


def timing_error(generated: list[TimingPoint], human: list[TimingPoint]) -> tuple[float, float]:
    """(relative BPM error, offset error in ms modulo the human beat) of the first red lines."""
    ours = next((point for point in generated if point.uninherited), None)
    theirs = next((point for point in human if point.uninherited), None)
    if ours is None or theirs is None or not theirs.beat_length > 0:
        return float("nan"), float("nan")
    phase = (ours.time - theirs.time) % theirs.beat_length
    return ours.bpm / theirs.bpm - 1, phase if phase <= theirs.beat_length / 2 else phase - theirs.beat_length


def unsnapped(beatmap: Beatmap) -> int:
    """Objects whose start is on no tick of the divisors 1 to 16."""
    lines = TimingLines(beatmap.timing_points)
    divisors = tuple(range(1, 17))
    return sum(
        abs(lines.nearest_tick(item.time, divisors)[0] - item.time) > SNAP_TOLERANCE for item in beatmap.hit_objects
    )


def off_screen(beatmap: Beatmap) -> int:
    """Objects outside the playfield; sliders with their whole body where the mode shows it."""
    if beatmap.mode not in (GameMode.OSU, GameMode.CATCH):
        return sum(not 0 <= item.x <= PLAYFIELD_WIDTH for item in beatmap.hit_objects)
    count = 0
    for item in beatmap.hit_objects:
        points = slider_path(item).points if isinstance(item, Slider) else np.array([[item.x, item.y]])
        if beatmap.mode == GameMode.CATCH:
            points = points * [1, 0]
        low, high = points.min(axis=0), points.max(axis=0)
        slack = OFF_SCREEN_SLACK
        count += bool((low < -slack).any() or high[0] > PLAYFIELD_WIDTH + slack or high[1] > PLAYFIELD_HEIGHT + slack)
    return count
