"""Marks of findings: done, or ignored; stored for each map."""

import hashlib
import json
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from core.app_dirs import places
from core.documents import DocumentError, converted, read_json
from core.errors import MachineError
from core.files import write_atomically
from core.modding.finding import Finding


class Mark(StrEnum):
    DONE = "done"
    IGNORED = "ignored"


class Marks:
    """The marks of all maps, one small JSON file a map.

    Args:
        folder: of these files; None for the program's own data folder.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder if folder is not None else places().data / "findings"

    def of(self, beatmap: Path) -> dict[str, Mark]:
        """Key of a finding -> its mark, for the map in the file `beatmap`. A damaged store counts as empty."""
        try:
            file = self._file(beatmap)
            document = converted(read_json(file), dict[str, Any], file)
            return converted(document.get("marks"), dict[str, Mark], file)
        except DocumentError:
            return {}

    def set(self, beatmap: Path, finding: Finding, mark: Mark | None) -> None:
        """Mark a finding of a map, or take its mark away.

        Raises:
            MachineError: the mark cannot be written.
        """
        marks = self.of(beatmap)
        if mark is None:
            marks.pop(finding.key, None)
        else:
            marks[finding.key] = mark
        self.put(beatmap, marks)

    def put(self, beatmap: Path, marks: Mapping[str, Mark]) -> None:
        """Remember exactly these marks (by the keys of the findings) for a map.

        Raises:
            MachineError: they cannot be written.
        """
        file = self._file(beatmap)
        if not marks and not file.exists():
            return
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise MachineError(f"Cannot make the folder {file.parent}: {error.strerror or error}.") from error
        document = {"beatmap": str(beatmap), "marks": dict(marks)}
        write_atomically(file, json.dumps(document, indent=1).encode(), overwrite=True)

    def _file(self, beatmap: Path) -> Path:
        name = hashlib.sha1(str(beatmap.resolve()).encode(errors="surrogatepass"), usedforsecurity=False).hexdigest()
        return self.folder / f"{name}.json"
