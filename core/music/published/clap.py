"""The published CLAP models, which say how like a text a sound is: where they are, how large, and their licence."""

from dataclasses import dataclass

from core.music.licences import Licence

LICENCE = Licence(
    "Apache-2.0", "it may be used freely, for money too, and asks nothing of the songs that it compares", "laion",
    commercial=True,
)  # fmt: skip
"""Of all of them, accepted once."""


@dataclass(frozen=True, slots=True)
class ClapModel:
    """A published model.

    Attributes:
        parameters: numbers in all its parts.
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
        return LICENCE


MODELS = (
    ClapModel("larger_clap_music", "laion/larger_clap_music", 194_000_000),
    ClapModel("clap-htsat-unfused", "laion/clap-htsat-unfused", 153_500_000),
)
"""The better one for music first."""
