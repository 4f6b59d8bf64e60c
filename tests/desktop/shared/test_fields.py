"""Fields keep what is typed, say what is wrong with it, and the form waits for it."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt

from core.audio.decode import Audio
from core.audio.peaks import build_peaks
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.options import OPTIONS
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from desktop.panels.new_difficulty import NewDifficultyPanel
from desktop.panels.remap import RemapPanel
from desktop.session.open_song import read_song
from desktop.session.session import Session
from desktop.session.song_loader import Sound
from desktop.shared.fields import NumberField
from desktop.shared.time_edit import TimeEdit
from tests.desktop.conftest import LANTERN


@pytest.fixture
def session(qtbot, songs) -> Session:
    session = Session()
    session.open(*read_song(next((songs / LANTERN).glob("*[[]Normal].osu"))))
    return session


@pytest.fixture
def panel(qtbot, session) -> NewDifficultyPanel:
    panel = NewDifficultyPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    panel.look_again()
    return panel


def type_into(qtbot, field, text: str) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)


def show_group(panel: NewDifficultyPanel, name: str) -> None:
    panel.unfold(getattr(panel, name))


FIELDS = {
    "ar": (lambda panel: panel.settings.ar, "settings"),
    "sv": (lambda panel: panel.settings.sv, "settings"),
    "stars": (lambda panel: panel.difficulty.stars.number, None),
    "seed": (lambda panel: panel.model.seed.line, None),
    "temperature": (lambda panel: panel.model.temperature, None),
    "candidates": (lambda panel: panel.model.candidates, None),
    "cfg": (lambda panel: panel.styling.cfg, "styling"),
    "mapper": (lambda panel: panel.styling.mapper, "styling"),
    "year": (lambda panel: panel.styling.year, "styling"),
}


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("ar", "12", "AR 12 is out of range; use 0 to 10."),
        ("ar", "ninety", "AR “ninety” is not a number; use 0 to 10."),
        ("ar", "1e1", "AR “1e1” is not a number; use 0 to 10."),
        ("sv", "0.1", "SV 0.1 is out of range; use 0.4 to 3.6."),
        ("stars", "99", "Stars 99 is out of range; use 0.1 to 15."),
        ("stars", "-4", "Stars -4 is out of range; use 0.1 to 15."),
        ("seed", "abc-5", "Seed “abc-5” is not a whole number; use 0 to 2147483647."),
        ("seed", "99999999999", "Seed 99999999999 is out of range; use 0 to 2147483647."),
        ("seed", "1.5", "Seed “1.5” is not a whole number; use 0 to 2147483647."),
        ("temperature", "7", "Freedom 7 is out of range; use 0 to 5."),
        ("temperature", "nan", "Freedom “nan” is not a number; use 0 to 5."),
        ("candidates", "0", "Proposals 0 is out of range; use 1 to 50."),
        ("candidates", "2.5", "Proposals “2.5” is not a whole number; use 1 to 50."),
        ("cfg", "", "Guidance is empty; write a number."),
        ("mapper", "peppy", "Mapper “peppy” is not a whole number; use 1 to 2147483647."),
        ("year", "1999", "Year 1999 is out of range; use 2007 to 2077."),
    ],
)
def test_wrong_text_stays_with_its_sentence_and_generate_waits(qtbot, panel, name, text, sentence):
    find, group = FIELDS[name]
    if group:
        panel.model.model.choose("v32")
        show_group(panel, group)
    field = find(panel)
    if name == "year":
        sentence = sentence.replace("2077", f"{field.highest:g}")
    assert panel.generate.isEnabled()
    type_into(qtbot, field, text)
    if not text:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Tab):
        qtbot.keyClick(field, key)
        assert field.text() == text
        assert field.toolTip() == sentence and field.property("role") == "wrong"
    assert not panel.generate.isEnabled() and panel.generate.toolTip() == sentence.removesuffix(".")
    assert panel.summary.text() == sentence
    with pytest.raises(InputError) as error:
        panel.request()
    assert str(error.value) == sentence
    if group:
        show_group(panel, "more")
        assert not panel.generate.isEnabled(), "a field that another group hides still counts"
        show_group(panel, group)
    panel.reset()
    assert field.toolTip() != sentence and (field.property("role") or "") == "" and panel.generate.isEnabled()


@pytest.mark.parametrize("text", ["abc 99 -4", "99", "", "2 3 x", " ".join(map(str, range(1, 15)))])
def test_a_wrong_spread_is_neither_tidied_nor_made(qtbot, panel, text):
    panel.difficulty.spread.setChecked(True)
    assert panel.generate.isEnabled()
    field = panel.difficulty.targets
    type_into(qtbot, field, text or " ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text().strip() == text and not panel.generate.isEnabled()
    assert "Spread" in field.toolTip() and panel.generate.toolTip() in field.toolTip()
    with pytest.raises(InputError):
        panel.request()
    panel.difficulty.spread.setChecked(False)
    assert panel.generate.isEnabled(), "a field that is not in view asks for nothing"


def test_what_is_typed_counts_with_its_unit_and_either_point(qtbot, panel):
    for text, stars in (("4,25", 4.25), ("5 ★", 5.0), (" 6.125★ ", 6.125), ("12", 12.0)):
        panel.difficulty.stars.number.line.setText(text)
        assert panel.request().map.difficulty == stars
    type_into(qtbot, panel.settings.ar, "9.3")
    assert panel.request().settings.ar == 9.3
    type_into(qtbot, panel.settings.ar, "Auto")
    assert panel.request().settings.ar is None


@pytest.mark.parametrize(
    ("options", "sentence", "marked"),
    [
        (
            {"model": "v32", "descriptors": ("jump aim",), "negative_descriptors": ("jump aim",)},
            "The descriptor jump aim is asked for and excluded; leave one of them out.",
            ("descriptors", "negative_descriptors"),
        ),
        (
            {"model": "v32", "lookback": 0.6, "lookahead": 0.5},
            "Lookback and Lookahead together must leave a part of the window; make one smaller.",
            (),
        ),
        (
            {"model": "v28", "refine_overlap": 600},
            "Refine overlap must be smaller than half of Refine longest part: a part has one at each end.",
            (),
        ),
        ({"model": "v32", "outputs": ("timing",)}, "Outputs must hold map: without it there are no hit objects.", ()),
        (
            {"background": Path("nowhere.png")},
            "Background nowhere.png is not there; choose a picture that exists.",
            (),
        ),
        (
            {"model": "v32", "adapters": (AdapterRef(Path("nowhere")),)},
            "Adapter nowhere is not a folder",
            ("adapters",),
        ),
    ],
)
def test_fields_that_exclude_each_other_turn_generate_off(qtbot, panel, options, sentence, marked):
    panel.fill(GenerationRequest.of(**options))
    assert not panel.generate.isEnabled() and panel.summary.text().startswith(sentence)
    with pytest.raises(InputError) as error:
        panel.request()
    assert str(error.value).startswith(sentence)
    for name in marked:
        line = panel.styling.options[name].focusProxy()
        assert line.property("role") == "wrong" and line.toolTip().startswith(sentence) and not line.problem
    panel.reset()
    assert panel.generate.isEnabled() and panel.styling.avoid.line.property("role") != "wrong"


def test_a_conflict_ends_where_either_field_changes(qtbot, panel):
    panel.fill(GenerationRequest.of(model="v32", descriptors=("tech",), negative_descriptors=("tech",)))
    show_group(panel, "styling")
    assert not panel.generate.isEnabled()
    type_into(qtbot, panel.styling.descriptors.line, "streams")
    assert panel.generate.isEnabled()
    type_into(qtbot, panel.styling.avoid.line, "x, streams")
    assert not panel.generate.isEnabled() and "streams" in panel.styling.avoid.line.toolTip()


def test_a_range_behind_the_song_is_refused_before_it_is_asked_for(qtbot, session):
    panel = RemapPanel(session)
    qtbot.addWidget(panel)
    silence = Audio(np.zeros((2, 44_100 * 20), np.float32), 44_100)
    panel.set_sound(Sound(session.audio, 0.0, silence, build_peaks(silence), np.zeros(20_000)))
    session.select((90_000.0, 95_000.0))
    assert not panel.generate.isEnabled()
    assert panel.summary.text() == "The range begins after the song ends at 20.0 s; set From earlier."
    assert panel.range.start.property("role") == "wrong"
    session.select((5000.0, 95_000.0))
    assert panel.generate.isEnabled() and panel.range.start.property("role") != "wrong"


def test_times_say_how_they_are_read(qtbot):
    field = TimeEdit()
    qtbot.addWidget(field)
    field.setToolTip("Where it begins")
    for text, read in (("24.1", "00:24:100"), ("1:20", "01:20:000"), ("24 s", "00:24:000"), ("90", "00:00:090")):
        field.clear()
        qtbot.keyClicks(field, text)
        assert field.toolTip().startswith(f"Where it begins\nRead as {read}.")
        assert ("write 90 s" in field.toolTip()) is (text == "90")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "00:00:090" and field.toolTip() == "Where it begins"


def test_the_slider_does_not_round_what_was_typed(panel):
    panel.difficulty.stars.set_value(4.27)
    assert panel.difficulty.stars.slider.value() == 43 and panel.request().map.difficulty == 4.27
    panel.difficulty.stars.slider.setValue(50)
    assert panel.request().map.difficulty == 5.0


def test_steps_go_from_auto_to_the_limits_and_back(qtbot):
    field = NumberField(OPTIONS["ar"], 0.1, "AR", auto="auto")
    qtbot.addWidget(field)
    field.stepUp()
    assert field.chosen == 0
    field.stepDown()
    assert field.chosen is None and field.text() == "auto"
    field.choose(9.95)
    field.stepUp()
    assert field.chosen == 10
    field.choose(12)
    assert field.problem and field.text() == "12"
    field.stepDown()
    assert field.chosen == 10 and not field.problem


@pytest.mark.parametrize(
    "options",
    [
        {"difficulty": 14.85, "candidates": 37, "temperature": 3.3, "top_p": 0.01},
        {"difficulty": 0.123, "cs": 9.999, "slider_multiplier": 3.5999, "seed": 2**31 - 1},
        {"spread": (0.15, 14.5), "timing": "123.456789@-20000.125/4"},
        {"timing": "180.0@4000000.0/4", "guidance": 19.99, "mapper": 2**31 - 1, "model": "v32"},
    ],
)
def test_a_request_passes_through_the_form_unchanged(panel, options):
    request = GenerationRequest.of(**options)
    panel.fill(request)
    made = panel.request()
    for name in options:
        if name == "timing":
            (line,), (expected,) = (_lines(each.timing.source) for each in (made, request))
            assert (line.time, line.bpm) == (expected.time, pytest.approx(expected.bpm, abs=1e-9))
        else:
            assert made.option(name) == request.option(name), name


def _lines(timing: str):
    from core.generation.parsing import parse_red_lines

    return parse_red_lines(timing)


def test_a_request_that_cannot_be_is_shown_as_it_is(panel):
    panel.fill(GenerationRequest.of(ar=12.0, difficulty=99.0))
    assert panel.settings.ar.text() == "12" and panel.difficulty.stars.number.text().startswith("99")
    assert not panel.generate.isEnabled()


def test_a_form_is_reset_and_every_start_has_new_seeds(qtbot, panel, session):
    fresh = panel.request()
    panel.settings.ar.choose(1.0)
    panel.model.seed.line.setText("5")
    panel.difficulty.stars.set_value(6.6)
    panel.difficulty.version.setText("Mine")
    panel.result.tags.setText("more")
    panel.more.fill(GenerationRequest.of(title="Another"))
    assert panel.request() != fresh
    again = NewDifficultyPanel(session)
    qtbot.addWidget(again)
    again.restore(panel.remembered())
    assert again.request().output.seed is None and again.request().settings.ar is None
    assert again.request().map.difficulty == 6.6
    panel.start_over.click()
    assert panel.request() == fresh


def test_the_sets_creator_goes_before_ones_own(panel, session):
    panel.result.set_own_name("Me")
    assert panel.result.creator.text() == "" and panel.result.creator.placeholderText() == session.beatmap.creator
    assert panel.request().metadata.creator is None
    assert not panel.result.creator.isEnabled() and session.beatmap.creator in panel.result.creator.toolTip()
    session.open(*read_song(session.opened.audio))
    assert panel.request().metadata.creator == "Me"


def test_times_of_the_range_stay_while_they_are_wrong(qtbot, session):
    panel = RemapPanel(session)
    qtbot.addWidget(panel)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    session.select((5000.0, 9000.0))
    type_into(qtbot, panel.range.start, "24.x")
    panel.range.end.setFocus()
    assert panel.range.start.text() == "24.x" and "is not a time" in panel.range.start.toolTip()
    assert not panel.generate.isEnabled() and "24.x" in panel.generate.toolTip()
    assert panel.task is Task.REMAP and session.selection == (5000.0, 9000.0)
    type_into(qtbot, panel.range.start, "6.5")
    panel.range.end.setFocus()
    assert session.selection == (6500.0, 9000.0) and panel.range.start.text() == "00:06:500"
    type_into(qtbot, panel.range.end, "0:12")
    qtbot.keyClick(panel.range.end, Qt.Key.Key_Return)
    assert session.selection == (6500.0, 12_000.0) and not panel.range.end.hasFocus()
