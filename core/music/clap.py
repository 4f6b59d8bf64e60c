"""How like its prompt a song is, by CLAP, a model of text and sound.

Wu et al., Large-scale Contrastive Language-Audio Pretraining (2023).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from core.audio.resample import resample
from core.audio.sample_buffer import Samples
from core.jobs import CancelToken
from core.model.checkpoints.hub.models import find_snapshot
from core.music.libraries import reading
from core.music.published.clap import MODELS
from core.music.published.musicldm import MODELS as MUSICLDM

if TYPE_CHECKING:
    import torch

CLAP_MEMORY = MODELS[0].download + (1 << 29)
"""Bytes that a comparison needs."""

_SHORTEST_PART = 0.25  # of a window; what is left of a song beyond that does not count


@dataclass(frozen=True, slots=True)
class Clap:
    """A loaded model: its network, and what prepares text and sound for it."""

    model: Any  # ClapModel
    tokenizer: Any
    extractor: Any  # ClapFeatureExtractor

    def text_features(self, texts: Sequence[str]) -> "torch.Tensor":
        """What texts (B) mean, (B, D), each of length 1."""
        import torch

        longest = min(int(self.tokenizer.model_max_length), 512)
        inputs = self.tokenizer(list(texts), padding=True, truncation=True, max_length=longest, return_tensors="pt")
        device = self.model.device
        with torch.inference_mode():
            found = self.model.get_text_features(
                inputs["input_ids"].to(device), attention_mask=inputs["attention_mask"].to(device)
            )
        return _tensor(found)

    def sound_features(self, samples: Samples, sample_rate: int, cancel: CancelToken) -> "torch.Tensor":
        """What a sound (channels, frames) is, (D,), of length 1: the mean over windows of the model's own length.

        The library would take one such window by chance.
        """
        import torch

        rate = int(self.extractor.sampling_rate)
        mono = resample(samples.mean(axis=0, dtype=np.float32), sample_rate, rate, cancel)
        window = int(self.extractor.nb_max_samples)
        starts = range(0, len(mono), window)
        parts = [mono[start : start + window] for start in starts]
        if len(parts) > 1 and len(parts[-1]) < _SHORTEST_PART * window:
            parts.pop()
        features = []
        for part in parts:
            cancel.check()
            inputs = self.extractor([part], sampling_rate=rate, return_tensors="pt")
            with torch.inference_mode():
                sound = self.model.get_audio_features(
                    inputs["input_features"].to(self.model.device, self.model.dtype),
                    is_longer=inputs.get("is_longer"),
                )
            features.append(_tensor(sound)[0])
        mean = torch.stack(features).mean(dim=0)
        return mean / mean.norm().clamp_min(1e-12)

    def similarities(
        self, text: str, sounds: Sequence[Samples], sample_rate: int, cancel: CancelToken
    ) -> tuple[float, ...]:
        """How like a text each sound (channels, frames) is, -1 .. 1."""
        wanted = self.text_features([text])[0]
        return tuple(float(wanted @ self.sound_features(each, sample_rate, cancel)) for each in sounds)


def _tensor(found: Any) -> "torch.Tensor":
    """The features themselves: transformers 5 wraps them into an object, earlier ones give them as they are."""
    return found if hasattr(found, "norm") else found.pooler_output


@dataclass(frozen=True, slots=True)
class ClapFolders:
    """Where the parts of a CLAP model are."""

    model: Path
    tokenizer: Path
    extractor: Path


def find_clap() -> ClapFolders | None:
    """A CLAP model that is on this machine, on its own or within MusicLDM; None without one."""
    for each in MODELS:
        if (folder := find_snapshot(each.hub_id)) is not None and (folder / "model.safetensors").is_file():
            return ClapFolders(folder, folder, folder)
    for model in MUSICLDM.values():
        if (folder := find_snapshot(model.hub_id)) is not None:
            return folders_within(folder)
    return None


def folders_within(folder: Path) -> ClapFolders:
    """Where the CLAP model of a MusicLDM folder is."""
    return ClapFolders(folder / "text_encoder", folder / "tokenizer", folder / "feature_extractor")


def load_clap(folders: ClapFolders) -> Clap:
    """The model of these folders, on the CPU.

    Raises:
        InputError: a file is damaged or missing.
    """
    import torch
    from transformers import AutoTokenizer, ClapFeatureExtractor, ClapModel

    reader: Callable[..., Any] = ClapModel.from_pretrained
    with reading(folders.model):
        model = reader(folders.model, local_files_only=True, use_safetensors=True, dtype=torch.float32)
        tokenizer = AutoTokenizer.from_pretrained(str(folders.tokenizer), local_files_only=True)
        extractor = ClapFeatureExtractor.from_pretrained(str(folders.extractor), local_files_only=True)
    return Clap(model.eval(), tokenizer, extractor)
