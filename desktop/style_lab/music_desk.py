"""The data set of songs that is being put together: what is scanned, left out and labelled, and its file."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.training.music.labels import LabeledMusic, LabelRequest
from core.training.music.scanning import MusicScan, ScannedMusic
from core.training.music.songs import MusicSample, MusicSet, audio_of, read_music_set, with_metadata, write_music_set
from core.training.music.styles import with_values
from desktop.shared.jobs import JobQueue
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr
from desktop.style_lab.data_desk import BY_HAND
from desktop.style_lab.set_desk import SetDesk

_SCAN = "core.training.music.scanning:scan_music"
_LABEL = "core.training.music.labels:label_music"


class MusicDesk(SetDesk):
    """Holds the songs of the page.

    Attributes:
        music: its rows.
        faults: what could not be read, a sentence by file.

    Signals:
        scanned: the name of the folder that was read.
    """

    TOPIC = "music data set"
    FILE = "last_songs.json"

    scanned = Signal(str)

    def __init__(self, jobs: JobQueue, notices: NoticeBoard, parent: QObject | None = None) -> None:
        super().__init__(jobs, notices, parent)
        self.music = MusicSet()
        self.faults: dict[str, str] = {}

    def reopen(self) -> None:
        """Take the songs of last time, if there are any."""
        if self.file.is_file():
            self._reader.load(partial(read_music_set, self.file), self._reopened, self._report)

    def add(self, folder: Path) -> None:
        """Read a folder of songs, beside those that are there; what is written by hand stays."""
        if self.job is not None:
            self._notices.warn(tr("Songs are still being read; wait until that is done, or stop it."), topic=self.TOPIC)
            return
        request = MusicScan(folder, self.home, self.music.metadata, self.music)
        self._run(tr("Reading songs"), _SCAN, request, partial(self._scanned, folder))

    def label(self) -> None:
        """Measure tempo and key, and write captions, where they are missing."""
        if self.job is None and self.music.samples:
            self._run(tr("Labels from the songs"), _LABEL, LabelRequest(self.music, self.home), self._labelled)

    def clear(self) -> None:
        """Forget every row; nothing on the disk is touched but the list itself."""
        self.cancel()
        self.faults = {}
        self._take(MusicSet())

    def set_included(self, ids: Iterable[str], included: bool) -> None:
        """Learn from these songs, or leave them out."""
        self.set_values(ids, {"excluded": "" if included else BY_HAND})

    def set_values(self, ids: Iterable[str], values: Mapping[str, Any]) -> None:
        """Give these songs values of their fields."""
        self._take(self.music.with_samples(with_values(self.music.samples, set(ids), values)))

    def set_tag(self, tag: str) -> None:
        """A word of every prompt, by which the style is asked for."""
        self.set_metadata(custom_tag=tag)

    def set_metadata(self, **values: Any) -> None:
        """Give all songs values of `MusicMetadata`."""
        metadata = replace(self.music.metadata, **values)
        if metadata != self.music.metadata:
            self._take(with_metadata(self.music, metadata))

    def path_of(self, sample: MusicSample) -> Path | None:
        """The file of a song; None where it is gone."""
        path = audio_of(sample, self.home)
        return path if path.is_file() else None

    def _scanned(self, folder: Path, found: ScannedMusic) -> None:
        self._notices.succeed(self.TOPIC)
        fresh = {sample.audio_path for sample in found.music.samples}
        kept = [sample for sample in self.music.samples if sample.audio_path not in fresh]
        self.faults |= {Path(file).name: reason for file, reason in found.faults}
        self._take(self.music.with_samples(_with_own_ids([*kept, *found.music.samples])))
        self.scanned.emit(folder.name)

    def _labelled(self, found: LabeledMusic) -> None:
        self._notices.succeed(self.TOPIC)
        self.faults |= dict(found.faults)
        self._take(found.music)

    def _take(self, music: MusicSet) -> None:
        self.music = music
        self._changed()

    def _reopened(self, music: MusicSet) -> None:
        if not self.music.samples and self.job is None:
            self.music = music
            self.changed.emit()

    def _writing(self) -> Callable[[], None]:
        return partial(self._write, self.music)

    def _write(self, music: MusicSet) -> None:
        write_music_set(music, self.file)


def _with_own_ids(samples: Iterable[MusicSample]) -> list[MusicSample]:
    """The same songs, each under an id of its own, whatever another program wrote."""
    found: dict[str, MusicSample] = {}
    for sample in samples:
        name = sample.id
        while name in found:
            name = hashlib.sha256(f"{name}{sample.audio_path}".encode("utf-8", "surrogateescape")).hexdigest()[:8]
        found[name] = replace(sample, id=name)
    return list(found.values())
