"""Finding the cases below a folder."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import BeatwrightError
from tests.golden import adapters, diffusion, modding, numbers, runs, timing, tokens
from tests.golden.material import Material, Mismatch


@dataclass(frozen=True)
class Case:
    """One comparison; `quick` ones together take about a minute."""

    name: str
    run: Callable[[], None] = field(repr=False)
    quick: bool = True


_QUICK_RUNS = ("beams2", "cfg2_std", "gd_std", "remap_std", "sampled_timing_given_mania", "timing_only", "window_short")


def discover(folder: Path) -> Iterator[Case]:
    """Every case of the layout that `folder` holds, in order of names."""
    material = Material(folder)
    for path in sorted(folder.glob("*/song_16k_int16.npz")):
        yield Case(f"{path.parent.name}/audio", lambda path=path: numbers.check_audio(path.parent))
    for family in sorted(path.parent.name for path in folder.glob("*/checkpoint") if (path / "config.json").is_file()):
        yield from _family(material, family)
    for path in sorted(folder.glob("*/*.jsonl.gz")):
        for number, name in enumerate(tokens.names(path)):
            label = f"{path.parent.name}/{path.name.partition('.')[0]}/{name}"
            yield Case(label, lambda path=path, number=number: tokens.check(material, path, number), number % 18 == 0)
    yield from _lists(folder, "timing/generate_timing.json.gz", timing.check_lines, timing.count)
    yield from _lists(folder, "timing/super_timing.json.gz", timing.check_merge, timing.count)
    if (folder / "diffusion" / "forward.npz").is_file():
        yield Case("diffusion/forward", lambda: diffusion.check_forward(material))
    for name in diffusion.names(folder):
        yield Case(f"diffusion/{name}", lambda name=name: diffusion.check_run(material, name))
    for path in sorted(folder.glob("*/merged_weights.npz")):
        yield Case(path.parent.name, lambda path=path: adapters.check(material, path.parent))


def _family(material: Material, family: str) -> Iterator[Case]:
    folder = material.folder / family
    if (folder / "state_dict_shapes.json").is_file():
        yield Case(f"{family}/weights", lambda: numbers.check_weights(material, family))
    if (folder / "numerics.npz").is_file():
        yield Case(f"{family}/numerics", lambda: numbers.check_numbers(material, family))
    for path in sorted((folder / "runs").glob("*.json.gz")):
        name = path.name.partition(".")[0]
        yield Case(f"{family}/runs/{name}", lambda path=path: runs.check(material, family, path), name in _QUICK_RUNS)
    for path in sorted((folder / "maimod").glob("*.json.gz")):
        name = path.name.partition(".")[0]
        yield Case(f"{family}/maimod/{name}", lambda path=path: modding.check(material, family, path), quick=False)


def _lists(
    folder: Path, place: str, check_one: Callable[[Path, int], None], count: Callable[[Path], int]
) -> Iterator[Case]:
    path = folder / place
    if not path.is_file():
        return
    label = place.partition(".")[0]
    for number in range(count(path)):
        yield Case(f"{label}/{number:02}", lambda number=number: check_one(path, number))


def check(case: Case) -> str | None:
    """Why a case fails, or None if it does not."""
    try:
        case.run()
    except Mismatch as found:
        return str(found)
    except BeatwrightError as error:
        return f"refused: {error}"
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return None
