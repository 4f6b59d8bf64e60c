"""What is tuned: MusicGen by its codes, or ACE-Step by flow matching. A run treats both alike."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import InputError
from core.jobs import CancelToken, OnProgress
from core.model.checkpoints.adapter_card import weights_fingerprint
from core.music.obtain import obtain_folder
from core.music.published.catalog import provider_of
from core.training.music.codes import EncodedMusic, encode_music, has_codes
from core.training.music.recipe import MusicRecipe
from core.training.music.songs import MusicMetadata, MusicSample, MusicSet

if TYPE_CHECKING:
    import torch

    from core.training.music.batches import MusicData
    from core.training.music.flow import FlowData
    from core.training.music.trainee import SongTrainee

    AnyData = MusicData | FlowData


_PART_S = 30.0
"""The longest part of a song that is learned at once."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A model that is tuned, loaded for this alone.

    Attributes:
        family: as cards call it.
        network: whose weights the adapter is for.
        fingerprint: of these weights.
        encode: writes what is learned from beside a data set, by the loudness that songs are brought to.
        is_encoded: whether that is there of a song, in the data set's folder.
        data: the batches of a data set in its folder.
        trainee: the network with factors: its data, the folder of the best ones, what the base is called, the run's
            folder.
    """

    family: str
    network: Any
    fingerprint: str
    device: "torch.device"
    encode: Callable[[MusicSet, Path, float | None, OnProgress, CancelToken], EncodedMusic]
    is_encoded: Callable[[MusicSample, MusicMetadata, Path, float | None], bool]
    data: "Callable[[MusicSet, Path, MusicRecipe], AnyData]"
    trainee: "Callable[[MusicRecipe, Any, Path, str, Path], SongTrainee]"


def open_subject(model: str, device: str, on_progress: OnProgress, cancel: CancelToken) -> Subject:
    """A model by name, folder or hub id.

    Raises:
        InputError: it cannot be tuned, or not be read.
        MachineError: a package is missing, or the model cannot be downloaded.
        CancelledError: `cancel` was set.
    """
    provider = provider_of(model)
    if provider == "acestep":
        return _acestep(model, device, on_progress, cancel)
    if provider != "musicgen":
        raise InputError(f"{model} cannot be tuned; choose musicgen-small, or an ACE-Step model.")
    return _musicgen(model, device, on_progress, cancel)


def _musicgen(model: str, device: str, on_progress: OnProgress, cancel: CancelToken) -> Subject:
    """A model of MusicGen, which is tuned on the codes of songs."""
    from core.music.musicgen.checkpoint import inspect_folder, open_model, require_room
    from core.training.music.batches import MusicData
    from core.training.music.trainee import MusicTrainee

    folder = inspect_folder(obtain_folder(model, on_progress, cancel))
    if folder.kind != "whole":
        raise InputError(f"{model} cannot be tuned; choose a model that follows no melody, such as musicgen-small.")
    require_room(folder, 1, guided=False)
    loaded = open_model(folder, device, on_progress, cancel)
    place, network = loaded.model.device, loaded.model.decoder
    return Subject(
        "MusicGen",
        network,
        weights_fingerprint(dict(network.named_parameters())),
        place,
        encode=lambda music, home, loudness, report, stop: encode_music(music, home, loaded, loudness, report, stop),
        is_encoded=lambda sample, _, home, loudness: has_codes(sample, home, loaded, loudness),
        data=lambda music, home, recipe: MusicData(music, home, loaded, recipe),
        trainee=lambda recipe, data, best, base, run: MusicTrainee(loaded, recipe, data, place, best, base, run),
    )


def _acestep(model: str, device: str, on_progress: OnProgress, cancel: CancelToken) -> Subject:
    """A model of ACE-Step, which is tuned on the latents of songs."""
    from core.music.acestep.checkpoint import inspect_folder, open_model, require_room
    from core.training.music.flow import FlowData, FlowTrainee
    from core.training.music.latents import has_latents, write_latents

    folder = inspect_folder(obtain_folder(model, on_progress, cancel))
    require_room(folder, _PART_S, device)
    loaded = open_model(folder, device, on_progress, cancel)
    place, network = loaded.pipeline.device, loaded.pipeline.transformer
    print_of = weights_fingerprint(dict(network.named_parameters()))
    return Subject(
        "ACE-Step",
        network,
        print_of,
        place,
        encode=lambda music, home, loudness, report, stop: write_latents(
            music, home, loaded.pipeline, print_of, loudness, report, stop
        ),
        is_encoded=lambda sample, metadata, home, loudness: has_latents(sample, metadata, home, print_of, loudness),
        data=lambda music, home, recipe: FlowData(music, home, loaded, recipe),
        trainee=lambda recipe, data, best, base, run: FlowTrainee(loaded, recipe, data, place, best, base, run),
    )
