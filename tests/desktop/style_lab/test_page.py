"""The page itself: reached by key and menu, named for screen readers, translated, nothing clipped, nothing moves."""

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.music.published.catalog import MODELS
from desktop.main_window import MainWindow
from desktop.shared import shortcuts
from desktop.shared.translation import PSEUDO, Languages
from desktop.style_lab.page import StyleLab
from tests.desktop.clipping import clipped as without_room
from tests.desktop.style_lab.conftest import open_lab
from tests.desktop.test_accessibility import unnamed
from tests.desktop.test_nothing_moves import check_sizes
from tests.desktop.test_sizes import SMALL, clipped
from tests.desktop.test_translation import SAME_EVERYWHERE, texts
from tests.portions import spread


def test_the_key_opens_it_and_other_actions_lead_back(qtbot, window: MainWindow):
    window.actions_by_shortcut[shortcuts.STYLE_LAB].trigger()
    qtbot.waitUntil(lambda: window.style_lab.is_open, timeout=60_000)
    page = window.style_lab.page
    assert page is not None and page.isVisible() and not window.editor.isVisible()
    window.actions_by_shortcut[shortcuts.STYLE_LAB].trigger()
    assert window.editor.isVisible()
    window.new_difficulty.styling.mix.labAsked.emit()
    assert page.isVisible()
    window.actions_by_shortcut[shortcuts.TIMING].trigger()
    assert window.editor.isVisible() and window.tasks.currentWidget() is window.timing
    open_lab(qtbot, window).back.click()
    assert not page.isVisible()
    qtbot.keyClick(open_lab(qtbot, window).styles.list, Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_every_control_has_a_name(filled: StyleLab):
    assert unnamed(filled) == []


def test_nothing_is_clipped_and_messages_move_nothing(window: MainWindow, filled: StyleLab):
    check_sizes(window, filled)


@pytest.mark.more_at_night
@pytest.mark.parametrize("language", spread(["de", "ru", "fr"], 3))
def test_long_languages_have_their_room_without_peft_too(
    qtbot, qapp, monkeypatch, open_window, songs: Path, language: str
):
    monkeypatch.setitem(sys.modules, "peft", None)
    languages = Languages(qapp)
    languages.use(language)
    try:
        window = open_window(songs)
        window.resize(*SMALL)
        page = open_lab(qtbot, window)
        QApplication.processEvents()
        found = [*clipped(page), *without_room(page)]
    finally:
        languages.use("en")
    assert "peft" in page.training.takes.text() and found == []


def test_it_says_nothing_untranslated(qtbot, qapp, open_window, songs: Path):
    languages = Languages(qapp)
    languages.use(PSEUDO)
    try:
        page = open_lab(qtbot, open_window(songs))
        plain = {text for text in texts(page) if re.search("[A-Za-z]{3,}", text) and "[" not in text}
    finally:
        languages.use("en")
    assert plain - SAME_EVERYWHERE - set(MODELS) - {"LoRA", "LoKr"} == set()
