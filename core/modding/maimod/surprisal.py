"""Surprisal of each event of a map under a public checkpoint that has the song and all events before.

The score is surprisal divided by entropy, both in bits: how much the event costs, in units of what an event costs on
average there. It is high where the model is certain and wrong, and near 1 where everything is possible.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.beatmap.objects import GameMode
from core.generation.mappers.mapperatorinator.encoder_cache import EncoderCache
from core.generation.mappers.mapperatorinator.windows import Samples, Window, cut_windows
from core.generation.sampling import Overlap
from core.jobs import CancelToken, OnProgress, Progress, ignore_progress
from core.modding.maimod.request import STAGE
from core.model.checkpoints.load import LoadedModel
from core.tokens.conditioning import Conditions, class_tokens
from core.tokens.events import ContextType, Event, EventType, TimedEvents
from core.tokens.prompt import Block, PromptWriter, blocks_to_write, context_events
from core.tokens.sequence import window as events_in
from core.tokens.upstream_view import UpstreamMap
from core.tokens.vocabulary import PAD, SOS

if TYPE_CHECKING:
    import torch

BATCH_ON_CPU, BATCH_ON_GPU = 1, 8
"""Windows that are scored at once; a processor gains nothing from more than one."""

_EPSILON = 1e-10
"""Added to probabilities before their logarithm."""


@dataclass(slots=True)
class Surprisal:
    """The events of one block, with the score and the most likely event at the place of each.

    Attributes:
        kind: of the block.
        scores: 0 where no window scored the event.
        expected: a `control` event where the model would have ended the block.
    """

    kind: ContextType
    content: TimedEvents
    scores: list[float] = field(default_factory=list)
    expected: list[Event] = field(default_factory=list)


def surprisals(
    loaded: LoadedModel,
    samples: Samples,
    source: UpstreamMap,
    conditions: Conditions,
    overlap: Overlap | None = None,
    on_progress: OnProgress = ignore_progress,
    cancel: CancelToken | None = None,
) -> list[Surprisal]:
    """The scores of every event of a map.

    Args:
        samples: (samples,), mono at the model's sample rate, peak 1.
        conditions: the class tokens that describe the map.

    Raises:
        InputError: the checkpoint cannot read this map.
        CancelledError: `cancel` was set.
    """
    cancel = cancel or CancelToken()
    windows = cut_windows(samples, loaded.config, overlap or Overlap())
    writer = _writer(loaded, source, conditions, windows.length, windows.song_length)
    vocabulary = loaded.vocabulary
    mapper = None if conditions.mapper is None else vocabulary.mappers.get(conditions.mapper, vocabulary.mapper_classes)
    encoder_cache = EncoderCache(loaded, windows, conditions.difficulty, mapper)
    results = [
        Surprisal(
            block.kind, block.content, [0.0] * len(block.content), [Event(EventType.CONTROL)] * len(block.content)
        )
        for block in writer.outputs
    ]
    batch = BATCH_ON_CPU if loaded.device.type == "cpu" else BATCH_ON_GPU
    for first in range(0, len(windows), batch):
        cancel.check()
        together = windows.windows[first : first + batch]
        _score_windows(loaded, writer, encoder_cache, together, results)
        for window in together:
            encoder_cache.forget(window)
        done = first + len(together)
        on_progress(Progress(STAGE, done / len(windows), f"window {done}/{len(windows)}"))
    return results


def _writer(
    loaded: LoadedModel, source: UpstreamMap, conditions: Conditions, window: float, song_length: float
) -> PromptWriter:
    """What writes the prompts of a finished map, window by window."""
    family, vocabulary = loaded.family, loaded.vocabulary
    template = family.templates[0]
    blocks = [
        Block(kind, context_events(kind, source, family.parser, song_length), finished=True)
        for kind in blocks_to_write(template, template.outputs, GameMode(conditions.mode))
    ]
    tokens = class_tokens(conditions, family, vocabulary, song_length)
    inputs = [Block(kind, finished=True) for kind in template.inputs]
    return PromptWriter(
        family, vocabulary, template, inputs, blocks, tokens, tokens, window, song_length, loaded.config.tgt_seq_len
    )


def _score_windows(
    loaded: LoadedModel,
    writer: PromptWriter,
    encoder_cache: EncoderCache,
    windows: Sequence[Window],
    results: list[Surprisal],
) -> None:
    """Score the events that no neighbouring window has more context for; later windows overwrite earlier ones."""
    import torch

    prompts = [writer.prompt(window.time, len(writer.outputs) - 1) for window in windows]
    longest = max(len(prompt) for prompt in prompts)
    ids = torch.tensor([[PAD] * (longest - len(prompt)) + prompt for prompt in prompts], device=loaded.device)
    cache = loaded.model.new_cache(len(windows), encoder_cache.memory(*windows), longest)
    logits = loaded.model.decode(ids, cache, ids != PAD)
    for window, prompt, row in zip(windows, prompts, logits, strict=True):
        _score_window(loaded, writer, window, prompt, row[longest - len(prompt) :], results)


def _score_window(
    loaded: LoadedModel,
    writer: PromptWriter,
    window: Window,
    prompt: list[int],
    logits: "torch.Tensor",
    results: list[Surprisal],
) -> None:
    """Score the events of one window.

    Args:
        logits: (tokens, vocabulary), after each token of the prompt.
    """
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
            scored = [index for index in range(first, last) if low <= block.content.times[index] < high]
            if not scored:
                continue
            rows = torch.tensor([place + index - first for index in scored], device=loaded.device)
            tokens = torch.tensor([prompt], device=loaded.device)[0, rows]
            probabilities = logits[rows - 1].softmax(-1)
            entropy = -(probabilities * (probabilities + _EPSILON).log2()).sum(-1)
            surprisal = -(probabilities.gather(1, tokens[:, None])[:, 0] + _EPSILON).log2()
            scores = torch.where(entropy > 0, surprisal / entropy, 0.0).tolist()
            for index, score, token in zip(scored, scores, probabilities.argmax(-1).tolist(), strict=True):
                result.scores[index] = score
                result.expected[index] = _event(writer, token, window.time)


def _body_length(writer: PromptWriter, prompt: list[int], place: int, block: Block) -> int:
    closing = writer.vocabulary.context_eos.get(block.kind)
    end = prompt.index(closing, place) if closing in prompt[place:] else len(prompt)
    return end - place


def _event(writer: PromptWriter, token: int, frame_time: int) -> Event:
    decoded = writer.vocabulary.decode_window([token], frame_time)
    return decoded[0] if decoded else Event(EventType.CONTROL, token)
