"""From folders of beatmaps to the token pieces that the decoder trains on."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import load_audio
from core.audio.upstream_audio import upstream_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.model.song_mel import song_mel
from core.tokens.conditioning import Conditions, class_tokens, training_conditions
from core.tokens.contexts import timing_events
from core.tokens.events import EventType, TimedEvents
from core.tokens.families import Family, bundled_vocabulary, recognise_family
from core.tokens.parser import parse_beatmap_events
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import UpstreamMap
from core.tokens.vocabulary import Vocabulary
from core.training.data.charts import song_key, songs_below
from core.training.data.set_reading import guest_mapper
from core.training.decoder.map_list import ListedMap, write_map_list
from core.training.decoder.model import WINDOW_MS, decoder_config
from core.training.decoder.recipe import DecoderShape
from core.training.decoder.shards import ChartTokens, quantise_mel, write_shards

_LATEST = 4 * 3600 * 1000  # ms; charts with objects outside the first hours are jokes


def prepare_decoder_data(
    folders: Iterable[Path],
    out: Path,
    on_progress: OnProgress,
    cancel: CancelToken,
    *,
    exclude_songs_of: Path | None = None,
    mappers: Mapping[Path, str] | None = None,
) -> list[Path]:
    """Read every chart below `folders`, which may be single files, and write pieces to `out`.

    Songs are taken where they lie beside the chart.

    `mappers` says whose a map is; the others are by whom their names and sets say.

    Charts that cannot be read, have fewer than 20 objects, or belong to a song of `exclude_songs_of` are left out.
    """
    vocabulary = bundled_vocabulary(WINDOW_MS)
    config = decoder_config(DecoderShape(), vocabulary)
    excluded = songs_below(exclude_songs_of) if exclude_songs_of else set()
    folders = list(folders)
    paths = [path for place in folders for path in ([place] if place.is_file() else sorted(place.rglob("*.osu")))]
    songs: dict[Path, int] = {}
    mels: list[NDArray[np.uint8]] = []
    charts: list[ChartTokens] = []
    maps: list[ListedMap] = []
    for number, path in enumerate(paths):
        cancel.check()
        on_progress(Progress("Reading maps", number / len(paths), path.stem))
        try:
            beatmap = read_beatmap(path)
            if len(beatmap.hit_objects) < 20 or song_key(beatmap.title) in excluded:
                continue
            audio = path.parent / beatmap.audio_filename
            if audio.is_file() and audio not in songs:
                songs[audio] = len(mels)
                mels.append(quantise_mel(song_mel(upstream_mono(load_audio(audio)), config)))
            song = songs.get(audio, -1)
            stars = star_rating(path)
            versions = chart_versions(beatmap, stars, song, len(mels[song]) * 16 if song >= 0 else 0, vocabulary)
            mapper = (mappers or {}).get(path) or guest_mapper(beatmap.version_name) or beatmap.creator
            maps.append(_listed(path, out, beatmap, mapper, stars, song, len(charts), len(versions)))
            charts += versions
        except InputError:
            continue
    if not charts:
        raise InputError(f"No maps to learn from below {', '.join(map(str, folders))}; name a folder of mapsets.")
    pieces = write_shards(out, charts, mels)
    write_map_list(out, maps)
    return pieces


def _listed(
    path: Path, out: Path, beatmap: Beatmap, mapper: str, stars: float, song: int, first: int, versions: int
) -> ListedMap:
    try:
        place = os.path.relpath(path.absolute(), out.absolute())
    except ValueError:  # on another drive
        place = str(path.absolute())
    name = f"{beatmap.artist} - {beatmap.title} [{beatmap.version_name}]"
    return ListedMap(Path(place).as_posix(), mapper, name, round(stars, 3), song, first, versions)


def chart_versions(beatmap: Beatmap, stars: float, song: int, length: int, vocabulary: Vocabulary) -> list[ChartTokens]:
    """The chart as mapped, and mirrored where that makes another good chart."""
    source = UpstreamMap(beatmap)
    if any(not 0 <= item.time <= source.end_of(item) / 1000 <= _LATEST for item in source.objects):
        raise InputError("The beatmap has objects outside any song.")
    flips = [(False, False)]
    if source.mode == GameMode.OSU:
        flips = [(x, y) for x in (False, True) for y in (False, True)]
    elif source.mode in (GameMode.CATCH, GameMode.MANIA):
        flips = [(False, False), (True, False)]
    end = max(source.end_of(item) for item in source.objects) // 1000
    length = max(length, end + 1000)
    conditions = training_conditions(beatmap, source, vocabulary, stars)
    settings = ParserSettings()
    family = recognise_family({}, vocabulary)
    beats = timing_events(source, settings)
    versions = []
    for flip in flips:
        events = parse_beatmap_events(source, settings, flip=flip)
        versions.append(_chart(events, beats, conditions, song, length, family, vocabulary))
    return versions


def _chart(
    events: TimedEvents,
    beats: TimedEvents,
    conditions: Conditions,
    song: int,
    length: int,
    family: Family,
    vocabulary: Vocabulary,
) -> ChartTokens:
    """The tokens of a map with all that a prompt of it takes; `song` is a number and `length` ms."""
    unknown = replace(conditions, difficulty=None, circle_size=None, hold_note_ratio=None, scroll_speed_ratio=None)
    # Tokens are cut by time, so the times must not go back where a long object overlaps.
    times = np.maximum.accumulate(np.array(events.times, dtype=np.int64))
    shifts = np.array([e.value if e.type is EventType.TIME_SHIFT else -1 for e in events.events], dtype=np.int64)
    tokens = np.array(
        [0 if e.type is EventType.TIME_SHIFT else vocabulary.encode(e) for e in events.events], dtype=np.uint16
    )
    starts = {
        EventType.CIRCLE,
        EventType.SLIDER_HEAD,
        EventType.SPINNER,
        EventType.HOLD_NOTE,
        EventType.DRUMROLL,
        EventType.DENDEN,
    }
    rhythm = sorted({time for event, time in zip(events.events, events.times, strict=True) if event.type in starts})
    speeds = [i for i, event in enumerate(events.events) if event.type is EventType.SCROLL_SPEED]
    kinds = [
        index
        for index, (event, time) in enumerate(zip(beats.events, beats.times, strict=True))
        if event.type is not EventType.TIME_SHIFT and 0 <= time <= _LATEST
    ]
    return ChartTokens(
        song=song,
        length=length,
        mode=int(conditions.mode),
        special=np.array(class_tokens(conditions, family, vocabulary, length), dtype=np.uint16),
        special_unknown=np.array(class_tokens(unknown, family, vocabulary, length), dtype=np.uint16),
        tokens=tokens,
        times=times.astype(np.int32),
        shifts=shifts.astype(np.int32),
        rhythm=np.array(rhythm, dtype=np.int32),
        beat_tokens=np.array([vocabulary.encode(beats.events[i]) for i in kinds], dtype=np.uint16),
        beat_times=np.array([beats.times[i] for i in kinds], dtype=np.int32),
        speed_tokens=tokens[speeds],
        speed_times=times[speeds].astype(np.int32),
    )
