"""The song that a request names: its folder, audio, metadata, and the difficulties that are there already."""

from dataclasses import dataclass, replace
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.names import find_file, portable_file_name
from core.beatmap.objects import GameMode, TimingPoint
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.generation.request import AI_TAG, CREATOR, GenerationRequest


@dataclass(frozen=True, slots=True)
class Source:
    """What a new difficulty starts from.

    Attributes:
        folder: the mapset's folder, or where the audio file lies.
        reference: the difficulty that was named, or None for a bare audio file.
        versions: names of the difficulties in the folder.
    """

    folder: Path
    audio: Path
    reference: Beatmap | None
    versions: tuple[str, ...]

    @property
    def red_lines(self) -> list[TimingPoint]:
        """The set's own timing, as a new difficulty needs it; empty where there is none."""
        if self.reference is None:
            return []
        early = self.reference.play_offset
        return [
            replace(point, time=point.time + early) if early else point
            for point in self.reference.timing_points
            if point.uninherited and point.beat_length > 0
        ]


def open_source(request: GenerationRequest) -> Source:
    """Read what the request names.

    Raises:
        InputError: the difficulty cannot be read, or its audio is missing.
    """
    if request.beatmap is not None:
        reference = read_beatmap(request.state or request.beatmap)
        folder = request.beatmap.parent
        return Source(folder, audio_of(reference, request.beatmap), reference, versions_in(folder))
    assert request.audio is not None
    folder = request.audio.parent
    return Source(folder, request.audio, None, ())


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
    """An empty difficulty with the metadata of the set, or of the audio file's tags, and what the request changes."""
    beatmap = Beatmap.new(mode, audio_filename=portable_file_name(source.audio.name, "audio"))
    tags: list[str] = []
    if source.reference is not None:
        old = source.reference
        beatmap.audio_filename = old.audio_filename
        for key in ("Title", "TitleUnicode", "Artist", "ArtistUnicode", "Source"):
            beatmap.metadata[key] = old.metadata.get(key, "")
        for key in ("AudioLeadIn", "PreviewTime", "Countdown", "WidescreenStoryboard"):
            if key in old.general:
                beatmap.general[key] = old.general[key]
        beatmap.beatmapset_id = old.beatmapset_id
        beatmap.background = old.background
        beatmap.combo_colours = old.combo_colours
        tags = old.tags.split()
    else:
        title, artist = tags_of(source.audio)
        beatmap.title = beatmap.title_unicode = title
        beatmap.artist = beatmap.artist_unicode = artist
        beatmap.preview_time = -1
    _name_song(beatmap, request)
    if request.background is not None:
        inside = request.background.is_relative_to(source.folder) and source.reference is not None
        beatmap.background = (
            request.background.relative_to(source.folder).as_posix() if inside else background_name(request.background)
        )
    if request.preview_time is not None:
        beatmap.preview_time = request.preview_time
    beatmap.creator = request.creator or CREATOR
    beatmap.beatmap_id = 0
    tags += [tag for tag in request.tags if tag not in tags]
    if request.mark_as_ai and AI_TAG not in tags:
        tags.append(AI_TAG)
    beatmap.tags = " ".join(tags)
    return beatmap


def background_name(picture: Path) -> str:
    """What a picture from elsewhere is called in the set."""
    return portable_file_name(picture.name, "background")


def _name_song(beatmap: Beatmap, request: GenerationRequest) -> None:
    """A new romanised name is the song's own too, unless that is told."""
    if request.title is not None:
        beatmap.title = beatmap.title_unicode = request.title
    if request.artist is not None:
        beatmap.artist = beatmap.artist_unicode = request.artist
    if request.title_unicode is not None:
        beatmap.title_unicode = request.title_unicode
    if request.artist_unicode is not None:
        beatmap.artist_unicode = request.artist_unicode
    if request.source is not None:
        beatmap.metadata["Source"] = request.source


def tags_of(audio: Path) -> tuple[str, str]:
    """(title, artist) of an audio file by its tags; the file's name and nothing where it has none."""
    import av

    tags: dict[str, str] = {}
    try:
        with av.open(str(audio), "r", metadata_errors="replace") as container:
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


def versions_in(folder: Path) -> tuple[str, ...]:
    """The names of the difficulties in a folder."""
    names = []
    for path in sorted(folder.glob("*.osu")):
        try:
            names.append(read_beatmap(path).version_name)
        except InputError:
            continue
    return tuple(names)
