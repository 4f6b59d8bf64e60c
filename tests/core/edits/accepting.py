"""Results to accept: a change of both difficulties of a set, and a new one."""

from pathlib import Path

from core.beatmap.reader import parse_beatmap, read_beatmap
from core.changes import digest_of
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.generation.results import ChangedMap, GenerationResult


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()} if folder.is_dir() else {}


def changed(file: Path, shift: float = 7.0) -> ChangedMap:
    data = file.read_bytes()
    beatmap = parse_beatmap(data, file.name)
    for item in beatmap.hit_objects:
        item.x = item.x + shift
    return ChangedMap(file, digest_of(data), beatmap)


def edit_of(folder: Path) -> GenerationResult:
    """A change of both difficulties of the set."""
    first, second = sorted(folder.glob("*.osu"))
    base, copy = changed(first), changed(second)
    request = GenerationRequest.of(task=Task.REMAP, beatmap=first, start=1000, end=5000, seed=11, difficulty=3.0)
    return GenerationResult(
        base.beatmap, folder, True, folder / "audio.ogg", 11, 2.0, 1.0, request=request, base=base, copies=(copy,)
    )


def new_in(folder: Path) -> GenerationResult:
    beatmap = read_beatmap(sorted(folder.glob("*.osu"))[0])
    beatmap.version_name = "Fresh"
    request = GenerationRequest.of(beatmap=sorted(folder.glob("*.osu"))[0], seed=5)
    return GenerationResult(beatmap, folder, True, folder / "audio.ogg", 5, 2.0, 1.0, request=request)
