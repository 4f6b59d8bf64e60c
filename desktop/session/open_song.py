"""Songs as the window opens them: a mapset with its difficulties, or a bare audio file."""

from dataclasses import dataclass
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.header import read_header
from core.beatmap.names import find_file
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import BeatwrightError, InputError
from core.generation.source import tags_of
from core.library.archives import AUDIO_SUFFIXES, unpacked
from desktop.shared.translation import tr


@dataclass(frozen=True, slots=True)
class Difficulty:
    """A difficulty of the opened set, as its header describes it."""

    path: Path
    name: str
    mode: GameMode
    keys: int  # osu!mania columns, else 0
    stars: float | None  # None where they cannot be worked out
    stamp: tuple[int, int]  # (time of change ns, size) when it was read


@dataclass(frozen=True, slots=True)
class Song:
    """An opened mapset, or a bare audio file (no difficulties, `bare`)."""

    folder: Path
    difficulties: tuple[Difficulty, ...]
    problems: tuple[str, ...]  # a sentence for each difficulty that cannot be read
    audio: Path | None = None  # of a bare audio file
    title: str = ""
    artist: str = ""

    @property
    def bare(self) -> bool:
        return self.audio is not None

    @property
    def key(self) -> Path:
        """What stays the same when the song is opened again."""
        return self.audio or self.folder


@dataclass(frozen=True, slots=True)
class OpenDifficulty:
    """A difficulty read whole, with its audio file; `problem` says what is wrong with that."""

    difficulty: Difficulty
    beatmap: Beatmap
    audio: Path | None
    problem: str = ""


def read_song(path: Path) -> tuple[Song, OpenDifficulty | None]:
    """Open a mapset folder, one of its .osu files, an .osz or an audio file, with the difficulty to look at first.

    Raises:
        InputError: there is nothing to open there.
    """
    if path.is_dir():
        return _read_set(path, None)
    if path.suffix.lower() == ".osu":
        return _read_set(path.parent, path)
    if path.suffix.lower() == ".osz":
        return _read_set(unpacked(path), None)
    if path.suffix.lower() in AUDIO_SUFFIXES:
        title, artist = tags_of(path)
        return Song(path.parent, (), (), path, title, artist), None
    if not path.exists():
        raise InputError(tr("{path} is no longer there; refresh the library or choose another song.", path=path))
    raise InputError(
        tr("{name} is neither a beatmap nor an audio file; open an .osu, an .osz, a folder or a song.", name=path.name)
    )


def open_difficulty(difficulty: Difficulty) -> OpenDifficulty:
    """Read a difficulty whole.

    Raises:
        InputError: its file is gone or not a beatmap any more.
    """
    if not difficulty.path.is_file():
        raise InputError(
            tr("{path} is no longer there; refresh the library or choose another song.", path=difficulty.path)
        )
    fresh = _difficulty(difficulty.path)
    beatmap = read_beatmap(difficulty.path)
    name = beatmap.audio_filename
    audio = find_file(difficulty.path.parent, name) if name else None
    problem = ""
    if not name:
        problem = tr("[{name}] names no audio file; set one in osu!'s editor to hear and map it.", name=fresh.name)
    elif audio is None:
        problem = tr(
            "The audio file {name} is missing in {parent}; put it back to hear and map the song.",
            name=name,
            parent=difficulty.path.parent,
        )
    return OpenDifficulty(fresh, beatmap, audio, problem)


def stamp_of(path: Path) -> tuple[int, int]:
    """What changes when the file does; (0, 0) where there is none."""
    try:
        stat = path.stat()
    except OSError:
        return 0, 0
    return stat.st_mtime_ns, stat.st_size


def _read_set(folder: Path, chosen: Path | None) -> tuple[Song, OpenDifficulty | None]:
    """A mapset's folder as a song, with the difficulty that was chosen, or one of it."""
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix.lower() == ".osu" and file.is_file())
    except OSError as error:
        raise InputError(
            tr(
                "{folder} cannot be opened ({value}); choose another song.",
                folder=folder,
                value=error.strerror or error,
            )
        ) from error
    difficulties: list[Difficulty] = []
    problems: list[str] = []
    for file in files:
        try:
            difficulties.append(_difficulty(file))
        except BeatwrightError as error:
            problems.append(str(error))
    if chosen is not None and not any(item.path.name == chosen.name for item in difficulties):
        raise InputError(
            problems[0]
            if len(problems) == 1
            else tr("{chosen} cannot be read; choose another difficulty.", chosen=chosen)
        )
    if not difficulties:
        return _without_difficulties(folder, tuple(problems))
    difficulties.sort(key=lambda item: (item.mode, item.keys, item.stars or 0.0, item.name))
    song = Song(folder, tuple(difficulties), tuple(problems))
    first = next((item for item in difficulties if chosen is not None and item.path.name == chosen.name), None)
    if first is None:
        # The hardest of the set's first mode.
        first = [item for item in difficulties if item.mode == difficulties[0].mode][-1]
    return song, open_difficulty(first)


def _without_difficulties(folder: Path, problems: tuple[str, ...]) -> tuple[Song, None]:
    """A folder without beatmaps as a song: its largest audio file."""
    songs = sorted(file for file in folder.iterdir() if file.suffix.lower() in AUDIO_SUFFIXES)
    if not songs:
        raise InputError(
            problems[0]
            if problems
            else tr("{folder} contains neither a beatmap nor a song; choose another folder.", folder=folder)
        )
    longest = max(songs, key=lambda file: file.stat().st_size)
    title, artist = tags_of(longest)
    return Song(folder, (), problems, longest, title, artist), None


def _difficulty(path: Path) -> Difficulty:
    header = read_header(path)
    try:
        stars: float | None = star_rating(path)
    except (BeatwrightError, ValueError):
        stars = None
    keys = round(header.cs) if header.mode is GameMode.MANIA else 0
    return Difficulty(path, header.version_name or path.stem, header.mode, keys, stars, stamp_of(path))


def is_folder(path: Path) -> bool:
    """Whether there is such a folder; False where that cannot be determined."""
    try:
        return path.is_dir()
    except OSError:  # a name that is too long, or a folder above it that may not be read
        return False
