"""The form and the request it makes."""

import pytest

from core.beatmap.objects import GameMode, TimingPoint
from core.errors import InputError
from core.generation.parsing import parse_red_lines
from desktop.panels.new_difficulty import NewDifficultyPanel
from desktop.session.open_song import read_song
from desktop.session.session import Session
from tests.desktop.conftest import LANTERN


@pytest.fixture
def session(qtbot) -> Session:
    return Session()


@pytest.fixture
def panel(qtbot, session) -> NewDifficultyPanel:
    panel = NewDifficultyPanel(session)
    qtbot.addWidget(panel)
    return panel


@pytest.fixture
def opened(panel, session, songs) -> NewDifficultyPanel:
    session.open(*read_song(next((songs / LANTERN).glob("*[[]Normal].osu"))))
    return panel


def test_nothing_open_is_said_on_the_button(panel):
    assert not panel.generate.isEnabled()
    assert "Open a song" in panel.generate.toolTip()
    with pytest.raises(InputError):
        panel.request()


def test_the_form_follows_the_set(opened, session):
    request = opened.request()
    assert request.song.beatmap == session.opened.difficulty.path and request.song.audio is None
    assert request.map.mode is GameMode.OSU and request.map.keycount is None
    assert request.timing.source == "beatmap" and request.metadata.mark_as_ai
    assert request.settings.cs is None and request.map.start is None


def test_fields_reach_the_request(opened):
    opened.difficulty.set_mode(GameMode.MANIA)
    opened.difficulty.keys.setValue(7)
    opened.difficulty.holds.choose(25)
    opened.difficulty.stars.set_value(3.3)
    opened.difficulty.version.setText(" Seven ")
    opened.settings.od.choose(8.5)
    opened.model.seed.line.setText("42")
    opened.model.hitsounded.setChecked(False)
    opened.result.tags.setText("one two")
    opened.result.mark.setChecked(False)
    opened.result.set_selection((1000.0, 9000.0))
    opened.result.range.setChecked(True)
    request = opened.request()
    assert (request.map.mode, request.map.keycount, request.style.hold_note_ratio) == (GameMode.MANIA, 7, 0.25)
    assert (request.map.difficulty, request.metadata.version_name, request.settings.od, request.output.seed) == (
        3.3,
        "Seven",
        8.5,
        42,
    )
    assert (request.map.hitsounded, request.metadata.tags, request.metadata.mark_as_ai) == (
        False,
        ("one", "two"),
        False,
    )
    assert (request.map.start, request.map.end) == (1000.0, 9000.0)


def test_creator_and_kiai_are_those_of_the_set(opened, session, songs):
    result = opened.result
    assert not result.creator.isEnabled() and "make_songs" in result.creator.toolTip()
    result.set_own_name("Me")
    assert opened.request().metadata.creator is None and opened.request().map.kiai
    result.kiai.setChecked(False)
    assert not opened.request().map.kiai
    session.open(*read_song(songs / LANTERN / "audio.ogg"))
    assert result.creator.isEnabled() and opened.request().metadata.creator == "Me"
    assert not result.kiai.isEnabled() and "without a set" in result.kiai.toolTip()


def test_what_a_mode_does_not_know_is_disabled_with_a_reason(opened):
    opened.settings.ar.choose(9)
    opened.difficulty.set_mode(GameMode.MANIA)
    assert not opened.settings.ar.isEnabled() and "approach rate" in opened.settings.ar.toolTip()
    assert opened.request().settings.ar is None
    opened.difficulty.set_mode(GameMode.OSU)
    assert opened.settings.ar.isEnabled() and opened.request().settings.ar == 9


def test_scroll_speeds_are_not_promised_by_the_bundled_model(opened):
    opened.difficulty.set_mode(GameMode.TAIKO)
    opened.difficulty.scroll_ratio.choose(50)
    assert not opened.difficulty.scroll_ratio.isEnabled() and "choose V29" in opened.difficulty.scroll_ratio.toolTip()
    assert opened.request().style.scroll_speed_ratio is None
    opened.model.model.choose("v32")
    assert opened.difficulty.scroll_ratio.isEnabled() and opened.request().style.scroll_speed_ratio == 0.5


def test_timing_by_hand_and_from_the_timing_tab(opened, session):
    opened.timing.set_choice("manual")
    opened.timing.bpm.setValue(174.5)
    opened.timing.offset.setValue(-20)
    assert parse_red_lines(opened.request().timing.source)[0].time == -20
    lines = [TimingPoint(120.0, 400.0), TimingPoint(20_000.25, 333.3, 3)]
    session.use_timing(lines)
    assert opened.timing.choice == "chosen"
    assert parse_red_lines(opened.request().timing.source) == lines
    session.use_timing(None)
    assert opened.timing.choice == "beatmap"


def test_the_form_is_remembered(opened, qtbot, session):
    opened.difficulty.stars.set_value(5.7)
    opened.settings.cs.choose(4.2)
    opened.model.seed.line.setText("9")
    opened.result.osz.setChecked(True)
    other = NewDifficultyPanel(session)
    qtbot.addWidget(other)
    other.restore(opened.remembered())
    assert other.remembered() == opened.remembered()
    assert other.result.osz.isChecked()


def test_a_damaged_memory_is_ignored(opened):
    before = opened.remembered()
    opened.restore({"stars": "many", "mode": 77, "cs": [], "seed": None, "osz": 3})
    assert opened.remembered() == before
