"""Folders of diffusers' pipelines: a part in each folder within, and a list of them."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from core.documents import MissingDocumentError, read_json
from core.errors import InputError
from core.music.weight_count import count_numbers

INDEX = "model_index.json"
CONFIG = "config.json"


def count_parts(path: Path, pipeline: str, networks: Sequence[str], others: Mapping[str, Sequence[str]]) -> int:
    """Numbers in the weights of a pipeline's folder.

    Args:
        pipeline: the class that the list of its parts names.
        networks: parts with weights.
        others: parts without, and files of which each has one.

    Raises:
        InputError: it is no such pipeline, or something is missing; the sentence says what.
    """
    try:
        described = read_json(path / INDEX)
    except MissingDocumentError:
        raise InputError(f"{path} holds no {INDEX}; name the folder of a music model.") from None
    if not isinstance(described, dict) or described.get("_class_name") != pipeline:
        raise InputError(f"{path / INDEX} does not describe a music model; choose another folder.")
    for part, names in [*others.items(), *((part, (CONFIG,)) for part in networks)]:
        if not any((path / part / name).is_file() for name in names):
            raise InputError(f"{path / part} lacks {names[0]}; download the model again.")
    return sum(count_numbers(path / part) for part in networks)


def config_of(path: Path, part: str) -> dict[str, Any]:
    """The settings of a part."""
    found = read_json(path / part / CONFIG)
    return found if isinstance(found, dict) else {}
