"""Findings as the window lists them, filtered and sorted."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import unquote

from core.modding.finding import Finding, Severity
from core.modding.marks import Mark

_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class FindingEntry:
    """A finding with what became of it.

    Attributes:
        mark: what a person did with it.
        stale: the difficulty has changed since it was found.
    """

    finding: Finding
    mark: Mark | None = None
    stale: bool = False

    @property
    def places(self) -> tuple[tuple[float, int | None], ...]:
        """Time of each object that it speaks of, with the column where its link names one."""
        return places(self.finding)


class Order(Enum):
    """What the list is sorted by; the values are its columns."""

    TIME = 0
    SEVERITY = 1
    CATEGORY = 2
    SCORE = 3
    TEXT = 4


@dataclass(frozen=True, slots=True)
class Wish:
    """Which findings to show, and how.

    Attributes:
        severities: to show.
        category: to show, or empty for all.
        text: words that must all be in the sentence, the category or the name of the check.
        marked: show what was marked as done or ignored too.
    """

    severities: frozenset[Severity] = frozenset(Severity)
    category: str = ""
    text: str = ""
    marked: bool = False
    order: Order = Order.TIME
    backwards: bool = False
    words: tuple[str, ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", tuple(self.text.lower().split()))

    @property
    def narrows(self) -> bool:
        """Whether it leaves out more than what was marked."""
        return bool(self.words or self.category or self.severities != frozenset(Severity))

    def takes(self, entry: FindingEntry, *, any_severity: bool = False) -> bool:
        """Whether `entry` is to be shown."""
        finding = entry.finding
        if entry.mark is not None and not self.marked:
            return False
        if self.category and finding.category != self.category:
            return False
        if not any_severity and finding.severity not in self.severities:
            return False
        if not self.words:
            return True
        said = f"{finding.message}\n{finding.category}\n{finding.check}".lower()
        return all(word in said for word in self.words)


def chosen(entries: Iterable[FindingEntry], wish: Wish) -> list[FindingEntry]:
    """Those that `wish` takes, in its order; findings without a time or score come after the others."""
    found = [entry for entry in entries if wish.takes(entry)]
    found.sort(key=lambda entry: _time(entry.finding))
    match wish.order:
        case Order.TIME:
            if wish.backwards:
                found.sort(key=lambda entry: (entry.finding.time is None, -_time(entry.finding)))
            return found
        case Order.SEVERITY:
            found.sort(key=lambda entry: _RANKS[entry.finding.severity], reverse=wish.backwards)
        case Order.CATEGORY:
            found.sort(key=lambda entry: entry.finding.category.lower(), reverse=wish.backwards)
        case Order.SCORE:
            # The highest first, as the least surprising are of no interest.
            sign = 1.0 if wish.backwards else -1.0
            found.sort(key=lambda entry: (entry.finding.score is None, sign * (entry.finding.score or 0.0)))
        case Order.TEXT:
            found.sort(key=lambda entry: entry.finding.message.lower(), reverse=wish.backwards)
    return found


def places(finding: Finding) -> tuple[tuple[float, int | None], ...]:
    """Time of each object that a finding speaks of, ms, with its osu!mania column where the link names one."""
    columns: dict[int, set[int]] = {}
    _, _, names = unquote(finding.link).partition(" (")
    for name in names.rstrip(")").split(","):
        time, bar, column = name.partition("|")
        if bar and time.lstrip("-").isdigit() and column.isdigit():
            columns.setdefault(int(time), set()).add(int(column))
    found: list[tuple[float, int | None]] = []
    for start in dict.fromkeys(finding.objects):
        found += [(start, column) for column in sorted(columns.get(int(start), ()))] or [(start, None)]
    return tuple(found)


def _time(finding: Finding) -> float:
    return float("inf") if finding.time is None else finding.time
