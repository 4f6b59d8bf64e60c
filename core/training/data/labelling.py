"""Labels on the rows of a data set: proposed by rules, edited by hand, and never lost by either."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from core.beatmap.reader import parse_beatmap
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.training.data.data_set import DataSet, Difficulty, Labels, LabelSource, StyleLabel
from core.training.data.files import find_ref
from core.training.data.style_labels import propose_labels

MOST_WEIGHT = 10.0
_FIELDS = frozenset(item.name for item in fields(Labels)) - {"by_hand"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A data set with proposed labels, how many rows changed, and sentences about charts that could not be read."""

    data_set: DataSet
    changed: int
    failed: tuple[str, ...]


def label_by_rules(
    data_set: DataSet,
    home: Path,
    on_progress: OnProgress,
    cancel: CancelToken,
    *,
    overwrite: bool = False,
    least: float = 0.0,
) -> Labelled:
    """Propose descriptors for every difficulty that has none but those of an earlier proposal.

    Args:
        home: the folder of the data set's file.
        overwrite: also where descriptors come from a file or a person.
        least: confidence below which a proposal is not taken.

    Raises:
        CancelledError: `cancel` was set.
    """
    rows, failed, changed = [], [], 0
    for number, row in enumerate(data_set.difficulties):
        cancel.check()
        on_progress(Progress("Labelling", number / len(data_set.difficulties), row.version))
        if not overwrite and not may_propose(row.labels):
            rows.append(row)
            continue
        ref = find_ref(home, row.file)
        try:
            if ref is None:
                raise InputError(f"{row.file} is not there; run `dataset find` with the folder it is in now.")
            found = tuple(
                label for label in propose_labels(parse_beatmap(ref.read(), row.file)) if label.confidence >= least
            )
        except InputError as error:
            failed.append(str(error))
            rows.append(row)
            continue
        by_hand = tuple(name for name in row.labels.by_hand if name != "descriptors")
        labels = replace(row.labels, descriptors=found, by_hand=by_hand)
        changed += labels != row.labels
        rows.append(replace(row, labels=labels))
    return Labelled(data_set.with_rows(rows), changed, tuple(failed))


def label_rows(request: tuple[DataSet, Path], on_progress: OnProgress, cancel: CancelToken) -> DataSet:
    """`label_by_rules` as a task: the labelled copy of (data set, the folder of its file).

    Raises:
        CancelledError: `cancel` was set.
    """
    return label_by_rules(*request, on_progress, cancel).data_set


def may_propose(labels: Labels) -> bool:
    """Whether descriptors are free for a rule: there are none, or only a rule's."""
    if "descriptors" in labels.by_hand:
        return False
    return all(label.source is LabelSource.RULE for label in labels.descriptors)


def set_by_hand(row: Difficulty, values: Mapping[str, object], excluded: str | None = None) -> Difficulty:
    """The row with labels that a person gave; rules and scans leave them alone from now on.

    Args:
        values: fields of `Labels`.
        excluded: a reason to leave the difficulty out, "" to take it; None changes nothing.

    Raises:
        InputError: there is no such label, or its value is out of range.
    """
    if unknown := sorted(set(values) - _FIELDS):
        raise InputError(f"There is no label {unknown[0]}; labels are {', '.join(sorted(_FIELDS))}.")
    labels = replace(row.labels, **dict(values))  # type: ignore[arg-type]
    if not 0 <= labels.weight <= MOST_WEIGHT:
        raise InputError(f"The weight of {row.file} must lie between 0 and {MOST_WEIGHT:g}, not {labels.weight:g}.")
    if labels.year is not None and not 2000 <= labels.year < 2100:
        raise InputError(f"The year of {row.file} must lie between 2000 and 2099, not {labels.year}.")
    low, high = labels.first_ms or 0.0, labels.last_ms
    if low < 0 or (high is not None and high <= low):
        raise InputError(f"The range of {row.file} must begin before it ends, from 0 ms on.")
    changed = [name for name in values if getattr(labels, name) != getattr(row.labels, name)]
    labels = replace(labels, by_hand=tuple(sorted({*labels.by_hand, *changed})))
    row = replace(row, labels=labels)
    if excluded is not None and excluded != row.excluded:
        row = replace(row, excluded=excluded, excluded_by_hand=True)
    return row


def kept_by_hand(rows: Iterable[Difficulty], earlier: DataSet) -> list[Difficulty]:
    """`rows` of a new scan with what people, and rules, said about the same difficulties before.

    The same is the same file; where that is gone, the same content.
    """
    by_file = {row.file: row for row in earlier.difficulties}
    by_hash = {row.sha256: row for row in earlier.difficulties}
    return [_kept(row, by_file.get(row.file) or by_hash.get(row.sha256)) for row in rows]


def _kept(row: Difficulty, before: Difficulty | None) -> Difficulty:
    """The row with what a person had set by hand before."""
    if before is None:
        return row
    values = {name: getattr(before.labels, name) for name in before.labels.by_hand if name in _FIELDS}
    labels = replace(row.labels, **values, by_hand=before.labels.by_hand)
    if not labels.descriptors and "descriptors" not in labels.by_hand:
        labels = replace(labels, descriptors=before.labels.descriptors)
    if before.excluded_by_hand:
        row = replace(row, excluded=before.excluded, excluded_by_hand=True)
    return replace(row, labels=labels)


def descriptor_list(text: str) -> tuple[StyleLabel, ...]:
    """Names separated by semicolons or bars, as typed: "streams; jumps"."""
    names = [name.strip() for name in text.replace("|", ";").split(";")]
    return tuple(StyleLabel(name) for name in dict.fromkeys(name for name in names if name))
