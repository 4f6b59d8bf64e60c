"""A new set of a repaired song: one red line, a preview point, names and tags; empty, or mapped."""

import tempfile
from pathlib import Path

from core.audio.decode import Audio, load_audio
from core.audio.encode import AudioFormat, encode_audio
from core.beatmap.objects import GameMode, TimingPoint
from core.edits.export import export_all
from core.generation.preview import preview_point
from core.generation.request import CREATOR, GenerationRequest
from core.generation.request_parts import Task
from core.generation.results import GenerationResult
from core.generation.source import blank_difficulty, open_source
from core.generation.tasks.dispatch import run
from core.jobs import CancelToken, OnProgress
from core.music.candidate_files import name_of
from core.music.orders import SetNames, SetOrder
from core.music.own_file import candidate_of
from core.music.provider import Candidate
from core.music.repair import RATE, RepairedSong, repair_song

_METER = 4


def make_set(order: SetOrder, on_progress: OnProgress, cancel: CancelToken) -> Path:
    """Repair a song, write a new set without objects, and return its difficulty.

    Raises:
        InputError: the song cannot be read, or has no beat, or one too far from the tempo that it is to get.
        MachineError: the disk is full, read-only or gone.
        CancelledError: `cancel` was set; nothing is left then.
    """
    audio = load_audio(order.file, cancel=cancel)
    song = repair_song(audio.samples, audio.sample_rate, order.repair, on_progress, cancel)
    cancel.check()
    candidate = candidate_of(order.file, audio)
    files, _ = write_set(song, candidate, order.names, order.folder, order.format, None, on_progress, cancel)
    return files[0]


def tags_of(candidate: Candidate) -> tuple[str, ...]:
    """What made the song, and its licence, as tags of a map."""
    if candidate.seed is None:
        return ()
    model = "-".join(candidate.model.split())
    return ("ai-generated-music", model, f"seed-{candidate.seed}", "-".join(candidate.licence.name.split()))


def write_set(
    song: RepairedSong,
    candidate: Candidate,
    names: SetNames,
    folder: Path,
    kind: AudioFormat,
    stars: float | None,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> tuple[list[Path], tuple[GenerationResult, ...]]:
    """Write a new set below `folder` and return its difficulties: without objects, or mapped at so many stars.

    Raises:
        InputError: it cannot be mapped.
        MachineError: the disk is full, read-only or gone.
        CancelledError: `cancel` was set; nothing is left then.
    """
    with tempfile.TemporaryDirectory(prefix="beatwright-song-") as work:
        audio = Path(work) / f"audio.{kind}"
        audio.write_bytes(encode_audio(song.samples, RATE, kind))
        made = candidate.seed is not None
        request = GenerationRequest.of(
            task=Task.NEW,
            audio=audio,
            timing=f"{song.bpm!r}@{song.offset_ms:.0f}",
            title=names.title or name_of(candidate.prompt or Path(candidate.model).stem),
            artist=names.artist or (f"{CREATOR} + {candidate.model}" if made else "Unknown"),
            tags=tags_of(candidate),
        )
        if stars is not None:
            request = request.replaced(difficulty=stars)
        results = (_without_objects(song, request),) if stars is None else run(request, on_progress, cancel)
        cancel.check()
        files = export_all(results, folder)
    return files, results


def _without_objects(song: RepairedSong, request: GenerationRequest) -> GenerationResult:
    source = open_source(request)
    beatmap = blank_difficulty(source, request, GameMode.OSU)
    beatmap.timing_points = [TimingPoint(float(round(song.offset_ms)), 60_000 / song.bpm, _METER)]
    beatmap.preview_time = preview_point(Audio(song.samples, RATE), beatmap.timing_points)
    beatmap.version_name = "Empty"
    return GenerationResult(beatmap, source.folder, False, source.audio, 0, 0.0, 0.0, request=request)
