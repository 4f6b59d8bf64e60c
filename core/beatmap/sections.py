"""The sections of an .osu file as kept lines, and the view that reads and changes one key without touching the rest."""

import re
from collections.abc import Iterator, MutableMapping
from dataclasses import dataclass, field

from core.beatmap.objects import GameMode

_LONE_SURROGATES = re.compile("[\ud800-\udc7f\udd00-\udfff]")

STORYBOARD_HEADINGS = (
    "//Storyboard Layer 0 (Background)",
    "//Storyboard Layer 1 (Fail)",
    "//Storyboard Layer 2 (Pass)",
    "//Storyboard Layer 3 (Foreground)",
    "//Storyboard Layer 4 (Overlay)",
    "//Storyboard Sound Samples",
)
"""The comments of the editor that part the events of a storyboard."""

KEY_SEPARATORS = {"general": ": ", "editor": ": ", "metadata": ":", "difficulty": ":", "colours": " : "}


@dataclass(slots=True)
class Block:
    """One `[Section]` of the file, in the place where it is.

    Attributes:
        name: lower case, without brackets; "" is what stands before the first section.
        header: the line with the brackets, verbatim.
        lines: (line number in the file, text) of every line that is kept as text.
        end: the number of the first line after this block.
        number: of the header's line; None where the block is new.
    """

    name: str
    header: str
    lines: list[tuple[int, str]] = field(default_factory=list)
    end: int = 0
    number: int | None = None

    def insertion_index(self) -> int:
        """Where a new line belongs: behind the last line that says something."""
        index = len(self.lines)
        while index and not self.lines[index - 1][1].strip():
            index -= 1
        return index


def new_blocks(mode: GameMode) -> list[Block]:
    """The sections of an empty v14 file, as the editor writes them."""
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
    events = ["//Background and Video events", "//Break Periods", *STORYBOARD_HEADINGS, ""]
    metadata = ["Title:", "TitleUnicode:", "Artist:", "ArtistUnicode:", "Creator:", "Version:", "Source:", "Tags:"]
    difficulty = ["HPDrainRate:5", "CircleSize:4", "OverallDifficulty:5", "ApproachRate:5"]
    sections = [
        ("", "", ["osu file format v14", ""]),
        ("general", "[General]", general),
        ("editor", "[Editor]", ["DistanceSpacing: 1", "BeatDivisor: 4", "GridSize: 4", "TimelineZoom: 1", ""]),
        ("metadata", "[Metadata]", [*metadata, "BeatmapID:0", "BeatmapSetID:-1", ""]),
        ("difficulty", "[Difficulty]", [*difficulty, "SliderMultiplier:1.4", "SliderTickRate:1", ""]),
        ("events", "[Events]", events),
        ("timingpoints", "[TimingPoints]", ["", ""]),
        ("hitobjects", "[HitObjects]", [""]),
    ]
    return [Block(name, header, [(0, line) for line in lines]) for name, header, lines in sections]


class Section(MutableMapping[str, str]):
    """`Key: value` lines as a dictionary that ignores case.

    Changing a value rewrites its own line only; comments, unknown keys and odd spacing stay as they are. Of a key
    that is written twice the last line counts, as in the game.
    """

    __slots__ = ("_blocks", "_index", "_name")

    def __init__(self, name: str, blocks: list[Block]) -> None:
        """A view of those among all `blocks` of the file that are named `name`; a missing one is added when needed."""
        self._name = name
        self._blocks = blocks
        self._index: dict[str, tuple[Block, int]] = {}
        self._read()

    def _read(self) -> None:
        """Note where each key is, by its small letters; of a key that is there twice the last counts."""
        self._index = {}
        for block in [block for block in self._blocks if block.name == self._name]:
            for position, (_, line) in enumerate(block.lines):
                key, colon, _ = line.partition(":")
                if colon and not key.lstrip().startswith("//"):
                    self._index[without_surrogates(key.strip()).lower()] = (block, position)

    def __getitem__(self, key: str) -> str:
        block, position = self._index[key.lower()]
        value = block.lines[position][1].partition(":")[2]
        if self._name != "metadata":
            value = value.partition("//")[0]
        return without_surrogates(value.strip())

    def __setitem__(self, key: str, value: str) -> None:
        value = " ".join(value.splitlines()).strip()
        found = self._index.get(key.lower())
        if found is None:
            block = self._block_for_new_keys()
            block.lines.insert(block.insertion_index(), (0, f"{key}{KEY_SEPARATORS.get(self._name, ':')}{value}"))
            self._read()
        elif self[key] != value:
            block, position = found
            number, line = block.lines[position]
            left, _, right = line.partition(":")
            space = right[: len(right) - len(right.lstrip())] if right.strip() else ""
            space = space or KEY_SEPARATORS.get(self._name, ":").partition(":")[2]
            block.lines[position] = (number, f"{left}:{space}{value}")

    def __delitem__(self, key: str) -> None:
        block, position = self._index[key.lower()]
        del block.lines[position]
        self._read()

    def __iter__(self) -> Iterator[str]:
        for block, position in self._index.values():
            yield without_surrogates(block.lines[position][1].partition(":")[0].strip())

    def __len__(self) -> int:
        return len(self._index)

    def _block_for_new_keys(self) -> Block:
        """The first block of this name, or a new one before timing points and objects."""
        own = next((block for block in self._blocks if block.name == self._name), None)
        if own is not None:
            return own
        header = f"[{self._name.capitalize()}]"
        block = Block(self._name, header, [(0, "")])
        if self._blocks and (not self._blocks[-1].lines or self._blocks[-1].lines[-1][1]):
            self._blocks[-1].lines.append((self._blocks[-1].end, ""))
        last = next((i for i, b in enumerate(self._blocks) if b.name in ("timingpoints", "hitobjects")), None)
        self._blocks.insert(len(self._blocks) if last is None else last, block)
        return block


def without_surrogates(text: str) -> str:
    """Bytes that were no UTF-8 as the replacement character, which is what the game shows for them."""
    if text.isascii():
        return text
    return encode_escaped(text).decode("utf-8", "replace")


def encode_escaped(text: str) -> bytes:
    """UTF-8; escaped bytes become the bytes they were, other lone surrogates the replacement character."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return _LONE_SURROGATES.sub("\ufffd", text).encode("utf-8", "surrogateescape")
