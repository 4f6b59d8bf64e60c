"""What the player plays is what the game plays, also of odd beatmaps."""

import numpy as np
import pytest

from core.beatmap.objects import GameMode
from core.beatmap.reader import parse_beatmap, read_beatmap
from desktop.player.hitsounds import map_sounds
from desktop.playfield import Playfield
from desktop.playfield.scrolling import Scroll
from desktop.timeline.sounds_lane import sound_table


def made(objects: str, points: str = "0,500,4,1,1,60,1,0", version: int = 14, mode: int = 0):
    return parse_beatmap(
        f"osu file format v{version}\n[General]\nMode: {mode}\nSampleSet: Soft\n[Difficulty]\nSliderMultiplier:1.4\n"
        f"SliderTickRate:1\n[TimingPoints]\n{points}\n[HitObjects]\n{objects}\n"
    )


def names(beatmap) -> list[tuple[float, str]]:
    return [(each.time, each.name) for each in map_sounds(beatmap)]


def test_empty_edges_and_edges_of_zero():
    assert names(made("100,100,1000,2,2,L|200:100,1,140,,,3:2:0:0:")) == [
        (1000, "drum-hitnormal"),
        (1000, "soft-hitwhistle"),
        (1500, "drum-hitnormal"),
        (1500, "soft-hitwhistle"),
    ]
    assert names(made("100,100,1000,2,2,L|200:100,1,140,2|2,0:0|1:0,3:2:0:0:")) == [
        (1000, "normal-hitnormal"),
        (1000, "normal-hitwhistle"),
        (1500, "normal-hitnormal"),
        (1500, "normal-hitwhistle"),
    ]
    table = sound_table(made("100,100,1000,2,2,L|200:100,1,140,,,3:2:0:0:"))
    assert (table.sets.tolist(), table.bits.tolist()) == ([50, 50], [2, 2])


def test_additions_play_beside_an_own_file():
    assert names(made("0,0,0,1,8,2:3:0:0:kick.wav")) == [(0, "drum-hitclap"), (0, "kick.wav")]
    assert names(made("0,0,0,12,4,900,0:0:0:0:end.wav")) == [(900, "end.wav"), (900, "normal-hitfinish")]
    # In osu!mania an addition comes without the plain hit, unless the note asks for both.
    assert names(made("64,0,0,1,8\n64,0,500,1,9", mode=3)) == [
        (0, "normal-hitclap"),
        (500, "normal-hitclap"),
        (500, "normal-hitnormal"),
    ]


@pytest.mark.parametrize(
    ("points", "version", "ticks"),
    [
        ("0,500,4,1,1,60,1,0", 14, [2500, 3000, 3500]),
        ("0,500,4,1,1,60,1,0\n1500,NaN,4,1,1,60,0,0", 14, []),
        ("0,500,4,1,1,60,1,0\n1500,-50,4,1,1,60,0,0", 14, [2500]),
        ("0,500,4,1,1,60,1,0\n1500,-50,4,1,1,60,0,0", 7, [2250, 2500, 2750]),
    ],
)
def test_slider_ticks_sound_where_the_playfield_shows_them(points, version, ticks):
    beatmap = made("100,100,2000,2,0,L|500:100,1,560", points, version)
    assert [time for time, name in names(beatmap) if name.endswith("slidertick")] == ticks
    assert not [name for _, name in names(made("64,100,2000,2,0,L|500:100,1,560", mode=3)) if "tick" in name]


def test_scrolling_fields_slow_down_to_a_hundredth():
    points = "0,500,4,2,1,60,1,0\n2000,-10000,4,2,1,60,0,0\n3000,-2000,4,2,1,60,0,0"
    scroll = Scroll(made("64,192,4000,1,0", points, mode=3))
    moved = np.diff(scroll.position(np.array([1000.0, 2000.0, 3000.0, 4000.0])))
    assert moved.tolist() == pytest.approx([1000, 10, 50])


def test_notes_of_taiko_come_slowly(qtbot):
    slow = made("256,192,9000,1,0", "0,500,4,2,1,60,1,0\n2000,-10000,4,2,1,60,0,0", mode=1)
    usual = made("256,192,9000,1,0", "0,500,4,2,1,60,1,0\n2000,-1000,4,2,1,60,0,0", mode=1)
    widget = Playfield()
    qtbot.addWidget(widget)
    widget.resize(640, 480)
    pictures = []
    for beatmap in (slow, usual):
        widget.set_beatmap(beatmap)
        widget.set_time(0)
        pictures.append(widget.grab().toImage())
    # At a tenth of the speed the note is not there yet; at a hundredth it has come long ago.
    assert pictures[0] != pictures[1]


def test_cases(data_folder):
    folder = data_folder / "cases"
    if not folder.is_dir():
        pytest.skip("the test data have no cases")
    for name in (
        "39-slider-edges-left-empty",
        "40-edge-set-zero",
        "41-nan-line-no-ticks",
        "56-own-file-and-custom-hitnormal",
    ):
        beatmap = read_beatmap(folder / name / "m.osu")
        heard = {each.name for each in map_sounds(beatmap)}
        wanted = {
            "39": {"drum-hitnormal", "soft-hitwhistle"},
            "40": {"normal-hitnormal", "normal-hitwhistle"},
            "41": {"normal-hitnormal"},
            "56": {"kick.wav", "soft-hitnormal"},
        }[name[:2]]
        assert heard == wanted
        assert beatmap.mode in GameMode
