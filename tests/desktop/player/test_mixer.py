"""Mixing, hitsounds and stretching: numbers in, numbers out."""

import numpy as np
import pytest
import soundfile

from core.audio.stretch import stretch
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, HitSample, HitSound, Hold, Slider, Spinner, TimingPoint
from desktop.player.hitsounds import Sound, map_sounds
from desktop.player.metronome import metronome_sounds
from desktop.player.mixer import Layer, Mixer, PlainMusic
from desktop.player.output import SmoothClock
from desktop.player.samples import OWN_FOLDER, SampleBank

RATE = 1000


def mixer_of(times: list[float], length: int = 5, gain: float = 1.0) -> Mixer:
    mixer = Mixer(RATE)
    sound = np.full((length, 2), 0.25, dtype=np.float32)
    mixer.layers["hits"] = Layer.of([(time, 0, gain) for time in times], [sound])
    return mixer


def made(*objects, mode: GameMode = GameMode.OSU, line: TimingPoint | None = None) -> Beatmap:
    beatmap = Beatmap.new(mode)
    beatmap.slider_multiplier, beatmap.slider_tick_rate = 1.0, 1.0
    beatmap.timing_points = [line or TimingPoint(0, 500, sample_set=2, sample_index=0, volume=60)]
    beatmap.hit_objects = list(objects)
    return beatmap


def test_blocks_of_any_size_give_the_same_sound():
    mixer = mixer_of([3, 10, 11, 40])
    mixer.music = PlainMusic(np.random.default_rng(1).uniform(-0.3, 0.3, (2, 60)).astype(np.float32))
    whole = mixer.render(0, 70)
    parts = np.concatenate([mixer.render(start, 7) for start in range(0, 70, 7)])
    assert whole == pytest.approx(parts)
    assert whole.shape == (70, 2)


def test_sounds_begin_to_the_sample_and_add_up():
    block = mixer_of([10, 12]).render(0, 30)[:, 0]
    assert np.flatnonzero(block).tolist() == [10, 11, 12, 13, 14, 15, 16]
    assert block[12] == pytest.approx(0.5)


@pytest.mark.parametrize(("rate", "frame"), [(0.5, 200), (1.0, 100), (2.0, 50)])
def test_at_other_rates_sounds_move_but_keep_their_length(rate, frame):
    mixer = mixer_of([100])
    mixer.rate = rate
    heard = np.flatnonzero(mixer.render(0, 300)[:, 0])
    assert heard.tolist() == list(range(frame, frame + 5))


def test_nothing_that_began_before_playing_is_heard():
    mixer = mixer_of([100, 104])
    assert np.flatnonzero(mixer.render(102, 20, earliest=102)[:, 0]).tolist() == [2, 3, 4, 5, 6]


def test_the_sum_never_leaves_its_range():
    mixer = mixer_of([0] * 20)
    mixer.music = PlainMusic(np.ones((1, 10), dtype=np.float32))
    assert mixer.render(-5, 30).max() == 1.0


def test_mono_goes_to_both_ears_and_silence_surrounds_the_song():
    music = PlainMusic(np.arange(1, 4, dtype=np.float32)[None])
    assert music.read(-2, 7).tolist() == [[0, 0], [0, 0], [1, 1], [2, 2], [3, 3], [0, 0], [0, 0]]


def test_a_circle_sounds_by_its_own_sets_or_its_lines():
    plain = map_sounds(made(Circle(0, 0, 100)))
    assert plain == [Sound(100, "soft-hitnormal", 0, 0.6)]
    own = HitSample(normal_set=1, addition_set=3, index=4, volume=20)
    sounds = map_sounds(made(Circle(0, 0, 100, sound=HitSound.WHISTLE | HitSound.CLAP, sample=own)))
    assert {(each.name, each.index, each.gain) for each in sounds} == {
        ("normal-hitnormal", 4, 0.2),
        ("drum-hitwhistle", 4, 0.2),
        ("drum-hitclap", 4, 0.2),
    }


def test_slider_edges_sound_each_for_itself_with_ticks_between():
    slider = Slider(
        0, 0, 1000, points=[(100, 0)], length=150, slides=2,
        edge_sounds=[0, HitSound.FINISH, HitSound.CLAP], edge_sets=[(0, 0), (1, 3), (0, 0)],
    )  # fmt: skip
    sounds = [(each.time, each.name) for each in map_sounds(made(slider))]
    assert sounds == [
        (1000, "soft-hitnormal"),
        (1500, "soft-slidertick"),
        (1750, "drum-hitfinish"),
        (1750, "normal-hitnormal"),
        (2000, "soft-slidertick"),
        (2500, "soft-hitclap"),
        (2500, "soft-hitnormal"),
    ]


def test_spinners_sound_at_their_end_and_holds_at_their_head():
    assert [each.time for each in map_sounds(made(Spinner(0, 0, 100, end=900)))] == [900]
    hold = Hold(0, 0, 100, end=900, sample=HitSample(filename="piano.wav"))
    assert map_sounds(made(hold, mode=GameMode.MANIA)) == [Sound(100, "piano.wav", -1, 0.6)]


def test_the_rim_of_the_drum_replaces_its_skin():
    sounds = map_sounds(made(Circle(0, 0, 100, sound=HitSound.CLAP), mode=GameMode.TAIKO))
    assert [each.name for each in sounds] == ["soft-hitclap"]


def test_the_mapsets_samples_win_where_the_map_asks_for_them(tmp_path):
    loud = np.full(100, 0.9, dtype=np.float32)
    soundfile.write(tmp_path / "Soft-HitNormal.wav", loud, 44_100)
    soundfile.write(tmp_path / "soft-hitnormal2.ogg", loud, 44_100)
    (tmp_path / "soft-hitclap.wav").write_bytes(b"")
    bank = SampleBank(44_100, tmp_path)
    own = bank.sound("soft-hitnormal", 0)
    assert len(own) > 1000
    assert bank.sound("soft-hitnormal", 1)[:, 0] == pytest.approx(loud, abs=1e-3)
    assert 0 < len(bank.sound("soft-hitnormal", 2)) < 1000
    assert bank.sound("soft-hitnormal", 3) == pytest.approx(own)
    # An empty file is how a mapper silences a sound.
    assert len(bank.sound("soft-hitclap", 1)) == 0
    assert len(bank.sound("../secret.wav", -1)) == 0


def test_every_sound_of_the_program_is_there_and_starts_at_once():
    names = [f"{each}-{kind}" for each in ("normal", "soft", "drum") for kind in
             ("hitnormal", "hitwhistle", "hitfinish", "hitclap", "slidertick")]  # fmt: skip
    for name in [*names, "metronome-bar", "metronome-beat"]:
        samples, rate = soundfile.read(OWN_FOLDER / f"{name}.wav")
        assert 0.1 < np.abs(samples).max() <= 1
        # The ranking criteria ask hitsounds to reach their peak within 5 ms; bells may swell a little longer.
        assert np.argmax(np.abs(samples) > np.abs(samples).max() / 2) < rate * 0.02, name


def test_the_metronome_marks_the_bars():
    sounds = metronome_sounds([TimingPoint(0, 500, meter=3)], 2600)
    assert [(each.time, each.name) for each in sounds[:4]] == [
        (0, "metronome-bar"), (500, "metronome-beat"), (1000, "metronome-beat"), (1500, "metronome-bar"),
    ]  # fmt: skip
    assert metronome_sounds([], 1000) == []


@pytest.mark.parametrize("rate", [0.25, 0.5, 0.75, 1.5])
def test_stretching_changes_the_length_and_keeps_the_pitch(rate):
    seconds = 3
    tone = np.sin(2 * np.pi * 440 * np.arange(seconds * 22_050) / 22_050).astype(np.float32)
    slow = stretch(np.stack([tone, tone]), 22_050, rate)
    assert slow.shape[1] == pytest.approx(seconds * 22_050 / rate, rel=0.03)
    middle = slow[0, slow.shape[1] // 4 :][:16_384]
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(len(middle))))
    assert np.argmax(spectrum) * 22_050 / len(middle) == pytest.approx(440, abs=3)


def test_the_clock_is_smooth_and_never_runs_back():
    clock = SmoothClock()
    walls = np.arange(0, 2, 0.005)
    measured = np.floor(walls / 0.02) * 0.02
    times = np.array([clock.follow(m, w) for m, w in zip(measured, walls, strict=True)])
    assert (np.diff(times) >= 0).all()
    # Steps of 20 ms are smoothed to a fraction, and the mean is kept.
    assert np.diff(times)[50:].max() < 0.008
    assert np.abs(times - walls)[50:].max() < 0.03
