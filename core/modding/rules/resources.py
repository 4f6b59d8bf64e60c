"""Backgrounds, videos and storyboard pictures."""

from collections import Counter
from collections.abc import Iterator
from typing import ClassVar

from core.beatmap.objects import GameMode
from core.modding.finding import Finding, figure
from core.modding.mapset import Mapset
from core.modding.rules.rule import PROBLEM, TAIKO, WARNING, SetRule


def _backgrounds(mapset: Mapset) -> list[str]:
    """The names of all backgrounds, each once."""
    return list(dict.fromkeys(entry.background for entry in mapset.difficulties if entry.background))


def _videos(mapset: Mapset) -> list[str]:
    """The names of all videos, each once."""
    return list(dict.fromkeys(video.path for entry in mapset.difficulties for video in entry.events.videos))


class BackgroundPresence(SetRule):
    name = "Missing background"
    category = "Resources"
    severities = (PROBLEM,)
    purpose = "Every difficulty has a background, and its file is there."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        without = [entry for entry in mapset.difficulties if entry.background is None]
        if without and len(without) == len(mapset.difficulties):
            yield self.finding(PROBLEM, "No difficulty has a background.")
        else:
            for entry in without:
                yield self.finding(PROBLEM, "There is no background.", entry)
        for path in _backgrounds(mapset):
            if mapset.find(path) is None:
                yield self.finding(PROBLEM, f'The background "{path}" is not in the folder.', file=path)


class BackgroundSize(SetRule):
    name = "Background size"
    category = "Resources"
    severities = (PROBLEM, WARNING)
    purpose = "A background is sharp on large screens without making the download large."
    limits: ClassVar = {"widest": 2560, "highest": 1440, "narrowest": 1024, "lowest": 640, "megabytes": 2.5}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        limit = self.limit
        for path in _backgrounds(mapset):
            name = mapset.find(path)
            if name is None:
                continue
            size = mapset.image(name)
            if size is None:
                yield self.finding(WARNING, f'"{name}" is not a picture that can be read.', file=name)
            else:
                width, height = size
                words = f'The background "{name}" has {width} x {height} pixels'
                if width > limit["widest"] or height > limit["highest"]:
                    message = f"{words}; {limit['widest']} x {limit['highest']} is the most."
                    yield self.finding(PROBLEM, message, file=name)
                elif width < limit["narrowest"] or height < limit["lowest"]:
                    message = f"{words}; less than {limit['narrowest']} x {limit['lowest']} looks blurred."
                    yield self.finding(WARNING, message, file=name)
            megabytes = mapset.sizes[name] / 2**20
            if megabytes > limit["megabytes"]:
                message = f'The background "{name}" has {megabytes:.1f} MB; {limit["megabytes"]} MB is the most.'
                yield self.finding(PROBLEM, message, file=name)


class BackgroundOffset(SetRule):
    name = "Background position in taiko"
    category = "Resources"
    severities = (WARNING,)
    purpose = (
        "Taiko covers the upper half of the background, so one shifts it alike in all difficulties, and only down."
    )
    modes = TAIKO

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        offsets: dict[str, Counter[tuple[float, float]]] = {}
        entries = self.difficulties(mapset)
        for entry in entries:
            shown = [each for each in entry.events.backgrounds if each.path == entry.background]
            for background in shown[-1:]:
                offsets.setdefault(background.path, Counter())[background.x, background.y] += 1
                if background.x:
                    message = f"The background is shifted sideways by {figure(background.x, 6)}, which leaves a gap."
                    yield self.finding(WARNING, message, entry)
        for path, counts in offsets.items():
            if len(counts) > 1:
                places = ", ".join(f"({figure(x, 6)}, {figure(y, 6)})" for x, y in counts)
                message = f'"{path}" stands at different places in the taiko difficulties: {places}.'
                yield self.finding(WARNING, message, file=path)


class InconsistentVideo(SetRule):
    name = "Video in some difficulties"
    category = "Resources"
    severities = (WARNING,)
    purpose = "Difficulties of a mode show the same video."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        if mapset.osb.videos:
            return
        for mode in GameMode:
            groups: dict[str, list[str]] = {}
            for entry in mapset.difficulties:
                if entry.mode == mode:
                    path = entry.events.videos[0].path if entry.events.videos else "no video"
                    groups.setdefault(path, []).append(f"[{entry.name}]")
            if len(groups) > 1:
                parts = "; ".join(f"{path}: {', '.join(names[:4])}" for path, names in groups.items())
                yield self.finding(WARNING, f"Not all difficulties show the same video. {parts}.")


class VideoOffset(SetRule):
    name = "Video offset differs"
    category = "Resources"
    severities = (PROBLEM,)
    purpose = "A video starts with the song at one offset in all difficulties."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        offsets: dict[str, Counter[float]] = {}
        for entry in mapset.difficulties:
            for video in entry.events.videos[:1]:
                offsets.setdefault(video.path, Counter())[video.offset] += 1
        for entry in mapset.difficulties:
            for video in entry.events.videos[:1]:
                usual = offsets[video.path].most_common(1)[0][0]
                if video.offset != usual:
                    here, there = figure(video.offset, 9), figure(usual, 9)
                    message = f"The video starts at {here} ms, but at {there} ms in other difficulties."
                    yield self.finding(PROBLEM, message, entry)


class VideoSize(SetRule):
    name = "Video resolution"
    category = "Resources"
    severities = (PROBLEM, WARNING)
    purpose = "A video of 1280 x 720 is enough behind a map and keeps the download small."
    limits: ClassVar = {"widest": 1280, "highest": 720}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for path in _videos(mapset):
            name = mapset.find(path)
            if name is None:
                message = f'The video "{path}" is not in the folder; it may have been downloaded without.'
                yield self.finding(WARNING, message, file=path)
                continue
            facts = mapset.video(name)
            if facts and (facts.width > self.limit["widest"] or facts.height > self.limit["highest"]):
                message = f'The video "{name}" has {facts.width} x {facts.height} pixels; 1280 x 720 is the most.'
                yield self.finding(PROBLEM, message, file=name)


class VideoAudio(SetRule):
    name = "Audio track in a video"
    category = "Audio"
    severities = (PROBLEM,)
    purpose = "Nobody hears the audio track of a video; it only takes space."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        for path in _videos(mapset):
            name = mapset.find(path)
            facts = mapset.video(name) if name else None
            if facts and facts.has_audio:
                yield self.finding(PROBLEM, f'The video "{name}" has an audio track; remove it.', file=name or "")


class OverlayLayer(SetRule):
    name = "Storyboard over the objects"
    category = "Resources"
    severities = (WARNING,)
    purpose = "The overlay layer covers hit objects; what is there must not hide them."

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        sources = [(None, mapset.osb), *((entry, entry.events) for entry in mapset.difficulties)]
        for entry, board in sources:
            paths = list(dict.fromkeys(sprite.path for sprite in board.sprites if sprite.layer == "overlay"))
            if paths:
                message = f'The storyboard draws {len(paths)} pictures over the objects, first "{paths[0]}".'
                yield self.finding(WARNING, message, entry)


class SpriteSize(SetRule):
    name = "Storyboard pictures"
    category = "Resources"
    severities = (PROBLEM, WARNING)
    purpose = "Storyboard pictures are there and not huge: 17 million pixels take 68 MB of memory."
    limits: ClassVar = {"pixels": 17_000_000}

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        boards = [mapset.osb, *(entry.events for entry in mapset.difficulties)]
        sprites = {sprite.path: sprite.animated for board in boards for sprite in board.sprites}
        for path, animated in sprites.items():
            name = mapset.find(path) or mapset.find(f"{path}.png") or mapset.find(f"{path}.jpg")
            if name is None:
                if not animated:
                    yield self.finding(WARNING, f'The storyboard picture "{path}" is not in the folder.', file=path)
                continue
            size = mapset.image(name)
            if size and size[0] * size[1] > self.limit["pixels"]:
                message = f'"{name}" has {size[0]} x {size[1]} pixels; make it smaller.'
                yield self.finding(PROBLEM, message, file=name)
