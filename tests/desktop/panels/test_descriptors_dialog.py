"""Choosing descriptors from a list."""

import pytest
from PySide6.QtCore import Qt

from core.beatmap.objects import GameMode
from core.model.checkpoints.catalog import load_catalog
from core.model.checkpoints.descriptors import descriptors_of
from desktop.panels import descriptors_dialog as dialogs
from desktop.panels.descriptors_dialog import DescriptorsDialog
from desktop.panels.style_group import StyleGroup


@pytest.fixture
def known(tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    return descriptors_of(load_catalog()["v32"])


@pytest.fixture
def make(qtbot, known):
    def make_it(wanted=(), unwanted=(), mode=GameMode.OSU) -> DescriptorsDialog:
        dialog = DescriptorsDialog(known, mode, wanted, unwanted, "V32")
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make_it


def shown(dialog: DescriptorsDialog) -> list[str]:
    return [item.text(0) for item in dialog._items.values() if not item.isHidden()]


def test_what_was_chosen_is_checked_and_taken(make):
    dialog = make(("style/clean", "my own word"), ("style/messy",))
    assert dialog.included == ("style/clean", "my own word")
    assert dialog.excluded == ("style/messy",)
    assert dialog.summary.text() == "With: clean, my own word. Without: messy"


def test_a_descriptor_is_never_wanted_and_unwanted(make):
    dialog = make(("style/clean",))
    dialog._items["style/clean"].setCheckState(2, Qt.CheckState.Checked)
    assert (dialog.included, dialog.excluded) == ((), ("style/clean",))
    dialog.clear.click()
    assert (dialog.included, dialog.excluded) == ((), ())
    assert "decides by itself" in dialog.summary.text()


def test_search_narrows_by_word_and_group(qtbot, make):
    dialog = make()
    qtbot.keyClicks(dialog.search, "slider t")
    assert shown(dialog) == ["slider tech"]
    dialog.search.setText("reading")
    assert "perfect stacks" in shown(dialog) and "clean" not in shown(dialog)
    dialog.search.setText("nothing like it")
    assert shown(dialog) == [] and "No descriptor" in dialog.summary.text()


def test_only_what_the_mode_knows_is_offered(make):
    assert "jumpstream" in shown(make(mode=GameMode.MANIA))
    assert "jumpstream" not in shown(make())
    assert "jumpstream" in shown(make(("style/jumpstream",)))


def test_the_keyboard_is_enough(qtbot, make):
    dialog = make()
    qtbot.keyClicks(dialog.search, "hexgrid")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)
    assert dialog.included == ("style/hexgrid",)
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert (dialog.included, dialog.excluded) == ((), ("style/hexgrid",))


def test_the_form_opens_the_list_of_its_model(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("HF_HUB_CACHE", str(tmp_path / "hub"))
    style = StyleGroup()
    qtbot.addWidget(style)
    style.set_model(load_catalog()["v31"], GameMode.OSU)
    style.descriptors.set_names(["jump aim"])
    seen: list[DescriptorsDialog] = []

    def choose(dialog: DescriptorsDialog) -> int:
        seen.append(dialog)
        dialog._items["geometric"].setCheckState(1, Qt.CheckState.Checked)
        dialog._items["messy"].setCheckState(2, Qt.CheckState.Checked)
        return 1

    monkeypatch.setattr(dialogs.DescriptorsDialog, "exec", choose)
    style.descriptors.button.click()
    qtbot.waitUntil(lambda: bool(seen), timeout=60_000)
    assert set(style.descriptors.names) == {"jump aim", "geometric"}
    assert style.values()["negative_descriptors"] == ("messy",)
