"""Whether this system has the letters of a language: without a font for them the window would show boxes."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QFontDatabase

from desktop.shared.translation import LANGUAGES, system_language, tr

Script = QFontDatabase.WritingSystem
Families = Callable[[Script], Sequence[str]]
"""The fonts that have the letters of a script, by name."""

_SCRIPTS = {
    "ja": (Script.Japanese, "Japanese"),
    "ko": (Script.Korean, "Korean"),
    "ru": (Script.Cyrillic, "Russian"),
    "zh_CN": (Script.SimplifiedChinese, "Chinese, simplified"),
    "zh_TW": (Script.TraditionalChinese, "Chinese, traditional"),
}
"""The scripts that a system may lack, and what the language is called where its own name cannot be read."""

_FONT = "Noto Sans CJK"


def fonts_for(script: Script) -> Sequence[str]:
    """The fonts of this system that have the letters of a script."""
    return QFontDatabase.families(script)


def has_letters(language: str, families: Families = fonts_for) -> bool:
    """Whether some font has the letters of a language; those of Latin script every system has."""
    script = _SCRIPTS.get(language)
    return script is None or bool(families(script[0]))


def readable(language: str, families: Families = fonts_for) -> str:
    """`language`, a name of `LANGUAGES` or "" for the system's, or "en" where its letters are missing."""
    return language if has_letters(language or system_language(), families) else "en"


def no_letters(language: str, families: Families = fonts_for) -> str:
    """Why the window does not speak a language, a sentence; "" where it can."""
    spoken = language or system_language()
    if has_letters(spoken, families):
        return ""
    return tr(
        "No font of this system has the letters of {language}, so the window stays in English; install one, such as "
        "{font}, and start Beatwright again.",
        language=_SCRIPTS[spoken][1],
        font=_FONT,
    )


def language_choices(families: Families = fonts_for) -> list[tuple[str, str]]:
    """What each language is called, and its name in `LANGUAGES`; in Latin letters where its own would be boxes."""
    return [
        (name if has_letters(code, families) else tr("{language} (no font for it)", language=_SCRIPTS[code][1]), code)
        for code, name in LANGUAGES.items()
    ]
