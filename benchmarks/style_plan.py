"""How styles are measured, and the folder of each that keeps what was reached."""

import pickle
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.training.adapters.recipe import AdapterRecipe


@dataclass(frozen=True, slots=True)
class Plan:
    """How styles are measured.

    Attributes:
        recipe, rhythm: how the decoder's adapter is trained, and the rhythm's, if there is one.
    """

    most: int
    recipe: AdapterRecipe
    rhythm: AdapterRecipe | None
    songs_apart: bool
    half: bool
    generate: int
    seconds: float
    strength: float
    songs: tuple[Path, ...]
    tag: str
    ways: tuple[str, ...]
    unseen: bool


class Work:
    """A style's folder: what was reached is kept under a name, and not made again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)

    def once(self, name: str, make: Any) -> Any:
        """What `make()` gives, or gave."""
        path = self.folder / f"{name}.pickle"
        if path.is_file():
            return pickle.loads(path.read_bytes())
        value = make()
        written = path.with_suffix(".partial")
        written.write_bytes(pickle.dumps(value))
        written.replace(path)
        return value
