"""The page itself: reached by key and menu, named for screen readers, translated, nothing clipped, nothing heavy."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.main_window import MainWindow
from desktop.shared import shortcuts
from desktop.shared.translation import PSEUDO, Languages
from desktop.song_lab.page import SongLab
from tests.desktop.clipping import clipped as without_room
from tests.desktop.song_lab.conftest import WAIT
from tests.desktop.test_accessibility import unnamed
from tests.desktop.test_nothing_moves import check_sizes
from tests.desktop.test_sizes import SMALL, clipped
from tests.desktop.test_translation import SAME_EVERYWHERE, texts
from tests.portions import spread


def test_the_key_opens_it_and_other_actions_lead_back(qtbot, window: MainWindow) -> None:
    window.actions_by_shortcut[shortcuts.SONG_LAB].trigger()
    page = window.song_lab.page
    assert page is not None and page.isVisible() and not window.editor.isVisible()
    qtbot.waitUntil(lambda: page.is_built, timeout=WAIT)
    assert page.form.prompt.isVisible()
    window.actions_by_shortcut[shortcuts.SONG_LAB].trigger()
    assert window.editor.isVisible()
    window.song_lab.open()
    window.actions_by_shortcut[shortcuts.STYLE_LAB].trigger()
    qtbot.waitUntil(lambda: window.style_lab.is_open, timeout=WAIT)
    assert not page.isVisible()
    window.actions_by_shortcut[shortcuts.SONG_LAB].trigger()
    assert page.isVisible() and not window.style_lab.is_open
    window.actions_by_shortcut[shortcuts.TIMING].trigger()
    assert window.editor.isVisible() and window.tasks.currentWidget() is window.timing
    window.song_lab.open().back.click()
    assert not page.isVisible()
    qtbot.keyClick(window.song_lab.open(), Qt.Key.Key_Escape)
    assert not page.isVisible()


def test_the_palette_finds_it(window: MainWindow) -> None:
    window.program.open_palette()
    palette = window.program.dialog
    palette.line.setText("song lab")
    assert palette.entries[0].title == "Song lab" and not palette.entries[0].why_off
    palette.reject()


def test_every_control_has_a_name(filled: SongLab) -> None:
    filled.form.more.set_folded(False)
    assert unnamed(filled) == []


def test_nothing_is_clipped_and_messages_move_nothing(window: MainWindow, filled: SongLab) -> None:
    check_sizes(window, filled)


@pytest.mark.more_at_night
@pytest.mark.parametrize("language", spread(["de", "ru", "fr"], 3))
def test_long_languages_have_their_room_without_transformers_too(
    qtbot, qapp, monkeypatch, open_window, songs: Path, language: str
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    languages = Languages(qapp)
    languages.use(language)
    try:
        window = open_window(songs)
        window.resize(*SMALL)
        page = window.song_lab.open()
        qtbot.waitUntil(lambda: page.is_built, timeout=WAIT)
        QApplication.processEvents()
        found = [*clipped(page), *without_room(page)]
        window.close()
    finally:
        languages.use("en")
    assert found == []


def test_every_text_goes_through_translation(qtbot, qapp, open_window, songs: Path) -> None:
    languages = Languages(qapp)
    languages.use(PSEUDO)
    try:
        window = open_window(songs)
        page = window.song_lab.open()
        qtbot.waitUntil(lambda: page.is_built, timeout=WAIT)
        QApplication.processEvents()
        plain = {text for text in texts(page) if re.search("[A-Za-z]{3,}", text) and "[" not in text}
    finally:
        languages.use("en")
    words = set(page.form.chips.buttons) | {page.form.key.itemText(row) for row in range(page.form.key.count())}
    models = {page.form.model.choice.itemText(row) for row in range(page.form.model.choice.count())}
    own = {
        "Ogg",
        "MP3",
        "Ogg Vorbis, 192 kbit/s",
        "MP3, 192 kbit/s",
        "intro 8 bars, drop 16 bars",
        "-11 LUFS",
        "low quality",
        "[verse]",
        "DPM-Solver++",
        "DDIM",
        "auto",
        str(songs),
        page.form.prompt.placeholderText(),
    }
    assert plain - SAME_EVERYWHERE - words - models - own == set()
