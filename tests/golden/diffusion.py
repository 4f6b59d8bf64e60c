"""The model that refines positions."""

from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import torch

from core.beatmap.objects import TimingPoint
from core.generation.postprocess.slider_path import SampledPath
from core.model.diffusion.checkpoint import LoadedDiffusion, load_diffusion
from core.model.diffusion.refine import RefineSettings, context_features, refine_positions
from core.model.diffusion.sequence import read_sequence, write_positions
from core.tokens.events import Event, EventType, TimedEvents
from core.tokens.sequence import extend_times
from tests.golden.material import Material, Mismatch, near, read_json, same

_RUNS = "diffusion/runs.json.gz"


def settings_of(run: dict[str, Any]) -> RefineSettings:
    """How the reference was told to refine, apart from the attention band."""
    changes = run["overrides"]
    return RefineSettings(
        steps=run["timesteps_nonzero"],
        guidance=changes.get("diff_cfg_scale", 1.0),
        start=changes.get("start_time"),
        end=changes.get("end_time"),
        longest_part=run["max_seq_len"],
        overlap=run["overlap_buffer"],
        from_noise=changes.get("random_init", False),
        pad=changes.get("pad_sequence", False),
        leave_short=True,
    )


@lru_cache(maxsize=1)
def _runs(folder: Path) -> dict[str, dict[str, Any]]:
    path = folder / _RUNS
    return {run["name"]: run for run in read_json(path)} if path.is_file() else {}


def names(folder: Path) -> list[str]:
    """The runs of a folder of golden data."""
    return sorted(_runs(folder))


@lru_cache(maxsize=1)
def _load(material: Material) -> LoadedDiffusion:
    return load_diffusion(material.folder / "diffusion" / "checkpoint", converted=material.scratch / "converted")


def check_forward(material: Material) -> None:
    """The network's output."""
    model = _load(material).model
    numbers = np.load(material.folder / "diffusion" / "forward.npz")
    x, step, context, classes = (torch.from_numpy(numbers[name]) for name in ("x", "t", "c", "y"))
    allowed = ~torch.from_numpy(numbers["attn_mask"])
    with torch.no_grad():
        near("output", model(x, step, context, classes, allowed).numpy(), numbers["out"], 1e-4)


def check_run(material: Material, name: str) -> None:
    """The sequence that is made of a map, the noise that is drawn, and the refined events."""
    run = _runs(material.folder)[name]
    loaded = _load(material)
    events = [Event(EventType(kind), value) for kind, value in run["events_in"]]
    timed = TimedEvents(list(events), [])
    extend_times(timed, types_first=run["types_first"])
    timing = [TimingPoint(*line[:6], uninherited=line[6], effects=int(line[7])) for line in run["timing"]]
    sequence = read_sequence(
        events,
        timed.times,
        types_first=run["types_first"],
        timing=timing if run["has_sv"] else None,
        slider_multiplier=run["slider_multiplier"],
    )
    stored = np.load(material.folder / "diffusion" / f"{name}.npz")
    near("positions", sequence.positions, stored["seq_x"], 1e-6)
    near("times", sequence.times, stored["seq_o"], 1e-6)
    near("features", context_features(sequence).double().sum(0).numpy(), stored["seq_c_sum"], 1e-4)
    same(
        "sliders", [(list(s.control), s.end) for s in sequence.sliders], [(s["idx"], s["end"]) for s in run["sliders"]]
    )
    wanted, table = run["generation_config"], loaded.table
    stars, size = wanted["difficulty"], wanted["circle_size"]
    classes = table.classes(stars, wanted["mapper_id"], wanted["descriptors"], size, mapper_is_beatmap=True)
    same("classes", classes, run["class_vector"])
    settings = replace(settings_of(run), attention_band=run["band"])
    avoided = table.classes(stars, None, wanted["negative_descriptors"], size)
    torch.manual_seed(run["torch_seed"])
    positions = refine_positions(loaded.model, sequence, table.vector(classes, avoided), SampledPath, settings)
    _check_events(write_positions(events, sequence, positions), run["events_out"])


def _check_events(found: list[Event], wanted: list[list[Any]]) -> None:
    """Positions are rounded: one in some hundreds may lie so near a half that the order of a sum decides."""
    same("event types", [event.type.value for event in found], [kind for kind, _ in wanted])
    apart = [abs(event.value - value) for event, (_, value) in zip(found, wanted, strict=True)]
    if max(apart, default=0) > 1 or sum(apart) > max(2, len(apart) // 500):
        raise Mismatch(f"positions: {sum(map(bool, apart))} differ, by up to {max(apart)} pixels")
