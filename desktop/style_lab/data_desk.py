"""The data set that is being put together: what is scanned, left out and labelled, and the file that keeps it."""

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from core.training.data.data_set import DataSet, Difficulty, read_data_set, write_data_set
from core.training.data.files import find_ref
from core.training.data.filters import Filter
from core.training.data.labelling import set_by_hand
from core.training.data.scanning import ScanRequest
from desktop.shared.jobs import JobQueue
from desktop.shared.map_source import MapSource
from desktop.shared.notices import NoticeBoard
from desktop.shared.translation import tr
from desktop.style_lab.set_desk import SetDesk

BY_HAND = "by hand"
"""Why a row is left out that a person excluded."""

_LABELS = "core.training.data.labelling:label_rows"
_SCAN = "core.training.data.scanning:scan"


class DataDesk(SetDesk):
    """Holds the data set of the page.

    Attributes:
        data_set: its rows.
    """

    TOPIC = "data set"
    FILE = "last.json"

    def __init__(self, jobs: JobQueue, notices: NoticeBoard, parent: QObject | None = None) -> None:
        super().__init__(jobs, notices, parent)
        self.data_set = DataSet(tr("Data set"), ())
        self._places: tuple[Path, ...] = ()

    @property
    def counts(self) -> tuple[int, int, int]:
        """(difficulties to learn from, their songs, all difficulties)."""
        included = self.data_set.included
        return len(included), len({row.song or row.set for row in included}), len(self.data_set.difficulties)

    @property
    def source(self) -> MapSource:
        """The difficulties to learn from that are files of their own."""
        paths = [self.path_of(row) for row in self.data_set.included]
        return MapSource((), self.data_set.name, files=frozenset(path for path in paths if path is not None))

    def reopen(self) -> None:
        """Take the data set of last time, if there is one."""
        if self.file.is_file():
            self._reader.load(partial(read_data_set, self.file), self._reopened, self._report)

    def learn_from(self, source: MapSource) -> None:
        """Begin a data set from these places."""
        if self.job is not None:
            self._refuse()
            return
        self._places = ()
        self.data_set = DataSet(source.name, ())
        self.changed.emit()
        self._scan(source, None)

    def add(self, paths: Sequence[Path]) -> None:
        """Read further places; labels and choices of the rows so far stay."""
        known = self._places or tuple(self._place(each) for each in self.data_set.sources)
        places_now = tuple(dict.fromkeys((*known, *paths)))
        self._scan(MapSource(places_now, self.data_set.name), self.data_set)

    def clear(self) -> None:
        """Forget every row; nothing on the disk is touched but the list itself."""
        self.cancel()
        self._places = ()
        self._take(DataSet(tr("Data set"), ()))

    def label(self) -> None:
        """Propose descriptors for the rows without descriptors by hand."""
        if self.job is None and self.data_set.difficulties:
            self._run(tr("Labels from the charts"), _LABELS, (self.data_set, self.home), self._take)

    def set_included(self, files: Iterable[str], included: bool) -> None:
        """Learn from these rows, by their files, or leave them out."""
        reason = "" if included else BY_HAND
        self._change(files, lambda row: set_by_hand(row, {}, reason))

    def set_labels(self, files: Iterable[str], values: Mapping[str, object]) -> None:
        """Give these rows labels.

        Raises:
            InputError: a value is out of range; nothing is changed then.
        """
        self._change(files, lambda row: set_by_hand(row, values))

    def path_of(self, row: Difficulty) -> Path | None:
        """The file of a row; None where it is gone, or inside an archive."""
        ref = find_ref(self.home, row.file)
        return Path(os.path.normpath(ref.path)) if ref is not None and not ref.member else None

    def find(self, name: str) -> Path | None:
        """The path of the row whose file has this name."""
        rows = [row for row in self.data_set.difficulties if row.file.rpartition("/")[2] == name]
        return self.path_of(rows[0]) if rows else None

    def _place(self, source: str) -> Path:
        return Path(os.path.normpath(self.home / source))

    def _change(self, files: Iterable[str], change: Callable[[Difficulty], Difficulty]) -> None:
        chosen = set(files)
        rows = [change(row) if row.file in chosen else row for row in self.data_set.difficulties]
        self._take(self.data_set.with_rows(rows))

    def _take(self, data_set: DataSet) -> None:
        self.data_set = data_set
        self._changed()

    def _reopened(self, data_set: DataSet) -> None:
        if not self.data_set.difficulties and self.job is None:
            self.data_set = data_set
            self.changed.emit()

    def _scan(self, source: MapSource, earlier: DataSet | None) -> None:
        """Read the maps of a source into a data set, going on from an earlier reading."""
        if self.job is not None:
            self._refuse()
            return
        try:
            self.home.mkdir(parents=True, exist_ok=True)  # relative paths lead nowhere from a folder that is missing
        except OSError as error:
            self._report(error)
            return
        request = ScanRequest(source.places, self.home, source.name, Filter(mapper=source.mapper), earlier=earlier)
        self._run(tr("Reading maps"), _SCAN, request, partial(self._scanned, source))

    def _scanned(self, source: MapSource, data_set: DataSet) -> None:
        """Take what was scanned; of whole folders only the files that were chosen stay in the data set."""
        self._places = source.places
        if source.files:
            wanted = {os.path.normpath(each) for each in source.files}
            outside = tr("outside of what was chosen")
            rows = []
            for row in data_set.difficulties:
                out = os.path.normpath(self.home / row.file) not in wanted
                rows.append(set_by_hand(row, {}, outside) if out and not row.excluded else row)
            data_set = data_set.with_rows(rows)
        self._notices.succeed(self.TOPIC)
        self._take(data_set)

    def _refuse(self) -> None:
        self._notices.warn(tr("Maps are still being read; wait until that is done, or stop it."), topic=self.TOPIC)

    def _writing(self) -> Callable[[], None]:
        return partial(self._write, self.data_set)

    def _write(self, data_set: DataSet) -> None:
        self.home.mkdir(parents=True, exist_ok=True)
        write_data_set(data_set, self.file)
