"""What a style gives: a LoKr of the bundled decoder, and the tables of its maps' choices, on other maps of it.

    python -m benchmarks.style MAPS [MAPS ...] [--mapper NAME ...] [--descriptor NAME ...] [--library] [--half]
                               [--generate N] [--seconds 150] [--most 20]
                               [--depth quick | --preset mapper] [--unseen] [--work FOLDER]

A style is a mapper's maps, guest difficulties being their guests', the maps with a descriptor, one of a song, or all of
them (`--library`). Held out are difficulties, every so many of them, or with `--songs` whole songs, about a quarter of
the maps; with `--half` half of them, by songs where there are several. The bundled model has seen the maps that it was
trained on, held out here or not; maps that it has not seen are the fairer measure. Loss is nats a token; intervals
(95 %) are of a bootstrap over held-out maps; seconds are of the processor, one thread, for preparing and for training,
and the memory is the most that the program had. "Choices" is what the tables give, without anything being trained or
mapped: by how many nats a choice those of the held-out maps are likelier than by the usual shares, and for how many of
the maps. "Followed" is the same of the single maps that a map by the style follows, against those that a plain one
follows; nan where maps of the mode follow none.

A depth that has an adapter of the rhythm trains it too, and says its loss on songs carved from the learned maps.

With `--generate`, so many held-out maps, of each at most `--seconds`, are mapped plainly, by the tables, by the
adapters and by both, as a style is (`--way` names fewer), and their patterns compared with those of all held-out maps
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
import resource
import tempfile
import time
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import numpy as np

from benchmarks.style_made import Made, made_maps
from benchmarks.style_maps import gains, halves, maps_by_mapper, maps_with, split_maps
from benchmarks.style_plan import Plan, Work
from core.beatmap.names import without_forbidden
from core.beatmap.objects import GameMode
from core.jobs import CancelToken, ignore_progress
from core.model.checkpoints.catalog import BUNDLED
from core.model.checkpoints.style_files import RHYTHM_FOLDER
from core.training.adapters.recipe import AdapterRecipe, make_recipe
from core.training.style.depths import recipes_of
from core.training.style.measure import Measure, chart_losses

_DRAWS = 10_000
_WAYS = ("plain", "tables", "adapters", "both")
_LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class Row:
    """A style's figures: losses are means over maps, nats a token.

    Attributes:
        rhythm_before, rhythm_after: loss of the rhythm on songs carved from the learned maps.
    """

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
    rhythm_steps: int = 0
    rhythm_seconds: float = 0.0
    rhythm_before: float = math.nan
    rhythm_after: float = math.nan
    made: Made = field(default_factory=Made)


def measure(mapper: str, maps: list[tuple[Path, Path]], plan: Plan, work: Work) -> Row:
    """Learn from some of the maps and measure on the others."""
    how, learned, apart = halves(maps) if plan.half else split_maps(maps, plan.most, songs_apart=plan.songs_apart)
    prepared = work.once("prepared", lambda: _prepare(learned, apart, work.folder))
    before = work.once("before", lambda: chart_losses(work.folder / "apart", None))
    style = work.folder / plan.tag
    trained, steps, memory = work.once(
        f"{plan.tag}-trained", lambda: _train(work.folder / "learned", style, plan.recipe)
    )
    rhythm = work.once(
        f"{plan.tag}-rhythm", lambda: _train_rhythm(work.folder / "learned", style / RHYTHM_FOLDER, plan.rhythm)
    )
    after = work.once(f"{plan.tag}-after", lambda: chart_losses(work.folder / "apart", style))
    made = made_maps(mapper, learned, apart, plan, work) if plan.generate else Made()
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
        rhythm_steps=rhythm[1],
        rhythm_seconds=rhythm[0],
        rhythm_before=rhythm[2],
        rhythm_after=rhythm[3],
        made=made,
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


def _train_rhythm(data: Path, out: Path, recipe: AdapterRecipe | None) -> tuple[float, int, float, float]:
    """Seconds since the last start, the step that was kept, and the loss before and then; nothing without a recipe."""
    from core.training.adapters.request import AdapterRequest
    from core.training.adapters.train import train_adapter

    if recipe is None:
        return 0.0, 0, math.nan, math.nan
    began = time.process_time()
    done = train_adapter(AdapterRequest(data, BUNDLED, out, recipe, "cpu"), ignore_progress, CancelToken())
    before, after = (math.nan if each is None else each for each in (done.held_out_before, done.held_out_after))
    return time.process_time() - began, done.steps, before, after


def _print(row: Row) -> None:
    interval = f"{row.change:+.4f} ({row.low:+.4f} to {row.high:+.4f})"
    figures = f"{row.learned} | {row.held_out} | {row.before:.4f} | {row.after:.4f}"
    print(
        f"| {row.mapper} | {row.split} | {figures} | {interval} | {row.better}/{row.held_out} | {row.steps} | "
        f"{row.prepare_seconds:.0f}, {row.train_seconds:.0f} | {row.memory_mb:.0f} | "
        f"{row.choices:+.4f}, {row.choices_better} | {row.followed:+.4f}, {row.followed_better} |",
        flush=True,
    )
    if row.rhythm_steps:
        print(
            f"  rhythm: loss {row.rhythm_before:.4f} to {row.rhythm_after:.4f} at step {row.rhythm_steps}, "
            f"{row.rhythm_seconds:.0f} s"
        )
    if not row.made.patterns:
        return
    print(f"  patterns {row.made.patterns}; shares {row.made.shares}", flush=True)
    for name, values in (("rhythm F1", row.made.rhythm_f1), ("stars off", row.made.stars_off)):
        for way in values:
            change = Measure.of(values.get("plain", values[way]), values[way])
            if change is not None:
                print(f"  {name} {way} {change.after:.3f} ({change.low:+.3f} to {change.high:+.3f})", flush=True)


def main() -> None:
    """Print the table."""
    import torch

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maps", type=Path, nargs="+")
    parser.add_argument("--mapper", action="append", help="may be given again; the five with the most maps are usual")
    parser.add_argument("--most", type=int, default=20, help="maps to learn from")
    parser.add_argument("--songs", action="store_true", help="hold out whole songs")
    parser.add_argument("--descriptor", action="append", default=[], metavar="MODE:NAME", help="such as osu:streams")
    parser.add_argument("--library", action="store_true", help="all maps as one style")
    parser.add_argument(
        "--half", action="store_true", help="hold out half of the maps, by songs where there are several"
    )
    parser.add_argument("--generate", type=int, default=0, metavar="N", help="held-out maps that are generated too")
    parser.add_argument("--seconds", type=float, default=150.0, help="of each of them, at most")
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
    usual = [] if options.descriptor or options.library else sorted(found, key=lambda mapper: -len(found[mapper]))[:5]
    chosen = {mapper: found[named.get(mapper.casefold(), mapper)] for mapper in options.mapper or usual}
    for text in options.descriptor:
        mode, _, descriptor = text.partition(":")
        chosen[text] = maps_with(descriptor, GameMode[mode.upper()], options.maps, 24)
    if options.library:
        chosen[_LIBRARY] = [each for maps in found.values() for each in maps]
    more = ("steps", "learning_rate", "held_out", "average", "rank", "targets")
    changes = {name: value for name in more if (value := getattr(options, name)) is not None}
    recipe, rhythm = (
        recipes_of(options.depth)
        if options.depth
        else (make_recipe("lokr", options.preset, **({"held_out": 0.0} | changes)), None)
    )
    songs = tuple(
        paths[0]
        for folder in sorted({path.parent for maps in found.values() for path, _ in maps})
        if (paths := sorted(folder.glob("*.osu")))
    )
    plan = Plan(
        options.most,
        replace(recipe, **changes),
        rhythm,
        options.songs,
        options.half,
        options.generate,
        options.seconds,
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
        _print(row)
        if options.out is not None:
            options.out.write_text(json.dumps([asdict(each) for each in rows], indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
