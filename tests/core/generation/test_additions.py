"""Whistles, finishes and claps by the small network of the bundled model."""

from pathlib import Path

import pytest

from benchmarks.hitsounding import bar_pattern
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, CurveType, GameMode, Slider, Spinner, TimingPoint
from core.errors import InputError
from core.generation.hitsounding.additions import FILE, AdditionModel, sounds_in
from core.generation.mappers.bundled.rhythm import BUNDLED_MODEL

BEAT = 500.0
BITS = 14


@pytest.fixture
def model() -> AdditionModel:
    found = AdditionModel.read(BUNDLED_MODEL)
    assert found is not None
    return found


def beatmap(mode: GameMode = GameMode.OSU, bars: int = 32) -> Beatmap:
    """Three circles and a slider with a repeat in every bar, a spinner at the end."""
    made = Beatmap.new(mode, audio_filename="a.ogg")
    made.timing_points = [TimingPoint(0.0, BEAT)]
    for bar in range(bars):
        start = 4 * bar * BEAT
        made.hit_objects += [Circle(100, 100, start + place * BEAT, new_combo=place == 0) for place in range(3)]
        slider = Slider(200, 200, start + 3 * BEAT, curve_type=CurveType.LINEAR, length=35.0)
        slider.points, slider.slides = [(235.0, 200.0)], 2
        made.hit_objects.append(slider)
    made.hit_objects.append(Spinner(256, 192, 4 * bars * BEAT, end=4 * bars * BEAT + 1000))
    return made


def played(made: Beatmap) -> list[tuple[float, int]]:
    return [(sound.time, sound.additions) for sound in sounds_in(made)]


@pytest.mark.parametrize("mode", [GameMode.OSU, GameMode.CATCH, GameMode.MANIA])
def test_like_bars_sound_alike_and_the_map_is_hitsounded(model: AdditionModel, mode: GameMode) -> None:
    made = beatmap(mode)
    model.write(made, 3.0)
    sounds = played(made)
    habit = bar_pattern(sounds, made)
    assert sum(bits == usual for (_, bits), usual in zip(sounds, habit, strict=True)) > 0.9 * len(sounds)
    assert 0.05 < sum(bits > 0 for _, bits in sounds) / len(sounds) < 0.95
    again = beatmap(mode)
    model.write(again, 3.0)
    assert played(again) == sounds


def test_every_edge_of_a_slider_gets_its_own_sound(model: AdditionModel) -> None:
    made = beatmap()
    slider = next(item for item in made.hit_objects if isinstance(item, Slider))
    slider.sound = BITS
    model.write(made, 3.0)
    assert len(slider.edge_sounds) == slider.slides + 1 == len(slider.edge_sets)
    assert slider.sound & BITS == 0


def test_notes_of_taiko_stay(model: AdditionModel) -> None:
    made = beatmap(GameMode.TAIKO)
    made.hit_objects[0].sound = 8
    model.write(made, 3.0)
    assert [item.sound for item in made.hit_objects[:3]] == [8, 0, 0]


@pytest.mark.parametrize("lines", [[], [TimingPoint(0.0, BEAT)]])
def test_maps_without_objects_or_lines_stay(model: AdditionModel, lines: list[TimingPoint]) -> None:
    made = beatmap(bars=0 if lines else 1)
    made.timing_points = lines
    if lines:
        made.hit_objects = []
    assert model.choose(made, 3.0) == []


def test_a_damaged_model_is_named(tmp_path: Path) -> None:
    assert AdditionModel.read(tmp_path) is None
    one = "[[1]]"
    for text in (
        "{}",
        "[1]",
        '{"mean": [[1, 2]]}',
        f'{{"mean": {one}, "scale": {one}, "hidden": {one}, "out": {one}, "plain": {one}}}',
    ):
        (tmp_path / FILE).write_text(text)
        with pytest.raises(InputError, match=r"additions\.json"):
            AdditionModel.read(tmp_path)
