"""Which public model suits this machine, and how long it would take for a song: measured before anything is downloaded.

Weights are random and of the published size, and a window has as many tokens as one of a ranked map, so the time is
that of the model itself; it is about right, since maps differ in how much is written.
"""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.generation.model_ref import ModelRef
from core.generation.sampling import Overlap
from core.jobs import CancelToken, OnProgress, Progress
from core.model.checkpoints.catalog import ModelCard, find_card
from core.model.runtime.memory import available_memory
from core.program.computer import processor_name

if TYPE_CHECKING:
    import torch

    from core.model.checkpoints.published_shapes import PublishedShape
    from core.model.runtime.mapperatorinator import Mapperatorinator

SONG_MS = 210_000
"""The usual length of a song that a suggestion is about."""

_LARGE, _SMALL = "v32", "v32-mini"
_LEAST_MEMORY = {_LARGE: 4 * 2**30, _SMALL: 2**30}
"""Bytes that a model takes at most while it maps, with room for what else runs."""

_WINDOWS = 3
_WARM_TOKENS = 12


@dataclass(frozen=True, slots=True)
class SuggestRequest:
    """What is asked.

    Attributes:
        run: device and precision as they are set; the name in it means nothing.
        shape: measured in place of the published size.
    """

    run: ModelRef
    shape: "PublishedShape | None" = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A model for this machine.

    Attributes:
        model: as a request names it, with the quantization that suits the processor.
        seconds_per_song: of computing for a song of `SONG_MS`, without loading the model.
        processor: what was measured: the processor or the graphics card.
    """

    model: ModelRef
    seconds_per_song: float
    processor: str


def suggest(request: SuggestRequest, on_progress: OnProgress, cancel: CancelToken) -> Suggestion | None:
    """The public model that suits this machine: V32 with a graphics card, V32 mini in int8 without; None for neither.

    Raises:
        MachineError: there is no such device.
        CancelledError: `cancel` was set.
    """
    import torch

    from core.model.checkpoints.load import choose_device
    from core.model.checkpoints.published_shapes import SHAPES, random_model
    from core.model.runtime.cpu.quantize import can_quantize

    on_progress(Progress("Looking at this machine", 0.0))
    device = choose_device(request.run.device)
    ref = _suited(device, request.run, can_quantize())
    if ref is None:
        return None
    shape = request.shape or SHAPES[ref.name]
    model = random_model(shape)
    cancel.check()
    if ref.quantization:
        model.quantize()
    else:
        model.to(device, torch.bfloat16 if ref.precision == "bf16" else torch.float32)
        model.pack()
    seconds = _seconds_per_window(model, shape, on_progress, cancel)
    processor = torch.cuda.get_device_name() if device.type == "cuda" else processor_name()
    return Suggestion(ref, round(seconds * _windows(shape), 1), str(processor))


def suggested_card(suggestion: Suggestion) -> ModelCard:
    """The card of a suggested model."""
    card = find_card(suggestion.model.name)
    assert card is not None, suggestion.model.name
    return card


def _suited(device: "torch.device", run: ModelRef, int8: bool) -> ModelRef | None:
    """The largest model that fits into the memory of a device; None where none does."""
    import torch

    free = torch.cuda.mem_get_info()[0] if device.type == "cuda" else available_memory()
    fits = {name: free is None or free >= least for name, least in _LEAST_MEMORY.items()}
    if device.type != "cpu" and fits[_LARGE]:
        return ModelRef(_LARGE, (), run.device, run.precision)
    if not fits[_SMALL]:
        return None
    if device.type == "cpu" and int8:
        return ModelRef(_SMALL, (), run.device, "fp32", "int8")
    return ModelRef(_SMALL, (), run.device, run.precision)


def _windows(shape: "PublishedShape") -> int:
    """How many windows a song has."""
    from core.model.checkpoints.published_shapes import FRAME_MS

    window_ms = (shape.frames - 1) * FRAME_MS
    overlap = Overlap()
    stride = window_ms * (1 - overlap.shown - overlap.hidden)
    return max(1, round((SONG_MS - window_ms) / stride) + 1)


def _seconds_per_window(
    model: "Mapperatorinator", shape: "PublishedShape", on_progress: OnProgress, cancel: CancelToken
) -> float:
    """The best of some windows, all blocks of each."""
    import torch

    generator = torch.Generator().manual_seed(2)
    device = next(model.parameters()).device
    mels = torch.rand(1, shape.frames, shape.mels, generator=generator).to(device)
    calls = [
        (torch.randint(3, shape.vocabulary, (1, prompt), generator=generator).to(device), tokens)
        for prompt, tokens in shape.calls
    ]
    _write(model, mels, [(calls[-1][0], _WARM_TOKENS)], cancel)
    best = float("inf")
    for number in range(_WINDOWS):
        on_progress(Progress("Measuring the speed", number / _WINDOWS))
        started, computed = time.perf_counter(), time.process_time()
        _write(model, mels, calls, cancel)
        if device.type == "cuda":
            torch.cuda.synchronize()
        taken = time.perf_counter() - started
        # What others compute meanwhile, as the library does at a first start, is not the model's time.
        best = min(best, taken if device.type != "cpu" else min(taken, time.process_time() - computed))
    return best


def _write(
    model: "Mapperatorinator", mels: "torch.Tensor", calls: "list[tuple[torch.Tensor, int]]", cancel: CancelToken
) -> None:
    """Every block of a window, one token after the other."""
    states = model.encode(mels)
    for prompt, tokens in calls:
        cache = model.new_cache(1, model.cross_memory(states))
        ids = model.decode(prompt, cache, last_only=True).argmax(-1)
        for _ in range(tokens - 1):
            cancel.check()
            ids = model.decode(ids, cache, last_only=True).argmax(-1)
