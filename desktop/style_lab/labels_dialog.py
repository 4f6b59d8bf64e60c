"""The labels of one or many difficulties of a data set, typed at once."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from core.training.data.data_set import Difficulty, LabelSource, StyleLabel
from desktop.shared.translation import tr
from desktop.style_lab.data_rows import mapper_of
from desktop.style_lab.label_form import LabelField, LabelForm, number_reader

_YEARS, _WEIGHTS = (2007, 2077), (0, 10)


class LabelsDialog(LabelForm):
    """Asks for labels of difficulties: fields of `Labels`.

    Attributes:
        mapper, year, weight, labels: the fields.
    """

    def __init__(self, rows: Sequence[Difficulty], parent: QWidget | None = None) -> None:
        descriptors = frozenset(", ".join(label.name for label in row.labels.descriptors) for row in rows)
        fields = (
            LabelField(
                "mapper", tr("Mapper"), tr("The mapper whose style it is"), frozenset(mapper_of(row) for row in rows)
            ),
            LabelField(
                "year", tr("Year"), tr("When it was mapped"), frozenset(str(row.labels.year or "") for row in rows),
                _year,
            ),
            LabelField(
                "weight", tr("Weight"), tr("How often it is learned from: 0 never, 1 as usual, 10 at most"),
                frozenset(f"{row.labels.weight:g}" for row in rows), number_reader(tr("Weight"), *_WEIGHTS),
            ),
            LabelField(
                "descriptors", tr("Descriptors"), tr("Such as streams, jumps; separated by commas"), descriptors,
                _descriptors,
            ),
        )  # fmt: skip
        words = tr("What is typed goes to %n difficulties; an empty field changes nothing.", "", len(rows))
        super().__init__(words, fields, parent)
        self.mapper, self.year, self.weight, self.labels = self.fields.values()


def _year(text: str) -> int | None:
    found = number_reader(tr("Year"), *_YEARS)(text)
    return None if found is None else int(found)


def _descriptors(text: str) -> tuple[StyleLabel, ...]:
    """What a person typed, such as "streams; jumps"."""
    names = dict.fromkeys(name.strip() for name in text.replace(";", ",").split(","))
    return tuple(StyleLabel(name, 1.0, LabelSource.HAND) for name in names if name)
