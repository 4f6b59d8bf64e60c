"""Choosing the sounds of a difficulty, the same way for every kind of model."""

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from core.beatmap.objects import GameMode, Slider
from core.beatmap.timing import TimingLines
from core.errors import InputError
from core.generation.hitsounding.template import HitsoundTemplate
from core.generation.hitsounding.writer import HitsoundEvent
from core.generation.mappers.base import HitsoundBrief
from core.generation.mappers.hitsound_chooser import HitsoundChooser
from core.generation.sampling import Sampling
from core.jobs import CancelToken, StageProgress
from core.tokens.conditioning import Conditions, conditions_of
from core.tokens.upstream_view import UpstreamMap

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel

CALM = 0.5
"""Part of the request's temperature that sounds are drawn with: patterns repeat more than positions do."""

_FIRST, _LAST = 0.1, 0.97

MakeChooser = Callable[[HitsoundTemplate, Conditions, np.random.Generator, Sampling, Sampling], HitsoundChooser]
"""Takes the template, the conditions of the map, what is drawn with, and how sounds and volumes are drawn."""


def choose_hitsounds(
    loaded: "LoadedModel",
    brief: HitsoundBrief,
    make_chooser: MakeChooser,
    progress: StageProgress,
    cancel: CancelToken,
) -> list[HitsoundEvent]:
    """Every sound that is chosen for the objects of the brief's difficulty.

    Raises:
        InputError: no object starts in the request's range.
        CancelledError: `cancel` was set.
    """
    request, beatmap = brief.request, brief.beatmap
    source = UpstreamMap(beatmap)
    lines = TimingLines(beatmap.timing_points)
    template = HitsoundTemplate.of(source, loaded.family.parser, lines, beatmap.slider_multiplier)
    template.close_outside(source, request.map.start or 0.0, math.inf if request.map.end is None else request.map.end)
    if template.part == (0, 0):
        raise InputError(
            "No object of the map starts in the range; choose another one, or leave --start and --end out."
        )
    sounding = request.sampling.scaled(CALM)
    steady = replace(request.sampling, temperature=min(0.3, request.sampling.temperature), top_p=0.8)
    rng = np.random.default_rng(brief.seed)
    chooser = make_chooser(template, _conditions(brief, loaded), rng, sounding, steady)
    for share in chooser.fill(template, cancel, share_moments=beatmap.mode == GameMode.MANIA):
        progress.show("Choosing sounds", _FIRST + (_LAST - _FIRST) * share)
    return _events(template, source)


def _conditions(brief: HitsoundBrief, loaded: "LoadedModel") -> Conditions:
    """The conditions of the map as it is, with what the request asks for."""
    style = brief.request.style
    as_it_is = conditions_of(brief.beatmap, UpstreamMap(brief.beatmap), loaded.vocabulary, brief.stars)
    return replace(
        as_it_is,
        hitsounded=True,
        mapper=style.mapper,
        year=style.year,
        descriptors=style.descriptors or as_it_is.descriptors,
    )


def _events(template: HitsoundTemplate, source: UpstreamMap) -> list[HitsoundEvent]:
    """The sounds that a model chose, for the objects that they belong to."""
    result = []
    whole: dict[int, int] = {}
    for slot in template.slots.values():
        whole[slot.owner] = whole.get(slot.owner, 0) + 1
    for slot in template.slots.values():
        if not slot.open:
            continue
        item = source.objects[slot.owner]
        drumroll = isinstance(item, Slider) and source.mode == GameMode.TAIKO
        # A slider that the token format cannot hold keeps the sounds it has.
        if isinstance(item, Slider) and not drumroll and whole[slot.owner] != item.slides + 2:
            continue
        bits, sample_set, addition_set = slot.sound
        result.append(HitsoundEvent(item, slot.number, slot.time, bits, sample_set, addition_set, slot.volume))
    return result
