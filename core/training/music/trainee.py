"""An adapter on the decoder of a music model as a training run takes it; PEFT makes the factors."""

import json
from abc import abstractmethod
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from core.files import write_atomically
from core.training.adapters.folder import keep_step, write_adapter
from core.training.losses import token_losses
from core.training.music.batches import MusicBatch, MusicData
from core.training.music.recipe import MusicRecipe
from core.training.optimizers import make_optimizer
from core.training.precision import mixed_precision
from core.training.saved_steps import step_folder
from core.training.trainee import LOSS, Trainee

if TYPE_CHECKING:
    import torch
    from peft import PeftModel
    from torch import Tensor

    from core.music.musicgen.checkpoint import LoadedModel

HELD_OUT = "held_out"
LOSSES = "held_out.json"
"""In the folder of a step: the loss of each held-out song."""

_ATTENTION, _FEED_FORWARD = ["q_proj", "k_proj", "v_proj", "out_proj"], ["fc1", "fc2"]
_LONGEST_TEXT = 256  # tokens


class SongData(Protocol):
    """Batches of songs, and their held-out parts.

    Attributes:
        taken: batches so far.
    """

    taken: int

    def draw(self) -> Any:
        """The next batch."""
        ...

    def validation(self) -> Sequence[tuple[str, Any]]:
        """Held-out batches, each with the id of its song."""
        ...


class SongTrainee(Trainee):
    """A frozen network with new factors, which PEFT made; what a batch costs is its own matter."""

    def __init__(
        self,
        factors: "PeftModel",
        recipe: MusicRecipe,
        data: SongData,
        device: "torch.device",
        best: Path,
        base: str,
        run_folder: Path,
    ) -> None:
        """Train `factors` on a model that is called `base`; the best ones go to the folder `best`."""
        self._peft, self._songs_data, self._device = factors, data, device
        self._best, self._base, self._run_folder = best, base, run_folder
        self._validation = data.validation()
        self._songs: dict[str, float] = {}
        trained = [(name, value) for name, value in factors.named_parameters() if value.requires_grad]
        self.tensors = {name: value.detach() for name, value in trained}
        self.optimizers = [make_optimizer("adamw", trained, recipe.rate, recipe.rate, recipe.weight_decay)]

    @abstractmethod
    def _loss(self, batch: Any, half: bool) -> "Tensor":
        """What a batch costs, shape ()."""

    @property
    def parameters(self) -> int:
        """How many numbers are trained."""
        return sum(value.numel() for value in self.clipped)

    def losses(self, step: int, half: bool) -> "dict[str, Tensor] | None":
        """Of the next batch, shape ()."""
        self._peft.train()
        return {LOSS: self._loss(self._songs_data.draw(), half)}

    def validate(self, half: bool) -> dict[str, float]:
        """The loss on the held-out songs, every song alike."""
        import torch

        if not self._validation:
            return {}
        self._peft.eval()
        by_song: dict[str, list[float]] = defaultdict(list)
        with torch.inference_mode():
            for song, batch in self._validation:
                by_song[song].append(float(self._loss(batch, half)))
        self._songs = {song: sum(losses) / len(losses) for song, losses in by_song.items()}
        return {HELD_OUT: sum(self._songs.values()) / len(self._songs)}

    def save_best(self) -> None:
        """Write the adapter folder."""
        self.save(self._best)

    def save_step(self, step: int) -> None:
        """Keep the present factors with what each held-out song costs."""
        keep_step(self._best, step, self.save, self._run_folder)
        folder = step_folder(self._run_folder, step)
        if folder.is_dir():  # it may have been thinned
            write_atomically(folder / LOSSES, json.dumps(self._songs).encode(), overwrite=True)

    def save(self, folder: Path) -> None:
        """Write PEFT's files into `folder`.

        Raises:
            MachineError: the disk is full, read-only or gone.
        """
        write_adapter(self._peft, folder, self._base)

    @property
    def song_losses(self) -> dict[str, float]:
        """What each held-out song cost at the last measurement."""
        return dict(self._songs)

    def position(self) -> Any:
        """Batches taken so far; they follow from the seed and their number."""
        return self._songs_data.taken

    def restore_position(self, position: Any) -> None:
        """Go on with the batch after these."""
        self._songs_data.taken = int(position)


class MusicTrainee(SongTrainee):
    """A frozen MusicGen with new factors in its decoder; only these are trained."""

    def __init__(
        self,
        loaded: "LoadedModel",
        recipe: MusicRecipe,
        data: MusicData,
        device: "torch.device",
        best: Path,
        base: str,
        run_folder: Path,
    ) -> None:
        """Put factors on the model, which is called `base`; the best ones go to the folder `best`."""
        import torch

        torch.manual_seed(recipe.seed)
        self._loaded = loaded
        self._model = loaded.model.to(device).requires_grad_(False).eval()
        targets = [*_ATTENTION, *(_FEED_FORWARD if recipe.feed_forward else [])]
        super().__init__(adapted(self._model.decoder, recipe, targets), recipe, data, device, best, base, run_folder)

    def _loss(self, batch: MusicBatch, half: bool) -> "Tensor":
        """Mean cross entropy over the codes of (B, K, T) labels, nats, shape ()."""
        rows, books, length = batch.ids.shape
        text = self._loaded.tokenizer(
            [prompt or "" for prompt in batch.prompts],
            padding=True, truncation=True, max_length=_LONGEST_TEXT, return_tensors="pt",
        )  # fmt: skip
        mask = text["attention_mask"].clone()
        for row, prompt in enumerate(batch.prompts):
            if prompt is None:  # as where the model plays freely: no state of the text counts
                mask[row] = 0
        with mixed_precision(self._device, half):
            logits = self._model(
                input_ids=text["input_ids"].to(self._device),
                attention_mask=mask.to(self._device),
                decoder_input_ids=batch.ids.reshape(rows * books, length).to(self._device),
            ).logits
        labels = batch.labels.reshape(rows * books, length).to(self._device)
        return token_losses(logits.float(), labels).sum() / (labels >= 0).sum()


def adapted(network: Any, recipe: MusicRecipe, targets: Sequence[str]) -> "PeftModel":
    """The network, frozen and with factors that can be trained, which PEFT puts into it."""
    from peft import LoKrConfig, LoraConfig, PeftConfig, get_peft_model

    alpha = recipe.scale_alpha
    whole: Any = int(alpha) if alpha == int(alpha) else alpha
    config: PeftConfig
    if recipe.kind == "lokr":
        config = LoKrConfig(r=recipe.rank, alpha=whole, target_modules=list(targets))
    else:
        config = LoraConfig(r=recipe.rank, lora_alpha=whole, lora_dropout=recipe.dropout, target_modules=list(targets))
    return get_peft_model(network, config)
