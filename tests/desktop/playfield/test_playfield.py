"""What the playfield shows at a time."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, HitSound, Hold, Slider, Spinner, TimingPoint
from core.beatmap.reader import read_beatmap
from desktop.playfield import Playfield
from desktop.playfield.scene import Shown, Stage
from desktop.playfield.scrolling import Scroll


@pytest.fixture
def playfield(qtbot) -> Playfield:
    widget = Playfield()
    qtbot.addWidget(widget)
    widget.resize(640, 480)
    return widget


def picture(playfield: Playfield, ms: float) -> np.ndarray:
    """(480, 640, 3) of the moment."""
    playfield.set_time(ms)
    image = playfield.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    whole = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return whole[:, : image.width(), :3].astype(int)


def made(mode: GameMode, *objects) -> Beatmap:
    beatmap = Beatmap.new(mode)
    beatmap.timing_points = [TimingPoint(0, 500)]
    beatmap.ar, beatmap.cs, beatmap.slider_multiplier = 5, 4, 1.0
    if mode == GameMode.MANIA:
        beatmap.keys = 4
    beatmap.hit_objects = list(objects)
    return beatmap


def changed(playfield: Playfield, ms: float, empty: np.ndarray) -> np.ndarray:
    """Rows and columns of the pixels that differ from the empty field."""
    return np.argwhere(np.abs(picture(playfield, ms) - empty).sum(axis=2) > 60)


def test_a_circle_appears_before_its_time_and_goes_after_it(playfield):
    playfield.set_beatmap(made(GameMode.OSU, Circle(256, 192, 3000)))
    empty = picture(playfield, 0)
    assert len(changed(playfield, 1790, empty)) == 0
    shown = changed(playfield, 2999, empty)
    # The field lies in the middle, with room around it; a radius of 36.5 osu! pixels.
    scale = Stage.with_room(640, 480).scale
    assert shown.mean(axis=0) == pytest.approx([240, 320], abs=1.5)
    assert np.ptp(shown[:, 1]) == pytest.approx(73 * scale, abs=4)
    assert len(changed(playfield, 3300, empty)) == 0


def test_the_approach_circle_closes_in(playfield):
    playfield.set_beatmap(made(GameMode.OSU, Circle(256, 192, 3000)))
    empty = picture(playfield, 0)
    widths = [np.ptp(changed(playfield, ms, empty)[:, 1]) for ms in (2400, 2700, 2900)]
    assert widths == sorted(widths, reverse=True)
    assert widths[0] > widths[2] + 40


@pytest.mark.parametrize(("width", "height"), [(640, 480), (900, 230), (300, 500)])
@pytest.mark.parametrize("place", [(0, 0), (512, 384), (256, 0), (0, 192)])
def test_no_approach_circle_is_cut_by_the_edge(playfield, width, height, place):
    playfield.resize(width, height)
    playfield.set_beatmap(made(GameMode.OSU, Circle(*place, 3000)))
    empty = picture(playfield, 0)
    seen = 0
    for ms in range(1800, 3000, 50):
        shown = changed(playfield, ms, empty)
        if len(shown):
            seen += 1
            assert shown.min() > 0 and shown[:, 0].max() < height - 1 and shown[:, 1].max() < width - 1
    assert seen > 12


def test_osu_has_one_frame_around_its_field(playfield):
    playfield.set_beatmap(made(GameMode.OSU))
    field = Stage.with_room(640, 480).field
    lines = np.argwhere(np.abs(picture(playfield, 0) - picture(playfield, 0)[2, 2]).sum(axis=2) > 20)
    assert lines[:, 0].min() == pytest.approx(field.top(), abs=1.5) and lines[:, 1].min() == pytest.approx(
        field.left(), abs=1.5
    )
    assert lines[:, 0].max() == pytest.approx(field.bottom(), abs=1.5)


def test_the_slider_ball_runs_there_and_back(playfield):
    slider = Slider(100, 192, 3000, points=[(300, 192)], slides=2, length=200)
    playfield.set_beatmap(made(GameMode.OSU, slider))
    body = picture(playfield, 3500)
    # 200 pixels at 100 a beat: a second for each slide; what moves is the ball.
    stage = Stage.with_room(640, 480)
    end, middle = stage.point(300, 192).x(), stage.point(200, 192).x()
    centres = []
    for ms in (3250, 3750, 4250, 4750):
        moved = np.argwhere(np.abs(picture(playfield, ms) - body).sum(axis=2) > 150)
        near = moved[np.abs(moved[:, 1] - middle) > 10]
        centres.append(near[:, 1].mean())
    assert centres[0] < middle < centres[1] < end
    assert centres[2] > middle > centres[3]


def test_stacked_circles_stand_apart(playfield):
    single = made(GameMode.OSU, Circle(256, 192, 3000))
    stack = made(GameMode.OSU, Circle(256, 192, 3000), Circle(256, 192, 3100), Circle(256, 192, 3200))
    playfield.set_beatmap(single)
    empty = picture(playfield, 0)
    alone = len(changed(playfield, 2999, empty))
    playfield.set_beatmap(stack)
    assert len(changed(playfield, 2999, empty)) > alone


def test_mania_notes_fall_in_their_columns(playfield):
    playfield.set_beatmap(made(GameMode.MANIA, Circle(64, 192, 3000), Hold(448, 192, 3000, end=3300)))
    empty = picture(playfield, 0)
    high, low = changed(playfield, 2600, empty), changed(playfield, 2800, empty)
    assert low[:, 0].max() > high[:, 0].max()
    # Four columns of 46 pixels around the middle; nothing in the two inner ones.
    assert set((low[:, 1] - 228) // 46) == {0, 3}
    held = changed(playfield, 3299, empty)
    assert (held[:, 0] < 400).any()


def test_taiko_notes_come_from_the_right_in_their_colours(playfield):
    playfield.set_beatmap(made(GameMode.TAIKO, Circle(0, 0, 3000), Circle(0, 0, 3500, sound=HitSound.CLAP)))
    red, blue = QColor(235, 69, 44), QColor(68, 141, 171)

    def place(colour: QColor, ms: float) -> float:
        near = np.abs(picture(playfield, ms) - [colour.blue(), colour.green(), colour.red()]).sum(axis=2) < 30
        return np.argwhere(near)[:, 1].mean()

    assert place(red, 2900) < place(red, 2500)
    assert place(red, 2900) < place(blue, 2900)


def test_fruit_falls_down_its_column(playfield):
    playfield.set_beatmap(made(GameMode.CATCH, Circle(128, 0, 3000)))
    empty = picture(playfield, 0)
    rows = []
    for ms in (2300, 2600, 2900):
        shown = changed(playfield, ms, empty)
        assert shown[:, 1].mean() == pytest.approx(64 + 128, abs=2)
        rows.append(shown[:, 0].mean())
    assert rows == sorted(rows)


@pytest.mark.parametrize("name", ["standard", "taiko", "catch", "mania", "odd", "old_v3", "lazer_v128"])
def test_every_fixture_paints_from_start_to_end(playfield, fixtures_folder, name):
    beatmap = read_beatmap(fixtures_folder / "beatmaps" / f"{name}.osu")
    playfield.set_beatmap(beatmap)
    times = [each.time for each in beatmap.hit_objects if abs(each.time) < 1e7]
    empty = picture(playfield, min(times) - 60_000)
    assert any(len(changed(playfield, time - 50, empty)) for time in times[:20])


def test_sliders_without_shape_and_spinners_without_length_paint(playfield):
    odd = made(
        GameMode.OSU,
        Slider(100, 100, 1000, points=[(100, 100)], length=0),
        Slider(-20_000, 100, 1100, points=[(30_000, 100)], length=50_000, slides=3),
        Spinner(256, 192, 1200, end=1200),
    )
    playfield.set_beatmap(odd)
    for ms in (900, 1000, 1100, 1200, 1300, 5000):
        assert picture(playfield, ms).shape == (480, 640, 3)


def test_a_background_is_dimmed_and_a_broken_one_ignored(playfield, tmp_path):
    bright = QImage(64, 48, QImage.Format.Format_RGB32)
    bright.fill(QColor(255, 255, 255))
    bright.save(str(tmp_path / "bright.png"))
    (tmp_path / "broken.png").write_bytes(b"no picture")
    plain = picture(playfield, 0)[100, 320].sum()
    playfield.set_background(tmp_path / "bright.png")
    playfield.set_dim(0.5)
    assert 300 < picture(playfield, 1)[100, 320].sum() < 460
    playfield.set_background(tmp_path / "broken.png")
    assert picture(playfield, 2)[100, 320].sum() == plain
    playfield.set_background(None)
    playfield.set_beatmap(None)
    assert picture(playfield, 3)[100, 320].sum() == plain


def test_the_frame_keeps_its_shape_in_any_area():
    wide, tall = Stage.within(1600, 480), Stage.within(640, 2000)
    for stage in (wide, tall):
        assert stage.frame.width() / stage.frame.height() == pytest.approx(4 / 3)
        assert stage.field.width() == pytest.approx(512 * stage.scale)
    assert wide.frame.center().x() == pytest.approx(800)


def test_shown_finds_what_a_plain_search_finds():
    random = np.random.default_rng(3)
    starts = np.sort(random.uniform(0, 1000, 200))
    ends = starts + random.exponential(60, 200)
    shown = Shown(starts, ends)
    for time in range(0, 1200, 37):
        assert shown.at(time) == np.flatnonzero((starts <= time) & (ends >= time)).tolist()


def test_scrolling_speeds_up_with_green_lines():
    beatmap = made(GameMode.MANIA, Circle(0, 0, 10_000))
    beatmap.timing_points.append(TimingPoint(1000, -50, uninherited=False))
    scroll = Scroll(beatmap)
    assert scroll.position(np.array([500.0, 1000.0, 1500.0])).tolist() == [500.0, 1000.0, 2000.0]
