"""Anomalies of a map's hit sounds: by the decoder, by the map's own patterns, and by the song."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, Slider
from core.beatmap.timing import TimingLines
from core.modding.maimod.anomaly import NO_EVIDENCE, Anomaly
from core.modding.maimod.bar_statistics import BarStatistics
from core.modding.maimod.decisions import Decision, as_number
from core.modding.maimod.song_statistics import Spectrogram, expected_sounds

_NEAR_OBJECTS = 3


def hitsound_anomalies(
    beatmap: Beatmap, lines: TimingLines, decisions: Sequence[Decision], spectrogram: Spectrogram
) -> Iterator[Anomaly]:
    """One for every hit sound.

    The features are log odds: of the decoder, of the decoder less its entropy, of the sounds at the same position in
    one bar and in two bars, of a nearby sound that would fit better here than there, of the song, and of such a nearby
    sound by the song.

    Args:
        decisions: of the kind `ADDITIONS`.
    """
    order = sorted(decisions, key=lambda decision: (decision.time, decision.object))
    times = [decision.time for decision in order]
    bars = BarStatistics(lines, times)
    own = [int(as_number(decision.value)) for decision in order]
    values = _chord_values(times, own) if beatmap.mode == GameMode.MANIA else own
    one_bar, usual = bars.log_odds(values, bars=1, memory=8000.0)
    two_bars, _ = bars.log_odds(values, bars=2, memory=60_000.0)
    song_odds, song_values, song_swaps = _odds_by_song(beatmap, lines, order, values, spectrogram)
    strength = [decision.log_odds_against + float(odds) for decision, odds in zip(order, one_bar, strict=True)]
    for place, decision in enumerate(order):
        fits_there = [
            strength[other]
            for other in _near(place, times, values)
            if values[place] in (int(as_number(order[other].expected)), int(usual[other]))
        ]
        features = (
            decision.log_odds_against,
            decision.log_odds - decision.entropy,
            float(one_bar[place]),
            float(two_bars[place]),
            max(fits_there, default=NO_EVIDENCE),
            float(song_odds[place]),
            float(song_swaps[place]),
        )
        opinions = (
            (int(as_number(decision.expected)), decision.log_odds),  # of the decoder
            (int(usual[place]), one_bar[place]),  # of the bars around
            (song_values[place], song_odds[place]),  # of the song
        )
        expected, _ = max(opinions, key=lambda opinion: opinion[1])
        yield Anomaly(decision.kind, decision.time, (decision.object,), features, own[place], expected, decision.edge)


def _chord_values(times: Sequence[float], values: Sequence[int]) -> list[int]:
    """The additions at the time of each sound; those of a chord's notes together."""
    chords: defaultdict[float, int] = defaultdict(int)
    for time, value in zip(times, values, strict=True):
        chords[time] |= value
    return [chords[time] for time in times]


def _near(place: int, times: Sequence[float], values: Sequence[int]) -> Iterator[int]:
    """Nearby sounds that could have been exchanged with this one."""
    for other in range(max(place - _NEAR_OBJECTS, 0), min(place + _NEAR_OBJECTS + 1, len(times))):
        if times[other] != times[place] and values[other] != values[place]:
            yield other


def _odds_by_song(
    beatmap: Beatmap, lines: TimingLines, order: Sequence[Decision], values: Sequence[int], spectrogram: Spectrogram
) -> tuple[NDArray[np.float64], list[int], NDArray[np.float64]]:
    """Log odds of each sound by the song, the most likely one, and the log odds of a nearby sound that would fit better
    here."""
    times = [decision.time for decision in order]
    swaps = np.full(len(order), NO_EVIDENCE)
    if beatmap.mode == GameMode.MANIA or not order:
        # Samples in osu!mania play the song itself, a different one for each note.
        return np.zeros(len(order)), list(values), swaps
    items = [beatmap.hit_objects[decision.object] for decision in order]
    traits = np.array(
        [
            (isinstance(item, Slider), item.new_combo and not decision.edge)
            for item, decision in zip(items, order, strict=True)
        ],
        dtype=np.float64,
    )
    odds, logs = expected_sounds(lines, spectrogram, times, traits, values)
    kinds = np.array(sorted(set(values)))
    kind = np.searchsorted(kinds, values)
    for place in range(len(order)):
        better = [
            odds[other] for other in _near(place, times, values) if logs[other, kind[place]] >= logs[other, kind[other]]
        ]
        swaps[place] = max(better, default=NO_EVIDENCE)
    return odds, kinds[logs.argmax(axis=1)].tolist(), swaps
