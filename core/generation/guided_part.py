"""The bundled model's way to a part of a map: a rhythm as dense as around it, and objects that go on from before."""

from dataclasses import dataclass, replace

import numpy as np

from core.audio.decode import Audio
from core.audio.reference import reference_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import TimingPoint
from core.beatmap.timing import TimingLines
from core.errors import InputError
from core.generation.build import lines_amid
from core.generation.guided.known import Surroundings, object_starts
from core.generation.guided.loop import GuidedDecoder, Knobs
from core.generation.guided.placed import Placed
from core.generation.guided.score import Score
from core.generation.guided.stream import Sampling
from core.generation.models import load_model
from core.generation.postprocess import MapContent
from core.generation.request import GeneratedObjects, GenerationRequest
from core.generation.rhythm import RhythmAnalysis, analyse_rhythms
from core.generation.stage_progress import StageProgress
from core.jobs import CancelToken
from core.tokens.conditions import Conditions

CLOSEST = 0.24
"""Beats between an object that stays and the first or last new one."""

NEAR = 30_000.0
"""ms around the part whose density counts."""

FEWEST = 12
"""Onsets that tell a density."""

DENSITIES = (0.6, 1.7)
MAPPED = 2000.0
"""ms around an old object in which something may be mapped again."""


@dataclass
class GuidedPart:
    """Writes the objects of a part.

    Attributes:
        beatmap: the map.
        wanted: what the model is told about it.
        stars: those of the map, and those that the part shall have.
        start, end: ms, of the song and of the file alike.
    """

    request: GenerationRequest
    beatmap: Beatmap
    wanted: Conditions
    stars: tuple[float, float]
    audio: Audio
    seed: int
    start: float
    end: float

    def content(self, progress: StageProgress, cancel: CancelToken) -> MapContent:
        """The new objects, on the lines that they need.

        Raises:
            InputError: nothing fits into the part.
            CancelledError: `cancel` was set.
        """
        from core.model.song_mel import song_mel

        progress.show("Finding the rhythm", 0.1)
        red = [point for point in self.beatmap.timing_points if point.uninherited and point.beat_length > 0]
        loaded = load_model(self.request, progress.report, cancel)
        around = Surroundings.of(self.beatmap, self.start, self.end, loaded.vocabulary)
        onsets = self._onsets(red, around)
        if not onsets:
            raise InputError("The song has nothing to map in the chosen range; choose a longer one.")
        cancel.check()
        kept = [time for time in object_starts(self.beatmap.hit_objects) if time < self.start or time > self.end]
        mel = song_mel(reference_mono(self.audio), loaded.config)
        decoder = GuidedDecoder(
            loaded.model, loaded.config, loaded.vocabulary, mel, self.audio.duration_ms, loaded.folder
        )
        score = Score([*kept, *onsets], red, self.audio.duration_ms, loaded.vocabulary)
        placed: list[Placed] = []
        for window in decoder.decode(
            score,
            self.wanted,
            np.random.default_rng(self.seed),
            cancel,
            sampling=Sampling(self.request.temperature, self.request.top_p),
            knobs=Knobs(),
            around=around,
        ):
            placed += window.placed
            objects = [decided.item for decided in window.placed]
            until = max((item.end for item in window.placed), default=self.start)
            payload = GeneratedObjects(list(objects), until, window.number == 1, self.beatmap.play_offset)
            progress.show("Placing objects", 0.2 + 0.75 * window.share, f"window {window.number}", payload)
        placed.sort(key=lambda decided: decided.item.time)
        lines = lines_amid(placed, self.beatmap.timing_points, self.start, self.end, self.wanted.mode)
        return MapContent([decided.item for decided in placed], lines)

    def _onsets(self, red: list[TimingPoint], around: Surroundings) -> list[int]:
        """ms of the new onsets, clear of what stays."""
        wanted = self.wanted
        known, asked = self.stars
        difficulties = [(wanted.mode, wanted.keycount, known), (wanted.mode, wanted.keycount, asked)]
        analyses = analyse_rhythms(
            self.audio.samples,
            self.audio.sample_rate,
            red,
            difficulties=difficulties if asked != known else difficulties[:1],
        )
        density = self._density(analyses[0])
        rhythm = self._awake(analyses[-1]).choose(density)
        lines = TimingLines(red)
        first = max(self.start, around.last_end + CLOSEST * lines.beat_length_at(self.start))
        following = next((item.time for item in self.beatmap.hit_objects if item.time > self.end), np.inf)
        last = min(self.end, following - CLOSEST * lines.beat_length_at(self.end))
        return [time for time in (round(onset) for onset in rhythm.times) if first <= time <= last]

    def _density(self, analysis: RhythmAnalysis) -> float:
        """How much denser the map is around the part than the model's own choice for such a map."""
        human = np.array(object_starts(self.beatmap.hit_objects), dtype=np.float64)
        chosen = analysis.choose(1.0).times
        for reach in (NEAR, np.inf):
            counts = [
                int(np.sum((times >= self.start - reach) & (times <= self.end + reach))) - self._inside(times)
                for times in (human, chosen)
            ]
            if min(counts) >= FEWEST:
                return float(np.clip(counts[0] / counts[1], *DENSITIES))
        return 1.0

    def _inside(self, times: np.ndarray) -> int:  # type: ignore[type-arg]
        return int(np.sum((times >= self.start) & (times <= self.end)))

    def _awake(self, analysis: RhythmAnalysis) -> RhythmAnalysis:
        """The map is under way wherever it was before."""
        old = np.array([item.time for item in self.beatmap.hit_objects])
        starts = analysis.grid.starts
        nearest = np.clip(np.searchsorted(old, starts), 1, len(old) - 1) if len(old) > 1 else np.zeros(len(starts), int)
        gap = np.minimum(np.abs(old[nearest] - starts), np.abs(old[nearest - 1] - starts))
        mapped = (gap < MAPPED) & (starts >= self.start - MAPPED) & (starts <= self.end + MAPPED)
        return replace(analysis, activity=np.where(mapped, np.maximum(analysis.activity, 0.97), analysis.activity))
