import sys
from datetime import date

import pytest

from core.program import associations
from core.program.settings import Settings, load_settings
from core.program.updates import Release
from desktop.controllers import updates
from desktop.controllers.updates import Updates
from desktop.dialogs import program
from desktop.dialogs.program import ProgramDialog
from desktop.shared.notices import NoticeBoard


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
    assert not Settings().check_for_updates


def test_the_choice_is_remembered(qtbot, home, monkeypatch):
    monkeypatch.setattr(program, "_address", lambda: "https://example.org/latest.json")
    dialog = ProgramDialog(load_settings())
    qtbot.addWidget(dialog)
    dialog.updates.click()
    assert load_settings().check_for_updates


def test_new_versions_are_told_once_a_day_and_only_if_wanted(qtbot, monkeypatch):
    asked = []

    def newest() -> Release:
        asked.append(1)
        return Release("9.0", "https://example.org")

    monkeypatch.setattr(updates, "_newest", newest)
    settings = Settings()
    notices = NoticeBoard()
    Updates(settings, notices).ask()
    settings.check_for_updates = True
    telling = Updates(settings, notices)
    with qtbot.waitSignal(notices.changed, timeout=60_000):
        telling.ask()
    assert "9.0" in notices.notices[0].message
    assert settings.last_update_check == date.today().isoformat()
    telling.ask()
    assert asked == [1]
