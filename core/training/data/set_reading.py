"""One mapset as rows of a data set, with everything that is wrong with it."""

import hashlib
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from core.audio.decode import Audio, load_audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.header import Header, parse_header
from core.beatmap.objects import GameMode
from core.beatmap.reader import parse_beatmap
from core.beatmap.stars import star_rating
from core.beatmap.timing import object_end_times
from core.errors import InputError
from core.jobs import CancelToken
from core.tokens.upstream_view import UpstreamMap
from core.training.data.data_set import Difficulty, FaultKind, Song, Timing
from core.training.data.files import FileRef
from core.training.data.found import FoundChart, FoundSet
from core.training.data.side_cars import SongNotes, notes_of_song
from core.training.data.timing_check import (
    LEAST_CLARITY,
    MOST_DRIFT_MS,
    MOST_UNSNAPPED,
    Curve,
    check_timing,
    onset_curve,
    usual_offset,
)

MODES = {mode: mode.name.lower() for mode in GameMode}

_SILENCE = 1e-4  # root mean square
_STRAY_ADDITIONS = 0.04
_MOST_BEYOND_MS = 2000.0  # objects may lie so far after the end of the song
_ADDITIONS = 14

_GUEST = re.compile(r"(.{2,}?)(?:'s|s')\s+\S.*$")


@dataclass(frozen=True, slots=True)
class SetRow:
    """A row, and the song of it. `row.file` and song files are filled in by whoever knows where the data set is."""

    ref: FileRef
    audio: FileRef | None
    row: Difficulty


@dataclass(slots=True)
class ReadSet:
    """A set as read. `songs` are by their hash."""

    rows: list[SetRow] = field(default_factory=list)
    songs: dict[str, tuple[FileRef, Song]] = field(default_factory=dict)
    faults: list[tuple[FileRef, FaultKind, str]] = field(default_factory=list)


@dataclass(slots=True)
class _SongState:
    sha256: str = ""
    song: Song | None = None
    curve: Curve | None = None
    fault: tuple[FaultKind, str] | None = None
    notes: SongNotes = field(default_factory=SongNotes)


class SetReader:
    """Reads sets; songs that an earlier scan measured are not decoded again.

    Attributes:
        check_audio: whether songs are decoded, to find silent ones and compare red lines with the music.
        measured: timing of earlier scans by (hash of the .osu file, hash of the song).
        songs: of earlier scans, by hash.
    """

    def __init__(
        self,
        *,
        check_audio: bool,
        csv_notes: Mapping[str, SongNotes],
        measured: Mapping[tuple[str, str], Timing],
        songs: Mapping[str, Song],
        cancel: CancelToken,
    ) -> None:
        self._check_audio, self._csv, self._measured, self._songs, self._cancel = (
            check_audio,
            csv_notes,
            measured,
            songs,
            cancel,
        )

    def read(self, found: FoundSet) -> ReadSet:
        """The set's rows and faults.

        Raises:
            CancelledError: the token was set.
        """
        result = ReadSet()
        states: dict[FileRef, _SongState] = {}
        parsed = list(self._parsed(found, result))
        for chart, data, header, _ in parsed:
            audio = _audio_of(chart, header, found)
            if audio is not None and audio not in states:
                hashes = [_sha(data) for other, data, head, _ in parsed if _audio_of(other, head, found) == audio]
                states[audio] = self._song(audio, found, hashes, result)
        if len({state.sha256 for state in states.values()}) > 1:
            names = ", ".join(sorted(audio.name for audio in states))
            message = f"{found.name} has difficulties of several songs ({names}); each song is a set of its own."
            result.faults.append((parsed[0][0].ref, FaultKind.SEVERAL_SONGS, message))
        for chart, data, header, beatmap in parsed:
            self._cancel.check()
            audio = _audio_of(chart, header, found)
            state = states.get(audio) if audio is not None else None
            self._add(found, chart, data, header, beatmap, audio, state, result)
        return result

    def _parsed(self, found: FoundSet, result: ReadSet) -> Iterator[tuple[FoundChart, bytes, Header, Beatmap]]:
        """The maps of a set that can be used; the others become faults of `result`."""
        for chart in found.charts:
            self._cancel.check()
            try:
                data = chart.ref.read()
                header = parse_header(data, str(chart.ref))
                beatmap = parse_beatmap(data, str(chart.ref))
                header.audio_filename.encode()
            except (InputError, UnicodeEncodeError) as error:
                result.faults.append((chart.ref, FaultKind.UNREADABLE, str(error)))
                continue
            if not beatmap.hit_objects:
                result.faults.append((chart.ref, FaultKind.NO_OBJECTS, f"{chart.ref} has no objects."))
            elif not any(point.uninherited for point in beatmap.timing_points):
                result.faults.append((chart.ref, FaultKind.NO_TIMING, f"{chart.ref} has no red line."))
            else:
                yield chart, data, header, beatmap

    def _song(self, audio: FileRef, found: FoundSet, charts: list[str], result: ReadSet) -> _SongState:
        """The song of some maps: its length, loudness and onsets, unless all was measured before."""
        state = _SongState()
        state.notes, failed = notes_of_song(audio, found.files, self._csv)
        result.faults += [(ref, FaultKind.SIDE_CAR, message) for ref, message in failed]
        try:
            state.sha256 = audio.sha256()
            earlier = self._songs.get(state.sha256)
            seen = all((chart, state.sha256) in self._measured for chart in charts)
            if not self._check_audio or (earlier is not None and earlier.level is not None and seen):
                state.song = earlier or Song("", state.sha256)
            else:
                sound = self._decode(audio)
                level = float(np.sqrt(np.mean(np.square(sound.mono(), dtype=np.float64))))
                state.song = Song("", state.sha256, round(sound.duration_ms, 1), level)
                state.curve = onset_curve(sound, self._cancel) if level >= _SILENCE else None
        except InputError as error:
            kind = FaultKind.AUDIO_UNREADABLE if audio.member or audio.path.is_file() else FaultKind.AUDIO_MISSING
            state.fault = (kind, str(error))
            return state
        if state.song.level is not None and state.song.level < _SILENCE:
            state.fault = (FaultKind.AUDIO_SILENT, f"{audio} is silent.")
        result.songs[state.sha256] = (audio, state.song)
        return state

    def _decode(self, audio: FileRef) -> Audio:
        with audio.on_disk() as path:
            try:
                return load_audio(path, cancel=self._cancel)
            except InputError as error:
                raise InputError(str(error).replace(str(path), str(audio))) from error

    def _add(
        self,
        found: FoundSet,
        chart: FoundChart,
        data: bytes,
        header: Header,
        beatmap: Beatmap,
        audio: FileRef | None,
        state: _SongState | None,
        result: ReadSet,
    ) -> None:
        """Add the row of a map to `result`, with its faults."""
        sha = _sha(data)
        try:
            stars = star_rating(data)
            if not math.isfinite(stars + header.last_time + header.main_bpm + header.max_bpm):
                raise InputError(f"{chart.ref} has numbers beyond any map; leave it out.")
            source = UpstreamMap(beatmap)
        except InputError as error:
            result.faults.append((chart.ref, FaultKind.UNREADABLE, str(error).replace("the beatmap", str(chart.ref))))
            return
        song_hash = state.sha256 if state is not None else ""
        timing = self._measured.get((sha, song_hash)) or check_timing(source, state.curve if state else None)
        row = _row(found, chart, sha, header, beatmap, stars, song_hash, timing, state.notes if state else SongNotes())
        faults = list(_faults(chart.ref, row, header, audio, state))
        result.faults += [(chart.ref, kind, message) for kind, message in faults]
        reason = next((f"{kind}: {message}" for kind, message in faults if kind in _EXCLUDING), "")
        result.rows.append(SetRow(chart.ref, audio, replace(row, excluded=reason)))


_EXCLUDING = frozenset(
    {
        FaultKind.AUDIO_MISSING,
        FaultKind.AUDIO_UNREADABLE,
        FaultKind.AUDIO_SILENT,
        FaultKind.AUDIO_MISMATCH,
        FaultKind.UNSNAPPED,
        FaultKind.TIMING_OFF,
    }
)


def _faults(
    ref: FileRef, row: Difficulty, header: Header, audio: FileRef | None, state: _SongState | None
) -> Iterator[tuple[FaultKind, str]]:
    """What is wrong with a map, above all between it and its audio."""
    timing = row.timing
    if state is None or audio is None:
        named = f'its audio "{header.audio_filename}" is not there' if header.audio_filename else "it names no audio"
        yield FaultKind.AUDIO_MISSING, f"{ref}: {named}."
    elif state.fault is not None:
        yield state.fault
    elif state.song is not None:
        beyond = header.last_time - (state.song.length_ms or float("inf"))
        if beyond > _MOST_BEYOND_MS:
            yield (
                FaultKind.AUDIO_MISMATCH,
                f"{ref}: its objects go on {beyond / 1000:.1f} s after the end of {audio.name}.",
            )
        elif timing.clarity is not None and timing.clarity < LEAST_CLARITY:
            yield (
                FaultKind.AUDIO_MISMATCH,
                f"{ref}: its objects do not fall on what begins in {audio.name}; it is another song, "
                "another cut, or the tempo is wrong.",
            )
        elif timing.drift_ms is not None and timing.drift_ms > MOST_DRIFT_MS:
            message = f"{ref}: its red lines drift {timing.drift_ms:.0f} ms against {audio.name}; retime it."
            yield FaultKind.TIMING_OFF, message
        elif timing.offset_ms is not None and not usual_offset(timing.offset_ms):
            way = "early" if timing.offset_ms > 0 else "late"
            message = (
                f"{ref}: its objects come {abs(timing.offset_ms):.0f} ms too {way} against {audio.name}; retime it."
            )
            yield FaultKind.TIMING_OFF, message
    if timing.unsnapped > MOST_UNSNAPPED:
        share = f"{timing.unsnapped:.0%}"
        yield FaultKind.UNSNAPPED, f"{ref}: {share} of its objects lie more than 2 ms from any tick; resnap it."
    stated = state.notes.bpm if state is not None else None
    if stated is not None and header.main_bpm and abs(stated - header.main_bpm) > max(1.0, 0.01 * header.main_bpm):
        ratio = stated / header.main_bpm
        half = " (half or double)" if any(abs(ratio - times) < 0.02 for times in (0.5, 2.0)) else ""
        message = f"{ref}: a side-car says {stated} BPM and its red lines {header.main_bpm:g}{half}."
        yield FaultKind.STATED_VALUES, message


def _row(
    found: FoundSet,
    chart: FoundChart,
    sha: str,
    header: Header,
    beatmap: Beatmap,
    stars: float,
    song: str,
    timing: Timing,
    notes: SongNotes,
) -> Difficulty:
    """The row of a map in a data set."""
    ends = object_end_times(beatmap)
    first, last = min(item.time for item in beatmap.hit_objects), max(ends)
    breaks = sum(max(min(rest.end, last) - max(rest.start, first), 0.0) for rest in beatmap.breaks)
    additions = sum(bool(item.sound & _ADDITIONS) for item in beatmap.hit_objects)
    mapper = chart.labels.mapper or guest_mapper(header.version_name) or header.creator
    labels = replace(chart.labels, mapper=mapper, notes=notes.as_notes())
    return Difficulty(
        file="",
        sha256=sha,
        set=found.name,
        song=song,
        artist=header.artist,
        title=header.title,
        creator=header.creator,
        version=header.version_name,
        mode=MODES[header.mode],
        keys=beatmap.keys if header.mode == GameMode.MANIA else 0,
        stars=round(stars, 4),
        length_ms=last - first,
        drain_ms=max(last - first - breaks, 0.0),
        bpm=round(header.main_bpm, 3),
        bpm_min=round(header.min_bpm, 3),
        bpm_max=round(header.max_bpm, 3),
        objects=len(beatmap.hit_objects),
        hitsounded=additions > _STRAY_ADDITIONS * len(beatmap.hit_objects),
        beatmap_id=header.beatmap_id,
        beatmapset_id=header.beatmapset_id,
        status=chart.status or ("submitted" if header.beatmapset_id > 0 else "local"),
        timing=timing,
        labels=labels,
    )


def guest_mapper(version_name: str) -> str:
    """Who made a guest difficulty, by its name: "Someone's Insane" is someone's; "" for any other name."""
    found = _GUEST.match(version_name.strip())
    return found[1].strip() if found else ""


def _audio_of(chart: FoundChart, header: Header, found: FoundSet) -> FileRef | None:
    return chart.audio or _named_file(found.files, header.audio_filename)


def _named_file(files: Mapping[str, FileRef], name: str) -> FileRef | None:
    """A file of the set by the name an .osu gives it; names never lead out of the set, as only its files are listed."""
    return files.get(name.replace("\\", "/").lower()) if name else None


def _sha(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
