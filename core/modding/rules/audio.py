"""The song file."""

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from core.modding.finding import Finding
from core.modding.mapset import Mapset
from core.modding.rules.rule import PROBLEM, WARNING, SetRule


class SongPresence(SetRule):
    name = "One song"
    category = "Audio"
    severities = (PROBLEM,)
    purpose = "All difficulties use one audio file, and it is in the folder."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        songs = Counter(entry.beatmap.audio_filename for entry in mapset.difficulties)
        usual = songs.most_common(1)[0][0] if songs else ""
        for entry in mapset.difficulties:
            name = entry.beatmap.audio_filename
            if not name:
                yield self.finding(PROBLEM, "No audio file is named.", entry)
            elif mapset.find(name) is None:
                yield self.finding(PROBLEM, f'The audio file "{name}" is not in the folder.', entry)
            elif name.lower() != usual.lower():
                message = f'This difficulty uses "{name}", others "{usual}"; a set has one song.'
                yield self.finding(PROBLEM, message, entry)


class SongFormat(SetRule):
    name = "Audio format"
    category = "Audio"
    severities = (PROBLEM, WARNING)
    purpose = "Songs are MP3 or Ogg Vorbis, and their names say which."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        name = mapset.song_file
        facts = mapset.song(name) if name else None
        if name and facts is None:
            yield self.finding(PROBLEM, f'"{name}" cannot be read as audio.', file=name)
        elif name and facts:
            suffix = {"MP3": ".mp3", "Ogg Vorbis": ".ogg"}.get(facts.format)
            if suffix is None:
                message = f'"{name}" is {facts.format or "of an unknown format"}; use MP3 or Ogg Vorbis.'
                yield self.finding(PROBLEM, message, file=name)
            elif not name.lower().endswith(suffix):
                yield self.finding(WARNING, f'"{name}" is {facts.format}; its name should end in {suffix}.', file=name)


class Bitrate(SetRule):
    name = "Audio bitrate"
    category = "Audio"
    severities = (PROBLEM,)
    purpose = "128 to 192 kbit/s for MP3, up to 208 for Ogg: good sound without waste."
    limits: ClassVar = {"lowest": 128, "highest_mp3": 192, "highest_ogg": 208, "leniency": 1.0}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        name = mapset.song_file
        facts = mapset.song(name) if name else None
        if not name or facts is None or facts.format not in {"MP3", "Ogg Vorbis"}:
            return
        highest = self.limit["highest_mp3" if facts.format == "MP3" else "highest_ogg"]
        lowest, leniency = self.limit["lowest"], self.limit["leniency"]
        if facts.bitrate > highest + leniency:
            message = f'"{name}" has {facts.bitrate:.0f} kbit/s on average; {highest} is the most for {facts.format}.'
            yield self.finding(PROBLEM, message, file=name)
        elif facts.bitrate < lowest - leniency:
            message = f'"{name}" has {facts.bitrate:.0f} kbit/s on average; below {lowest} it sounds dull.'
            yield self.finding(PROBLEM, message, file=name)


class AudioUsage(SetRule):
    name = "Unused end of the song"
    category = "Audio"
    severities = (WARNING,)
    purpose = "A song that goes on long after the last object is cut."
    limits: ClassVar = {"share": 0.2}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        name = mapset.song_file
        facts = mapset.song(name) if name else None
        ends = [max(entry.ends) for entry in mapset.difficulties if entry.objects]
        if not name or facts is None or not ends:
            return
        share = 1.0 - max(ends) / facts.duration
        if share > self.limit["share"]:
            shows = mapset.osb.shows_anything or any(
                entry.events.shows_anything or entry.events.videos for entry in mapset.difficulties
            )
            reason = "unless video or storyboard go on" if shows else "unless the outro matters"
            message = f"The last {share:.0%} of the song are not mapped by any difficulty. Cut it, {reason}."
            yield self.finding(WARNING, message, file=name)


class LongerThanSong(SetRule):
    name = "Map longer than the song"
    category = "Audio"
    severities = (PROBLEM,)
    purpose = "Objects after the song's end have nothing to follow, and a map ends with its song."
    limits: ClassVar = {"leniency_ms": 500.0}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for entry in mapset.difficulties:
            name = mapset.find(entry.beatmap.audio_filename) if entry.beatmap.audio_filename else None
            facts = mapset.song(name) if name else None
            if facts is None or not entry.objects:
                continue
            last = len(entry.objects) - 1
            if entry.objects[last].time > facts.duration + self.limit["leniency_ms"]:
                seconds = (entry.objects[last].time - facts.duration) / 1000.0
                message = f"The last object comes {seconds:.1f} s after the end of the song."
                yield self.finding(PROBLEM, message, entry, [last])
