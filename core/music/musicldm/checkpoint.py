"""A folder of a MusicLDM model: what it holds, and its parts loaded. Nothing but safetensors is read.

The parts are the library's own and are played by this program: the library's pipeline of this name is no longer cared
for, and fails with the transformers of today.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.documents import read_json
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.runtime.memory import refuse_lack
from core.music.clap import Clap, folders_within, load_clap
from core.music.kept_model import bytes_on, kept_model, memory_for_models, state_of
from core.music.libraries import reading, require_libraries
from core.music.pipeline_folder import CONFIG, config_of, count_parts
from core.music.published.musicldm import PIPELINE, room_problem

if TYPE_CHECKING:
    import torch

_NETWORKS = ("unet", "vae", "vocoder", "text_encoder")
_OTHERS = {
    "scheduler": ("scheduler_config.json",),
    "tokenizer": ("tokenizer.json", "vocab.json"),
    "feature_extractor": ("preprocessor_config.json",),
}


@dataclass(frozen=True, slots=True)
class LatentFolder:
    """What the files of a folder say: numbers in its weights, and the rate of its sound in Hz."""

    path: Path
    parameters: int
    sample_rate: int


@dataclass(frozen=True, slots=True)
class LoadedLatent:
    """The parts of a model that can play.

    Attributes:
        unet: removes noise from latents.
        vae: makes a mel spectrogram of latents.
        vocoder: makes sound of that.
        clap: reads prompts, and compares them with sounds.
        schedule: the settings of its scheduler.
    """

    folder: LatentFolder
    unet: Any  # UNet2DConditionModel
    vae: Any  # AutoencoderKL
    vocoder: Any  # SpeechT5HifiGan
    clap: Clap
    schedule: dict[str, Any]

    @property
    def device(self) -> "torch.device":
        found: torch.device = self.unet.device
        return found

    @property
    def scale(self) -> int:
        """Mel frames for each frame of latents."""
        return 2 ** (len(self.vae.config.block_out_channels) - 1)

    @property
    def frame_samples(self) -> int:
        """Samples of sound for each mel frame."""
        product = 1
        for rate in self.vocoder.config.upsample_rates:
            product *= int(rate)
        return product


def inspect_folder(path: Path) -> LatentFolder:
    """What a folder holds, without loading it.

    Raises:
        InputError: it holds no MusicLDM model in the library's form; the sentence says what is missing.
    """
    parameters = count_parts(path, PIPELINE, _NETWORKS, _OTHERS)
    rate = config_of(path, "vocoder").get("sampling_rate", 16_000)
    if not isinstance(rate, int) or not 8000 <= rate <= 192_000:
        raise InputError(f"{path / 'vocoder' / CONFIG} lacks {'sampling_rate'}; download the model again.")
    return LatentFolder(path, parameters, rate)


def require_room(folder: LatentFolder, seconds: float, available: int | None = None) -> None:
    """Refuse what does not fit into memory.

    Args:
        available: bytes; None asks the system.

    Raises:
        MachineError: it does not fit; the sentence says what does.
    """
    available = memory_for_models() if available is None else available
    refuse_lack(lambda free: room_problem(folder.parameters, seconds, available=free), available)


def load_model(
    folder: LatentFolder, device: str, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> LoadedLatent:
    """The model of a folder; the last one stays loaded.

    Raises:
        InputError: a file is damaged, or they do not fit together.
        MachineError: a package is missing.
        CancelledError: `cancel` was set.
    """
    key = (folder.path.resolve(), device, state_of(folder.path))
    weights = folder.parameters * bytes_on(device)
    return kept_model(key, lambda: _open(folder, device, on_progress, cancel), weights)


def _open(folder: LatentFolder, device: str, on_progress: OnProgress, cancel: CancelToken | None) -> LoadedLatent:
    """The loaded parts of a model of MusicLDM, on a device."""
    on_progress(Progress("Loading the music model", 0.0))
    require_libraries("transformers", "diffusers")
    from diffusers import AutoencoderKL, UNet2DConditionModel
    from transformers import SpeechT5HifiGan

    from core.model.checkpoints.load import choose_device

    place = choose_device(device)
    parts = []
    for name, reader in (("unet", UNet2DConditionModel), ("vae", AutoencoderKL), ("vocoder", SpeechT5HifiGan)):
        if cancel is not None:
            cancel.check()
        parts.append(_read(reader.from_pretrained, folder.path / name).to(place).eval())
    if cancel is not None:
        cancel.check()
    clap = load_clap(folders_within(folder.path))
    clap.model.to(place)
    schedule = read_json(folder.path / "scheduler" / "scheduler_config.json")
    unet, vae, vocoder = parts
    loaded = LoadedLatent(folder, unet, vae, vocoder, clap, schedule if isinstance(schedule, dict) else {})
    _refuse_misfit(loaded)
    return loaded


def _read(reader: Callable[..., Any], path: Path) -> Any:
    """A part of a model from its folder, all of whose weights must be there."""
    import torch

    with reading(path):
        model, found = reader(
            str(path), local_files_only=True, use_safetensors=True, torch_dtype=torch.float32, output_loading_info=True
        )
    if found["missing_keys"]:
        name = sorted(found["missing_keys"])[0]
        raise InputError(f"{path} lacks {name}; download the model again.")
    return model


def _refuse_misfit(loaded: LoadedLatent) -> None:
    bins, scale = int(loaded.vocoder.config.model_in_dim), loaded.scale
    means = int(loaded.unet.config.projection_class_embeddings_input_dim or 0)
    if bins % scale or means != int(loaded.clap.model.config.projection_dim):
        words = "its parts do not fit together"
        raise InputError(f"{loaded.folder.path} holds no music model that can be read ({words}); download it again.")
