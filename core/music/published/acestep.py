"""The published ACE-Step models: where they are, how large they are, and their licence."""

from core.music.licences import Licence
from core.music.published.model import HubModel
from core.music.published.musicgen import name_that_fits

PIPELINE = "AceStepPipeline"
"""How its files call it."""

SHORTEST_SECONDS = 1.0

_FREE = "it may be used and changed freely, for money too; say that a model made the music"
_EACH_SECOND = 24 << 20
_LIBRARIES = 2 << 30


MODELS = {
    # The text encoder is among their numbers.
    name: HubModel(name, hub_id, 5_752_000_000, Licence("MIT", _FREE, hub_id, commercial=True), bytes_each=2)
    for name, hub_id in (
        ("acestep-v15-xl-turbo", "ACE-Step/acestep-v15-xl-turbo-diffusers"),
        ("acestep-v15-xl-base", "ACE-Step/acestep-v15-xl-base-diffusers"),
    )
}


def memory_needed(parameters: int, seconds: float, bytes_each: int = 4) -> int:
    """Bytes for the weights and for one song of so many seconds; others of the same request take turns."""
    return parameters * bytes_each + round(seconds * _EACH_SECOND) + _LIBRARIES


def room_problem(parameters: int, seconds: float, *, available: int, bytes_each: int = 4) -> str:
    """Why a song does not fit into so many bytes, one sentence that names a model that does; empty where it fits.

    Args:
        bytes_each: of one number: 4 on a processor, 2 on a card.
    """
    needed = memory_needed(parameters, seconds, bytes_each)
    if needed <= available:
        return ""
    gib, free, smaller = needed / 2**30, available / 2**30, name_that_fits(available, parameters)
    if not smaller:
        return (
            f"The music model needs about {gib:.1f} GiB of memory, but only {free:.1f} GiB are free; close other "
            "programs."
        )
    return (
        f"The music model needs about {gib:.1f} GiB of memory, but only {free:.1f} GiB are free; choose "
        f"{smaller}, which fits."
    )
