"""Hitsounds in the mixed output, measured from the sound itself."""

from pathlib import Path

import numpy as np
import pytest

from core.audio.decode import Audio, load_audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, HitSound, Hold, Slider, Spinner, TimingPoint
from desktop.player import Player, player
from desktop.player.output import Render
from desktop.player.samples import OWN_FOLDER

RATE = 44_100
SECONDS = 8
WITHIN_MS = 15.0
"""What the program promises between an object's time and its sound."""


class Recorder:
    """An output that takes blocks of a device's size when told to, and keeps them."""

    audible = True
    BLOCK = 1764

    def __init__(self) -> None:
        self.blocks: list[np.ndarray] = []
        self._render: Render | None = None

    def start(self, render: Render) -> None:
        self._render = render
        self.blocks = []

    def stop(self) -> None:
        self._render = None

    def played(self) -> float:
        return sum(map(len, self.blocks)) / RATE

    def failed(self) -> bool:
        return False

    def record(self, seconds: float) -> np.ndarray:
        """The next seconds as (n,) mono."""
        assert self._render is not None
        first = len(self.blocks)
        for _ in range(int(seconds * RATE / self.BLOCK)):
            self.blocks.append(self._render(self.BLOCK))
        return np.concatenate(self.blocks[first:]).mean(axis=1)


@pytest.fixture
def recorder(monkeypatch) -> Recorder:
    made = Recorder()
    monkeypatch.setattr(player, "open_device", lambda sample_rate, name: (made, RATE))
    return made


@pytest.fixture
def playing(qtbot, recorder):
    made = Player()
    yield made
    made.close()


def clicks(times: list[float]) -> Audio:
    """A quiet song with a short noise at each time."""
    wave = np.zeros((2, SECONDS * RATE), dtype=np.float32)
    burst = np.random.default_rng(3).uniform(-0.5, 0.5, 600).astype(np.float32)
    for time in times:
        at = round(time / 1000 * RATE)
        wave[:, at : at + burst.size] += burst
    return Audio(wave, RATE)


def onset_of(sound: np.ndarray, heard: np.ndarray, near_ms: float, reach_ms: float = 60.0) -> float:
    """ms at which `sound` begins in what was heard, by correlation around `near_ms`."""
    first = max(round((near_ms - reach_ms) / 1000 * RATE), 0)
    piece = heard[first : first + round(2 * reach_ms / 1000 * RATE) + sound.size]
    agreement = np.correlate(piece, sound, "valid")
    assert agreement.max() > 0.2 * float(sound @ sound), "the sound is not there"
    return (first + int(agreement.argmax())) / RATE * 1000


def own(name: str) -> np.ndarray:
    """The first 40 ms of one of the program's sounds, mono at RATE."""
    audio = load_audio(Path(OWN_FOLDER) / f"{name}.wav")
    assert audio.sample_rate == RATE
    return audio.mono()[: RATE // 25]


def made(mode: GameMode, *objects) -> Beatmap:
    beatmap = Beatmap.new(mode)
    beatmap.timing_points = [TimingPoint(0, 500, sample_set=1, volume=100)]
    beatmap.slider_multiplier = 1.0
    if mode == GameMode.MANIA:
        beatmap.keys = 4
    beatmap.hit_objects = list(objects)
    return beatmap


MAPS = {
    GameMode.OSU: (made(GameMode.OSU, Circle(0, 0, 1000), Slider(100, 100, 2003.7, points=[(200, 100)], length=100),
                        Spinner(256, 192, 3500, end=4500)), (1000, 2003.7, 2503.7, 4500)),
    GameMode.TAIKO: (made(GameMode.TAIKO, Circle(0, 0, 1000), Circle(0, 0, 1777.3)), (1000, 1777.3)),
    GameMode.CATCH: (made(GameMode.CATCH, Circle(0, 0, 1000), Circle(90, 0, 3210.4)), (1000, 3210.4)),
    GameMode.MANIA: (made(GameMode.MANIA, Circle(64, 0, 1000), Hold(192, 0, 2500.2, end=3000)), (1000, 2500.2)),
}  # fmt: skip


def play(qtbot, playing: Player, beatmap: Beatmap, rate: float = 1.0, *, song: Audio | None = None) -> None:
    playing.load(song or Audio(np.zeros((2, SECONDS * RATE), dtype=np.float32), RATE))
    playing.set_hitsound_volume(1.0)
    playing.set_hitsounds(beatmap)
    playing.set_rate(rate)
    playing.play()


@pytest.mark.parametrize("rate", [1.0, 0.5, 1.5])
@pytest.mark.parametrize("mode", list(GameMode))
def test_hitsounds_come_at_the_time_of_their_objects(qtbot, playing, recorder, mode, rate):
    beatmap, times = MAPS[mode]
    play(qtbot, playing, beatmap, rate)
    qtbot.waitUntil(lambda: playing.sounding == {"hitsounds"} and recorder._render is not None, timeout=60_000)
    heard = recorder.record(5.0 / rate)
    sound = own("normal-hitnormal")
    for time in times:
        found = onset_of(sound, heard, time / rate) * rate
        assert found == pytest.approx(time, abs=WITHIN_MS)


@pytest.mark.parametrize("rate", [0.5, 0.75, 1.5])
def test_the_stretched_song_stays_with_its_hitsounds(qtbot, playing, recorder, rate):
    times = [400.0, 900.0, 1380.0]
    play(qtbot, playing, made(GameMode.OSU, *(Circle(0, 0, time) for time in times)), rate, song=clicks(times))
    playing.set_hitsounds(None)
    playing.set_volume(1.0)
    qtbot.waitUntil(lambda: recorder._render is not None, timeout=60_000)
    # The first seconds are ready when it starts; later ones are made beside it.
    heard = recorder.record(2.9)
    level = np.convolve(np.abs(heard), np.full(200, 1 / 200), "same")
    for time in times:
        around = level[slice(*(round((time + each) / rate / 1000 * RATE) for each in (-200, 80)))]
        begins = (time - 200) + float(np.argmax(around > around.max() / 2)) / RATE * 1000 * rate
        assert around.max() > 0.05 and begins == pytest.approx(time, abs=WITHIN_MS)


def test_a_loop_plays_its_part_again_and_again(qtbot, playing, recorder):
    play(qtbot, playing, MAPS[GameMode.OSU][0])
    qtbot.waitUntil(lambda: playing.sounding == {"hitsounds"}, timeout=60_000)
    playing.pause()
    playing.set_loop((900.0, 1400.0))
    playing.seek(600.0)
    playing.play()
    heard = recorder.record(2.5)
    sound = own("normal-hitnormal")
    # From 600 ms on the circle at 1000 comes after 400 ms, then every 500.
    for number in range(4):
        assert onset_of(sound, heard, 400 + 500 * number) == pytest.approx(400 + 500 * number, abs=0.1)
    assert 900 <= playing.position < 1400
    assert playing.position == pytest.approx(900 + (600 + recorder.played() * 1000 - 900) % 500, abs=1)
    playing.set_loop(None)
    recorder.record(1.0)
    assert playing.position > 1800
    playing.set_loop((900.0, 910.0))
    assert playing.loop is None, "shorter than anything that could be heard"
    playing.set_loop((900.0, 1400.0))
    recorder.record(1.0)
    assert playing.position > 2500, "behind the part it plays on"


def test_an_addition_comes_with_its_object(qtbot, playing, recorder):
    play(qtbot, playing, made(GameMode.OSU, Circle(0, 0, 1000, sound=int(HitSound.CLAP))))
    qtbot.waitUntil(lambda: playing.sounding == {"hitsounds"}, timeout=60_000)
    assert onset_of(own("normal-hitclap"), recorder.record(2.0), 1000) == pytest.approx(1000, abs=0.1)
