"""Every option of a generation request: what it may be, and how the command line calls it.

Forms, the command line, YAML files and the check of a request all read this one table.
"""

from dataclasses import dataclass
from enum import Enum
from pathlib import Path

_DAY = 24 * 3600 * 1000.0  # ms


class Kind(Enum):
    """What the value of an option is."""

    INTEGER = "a whole number"
    NUMBER = "a number"
    TEXT = "text"
    FILE = "a path"
    SWITCH = "yes or no"
    WORDS = "a list of words"
    NUMBERS = "a list of numbers"


@dataclass(frozen=True, slots=True)
class Option:
    """One option.

    Attributes:
        name: the field of the request.
        low, high: the numbers it may be.
        choices: the words it may be.
        flag: what the command line calls it, without the dashes.
        large: only the large public models are driven by it.
    """

    name: str
    group: str
    kind: Kind
    help: str
    low: float = 0.0
    high: float = 0.0
    choices: tuple[str, ...] = ()
    metavar: str = ""
    called: str = ""

    @property
    def large(self) -> bool:
        return self.group in (TUNING, DECODING, POSITIONS)

    @property
    def flag(self) -> str:
        return self.called or self.name.replace("_", "-")


MAP, STYLE, SETTINGS, METADATA = "what is made", "style", "difficulty settings", "metadata"
TIMING, MODEL = "timing", "the model"
TUNING = "timing by a large model"
DECODING = "decoding by a large model"
POSITIONS = "positions of V28 and V29"
GROUPS = (MAP, STYLE, SETTINGS, METADATA, TIMING, MODEL, TUNING, DECODING, POSITIONS)

CONTEXTS = ("timing", "kiai", "gd", "no_hs")
OUTPUTS = ("timing", "kiai", "map", "sv")

_X, _MS, _N = "X", "MS", "N"


def _number(name: str, group: str, low: float, high: float, help_text: str, metavar: str = _X) -> Option:
    return Option(name, group, Kind.NUMBER, help_text, low, high, metavar=metavar)


def _integer(name: str, group: str, low: int, high: int, help_text: str, metavar: str = _N) -> Option:
    return Option(name, group, Kind.INTEGER, help_text, low, high, metavar=metavar)


def _text(name: str, group: str, help_text: str, metavar: str = "", choices: tuple[str, ...] = ()) -> Option:
    return Option(name, group, Kind.TEXT, help_text, choices=choices, metavar=metavar or "|".join(choices) or "TEXT")


def _file(name: str, group: str, help_text: str, metavar: str = "FILE") -> Option:
    return Option(name, group, Kind.FILE, help_text, metavar=metavar)


def _switch(name: str, group: str, help_text: str, called: str = "") -> Option:
    return Option(name, group, Kind.SWITCH, help_text, called=called)


def _words(
    name: str, group: str, help_text: str, metavar: str, called: str = "", choices: tuple[str, ...] = ()
) -> Option:
    return Option(name, group, Kind.WORDS, help_text, choices=choices, metavar=metavar, called=called)


OPTIONS: dict[str, Option] = {
    option.name: option
    for option in (
        _text("mode", MAP, "game mode; the difficulty's own, else osu", choices=("osu", "taiko", "catch", "mania")),
        _integer("keys", MAP, 1, 18, "columns in osu!mania", "K"),
        _number("difficulty", MAP, 0.1, 15, "wanted star rating", "STARS"),
        Option("spread", MAP, Kind.NUMBERS, "a difficulty for each of these stars", 0.1, 15, metavar="STARS,STARS,…"),
        _integer("candidates", MAP, 1, 50, "results of the same request, to choose from"),
        _number("start", MAP, 0, _DAY, "where the part begins that is generated", _MS),
        _number("end", MAP, 0, _DAY, "where it ends", _MS),
        _switch("hitsounded", MAP, "with hitsounds"),
        _switch("copy_to_set", MAP, "hitsounds also for the set's other difficulties, where objects coincide"),
        _file("state", MAP, "an earlier copy of the difficulty to begin from", "FILE.osu"),
        _integer("seed", MAP, 0, 2**31 - 1, "the same seed gives the same result"),
        _words("descriptors", STYLE, "a descriptor that the map shall have; may be given again", "D", "descriptor"),
        _words("avoid", STYLE, "a descriptor that it shall not have; may be given again", "D"),
        _integer("mapper", STYLE, 1, 2**31 - 1, "osu! user id whose style is wanted", "ID"),
        _integer("year", STYLE, 2007, 2077, "year whose style is wanted", "Y"),
        _number("hold_ratio", STYLE, 0, 1, "share of hold notes, osu!mania"),
        _number("scroll_ratio", STYLE, 0, 1, "share of scroll speed changes, taiko and osu!mania"),
        _number("cfg", STYLE, 0, 20, "guidance: 1 is none, more holds the map closer to style and stars"),
        _number("cs", SETTINGS, 0, 10, "circle size"),
        _number("ar", SETTINGS, 0, 10, "approach rate"),
        _number("od", SETTINGS, 0, 10, "overall difficulty"),
        _number("hp", SETTINGS, 0, 10, "HP drain rate"),
        _number("sv", SETTINGS, 0.4, 3.6, "slider multiplier"),
        _number("tick_rate", SETTINGS, 0.5, 4, "slider ticks per beat"),
        _text("title", METADATA, "romanised title"),
        _text("title_unicode", METADATA, "title in its own script"),
        _text("artist", METADATA, "romanised artist"),
        _text("artist_unicode", METADATA, "artist in their own script"),
        _text("creator", METADATA, "your name as mapper"),
        _text("version", METADATA, "name of the difficulty"),
        _text("source", METADATA, "what the song is from"),
        _words("tags", METADATA, "a tag; may be given again", "TAG", "tag"),
        _file("background", METADATA, "picture in the set's folder, or to be copied into a new set"),
        _integer("preview_time", METADATA, -1, int(_DAY), "where song select begins to play; -1 for the default", _MS),
        _switch("mark_as_ai", METADATA, "the tag that says a model was used", "ai-tag"),
        _text("timing", TIMING, "where the red lines come from", "|".join(("auto", "…", "BPM@OFFSET_MS"))),
        _integer("timing_passes", TUNING, 1, 100, "passes of super timing"),
        _integer("timing_beams", TUNING, 1, 16, "beams of super timing"),
        _number("timing_cfg", TUNING, 0, 20, "guidance of super timing"),
        _number("timing_threshold", TUNING, 0, 1, "tempos around a beat that must agree, in super timing"),
        _number("leniency", TUNING, 0, 200, "how far a beat heard by the model may stand off", _MS),
        _number("bpm", TUNING, 10, 2000, "tempo where the model hears no beat"),
        _number("offset", TUNING, -_DAY, _DAY, "offset where the model hears no beat", _MS),
        _switch("resnap", TUNING, "move what the model wrote onto the beat lines"),
        _text("model", MODEL, "catalogue name, checkpoint folder or hub id", "NAME|DIR|HUB_ID"),
        _file("adapter", MODEL, "folder of a LoRA adapter", "DIR"),
        _text("device", MODEL, "where the model runs", choices=("auto", "cpu", "cuda", "mps")),
        _text("precision", MODEL, "bf16 is quicker, at some cost in agreement", choices=("fp32", "bf16")),
        _text("quantize", MODEL, "smaller numbers for the large models on the processor", choices=("int8",)),
        _text("compatibility", MODEL, "exactly what the public pipeline makes", choices=("reference",)),
        _switch(
            "fast", MODEL, "several segments at once, seams repaired, and fewer windows; with int8 on the processor"
        ),
        _integer("batch", DECODING, 1, 256, "windows decoded at once in the parallel way"),
        _number("temperature", MODEL, 0, 5, "0 always takes the most likely token"),
        _number("top_p", MODEL, 0, 1, "draw from the most likely tokens that make up this share"),
        _integer("top_k", DECODING, 0, 10_000, "draw from so many tokens; 0 for all"),
        _number("timing_temperature", DECODING, 0, 5, "temperature of beats"),
        _number("column_temperature", DECODING, 0, 5, "temperature of osu!mania columns"),
        _number("taiko_temperature", DECODING, 0, 5, "temperature of taiko's hits"),
        _number("time_bias", DECODING, -50, 50, "above 0 sparser, below 0 denser"),
        _integer("beams", DECODING, 1, 16, "continuations followed at once"),
        _number("lookback", DECODING, 0, 0.95, "share of a window that the one before it wrote"),
        _number("lookahead", DECODING, 0, 0.95, "share of a window that is heard but not kept; less is faster"),
        _switch("parallel", DECODING, "windows that know nothing of each other, many at once"),
        _switch("snap_overlaps", DECODING, "nearly equal positions become equal"),
        _words(
            "contexts",
            DECODING,
            "what the model is shown of the difficulty: " + ", ".join(CONTEXTS),
            "C",
            "context",
            CONTEXTS,
        ),
        _words("outputs", DECODING, "what the model writes: " + ", ".join(OUTPUTS), "O", "output", OUTPUTS),
        _switch("refine", POSITIONS, "refine coarse positions with the diffusion model"),
        _integer("refine_steps", POSITIONS, 1, 1000, "steps of the diffusion"),
        _number("refine_cfg", POSITIONS, 0, 20, "guidance of the diffusion"),
        _switch("refine_from_noise", POSITIONS, "begin with random positions"),
        _integer("refine_length", POSITIONS, 16, 8192, "objects refined at once"),
        _integer("refine_overlap", POSITIONS, 0, 4096, "objects that two parts share"),
    )
}
"""By the name of the request's field. Which song is meant (`task`, `beatmap`, `audio`) is not in here."""


def is_path(name: str) -> bool:
    """Whether the field of a request holds a path."""
    return name in ("beatmap", "audio") or (name in OPTIONS and OPTIONS[name].kind is Kind.FILE)


def is_list(name: str) -> bool:
    """Whether the field of a request holds several values."""
    return name in OPTIONS and OPTIONS[name].kind in (Kind.WORDS, Kind.NUMBERS)


def as_path(value: object) -> object:
    """A path from a file's text; anything else is left for the check to refuse."""
    return Path(value) if isinstance(value, str) else value
