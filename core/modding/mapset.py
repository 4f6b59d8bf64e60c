"""A mapset read once: its difficulties, its files, and facts about the files when a check asks for them."""

import os
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.names import clean_file_name, same_name_key
from core.beatmap.objects import Slider
from core.beatmap.osz import MAX_FILES, read_osz
from core.beatmap.reader import parse_beatmap
from core.beatmap.text import MAX_FILE_SIZE, decode
from core.errors import InputError
from core.files import read_regular
from core.jobs import CancelToken
from core.modding.difficulty import Difficulty
from core.modding.media import (
    SampleFacts,
    SongFacts,
    VideoFacts,
    sample_facts,
    song_facts,
    video_facts,
)
from core.modding.samples import Played, PlayedFile, PlayedSounds, played_samples
from core.modding.storyboard import Storyboard, parse_storyboard
from core.pictures import image_size

MAX_READ_BYTES = 192 * 1024 * 1024
MAX_OBJECTS_IN_ALL = 300_000
"""Objects and timing points of all difficulties together that are kept in memory at once, sliders counted twice."""
_TOO_MANY = "the mapset has too many objects to be checked at once"
SOUND_SUFFIXES = (".wav", ".ogg", ".mp3")


@dataclass(slots=True)
class SampleUse:
    """How hit objects use a sound file of the set.

    Attributes:
        what: it plays for the first of them.
        counts: times that each difficulty plays it, by the difficulty's file.
        active: the first time that it answers a key press; None where it never does.
    """

    what: PlayedFile
    counts: Counter[str] = field(default_factory=Counter)
    active: tuple[Difficulty, Played] | None = None


class Mapset:
    """What is in a mapset's folder or archive.

    Attributes:
        sizes: bytes of every file by its name, with `/` between folders.
        difficulties: by mode, then by stars.
        broken: .osu files that could not be read, with the reason.
        empty: .osu files without content.
        only: the one difficulty that was asked about, or None for all.
    """

    def __init__(self, sizes: dict[str, int], read: Callable[[str], bytes]) -> None:
        self.sizes = sizes
        self._read = read
        self._keys = {same_name_key(name): name for name in sizes}
        self.difficulties: list[Difficulty] = []
        self.broken: dict[str, str] = {}
        self.empty: list[str] = []
        self.only: Difficulty | None = None
        self._images: dict[str, tuple[int, int] | None] = {}
        self._songs: dict[str, SongFacts | None] = {}
        self._samples: dict[str, SampleFacts | None] = {}
        self._videos: dict[str, VideoFacts | None] = {}
        self._played: dict[str, PlayedSounds] = {}
        self._found_sounds: dict[str, str | None] = {}

    def load(self, names: list[str], cancel: CancelToken) -> None:
        """Read these .osu files."""
        left = MAX_OBJECTS_IN_ALL
        for name in names:
            cancel.check()
            if self.sizes[name] == 0:
                self.empty.append(name)
            elif self.sizes[name] > MAX_FILE_SIZE:
                self.broken[name] = "it is far too large for a beatmap"
            elif left <= 0:
                self.broken[name] = _TOO_MANY
            else:
                try:
                    content = self.read(name)
                    beatmap = parse_beatmap(content, name)
                except InputError as error:
                    self.broken[name] = str(error)
                    continue
                left -= _weight(beatmap)
                if left < 0:
                    self.broken[name] = _TOO_MANY
                else:
                    self.difficulties.append(Difficulty(beatmap, name, content))

    def sort(self) -> None:
        self.difficulties.sort(key=lambda difficulty: (difficulty.mode, difficulty.stars, difficulty.name))

    def find(self, name: str) -> str | None:
        """The file that a beatmap means by `name`, whatever its case; or None."""
        return self._keys.get(same_name_key(clean_file_name(name)))

    def find_sound(self, name: str) -> str | None:
        """The file that plays for a sample's name, which may lack its suffix."""
        if name not in self._found_sounds:
            self._found_sounds[name] = self._find_sound(name)
        return self._found_sounds[name]

    def _find_sound(self, name: str) -> str | None:
        stem = name[: -len(name[name.rindex(".") :])] if name.lower().endswith(SOUND_SUFFIXES) else name
        for suffix in SOUND_SUFFIXES:
            if found := self.find(stem + suffix):
                return found
        return None

    def read(self, name: str) -> bytes:
        """The content of one file; nothing of files that are too large to look into.

        Raises:
            InputError: it cannot be read.
        """
        return b"" if self.sizes[name] > MAX_READ_BYTES else self._read(name)

    def image(self, name: str) -> tuple[int, int] | None:
        """(width, height), or None where it is not a picture that can be read."""
        if name not in self._images:
            self._images[name] = image_size(self.read(name))
        return self._images[name]

    def song(self, name: str) -> SongFacts | None:
        if name not in self._songs:
            self._songs[name] = song_facts(self.read(name))
        return self._songs[name]

    def sample(self, name: str) -> SampleFacts | None:
        if name not in self._samples:
            self._samples[name] = sample_facts(self.read(name))
        return self._samples[name]

    def video(self, name: str) -> VideoFacts | None:
        if name not in self._videos:
            self._videos[name] = video_facts(self.read(name))
        return self._videos[name]

    def played(self, difficulty: Difficulty) -> PlayedSounds:
        """The sounds of a difficulty's objects."""
        if difficulty.file not in self._played:
            self._played[difficulty.file] = played_samples(difficulty)
        return self._played[difficulty.file]

    @cached_property
    def osb_file(self) -> str | None:
        return next((name for name in self.sizes if name.lower().endswith(".osb")), None)

    @cached_property
    def osb(self) -> Storyboard:
        """The storyboard of all difficulties."""
        if self.osb_file is None:
            return Storyboard()
        return parse_storyboard(decode(self.read(self.osb_file))[1])

    @cached_property
    def sample_files(self) -> dict[str, SampleUse]:
        """The set's sound files that hit objects play, and how they do."""
        used: dict[str, SampleUse] = {}
        found: dict[PlayedFile, list[str]] = {}
        for difficulty in self.difficulties:
            for played in self.played(difficulty):
                what = played.what
                if what.custom < 1:
                    continue
                if what not in found:
                    names = (what.file, f"taiko-{what.file}") if what.sound != "file" else (what.file,)
                    found[what] = [file for name in names if (file := self.find_sound(name))]
                for file in found[what]:
                    use = used.get(file)
                    if use is None:
                        use = used[file] = SampleUse(what)
                    use.counts[difficulty.file] += 1
                    if use.active is None and played.active:
                        use.active = difficulty, played
        return used

    @cached_property
    def song_file(self) -> str | None:
        """The first difficulty's song that is there."""
        for difficulty in self.difficulties:
            name = difficulty.beatmap.audio_filename
            if name and (found := self.find(name)):
                return found
        return None


def _weight(beatmap: Beatmap) -> int:
    """What a difficulty counts against `MAX_OBJECTS_IN_ALL`."""
    sliders = sum(isinstance(item, Slider) for item in beatmap.hit_objects)
    return len(beatmap.hit_objects) + sliders + len(beatmap.timing_points)


def open_mapset(path: Path, cancel: CancelToken) -> Mapset:
    """Read a folder, an .osz, or the mapset around one .osu file.

    Raises:
        InputError: there is nothing there, or it holds no beatmap.
    """
    if path.is_dir():
        return _open_folder(path, None, cancel)
    if not path.is_file():
        raise InputError(f"There is no {path}; name an .osu file, an .osz file or a mapset folder.")
    if path.suffix.lower() == ".osu":
        return _open_folder(path.parent, path.name, cancel)
    if path.suffix.lower() in {".osz", ".zip", ".olz"}:
        archive = read_osz(path)
        return _filled(Mapset(archive.sizes(), archive.read), path, None, cancel)
    raise InputError(f"{path} is no .osu file, .osz file or mapset folder.")


def open_proposed(folder: Path | None, contents: Mapping[str, bytes], only: str, cancel: CancelToken) -> Mapset:
    """The mapset in a folder as it would be with other contents, around the difficulty `only`; nothing is written.

    Args:
        folder: None for a set that does not exist yet.
        contents: by the names of files, in place of those in the folder or beside them.

    Raises:
        InputError: `only` is no difficulty.
    """
    sizes = {} if folder is None else _sizes(folder, only, cancel)
    sizes |= {name: len(content) for name, content in contents.items()}

    def read(name: str) -> bytes:
        if name in contents or folder is None:
            return contents[name]
        return _read(folder, name)

    return _filled(Mapset(sizes, read), folder or Path(only), only, cancel)


def _open_folder(folder: Path, only: str | None, cancel: CancelToken) -> Mapset:
    sizes = _sizes(folder, only, cancel)
    if only is not None and only not in sizes:
        sizes[only] = (folder / only).stat().st_size
    return _filled(Mapset(sizes, partial(_read, folder)), folder, only, cancel)


def file_sizes(folder: Path, cancel: CancelToken) -> dict[str, int]:
    """Bytes of every file of the mapset in a folder, by name with `/` between folders.

    Raises:
        InputError: there are too many for one mapset.
    """
    return _sizes(folder, None, cancel)


def _sizes(folder: Path, only: str | None, cancel: CancelToken) -> dict[str, int]:
    """Bytes of every file in a folder; of a folder with too many only the first where one difficulty is meant."""
    sizes: dict[str, int] = {}
    for place, folders, files in os.walk(folder):
        cancel.check()
        folders[:] = sorted(name for name in folders if not (Path(place) / name).is_symlink())
        if only is None and len(sizes) + len(files) > MAX_FILES:
            raise InputError(f"{folder} holds more than {MAX_FILES} files; choose the folder of one mapset.")
        for name in sorted(files)[:MAX_FILES]:
            file = Path(place) / name
            try:
                if not file.is_symlink():
                    sizes[file.relative_to(folder).as_posix()] = file.stat().st_size
            except OSError:
                continue
        if len(sizes) > MAX_FILES:
            break
    return sizes


def _read(folder: Path, name: str) -> bytes:
    try:
        return read_regular(folder / name, MAX_READ_BYTES)
    except (OSError, ValueError) as error:
        raise InputError(f"Cannot read {folder / name}: {getattr(error, 'strerror', None) or error}.") from error


def _filled(mapset: Mapset, path: Path, only: str | None, cancel: CancelToken) -> Mapset:
    """The mapset with its difficulties read; with `only`, those of the set that this file belongs to."""
    names = [name for name in mapset.sizes if name.lower().endswith(".osu") and "/" not in name]
    if not names:
        raise InputError(f"There is no .osu file in {path}; name a mapset's folder or one of its files.")
    names.sort(key=lambda name: name != only)  # the one that is meant is among those that are read
    mapset.load(names, cancel)
    if only is not None:
        if only in mapset.broken:
            raise InputError(mapset.broken[only])
        chosen = next((entry for entry in mapset.difficulties if entry.file == only), None)
        if chosen is None:
            raise InputError(f"{path / only} is empty; open another difficulty.")
        mapset.only = chosen
        mapset.difficulties = [entry for entry in mapset.difficulties if _same_set(entry, chosen)]
        mapset.broken.clear()
    mapset.sort()
    return mapset


def _same_set(one: Difficulty, other: Difficulty) -> bool:
    """Whether two files of a folder are difficulties of one set: some folders hold single maps of many songs."""
    a, b = one.beatmap, other.beatmap
    if a is b or a.beatmapset_id == b.beatmapset_id > 0:
        return True
    return bool(a.audio_filename) and a.audio_filename.lower() == b.audio_filename.lower() and a.title == b.title
