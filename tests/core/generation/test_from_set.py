"""A new difficulty takes the additions of its set where objects coincide."""

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, CurveType, GameMode, HitSample, Slider, TimingPoint
from core.generation.hitsounding.from_set import take_additions_of_set


def beatmap(*sounds: int, mode: GameMode = GameMode.OSU, every: float = 500.0) -> Beatmap:
    """A circle every half second with these hit sound bits."""
    made = Beatmap.new(mode, audio_filename="a.ogg")
    made.timing_points = [TimingPoint(0.0, 500.0)]
    made.hit_objects = [Circle(100, 100, index * every, sound=bits) for index, bits in enumerate(sounds)]
    return made


def sounds(made: Beatmap) -> list[int]:
    return [item.sound for item in made.hit_objects]


def test_sounds_at_the_same_time_are_taken_and_others_stay() -> None:
    made = beatmap(2, 2, 2, 2, 2, every=250.0)
    assert take_additions_of_set(made, [beatmap(4, 8, 0)]) == 3
    assert sounds(made) == [4, 2, 8, 2, 0]


def test_the_difficulty_that_coincides_most_comes_first() -> None:
    made = beatmap(0, 0, 0, 0)
    take_additions_of_set(made, [beatmap(2, 2), beatmap(8, 8, 8), beatmap(4, 4, 4, 4, every=1000.0)])
    assert sounds(made) == [8, 8, 8, 0]


def test_edges_of_sliders_are_sounds_of_their_own() -> None:
    made = beatmap()
    slider = Slider(100, 100, 0.0, curve_type=CurveType.LINEAR, points=[(170.0, 100.0)], length=70.0)
    made.slider_multiplier, slider.slides = 1.4, 2
    made.hit_objects = [slider]
    assert take_additions_of_set(made, [beatmap(2, 8, 4, every=250.0)]) == 3
    assert slider.edge_sounds == [2, 8, 4]


def test_a_chord_of_mania_sounds_once() -> None:
    made = beatmap(0, 0, mode=GameMode.MANIA)
    made.hit_objects.insert(1, Circle(300, 100, 0.0))
    take_additions_of_set(made, [beatmap(2, 8)])
    assert sounds(made) == [2, 0, 8]


def test_what_has_no_hitsounds_to_give_gives_none() -> None:
    keysounded = beatmap(2, 2)
    keysounded.hit_objects[0].sample = HitSample(filename="piano.wav")
    made = beatmap(8, 8)
    assert take_additions_of_set(made, [beatmap(0, 0), beatmap(2, 2, mode=GameMode.TAIKO), keysounded]) == 0
    assert take_additions_of_set(made, []) == 0 and sounds(made) == [8, 8]
    drums = beatmap(8, 0, mode=GameMode.TAIKO)
    assert take_additions_of_set(drums, [beatmap(2, 2)]) == 0 and sounds(drums) == [8, 0]
