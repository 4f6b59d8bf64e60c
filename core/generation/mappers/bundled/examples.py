"""Styles by example as they are kept."""

import json
from pathlib import Path

from core.generation.example_files import keep, kept
from core.generation.mappers.bundled.style_tables import StyleTables, document_of_style, style_of_document


def keep_example(style: StyleTables) -> str:
    """Keep what was counted; returns its hash.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    return keep(json.dumps(document_of_style(style), sort_keys=True).encode())


def kept_example(sha256: str) -> StyleTables | None:
    """What was counted under a hash; None where it is not kept here."""
    data = kept(sha256)
    return None if data is None else style_of_document(json.loads(data), Path(f"{sha256}.json"))
