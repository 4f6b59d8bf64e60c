"""Samples of osu!mania."""

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from core.beatmap.names import clean_file_name, same_name_key
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding
from core.modding.mapset import SOUND_SUFFIXES, Mapset
from core.modding.rules.rule import MANIA, MINOR, WARNING, SetRule
from core.modding.samples import Played

SAME_MS = 2.0


def chords(mapset: Mapset, difficulty: Difficulty) -> dict[int, list[Played]]:
    """The sounds of each moment beyond the plain hit, by whole ms."""
    found: dict[int, list[Played]] = {}
    for played in mapset.played(difficulty):
        if played.what.sound != "hitnormal":
            found.setdefault(round(played.time), []).append(played)
    return found


def storyboarded(mapset: Mapset, difficulty: Difficulty, name: str, time: float) -> bool:
    """Whether the storyboard plays a sample at about `time`, where the difficulty has no note for it."""
    return any(
        abs(sample.time - time) <= SAME_MS and _stem(sample.path) == _stem(name)
        for sample in (*difficulty.events.samples, *mapset.osb.samples)
    )


def _stem(name: str) -> str:
    """A sample's name without suffix: the game plays whichever file of that name there is."""
    name = same_name_key(clean_file_name(name))
    return next((name.removesuffix(suffix) for suffix in SOUND_SUFFIXES if name.endswith(suffix)), name)


class DoubleSounds(SetRule):
    name = "One sound several times at once"
    category = "Hit Sounds"
    severities = (WARNING, MINOR)
    purpose = "The same sample on two notes of a chord is louder than meant."
    modes = MANIA
    limits: ClassVar = {"shown": 10}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for entry in self.difficulties(mapset):
            doubled = []
            for played in chords(mapset, entry).values():
                counts = Counter(sound.what.file for sound in played)
                doubled += [(played, name) for name, count in counts.items() if count > 1]
            for played, name in doubled[: self.limit["shown"]]:
                places = [sound.place for sound in played if sound.what.file == name]
                message = f'"{name}" plays {len(places)} times at once. Is that meant?'
                if len(doubled) > self.limit["shown"]:
                    message = f'In {len(doubled)} chords a sample plays more than once, here "{name}". Is that meant?'
                yield self.finding(WARNING if len(places) > 2 else MINOR, message, entry, places)
                if len(doubled) > self.limit["shown"]:
                    break


class CustomHitNormal(SetRule):
    name = "Custom hitnormal"
    category = "Hit Sounds"
    severities = (WARNING,)
    purpose = (
        "In osu!mania every note plays the hitnormal, so sets bring a soft one of their own and use it throughout."
    )
    modes = MANIA

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        own = [name for name in mapset.sizes if "-hitnormal" in name.lower()]
        if not own:
            return
        for entry in self.difficulties(mapset):
            missing = [
                played
                for played in mapset.played(entry)
                if played.what.sound == "hitnormal"
                and (played.what.custom < 1 or mapset.find_sound(played.what.file) is None)
            ]
            if missing and len(missing) < len(entry.objects):
                message = f'{len(missing)} notes play the skin\'s hitnormal, although the set has "{own[0]}".'
                yield self.finding(WARNING, message, entry, [missing[0].place])


class ManiaSoundConsistency(SetRule):
    name = "Samples differ between osu!mania difficulties"
    category = "Hit Sounds"
    severities = (MINOR,)
    purpose = "The same moment of the song has the same samples in all difficulties of a key mode."
    modes = MANIA
    limits: ClassVar = {"share": 0.25}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        entries = self.difficulties(mapset)
        sounds = {entry.file: chords(mapset, entry) for entry in entries}
        for entry in entries:
            own = sounds[entry.file]
            times = {round(time) for time in entry.times}
            for other in entries:
                theirs = {time: played for time, played in sounds[other.file].items() if time in times}
                if other is entry or len(theirs) < 8 or len(other.objects) > len(entry.objects):
                    continue
                missing = [
                    time
                    for time, played in theirs.items()
                    if any(
                        not storyboarded(mapset, entry, name, time)
                        for name in {sound.what.file for sound in played}
                        - {sound.what.file for sound in own.get(time, ())}
                    )
                ]
                if missing and len(missing) <= self.limit["share"] * len(theirs):
                    often = "Once" if len(missing) == 1 else f"{len(missing)} times"
                    message = f"{often} a sample of [{other.name}] is missing, first here."
                    yield self.finding(MINOR, message, entry, time=min(missing))
                    break
