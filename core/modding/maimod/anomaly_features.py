"""Decisions of the decoder, the rhythm model and the map's own repetition, gathered as anomalies with features."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, Slider, Spinner
from core.beatmap.timing import TimingLines, object_end_times
from core.modding.maimod.anomaly import NO_EVIDENCE, Anomaly
from core.modding.maimod.bar_statistics import BarStatistics
from core.modding.maimod.decisions import Decision, DecisionKind, as_number
from core.modding.maimod.hitsound_anomalies import hitsound_anomalies
from core.modding.maimod.rhythm_likelihood import RhythmLikelihood
from core.modding.maimod.song_statistics import Spectrogram
from core.modding.spacing import spacings

BREAK = 3000.0
"""ms without an object after which a part of the map ends: no object is missing there."""

MIN_ONSET_PROBABILITY = 0.5
"""Probability of an onset from which an empty tick is an anomaly."""

REMOVAL_MARGIN = 2.0
"""Nats by which leaving an object out must be more likely than moving it before a finding suggests that."""


class AnomalyFeatures:
    """Gathers the anomalies of one map.

    Args:
        decisions: all of the map, as a `DecisionReader` yields them.
        rhythm: None where the song or its timing cannot be analysed.
        spectrogram: of the song.
    """

    def __init__(
        self,
        beatmap: Beatmap,
        decisions: Sequence[Decision],
        rhythm: RhythmLikelihood | None,
        spectrogram: Spectrogram,
    ) -> None:
        self._beatmap = beatmap
        self._spectrogram = spectrogram
        self._mode = beatmap.mode
        self._objects = beatmap.hit_objects
        self._lines = TimingLines(beatmap.timing_points)
        self._rhythm = rhythm
        self._decisions: dict[DecisionKind, list[Decision]] = defaultdict(list)
        for decision in decisions:
            self._decisions[decision.kind].append(decision)
        self._ends = object_end_times(beatmap)
        self._times = [item.time for item in self._objects]
        self._bars = BarStatistics(self._lines, self._times)

    def anomalies(self) -> Iterator[Anomaly]:
        """One for everything that was decided; only those with a high score are mistakes."""
        yield from self._snaps()
        yield from self._empty_ticks()
        yield from self._new_combos()
        yield from hitsound_anomalies(
            self._beatmap, self._lines, self._decisions[DecisionKind.ADDITIONS], self._spectrogram
        )
        yield from self._positions()
        for kind in (DecisionKind.COLUMN, DecisionKind.OBJECT_TYPE):
            yield from self._repeated(kind)
        yield from self._lengths()
        yield from self._levels(DecisionKind.VELOCITY, scale=8.0, logarithmic=True)
        yield from self._levels(DecisionKind.VOLUME, scale=0.1, logarithmic=False)

    def _snaps(self) -> Iterator[Anomaly]:
        """Onsets that the rhythm model would rather move or leave out."""
        if self._rhythm is None:
            return
        divisors, gaps = self._bars.divisor_surprisal(), self._bars.gap_surprisal()
        at: dict[float, list[int]] = defaultdict(list)
        for index, time in enumerate(self._times):
            at[time].append(index)
        for onset in self._rhythm.onsets():
            objects = tuple(at[onset.time])
            first = objects[0]
            features = (
                onset.move_gain,
                -float(np.log(onset.probability + 1e-5)),
                float(divisors[first]),
                float(gaps[first]),
            )
            better = onset.best_time if onset.move_gain >= onset.removal_gain - REMOVAL_MARGIN else None
            yield Anomaly(DecisionKind.SNAP, onset.time, objects, features, self._bars.divisors[first], better)

    def _empty_ticks(self) -> Iterator[Anomaly]:
        """Ticks without an object where the model and the bars around expect one."""
        if self._rhythm is None or not self._objects:
            return
        ticks = self._rhythm.empty_ticks(MIN_ONSET_PROBABILITY)
        if not ticks:
            return
        starts = sorted(set(self._times))
        moments = sorted([(time, 1) for time in starts] + [(tick.time, 0) for tick in ticks])
        bars = BarStatistics(self._lines, [time for time, _ in moments])
        odds, _ = bars.log_odds([filled for _, filled in moments], bars=1, memory=8000.0)
        odds_of_empty = {time: float(odds[index]) for index, (time, filled) in enumerate(moments) if not filled}
        ends = np.maximum.accumulate(np.array(self._ends))
        for tick in ticks:
            after = int(np.searchsorted(self._times, tick.time))
            before = after - 1
            is_covered = ends[before] > tick.time - 1
            if self._times[after] - ends[before] > BREAK or is_covered:
                continue
            features = (
                tick.insertion_gain,
                -float(np.log(1 - min(tick.probability, 1 - 1e-5))),
                odds_of_empty[tick.time],
            )
            yield Anomaly(DecisionKind.EMPTY_TICK, tick.time, (before,), features, None, None)

    def _new_combos(self) -> Iterator[Anomaly]:
        """New combos, set or missing, against the model and the bars around."""
        if self._mode not in (GameMode.OSU, GameMode.CATCH):
            return
        values = [int(item.new_combo) for item in self._objects]
        two_bars, _ = self._bars.log_odds(values, bars=2, memory=20_000.0)
        one_bar, _ = self._bars.log_odds(values, bars=1, memory=8000.0)
        decisions = {
            decision.object: decision
            for decision in self._decisions[DecisionKind.NEW_COMBO]
            if self._is_combo_free(decision.object)
        }
        strength = {index: decision.log_odds_against + float(two_bars[index]) for index, decision in decisions.items()}
        for index, decision in decisions.items():
            others = [
                other for other in range(index - 2, index + 3) if other in strength and values[other] != values[index]
            ]
            partner = max(others, key=lambda other: strength[other], default=None)
            pair = strength[partner] if partner is not None else NO_EVIDENCE
            features = (decision.log_odds_against, float(two_bars[index]), float(one_bar[index]), pair)
            objects = (index,) if partner is None or pair <= 0 else (index, partner)
            value = bool(values[index])
            yield Anomaly(DecisionKind.NEW_COMBO, self._times[index], objects, features, value, not value)

    def _is_combo_free(self, index: int) -> bool:
        """Whether the object's new combo was a choice: the first object, and one after a spinner, begin one anyway."""
        return index > 0 and not isinstance(self._objects[index - 1], Spinner)

    def _positions(self) -> Iterator[Anomaly]:
        """Shapes and positions; of a slider's shape only the unlikeliest decision."""
        worst: dict[int, Decision] = {}
        for decision in self._decisions[DecisionKind.SHAPE]:
            index = decision.object
            if index not in worst or decision.log_odds > worst[index].log_odds:
                worst[index] = decision
        for decision in worst.values():
            yield self._of(decision, _odds_and_surprisal(decision))
        decisions = self._decisions[DecisionKind.POSITION]
        odds = {decision.object: decision.log_odds for decision in decisions}
        distances = spacings(self._beatmap, self._ends) if decisions else []
        for decision in decisions:
            index = decision.object
            # An object out of place makes the one after it look out of place too.
            features = (*_odds_and_surprisal(decision), *distances[index], odds.get(index + 1, 0.0))
            yield self._of(decision, features)

    def _repeated(self, kind: DecisionKind) -> Iterator[Anomaly]:
        """Values that a map repeats at the same position in the bar."""
        values = [0] * len(self._objects)
        for decision in self._decisions[kind]:
            values[decision.object] = int(as_number(decision.value))
        odds, _ = self._bars.log_odds(values, bars=1, memory=8000.0)
        for decision in self._decisions[kind]:
            features = (
                decision.log_odds_against,
                decision.log_odds - decision.entropy,
                float(odds[decision.object]),
            )
            yield self._of(decision, features)

    def _lengths(self) -> Iterator[Anomaly]:
        decisions = sorted(self._decisions[DecisionKind.LENGTH], key=lambda decision: as_number(decision.value))
        bars = BarStatistics(self._lines, [as_number(decision.value) for decision in decisions])
        divisors = bars.divisor_surprisal()
        for place, decision in enumerate(decisions):
            if isinstance(self._objects[decision.object], Slider):
                yield self._of(decision, (decision.log_odds_against, float(divisors[place])))

    def _levels(self, kind: DecisionKind, *, scale: float, logarithmic: bool) -> Iterator[Anomaly]:
        """Values that stay the same over many objects: how far one is from those around it.

        Args:
            scale: of a difference, to the size of log odds.
            logarithmic: differences are those of the logarithms.
        """
        decisions = sorted(self._decisions[kind], key=lambda decision: decision.event)
        values = np.array([as_number(decision.value) for decision in decisions])
        levels = np.log(np.maximum(values, 1.0)) if logarithmic else values
        steps = np.abs(np.diff(levels))
        isolation = np.minimum(np.append(steps, np.inf), np.insert(steps, 0, np.inf)) if len(levels) > 1 else levels * 0
        # Where a mapper changes the value at every other object, one more change means little.
        rarity = -float(np.log(max(np.mean(isolation > 0), 1e-6))) if len(levels) else 0.0
        for place in np.flatnonzero(isolation > 0).tolist():
            decision = decisions[place]
            around = np.concatenate([levels[max(place - 4, 0) : place], levels[place + 1 : place + 5]])
            usual = float(np.median(around))
            features = (
                decision.log_odds_against,
                scale * abs(float(levels[place]) - usual),
                scale * float(isolation[place]),
                rarity,
            )
            expected = round(float(np.exp(usual)) if logarithmic else usual)
            value = as_number(decision.value)
            yield Anomaly(kind, decision.time, (decision.object,), features, value, expected, decision.edge)

    def _of(self, decision: Decision, features: tuple[float, ...]) -> Anomaly:
        """The anomaly of a decision."""
        index = decision.object
        return Anomaly(
            decision.kind,
            self._times[index],
            (index,),
            features,
            decision.value,
            decision.expected,
            decision.edge,
        )


def _odds_and_surprisal(decision: Decision) -> tuple[float, float]:
    """Log odds, and the surprisal of the map's option beyond what is usual there; nats."""
    return decision.log_odds, -float(np.log(decision.probability + 1e-9)) - decision.entropy
