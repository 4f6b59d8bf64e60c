"""Languages for whose letters a system has no font."""

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from desktop.main_window import MainWindow
from desktop.shared.letters import Script, fonts_for, has_letters, language_choices, no_letters, readable
from desktop.shared.translation import LANGUAGES, Languages
from desktop.window_keeper import WindowKeeper

CJK = ("ja", "ko", "zh_CN", "zh_TW")


def nothing(_: Script) -> list[str]:
    return []


def everything(_: Script) -> list[str]:
    return ["Noto Sans CJK"]


@pytest.mark.usefixtures("qapp")
def test_the_fonts_of_the_system_are_asked() -> None:
    for language, script in zip(CJK, (Script.Japanese, Script.Korean, Script.SimplifiedChinese,
                                      Script.TraditionalChinese), strict=True):  # fmt: skip
        assert list(fonts_for(script)) == QFontDatabase.families(script)
        assert has_letters(language) == bool(QFontDatabase.families(script))
    assert all(has_letters(language) for language in ("en", "de", "es", "fr"))


@pytest.mark.parametrize("language", CJK)
def test_without_a_font_the_window_stays_english_and_says_why(language: str) -> None:
    assert readable(language, everything) == language and no_letters(language, everything) == ""
    assert readable(language, nothing) == "en"
    sentence = no_letters(language, nothing)
    assert "No font of this system has the letters of" in sentence and "Noto Sans CJK" in sentence
    assert readable("de", nothing) == "de" and no_letters("de", nothing) == ""


def test_a_name_that_would_be_boxes_is_written_in_latin_letters() -> None:
    assert [(code, name) for name, code in language_choices(everything)] == list(LANGUAGES.items())
    names = {code: name for name, code in language_choices(nothing)}
    assert names["ja"] == "Japanese (no font for it)" and names["de"] == "Deutsch"
    assert all(name.isascii() for code, name in names.items() if code in CJK)


def test_the_window_says_it_at_the_start_and_at_a_change(qtbot, qapp: QApplication, window: MainWindow) -> None:
    keeper = WindowKeeper(window, Languages(qapp), families=nothing)
    keeper.say_letters()
    assert window.notices.messages == []
    window.settings.language = "ja"
    keeper.say_letters()
    assert "letters of Japanese" in window.notices.messages[0]
