"""The maps that a style is learned from, and the songs that are held out to measure it on."""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from core.documents import DocumentError, converted, read_json
from core.errors import InputError
from core.files import write_atomically
from core.jobs import CancelToken, OnProgress
from core.training.adapters.data import split_songs
from core.training.adapters.sources import usable_maps
from core.training.data.charts import song_key
from core.training.decoder.map_list import read_map_list
from core.training.decoder.prepare import prepare_decoder_data

NAME = "songs.json"
LEARNED, HELD_OUT = "learned", "held_out"
SHARE = 0.2


@dataclass(frozen=True, slots=True)
class StyleMaps:
    """Maps of a style, each with its mapper, by whether they are learned from.

    Attributes:
        folder: holds them as the decoder reads them, in the folders "learned" and "held_out".
    """

    folder: Path
    learned: dict[Path, str]
    held_out: dict[Path, str]

    @property
    def learned_data(self) -> Path:
        """The prepared folder to learn from."""
        return self.folder / LEARNED

    @property
    def held_out_data(self) -> Path:
        """The prepared folder to measure on."""
        return self.folder / HELD_OUT


def split_maps(
    places: tuple[Path, ...], mapper: str, folder: Path, on_progress: OnProgress, cancel: CancelToken
) -> StyleMaps:
    """Find the maps of a style and prepare them, a fifth of the songs apart; what `folder` has already is taken.

    Args:
        places: data sets (SET.json) or folders of mapsets.
        mapper: only this one's maps; "": all.

    Raises:
        InputError: there are fewer than two songs.
        MachineError: the disk is full, read-only or gone.
    """
    found = _earlier(folder)
    if found is None:
        found = _split(places, mapper, folder, on_progress, cancel)
        for name, maps in ((LEARNED, found.learned), (HELD_OUT, found.held_out)):
            prepare_decoder_data(maps, folder / name, on_progress, cancel, mappers=maps)
        document = {
            name: {str(path): whose for path, whose in maps.items()}
            for name, maps in ((LEARNED, found.learned), (HELD_OUT, found.held_out))
        }
        write_atomically(folder / NAME, json.dumps(document, indent=1, ensure_ascii=False).encode(), overwrite=True)
    return found


def _split(
    places: tuple[Path, ...], mapper: str, folder: Path, on_progress: OnProgress, cancel: CancelToken
) -> StyleMaps:
    """The maps to learn from and those of other songs to measure on; by one mapper where one is named."""
    maps: dict[Path, str] = {}
    for number, place in enumerate(places):
        if not place.exists():
            raise InputError(f"There is no {place}; name a data set or a folder of mapsets.")
        maps |= usable_maps(place, folder / f"scan{number}", on_progress, cancel)
    if mapper:
        own = {path: whose for path, whose in maps.items() if whose.casefold() == mapper.casefold()}
        if not own:
            names = ", ".join(sorted(set(maps.values())))
            raise InputError(f"There is no map by {mapper}; the mappers are {names[:200]}.")
        maps = own
    songs = _songs_of(maps)
    learned, apart = split_songs(sorted(set(songs.values())), SHARE)
    if not apart:
        raise InputError(
            f"{len(maps)} maps of one song cannot show whether a style was learned; add maps of another song, or train "
            "without measuring by `adapter train`."
        )
    return StyleMaps(
        folder,
        {path: whose for path, whose in maps.items() if songs[path] in learned},
        {path: whose for path, whose in maps.items() if songs[path] in apart},
    )


def _songs_of(maps: Iterable[Path]) -> dict[Path, str]:
    """The song of each map by its title; where all have one, as in a compilation, by the content of its audio."""
    from core.beatmap.header import read_header

    headers = {path: read_header(path) for path in maps}
    titles = {path: song_key(header.title) or path.parent.name for path, header in headers.items()}
    if len(set(titles.values())) > 1:
        return titles
    audio = {path: path.parent / header.audio_filename for path, header in headers.items()}
    contents = {file: _content_of(file) for file in set(audio.values())}
    return {path: contents[file] for path, file in audio.items()}


def _content_of(file: Path) -> str:
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def _earlier(folder: Path) -> StyleMaps | None:
    """What an earlier run has prepared whole."""
    try:
        document = converted(read_json(folder / NAME), dict[str, dict[str, str]], folder / NAME)
        parts = [{Path(path): whose for path, whose in document[name].items()} for name in (LEARNED, HELD_OUT)]
    except (DocumentError, KeyError):
        return None
    whole = all(read_map_list(folder / name) for name in (LEARNED, HELD_OUT))
    return StyleMaps(folder, *parts) if whole else None
