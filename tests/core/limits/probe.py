"""Reads every file of a folder as what it claims to be, in a process that may take so much memory and no more.

Run as `python -m tests.core.limits.probe KIND FOLDER`. Prints a JSON object a file: its name, what happened, and the
seconds of processor time. A sentence is right, any other error is not.
"""

import json
import re
import resource
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from core.errors import BeatwrightError, InputError

MEMORY = 300 * 2**20
"""Bytes that may be taken beyond what the program takes by itself."""

CPU_S = 120


def beatmap(path: Path) -> None:
    from core.beatmap.reader import read_beatmap, read_header

    for read in (read_header, read_beatmap):
        read(path)


def archive(path: Path) -> None:
    from core.beatmap.osz import read_osz
    from core.beatmap.reader import parse_beatmap

    opened = read_osz(path)
    for name in opened.beatmaps()[:3]:
        parse_beatmap(opened.read(name), name)


def sound(path: Path) -> None:
    from core.audio.decode import load_audio
    from core.generation.source import tags_of
    from core.modding.media import sample_facts, song_facts, video_facts

    data = path.read_bytes()
    for facts in (song_facts, sample_facts, video_facts):
        facts(data)
    tags_of(path)
    load_audio(path)


def check(path: Path) -> None:
    from core.modding.run_checks import check_path

    check_path(path)


def document(path: Path) -> None:
    from core.beatmap.objects import GameMode
    from core.edits.history_entry import decoded_step
    from core.generation.mappers.bundled.map_style_files import read_map_styles
    from core.generation.mappers.bundled.prior import read_prior
    from core.generation.presets import read_preset, read_request
    from core.modding.maimod.calibration import Calibration
    from core.model.checkpoints.adapter_card import allowed_subfolders
    from core.model.checkpoints.adapters import AdapterConfig
    from core.model.checkpoints.descriptors import stored_descriptors
    from core.model.checkpoints.load import GenerationDefaults
    from core.model.checkpoints.weights import read_header, weight_files
    from core.model.config import BackboneConfig, ModelConfig
    from core.tokens.vocabulary import Vocabulary
    from core.training.decoder.recipe import DecoderRecipe
    from core.training.prior.fit_prior import PriorRecipe
    from core.training.rhythm.recipe import RhythmRecipe

    def defaults(file: Path) -> object:
        return GenerationDefaults.load(file, ModelConfig(BackboneConfig(vocab_size=4097)))

    def weights(folder: Path) -> object:
        return [read_header(file) for file in weight_files(folder)]

    readers: dict[str, Callable[[Path], object]] = {
        "config.json": ModelConfig.load,
        "tokenizer.json": Vocabulary.load,
        "generation_config.json": defaults,
        "preset.yaml": read_preset,
        "request.yaml": read_request,
        "decoder.yaml": DecoderRecipe.load,
        "rhythm.yaml": RhythmRecipe.load,
        "idiom.yaml": PriorRecipe.load,
        "model.safetensors": read_header,
        "step.json": lambda file: decoded_step(file.read_bytes()),
    }
    folders: dict[str, Callable[[Path], object]] = {
        "adapter_config.json": AdapterConfig.load,
        "mapperatorinator_lora_metadata.json": allowed_subfolders,
        "model.safetensors.index.json": weights,
        "tokenizer.json": stored_descriptors,
        "maimod.json": Calibration.load,
        "idiom.json": lambda folder: read_prior(folder, GameMode.OSU, 3.0),
        "map_styles.json": lambda folder: read_map_styles(folder, GameMode.OSU),
    }
    if path.name in readers:
        readers[path.name](path)
    if path.name in folders:
        folders[path.name](path.parent)


KINDS: dict[str, Callable[[Path], None]] = {
    "beatmap": beatmap,
    "check": check,
    "archive": archive,
    "sound": sound,
    "document": document,
}


def main(kind: str, folder: Path) -> None:
    read = KINDS[kind]
    # What the program needs for itself is loaded before the limit is set.
    for path in sorted((folder / "good").rglob("*")):
        if path.is_file():
            read(path)
            report(path.relative_to(folder), "read", 0.0)
    taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + MEMORY, taken + MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    for path in sorted((folder / "bad").rglob("*")):
        if path.is_dir():
            continue
        began = time.process_time()
        try:
            read(path)
            outcome = "read"
        except InputError as error:
            outcome = sentence(str(error), path)
        except BeatwrightError as error:
            outcome = f"WRONG {type(error).__name__}: {error}"
        except BaseException:
            outcome = f"WRONG {traceback.format_exc(limit=-4)}"
        report(path.relative_to(folder), outcome, time.process_time() - began)


def sentence(text: str, path: Path) -> str:
    """The text of an error, or what is wrong with it."""
    bare = text.replace(str(path), "").replace(str(path.parent), "")
    if len(bare) > 400 or "\n" in bare or not re.search(r"[.!?]$", bare):
        return f"WRONG {len(bare)} characters: {text[:500]!r}"
    return "WRONG no memory" if "memory" in text and "too long" in text else text


def report(path: Path, outcome: str, seconds: float) -> None:
    sys.stdout.write(json.dumps({"file": path.as_posix(), "outcome": outcome, "seconds": seconds}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
