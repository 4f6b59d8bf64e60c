"""The additions of a set's hitsounded difficulties for a new one, where objects coincide: sets sound alike."""

from bisect import bisect_left
from collections.abc import Sequence

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.generation.hitsounding.additions import Sound, sounds_in

TOGETHER = 5.0
"""ms between sounds that coincide."""

SOUNDING = 0.1
"""Share of sounds with additions from which on a difficulty counts as hitsounded."""


def take_additions_of_set(beatmap: Beatmap, others: Sequence[Beatmap]) -> int:
    """Give each sound of `beatmap` the whistle, finish and clap that another difficulty has at its time.

    The difficulty whose sounds coincide most often comes first. Those without hitsounds, with sound files of their
    own, or of osu!taiko, whose sounds are its notes, give none.

    Args:
        others: difficulties of the set; `beatmap` is in the time of the song.

    Returns:
        How many sounds were given theirs.
    """
    if beatmap.mode == GameMode.TAIKO:
        return 0
    sounds = sounds_in(beatmap)
    found = [_coinciding(sounds, times) for other in others if (times := _sounding(other))]
    taken: dict[int, int] = {}
    for matches in sorted(found, key=len, reverse=True):
        taken = matches | taken
    struck: set[float] = set()
    for index, bits in sorted(taken.items()):
        # A chord sounds once, as in most human maps of osu!mania.
        again = beatmap.mode == GameMode.MANIA and sounds[index].time in struck
        sounds[index].set_additions(0 if again else bits)
        struck.add(sounds[index].time)
    return len(taken)


def _sounding(beatmap: Beatmap) -> list[tuple[float, int]]:
    """(ms of the song, bits) of every sound of a hitsounded difficulty in order; empty for another."""
    if beatmap.mode == GameMode.TAIKO or any(item.sample.filename for item in beatmap.hit_objects):
        return []
    joined: dict[float, int] = {}
    for sound in sounds_in(beatmap):
        time = sound.time + beatmap.play_offset
        joined[time] = joined.get(time, 0) | sound.additions
    if sum(bits > 0 for bits in joined.values()) <= SOUNDING * len(joined):
        return []
    return sorted(joined.items())


def _coinciding(sounds: Sequence[Sound], times: Sequence[tuple[float, int]]) -> dict[int, int]:
    """Bits by the index of each sound that comes at one of `times`."""
    moments = [time for time, _ in times]
    found = {}
    for index, sound in enumerate(sounds):
        near = range(bisect_left(moments, sound.time - TOGETHER), bisect_left(moments, sound.time + TOGETHER + 1e-6))
        if near:
            found[index] = times[min(near, key=lambda other: abs(moments[other] - sound.time))][1]
    return found
