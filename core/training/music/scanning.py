"""From a folder of songs to a data set: what lies beside each song, read by the rules of the side-cars."""

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from core.audio.decode import load_audio
from core.errors import BeatwrightError, InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.library.archives import AUDIO_SUFFIXES
from core.training.data.files import FileRef
from core.training.data.side_cars import SongNotes, notes_of_song, read_csv_notes
from core.training.music.songs import (
    INSTRUMENTAL,
    MusicMetadata,
    MusicSample,
    MusicSet,
    checked_metadata,
    relative_to,
)

_SUFFIXES = (*AUDIO_SUFFIXES, ".oga")


@dataclass(frozen=True, slots=True)
class MusicScan:
    """What to scan.

    Attributes:
        folder: of songs, with the folders in it.
        home: the folder of the data set's file.
        earlier: what is written into it by hand stays.
    """

    folder: Path
    home: Path
    metadata: MusicMetadata = field(default_factory=MusicMetadata)
    earlier: MusicSet | None = None


@dataclass(frozen=True, slots=True)
class ScannedMusic:
    """The data set, how many side-cars of each kind there were, and what could not be read."""

    music: MusicSet
    counts: dict[str, int]
    faults: tuple[tuple[str, str], ...]


def scan_music(request: MusicScan, on_progress: OnProgress, cancel: CancelToken) -> ScannedMusic:
    """Read a folder of songs; a song that cannot be decoded is left out and named.

    Raises:
        InputError: the folder is not there, or has no song.
        CancelledError: `cancel` was set.
    """
    metadata = checked_metadata(request.metadata)
    if not request.folder.is_dir():
        raise InputError(f"There is no folder {request.folder}.")
    songs = sorted(path for path in request.folder.rglob("*") if path.suffix.lower() in _SUFFIXES and path.is_file())
    if not songs:
        raise InputError(f"{request.folder} holds no songs; they end with {', '.join(_SUFFIXES)}.")
    csv_notes, unread = read_csv_notes([request.folder])
    faults = [(str(ref), reason) for ref, reason in unread]
    counts: Counter[str] = Counter()
    samples = []
    known = {} if request.earlier is None else {sample.audio_path: sample for sample in request.earlier.samples}
    for number, path in enumerate(songs):
        cancel.check()
        on_progress(Progress("Reading songs", number / len(songs), path.name))
        audio = FileRef(path)
        files = dict(_files_beside(path))
        notes, failed = notes_of_song(audio, files, csv_notes)
        faults += [(str(ref), reason) for ref, reason in failed]
        sample = _sample_of(path, request.home, notes, metadata)
        try:
            duration = load_audio(path, cancel=cancel).duration_ms / 1000
        except BeatwrightError as error:
            cancel.check()
            faults.append((str(path), str(error)))
            sample, duration = replace(sample, excluded="cannot be decoded"), 0.0
        counts += _counted(path, files, notes, csv_notes)
        samples.append(_with_hand(replace(sample, duration=int(duration)), known.get(sample.audio_path)))
    on_progress(Progress("Reading songs", 1.0))
    counts["files"] = len(songs)
    return ScannedMusic(MusicSet(metadata, tuple(samples)), dict(counts), tuple(faults))


def _files_beside(path: Path) -> Iterator[tuple[str, FileRef]]:
    stem = path.stem.lower()
    for other in path.parent.iterdir():
        if other.name.lower().startswith(stem) and other.is_file():
            yield other.name.lower(), FileRef(other)


def _sample_of(path: Path, home: Path, notes: SongNotes, metadata: MusicMetadata) -> MusicSample:
    """A song's entry: found lyrics, or a language that is one, say that it is sung."""
    sung = bool(notes.lyrics) or (bool(notes.language) and notes.language.lower() != INSTRUMENTAL)
    instrumental = metadata.all_instrumental or not sung
    where = relative_to(path, home)
    return MusicSample(
        id=hashlib.sha256(where.encode("utf-8", "surrogateescape")).hexdigest()[:8],
        audio_path=where,
        filename=path.name,
        caption=notes.caption,
        lyrics="" if instrumental else notes.lyrics,
        raw_lyrics=notes.lyrics,
        bpm=notes.bpm,
        keyscale=notes.key,
        timesignature=notes.time_signature,
        language=notes.language or (INSTRUMENTAL if instrumental else "unknown"),
        is_instrumental=instrumental,
        custom_tag="",
        labeled=bool(notes.caption),
    )


def _with_hand(sample: MusicSample, earlier: MusicSample | None) -> MusicSample:
    """A scanned entry with what an earlier one has and no file says."""
    if earlier is None:
        return sample
    return replace(
        sample,
        id=earlier.id,
        caption=sample.caption or earlier.caption,
        genre=earlier.genre,
        bpm=earlier.bpm if sample.bpm is None else sample.bpm,
        keyscale=sample.keyscale or earlier.keyscale,
        timesignature=sample.timesignature or earlier.timesignature,
        custom_tag=earlier.custom_tag,
        labeled=sample.labeled or earlier.labeled,
        prompt_override=earlier.prompt_override,
        excluded=sample.excluded or earlier.excluded,
    )


def _counted(path: Path, files: dict[str, FileRef], notes: SongNotes, csv_notes: dict[str, SongNotes]) -> Counter[str]:
    stem = path.stem.lower()
    return Counter(
        json=f"{stem}.json" in files,
        captions=bool(notes.caption),
        lyrics=bool(notes.lyrics),
        csv=stem in csv_notes,
    )
