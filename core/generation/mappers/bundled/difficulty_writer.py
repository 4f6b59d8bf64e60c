"""The bundled model's way to a difficulty: the rhythm, then passes that place objects until the stars fit."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, Hold
from core.beatmap.placement import object_starts
from core.generation.hitsounding.additions import AdditionModel
from core.generation.hitsounding.from_set import take_additions_of_set
from core.generation.mappers.base import DifficultyBrief
from core.generation.mappers.bundled.decoding import ConstrainedDecoder
from core.generation.mappers.bundled.descriptors import DescriptorWeights
from core.generation.mappers.bundled.prompt_context import GuestContext
from core.generation.mappers.bundled.rhythm import OtherRhythm, RhythmAnalysis, analyse_rhythms, rhythm_with_adapters
from core.generation.mappers.bundled.song_analysis import levels_of, mel_of
from core.generation.mappers.bundled.star_target_search import StarTargetSearch
from core.generation.mappers.bundled.star_targeting import StarTarget, star_miss
from core.generation.mappers.bundled.style import style_of
from core.generation.open_map import stars_of
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.postprocess.timing_lines import fill, with_kiai
from core.generation.structure.bars import bars_of
from core.generation.structure.kiai import KiaiModel
from core.generation.structure.sections import Sections
from core.jobs import CancelToken, StageProgress

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel

HOLDS_NOTICED = 0.05
"""Share of hold notes off that is worth a sentence."""


@dataclass
class DifficultyWriter:
    """Fills a beatmap with objects.

    Attributes:
        shows_guest: the decoder is shown the objects of `brief.guest_of`; otherwise only the rhythm follows it.
        warnings: sentences about what could not be done.
    """

    loaded: "LoadedModel"
    brief: DifficultyBrief
    shows_guest: bool
    progress: StageProgress
    cancel: CancelToken
    warnings: list[str] = field(default_factory=list)

    def fill(self, beatmap: Beatmap) -> float:
        """Decide all objects, write them into `beatmap`, and return its stars."""
        brief, request, audio = self.brief, self.brief.request, self.brief.audio
        red_lines, other = brief.red_lines or [], brief.guest_of
        analysis, sections, decoder = self._song()
        self.cancel.check()
        start = request.map.start or 0.0
        end = audio.duration_ms if request.map.end is None else min(request.map.end, audio.duration_ms)
        holds = request.style.hold_note_ratio if brief.mode == GameMode.MANIA else None
        search = StarTargetSearch(
            brief,
            analysis,
            decoder,
            StarTarget(beatmap, brief.mode, red_lines, brief.stars, holds),
            self._guest(other) if other is not None and self.shows_guest else None,
            sections,
            DescriptorWeights.of(request.style),
            self.progress,
            self.cancel,
        )
        multiplier = search.slider_multiplier()
        if multiplier is not None and request.settings.slider_multiplier is None:
            beatmap.slider_multiplier = multiplier
        best = search.best(start, end)
        placed = best.placed if sections is None else with_section_volumes(best.placed, sections, brief.mode)
        fill(beatmap, placed, red_lines)
        if sections is not None and brief.kiai is None:
            beatmap.timing_points = with_kiai(beatmap.timing_points, sections.kiai)
        additions = AdditionModel.read(self.loaded.folder)
        if request.map.hitsounded and additions is not None:
            additions.write(beatmap, best.stars)
            take_additions_of_set(beatmap, brief.set_maps)
        self.warnings += star_miss(
            best.stars, brief.stars, "the song's rhythm does not give more, or less, at this density"
        )
        if holds is not None and beatmap.hit_objects:
            self._check_holds(beatmap, holds)
        return best.stars

    def prepare(self) -> None:
        """Let what follows from song and timing be in memory."""
        self._song()

    def _song(self) -> tuple[RhythmAnalysis, Sections | None, ConstrainedDecoder]:
        """What follows from song and timing, before anything is placed."""
        from core.model.runtime.thread_pool import beside_this

        brief, audio = self.brief, self.brief.audio
        self.progress.show("Finding the rhythm", 0.08)
        beside = beside_this(self._sections, self._decoder)
        folder, adapters, guest = self.loaded.folder, self.loaded.rhythm_adapters, brief.guest_of
        (analysis,) = analyse_rhythms(
            audio.samples,
            audio.sample_rate,
            brief.red_lines or [],
            difficulties=[(brief.mode, brief.keycount, brief.stars)],
            other=_rhythm_of(guest) if guest is not None else None,
            cancel=self.cancel,
            folder=folder,
            # The networks that are shown another rhythm have no adapters.
            model=rhythm_with_adapters(folder, adapters) if adapters and guest is None else None,
        )
        sections, decoder = (part() for part in beside)
        return analysis, sections, decoder

    def _check_holds(self, beatmap: Beatmap, ratio: float) -> None:
        """Add a warning where the requested share of hold notes could not be reached."""
        share = sum(isinstance(item, Hold) for item in beatmap.hit_objects) / len(beatmap.hit_objects)
        if abs(share - ratio) > HOLDS_NOTICED:
            self.warnings.append(
                f"{share:.0%} of the notes are hold notes instead of {ratio:.0%}: the others have no room for one at "
                "this density."
            )

    def _sections(self) -> Sections | None:
        """The phrases of the song, with the kiai of the set or the one that is found; None without a usable tempo."""
        brief, audio = self.brief, self.brief.audio
        bars = bars_of(levels_of(audio, self.cancel), brief.red_lines or [])
        if bars is None:
            return None
        kiai = brief.kiai
        if kiai is None:
            model = KiaiModel.read(self.loaded.folder)
            kiai = model.parts(bars) if model is not None and brief.request.map.kiai else []
        return Sections.of(bars, kiai)

    def _decoder(self) -> ConstrainedDecoder:
        loaded, audio = self.loaded, self.brief.audio
        mel = mel_of(audio, loaded.config)
        style = style_of(self.brief.request, loaded.folder)
        return ConstrainedDecoder(
            loaded.model,
            loaded.config,
            loaded.vocabulary,
            loaded.family,
            mel,
            audio.duration_ms,
            loaded.folder,
            style,
        )

    def _guest(self, other: Beatmap) -> GuestContext:
        return GuestContext.of(other, stars_of(other), self.loaded.vocabulary, self.brief.audio.duration_ms)


def _rhythm_of(other: Beatmap) -> OtherRhythm:
    return OtherRhythm(np.array(object_starts(other.hit_objects), dtype=np.float64), stars_of(other))


def with_section_volumes(placed: Sequence[PlacedObject], sections: Sections, mode: GameMode) -> list[PlacedObject]:
    """The objects with the volume of the phrase that they begin in, about the middle of what the decoder chose.

    osu!mania and osu!taiko maps keep one volume.
    """
    chosen = [percent for each in placed for _, percent in each.volumes]
    if mode not in (GameMode.OSU, GameMode.CATCH) or not chosen:
        return list(placed)
    volumes = sections.volumes(float(np.median(chosen)))
    return [
        replace(each, volumes=[(time, volumes[sections.phrase_at(each.item.time)]) for time, _ in each.volumes])
        for each in placed
    ]
