"""Presets: named sets of options as YAML files that people can read, edit and share; and a request as one file.

Those that ship lie below configs/generation/presets, the user's own among the program's settings. A preset says nothing
about a single song, nor about the machine.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from core.beatmap.names import without_forbidden
from core.errors import InputError
from core.generation.options import METADATA, OPTIONS
from core.generation.request import GenerationRequest, Task, parse_task
from core.generation.validation import check_options
from core.generation.yaml_files import read_mapping, write_mapping
from core.model.catalog import program_folder
from core.places import places

_MACHINE = ("task", "beatmap", "audio", "start", "end", "seed", "state", "device")
_METADATA = (
    name for name, option in OPTIONS.items() if option.group == METADATA and name not in ("tags", "mark_as_ai")
)
_SONGS_OWN = frozenset((*_MACHINE, *_METADATA))
_KEYS = frozenset(("name", "description", "task", "options"))
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Preset:
    """Options under a name.

    Attributes:
        options: fields of the request, with their values.
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
        usual = GenerationRequest()
        reset = {name: getattr(usual, name) for name in OPTIONS if name not in _SONGS_OWN}
        return replace(request, **{**reset, **self.options})


def presets(task: Task | None = None) -> list[Preset]:
    """All presets (for a task): the user's own by name, then those that ship. Files that are none are left out."""
    found = []
    for folder, built_in in ((own_folder(), False), (built_in_folder(), True)):
        group = []
        for path in sorted(folder.glob("*.yaml")) if folder.is_dir() else []:
            try:
                preset = read_preset(path)
            except InputError:
                continue
            group.append(replace(preset, built_in=built_in))
        found += sorted(group, key=lambda preset: preset.name.casefold())
    return [preset for preset in found if task is None or preset.task is task]


def find_preset(name: str) -> Preset:
    """The preset of a name, whatever its case, or of a file.

    Raises:
        InputError: there is none.
    """
    for preset in presets():
        if preset.name.casefold() == name.casefold():
            return preset
    if name.lower().endswith((".yaml", ".yml")):
        return read_preset(Path(name))
    names = ", ".join(preset.name for preset in presets())
    raise InputError(f"There is no preset named {name}; there are: {names}.")


def preset_of(request: GenerationRequest, name: str, description: str = "") -> Preset:
    """What a request says, but for the song and the machine."""
    kept = {key: value for key, value in request.given().items() if key not in _SONGS_OWN}
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
    plain = GenerationRequest(**preset.options).as_dict()
    # What is said to be as usual is said all the same.
    plain |= {name: value for name, value in preset.options.items() if name not in plain and _is_plain(value)}
    document = {"name": preset.name, "description": preset.description, "task": preset.task.value, "options": plain}
    write_mapping(path, document, overwrite=overwrite)


def read_preset(path: Path) -> Preset:
    """A preset from anywhere.

    Raises:
        InputError: the file is none, or says what no preset can say.
    """
    document = read_mapping(path)
    if unknown := sorted(set(document) - _KEYS):
        raise InputError(f"{path} is no preset: it says {unknown[0]}, which no preset has.")
    options, name = document.get("options", {}), document.get("name")
    if not isinstance(options, dict) or not isinstance(name, str) or not name.strip():
        raise InputError(f"{path} is no preset: it needs a name and options.")
    if own := sorted(set(options) & _SONGS_OWN):
        raise InputError(f"{path} is no preset: {own[0]} belongs to one song or machine.")
    try:
        request = GenerationRequest.from_dict(options)
        check_options(request)
        task = parse_task(str(document.get("task", Task.NEW)))
    except InputError as error:
        raise InputError(f"{path}: {error}") from error
    values = {key: getattr(request, key) for key in options}
    return Preset(name.strip(), values, str(document.get("description") or ""), task, path)


def write_request(request: GenerationRequest, path: Path, *, overwrite: bool = False) -> None:
    """Export a request, the song's place included, as one file.

    Raises:
        FileExistsError: `path` exists and `overwrite` is false.
        MachineError: the disk is full, read-only or gone.
    """
    write_mapping(path, {"beatwright_request": _VERSION, **request.as_dict()}, overwrite=overwrite)


def read_request(path: Path) -> GenerationRequest:
    """Import a request; relative paths in it begin at the file.

    Raises:
        InputError: the file is none, or says what no request can say.
    """
    document = read_mapping(path)
    version = document.pop("beatwright_request", None)
    if version is None:
        raise InputError(f"{path} is no exported request; it does not begin with beatwright_request.")
    if version != _VERSION:
        raise InputError(f"{path} was written by a later version of Beatwright; update the program to read it.")
    try:
        request = GenerationRequest.from_dict(document)
        check_options(request)
    except InputError as error:
        raise InputError(f"{path}: {error}") from error
    inside: dict[str, Any] = {
        name: path.parent / value
        for name, value in request.given().items()
        if isinstance(value, Path) and not value.is_absolute()
    }
    return replace(request, **inside)


def own_folder() -> Path:
    """Where the user's presets lie."""
    return places().config / "presets"


def built_in_folder() -> Path:
    """Where the presets lie that ship."""
    return program_folder() / "configs" / "generation" / "presets"


def _is_plain(value: object) -> bool:
    return isinstance(value, str | int | float | bool)
