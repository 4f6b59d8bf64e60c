"""Charts with the names of their mappers, to learn from, and songs set aside to report on."""

import hashlib
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.beatmap.header import read_header
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.training.classifier.chart_windows import ClassifierTokens, tokenize, windows_of
from core.training.classifier.shape import MapperClass
from core.training.data.charts import song_key

_POSSESSIVE = re.compile(r"^(.{2,}?)(?:['\u2019]s\b|(?<=[szx])['\u2019])", re.IGNORECASE)
_FEWEST_WINDOWS = 2


@dataclass(frozen=True, slots=True)
class LabelledChart:
    """A chart.

    Attributes:
        mapper: its name as a key, without case.
        audio: the song's file, or None where it is not there.
    """

    song: str
    mapper: str
    written: str
    tokens: ClassifierTokens
    audio: Path | None


@dataclass(frozen=True, slots=True)
class LabelledCharts:
    """Charts of the mappers who have enough songs.

    Attributes:
        mappers: in the order of their classes.
        learned, apart: charts to learn from, and those of songs that are not learned from.
    """

    mappers: tuple[MapperClass, ...]
    learned: tuple[LabelledChart, ...]
    apart: tuple[LabelledChart, ...]

    def class_of(self, chart: LabelledChart) -> int:
        """The class of its mapper."""
        return [mapper.name.casefold() for mapper in self.mappers].index(chart.mapper)


def guest_of(version: str, creator: str) -> str | None:
    """Whom a difficulty's name says it is by, if that is somebody else ("Somebody's Insane")."""
    found = _POSSESSIVE.match(version.strip())
    if found is None or found[1].casefold() == creator.casefold():
        return None
    return found[1]


def read_labelled(
    folders: Sequence[Path],
    excluded: Collection[str],
    least_songs: int,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> list[LabelledChart]:
    """Charts below folders by the mappers of their sets, or by the guests whom their names name, without the songs
    `excluded`. Mappers with fewer than `least_songs` songs are left out.

    Raises:
        CancelledError: `cancel` was set.
    """
    named: list[tuple[Path, str, str]] = []
    for path in (path for folder in folders for path in sorted(folder.rglob("*.osu"))):
        cancel.check()
        try:
            header = read_header(path)
        except InputError:
            continue
        song, creator = song_key(header.title), header.creator.strip()
        mapper = guest_of(header.version_name, creator) or creator
        if song not in excluded and mapper:
            named.append((path, song, mapper))
    songs: dict[str, set[str]] = defaultdict(set)
    for _, song, mapper in named:
        songs[mapper.casefold()].add(song)
    kept = [entry for entry in named if len(songs[entry[2].casefold()]) >= least_songs]
    found = []
    for number, (path, song, mapper) in enumerate(kept):
        cancel.check()
        on_progress(Progress("Reading maps", number / len(kept), path.stem))
        try:
            beatmap = read_beatmap(path)
            tokens = tokenize(beatmap)
        except InputError:
            continue
        if len(windows_of(tokens)) >= _FEWEST_WINDOWS:
            audio = path.parent / beatmap.audio_filename
            has_audio = bool(beatmap.audio_filename) and audio.is_file()
            found.append(LabelledChart(song, mapper.casefold(), mapper, tokens, audio if has_audio else None))
    return found


def split_labelled(charts: Sequence[LabelledChart], least_songs: int, share: float) -> LabelledCharts:
    """Charts of the mappers with at least `least_songs` songs; about `share` of each one's songs, at least one, is set
    aside, and with a song all charts of it.

    Raises:
        InputError: there are no two such mappers.
    """
    songs: dict[str, set[str]] = defaultdict(set)
    for chart in charts:
        songs[chart.mapper].add(chart.song)
    named = {mapper: each for mapper, each in songs.items() if len(each) >= max(least_songs, 2)}
    apart: set[str] = set()
    for mapper in sorted(named):
        needed = max(1, round(share * len(named[mapper])))
        for song in sorted(named[mapper], key=lambda song: hashlib.sha256(song.encode()).hexdigest()):
            if len(named[mapper] & apart) >= needed:
                break
            if all(each - apart - {song} for each in named.values() if song in each):
                apart.add(song)
    named = {mapper: each for mapper, each in named.items() if each & apart}
    if len(named) < 2:
        raise InputError(
            f"There are no two mappers with {max(least_songs, 2)} songs each to tell apart; name folders with more "
            "maps."
        )
    own = [chart for chart in charts if chart.mapper in named]
    learned = tuple(chart for chart in own if chart.song not in apart)
    classes = []
    for mapper in sorted(named):
        mine = [chart for chart in learned if chart.mapper == mapper]
        name = Counter(chart.written for chart in mine).most_common(1)[0][0]
        modes = tuple(sorted({int(chart.tokens.mode) for chart in mine}))
        classes.append(MapperClass(name, modes, len({chart.song for chart in mine}), len(mine)))
    return LabelledCharts(tuple(classes), learned, tuple(chart for chart in own if chart.song in apart))
