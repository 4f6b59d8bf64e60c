"""What MaiMod found before, read and written beside the window."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.modding.finding import Finding
from core.modding.maimod.kept_findings import KeptFinding, KeptFindings
from desktop.session.open_song import stamp_of
from desktop.shared.background_call import BackgroundCall

_log = logging.getLogger("beatwright")


class KeptResults(QObject):
    """Keeps the findings of MaiMod by what is in the file, and finds them again after a restart.

    Signals:
        kept: something more is kept.
    """

    kept = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = KeptFindings()
        self._reading = BackgroundCall(self)
        self._writing = BackgroundCall(self)

    def keep(self, path: Path, stamp: tuple[int, int], by: str, findings: Sequence[Finding]) -> None:
        """Keep what `by` found in a file; nothing where it is no longer as it was at `stamp`, when it was read."""
        # What cannot be kept is found again by asking again, so no message is shown.
        if stamp == stamp_of(path):
            put = partial(self._kept.put, path, by, list(findings))
            self._writing.load(
                put, lambda _: self.kept.emit(), lambda error: _log.warning("cannot keep findings: %s", error)
            )

    def look_for(self, path: Path, found: Callable[[KeptFinding, tuple[int, int]], None]) -> None:
        """Call `found` with what is kept for the bytes of a file and the file's stamp, where something is."""

        def use(read: tuple[tuple[int, int], KeptFinding | None]) -> None:
            if read[1] is not None:
                found(read[1], read[0])

        self._reading.load(lambda: (stamp_of(path), self._kept.of(path)), use, lambda _: None)

    def forget(self) -> None:
        """Nothing is looked for any more."""
        self._reading.forget()
