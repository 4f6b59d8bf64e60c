"""A finding of MaiMod or of a rule check, for the timeline, the list and the terminal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from core.beatmap.beatmap import Beatmap
from core.beatmap.combos import combos
from core.beatmap.objects import GameMode, column_of
from core.modding.fixes import make_all

_HUGE = 1_000_000_000


class Severity(StrEnum):
    """How serious a finding is, the worst first: a broken rule, something that a person should look at, a detail."""

    PROBLEM = "problem"
    WARNING = "warning"
    MINOR = "minor"


@dataclass(frozen=True, slots=True)
class Fix:
    """A change that needs no judgement, as a pure function; picklable.

    Attributes:
        sentence: what applying it does.
        change: called as `change(beatmap, *arguments)`, and alters that copy.
    """

    sentence: str
    change: Callable[..., None]
    arguments: tuple[Any, ...] = ()

    def apply(self, beatmap: Beatmap) -> Beatmap:
        """A changed copy of `beatmap`."""
        changed = beatmap.copy()
        self.change(changed, *self.arguments)
        return changed


def all_of(fixes: Sequence[Fix], sentence: str) -> Fix | None:
    """One fix that does what several do, described by `sentence`; None without any."""
    if len(fixes) < 2:
        return fixes[0] if fixes else None
    return Fix(sentence, make_all, tuple((fix.change, fix.arguments) for fix in fixes))


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    Attributes:
        time: ms; None for a finding about the whole difficulty or mapset.
        category: as mappers sort mods: "Timing", "Compose", "Hit Sounds", ...
        message: a sentence with what the map has and what was expected.
        objects: times of the hit objects it is about, ms.
        score: of MaiMod, higher for more likely mistakes; None for rule checks.
        link: opens the place in osu!'s editor; empty where there is none.
        difficulty: its name; empty where the whole mapset is meant.
        file: the .osu file of that difficulty, or another file that it is about.
        check: name of the rule check, or for MaiMod of what differs ("New combo", "Snap").
    """

    time: float | None
    category: str
    severity: Severity
    message: str
    objects: tuple[float, ...] = ()
    score: float | None = None
    link: str = ""
    difficulty: str = ""
    file: str = ""
    check: str = ""
    fix: Fix | None = None

    @property
    def key(self) -> str:
        """Identifies the finding by what it is about: the same after the map is read again."""
        if self.objects:
            place = ",".join(str(round(time)) for time in self.objects)
            if self.time is not None and self.time not in self.objects:
                place += f"@{round(self.time)}"
        elif self.time is not None:
            place = str(round(self.time))
        else:
            place = self.message
        source = "rule" if self.score is None else "model"
        return "|".join((source, self.category, self.check, self.file, place))

    def as_document(self) -> dict[str, Any]:
        """The fields that scripts read."""
        return {
            "key": self.key,
            "time_ms": None if self.time is None else round(self.time, 3),
            "category": self.category,
            "severity": str(self.severity),
            "score": self.score,
            "message": self.message,
            "objects": [round(time, 3) for time in self.objects],
            "link": self.link,
            "difficulty": self.difficulty,
            "file": self.file,
            "check": self.check,
            "fix": self.fix.sentence if self.fix else None,
        }


def timestamp(time: float) -> str:
    """`mm:ss:fff` as the editor shows it; times before the song begins count as its beginning."""
    milliseconds = max(int(time), 0)
    return f"{milliseconds // 60000:02}:{milliseconds // 1000 % 60:02}:{milliseconds % 1000:03}"


def figure(value: float, digits: int = 3) -> str:
    """A number for a sentence: `digits` significant ones, but all before the point, and never an exponent."""
    if abs(value) >= _HUGE:
        return f"{'below -' if value < 0 else 'over '}{_HUGE:,}"
    text = f"{value:.{digits}g}"
    if "e+" in text:
        return f"{value:,.0f}"
    if "e-" in text:
        return f"{value:z.6f}".rstrip("0").rstrip(".")
    return text


def object_names(beatmap: Beatmap) -> list[str]:
    """How the editor names each object in a timestamp: the combo number, or `time|column` in osu!mania."""
    if beatmap.mode == GameMode.MANIA:
        keys = beatmap.keys
        return [f"{int(hit_object.time)}|{column_of(hit_object.x, keys)}" for hit_object in beatmap.hit_objects]
    return [str(max(combo.number, 1)) for combo in combos(beatmap)]


def edit_link(time: float, names: Sequence[str] = ()) -> str:
    """`osu://edit/mm:ss:fff (1,2)`, written as an address."""
    return f"osu://edit/{timestamp(time)}" + (f"%20({','.join(names)})" if names else "")
