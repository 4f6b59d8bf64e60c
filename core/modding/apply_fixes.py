"""Applies the fixes of findings, to a beatmap in memory or to its file."""

from collections.abc import Sequence
from pathlib import Path

from core.beatmap.beatmap import Beatmap
from core.beatmap.reader import parse_beatmap
from core.beatmap.stars import star_rating
from core.beatmap.writer import encode_beatmap, format_beatmap
from core.changes import Change, digest_of
from core.edits.history import History
from core.edits.history_entry import HistoryEntry
from core.errors import InputError
from core.files import read_existing
from core.generation.results import ChangedMap, FixedFindings, GenerationResult
from core.modding.finding import Finding


def apply_fix(beatmap: Beatmap, findings: Sequence[Finding]) -> tuple[Beatmap, list[Finding]]:
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


def fix_file(file: Path, findings: Sequence[Finding]) -> tuple[HistoryEntry, list[Finding]]:
    """Carry out fixes in an .osu file: a step of the history, which can be undone, and the findings that were fixed.

    Raises:
        InputError: the file is gone or no beatmap, or none of the fixes changes anything in it.
        ChangedOnDisk: another program wrote the file at the same moment.
        MachineError: the disk is full, read-only or gone.
    """
    data, changed, fixed = _fixed(file, findings)
    change = Change(file, data, encode_beatmap(changed))
    step = History().do([change], file.parent, None, summary=_summary(fixed), finding_keys=_keys(fixed))
    return step, fixed


def propose_fixes(file: Path, findings: Sequence[Finding], audio: Path | None = None) -> GenerationResult:
    """The difficulty in an .osu file as it would be after these fixes; nothing is written.

    Args:
        audio: the song of the difficulty, where it is there.

    Raises:
        InputError: the file is gone or no beatmap, or none of the fixes changes anything in it.
    """
    data, changed, fixed = _fixed(file, findings)
    sentences = tuple(finding.fix.sentence for finding in fixed if finding.fix is not None)
    return GenerationResult(
        beatmap=changed,
        source_folder=file.parent,
        from_set=True,
        audio=audio or file.parent / changed.audio_filename,
        seed=0,
        stars=star_rating(changed),
        seconds=0.0,
        base=ChangedMap(file, digest_of(data), changed),
        fixed=FixedFindings(_summary(fixed), sentences, tuple(_keys(fixed))),
    )


def _fixed(file: Path, findings: Sequence[Finding]) -> tuple[bytes, Beatmap, list[Finding]]:
    """The bytes of a file, its beatmap after the fixes, and the findings whose fixes did something."""
    data = read_existing(file, "; open another difficulty.")
    changed, fixed = apply_fix(parse_beatmap(data, file.name), findings)
    if not fixed:
        raise InputError(f"Nothing is left to fix in {file.name}: it was changed since these findings were made.")
    return data, changed, fixed


def _summary(fixed: Sequence[Finding]) -> str:
    return f"{len(fixed)} fix{'' if len(fixed) == 1 else 'es'} of findings"


def _keys(fixed: Sequence[Finding]) -> list[str]:
    """Rule checks run again by themselves; MaiMod does so only on request, so its fixed findings are marked as done."""
    return [finding.key for finding in fixed if finding.score is not None]
