"""Hitsounds for a difficulty that is mapped already; everything but sounds is forced and stays."""

import math
import time

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.generation.hitsounding.baseline import add_plain_hitsounds, as_written
from core.generation.hitsounding.copy_to_set import copy_to_set
from core.generation.hitsounding.writer import write_sounds
from core.generation.mappers.base import HitsoundBrief
from core.generation.mappers.open import mapper_for
from core.generation.open_map import OpenMap
from core.generation.request import GenerationRequest
from core.generation.results import GenerationResult
from core.generation.tasks.new_difficulty import check_song
from core.jobs import CancelToken, OnProgress, Progress, StageProgress


def add_hitsounds(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """Choose new whistles, finishes, claps, sample sets and volumes; nothing is written to disk.

    Only sounds of objects change, and sample set, index and volume of green lines; a green line may be added where
    velocity and kiai stay as they are. In osu!taiko, whose hit sounds are its notes, only sets and volumes are chosen.
    With a start or an end in the request only objects that start in between get other sounds.

    Raises:
        InputError: the request, the map or the song cannot be used.
        CancelledError: `cancel` was set.
    """
    started = time.monotonic()
    opened = _opened(request)
    progress = StageProgress(on_progress)
    progress.show("Reading the song", 0.0)
    audio = opened.audio(cancel)
    check_song(audio, opened.audio_file.name)
    cancel.check()
    seed, stars = request.drawn_seed(), opened.stars()
    mapper = mapper_for(request, opened.beatmap.mode, on_progress, cancel)
    cancel.check()
    beatmap = opened.beatmap.copy()
    events = mapper.choose_hitsounds(HitsoundBrief(request, beatmap, stars, audio, seed), progress, cancel)
    write_sounds(beatmap, events, keep_bits=beatmap.mode == GameMode.TAIKO, until=_until(request, beatmap))
    start, end = request.map.start, request.map.end
    if add_plain_hitsounds(beatmap, -math.inf if start is None else start, math.inf if end is None else end):
        events = as_written(events)
    copies, warnings = copy_to_set(opened, events) if request.output.copy_to_set else ([], [])
    on_progress(Progress("Done", 1.0))
    return opened.result(beatmap, request, seed, stars, started, warnings=warnings, copies=tuple(copies))


def _opened(request: GenerationRequest) -> OpenMap:
    assert request.song.beatmap is not None
    opened = OpenMap.open(request.song.beatmap, request.song.state)
    opened.require_objects("to give sounds to")
    return opened


def _until(request: GenerationRequest, beatmap: Beatmap) -> float:
    """ms of the first object after the range; without an end, never."""
    end = request.map.end
    if end is None:
        return math.inf
    return min((item.time for item in beatmap.hit_objects if item.time > end), default=math.inf)
