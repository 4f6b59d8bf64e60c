"""What a helper process runs in place of a model."""

import time
from dataclasses import replace
from pathlib import Path

from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.modding.finding import Finding, Fix, Severity, edit_link, object_names
from core.modding.fixes import set_new_combo
from core.modding.maimod.request import MaiModRequest

CATEGORIES = ("Rhythm", "Compose", "New Combos", "Hit Sounds")


def surprised(request: MaiModRequest, on_progress: OnProgress, cancel: CancelToken) -> list[Finding]:
    """Something about every object, the later the more surprising."""
    on_progress(Progress("Asking the model", 0.5, "window 1/2"))
    return findings_in(request.beatmap)


def above(request: MaiModRequest, on_progress: OnProgress, cancel: CancelToken) -> list[Finding]:
    """What is surprising enough, under the name of the adapter that was asked."""
    (adapter,) = request.model.adapters
    assert request.least is not None
    found = [finding for finding in findings_in(request.beatmap) if (finding.score or 0) >= request.least]
    return [replace(finding, category=adapter.path.name) for finding in found]


def findings_in(path: Path, times: int = 1) -> list[Finding]:
    beatmap = read_beatmap(path)
    names = object_names(beatmap)
    found = []
    for number in range(len(beatmap.hit_objects) * times):
        place = number % len(beatmap.hit_objects)
        item = beatmap.hit_objects[place]
        found.append(
            Finding(
                item.time,
                CATEGORIES[number % 4],
                tuple(Severity)[number % 3],
                f"Object {number} is not what was expected.",
                (item.time,),
                score=float(number),
                link=edit_link(item.time, [names[place]]),
                difficulty=beatmap.version_name,
                file=path.name,
                check="Surprise",
                fix=Fix("begin a new combo", set_new_combo, (item.x, item.y, item.time, True)) if place == 1 else None,
            )
        )
    return found


def thousands(request: MaiModRequest, on_progress: OnProgress, cancel: CancelToken) -> list[Finding]:
    """Thousands of findings, as gimmick maps give."""
    return findings_in(request.beatmap, times=60)


def nothing(request: object, on_progress: OnProgress, cancel: CancelToken) -> list[Finding]:
    return []


def refuse(request: object, on_progress: OnProgress, cancel: CancelToken) -> list[Finding]:
    raise InputError("The model v30 is not on this machine and there is no network to download it with.")


def slowly(request: object, on_progress: OnProgress, cancel: CancelToken) -> list[Finding]:
    on_progress(Progress("Asking the model", 0.25, "window 1/4"))
    while True:
        cancel.check()
        time.sleep(0.05)
