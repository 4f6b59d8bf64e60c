"""What the [Events] of a difficulty or an .osb file show and play, as far as files go."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from core.beatmap.event_lines import VIDEO_SUFFIXES
from core.beatmap.names import clean_file_name
from core.beatmap.numbers import parse_integer, parse_number
from core.beatmap.sections import without_surrogates

LAYERS = {"0": "background", "1": "fail", "2": "pass", "3": "foreground", "4": "overlay"}
MAX_FRAMES = 1000
MAX_LINES = 2_000_000
MAX_ENTRIES = 200_000
"""Pictures and sounds of a storyboard that are looked at; the largest show some ten thousand."""


class Video(NamedTuple):
    """`offset` is when it starts, ms."""

    offset: float
    path: str


class Background(NamedTuple):
    path: str
    x: float
    y: float


class Sprite(NamedTuple):
    """A picture on a layer ("overlay", …); an animation has one for each frame."""

    layer: str
    path: str
    animated: bool


class Sample(NamedTuple):
    """A sound played at a time, ms, at a volume in percent."""

    time: float
    path: str
    volume: float


_NO_EVENT = " _/\t"
"""How the lines begin that belong to the event before, or say nothing."""


@dataclass(slots=True)
class Storyboard:
    backgrounds: list[Background] = field(default_factory=list)
    videos: list[Video] = field(default_factory=list)
    sprites: list[Sprite] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)

    @property
    def shows_anything(self) -> bool:
        return bool(self.sprites)

    @property
    def paths(self) -> set[str]:
        """Every file it names."""
        parts = (self.backgrounds, self.videos, self.sprites, self.samples)
        return {entry.path for entries in parts for entry in entries}


def parse_storyboard(text: str) -> Storyboard:
    """Read an .osb file, with its variables put in; one of more than `MAX_LINES` lines says nothing."""
    if text.count("\n") + text.count("\r") > MAX_LINES:
        return Storyboard()
    section = ""
    variables: dict[str, str] = {}
    events = []
    for line in text.splitlines():
        if line.startswith("[") and "]" in line:
            section = line[1 : line.index("]")].strip().lower()
        elif section == "variables" and "=" in line:
            name, _, value = line.partition("=")
            variables[name.strip()] = value.strip()
        elif section == "events" and line and line[0] not in _NO_EVENT:
            events.append(line)
    names = sorted(variables, key=len, reverse=True)
    if names:
        events = [_with_variables(line, names, variables) if "$" in line else line for line in events]
    return parse_events(events)


def parse_events(lines: Iterable[str]) -> Storyboard:
    """Read the lines of [Events]; unknown commands and lines are passed over."""
    found = Storyboard()
    for line in lines:
        if not line or line[0] in _NO_EVENT:
            continue
        if len(found.sprites) + len(found.samples) + len(found.backgrounds) + len(found.videos) > MAX_ENTRIES:
            break
        parts = [part.strip() for part in line.split(",")]
        try:
            _add_event(found, parts[0], parts)
        except (ValueError, IndexError):
            continue
    return found


def _add_event(found: Storyboard, kind: str, parts: list[str]) -> None:
    if kind in {"0", "Background"}:
        x, y = (parse_number(parts[index]) if len(parts) > index and parts[index] else 0.0 for index in (3, 4))
        found.backgrounds.append(Background(_path(parts[2]), x, y))
    elif kind in {"1", "Video"}:
        path = _path(parts[2])
        if path.lower().endswith(VIDEO_SUFFIXES):
            found.videos.append(Video(parse_number(parts[1]), path))
        else:
            found.backgrounds.append(Background(path, 0.0, 0.0))
    elif kind in {"4", "Sprite"}:
        found.sprites.append(Sprite(_layer(parts[1]), _path(parts[3]), False))
    elif kind in {"6", "Animation"}:
        path, count = _path(parts[3]), min(parse_integer(parts[6]), MAX_FRAMES)
        stem, dot, suffix = path.rpartition(".")
        found.sprites += [Sprite(_layer(parts[1]), f"{stem}{number}{dot}{suffix}", True) for number in range(count)]
    elif kind in {"5", "Sample"}:
        volume = parse_number(parts[4]) if len(parts) > 4 and parts[4] else 100.0
        found.samples.append(Sample(parse_number(parts[1]), _path(parts[3]), volume))


def _path(text: str) -> str:
    return clean_file_name(without_surrogates(text))


def _layer(text: str) -> str:
    return LAYERS.get(text, text.lower())


def _with_variables(line: str, names: list[str], variables: dict[str, str]) -> str:
    for name in names:
        line = line.replace(name, variables[name])
    return line
