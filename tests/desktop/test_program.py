"""Settings, palette, keys, About and the report of a crash, in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QToolTip, QWidget

from core.program.crashes import Crash
from core.program.setting import GROUPS
from core.program.settings import DECLARED, Settings, load_settings
from desktop.dialogs.about import AboutDialog
from desktop.dialogs.palette import Entry, Palette, rank
from desktop.dialogs.report import ReportDialog
from desktop.dialogs.settings import SettingsDialog
from desktop.dialogs.shortcuts import ShortcutsDialog
from desktop.main_window import MainWindow
from desktop.shared import shortcuts


@pytest.fixture
def settings(window) -> SettingsDialog:
    window.actions_by_shortcut[shortcuts.SETTINGS].trigger()
    dialog = window.program.dialog
    assert isinstance(dialog, SettingsDialog)
    return dialog


def palette(window: MainWindow) -> Palette:
    window.actions_by_shortcut[shortcuts.PALETTE].trigger()
    dialog = window.program.dialog
    assert isinstance(dialog, Palette)
    return dialog


def retype(qtbot, line, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_every_choice_has_a_field_that_is_kept_at_once(qtbot, window, settings):
    fields = {name for name, each in DECLARED.items() if each.group} - {"keys"}
    assert set(settings.fields) == fields and settings.groups.count() == len(GROUPS)
    settings.show_setting("dim")
    retype(qtbot, settings.fields["dim"], "40")
    assert settings.fields["dim"].text() == "40 %" and load_settings().dim == 40
    network = settings.fields["network"]
    assert isinstance(network, QCheckBox)
    network.click()
    assert not load_settings().network
    device = settings.fields["device"]
    assert isinstance(device, QComboBox)
    device.setCurrentText("cpu")
    device.activated.emit(device.currentIndex())
    assert load_settings().device == "cpu" and window.new_difficulty.values()["device"] == "cpu"
    window.program.preferences.reset("dim")
    assert settings.fields["dim"].text() == "72 %" and load_settings().dim == 72


def test_what_a_setting_cannot_be_stays_red_and_is_not_kept(qtbot, settings):
    settings.show_setting("dim")
    field = settings.fields["dim"]
    retype(qtbot, field, "many")
    assert field.text() == "many" and "use 0 to 100" in field.toolTip() and load_settings().dim == 72
    folder = settings.fields["models_folder"].line
    retype(qtbot, folder, "/nowhere/at/all")
    assert "not a folder that exists" in folder.toolTip() and load_settings().models_folder == ""


def test_settings_have_their_effect(qtbot, window, settings):
    change = window.program.preferences.change
    change("creator", "Someone")
    assert window.new_difficulty.result.own_name == "Someone"
    change("model", "v32")
    window.new_difficulty.reset()
    assert window.new_difficulty.model.card.name == "v32"
    change("precision", "bf16")
    assert window.forms.remap.values()["precision"] == "bf16"
    with pytest.raises(ValueError, match="cannot be"):
        change("dim", 300)


def test_a_form_can_still_say_another_device(window):
    window.program.preferences.change("device", "cpu")
    more = window.new_difficulty.more
    item = next(
        group.child(row)
        for group in map(more.tree.topLevelItem, range(more.tree.topLevelItemCount()))
        for row in range(group.childCount())
        if group.child(row).text(0) == "device"
    )
    assert item.text(1) == "cpu"
    item.setText(1, "auto")
    assert window.new_difficulty.values()["device"] == "auto"
    item.setText(1, "")
    assert window.new_difficulty.values()["device"] == "cpu"


def test_a_variable_fixes_its_setting(open_window, songs, monkeypatch):
    monkeypatch.setenv("BEATWRIGHT_DIM", "10")
    window = open_window(songs)
    window.program.open_settings("dim")
    field = window.program.dialog.fields["dim"]
    assert field.text() == "10 %" and not field.isEnabled() and "BEATWRIGHT_DIM" in field.toolTip()


def test_keys_can_be_others_and_none_is_given_twice(qtbot, window, settings):
    generate, accept = settings.keys.fields["generate"], settings.keys.fields["accept"]
    action = window.actions_by_shortcut[shortcuts.GENERATE]
    taken_keys = {"Ctrl+S": "Accept the proposal", "Space": "Play or pause", "Ctrl+Left": "Step by object"}
    for taken, owner in taken_keys.items():
        generate.setKeySequence(QKeySequence(taken))
        generate.editingFinished.emit()
        assert owner in generate.toolTip() and generate.keys == taken, "it stays, with whose it is"
        assert settings.keys.problem.text() == generate.toolTip()
        assert action.shortcut().toString() == "Ctrl+G" and load_settings().keys == {}
    generate.setKeySequence(QKeySequence("Ctrl+Alt+M"))
    generate.editingFinished.emit()
    assert action.shortcut().toString() == "Ctrl+Alt+M" and load_settings().keys == {"generate": "Ctrl+Alt+M"}
    accept.setKeySequence(QKeySequence("Ctrl+G"))
    accept.editingFinished.emit()
    assert window.actions_by_shortcut[shortcuts.ACCEPT].shortcut().toString() == "Ctrl+G"
    accept.setKeySequence(QKeySequence())
    accept.editingFinished.emit()
    assert window.actions_by_shortcut[shortcuts.ACCEPT].shortcut().isEmpty()
    window.actions_by_shortcut[shortcuts.SHORTCUTS].trigger()
    listed = window.program.dialog
    assert isinstance(listed, ShortcutsDialog)
    assert "Ctrl+Alt+M" in {label.text() for label in listed.findChildren(QLabel)}
    settings.keys.usual.click()
    assert action.shortcut().toString() == "Ctrl+G" and load_settings().keys == {}


def shown_tip(widget: QWidget) -> str:
    """What the tool tip of a part of the window says where it is asked for."""
    QToolTip.hideText()
    where = widget.rect().center()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, where, widget.mapToGlobal(where)))
    return QToolTip.text()


def test_tool_tips_name_the_keys_in_force(opened: MainWindow):
    preferences, transport = opened.program.preferences, opened.editor.transport
    assert shown_tip(transport.metronome) == "Metronome (M): clicks on every beat of the timing"
    preferences.change("keys", {"metronome": "Ctrl+Alt+M", "generate": "F10", "hitsounds": "M", "loop": ""})
    assert shown_tip(transport.metronome) == "Metronome (Ctrl+Alt+M): clicks on every beat of the timing"
    assert shown_tip(transport.hitsounds) == "Hitsounds (M) of the difficulty in view"
    assert shown_tip(transport.looping) == "Loop the selected range, or the bar"
    assert shown_tip(opened.tasks.form.generate).startswith("Make the difficulty (F10); nothing on disk")
    preferences.change("keys", {"accept_as_new": "F12"})
    assert opened.editor.proposal_bar.as_new.text() == "Accept as a new difficulty\tF12"
    assert shown_tip(transport.looping) == "Loop the selected range, or the bar (L)"


def test_keys_come_back_at_the_next_start(open_window, songs, home):
    Settings(keys={"generate": "F12", "gone": "F11"}, dim=5).save()
    window = open_window(songs)
    assert window.actions_by_shortcut[shortcuts.GENERATE].shortcut().toString() == "F12"
    window.program.preferences.change("dim", 6)
    assert load_settings().keys == {"generate": "F12", "gone": "F11"}


def test_the_palette_finds_everything(qtbot, opened: MainWindow):
    found = palette(opened)
    kinds = {entry.kind for entry in found.entries}
    assert {"Action", "Preset", "Difficulty", "Setting"} <= kinds
    accept = next(entry for entry in found.entries if entry.title == "Accept the proposal")
    assert accept.keys == "Ctrl+S" and accept.why_off == "There is no proposal; generate one first"
    qtbot.keyClicks(found.line, "acc prop")
    assert found.entries[0].title == "Accept the proposal"
    qtbot.keyClick(found.line, Qt.Key.Key_Return)
    assert found.isVisible(), "what is off does nothing"
    found.line.clear()
    qtbot.keyClicks(found.line, "mania 4k")
    assert found.entries == [] or found.entries[0].kind != "Action"
    found.line.clear()
    qtbot.keyClicks(found.line, "4K Normal")
    assert (found.entries[0].kind, found.entries[0].title) == ("Difficulty", "[4K Normal]")
    qtbot.keyClick(found.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened.session.opened.difficulty.name == "4K Normal", timeout=10_000)


def test_the_palette_goes_to_a_typed_time(qtbot, opened: MainWindow):
    found = palette(opened)
    qtbot.keyClicks(found.line, "00:05:300")
    assert found.entries[0].kind == "Time" and "00:05:300" in found.entries[0].title
    qtbot.keyClick(found.line, Qt.Key.Key_Return)
    assert opened.editor.timeline.time == 5300.0
    found = palette(opened)
    qtbot.keyClicks(found.line, "2.5")
    assert found.entries[0].title == "Go to 00:02:500 (2.5)"


def test_the_palette_opens_a_setting_and_fills_a_preset(qtbot, opened: MainWindow):
    found = palette(opened)
    qtbot.keyClicks(found.line, "background dim")
    assert found.entries[0].detail == "72 %"
    qtbot.keyClick(found.line, Qt.Key.Key_Return)
    dialog = opened.program.dialog
    assert isinstance(dialog, SettingsDialog) and dialog.groups.currentItem().text() == "View"
    dialog.reject()
    found = palette(opened)
    preset = next(entry for entry in found.entries if entry.kind == "Preset")
    found.reject()
    preset.do()
    assert preset.title in opened.session.notices.notices[0].message


def test_words_are_ranked_as_one_expects():
    titles = ["Accept the proposal", "Accept as a new difficulty", "New difficulty", "Next proposal"]

    def best(query: str) -> list[str]:
        ranked = [(rank(query, title), title) for title in titles]
        return [title for fit, title in sorted((fit, title) for fit, title in ranked if fit is not None)]

    assert best("new")[0] == "New difficulty"
    assert best("prop") == ["Next proposal", "Accept the proposal"]
    assert best("acc new") == ["Accept as a new difficulty"]
    assert best("nxtprp") == ["Next proposal"] and best("zebra") == []
    assert Entry("Action", "x", lambda: None).keys == ""


def test_about_has_versions_and_licences_and_a_report(qtbot, window):
    window.program.show_about()
    about = window.program.dialog
    assert isinstance(about, AboutDialog)
    models = {about.models.topLevelItem(row).text(0) for row in range(about.models.topLevelItemCount())}
    assert "Beatwright small" in models and len(models) > 5
    licences = {
        about.libraries.topLevelItem(row).text(0): about.libraries.topLevelItem(row).text(2)
        for row in range(about.libraries.topLevelItemCount())
    }
    assert "MIT" in licences["msgspec"] + licences["platformdirs"] + licences["pyqtgraph"]
    QGuiApplication.clipboard().clear()
    about.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Beatwright ") and str(Path.home()) not in text


def test_a_crash_is_offered_and_copied_only_by_a_click(qtbot, window):
    QGuiApplication.clipboard().setText("mine")
    window.program.say_crash(Crash("It crashed.", "0.0.9", ("Fatal Python error", f"{Path.home()}/x")))
    notice = window.session.notices.notices[0]
    assert notice.message == "It crashed." and notice.stays
    notice.actions[0][1]()
    dialog = window.program.dialog
    assert isinstance(dialog, ReportDialog) and QGuiApplication.clipboard().text() == "mine"
    text = dialog.text.toPlainText()
    assert "Fatal Python error" in text and "~/x" in text and "0.0.9" in text
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().strip() == text.strip()
