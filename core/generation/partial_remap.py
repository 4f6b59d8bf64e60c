"""A part of a difficulty again: what lies outside the range stays as it is."""

import time
from dataclasses import replace

from core.audio.decode import Audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.timing import TimingLines, object_end_time
from core.errors import InputError
from core.generation.abilities import check_model
from core.generation.checkpoint_difficulty import CheckpointDifficulty
from core.generation.chosen_map import ChosenMap, drawn_seed, stars_of
from core.generation.guided_part import GuidedPart
from core.generation.legal import legal_objects
from core.generation.new_difficulty import check_song, load_public_model
from core.generation.postprocess import MapContent
from core.generation.postprocess_merge import merge_range
from core.generation.request import AI_TAG, GenerationRequest, GenerationResult
from core.generation.source import Source
from core.generation.stage_progress import StageProgress
from core.jobs import CancelToken, OnProgress, Progress
from core.tokens.conditions import Conditions, conditions_of
from core.tokens.families import bundled_vocabulary
from core.tokens.reference import ReferenceMap

SHORTEST_RANGE = 500.0
_COMBOS = (GameMode.OSU, GameMode.CATCH)


def remap(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """Write the objects from `request.start` to `request.end` anew; nothing is written to disk.

    Red lines stay, and so does everything outside the range. An object that begins before the range and ends in it
    stays too, and the new ones begin after it. What the lines said after the range they say there again.

    Raises:
        InputError: the request, the map or the song cannot be used.
        CancelledError: `cancel` was set.
    """
    started = time.monotonic()
    request = request.validated()
    chosen = _chosen(request)
    check_model(replace(request, start=None, end=None))
    progress = StageProgress(on_progress)
    progress.show("Reading the song", 0.0)
    audio = chosen.audio(cancel)
    check_song(audio, Source(chosen.file.parent, chosen.audio_file, chosen.beatmap, ()))
    start, end = _range(request, chosen, audio)
    cancel.check()
    seed = drawn_seed(request)
    known = chosen.stars()
    stars = known if request.difficulty is None else request.difficulty
    wanted = _wanted(request, chosen, stars)
    mode, keys = wanted.mode, wanted.keycount
    public = load_public_model(request, mode, on_progress, cancel)
    warnings: list[str] = []
    if public is None:
        part = GuidedPart(request, chosen.beatmap, wanted, (known, stars), audio, seed, start, end)
        content = part.content(progress, cancel)
    else:
        filler = CheckpointDifficulty(
            request, public, mode, keys, stars, chosen.red_lines, audio, seed, chosen.beatmap, wanted=wanted
        )
        content = filler.part(start, end, progress, cancel)
        inside = [item for item in content.objects if start <= item.time <= end]
        content.objects = legal_objects(inside, content.timing, chosen.beatmap)
        warnings = filler.warnings
    beatmap = _merged(chosen.beatmap, content, start, end, cancel)
    if request.mark_as_ai:
        mark_as_ai(beatmap)
    on_progress(Progress("Done", 1.0))
    return chosen.result(beatmap, request, seed, stars_of(beatmap), started, warnings=warnings)


def mark_as_ai(beatmap: Beatmap) -> None:
    """Add the tag that says that a model was used."""
    tags = beatmap.tags.split()
    if AI_TAG not in tags:
        beatmap.tags = " ".join([*tags, AI_TAG])


def _chosen(request: GenerationRequest) -> ChosenMap:
    if request.beatmap is None:
        raise InputError("A remap changes a part of a difficulty; name it (--beatmap).")
    if request.start is None and request.end is None:
        raise InputError("A remap needs a range; set --start and --end.")
    chosen = ChosenMap.open(request.beatmap, request.state)
    beatmap = chosen.beatmap
    if request.mode is not None and request.mode != beatmap.mode:
        raise InputError(f"A remap keeps the mode of {chosen.name}; leave --mode out, or make a new difficulty.")
    if request.keys is not None and beatmap.mode == GameMode.MANIA and request.keys != beatmap.keys:
        raise InputError(f"A remap keeps the {beatmap.keys} keys of {chosen.name}; leave --keys out.")
    if request.timing not in ("auto", "beatmap"):
        raise InputError("A remap keeps the red lines of the map; leave --timing out, or make a new difficulty.")
    if request.compatibility is not None:
        raise InputError("--compatibility is for new difficulties; a remap always mends what surrounds its range.")
    chosen.require_objects("to remap")
    return chosen


def _range(request: GenerationRequest, chosen: ChosenMap, audio: Audio) -> tuple[float, float]:
    """(start, end) in ms of the file's time, within the song."""
    start = 0.0 if request.start is None else request.start
    end = audio.duration_ms if request.end is None else min(request.end, audio.duration_ms)
    length = audio.duration_ms / 1000
    if start >= audio.duration_ms:
        raise InputError(f"The range begins after the song ends at {length:.1f} s; set --start earlier.")
    if end - start < SHORTEST_RANGE:
        raise InputError(f"Less than half a second of the range lies in the song, which lasts {length:.1f} s.")
    beatmap = chosen.beatmap
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


def _wanted(request: GenerationRequest, chosen: ChosenMap, stars: float) -> Conditions:
    """What a model is told: the map as it is, but for what the request asks for."""
    source = ReferenceMap(chosen.beatmap)
    known = conditions_of(chosen.beatmap, source, bundled_vocabulary(0), stars)
    return replace(
        known,
        mapper=request.mapper,
        year=request.year,
        hitsounded=request.hitsounded and chosen.hitsounded,
        slider_multiplier=chosen.beatmap.slider_multiplier,
        circle_size=chosen.beatmap.cs,
        hold_note_ratio=known.hold_note_ratio if request.hold_ratio is None else request.hold_ratio,
        scroll_speed_ratio=known.scroll_speed_ratio if request.scroll_ratio is None else request.scroll_ratio,
        descriptors=request.descriptors,
        negative_descriptors=request.avoid,
    )


def _merged(old: Beatmap, content: MapContent, start: float, end: float, cancel: CancelToken) -> Beatmap:
    """The map with the new part, which begins a combo."""
    cancel.check()
    merged = merge_range(old, content, start, end)
    part = [item for item in merged.hit_objects if item.source is None]
    if not part:
        raise InputError("Nothing fits into the chosen range beside the objects that stay; choose a longer one.")
    if old.mode in _COMBOS:
        part[0].new_combo = True
    return merged
