"""Which sounds a difficulty plays, when and how loud."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitObject, HitSound, Slider, Spinner
from core.beatmap.sounds import HitSounds, SoundReader, set_name
from core.beatmap.timing import slider_length, slider_span, slider_ticks

_QUIETEST = 8
_MOST_TICKS = 500


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


def map_sounds(beatmap: Beatmap) -> list[Sound]:
    """All sounds of a difficulty in order of time."""
    reader = SoundReader(beatmap)
    sounds: list[Sound] = []
    for hit_object in beatmap.hit_objects:
        sounds.extend(_object_sounds(hit_object, beatmap, reader))
    return sorted(sounds)


def _object_sounds(hit_object: HitObject, beatmap: Beatmap, reader: SoundReader) -> Iterator[Sound]:
    if isinstance(hit_object, Slider) and beatmap.mode != GameMode.TAIKO:
        yield from _slider_sounds(hit_object, beatmap, reader)
    else:
        time = hit_object.end_time if isinstance(hit_object, Spinner) else hit_object.time
        yield from _sounds(time, reader.of_object(hit_object, time), taiko=beatmap.mode == GameMode.TAIKO)


def _slider_sounds(slider: Slider, beatmap: Beatmap, reader: SoundReader) -> Iterator[Sound]:
    """The sounds of a slider's edges, and of its ticks where the mode has them."""
    span = slider_span(slider, beatmap, reader.lines)
    slides = max(slider.slides, 1)
    if not np.isfinite(span) or span * slides > 3_600_000 or slides > 10_000:
        slides, span = 1, 0.0
    for edge in range(slides + 1):
        time = slider.time + edge * span
        yield from _sounds(time, reader.of_edge(slider, edge, time))
    if span <= 0 or beatmap.mode not in {GameMode.OSU, GameMode.CATCH}:
        return
    ticks, length = slider_ticks(slider, beatmap, reader.lines), slider_length(slider)
    if len(ticks) * slides > _MOST_TICKS:
        return
    for slide in range(slides):
        for distance in ticks:
            # Ticks are at places of the path, so a slide back meets them in turn from its other end.
            within = span * distance / length
            time = slider.time + slide * span + (span - within if slide % 2 else within)
            body = reader.of_object(slider, time)
            yield Sound(
                float(time),
                f"{set_name(body.normal_set)}-slidertick",
                body.custom,
                _gain(body.volume),
            )


def _sounds(time: float, sounds: HitSounds, *, taiko: bool = False) -> Iterator[Sound]:
    gain = _gain(sounds.volume)
    if sounds.file:
        yield Sound(time, sounds.file, -1, gain)
    rim = bool(sounds.bits & (HitSound.WHISTLE | HitSound.CLAP))
    for name in sounds.samples():
        # The rim of the taiko sounds instead of its skin, not on top of it.
        if not (taiko and rim and name.endswith("-hitnormal")):
            yield Sound(time, name, sounds.custom, gain)


def _gain(volume: int) -> float:
    """Hitsounds are never quite silent in the game: volumes below 8 % count as 8 %."""
    return min(max(volume, _QUIETEST), 100) / 100.0
