"""From a song and its timing to onset times, with the model that is shipped."""

import numpy as np
import pytest

from core.beatmap.objects import GameMode, TimingPoint
from core.errors import CancelledError, InputError
from core.generation.mappers.bundled.beat_grid import DIVISORS
from core.generation.mappers.bundled.rhythm import BUNDLED_MODEL, OtherRhythm, analyse_rhythm, analyse_rhythms
from core.jobs import CancelToken
from tests.portions import spread

RATE = 22050
TIMING = [TimingPoint(500, 400)]


@pytest.fixture(scope="module")
def song():
    """30 s at 150 BPM: drum hits on half beats from 4.1 s to 24.1 s, near silence around them."""
    rng = np.random.default_rng(1)
    samples = rng.normal(0, 1e-4, 30 * RATE).astype(np.float32)
    for index, time in enumerate(np.arange(4.1, 24.1, 0.2)):
        first, length = int(time * RATE), 2600
        decay = np.exp(-np.arange(length) / (700 if index % 2 == 0 else 300))
        tone = np.sin(2 * np.pi * (60 if index % 4 == 0 else 180) * np.arange(length) / RATE)
        samples[first : first + length] += (0.6 * tone + rng.normal(0, 0.25, length)) * decay
    return samples


def test_onsets_lie_on_usable_ticks_in_order(song):
    analysis = analyse_rhythm(song, RATE, TIMING, mode=GameMode.OSU, stars=4)
    rhythm = analysis.choose()
    assert len(rhythm) > 20
    assert (np.diff(rhythm) > 10).all()
    assert np.isin(rhythm, analysis.grid.tick_times[analysis.grid.usable]).all()
    assert ((analysis.tick_probabilities >= 0) & (analysis.tick_probabilities <= 1 + 1e-6)).all()
    beats = (rhythm - 500) / 400
    assert (np.min([np.abs(beats * each - np.round(beats * each)) for each in DIVISORS], axis=0) < 1e-4).all()


def test_the_map_begins_and_ends_with_the_music(song):
    rhythm = analyse_rhythm(song, RATE, TIMING, mode=GameMode.OSU, stars=4).choose()
    inside = (rhythm > 3_500) & (rhythm < 24_900)
    assert inside.mean() > 0.9


def test_a_cancel_is_heard_throughout(song):
    class Counting(CancelToken):
        looks = 0

        def check(self) -> None:
            self.looks += 1
            super().check()

    token, short = Counting(), song[: 12 * RATE]
    analyse_rhythm(short, RATE, TIMING, mode=GameMode.OSU, stars=4, cancel=token)
    first = token.looks
    analyse_rhythm(short, RATE, TIMING, mode=GameMode.OSU, stars=5, cancel=token)
    assert first > 2 * (token.looks - first) > 10, "the second time the song itself is known"
    token.cancel()
    for part in (short, song[: 6 * RATE]):
        with pytest.raises(CancelledError):
            analyse_rhythm(part, RATE, TIMING, mode=GameMode.OSU, stars=4, cancel=token)


def test_density_and_stars_bring_more_objects(song):
    wanted = [(GameMode.OSU, 0, 1.5), (GameMode.OSU, 0, 5.5)]
    easy, hard = analyse_rhythms(song, RATE, TIMING, difficulties=wanted)
    assert len(easy.choose()) < len(hard.choose())
    assert len(hard.choose(0.7)) < len(hard.choose(1.0)) < len(hard.choose(1.3))


def between_beats(times):
    beats = (times - 500) / 400
    return (np.abs(beats - np.round(beats)) > 0.01).sum()


def test_bursts_put_more_of_as_many_onsets_between_the_beats(song):
    analysis = analyse_rhythm(song, RATE, TIMING, mode=GameMode.OSU, stars=2)
    even, bursting = (analysis.choose(1.2, bursts=bursts) for bursts in (0.0, 0.75))
    assert abs(len(bursting) - len(even)) <= 3
    assert between_beats(bursting) > between_beats(even)
    assert (analysis.choose(1.2, bursts=5.0) == bursting).all()


def test_the_sample_rate_and_the_channels_do_not_matter(song):
    one = analyse_rhythm(song, RATE, TIMING, mode=GameMode.MANIA, stars=3, keys=7)
    doubled = np.repeat(song, 2)[None].repeat(2, axis=0)
    other = analyse_rhythm(doubled, 2 * RATE, TIMING, mode=GameMode.MANIA, stars=3, keys=7)
    assert other.grid.duration == pytest.approx(one.grid.duration)
    assert other.expected_count == pytest.approx(one.expected_count, rel=0.1)


def test_without_audio_the_grid_speaks():
    rhythm = analyse_rhythm(None, RATE, TIMING, mode=GameMode.TAIKO, stars=3, duration=60_000).choose()
    assert len(rhythm) > 20


@pytest.mark.more_at_night
@pytest.mark.parametrize("bpm", spread([40, 61, 330, 1200], 3))
def test_unusual_tempos_give_a_playable_density(song, bpm):
    rhythm = analyse_rhythm(song, RATE, [TimingPoint(500, 60000 / bpm)], mode=GameMode.OSU, stars=3).choose()
    assert 10 < len(rhythm) < 300


def test_several_red_lines_and_odd_meters(song):
    timing = [TimingPoint(500, 400, 7), TimingPoint(10_000, 350, 3), TimingPoint(18_000, 512.3, 5)]
    rhythm = analyse_rhythm(song, RATE, timing, mode=GameMode.OSU, stars=4).choose()
    assert (np.diff(rhythm) > 5).all()


def test_a_guest_difficulty_follows_the_other_one(song):
    wanted = {"mode": GameMode.OSU, "stars": 3.0}
    alone = analyse_rhythm(song, RATE, TIMING, **wanted)
    times = alone.choose()
    early, late = times[: len(times) // 2], times[len(times) // 2 :]

    def lean(onsets):
        """How much likelier the first half is than the second."""
        ticks = analyse_rhythm(song, RATE, TIMING, **wanted, other=OtherRhythm(onsets, 3.0)).tick_probabilities
        return ticks[alone.grid.occupied(early)].mean() - ticks[alone.grid.occupied(late)].mean()

    assert lean(early) > lean(late) + 0.1


def test_bad_timing_is_an_input_error(song):
    with pytest.raises(InputError, match="red line"):
        analyse_rhythm(song, RATE, [], mode=GameMode.OSU, stars=3)
    with pytest.raises(InputError, match="song"):
        analyse_rhythm(song[:0], RATE, TIMING, mode=GameMode.OSU, stars=3)


def test_the_shipped_model_is_small():
    assert sum(file.stat().st_size for file in BUNDLED_MODEL.iterdir()) < 30_000_000
