import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QFile
from PySide6.QtWidgets import QSpinBox

from desktop.shared import theme

_CHOOSES = """
import sys
from PySide6.QtWidgets import QApplication
from desktop.shared import theme
application = QApplication([])
theme.choose(sys.argv[1])
theme.apply(application)
print(theme.WINDOW)
"""


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


@pytest.mark.parametrize("name", ["system", "dark", "contrast"])
def test_each_theme_can_be_chosen_in_a_fresh_process(name):
    made = subprocess.run(
        [sys.executable, "-c", _CHOOSES, name],
        check=False,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert made.stdout.strip() == ("#000000" if name == "contrast" else "#15171c"), made.stderr
