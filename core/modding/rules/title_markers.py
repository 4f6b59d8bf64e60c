"""Version markers in the title: (TV Size), (Cut Ver.) and their like."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from core.modding.configuration import read_table
from core.modding.finding import Finding
from core.modding.mapset import Mapset
from core.modding.rules.markers import texts
from core.modding.rules.metadata import field
from core.modding.rules.rule import PROBLEM, WARNING, SetRule

LONGEST_DESCRIPTION = 40
_BRACKETED = re.compile(r"\(([^()]+?)\s+(version|ver\.?)\)", re.IGNORECASE)
_TRAILING = re.compile(r"\s([^\s(]+)\s+ver\.?\s*$", re.IGNORECASE)
_LIVE = re.compile(r"\blive\b", re.IGNORECASE)
_QUOTES = re.compile("[\"'\u201c\u201d\u2018\u2019]")


class TitleMarkers(SetRule):
    name = "Version markers in the title"
    category = "Metadata"
    severities = (PROBLEM, WARNING)
    purpose = "A shortened or changed song says so at the end of its title, in the same words everywhere."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        titles = {words: value for words, value in texts(mapset) if words.endswith("title")}
        for words, value in titles.items():
            yield from self._spelling(words, value, titles)
            yield from self._position(words, value)
            yield from self._descriptions(words, value)
            yield from self._tagged(mapset, words, value)
        if len(titles) == 2:
            for marker in _markers():
                having = [words for words, value in titles.items() if marker.lower() in value.lower()]
                if len(having) == 1:
                    yield self.finding(WARNING, f'Only the {having[0]} says "{marker}"; add it to the other one.')

    def _spelling(self, words: str, value: str, titles: Mapping[str, str]) -> Iterator[Finding]:
        """Markers that are written in another way than the criteria say."""
        for marker, pattern in _markers().items():
            written = _written(value, marker)
            if written is None:
                matches = list(pattern.finditer(value))
                if matches and not all(_in_live_brackets(value, match.start()) for match in matches):
                    # These two were ranked in other words until the rule named them.
                    severity = WARNING if "Up" in marker or "Nightcore" in marker else PROBLEM
                    yield self.finding(severity, f'Write "{marker}" in the {words}: "{value}".')
            elif written != marker and not _in_style(value, written, titles):
                yield self.finding(WARNING, f'Mind the capitals of "{marker}" in the {words}: "{value}".')

    def _position(self, words: str, value: str) -> Iterator[Finding]:
        """Markers that are not at the end."""
        for marker in _markers():
            written = _written(value, marker)
            if written is None:
                continue
            rest = value[value.index(written) + len(written) :].lower()
            for other in _markers():
                rest = rest.replace(other.lower(), "")
            if rest.strip():
                yield self.finding(WARNING, f'"{marker}" belongs at the end of the {words}: "{value}".')

    def _descriptions(self, words: str, value: str) -> Iterator[Finding]:
        """Other versions, whose marker is to be a description with "Ver."."""
        if re.search(r"\(long\)", value, re.IGNORECASE):
            yield self._suggested("(Long Ver.)", words, value)
        for match in (*_BRACKETED.finditer(value), *_TRAILING.finditer(value)):
            described, text = match[1].strip(), match[0].strip()
            if len(described) > LONGEST_DESCRIPTION or _LIVE.search(text):
                continue
            if any(pattern.search(text) or pattern.search(described) for pattern in _markers().values()):
                continue
            whole = match.re is _BRACKETED and match[2].lower() == "version"
            if re.search(r"remix|edition", described, re.IGNORECASE) and not whole:
                continue
            if text.endswith(" Ver.)") and (_QUOTES.search(described) or _is_capitalised(described)):
                continue
            if match.re is _BRACKETED and match[2].lower() == "ver." and _has_one_case(value):
                continue
            yield self._suggested(f"({_capitalised(described)} Ver.)", words, value)

    def _tagged(self, mapset: Mapset, words: str, value: str) -> Iterator[Finding]:
        tags = field(mapset.difficulties[0], "Tags").lower().split()
        if "nightcore" in tags:
            for marker, instead in read_table("title_markers")["nightcore"].items():
                if _written(value, marker) is not None:
                    message = f'The tags say nightcore, so write "{instead}" in the {words}: "{value}".'
                    yield self.finding(WARNING, message)
        if {"game", "videogame"} & set(tags) and re.search(r"\bop\s+version\b", value, re.IGNORECASE):
            yield self._suggested("(Game Ver.)", words, value)

    def _suggested(self, marker: str, words: str, value: str) -> Finding:
        return self.finding(WARNING, f'A version is marked like "{marker}" in the {words}: "{value}".')


@cache
def _markers() -> dict[str, re.Pattern[str]]:
    """What else is written for each marker."""
    table = read_table("title_markers")["markers"]
    return {marker: re.compile(pattern, re.IGNORECASE) for marker, pattern in table.items()}


def _written(value: str, marker: str) -> str | None:
    """The marker as the title writes it, whatever its capitals."""
    found = re.search(re.escape(marker), value, re.IGNORECASE)
    return None if found is None else found[0]


def _in_style(value: str, written: str, titles: Mapping[str, str]) -> bool:
    """Whether a title is in small letters or capitals throughout, its marker too; one without either follows the
    other title."""
    if _has_one_case(value.replace(written, "", 1)):
        return _has_one_case(value)
    return not _is_cased(value.replace(written, "", 1)) and any(
        written in other and _is_cased(other.replace(written, "", 1)) and _has_one_case(other)
        for other in titles.values()
    )


def _has_one_case(text: str) -> bool:
    return _is_cased(text) and (text == text.lower() or text == text.upper())


def _is_cased(text: str) -> bool:
    return text.lower() != text.upper()


def _in_live_brackets(value: str, place: int) -> bool:
    start, end = value.rfind("(", 0, place + 1), value.find(")", place)
    return start >= 0 and end >= 0 and _LIVE.search(value[start:end]) is not None


def _is_capitalised(text: str) -> bool:
    """Whether its words begin with capitals, but for short ones and those that have a digit."""
    return all(len(word) < 4 or not word[0].islower() or any(map(str.isdigit, word)) for word in text.split())


def _capitalised(text: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in text.split())
