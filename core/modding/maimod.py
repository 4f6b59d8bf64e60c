"""MaiMod: what in a map a model would not have expected, as a modder would say it."""

import math
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.modding.finding import Finding
from core.modding.request import MaiModRequest
from core.modding.telling import Teller, thresholds, told_findings
from core.model.catalog import find_card

if TYPE_CHECKING:
    from core.audio.decode import Audio
    from core.model.checkpoint import LoadedModel

STAGE = "Asking the model"
CATEGORIES = (
    "Rhythm",
    "Snapping",
    "Timing",
    "Compose",
    "New Combos",
    "Sliders",
    "Hit Sounds",
    "Volumes",
    "Scroll Speeds",
    "Kiai",
    "Misc",
)
"""What MaiMod sorts its findings under."""

_LATEST = 4 * 3600 * 1000.0  # ms
_MODE_NAMES = {
    GameMode.OSU: "osu!",
    GameMode.TAIKO: "osu!taiko",
    GameMode.CATCH: "osu!catch",
    GameMode.MANIA: "osu!mania",
}


def maimod(
    request: MaiModRequest, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> list[Finding]:
    """What surprises the model, the most surprising first.

    Raises:
        InputError: the map or its song cannot be read, holds nothing to judge, or is of a mode that the model does not
            know; or there is no such model.
        MachineError: not enough memory, no such device, or no network to download the model with.
        CancelledError: `cancel` was set on the way.
    """
    from core.audio.decode import load_audio
    from core.generation.source import audio_of

    cancel = cancel or CancelToken()
    unknown = set(request.categories) - set(CATEGORIES)
    if unknown:
        raise InputError(f'There is no category "{sorted(unknown)[0]}"; choose of {", ".join(CATEGORIES)}.')
    if request.least is not None and not 0 <= request.least < math.inf:
        raise InputError(f"--least {request.least:g} is no score a finding can have; use 0 or more.")
    on_progress(Progress(STAGE, 0.0, "reading the map"))
    beatmap = read_beatmap(request.beatmap)
    _require_objects(beatmap, request.beatmap)
    _require_mode(request, beatmap.mode)
    audio = load_audio(audio_of(beatmap, request.beatmap)).after(beatmap.play_offset)
    cancel.check()
    loaded = _loaded(request, beatmap.mode, on_progress, cancel)
    on_progress(Progress(STAGE, 0.05, "listening"))
    teller = Teller(beatmap, request.beatmap.name)
    if loaded.family.guided:
        found = list(_told(teller, loaded, audio, request, on_progress, cancel))
    else:
        found = list(_judged(teller, loaded, audio, request, on_progress, cancel))
    found += teller.beyond_the_song(audio.duration_ms, found)
    found = [finding for finding in found if not request.categories or finding.category in request.categories]
    found.sort(key=lambda finding: (-(finding.score or 0.0), finding.time))
    # Several parts of one object can be odd for the same reason.
    once: dict[tuple[str, str], Finding] = {}
    for finding in found:
        once.setdefault((finding.key, finding.message), finding)
    on_progress(Progress(STAGE, 1.0, f"{len(once)} findings"))
    return list(once.values())


def _require_objects(beatmap: Beatmap, path: Path) -> None:
    if not beatmap.hit_objects:
        raise InputError(f"{path.name} has no objects, so there is nothing to judge; choose another difficulty.")
    if not any(point.uninherited and point.beat_length > 0 for point in beatmap.timing_points):
        raise InputError(f"{path.name} has no usable red line; give it a BPM and an offset first.")
    if not all(-_LATEST <= item.time <= item.end_time <= _LATEST for item in beatmap.hit_objects):
        raise InputError(f"{path.name} has objects hours away from any song, which no model understands.")


def _require_mode(request: MaiModRequest, mode: GameMode) -> None:
    card = find_card(request.model)
    if card is None:
        return
    if reason := card.reason_off("modding", mode):
        raise InputError(
            f"{request.beatmap.name} is a map of {_MODE_NAMES[mode]}. {reason.rstrip('.')}; choose another model."
            if mode not in card.modes
            else f"{reason.rstrip('.')}; choose another model for MaiMod."
        )


def _loaded(request: MaiModRequest, mode: GameMode, on_progress: OnProgress, cancel: CancelToken) -> "LoadedModel":
    from core.generation.models import load_model
    from core.generation.request import GenerationRequest

    named = GenerationRequest(
        beatmap=request.beatmap,
        model=request.model,
        adapter=request.adapter,
        device=request.device,
        precision=request.precision,
    ).validated()
    loaded = load_model(named, on_progress, cancel, mode)
    if mode not in loaded.family.modes:
        raise InputError(f"The model {request.model} does not know {_MODE_NAMES[mode]}; choose another one.")
    return loaded


def _told(
    teller: Teller,
    loaded: "LoadedModel",
    audio: "Audio",
    request: MaiModRequest,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> Iterator[Finding]:
    """By a model that is told the rhythm."""
    from core.modding.calibration import Calibration
    from core.modding.told_maimod import hear, suspicions

    calibration = Calibration.load(loaded.folder)
    asked = suspicions(loaded, teller.beatmap, hear(audio, loaded), on_progress, cancel)
    yield from told_findings(teller, asked, calibration, thresholds("told", request.least))


def _judged(
    teller: Teller,
    loaded: "LoadedModel",
    audio: "Audio",
    request: MaiModRequest,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> Iterator[Finding]:
    """By a public checkpoint."""
    from core.audio.reference import reference_mono
    from core.beatmap.stars import star_rating
    from core.modding.judged_events import remarks
    from core.modding.surprise import surprises
    from core.tokens.conditions import conditions_of
    from core.tokens.reference import ReferenceMap

    beatmap = teller.beatmap
    source = ReferenceMap(beatmap)
    known = conditions_of(beatmap, source, loaded.vocabulary, star_rating(beatmap))
    found = surprises(loaded, reference_mono(audio), source, known, None, on_progress, cancel)
    limits = thresholds("judged", request.least)
    for remark in remarks(found, loaded.family, beatmap, limits.least):
        objects = () if remark.owner is None else (remark.owner,)
        yield teller.finding(remark.time, objects, remark.score, remark.said, limits)
