"""Anomalies as findings: those with a high enough score, each reported once, with severity, message and link."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.beatmap.beatmap import Beatmap
from core.errors import InputError
from core.modding.configuration import configuration_folder, read_table
from core.modding.finding import Finding, Severity, edit_link, object_names
from core.modding.maimod.anomaly import Anomaly
from core.modding.maimod.calibration import Calibration
from core.modding.maimod.decisions import DecisionKind, as_number
from core.modding.maimod.messages import Message, MessageWriter

if TYPE_CHECKING:
    from core.audio.decode import Audio
    from core.model.checkpoints.load import LoadedModel

BUNDLED, CHECKPOINT = "bundled", "checkpoint"
"""The thresholds in configs/modding/maimod.yaml: of the bundled model, and of the public checkpoints."""

_EARLIER_NAMES = {BUNDLED: "told", CHECKPOINT: "judged"}
_SAME_TICK = 3.0  # ms
_REPEAT_DISTANCE = {
    # Within how many objects to either side an anomaly of the same kind is reported only once.
    DecisionKind.POSITION: 1,
    DecisionKind.SHAPE: 0,
    DecisionKind.NEW_COMBO: 2,
}


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Lowest scores of findings, and of the two higher severities."""

    least: float
    warning: float
    problem: float

    def severity(self, score: float) -> Severity:
        if score >= self.problem:
            return Severity.PROBLEM
        return Severity.WARNING if score >= self.warning else Severity.MINOR


def thresholds(name: str, least: float | None = None) -> Thresholds:
    """The thresholds `BUNDLED` or `CHECKPOINT` of configs/modding/maimod.yaml.

    Args:
        least: replaces the one in the file.

    Raises:
        InputError: the file cannot be read, or has no such thresholds.
    """
    found = thresholds_in(read_table("maimod"), name)
    return found if least is None else replace(found, least=least)


def thresholds_in(table: object, name: str) -> Thresholds:
    """The thresholds of a table as configs/modding/maimod.yaml has it, where they may have their earlier name.

    Raises:
        InputError: there are none, or not three numbers.
    """
    values = table.get(name, table.get(_EARLIER_NAMES[name])) if isinstance(table, Mapping) else None
    fields = ("least", "warning", "problem")
    if not isinstance(values, Mapping) or not all(isinstance(values.get(field), int | float) for field in fields):
        path = configuration_folder() / "maimod.yaml"
        raise InputError(f"{path} must give {name} the numbers least, warning and problem.")
    return Thresholds(*(values[field] for field in fields))


class FindingWriter:
    """Writes the findings of one map.

    Args:
        file: the name of the map's file.
    """

    def __init__(self, beatmap: Beatmap, file: str) -> None:
        self.beatmap = beatmap
        self._file = file
        self._names = object_names(beatmap)

    def finding(
        self, time: float, objects: Sequence[int], score: float, message: Message, limits: Thresholds
    ) -> Finding:
        """A finding about the objects with these indices, the first of which the link opens; `time` is ms."""
        hit_objects = self.beatmap.hit_objects
        start = hit_objects[objects[0]].time if objects else time
        linked = [self._names[index] for index in objects if abs(hit_objects[index].time - start) < 1]
        return Finding(
            time=max(time, start),
            category=message.category,
            severity=limits.severity(score),
            message=message.sentence,
            objects=tuple(hit_objects[index].time for index in objects),
            score=round(score, 2),
            link=edit_link(start, linked),
            difficulty=self.beatmap.version_name,
            file=self._file,
            check=message.check,
            fix=message.fix,
        )

    def beyond_the_song(self, duration: float, findings: Sequence[Finding]) -> Iterator[Finding]:
        """One finding if the map goes on after the song, which lasts `duration` ms; its score is the highest."""
        late = [index for index, item in enumerate(self.beatmap.hit_objects) if item.time > duration]
        if not late:
            return
        seconds = (self.beatmap.hit_objects[late[-1]].time - duration) / 1000
        objects = "object comes" if len(late) == 1 else "objects come"
        message = Message(
            f"{len(late)} {objects} after the end of the song, the last one by {seconds:.1f} s; the model heard "
            "nothing there.",
            "Beyond the song",
            "Timing",
        )
        highest = max((finding.score or 0.0 for finding in findings), default=0.0)
        limits = thresholds(BUNDLED)
        yield self.finding(0.0, late[:1], max(highest, limits.problem), message, limits)


def anomaly_findings(
    writer: FindingWriter, anomalies: Iterable[Anomaly], calibration: Calibration, limits: Thresholds
) -> Iterator[Finding]:
    """The findings of the anomalies with a score of at least `limits.least`, the highest first."""
    mode = writer.beatmap.mode
    scored = [(score, item) for item in anomalies if (score := calibration.score(item, mode)) >= limits.least]
    messages = MessageWriter(writer.beatmap)
    for score, item in without_repeats(scored):
        message = messages.message(item)
        if message is not None:
            objects = () if item.kind is DecisionKind.EMPTY_TICK else item.objects
            yield writer.finding(item.time, objects, score, message, limits)


def without_repeats(scored: Iterable[tuple[float, Anomaly]]) -> Iterator[tuple[float, Anomaly]]:
    """Scores and anomalies, the highest first, without those that follow from one with a higher score: an object out of
    place makes the one after it look out of place too, and an object on a wrong tick leaves the right one empty."""
    scored = sorted(scored, key=lambda pair: -pair[0])
    better_times = [
        as_number(item.expected) for _, item in scored if item.kind is DecisionKind.SNAP and item.expected is not None
    ]
    empty = {item.time: score for score, item in reversed(scored) if item.kind is DecisionKind.EMPTY_TICK}
    filled: set[int] = set()  # ms of empty ticks to which a finding moves an object
    reported: set[tuple[DecisionKind, int]] = set()
    kept: list[tuple[float, Anomaly]] = []
    for score, item in scored:
        first = item.objects[0]
        reach = _REPEAT_DISTANCE.get(item.kind, 0)
        if item.kind is DecisionKind.EMPTY_TICK:
            if any(abs(item.time - time) < _SAME_TICK for time in better_times):
                continue
        elif item.kind is DecisionKind.SNAP and item.expected is not None:
            better = round(as_number(item.expected))
            if better in filled:
                continue
            filled.add(better)
            scores = [other for time, other in empty.items() if abs(time - better) < _SAME_TICK]
            kept.append((max([score, *scores]), item))
            continue
        elif item.kind is DecisionKind.ADDITIONS:
            pass  # each edge of a slider has additions of its own
        elif any((item.kind, index) in reported for index in range(first - reach, first + reach + 1)):
            continue
        reported.update((item.kind, index) for index in item.objects)
        kept.append((score, item))
    yield from sorted(kept, key=lambda pair: -pair[0])


@dataclass(frozen=True, slots=True)
class MaiModInput:
    """A map with its song, and the model that reads it.

    Attributes:
        writer: of the map's findings.
        least: lowest score; None for that of the configuration.
    """

    writer: FindingWriter
    loaded: "LoadedModel"
    audio: "Audio"
    least: float | None
