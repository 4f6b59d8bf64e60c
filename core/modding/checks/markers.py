"""Markers in artist and title: feat., vs., CV:, (TV Size) and their like."""

import re
from collections.abc import Iterator

from core.modding.check import PROBLEM, WARNING, SetCheck
from core.modding.checks.metadata import field
from core.modding.finding import Finding
from core.modding.mapset import Mapset

FIELDS = {
    "romanised artist": "Artist",
    "unicode artist": "ArtistUnicode",
    "romanised title": "Title",
    "unicode title": "TitleUnicode",
}
LOOSE_MARKERS = {
    "vs.": (r"(?i) vs\.?[^a-z0-9]", r" vs\.[^a-zA-Z0-9]"),
    "CV:": (r"(?i)[( （]cv[:：]?[^a-z0-9]", r"CV[:：]"),
    "feat.": (r"(?i)[( （](?:ft|feat)\.?[^a-z0-9]", r"feat\."),
}
SPACING_PROBLEMS = {
    "a space after the marker": r"(?:CV:|vs\.|feat\.)[a-zA-Z0-9]",
    "a space before the marker": r"[a-zA-Z0-9](?:\(CV:|CV:|vs\.|feat\.)",
    "a space after the comma": r",[a-zA-Z]",
}
TITLE_MARKERS = {
    "(TV Size)": r"\btv[\s-]+(?:size|ver(?:sion|\.)?)(?!\w)",
    "(Game Ver.)": r"\bgame[\s-]+(?:size|ver(?:sion|\.)?)(?!\w)",
    "(Movie Ver.)": r"\bmovie[\s-]+(?:size|ver(?:sion|\.)?|edit)(?!\w)",
    "(Short Ver.)": r"\bshort[\s-]+(?:size|ver(?:sion|\.)?)(?!\w)",
    "(Cut Ver.)": r"(?<!& )\bcut[\s-]+(?:size|ver(?:sion|\.)?)(?!\w)",
    "(Extended Edit)": r"\bextended\s+edit\b",
    "(Sped Up Ver.)": r"\b(?:sped|speed)[\s-]+up(?:[\s-]+ver(?:sion|\.)?)?(?![\w ]* ?&)(?!\w)",
    "(Nightcore Mix)": r"\bnight\s?core[\s-]+(?:mix|ver(?:sion|\.)?)(?![\w .]* ?&)(?!\w)",
    "(Sped Up & Cut Ver.)": r"\b(?:sped|speed)[\s-]+up(?:[\s-]+ver\.?)?\s*&\s*cut\b",
    "(Nightcore & Cut Ver.)": r"\bnight\s?core(?:[\s-]+(?:mix|ver\.?))?\s*&\s*cut\b",
}


class MarkerFormat(SetCheck):
    name = "Spelling of feat., vs. and CV:"
    category = "Metadata"
    severities = (PROBLEM,)
    purpose = "Markers are written in one way, so that searching finds all of them."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for words, value in texts(mapset):
            for marker, (loose, exact) in LOOSE_MARKERS.items():
                if re.search(loose, value) and not re.search(exact, value):
                    yield self.finding(PROBLEM, f'Write "{marker}" in the {words}: "{value}".')


class MarkerSpacing(SetCheck):
    name = "Spaces around markers"
    category = "Metadata"
    severities = (PROBLEM, WARNING)
    purpose = "There is a space before and after a marker, and after a comma."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for words, value in texts(mapset):
            if not words.endswith("artist"):
                continue
            for what, pattern in SPACING_PROBLEMS.items():
                if re.search(pattern, value):
                    yield self.finding(PROBLEM, f'There should be {what} in the {words}: "{value}".')
            if re.search(r"[a-zA-Z0-9]{2}& | &[a-zA-Z0-9]{2}", value):
                yield self.finding(WARNING, f'A space is missing beside "&" in the {words}: "{value}".')


class TitleMarkers(SetCheck):
    name = "Version markers in the title"
    category = "Metadata"
    severities = (PROBLEM, WARNING)
    purpose = "A shortened or changed song says so at the end of its title, in the same words everywhere."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        titles = [(words, value) for words, value in texts(mapset) if words.endswith("title")]
        for words, value in titles:
            for marker, pattern in TITLE_MARKERS.items():
                if re.search(pattern, value, re.IGNORECASE) and marker.lower() not in value.lower():
                    # These two were ranked in other words until the rule named them.
                    severity = WARNING if "Up" in marker or "Nightcore" in marker else PROBLEM
                    yield self.finding(severity, f'Write "{marker}" in the {words}: "{value}".')
                elif marker.lower() in value.lower() and marker not in value:
                    yield self.finding(WARNING, f'Mind the capitals of "{marker}" in the {words}: "{value}".')
        if len(titles) == 2:
            for marker in TITLE_MARKERS:
                having = [words for words, value in titles if marker in value]
                if len(having) == 1:
                    yield self.finding(WARNING, f'Only the {having[0]} says "{marker}"; add it to the other one.')


def texts(mapset: Mapset) -> list[tuple[str, str]]:
    """The (name, content) of artist and title of the first difficulty; unicode ones only where they differ."""
    if not mapset.difficulties:
        return []
    first = mapset.difficulties[0]
    values = {words: field(first, key) for words, key in FIELDS.items()}
    for what in ("artist", "title"):
        if values[f"unicode {what}"] == values[f"romanised {what}"]:
            del values[f"unicode {what}"]
    return list(values.items())
