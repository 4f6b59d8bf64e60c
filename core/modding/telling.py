"""From suspicions to findings: which are worth it, how loud they are, and what is said only once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from core.beatmap.beatmap import Beatmap
from core.errors import InputError
from core.modding.calibration import Calibration
from core.modding.configuration import configuration_folder, read_table
from core.modding.finding import Finding, Severity, edit_link, object_names
from core.modding.questions import Question
from core.modding.sentences import Said, Speaker
from core.modding.suspicion import Suspicion, number

_SAME_TICK = 3.0  # ms
_ASIDE = {
    # How many objects to either side the same trouble is told of only once.
    Question.PLACE: 1,
    Question.SHAPE: 0,
    Question.COMBO: 2,
}


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Scores from which a finding is told at all, and from which it has a severity."""

    least: float
    warning: float
    problem: float

    def severity(self, score: float) -> Severity:
        if score >= self.problem:
            return Severity.PROBLEM
        return Severity.WARNING if score >= self.warning else Severity.MINOR


def thresholds(kind: str, least: float | None = None) -> Thresholds:
    """Of the kind of model "told" or "judged", from configs/modding/maimod.yaml; `least` goes before the one there.

    Raises:
        InputError: the file cannot be read, or says something else.
    """
    table = read_table("maimod")
    values = table.get(kind) if isinstance(table, Mapping) else None
    names = ("least", "warning", "problem")
    if not isinstance(values, Mapping) or not all(isinstance(values.get(name), int | float) for name in names):
        path = configuration_folder() / "maimod.yaml"
        raise InputError(f"{path} must give {kind} the numbers least, warning and problem.")
    return Thresholds(values["least"] if least is None else least, values["warning"], values["problem"])


class Teller:
    """Makes findings about one map."""

    def __init__(self, beatmap: Beatmap, file: str) -> None:
        self.beatmap = beatmap
        self._file = file
        self._names = object_names(beatmap)

    def finding(self, time: float, objects: Sequence[int], score: float, said: Said, limits: Thresholds) -> Finding:
        """Of objects by their indices, the first of which the link opens."""
        hit_objects = self.beatmap.hit_objects
        start = hit_objects[objects[0]].time if objects else time
        named = [self._names[index] for index in objects if abs(hit_objects[index].time - start) < 1]
        return Finding(
            time=max(time, start),
            category=said.category,
            severity=limits.severity(score),
            message=said.message,
            objects=tuple(hit_objects[index].time for index in objects),
            score=round(score, 2),
            link=edit_link(start, named),
            difficulty=self.beatmap.version_name,
            file=self._file,
            check=said.check,
            fix=said.fix,
        )

    def beyond_the_song(self, duration: float, found: list[Finding]) -> Iterator[Finding]:
        """One finding where the map goes on after the song, which no model could hear."""
        late = [index for index, item in enumerate(self.beatmap.hit_objects) if item.time > duration]
        if not late:
            return
        seconds = (self.beatmap.hit_objects[late[-1]].time - duration) / 1000
        objects = "object comes" if len(late) == 1 else "objects come"
        said = Said(
            f"{len(late)} {objects} after the end of the song, the last one by {seconds:.1f} s; the model heard "
            "nothing there.",
            "Beyond the song",
            "Timing",
        )
        worst = max((finding.score or 0.0 for finding in found), default=0.0)
        limits = thresholds("told")
        yield self.finding(0.0, late[:1], max(worst, limits.problem), said, limits)


def told_findings(
    teller: Teller, asked: Iterable[Suspicion], calibration: Calibration, limits: Thresholds
) -> Iterator[Finding]:
    """The suspicions that are worth it, the worst first."""
    mode = teller.beatmap.mode
    scored = [(score, item) for item in asked if (score := calibration.score(item, mode)) >= limits.least]
    speaker = Speaker(teller.beatmap)
    for score, item in once_each(scored):
        said = speaker.say(item)
        if said is not None:
            objects = () if item.question is Question.EMPTY else item.objects
            yield teller.finding(item.time, objects, score, said, limits)


def once_each(scored: Iterable[tuple[float, Suspicion]]) -> Iterator[tuple[float, Suspicion]]:
    """The worst first, without those that speak of what a worse one has told: an object out of place makes the one
    after it look odd, and an object on a wrong tick leaves the right one empty."""
    scored = sorted(scored, key=lambda pair: -pair[0])
    wanted = [
        number(item.expected) for _, item in scored if item.question is Question.SNAP and item.expected is not None
    ]
    empty = {item.time: score for score, item in reversed(scored) if item.question is Question.EMPTY}
    filled: set[int] = set()  # ms of ticks to which an object has been called
    told: set[tuple[Question, int]] = set()
    once: list[tuple[float, Suspicion]] = []
    for score, item in scored:
        first = item.objects[0]
        reach = _ASIDE.get(item.question, 0)
        if item.question is Question.EMPTY:
            if any(abs(item.time - time) < _SAME_TICK for time in wanted):
                continue
        elif item.question is Question.SNAP and item.expected is not None:
            better = round(number(item.expected))
            if better in filled:
                continue
            filled.add(better)
            also = [other for time, other in empty.items() if abs(time - better) < _SAME_TICK]
            once.append((max([score, *also]), item))
            continue
        elif item.question is Question.SOUND:
            pass  # each edge of a slider sounds for itself
        elif any((item.question, index) in told for index in range(first - reach, first + reach + 1)):
            continue
        told.update((item.question, index) for index in item.objects)
        once.append((score, item))
    yield from sorted(once, key=lambda pair: -pair[0])
