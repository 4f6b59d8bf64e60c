"""The providers by name."""

from core.errors import InputError
from core.music.acestep.provider import AceStep
from core.music.musicgen.provider import MusicGen
from core.music.musicldm.provider import MusicLdm
from core.music.own_file import OwnFile
from core.music.provider import Provider

PROVIDERS: dict[str, Provider] = {
    provider.name: provider for provider in (MusicGen(), AceStep(), MusicLdm(), OwnFile())
}


def find_provider(name: str) -> Provider:
    """The provider of a name.

    Raises:
        InputError: there is no such provider.
    """
    if name not in PROVIDERS:
        raise InputError(f'There is no provider "{name}"; choose one of {", ".join(PROVIDERS)}.')
    return PROVIDERS[name]
