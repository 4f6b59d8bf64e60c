"""A data set of songs for a music model, and the file that keeps it: the form that other music trainers use too.

Metadata and a list of samples, each with caption, genre, lyrics, bpm, keyscale, timesignature, duration and language;
what a file says beyond that is left alone.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

from msgspec import Meta

from core.documents import JSON_LIMITS, converted, read_json
from core.errors import InputError
from core.files import make_folder, write_atomically

TagPosition = Literal["prepend", "append", "replace"]
PromptOverride = Literal["caption", "genre"]
INSTRUMENTAL = "instrumental"
_TAGS = 120


@dataclass(frozen=True)
class MusicSample:
    """A song to learn from.

    Attributes:
        id: eight hexadecimal digits.
        audio_path: relative to the data set's file, or absolute.
        caption, genre: words that describe it; either is its prompt.
        lyrics: as they are learned; raw_lyrics: as they were found.
        duration: whole seconds.
        labeled: it has a caption.
        prompt_override: which of caption and genre is its prompt; None: as the data set says.
        excluded: why it is not learned from; empty where it is.
    """

    id: str
    audio_path: str
    filename: str
    caption: str = ""
    genre: str = ""
    lyrics: str = ""
    raw_lyrics: str = ""
    formatted_lyrics: str = ""
    bpm: Annotated[float, Meta(ge=1, lt=10_000)] | None = None
    keyscale: str = ""
    timesignature: str = ""
    duration: Annotated[float, Meta(ge=0)] = 0
    language: str = "unknown"
    is_instrumental: bool = True
    custom_tag: str = ""
    labeled: bool = False
    prompt_override: PromptOverride | None = None
    excluded: str = ""


@dataclass(frozen=True)
class MusicMetadata:
    """What holds for all songs.

    Attributes:
        custom_tag, tag_position: a word of every prompt, and where it is: before it, behind it, or in its place.
        genre_ratio: percent of the prompts that are the genre.
        all_instrumental: no song has lyrics, whatever its files say.
    """

    name: str = "songs"
    custom_tag: str = ""
    tag_position: TagPosition = "prepend"
    created_at: str = ""
    num_samples: int = 0
    all_instrumental: bool = False
    genre_ratio: Annotated[int, Meta(ge=0, le=100)] = 0


@dataclass(frozen=True)
class MusicSet:
    """Songs with what holds for all of them."""

    metadata: MusicMetadata = field(default_factory=MusicMetadata)
    samples: tuple[MusicSample, ...] = ()

    @property
    def included(self) -> tuple[MusicSample, ...]:
        """Those that are learned from."""
        return tuple(sample for sample in self.samples if not sample.excluded)

    def with_samples(self, samples: Iterable[MusicSample]) -> "MusicSet":
        """The same with other songs."""
        return replace(self, samples=tuple(samples))


def read_music_set(file: Path) -> MusicSet:
    """A data set as `write_music_set`, or another program, wrote it.

    Raises:
        InputError: it cannot be read, or describes no songs.
    """
    document = read_json(file, limits=JSON_LIMITS)
    if isinstance(document, list):
        document = {"samples": document}
    if not isinstance(document, dict) or not isinstance(document.get("samples"), list):
        raise InputError(f"{file} lists no samples; write it with `song dataset scan`.")
    samples = [_sample(entry, number) for number, entry in enumerate(document["samples"])]
    plain = {"metadata": document.get("metadata") or {}, "samples": samples}
    return converted(plain, MusicSet, file)


def _sample(entry: object, number: int) -> object:
    """An entry with what other programs leave out or write in another way."""
    if not isinstance(entry, dict):
        return entry
    path = entry.get("audio_path") or entry.get("filename") or ""
    found = {name: value for name, value in entry.items() if value is not None}
    found |= {"id": str(entry.get("id") or f"{number:08x}"), "audio_path": path}
    found |= {"filename": entry.get("filename") or Path(str(path)).name}
    found["timesignature"] = str(entry.get("timesignature") or "")
    if isinstance(entry.get("bpm"), str):
        try:
            found["bpm"] = float(entry["bpm"])
        except ValueError:
            found.pop("bpm")
    if found.get("prompt_override") not in ("caption", "genre"):
        found.pop("prompt_override", None)
    return found


def write_music_set(music: MusicSet, file: Path) -> None:
    """Write a data set, in place of the file that was there.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    metadata = replace(
        music.metadata,
        num_samples=len(music.samples),
        created_at=music.metadata.created_at or datetime.now().isoformat(timespec="seconds"),
    )
    document: dict[str, Any] = asdict(replace(music, metadata=metadata))
    make_folder(file.parent)
    write_atomically(file, json.dumps(document, ensure_ascii=False, indent=1).encode(), overwrite=True)


def audio_of(sample: MusicSample, home: Path) -> Path:
    """Where the song is; `home` is the folder of the data set's file."""
    return (home / sample.audio_path).resolve()


def checked_metadata(metadata: MusicMetadata) -> MusicMetadata:
    """The metadata, if they can be.

    Raises:
        InputError: the tag is too long, or takes the place of the prompts without being there.
    """
    if len(metadata.custom_tag) > _TAGS:
        raise InputError(f"--tag has {len(metadata.custom_tag)} letters; a word or two are enough.")
    if not 0 <= metadata.genre_ratio <= 100:
        raise InputError(f"--genre-ratio is {metadata.genre_ratio}; choose from 0 to 100.")
    if metadata.tag_position == "replace" and not metadata.custom_tag.strip():
        raise InputError("--tag-position replace needs a tag that takes the prompts' place; name it with --tag.")
    return metadata


def with_metadata(music: MusicSet, metadata: MusicMetadata) -> MusicSet:
    """The data set under other metadata: where these say that no song is sung, none has lyrics; else those it had."""
    if metadata.all_instrumental == music.metadata.all_instrumental:
        return replace(music, metadata=metadata)
    return MusicSet(metadata, tuple(_sung(sample, not metadata.all_instrumental) for sample in music.samples))


def _sung(sample: MusicSample, may_be: bool) -> MusicSample:
    lyrics = sample.raw_lyrics or sample.lyrics
    sung = may_be and (bool(lyrics) or sample.language not in ("", "unknown", INSTRUMENTAL))
    language = "unknown" if sung and sample.language == INSTRUMENTAL else sample.language
    return replace(
        sample, lyrics=lyrics if sung else "", raw_lyrics=lyrics, is_instrumental=not sung, language=language
    )


def prompt_of(sample: MusicSample, metadata: MusicMetadata, draw: float) -> str:
    """The prompt under which a song is learned.

    Args:
        draw: 0 .. 1, by which the genre is chosen in as many of 100 cases as the data set says.
    """
    wants_genre = (sample.prompt_override or "") == "genre" or (
        sample.prompt_override is None and draw * 100 < metadata.genre_ratio
    )
    words = (sample.genre if wants_genre else sample.caption) or sample.caption or sample.genre
    tag = (sample.custom_tag or metadata.custom_tag).strip()
    if not tag:
        return words
    if metadata.tag_position == "replace":
        return tag
    parts = (tag, words) if metadata.tag_position == "prepend" else (words, tag)
    return ", ".join(part for part in parts if part)


def learned_samples(music: MusicSet) -> tuple[MusicSample, ...]:
    """The songs that are learned from: those that are not left out and have a prompt.

    Raises:
        InputError: no song can be learned from.
    """
    if not music.included:
        raise InputError("There is no song to learn from. Add songs, or take some back into the data set.")
    found = tuple(sample for sample in music.included if prompt_of(sample, music.metadata, 0.0))
    if not found:
        raise InputError("No song has a caption to learn under; label the data set first.")
    return found


def relative_to(path: Path, home: Path) -> str:
    """A path as the file of a data set in `home` names it."""
    try:
        return path.resolve().relative_to(home.resolve()).as_posix()
    except ValueError:
        return str(path.resolve())


def table_of(samples: Sequence[MusicSample]) -> list[dict[str, Any]]:
    """What a table of the songs shows, a row each."""
    return [
        {
            "#": number,
            "file": sample.filename,
            "duration": int(sample.duration),
            "lyrics": "own" if sample.lyrics else INSTRUMENTAL if sample.is_instrumental else "-",
            "labeled": sample.labeled,
            "bpm": sample.bpm,
            "key": sample.keyscale,
            "caption": sample.caption[:50],
            "excluded": sample.excluded,
        }
        for number, sample in enumerate(samples, 1)
    ]
