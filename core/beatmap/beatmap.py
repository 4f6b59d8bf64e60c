"""A beatmap: what one .osu file says, with everything kept that the program does not know."""

import math
import pickle
from typing import NamedTuple, Self

from core.beatmap.lines import format_number
from core.beatmap.objects import GameMode, HitObject, TimingPoint
from core.beatmap.sections import Block, Section, without_surrogates

LATEST_VERSION = 14


class Break(NamedTuple):
    """A pause, ms."""

    start: float
    end: float


class Beatmap:
    """One difficulty.

    Attributes:
        version: of the file format; a file keeps its own.
        general, editor, metadata, difficulty, colours: the `Key: value` sections.
        timing_points: red and green lines, sorted by time.
        hit_objects: sorted by time.
        blocks: the file as it stands: every section in its order with the lines that are kept as text.
        encoding: "utf-8", "utf-8-sig", "utf-16-le" or "utf-16-be".
        newline: the line end of the file.
        unsorted: names of the sections whose lines do not stand in the order of time in the file.
    """

    def __init__(self, version: int = LATEST_VERSION, blocks: list[Block] | None = None) -> None:
        self.version = version
        self.blocks = blocks if blocks is not None else []
        self.encoding = "utf-8"
        self.newline = "\r\n"
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
        blocks = [Block(name, header, [(0, line) for line in lines]) for name, header, lines in _new_blocks(mode)]
        beatmap = cls(LATEST_VERSION, blocks)
        beatmap.audio_filename = audio_filename
        beatmap.title = beatmap.title_unicode = title
        beatmap.artist = beatmap.artist_unicode = artist
        beatmap.creator = creator
        beatmap.version_name = version_name
        return beatmap

    def copy(self) -> Self:
        """An independent copy."""
        return pickle.loads(pickle.dumps(self, pickle.HIGHEST_PROTOCOL))

    # General

    @property
    def mode(self) -> GameMode:
        value = self._integer(self.general, "Mode", 0)
        return GameMode(value) if 0 <= value <= 3 else GameMode.OSU

    @mode.setter
    def mode(self, value: GameMode) -> None:
        self.general["Mode"] = str(int(value))

    @property
    def audio_filename(self) -> str:
        return self.general.get("AudioFilename", "")

    @audio_filename.setter
    def audio_filename(self, value: str) -> None:
        self.general["AudioFilename"] = value

    @property
    def preview_time(self) -> int:
        """ms; -1 where none is set."""
        return self._integer(self.general, "PreviewTime", -1)

    @preview_time.setter
    def preview_time(self, value: int) -> None:
        self.general["PreviewTime"] = str(int(value))

    @property
    def stack_leniency(self) -> float:
        return self._number(self.general, "StackLeniency", 0.7, 0.0, 1.0)

    @stack_leniency.setter
    def stack_leniency(self, value: float) -> None:
        self.general["StackLeniency"] = format_number(value)

    # Metadata

    @property
    def title(self) -> str:
        return self.metadata.get("Title", "")

    @title.setter
    def title(self, value: str) -> None:
        self.metadata["Title"] = value

    @property
    def title_unicode(self) -> str:
        """Falls back to the plain title, as do old files."""
        return self.metadata.get("TitleUnicode", "") or self.title

    @title_unicode.setter
    def title_unicode(self, value: str) -> None:
        self.metadata["TitleUnicode"] = value

    @property
    def artist(self) -> str:
        return self.metadata.get("Artist", "")

    @artist.setter
    def artist(self, value: str) -> None:
        self.metadata["Artist"] = value

    @property
    def artist_unicode(self) -> str:
        """Falls back to the plain artist, as do old files."""
        return self.metadata.get("ArtistUnicode", "") or self.artist

    @artist_unicode.setter
    def artist_unicode(self, value: str) -> None:
        self.metadata["ArtistUnicode"] = value

    @property
    def creator(self) -> str:
        return self.metadata.get("Creator", "")

    @creator.setter
    def creator(self, value: str) -> None:
        self.metadata["Creator"] = value

    @property
    def version_name(self) -> str:
        """The name of the difficulty."""
        return self.metadata.get("Version", "")

    @version_name.setter
    def version_name(self, value: str) -> None:
        self.metadata["Version"] = value

    @property
    def source(self) -> str:
        return self.metadata.get("Source", "")

    @source.setter
    def source(self, value: str) -> None:
        self.metadata["Source"] = value

    @property
    def tags(self) -> str:
        """Words separated by spaces."""
        return self.metadata.get("Tags", "")

    @tags.setter
    def tags(self, value: str) -> None:
        self.metadata["Tags"] = value

    @property
    def beatmap_id(self) -> int:
        """0 for a map that was never uploaded."""
        return self._integer(self.metadata, "BeatmapID", 0)

    @beatmap_id.setter
    def beatmap_id(self, value: int) -> None:
        self.metadata["BeatmapID"] = str(int(value))

    @property
    def beatmapset_id(self) -> int:
        """-1 for a set that was never uploaded."""
        return self._integer(self.metadata, "BeatmapSetID", -1)

    @beatmapset_id.setter
    def beatmapset_id(self, value: int) -> None:
        self.metadata["BeatmapSetID"] = str(int(value))

    # Difficulty: read within the limits the game applies, written as given

    @property
    def hp(self) -> float:
        return self._number(self.difficulty, "HPDrainRate", 5.0, 0.0, 10.0)

    @hp.setter
    def hp(self, value: float) -> None:
        self.difficulty["HPDrainRate"] = format_number(value)

    @property
    def cs(self) -> float:
        """Circle size; in osu!mania the number of keys."""
        return self._number(self.difficulty, "CircleSize", 5.0, 0.0, 18.0 if self.mode == GameMode.MANIA else 10.0)

    @cs.setter
    def cs(self, value: float) -> None:
        self.difficulty["CircleSize"] = format_number(value)

    @property
    def od(self) -> float:
        return self._number(self.difficulty, "OverallDifficulty", 5.0, 0.0, 10.0)

    @od.setter
    def od(self, value: float) -> None:
        self.difficulty["OverallDifficulty"] = format_number(value)

    @property
    def ar(self) -> float:
        """Old files have none; there the overall difficulty stands for it."""
        return self._number(self.difficulty, "ApproachRate", self.od, 0.0, 10.0)

    @ar.setter
    def ar(self, value: float) -> None:
        self.difficulty["ApproachRate"] = format_number(value)

    @property
    def slider_multiplier(self) -> float:
        """Hundreds of osu! pixels per beat at slider velocity 1."""
        return self._number(self.difficulty, "SliderMultiplier", 1.4, 0.4, 3.6)

    @slider_multiplier.setter
    def slider_multiplier(self, value: float) -> None:
        self.difficulty["SliderMultiplier"] = format_number(value)

    @property
    def slider_tick_rate(self) -> float:
        """Slider ticks per beat."""
        return self._number(self.difficulty, "SliderTickRate", 1.0, 0.5, 8.0)

    @slider_tick_rate.setter
    def slider_tick_rate(self, value: float) -> None:
        self.difficulty["SliderTickRate"] = format_number(value)

    @property
    def keys(self) -> int:
        """Columns of an osu!mania map."""
        return min(max(round(self.cs), 1), 18)

    @keys.setter
    def keys(self, value: int) -> None:
        self.cs = value

    @property
    def play_offset(self) -> float:
        """ms the game adds to every time of the file when it is played: formats before v5 were made 24 ms early."""
        return 24.0 if self.version < 5 else 0.0

    # Events and colours

    @property
    def event_lines(self) -> list[str]:
        """The lines of [Events], storyboard included, without comments and empty lines."""
        return [
            line
            for block in self._events()
            for _, line in block.lines
            if line.strip() and not line.lstrip().startswith("//")
        ]

    @property
    def background(self) -> str | None:
        """The name of the background image."""
        for line in self.event_lines:
            fields = line.split(",")
            if fields[0].strip().lower() in {"0", "background"} and len(fields) > 2:
                return without_surrogates(fields[2].strip().strip('"')) or None
        return None

    @background.setter
    def background(self, value: str | None) -> None:
        new = f'0,0,"{value}",0,0'
        for block in self._events():
            for index, (number, line) in enumerate(block.lines):
                if line.split(",")[0].strip().lower() in {"0", "background"}:
                    if value is None:
                        del block.lines[index]
                    elif self.background != value:
                        block.lines[index] = (number, new)
                    return
        if value is not None:
            self._add_events([new], after="//Background and Video events")

    @property
    def breaks(self) -> list[Break]:
        return [pause for line in self.event_lines if (pause := _parse_break(line)) is not None]

    @breaks.setter
    def breaks(self, value: list[Break]) -> None:
        if self.breaks == list(value):
            return
        for block in self._events():
            block.lines[:] = [entry for entry in block.lines if _parse_break(entry[1]) is None]
        lines = [f"2,{format_number(start)},{format_number(end)}" for start, end in value]
        self._add_events(lines, after="//Break Periods")

    @property
    def combo_colours(self) -> list[tuple[int, int, int]]:
        """Red, green and blue of Combo1, Combo2, …; empty where the skin decides."""
        found = []
        for key, value in self.colours.items():
            if key.lower().startswith("combo"):
                try:
                    red, green, blue = (min(max(int(part), 0), 255) for part in value.split(",")[:3])
                except ValueError:
                    continue
                found.append((red, green, blue))
        return found

    @combo_colours.setter
    def combo_colours(self, value: list[tuple[int, int, int]]) -> None:
        if self.combo_colours == value:
            return
        for key in [key for key in self.colours if key.lower().startswith("combo")]:
            del self.colours[key]
        for number, colour in enumerate(value, 1):
            self.colours[f"Combo{number}"] = ",".join(map(str, colour))

    def _events(self) -> list[Block]:
        return [block for block in self.blocks if block.name == "events"]

    def _add_events(self, lines: list[str], after: str) -> None:
        events = self._events()
        if not events:
            events = [Block("events", "[Events]", [(0, "")])]
            self.blocks.insert(min(len(self.blocks), 5), events[0])
        block = events[0]
        texts = [text.strip() for _, text in block.lines]
        index = texts.index(after) + 1 if after in texts else block.insertion_index()
        block.lines[index:index] = [(0, line) for line in lines]

    @staticmethod
    def _integer(section: Section, key: str, default: int) -> int:
        try:
            value = int(section[key])
        except (KeyError, ValueError):
            return default
        return value if -(2**63) <= value < 2**63 else default

    @staticmethod
    def _number(section: Section, key: str, default: float, low: float, high: float) -> float:
        try:
            value = float(section[key])
        except (KeyError, ValueError):
            return default
        return default if math.isnan(value) else min(max(value, low), high)


def _parse_break(line: str) -> Break | None:
    fields = line.split(",")
    if fields[0].strip().lower() not in {"2", "break"}:
        return None
    try:
        start, end = float(fields[1]), float(fields[2])
    except (IndexError, ValueError):
        return None
    return Break(start, end) if math.isfinite(start) and math.isfinite(end) else None


def _new_blocks(mode: GameMode) -> list[tuple[str, str, list[str]]]:
    general = [
        "AudioFilename: ",
        "AudioLeadIn: 0",
        "PreviewTime: -1",
        "Countdown: 0",
        "SampleSet: Soft",
        "StackLeniency: 0.7",
        f"Mode: {int(mode)}",
        "LetterboxInBreaks: 0",
        *(["SpecialStyle: 0"] if mode == GameMode.MANIA else []),
        "WidescreenStoryboard: 1",
        "",
    ]
    events = [
        "//Background and Video events",
        "//Break Periods",
        "//Storyboard Layer 0 (Background)",
        "//Storyboard Layer 1 (Fail)",
        "//Storyboard Layer 2 (Pass)",
        "//Storyboard Layer 3 (Foreground)",
        "//Storyboard Layer 4 (Overlay)",
        "//Storyboard Sound Samples",
        "",
    ]
    metadata = ["Title:", "TitleUnicode:", "Artist:", "ArtistUnicode:", "Creator:", "Version:", "Source:", "Tags:"]
    difficulty = ["HPDrainRate:5", "CircleSize:4", "OverallDifficulty:5", "ApproachRate:5"]
    return [
        ("", "", ["osu file format v14", ""]),
        ("general", "[General]", general),
        ("editor", "[Editor]", ["DistanceSpacing: 1", "BeatDivisor: 4", "GridSize: 4", "TimelineZoom: 1", ""]),
        ("metadata", "[Metadata]", [*metadata, "BeatmapID:0", "BeatmapSetID:-1", ""]),
        ("difficulty", "[Difficulty]", [*difficulty, "SliderMultiplier:1.4", "SliderTickRate:1", ""]),
        ("events", "[Events]", events),
        ("timingpoints", "[TimingPoints]", ["", ""]),
        ("hitobjects", "[HitObjects]", [""]),
    ]
