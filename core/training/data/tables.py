"""Rows of published data sets: Parquet tables of metadata, and web rows of a song with its charts."""

from functools import lru_cache
from pathlib import Path
from typing import Any

from core.documents import DocumentError, parse_json
from core.errors import InputError


def read_table(path: Path) -> list[dict[str, Any]]:
    """The rows of a .parquet file.

    Raises:
        InputError: it cannot be read.
    """
    try:
        from pyarrow import parquet
    except ImportError:
        raise InputError(f"Reading {path} takes the package pyarrow; install beatwright[parquet].") from None
    try:
        return parquet.read_table(path, memory_map=True).to_pylist()
    except (OSError, ValueError, MemoryError) as error:  # pyarrow's own errors are among these
        raise InputError(f"Cannot read {path} as a Parquet table: {str(error).splitlines()[0]}.") from error


@lru_cache(maxsize=1)
def _web_rows(path: Path, _: int) -> list[dict[str, Any]]:
    return read_table(path)


def web_rows(path: Path) -> list[dict[str, Any]]:
    """The rows {"opus": audio, "json": {"beatmaps": […]}} of a .parquet file.

    Raises:
        InputError: it cannot be read.
    """
    try:
        return _web_rows(path, path.stat().st_mtime_ns)
    except OSError as error:
        raise InputError(f"Cannot read {path}: {error.strerror or error}.") from error


def row_charts(row_json: object) -> list[dict[str, Any]]:
    """The "beatmaps" of a web row's "json", given as text, bytes or an object.

    Raises:
        InputError: there are none.
    """
    document = row_json
    if isinstance(document, bytes | str):
        try:
            document = parse_json(document, "A web row")
        except DocumentError as error:
            raise InputError("A web row holds no JSON.") from error
    charts = document.get("beatmaps") if isinstance(document, dict) else None
    if not isinstance(charts, list) or not all(isinstance(chart, dict) for chart in charts):
        raise InputError("A web row has no list of beatmaps.")
    return charts


def chart_bytes(row_json: object, entry: str) -> bytes:
    """The .osu text of the beatmap `entry` (a number in the row's list, ".osu" may follow)."""
    charts = row_charts(row_json)
    content = charts[int(entry.removesuffix(".osu"))].get("content")
    if not isinstance(content, str):
        raise InputError("A beatmap of a web row has no content.")
    return content.encode("utf-8", "surrogateescape")


def audio_bytes(cell: object) -> bytes:
    """The encoded song of a web row's "opus" cell.

    Raises:
        InputError: it has none.
    """
    data = cell.get("bytes") if isinstance(cell, dict) else cell
    if not isinstance(data, bytes):
        raise InputError("A web row has no song.")
    return data


def read_cell(path: Path, member: str) -> bytes:
    """A member of a .parquet: "ROW/song.opus", or "ROW/NUMBER.osu"."""
    number, _, entry = member.partition("/")
    try:
        row = web_rows(path)[int(number)]
        return chart_bytes(row["json"], entry) if entry.endswith(".osu") else audio_bytes(row["opus"])
    except (ValueError, IndexError, KeyError) as error:
        raise InputError(f"There is no {member} in {path}; scan the data set again.") from error
