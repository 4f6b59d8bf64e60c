"""How fast models were measured to map on this machine, kept from one start to the next."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct, to_builtins

from core.app_dirs import places
from core.documents import DocumentError, converted
from core.generation.model_ref import ModelRef
from core.program.computer import processor_name
from core.program.stored import VERSION, read_stored, write_stored

USUAL_SECONDS = 40.0
"""Of song, to measure with: more than the longest window of a public checkpoint."""

_VERSION = 1
_MOST = 500

Name = Annotated[str, Meta(max_length=4096)]
Seconds = Annotated[float, Meta(gt=0, le=1e6)]


@dataclass(frozen=True, slots=True)
class SpeedRequest:
    """A model to measure.

    Attributes:
        model: without adapters, which take no time.
        seconds: of song that is mapped.
    """

    model: ModelRef
    seconds: float = USUAL_SECONDS


class Speed(Struct, frozen=True):
    """One measurement.

    Attributes:
        model: as it is named in a request.
        seconds_per_minute: seconds of computing for a minute of song, without loading the model.
        computer: processor and cores, which tell one machine from another.
        processor: what computed: the same, or the graphics card.
        device: cpu, cuda or mps.
        precision: fp32 or bf16; quantization: int8, or "" for none.
        objects: how many the model wrote meanwhile.
        version: of the program.
        day: as YYYY-MM-DD.
    """

    model: Name
    seconds_per_minute: Seconds
    computer: Name
    processor: Name
    device: Name
    precision: Name
    quantization: Name = ""
    objects: Annotated[int, Meta(ge=0)] = 0
    version: Name = ""
    day: Name = ""

    @property
    def setup(self) -> tuple[str, str, str, str, str]:
        """What was measured where; a later measurement of the same takes its place."""
        return self.model, self.computer, self.device, self.precision, self.quantization


class _Document(Struct):
    speeds: Annotated[list[Speed], Meta(max_length=_MOST)]


def load_speeds() -> list[Speed]:
    """Every measurement on this machine, the latest first; none where they cannot be read."""
    here = processor_name()
    return [speed for speed in _all() if speed.computer == here]


def keep_speed(speed: Speed) -> None:
    """Keep a measurement in place of an earlier one of the same.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    others = [each for each in _all() if each.setup != speed.setup]
    kept = [speed, *others][:_MOST]
    write_stored(_file(), {VERSION: _VERSION, "speeds": to_builtins(kept)})


def speed_of(speeds: list[Speed], ref: ModelRef, device: str = "") -> Speed | None:
    """The measurement for a model as it would be run, or else the latest of the model; None if it was never measured.

    Args:
        device: the device that "auto" means here; empty where that is not known.
    """
    of_model = [each for each in speeds if each.model == ref.name]
    chosen = device if ref.device == "auto" else ref.device
    exact = (
        each
        for each in of_model
        if each.precision == ref.precision
        and each.quantization == (ref.quantization or "")
        and chosen in ("", each.device)
    )
    return next(exact, next(iter(of_model), None))


def _all() -> list[Speed]:
    stored, _ = read_stored(_file())
    try:
        return converted(stored, _Document, _file()).speeds
    except DocumentError:
        return []


def _file() -> Path:
    return places().data / "speeds.json"
