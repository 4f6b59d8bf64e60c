"""Beatwright for programs: what the window and the terminal do, as functions.

    import beatwright

    results = beatwright.generate("song.mp3", difficulty=4.5)
    beatwright.accept(results)

Importing this loads neither torch nor the window; what a function needs it loads when it is called. Times are ms in
the song, difficulty is the star rating, positions are osu! pixels (512 x 384), and a path may be a `str` or a `Path`.

Every function that takes long calls `on_progress` with a `Progress` (stage, share done from 0 to 1, seconds left) and
stops with `CancelledError` within a second of `cancel.cancel()`. Errors are a `BeatwrightError`, whose message is a
sentence for people: `InputError` for a wrong file or option, `MachineError` for a full disk, no memory, no network.

Nothing is written to disk before `accept` or `export` is called. Names that are not listed in `__all__` are not public.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from beatwright._files import accept, check, evaluate, export, read_beatmap, read_osz
    from beatwright._tasks import find_timing, generate, guest, hitsound, load_mapper, maimod, remap, run
    from core.errors import BeatwrightError, CancelledError, InputError, MachineError
    from core.generation.model_ref import AdapterRef, ModelRef
    from core.generation.request import GenerationRequest
    from core.generation.request_parts import SongSource, SuperTiming
    from core.generation.timing_request import TimingRequest
    from core.jobs import CancelToken, Progress
    from core.modding.maimod.request import MaiModRequest

__all__ = [
    "AdapterRef",
    "BeatwrightError",
    "CancelToken",
    "CancelledError",
    "GenerationRequest",
    "InputError",
    "MachineError",
    "MaiModRequest",
    "ModelRef",
    "Progress",
    "SongSource",
    "SuperTiming",
    "TimingRequest",
    "accept",
    "check",
    "evaluate",
    "export",
    "find_timing",
    "generate",
    "guest",
    "hitsound",
    "load_mapper",
    "maimod",
    "read_beatmap",
    "read_osz",
    "remap",
    "run",
]

_MODULES = {
    "beatwright._files": ("accept", "check", "evaluate", "export", "read_beatmap", "read_osz"),
    "beatwright._tasks": ("find_timing", "generate", "guest", "hitsound", "load_mapper", "maimod", "remap", "run"),
    "core.errors": ("BeatwrightError", "CancelledError", "InputError", "MachineError"),
    "core.generation.model_ref": ("AdapterRef", "ModelRef"),
    "core.generation.request": ("GenerationRequest",),
    "core.generation.request_parts": ("SongSource", "SuperTiming"),
    "core.generation.timing_request": ("TimingRequest",),
    "core.jobs": ("CancelToken", "Progress"),
    "core.modding.maimod.request": ("MaiModRequest",),
}
"""Where the public names are; a module is imported when one of its names is first used."""


def __getattr__(name: str) -> Any:
    module = next((module for module, names in _MODULES.items() if name in names), None)
    if module is None:
        raise AttributeError(f"module 'beatwright' has no attribute {name!r}")
    value = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
