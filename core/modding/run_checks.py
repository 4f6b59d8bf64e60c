"""Runs all rule checks over a mapset."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.modding.finding import Finding, Severity, all_of
from core.modding.mapset import Mapset, open_mapset
from core.modding.rules.rule import DifficultyRule, Rule, SetRule, all_rules

MAX_SHOWN = 30
MAX_COUNTED = 2000
STAGE = "Checking the mapset"
ORDER = {severity: place for place, severity in enumerate(Severity)}


def check_path(
    path: Path, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> list[Finding]:
    """Everything the rule checks find in a mapset folder, an .osz, or one .osu file.

    For one .osu file these are its own findings and those of the whole set; its folder is read as well, because many
    rules compare difficulties.

    Raises:
        InputError: there is no mapset at `path`, or it cannot be read.
        CancelledError: `cancel` was set on the way.
    """
    cancel = cancel or CancelToken()
    on_progress(Progress(STAGE, 0.0, "reading"))
    return check_mapset(open_mapset(path, cancel), on_progress, cancel)


def check_mapset(
    mapset: Mapset, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> list[Finding]:
    """Run every check. Findings come by difficulty, then time; the worst first among those without a time."""
    cancel = cancel or CancelToken()
    checks = all_rules()
    found: list[Finding] = []
    for done, check in enumerate(checks):
        cancel.check()
        on_progress(Progress(STAGE, (done + 1) / (len(checks) + 1), check.name))
        for findings in _runs(check, mapset):
            cancel.check()
            found += findings
    if mapset.only is not None:
        found = [finding for finding in found if finding.difficulty in {"", mapset.only.name}]
    places = {difficulty.name: place for place, difficulty in enumerate(mapset.difficulties, 1)}
    found.sort(
        key=lambda finding: (
            places.get(finding.difficulty, 0),
            -1.0 if finding.time is None else finding.time,
            ORDER[finding.severity],
        )
    )
    on_progress(Progress(STAGE, 1.0, f"{len(found)} findings"))
    return found


def _runs(check: Rule, mapset: Mapset) -> Iterator[list[Finding]]:
    """The findings of one check, for one difficulty after another, at most `MAX_SHOWN` of each."""
    if isinstance(check, SetRule):
        by_difficulty: dict[str, list[Finding]] = {}
        for finding in check.find(mapset):
            by_difficulty.setdefault(finding.difficulty, []).append(finding)
        for findings in by_difficulty.values():
            yield _limited(findings)
    elif isinstance(check, DifficultyRule):
        for difficulty in mapset.difficulties if mapset.only is None else [mapset.only]:
            if difficulty.objects and check.looks_at(difficulty):
                yield _limited(list(islice(check.find(difficulty), MAX_COUNTED)))


def _limited(findings: list[Finding]) -> list[Finding]:
    """At most `MAX_SHOWN` findings, the worst first, and one with the number of the others."""
    if len(findings) <= MAX_SHOWN:
        return findings
    ordered = sorted(findings, key=lambda finding: ORDER[finding.severity])
    kept, others = ordered[:MAX_SHOWN], ordered[MAX_SHOWN:]
    rest = len(others)
    counts = Counter(finding.severity for finding in findings)
    many = "or more " if len(findings) >= MAX_COUNTED else ""
    parts = ", ".join(f"{counts[severity]} {severity}" for severity in Severity if counts[severity])
    message = f"{findings[0].check}: {rest} {many}further places like these are not listed ({parts} in all)."
    worst = kept[0].severity
    fixes = [finding.fix for finding in others if finding.fix is not None]
    fix = all_of(fixes, f"Fix {len(fixes)} of the places that are not listed.")
    return [
        *kept,
        replace(kept[0], time=None, severity=worst, message=message, objects=(), link="", fix=fix),
    ]
