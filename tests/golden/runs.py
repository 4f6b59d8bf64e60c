"""Whole runs: prompts, answers, events, timing, resnapped events and the text of the map."""

import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch

from core.beatmap.beatmap import Beatmap
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.errors import BeatwrightError
from core.generation.mappers.mapperatorinator.decode_batch import TokenDecoder
from core.generation.mappers.mapperatorinator.map_text import published_text
from core.generation.mappers.mapperatorinator.options import MappedSong, MappingOptions
from core.generation.mappers.mapperatorinator.song_mapper import SongMapper
from core.generation.postprocess.upstream.upstream_quirks import UPSTREAM
from core.generation.postprocess.upstream.upstream_writer import UpstreamHeader
from core.generation.request_parts import SuperTiming, TimingOptions
from core.generation.sampling import Decoding, Overlap, Sampling
from core.tokens.events import ContextType, Event
from tests.core.tokens.replay import conditions_from
from tests.golden.material import Material, read_json, same
from tests.golden.timing import rows

_DEFAULTS = {
    "seed": 1234,
    "do_sample": False,
    "temperature": 0.9,
    "top_p": 0.9,
    "cfg_scale": 1.0,
    "lookback": 0.5,
    "lookahead": 0.4,
    "max_batch_size": 8,
}


@dataclass
class RecordingDecoder(TokenDecoder):
    """Remembers every task and answer."""

    calls: list[dict[str, Any]] = field(default_factory=list)

    def write(self, task, memory, sampling, cancel=None):
        result = super().write(task, memory, sampling, cancel)
        self.calls.append({"task": task, "result": result})
        return result


def check(material: Material, family: str, path: Path) -> None:
    """Do what a log tells, and compare at every step."""
    run = read_json(path)
    if "error" in run:
        _check_broken(material, family, run, path)
        return
    decoder, mapped, text = _repeat(material, family, run)
    calls = list(decoder.calls)
    passes = list(mapped.passes)
    log = run["log"]
    for entry in log:
        if entry["call"] == "processor.generate":
            current = passes.pop(0)
            same("contexts", [kind.value for kind in current.outputs], _requested(entry, run))
            same("window times", current.times, entry["frame_times"])
            same("song length", current.song_length, entry["song_length"])
        elif entry["call"] == "model_generate":
            same("calls of the model", bool(calls), True)
            _compare_call(calls.pop(0), entry)
        elif entry["call"] == "processor.generate.result":
            contents = list(current.contents.values())
            same("contexts in the result", len(contents), len(entry["contexts"]))
            for content, wanted in zip(contents, entry["contexts"], strict=True):
                same("events", _plain(content.events), wanted["events"])
                same("times", content.times, wanted["times"])
        elif entry["call"] == "postprocessor.generate_timing":
            same("beats", _plain(mapped.beats or []), entry["events"])
            same("timing", rows(mapped.timing or []), entry["timing"])
        elif entry["call"] == "postprocessor.resnap_events":
            same("resnapped", _plain(mapped.events.events), entry["events"])
    same("calls of the model that were not made in the log", len(calls), 0)
    same("text", text, run["osu"])


def _requested(entry: dict[str, Any], run: dict[str, Any]) -> list[str]:
    return entry["out_context"]


def _compare_call(call: dict[str, Any], entry: dict[str, Any]) -> None:
    task, settings = call["task"], entry["generate_kwargs"]
    longest = max(map(len, [*task.prompts, *(task.negatives or [])]))
    same("prompt", [_padded(row, longest) for row in task.prompts], entry["decoder_input_ids"])
    if entry.get("negative_prompt") is not None:
        same("negative prompt", [_padded(row, longest) for row in task.negatives or []], entry["negative_prompt"])
    same("lookback", task.lookback, settings.get("lookback_time", 0))
    same("lookahead", round(task.lookahead, 6), round(settings.get("lookahead_time", 0), 6))
    for found, wanted in zip(call["result"], entry["result"], strict=True):
        same(f"answer of {len(task.prompts[0])} tokens", found, wanted)


def _padded(row: list[int], length: int) -> list[int]:
    return [0] * (length - len(row)) + row


def _plain(events: list[Event]) -> list[list[Any]]:
    return [[event.type.value, event.value] for event in events]


def _check_broken(material: Material, family: str, run: dict[str, Any], path: Path) -> None:
    """Where the reference fails, a clear error or any valid map is right; the settings are those of a run beside it."""
    others = sorted(path.parent.glob("*.json.gz"))
    likeness = next(
        data for data in map(read_json, others) if "args" in data and not data["overrides"].get("beatmap_path")
    )
    whole = {**likeness, **run, "args": {**likeness["args"], **run["overrides"]}}
    try:
        _repeat(material, family, whole)
    except BeatwrightError:
        return


def _repeat(material: Material, family: str, run: dict[str, Any]) -> tuple[RecordingDecoder, MappedSong, str]:
    job, header = _job(material, run)
    loaded = material.model(family)
    if job.reference is not None:
        samples = material.song(material.find(run["overrides"]["beatmap_path"]).parent)
    else:
        samples = material.song_of_length(next(e["song_length"] for e in run["log"] if "song_length" in e))
    decoder = RecordingDecoder(loaded, UPSTREAM)
    seed = {**_DEFAULTS, **run["args"]}["seed"]
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    mapped = SongMapper(loaded, samples, job, decoder=decoder).run()
    return decoder, mapped, published_text(mapped, job, loaded.family, header)


def _job(material: Material, run: dict[str, Any]) -> tuple[MappingOptions, UpstreamHeader]:
    changes = run["overrides"]
    args = {**_DEFAULTS, **run["args"], **{key: value for key, value in changes.items() if value is not None}}
    header = dict(run["beatmap_config"])
    offset, bpm = header.pop("offset"), header.pop("bpm")
    reference: Beatmap | None = None
    stars = None
    if changes.get("beatmap_path"):
        source = material.find(changes["beatmap_path"])
        reference = read_beatmap(source)
        stars = round(star_rating(source), 2)
    merge = bool(changes.get("add_to_beatmap"))
    timing = TimingOptions(
        source="super" if changes.get("super_timing") else "model",
        super_timing=SuperTiming(
            passes=changes.get("timer_iterations", 20),
            beams=changes.get("timer_num_beams", 1),
            guidance=changes.get("timer_cfg_scale", 1.0),
            threshold=changes.get("timer_bpm_threshold", 0.1),
        ),
        leniency=args["timing_leniency"],
        bpm=bpm,
        offset=offset,
        resnap=args["resnap_events"],
    )
    job = MappingOptions(
        conditions=conditions_from(run["generation_config"]),
        outputs=tuple(ContextType(name) for name in args["output_type"]),
        contexts=tuple(ContextType(name) for name in args["in_context"]),
        reference=reference,
        reference_stars=stars,
        start=changes.get("start_time"),
        end=changes.get("end_time"),
        merge=merge,
        overlap=Overlap(args["lookback"], args["lookahead"], bool(changes.get("parallel"))),
        sampling=Sampling(
            sample=args["do_sample"],
            temperature=args["temperature"],
            timing_temperature=args.get("timing_temperature", 0.1),
            mania_column_temperature=args.get("mania_column_temperature", 0.8),
            taiko_hit_temperature=args.get("taiko_hit_temperature", 0.8),
            top_p=args["top_p"],
            top_k=args.get("top_k", 0),
            guidance=args["cfg_scale"],
            time_bias=args.get("timeshift_bias", 0.0),
            beams=args.get("num_beams", 1),
        ),
        timing=timing,
        decoding=Decoding(batch=args["max_batch_size"], snap_overlaps=args["snap_near_perfect_overlaps"]),
        compatibility=UPSTREAM,
    )
    return job, UpstreamHeader(**header)
