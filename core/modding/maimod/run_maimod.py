"""MaiMod: a model reads a map and reports what it would not have expected there."""

import math
from pathlib import Path
from typing import TYPE_CHECKING

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import MODE_NAMES, GameMode
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.modding.finding import Finding
from core.modding.maimod.anomaly_findings import FindingWriter, MaiModInput
from core.modding.maimod.request import STAGE, MaiModRequest
from core.model.checkpoints.catalog import find_card

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel

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
"""The categories of MaiMod's findings."""

_LATEST = 4 * 3600 * 1000.0  # ms


def maimod(
    request: MaiModRequest, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> list[Finding]:
    """MaiMod's findings in a map, those with the highest score first.

    Raises:
        InputError: the map or its song cannot be read, has no objects or no usable timing, or is of a mode that the
            model does not support; or there is no such model.
        MachineError: not enough memory, no such device, or no network to download the model with.
        CancelledError: `cancel` was set on the way.
    """
    from core.audio.decode import load_audio
    from core.generation.source import audio_of
    from core.modding.maimod.bundled_maimod import bundled_findings
    from core.modding.maimod.checkpoint_maimod import checkpoint_findings

    cancel = cancel or CancelToken()
    unknown = set(request.categories) - set(CATEGORIES)
    if unknown:
        raise InputError(f'There is no category "{sorted(unknown)[0]}"; choose one of {", ".join(CATEGORIES)}.')
    if request.least is not None and not 0 <= request.least < math.inf:
        raise InputError(f"--least {request.least:g} is not a score that a finding can have; use 0 or more.")
    on_progress(Progress(STAGE, 0.0, "reading the map"))
    beatmap = read_beatmap(request.beatmap)
    _require_objects(beatmap, request.beatmap)
    _require_mode(request, beatmap.mode)
    audio = load_audio(audio_of(beatmap, request.beatmap)).after(beatmap.play_offset)
    cancel.check()
    loaded = _load(request, beatmap.mode, on_progress, cancel)
    on_progress(Progress(STAGE, 0.05, "listening"))
    writer = FindingWriter(beatmap, request.beatmap.name)
    find = bundled_findings if loaded.family.bundled else checkpoint_findings
    found = list(find(MaiModInput(writer, loaded, audio, request.least), on_progress, cancel))
    found += writer.beyond_the_song(audio.duration_ms, found)
    found = [finding for finding in found if not request.categories or finding.category in request.categories]
    found.sort(key=lambda finding: (-(finding.score or 0.0), finding.time))
    # Several parts of one object can be unusual for the same reason.
    unique: dict[tuple[str, str], Finding] = {}
    for finding in found:
        unique.setdefault((finding.key, finding.message), finding)
    on_progress(Progress(STAGE, 1.0, f"{len(unique)} findings"))
    return list(unique.values())


def _require_objects(beatmap: Beatmap, path: Path) -> None:
    if not beatmap.hit_objects:
        raise InputError(f"{path.name} has no objects, so there is nothing to check; choose another difficulty.")
    if not any(point.uninherited and point.beat_length > 0 for point in beatmap.timing_points):
        raise InputError(f"{path.name} has no usable red line; give it a BPM and an offset first.")
    if not all(-_LATEST <= item.time <= item.end_time <= _LATEST for item in beatmap.hit_objects):
        raise InputError(f"{path.name} has objects hours away from any song; remove them first.")


def _require_mode(request: MaiModRequest, mode: GameMode) -> None:
    """Refuse a map of a mode that the model was not trained for."""
    card = find_card(request.model.name)
    if card is None:
        return
    if reason := card.reason_off("modding", mode):
        raise InputError(
            f"{request.beatmap.name} is a map of {MODE_NAMES[mode]}. {reason.rstrip('.')}; choose another model."
            if mode not in card.modes
            else f"{reason.rstrip('.')}; choose another model for MaiMod."
        )


def _load(request: MaiModRequest, mode: GameMode, on_progress: OnProgress, cancel: CancelToken) -> "LoadedModel":
    from core.generation.mappers.open import load_model
    from core.generation.validation import validated_model

    loaded = load_model(validated_model(request.model), on_progress, cancel, mode)
    if mode not in loaded.family.modes:
        raise InputError(f"The model {request.model.name} does not support {MODE_NAMES[mode]}; choose another one.")
    return loaded
