"""`song repair`, and the options by which `song` makes a new set of what it has."""

import argparse
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.cli.arguments import some_text
from core.cli.result import CommandResult
from core.cli.write_results import check_target
from core.errors import InputError
from core.jobs import CancelToken, OnProgress

if TYPE_CHECKING:
    from core.audio.encode import AudioFormat
    from core.generation.results import GenerationResult
    from core.music.facts import SongFacts
    from core.music.orders import RepairOptions
    from core.music.provider import Candidate
    from core.music.repair import RepairedSong


def add_repair_parser(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    parser = actions.add_parser("repair", help="an exact tempo, a begin on the downbeat, fades and a set loudness")
    parser.add_argument("file", type=Path, metavar="FILE", help="a candidate, or any song")
    parser.add_argument("--bpm", type=float, metavar="B", help="the tempo that it gets; its own, rounded, if not named")
    parser.add_argument("--format", choices=("ogg", "mp3", "wav"), default="ogg", help="of the written file")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where it is written")
    add_set_options(parser)
    parser.set_defaults(run=run_repair, osz=False)
    return parser


def add_set_options(parser: argparse.ArgumentParser) -> None:
    """How a song is repaired, and what set is made of it."""
    group = parser.add_argument_group("repair and new set")
    group.add_argument(
        "--pitch",
        choices=("auto", "keep", "follow"),
        default="auto",
        help="at another tempo; auto: follows up to a semitone",
    )
    group.add_argument("--no-trim", action="store_true", help="keep what is before the first downbeat")
    group.add_argument("--fade-out", type=float, default=1.0, metavar="S")
    group.add_argument("--loudness", type=float, default=-11.0, metavar="LUFS")
    group.add_argument("--new-set", action="store_true", help="make a set with one red line and no objects")
    group.add_argument("--map", type=float, metavar="STARS", help="make a set, and map it with the bundled model")
    group.add_argument("--title", type=some_text, help="of the set; the prompt if not named")
    group.add_argument("--artist", type=some_text, help="of the set; you and the model if not named")


def repair_options(options: argparse.Namespace, bpm: float | None) -> "RepairOptions":
    """The options of the repair, checked before anything takes time.

    Raises:
        InputError: one is out of its range.
    """
    from core.music.orders import RepairOptions

    if options.map is not None and not 0 < options.map <= 20:
        raise InputError(f"--map is {options.map:g}; choose stars from 0.1 to 20.")
    return RepairOptions(bpm, options.pitch, not options.no_trim, options.fade_out, options.loudness).checked()


def run_repair(options: argparse.Namespace, on_progress: OnProgress, cancel: CancelToken) -> CommandResult:
    from core.audio.decode import load_audio
    from core.music.candidate_files import write_sound
    from core.music.own_file import candidate_of
    from core.music.repair import RATE, repair_song

    chosen = repair_options(options, options.bpm)
    check_target(options)
    audio = load_audio(options.file, cancel=cancel)
    song = repair_song(audio.samples, audio.sample_rate, chosen, on_progress, cancel)
    cancel.check()
    candidate = candidate_of(options.file, audio)
    if options.new_set or options.map is not None:
        document = set_document(song, candidate, options, on_progress, cancel)
    else:
        document = {"file": str(write_sound(song.samples, RATE, options.file.stem, options.out, options.format))}
    document |= repair_document(song)
    document["licence"] = f"{candidate.licence.name}: {candidate.licence.sentence}"
    lines = [*map(str, document.get("files") or [document["file"]]), repair_line(song)]
    return CommandResult(document, "\n".join([*lines, f"Licence: {document['licence']}."]))


def repair_document(song: "RepairedSong") -> dict[str, Any]:
    return {
        "bpm": song.bpm,
        "offset_ms": round(song.offset_ms, 1),
        "speed": round(song.speed, 6),
        "before": facts_document(song.before),
        "after": facts_document(song.after),
    }


def repair_line(song: "RepairedSong") -> str:
    return (
        f"{song.bpm:g} BPM at {song.offset_ms:.0f} ms (it had {song.before.bpm:.3f}), {song.after.loudness:.1f} LUFS, "
        f"steadiness {song.after.steadiness:.0%}"
    )


def facts_document(facts: "SongFacts") -> dict[str, Any]:
    return {name: round(value, 3) if isinstance(value, float) else value for name, value in asdict(facts).items()}


def set_document(
    song: "RepairedSong",
    candidate: "Candidate",
    options: argparse.Namespace,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> dict[str, Any]:
    """Write the new set, and say where it is."""
    from core.music.new_set import write_set
    from core.music.orders import SetNames

    names = SetNames(options.title, options.artist)
    kind: AudioFormat = "mp3" if options.format == "mp3" else "ogg"
    results: tuple[GenerationResult, ...]
    files, results = write_set(song, candidate, names, options.out, kind, options.map, on_progress, cancel)
    first = results[0]
    return {
        "file": str(files[0]),
        "files": [str(file) for file in files],
        "objects": len(first.beatmap.hit_objects),
        "stars": round(first.stars, 3),
        "warnings": list(first.warnings),
    }


def best_set(
    candidates: "list[Candidate]",
    facts: "list[SongFacts]",
    tempo: float | None,
    options: argparse.Namespace,
    on_progress: OnProgress,
    cancel: CancelToken,
) -> dict[str, Any]:
    """The set of the candidate that maps best: the steadiest, near the tempo that was asked for.

    Raises:
        InputError: none has a beat.
    """
    from core.music.measure import rank_of
    from core.music.repair import is_within_reach, repair_song

    ranks = [rank_of(each, tempo) for each in facts]
    best = max(range(len(ranks)), key=ranks.__getitem__)
    candidate, own = candidates[best], facts[best]
    chosen = repair_options(options, tempo)
    warnings = []
    if tempo is not None and own.bpm is not None and not is_within_reach(own.bpm, tempo):
        chosen = replace(chosen, bpm=None)
        warnings.append(f"The music came out at {own.bpm:.1f} BPM, too far from {tempo:g}; it keeps its own tempo.")
    song = repair_song(candidate.samples, candidate.sample_rate, chosen, on_progress, cancel)
    document = set_document(song, candidate, options, on_progress, cancel)
    document["warnings"] = [*warnings, *document["warnings"]]
    return {"candidate": candidate.number, **document, **repair_document(song)}
