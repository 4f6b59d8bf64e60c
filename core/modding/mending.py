"""Carrying out the fixes that findings offer."""

from collections.abc import Sequence

from core.beatmap.beatmap import Beatmap
from core.beatmap.writer import format_beatmap
from core.modding.finding import Finding


def mended(beatmap: Beatmap, findings: Sequence[Finding]) -> tuple[Beatmap, list[Finding]]:
    """A copy of the beatmap after the fixes of the findings that have one and change something; and these findings.

    A fix whose object is no longer where it was changes nothing.
    """
    applied = []
    before = format_beatmap(beatmap)
    for finding in findings:
        if finding.fix is None:
            continue
        changed = finding.fix.apply(beatmap)
        after = format_beatmap(changed)
        if after != before:
            applied.append(finding)
            beatmap, before = changed, after
    return beatmap, applied
