import shutil

import pytest
from PySide6.QtCore import QFile
from PySide6.QtWidgets import QSpinBox

from desktop import theme


@pytest.mark.parametrize("name", ["plain", "Häuser & (Wälder) \"音楽\" 100% 'x'"])
def test_the_style_sheet_does_not_mind_where_the_program_lies(qtbot, tmp_path, monkeypatch, name, qtlog):
    folder = tmp_path / name
    shutil.copytree(theme.RESOURCES, folder, ignore=shutil.ignore_patterns("models", "samples"))
    monkeypatch.setattr(theme, "RESOURCES", folder)
    monkeypatch.setattr(theme, "ICONS", folder / "icons")
    widget = QSpinBox()
    qtbot.addWidget(widget)
    widget.setStyleSheet(theme.style_sheet())
    widget.ensurePolished()
    assert QFile.exists("icons:arrow-up.svg")
    assert not [record.message for record in qtlog.records if "parse" in record.message]
