"""Carrying out the fixes that findings offer."""

from collections.abc import Sequence
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.reader import parse_beatmap
from core.beatmap.writer import encode_beatmap, format_beatmap
from core.changes import Change
from core.errors import InputError, MachineError
from core.generation.history import History
from core.generation.steps import Step
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


def mend_file(file: Path, findings: Sequence[Finding]) -> tuple[Step, list[Finding]]:
    """Carry out fixes in an .osu file: a step of the history, which can be undone, and the findings that were fixed.

    Raises:
        InputError: the file is gone or no beatmap, or none of the fixes changes anything in it.
        ChangedOnDisk: another program wrote the file at the same moment.
        MachineError: the disk is full, read-only or gone.
    """
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{file} is no longer there; open another difficulty.") from None
    except OSError as error:
        raise MachineError(f"Cannot read {file}: {error.strerror or error}.") from error
    changed, fixed = mended(parse_beatmap(data, file.name), findings)
    if not fixed:
        raise InputError(f"Nothing is left to fix in {file.name}: it was changed since these findings were made.")
    summary = f"{len(fixed)} fix{'' if len(fixed) == 1 else 'es'} of findings"
    # Rule checks find out by themselves; what surprised a model is only asked about again when someone wants to.
    settled = [finding.key for finding in fixed if finding.score is not None]
    change = Change(file, data, encode_beatmap(changed))
    return History().do([change], file.parent, None, summary=summary, settled=settled), fixed
