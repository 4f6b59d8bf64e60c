"""Training the mapper classifier from one YAML recipe; it takes minutes on a processor."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from core.audio.upstream_audio import load_upstream_mono
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.training.classifier.chart_windows import OFFSETS, ChartWindow, classifier_vocabulary, mirrored, windows_of
from core.training.classifier.labelled import LabelledChart, LabelledCharts, read_labelled, split_labelled
from core.training.classifier.model import ClassifierCard, MapperClassifier, mel_of, sound_of, stacked
from core.training.classifier.shape import ClassifierShape
from core.training.data.charts import songs_below
from core.training.recipes import Recipe, fingerprint
from core.training.run import LOSS, RunSettings, Trainee, TrainingRun
from core.training.run_log import RunLog
from core.training.schedule import Schedule

if TYPE_CHECKING:
    import torch

_STAGE = "Learning mappers"
_FREE = ("report_every", "report_windows", "threads")
"""Options that may change when a run goes on."""

_POOL = 8  # batches that are drawn together, sorted by length


@dataclass(frozen=True, slots=True)
class ClassifierRecipe(Recipe):
    """What configs/training/classifier.yaml says; folders are relative to the data folder.

    Attributes:
        charts: folders that are learned from, without the songs of `not_learned`.
        least_songs: mappers with fewer are left out; of each other one's songs the share `apart` is not learned from.
        audio: share of batches that hear the song, where the shape has an encoder.
        sped_up: share of windows that are played at one of `speeds`; `flips`: that are mirrored, for each axis.
        report_windows: how many windows of a chart are reported on.
    """

    recipe_kind: ClassVar = "classifier"

    charts: tuple[str, ...] = ("maps/train",)
    not_learned: tuple[str, ...] = ()
    least_songs: int = 2
    apart: float = 0.3
    shape: ClassifierShape = field(default_factory=ClassifierShape)
    audio: float = 0.0
    sped_up: float = 0.3
    speeds: tuple[float, ...] = (1.25, 1.5)
    flips: float = 0.5
    smoothing: float = 0.05
    steps: int = 600
    batch: int = 16
    learning_rate: float = 1e-3
    weight_decay: float = 0.05
    warmup: float = 0.05
    average: float = 0.99
    report_every: int = 200
    report_windows: int = 8
    threads: int = 1
    seed: int = 1


def train_classifier(
    recipe_path: Path, data_folder: Path, out_folder: Path, on_progress: OnProgress, cancel: CancelToken
) -> Path:
    """Train, or go on where a killed run stopped; returns the folder of the model.

    `losses.jsonl` in `out_folder` gets a line per report: how often the mapper of a chart is the first, or among the
    first five, on songs that are not learned from, beside a guess by how many charts each mapper has in the mode.

    Raises:
        InputError: the recipe or the data cannot be used.
        CancelledError: `cancel` was set; the run goes on next time.
    """
    import torch

    recipe = ClassifierRecipe.load(recipe_path)
    torch.set_num_threads(recipe.threads)
    excluded: set[str] = set().union(*(songs_below(data_folder / name) for name in recipe.not_learned))
    folders = [data_folder / name for name in recipe.charts]
    labelled = read_labelled(folders, excluded, recipe.least_songs, on_progress, cancel)
    charts = split_labelled(labelled, recipe.least_songs, recipe.apart)
    reads_audio = recipe.audio > 0 and recipe.shape.song_layers > 0
    songs = _songs(charts.learned, on_progress, cancel) if reads_audio else {}
    out_folder.mkdir(parents=True, exist_ok=True)
    trainee = _ClassifierTrainee(recipe, charts, songs)
    settings = RunSettings(
        stage=_STAGE,
        recipe=fingerprint(asdict(recipe), _FREE, len(charts.learned), len(charts.mappers)),
        steps=recipe.steps,
        schedule=Schedule(warmup=recipe.warmup, lead=1e-3),
        average=recipe.average,
        log_every=recipe.report_every,
        validate_every=recipe.report_every,
        checkpoint_every=max(1, recipe.report_every // 2),
        half=False,
    )
    run = TrainingRun(
        trainee, settings, torch.device("cpu"), out_folder / "state.pt", RunLog(out_folder / "losses.jsonl")
    )
    run.train(on_progress, cancel)
    run.use_averages()
    trainee.classifier.save(out_folder / "model")
    return out_folder / "model"


def _songs(
    charts: Sequence[LabelledChart], on_progress: OnProgress, cancel: CancelToken
) -> dict[Path, NDArray[np.int16]]:
    """The songs of charts at 16 kHz, in 16 bits; those that cannot be read are left out."""
    found: dict[Path, NDArray[np.int16]] = {}
    paths = sorted({chart.audio for chart in charts if chart.audio is not None})
    for number, path in enumerate(paths):
        cancel.check()
        on_progress(Progress("Reading songs", number / len(paths), path.parent.name))
        try:
            found[path] = np.rint(load_upstream_mono(path) * 32767).astype(np.int16)
        except InputError:
            continue
    return found


class _ClassifierTrainee(Trainee):
    """The network, the charts that it learns from, and those that it is reported on."""

    def __init__(self, recipe: ClassifierRecipe, charts: LabelledCharts, songs: dict[Path, NDArray[np.int16]]) -> None:
        import torch

        from core.training.classifier.network import ClassifierNetwork

        torch.manual_seed(recipe.seed)
        self._recipe, self._charts, self._songs = recipe, charts, songs
        self._network = ClassifierNetwork(recipe.shape, len(charts.mappers))
        card = ClassifierCard(recipe.shape, charts.mappers, classifier_vocabulary().input_size)
        self.classifier = MapperClassifier(card, self._network)
        self._tree: list[list[list[LabelledChart]]] = []
        for index in range(len(charts.mappers)):
            mine = [chart for chart in charts.learned if charts.class_of(chart) == index]
            keys = sorted({chart.song for chart in mine})
            self._tree.append([[chart for chart in mine if chart.song == key] for key in keys])
        self.tensors = {name: value.detach() for name, value in self._network.named_parameters()}
        vectors = [value for value in self._network.parameters() if value.ndim < 2]
        matrices = [value for value in self._network.parameters() if value.ndim >= 2]
        groups = [{"params": matrices, "weight_decay": recipe.weight_decay}, {"params": vectors, "weight_decay": 0.0}]
        self.optimizers = [torch.optim.AdamW(groups, lr=recipe.learning_rate)]
        self._drawn, self._pool = -1, list[_Batch]()

    def losses(self, step: int, half: bool) -> "dict[str, torch.Tensor]":
        """Cross entropy of a batch, nats; the batch follows from the number of the step."""
        import torch
        from torch.nn import functional

        if self._drawn != step // _POOL:
            self._drawn, self._pool = step // _POOL, self._draw(step // _POOL)
        batch = self._pool[step % _POOL]
        torch.manual_seed(self._recipe.seed + step)
        mel = None if batch.sounds is None else mel_of(batch.sounds)
        self._network.train()
        _, logits = self._network(stacked(batch.ids, self._recipe.shape.tokens), mel)
        labels = torch.tensor(batch.labels)
        return {LOSS: functional.cross_entropy(logits, labels, label_smoothing=self._recipe.smoothing)}

    def validate(self, half: bool) -> dict[str, float]:
        """How often the mapper is found on the songs set aside."""
        self._network.eval()
        return held_out_accuracy(self.classifier, self._charts, self._recipe.report_windows)

    def _draw(self, number: int) -> "list[_Batch]":
        """The batches of a pool: each mapper as often as each other, then each song of theirs, chart and window."""
        recipe = self._recipe
        rng = np.random.default_rng((recipe.seed, number))
        with_audio = rng.random(_POOL) < (recipe.audio if self._songs else 0.0)
        silent_windows = [self._window(rng, False) for _ in range(recipe.batch * int((~with_audio).sum()))]
        audio_windows = [self._window(rng, True) for _ in range(recipe.batch * int(with_audio.sum()))]
        batches = []
        for windows in (silent_windows, audio_windows):
            windows.sort(key=lambda item: len(item[0]))
            for first in range(0, len(windows), recipe.batch):
                some = windows[first : first + recipe.batch]
                sounds = [sound for _, _, sound in some if sound is not None]
                batches.append(_Batch([ids for ids, _, _ in some], [label for _, label, _ in some], sounds or None))
        return [batches[index] for index in rng.permutation(len(batches))]

    def _window(
        self, rng: np.random.Generator, with_audio: bool
    ) -> tuple[NDArray[np.int64], int, NDArray[np.float32] | None]:
        """A random window of a random map: its tokens (T,), the number of its mapper, and with audio its samples."""
        recipe = self._recipe
        while True:
            label = int(rng.integers(len(self._tree)))
            charts = self._tree[label][rng.integers(len(self._tree[label]))]
            chart = charts[rng.integers(len(charts))]
            if with_audio and (chart.audio is None or chart.audio not in self._songs):
                continue
            low, high = recipe.speeds[0], recipe.speeds[-1]
            speed = float(rng.uniform(low, high)) if rng.random() < recipe.sped_up else 1.0
            windows = windows_of(chart.tokens, offset=int(rng.integers(OFFSETS)), speed=speed)
            if not windows:
                continue
            window = windows[rng.integers(len(windows))]
            ids = mirrored(window.ids, (rng.random() < recipe.flips, rng.random() < recipe.flips))
            sound = None
            if with_audio and chart.audio is not None:
                sound = sound_of(self._songs[chart.audio], window.start_ms, speed) / np.float32(32767)
            return ids, label, sound


@dataclass(frozen=True, slots=True)
class _Batch:
    ids: list[NDArray[np.int64]]
    labels: list[int]
    sounds: list[NDArray[np.float32]] | None


def held_out_accuracy(classifier: MapperClassifier, charts: LabelledCharts, most_windows: int) -> dict[str, float]:
    """Shares of the charts set aside whose mapper is first, and among the first five: by the network, and by guessing
    whoever has the most charts of the mode. Charts are read without their songs.
    """
    hits: dict[str, list[float]] = {name: [] for name in ("top1", "top5", "top1 by frequency", "top5 by frequency")}
    for chart in charts.apart:
        label = charts.class_of(chart)
        windows = windows_of(chart.tokens)
        some: Sequence[ChartWindow] = windows[:: max(1, -(-len(windows) // most_windows))]
        shares = classifier.read_windows(some, chart.tokens.mode).probabilities.mean(axis=0)
        counts = np.array(
            [
                sum(c.tokens.mode == chart.tokens.mode for songs in (charts.learned,) for c in songs if c.mapper == key)
                for key in (mapper.name.casefold() for mapper in charts.mappers)
            ],
            np.float64,
        )
        for ending, scores in (("", shares), (" by frequency", counts)):
            rank = int((scores > scores[label]).sum())
            hits[f"top1{ending}"].append(float(rank < 1))
            hits[f"top5{ending}"].append(float(rank < 5))
    return {name: float(np.mean(found)) for name, found in hits.items() if found}
