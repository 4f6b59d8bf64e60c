"""How the learning rate changes over a training run, and what optimizers there are for it."""

import math
from dataclasses import dataclass
from typing import Literal

Decay = Literal["cosine", "linear", "none"]
OptimizerName = Literal["adamw", "adamwscale", "muon"]


@dataclass(frozen=True, slots=True)
class Schedule:
    """Factor of the learning rate: up over the warm-up, 1 while sustained, then down to `final`.

    Attributes:
        steps: length of the run in steps, in which everything here counts; None: it counts in shares of the run.
        warmup: length of the linear way up to 1.
        begin: factor where the warm-up begins.
        lead: steps by which the warm-up starts later than 0, so that the first step learns.
        sustain: length at factor 1.
        decay: shape of the way down.
        final: factor at the end, and the least of the warm-up.
    """

    steps: int | None = None
    warmup: float = 0.0
    begin: float = 0.0
    lead: float = 0.0
    sustain: float = 0.0
    decay: Decay = "cosine"
    final: float = 0.0

    def factor(self, step: int, share: float) -> float:
        """The factor of the step after `step` steps, where `share` of the run is done."""
        at, total = (share, 1.0) if self.steps is None else (float(step), float(self.steps))
        if at < self.warmup:
            return max(self.begin + (1 - self.begin) * ((at + self.lead) / self.warmup), self.final)
        decay_start = self.warmup + self.sustain
        if at < decay_start or self.decay == "none":
            return 1.0
        way = (at - decay_start) / (total - decay_start) if total > decay_start else 1.0
        if self.decay == "linear":
            return 1 - (1 - self.final) * min(way, 1.0)
        return self.final + (1 - self.final) * (0.5 * (1 + math.cos(math.pi * min(way, 1.0))))
