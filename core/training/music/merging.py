"""Adapters of music made part of their base's weights: a model of its own."""

import json
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from core.errors import InputError, MachineError
from core.files import existing_part, write_atomically
from core.jobs import CancelToken, OnProgress, Progress
from core.model.checkpoints.adapter_card import MERGED, read_card
from core.model.runtime.memory import require_memory
from core.music.adaptable import AdaptableNetwork
from core.music.obtain import obtain_folder
from core.music.published.catalog import licence_of, provider_of
from core.training.adapters.folder import make_folder
from core.training.music.memory import memory_given_back

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


@dataclass(frozen=True, slots=True)
class _Base:
    """A model that adapters are merged into.

    Attributes:
        network: what the adapters change.
        save: writes all of the model into a folder that is there.
    """

    folder: Path
    network: AdaptableNetwork
    save: Callable[[Path], None]


def merge_music(
    model: str, adapters: Sequence[tuple[Path, float]], out: Path, on_progress: OnProgress, cancel: CancelToken
) -> MergedMusic:
    """Write a plain model with adapters in the weights of its decoder, or of its transformer.

    Raises:
        InputError: the model takes no adapters, one is for another base, `out` is not empty, or the result is
            identical to the base.
        MachineError: the disk is full, read-only or gone; nothing is left in `out` then.
    """
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise InputError(f"{out} is not empty; choose another --out.")
    with memory_given_back():
        return _merged(model, adapters, out, on_progress, cancel)


def _merged(
    model: str, adapters: Sequence[tuple[Path, float]], out: Path, on_progress: OnProgress, cancel: CancelToken
) -> MergedMusic:
    """Write a model with adapters merged into its weights."""
    base = _open(model, on_progress, cancel)
    base.network.use(adapters)
    changed, largest = _difference(base.network, cancel)
    if not changed:
        raise InputError(
            f"The merged model is identical to its base {model}: the adapter changes nothing at this strength; "
            "train it longer, or choose another one."
        )
    _require_disk(base.folder, out)
    licence = licence_of(model)
    on_progress(Progress("Writing the model", 0.8))
    facts: dict[str, Any] = {
        "base": model,
        "adapters": [{"adapter": path.name, "strength": strength} for path, strength in adapters],
        "changed_tensors": changed,
        "largest_change": largest,
        "licence_of_base": f"{licence.name}: {licence.sentence}",
        "licence": asdict(licence),
        "songs": [name for path, _ in adapters if (card := read_card(path)) is not None for name in card.maps],
    }
    _write(base, facts, out)
    return MergedMusic(out, changed, largest, licence.name)


def _open(model: str, on_progress: OnProgress, cancel: CancelToken) -> _Base:
    """A base that takes adapters, and how a merged model of it is saved."""
    provider = provider_of(model)
    if provider == "acestep":
        return _acestep(model, on_progress, cancel)
    if provider != "musicgen":
        raise InputError(f"{model} takes no adapters; choose the model that they were trained on.")
    from core.music.musicgen.checkpoint import inspect_folder, open_model, require_room

    folder = inspect_folder(obtain_folder(model, on_progress, cancel))
    require_room(folder, 1, guided=False)
    loaded = open_model(folder, "cpu", on_progress, cancel)

    def save(out: Path) -> None:
        for pattern in _COPIED:
            for file in folder.path.glob(pattern):
                if not file.name.endswith(".index.json") and file.is_file():
                    shutil.copyfile(file, out / file.name)
        loaded.model.save_pretrained(str(out), safe_serialization=True)

    return _Base(folder.path, loaded.network, save)


def _acestep(model: str, on_progress: OnProgress, cancel: CancelToken) -> _Base:
    """The transformer alone, as it is stored: all of the model would take three times the memory."""
    from core.music.acestep.checkpoint import TRANSFORMER, inspect_folder, open_transformer

    folder = inspect_folder(obtain_folder(model, on_progress, cancel))
    require_memory(2 * _size(folder.path / TRANSFORMER), model)  # what adapters change is there twice
    transformer = open_transformer(folder, on_progress)

    def save(out: Path) -> None:
        shutil.copytree(folder.path, out, ignore=_transformer, dirs_exist_ok=True)
        transformer.save_pretrained(str(out / TRANSFORMER), safe_serialization=True)

    def _transformer(place: str, names: list[str]) -> list[str]:
        return [name for name in names if Path(place) == folder.path and name in (TRANSFORMER, ".cache", MERGED)]

    return _Base(folder.path, AdaptableNetwork(transformer), save)


def _difference(network: AdaptableNetwork, cancel: CancelToken) -> tuple[int, float]:
    """How many tensors differ from the base, and by which share of their largest value the most."""
    changed, largest = 0, 0.0
    for _, before, now in network.changes():
        cancel.check()
        difference = (now.detach().float() - before.float()).abs().max()
        share = float(difference) / max(float(before.float().abs().max()), 1e-12)
        changed += share > _LEAST_CHANGE
        largest = max(largest, share)
    return changed, largest


def _require_disk(base: Path, out: Path) -> None:
    needed = _size(base)
    there = existing_part(out)
    free = shutil.disk_usage(there).free
    if free < needed:
        raise MachineError(
            f"The model needs {needed / 2**30:.1f} GiB, but only {free / 2**30:.1f} GiB are free on the disk of "
            f"{there}; make room, or name a folder on another disk."
        )


def _size(folder: Path) -> int:
    """Bytes of the weights in a folder and the folders in it."""
    return sum(file.stat().st_size for file in folder.rglob("*.safetensors"))


def _write(base: _Base, facts: dict[str, Any], out: Path) -> None:
    """All files of the model, or none."""
    from safetensors import SafetensorError

    there = out.is_dir()
    make_folder(out)
    try:
        base.save(out)
        text = json.dumps(facts, ensure_ascii=False, indent=1)
        write_atomically(out / MERGED, text.encode(), overwrite=True)
    except BaseException as error:
        _empty(out)
        if not there:
            with suppress(OSError):
                out.rmdir()
        if isinstance(error, OSError | SafetensorError):
            raise MachineError(f"Cannot write {out}: {getattr(error, 'strerror', None) or error}.") from error
        raise


def _empty(folder: Path) -> None:
    """Take away what was written into a folder that had been empty."""
    for each in folder.iterdir():
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each, ignore_errors=True)
        else:
            each.unlink(missing_ok=True)
