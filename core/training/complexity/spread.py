"""Complexity of all difficulties below a path, and whether it rises with difficulty within a set."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.beatmap.objects import GameMode
from core.beatmap.reader import parse_beatmap
from core.beatmap.stars import star_rating
from core.complexity.measure import Complexity, measure_complexity
from core.complexity.network import load_network
from core.complexity.spread import SpreadEntry, falls
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.tokens.upstream_view import UpstreamMap
from core.training.data.sources import find_sets


@dataclass(frozen=True, slots=True)
class MeasuredDifficulty:
    """One difficulty with its complexity; `stars` is None where it cannot be computed, `keys` is 0 but in osu!mania."""

    file: str
    set: str
    version: str
    mode: GameMode
    keys: int
    stars: float | None
    complexity: Complexity


@dataclass(frozen=True, slots=True)
class MeasuredPath:
    """What was measured, sentences about spreads, and about files that could not be read."""

    difficulties: tuple[MeasuredDifficulty, ...]
    warnings: tuple[str, ...]
    broken: tuple[str, ...]


def measure_path(
    path: Path, on_progress: OnProgress, cancel: CancelToken, *, model_folder: Path | None = None
) -> MeasuredPath:
    """Measure an .osu file, an .osz, a mapset folder or a folder of mapsets.

    Raises:
        InputError: there is no beatmap, or none that can be read.
        CancelledError: `cancel` was set.
    """
    network = load_network(model_folder)
    found = find_sets([path], cancel)
    broken = [message for _, _, message in found.faults]
    difficulties: list[MeasuredDifficulty] = []
    for number, mapset in enumerate(found.sets):
        for chart in mapset.charts:
            cancel.check()
            on_progress(Progress("Measuring rhythms", number / len(found.sets), mapset.name))
            try:
                data = chart.ref.read()
                beatmap = parse_beatmap(data, str(chart.ref))
                source = UpstreamMap(beatmap)
                complexity = measure_complexity(source, beatmap.od, network.vocabulary, network)
            except InputError as error:
                broken.append(str(error))
                continue
            keys = beatmap.keys if beatmap.mode == GameMode.MANIA else 0
            name = beatmap.version_name
            difficulties.append(
                MeasuredDifficulty(str(chart.ref), mapset.name, name, beatmap.mode, keys, _stars(data), complexity)
            )
    if not difficulties:
        raise InputError(
            broken[0] if broken else f"There is no beatmap below {path}; name a map or a folder of mapsets."
        )
    return MeasuredPath(tuple(difficulties), tuple(check_spread(difficulties)), tuple(broken))


def check_spread(difficulties: Iterable[MeasuredDifficulty]) -> Iterator[str]:
    """A sentence for every harder difficulty of a set whose rhythm is clearly simpler than the next easier one's."""
    groups: dict[tuple[str, GameMode, int], list[MeasuredDifficulty]] = defaultdict(list)
    for entry in difficulties:
        if entry.stars is not None:
            groups[(entry.set, entry.mode, entry.keys)].append(entry)
    for (name, *_), group in groups.items():
        entries = [
            SpreadEntry(entry.version, entry.stars or 0.0, entry.complexity.value, entry.complexity.guesses)
            for entry in group
        ]
        for easier, harder in falls(entries):
            yield (
                f"{name}: the rhythm of {easier.name} ({easier.stars:.2f} stars) is more complex than that of "
                f"{harder.name} ({harder.stars:.2f} stars): {easier.complexity:.2f} against {harder.complexity:.2f}."
            )


def _stars(data: bytes) -> float | None:
    try:
        return round(star_rating(data), 4)
    except InputError:
        return None
