"""Presets: named sets of options as YAML files that people can read, edit and share; and a request as one file.

Those that ship lie below configs/generation/presets, the user's own among the program's settings. A preset says nothing
about a single song, nor about the machine.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from core.app_dirs import places
from core.beatmap.names import without_forbidden
from core.data_files import configs
from core.documents import shortened
from core.errors import InputError
from core.generation.options import METADATA, OPTIONS
from core.generation.parsing import parse_task
from core.generation.request import GenerationRequest
from core.generation.request_document import CURRENT, VERSION, document_of, flat_options, nested_options, request_of
from core.generation.request_parts import Task
from core.generation.validation import check_options
from core.generation.yaml_files import read_mapping, write_mapping

_MACHINE = ("task", "beatmap", "audio", "start", "end", "seed", "state", "device")
_METADATA = (
    name for name, option in OPTIONS.items() if option.group == METADATA and name not in ("tags", "mark_as_ai")
)
_SONGS_OWN = frozenset((*_MACHINE, *_METADATA))
_KEYS = frozenset((VERSION, "name", "description", "task", "options"))
_REQUEST = "beatwright_request"
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Preset:
    """Options under a name.

    Attributes:
        options: values by the flat names of `core.generation.options.OPTIONS`.
        file: where it was read; None for one that is not saved.
        built_in: it ships with the program, and stays.
    """

    name: str
    options: Mapping[str, Any] = field(default_factory=dict)
    description: str = ""
    task: Task = Task.NEW
    file: Path | None = None
    built_in: bool = False

    def applied(self, request: GenerationRequest) -> GenerationRequest:
        """A request with what the preset says; everything else that a preset can say is as at first."""
        reset = {name: option.default for name, option in OPTIONS.items() if name not in _SONGS_OWN}
        return request.replaced(**{**reset, **self.options})


@dataclass(frozen=True, slots=True)
class BrokenPreset:
    """A file among the presets that cannot be read; `reason` is a sentence for the user."""

    file: Path
    reason: str


def presets(task: Task | None = None) -> list[Preset]:
    """All presets (for a task): the user's own by name, then those that ship. For files that are not presets see
    `list_presets`.
    """
    return list_presets(task)[0]


def list_presets(task: Task | None = None) -> tuple[list[Preset], list[BrokenPreset]]:
    """As `presets`, and the files among them that cannot be read."""
    found: list[Preset] = []
    broken: list[BrokenPreset] = []
    for folder, built_in in ((own_folder(), False), (built_in_folder(), True)):
        group = []
        for path in sorted(folder.glob("*.yaml")) if folder.is_dir() else []:
            try:
                group.append(replace(read_preset(path), built_in=built_in))
            except InputError as error:
                broken.append(BrokenPreset(path, str(error)))
        found += sorted(group, key=lambda preset: preset.name.casefold())
    return [preset for preset in found if task is None or preset.task is task], broken


def find_preset(name: str) -> Preset:
    """The preset of a name, whatever its case, or of a file.

    Raises:
        InputError: there is none.
    """
    found, broken = list_presets()
    for preset in found:
        if preset.name.casefold() == name.casefold():
            return preset
    for unreadable in broken:
        if unreadable.file.stem.casefold() == name.casefold():
            raise InputError(unreadable.reason)
    if name.lower().endswith((".yaml", ".yml")):
        return read_preset(Path(name))
    names = ", ".join(preset.name for preset in found)
    raise InputError(f"There is no preset named {name}; there are: {names}.")


def preset_of(request: GenerationRequest, name: str, description: str = "") -> Preset:
    """What a request says, but for the song and the machine."""
    kept = {key: value for key, value in request.non_defaults().items() if key not in _SONGS_OWN}
    return Preset(name.strip(), kept, description, request.task)


def save_preset(preset: Preset, *, overwrite: bool = False) -> Preset:
    """Keep a preset among the user's own.

    Raises:
        InputError: it has no name that a file could have.
        FileExistsError: there is one of this name and `overwrite` is false.
        MachineError: the disk is full, read-only or gone.
    """
    stem = without_forbidden(preset.name).strip(" .")
    if not stem:
        raise InputError("A preset needs a name with letters in it.")
    same = (other for other in presets() if not other.built_in and other.name.casefold() == preset.name.casefold())
    there = next(same, None)
    if there is not None and not overwrite:
        raise FileExistsError(there.file)
    path = there.file if there is not None and there.file is not None else own_folder() / f"{stem[:80]}.yaml"
    write_preset(preset, path, overwrite=overwrite)
    return replace(preset, file=path, built_in=False)


def delete_preset(preset: Preset) -> None:
    """Remove one of the user's own.

    Raises:
        InputError: it ships with the program.
    """
    if preset.built_in or preset.file is None:
        raise InputError(f"{preset.name} ships with the program and stays.")
    preset.file.unlink(missing_ok=True)


def write_preset(preset: Preset, path: Path, *, overwrite: bool = False) -> None:
    """Write a preset to share it.

    Raises:
        FileExistsError: `path` exists and `overwrite` is false.
        MachineError: the disk is full, read-only or gone.
    """
    document = {
        VERSION: CURRENT,
        "name": preset.name,
        "description": preset.description,
        "task": preset.task.value,
        "options": nested_options({name: value for name, value in preset.options.items() if value is not None}),
    }
    write_mapping(path, document, overwrite=overwrite)


def read_preset(path: Path) -> Preset:
    """A preset from anywhere.

    Raises:
        InputError: the file is not a preset, or has an option that a preset cannot have.
    """
    document = read_mapping(path)
    if unknown := sorted(set(document) - _KEYS):
        raise InputError(f"{path} is not a preset: it has the unknown entry {shortened(unknown[0])}.")
    options, name = document.get("options", {}), document.get("name")
    if not isinstance(options, dict) or not isinstance(name, str) or not name.strip() or len(name) > _LONGEST_NAME:
        raise InputError(f"{path} is not a preset: it needs a name and options.")
    description = document.get("description") or ""
    if not isinstance(description, str):
        raise InputError(f"{path} is not a preset: its description is not text.")
    try:
        values = flat_options({VERSION: document[VERSION], **options} if VERSION in document else options)
        if own := sorted(set(values) & _SONGS_OWN):
            raise InputError(f"it is not a preset: {own[0]} belongs to one song or machine.")
        check_options(GenerationRequest.of(**values))
        task = parse_task(str(document.get("task", Task.NEW)))
    except InputError as error:
        raise InputError(f"{path}: {error}") from error
    return Preset(name.strip(), values, description, task, path)


def write_request(request: GenerationRequest, path: Path, *, overwrite: bool = False) -> None:
    """Export a request, the song's place included, as one file.

    Raises:
        FileExistsError: `path` exists and `overwrite` is false.
        MachineError: the disk is full, read-only or gone.
    """
    document = document_of(request)
    write_mapping(path, {_REQUEST: document.pop(VERSION), **document}, overwrite=overwrite)


def read_request(path: Path) -> GenerationRequest:
    """Import a request; relative paths in it begin at the file.

    Raises:
        InputError: the file is not a request, or has an option that a request cannot have.
    """
    document = read_mapping(path)
    version = document.pop(_REQUEST, None)
    if version is None:
        raise InputError(f"{path} is not an exported request; it does not begin with {_REQUEST}.")
    try:
        # In version 1 the name of the difficulty was called version.
        request = request_of(document if version == 1 else {**document, VERSION: version})
        check_options(request)
    except InputError as error:
        raise InputError(f"{path}: {error}") from error
    inside: dict[str, Any] = {
        name: path.parent / value
        for name, value in request.non_defaults().items()
        if isinstance(value, Path) and not value.is_absolute()
    }
    for name, value in request.non_defaults().items():
        if isinstance(value, tuple) and value and all(isinstance(each, Path) for each in value):
            inside[name] = tuple(path.parent / each for each in value)
    adapters = tuple(replace(each, path=path.parent / each.path) for each in request.model.adapters)
    return request.replaced(**inside, adapters=adapters)


def is_request(path: Path) -> bool:
    """Whether a file is an exported request and not a preset.

    Raises:
        InputError: it cannot be read.
    """
    return _REQUEST in read_mapping(path)


def own_folder() -> Path:
    """The folder of the user's presets."""
    return places().config / "presets"


def built_in_folder() -> Path:
    """The folder of the presets that ship."""
    return configs() / "generation" / "presets"
