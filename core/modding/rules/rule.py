"""What a check is, and the registry that finds all of them.

A check is a small class in `core.modding.rules`. It says what it is called and what it is for, and yields findings.
Its thresholds are its `limits`; configs/modding/limits.yaml can change each of them by the name of the class.
"""

import pkgutil
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import Any, ClassVar

from core.beatmap.levels import Level
from core.beatmap.objects import GameMode
from core.modding.configuration import read_configuration
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, Fix, Severity, edit_link
from core.modding.mapset import Mapset

PROBLEM, WARNING, MINOR = Severity.PROBLEM, Severity.WARNING, Severity.MINOR
ALL_MODES = frozenset(GameMode)
OSU, TAIKO, CATCH, MANIA = (frozenset({mode}) for mode in GameMode)


class Rule(ABC):
    """One rule.

    Attributes:
        name: as a list of checks shows it.
        category: where its findings belong.
        severities: that it can give.
        purpose: one sentence on what it protects.
        modes: of the difficulties it looks at.
        levels: of the difficulties it looks at; empty for all.
        limits: its thresholds, by name.
    """

    name: ClassVar[str]
    category: ClassVar[str]
    severities: ClassVar[tuple[Severity, ...]]
    purpose: ClassVar[str]
    modes: ClassVar[frozenset[GameMode]] = ALL_MODES
    levels: ClassVar[tuple[Level, ...]] = ()
    limits: ClassVar[Mapping[str, Any]] = {}

    def __init__(self, limits: Mapping[str, Any] | None = None) -> None:
        self.limit: dict[str, Any] = {**self.limits, **(limits or {})}

    def looks_at(self, difficulty: Difficulty) -> bool:
        return difficulty.mode in self.modes and (not self.levels or difficulty.level in self.levels)

    def finding(
        self,
        severity: Severity,
        message: str,
        difficulty: Difficulty | None = None,
        objects: Sequence[int] = (),
        time: float | None = None,
        fix: Fix | None = None,
        file: str = "",
    ) -> Finding:
        """A finding of this check. `objects` are indices into the difficulty's hit objects; the first gives the time,
        unless there is one."""
        times: tuple[float, ...] = ()
        names: list[str] = []
        if difficulty is not None:
            times = tuple(difficulty.objects[index].time for index in objects)
            names = [difficulty.names[index] for index in objects]
            if time is None and times:
                time = times[0]
        return Finding(
            time,
            self.category,
            severity,
            message,
            times,
            link="" if time is None else edit_link(time, names),
            difficulty=difficulty.name if difficulty else "",
            file=file or (difficulty.file if difficulty else ""),
            check=self.name,
            fix=fix,
        )

    def by_level(
        self,
        severity: Severity,
        message: str,
        difficulty: Difficulty,
        objects: Sequence[int] = (),
        time: float | None = None,
        fix: Fix | None = None,
    ) -> Finding:
        """A finding that holds for the level of the difficulty; a problem only where its name states the level."""
        found = self.finding(severity, message, difficulty, objects, time, fix)
        if severity is PROBLEM and not difficulty.level_is_named:
            return replace(found, severity=WARNING)
        return found


class DifficultyRule(Rule):
    """A rule that one difficulty keeps or breaks by itself."""

    @abstractmethod
    def find(self, difficulty: Difficulty) -> Iterator[Finding]: ...


class SetRule(Rule):
    """A rule about the mapset as a whole."""

    @abstractmethod
    def find(self, mapset: Mapset) -> Iterator[Finding]: ...

    def difficulties(self, mapset: Mapset) -> list[Difficulty]:
        """The difficulties that this check looks at."""
        return [difficulty for difficulty in mapset.difficulties if self.looks_at(difficulty)]


@cache
def all_rules() -> tuple[Rule, ...]:
    """One of every check, by category and name, with the limits of the configuration.

    Raises:
        InputError: configs/modding/limits.yaml names a check or limit that does not exist.
    """
    package = import_module("core.modding.rules")
    for module in pkgutil.iter_modules(package.__path__):
        import_module(f"core.modding.rules.{module.name}")
    classes = [found for kind in (DifficultyRule, SetRule) for found in _leaves(kind)]
    limits = read_configuration("limits", {found.__name__: set(found.limits) for found in classes})
    return tuple(
        sorted((found(limits.get(found.__name__)) for found in classes), key=lambda check: (check.category, check.name))
    )


def _leaves(kind: type[Rule]) -> list[type[Rule]]:
    below = kind.__subclasses__()
    if not below:
        return [kind] if kind.__module__.startswith("core.modding.rules.") and kind.name else []
    return [leaf for subclass in below for leaf in _leaves(subclass)]
