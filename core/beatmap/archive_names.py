"""Names of files in a mapset archive: which may be, and what osu! makes of them."""

from collections.abc import Iterable, Sequence
from pathlib import PurePosixPath

from core.beatmap.names import is_reserved, same_name_key
from core.errors import InputError

MAX_NAME_LENGTH = 240

_FORBIDDEN = frozenset('"<>|:*?') | frozenset(map(chr, range(32)))


def without_common_folder(names: Sequence[str]) -> tuple[str, ...]:
    """The names as seen from the innermost folder that all of them lie in: many pack a mapset's folder, not its files.

    They are checked ones; see `check_names`.
    """
    split = [name.split("/") for name in names]
    depth = 0
    while split and all(len(parts) > depth + 1 for parts in split):
        if len({same_name_key(parts[depth]) for parts in split}) > 1:
            break
        depth += 1
    return tuple("/".join(parts[depth:]) for parts in split)


def check_names(names: Iterable[str]) -> None:
    """Check names in an archive: safe relative paths, and no two that are one file or a file and its folder.

    Raises:
        InputError: saying which name, and why.
    """
    files: set[str] = set()
    folders: set[str] = set()
    for name in names:
        parts = name.split("/")
        if not name or name.startswith("/") or ":" in name:
            raise InputError(f"the file name {name!r} is not relative to the folder.")
        if ".." in parts:
            raise InputError(f"the file name {name!r} leads out of the folder.")
        if len(name) > MAX_NAME_LENGTH:
            raise InputError(f"the file name {name[:60]!r}… is too long.")
        for part in parts:
            if problem := _problem(part):
                raise InputError(f"the file name {name!r} {problem}.")
        key = same_name_key(name)
        if key in files:
            raise InputError(f"two files are both called {name!r}, or differ in case only.")
        files.add(key)
        folders.update(str(parent) for parent in PurePosixPath(key).parents)
    for name in files & folders:
        raise InputError(f"{name!r} is both a file and a folder.")


def _problem(part: str) -> str | None:
    """Why Windows could not have a part of a path; None where it could."""
    if part in {"", "."}:
        return "has an empty part"
    if not _FORBIDDEN.isdisjoint(part) or "\\" in part:
        return "has characters that Windows forbids"
    if part[-1] in " .":
        return "has a part that ends in a space or dot"
    if is_reserved(part):
        return "is reserved by Windows"
    try:
        part.encode("utf-8")
    except UnicodeEncodeError:
        return "has broken characters"
    return None
