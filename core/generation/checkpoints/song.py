"""Mapping a whole song with a checkpoint: timing first, then everything else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from core.beatmap.objects import GameMode, TimingPoint
from core.errors import InputError
from core.generation.checkpoints.decoder import TokenDecoder
from core.generation.checkpoints.job import MappedSong, MappingJob, SongPass
from core.generation.checkpoints.listening import Listener
from core.generation.checkpoints.loop import BlockLoop, OnWritten, Written, drop_after, drop_before
from core.generation.checkpoints.rules import Sampling
from core.generation.checkpoints.segments import write_segments
from core.generation.checkpoints.windows import Overlap, Samples, Windows, cut_windows
from core.jobs import CancelToken
from core.model.checkpoint import LoadedModel, timing_is_generated
from core.timing.events import timing_from_events
from core.timing.resnap import resnap_events
from core.timing.super_timing import BeatEvidence, pass_offset, pass_padding
from core.tokens.conditions import class_tokens, conditions_of
from core.tokens.contexts import timing_events
from core.tokens.encoding import place_columns, rescale_positions
from core.tokens.events import TIMING_TYPES, ContextType, EventType, TimedEvents
from core.tokens.parser import parse_beatmap_events
from core.tokens.prompt import Block, PromptWriter, blocks_to_write, choose_template, context_events
from core.tokens.reference import ReferenceMap
from core.tokens.sequence import extend_times, first_from, merge, only_types

_TRIM = 10.0
"""ms that events may stand outside the range that was asked for."""

_TIMING_SHARE = 0.35
"""Of the work, where the model tells the timing first."""

_FROM_REFERENCE = (ContextType.TIMING, ContextType.NO_HS, ContextType.GD)


def ignore_written(_: Written) -> None:
    """An `OnWritten` for callers that do not look."""


def ignore_timing(_: list[TimingPoint]) -> None:
    """Told the red lines, does nothing."""


@dataclass
class SongMapper:
    """Maps one song with one checkpoint.

    Attributes:
        samples: mono at the model's sample rate, peak 1.
        timing_model: writes the timing, where that is not what `loaded` was trained for.
        decoder: writes the tokens; made for `loaded` if not given.
        on_written: is told of every finished window.
        on_timing: is told the red lines once they are known.
    """

    loaded: LoadedModel
    samples: Samples
    job: MappingJob
    timing_model: LoadedModel | None = None
    decoder: TokenDecoder | None = None
    on_written: OnWritten = ignore_written
    on_timing: Callable[[list[TimingPoint]], None] = ignore_timing
    cancel: CancelToken = field(default_factory=CancelToken)
    _listeners: dict[int, Listener] = field(default_factory=dict, repr=False)
    _share: tuple[float, float] = (0.0, 1.0)

    def run(self) -> MappedSong:
        """Generate all that was requested.

        Raises:
            InputError: the checkpoint cannot do what is asked.
            CancelledError: the token was set.
        """
        job, family = self.job, self.loaded.family
        requested = job.requested if job.requested is not None else all_outputs(self.loaded)
        result = MappedSong(TimedEvents(), None)
        supplied: dict[ContextType, list[TimingPoint]] = {}
        source = ReferenceMap(job.reference) if job.reference is not None else None
        made = False
        if job.timing is not None:
            result.timing = list(job.timing)
            made = True
        elif timing_is_generated(family, job.given, requested, super_timing=job.super_timing is not None):
            self._share = (0.0, _TIMING_SHARE)
            self._time(result, source)
            made = True
        rest = requested
        if made:
            self.on_timing(result.timing or [])
            self._share = (self._share[1], 1.0) if job.timing is None else (0.0, 1.0)
            rest = tuple(kind for kind in requested if kind is not ContextType.TIMING)
            if family.writes_timing and result.timing is not None:
                supplied[ContextType.TIMING] = result.timing
        events = TimedEvents()
        if rest:
            song_pass = self._pass(rest, job.given, supplied, source, job.overlap, job.sampling)
            result.passes.append(song_pass)
            events = _merged(list(song_pass.contents.values()))
        elif result.beats is not None:
            events = TimedEvents(list(result.beats), [])
            extend_times(events, types_first=family.types_first)
        if not made:
            result.timing = self._timing_of(events, requested, result)
        if job.resnap and result.timing and rest:
            before = job.compatibility.ticks_of_green_lines
            snapped = resnap_events(events.events, result.timing, inherited_before=before)
            events = TimedEvents(snapped, events.times)
        result.events = events
        return result

    # Timing

    def _time(self, result: MappedSong, source: ReferenceMap | None) -> None:
        """Let the model tell the beats, and make red lines of them."""
        job = self.job
        if job.super_timing is not None:
            beats = self._super_timing(result)
        else:
            song_pass = self._pass((ContextType.TIMING,), job.given, {}, source, job.overlap, job.sampling, timing=True)
            result.passes.append(song_pass)
            beats = song_pass.contents[ContextType.TIMING]
        beats = only_types(beats, TIMING_TYPES | {EventType.TIME_SHIFT})
        result.beats = beats.events
        result.timing = self._lines(beats)
        if not result.timing:
            result.timing = [TimingPoint(job.offset, 60000 / job.bpm)]
            result.warnings.append(
                f"The model heard no beat; one line at {job.offset:g} ms with {job.bpm:g} BPM stands in for the timing."
            )

    def _super_timing(self, result: MappedSong) -> TimedEvents:
        import numpy as np

        job, loaded = self.job, self.timing_model or self.loaded
        assert job.super_timing is not None
        wanted = job.super_timing
        kind = ContextType.TIMING if loaded.family.writes_timing else ContextType.MAP
        sampling = replace(
            job.sampling, sample=False, beams=wanted.beams, top_p=1.0, top_k=50, guidance=wanted.guidance
        )
        overlap = Overlap(job.overlap.lookback, job.overlap.lookahead, parallel=True)
        evidence = BeatEvidence(int(len(self.samples) * 1000 / loaded.config.sample_rate))
        whole = self.samples
        try:
            for number in range(wanted.passes):
                self._share = (_TIMING_SHARE * number / wanted.passes, _TIMING_SHARE * (number + 1) / wanted.passes)
                offset = pass_offset(loaded.config.window_ms)
                silence, cut = pass_padding(offset, loaded.config.sample_rate)
                self.samples = np.concatenate([np.zeros(silence, dtype=np.float32), whole[cut:]])
                self._listeners.clear()
                song_pass = self._pass((kind,), job.given, {}, None, overlap, sampling, timing=True, whole_song=True)
                result.passes.append(song_pass)
                heard = song_pass.contents[kind].events
                evidence.add_pass(heard, offset, types_first=loaded.family.types_first)
        finally:
            self.samples = whole
            self._listeners.clear()
        return evidence.merged(types_first=loaded.family.types_first, tempo_threshold=wanted.threshold)

    def _timing_of(
        self, events: TimedEvents, requested: Sequence[ContextType], result: MappedSong
    ) -> list[TimingPoint] | None:
        """The red lines of a pass that told the timing along with everything else."""
        job, family = self.job, self.loaded.family
        taken = _FROM_REFERENCE if family.parser.beats_in_map else (ContextType.TIMING,)
        if job.reference is not None and any(kind in job.given for kind in taken):
            return [point for point in job.reference.timing_points if point.uninherited]
        if ContextType.TIMING not in requested and not family.parser.beats_in_map:
            return None
        result.beats = events.events
        return self._lines(events)

    def _lines(self, beats: TimedEvents) -> list[TimingPoint]:
        job, family = self.job, self.loaded.family
        leniency = family.timing_leniency if job.leniency is None else job.leniency
        points = timing_from_events(beats.events, types_first=family.types_first, leniency=leniency)
        if job.compatibility.stock_samples:
            return points
        return [replace(point, sample_index=0) for point in points]

    # One walk over the song

    def _pass(
        self,
        requested: tuple[ContextType, ...],
        given: tuple[ContextType, ...],
        supplied: dict[ContextType, list[TimingPoint]],
        source: ReferenceMap | None,
        overlap: Overlap,
        sampling: Sampling,
        *,
        timing: bool = False,
        whole_song: bool = False,
    ) -> SongPass:
        loaded = (self.timing_model if timing else None) or self.loaded
        job = self.job
        start, end = (None, None) if whole_song else (job.start, job.end)
        windows = cut_windows(self.samples, loaded.config, overlap, start, end)
        writer = self.writer(loaded, windows, requested, given, supplied, source, merged=job.merge and not whole_song)
        decoder = self.decoder if self.decoder is not None and loaded is self.decoder.loaded else None
        loop = BlockLoop(
            writer,
            self._listener(loaded, windows),
            decoder or TokenDecoder(loaded, job.compatibility),
            sampling,
            job.batch,
        )

        def report(written: Written) -> None:
            low, high = self._share
            # V30 tells the timing in its map; the objects of such a pass are none of the result.
            block = Block(ContextType.TIMING) if timing else written.block
            share = low + (high - low) * written.done / written.total
            self.on_written(replace(written, block=block, share=share))

        if overlap.parallel:
            loop.parallel(report, self.cancel)
        elif job.segments > 1 and overlap.lookback > 0:
            write_segments(loop, job.segments, report, self.cancel)
        else:
            loop.sequential(report, self.cancel)
        done = SongPass(requested, given, tuple(supplied), [window.time for window in windows], windows.song_length)
        for block in writer.outputs:
            if block.kind in requested:
                keep = source if job.merge and not whole_song else None
                done.contents[block.kind] = self._finished(loaded, block, windows.song_length, keep, start, end)
        return done

    def _listener(self, loaded: LoadedModel, windows: Windows) -> Listener:
        """The encoder states of a walk over the same windows are used again."""
        before = self._listeners.get(id(loaded))
        if before is not None and before.windows.stride == windows.stride:
            before.windows = windows
            return before
        wanted, vocabulary = self.job.wanted, loaded.vocabulary
        mapper = None if wanted.mapper is None else vocabulary.mappers.get(wanted.mapper, vocabulary.mapper_classes)
        self._listeners[id(loaded)] = Listener(loaded, windows, wanted.difficulty, mapper)
        return self._listeners[id(loaded)]

    def writer(
        self,
        loaded: LoadedModel,
        windows: Windows,
        requested: tuple[ContextType, ...],
        given: tuple[ContextType, ...],
        supplied: dict[ContextType, list[TimingPoint]],
        source: ReferenceMap | None,
        *,
        merged: bool,
    ) -> PromptWriter:
        """What writes the prompts of one walk: blocks that are given, blocks that are finished, and open ones."""
        job, family, vocabulary = self.job, loaded.family, loaded.vocabulary
        length = windows.song_length
        template = choose_template(family, requested, [*given, *supplied])
        inputs = [self._given_block(loaded, kind, source, length) for kind in template.inputs]
        outputs = []
        for kind in blocks_to_write(template, requested, job.wanted.mode):
            block = Block(kind, finished=kind in given or kind in supplied)
            if kind in supplied:
                block.content = timing_events(supplied[kind], family.parser, song_length=length)
            elif block.finished:
                block.content = context_events(kind, _required(source, kind), family.parser, length)
            elif merged and source is not None and job.start is not None:
                block.content = context_events(kind, source, family.parser, length)
                drop_after(block.content, job.start - 1)
            outputs.append(block)
        return PromptWriter(
            family,
            vocabulary,
            template,
            inputs,
            outputs,
            class_tokens(job.wanted, family, vocabulary, length),
            class_tokens(job.wanted.negative(), family, vocabulary, length),
            windows.length,
            length,
            loaded.config.tgt_seq_len,
        )

    def _given_block(self, loaded: LoadedModel, kind: ContextType, source: ReferenceMap | None, length: float) -> Block:
        block = Block(kind, finished=True)
        if kind is ContextType.NONE:
            return block
        source = _required(source, kind)
        block.content = context_events(kind, source, loaded.family.parser, length)
        if kind is ContextType.GD:
            assert self.job.reference is not None
            known = conditions_of(self.job.reference, source, loaded.vocabulary, self.job.reference_stars)
            block.class_tokens = class_tokens(known, loaded.family, loaded.vocabulary, length)
        return block

    def _finished(
        self,
        loaded: LoadedModel,
        block: Block,
        song_length: float,
        source: ReferenceMap | None,
        start: float | None,
        end: float | None,
    ) -> TimedEvents:
        """What is kept of a block: the wanted range, with positions in pixels, amid the events of `source`."""
        settings = loaded.family.parser
        content = TimedEvents(list(block.content.events))
        extend_times(content, song_length, types_first=settings.types_first)
        if start is not None:
            drop_before(content, start - _TRIM)
        if end is not None:
            drop_after(content, end + _TRIM)
        if block.kind is ContextType.MAP:
            content = rescale_positions(content, settings.position_precision, settings.refinement)
        if source is not None:
            exact = replace(settings, position_precision=1, split_axes=True, refinement=None)
            if block.kind is ContextType.MAP:
                around = parse_beatmap_events(source, exact, song_length=song_length)
            else:
                around = context_events(block.kind, source, exact, song_length)
            content = _amid(content, around, start, end)
        if block.kind is ContextType.MAP and self.job.wanted.mode == GameMode.MANIA:
            content = place_columns(content, self.job.wanted.keycount)
        return content


def all_outputs(loaded: LoadedModel) -> tuple[ContextType, ...]:
    """The contexts that a checkpoint writes."""
    return loaded.family.templates[0].outputs


def _required(source: ReferenceMap | None, kind: ContextType) -> ReferenceMap:
    if source is None:
        raise InputError(f"A map is needed to take its {kind.value} from; name a difficulty.")
    return source


def _amid(content: TimedEvents, around: TimedEvents, start: float | None, end: float | None) -> TimedEvents:
    """`content` between the events of `around` before `start` and after `end` ms."""
    before = TimedEvents(list(around.events), list(around.times)) if start is not None else TimedEvents()
    if start is not None:
        drop_after(before, start - 1)
    after = len(around) if end is None else first_from(around.times, end + 1)
    return TimedEvents(
        before.events + content.events + around.events[after:],
        before.times + content.times + around.times[after:],
    )


def _merged(contents: Sequence[TimedEvents]) -> TimedEvents:
    result = TimedEvents()
    for index, content in enumerate(contents):
        result = content if index == 0 else merge(result, content)
    return result
