"""The data of an adapter: what is prepared is opened, what is not is prepared beside the run."""

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from core.errors import InputError
from core.jobs import CancelToken, OnProgress
from core.training.data.data_set import DataSet, read_data_set
from core.training.data.files import FileRef
from core.training.data.filters import Filter
from core.training.data.manifest import NAME as PREPARED
from core.training.data.manifest import PreparedChart
from core.training.decoder.map_list import ListedMap


@dataclass(slots=True)
class MapNames:
    """Whose maps were learned from.

    Attributes:
        mappers: each once, in order of appearance.
        maps: "artist - title [difficulty]", or what of it is at hand.
        mapper: only this one's are noted; "": all.
    """

    mapper: str = ""
    mappers: list[str] = field(default_factory=list)
    maps: list[str] = field(default_factory=list)

    def add(self, mapper: str, name: str) -> None:
        """Note a map."""
        if self.mapper and mapper.casefold() != self.mapper.casefold():
            return
        if mapper and mapper not in self.mappers:
            self.mappers.append(mapper)
        if name not in self.maps:
            self.maps.append(name)

    def add_charts(self, charts: Iterable[PreparedChart]) -> None:
        """Note prepared maps."""
        for chart in charts:
            self.add(chart.labels.mapper, f"{chart.set} [{chart.version}]")

    def add_listed(self, maps: "Iterable[ListedMap]") -> None:
        """Note maps of a folder for the bundled decoder."""
        for entry in maps:
            self.add(entry.mapper, entry.name)


def prepared_data(
    place: Path,
    model: str,
    base_folder: Path,
    out: Path,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> Path:
    """The prepared folder of `place`, which is one itself, a SET.json, or a folder of mapsets.

    Args:
        out: where it is prepared if it is not yet; what is there is used again.

    Raises:
        InputError: there is nothing to learn from.
        MachineError: the disk is full, read-only or gone.
    """
    from core.model.checkpoints.load import read_object
    from core.tokens.families import OWN, recognise_family
    from core.tokens.vocabulary import Vocabulary

    if not place.exists():
        raise InputError(f"There is no {place}; name a data set, a prepared folder or a folder of mapsets.")
    if place.is_dir() and ((place / PREPARED).is_file() or next(place.glob("charts-*.npz"), None) is not None):
        return place
    family = recognise_family(read_object(base_folder / "config.json"), Vocabulary.load(base_folder / "tokenizer.json"))
    if family.name == OWN:
        return _prepare_bundled(place, out, on_progress, cancel)
    return _prepare_base(place, model, base_folder, out, on_progress, cancel)


def _prepare_bundled(place: Path, out: Path, on_progress: OnProgress, cancel: CancelToken) -> Path:
    from core.training.decoder.prepare import prepare_decoder_data

    if next(out.glob("charts-*.npz"), None) is None:
        mappers = usable_maps(place, out, on_progress, cancel)
        prepare_decoder_data(mappers, out, on_progress, cancel, mappers=mappers)
    return out


def usable_maps(place: Path, out: Path, on_progress: OnProgress, cancel: CancelToken) -> dict[Path, str]:
    """Difficulties of a SET.json or of a folder of mapsets, each with its mapper, without those that are left out.

    Args:
        out: archives are unpacked below it.

    Returns:
        What `dataset scan` would include.

    Raises:
        InputError: none is left.
    """
    from core.training.data.files import find_ref

    data_set, home = (
        (_scanned(place, out, on_progress, cancel), out.absolute())
        if place.is_dir()
        else (read_data_set(place), place.absolute().parent)
    )
    found: dict[Path, str] = {}
    for row in data_set.included:
        ref = find_ref(home, row.file)
        if ref is not None and (not ref.member or ref.path.suffix.lower() == ".osz"):
            found[_on_disk(ref, out / "unpacked")] = row.labels.mapper or row.creator
    if not found:
        reasons = [row.excluded for row in data_set.difficulties if row.excluded]
        why = f"; the first one: {reasons[0]}" if reasons else ""
        raise InputError(
            f"{place} holds no map that can be learned from{why}. Look at `dataset scan`, or choose another folder."
        )
    return found


def _on_disk(ref: FileRef, unpacked: Path) -> Path:
    """The file itself; one in an archive is unpacked with its set."""
    if not ref.member:
        return ref.path
    from core.beatmap.osz import extract_osz

    folder = unpacked / hashlib.sha256(str(ref.path.absolute()).encode()).hexdigest()[:16]
    if not folder.is_dir():
        unpacked.mkdir(parents=True, exist_ok=True)
        extract_osz(ref.path, folder)
    return folder / ref.member


def _prepare_base(
    place: Path, model: str, base_folder: Path, out: Path, on_progress: OnProgress, cancel: CancelToken
) -> Path:
    """Prepare a data set, or what a folder has, for training on a base."""
    from core.training.data.base import read_base
    from core.training.data.preparing import PrepareRequest, prepare

    if place.is_dir():
        data_set, home = _scanned(place, out, on_progress, cancel), out.absolute()
    else:
        data_set, home = read_data_set(place), place.absolute().parent
    workers = max(1, (os.cpu_count() or 1) // 2)
    prepare(PrepareRequest(data_set, home, read_base(base_folder, model), out, (), workers), on_progress, cancel)
    return out


def _scanned(place: Path, out: Path, on_progress: OnProgress, cancel: CancelToken) -> DataSet:
    from core.training.data.scanning import ScanRequest, scan

    out.mkdir(parents=True, exist_ok=True)
    request = ScanRequest((place,), out.absolute(), place.name, Filter(), True, 1, None)
    return scan(request, on_progress, cancel)
