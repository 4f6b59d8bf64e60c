"""The song that a request names: its folder, audio, metadata, and the difficulties that are there already."""

import unicodedata
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from core.audio.containers import open_container
from core.audio.decode import Audio, load_audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.names import find_file, portable_file_name
from core.beatmap.objects import GameMode, TimingPoint
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.generation.combo_colours import colours_of
from core.generation.request import AI_TAG, CREATOR, GenerationRequest
from core.generation.request_parts import Metadata
from core.generation.set_fields import DEFAULT_COLOURS, kiai_of_set, same_song, take_over
from core.jobs import CancelToken
from core.pictures import read_pixels

_SPELT_OUT = str.maketrans(
    {"ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D"}
    | {"ł": "l", "Ł": "L", "þ": "th", "Þ": "Th", "ð": "d", "ı": "i", "‘": "'", "’": "'", "“": '"', "”": '"'}
    | {"–": "-", "—": "-", "´": "'", "×": "x", "・": " ", "～": "~", "〜": "~"}
)
"""Letters that are no accent on another one."""

_LARGEST_KEPT = 256 * 1024 * 1024  # bytes

_decoded: dict[tuple[str, int, int], Audio] = {}
"""The song that was decoded last, by path, time and size."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a new difficulty starts from.

    Attributes:
        folder: the mapset's folder, or where the audio file is.
        reference: the difficulty that was named, or None for a bare audio file.
        versions: names of the difficulties in the folder.
        others: further difficulties of the reference's set.
        kiai: (start, end) of each kiai of the set, ms of the song; empty without any.
    """

    folder: Path
    audio: Path
    reference: Beatmap | None
    versions: tuple[str, ...]
    others: tuple[Beatmap, ...] = ()
    kiai: Sequence[tuple[float, float]] = ()

    @property
    def red_lines(self) -> list[TimingPoint]:
        """The set's own timing, as a new difficulty needs it; empty where there is none."""
        if self.reference is None:
            return []
        early = self.reference.play_offset
        return [replace(point, time=point.time + early) if early else point for point in self.reference.red_lines]

    @property
    def difficulties(self) -> tuple[Beatmap, ...]:
        """The difficulties of the song that the set has; empty for a bare audio file."""
        return () if self.reference is None else (self.reference, *self.others)


def open_source(request: GenerationRequest) -> Source:
    """Read what the request names.

    Raises:
        InputError: the difficulty cannot be read, or its audio is missing.
    """
    song = request.song
    if song.beatmap is not None:
        folder = song.beatmap.parent
        difficulties = difficulties_in(folder)
        reference = difficulties.get(song.beatmap) if song.state is None else None
        if reference is None:
            reference = read_beatmap(song.state or song.beatmap)
        others = tuple(
            each for path, each in difficulties.items() if path != song.beatmap and same_song(each, reference)
        )
        names = tuple(each.version_name for each in difficulties.values())
        kiai = kiai_of_set(reference, others)
        return Source(folder, audio_of(reference, song.beatmap), reference, names, others, kiai)
    assert song.audio is not None
    return Source(song.audio.parent, song.audio, None, ())


def song_of(path: Path) -> Path:
    """The audio file of the difficulty in `path`."""
    return audio_of(read_beatmap(path), path)


def audio_of(beatmap: Beatmap, path: Path) -> Path:
    """The audio file that the beatmap read from `path` names.

    Raises:
        InputError: it names none, or it is not there.
    """
    name = beatmap.audio_filename
    if not name:
        raise InputError(f"{path.name} names no audio file; add AudioFilename to it, or choose another difficulty.")
    audio = find_file(path.parent, name)
    if audio is None and (path.parent / name).is_symlink():
        raise InputError(
            f'The audio file "{name}" of {path.name} is a link that leads out of {path.parent}, or nowhere; put a '
            "copy of the song there."
        )
    if audio is None:
        raise InputError(f'The audio file "{name}" of {path.name} is missing in {path.parent}; put it back.')
    return audio


def blank_difficulty(source: Source, request: GenerationRequest, mode: GameMode) -> Beatmap:
    """An empty difficulty with what its set has, or the audio file's tags say, and what the request changes."""
    beatmap = Beatmap.new(mode)
    if source.reference is not None:
        take_over(beatmap, source.reference, source.others)
    else:
        beatmap.audio_filename = portable_file_name(source.audio.name, "audio")
        beatmap.title_unicode, beatmap.artist_unicode = tags_of(source.audio)
        beatmap.title, beatmap.artist = romanised(beatmap.title_unicode), romanised(beatmap.artist_unicode)
        beatmap.creator = CREATOR
        if mode in (GameMode.OSU, GameMode.CATCH):
            beatmap.combo_colours = DEFAULT_COLOURS
    metadata = request.metadata
    _name_song(beatmap, metadata)
    if metadata.background is not None:
        inside = metadata.background.is_relative_to(source.folder) and source.reference is not None
        beatmap.background = (
            metadata.background.relative_to(source.folder).as_posix()
            if inside
            else background_name(metadata.background)
        )
    if metadata.colours_from_background and mode in (GameMode.OSU, GameMode.CATCH):
        beatmap.combo_colours = colours_of(read_pixels(_picture_of(beatmap, source, metadata)))
    if metadata.preview_time is not None:
        beatmap.preview_time = metadata.preview_time
    beatmap.creator = metadata.creator or beatmap.creator
    beatmap.beatmap_id = 0
    tags = beatmap.tags.split()
    tags += [tag for tag in metadata.tags if tag not in tags]
    if metadata.mark_as_ai and AI_TAG not in tags:
        tags.append(AI_TAG)
    beatmap.tags = " ".join(tags)
    return beatmap


def _picture_of(beatmap: Beatmap, source: Source, metadata: Metadata) -> Path:
    """The file of the background.

    Raises:
        InputError: there is none.
    """
    named = beatmap.background
    found = metadata.background or (find_file(source.folder, named) if named else None)
    if found is None:
        raise InputError("There is no background picture to take combo colours from; choose one, or leave that out.")
    return found


def background_name(picture: Path) -> str:
    """What a picture from elsewhere is called in the set."""
    return portable_file_name(picture.name, "background")


def _name_song(beatmap: Beatmap, metadata: Metadata) -> None:
    """A new romanised name is the song's own too, unless that is set too."""
    if metadata.title is not None:
        beatmap.title = beatmap.title_unicode = metadata.title
    if metadata.artist is not None:
        beatmap.artist = beatmap.artist_unicode = metadata.artist
    if metadata.title_unicode is not None:
        beatmap.title_unicode = metadata.title_unicode
    if metadata.artist_unicode is not None:
        beatmap.artist_unicode = metadata.artist_unicode
    if metadata.source is not None:
        beatmap.metadata["Source"] = metadata.source


def tags_of(audio: Path) -> tuple[str, str]:
    """(title, artist) of an audio file by its tags; the file's name and nothing where it has none."""
    import av

    tags: dict[str, str] = {}
    try:
        with open_container(audio) as (container, _):
            # Ogg keeps its tags with the stream, other formats with the file.
            for found in (*(stream.metadata for stream in container.streams.audio), container.metadata):
                tags |= {key.lower(): value for key, value in found.items()}
    except (av.FFmpegError, OSError, ValueError):
        pass  # without tags the name of the file will do

    def first(key: str) -> str:
        return " ".join(tags.get(key, "").split())

    title, artist = first("title"), first("artist")
    if not title:
        before, dash, after = audio.stem.partition(" - ")
        title, artist = (after, artist or before) if dash else (audio.stem, artist)
    return title or "Unknown", artist or "Unknown"


def romanised(text: str) -> str:
    """`text` without accents, as the romanised fields want it; letters of other scripts stay, as they need a person."""
    apart = unicodedata.normalize("NFKD", text.translate(_SPELT_OUT))
    plain = "".join(letter for letter in apart if not unicodedata.combining(letter))
    return plain if plain.isascii() else text


def difficulties_in(folder: Path) -> dict[Path, Beatmap]:
    """The difficulties in a folder that can be read, by their files."""
    found = {}
    for path in sorted(folder.glob("*.osu")):
        with suppress(InputError):
            found[path] = read_beatmap(path)
    return found


def versions_in(folder: Path) -> tuple[str, ...]:
    """The names of the difficulties in a folder."""
    return tuple(each.version_name for each in difficulties_in(folder).values())


def load_song(path: Path, cancel: CancelToken) -> Audio:
    """The decoded song; the one that was decoded last is kept, for the next difficulty of a spread and for another try.

    Its samples cannot be changed, for others get them too.

    Raises:
        InputError: it cannot be decoded.
        CancelledError: `cancel` was set.
    """
    try:
        facts = path.stat()
    except OSError:
        return load_audio(path, cancel=cancel)
    key = (str(path.absolute()), facts.st_mtime_ns, facts.st_size)
    audio = _decoded.get(key)
    if audio is None:
        audio = load_audio(path, cancel=cancel)
        _decoded.clear()
        if audio.samples.nbytes <= _LARGEST_KEPT:
            audio.samples.flags.writeable = False
            _decoded[key] = audio
    return audio
