"""Core's sentences at the edge of the window: core writes English, its templates are known, and Qt translates those."""

import json
import re
from collections.abc import Callable
from functools import cached_property, lru_cache

from core import data_files

_FIELD = re.compile(r"\{(\d+)\}")
_LONGEST = 2000  # characters; longer texts are no sentences
_HEAD = 4  # characters by which a template is found


class CoreSentences:
    """The templates of core's sentences, with {0}, {1} … for what core puts in."""

    @cached_property
    def _templates(self) -> list[str]:
        path = data_files.resources() / "translations" / "core_sentences.json"
        return list(json.loads(path.read_text("utf-8")))

    @cached_property
    def _by_head(self) -> dict[str, list[tuple[re.Pattern[str], str]]]:
        """Patterns by what they begin with, the most particular first; those that begin with a value under ""."""
        found: dict[str, list[tuple[re.Pattern[str], str]]] = {}
        for template in sorted(self._templates, key=lambda text: -len(_FIELD.sub("", text))):
            head = _FIELD.split(template, maxsplit=1)[0][:_HEAD]
            found.setdefault(head if len(head) == _HEAD else "", []).append((_pattern(template), template))
        return found

    def translated(self, text: str, translate: Callable[[str], str]) -> str:
        """`text` made from the translation of its template; what no template fits stays as it is."""
        template, values = self._template_of(text)
        if template is None:
            return text
        words = translate(template)
        if words == template:
            return text
        return _FIELD.sub(lambda field: self.translated(values[int(field[1])], translate), words)

    def knows(self, text: str) -> bool:
        """Whether core's sentence `text` has a template, and so a translation."""
        return self._template_of(text)[0] is not None

    @lru_cache(maxsize=2000)  # noqa: B019 - there is one
    def _template_of(self, text: str) -> tuple[str | None, tuple[str, ...]]:
        if len(text) <= _LONGEST:
            for head in (text[:_HEAD], ""):
                for pattern, template in self._by_head.get(head, ()):
                    if (match := pattern.fullmatch(text)) is not None:
                        return template, match.groups()
        return None, ()


def _pattern(template: str) -> re.Pattern[str]:
    parts = _FIELD.split(template)
    return re.compile("".join("(.*?)" if at % 2 else re.escape(part) for at, part in enumerate(parts)), re.DOTALL)
