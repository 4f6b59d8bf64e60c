"""Whose map an .osu file is, as the classifier sees it."""

from dataclasses import dataclass
from pathlib import Path

from core.audio.upstream_audio import load_upstream_mono
from core.beatmap.reader import read_beatmap
from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.training.classifier.chart_windows import tokenize, windows_of
from core.training.classifier.model import Likeness, load_classifier


@dataclass(frozen=True, slots=True)
class Classified:
    """A map's likenesses, the likeliest first.

    Attributes:
        with_audio: whether its song was read too.
        mapper: who made it, as the file says; `learned` whether the classifier knows that mapper.
    """

    mapper: str
    learned: bool
    windows: int
    with_audio: bool
    mappers: tuple[Likeness, ...]
    warnings: tuple[str, ...]


def classify(
    path: Path, on_progress: OnProgress, cancel: CancelToken, *, folder: Path | None = None, listen: bool = False
) -> Classified:
    """Classify the map in `path`.

    Args:
        folder: of another classifier than the program's own.
        listen: read the song beside the map too.

    Raises:
        InputError: the map cannot be read, or is too short; or there is no classifier.
        CancelledError: `cancel` was set.
    """
    beatmap = read_beatmap(path)
    try:
        tokens = tokenize(beatmap)
    except InputError as error:
        raise InputError(f"{path} cannot be classified: {error}") from error
    classifier = load_classifier(folder)
    windows = windows_of(tokens)
    if not windows:
        raise InputError(f"{path} has no circle, slider or note to classify it by; choose a map that has some.")
    if listen and not classifier.card.shape.song_layers:
        raise InputError(
            "This classifier reads charts alone; leave --listen out, or name one with an encoder by --model."
        )
    cancel.check()
    on_progress(Progress("Classifying", 0.2, path.name))
    song = None
    warnings = []
    if listen:
        try:
            song = load_upstream_mono(path.parent / beatmap.audio_filename, cancel=cancel)
        except InputError as error:
            warnings.append(f"The chart is read without its song: {error}")
    readings = classifier.read_windows(windows, tokens.mode, song)
    cancel.check()
    names = {mapper.name.casefold(): mapper for mapper in classifier.card.mappers}
    own = names.get(beatmap.creator.casefold())
    if not any(int(tokens.mode) in mapper.modes for mapper in classifier.card.mappers):
        warnings.append("The classifier learned from no map of this mode, so its answer means little.")
    return Classified(
        mapper=beatmap.creator,
        learned=own is not None,
        windows=len(windows),
        with_audio=song is not None,
        mappers=tuple(classifier.vote(readings)),
        warnings=tuple(warnings),
    )
