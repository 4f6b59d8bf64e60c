"""Writing the blocks of a song: one after the other, window after window; or all windows at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.generation.mappers.mapperatorinator.decode_batch import DecodeBatch, TokenDecoder
from core.generation.mappers.mapperatorinator.encoder_cache import EncoderCache
from core.generation.mappers.mapperatorinator.logits_processors import STEP_MS
from core.generation.mappers.mapperatorinator.windows import Window
from core.generation.sampling import Sampling
from core.jobs import CancelToken
from core.tokens.events import ContextType, EventType, TimedEvents
from core.tokens.prompt import Block, PromptWriter
from core.tokens.sequence import extend_times
from core.tokens.vocabulary import EOS, PAD, SOS


@dataclass(frozen=True, slots=True)
class Written:
    """A report: `block` is finished up to `until` ms, window `done` of `total` (over all blocks).

    Attributes:
        share: of the whole job, 0 to 1.
    """

    block: Block
    until: float
    done: int
    total: int
    share: float = 0.0


OnWritten = Callable[[Written], None]


@dataclass(slots=True)
class BlockLoop:
    """Fills the unfinished blocks of a prompt writer.

    Attributes:
        batch: windows that are decoded at once in the parallel way.
    """

    writer: PromptWriter
    listener: EncoderCache
    decoder: TokenDecoder
    sampling: Sampling
    batch: int = 8

    def sequential(self, on_written: OnWritten, cancel: CancelToken) -> None:
        """Every block in turn, window after window; each window goes on from what the one before wrote."""
        open_blocks = [index for index, block in enumerate(self.writer.outputs) if not block.finished]
        windows = self.listener.windows
        total = len(open_blocks) * len(windows)
        done = 0
        for index in open_blocks:
            block = self.writer.outputs[index]
            for window in windows:
                cancel.check()
                self.write_windows(index, [(self.writer, window)], cancel)
                done += 1
                on_written(Written(block, window.time + windows.length - window.lookahead, done, total))

    def write_windows(self, index: int, rows: Sequence[tuple[PromptWriter, Window]], cancel: CancelToken) -> None:
        """Write block `index` of each writer on over its window; all windows at once, with the same neighbours."""
        with_guidance = self.sampling.guidance > 1
        prompts, negatives = zip(*(writer.prompts(window.time, index) for writer, window in rows), strict=True)
        first = rows[0][1]
        task = DecodeBatch(
            list(prompts),
            list(negatives) if with_guidance else None,
            self.writer.outputs[index].kind,
            first.lookback,
            first.lookahead,
        )
        memory = self.listener.memory(*(window for _, window in rows), cancel=cancel)
        length = max(map(len, (*prompts, *negatives) if with_guidance else prompts))
        for (writer, window), row in zip(rows, self.decoder.write(task, memory, self.sampling, cancel), strict=True):
            block = writer.outputs[index]
            answer = row[length:]
            while len(rows) > 1 and answer and answer[-1] == PAD:
                answer.pop()
            self._append(block.content, self._own_part(answer, block, window), window)
            if window.lookahead:
                drop_after(block.content, window.time + self.writer.window - window.lookahead)

    def _own_part(self, answer: list[int], block: Block, window: Window) -> list[int]:
        """What a window keeps of its answer: no marks of the end, and no last time of a neighbouring window's part."""
        vocabulary = self.writer.vocabulary
        closing = {EOS, vocabulary.context_eos.get(block.kind)}
        while answer and answer[-1] in closing:
            answer = answer[:-1]
        times = vocabulary.span(EventType.TIME_SHIFT)
        if not answer or answer[-1] not in times:
            return answer
        steps = answer[-1] - times.start
        own_part = self.writer.window - window.lookahead
        beyond = bool(window.lookahead) and steps >= int(own_part / STEP_MS)
        before = bool(window.lookback) and steps < int(window.lookback / STEP_MS)
        if beyond or before:
            return answer[: -2 if self.writer.family.types_first else -1]
        return answer

    def _append(self, content: TimedEvents, tokens: list[int], window: Window) -> None:
        content.events += self.writer.vocabulary.decode_window(tokens, window.time)
        extend_times(content, window.time + self.writer.window, types_first=self.writer.family.types_first)

    def parallel(self, on_written: OnWritten, cancel: CancelToken) -> None:
        """All windows for themselves, `batch` at a time; the model writes the blocks one after the other by itself."""
        windows = self.listener.windows.windows
        with_guidance = self.sampling.guidance > 1
        size = max(self.batch // self.sampling.beams // (2 if with_guidance else 1), 1)
        for first in range(0, len(windows), size):
            cancel.check()
            part = windows[first : first + size]
            prompts, negatives = zip(*(self.writer.prompts(window.time, 0) for window in part), strict=True)
            task = DecodeBatch(list(prompts), list(negatives) if with_guidance else None)
            rows = self.decoder.write(task, self.listener.memory(*part, cancel=cancel), self.sampling, cancel)
            for window, row in zip(part, rows, strict=True):
                for block in self.writer.outputs:
                    if not block.finished:
                        self._append(block.content, self._block_of(row, block.kind), window)
            done = first + len(part)
            until = part[-1].time + self.writer.window
            for block in self.writer.outputs:
                if not block.finished:
                    on_written(Written(block, until, done, len(windows)))

    def _block_of(self, row: list[int], kind: ContextType) -> list[int]:
        """The tokens between the marks of a block; none where a mark is missing."""
        vocabulary = self.writer.vocabulary
        marks = self.writer.family.block_marks
        opening = vocabulary.context_sos[kind] if marks else SOS
        closing = vocabulary.context_eos[kind] if marks else EOS
        if opening not in row or closing not in row:
            return []
        return row[row.index(opening) + 1 : row.index(closing)]


def drop_after(content: TimedEvents, bound: float) -> None:
    """Remove events from the end while they are later than `bound` ms, in place."""
    while content.times and content.times[-1] > bound:
        content.times.pop()
        content.events.pop()


def drop_before(content: TimedEvents, bound: float) -> None:
    """Remove all events earlier than `bound` ms, in place."""
    kept = [index for index, time in enumerate(content.times) if time >= bound]
    content.events = [content.events[index] for index in kept]
    content.times = [content.times[index] for index in kept]
