"""Markers in artist and title: feat., vs. and CV:."""

import re
from collections.abc import Iterator

from core.modding.finding import Finding
from core.modding.mapset import Mapset
from core.modding.rules.metadata import field
from core.modding.rules.rule import PROBLEM, WARNING, SetRule

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


class MarkerFormat(SetRule):
    name = "Spelling of feat., vs. and CV:"
    category = "Metadata"
    severities = (PROBLEM,)
    purpose = "Markers are written in one way, so that searching finds all of them."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for words, value in texts(mapset):
            for marker, (loose, exact) in LOOSE_MARKERS.items():
                if re.search(loose, value) and not re.search(exact, value):
                    yield self.finding(PROBLEM, f'Write "{marker}" in the {words}: "{value}".')


class MarkerSpacing(SetRule):
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
