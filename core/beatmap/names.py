"""File names as osu! makes and finds them."""

import unicodedata
from collections.abc import Iterable
from pathlib import Path

MAX_NAME_BYTES = 240
MAX_STEM_BYTES = 120
_LONGEST_SUFFIX = 8
_FORBIDDEN = frozenset('"<>|:*?\\/') | frozenset(map(chr, range(32)))
_RESERVED = frozenset(("con", "prn", "aux", "nul", "conin$", "conout$"))
_NUMBERED = frozenset(("com", "lpt"))
_SYSTEM_FILES = frozenset(("thumbs.db", "desktop.ini", ".ds_store"))


def osu_file_name(artist: str, title: str, creator: str, version: str) -> str:
    """`Artist - Title (Creator) [Version].osu`, without the characters that Windows forbids in names.

    An overlong name loses letters of artist, title and creator; the difficulty's name is shortened last, because it
    tells the files of a set apart.
    """
    parts = [artist, title, creator, version]
    while len(_compose(parts).encode("utf-8", "replace")) > MAX_NAME_BYTES:
        longest = max(range(3), key=lambda index: len(parts[index].encode("utf-8", "replace")))
        index = longest if len(parts[longest]) > 8 else 3
        parts[index] = parts[index][:-1].rstrip()
    return _compose(parts)


def _compose(parts: list[str]) -> str:
    artist, title, creator, version = parts
    song = f"{artist} - {title}" if artist else title
    return without_forbidden(f"{song} ({creator}) [{version}].osu")


def without_forbidden(text: str, replacement: str = "") -> str:
    """`text` as a file name: what Windows forbids is replaced, or left out as osu! does."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    return "".join(replacement if character in _FORBIDDEN else character for character in text)


def portable_file_name(name: str, fallback: str) -> str:
    """`name` as any system can carry it and a .osu can say it, for a file that comes into a mapset from elsewhere.

    Where nothing is left of it but its suffix, `fallback` takes its place.
    """
    path = Path(without_forbidden(" ".join(name.split())))
    suffix = path.suffix if len(path.suffix) <= _LONGEST_SUFFIX else ""
    stem = shortened_name(path.name.removesuffix(suffix), MAX_STEM_BYTES)
    return (fallback if not stem or is_reserved(stem) else stem) + suffix.rstrip(" .")


def shortened_name(text: str, most_bytes: int) -> str:
    """The beginning of a name in so many bytes of UTF-8; no spaces and dots at its ends, which Windows drops."""
    return text.encode()[:most_bytes].decode(errors="ignore").strip(" .")


def is_reserved(part: str) -> bool:
    """Whether Windows keeps the name, with any extension, for a device."""
    stem = part.partition(".")[0].rstrip().lower()
    return stem in _RESERVED or (len(stem) == 4 and stem[:3] in _NUMBERED and stem[3] in "0123456789¹²³")


def is_system_file(name: str) -> bool:
    """Whether a system put the file there for itself, as no mapper means it; `name` may have folders, with `/`."""
    *folders, file = name.lower().split("/")
    return file in _SYSTEM_FILES or file.startswith("._") or "__macosx" in folders


def clean_file_name(name: str) -> str:
    """The name of a file as a beatmap writes it, with single `/` between folders and without the quotes around it.

    Backslashes written twice, doubled slashes and `./` are slips that the game or Windows forgives.
    """
    name = name.replace("\\\\", "\\").strip('"').replace("\\", "/")
    if "//" in name or "./" in name:
        first, *others = name.split("/")
        kept = [part for part in others if part not in {"", "."}]
        name = "/".join(kept if first == "." else [first, *kept])
    return name


def find_file(folder: Path, name: str) -> Path | None:
    """The file that a beatmap in `folder` names, whatever its case, as Windows finds it.

    None without one, and for names that lead out of the folder: absolute ones, `..`, and links.
    """
    parts = clean_file_name(name).split("/")
    if any(part in {"", ".", ".."} or "\0" in part or ":" in part for part in parts):
        return None
    try:
        found = folder
        for part in parts:
            exact = found / part
            following = exact if exact.exists() else _find_entry(found, part)
            if following is None:
                return None
            found = following
        inside = found.resolve().is_relative_to(folder.resolve())
        return found if inside and found.is_file() else None
    except (OSError, ValueError, RuntimeError):
        return None


def _find_entry(folder: Path, name: str) -> Path | None:
    target = same_name_key(name)
    if not folder.is_dir():
        return None
    return min((entry for entry in folder.iterdir() if same_name_key(entry.name) == target), default=None)


def same_name_key(name: str) -> str:
    """Names with the same key are one file to Windows or macOS: case and the spelling of accents do not count."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def free_version_name(existing: Iterable[str], target: str) -> str:
    """`target`, or `target (2)`, `target (3)`, …: the first whose file name no existing difficulty takes."""
    taken = {same_name_key(without_forbidden(name)) for name in existing}
    candidate, number = target, 1
    while same_name_key(without_forbidden(candidate)) in taken:
        number += 1
        candidate = f"{target} ({number})"
    return candidate
