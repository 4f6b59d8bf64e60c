"""One thing in a map that may be a mistake, with the numbers that its score is computed from."""

from dataclasses import dataclass

from core.modding.maimod.decisions import DecisionKind, Value

NO_EVIDENCE = -3.0
"""Value of a feature that does not exist here; nats."""


@dataclass(frozen=True, slots=True)
class Anomaly:
    """Something in a map that may be a mistake; most are not, which `Calibration.score` says.

    Attributes:
        time: ms.
        objects: indices into the beatmap's hit objects, the one that may be wrong first.
        features: how strongly each source is against the map, mostly log odds in nats; which ones there are depends
            on `kind`.
        value: what the map has, as in `Decision`.
        expected: what is more likely; None if the object should not be there at all.
        edge: of a slider, as in `Decision`.
    """

    kind: DecisionKind
    time: float
    objects: tuple[int, ...]
    features: tuple[float, ...]
    value: Value | None
    expected: Value | None
    edge: int | None = 0
