"""Songs made and written: what a request asks for, measured, as files."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.runtime.memory import available_memory
from core.music.abilities import Ability
from core.music.candidate_files import require_disk, write_candidates
from core.music.clap import CLAP_MEMORY, find_clap, load_clap
from core.music.facts import SongFacts
from core.music.kept_model import release_model
from core.music.measure import measure_song
from core.music.orders import SongOrder
from core.music.provider import Candidate
from core.music.providers import find_provider
from core.music.ranking import obtain_clap
from core.music.shelf import StoredSong, read_song, today

_MEASURING = 0.15  # of the whole


@dataclass(frozen=True, slots=True)
class MadeSongs:
    """What came of an order: the candidates, what was measured of each, and its file."""

    candidates: tuple[Candidate, ...]
    facts: tuple[SongFacts, ...]
    files: tuple[Path, ...]


def make_songs(
    order: SongOrder, on_progress: OnProgress = ignore_progress, cancel: CancelToken | None = None
) -> MadeSongs:
    """Make, measure and write the candidates of an order, all or none.

    Raises:
        InputError: the request cannot be, its licence is not accepted, or its model or file cannot be used.
        MachineError: no memory, no network, or no room on the disk.
        CancelledError: `cancel` was set; nothing is left then.
    """
    request, cancel = order.request, cancel or CancelToken()
    require_disk(order.folder, request.length * request.candidates * max(len(request.prompts), 1))

    def show(progress: Progress) -> None:
        done = progress.done * (1 - _MEASURING)
        on_progress(Progress(progress.stage, done, progress.message, progress.seconds_left))

    provider = find_provider(request.provider)
    needs_clap = request.rank and Ability.RANKING not in provider.abilities
    if needs_clap and request.prompts and find_clap() is None:
        obtain_clap(on_progress, cancel)  # before the songs, which take minutes
    candidates = provider.generate(request, show, cancel)
    if request.rank and not any(each.prompt for each in candidates):
        raise InputError("--rank compares songs with their prompts, and this one has none; write one.")
    if needs_clap and find_clap() is None:
        obtain_clap(on_progress, cancel)
    candidates = compared(candidates, on_progress, cancel)
    if request.rank:
        candidates = ranked(candidates)
    facts = measured(candidates, on_progress, cancel)
    cancel.check()
    files = write_candidates(candidates, order.folder, order.format, facts=facts, request=request, made=today())
    return MadeSongs(tuple(candidates), tuple(facts), tuple(files))


def measured(candidates: Sequence[Candidate], on_progress: OnProgress, cancel: CancelToken) -> list[SongFacts]:
    """The facts of every candidate."""
    facts = []
    for index, each in enumerate(candidates):
        on_progress(Progress("Measuring the song", 1 - _MEASURING * (1 - index / len(candidates))))
        facts.append(measure_song(each.samples, each.sample_rate, cancel=cancel))
    return facts


def compared(candidates: Sequence[Candidate], on_progress: OnProgress, cancel: CancelToken) -> list[Candidate]:
    """The candidates with their likeness to their prompts, where a model that hears it is on this machine."""
    folders = find_clap() if any(each.prompt and each.similarity is None for each in candidates) else None
    if folders is None:
        return list(candidates)
    on_progress(Progress("Comparing with the prompt", 1 - _MEASURING))
    if (free := available_memory()) is not None and free < CLAP_MEMORY:
        release_model()
    clap = load_clap(folders)
    found = []
    for each in candidates:
        similarity = each.similarity
        if similarity is None and each.prompt:
            (similarity,) = clap.similarities(each.prompt, [each.samples], each.sample_rate, cancel)
        found.append(replace(each, similarity=similarity))
    return found


def ranked(candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates of each prompt by their likeness to it, numbered in that order."""
    prompts = list(dict.fromkeys(each.prompt for each in candidates))
    order = sorted(candidates, key=lambda each: (prompts.index(each.prompt), -(each.similarity or 0.0)))
    return [replace(each, number=number) for number, each in enumerate(order, 1)]


def fill_shelf(order: SongOrder, on_progress: OnProgress, cancel: CancelToken) -> tuple[StoredSong, ...]:
    """As `make_songs`, for callers in another process: what was made without its sound.

    Raises:
        InputError, MachineError, CancelledError: as `make_songs`.
    """
    made = make_songs(order, on_progress, cancel)
    return tuple(song for file in made.files if (song := read_song(file)) is not None)
