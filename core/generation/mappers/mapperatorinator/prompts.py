"""The prompts of one walk over a song: which blocks a model is shown, and which it writes."""

from core.beatmap.objects import TimingPoint
from core.errors import InputError
from core.generation.mappers.mapperatorinator.options import MappingOptions
from core.generation.mappers.mapperatorinator.window_decoding import drop_after
from core.generation.mappers.mapperatorinator.windows import Windows
from core.model.checkpoints.load import LoadedModel
from core.tokens.conditioning import class_tokens, conditions_of
from core.tokens.contexts import timing_events
from core.tokens.events import ContextType
from core.tokens.prompt import Block, PromptWriter, blocks_to_write, choose_template, context_events
from core.tokens.upstream_view import UpstreamMap


def prompt_writer(
    job: MappingOptions,
    loaded: LoadedModel,
    windows: Windows,
    outputs: tuple[ContextType, ...],
    contexts: tuple[ContextType, ...],
    supplied: dict[ContextType, list[TimingPoint]],
    source: UpstreamMap | None,
    *,
    merged: bool,
) -> PromptWriter:
    """What writes the prompts of one walk: blocks of context, blocks that are finished, and open ones."""
    family, vocabulary = loaded.family, loaded.vocabulary
    length = windows.song_length
    template = choose_template(family, outputs, [*contexts, *supplied])
    inputs = [_context_block(job, loaded, kind, source, length) for kind in template.inputs]
    blocks = []
    for kind in blocks_to_write(template, outputs, job.conditions.mode):
        block = Block(kind, finished=kind in contexts or kind in supplied)
        if kind in supplied:
            block.content = timing_events(supplied[kind], family.parser, song_length=length)
        elif block.finished:
            block.content = context_events(kind, required(source, kind), family.parser, length)
        elif merged and source is not None and job.start is not None:
            block.content = context_events(kind, source, family.parser, length)
            drop_after(block.content, job.start - 1)
        blocks.append(block)
    return PromptWriter(
        family,
        vocabulary,
        template,
        inputs,
        blocks,
        class_tokens(job.conditions, family, vocabulary, length),
        class_tokens(job.conditions.negative(), family, vocabulary, length),
        windows.length,
        length,
        loaded.config.tgt_seq_len,
    )


def _context_block(
    job: MappingOptions, loaded: LoadedModel, kind: ContextType, source: UpstreamMap | None, length: float
) -> Block:
    block = Block(kind, finished=True)
    if kind is ContextType.NONE:
        return block
    source = required(source, kind)
    block.content = context_events(kind, source, loaded.family.parser, length)
    if kind is ContextType.GD:
        assert job.reference is not None
        reference_conditions = conditions_of(job.reference, source, loaded.vocabulary, job.reference_stars)
        block.class_tokens = class_tokens(reference_conditions, loaded.family, loaded.vocabulary, length)
    return block


def required(source: UpstreamMap | None, kind: ContextType) -> UpstreamMap:
    if source is None:
        raise InputError(f"A map is needed to take its {kind.value} from; name a difficulty.")
    return source
