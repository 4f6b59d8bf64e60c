"""What speaks against the hit sounds of a map: the decoder, the map's own patterns, and the song."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, Slider
from core.beatmap.timing import TimingLines
from core.modding.habits import Habits
from core.modding.questions import Answer
from core.modding.song_habits import Spectrogram, expected_sounds
from core.modding.suspicion import NOTHING, Suspicion, against, number

_NEAR_OBJECTS = 3


class Sounding(NamedTuple):
    """One sound of an object: when it is heard (ms), its owner's index, and the decoder's answer."""

    time: float
    owner: int
    answer: Answer


def sound_suspicions(
    beatmap: Beatmap, lines: TimingLines, soundings: Sequence[Sounding], song: Spectrogram
) -> Iterator[Suspicion]:
    """About every sound. The witnesses: the decoder (odds, and odds by how open the question was), the places of one
    and of two bars, a near sound that would fit better here than there, the song, and the same swap by the song."""
    order = sorted(soundings, key=lambda sounding: sounding[:2])
    times = [sounding.time for sounding in order]
    habits = Habits(lines, times)
    own = [int(number(sounding.answer.value)) for sounding in order]
    values = _together(times, own) if beatmap.mode == GameMode.MANIA else own
    short, usual = habits.departures(values, bars=1, memory=8000.0)
    long, _ = habits.departures(values, bars=2, memory=60_000.0)
    heard, likely, heard_swap = _by_the_song(beatmap, lines, order, values, song)
    strength = [against(sounding.answer) + float(odds) for sounding, odds in zip(order, short, strict=True)]
    for place, (time, index, answer) in enumerate(order):
        swap = max(
            (
                strength[other]
                for other in _near(place, times, values)
                if values[place] in (int(number(order[other].answer.expected)), int(usual[other]))
            ),
            default=NOTHING,
        )
        features = (
            against(answer),
            answer.odds - answer.entropy,
            float(short[place]),
            float(long[place]),
            swap,
            float(heard[place]),
            float(heard_swap[place]),
        )
        expected, _ = max(
            (
                (int(number(answer.expected)), answer.odds),
                (int(usual[place]), short[place]),
                (likely[place], heard[place]),
            ),
            key=lambda opinion: opinion[1],
        )
        yield Suspicion(answer.question, time, (index,), features, own[place], expected, answer.edge, answer.chance)


def _together(times: Sequence[float], values: Sequence[int]) -> list[int]:
    """What sounds at each moment; the notes of a chord are one."""
    moments: defaultdict[float, int] = defaultdict(int)
    for time, value in zip(times, values, strict=True):
        moments[time] |= value
    return [moments[time] for time in times]


def _near(place: int, times: Sequence[float], values: Sequence[int]) -> Iterator[int]:
    """Sounds close by that could have been exchanged with this one."""
    for other in range(max(place - _NEAR_OBJECTS, 0), min(place + _NEAR_OBJECTS + 1, len(times))):
        if times[other] != times[place] and values[other] != values[place]:
            yield other


def _by_the_song(
    beatmap: Beatmap, lines: TimingLines, order: Sequence[Sounding], values: Sequence[int], song: Spectrogram
) -> tuple[NDArray[np.float64], list[int], NDArray[np.float64]]:
    """How far the song speaks against each sound, which it would have, and how far the song speaks against the near one
    that would fit better here."""
    times = [sounding.time for sounding in order]
    swaps = np.full(len(order), NOTHING)
    if beatmap.mode == GameMode.MANIA or not order:
        return np.zeros(len(order)), list(values), swaps  # samples of osu!mania play the song itself, each note another
    items = [beatmap.hit_objects[sounding.owner] for sounding in order]
    traits = np.array(
        [
            (isinstance(item, Slider), item.new_combo and not sounding.answer.edge)
            for item, sounding in zip(items, order, strict=True)
        ],
        dtype=np.float64,
    )
    odds, logs = expected_sounds(lines, song, times, traits, values)
    kinds = np.array(sorted(set(values)))
    kind = np.searchsorted(kinds, values)
    for place in range(len(order)):
        better = [
            odds[other] for other in _near(place, times, values) if logs[other, kind[place]] >= logs[other, kind[other]]
        ]
        swaps[place] = max(better, default=NOTHING)
    return odds, kinds[logs.argmax(axis=1)].tolist(), swaps
