"""Everything that speaks against the objects of a map, as numbers: the decoder's, the rhythm model's, the map's own."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitObject, Slider, Spinner
from core.beatmap.timing import TimingLines, object_end_times
from core.modding.habits import Habits
from core.modding.questions import Answer, Question
from core.modding.rhythm_opinion import RhythmOpinion
from core.modding.song_habits import Spectrogram
from core.modding.sound_evidence import Sounding, sound_suspicions
from core.modding.spacing import spacings
from core.modding.suspicion import NOTHING, Suspicion, against, number

BREAK = 3000.0
"""ms without an object after which a part of the map ends: nothing is missing there."""

LEAST_ONSET = 0.5
"""Chance from which an empty tick is looked at."""

RATHER_MOVED = 2.0
"""Nats by which an object must be better left out than moved before a finding says so."""


class Witnesses:
    """Gathers suspicions about one map.

    Args:
        answers: of the decoder about all events, as an `Examiner` gives them.
        owners: objects in the order that the answers' owners count in.
        opinion: of the rhythm model; None where the song or its timing cannot be heard.
    """

    def __init__(
        self,
        beatmap: Beatmap,
        owners: Sequence[HitObject],
        answers: Sequence[Answer],
        opinion: RhythmOpinion | None,
        song: Spectrogram,
    ) -> None:
        self._beatmap = beatmap
        self._song = song
        self._mode = beatmap.mode
        self._objects = beatmap.hit_objects
        self._lines = TimingLines(beatmap.timing_points)
        self._opinion = opinion
        places = {id(item): index for index, item in enumerate(self._objects)}
        self._answers: dict[Question, list[tuple[int, Answer]]] = defaultdict(list)
        for answer in answers:
            self._answers[answer.question].append((places[id(owners[answer.owner])], answer))
        self._ends = object_end_times(beatmap)
        self._times = [item.time for item in self._objects]
        self._starts = Habits(self._lines, self._times)

    def suspicions(self) -> Iterator[Suspicion]:
        """About everything that was asked; most of them mean nothing."""
        yield from self._snaps()
        yield from self._empty_ticks()
        yield from self._combos()
        yield from self._sounds()
        yield from self._places()
        for question in (Question.COLUMN, Question.KIND):
            yield from self._plain(question)
        yield from self._lengths()
        yield from self._velocities()
        yield from self._volumes()

    def _snaps(self) -> Iterator[Suspicion]:
        if self._opinion is None:
            return
        divisors, gaps = self._starts.rare_divisors(), self._starts.rare_gaps()
        at: dict[float, list[int]] = defaultdict(list)
        for index, time in enumerate(self._times):
            at[time].append(index)
        for onset in self._opinion.onsets():
            objects = tuple(at[onset.time])
            first = objects[0]
            features = (onset.moved, -float(np.log(onset.chance + 1e-5)), float(divisors[first]), float(gaps[first]))
            divisor = self._starts.divisors[first]
            better = onset.better if onset.moved >= onset.removed - RATHER_MOVED else None
            yield Suspicion(Question.SNAP, onset.time, objects, features, divisor, better, chance=onset.chance)

    def _empty_ticks(self) -> Iterator[Suspicion]:
        if self._opinion is None or not self._objects:
            return
        gaps = self._opinion.gaps(LEAST_ONSET)
        if not gaps:
            return
        starts = sorted(set(self._times))
        moments = sorted([(time, 1) for time in starts] + [(gap.time, 0) for gap in gaps])
        habits = Habits(self._lines, [time for time, _ in moments])
        odds, _ = habits.departures([filled for _, filled in moments], bars=1, memory=8000.0)
        unusual = {time: float(odds[index]) for index, (time, filled) in enumerate(moments) if not filled}
        ends = np.maximum.accumulate(np.array(self._ends))
        for gap in gaps:
            after = int(np.searchsorted(self._times, gap.time))
            before = after - 1
            covered = ends[before] > gap.time - 1
            if self._times[after] - ends[before] > BREAK or covered:
                continue
            features = (gap.added, -float(np.log(1 - min(gap.chance, 1 - 1e-5))), unusual[gap.time])
            yield Suspicion(Question.EMPTY, gap.time, (before,), features, None, None, chance=1 - gap.chance)

    def _combos(self) -> Iterator[Suspicion]:
        if self._mode not in (GameMode.OSU, GameMode.CATCH):
            return
        values = [int(item.new_combo) for item in self._objects]
        long, _ = self._starts.departures(values, bars=2, memory=20_000.0)
        short, _ = self._starts.departures(values, bars=1, memory=8000.0)
        asked = {index: answer for index, answer in self._answers[Question.COMBO] if self._combo_is_free(index)}
        strength = {index: against(answer) + float(long[index]) for index, answer in asked.items()}
        for index, answer in asked.items():
            others = [
                other for other in range(index - 2, index + 3) if other in strength and values[other] != values[index]
            ]
            partner = max(others, key=lambda other: strength[other], default=None)
            pair = strength[partner] if partner is not None else NOTHING
            features = (against(answer), float(long[index]), float(short[index]), pair)
            objects = (index,) if partner is None or pair <= 0 else (index, partner)
            yield Suspicion(
                Question.COMBO,
                self._times[index],
                objects,
                features,
                bool(values[index]),
                not values[index],
                chance=answer.chance,
            )

    def _combo_is_free(self, index: int) -> bool:
        return index > 0 and not isinstance(self._objects[index - 1], Spinner)

    def _sounds(self) -> Iterator[Suspicion]:
        moments = [
            Sounding(self._edge_time(index, answer.edge), index, answer)
            for index, answer in self._answers[Question.SOUND]
        ]
        return sound_suspicions(self._beatmap, self._lines, moments, self._song)

    def _edge_time(self, index: int, edge: int | None) -> float:
        item = self._objects[index]
        if not edge or not isinstance(item, Slider):
            return item.time
        end = self._ends[index]
        if edge < 0:
            return end
        return item.time + (end - item.time) / max(item.slides, 1) * edge

    def _places(self) -> Iterator[Suspicion]:
        worst: dict[int, Answer] = {}
        for index, answer in self._answers[Question.SHAPE]:
            if index not in worst or answer.odds > worst[index].odds:
                worst[index] = answer
        for index, answer in worst.items():
            yield self._of(answer, index, _surprise(answer))
        asked = self._answers[Question.PLACE]
        odds = {index: answer.odds for index, answer in asked}
        apart = spacings(self._beatmap, self._ends) if asked else []
        for index, answer in asked:
            # An object out of place makes the one after it look out of place too.
            yield self._of(answer, index, (*_surprise(answer), *apart[index], odds.get(index + 1, 0.0)))

    def _plain(self, question: Question) -> Iterator[Suspicion]:
        values = [0] * len(self._objects)
        for index, answer in self._answers[question]:
            values[index] = int(number(answer.value))
        habit, _ = self._starts.departures(values, bars=1, memory=8000.0)
        for index, answer in self._answers[question]:
            yield self._of(answer, index, (against(answer), answer.odds - answer.entropy, float(habit[index])))

    def _lengths(self) -> Iterator[Suspicion]:
        asked = self._answers[Question.LENGTH]
        order = sorted(asked, key=lambda pair: number(pair[1].value))
        habits = Habits(self._lines, [number(answer.value) for _, answer in order])
        divisors = habits.rare_divisors()
        for place, (index, answer) in enumerate(order):
            if isinstance(self._objects[index], Slider):
                yield self._of(answer, index, (against(answer), float(divisors[place])))

    def _velocities(self) -> Iterator[Suspicion]:
        yield from self._levels(Question.VELOCITY, scale=8.0, logarithmic=True)

    def _volumes(self) -> Iterator[Suspicion]:
        yield from self._levels(Question.VOLUME, scale=0.1, logarithmic=False)

    def _levels(self, question: Question, *, scale: float, logarithmic: bool) -> Iterator[Suspicion]:
        """Values that are held over many objects: how far one stands from those around it."""
        asked = sorted(self._answers[question], key=lambda pair: pair[1].index)
        values = np.array([number(answer.value) for _, answer in asked])
        levels = np.log(np.maximum(values, 1.0)) if logarithmic else values
        apart = np.abs(np.diff(levels))
        lonely = np.minimum(np.append(apart, np.inf), np.insert(apart, 0, np.inf)) if len(levels) > 1 else levels * 0
        # Where a mapper changes the value at every other object, one more change means little.
        rarity = -float(np.log(max(np.mean(lonely > 0), 1e-6))) if len(levels) else 0.0
        for place in np.flatnonzero(lonely > 0).tolist():
            index, answer = asked[place]
            around = np.concatenate([levels[max(place - 4, 0) : place], levels[place + 1 : place + 5]])
            usual = float(np.median(around))
            features = (
                against(answer),
                scale * abs(float(levels[place]) - usual),
                scale * float(lonely[place]),
                rarity,
            )
            yield Suspicion(
                question,
                self._edge_time(index, answer.edge),
                (index,),
                features,
                number(answer.value),
                round(float(np.exp(usual)) if logarithmic else usual),
                answer.edge,
                answer.chance,
            )

    def _of(self, answer: Answer, index: int, features: tuple[float, ...]) -> Suspicion:
        return Suspicion(
            answer.question,
            self._times[index],
            (index,),
            features,
            answer.value,
            answer.expected,
            answer.edge,
            answer.chance,
        )


def _surprise(answer: Answer) -> tuple[float, float]:
    return answer.odds, -float(np.log(answer.chance + 1e-9)) - answer.entropy
