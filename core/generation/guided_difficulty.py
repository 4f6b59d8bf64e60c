"""The bundled model's way to a difficulty: rhythm, objects under the grammar, and passes until the stars fit."""

import time
from dataclasses import dataclass, field

import numpy as np

from core.audio.decode import Audio
from core.audio.reference import reference_mono
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitObject, TimingPoint
from core.beatmap.stars import star_rating
from core.errors import InputError
from core.generation.build import fill
from core.generation.chosen_map import stars_of
from core.generation.guided.known import OtherDifficulty, object_starts
from core.generation.guided.loop import GuidedDecoder, Knobs
from core.generation.guided.placed import Placed
from core.generation.guided.score import Score
from core.generation.guided.stream import Sampling
from core.generation.request import GeneratedObjects, GenerationRequest
from core.generation.rhythm import Reference, Rhythm, RhythmAnalysis, analyse_rhythm
from core.generation.spacing import respaced
from core.jobs import CancelToken, OnProgress, Progress
from core.tokens.conditions import Conditions

STAR_TOLERANCE = 0.12
MOST_PASSES = 3
FULLER_CHORDS = 0.4  # nats
_SPACED = (GameMode.OSU, GameMode.CATCH)
_DENSITY = {
    GameMode.OSU: (1.0, 0.0, 1.0),
    GameMode.TAIKO: (1.0, 0.1, 0.85),
    GameMode.CATCH: (0.9, 0.25, 0.6),
    GameMode.MANIA: (1.0, 0.1, 0.85),
}
"""The usual density of onsets, how much it changes for a star that is missing, and the least there is; the rhythm knows
few catch maps, and expects too much of them."""

WIDEST = 1.5
NARROWEST = {GameMode.OSU: 0.6, GameMode.CATCH: 0.3}
"""What jumps may be multiplied by; in catch the easiest maps hardly ask to move."""
_RHYTHM_DONE, _LAST = 0.15, 0.98


class StageProgress:
    """Progress of the whole task, with the time left guessed from the share that is done."""

    def __init__(self, on_progress: OnProgress) -> None:
        self.report = on_progress
        self._started = time.monotonic()

    def show(self, stage: str, done: float, message: str = "", payload: object = None) -> None:
        spent = time.monotonic() - self._started
        left = spent * (1 - done) / done if done > 0.1 else None
        self.report(Progress(stage, done, message, left, payload))


@dataclass(slots=True)
class _Attempt:
    placed: list[Placed]
    stars: float
    setting: float  # what the pass was tuned with


@dataclass
class GuidedDifficulty:
    """Fills a beatmap with objects.

    Attributes:
        stars: what is wanted of the finished map.
        red: the red lines to map on.
        other: a difficulty of the song that this one shall go with.
        shown: the decoder is shown its objects; otherwise only the rhythm follows it.
    """

    request: GenerationRequest
    mode: GameMode
    keys: int
    stars: float
    red: list[TimingPoint]
    audio: Audio
    seed: int
    other: Beatmap | None = None
    shown: bool = False
    warnings: list[str] = field(default_factory=list)
    _shown: OtherDifficulty | None = None

    def fill(self, beatmap: Beatmap, progress: StageProgress, cancel: CancelToken) -> float:
        """Decide all objects, write them into `beatmap`, and return its stars."""
        progress.show("Finding the rhythm", 0.08)
        analysis = analyse_rhythm(
            self.audio.samples,
            self.audio.sample_rate,
            self.red,
            mode=self.mode,
            stars=self.stars,
            keys=self.keys,
            reference=self._reference(),
        )
        cancel.check()
        decoder = self._decoder(progress, cancel)
        best: _Attempt | None = None
        setting, tried = 0.0, list[_Attempt]()
        for number in range(MOST_PASSES):
            rhythm = self._rhythm(analysis, setting)
            # The same luck in every pass: then only the setting makes the difference.
            luck = np.random.default_rng(self.seed)
            attempt = self._pass(beatmap, decoder, rhythm, setting, number, luck, progress, cancel)
            tried.append(attempt)
            if best is None or abs(attempt.stars - self.stars) < abs(best.stars - self.stars):
                best = attempt
            if not attempt.placed or abs(best.stars - self.stars) <= STAR_TOLERANCE:
                break
            setting = self._next_setting(tried)
        assert best is not None
        fill(beatmap, best.placed, self.red)
        if abs(best.stars - self.stars) > 0.5:
            self.warnings.append(
                f"The map came out at {best.stars:.2f} stars instead of {self.stars:.2f}: the song's rhythm does not "
                "give more, or less, at this density."
            )
        return best.stars

    def _decoder(self, progress: StageProgress, cancel: CancelToken) -> GuidedDecoder:
        from core.generation.models import load_model
        from core.model.song_mel import song_mel

        loaded = load_model(self.request, progress.report, cancel)
        mel = song_mel(reference_mono(self.audio), loaded.config)
        if self.other is not None and self.shown:
            stars = stars_of(self.other)
            self._shown = OtherDifficulty.of(self.other, stars, loaded.vocabulary, self.audio.duration_ms)
        return GuidedDecoder(loaded.model, loaded.config, loaded.vocabulary, mel, self.audio.duration_ms, loaded.folder)

    def _reference(self) -> Reference | None:
        if self.other is None:
            return None
        return Reference(np.array(object_starts(self.other.hit_objects), dtype=np.float64), stars_of(self.other))

    def _rhythm(self, analysis: RhythmAnalysis, setting: float) -> Rhythm:
        """The onsets; where jumps alone cannot make a map harder or easier, more or fewer of them do a part of it."""
        usual, slope, least = _DENSITY[self.mode]
        return analysis.choose(float(np.clip(usual + slope * setting, least, 1.15)))

    def _pass(
        self,
        beatmap: Beatmap,
        decoder: GuidedDecoder,
        rhythm: Rhythm,
        setting: float,
        number: int,
        rng: np.random.Generator,
        progress: StageProgress,
        cancel: CancelToken,
    ) -> _Attempt:
        start = self.request.start or 0.0
        end = self.audio.duration_ms if self.request.end is None else min(self.request.end, self.audio.duration_ms)
        onsets = [onset for onset in rhythm.times if start <= onset < end]
        if not onsets:
            raise InputError("The song has nothing to map in the chosen range; choose a longer one.")
        score = Score(onsets, self.red, end, decoder.vocabulary)
        wanted = Conditions(
            mode=self.mode,
            difficulty=max(self.stars + setting, 0.3),
            hitsounded=self.request.hitsounded,
            slider_multiplier=beatmap.slider_multiplier,
            circle_size=beatmap.cs,
            keycount=self.keys,
            hold_note_ratio=self.request.hold_ratio,
            scroll_speed_ratio=self.request.scroll_ratio,
        )
        sampling = Sampling(self.request.temperature, self.request.top_p)
        # Chords begin a little too large, because notes can be left out afterwards.
        knobs = Knobs(chord_preference=FULLER_CHORDS + 0.8 * setting if self.mode == GameMode.MANIA else 0.0)
        placed: list[Placed] = []
        share = (_LAST - _RHYTHM_DONE) / MOST_PASSES
        began, tokens = time.monotonic(), 0
        stage = "Placing objects" if number == 0 else "Coming nearer to the wanted stars"
        for window in decoder.decode(score, wanted, rng, cancel, sampling=sampling, knobs=knobs, other=self._shown):
            placed += window.placed
            tokens += window.tokens
            objects: list[HitObject] = [item.item for item in window.placed]
            speed = tokens / max(time.monotonic() - began, 1e-3)
            progress.show(
                stage,
                _RHYTHM_DONE + share * (number + window.share),
                f"window {window.number}, {speed:.0f} tokens/s",
                GeneratedObjects(objects, max((item.end for item in window.placed), default=0.0), window.number == 1),
            )
        if self.mode in _SPACED:
            placed = self._spaced(beatmap, placed, cancel)
        elif self.mode == GameMode.MANIA:
            placed = self._thinned(beatmap, placed, cancel)
        return _Attempt(placed, self._measured(beatmap, placed), setting)

    def _spaced(self, beatmap: Beatmap, placed: list[Placed], cancel: CancelToken) -> list[Placed]:
        """Jumps a little longer or shorter, by bisection, until the stars fit."""
        first = self._measured(beatmap, placed)
        if abs(first - self.stars) <= STAR_TOLERANCE / 3:
            return placed
        low, high = (1.0, WIDEST) if first < self.stars else (NARROWEST[self.mode], 1.0)
        best, error = placed, abs(first - self.stars)
        for _ in range(7):
            cancel.check()
            factor = (low + high) / 2
            moved = respaced(placed, factor)
            stars = self._measured(beatmap, moved)
            if abs(stars - self.stars) < error:
                best, error = moved, abs(stars - self.stars)
            if stars < self.stars:
                low = factor
            else:
                high = factor
        return best

    def _thinned(self, beatmap: Beatmap, placed: list[Placed], cancel: CancelToken) -> list[Placed]:
        """Without the chord notes that the model was least sure of, by bisection, until the stars fit."""
        spare = sorted((item for item in placed if item.confidence < 1), key=lambda item: item.confidence)
        best, error = placed, abs(self._measured(beatmap, placed) - self.stars)
        low, high = 0, len(spare)
        while low < high and error > STAR_TOLERANCE / 3:
            cancel.check()
            count = (low + high) // 2
            left_out = {id(item) for item in spare[:count]}
            kept = [item for item in placed if id(item) not in left_out]
            stars = self._measured(beatmap, kept)
            if abs(stars - self.stars) < error:
                best, error = kept, abs(stars - self.stars)
            if stars > self.stars:
                low = count + 1
            else:
                high = count
        return best

    def _measured(self, beatmap: Beatmap, placed: list[Placed]) -> float:
        trial = beatmap.copy()
        fill(trial, placed, self.red)
        return star_rating(trial)

    def _next_setting(self, tried: list[_Attempt]) -> float:
        """Where the next pass should aim: a secant through the last two, else a plain correction."""
        last = tried[-1]
        step = self.stars - last.stars
        if len(tried) > 1:
            change = last.stars - tried[-2].stars
            turn = last.setting - tried[-2].setting
            if abs(change) > 0.05 and change * turn > 0:
                step *= min(turn / change, 3.0)
        return float(np.clip(last.setting + step, -3.0, 3.0))
