"""Which sounds a difficulty plays, when and how loud."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, HitObject, HitSound, Hold, SampleSet, Slider, Spinner
from core.beatmap.timing import TimingLines, slider_span

_SET_NAMES = {SampleSet.NORMAL: "normal", SampleSet.SOFT: "soft", SampleSet.DRUM: "drum"}
_ADDITIONS = ((HitSound.WHISTLE, "hitwhistle"), (HitSound.FINISH, "hitfinish"), (HitSound.CLAP, "hitclap"))
_QUIETEST = 8
_MOST_TICKS = 500
_TICK_NEAR_END_MS = 10.0


@dataclass(frozen=True, slots=True, order=True)
class Sound:
    """One sound of the map.

    Attributes:
        time: ms.
        name: `soft-hitclap`, or a file of the mapset where `index` is -1.
        index: 0 the program's own, 1 the mapset's file of that name, 2 and up its numbered one.
        gain: 0 .. 1.
    """

    time: float
    name: str
    index: int
    gain: float


@dataclass(frozen=True, slots=True)
class _Bank:
    """What an object or an edge asks for; zeros leave it to the timing line."""

    normal_set: int
    addition_set: int
    index: int
    volume: int


def map_sounds(beatmap: Beatmap) -> list[Sound]:
    """All sounds of a difficulty in order of time."""
    lines = TimingLines(beatmap.timing_points)
    default = _default_set(beatmap)
    sounds: list[Sound] = []
    for hit_object in beatmap.hit_objects:
        sounds.extend(_object_sounds(hit_object, beatmap, lines, default))
    return sorted(sounds)


def _object_sounds(hit_object: HitObject, beatmap: Beatmap, lines: TimingLines, default: SampleSet) -> Iterator[Sound]:
    sample = hit_object.sample
    bank = _Bank(sample.normal_set, sample.addition_set, sample.index, sample.volume)
    if sample.filename and isinstance(hit_object, Circle | Hold):
        volume = sample.volume or lines.sample_at(hit_object.time)[2]
        yield Sound(hit_object.time, sample.filename, -1, _gain(volume))
    elif isinstance(hit_object, Slider) and beatmap.mode != GameMode.TAIKO:
        yield from _slider_sounds(hit_object, bank, beatmap, lines, default)
    else:
        time = hit_object.end_time if isinstance(hit_object, Spinner) else hit_object.time
        yield from _sounds(time, hit_object.sound, bank, lines, default, taiko=beatmap.mode == GameMode.TAIKO)


def _slider_sounds(
    slider: Slider, bank: _Bank, beatmap: Beatmap, lines: TimingLines, default: SampleSet
) -> Iterator[Sound]:
    span = slider_span(slider, beatmap, lines)
    slides = max(slider.slides, 1)
    if not np.isfinite(span) or span * slides > 3_600_000 or slides > 10_000:
        slides, span = 1, 0.0
    for edge in range(slides + 1):
        sound = slider.edge_sounds[edge] if edge < len(slider.edge_sounds) else slider.sound
        normal, addition = (
            slider.edge_sets[edge]
            if edge < len(slider.edge_sets)
            else (
                bank.normal_set,
                bank.addition_set,
            )
        )
        edge_bank = _Bank(normal, addition, bank.index, bank.volume)
        yield from _sounds(slider.time + edge * span, sound, edge_bank, lines, default)
    tick = lines.beat_length_at(slider.time) / beatmap.slider_tick_rate
    if span <= 0 or slides * span / tick > _MOST_TICKS:
        return
    for slide in range(slides):
        for within in np.arange(tick, span - _TICK_NEAR_END_MS, tick):
            # Ticks lie at places of the path, so a slide back meets them in turn from its other end.
            time = slider.time + slide * span + (span - within if slide % 2 else within)
            sample_set, index, volume = lines.sample_at(time)
            name = _set_name(bank.normal_set, sample_set, default)
            yield Sound(float(time), f"{name}-slidertick", bank.index or index, _gain(bank.volume or volume))


def _sounds(
    time: float, sound: int, bank: _Bank, lines: TimingLines, default: SampleSet, *, taiko: bool = False
) -> Iterator[Sound]:
    sample_set, index, volume = lines.sample_at(time)
    normal = _set_name(bank.normal_set, sample_set, default)
    addition = _set_name(bank.addition_set, bank.normal_set or sample_set, default)
    index, gain = bank.index or index, _gain(bank.volume or volume)
    rim = bool(sound & (HitSound.WHISTLE | HitSound.CLAP))
    # The rim of the taiko sounds instead of its skin, not on top of it.
    if not (taiko and rim):
        yield Sound(time, f"{normal}-hitnormal", index, gain)
    for flag, name in _ADDITIONS:
        if sound & flag:
            yield Sound(time, f"{addition}-{name}", index, gain)


def _set_name(wanted: int, of_the_line: int, default: SampleSet) -> str:
    for candidate in (wanted, of_the_line):
        if candidate in _SET_NAMES:
            return _SET_NAMES[SampleSet(candidate)]
    return _SET_NAMES[default]


def _default_set(beatmap: Beatmap) -> SampleSet:
    named = beatmap.general.get("SampleSet", "").strip().lower()
    return next((each for each, name in _SET_NAMES.items() if name == named), SampleSet.NORMAL)


def _gain(volume: int) -> float:
    """Hitsounds are never quite silent in the game: volumes below 8 % count as 8 %."""
    return min(max(volume, _QUIETEST), 100) / 100.0
