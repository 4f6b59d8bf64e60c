"""Candidates as files: the sound, and beside it what made it and under which licence."""

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import asdict
from itertools import count
from pathlib import Path
from typing import Any

from core.audio.encode import AudioFormat, encode_audio
from core.audio.sample_buffer import Samples
from core.beatmap.names import shortened_name, without_forbidden
from core.changes import Change, carry_out
from core.errors import MachineError
from core.files import existing_part
from core.music.facts import SongFacts
from core.music.provider import Candidate
from core.music.request import SongRequest
from core.music.shelf import request_document

_LONGEST_NAME = 80  # bytes
_BYTES_A_SECOND = 48_000  # more than any format but WAV takes
_SPARE = 10 << 20


def require_disk(folder: Path, seconds: float) -> None:
    """Refuse to begin where so many seconds of sound cannot be written.

    Raises:
        MachineError: the disk has no room.
    """
    there = existing_part(folder)
    free, needed = shutil.disk_usage(there).free, int(seconds * _BYTES_A_SECOND) + _SPARE
    if free < needed:
        raise MachineError(
            f"The song needs {needed / 2**20:.0f} MiB, but only {free / 2**20:.0f} MiB are free on the disk of "
            f"{there}; make room, or name a folder on another disk."
        )


def facts_of(candidate: Candidate) -> dict[str, Any]:
    """What made a candidate, for the file beside it."""
    return {
        "prompt": candidate.prompt,
        "model": candidate.model,
        "seed": candidate.seed,
        "candidate": candidate.number,
        "seconds": round(candidate.seconds, 3),
        "licence": candidate.licence.name,
        "licence_says": candidate.licence.sentence,
        "similarity": None if candidate.similarity is None else round(candidate.similarity, 4),
    }


def write_candidates(
    candidates: Sequence[Candidate],
    folder: Path,
    kind: AudioFormat,
    *,
    facts: Sequence[SongFacts] = (),
    request: SongRequest | None = None,
    made: str = "",
) -> list[Path]:
    """Write all of them, or none, and return their paths; nothing that exists is replaced.

    Args:
        facts: what was measured of each, written beside it, as are `request` and the time `made`.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    common: dict[str, Any] = {"made": made} if made else {}
    if request is not None:
        common["request"] = request_document(request)
    sounds = [encode_audio(each.samples, each.sample_rate, kind) for each in candidates]

    def changes(stem: str) -> list[Change]:
        found = []
        for index, (sound, candidate) in enumerate(zip(sounds, candidates, strict=True)):
            file = folder / f"{stem} {candidate.number}.{kind}"
            own = {"measured": asdict(facts[index])} if facts else {}
            known = facts_of(candidate) | own | common
            beside = json.dumps(known, ensure_ascii=False, indent=1).encode()
            found += [Change(file, None, sound), Change(file.with_suffix(".json"), None, beside)]
        return found

    return _written(name_of(candidates[0].prompt), changes)[::2]


def write_sound(samples: Samples, sample_rate: int, stem: str, folder: Path, kind: AudioFormat) -> Path:
    """Write a sound under a name that is free, and return its path.

    Raises:
        MachineError: the disk is full, read-only or gone.
    """
    data = encode_audio(samples, sample_rate, kind)
    return _written(stem, lambda free: [Change(folder / f"{free}.{kind}", None, data)])[0]


def _written(stem: str, changes_of: Callable[[str], Sequence[Change]]) -> list[Path]:
    """Carry out the changes of the first stem, numbered from 2 on, under which no file exists; returns their paths."""
    for turn in count(1):
        changes = changes_of(f"{stem} ({turn})" if turn > 1 else stem)
        try:
            carry_out(changes)
        except FileExistsError:
            continue
        return [change.file for change in changes]
    raise AssertionError("names do not end")


def name_of(prompt: str) -> str:
    """What a song made from these words is called."""
    return shortened_name(without_forbidden(" ".join(prompt.split())), _LONGEST_NAME).rstrip(" .") or "song"
