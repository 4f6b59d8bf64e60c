"""What a list of songs shows of a beatmap, read without making its objects."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from core.beatmap.event_lines import background_of
from core.beatmap.lines import CIRCLE, HOLD, SLIDER, SPINNER
from core.beatmap.numbers import is_plain, parse_integer, parse_number
from core.beatmap.objects import GameMode
from core.beatmap.sections import without_surrogates
from core.beatmap.text import SECTIONS, read_bytes, read_lines, version_in
from core.errors import InputError

_MIN_BEAT_LENGTH, _MAX_BEAT_LENGTH = 6.0, 60000.0
_COUNTED_KINDS = ((CIRCLE, "circles"), (SLIDER, "sliders"), (SPINNER, "spinners"), (HOLD, "holds"))


@dataclass(slots=True)
class Header:
    """A beatmap's metadata and measures.

    Attributes:
        version: of the file format; `version_name` is the name of the difficulty.
        first_time, last_time: ms of the first and last object, a last spinner or hold note with its end; 0 without any.
        main_bpm: the tempo that lasts longest; 0 where the file has no red line.
        counts: lines of "circles", "sliders", "spinners" and "holds", those with impossible numbers included.
    """

    version: int = 14
    mode: GameMode = GameMode.OSU
    title: str = ""
    title_unicode: str = ""
    artist: str = ""
    artist_unicode: str = ""
    creator: str = ""
    version_name: str = ""
    source: str = ""
    tags: str = ""
    beatmap_id: int = 0
    beatmapset_id: int = -1
    audio_filename: str = ""
    background: str | None = None
    preview_time: int = -1
    hp: float = 5.0
    cs: float = 5.0
    od: float = 5.0
    ar: float = 5.0
    slider_multiplier: float = 1.4
    slider_tick_rate: float = 1.0
    first_time: float = 0.0
    last_time: float = 0.0
    main_bpm: float = 0.0
    min_bpm: float = 0.0
    max_bpm: float = 0.0
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def objects(self) -> int:
        return sum(self.counts.values())


def read_header(path: Path) -> Header:
    """Read what a song list shows, in a fraction of the time `read_beatmap` takes.

    Raises:
        InputError: the file cannot be read, or is not a beatmap.
    """
    return parse_header(read_bytes(path), path.name)


def parse_header(data: bytes | str, name: str = "the beatmap") -> Header:
    """The same from the content of a file; `name` is used in messages.

    Raises:
        InputError: this is not a beatmap.
    """
    lines = read_lines(data, name)[3]
    sections = _sections(lines)
    version = version_in(sections[""])
    if version is None and SECTIONS.isdisjoint(sections):
        raise InputError(f"{name} is not an osu! beatmap: it has neither an osu! header nor a section.")
    general = _values(sections.get("general", []))
    metadata = _values(sections.get("metadata", []), comments=False)
    difficulty = _values(sections.get("difficulty", []))
    header = Header(
        version=14 if version is None else version,
        title=metadata.get("title", ""),
        title_unicode=metadata.get("titleunicode", "") or metadata.get("title", ""),
        artist=metadata.get("artist", ""),
        artist_unicode=metadata.get("artistunicode", "") or metadata.get("artist", ""),
        creator=metadata.get("creator", ""),
        version_name=metadata.get("version", ""),
        source=metadata.get("source", ""),
        tags=metadata.get("tags", ""),
        beatmap_id=_integer(metadata.get("beatmapid"), 0),
        beatmapset_id=_integer(metadata.get("beatmapsetid"), -1),
        audio_filename=general.get("audiofilename", ""),
        background=background_of(sections.get("events", [])),
        preview_time=_integer(general.get("previewtime"), -1),
        hp=_limited(difficulty.get("hpdrainrate"), 5.0, 0.0, 10.0),
        od=_limited(difficulty.get("overalldifficulty"), 5.0, 0.0, 10.0),
        slider_multiplier=_limited(difficulty.get("slidermultiplier"), 1.4, 0.4, 3.6),
        slider_tick_rate=_limited(difficulty.get("slidertickrate"), 1.0, 0.5, 8.0),
    )
    mode = _integer(general.get("mode"), 0)
    header.mode = GameMode(mode) if 0 <= mode <= 3 else GameMode.OSU
    header.cs = _limited(difficulty.get("circlesize"), 5.0, 0.0, 18.0 if header.mode == GameMode.MANIA else 10.0)
    header.ar = _limited(difficulty.get("approachrate"), header.od, 0.0, 10.0)
    _scan_objects(sections.get("hitobjects", []), header)
    _scan_tempo(sections.get("timingpoints", []), header)
    return header


def _sections(lines: list[str]) -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    starts = [index for index, line in enumerate(lines) if line[:1] == "[" and "]" in line]
    sections[""] = lines[: starts[0]] if starts else lines
    for start, end in pairwise([*starts, len(lines)]):
        line = lines[start]
        sections.setdefault(line[1 : line.index("]")].strip().lower(), []).extend(lines[start + 1 : end])
    return sections


def _values(lines: list[str], comments: bool = True) -> dict[str, str]:
    values: dict[str, str] = {}
    for line in lines:
        key, colon, value = line.partition(":")
        if colon and not key.startswith("//"):
            if comments and "//" in value:
                value = value.partition("//")[0]
            values[key.strip().lower()] = without_surrogates(value.strip())
    return values


def _integer(text: str | None, default: int) -> int:
    try:
        value = parse_integer(text or "")
    except ValueError:
        return default
    return value if -(2**63) <= value < 2**63 else default


def _limited(text: str | None, default: float, low: float, high: float) -> float:
    value = _float(text or "")
    return default if value is None else min(max(value, low), high)


def _float(text: str) -> float | None:
    try:
        value = float(text) if is_plain(text) and "," not in text else parse_number(text)
    except ValueError:
        return None
    return value if abs(value) < 2**31 else None


def _scan_objects(lines: list[str], header: Header) -> None:
    """Note the counts of the kinds of objects, and when the first begins and the last ends."""
    rows = [fields for line in lines if len(fields := line.split(",", 5)) > 4]
    counts = {name: 0 for _, name in _COUNTED_KINDS}
    for kind, count in Counter([fields[3] for fields in rows]).items():
        bits = _integer(kind, 0)
        name = next((name for bit, name in _COUNTED_KINDS if bits & bit), None)
        if name is not None:
            counts[name] += count
    header.counts = counts
    if rows:
        header.first_time = next((time for row in rows if (time := _float(row[2])) is not None), 0.0)
        last = next((row for row in reversed(rows) if _float(row[2]) is not None), rows[-1])
        header.last_time = _float(last[2]) or 0.0
        if len(last) > 5 and _integer(last[3], 0) & (SPINNER | HOLD):
            end = _float(last[5].partition(",")[0].partition(":")[0])
            header.last_time = max(header.last_time, end or 0.0)


def _scan_tempo(lines: list[str], header: Header) -> None:
    """Note the slowest and the fastest tempo of the red lines, and the one that lasts longest."""
    reds: list[tuple[float, float]] = []
    for line in lines:
        fields = line.split(",", 7)
        if len(fields) > 1 and (len(fields) < 7 or fields[6].strip()[:1] == "1"):
            time, beat_length = _float(fields[0]), _float(fields[1])
            if time is not None and beat_length is not None and not (reds and reds[-1][0] == time):
                reds.append((time, min(max(beat_length, _MIN_BEAT_LENGTH), _MAX_BEAT_LENGTH)))
    if not reds:
        return
    lasting: dict[float, float] = {}
    for index, (time, beat_length) in enumerate(reds):
        end = reds[index + 1][0] if index + 1 < len(reds) else header.last_time
        beat = round(beat_length, 3)
        lasting[beat] = lasting.get(beat, 0.0) + max(min(end, header.last_time) - (time if index else 0.0), 0.0)
    header.main_bpm = 60000.0 / max(lasting, key=lambda beat: lasting[beat])
    header.min_bpm = 60000.0 / max(lasting)
    header.max_bpm = 60000.0 / min(lasting)
