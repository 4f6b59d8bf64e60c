"""Adapters of music made part of their base's weights: a model of its own."""

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import InputError, MachineError
from core.files import write_atomically
from core.jobs import CancelToken, OnProgress, Progress
from core.model.checkpoints.adapter_card import MERGED, read_card
from core.music.musicgen.checkpoint import inspect_folder, open_model
from core.music.obtain import obtain_folder
from core.music.published.catalog import licence_of
from core.training.adapters.folder import make_folder
from core.training.music.train import free_memory

_LEAST_CHANGE = 1e-5
"""Of a weight, as a share of the largest in its tensor, from which a merged model differs from its base."""

_COPIED = ("*.json", "*.model", "README*", "LICEN*")


@dataclass(frozen=True, slots=True)
class MergedMusic:
    """A merged model.

    Attributes:
        changed: tensors that differ from the base; largest: the largest difference, as a share of its tensor's values.
    """

    folder: Path
    changed: int
    largest: float
    licence: str


def merge_music(
    model: str, adapters: Sequence[tuple[Path, float]], out: Path, on_progress: OnProgress, cancel: CancelToken
) -> MergedMusic:
    """Write a plain model with adapters in its decoder's weights.

    Raises:
        InputError: an adapter is for another base, `out` is not empty, or the result is identical to the base.
        MachineError: the disk is full, read-only or gone.
    """
    import torch

    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise InputError(f"{out} is not empty; choose another --out.")
    folder = inspect_folder(obtain_folder(model, on_progress, cancel))
    loaded = open_model(folder, "cpu", on_progress, cancel)
    try:
        decoder = loaded.model.decoder
        plain = {name: values.detach().clone() for name, values in decoder.named_parameters()}
        loaded.network.use(adapters)
        changed, largest = 0, 0.0
        with torch.no_grad():
            for name, values in decoder.named_parameters():
                cancel.check()
                share = float((values - plain[name]).abs().max()) / max(float(plain[name].abs().max()), 1e-12)
                changed += share > _LEAST_CHANGE
                largest = max(largest, share)
        if not changed:
            raise InputError(
                f"The merged model is identical to its base {model}: the adapter changes nothing at this strength; "
                "train it longer, or choose another one."
            )
        licence = licence_of(model)
        on_progress(Progress("Writing the model", 0.8))
        make_folder(out)
        _write(loaded.model, folder.path, out)
        facts: dict[str, Any] = {
            "base": model,
            "adapters": [{"adapter": path.name, "strength": strength} for path, strength in adapters],
            "changed_tensors": changed,
            "largest_change": largest,
            "licence_of_base": f"{licence.name}: {licence.sentence}",
            "songs": [name for path, _ in adapters if (card := read_card(path)) is not None for name in card.maps],
        }
        write_atomically(out / MERGED, json.dumps(facts, ensure_ascii=False, indent=1).encode())
        return MergedMusic(out, changed, largest, licence.name)
    finally:
        del loaded
        free_memory()


def _write(model: Any, source: Path, out: Path) -> None:
    try:
        for pattern in _COPIED:
            for file in source.glob(pattern):
                if not file.name.endswith(".index.json") and file.is_file():
                    shutil.copyfile(file, out / file.name)
        model.save_pretrained(str(out), safe_serialization=True)
    except OSError as error:
        raise MachineError(f"Cannot write {out}: {error.strerror or error}.") from error
