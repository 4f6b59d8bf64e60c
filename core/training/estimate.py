"""What a run takes: time and memory, extrapolated from its first steps. It advises and never forbids."""

import math
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from core.model.runtime.memory import available_memory
from core.training.trainee import RunSettings

if TYPE_CHECKING:
    import torch

PROBE_STEPS = 3

Verdict = Literal["green", "yellow", "red"]

_GREEN_SHARE, _YELLOW_SHARE = 0.80, 0.95  # of the memory that is not used by others
_GREEN_HOURS, _YELLOW_HOURS = 3.0, 24.0


@dataclass(frozen=True, slots=True)
class Estimate:
    """What is left of a run.

    Attributes:
        seconds: until its last step; of a mapper's training without validations.
        memory, available: bytes that it uses at most, and bytes that it could use; None where the system does not say.
        verdict: green; yellow where memory is tight or the run long; red where it will hardly fit or end.
    """

    seconds: float
    memory: int | None
    available: int | None
    device: str
    verdict: Verdict

    @property
    def sentence(self) -> str:
        """For people."""
        text = f"{self.verdict}: about {_duration(self.seconds)} on this computer ({self.device})"
        if self.memory is not None:
            text += f", {self.memory / 2**30:.1f} GiB of memory"
        if self.memory is not None and self.available is not None:
            text += f" of {self.available / 2**30:.1f} GiB"
        return text


OnEstimate = Callable[[Estimate], None]


def estimate_run(settings: RunSettings, done: int, probe_seconds: float, device: "torch.device") -> Estimate:
    """The estimate after `PROBE_STEPS` steps that took `probe_seconds`, where `done` steps of the run are done."""
    seconds = probe_seconds / PROBE_STEPS * max(settings.steps - done, 0)
    if math.isfinite(settings.minutes):
        seconds = min(seconds, 60 * settings.minutes)
    memory, available = _memory_of(device)
    share = memory / available if memory is not None and available else 0.0
    return Estimate(seconds, memory, available, device.type, verdict_of(share, seconds))


def joined(estimates: Sequence[Estimate]) -> Estimate:
    """The estimate of runs one after another, at least one: their time together, and the memory of the tightest."""
    shares = [each.memory / each.available if each.memory and each.available else 0.0 for each in estimates]
    share = max(shares)
    seconds = sum(each.seconds for each in estimates)
    return replace(estimates[shares.index(share)], seconds=seconds, verdict=verdict_of(share, seconds))


def verdict_of(share: float, seconds: float) -> Verdict:
    """The colour of a share of the memory and a duration; the worse one counts."""
    hours = seconds / 3600
    if share >= _YELLOW_SHARE or hours >= _YELLOW_HOURS:
        return "red"
    return "yellow" if share >= _GREEN_SHARE or hours >= _GREEN_HOURS else "green"


def _memory_of(device: "torch.device") -> tuple[int | None, int | None]:
    """Bytes used at most so far, and bytes that could be used."""
    if device.type == "cuda":
        import torch

        free, _ = torch.cuda.mem_get_info(device)
        reserved = torch.cuda.memory_reserved(device)
        return torch.cuda.max_memory_reserved(device), free + reserved
    if sys.platform == "win32":
        return None, available_memory()
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    free_memory = available_memory()
    return peak, None if free_memory is None else free_memory + peak


def forget_peak() -> None:
    """Let the memory of what this process did before count no more, where the system can."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
    if "torch" in sys.modules:
        import torch

        if torch.cuda.is_available():
            torch.cuda.reset_peak_memory_stats()


def _duration(seconds: float) -> str:
    if seconds < 90:
        return f"{max(1, round(seconds))} seconds"
    if seconds < 90 * 60:
        return f"{round(seconds / 60)} minutes"
    return f"{seconds / 3600:.1f} hours"
