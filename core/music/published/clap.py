"""The published CLAP models, which say how like a text a sound is: where they are, how large, and their licence."""

from core.music.licences import Licence
from core.music.published.model import HubModel

LICENCE = Licence(
    "Apache-2.0", "it may be used freely, for money too, and asks nothing of the songs that it compares", "laion",
    commercial=True,
)  # fmt: skip
"""Of all of them, accepted once."""


MODELS = (
    HubModel("larger_clap_music", "laion/larger_clap_music", 194_000_000, LICENCE),
    HubModel("clap-htsat-unfused", "laion/clap-htsat-unfused", 153_500_000, LICENCE),
)
"""The better one for music first."""
