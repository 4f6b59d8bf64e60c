"""Finding the cases below a folder."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import BeatwrightError
from tests.golden import (
    adapters,
    complexity,
    diffusion,
    measures,
    modding,
    numbers,
    optimizers,
    runs,
    steps,
    timing,
    tokens,
    training,
)
from tests.golden.material import Material, Mismatch


@dataclass(frozen=True)
class Case:
    """One comparison; `quick` ones together take about a minute."""

    name: str
    run: Callable[[], None] = field(repr=False)
    quick: bool = True


_QUICK_RUNS = ("gd_std", "cfg2_std", "beams2", "sampled_timing_given_mania", "window_short", "timing_only", "remap_std")


_FAMILY = ("numerics.npz", "runs/*.json.gz", "maimod/*.json.gz")
_KINDS = (
    *("*/song_16k_int16.npz", "*/*.jsonl.gz", "*/merged_weights.npz", "diffusion/*.npz", "diffusion/runs.json.gz"),
    *("timing/generate_timing.json.gz", "timing/super_timing.json.gz"),
    *("samples_*.npz", "song_16k_int16.npz", "steps_*.npz", "optimizers.npz", "measures.npz"),
)


def discover(folder: Path) -> Iterator[Case]:
    """Every case of the layout that `folder` holds, in order of names; files of no known kind are cases that fail."""
    material = Material(folder)
    families = sorted(path.parent.name for path in folder.glob("*/checkpoint") if (path / "config.json").is_file())
    for path in sorted(folder.glob("*/song_16k_int16.npz")):
        yield Case(f"{path.parent.name}/audio", lambda path=path: numbers.check_audio(path.parent))
    for number, family in enumerate(families):
        yield from _family(material, family, number)
    for path in sorted(folder.glob("*/*.jsonl.gz")):
        yield from _readable(path, folder, lambda path=path: _tokens(material, path))
    for place, compare in (("generate_timing", timing.check_lines), ("super_timing", timing.check_merge)):
        path = folder / "timing" / f"{place}.json.gz"
        yield from _readable(path, folder, lambda path=path, compare=compare: _lists(path, compare))
    if (folder / "diffusion" / "forward.npz").is_file():
        yield Case("diffusion/forward", lambda: diffusion.check_forward(material))
    yield from _readable(folder / "diffusion" / "runs.json.gz", folder, lambda: _diffusion(material))
    for path in sorted(folder.glob("*/merged_weights.npz")):
        yield Case(path.parent.name, lambda path=path: adapters.check(material, path.parent))
    yield from _training(material)
    known = {
        path for kind in (*_KINDS, *(f"{f}/{kind}" for f in families for kind in _FAMILY)) for path in folder.glob(kind)
    }
    for path in sorted({path for end in ("npz", "json.gz", "jsonl.gz") for path in folder.rglob(f"*.{end}")} - known):
        yield _failing(path, folder, Mismatch("a kind of case, or a model, that is not known"))


def _readable(path: Path, folder: Path, cases: Callable[[], Iterator[Case]]) -> Iterator[Case]:
    """The cases that a file holds; one that fails where it cannot be read."""
    try:
        yield from list(cases()) if path.is_file() else ()
    except Exception as error:
        yield _failing(path, folder, error)


def _failing(path: Path, folder: Path, error: Exception) -> Case:
    def fail() -> None:
        raise error

    return Case(path.relative_to(folder).as_posix().partition(".")[0], fail)


def _tokens(material: Material, path: Path) -> Iterator[Case]:
    for number, name in enumerate(tokens.names(path)):
        label = f"{path.parent.name}/{path.name.partition('.')[0]}/{name}"
        yield Case(label, lambda number=number: tokens.check(material, path, number), number % 18 == 0)


def _training(material: Material) -> Iterator[Case]:
    folder = material.folder
    if (folder / "song_16k_int16.npz").is_file():
        yield Case("training/song", lambda: training.check_song(folder))
    for family in training.families(folder):
        for tag in training.tags(folder, family):
            name = f"training/{family}/{tag}"
            yield Case(name, lambda family=family, tag=tag: training.check_sample(folder, family, tag))
    for version, wanted in complexity.stored(folder).items():
        for name in wanted["maps"]:
            label = f"training/complexity/{version}/{name}"
            yield Case(label, lambda version=version, name=name: complexity.check(folder, version, name))
    for number, pair in enumerate(measures.stored_pairs(folder)):
        label = f"training/measures/{pair['generated']} against {pair['real']}"
        yield Case(label, lambda number=number: measures.check_pair(folder, number))
    if (folder / "measures.npz").is_file():
        yield Case("training/measures", lambda: measures.check_distances(folder / "measures.npz"))
    if (folder / "optimizers.npz").is_file():
        yield Case("training/optimizers", lambda: optimizers.check_optimizers(folder / "optimizers.npz"))
    if (folder / "misc.json").is_file():
        yield Case("training/schedules", lambda: optimizers.check_schedules(folder / "misc.json"))
        yield Case("training/balanced batches", lambda: optimizers.check_batches(folder / "misc.json"))
    for path in sorted(folder.glob("steps_*.json")):
        for name, run in (*steps.cases(material, path), *steps.lora_cases(material, path)):
            yield Case(f"training/{path.stem}/{name}", run, quick=name == "loss")


def _diffusion(material: Material) -> Iterator[Case]:
    # By day tests/core/model/test_diffusion.py compares every second one.
    for name in diffusion.names(material.folder):
        yield Case(f"diffusion/{name}", lambda name=name: diffusion.check_run(material, name), quick=False)


def _family(material: Material, family: str, number: int) -> Iterator[Case]:
    """The cases of one family, the `number`th; of three neighbours each has a third of the quick runs."""
    folder = material.folder / family
    quick = _QUICK_RUNS[number % 3 :: 3]
    if (folder / "state_dict_shapes.json").is_file():
        yield Case(f"{family}/weights", lambda: numbers.check_weights(material, family))
    if (folder / "numerics.npz").is_file():
        yield Case(f"{family}/numerics", lambda: numbers.check_numbers(material, family))
    for path in sorted((folder / "runs").glob("*.json.gz")):
        name = path.name.partition(".")[0]
        yield Case(f"{family}/runs/{name}", lambda path=path: runs.check(material, family, path), name in quick)
    for path in sorted((folder / "maimod").glob("*.json.gz")):
        name = path.name.partition(".")[0]
        yield Case(f"{family}/maimod/{name}", lambda path=path: modding.check(material, family, path), quick=False)


def _lists(path: Path, check_one: Callable[[Path, int], None]) -> Iterator[Case]:
    for number in range(timing.count(path)):
        label = f"{path.parent.name}/{path.name.partition('.')[0]}/{number:02}"
        yield Case(label, lambda number=number: check_one(path, number))


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
