"""A beatmap: what one .osu file says, with everything kept that the program does not know."""

import pickle
from typing import Self

from core.beatmap.event_lines import Break, event_lines, read_background, read_breaks, write_background, write_breaks
from core.beatmap.fields import (
    MOST_COMBO_COLOURS,
    Field,
    integer_field,
    is_combo_colour,
    number_field,
    parse_colour,
    read_integer,
    text_field,
)
from core.beatmap.objects import GameMode, HitObject, TimingPoint
from core.beatmap.sections import Block, Section, new_blocks

LATEST_VERSION = 14


class Beatmap:
    """One difficulty.

    Attributes:
        version: of the file format; a file keeps its own.
        general, editor, metadata, difficulty, colours: the `Key: value` sections.
        timing_points: red and green lines, sorted by time.
        hit_objects: sorted by time.
        blocks: the file as it is: every section in its order with the lines that are kept as text.
        encoding: "utf-8", "utf-8-sig", "utf-16-le" or "utf-16-be".
        newline: the line end of the file, or of most of its lines.
        line_ends: the end of each line of a file whose lines end in different ways; empty where all end alike.
        unsorted: names of the sections whose lines do not stand in the order of time in the file.
    """

    audio_filename = text_field("general", "AudioFilename")
    preview_time = integer_field("general", "PreviewTime", -1)
    """ms; -1 where none is set."""
    mode: Field[GameMode] = Field(
        "general", "Mode", lambda text: GameMode(read_integer(text)), lambda mode: str(int(mode)), GameMode.OSU
    )
    stack_leniency = number_field("general", "StackLeniency", 0.7, 0.0, 1.0)

    title = text_field("metadata", "Title")
    title_unicode = text_field("metadata", "TitleUnicode", fallback="title")
    artist = text_field("metadata", "Artist")
    artist_unicode = text_field("metadata", "ArtistUnicode", fallback="artist")
    creator = text_field("metadata", "Creator")
    version_name = text_field("metadata", "Version")
    """The name of the difficulty."""
    source = text_field("metadata", "Source")
    tags = text_field("metadata", "Tags")
    """Words separated by spaces."""
    beatmap_id = integer_field("metadata", "BeatmapID", 0)
    """0 for a map that was never uploaded."""
    beatmapset_id = integer_field("metadata", "BeatmapSetID", -1)
    """-1 for a set that was never uploaded."""

    hp = number_field("difficulty", "HPDrainRate", 5.0, 0.0, 10.0)
    od = number_field("difficulty", "OverallDifficulty", 5.0, 0.0, 10.0)
    ar = number_field("difficulty", "ApproachRate", 5.0, 0.0, 10.0, fallback="od")
    """Old files have none; there the overall difficulty counts."""
    slider_multiplier = number_field("difficulty", "SliderMultiplier", 1.4, 0.4, 3.6)
    """Hundreds of osu! pixels per beat at slider velocity 1."""
    slider_tick_rate = number_field("difficulty", "SliderTickRate", 1.0, 0.5, 8.0)
    """Slider ticks per beat."""
    _size = number_field("difficulty", "CircleSize", 5.0, 0.0, 18.0)

    def __init__(self, version: int = LATEST_VERSION, blocks: list[Block] | None = None) -> None:
        self.version = version
        self.blocks = blocks if blocks is not None else []
        self.encoding = "utf-8"
        self.newline = "\r\n"
        self.line_ends: tuple[str, ...] = ()
        self.unsorted: set[str] = set()
        self.general = Section("general", self.blocks)
        self.editor = Section("editor", self.blocks)
        self.metadata = Section("metadata", self.blocks)
        self.difficulty = Section("difficulty", self.blocks)
        self.colours = Section("colours", self.blocks)
        self.timing_points: list[TimingPoint] = []
        self.hit_objects: list[HitObject] = []

    @classmethod
    def new(
        cls,
        mode: GameMode = GameMode.OSU,
        *,
        title: str = "",
        artist: str = "",
        creator: str = "",
        version_name: str = "",
        audio_filename: str = "",
    ) -> Self:
        """An empty v14 beatmap as the editor would begin one."""
        beatmap = cls(LATEST_VERSION, new_blocks(mode))
        beatmap.audio_filename = audio_filename
        beatmap.title = beatmap.title_unicode = title
        beatmap.artist = beatmap.artist_unicode = artist
        beatmap.creator = creator
        beatmap.version_name = version_name
        return beatmap

    def copy(self) -> Self:
        """An independent copy."""
        return pickle.loads(pickle.dumps(self, pickle.HIGHEST_PROTOCOL))

    @property
    def cs(self) -> float:
        """Circle size; in osu!mania the number of keys."""
        return min(self._size, 18.0 if self.mode == GameMode.MANIA else 10.0)

    @cs.setter
    def cs(self, value: float) -> None:
        self._size = value

    @property
    def keys(self) -> int:
        """Columns of an osu!mania map."""
        return min(max(round(self.cs), 1), 18)

    @keys.setter
    def keys(self, value: int) -> None:
        self.cs = value

    @property
    def red_lines(self) -> list[TimingPoint]:
        """The uninherited points with a tempo, in the file's own time."""
        return [point for point in self.timing_points if point.uninherited and point.beat_length > 0]

    @property
    def play_offset(self) -> float:
        """ms the game adds to every time of the file when it is played: formats before v5 were made 24 ms early."""
        return 24.0 if self.version < 5 else 0.0

    @property
    def event_lines(self) -> list[str]:
        """The lines of [Events], storyboard included, without comments and empty lines."""
        return event_lines(self.blocks)

    @property
    def background(self) -> str | None:
        """The name of the background image."""
        return read_background(self.blocks)

    @background.setter
    def background(self, value: str | None) -> None:
        write_background(self.blocks, value)

    @property
    def breaks(self) -> list[Break]:
        return read_breaks(self.blocks)

    @breaks.setter
    def breaks(self, value: list[Break]) -> None:
        write_breaks(self.blocks, value)

    @property
    def combo_colours(self) -> list[tuple[int, int, int]]:
        """Red, green and blue of Combo1 to Combo8 in the order of the file; empty where the skin decides."""
        found = []
        for key, value in self.colours.items():
            if is_combo_colour(key) and (colour := parse_colour(value)) is not None:
                found.append(colour)
        return found

    @combo_colours.setter
    def combo_colours(self, value: list[tuple[int, int, int]]) -> None:
        if self.combo_colours == value:
            return
        for key in [key for key in self.colours if is_combo_colour(key)]:
            del self.colours[key]
        for number, colour in enumerate(value[:MOST_COMBO_COLOURS], 1):
            self.colours[f"Combo{number}"] = ",".join(map(str, colour))
