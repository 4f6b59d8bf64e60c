"""The hit sound files of the set."""

from collections.abc import Iterator
from typing import ClassVar

import numpy as np

from core.beatmap.objects import GameMode
from core.modding.finding import Finding, timestamp
from core.modding.mapset import Mapset
from core.modding.media import SampleFacts
from core.modding.rules.rule import CATCH, MANIA, MINOR, OSU, PROBLEM, WARNING, SetRule

BLANK_BYTES = 44


def sample_files(mapset: Mapset) -> Iterator[tuple[str, SampleFacts]]:
    """The sound files that objects play and that hold sound."""
    for name in mapset.sample_files:
        if mapset.sizes[name] > BLANK_BYTES and (facts := mapset.sample(name)) is not None and len(facts.samples):
            yield name, facts


class SampleFormat(SetRule):
    name = "Hit sound format"
    category = "Audio"
    severities = (PROBLEM, WARNING)
    purpose = "Hit sounds are WAV or Ogg; MP3 begins with silence, so the sound answers late."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for name in mapset.sample_files:
            if mapset.sizes[name] <= BLANK_BYTES:
                continue
            facts = mapset.sample(name)
            use = mapset.sample_files[name].active
            if facts is None:
                yield self.finding(WARNING, f'"{name}" cannot be decoded.', file=name)
            elif facts.format == "MP3" and use is not None:
                message = (
                    f'"{name}" is an MP3 and answers key presses, first at {timestamp(use[1].time)}; use WAV or Ogg.'
                )
                yield self.finding(PROBLEM, message, use[0], [use[1].place], file=name)
            elif facts.format not in {"WAV", "Ogg Vorbis", "MP3"}:
                yield self.finding(WARNING, f'"{name}" is {facts.format or "of an unknown format"}.', file=name)
            elif facts.format != "MP3" and not name.lower().endswith((".wav", ".ogg")):
                yield self.finding(WARNING, f'"{name}" is {facts.format}, which its name does not say.', file=name)


class SampleLength(SetRule):
    name = "Hit sound too short"
    category = "Audio"
    severities = (PROBLEM,)
    purpose = "Sounds shorter than 25 ms stay silent on some sound cards."
    limits: ClassVar = {"ms": 25.0}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for name, facts in sample_files(mapset):
            if facts.duration < self.limit["ms"] and np.max(np.abs(facts.samples)) > 0:
                message = (
                    f'"{name}" lasts {facts.duration:.1f} ms; at least {self.limit["ms"]:g} ms are heard everywhere.'
                )
                yield self.finding(PROBLEM, message, file=name)


class SampleDelay(SetRule):
    name = "Hit sound answers late"
    category = "Audio"
    severities = (PROBLEM, WARNING, MINOR)
    purpose = "A hit sound tells when one hit, so it begins at once."
    limits: ClassVar = {"silence_ms": 5.0, "warning_ms": 12.0, "silence": 0.001, "loud_share": 0.5}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for name, facts in sample_files(mapset):
            use = mapset.sample_files[name].active
            envelope = np.max(np.abs(facts.samples), axis=1)
            if use is None or float(envelope.max()) <= self.limit["silence"]:
                continue
            silence = float(np.argmax(envelope > self.limit["silence"])) * 1000.0 / facts.rate
            loud = float(np.argmax(envelope >= envelope.max() * self.limit["loud_share"])) * 1000.0 / facts.rate
            where = f"(for example at {timestamp(use[1].time)} in [{use[0].name}])"
            if silence >= self.limit["silence_ms"]:
                message = f'"{name}" begins with {silence:.1f} ms of silence and answers key presses {where}; cut it.'
                yield self.finding(PROBLEM, message, file=name)
            elif loud >= self.limit["warning_ms"]:
                message = f'"{name}" takes {loud:.0f} ms to become loud {where}; does it feel late?'
                # Bells and cymbals swell, which is as they should sound.
                yield self.finding(MINOR if "finish" in name or "whistle" in name else WARNING, message, file=name)


class SampleBalance(SetRule):
    name = "Hit sound louder on one side"
    category = "Audio"
    severities = (WARNING, MINOR)
    purpose = "Hit sounds that pull to one side disturb, above all when they come often."
    limits: ClassVar = {"ratio": 2.0, "often_ms": 10_000.0}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for name, facts in sample_files(mapset):
            if facts.samples.shape[1] != 2:
                continue
            left, right = (float(np.abs(facts.samples[:, side]).sum()) for side in (0, 1))
            if max(left, right) == 0:
                continue
            side, quiet = ("left", "right") if left > right else ("right", "left")
            if min(left, right) <= 1e-6 * max(left, right):
                yield self.finding(WARNING, f'"{name}" is silent on the {quiet}.', file=name)
            elif max(left, right) >= self.limit["ratio"] * min(left, right):
                often = used_often(mapset, name, self.limit["often_ms"])
                message = f'"{name}" is {max(left, right) / min(left, right):.1f} times as loud on the {side}.'
                yield self.finding(WARNING if often else MINOR, message, file=name)


def used_often(mapset: Mapset, name: str, every_ms: float, without: frozenset[GameMode] = frozenset()) -> str:
    """The difficulty in which a sound comes on average at least once in `every_ms`; empty where there is none."""
    counts = mapset.sample_files[name].counts
    for entry in mapset.difficulties:
        if entry.mode not in without and counts[entry.file] and entry.drain_ms / counts[entry.file] <= every_ms:
            return entry.name
    return ""


class CommonFinish(SetRule):
    name = "Frequent finishes"
    category = "Audio"
    severities = (WARNING,)
    purpose = "The default cymbal is loud; played as often as claps it tires those who turn custom sounds off."
    modes = OSU | CATCH | MANIA
    limits: ClassVar = {"every_ms": 2000.0}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for name, uses in mapset.sample_files.items():
            played = uses.what
            if played.sound == "hitfinish" and played.sample_set != "drum":
                often = used_often(mapset, name, self.limit["every_ms"], frozenset({GameMode.TAIKO}))
                if often:
                    message = f'"{name}" plays so often in [{often}] that the default finish would be obnoxious there.'
                    yield self.finding(WARNING, message, file=name)


class SilentSample(SetRule):
    name = "Silent sound that is not blank.wav"
    category = "Hit Sounds"
    severities = (PROBLEM,)
    purpose = "To silence a sample one uses osu!'s blank.wav of 44 bytes, which costs nothing."
    limits: ClassVar = {"peak": 0.01}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for name, facts in sample_files(mapset):
            if float(np.max(np.abs(facts.samples))) < self.limit["peak"]:
                message = f'"{name}" is as good as silent; use the 44-byte blank.wav instead.'
                yield self.finding(PROBLEM, message, file=name)


class MissingSampleFiles(SetRule):
    name = "Missing hit sound file"
    category = "Hit Sounds"
    severities = (PROBLEM, WARNING)
    purpose = "Every sample that a note names is in the folder."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for entry in mapset.difficulties:
            reported: set[str] = set()
            for _, place, what, _ in mapset.played(entry):
                if what.file in reported or not what.sound.startswith(("hit", "file")):
                    continue
                if mapset.find_sound(what.file) is not None:
                    continue
                if what.sound == "file":
                    reported.add(what.file)
                    message = f'The sample "{what.file}" of this object is not in the folder.'
                    yield self.finding(PROBLEM, message, entry, [place])
                elif entry.mode in MANIA and what.custom > 1:
                    reported.add(what.file)
                    message = f'There is no "{what.file}" in the folder, so the default sound plays instead.'
                    yield self.finding(WARNING, message, entry, [place])
