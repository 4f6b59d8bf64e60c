"""The licence of a base, which goes along with whatever is made of it."""

import shutil
from contextlib import suppress
from pathlib import Path

_LICENCES = ("LICENSE", "LICENCE", "LICENSE.md", "LICENSE.txt", "COPYING")


def licence_of(folder: Path) -> str:
    """The licence that a checkpoint's card names, or the name of its licence file; "" where neither is there."""
    for name in ("README.md", "MODEL_CARD.md"):
        with suppress(OSError):
            text = (folder / name).read_text(encoding="utf-8", errors="replace")
            for line in text.splitlines()[:60]:
                key, _, value = line.strip().lstrip("-* ").partition(":")
                if key.strip().lower() in ("license", "licence") and value.strip():
                    return value.strip()[:200]
    return next((name for name in _LICENCES if (folder / name).is_file()), "")


def copy_licences(source: Path, target: Path) -> None:
    """Copy the licence files of a checkpoint's folder, where `target` has none of that name."""
    for name in _LICENCES:
        if (source / name).is_file() and not (target / name).exists():
            shutil.copyfile(source / name, target / name)
