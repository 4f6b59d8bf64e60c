"""Text beside a song that says something about it: captions, lyrics, tempo and key from other programs' files.

The rules are those of the music trainers that people prepare folders for. Lyrics come from NAME.lyrics.txt, else
NAME.txt, else NAME.lab; an empty file counts as missing. Caption, tempo and key come from NAME.caption.txt, then
NAME.json, then a CSV of the top folder, and the later wins; time signature and language from NAME.json only. A CSV has
a column File and is matched by base name. Text is UTF-8, with or without a mark.
"""

import csv
import io
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

from core.documents import parse_json
from core.errors import InputError
from core.training.data.files import FileRef

_MAX_BYTES = 4 * 1024 * 1024
_SNIFFED = 4096
_LRC_STAMP = re.compile(r"\[\d{1,3}:\d{2}(?:[.:]\d{1,3})?\]")


@dataclass(frozen=True, slots=True)
class SongNotes:
    """What side-cars say about a song; empty and None where they say nothing."""

    caption: str = ""
    lyrics: str = ""
    bpm: int | None = None
    key: str = ""
    time_signature: str = ""
    language: str = ""

    def as_notes(self) -> dict[str, str]:
        """The texts that are there, by name."""
        named = {
            "caption": self.caption,
            "lyrics": self.lyrics,
            "key": self.key,
            "time signature": self.time_signature,
            "language": self.language,
            "bpm": "" if self.bpm is None else str(self.bpm),
        }
        return {name: text for name, text in named.items() if text}


def read_csv_notes(folders: Iterable[Path]) -> tuple[dict[str, SongNotes], list[tuple[FileRef, str]]]:
    """Captions, tempos and keys by lower-case base name, from the CSV files directly in `folders`; and what failed."""
    notes: dict[str, SongNotes] = {}
    failed = []
    for path in (path for folder in folders if folder.is_dir() for path in sorted(folder.glob("*.csv"))):
        ref = FileRef(path)
        try:
            rows = csv_rows(_text(ref))
        except InputError as error:
            failed.append((ref, str(error)))
            continue
        for row in rows:
            if not row.get("file"):
                continue
            name = base_name(row["file"])
            found = notes.get(name, SongNotes())
            bpm = _tempo(row.get("bpm"))
            notes[name] = replace(
                found,
                caption=row.get("caption") or found.caption,
                bpm=found.bpm if bpm is None else bpm,
                key=row.get("key") or row.get("keyscale") or found.key,
            )
    return notes, failed


def csv_rows(text: str) -> list[dict[str, str]]:
    """Rows by lower-case column name; the delimiter is what its first line has most of comma, semicolon and tab.

    Raises:
        InputError: it is not a table.
    """
    head = text[:_SNIFFED]
    first = head.splitlines()[0] if head else ""
    delimiter = max(",;\t", key=first.count)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        lines = [[cell.strip() for cell in line] for line in reader]
    except csv.Error as error:
        raise InputError(f"It is not a CSV table: {error}.") from error
    if not lines:
        return []
    columns = [cell.lower() for cell in lines[0]]
    return [dict(zip(columns, line, strict=False)) for line in lines[1:] if any(line)]


def notes_of_song(
    audio: FileRef, files: Mapping[str, FileRef], csv_notes: Mapping[str, SongNotes]
) -> tuple[SongNotes, list[tuple[FileRef, str]]]:
    """What the side-cars of a song say, and the side-cars that cannot be read.

    Args:
        files: of the set, by lower-case name.
        csv_notes: from `read_csv_notes`.
    """
    stem = _stem_in(audio, files)
    notes = SongNotes()
    failed: list[tuple[FileRef, str]] = []

    def text_of(*endings: str) -> str:
        for ending in endings:
            ref = files.get(stem + ending)
            if ref is None:
                continue
            try:
                text = _text(ref).strip()
            except InputError as error:
                failed.append((ref, str(error)))
                continue
            if text:
                return text
        return ""

    lyrics = _LRC_STAMP.sub("", text_of(".lyrics.txt", ".txt", ".lab"))
    notes = replace(notes, lyrics="\n".join(line.strip() for line in lyrics.splitlines()).strip())
    notes = replace(notes, caption=text_of(".caption.txt"))
    ref = files.get(f"{stem}.json")
    if ref is not None:
        try:
            notes = _with_json(notes, _document(ref))
        except InputError as error:
            failed.append((ref, str(error)))
    stated = csv_notes.get(base_name(audio.name))
    if stated is not None:
        notes = replace(
            notes,
            caption=stated.caption or notes.caption,
            bpm=notes.bpm if stated.bpm is None else stated.bpm,
            key=stated.key or notes.key,
        )
    return notes, failed


def base_name(name: str) -> str:
    """A file's name in lower case, without folders and ending."""
    return PurePosixPath(name.replace("\\", "/")).stem.lower()


def _stem_in(audio: FileRef, files: Mapping[str, FileRef]) -> str:
    named = next((name for name, ref in files.items() if ref == audio), audio.name.lower())
    return str(PurePosixPath(named).with_suffix(""))


def _with_json(notes: SongNotes, document: Mapping[str, Any]) -> SongNotes:
    """The notes with what a JSON file beside the song says."""
    bpm = _tempo(document.get("bpm"))
    return replace(
        notes,
        caption=_words(document.get("caption")) or notes.caption,
        bpm=notes.bpm if bpm is None else bpm,
        key=_words(document.get("keyscale")) or notes.key,
        time_signature=_words(document.get("timesignature")),
        language=_words(document.get("language")),
    )


def _document(ref: FileRef) -> dict[str, Any]:
    document = parse_json(_text(ref), str(ref))
    if not isinstance(document, dict):
        raise InputError(f"{ref} is not a JSON object.")
    return document


def _text(ref: FileRef) -> str:
    data = ref.read()
    if len(data) > _MAX_BYTES:
        raise InputError(f"{ref} is larger than {_MAX_BYTES // 2**20} MiB, which is no text about a song.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{ref} is not UTF-8; save it as UTF-8.") from error


def _words(value: object) -> str:
    return str(value).strip() if isinstance(value, str | int | float) and not isinstance(value, bool) else ""


def _tempo(value: object) -> int | None:
    """int(float(text)); None where that is not a tempo."""
    try:
        number = float(str(value))
    except ValueError:
        return None
    return int(number) if math.isfinite(number) and 1 <= number < 10_000 else None
