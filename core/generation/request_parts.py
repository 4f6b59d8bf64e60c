"""The parts of a request: the task, the song, the map, its style, settings, metadata and timing, and what comes out.

Each part is what the next layer takes, under the names of that layer: style and map of `core.tokens` conditions,
settings and metadata of the beatmap's own fields.
"""

from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.beatmap.objects import GameMode
from core.generation.option import (
    BUNDLED_ONLY,
    LARGE_ONLY,
    MAP,
    METADATA,
    MODEL,
    SETTINGS,
    STYLE,
    TIMING,
    TUNING,
    option,
)

if TYPE_CHECKING:
    from core.beatmap.beatmap import Beatmap

MOST_IN_SPREAD = 12  # difficulties
TIMING_CHOICES = ("auto", "beatmap", "audio", "model", "super")
_DAY = 24 * 3600 * 1000.0  # ms
_MANIA = frozenset({GameMode.MANIA})
_SCROLLING = frozenset({GameMode.TAIKO, GameMode.MANIA})
_WITH_POSITIONS = frozenset({GameMode.OSU, GameMode.CATCH})
_WITH_SLIDERS = frozenset({GameMode.OSU, GameMode.TAIKO, GameMode.CATCH})


class Task(StrEnum):
    """What a model is asked to do with a song."""

    NEW = "new"  # a whole new difficulty
    REMAP = "remap"  # a part of a difficulty again
    HITSOUNDS = "hitsounds"  # other sounds for what is mapped
    GUEST = "guest"  # another difficulty beside an existing one


@dataclass(frozen=True, slots=True)
class SongSource:
    """Which song is mapped; exactly one of `beatmap` and `audio` names it.

    Attributes:
        beatmap: a difficulty whose set, timing and metadata are used.
        audio: a song without a set.
        state: an earlier copy of the difficulty to begin from.
    """

    beatmap: Path | None = option(None, "", "a difficulty of the set", metavar="FILE.osu")
    audio: Path | None = option(None, "", "a song without a set")
    state: Path | None = option(None, MAP, "an earlier copy of the difficulty to begin from", metavar="FILE.osu")

    @property
    def file(self) -> Path | None:
        """The file that names the song."""
        return self.beatmap or self.audio


@dataclass(frozen=True, slots=True)
class MapOptions:
    """What is made. Times are ms in the song; None leaves the choice to the program.

    Attributes:
        mode: None is the mode of the difficulty, else osu!.
        keycount: osu!mania columns.
        difficulty: stars.
        start, end: only this range is generated.
        hitsounded: with hitsounds.
        kiai: of a new difficulty: the set's, or what the model writes for a bare song.
        fit_stars: the bundled model always brings the stars to what was asked for; a large one does so on request.
        fit_seconds: that a large model may take for it.
    """

    mode: GameMode | None = option(
        None, MAP, "game mode; the difficulty's own, else osu", choices=("osu", "taiko", "catch", "mania")
    )
    keycount: int | None = option(
        None,
        MAP,
        "columns in osu!mania",
        1,
        18,
        flag="keys",
        metavar="K",
        modes=_MANIA,
        elsewhere="Only osu!mania has a number of keys.",
    )
    difficulty: float | None = option(None, MAP, "target star rating", 0.1, 15, unit="stars")
    start: float | None = option(None, MAP, "where the part begins that is generated", 0, _DAY, unit="ms")
    end: float | None = option(None, MAP, "where it ends", 0, _DAY, unit="ms")
    hitsounded: bool = option(True, MAP, "with hitsounds")
    kiai: bool = option(True, MAP, "kiai where the set has it, or the model writes it; no leaves it out")
    fit_stars: bool = option(
        False, MODEL, "a large model writes the fullest parts again until the stars fit", kinds=LARGE_ONLY
    )
    fit_seconds: float = option(
        60.0, MODEL, "how much longer that may take at most", 1, 3600, unit="s", kinds=LARGE_ONLY
    )


@dataclass(frozen=True, slots=True)
class OutputOptions:
    """How many results are made, and by which seed.

    Attributes:
        spread: stars of several difficulties that are made in one go.
        candidates: how many results of the same request, one seed after the other.
        copy_to_set: hitsounds: also for the set's other difficulties, where objects coincide.
    """

    spread: tuple[float, ...] = option(
        (), MAP, "a difficulty for each of these stars", 0.1, 15, unit="stars", metavar="STARS,STARS,…"
    )
    candidates: int = option(1, MAP, "results of the same request, to choose from", 1, 50)
    seed: int | None = option(None, MAP, "the same seed gives the same result", 0, 2**31 - 1)
    copy_to_set: bool = option(False, MAP, "hitsounds also for the set's other difficulties, where objects coincide")


@dataclass(frozen=True, slots=True)
class Style:
    """Whose and what kind of map; the fields are those of `core.tokens.conditioning.Conditions`.

    Attributes:
        mapper: osu! user id.
        hold_note_ratio: share of hold notes, osu!mania.
        scroll_speed_ratio: share of scroll speed changes, taiko and osu!mania.
    """

    descriptors: tuple[str, ...] = option(
        (), STYLE, "a descriptor that the map should have; may be given again", flag="descriptor", metavar="D"
    )
    negative_descriptors: tuple[str, ...] = option(
        (), STYLE, "a descriptor that it should not have; may be given again", flag="avoid", metavar="D"
    )
    mapper: int | None = option(
        None, STYLE, "osu! user id of the mapper whose style to follow", 1, 2**31 - 1, metavar="ID"
    )
    year: int | None = option(None, STYLE, "year whose style to follow", 2007, 2077, metavar="Y")
    hold_note_ratio: float | None = option(
        None,
        STYLE,
        "share of hold notes, osu!mania",
        0,
        1,
        flag="hold-ratio",
        modes=_MANIA,
        elsewhere="Only osu!mania has hold notes.",
    )
    scroll_speed_ratio: float | None = option(
        None,
        STYLE,
        "share of scroll speed changes, taiko and osu!mania",
        0,
        1,
        flag="scroll-ratio",
        modes=_SCROLLING,
        elsewhere="Only osu!taiko and osu!mania have scroll speed changes.",
    )


@dataclass(frozen=True, slots=True)
class StyleExample:
    """Maps whose patterns are followed, without training.

    Attributes:
        maps: .osu files, or folders with some.
        strength: of what they choose more, or less, often than usual; 1 is as much as they do.
        sha256: of what was counted in them when they were used; None before. It is kept under this name, and is what
            counts then, whatever became of the maps.
    """

    maps: tuple[Path, ...] = option(
        (),
        STYLE,
        "a map, or a folder of maps, whose patterns to follow; may be given again",
        name="style_from",
        metavar="FILE|DIR",
        kinds=BUNDLED_ONLY,
    )
    strength: float = option(
        1.0,
        STYLE,
        "how much to follow them; 1 is as much as they differ from usual",
        0,
        2,
        name="style_strength",
        kinds=BUNDLED_ONLY,
    )
    sha256: str | None = option(
        None,
        STYLE,
        "the hash of what was counted in them, as a request has it that made a map: the very same again",
        name="style_hash",
        metavar="SHA256",
        kinds=BUNDLED_ONLY,
    )


@dataclass(frozen=True, slots=True)
class Settings:
    """The [Difficulty] section; None fits a value to the stars. The fields are those of `Beatmap`."""

    cs: float | None = option(
        None,
        SETTINGS,
        "circle size",
        0,
        10,
        modes=_WITH_POSITIONS,
        elsewhere="The circle size has no meaning in this mode.",
    )
    ar: float | None = option(
        None,
        SETTINGS,
        "approach rate",
        0,
        10,
        modes=_WITH_POSITIONS,
        elsewhere="The approach rate has no meaning in this mode.",
    )
    od: float | None = option(None, SETTINGS, "overall difficulty", 0, 10)
    hp: float | None = option(None, SETTINGS, "HP drain rate", 0, 10)
    slider_multiplier: float | None = option(
        None,
        SETTINGS,
        "slider multiplier",
        0.4,
        3.6,
        flag="sv",
        modes=_WITH_SLIDERS,
        elsewhere="osu!mania has no sliders.",
    )
    slider_tick_rate: float | None = option(None, SETTINGS, "slider ticks per beat", 0.5, 4, flag="tick-rate")

    def write(self, beatmap: "Beatmap") -> None:
        """Put every value that is set into `beatmap`."""
        for item in fields(self):
            if (value := getattr(self, item.name)) is not None:
                setattr(beatmap, item.name, value)


@dataclass(frozen=True, slots=True)
class Metadata:
    """The [Metadata] section, background and preview point; None keeps those of the set or the audio file's tags.

    Attributes:
        version_name: name of the difficulty.
        tags: added to those of the set.
        preview_time: ms; -1 is the game's own choice.
        mark_as_ai: add a tag that says a model was used.
    """

    title: str | None = option(None, METADATA, "romanised title")
    title_unicode: str | None = option(None, METADATA, "title in its own script")
    artist: str | None = option(None, METADATA, "romanised artist")
    artist_unicode: str | None = option(None, METADATA, "artist in their own script")
    creator: str | None = option(None, METADATA, "your name as mapper")
    version_name: str | None = option(None, METADATA, "name of the difficulty", flag="version")
    source: str | None = option(None, METADATA, "what the song is from")
    tags: tuple[str, ...] = option((), METADATA, "a tag; may be given again", flag="tag", metavar="TAG")
    background: Path | None = option(
        None, METADATA, "picture in the set's folder, or to be copied into a new set", metavar="FILE"
    )
    colours_from_background: bool = option(
        False,
        METADATA,
        "combo colours taken from the background picture, light enough to be seen over it",
        modes=_WITH_POSITIONS,
        elsewhere="Only osu! and osu!catch have combo colours.",
    )
    preview_time: int | None = option(
        None, METADATA, "where song select begins to play; -1 for the default", -1, int(_DAY), unit="ms"
    )
    mark_as_ai: bool = option(True, METADATA, "the tag that says a model was used", flag="ai-tag")


@dataclass(frozen=True, slots=True)
class SuperTiming:
    """Timing from many passes over shifted audio.

    Attributes:
        threshold: share of the tempos around a beat that must agree for the beat to have a tempo of its own.
    """

    passes: int = option(20, TUNING, "passes of super timing", 1, 100, name="timing_passes", kinds=LARGE_ONLY)
    beams: int = option(1, TUNING, "beams of super timing", 1, 16, name="timing_beams", kinds=LARGE_ONLY)
    guidance: float = option(
        1.0, TUNING, "guidance of super timing", 0, 20, name="timing_guidance", flag="timing-cfg", kinds=LARGE_ONLY
    )
    threshold: float = option(
        0.1,
        TUNING,
        "tempos around a beat that must agree, in super timing",
        0,
        1,
        name="timing_threshold",
        kinds=LARGE_ONLY,
    )


@dataclass(frozen=True, slots=True)
class TimingOptions:
    """Where the red lines come from.

    Attributes:
        source: auto, beatmap, audio, model, super, or red lines as BPM@OFFSET_MS[/METER], by commas.
        leniency: ms that a beat may be off; None is what the model's family does.
        bpm, offset: of the red line used where a model finds no beat; BPM and ms.
        resnap: move what a model wrote onto the beat lines.
    """

    source: str = option(
        "auto",
        TIMING,
        "where the red lines come from",
        name="timing",
        metavar="|".join((*TIMING_CHOICES, "BPM@OFFSET_MS")),
    )
    super_timing: SuperTiming = field(default_factory=SuperTiming)
    leniency: float | None = option(
        None, TUNING, "how far a beat found by the model may be off", 0, 200, unit="ms", kinds=LARGE_ONLY
    )
    bpm: float = option(120.0, TUNING, "tempo where the model finds no beat", 10, 2000, metavar="X", kinds=LARGE_ONLY)
    offset: float = option(
        0.0, TUNING, "offset where the model finds no beat", -_DAY, _DAY, unit="ms", kinds=LARGE_ONLY
    )
    resnap: bool = option(True, TUNING, "move what the model wrote onto the beat lines", kinds=LARGE_ONLY)


def field_values(part: Any) -> dict[str, Any]:
    """The fields of a part by name, for a type of the next layer that has them too."""
    return {item.name: getattr(part, item.name) for item in fields(part)}
