"""Songs folders made on the spot."""

from collections.abc import Callable
from pathlib import Path

import pytest

TEMPLATE = """osu file format v14

[General]
AudioFilename: audio.mp3
Mode: {mode}

[Metadata]
Title:{title}
TitleUnicode:{title_unicode}
Artist:{artist}
ArtistUnicode:{artist}
Creator:{creator}
Version:{version}
Source:{source}
Tags:{tags}
BeatmapID:{beatmap_id}
BeatmapSetID:{set_id}

[Difficulty]
HPDrainRate:5
CircleSize:{cs}
OverallDifficulty:{od}
ApproachRate:9

[Events]
0,0,"bg.jpg",0,0

[TimingPoints]
0,{beat},4,2,1,60,1,0

[HitObjects]
{objects}
"""


def beatmap_text(
    title: str = "Song",
    version: str = "Normal",
    *,
    title_unicode: str = "",
    artist: str = "Band",
    creator: str = "mapper",
    source: str = "",
    tags: str = "",
    mode: int = 0,
    cs: float = 4,
    od: float = 5,
    bpm: float = 120,
    seconds: int = 60,
    beatmap_id: int = 0,
    set_id: int = -1,
) -> str:
    """A small beatmap with a circle every second."""
    objects = "\n".join(f"{64 + index % 7 * 50},192,{index * 1000},1,0" for index in range(seconds + 1))
    return TEMPLATE.format(
        title=title,
        title_unicode=title_unicode or title,
        artist=artist,
        creator=creator,
        version=version,
        source=source,
        tags=tags,
        mode=mode,
        cs=cs,
        od=od,
        beat=60000 / bpm,
        objects=objects,
        beatmap_id=beatmap_id,
        set_id=set_id,
    )


@pytest.fixture
def songs(tmp_path: Path) -> Path:
    """An empty Songs folder."""
    folder = tmp_path / "Songs"
    folder.mkdir()
    return folder


@pytest.fixture
def index_path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "library.sqlite"


@pytest.fixture
def add(songs: Path) -> Callable[..., Path]:
    """add("folder", title, version, …) writes a beatmap into the Songs folder."""

    def write(folder: str, title: str = "Song", version: str = "Normal", **values: object) -> Path:
        path = songs / folder / f"{title} [{version}].osu"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(beatmap_text(title, version, **values), encoding="utf-8")
        return path

    return write
