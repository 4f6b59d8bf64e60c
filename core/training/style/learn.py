"""Learning a style: a fifth of the songs held out, adapters and tables of the others, and what it gave."""

import json
import shutil
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from core.documents import DocumentError, converted, read_json
from core.errors import BeatwrightError
from core.files import write_atomically
from core.generation.model_ref import AdapterRef
from core.jobs import CancelToken, OnProgress
from core.model.checkpoints.adapters import CONFIG
from core.model.checkpoints.catalog import BUNDLED
from core.model.checkpoints.style_files import MEASURED, RHYTHM_FOLDER, TABLES, adapter_hash, styles_folder
from core.training.adapters.folder import make_folder
from core.training.adapters.library import require_library
from core.training.adapters.recipe import AdapterRecipe
from core.training.adapters.request import TRAINING, AdapterRequest, TrainedAdapter
from core.training.adapters.train import probe_adapter, train_adapter
from core.training.estimate import Estimate, OnEstimate, joined
from core.training.style.depths import recipes_of
from core.training.style.held_out import StyleMaps, split_maps
from core.training.style.measure import MOST_MAPS, Comparison, Measure, Side, compare, measured_side
from core.training.style.tables import write_tables


@dataclass(frozen=True, slots=True)
class LearnRequest:
    """What to learn.

    Attributes:
        places: data sets (SET.json) or folders of mapsets.
        out: the style's folder, an adapter of the bundled model.
        depth: of `depths.depths`.
        mapper: only this one's maps are learned from; "": all.
        steps: of the decoder's adapter and the rhythm's; None: those of the depth.
        recipes: of the decoder's adapter and the rhythm's, in place of those of the depth.
        measured_maps: how many held-out maps are generated with it and without it.
        held_out_windows: how many of theirs each validation measures; None: those of the depth.
    """

    places: tuple[Path, ...]
    out: Path
    depth: str = "quick"
    mapper: str = ""
    steps: int | None = None
    seed: int | None = None
    device: str = "auto"
    measured_maps: int = MOST_MAPS
    recipes: tuple[AdapterRecipe, AdapterRecipe | None] | None = None
    held_out_windows: int | None = None


@dataclass(frozen=True, slots=True)
class LearnedStyle:
    """The result.

    Attributes:
        sha256: of what the folder's adapter does; requests name it by this.
        decoder, rhythm: what became of the adapters.
    """

    folder: Path
    sha256: str
    learned_maps: int
    held_out_maps: int
    decoder: TrainedAdapter
    rhythm: TrainedAdapter | None
    comparison: Comparison
    seconds: float
    warnings: tuple[str, ...]

    @property
    def verdict(self) -> str:
        """Whether it is worth using, in one sentence."""
        return verdict_of(self.comparison)


def verdict_of(comparison: Comparison) -> str:
    """Whether a style is worth using, in one sentence."""
    if comparison.better:
        return (
            "On songs that were not learned from, maps by this style are nearer to yours than those of the plain model."
        )
    return (
        "On songs that were not learned from, this style is not better than the plain model: keep that one, and learn "
        "again with more maps, or maps that are more alike."
    )


def learn_style(
    request: LearnRequest, on_progress: OnProgress, cancel: CancelToken, on_estimate: OnEstimate | None = None
) -> LearnedStyle:
    """Learn a style, or go on where a stopped run ended.

    Raises:
        InputError: there is nothing to learn from, or `out` holds something else.
        MachineError: PEFT is not installed, not enough memory, or the disk is full.
        CancelledError: `cancel` was set; the same request goes on next time.
    """
    require_library()
    began = time.monotonic()
    maps = _maps(request, on_progress, cancel)
    decoder, rhythm = _requests(request, maps)
    trained = train_adapter(decoder, on_progress, cancel, on_estimate)
    trained_rhythm = None if rhythm is None else train_adapter(rhythm, on_progress, cancel, on_estimate)
    write_tables(request.out, list(maps.learned), on_progress, cancel)
    comparison, notes = _measured(request, maps, on_progress, cancel)
    document = {**asdict(comparison), "better": comparison.better, "depth": request.depth}
    write_atomically(request.out / MEASURED, json.dumps(document, indent=1).encode(), overwrite=True)
    warnings = [*trained.warnings, *(trained_rhythm.warnings if trained_rhythm is not None else ()), *notes]
    return LearnedStyle(
        folder=request.out,
        sha256=adapter_hash(request.out),
        learned_maps=len(maps.learned),
        held_out_maps=len(maps.held_out),
        decoder=trained,
        rhythm=trained_rhythm,
        comparison=comparison,
        seconds=time.monotonic() - began,
        warnings=tuple(warnings),
    )


def probe_style(request: LearnRequest, on_progress: OnProgress, cancel: CancelToken) -> Estimate:
    """What learning would take, from the first steps of each adapter; nothing of them is kept but prepared data.

    Raises:
        InputError, MachineError, CancelledError: see `learn_style`.
    """
    require_library()
    maps = _maps(request, on_progress, cancel)
    return joined([probe_adapter(each, on_progress, cancel) for each in _requests(request, maps) if each is not None])


def stopped_folders() -> list[Path]:
    """The folders of trainings that stopped before there was anything to use; the same request goes on there."""
    found = styles_folder()
    if not found.is_dir():
        return []
    folders = [each for each in found.iterdir() if not each.name.startswith(".") and (each / TRAINING).is_dir()]
    return sorted(each for each in folders if not (each / CONFIG).is_file())


def read_measured(folder: Path) -> Comparison | None:
    """What a style gave, as its folder says; None where it does not."""
    try:
        document = converted(read_json(folder / MEASURED), dict[str, object], folder / MEASURED)
        parts = {name: document.get(name) for name in ("loss", "rhythm_f1", "stars_off", "patterns", "surprise")}
        return Comparison(
            **{
                name: None if part is None else converted(part, Measure, folder / MEASURED)
                for name, part in parts.items()
            }
        )
    except DocumentError:
        return None


def _maps(request: LearnRequest, on_progress: OnProgress, cancel: CancelToken) -> StyleMaps:
    """The maps, split and prepared below the style's folder; a new folder goes again where that does not come about."""
    _recipes(request)
    there = request.out.exists()
    make_folder(request.out / TRAINING)
    try:
        return split_maps(request.places, request.mapper, request.out / TRAINING / "maps", on_progress, cancel)
    except BeatwrightError:
        if not there:
            shutil.rmtree(request.out, ignore_errors=True)
        raise


def _measured(
    request: LearnRequest, maps: StyleMaps, on_progress: OnProgress, cancel: CancelToken
) -> tuple[Comparison, list[str]]:
    """What the style gives; its tables go where the patterns are no nearer with them."""

    ref, held_out = AdapterRef(request.out), list(maps.held_out)

    def side(adapter: AdapterRef | None, earlier: Side | None = None) -> Side:
        most = request.measured_maps
        return measured_side(held_out, maps.held_out_data, adapter, on_progress, cancel, most, earlier)

    before, after = side(None), side(ref)
    comparison = compare(before, after)
    if comparison.patterns is None or comparison.patterns.change < 0:
        return comparison, []
    (request.out / TABLES).unlink()
    without = compare(before, side(ref, after))
    return without, [
        "What your maps choose more often did not bring the patterns nearer on held-out songs; it is left out."
    ]


def _recipes(request: LearnRequest) -> tuple[AdapterRecipe, AdapterRecipe | None]:
    options = {"steps": request.steps, "seed": request.seed, "held_out_windows": request.held_out_windows}
    return request.recipes or recipes_of(request.depth, **options)


def _requests(request: LearnRequest, maps: StyleMaps) -> tuple[AdapterRequest, AdapterRequest | None]:
    decoder, rhythm = _recipes(request)

    def of(recipe: AdapterRecipe, out: Path) -> AdapterRequest:
        return AdapterRequest(maps.learned_data, BUNDLED, out, recipe, request.device)

    return of(decoder, request.out), None if rhythm is None else of(rhythm, request.out / RHYTHM_FOLDER)
