"""Silent stretches get plain hitsounds, so that the check misses none; what a model chose stays."""

from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, CurveType, GameMode, HitObject, HitSound, Hold, Slider, TimingPoint
from core.beatmap.writer import write_beatmap
from core.generation.hitsounding.baseline import add_plain_hitsounds
from core.generation.postprocess.timing_lines import with_bar_lines_apart
from core.modding.finding import Severity
from core.modding.run_checks import check_path

BEAT = 500.0


def silent_map(mode: GameMode, beats: list[float]) -> Beatmap:
    beatmap = Beatmap.new(mode, audio_filename="audio.mp3")
    beatmap.timing_points = [TimingPoint(1000, BEAT, uninherited=True, sample_set=2)]
    beatmap.cs = 4
    items: list[HitObject] = []
    for number, beat in enumerate(beats):
        time = 1000 + beat * BEAT
        x = 64.0 + 128 * (number % 4)
        if number % 5 == 3 and mode == GameMode.MANIA:
            items.append(Hold(x, 192, time, end=time + BEAT / 4))
        elif number % 5 == 3 and mode != GameMode.TAIKO:
            items.append(Slider(x, 192, time, curve_type=CurveType.LINEAR, points=[(x, 227.0)], length=35.0))
        else:
            items.append(Circle(x, 192, time))
    beatmap.hit_objects = items
    return beatmap


def gaps(beatmap: Beatmap, path: Path) -> list[str]:
    write_beatmap(beatmap, path, overwrite=True)
    return [
        finding.message
        for finding in check_path(path)
        if finding.check == "Without hit sounds" and finding.severity is not Severity.MINOR
    ]


def bits(beatmap: Beatmap) -> dict[float, int]:
    """Additions of the heads by the beat."""
    return {
        (item.time - 1000) / BEAT: (item.edge_sound(0) if isinstance(item, Slider) else item.sound) & 14
        for item in beatmap.hit_objects
    }


@pytest.mark.parametrize("mode", [GameMode.OSU, GameMode.CATCH, GameMode.MANIA])
@pytest.mark.parametrize("step", [0.5, 1.0, 2.0, 4.0])
def test_nothing_drawn(tmp_path: Path, mode: GameMode, step: float) -> None:
    beatmap = silent_map(mode, [number * step for number in range(int(160 / step))])
    assert gaps(beatmap, tmp_path / "map.osu")
    assert add_plain_hitsounds(beatmap)
    assert gaps(beatmap, tmp_path / "map.osu") == []
    found = bits(beatmap)
    assert found[0] == HitSound.FINISH
    assert found[32] == HitSound.FINISH, "the next section"
    if step <= 1:
        assert found[1] == found[3] == found[5] == HitSound.CLAP and found[2] == found[4] == 0
    if step < 1:
        assert found[0.5] == 0
    assert add_plain_hitsounds(beatmap) == 0


def test_off_the_beat(tmp_path: Path) -> None:
    beatmap = silent_map(GameMode.OSU, [number + 0.5 for number in range(100)])
    assert add_plain_hitsounds(beatmap)
    assert gaps(beatmap, tmp_path / "map.osu") == []


def test_what_was_drawn_stays(tmp_path: Path) -> None:
    beatmap = silent_map(GameMode.OSU, [float(number) for number in range(240)])
    for item in beatmap.hit_objects[:60:7]:
        item.sound |= int(HitSound.WHISTLE)
    drawn = [repr(item) for item in beatmap.hit_objects[:57]]
    assert gaps(beatmap, tmp_path / "map.osu")
    assert add_plain_hitsounds(beatmap)
    assert [repr(item) for item in beatmap.hit_objects[:57]] == drawn
    assert gaps(beatmap, tmp_path / "map.osu") == []


def test_a_range_alone_changes() -> None:
    beatmap = silent_map(GameMode.OSU, [float(number) for number in range(240)])
    assert add_plain_hitsounds(beatmap, 21_000, 41_000)
    changed = [beat for beat, added in bits(beatmap).items() if added]
    assert changed and min(changed) >= 40 and max(changed) <= 80


def test_notes_and_keysounds_stay() -> None:
    taiko = silent_map(GameMode.TAIKO, [float(number) for number in range(100)])
    keysounded = silent_map(GameMode.MANIA, [float(number) for number in range(100)])
    keysounded.hit_objects[0].sample.filename = "piano.wav"
    assert add_plain_hitsounds(taiko) == add_plain_hitsounds(keysounded) == 0


def test_bar_lines_of_taiko(tmp_path: Path) -> None:
    beatmap = silent_map(GameMode.TAIKO, [float(number) for number in range(100)])
    times = [1000, 1000 + 4.25 * BEAT, 1000 + 16.25 * BEAT, 1000 + 18.25 * BEAT]
    beatmap.timing_points = [TimingPoint(time, BEAT, uninherited=True) for time in times]

    def problems() -> list[str]:
        write_beatmap(beatmap, tmp_path / "map.osu", overwrite=True)
        return [f.message for f in check_path(tmp_path / "map.osu") if f.check == "Bar lines close together"]

    assert len([message for message in problems() if "part" in message or "comes" in message]) >= 1
    beatmap.timing_points = with_bar_lines_apart(beatmap.timing_points)
    assert [point.omits_bar_line for point in beatmap.timing_points] == [False, True, False, False]
