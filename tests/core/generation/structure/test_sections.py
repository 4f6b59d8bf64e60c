"""Kiai, volumes and slider velocities that follow the sections of a song."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.audio.decode import load_audio
from core.beatmap.objects import GameMode, TimingPoint
from core.beatmap.reader import read_beatmap
from core.beatmap.timing import TimingLines
from core.errors import InputError
from core.generation.mappers.bundled.rhythm import BUNDLED_MODEL
from core.generation.request import GenerationRequest
from core.generation.structure.bars import band_levels, bars_of
from core.generation.structure.kiai import FILE, KiaiModel, best_parts, find_kiai
from core.generation.structure.sections import Sections
from core.generation.tasks.new_difficulty import generate
from core.jobs import CancelToken, ignore_progress

RATE = 22050
BAR = 2.0  # s, four beats of 120 BPM
RED = [TimingPoint(0.0, 500.0)]


def song(*bars: float, rate: int = RATE) -> np.ndarray:
    """A drum on every beat and a chord, as loud as `bars` says for each bar."""
    time = np.arange(int(BAR * rate)) / rate
    rng = np.random.default_rng(1)
    drum = np.exp(-40 * (time % 0.5)) * rng.normal(size=len(time))
    chord = sum(np.sin(2 * np.pi * note * time) for note in (220, 277, 330, 880, 3520))
    return np.concatenate([level * (drum + 0.3 * chord) for level in bars]).astype(np.float32)


@pytest.fixture
def model() -> KiaiModel:
    found = KiaiModel.read(BUNDLED_MODEL)
    assert found is not None
    return found


VERSES = [0.15] * 16 + [1.0] * 16 + [0.15] * 16 + [1.0] * 16 + [0.15] * 4


@pytest.mark.parametrize("rate", [22050, 44100, 11025])
def test_the_loud_parts_that_come_again_are_kiai(model: KiaiModel, rate: int) -> None:
    parts = find_kiai(model, band_levels(song(*VERSES, rate=rate), rate), RED)
    loud = np.repeat(np.array(VERSES) > 0.5, 2)
    seconds = np.arange(len(loud)) + 0.5
    found = np.array([any(start <= 1000 * second < end for start, end in parts) for second in seconds])
    assert 2 * (loud & found).sum() / (loud.sum() + found.sum()) > 0.8
    for edge in [edge for part in parts for edge in part]:
        assert edge / (1000 * BAR) == pytest.approx(round(edge / (1000 * BAR)))


@pytest.mark.parametrize("red", [[], [TimingPoint(0.0, 0.001)], [TimingPoint(10.0**9, 500.0)]])
def test_a_song_without_a_usable_tempo_has_no_bars(red: list[TimingPoint]) -> None:
    assert bars_of(band_levels(song(1.0), RATE), red) is None


def test_an_empty_song_and_one_of_a_single_bar(model: KiaiModel) -> None:
    for samples in (np.zeros(1, np.float32), np.zeros(RATE * 2, np.float32), song(1.0)):
        assert find_kiai(model, band_levels(samples, RATE), RED) == []


def test_parts_are_at_least_eight_bars_and_begin_with_a_phrase_where_that_costs_little() -> None:
    scores = np.full(40, -2.0)
    scores[9:24] = 2.0
    scores[30:33] = 2.0
    assert best_parts(scores, np.arange(40)) == [(9, 24)]
    scores[9] = 0.4
    scores[8] = -0.4
    assert best_parts(scores, np.arange(40)) == [(8, 24)]


def test_loud_phrases_are_louder_and_faster_in_the_map() -> None:
    bars = bars_of(band_levels(song(*VERSES), RATE), RED)
    assert bars is not None
    sections = Sections.of(bars, [(32_000.0, 64_000.0)])
    volumes = sections.volumes(60)
    assert all(volume % 5 == 0 and 20 <= volume <= 100 for volume in volumes)
    calm, loud = sections.phrase_at(16_000), sections.phrase_at(48_000)
    assert volumes[loud] >= volumes[calm] + 10
    velocities = sections.velocities(GameMode.OSU, 5.0)
    assert velocities is not None and velocities[loud] > velocities[calm]
    assert sections.velocities(GameMode.OSU, 2.0) is None and sections.velocities(GameMode.MANIA, 5.0) is None
    assert sections.starts[sections.phrase_at(32_000)] == 32_000


def test_a_damaged_model_is_named(tmp_path: Path) -> None:
    assert KiaiModel.read(tmp_path) is None
    for text in ("{}", "[1]", '{"mean": [1], "scale": [0], "weights": [1], "bias": [1]}', '{"mean": [1, 2], '):
        (tmp_path / FILE).write_text(text)
        with pytest.raises(InputError, match=r"kiai\.json"):
            KiaiModel.read(tmp_path)


def test_human_kiai_is_met(data_folder: Path, model: KiaiModel) -> None:
    """Over all maps the overlap is .69; one song that has a plain chorus must not fall far below."""
    folder = next((data_folder / "maps" / "train").glob("1009836_*"))
    beatmap = read_beatmap(next(folder.glob("*Insane*.osu")))
    audio = load_audio(folder / beatmap.audio_filename)
    human = TimingLines(beatmap.timing_points).kiai_times(audio.duration_ms)
    found = find_kiai(model, band_levels(audio.mono(), audio.sample_rate), beatmap.red_lines)
    times = np.arange(0, audio.duration_ms, 100)
    ours, theirs = ([any(start <= time < end for start, end in parts) for time in times] for parts in (found, human))
    both = sum(a and b for a, b in zip(ours, theirs, strict=True))
    assert 2 * both / (sum(ours) + sum(theirs)) > 0.8


def test_a_bare_song_gets_kiai_volumes_and_a_preview_point(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "song.wav", song(*VERSES[:48]), RATE)
    request = GenerationRequest.of(
        audio=tmp_path / "song.wav",
        mode=GameMode.OSU,
        difficulty=4.5,
        timing="120@0",
        start=28_000.0,
        end=37_000.0,
        seed=1,
        device="cpu",
    )
    beatmap = generate(request, ignore_progress, CancelToken()).beatmap
    lines = TimingLines(beatmap.timing_points)
    (part,) = lines.kiai_times(96_000)
    assert part == pytest.approx((32_000, 64_000), abs=8000)
    assert abs(beatmap.preview_time - part[0]) <= 1
    assert lines.sample_at(36_500)[2] > lines.sample_at(28_500)[2]
    short = replace(request.map, kiai=False, end=31_000.0)
    without = generate(replace(request, map=short), ignore_progress, CancelToken()).beatmap
    assert TimingLines(without.timing_points).kiai_times(96_000) == []
