"""MaiMod: what in a map a model would not have expected, as a modder would say it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.modding.configuration import configuration_folder, read_table
from core.modding.evidence import Suspicion
from core.modding.finding import Finding, Severity, edit_link, object_names
from core.modding.questions import Question
from core.modding.request import MaiModRequest
from core.modding.sentences import Said
from core.model.catalog import find_card

if TYPE_CHECKING:
    from core.audio.decode import Audio
    from core.modding.calibration import Calibration
    from core.model.checkpoint import LoadedModel

STAGE = "Asking the model"
CATEGORIES = (
    "Rhythm",
    "Snapping",
    "Timing",
    "Compose",
    "New Combos",
    "Sliders",
    "Hit Sounds",
    "Volumes",
    "Scroll Speeds",
    "Kiai",
    "Misc",
)
"""What MaiMod sorts its findings under."""

_LATEST = 4 * 3600 * 1000.0  # ms
_MODE_NAMES = {
    GameMode.OSU: "osu!",
    GameMode.TAIKO: "osu!taiko",
    GameMode.CATCH: "osu!catch",
    GameMode.MANIA: "osu!mania",
}
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


def maimod(
    request: MaiModRequest, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> list[Finding]:
    """What surprises the model, the most surprising first.

    Raises:
        InputError: the map or its song cannot be read, holds nothing to judge, or is of a mode that the model does not
            know; or there is no such model.
        MachineError: not enough memory, no such device, or no network to download the model with.
        CancelledError: `cancel` was set on the way.
    """
    from core.audio.decode import load_audio
    from core.generation.models import GUIDED_FAMILY
    from core.generation.source import audio_of

    cancel = cancel or CancelToken()
    unknown = set(request.categories) - set(CATEGORIES)
    if unknown:
        raise InputError(f'There is no category "{sorted(unknown)[0]}"; choose of {", ".join(CATEGORIES)}.')
    on_progress(Progress(STAGE, 0.0, "reading the map"))
    beatmap = read_beatmap(request.beatmap)
    _require_objects(beatmap, request.beatmap)
    _require_mode(request, beatmap.mode)
    audio = load_audio(audio_of(beatmap, request.beatmap))
    cancel.check()
    loaded = _loaded(request, beatmap.mode, on_progress, cancel)
    on_progress(Progress(STAGE, 0.05, "listening"))
    teller = Teller(beatmap, request.beatmap.name)
    if loaded.family.name == GUIDED_FAMILY:
        found = list(_told(teller, loaded, audio, request, on_progress, cancel))
    else:
        found = list(_judged(teller, loaded, audio, request, on_progress, cancel))
    found += teller.beyond_the_song(audio.duration_ms, found)
    found = [finding for finding in found if not request.categories or finding.category in request.categories]
    found.sort(key=lambda finding: (-(finding.score or 0.0), finding.time))
    # Several parts of one object can be odd for the same reason.
    once: dict[tuple[str, str], Finding] = {}
    for finding in found:
        once.setdefault((finding.key, finding.message), finding)
    on_progress(Progress(STAGE, 1.0, f"{len(once)} findings"))
    return list(once.values())


def _require_objects(beatmap: Beatmap, path: Path) -> None:
    if not beatmap.hit_objects:
        raise InputError(f"{path.name} has no objects, so there is nothing to judge; choose another difficulty.")
    if not any(point.uninherited and point.beat_length > 0 for point in beatmap.timing_points):
        raise InputError(f"{path.name} has no usable red line; give it a BPM and an offset first.")
    if not all(-_LATEST <= item.time <= item.end_time <= _LATEST for item in beatmap.hit_objects):
        raise InputError(f"{path.name} has objects hours away from any song, which no model understands.")


def _require_mode(request: MaiModRequest, mode: GameMode) -> None:
    card = find_card(request.model)
    if card is None:
        return
    if reason := card.reason_off("modding", mode):
        raise InputError(
            f"{request.beatmap.name} is a map of {_MODE_NAMES[mode]}. {reason.rstrip('.')}; choose another model."
            if mode not in card.modes
            else f"{reason.rstrip('.')}; choose another model for MaiMod."
        )


def _loaded(request: MaiModRequest, mode: GameMode, on_progress: OnProgress, cancel: CancelToken) -> "LoadedModel":
    from core.generation.models import load_model
    from core.generation.request import GenerationRequest

    named = GenerationRequest(
        beatmap=request.beatmap,
        model=request.model,
        adapter=request.adapter,
        device=request.device,
        precision=request.precision,
    )
    loaded = load_model(named, on_progress, cancel, mode)
    if mode not in loaded.family.modes:
        raise InputError(f"The model {request.model} does not know {_MODE_NAMES[mode]}; choose another one.")
    return loaded


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


def _told(
    teller: Teller,
    loaded: "LoadedModel",
    audio: "Audio",
    request: MaiModRequest,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> Iterator[Finding]:
    """By a model that is told the rhythm."""
    from core.modding.calibration import Calibration
    from core.modding.told_maimod import hear, suspicions

    calibration = Calibration.load(loaded.folder)
    asked = suspicions(loaded, teller.beatmap, hear(audio, loaded), on_progress, cancel)
    yield from told_findings(teller, asked, calibration, thresholds("told", request.least))


def told_findings(
    teller: Teller, asked: Iterable[Suspicion], calibration: "Calibration", limits: Thresholds
) -> Iterator[Finding]:
    """The suspicions that are worth it, the worst first."""
    from core.modding.sentences import Speaker

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
        _time(item.expected) for _, item in scored if item.question is Question.SNAP and item.expected is not None
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
            better = round(_time(item.expected))
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


def _time(value: object) -> float:
    assert isinstance(value, int | float)
    return float(value)


def _judged(
    teller: Teller,
    loaded: "LoadedModel",
    audio: "Audio",
    request: MaiModRequest,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> Iterator[Finding]:
    """By a public checkpoint."""
    from core.audio.reference import reference_mono
    from core.beatmap.stars import star_rating
    from core.modding.judged_events import remarks
    from core.modding.surprise import surprises
    from core.tokens.conditions import conditions_of
    from core.tokens.reference import ReferenceMap

    beatmap = teller.beatmap
    source = ReferenceMap(beatmap)
    known = conditions_of(beatmap, source, loaded.vocabulary, star_rating(beatmap))
    found = surprises(loaded, reference_mono(audio), source, known, None, on_progress, cancel)
    limits = thresholds("judged", request.least)
    for remark in remarks(found, loaded.family, beatmap, limits.least):
        objects = () if remark.owner is None else (remark.owner,)
        yield teller.finding(remark.time, objects, remark.score, remark.said, limits)
