"""What a style gives: a LoKr of the bundled decoder, and the tables of its maps' choices, on other maps of it.

    python -m benchmarks.style MAPS [MAPS ...] [--mapper NAME ...] [--descriptor NAME ...] [--half] [--generate N]
                               [--most 20] [--depth quick | --preset mapper] [--unseen] [--work FOLDER]

A style is a mapper's maps, guest difficulties being their guests', or the maps with a descriptor, one of a song. Held
out are difficulties, every so many of them, or with `--songs` whole songs, about a quarter of the maps; with `--half`
half of them, by songs where there are several. The bundled decoder has seen the maps that it was trained on, held out
here or not; maps that it has not seen are the fairer measure. Loss is nats a token; intervals (95 %) are of a bootstrap
over held-out maps; seconds are of the processor, one thread, for preparing and for training, and the memory is the most
that the program had. "Choices" is what the tables give, without anything being trained or mapped: by how many nats a
choice those of the held-out maps are likelier than by the usual shares, and for how many of the maps. "Followed" is the
same of the single maps that a map by the style follows, against those that a plain one follows; nan where maps of the
mode follow none.

With `--generate`, parts of so many held-out maps are mapped plainly, by the tables, by the LoKr and by both, as a style
is (`--way` names fewer), and their patterns compared with those of all held-out maps
(`core.training.evaluation.patterns`), and whose maps the classifier takes them for: the mean share of the mapper, nan
where it does not know them. Beside them stand the maps learned from, whole and in as many parts, and the held-out ones
themselves: what a human's own other half reaches. A held-out map without its song lends its stars to another song of
MAPS. With `--unseen` no map that is made follows one of the style's as one of all mappers', as where the bundled model
does not have them.

`--work` keeps what is prepared, trained and mapped: the same command goes on after it was stopped, and another recipe
under another `--tag` shares the preparation and the plain maps.
"""

import argparse
import json
import math
import pickle
import resource
import shutil
import tempfile
import time
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.style_maps import gains, halves, maps_by_mapper, maps_with, model_without, split_maps
from core.beatmap.beatmap import Beatmap
from core.beatmap.names import without_forbidden
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.jobs import CancelToken, ignore_progress
from core.model.checkpoints.catalog import BUNDLED
from core.model.checkpoints.style_files import TABLES
from core.training.adapters.recipe import AdapterRecipe, make_recipe
from core.training.adapters.request import TRAINING
from core.training.classifier.chart_windows import tokenize
from core.training.classifier.model import MapperClassifier, load_classifier
from core.training.evaluation.map_parts import MapPart
from core.training.evaluation.patterns import mean_pattern_distance
from core.training.style.depths import recipes_of
from core.training.style.measure import chart_losses, generated, parts_of
from core.training.style.tables import write_tables

_DRAWS = 10_000
_WAYS = ("plain", "tables", "lokr", "both")


@dataclass(frozen=True, slots=True)
class Row:
    """A style's figures: losses are means over maps, nats a token."""

    mapper: str
    split: str
    learned: int
    held_out: int
    before: float
    after: float
    change: float
    low: float
    high: float
    better: int
    steps: int
    prepare_seconds: float
    train_seconds: float
    memory_mb: float
    choices: float
    choices_better: int
    followed: float
    followed_better: int
    patterns: dict[str, float] = field(default_factory=dict)
    shares: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """How styles are measured."""

    most: int
    recipe: AdapterRecipe
    songs_apart: bool
    half: bool
    generate: int
    strength: float
    songs: tuple[Path, ...]
    tag: str
    ways: tuple[str, ...]
    unseen: bool


class Work:
    """A style's folder: what was reached is kept under a name, and not made again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def once(self, name: str, make: Any) -> Any:
        """What `make()` gives, or gave."""
        path = self.folder / f"{name}.pickle"
        if path.is_file():
            return pickle.loads(path.read_bytes())
        value = make()
        written = path.with_suffix(".partial")
        written.write_bytes(pickle.dumps(value))
        written.replace(path)
        return value


def measure(mapper: str, maps: list[tuple[Path, Path]], plan: Plan, work: Work) -> Row:
    """Learn from some of the maps and measure on the others."""
    how, learned, apart = halves(maps) if plan.half else split_maps(maps, plan.most, songs_apart=plan.songs_apart)
    prepared = work.once("prepared", lambda: _prepare(learned, apart, work.folder))
    before = work.once("before", lambda: chart_losses(work.folder / "apart", None))
    style = work.folder / plan.tag
    trained, steps, memory = work.once(
        f"{plan.tag}-trained", lambda: _train(work.folder / "learned", style, plan.recipe)
    )
    after = work.once(f"{plan.tag}-after", lambda: chart_losses(work.folder / "apart", style))
    patterns, shares = _generated(mapper, learned, apart, plan, work) if plan.generate else ({}, {})
    change = after - before
    rng = np.random.default_rng(0)
    means = change[rng.integers(len(change), size=(_DRAWS, len(change)))].mean(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    choices, followed = work.once("gains", lambda: gains(learned, apart))
    return Row(
        mapper=mapper,
        split=how,
        learned=len(learned),
        held_out=len(apart),
        before=float(before.mean()),
        after=float(after.mean()),
        change=float(change.mean()),
        low=float(low),
        high=float(high),
        better=int((change < 0).sum()),
        steps=steps,
        prepare_seconds=prepared,
        train_seconds=trained,
        memory_mb=memory,
        choices=float(choices.mean()),
        choices_better=int((choices > 0).sum()),
        followed=float(followed.mean()) if len(followed) else math.nan,
        followed_better=int((followed > 0).sum()),
        patterns=patterns,
        shares=shares,
    )


def _prepare(learned: list[Path], apart: list[Path], folder: Path) -> float:
    """Seconds for the maps that are learned from."""
    from core.training.decoder.prepare import prepare_decoder_data

    began = time.process_time()
    prepare_decoder_data(learned, folder / "learned", ignore_progress, CancelToken())
    seconds = time.process_time() - began
    prepare_decoder_data(apart, folder / "apart", ignore_progress, CancelToken())
    return seconds


def _train(data: Path, out: Path, recipe: AdapterRecipe) -> tuple[float, int, float]:
    """Seconds since the last start, the step that was kept, and the most memory so far, MB."""
    from core.training.adapters.request import AdapterRequest
    from core.training.adapters.train import train_adapter

    began = time.process_time()
    done = train_adapter(AdapterRequest(data, BUNDLED, out, recipe, "cpu"), ignore_progress, CancelToken())
    return time.process_time() - began, done.steps, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _generated(
    mapper: str, learned: list[Path], apart: list[Path], plan: Plan, work: Work
) -> tuple[dict[str, float], dict[str, float]]:
    """Distances of patterns from the held-out maps, and the classifier's shares, by how the maps were made."""
    humans = [read_beatmap(path) for path in apart]
    classifier = load_classifier()
    patterns, shares = {}, {}
    model, mark = (
        (str(model_without([*learned, *apart], work.folder / "model")), "-unseen") if plan.unseen else (BUNDLED, "")
    )
    for way in plan.ways:
        ref = AdapterRef(work.folder / plan.tag) if way == "lokr" else None
        if way == "both":
            ref = AdapterRef(work.once(f"{plan.tag}-whole", lambda: _whole(learned, plan, work)), plan.strength)
        examples = tuple(learned) if way == "tables" else ()
        kept = {"plain": "plain", "tables": f"tables-{plan.strength:g}"}.get(way, f"{plan.tag}-{way}-{plan.strength:g}")
        made = []
        for number, part in enumerate(_parts(apart, plan)):
            made.append(
                work.once(
                    f"made-{kept}{mark}-{plan.generate}-{number}",
                    lambda part=part, ref=ref, examples=examples: generated(
                        part, CancelToken(), ref, examples, plan.strength, model
                    ),
                )
            )
        patterns[way] = round(mean_pattern_distance(made, humans), 4)
        shares[way] = _share(mapper, made, classifier)
    theirs = [read_beatmap(path) for path in learned]
    own = [part.of(part.beatmap) for part in parts_of(learned, plan.generate)]
    patterns["learned maps"] = round(mean_pattern_distance(theirs, humans), 4)
    patterns["parts of learned maps"] = round(mean_pattern_distance(own, humans), 4)
    shares["learned maps"] = _share(mapper, theirs, classifier)
    shares["held-out maps"] = _share(mapper, humans, classifier)
    return patterns, shares


def _whole(learned: list[Path], plan: Plan, work: Work) -> Path:
    """The folder of a style as it is learned: its adapter, and its tables."""
    folder = work.folder / f"{plan.tag}-both"
    shutil.copytree(work.folder / plan.tag, folder, ignore=shutil.ignore_patterns(TRAINING, TABLES), dirs_exist_ok=True)
    write_tables(folder, learned, ignore_progress, CancelToken())
    return folder


def _share(mapper: str, maps: list[Beatmap], classifier: MapperClassifier) -> float:
    """The classifier's mean share of a mapper over maps; nan where it does not know the mapper."""
    names = [each.name.casefold() for each in classifier.card.mappers]
    if mapper.casefold() not in names:
        return math.nan
    number, found = names.index(mapper.casefold()), []
    for beatmap in maps:
        try:
            found.append(float(classifier.read(tokenize(beatmap)).probabilities.mean(axis=0)[number]))
        except InputError:
            continue
    return round(float(np.mean(found)), 4) if found else math.nan


def _parts(apart: list[Path], plan: Plan) -> list[MapPart]:
    """Parts of held-out maps, spread over their stars; one without a song is taken to another song."""
    found = parts_of(apart, plan.generate)
    silent = [path for path in apart if path not in {part.path for part in parts_of(apart, len(apart))}]
    others = parts_of(plan.songs, len(plan.songs))
    for number, path in enumerate(silent[:: max(1, len(silent) // max(plan.generate - len(found), 1))]):
        if len(found) >= plan.generate or not others:
            break
        beatmap = read_beatmap(path)
        found.append(replace(others[number % len(others)], beatmap=beatmap, stars=star_rating(path)))
    return found


def main() -> None:
    """Print the table."""
    import torch

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maps", type=Path, nargs="+")
    parser.add_argument("--mapper", action="append", help="may be given again; the five with the most maps are usual")
    parser.add_argument("--most", type=int, default=20, help="maps to learn from")
    parser.add_argument("--songs", action="store_true", help="hold out whole songs")
    parser.add_argument("--descriptor", action="append", default=[], metavar="MODE:NAME", help="such as osu:streams")
    parser.add_argument(
        "--half", action="store_true", help="hold out half of the maps, by songs where there are several"
    )
    parser.add_argument("--generate", type=int, default=0, metavar="N", help="held-out maps that are generated too")
    parser.add_argument("--way", action="append", choices=_WAYS, help="of generating; may be given again")
    parser.add_argument("--unseen", action="store_true", help="leave the style's maps out of those of all mappers")
    parser.add_argument("--strength", type=float, default=1.0, help="of the tables")
    parser.add_argument("--held-out", type=float, help="share of learned songs to stop early by")
    parser.add_argument("--average", type=float)
    parser.add_argument("--rank", type=int)
    parser.add_argument("--targets")
    parser.add_argument("--preset", default="mapper")
    parser.add_argument("--depth", help="of a style, such as quick; in place of --preset")
    parser.add_argument("--steps", type=int)
    parser.add_argument("--learning-rate", type=float)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--work", type=Path, metavar="FOLDER", help="kept; goes on there")
    parser.add_argument("--tag", default="style", help="of the recipe, in the work folder")
    options = parser.parse_args()
    torch.set_num_threads(1)
    found = maps_by_mapper(options.maps)
    named = {mapper.casefold(): mapper for mapper in found}
    usual = [] if options.descriptor else sorted(found, key=lambda mapper: -len(found[mapper]))[:5]
    chosen = {mapper: found[named.get(mapper.casefold(), mapper)] for mapper in options.mapper or usual}
    for text in options.descriptor:
        mode, _, descriptor = text.partition(":")
        chosen[text] = maps_with(descriptor, GameMode[mode.upper()], options.maps, 24)
    more = ("steps", "learning_rate", "held_out", "average", "rank", "targets")
    changes = {name: value for name in more if (value := getattr(options, name)) is not None}
    recipe = (
        replace(recipes_of(options.depth)[0], **changes)
        if options.depth
        else make_recipe("lokr", options.preset, **({"held_out": 0.0} | changes))
    )
    songs = tuple(
        paths[0]
        for folder in sorted({path.parent for maps in found.values() for path, _ in maps})
        if (paths := sorted(folder.glob("*.osu")))
    )
    plan = Plan(
        options.most,
        recipe,
        options.songs,
        options.half,
        options.generate,
        options.strength,
        songs,
        options.tag,
        tuple(options.way or _WAYS),
        options.unseen,
    )
    figures = "before | after | change (95 %) | better | step | seconds | MB | choices | followed"
    print(f"| mapper | split | learned | held out | {figures} |")
    print("|---|---|---|---|---|---|---|---|---|---|---|---|---|")
    rows = []
    scratch = tempfile.TemporaryDirectory(prefix="beatwright-")
    for mapper, maps in chosen.items():
        work = Work((options.work or Path(scratch.name)) / without_forbidden(mapper, "_"))
        row = measure(mapper, maps, plan, work)
        rows.append(row)
        interval = f"{row.change:+.4f} ({row.low:+.4f} to {row.high:+.4f})"
        figures = f"{row.learned} | {row.held_out} | {row.before:.4f} | {row.after:.4f}"
        seconds = f"{row.prepare_seconds:.0f}, {row.train_seconds:.0f}"
        print(
            f"| {mapper} | {row.split} | {figures} | {interval} | {row.better}/{row.held_out} | {row.steps} | "
            f"{seconds} | {row.memory_mb:.0f} | {row.choices:+.4f}, {row.choices_better} | "
            f"{row.followed:+.4f}, {row.followed_better} |",
            flush=True,
        )
        if row.patterns:
            print(f"  patterns {row.patterns}; shares {row.shares}", flush=True)
        if options.out is not None:
            options.out.write_text(json.dumps([asdict(each) for each in rows], indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
