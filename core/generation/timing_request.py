"""What is asked of the task that times a song, and its answer; light enough for the window."""

from dataclasses import dataclass, field
from pathlib import Path

from core.beatmap.objects import TimingPoint


@dataclass(frozen=True, slots=True)
class TimingRequest:
    """What to time, and with what.

    Attributes:
        audio, beatmap: the song, or a difficulty that names it; one of them. Red lines that are there do not count.
        model: catalogue name, checkpoint folder or hub id; None listens without a model.
        super_timing: many passes of the model over shifted audio, which takes as many times as long.
        passes: how many those are; None is as many as usual.
        seed: of what is drawn in super timing.
    """

    audio: Path | None = None
    beatmap: Path | None = None
    model: str | None = None
    super_timing: bool = False
    passes: int | None = None
    seed: int | None = None
    device: str = "auto"
    precision: str = "fp32"
    quantize: str | None = None


@dataclass(frozen=True, slots=True)
class TimingProposal:
    """Red lines that nothing on disk knows of yet.

    Attributes:
        confidence: 0 to 1.
    """

    points: list[TimingPoint]
    confidence: float
    warnings: list[str] = field(default_factory=list)
