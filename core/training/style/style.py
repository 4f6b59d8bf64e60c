"""The styles of this user: their adapters, how far each is, and whether it is better than its base."""

from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from core.errors import InputError
from core.model.checkpoints.adapter_card import AdapterCard, read_card
from core.model.checkpoints.adapters import CONFIG, WEIGHTS
from core.model.checkpoints.style_files import RHYTHM_FOLDER, adapter_hash, styles_folder
from core.training.adapters.request import TRAINING
from core.training.run_card import RunFacts, read_run
from core.training.style.learn import read_measured
from core.training.style.measure import Comparison
from core.training.style.plan import PLAN, StylePlan, is_measured, read_plan

_HASH_LENGTH = 12


@dataclass(frozen=True, slots=True)
class StylePart:
    """An adapter of a style.

    Attributes:
        card: what it says about itself; None until it is trained.
        run: its training; None where that is not here.
    """

    folder: Path
    card: AdapterCard | None
    run: RunFacts | None

    @property
    def better(self) -> bool:
        """Whether it was trained and, where songs were held out, lowered their loss."""
        return self.card is not None and self.card.better


@dataclass(frozen=True, slots=True)
class Style:
    """A style of this user.

    Attributes:
        plan: how it was taught; None for one that came from elsewhere.
        parts: its adapters.
        measured: what it gave on held-out songs; None where that was not measured.
        mark: the beginning of the hash by which requests name it; "" while there is nothing to use.
    """

    name: str
    folder: Path
    plan: StylePlan | None
    parts: tuple[StylePart, ...]
    measured: Comparison | None
    mark: str

    @property
    def base(self) -> str:
        """The model that it is for."""
        named = [part.card.base for part in self.parts if part.card is not None and part.card.base]
        return named[0] if named else self.plan.model if self.plan is not None else ""

    @property
    def finished(self) -> bool:
        """Whether its training came to its end."""
        if self.plan is None:
            return True
        done = [part.run is not None and not part.run.resumable for part in self.parts]
        whole = len(self.parts) == len(self.plan.parts) and all(done)
        if not whole or self.measured is not None:
            return whole
        try:
            return not is_measured(self.folder, self.plan)
        except InputError:  # its data set is gone, so nothing can be measured any more
            return True

    @property
    def better(self) -> bool:
        """Whether it is worth using: nearer to the held-out maps than its base, as far as it was measured."""
        if self.measured is not None:
            return self.measured.better
        return any(part.better for part in self.parts)

    @property
    def step(self) -> int:
        """Steps done, of all parts."""
        return sum(part.run.step if part.run is not None else 0 for part in self.parts)


def read_style(folder: Path) -> Style:
    """The style of a folder.

    Raises:
        InputError: the folder holds no style, or its plan is damaged.
    """
    plan = None
    if (folder / PLAN).is_file():
        plan = read_plan(folder)
    elif not (folder / CONFIG).is_file() and not (folder / RHYTHM_FOLDER / CONFIG).is_file():
        raise InputError(f"{folder} holds no style.")
    parts = []
    for place in (folder, folder / RHYTHM_FOLDER):
        run = None
        with suppress(InputError):
            run = read_run(place / TRAINING)
        if run is not None or (place / CONFIG).is_file():
            parts.append(StylePart(place, read_card(place), run))
    name = plan.name if plan is not None else folder.name
    return Style(name, folder, plan, tuple(parts), read_measured(folder), style_mark(folder))


def list_styles() -> list[Style]:
    """The styles of this user, the latest last."""
    found = []
    try:
        folders = [each for each in styles_folder().iterdir() if each.is_dir() and not each.name.startswith(".")]
        folders.sort(key=lambda each: (each.stat().st_ctime_ns, each.name))
    except OSError:
        return []
    for folder in folders:
        with suppress(InputError):
            found.append(read_style(folder))
    return found


def style_mark(folder: Path) -> str:
    """The beginning of a style's hash; "" where there is nothing to use."""
    try:
        versions = tuple(
            (file.stat().st_size, file.stat().st_mtime_ns) for file in sorted(folder.rglob("*.safetensors"))
        )
        return _hash(folder, versions)[:_HASH_LENGTH] if (folder / WEIGHTS).is_file() else ""
    except OSError:
        return ""


@lru_cache(maxsize=256)
def _hash(folder: Path, _: tuple[tuple[int, int], ...]) -> str:
    """The hash of a style; the other argument distinguishes versions of it."""
    return adapter_hash(folder)
