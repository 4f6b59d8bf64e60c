"""The published MusicGen models by name: where they are, how large they are, and their licence."""

from dataclasses import dataclass

from core.music.licences import Licence
from core.music.published import musicldm

SAMPLE_RATE = 32_000
FRAME_RATE = 50  # of codes, Hz
ENCODERS = 167_200_000
"""Numbers in the text encoder and in EnCodec, which every model has."""

_NON_COMMERCIAL = "the weights, and so their music, are for non-commercial use, and MusicGen has to be named"


@dataclass(frozen=True, slots=True)
class MusicGenModel:
    """A published model.

    Attributes:
        parameters: numbers in all its parts.
        layers, width: of the decoder.
        melody: it follows the melody of an audio file instead of continuing it.
        stereo: two channels.
    """

    name: str
    parameters: int
    layers: int
    width: int
    melody: bool = False
    stereo: bool = False

    @property
    def hub_id(self) -> str:
        return f"facebook/{self.name}"

    @property
    def download(self) -> int:
        """Bytes of its weights."""
        return self.parameters * 4

    @property
    def licence(self) -> Licence:
        return Licence("CC-BY-NC-4.0", _NON_COMMERCIAL, self.hub_id, commercial=False)


def _family(prefix: str, *, stereo: bool) -> tuple[MusicGenModel, ...]:
    return (
        MusicGenModel(f"{prefix}-small", 587_600_000, 24, 1024, stereo=stereo),
        MusicGenModel(f"{prefix}-medium", 2_006_000_000, 48, 1536, stereo=stereo),
        MusicGenModel(f"{prefix}-large", 3_424_000_000, 48, 2048, stereo=stereo),
        MusicGenModel(f"{prefix}-melody", 2_006_000_000, 48, 1536, melody=True, stereo=stereo),
        MusicGenModel(f"{prefix}-melody-large", 3_424_000_000, 48, 2048, melody=True, stereo=stereo),
    )


MODELS = {model.name: model for model in (*_family("musicgen", stereo=False), *_family("musicgen-stereo", stereo=True))}


def find_published(name: str) -> MusicGenModel | None:
    """The published model of a name ("musicgen-small", "small") or hub id, whatever its case."""
    short = name.lower().removeprefix("facebook/")
    return MODELS.get(short) or MODELS.get(f"musicgen-{short}")


def memory_needed(parameters: int, layers: int, width: int, rows: int, *, guided: bool, bytes_each: int = 4) -> int:
    """Bytes for the weights, the cache of keys and values of 30 s, and the decoding of one piece.

    Args:
        rows: pieces that are made at once.
        bytes_each: of one number.
    """
    positions = 30 * FRAME_RATE + 4
    cache = layers * 2 * width * positions * rows * (2 if guided else 1) * bytes_each
    return parameters * bytes_each + cache + (1 << 30)


def room_problem(parameters: int, layers: int, width: int, rows: int, *, guided: bool, available: int) -> str:
    """Why a model does not fit into so many bytes, one sentence that names one that does; empty where it fits."""
    needed = memory_needed(parameters, layers, width, rows, guided=guided)
    if needed <= available:
        return ""
    gib, free = needed / 2**30, available / 2**30
    name = name_that_fits(available, parameters)
    if name:
        if rows > 1:
            return (
                f"The music model needs about {gib:.1f} GiB of memory, but only {free:.1f} GiB are free; make fewer "
                f"candidates at once, or choose {name}, which fits."
            )
        return (
            f"The music model needs about {gib:.1f} GiB of memory, but only {free:.1f} GiB are free; choose {name}, "
            "which fits."
        )
    if rows > 1:
        return (
            f"The music model needs about {gib:.1f} GiB of memory, but only {free:.1f} GiB are free; make fewer "
            "candidates at once, or close other programs."
        )
    return (
        f"The music model needs about {gib:.1f} GiB of memory, but only {free:.1f} GiB are free; close other programs."
    )


def largest_that_fits(available: int) -> MusicGenModel | None:
    """The largest plain model that makes one piece in so many bytes; None where none does."""
    fitting = [
        model
        for model in MODELS.values()
        if not model.melody
        and not model.stereo
        and memory_needed(model.parameters, model.layers, model.width, 1, guided=True) <= available
    ]
    return max(fitting, key=lambda model: model.parameters, default=None)


def name_that_fits(available: int, parameters: int) -> str:
    """The name of the largest model with fewer numbers than `parameters` that fits; empty where none does."""
    smaller = largest_that_fits(available)
    if smaller is not None:
        return smaller.name if smaller.parameters < parameters else ""
    least = min(musicldm.MODELS.values(), key=lambda model: model.parameters)
    fits = musicldm.memory_needed(least.parameters, musicldm.TRAINED_SECONDS) <= available
    return least.name if fits and least.parameters < parameters else ""
