"""Skin elements that come with a map: complete sets of them, or none."""

import hashlib
import re
from collections.abc import Callable, Iterator
from typing import ClassVar

from core.beatmap.objects import GameMode, Slider, Spinner
from core.modding.configuration import read_table
from core.modding.finding import Finding
from core.modding.mapset import Mapset
from core.modding.rules.rule import CATCH, MANIA, OSU, PROBLEM, TAIKO, WARNING, SetRule

CONDITIONS: dict[str, Callable[[object], bool]] = {
    "sliders": lambda hit_object: isinstance(hit_object, Slider),
    "repeats": lambda hit_object: isinstance(hit_object, Slider) and hit_object.slides > 1,
    "spinners": lambda hit_object: isinstance(hit_object, Spinner),
}


def element(mapset: Mapset, name: str) -> str | None:
    """The file of a skin element; of an animated one any frame."""
    for stem in (name, f"{name}-0", f"{name}0"):
        for suffix in (".png", ".jpg", "@2x.png"):
            if found := mapset.find(stem + suffix):
                return found
    return None


def has_objects(mapset: Mapset, mode: GameMode, condition: str) -> bool:
    kept = CONDITIONS[condition]
    return any(kept(o) for entry in mapset.difficulties if entry.mode == mode for o in entry.objects)


class _SkinSets(SetRule):
    """Whoever skins one element of a set skins the whole set."""

    name = ""
    category = "Skinning"
    severities = (PROBLEM, WARNING)
    purpose = ""

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        (mode,) = self.modes
        if not self.difficulties(mapset):
            return
        for title, rows in read_table("skin_sets")[mode.name.lower()].items():
            required = [
                name
                for condition, names in rows["required"].items()
                if condition == "always" or has_objects(mapset, mode, condition)
                for name in names
            ]
            present = {name: file for name in [*required, *rows.get("optional", [])] if (file := element(mapset, name))}
            missing = [name for name in required if name not in present]
            if present and missing and any(name in present for name in required):
                shown = ", ".join(missing[:6]) + (", …" if len(missing) > 6 else "")
                message = f"The {title} are skinned only in part; missing: {shown}. Add them or remove the others."
                yield self.finding(PROBLEM, message)
            for file in present.values():
                if not file.lower().endswith(".png"):
                    yield self.finding(WARNING, f'"{file}" should be a PNG.', file=file)


class StandardSkin(_SkinSets):
    name = "Skin of osu!"
    purpose = "Skinned sets of elements (hit circles, hit bursts, cursor, slider, numbers) are complete."
    modes = OSU


class TaikoSkin(_SkinSets):
    name = "Skin of osu!taiko"
    purpose = "Skinned sets of elements (notes, hit bursts, Pippidon) are complete."
    modes = TAIKO


class CatchSkin(_SkinSets):
    name = "Skin of osu!catch"
    purpose = "Skinned sets of elements (fruits, catcher) are complete."
    modes = CATCH


class ManiaSkin(_SkinSets):
    name = "Skin of osu!mania"
    purpose = "Skinned hit bursts are complete."
    modes = MANIA


class SkinDetails(SetRule):
    name = "Spinner, hit burst and slider skin"
    category = "Skinning"
    severities = (PROBLEM, WARNING)
    purpose = "Spinners have one style, hit bursts can be told apart, and sliders get a border of their own."
    modes = OSU
    limits: ClassVar = {
        "old": ["spinner-background", "spinner-circle", "spinner-metre"],
        "new": ["spinner-bottom", "spinner-glow", "spinner-middle", "spinner-middle2", "spinner-top"],
        "pairs": [["hit100", "hit100k"], ["hit300", "hit300g"], ["hit300", "hit300k"]],
        "colour_apart": 30.0,
    }

    def find(self, mapset: Mapset) -> Iterator[Finding]:
        old = next((file for name in self.limit["old"] if (file := element(mapset, name))), None)
        new = next((file for name in self.limit["new"] if (file := element(mapset, name))), None)
        if old and new and has_objects(mapset, GameMode.OSU, "spinners"):
            message = f'Spinner elements of both styles are here, "{old}" and "{new}"; keep one style.'
            yield self.finding(PROBLEM, message, file=new)
        for first, second in self.limit["pairs"]:
            a, b = element(mapset, first), element(mapset, second)
            # One transparent pixel hides a hit burst, which is a choice.
            if a and b and mapset.sizes[a] > 200 and _digest(mapset, a) == _digest(mapset, b):
                yield self.finding(
                    WARNING, f'"{a}" and "{b}" look the same, so these hits cannot be told apart.', file=b
                )
        for entry in self.difficulties(mapset):
            border = _colour(entry.beatmap.colours.get("SliderBorder", ""))
            track = _colour(entry.beatmap.colours.get("SliderTrackOverride", ""))
            if (
                border
                and track
                and max(abs(a - b) for a, b in zip(border, track, strict=True)) < self.limit["colour_apart"]
            ):
                message = "Slider border and slider body have almost the same colour."
                yield self.finding(PROBLEM, message, entry)


def _digest(mapset: Mapset, name: str) -> bytes:
    return hashlib.sha256(mapset.read(name)).digest()


def _colour(text: str) -> tuple[int, ...] | None:
    numbers = re.findall(r"\d+", text)
    return tuple(int(number) for number in numbers[:3]) if len(numbers) >= 3 else None
