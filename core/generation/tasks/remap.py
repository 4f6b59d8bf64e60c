"""A part of a difficulty again: what is outside the range stays as it is."""

import time
from dataclasses import replace

from core.audio.decode import Audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitObject
from core.beatmap.timing import TimingLines, object_end_time
from core.errors import InputError
from core.generation.mappers.base import RangeBrief
from core.generation.mappers.open import mapper_for
from core.generation.open_map import OpenMap, stars_of
from core.generation.postprocess.builder import MapContent
from core.generation.postprocess.level_limits import keep_to_level
from core.generation.postprocess.merge import merge_range
from core.generation.request import AI_TAG, GenerationRequest
from core.generation.request_parts import field_values
from core.generation.results import GenerationResult
from core.generation.tasks.new_difficulty import check_song
from core.generation.validation import SHORTEST_RANGE
from core.jobs import CancelToken, OnProgress, Progress, StageProgress
from core.tokens.conditioning import Conditions, conditions_of
from core.tokens.families import bundled_vocabulary
from core.tokens.upstream_view import UpstreamMap

_COMBOS = (GameMode.OSU, GameMode.CATCH)


def remap(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """Write the objects from `request.start` to `request.end` again; nothing is written to disk.

    Red lines stay, and so does everything outside the range. An object that begins before the range and ends in it
    stays too, and the new ones begin after it. What the lines said after the range they say there again.

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
    start, end = _range(request, opened, audio)
    cancel.check()
    seed, stars = request.drawn_seed(), opened.stars()
    conditions = _conditions(request, opened, stars)
    mapper = mapper_for(request, conditions.mode, on_progress, cancel)
    brief = RangeBrief(request, opened.beatmap, conditions, stars, audio, seed, start, end)
    content = mapper.write_range(brief, progress, cancel)
    beatmap = _merged(opened.beatmap, content, start, end, cancel)
    if not request.decoding.compatibility:
        keep_to_level(beatmap, stars_of(beatmap), beatmap.version_name, may_change=_is_new)
    if request.metadata.mark_as_ai:
        mark_as_ai(beatmap)
    on_progress(Progress("Done", 1.0))
    return opened.result(beatmap, request, seed, stars_of(beatmap), started, warnings=content.warnings)


def mark_as_ai(beatmap: Beatmap) -> None:
    """Add the tag that says that a model was used."""
    tags = beatmap.tags.split()
    if AI_TAG not in tags:
        beatmap.tags = " ".join([*tags, AI_TAG])


def _opened(request: GenerationRequest) -> OpenMap:
    """The map of the request, refused where a remap would have to change its mode or keys."""
    options = request.map
    assert request.song.beatmap is not None
    opened = OpenMap.open(request.song.beatmap, request.song.state)
    beatmap = opened.beatmap
    if options.mode is not None and options.mode != beatmap.mode:
        raise InputError(f"A remap keeps the mode of {opened.name}; leave --mode out, or make a new difficulty.")
    if options.keycount is not None and beatmap.mode == GameMode.MANIA and options.keycount != beatmap.keys:
        raise InputError(f"A remap keeps the {beatmap.keys} keys of {opened.name}; leave --keys out.")
    opened.require_objects("to remap")
    return opened


def _range(request: GenerationRequest, opened: OpenMap, audio: Audio) -> tuple[float, float]:
    """(start, end) in ms of the file's time, within the song."""
    start = 0.0 if request.map.start is None else request.map.start
    end = audio.duration_ms if request.map.end is None else min(request.map.end, audio.duration_ms)
    length = audio.duration_ms / 1000
    if start >= audio.duration_ms:
        raise InputError(f"The range begins after the song ends at {length:.1f} s; set --start earlier.")
    if end - start < SHORTEST_RANGE:
        raise InputError(f"Less than half a second of the range is within the song, which lasts {length:.1f} s.")
    beatmap = opened.beatmap
    if beatmap.mode != GameMode.MANIA:
        lines = TimingLines(beatmap.timing_points)
        under = next(
            (
                item
                for item in beatmap.hit_objects
                if item.time < start and object_end_time(item, beatmap, lines) > end - SHORTEST_RANGE / 2
            ),
            None,
        )
        if under is not None:
            kind = type(under).__name__.lower()
            raise InputError(f"The range lies under the {kind} at {under.time:.0f} ms; choose a longer one.")
    return start, end


def _conditions(request: GenerationRequest, opened: OpenMap, stars: float) -> Conditions:
    """Those of the map as it is, which has so many `stars`, but for what the request sets."""
    beatmap, style = opened.beatmap, request.style
    as_it_is = conditions_of(beatmap, UpstreamMap(beatmap), bundled_vocabulary(0), stars)
    taken = field_values(style)
    for name in ("hold_note_ratio", "scroll_speed_ratio"):
        if taken[name] is None:
            del taken[name]
    return replace(
        as_it_is,
        difficulty=stars if request.map.difficulty is None else request.map.difficulty,
        hitsounded=request.map.hitsounded and opened.hitsounded,
        slider_multiplier=beatmap.slider_multiplier,
        circle_size=beatmap.cs,
        **taken,
    )


def _is_new(item: HitObject) -> bool:
    return item.source is None


def _merged(old: Beatmap, content: MapContent, start: float, end: float, cancel: CancelToken) -> Beatmap:
    """The map with the new part, which begins a combo."""
    cancel.check()
    merged = merge_range(old, content, start, end)
    part = [item for item in merged.hit_objects if _is_new(item)]
    if not part:
        raise InputError("Nothing fits into the chosen range beside the objects that stay; choose a longer one.")
    if old.mode in _COMBOS:
        part[0].new_combo = True
    return merged
