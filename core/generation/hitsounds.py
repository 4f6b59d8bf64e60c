"""Hitsounds for a difficulty that is mapped already; everything but sounds is forced and stays."""

import math
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from core.audio.decode import Audio
from core.audio.reference import reference_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, Slider
from core.beatmap.timing import TimingLines
from core.errors import InputError
from core.generation.abilities import check_descriptors, check_model
from core.generation.chosen_map import ChosenMap, drawn_seed, knows
from core.generation.guided.known import object_starts
from core.generation.guided.score import Score
from core.generation.guided.stream import Sampling
from core.generation.models import load_model
from core.generation.new_difficulty import check_song
from core.generation.request import GenerationRequest, GenerationResult
from core.generation.sounding.chooser import SoundChooser
from core.generation.sounding.copying import copy_to_set
from core.generation.sounding.models import CheckpointSounds, GuidedSounds
from core.generation.sounding.script import SoundScript
from core.generation.sounding.writing import Moment, write_sounds
from core.generation.source import Source
from core.generation.stage_progress import StageProgress
from core.jobs import CancelToken, OnProgress, Progress
from core.model.song_mel import song_mel
from core.tokens.conditions import Conditions, conditions_of
from core.tokens.events import ContextType
from core.tokens.reference import ReferenceMap

if TYPE_CHECKING:
    from core.model.checkpoint import LoadedModel

CALM = 0.5
"""Part of the request's temperature that sounds are drawn with: patterns repeat more than positions do."""

_FIRST, _LAST = 0.1, 0.97


def add_hitsounds(request: GenerationRequest, on_progress: OnProgress, cancel: CancelToken) -> GenerationResult:
    """Choose whistles, finishes, claps, sample sets and volumes anew; nothing is written to disk.

    Only sounds of objects change, and sample set, index and volume of green lines; a green line may be added where
    velocity and kiai stay as they are. In osu!taiko, whose hit sounds are its notes, only sets and volumes are chosen.
    With `request.start` or `request.end` only objects that start in between get other sounds.

    Raises:
        InputError: the request, the map or the song cannot be used.
        CancelledError: `cancel` was set.
    """
    started = time.monotonic()
    request = request.validated()
    check_model(request)
    if request.beatmap is None:
        raise InputError("Hitsounds are added to a difficulty; name it (--beatmap).")
    if not request.hitsounded:
        raise InputError("Hitsounds are what this task is for; leave --hitsounded no out.")
    chosen = ChosenMap.open(request.beatmap, request.state)
    chosen.require_objects("to give sounds to")
    progress = StageProgress(on_progress)
    progress.show("Reading the song", 0.0)
    audio = chosen.audio(cancel)
    check_song(audio, Source(chosen.file.parent, chosen.audio_file, chosen.beatmap, ()))
    cancel.check()
    seed = drawn_seed(request)
    stars = chosen.stars()
    loaded = load_model(request, on_progress, cancel, chosen.beatmap.mode)
    if chosen.beatmap.mode not in loaded.family.modes:
        raise InputError(
            f"This checkpoint ({loaded.family.name}) does not know osu!{chosen.beatmap.mode.name.lower()}."
        )
    if not loaded.family.guided:
        check_descriptors(request, loaded.vocabulary.descriptors)
    cancel.check()
    beatmap = chosen.beatmap.copy()
    moments = _chosen_sounds(request, loaded, chosen, beatmap, audio, stars, seed, progress, cancel)
    write_sounds(beatmap, moments, keep_bits=beatmap.mode == GameMode.TAIKO, until=_until(request, beatmap))
    copies, warnings = copy_to_set(chosen, moments) if request.copy_to_set else ([], [])
    on_progress(Progress("Done", 1.0))
    return chosen.result(beatmap, request, seed, stars, started, warnings=warnings, copies=tuple(copies))


def _chosen_sounds(
    request: GenerationRequest,
    loaded: "LoadedModel",
    chosen: ChosenMap,
    beatmap: Beatmap,
    audio: Audio,
    stars: float,
    seed: int,
    progress: StageProgress,
    cancel: CancelToken,
) -> list[Moment]:
    """Every sound of `beatmap`, which the moments refer to."""
    source = ReferenceMap(beatmap)
    lines = TimingLines(beatmap.timing_points)
    script = SoundScript.of(source, loaded.family.parser, lines, beatmap.slider_multiplier)
    script.close_outside(source, request.start or 0.0, math.inf if request.end is None else request.end)
    if script.part == (0, 0):
        raise InputError(
            "No object of the map starts in the range; choose another one, or leave --start and --end out."
        )
    wanted = _wanted(request, chosen, loaded, stars)
    sounding = Sampling(CALM * request.temperature, request.top_p)
    steady = Sampling(min(0.3, request.temperature), 0.8)
    rng = np.random.default_rng(seed)
    chooser: SoundChooser
    if loaded.family.guided:
        mel = song_mel(reference_mono(audio), loaded.config)
        score = Score(object_starts(beatmap.hit_objects), chosen.red_lines, audio.duration_ms, loaded.vocabulary)
        told = knows(request.model, ContextType.NO_HS.value)
        chooser = GuidedSounds(loaded, script, wanted, score, mel, rng, sounding, steady, told=told)
    else:
        chooser = CheckpointSounds(loaded, chosen.beatmap, stars, wanted, reference_mono(audio), rng, sounding, steady)
    for share in chooser.fill(script, cancel, share_moments=beatmap.mode == GameMode.MANIA):
        progress.show("Choosing sounds", _FIRST + (_LAST - _FIRST) * share)
    return _moments(script, source)


def _until(request: GenerationRequest, beatmap: Beatmap) -> float:
    """ms of the first object after the range; without an end, never."""
    if request.end is None:
        return math.inf
    return min((item.time for item in beatmap.hit_objects if item.time > request.end), default=math.inf)


def _moments(script: SoundScript, source: ReferenceMap) -> list[Moment]:
    result = []
    whole: dict[int, int] = {}
    for slot in script.slots.values():
        whole[slot.owner] = whole.get(slot.owner, 0) + 1
    for slot in script.slots.values():
        if not slot.open:
            continue
        item = source.objects[slot.owner]
        drumroll = isinstance(item, Slider) and source.mode == GameMode.TAIKO
        # A slider that the token format cannot hold keeps the sounds it has.
        if isinstance(item, Slider) and not drumroll and whole[slot.owner] != item.slides + 2:
            continue
        bits, sample_set, addition_set = slot.sound
        result.append(Moment(item, slot.number, slot.time, bits, sample_set, addition_set, slot.volume))
    return result


def _wanted(request: GenerationRequest, chosen: ChosenMap, loaded: "LoadedModel", stars: float) -> Conditions:
    known = conditions_of(chosen.beatmap, ReferenceMap(chosen.beatmap), loaded.vocabulary, stars)
    return replace(
        known,
        hitsounded=True,
        mapper=request.mapper,
        year=request.year,
        descriptors=request.descriptors or known.descriptors,
    )
