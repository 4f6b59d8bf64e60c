"""The window's words in the user's language, from Qt's translation files."""

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from core import data_files
from desktop.shared.core_sentences import CoreSentences

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "ko": "한국어",
    "ru": "Русский",
    "zh_CN": "简体中文",
    "zh_TW": "繁體中文",
}
"""What each language calls itself, by the name of its file."""

PSEUDO = "pseudo"
"""A language for tests: English, marked and 1.4 times as long."""

_CORE = "core"
"""Context of the sentences that core writes; the window's own have none."""

_log = logging.getLogger("beatwright")


def tr(text: str, comment: str = "", n: int = -1, /, **values: object) -> str:
    """`text` in the language of the window.

    Args:
        comment: tells one meaning of a word from another.
        n: what `%n` stands for; the plural follows it.
        values: what stands for the {names} in the text, which are left alone where there are no values.
    """
    words = QCoreApplication.translate("", text, comment or None, n)
    if not values:
        return words
    try:
        return words.format(**values)
    except (KeyError, IndexError, ValueError):
        _log.error("the translation of %r is broken", text)
        return text.format(**values)


def marked(text: str) -> str:
    """`text` itself, for constants: it gets into the translation files, and `tr` translates it where it is shown."""
    return text


def core_sentence(text: str) -> str:
    """A sentence that core wrote, in the language of the window where it is known."""
    return _SENTENCES.translated(text, lambda template: QCoreApplication.translate(_CORE, template))


def system_language() -> str:
    """The first of the system's languages that the window speaks, or English."""
    for name in QLocale.system().uiLanguages():
        locale = QLocale(name)
        code = locale.name().split("_")[0]
        if code == "zh":
            traditional = locale.script() == QLocale.Script.TraditionalHanScript
            return "zh_TW" if traditional else "zh_CN"
        if code in LANGUAGES:
            return code
    return "en"


class Languages(QObject):
    """Puts one language in force. Qt tells every widget of a change, and windows that are made later speak it."""

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._application = application
        self._translators: list[QTranslator] = []
        self.current = "en"

    def use(self, language: str) -> None:
        """Speak `language`, a name of `LANGUAGES`; empty for the system's."""
        language = language or system_language()
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()
        if language == PSEUDO:
            self._install(PseudoTranslator(self))
        elif language in LANGUAGES:
            qt = QTranslator(self)
            if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
                self._install(qt)
            own = QTranslator(self)
            if own.load(f"beatwright_{language}", str(data_files.resources() / "translations")):
                self._install(own)
            elif language != "en":
                _log.error("the translation %s cannot be read", language)
                language = "en"
        else:
            language = "en"
        self.current = language

    def _install(self, translator: QTranslator) -> None:
        self._application.installTranslator(translator)
        self._translators.append(translator)


class PseudoTranslator(QTranslator):
    """English 1.4 times as long and in brackets, which shows what is clipped and what is not translated."""

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        more = "~" * max(1, round(0.4 * len(text)) - 2)
        more = " ".join(more[at : at + 7] for at in range(0, len(more), 8))  # words, which can be wrapped
        return f"[{text}{more}]".replace("%n", str(n))

    def isEmpty(self) -> bool:
        return False


_SENTENCES = CoreSentences()
