"""The files of the set."""

import re
from collections.abc import Iterator
from typing import ClassVar

from core.beatmap.names import is_system_file, osu_file_name, same_name_key
from core.modding.configuration import read_table
from core.modding.finding import Finding
from core.modding.mapset import Mapset
from core.modding.rules.rule import MINOR, PROBLEM, WARNING, SetRule

SOUND = re.compile(r"^(?:taiko-)?(?:normal|soft|drum)-(?:hit(?:normal|whistle|finish|clap)|slider)", re.IGNORECASE)


class EmptyDifficulty(SetRule):
    name = "Difficulty that cannot be played"
    category = "Files"
    severities = (PROBLEM,)
    purpose = "Every .osu file is a difficulty with objects."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for name in mapset.empty:
            yield self.finding(PROBLEM, f'"{name}" is empty.', file=name)
        for name, reason in mapset.broken.items():
            yield self.finding(PROBLEM, f'"{name}" cannot be read: {reason}', file=name)
        for entry in mapset.difficulties:
            if not entry.objects:
                yield self.finding(PROBLEM, "There are no hit objects.", entry)


class ZeroBytes(SetRule):
    name = "Files of 0 bytes"
    category = "Files"
    severities = (PROBLEM,)
    purpose = "An empty file keeps the others from uploading; osu!'s blank.wav of 44 bytes silences a sample."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for name, size in mapset.sizes.items():
            if size == 0 and name not in mapset.empty:
                yield self.finding(PROBLEM, f'"{name}" has 0 bytes, so the set cannot be uploaded whole.', file=name)


class FileNames(SetRule):
    name = "File names"
    category = "Files"
    severities = (WARNING,)
    purpose = "osu! updates a difficulty by its file's name, and overlong names do not unpack on Windows."
    limits: ClassVar = {"longest": 130}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for name in mapset.sizes:
            short = name.rsplit("/", 1)[-1]
            if len(short) > self.limit["longest"]:
                message = f'"{short}" has {len(short)} characters; more than {self.limit["longest"]} may not unpack.'
                yield self.finding(WARNING, message, file=name)
        for entry in mapset.difficulties:
            beatmap = entry.beatmap
            expected = osu_file_name(beatmap.artist, beatmap.title, beatmap.creator, beatmap.version_name)
            if _plain(entry.file) != _plain(expected):
                message = f'The file should be called "{expected}" to be updated.'
                yield self.finding(WARNING, message, entry)


def _plain(name: str) -> str:
    return same_name_key(" ".join(name.split()))


class HitSoundDifficulty(SetRule):
    name = "Hit sound difficulty"
    category = "Files"
    severities = (PROBLEM,)
    purpose = "A difficulty that only holds hit sounds is deleted before the set is ranked."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for entry in mapset.difficulties:
            if re.search(r"hit\s*-?sound", entry.name, re.IGNORECASE) or re.fullmatch(r"_?hs_?", entry.name.lower()):
                message = f"[{entry.name}] seems to hold only hit sounds; delete it before the set is ranked."
                yield self.finding(PROBLEM, message, entry)


class UnusedFiles(SetRule):
    name = "Unused files"
    category = "Files"
    severities = (PROBLEM, MINOR)
    purpose = "Everybody downloads what lies in the folder, so nothing lies there for nothing."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        if mapset.only is not None and len(mapset.difficulties) < sum(
            name.lower().endswith(".osu") and "/" not in name for name in mapset.sizes
        ):
            return
        used = self._used(mapset)
        elements = [re.compile(pattern) for pattern in read_table("skin_elements")["files"]]
        lazer_only = [re.compile(pattern) for pattern in read_table("skin_elements")["lazer_only"]]
        for name in mapset.sizes:
            short = name.rsplit("/", 1)[-1].lower()
            if same_name_key(name) in used or is_system_file(name) or short.startswith("."):
                continue
            stem = re.sub(r"(?:@2x)?\.\w+$", "", short)
            if "/" not in name and any(pattern.fullmatch(stem) for pattern in elements):
                continue
            if "/" not in name and any(pattern.fullmatch(stem) for pattern in lazer_only):
                yield self.finding(MINOR, f'Only osu!(lazer) uses "{name}".', file=name)
            elif SOUND.match(short):
                yield self.finding(PROBLEM, f'No object plays "{name}"; remove it or use it.', file=name)
            else:
                yield self.finding(PROBLEM, f'Nothing uses "{name}"; remove it.', file=name)

    def _used(self, mapset: Mapset) -> set[str]:
        """The files of the folder that difficulties, storyboards and samples use, as `same_name_key` gives them."""
        names = {entry.file for entry in mapset.difficulties} | set(mapset.broken) | set(mapset.empty)
        paths = set(mapset.osb.paths)
        if paths and mapset.osb_file:
            names.add(mapset.osb_file)
        for entry in mapset.difficulties:
            paths |= entry.events.paths
            paths.add(entry.beatmap.audio_filename)
        names |= {found for path in paths if (found := mapset.find(path))}
        # Storyboards may leave out the suffix of a sound or picture.
        for path in paths:
            for suffix in (".wav", ".ogg", ".mp3", ".png", ".jpg"):
                if "." not in path.rsplit("/", 1)[-1] and (found := mapset.find(path + suffix)):
                    names.add(found)
        names |= set(mapset.sample_files)
        return {same_name_key(name) for name in names}
