"""The published MusicLDM model: where it is, how large it is, and its licence."""

from dataclasses import dataclass

from core.music.licences import Licence

PIPELINE = "MusicLDMPipeline"
"""How its files call it."""

LONGEST_SECONDS = 120.0
TRAINED_SECONDS = 10.24

_NON_COMMERCIAL = (
    "the weights, and so their music, are for non-commercial use, MusicLDM has to be named, and what is made from it "
    "is shared alike"
)
_EACH_SECOND = 60 << 20
_LIBRARIES = 1 << 30


@dataclass(frozen=True, slots=True)
class MusicLdmModel:
    """A published model.

    Attributes:
        parameters: numbers in all its parts, CLAP among them.
    """

    name: str
    hub_id: str
    parameters: int

    @property
    def download(self) -> int:
        """Bytes of its weights."""
        return self.parameters * 4

    @property
    def licence(self) -> Licence:
        return Licence("CC-BY-NC-SA-4.0", _NON_COMMERCIAL, self.hub_id, commercial=False)


MODELS = {model.name: model for model in (MusicLdmModel("musicldm", "ucsd-reach/musicldm", 449_000_000),)}


def memory_needed(parameters: int, seconds: float) -> int:
    """Bytes for the weights and for one song of so many seconds; others of the same request take turns."""
    return parameters * 4 + round(seconds * _EACH_SECOND) + _LIBRARIES


def room_problem(parameters: int, seconds: float, *, available: int) -> str:
    """Why a song does not fit into so many bytes, one sentence that says what does; empty where it fits."""
    needed = memory_needed(parameters, seconds)
    if needed <= available:
        return ""
    gib, free = needed / 2**30, available / 2**30
    fitting = int((available - memory_needed(parameters, 0)) / _EACH_SECOND)
    if fitting >= 1:
        return (
            f"The music model needs about {gib:.1f} GiB of memory, but only {free:.1f} GiB are free; ask for {fitting} "
            "s, which fit."
        )
    return (
        f"The music model needs about {gib:.1f} GiB of memory, but only {free:.1f} GiB are free; close other programs."
    )
