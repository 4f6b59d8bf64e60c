"""What every provider of music offers."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from core.audio.sample_buffer import Samples
from core.jobs import CancelToken, OnProgress
from core.music.abilities import Ability
from core.music.licences import Licence
from core.music.request import SongRequest


@dataclass(frozen=True, slots=True)
class Candidate:
    """A piece of music, as a provider made it.

    Attributes:
        samples: float32, (channels, frames), full scale is 1.
        sample_rate: Hz.
        prompt: what it was made from; empty where nothing was said.
        seed: of the request that makes it again; None where nothing was drawn.
        number: which of the request's candidates it is, from 1.
        model: the name of the model, or of the file.
        licence: of the music.
        similarity: to its prompt, -1 .. 1, as a model of text and sound measures it; None where none did.
    """

    samples: Samples
    sample_rate: int
    prompt: str
    seed: int | None
    number: int
    model: str
    licence: Licence
    similarity: float | None = None

    @property
    def seconds(self) -> float:
        return self.samples.shape[1] / self.sample_rate


class Provider(Protocol):
    """Makes songs.

    Attributes:
        name: what the command line calls it.
        title: what people call it.
        needs: memory, packages and the like, as a sentence.
        libraries: the packages that it needs.
        abilities: what it can be asked for.
    """

    name: str
    title: str
    needs: str
    libraries: tuple[str, ...]
    abilities: frozenset[Ability]

    def licence(self, request: SongRequest) -> Licence:
        """Under which the music of this request comes."""
        ...

    def check_folder(self, folder: Path) -> None:
        """Raises InputError where a folder holds no model that it could play."""
        ...

    def room_problem(self, request: SongRequest, available: int) -> str:
        """Why a request for a published model does not fit into so many bytes, one sentence; empty where it fits."""
        ...

    def generate(self, request: SongRequest, on_progress: OnProgress, cancel: CancelToken) -> list[Candidate]:
        """The request's candidates, those of its first prompt first; nothing is written to disk.

        Raises:
            InputError: the request cannot be, or the model or file cannot be used.
            MachineError: no memory, no network, or a full disk.
            CancelledError: `cancel` was set.
        """
        ...
