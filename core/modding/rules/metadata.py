"""Metadata: the same everywhere, searchable, and written as the ranking criteria want it."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from core.generation.request import AI_TAG
from core.modding.configuration import read_table
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, Fix
from core.modding.fixes import set_field
from core.modding.mapset import Mapset
from core.modding.rules.rule import MINOR, PROBLEM, WARNING, SetRule

FIELDS = {
    "artist": "Artist",
    "unicode artist": "ArtistUnicode",
    "title": "Title",
    "unicode title": "TitleUnicode",
    "source": "Source",
    "creator": "Creator",
}


def field(difficulty: Difficulty, key: str) -> str:
    beatmap = difficulty.beatmap
    if key == "ArtistUnicode":
        return beatmap.artist_unicode
    if key == "TitleUnicode":
        return beatmap.title_unicode
    return beatmap.metadata.get(key, "")


def tag_text(mapset: Mapset) -> str:
    """The tags of the first difficulty, in lower case."""
    return mapset.difficulties[0].beatmap.tags.lower() if mapset.difficulties else ""


class InconsistentMetadata(SetRule):
    name = "Metadata differs between difficulties"
    category = "Metadata"
    severities = (PROBLEM, MINOR)
    purpose = "Artist, title, source, creator and tags are the same in every difficulty."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for words, key in FIELDS.items():
            counts = Counter(field(entry, key) for entry in mapset.difficulties)
            if len(counts) < 2:
                continue
            usual = counts.most_common(1)[0][0]
            for entry in mapset.difficulties:
                if (own := field(entry, key)) != usual:
                    fix = Fix(f"Set it to {usual!r}.", set_field, ("metadata", key, usual))
                    message = f'The {words} is "{own}" here, but "{usual}" in most difficulties.'
                    yield self.finding(PROBLEM, message, entry, fix=fix)
        tags = Counter(_without_mark(entry.beatmap.tags) for entry in mapset.difficulties)
        usual = tags.most_common(1)[0][0] if tags else ""
        marked = [entry for entry in mapset.difficulties if AI_TAG in entry.beatmap.tags.split()]
        for entry in marked if len(marked) < len(mapset.difficulties) else []:
            message = f'The tag "{AI_TAG}" is not in all difficulties; before the set is uploaded, it goes into each.'
            yield self.finding(MINOR, message, entry)
        for entry in mapset.difficulties:
            own_words, usual_words = set(_without_mark(entry.beatmap.tags).split()), set(usual.split())
            if own_words == usual_words:
                continue
            missing, extra = sorted(usual_words - own_words), sorted(own_words - usual_words)
            parts = [f"missing {' '.join(missing)!r}"] if missing else []
            parts += [f"only here {' '.join(extra)!r}"] if extra else []
            mark = f" {AI_TAG}" if entry in marked else ""
            fix = Fix("Use the tags of most difficulties.", set_field, ("metadata", "Tags", f"{usual}{mark}".strip()))
            message = f"The tags differ from the other difficulties: {'; '.join(parts)}."
            yield self.finding(PROBLEM, message, entry, fix=fix)


def _without_mark(tags: str) -> str:
    """Tags but for the one that says of a single difficulty that a model was used."""
    return tags if AI_TAG not in tags.split() else " ".join(word for word in tags.split() if word != AI_TAG)


class RomanisedFields(SetRule):
    name = "Special characters in romanised fields"
    category = "Metadata"
    severities = (PROBLEM, WARNING)
    purpose = "The romanised fields can be typed and searched on every keyboard."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for words, key in (("romanised artist", "Artist"), ("romanised title", "Title"), ("creator", "Creator")):
            yield from self._report(mapset, words, {field(entry, key) for entry in mapset.difficulties})
        for entry in mapset.difficulties:
            if found := _special(entry.name):
                message = f'The difficulty name holds "{found}", which not everybody can type.'
                yield self.finding(WARNING, message, entry)

    def _report(self, mapset: Mapset, words: str, values: set[str]) -> Iterator[Finding]:
        for value in sorted(values):
            if found := _special(value):
                message = f'The {words}, "{value}", holds "{found}"; only ASCII characters belong there.'
                yield self.finding(PROBLEM, message)


def _special(text: str) -> str:
    return "".join(dict.fromkeys(character for character in text if ord(character) > 127))


class GuestTags(SetRule):
    name = "Guest mappers in the tags"
    category = "Metadata"
    severities = (WARNING,)
    purpose = "Whoever searches for a mapper finds the sets with their guest difficulties."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for entry in mapset.difficulties:
            tags = entry.beatmap.tags.lower()
            plain = _letters(tags)
            for guest in guests(entry.name):
                is_host = guest.lower() == entry.beatmap.creator.lower()
                if not is_host and guest.lower() not in tags and _letters(guest) not in plain:
                    message = f'"{guest}" made this difficulty, it seems, but is not in the tags.'
                    yield self.finding(WARNING, message, entry)


def guests(version: str) -> list[str]:
    """The mappers that a difficulty's name speaks of: "Amats' Advanced", "A & B's Hard"."""
    found = re.match(r"^(.+?)(?:['’]s|(?<=[sSzZxX])['’])(?:\s|$)", version)
    if found is None:
        return []
    names = re.split(r"\s*(?:,|&|\||/|\band\b|\bx\b)\s*", found.group(1).strip("[]() "))
    return [re.sub(r"(?:['’]s|['’])$", "", name).strip() for name in names if name.strip()]


def _letters(text: str) -> str:
    return re.sub(r"[\s_\-\[\]]+", "", text.lower())


class GenreLanguage(SetRule):
    name = "Genre and language in the tags"
    category = "Metadata"
    severities = (WARNING,)
    purpose = "Genre and language of the song are in the tags, so that a search for them finds the set."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        tags = tag_text(mapset).split()
        table = read_table("tags")
        for words, choices in (("genre", table["genres"]), ("language", table["languages"])):
            if not any(all(any(part in tag for tag in tags) for part in choice.split()) for choice in choices):
                message = f"The tags name no {words}, such as {choices[0]!r} or {choices[1]!r}."
                yield self.finding(WARNING, message)


class MappersGuild(SetRule):
    name = "Mappers' Guild"
    category = "Resources"
    severities = (MINOR,)
    purpose = "Sets of the Mappers' Guild need a background that is free to use."
    limits: ClassVar = {"tags": ["mpg", "mappers guild", "mappers' guild", "mappersguild"]}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        tags = f" {tag_text(mapset)} "
        if any(f" {tag} " in tags for tag in self.limit["tags"]):
            message = "The tags name the Mappers' Guild: make sure that the background is free to use."
            yield self.finding(MINOR, message)


class MetadataLength(SetRule):
    name = "Metadata too long or missing"
    category = "Metadata"
    severities = (PROBLEM,)
    purpose = "The website cuts fields of more than 81 characters; artist, title, creator and name are never empty."
    limits: ClassVar = {"longest": 81}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for entry in mapset.difficulties:
            for words, key in (*FIELDS.items(), ("difficulty name", "Version")):
                value = field(entry, key)
                if len(value) > self.limit["longest"] and key != "Source":
                    message = f"The {words} has {len(value)} characters; the website shows {self.limit['longest']}."
                    yield self.finding(PROBLEM, message, entry)
                elif not value and key not in {"Source", "ArtistUnicode", "TitleUnicode"}:
                    yield self.finding(PROBLEM, f"The {words} is empty.", entry)


class DifficultyNames(SetRule):
    name = "Difficulty names"
    category = "Metadata"
    severities = (PROBLEM, WARNING)
    purpose = "A difficulty's name is its own and says more than who made it."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        counts = Counter((entry.mode, entry.name.lower()) for entry in mapset.difficulties)
        for entry in mapset.difficulties:
            if counts[entry.mode, entry.name.lower()] > 1:
                message = f"Two difficulties are called [{entry.name}]; give each its own name."
                yield self.finding(PROBLEM, message, entry)
            if entry.name and entry.name.lower() == entry.beatmap.creator.lower():
                message = "The difficulty's name is only the mapper's name; say how hard it is or what it is about."
                yield self.finding(WARNING, message, entry)
