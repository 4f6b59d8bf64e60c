"""Which parts of a package are large."""

from collections import Counter
from pathlib import Path


def size_of(path: Path) -> int:
    """Bytes of a file, or of all files below a folder."""
    if path.is_file() and not path.is_symlink():
        return path.stat().st_size
    return sum(file.stat().st_size for file in path.rglob("*") if file.is_file() and not file.is_symlink())


def largest_parts(folder: Path, count: int = 20) -> list[tuple[str, int]]:
    """The largest (part, bytes) of a package: a part is a folder beside the program's own files, or a single file."""
    inner = folder / "_internal" if (folder / "_internal").is_dir() else folder
    parts: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if not file.is_file() or file.is_symlink():
            continue
        place = file.relative_to(inner) if file.is_relative_to(inner) else file.relative_to(folder)
        size = file.stat().st_size
        # One library can outweigh whole packages: it is named by itself.
        parts[place.as_posix() if size > 20_000_000 or len(place.parts) == 1 else place.parts[0] + "/"] += size
    return parts.most_common(count)


def report(folder: Path) -> str:
    """The size of a package and its twenty largest parts, for people."""
    lines = [f"{size_of(folder) / 1e6:8.1f} MB  {folder.name}, of which"]
    lines += [f"{size / 1e6:8.1f} MB  {name}" for name, size in largest_parts(folder)]
    return "\n".join(lines)
