"""Training the rhythm complexity model on charts alone, from one YAML recipe; it takes minutes on a processor."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.complexity.network import ComplexityNetwork, NetworkShape
from core.complexity.rhythm_events import RhythmEvents, RhythmVocabulary, guesses_of, rhythm_events
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.tokens.upstream_view import UpstreamMap
from core.training.data.charts import song_key, songs_below
from core.training.recipes import Recipe, fingerprint
from core.training.run import LOSS, RunSettings, Trainee, TrainingRun
from core.training.run_log import RunLog
from core.training.schedule import Schedule

if TYPE_CHECKING:
    import torch

_FEWEST_GUESSES = 8
_STAGE = "Learning rhythms"
_FREE = ("report_every", "threads")
"""Options that may change when a run goes on."""


@dataclass(frozen=True, slots=True)
class ComplexityRecipe(Recipe):
    """What configs/training/complexity.yaml says; folders are relative to the data folder."""

    recipe_kind: ClassVar = "complexity"

    charts: tuple[str, ...] = ("maps/train",)
    reported_on: tuple[str, ...] = ()
    low: int = 0
    high: int = 1000
    embedding: int = 24
    hidden: int = 192
    narrow: int = 96
    steps: int = 4000
    batch: int = 1024
    learning_rate: float = 2e-3
    weight_decay: float = 0.05
    dropout: float = 0.1
    warmup: float = 0.05
    speeds: tuple[float, ...] = (0.8, 1.25)
    redraw_every: int = 100
    report_every: int = 500
    threads: int = 1
    seed: int = 1


@dataclass(frozen=True, slots=True)
class RhythmChart:
    """A chart to learn from, or to report on."""

    mode: GameMode
    events: RhythmEvents


def train_complexity(
    recipe_path: Path, data_folder: Path, out_folder: Path, on_progress: OnProgress, cancel: CancelToken
) -> Path:
    """Train, or go on where a killed run stopped; returns the folder of the model.

    `losses.jsonl` in `out_folder` gets a line per report: nats per guess on the charts reported on, whose songs are not
    learned from, beside those of a model that only knows how often each time is.

    Raises:
        InputError: the recipe or the data cannot be used.
        CancelledError: `cancel` was set; the run goes on next time.
    """
    import torch

    recipe = ComplexityRecipe.load(recipe_path)
    torch.set_num_threads(recipe.threads)
    apart = [data_folder / name for name in recipe.reported_on]
    excluded = set().union(*(songs_below(folder) for folder in apart)) if apart else set()
    learned = _charts([data_folder / name for name in recipe.charts], excluded, on_progress, cancel)
    reported = _charts(apart, set(), on_progress, cancel) if apart else []
    vocabulary = RhythmVocabulary(recipe.low, recipe.high)
    shape = NetworkShape(recipe.embedding, recipe.hidden, recipe.narrow)
    out_folder.mkdir(parents=True, exist_ok=True)
    trainee = _ComplexityTrainee(recipe, vocabulary, shape, learned, reported)
    settings = RunSettings(
        stage=_STAGE,
        recipe=fingerprint(asdict(recipe), _FREE, len(learned)),
        steps=recipe.steps,
        schedule=Schedule(warmup=recipe.warmup, lead=1e-3),
        log_every=recipe.report_every,
        validate_every=recipe.report_every if reported else 0,
        checkpoint_every=recipe.report_every,
        half=False,
    )
    run = TrainingRun(
        trainee, settings, torch.device("cpu"), out_folder / "state.pt", RunLog(out_folder / "losses.jsonl")
    )
    run.train(on_progress, cancel)
    trainee.network().save(out_folder / "model")
    return out_folder / "model"


def _charts(
    folders: Sequence[Path], excluded: set[str], on_progress: OnProgress, cancel: CancelToken
) -> list[RhythmChart]:
    """Charts below folders that have something to guess.

    Raises:
        InputError: there is none.
    """
    found: list[RhythmChart] = []
    paths = [path for folder in folders for path in sorted(folder.rglob("*.osu"))]
    for number, path in enumerate(paths):
        cancel.check()
        on_progress(Progress("Reading maps", number / len(paths), path.stem))
        try:
            beatmap = read_beatmap(path)
            if song_key(beatmap.title) in excluded:
                continue
            events = rhythm_events(UpstreamMap(beatmap))
        except InputError:
            continue
        if len(guesses_of(events, RhythmVocabulary().encode(events)).labels) >= _FEWEST_GUESSES:
            found.append(RhythmChart(beatmap.mode, events))
    if not found:
        named = ", ".join(map(str, folders))
        raise InputError(f"There are no maps to learn rhythms from below {named}; name a folder of mapsets.")
    return found


class _ComplexityTrainee(Trainee):
    """The values of the network, and the charts that they are learned from and reported on."""

    def __init__(
        self,
        recipe: ComplexityRecipe,
        vocabulary: RhythmVocabulary,
        shape: NetworkShape,
        charts: Sequence[RhythmChart],
        reported: Sequence[RhythmChart],
    ) -> None:
        import torch

        self._recipe, self._vocabulary, self._shape = recipe, vocabulary, shape
        self._charts, self._reported = charts, reported
        self._baseline = _frequencies(charts, vocabulary)
        self._drawn = -1
        self._contexts, self._labels = np.zeros((0, 0), np.int64), np.zeros(0, np.int64)
        generator = torch.Generator().manual_seed(recipe.seed)
        self.tensors = {
            name: torch.zeros(size) if name.endswith("bias") else torch.randn(size, generator=generator) * _scale(size)
            for name, size in shape.sizes(vocabulary).items()
        }
        for value in self.tensors.values():
            value.requires_grad_()
        self.optimizers = [
            torch.optim.AdamW(self.tensors.values(), lr=recipe.learning_rate, weight_decay=recipe.weight_decay)
        ]

    def losses(self, step: int, half: bool) -> "dict[str, torch.Tensor]":
        """Nats per guess of a batch, which follows from the number of the step."""
        import torch
        from torch.nn import functional

        recipe = self._recipe
        if self._drawn != step // recipe.redraw_every:
            self._redraw(step // recipe.redraw_every)
        rng = np.random.default_rng((recipe.seed, 1, step))
        chosen = rng.integers(len(self._labels), size=recipe.batch)
        torch.manual_seed(recipe.seed + step)
        logits = _forward(self.tensors, torch.from_numpy(self._contexts[chosen]), recipe.dropout)
        return {LOSS: functional.cross_entropy(logits, torch.from_numpy(self._labels[chosen]))}

    def validate(self, half: bool) -> dict[str, float]:
        """Nats per guess on the charts reported on."""
        return _report(self.network(), self._baseline, self._reported, self._vocabulary)

    def _redraw(self, number: int) -> None:
        """Contexts and labels of all charts, each played at another speed."""
        self._drawn = number
        rng = np.random.default_rng((self._recipe.seed, 2, number))
        low, high = np.log(self._recipe.speeds[0]), np.log(self._recipe.speeds[-1])
        parts = []
        for chart in self._charts:
            speed = float(np.exp(rng.uniform(low, high))) if rng.random() < 0.5 else 1.0
            parts.append(guesses_of(chart.events, self._vocabulary.encode(chart.events, speed)))
        self._contexts = np.concatenate([part.contexts for part in parts])
        self._labels = np.concatenate([part.labels for part in parts])

    def network(self) -> ComplexityNetwork:
        """The network as it is now."""
        arrays = {name: value.detach().numpy().copy() for name, value in self.tensors.items()}
        return ComplexityNetwork(self._vocabulary, self._shape, arrays)


def _scale(size: tuple[int, ...]) -> float:
    return 0.1 if len(size) < 2 else (2 / size[1]) ** 0.5


def _forward(values: dict[str, "torch.Tensor"], contexts: "torch.Tensor", dropout: float) -> "torch.Tensor":
    """Logits (B, kinds) of `contexts` (B, C)."""
    from torch.nn import functional

    found = functional.embedding(contexts, values["embedding"]).flatten(1)
    for layer in ("hidden", "narrow"):
        found = functional.linear(found, values[f"{layer}.weight"], values[f"{layer}.bias"]).relu()
        found = functional.dropout(found, dropout)
    return functional.linear(found, values["out.weight"], values["out.bias"])


def _frequencies(charts: Sequence[RhythmChart], vocabulary: RhythmVocabulary) -> NDArray[np.float64]:
    labels = np.concatenate([part.labels for part in _guesses(charts, vocabulary)])
    counts = np.bincount(labels, minlength=vocabulary.classes) + 0.5
    return np.log(counts / counts.sum())


def _guesses(charts: Sequence[RhythmChart], vocabulary: RhythmVocabulary) -> Iterator[Any]:
    return (guesses_of(chart.events, vocabulary.encode(chart.events)) for chart in charts)


def _report(
    network: ComplexityNetwork,
    baseline: NDArray[np.float64],
    charts: Sequence[RhythmChart],
    vocabulary: RhythmVocabulary,
) -> dict[str, float]:
    """Nats per guess, of the network and by frequency alone, for all modes and each."""
    sums: dict[str, list[float]] = {}
    for chart, guesses in zip(charts, _guesses(charts, vocabulary), strict=True):
        own = -network(guesses.contexts)[np.arange(len(guesses.labels)), guesses.labels].sum()
        usual = -baseline[guesses.labels].sum()
        for name in ("held out", chart.mode.name.lower()):
            entry = sums.setdefault(name, [0.0, 0.0, 0.0])
            entry[0] += float(own)
            entry[1] += float(usual)
            entry[2] += len(guesses.labels)
    found = {}
    for name, (own, usual, count) in sums.items():
        found[name] = own / count
        found[f"{name} by frequency"] = usual / count
    return found
