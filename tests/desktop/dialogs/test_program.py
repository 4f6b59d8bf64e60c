import sys
from datetime import date

import pytest

from core.program import associations
from core.program.updates import Release
from desktop import updates
from desktop.dialogs import program
from desktop.dialogs.program import ProgramDialog
from desktop.settings import Settings, load_settings
from desktop.updates import Updates


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="writes the entries of a Linux desktop")
def test_files_are_offered_when_asked_and_taken_back(qtbot, home, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    dialog = ProgramDialog(Settings())
    qtbot.addWidget(dialog)
    assert not dialog.files.isChecked()
    dialog.files.click()
    assert associations.is_associated()
    again = ProgramDialog(Settings())
    qtbot.addWidget(again)
    assert again.files.isChecked()
    again.files.click()
    assert not associations.is_associated()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="writes the entries of a Linux desktop")
def test_a_refusal_is_told(qtbot, home, tmp_path, monkeypatch):
    (tmp_path / "share").write_text("not a folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    dialog = ProgramDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.files.click()
    assert not dialog.files.isChecked()
    assert "share" in dialog.problem.text()


def test_a_build_without_an_address_offers_no_updates(qtbot, home):
    dialog = ProgramDialog(Settings())
    qtbot.addWidget(dialog)
    assert not dialog.updates.isEnabled()
    assert not Settings().tell_of_updates


def test_the_choice_is_remembered(qtbot, home, monkeypatch):
    monkeypatch.setattr(program, "_address", lambda: "https://example.org/latest.json")
    dialog = ProgramDialog(load_settings())
    qtbot.addWidget(dialog)
    dialog.updates.click()
    assert load_settings().tell_of_updates


def test_new_versions_are_told_once_a_day_and_only_if_wanted(qtbot, monkeypatch):
    asked = []

    def newest() -> Release:
        asked.append(1)
        return Release("9.0", "https://example.org")

    monkeypatch.setattr(updates, "_newest", newest)
    settings = Settings()
    Updates(settings).ask()
    settings.tell_of_updates = True
    telling = Updates(settings)
    with qtbot.waitSignal(telling.noticed, timeout=10_000) as told:
        telling.ask()
    assert "9.0" in told.args[0].message
    assert settings.last_update_check == date.today().isoformat()
    telling.ask()
    assert asked == [1]
