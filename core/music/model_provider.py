"""What providers that play a model of the hub have in common: what they do before they play, and how they report."""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from secrets import randbelow
from typing import Generic, TypeVar

from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.model.checkpoints.adapters import CONFIG
from core.music.abilities import Ability, refuse_others
from core.music.licences import Licence
from core.music.obtain import obtain_folder
from core.music.published.catalog import find_published, licence_of
from core.music.request import SongRequest, checked

Folder = TypeVar("Folder")
"""What the files of a model's folder say."""


class ModelProvider(ABC, Generic[Folder]):
    """A provider whose model is downloaded.

    Attributes:
        name, title, needs, libraries, abilities: as of every provider.
    """

    name: str
    title: str
    needs: str
    libraries: tuple[str, ...]
    abilities: frozenset[Ability]

    @abstractmethod
    def inspect(self, folder: Path) -> Folder:
        """What a folder holds, without loading it.

        Raises:
            InputError: it holds no model of this provider.
        """

    def licence(self, request: SongRequest) -> Licence:
        """Under which the music of this request comes."""
        return licence_of(request.model)

    def check_folder(self, folder: Path) -> None:
        """Raises InputError where a folder holds no model that it could play."""
        self.inspect(folder)

    def accepted(self, request: SongRequest) -> SongRequest:
        """The request, if it can be and asks for nothing that the provider does not take.

        Raises:
            InputError: it cannot be; the sentence names the option.
        """
        refuse_others(checked(request), self.title, self.abilities)
        for folder, _ in request.adapters:
            if not (folder / CONFIG).is_file():
                raise InputError(f"{folder} is not an adapter: it has no {CONFIG}.")
        if request.audio_prompt is not None and not request.audio_prompt.file.is_file():
            raise InputError(f"There is no file {request.audio_prompt.file}; name a song with --prompt-audio.")
        return request

    def obtained(self, request: SongRequest, on_progress: OnProgress, cancel: CancelToken) -> Folder:
        """The folder of the request's model, downloaded first where it is not on this machine.

        Raises:
            InputError: there is no such model, or its licence is not accepted yet.
            MachineError: it cannot be downloaded.
        """
        return self.inspect(obtain_folder(request.model, on_progress, cancel))


def seed_of(request: SongRequest) -> int:
    """The seed of the request, or one that is drawn."""
    return randbelow(2**31) if request.seed is None else request.seed


def name_of_model(request: SongRequest) -> str:
    """What the request's model is called beside its songs: its name, or that of its folder."""
    return request.model if find_published(request.model) else Path(request.model).name


def reports_playing(on_progress: OnProgress, songs: int, share: float) -> Callable[[int, float], None]:
    """Reports how far the playing is, by the number of the song and its share, with the time that is left.

    Args:
        share: of a song's time that is playing.
    """
    began = time.monotonic()

    def show(song: int, part: float) -> None:
        done, spent = (song + share * part) / songs, time.monotonic() - began
        left = spent * (1 - done) / done if done > 0.01 else None
        on_progress(Progress("Playing", done, f"{done:.0%}", left))

    return show
