"""Small maps for measures that are computed by hand."""

from collections.abc import Iterable, Sequence
from pathlib import Path

_TEXT = """osu file format v14

[General]
AudioFilename: audio.ogg
Mode: 0

[Metadata]
Title:{title}
Artist:Beatwright
Creator:{creator}
Version:{version}

[Difficulty]
HPDrainRate:5
CircleSize:4
OverallDifficulty:8
ApproachRate:9
SliderMultiplier:1
SliderTickRate:1

[TimingPoints]
{lines}

[HitObjects]
{objects}
"""


def map_text(
    objects: Iterable[str],
    lines: Sequence[str] = ("0,500,4,1,0,60,1,0",),
    title: str = "Song",
    version: str = "Normal",
    creator: str = "somebody",
) -> str:
    """A map of object lines and timing lines."""
    return _TEXT.format(
        title=title, version=version, creator=creator, lines="\n".join(lines), objects="\n".join(objects)
    )


def circle(time: int, x: int = 256, y: int = 192, sound: int = 0) -> str:
    return f"{x},{y},{time},1,{sound},0:0:0:0:"


def write_map(path: Path, objects: Iterable[str], **facts: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(map_text(objects, **facts), encoding="utf-8")  # type: ignore[arg-type]
    return path
