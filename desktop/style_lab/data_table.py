"""The table of a data set of maps."""

from PySide6.QtWidgets import QWidget

from core.training.data.data_set import Difficulty
from desktop.style_lab.data_rows import Column, DataRows
from desktop.style_lab.row_table import RowTable

_WIDTHS: dict[int, int] = {
    Column.LEARN: 56,
    Column.SET: 190,
    Column.DIFFICULTY: 110,
    Column.STARS: 48,
    Column.MAPPER: 96,
    Column.REASON: 150,
    Column.MODE: 76,
    Column.LENGTH: 58,
    Column.BPM: 90,
    Column.FAULTS: 160,
    Column.LABELS: 140,
}


class DataTable(RowTable):
    """The table of the difficulties."""

    def __init__(self, rows: DataRows, parent: QWidget | None = None) -> None:
        super().__init__(rows, _WIDTHS, Column.SET, parent)
        self._rows = rows

    @property
    def chosen(self) -> list[Difficulty]:
        """The selected rows, in the order of the table."""
        return [self._rows.shown[number] for number in self.chosen_numbers]

    def choose(self, files: set[str]) -> None:
        """Select the rows of these files, as they were before the table changed."""
        self.choose_numbers([number for number, row in enumerate(self._rows.shown) if row.file in files])
