"""A decided object, with what the timing lines have to say for it."""

from dataclasses import dataclass, field

from core.beatmap.objects import HitObject


@dataclass(slots=True)
class PlacedObject:
    """One hit object and the values of its moment.

    Attributes:
        end: ms; equal to the start for circles.
        velocity: slider velocity or scroll speed multiplier; None where the mode has none.
        volumes: (ms, percent) of its head, repeats and end.
        snapped: the distance to it says how much time there is, as the editor's distance snap has it.
        confidence: the model's probability of one more note of a chord, 0 to 1; 1 for what must be there.
    """

    item: HitObject
    end: float
    velocity: float | None = None
    volumes: list[tuple[float, int]] = field(default_factory=list)
    confidence: float = 1.0
    snapped: bool = False
