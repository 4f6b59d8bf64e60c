"""osu!mania: columns, chords, scrolling and samples."""

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from core.beatmap.objects import Hold
from core.modding.check import MANIA, MINOR, PROBLEM, WARNING, DifficultyCheck, SetCheck
from core.modding.difficulty import Difficulty, Level
from core.modding.finding import Finding
from core.modding.mapset import Mapset
from core.modding.samples import Played


class ColumnDistribution(DifficultyCheck):
    name = "Columns used unevenly"
    category = "Compose"
    severities = (PROBLEM, WARNING, MINOR)
    purpose = "Every column has work."
    modes = MANIA
    limits: ClassVar = {"warning": 0.35, "minor": 0.2}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        keys = difficulty.beatmap.keys
        counts = Counter(difficulty.column(index) for index in range(len(difficulty.objects)))
        usual = len(difficulty.objects) / keys
        special = keys in {8, 6, 16} or difficulty.beatmap.general.get("SpecialStyle", "0") == "1"
        for column in range(keys):
            if not counts[column]:
                yield self.finding(PROBLEM, f"Column {column + 1} of {keys} has no note.", difficulty)
                continue
            off = counts[column] / usual - 1.0
            # A scratch column has a part of its own, and an odd one in the middle often has.
            if abs(off) > self.limit["minor"] and not (special and column in {0, keys - 1}) and usual >= 20:
                severity = WARNING if abs(off) > self.limit["warning"] else MINOR
                word = "more" if off > 0 else "fewer"
                message = f"Column {column + 1} has {abs(off):.0%} {word} notes than the average."
                yield self.finding(severity, message, difficulty)


class HoldLength(DifficultyCheck):
    name = "Hold note too short"
    category = "Compose"
    severities = (PROBLEM, WARNING)
    purpose = "A hold note lasts long enough to be held."
    modes = MANIA
    limits: ClassVar = {"problem_ms": 20.0, "warning_ms": 30.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for index, hit_object in enumerate(difficulty.objects):
            if isinstance(hit_object, Hold) and hit_object.end - hit_object.time < self.limit["warning_ms"]:
                lasting = hit_object.end - hit_object.time
                message = f"The hold note lasts only {lasting:.0f} ms."
                severity = PROBLEM if lasting < self.limit["problem_ms"] else WARNING
                yield self.finding(severity, message, difficulty, [index])


class ChordSize(DifficultyCheck):
    name = "Large chord"
    category = "Spread"
    severities = (WARNING, MINOR)
    purpose = "Easier difficulties ask for few keys at once."
    modes = MANIA
    levels = (Level.EASY, Level.NORMAL, Level.HARD, Level.INSANE)
    limits: ClassVar = {"few_keys": [2, 2, 3, 6], "many_keys": [2, 3, 4, 6], "many": 7}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        keys = difficulty.beatmap.keys
        most = self.limit["many_keys" if keys >= self.limit["many"] else "few_keys"][difficulty.level]
        chord: list[int] = []
        for index in range(len(difficulty.objects) + 1):
            if (
                chord
                and index < len(difficulty.objects)
                and abs(difficulty.objects[index].time - difficulty.objects[chord[0]].time) < 1.0
            ):
                chord.append(index)
                continue
            if len(chord) > most:
                message = f"{len(chord)} notes at once; at this level {most} are enough for {keys} keys."
                severity = WARNING if difficulty.level_is_named else MINOR
                yield self.finding(severity, message, difficulty, chord)
            chord = [index]


def usual_bpm(difficulty: Difficulty) -> float:
    return difficulty.lines.main_bpm(max(difficulty.ends))


class EasyScrollSpeed(DifficultyCheck):
    name = "Scroll speed for beginners"
    category = "Timing"
    severities = (PROBLEM, WARNING)
    purpose = "In an Easy or Normal green lines even out the tempo, so that everything scrolls at one speed."
    modes = MANIA
    levels = (Level.EASY, Level.NORMAL)
    limits: ClassVar = {"close": 0.02}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        usual = usual_bpm(difficulty)
        for line, stop in difficulty.sections:
            if line.uninherited or not difficulty.between(line.time, stop):
                continue
            wanted = usual / difficulty.lines.bpm_at(line.time)
            if abs(line.velocity - wanted) > self.limit["close"] * max(wanted, 1.0):
                message = f"The scroll speed is {line.velocity:.2f}x; {wanted:.2f}x keeps it even here."
                yield self.by_level(PROBLEM, message, difficulty, time=line.time)


class VariableTempo(DifficultyCheck):
    name = "Tempo change without green line"
    category = "Timing"
    severities = (WARNING,)
    purpose = "A change of tempo changes the scroll speed, unless a green line on it evens it out."
    modes = MANIA
    limits: ClassVar = {"bpm": 1.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        usual = usual_bpm(difficulty)
        greens = {round(line.time) for line in difficulty.lines.lines if not line.uninherited}
        for red in difficulty.beat_lines:
            if abs(red.bpm - usual) > self.limit["bpm"] and round(red.time) not in greens:
                message = (
                    f"The tempo becomes {red.bpm:.4g} BPM; a green line of {usual / red.bpm:.2f}x would keep the speed."
                )
                yield self.finding(WARNING, message, difficulty, time=red.time)


def chords(mapset: Mapset, difficulty: Difficulty) -> dict[int, list[Played]]:
    """The sounds of each moment beyond the plain hit, by whole ms."""
    found: dict[int, list[Played]] = {}
    for played in mapset.played(difficulty):
        if played.sound != "hitnormal":
            found.setdefault(round(played.time), []).append(played)
    return found


class DoubleSounds(SetCheck):
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
                counts = Counter(sound.file for sound in played)
                doubled += [(played, name) for name, count in counts.items() if count > 1]
            for played, name in doubled[: self.limit["shown"]]:
                places = [sound.place for sound in played if sound.file == name]
                message = f'"{name}" plays {len(places)} times at once. Is that meant?'
                if len(doubled) > self.limit["shown"]:
                    message = f'In {len(doubled)} chords a sample plays more than once, here "{name}". Is that meant?'
                yield self.finding(WARNING if len(places) > 2 else MINOR, message, entry, places)
                if len(doubled) > self.limit["shown"]:
                    break


class CustomHitNormal(SetCheck):
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
                if played.sound == "hitnormal" and (played.custom < 1 or mapset.find_sound(played.file) is None)
            ]
            if missing and len(missing) < len(entry.objects):
                message = f'{len(missing)} notes play the skin\'s hitnormal, although the set has "{own[0]}".'
                yield self.finding(WARNING, message, entry, [missing[0].place])


class MissingSampleFiles(SetCheck):
    name = "Missing hit sound file"
    category = "Hit Sounds"
    severities = (PROBLEM, WARNING)
    purpose = "Every sample that a note names is in the folder."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for entry in mapset.difficulties:
            reported: set[str] = set()
            for played in mapset.played(entry):
                if played.file in reported or not played.sound.startswith(("hit", "file")):
                    continue
                named = played.sound == "file"
                if named and mapset.find_sound(played.file) is None:
                    reported.add(played.file)
                    message = f'The sample "{played.file}" of this object is not in the folder.'
                    yield self.finding(PROBLEM, message, entry, [played.place])
                elif entry.mode in MANIA and played.custom > 1 and not self._exists(mapset, played):
                    reported.add(played.file)
                    message = f'There is no "{played.file}" in the folder, so the default sound plays instead.'
                    yield self.finding(WARNING, message, entry, [played.place])

    def _exists(self, mapset: Mapset, played: Played) -> bool:
        return mapset.find_sound(played.file) is not None


class ManiaSoundConsistency(SetCheck):
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
                    if {sound.file for sound in played} - {sound.file for sound in own.get(time, ())}
                ]
                if missing and len(missing) <= self.limit["share"] * len(theirs):
                    often = "Once" if len(missing) == 1 else f"{len(missing)} times"
                    message = f"{often} a sample of [{other.name}] is missing, first here."
                    yield self.finding(MINOR, message, entry, time=min(missing))
                    break
