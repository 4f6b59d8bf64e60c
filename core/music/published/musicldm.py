"""The published MusicLDM model: where it is, how large it is, and its licence."""

from core.music.licences import Licence
from core.music.published.model import HubModel

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


_ID = "ucsd-reach/musicldm"

MODELS = {
    # CLAP is among its numbers.
    "musicldm": HubModel(
        "musicldm", _ID, 449_000_000, Licence("CC-BY-NC-SA-4.0", _NON_COMMERCIAL, _ID, commercial=False)
    )
}


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
