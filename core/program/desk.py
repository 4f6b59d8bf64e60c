"""Where the user left the desk: sizes of its parts, what was open and where in the song, kept between starts."""

from contextlib import suppress
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct, field, to_builtins
from msgspec.structs import fields

from core.app_dirs import places
from core.documents import DocumentError, converted
from core.errors import MachineError
from core.program.stored import VERSION, keep_aside, read_stored, version_of, write_stored

_VERSION = 1
MOST_RECENT, MOST_FAVOURITES = 20, 2000
"""Songs that are kept."""

MOST_ADAPTERS = 100
"""Folders of adapters that are kept."""

Pixels = Annotated[int, Meta(ge=0, le=20_000)]
Name = Annotated[str, Meta(max_length=1000)]
Place = Annotated[str, Meta(max_length=4096)]
Stars = Annotated[float, Meta(ge=0, le=1000)]
Milliseconds = Annotated[float, Meta(ge=-1e9, le=1e9)]


class RecentSong(Struct, frozen=True):
    """A song that was open.

    Attributes:
        path: the mapset's folder, or the audio file of a bare song.
    """

    path: Place
    title: Name = ""
    artist: Name = ""


class OpenPlace(Struct, frozen=True):
    """What was open, and what of it was to be seen.

    Attributes:
        path: the difficulty, the mapset's folder, or the audio file of a bare song.
        time: ms of the cursor.
        view: first and last ms of the timeline; none where it showed the whole song.
    """

    path: Place
    time: Milliseconds = 0.0
    view: tuple[Milliseconds, Milliseconds] | None = None


class LibraryView(Struct, frozen=True):
    """What the library was asked for.

    Attributes:
        search: the text in the search box.
        modes: those whose button is pressed.
        least_stars, most_stars: the range; None without an upper end.
        order, shelf: as the lists of the library name them.
        backwards: whether the list is turned round.
        group: what the groups are made by; empty for none.
    """

    search: Name = ""
    modes: Annotated[list[Annotated[int, Meta(ge=0, le=3)]], Meta(max_length=4)] = field(default_factory=list)
    least_stars: Stars = 0.0
    most_stars: Stars | None = None
    order: Name = ""
    shelf: Name = ""
    backwards: bool = False
    group: Name = ""


class Desk(Struct):
    """The document; every field has a usual value.

    Attributes:
        library_width, form_width, timeline_height: px; 0 where the user never moved the border.
        tab: the task in view, by its name.
        folded, unfolded: sections of forms as "task/section" that the user folded or unfolded.
        song: what was open.
        library: what was searched for.
        recent: the last songs, the latest first.
        favourites: folders of mapsets, the latest first.
        adapters: folders that are adapters, or hold some.
    """

    library_width: Pixels = 0
    form_width: Pixels = 0
    timeline_height: Pixels = 0
    library_folded: bool = False
    form_folded: bool = False
    tab: Name = ""
    folded: Annotated[list[Name], Meta(max_length=200)] = field(default_factory=list)
    unfolded: Annotated[list[Name], Meta(max_length=200)] = field(default_factory=list)
    song: OpenPlace | None = None
    library: LibraryView = field(default_factory=LibraryView)
    recent: Annotated[list[RecentSong], Meta(max_length=MOST_RECENT)] = field(default_factory=list)
    favourites: Annotated[list[Place], Meta(max_length=MOST_FAVOURITES)] = field(default_factory=list)

    adapters: Annotated[list[Place], Meta(max_length=MOST_ADAPTERS)] = field(default_factory=list)

    def remember(self, song: RecentSong) -> None:
        """Put a song in front of the recent ones."""
        others = [each for each in self.recent if each.path != song.path]
        self.recent = [song, *others][:MOST_RECENT]

    def save(self, file: Path | None = None) -> None:
        """Write it down; a disk that refuses costs only the memory."""
        with suppress(OSError, MachineError):
            write_stored(file or desk_file(), {VERSION: _VERSION, **to_builtins(self)})


def load_desk(file: Path | None = None) -> Desk:
    """The desk as it was left. What cannot be read is as usual, and a copy of the file is kept."""
    path = file or desk_file()
    stored, problem = read_stored(path)
    desk = Desk()
    if stored is None and problem is None:
        return desk
    if not isinstance(stored, dict):
        keep_aside(path)
        return desk
    damaged = version_of(stored) > _VERSION
    for each in fields(Desk):
        if each.name in stored:
            try:
                setattr(desk, each.name, converted(stored[each.name], each.type, path))
            except DocumentError:
                damaged = True
    if damaged:
        keep_aside(path)
    return desk


def desk_file() -> Path:
    """The file of the desk."""
    return places().data / "desk.json"
