"""The list of all other options."""

import pytest
from PySide6.QtCore import Qt

from core.beatmap.objects import GameMode
from core.generation.option_text import read_option, write_option
from core.generation.options import OPTIONS
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.model.checkpoints.catalog import find_card
from desktop.panels.more_group import MoreGroup
from desktop.panels.new_difficulty import NewDifficultyPanel
from desktop.session.open_song import read_song
from desktop.session.session import Session
from tests.desktop.conftest import LANTERN


@pytest.fixture
def more(qtbot) -> MoreGroup:
    group = MoreGroup(Task.NEW)
    qtbot.addWidget(group)
    group.show_reasons(find_card("v32"), GameMode.OSU)
    return group


def edit(group: MoreGroup, name: str, text: str) -> None:
    group._items[name].setText(1, text)


def test_every_option_of_a_request_is_in_the_form(qtbot, songs):
    session = Session()
    session.open(*read_song(songs / LANTERN))
    panel = NewDifficultyPanel(session)
    qtbot.addWidget(panel)
    offered = {option.name for option in panel.more._options}
    for group in panel.groups:
        offered |= set(group.values()) | set(group.options)
    assert set(OPTIONS) - offered == {"start", "end", "copy_to_set", "state", "spread", "candidates"}


def test_values_reach_the_request_and_come_back(more: MoreGroup):
    edit(more, "top_k", "40")
    edit(more, "lookback", "0")
    edit(more, "resnap", "no")
    edit(more, "contexts", "timing, kiai")
    edit(more, "title", "Another")
    expected = {"top_k": 40, "lookback": 0.0, "resnap": False, "contexts": ("timing", "kiai"), "title": "Another"}
    assert more.values() == expected
    again = MoreGroup(Task.NEW)
    again.fill(GenerationRequest.of(**expected))
    assert again.values() == expected
    third = MoreGroup(Task.NEW)
    third.restore(more.remembered())
    assert third.values() == {name: value for name, value in expected.items() if name != "title"}


@pytest.mark.parametrize(
    ("name", "text"), [("top_k", "many"), ("lookback", "2"), ("precision", "fp8"), ("resnap", "x")]
)
def test_nonsense_stays_in_its_cell_and_is_a_problem(qtbot, more: MoreGroup, name: str, text: str):
    with qtbot.waitSignal(more.problemChanged):
        edit(more, name, text)
    item = more._items[name]
    assert item.text(1) == text and text in more.field_problem() and item.toolTip(1) == more.field_problem()
    more.show_reasons(find_card("v30"), GameMode.OSU)
    assert item.text(1) == text
    edit(more, name, "")
    assert more.field_problem() == "" and more.values() == {}


def test_an_empty_value_is_the_usual_one(more: MoreGroup):
    edit(more, "top_k", "40")
    edit(more, "top_k", "")
    assert more.values() == {} and more._items["top_k"].text(1) == "0"


def test_what_a_model_does_not_know_says_why(more: MoreGroup):
    edit(more, "top_k", "40")
    more.show_reasons(find_card("beatwright-small"), GameMode.OSU)
    item = more._items["top_k"]
    assert not item.flags() & Qt.ItemFlag.ItemIsEditable and "choose V28 to V32" in item.toolTip(1)
    assert more.values() == {}
    more.show_reasons(find_card("v32"), GameMode.OSU)
    assert more.values() == {"top_k": 40}


@pytest.mark.parametrize("name", sorted(OPTIONS))
def test_texts_of_usual_values_mean_them(name: str):
    value = OPTIONS[name].default if name in OPTIONS else None
    if value in (None, ()) or name in ("model", "timing"):
        return
    assert read_option(OPTIONS[name], write_option(OPTIONS[name], value)) == value
