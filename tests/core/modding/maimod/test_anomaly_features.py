"""Features from a map's own distances and from the song."""

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, TimingPoint
from core.beatmap.timing import TimingLines
from core.modding.maimod.song_statistics import Spectrogram, expected_sounds
from core.modding.spacing import spacings

BEAT = 400.0
CLAP = 8
FRAME = 16.0


def stream(mode: GameMode = GameMode.OSU) -> Beatmap:
    """Circles on every beat, each a little beside the one before."""
    beatmap = Beatmap.new(mode)
    beatmap.timing_points = [TimingPoint(0.0, BEAT)]
    beatmap.hit_objects = [Circle(100.0 + 10 * (n % 30), 200.0, BEAT * n) for n in range(60)]
    return beatmap


def test_a_displaced_circle_is_far_from_both_neighbours_and_a_detour() -> None:
    beatmap = stream()
    beatmap.hit_objects[40].y = 20.0
    found = spacings(beatmap, [item.time for item in beatmap.hit_objects])
    assert max(range(60), key=lambda place: found[place].both) == 40
    assert max(range(60), key=lambda place: found[place].detour) == 40
    assert found[40].before > 2 and found[40].after > 2 and abs(found[20].before) < 1


def test_height_means_nothing_in_catch_and_one_object_has_no_neighbours() -> None:
    beatmap = stream(GameMode.CATCH)
    plain = spacings(beatmap, [item.time for item in beatmap.hit_objects])
    beatmap.hit_objects[40].y = 20.0
    assert spacings(beatmap, [item.time for item in beatmap.hit_objects]) == plain
    beatmap.hit_objects = beatmap.hit_objects[:1]
    assert spacings(beatmap, [0.0]) == [(0.0, 0.0, 0.0, 0.0)]


def song(loud: list[bool]) -> Spectrogram:
    """A song in which some beats have a sound of their own."""
    frames = np.random.default_rng(1).normal(0.0, 0.1, (round(len(loud) * BEAT / FRAME), 64))
    for beat, snare in enumerate(loud):
        start = round(beat * BEAT / FRAME)
        frames[start : start + 6, 40:] += 2.0 * snare
    return Spectrogram(frames.astype(np.float32), FRAME)


def test_a_clap_beside_its_snare_is_found_without_a_pattern() -> None:
    snares = [bool(beat) for beat in np.random.default_rng(2).integers(0, 2, 80)]
    claps = [CLAP * snare for snare in snares]
    place = next(n for n in range(30, 79) if snares[n] != snares[n + 1])
    claps[place], claps[place + 1] = claps[place + 1], claps[place]
    times = [BEAT * beat for beat in range(80)]
    lines = TimingLines([TimingPoint(0.0, BEAT)])
    odds, logs = expected_sounds(lines, song(snares), times, np.zeros((80, 1)), claps)
    assert set(np.argsort(-odds)[:2].tolist()) == {place, place + 1}
    assert logs.shape == (80, 2) and np.allclose(np.exp(logs).sum(axis=1), 1.0)


def test_too_few_sounds_or_only_one_kind_give_no_odds() -> None:
    lines = TimingLines([TimingPoint(0.0, BEAT)])
    for values in ([0, CLAP, 0], [CLAP] * 20, []):
        times = [BEAT * beat for beat in range(len(values))]
        odds, logs = expected_sounds(lines, song([True] * 20), times, np.zeros((len(values), 1)), values)
        assert not odds.any() and logs.shape == (len(values), len(set(values)))


def test_sounds_after_the_song_are_compared_with_its_end() -> None:
    lines = TimingLines([TimingPoint(0.0, BEAT)])
    times = [BEAT * beat for beat in range(40)]
    odds, _ = expected_sounds(lines, song([True, False] * 5), times, np.zeros((40, 1)), [0, CLAP] * 20)
    assert np.isfinite(odds).all()
