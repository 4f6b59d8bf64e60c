"""A mapset read once: its difficulties, its files, and facts about the files when a check asks for them."""

import os
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from core.beatmap.names import same_name_key
from core.beatmap.osz import MAX_FILES, read_osz
from core.beatmap.reader import parse_beatmap
from core.beatmap.text import decode
from core.errors import InputError
from core.jobs import CancelToken
from core.modding.difficulty import Difficulty
from core.modding.media import (
    SampleFacts,
    SongFacts,
    VideoFacts,
    image_size,
    sample_facts,
    song_facts,
    video_facts,
)
from core.modding.samples import Played, played_samples
from core.modding.storyboard import Storyboard, parse_storyboard

MAX_OSU_BYTES = 64 * 1024 * 1024
MAX_READ_BYTES = 512 * 1024 * 1024
SOUND_SUFFIXES = (".wav", ".ogg", ".mp3")


class Mapset:
    """What lies in a mapset's folder or archive.

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
        self._played: dict[str, list[Played]] = {}

    def load(self, names: list[str], cancel: CancelToken) -> None:
        """Read these .osu files."""
        for name in names:
            cancel.check()
            if self.sizes[name] == 0:
                self.empty.append(name)
            elif self.sizes[name] > MAX_OSU_BYTES:
                self.broken[name] = "it is far too large for a beatmap"
            else:
                try:
                    self.difficulties.append(Difficulty(parse_beatmap(self.read(name), name), name))
                except InputError as error:
                    self.broken[name] = str(error)

    def sort(self) -> None:
        self.difficulties.sort(key=lambda difficulty: (difficulty.mode, difficulty.stars, difficulty.name))

    def find(self, name: str) -> str | None:
        """The file that a beatmap means by `name`, whatever its case; None where there is none."""
        return self._keys.get(same_name_key(name.replace("\\", "/")))

    def find_sound(self, name: str) -> str | None:
        """The file that plays for a sample's name, which may lack its suffix."""
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
        """(width, height), or None where it is no picture that can be read."""
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

    def played(self, difficulty: Difficulty) -> list[Played]:
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
    def sample_files(self) -> dict[str, list[tuple[Difficulty, Played]]]:
        """The set's sound files that hit objects play, with every time they do."""
        used: dict[str, list[tuple[Difficulty, Played]]] = {}
        found: dict[str, list[str]] = {}
        for difficulty in self.difficulties:
            for played in self.played(difficulty):
                if played.custom < 1:
                    continue
                if played.file not in found:
                    names = (played.file, f"taiko-{played.file}") if played.sound != "file" else (played.file,)
                    found[played.file] = [file for name in names if (file := self.find_sound(name))]
                for file in found[played.file]:
                    used.setdefault(file, []).append((difficulty, played))
        return used

    @cached_property
    def song_file(self) -> str | None:
        """The first difficulty's song that is there."""
        for difficulty in self.difficulties:
            name = difficulty.beatmap.audio_filename
            if name and (found := self.find(name)):
                return found
        return None


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


def _open_folder(folder: Path, only: str | None, cancel: CancelToken) -> Mapset:
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
    if only is not None and only not in sizes:
        sizes[only] = (folder / only).stat().st_size

    def read(name: str) -> bytes:
        try:
            return (folder / name).read_bytes()
        except OSError as error:
            raise InputError(f"Cannot read {folder / name}: {error.strerror or error}.") from error

    return _filled(Mapset(sizes, read), folder, only, cancel)


def _filled(mapset: Mapset, path: Path, only: str | None, cancel: CancelToken) -> Mapset:
    names = [name for name in mapset.sizes if name.lower().endswith(".osu") and "/" not in name]
    if not names:
        raise InputError(f"There is no .osu file in {path}; name a mapset's folder or one of its files.")
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
