"""What makes songs in these tests: clicks at the tempo that was asked for, at once."""

import os
import signal
import time

import numpy as np

from core.errors import MachineError
from core.jobs import CancelToken, OnProgress, Progress
from core.music.candidate_files import write_candidates
from core.music.licences import Licence
from core.music.making import fill_shelf, measured
from core.music.orders import SongOrder
from core.music.provider import Candidate
from core.music.shelf import StoredSong, read_song, today

LICENCE = Licence("CC-BY-NC-4.0", "for non-commercial use", "", commercial=False)
RATE = 32_000


def clicks(seconds: float, bpm: float, seed: int) -> np.ndarray:
    """(1, frames): a short burst of noise on every beat, the first of four louder, from 250 ms on."""
    rng = np.random.default_rng(seed)
    out = np.zeros(round(seconds * RATE), np.float32)
    burst = np.exp(-np.arange(2000) / 300.0)
    for number, start in enumerate(np.arange(0.25, seconds - 0.1, 60 / bpm)):
        at = round(start * RATE)
        out[at : at + 2000] += (0.8 if number % 4 == 0 else 0.4) * burst * rng.standard_normal(2000)
    return np.clip(out, -1, 1)[None]


def fill(order: SongOrder, on_progress: OnProgress, cancel: CancelToken) -> tuple[StoredSong, ...]:
    """Candidates of the request, measured and written as the program does it."""
    return _filled(order, None, on_progress, cancel)


def fill_ranked(order: SongOrder, on_progress: OnProgress, cancel: CancelToken) -> tuple[StoredSong, ...]:
    """The same, the first half like its prompt, the others less."""
    return _filled(order, 0.5, on_progress, cancel)


def _filled(
    order: SongOrder, similarity: float | None, on_progress: OnProgress, cancel: CancelToken
) -> tuple[StoredSong, ...]:
    request = order.request
    seed = 7 if request.seed is None else request.seed
    candidates = [
        Candidate(clicks(request.seconds, request.tempo or 120.0, seed + number), RATE, request.prompts[0], seed,
                  number, request.model, LICENCE, None if similarity is None else similarity / number)
        for number in range(1, request.candidates + 1)
    ]  # fmt: skip
    facts = measured(candidates, on_progress, cancel)
    files = write_candidates(candidates, order.folder, order.format, facts=facts, request=request, made=today())
    return tuple(song for file in files if (song := read_song(file)) is not None)


def wait(order: object, on_progress: OnProgress, cancel: CancelToken) -> None:
    """Goes on until it is cancelled."""
    while True:
        on_progress(Progress("Playing", 0.4, "40%"))
        cancel.check()
        time.sleep(0.02)


def no_memory(order: object, on_progress: OnProgress, cancel: CancelToken) -> None:
    """Fails as a machine does that is too small."""
    raise MachineError(
        "The music model needs about 9.9 GiB of memory, but only 5.0 GiB are free; choose musicgen-small, which fits."
    )


def fill_on_a_full_disk(order: SongOrder, on_progress: OnProgress, cancel: CancelToken) -> tuple[StoredSong, ...]:
    """Play, where no file can grow once the model plays."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill_the_disk(progress: Progress) -> None:
        on_progress(progress)
        if progress.stage == "Playing":
            resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))

    try:
        return fill_shelf(order, fill_the_disk, cancel)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def fill_and_be_killed(order: SongOrder, on_progress: OnProgress, cancel: CancelToken) -> tuple[StoredSong, ...]:
    """Play, and end in the middle as by the system when memory runs out."""

    def be_killed(progress: Progress) -> None:
        on_progress(progress)
        if progress.stage == "Playing":
            os.kill(os.getpid(), signal.SIGKILL)

    return fill_shelf(order, be_killed, cancel)
