"""How much each event of a map surprises a model that sees the song and all events before.

The score is surprisal by entropy: bits that the event cost, by the bits that an event cost on average there. Where the
model is sure and wrong it is high; where everything is possible it is near 1.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.beatmap.objects import GameMode
from core.generation.checkpoints.listening import Listener
from core.generation.checkpoints.windows import Overlap, Samples, Window, cut_windows
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.model.checkpoint import LoadedModel
from core.tokens.conditions import Conditions, class_tokens
from core.tokens.events import ContextType, Event, EventType, TimedEvents
from core.tokens.prompt import Block, PromptWriter, blocks_to_write, context_events
from core.tokens.reference import ReferenceMap
from core.tokens.sequence import window as events_in
from core.tokens.vocabulary import PAD, SOS

if TYPE_CHECKING:
    import torch

ON_CPU, ON_CARD = 1, 8
"""Windows judged at once; a processor gains nothing from more than one."""

_LEAST = 1e-10
"""Added to probabilities before their logarithm."""


@dataclass(slots=True)
class Surprise:
    """The events of one block, with the score of each and what the model would have written.

    Attributes:
        scores: 0 where no window judged the event.
        expected: a `control` event where the model would have ended the block.
    """

    kind: ContextType
    content: TimedEvents
    scores: list[float] = field(default_factory=list)
    expected: list[Event] = field(default_factory=list)


def surprises(
    loaded: LoadedModel,
    samples: Samples,
    source: ReferenceMap,
    known: Conditions,
    overlap: Overlap | None = None,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> list[Surprise]:
    """Judge every event of a map.

    Args:
        samples: mono at the model's sample rate, peak 1.
        known: what the model is told about the map.

    Raises:
        InputError: the checkpoint cannot read this map.
        CancelledError: `cancel` was set.
    """
    cancel = cancel or CancelToken()
    windows = cut_windows(samples, loaded.config, overlap or Overlap())
    writer = _writer(loaded, source, known, windows.length, windows.song_length)
    vocabulary = loaded.vocabulary
    mapper = None if known.mapper is None else vocabulary.mappers.get(known.mapper, vocabulary.mapper_classes)
    listener = Listener(loaded, windows, known.difficulty, mapper)
    results = [
        Surprise(block.kind, block.content, [0.0] * len(block.content), [Event(EventType.CONTROL)] * len(block.content))
        for block in writer.outputs
    ]
    batch = ON_CPU if loaded.device.type == "cpu" else ON_CARD
    for first in range(0, len(windows), batch):
        cancel.check()
        together = windows.windows[first : first + batch]
        _judge(loaded, writer, listener, together, results)
        for window in together:
            listener.forget(window)
        done = first + len(together)
        on_progress(Progress("Asking the model", done / len(windows), f"window {done}/{len(windows)}"))
    return results


def _writer(
    loaded: LoadedModel, source: ReferenceMap, known: Conditions, window: float, song_length: float
) -> PromptWriter:
    family, vocabulary = loaded.family, loaded.vocabulary
    template = family.templates[0]
    blocks = [
        Block(kind, context_events(kind, source, family.parser, song_length), finished=True)
        for kind in blocks_to_write(template, template.outputs, GameMode(known.mode))
    ]
    tokens = class_tokens(known, family, vocabulary, song_length)
    inputs = [Block(kind, finished=True) for kind in template.inputs]
    return PromptWriter(
        family, vocabulary, template, inputs, blocks, tokens, tokens, window, song_length, loaded.config.tgt_seq_len
    )


def _judge(
    loaded: LoadedModel, writer: PromptWriter, listener: Listener, windows: Sequence[Window], results: list[Surprise]
) -> None:
    """Score the events that no neighbouring window sees better; later windows overwrite earlier ones."""
    import torch

    prompts = [writer.prompt(window.time, len(writer.outputs) - 1) for window in windows]
    longest = max(len(prompt) for prompt in prompts)
    ids = torch.tensor([[PAD] * (longest - len(prompt)) + prompt for prompt in prompts], device=loaded.device)
    cache = loaded.model.new_cache(len(windows), listener.memory(*windows), longest)
    logits = loaded.model.decode(ids, cache, ids != PAD)
    for window, prompt, row in zip(windows, prompts, logits, strict=True):
        _score(loaded, writer, window, prompt, row[longest - len(prompt) :], results)


def _score(
    loaded: LoadedModel,
    writer: PromptWriter,
    window: Window,
    prompt: list[int],
    logits: "torch.Tensor",
    results: list[Surprise],
) -> None:
    """Score the events of one window by the logits after each token of its prompt."""
    import torch

    with torch.inference_mode():
        start = prompt.index(SOS) + 1
        low = window.time + window.lookback
        high = window.time + writer.window - window.lookahead
        for block, result in zip(writer.outputs, results, strict=True):
            first, last = events_in(block.content, window.time, window.time + writer.window)
            place = start
            if writer.family.block_marks:
                place = prompt.index(writer.vocabulary.context_sos[block.kind], start) + 1
            # A prompt that was too long has lost the first events of its blocks.
            first = max(first, last - _body_length(writer, prompt, place, block))
            judged = [index for index in range(first, last) if low <= block.content.times[index] < high]
            if not judged:
                continue
            rows = torch.tensor([place + index - first for index in judged], device=loaded.device)
            tokens = torch.tensor([prompt], device=loaded.device)[0, rows]
            chances = logits[rows - 1].softmax(-1)
            entropy = -(chances * (chances + _LEAST).log2()).sum(-1)
            surprisal = -(chances.gather(1, tokens[:, None])[:, 0] + _LEAST).log2()
            scores = torch.where(entropy > 0, surprisal / entropy, 0.0).tolist()
            for index, score, token in zip(judged, scores, chances.argmax(-1).tolist(), strict=True):
                result.scores[index] = score
                result.expected[index] = _event(writer, token, window.time)


def _body_length(writer: PromptWriter, prompt: list[int], place: int, block: Block) -> int:
    closing = writer.vocabulary.context_eos.get(block.kind)
    end = prompt.index(closing, place) if closing in prompt[place:] else len(prompt)
    return end - place


def _event(writer: PromptWriter, token: int, frame_time: int) -> Event:
    decoded = writer.vocabulary.decode_window([token], frame_time)
    return decoded[0] if decoded else Event(EventType.CONTROL, token)
