"""Adapters of the rhythm networks of the bundled model: one set of factors for each network of the ensemble."""

import hashlib
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from core.beatmap.header import read_header
from core.errors import InputError
from core.jobs import CancelToken, OnProgress
from core.training.adapters.data import split_songs
from core.training.adapters.folder import keep_step, write_adapter
from core.training.adapters.recipe import AdapterRecipe
from core.training.adapters.request import TRAINING
from core.training.adapters.song_trainee import HELD_OUT
from core.training.adapters.sources import MapNames, usable_maps
from core.training.data.charts import Chart, read_chart, with_songs_apart
from core.training.precision import mixed_precision
from core.training.rhythm.recipe import RhythmRecipe
from core.training.trainee import LOSS, Trainee

if TYPE_CHECKING:
    import torch
    from peft import PeftModel
    from torch import Tensor

    from core.model.networks.rhythm import RhythmModel
    from core.training.rhythm.batches import RhythmBatches

_TARGETS = ("beat", "modulation", "output", "head")
_CHECKED = 2  # batches of the held-out songs, for every network
_ACTIVITY_WEIGHT = RhythmRecipe().activity_weight


class RhythmData:
    """Charts with their songs, as batches for the rhythm networks.

    Attributes:
        songs, held_out: how many there are of each.
        fingerprint: of everything that the order depends on.
    """

    def __init__(
        self,
        paths: Mapping[Path, str],
        model: "RhythmModel",
        recipe: AdapterRecipe,
        cache: Path,
        names: MapNames,
        on_progress: OnProgress,
        cancel: CancelToken,
    ) -> None:
        """Read the difficulties in `paths`, each with its mapper; features of songs are kept below `cache`.

        Raises:
            InputError: there is nothing to learn from.
        """
        from core.training.rhythm.batches import RhythmBatches
        from core.training.rhythm.examples import make_examples

        charts = with_songs_apart(list(rhythm_charts(paths, recipe.mapper, names, cancel)))
        learned, apart = split_songs(sorted({chart.song for chart in charts}), recipe.held_out, recipe.fewest_held_out)
        if not learned:
            raise InputError("There is no map with a song to learn the rhythm from; name a folder of mapsets.")
        self.songs, self.held_out = len(learned), len(apart)
        facts = ([(chart.song, int(chart.mode), len(chart.times)) for chart in charts], learned)
        self.fingerprint = hashlib.sha256(repr(facts).encode()).hexdigest()[:32]
        options = RhythmRecipe(songs_per_step=recipe.batch, charts_per_step=0, without_audio_share=0.05)

        def batches(songs: list[str]) -> RhythmBatches:
            own = [chart for chart in charts if chart.song in songs]
            examples = make_examples(own, cache, on_progress, cancel)
            if not examples:
                raise InputError("No song of the maps can be read, so there is no rhythm to learn from them.")
            return RhythmBatches(options, model.settings, examples, [], recipe.seed)

        self.learned = batches(learned)
        self.validation = batches(apart) if apart else None


def rhythm_charts(paths: Mapping[Path, str], mapper: str, names: MapNames, cancel: CancelToken) -> Iterator[Chart]:
    """Those of `paths` that a rhythm can be learned from, by `mapper` if one is named; `names` notes them."""
    for path, whose in paths.items():
        cancel.check()
        try:
            header, chart = read_header(path), read_chart(path)
        except InputError:
            continue
        if chart is None or (mapper and whose.casefold() != mapper.casefold()):
            continue
        names.add(whose, f"{header.artist} - {header.title} [{header.version_name}]")
        yield chart


class RhythmTrainee(Trainee):
    """The rhythm networks with new factors beside their matrices; each step trains the next network."""

    def __init__(self, model: "RhythmModel", recipe: AdapterRecipe, data: RhythmData, best: Path, base: str) -> None:
        import torch

        from core.training.optimizers import make_optimizer

        torch.manual_seed(recipe.seed)
        self._data, self._best, self._base = data, best, base
        self._device = torch.device("cpu")
        self.networks = list(model.networks)
        self._peft = _adapted(torch.nn.ModuleList(self.networks), recipe)
        trained = [(name, value) for name, value in self._peft.named_parameters() if value.requires_grad]
        self.tensors = {name: value.detach() for name, value in trained}
        self.optimizers = [
            make_optimizer(
                recipe.optimizer, trained, recipe.learning_rate, recipe.second_learning_rate, recipe.weight_decay
            )
        ]

    @property
    def parameters(self) -> int:
        """How many numbers are trained."""
        return sum(value.numel() for value in self.tensors.values())

    def losses(self, step: int, half: bool) -> "dict[str, Tensor]":
        """Nats a beat of one network on the next batch, each of shape ()."""
        self._peft.train()
        return {LOSS: self._loss(step % len(self.networks), self._data.learned, step, half)}

    def validate(self, half: bool) -> dict[str, float]:
        """Mean over the networks on the held-out songs."""
        import torch

        if self._data.validation is None:
            return {}
        self._peft.eval()
        with torch.inference_mode():
            found = [
                float(self._loss(member, self._data.validation, number, half))
                for member, number in itertools.product(range(len(self.networks)), range(_CHECKED))
            ]
        return {HELD_OUT: sum(found) / len(found)}

    def _loss(self, member: int, batches: "RhythmBatches", number: int, half: bool) -> "Tensor":
        from core.training.rhythm.ensemble_member import batch_states, rhythm_losses

        network, batch = self.networks[member], batches.batch(number)
        with mixed_precision(self._device, half):
            states = batch_states(network, batch)
        pattern, active = rhythm_losses(network, states, batch, 0.0)
        return pattern + _ACTIVITY_WEIGHT * active

    def save_best(self) -> None:
        """Write the adapter folder."""
        self.save(self._best)

    def save_step(self, step: int) -> None:
        """Write an adapter folder of its own, with the card of the best one."""
        keep_step(self._best, step, self.save, self._best / TRAINING)

    def save(self, folder: Path) -> None:
        """Write PEFT's files into `folder`.

        Raises:
            MachineError: the disk is full, read-only or gone.
        """
        write_adapter(self._peft, folder, self._base)


def _adapted(networks: "torch.nn.ModuleList", recipe: AdapterRecipe) -> "PeftModel":
    """The rhythm networks with a fresh adapter as the recipe says, which alone is trained."""
    from peft import LoKrConfig, LoraConfig, PeftConfig, get_peft_model

    config: PeftConfig
    alpha = round(recipe.scale_alpha)
    if recipe.kind == "lokr":
        config = LoKrConfig(
            r=recipe.rank, alpha=alpha, decompose_factor=recipe.decompose_factor, target_modules=list(_TARGETS)
        )
    else:
        config = LoraConfig(
            r=recipe.rank,
            lora_alpha=alpha,
            lora_dropout=recipe.dropout,
            target_modules=list(_TARGETS),
            use_rslora=recipe.variant == "rslora",
            use_dora=recipe.variant == "dora",
            init_lora_weights="pissa" if recipe.variant == "pissa" else True,
        )
    return get_peft_model(networks.requires_grad_(False), config)


def map_paths(place: Path, out: Path, on_progress: OnProgress, cancel: CancelToken) -> dict[Path, str]:
    """The difficulties, each with its mapper, of a SET.json, a folder of mapsets, or one prepared for the decoder.

    Raises:
        InputError: there is nothing there.
    """
    from core.training.decoder.map_list import read_map_list

    if not place.exists():
        raise InputError(f"There is no {place}; name a data set or a folder of mapsets.")
    if not place.is_dir() or not (listed := read_map_list(place)):
        return usable_maps(place, out, on_progress, cancel)
    paths = {(place / entry.file).resolve(): entry.mapper for entry in listed}
    found = {path: mapper for path, mapper in paths.items() if path.is_file()}
    if not found:
        raise InputError(f"The maps that {place} was prepared from are gone; name a data set or a folder of mapsets.")
    return found


def recipe_facts(recipe: AdapterRecipe) -> dict[str, object]:
    """Options of the recipe that matter for the rhythm."""
    return {name: value for name, value in asdict(recipe).items() if name not in ("windows", "style", "style_slot")}
