"""The fixture songs by name, and what a scan says of them."""

from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[4]

SETS = ("Beatwright - Lantern Walk", "Beatwright - Morning Loop", "Beatwright - Two Rooms")


def normal(songs: Path, name: str = SETS[0]) -> Path:
    return next(path for path in (songs / name).glob("*.osu") if "[Normal]" in path.name)


def kinds(document: dict[str, Any]) -> set[str]:
    return {fault["kind"] for fault in document["faults"]}
