"""A style by example: what chosen maps choose more, or less, often than usual, without training."""

from collections.abc import Collection
from pathlib import Path

from core.beatmap.header import read_header
from core.errors import InputError
from core.generation.mappers.bundled.style import example_maps, style_from
from core.generation.mappers.bundled.style_tables import keep_example
from core.generation.request_parts import StyleExample
from core.training.classifier.labelled import guest_of


def learn_example(places: tuple[Path, ...], mapper: str = "", files: Collection[Path] = ()) -> StyleExample:
    """Count what maps choose, and keep it under its hash.

    Args:
        places: .osu files, or folders with some.
        mapper: only this one's difficulties, also in the sets of others; "": all.
        files: only these of them; empty: all.

    Raises:
        InputError: there is no map to take an example from.
        MachineError: the disk is full, read-only or gone.
    """
    chosen = tuple(sorted(files)) or places
    if mapper:
        chosen = tuple(path for path in example_maps(chosen, most=None) if _is_by(mapper, path))
        if not chosen:
            raise InputError(f"There is no map by {mapper} to take an example from.")
    return StyleExample(chosen, 1.0, keep_example(style_from(chosen)))


def _is_by(mapper: str, path: Path) -> bool:
    try:
        header = read_header(path)
    except InputError:
        return False
    return (guest_of(header.version_name, header.creator) or header.creator).casefold() == mapper.casefold()
