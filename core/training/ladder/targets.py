"""The maps that saved steps are tried on, and the part of each that is generated."""

from collections.abc import Sequence
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.training.data.charts import song_key
from core.training.evaluation.map_parts import MapPart
from core.training.ladder.held_out import maps_of_run
from core.training.run_card import RunFacts

_LEAST_OBJECTS = 16


def maps_and_targets(
    run: RunFacts, places: Sequence[Path], most: int, seconds: float
) -> tuple[list[Beatmap], list[MapPart]]:
    """The maps that a run learned from, and at most so many to try its steps on.

    Args:
        places: files or folders; () are the songs that the run held out.
        seconds: of each map from its first object on.

    Raises:
        InputError: there is no map to try the steps on, or one of them was learned from.
    """
    try:
        maps = maps_of_run(run)
    except InputError:
        if not places:
            raise
        maps = None
    learned = _read(maps.learned if maps is not None else ())
    if places:
        paths = [path for place in places for path in _files(place)]
        songs = {song_key(each.title) for each in learned}
        for path in paths:
            beatmap = read_beatmap(path)
            if song_key(beatmap.title) in songs:
                raise InputError(f"{path} is of a song that the run learned from; leave it out of --maps.")
    else:
        paths = list(maps.held_out) if maps is not None else []
    targets = [target for path in paths if (target := _target(path, seconds)) is not None]
    if not targets:
        raise InputError(
            f"There is no held-out map with its song and {_LEAST_OBJECTS} objects in the first {seconds:g} "
            f"seconds to try the steps of {run.card.name} on; name some with --maps, or give more --seconds."
        )
    return learned, _spread_over_songs(targets, most)


def _files(place: Path) -> list[Path]:
    if not place.exists():
        raise InputError(f"There is no {place}; name an .osu file or a folder of mapsets for --maps.")
    return [place] if place.is_file() else sorted(place.rglob("*.osu"))


def _read(paths: Sequence[Path]) -> list[Beatmap]:
    found = []
    for path in paths:
        try:
            found.append(read_beatmap(path))
        except InputError:
            continue
    return found


def _target(path: Path, seconds: float) -> MapPart | None:
    """The part of a map that is tried; None where it has too few objects, or no song."""
    try:
        beatmap = read_beatmap(path)
        stars = star_rating(path)
    except InputError:
        return None
    if not beatmap.hit_objects or not (path.parent / beatmap.audio_filename).is_file() or not beatmap.audio_filename:
        return None
    start = max(min(item.time for item in beatmap.hit_objects) - 1, 0.0)
    target = MapPart(path, beatmap, stars, start, start + 1000 * seconds)
    return target if len(target.of(beatmap).hit_objects) >= _LEAST_OBJECTS else None


def _spread_over_songs(targets: Sequence[MapPart], most: int) -> list[MapPart]:
    """At most so many: the hardest of each song, then the next ones."""
    by_song: dict[str, list[MapPart]] = {}
    for target in sorted(targets, key=lambda each: (-each.stars, str(each.path))):
        by_song.setdefault(song_key(target.beatmap.title), []).append(target)
    order = [
        group[turn]
        for turn in range(max(map(len, by_song.values())))
        for group in by_song.values()
        if turn < len(group)
    ]
    return order[:most]
