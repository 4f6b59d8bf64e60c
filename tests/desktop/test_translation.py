"""The window in other languages: everything translated, plurals right, core's sentences too."""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from core.beatmap.objects import Circle, GameMode, HitObject, Hold, Slider, Spinner
from core.errors import InputError
from core.modding.maimod.event_names import TYPE_NAMES
from core.modding.maimod.run_maimod import CATEGORIES
from core.modding.naming import additions_name, edge_name, kind_name
from core.modding.rules.rule import all_rules
from desktop.shared.step_words import step_words
from desktop.shared.translation import LANGUAGES, PSEUDO, Languages, core_sentence, tr
from tools import translations

SAME_EVERYWHERE = {
    *("MaiMod", "osu!", "taiko", "catch", "mania", "osu!taiko", "osu!catch", "osu!mania", "int8", "auto", "BPM"),
    *("Beatwright", "Beatwright small", "mm:ss:fff", "180 BPM"),
}


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    """Speaks English again afterwards."""
    spoken = Languages(qapp)
    yield spoken
    spoken.use("en")


def texts(window: QWidget) -> Iterator[str]:
    """What the parts of a window say."""
    for part in window.findChildren(QWidget):
        for name in ("text", "toolTip", "accessibleName", "placeholderText", "title"):
            said = getattr(part, name, None)
            try:
                text = said() if callable(said) else ""
            except TypeError:  # of a list, the text of a row
                continue
            if isinstance(text, str):
                yield text
        if isinstance(part, QComboBox):
            yield from (part.itemText(row) for row in range(part.count()))


def test_every_text_is_translated_and_up_to_date() -> None:
    assert list(translations.problems()) == []


@pytest.mark.parametrize(
    ("language", "one", "two", "many"),
    [
        ("en", "1 finding", "2 findings", "5 findings"),
        ("de", "1 Befund", "2 Befunde", "5 Befunde"),
        ("ru", "1 замечание", "2 замечания", "5 замечаний"),
        ("ja", "指摘 1 件", "指摘 2 件", "指摘 5 件"),
    ],
)
def test_plurals(languages: Languages, language: str, one: str, two: str, many: str) -> None:
    languages.use(language)
    assert [tr("%n findings", "", n) for n in (1, 2, 5)] == [one, two, many]


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_sentences_of_core_keep_what_is_in_them(languages: Languages, language: str) -> None:
    sentence = str(
        InputError("/songs/a b.mp3 holds no audio that could be decoded; replace it by a working audio file.")
    )
    languages.use(language)
    translated = core_sentence(sentence)
    assert translated != sentence and "/songs/a b.mp3" in translated
    assert core_sentence("Nothing that core says: 5 apples") == "Nothing that core says: 5 apples"


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_stages_of_jobs_are_translated(languages: Languages, language: str) -> None:
    languages.use(language)
    stages = ("Finding the rhythm", "Placing objects", "Trying out the fullest part", "Reading the song")
    assert [stage for stage in stages if core_sentence(stage) == stage] == []
    message = core_sentence("window 12/31, 84 tokens/s")
    assert message != "window 12/31, 84 tokens/s" and "12/31" in message and "84" in message


def test_checks_and_what_maimod_says_are_among_what_is_translated() -> None:
    said = {rule.name for rule in all_rules()} | set(CATEGORIES) | set(TYPE_NAMES.values())
    for sound, edge, mode in itertools.product(range(0, 16, 2), (None, 0, 1, -1), GameMode):
        objects: tuple[HitObject, ...] = (
            Circle(0, 0, 0.0, sound=sound),
            Slider(0, 0, 0.0, sound=sound, slides=3),
            Slider(0, 0, 0.0, slides=2),
            Spinner(0, 0, 0.0),
            Hold(0, 0, 0.0),
        )
        said.update(kind_name(item, mode) for item in objects)
        said.update(edge_name(item, edge, mode).replace("Repeat 1", "Repeat {0}") for item in objects)
        said.add(additions_name(sound))
    assert said - set(translations.sentences_of_core()) == set()


@pytest.mark.parametrize(
    ("sentence", "german"),
    [
        ("Unsnapped object", "Ungesnapptes Objekt"),
        (
            "The tail of this slider has a whistle and a clap; no addition would fit the pattern of the bars around.",
            "Das hintere Ende dieses Sliders hat Whistle und Clap; keine Zusätze",
        ),
        (
            "This big kat begins a new combo, which does not fit the combos around it; the one at 00:01:500 would.",
            "Dieses große Kat beginnt eine neue Combo, die nicht zu den Combos ringsum passt; die bei 00:01:500 würde",
        ),
        ("This slider stands where a drumroll would be expected.", "Dieser Slider steht, wo ein Trommelwirbel zu"),
        ("There is no map to learn from; the first one: a.osu has no objects.. Add maps, or take some back into the "
         "data set.", "Es gibt keine Map zum Lernen; der erste Grund: a.osu hat keine Objekte.. Füge Maps"),
    ],
)  # fmt: skip
def test_sentences_are_translated_with_what_is_in_them(languages: Languages, sentence: str, german: str) -> None:
    languages.use("de")
    assert core_sentence(sentence).startswith(german)


def test_steps_of_the_history_are_translated_part_by_part(languages: Languages) -> None:
    languages.use("de")
    step = "Remap · 00:01:000 to the end · 4.5 stars · v32 · seed 11"
    assert step_words(step) == "Remap · 00:01:000 bis das Ende · 4.5 Sterne · v32 · Seed 11"


def test_an_unknown_language_is_english(languages: Languages) -> None:
    languages.use("xx")
    assert languages.current == "en" and tr("Cancel") == "Cancel"


def test_the_window_says_nothing_untranslated(qtbot, languages: Languages, open_window, songs: Path) -> None:
    languages.use(PSEUDO)
    window = open_window(songs)
    window.opener.open(next((songs / "Beatwright - Lantern Walk").glob("*[[]Normal].osu")))
    qtbot.waitUntil(lambda: window.session.song is not None, timeout=60_000)
    names = {"Lantern", "Normal", "make_songs"}
    plain = {
        text
        for text in texts(window)
        if re.search("[A-Za-z]{3,}", text) and "[" not in text and not any(name in text for name in names)
    }
    assert plain - SAME_EVERYWHERE == set()
