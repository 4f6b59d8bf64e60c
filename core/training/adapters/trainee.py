"""An adapter on a frozen base as a training run takes it; PEFT makes the factors."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from core.files import write_atomically
from core.model.checkpoints.adapter_card import CARD
from core.model.checkpoints.adapters import WEIGHTS
from core.model.config import BackboneKind
from core.training.adapters.data import AdapterData
from core.training.adapters.folder import keep_step, write_adapter
from core.training.adapters.recipe import AdapterRecipe
from core.training.adapters.song_trainee import HELD_OUT, SongTrainee
from core.training.base_model import add_condition_dropout, recompute_layers
from core.training.optimizers import make_optimizer
from core.training.sample_maps import SampledModel, SampleMaps

if TYPE_CHECKING:
    import torch
    from peft import PeftModel

    from core.model.runtime.mapperatorinator import Mapperatorinator

_ATTENTION = {
    BackboneKind.WHISPER: ("q_proj", "k_proj", "v_proj", "out_proj"),
    BackboneKind.ROPE: ("q_proj", "k_proj", "v_proj", "out_proj"),
    BackboneKind.VAR: ("Wqkv", "Wq", "Wkv", "Wo"),
}
_FEED_FORWARD = ["fc1", "fc2"]
_OUTPUT = ["proj_out"]


class AdapterTrainee(SongTrainee):
    """A base with new factors beside its matrices; only these are trained."""

    def __init__(
        self,
        model: "Mapperatorinator",
        recipe: AdapterRecipe,
        data: AdapterData,
        device: "torch.device",
        best: Path,
        base: str,
        run_folder: Path | None = None,
        samples: SampleMaps | None = None,
        rank: int = 0,
    ) -> None:
        """Put factors on `model`, which is called `base`; the best ones go to the folder `best`, those of every
        validation below `run_folder`.

        `rank` is this process's, whose dropout is its own.
        """
        import torch

        torch.manual_seed(recipe.seed)
        self._best, self._base, self._run_folder = best, base, run_folder
        self._peft = adapted(model.to(device), recipe)
        if recipe.checkpointing:
            recompute_layers(model)
        super().__init__(model, self._peft, data, device, samples)
        add_condition_dropout(model)
        trained = [(name, value) for name, value in self._peft.named_parameters() if value.requires_grad]
        self.tensors = {name: value.detach() for name, value in trained}
        self.optimizers = [
            make_optimizer(
                recipe.optimizer, trained, recipe.learning_rate, recipe.second_learning_rate, recipe.weight_decay
            )
        ]
        if rank:
            torch.manual_seed(recipe.seed + rank)

    def save_best(self) -> None:
        """Write the adapter folder."""
        self.save(self._best)

    def save_step(self, step: int) -> None:
        """Write an adapter folder of its own, with the card of the best one."""
        if self._run_folder is None:
            return
        keep_step(self._best, step, self.save, self._run_folder)

    def sample(self, step: int) -> None:
        """Sample maps with the present factors."""
        if self.samples is not None:
            self.samples.make(step, self._written)

    def loss_at(self, folder: Path, strength: float, half: bool) -> float:
        """Nats a token on the held-out songs by the adapter in `folder`, so many times as strong as it was trained.

        What was trained is lost: a run that goes on must read its state again.
        """
        from peft import set_peft_model_state_dict
        from peft.tuners.tuners_utils import BaseTunerLayer
        from safetensors.torch import load_file

        set_peft_model_state_dict(self._peft, load_file(folder / WEIGHTS))
        layers = [each for each in self._peft.modules() if isinstance(each, BaseTunerLayer)]
        scales = [cast("dict[str, float]", layer.scaling) for layer in layers]
        before = [dict(scale) for scale in scales]
        try:
            for scale in scales:
                scale.update({name: strength * value for name, value in scale.items()})
            return self.validate(half)[HELD_OUT]
        finally:
            for scale, trained in zip(scales, before, strict=True):
                scale.update(trained)

    def _written(self, folder: Path) -> SampledModel:
        self.save(folder)
        card = self._best / CARD
        if card.is_file():
            write_atomically(folder / CARD, card.read_bytes())
        return SampledModel(self._base, folder)

    def save(self, folder: Path) -> None:
        """Write PEFT's files into `folder`.

        Raises:
            MachineError: the disk is full, read-only or gone.
        """
        write_adapter(self._peft, folder, self._base)


def adapted(model: "Mapperatorinator", recipe: AdapterRecipe) -> "PeftModel":
    """`model`, frozen and with factors that can be trained, which PEFT puts into it."""
    from peft import LoKrConfig, LoraConfig, PeftConfig, get_peft_model

    targets = [*_ATTENTION[model.config.kind]]
    targets += [] if recipe.targets == "attention" else _FEED_FORWARD
    targets += _OUTPUT if recipe.targets == "output" else []
    config: PeftConfig
    if recipe.kind == "lokr":
        alpha = recipe.scale_alpha
        config = LoKrConfig(
            r=recipe.rank,
            alpha=int(alpha) if alpha == int(alpha) else alpha,  # type: ignore[arg-type]
            decompose_both=recipe.decompose_both,
            decompose_factor=recipe.decompose_factor,
            target_modules=targets,
        )
    else:
        alpha = recipe.scale_alpha
        config = LoraConfig(
            r=recipe.rank,
            lora_alpha=int(alpha) if alpha == int(alpha) else alpha,  # type: ignore[arg-type]
            lora_dropout=recipe.dropout,
            target_modules=targets,
            use_rslora=recipe.variant == "rslora",
            use_dora=recipe.variant == "dora",
            init_lora_weights="pissa" if recipe.variant == "pissa" else True,
        )
    return get_peft_model(model.requires_grad_(False), config)
