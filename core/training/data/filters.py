"""Which difficulties of what was found a data set takes."""

from dataclasses import dataclass, replace

from core.errors import InputError
from core.library.records import fold
from core.training.data.data_set import Difficulty

Range = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Filter:
    """Limits; None and "" do not limit.

    Attributes:
        mapper: who made the difficulty, or hosts its set; compared without case.
        mode: "osu", "taiko", "catch" or "mania".
        stars, years: lowest and highest, both included.
        status: "ranked", "loved", …, "submitted" or "local"; "submitted" takes every set that is on osu!'s site.
    """

    mapper: str = ""
    mode: str = ""
    stars: Range | None = None
    years: Range | None = None
    status: str = ""

    def reason(self, row: Difficulty) -> str:
        """Why the difficulty is left out; "" where it is not."""
        if self.mapper and fold(self.mapper) not in (fold(row.labels.mapper), fold(row.creator)):
            return f"filter: it is by {row.labels.mapper or row.creator or 'an unnamed mapper'}, not {self.mapper}"
        if self.mode and row.mode != self.mode:
            return f"filter: it is for {row.mode}, not {self.mode}"
        if self.stars and not self.stars[0] <= row.stars <= self.stars[1]:
            return f"filter: it has {row.stars:.2f} stars, not {self.stars[0]:g} to {self.stars[1]:g}"
        if self.years and not (row.labels.year and self.years[0] <= row.labels.year <= self.years[1]):
            return (
                f"filter: it is of {row.labels.year or 'an unknown year'}, not {self.years[0]:g} to {self.years[1]:g}"
            )
        if self.status and row.status != self.status and not (self.status == "submitted" and row.beatmapset_id > 0):
            return f"filter: it is {row.status or 'of unknown status'}, not {self.status}"
        return ""

    def apply(self, row: Difficulty) -> Difficulty:
        """The row, left out where it does not fit and nothing else speaks against it."""
        return row if row.excluded else replace(row, excluded=self.reason(row))


def parse_range(text: str, option: str) -> Range:
    """ "4-6", "4-" , "-6" or "5" as lowest and highest.

    Raises:
        InputError: it is not a range.
    """
    low, dash, high = text.strip().partition("-")
    try:
        lowest = float(low) if low.strip() else 0.0
        highest = (float(high) if high.strip() else float("inf")) if dash else lowest
    except ValueError as error:
        raise InputError(f"{option} must be a range such as 4-6, not {text!r}.") from error
    if not text.strip(" -") or not lowest <= highest:
        raise InputError(f"{option} must be a range such as 4-6, lowest first, not {text!r}.")
    return lowest, highest
