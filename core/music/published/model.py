"""What is known of a music model before anything of it is here."""

from dataclasses import dataclass
from typing import Protocol

from core.music.licences import Licence


class PublishedModel(Protocol):
    """A model on the hub.

    Attributes:
        name: what the command line and the window call it.
        parameters: numbers in all its parts.
    """

    @property
    def name(self) -> str: ...

    @property
    def parameters(self) -> int: ...

    @property
    def hub_id(self) -> str: ...

    @property
    def download(self) -> int:
        """Bytes of its weights."""
        ...

    @property
    def licence(self) -> Licence: ...


@dataclass(frozen=True, slots=True)
class HubModel:
    """A model under a licence of its own.

    Attributes:
        parameters: numbers in all its parts.
        bytes_each: of a number as it is stored.
    """

    name: str
    hub_id: str
    parameters: int
    licence: Licence
    bytes_each: int = 4

    @property
    def download(self) -> int:
        """Bytes of its weights."""
        return self.parameters * self.bytes_each
