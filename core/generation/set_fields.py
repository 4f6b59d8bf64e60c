"""What the difficulties of a mapset share, for a new one that joins them: metadata, settings, events, colours, kiai."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from typing import TypeVar

from core.beatmap.beatmap import Beatmap
from core.beatmap.event_lines import add_event_lines
from core.beatmap.objects import GameMode
from core.beatmap.sections import STORYBOARD_HEADINGS
from core.beatmap.timing import TimingLines

DEFAULT_COLOURS = [(255, 192, 0), (0, 202, 0), (18, 124, 255), (242, 24, 57)]
"""Red, green and blue of the combo colours of osu!'s default skin."""

FEWEST_COLOURS = 2
"""With less of them one combo cannot be told from the next."""

_METADATA = ("Title", "TitleUnicode", "Artist", "ArtistUnicode", "Creator", "Source", "Tags")
_GENERAL = (
    "AudioLeadIn",
    "Countdown",
    "CountdownOffset",
    "SampleSet",
    "LetterboxInBreaks",
    "StoryFireInFront",
    "UseSkinSprites",
    "AlwaysShowPlayfield",
    "OverlayPosition",
    "SkinPreference",
    "EpilepsyWarning",
    "WidescreenStoryboard",
    "SamplesMatchPlaybackRate",
)
_STORED_COLOURS = ("SliderBorder", "SliderTrackOverride")
_BACKGROUND = frozenset({"0", "background"})
_VIDEO = frozenset({"1", "video"})
_BREAK = frozenset({"2", "break"})

Value = TypeVar("Value", bound=Hashable)


def same_song(one: Beatmap, other: Beatmap) -> bool:
    """Whether two files of a folder are difficulties of one set: some folders hold single maps of many songs."""
    if one.beatmapset_id == other.beatmapset_id > 0:
        return True
    same_audio = one.audio_filename.lower() == other.audio_filename.lower()
    return bool(one.audio_filename) and same_audio and one.title == other.title


def take_over(beatmap: Beatmap, named: Beatmap, others: Sequence[Beatmap]) -> None:
    """Give a new difficulty what those of its set have: in doubt as most have it, then as the one that was named.

    Args:
        named: the difficulty that the request names.
        others: further difficulties of its set.
    """
    everyone = [named, *others]
    of_mode = [each for each in everyone if each.mode == beatmap.mode] or everyone
    beatmap.audio_filename = named.audio_filename
    for key in _METADATA:
        beatmap.metadata[key] = usual(each.metadata.get(key, "") for each in everyone)
    ids = [each.beatmapset_id for each in everyone if each.beatmapset_id > 0]
    beatmap.beatmapset_id = usual(ids or [named.beatmapset_id])
    for key in _GENERAL:
        group = of_mode if key in ("Countdown", "CountdownOffset", "LetterboxInBreaks") else everyone
        value = usual(each.general.get(key, "") for each in group)
        if value:
            beatmap.general[key] = value
        elif key in beatmap.general:
            del beatmap.general[key]
    previews = [each.preview_time for each in everyone if each.preview_time >= 0]
    beatmap.preview_time = usual(previews) if previews else -1
    if "Bookmarks" in named.editor:
        beatmap.editor["Bookmarks"] = named.editor["Bookmarks"]
    background = usual(_lines_of(each, _BACKGROUND)[:1] for each in of_mode)
    video = usual(_lines_of(each, _VIDEO) for each in of_mode)
    add_event_lines(beatmap.blocks, [*background, *video], after="//Background and Video events")
    storyboards = {_storyboard(each) for each in everyone}
    if len(everyone) > 1 and len(storyboards) == 1:
        # What every difficulty shows alike belongs to the set.
        add_event_lines(beatmap.blocks, storyboards.pop(), after=STORYBOARD_HEADINGS[0])
    _take_colours(beatmap, named, of_mode)


def usual(values: Iterable[Value]) -> Value:
    """The commonest of them; the first among equals."""
    return Counter(values).most_common(1)[0][0]


def kiai_of_set(named: Beatmap, others: Sequence[Beatmap]) -> list[tuple[float, float]]:
    """(start, end) of each kiai in ms of the song: the named difficulty's, or what most of the others have."""
    own = _kiai(named)
    if own or not others:
        return own
    having = [parts for each in others if (parts := tuple(_kiai(each)))]
    return list(Counter(having).most_common(1)[0][0]) if having else []


def _kiai(beatmap: Beatmap) -> list[tuple[float, float]]:
    """(start, end) of each kiai of a difficulty, ms of the song."""
    times = [*(point.time for point in beatmap.timing_points), *(item.end_time for item in beatmap.hit_objects)]
    parts = TimingLines(beatmap.timing_points).kiai_times(max(times, default=0.0) + 1)
    # The earliest formats are played a little later than their files say.
    return [(start + beatmap.play_offset, end + beatmap.play_offset) for start, end in parts]


def _kind(line: str) -> str:
    return line.partition(",")[0].strip().lower()


def _lines_of(beatmap: Beatmap, kinds: frozenset[str]) -> tuple[str, ...]:
    return tuple(line for line in beatmap.event_lines if _kind(line) in kinds)


def _storyboard(beatmap: Beatmap) -> tuple[str, ...]:
    ours = _BACKGROUND | _VIDEO | _BREAK
    return tuple(line for line in beatmap.event_lines if line[:1] in " _" or _kind(line) not in ours)


def _take_colours(beatmap: Beatmap, named: Beatmap, of_mode: Sequence[Beatmap]) -> None:
    """Combo colours of the first difficulty with some, else those of osu!'s default skin unless the skin decides."""
    coloured = [each for each in (named, *of_mode) if len(each.combo_colours) >= FEWEST_COLOURS]
    by_skin = beatmap.general.get("SkinPreference", "") == "Default"
    if coloured:
        beatmap.combo_colours = coloured[0].combo_colours
    elif beatmap.mode in (GameMode.OSU, GameMode.CATCH) and not by_skin:
        beatmap.combo_colours = DEFAULT_COLOURS
    for key in _STORED_COLOURS:
        if key in named.colours:
            beatmap.colours[key] = named.colours[key]
