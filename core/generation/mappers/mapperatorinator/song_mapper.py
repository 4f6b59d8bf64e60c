"""Mapping a whole song with a checkpoint: timing first, then everything else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from core.beatmap.objects import GameMode, TimingPoint
from core.generation.mappers.mapperatorinator.decode_batch import TokenDecoder
from core.generation.mappers.mapperatorinator.encoder_cache import EncoderCache
from core.generation.mappers.mapperatorinator.options import MappedSong, MappingOptions, SongPass
from core.generation.mappers.mapperatorinator.prompts import prompt_writer
from core.generation.mappers.mapperatorinator.segments import write_segments
from core.generation.mappers.mapperatorinator.window_decoding import (
    BlockLoop,
    OnWritten,
    Written,
    drop_after,
    drop_before,
)
from core.generation.mappers.mapperatorinator.windows import Samples, Windows, cut_windows
from core.generation.sampling import Overlap, Sampling
from core.jobs import CancelToken
from core.model.checkpoints.load import LoadedModel, timing_is_generated
from core.timing.events import timing_from_events
from core.timing.resnap import resnap_events
from core.timing.super_timing import BeatEvidence, pass_offset, pass_padding
from core.tokens.encoding import place_columns, rescale_positions
from core.tokens.events import TIMING_TYPES, ContextType, EventType, TimedEvents
from core.tokens.parser import parse_beatmap_events
from core.tokens.prompt import Block, context_events
from core.tokens.sequence import extend_times, first_from, merge, only_types
from core.tokens.upstream_view import UpstreamMap

_TRIM = 10.0
"""ms that events may be outside the requested range."""

_TIMING_SHARE = 0.35
"""Of the work, where the model writes the timing first."""

_FROM_REFERENCE = (ContextType.TIMING, ContextType.NO_HS, ContextType.GD)


def ignore_written(_: Written) -> None:
    """An `on_written` for callers that do not look."""


def ignore_timing(_: list[TimingPoint]) -> None:
    """An `on_timing` for callers that do not look."""


@dataclass
class SongMapper:
    """Maps one song with one checkpoint.

    Attributes:
        samples: (n,) mono at the model's sample rate, peak 1.
        timing_model: writes the timing, where that is not what `loaded` was trained for.
        decoder: writes the tokens; made for `loaded` where there is none.
        on_written: called with every finished window.
        on_timing: called with the red lines once they are found.
    """

    loaded: LoadedModel
    samples: Samples
    job: MappingOptions
    timing_model: LoadedModel | None = None
    decoder: TokenDecoder | None = None
    on_written: OnWritten = ignore_written
    on_timing: Callable[[list[TimingPoint]], None] = ignore_timing
    cancel: CancelToken = field(default_factory=CancelToken)
    _encoded: dict[int, EncoderCache] = field(default_factory=dict, repr=False)
    _share: tuple[float, float] = (0.0, 1.0)

    def run(self) -> MappedSong:
        """Generate all outputs.

        Raises:
            InputError: the checkpoint cannot do what is asked.
            CancelledError: the token was set.
        """
        job, family = self.job, self.loaded.family
        outputs = job.outputs if job.outputs is not None else all_outputs(self.loaded)
        result = MappedSong(TimedEvents(), None)
        supplied: dict[ContextType, list[TimingPoint]] = {}
        source = UpstreamMap(job.reference) if job.reference is not None else None
        fixed = False
        if job.red_lines is not None:
            result.timing = list(job.red_lines)
            fixed = True
        elif timing_is_generated(family, job.contexts, outputs, super_timing=job.super_timing is not None):
            self._share = (0.0, _TIMING_SHARE)
            self._time(result, source)
            fixed = True
        rest = outputs
        if fixed:
            self.on_timing(result.timing or [])
            self._share = (self._share[1], 1.0) if job.red_lines is None else (0.0, 1.0)
            rest = tuple(kind for kind in outputs if kind is not ContextType.TIMING)
            if family.writes_timing and result.timing is not None:
                supplied[ContextType.TIMING] = result.timing
        events = TimedEvents()
        if rest:
            song_pass = self._pass(rest, job.contexts, supplied, source, job.overlap, job.sampling)
            result.passes.append(song_pass)
            events = _merged(list(song_pass.contents.values()))
        elif result.beats is not None:
            events = TimedEvents(list(result.beats), [])
            extend_times(events, types_first=family.types_first)
        if not fixed:
            result.timing = self._timing_of(events, outputs, result)
        if job.timing.resnap and result.timing and rest:
            before = job.compatibility.ticks_of_green_lines
            snapped = resnap_events(events.events, result.timing, inherited_before=before)
            events = TimedEvents(snapped, events.times)
        result.events = events
        return result

    # Timing

    def _time(self, result: MappedSong, source: UpstreamMap | None) -> None:
        """Let the model write the beats, and make red lines of them."""
        job = self.job
        if job.super_timing is not None:
            beats = self._super_timing(result)
        else:
            song_pass = self._pass(
                (ContextType.TIMING,), job.contexts, {}, source, job.overlap, job.sampling, timing=True
            )
            result.passes.append(song_pass)
            beats = song_pass.contents[ContextType.TIMING]
        beats = only_types(beats, TIMING_TYPES | {EventType.TIME_SHIFT})
        result.beats = beats.events
        result.timing = self._lines(beats)
        if not result.timing:
            result.timing = [TimingPoint(job.timing.offset, 60000 / job.timing.bpm)]
            result.warnings.append(
                f"The model found no beat; one line at {job.timing.offset:g} ms with {job.timing.bpm:g} BPM stands in "
                "for the timing."
            )

    def _super_timing(self, result: MappedSong) -> TimedEvents:
        """Red lines on which many passes over shifted audio agree."""
        import numpy as np

        job, loaded = self.job, self.timing_model or self.loaded
        assert job.super_timing is not None
        passes = job.super_timing
        kind = ContextType.TIMING if loaded.family.writes_timing else ContextType.MAP
        sampling = replace(
            job.sampling, sample=False, beams=passes.beams, top_p=1.0, top_k=50, guidance=passes.guidance
        )
        overlap = replace(job.overlap, parallel=True)
        evidence = BeatEvidence(int(len(self.samples) * 1000 / loaded.config.sample_rate))
        whole = self.samples
        try:
            for number in range(passes.passes):
                self._share = (_TIMING_SHARE * number / passes.passes, _TIMING_SHARE * (number + 1) / passes.passes)
                offset = pass_offset(loaded.config.window_ms)
                silence, cut = pass_padding(offset, loaded.config.sample_rate)
                self.samples = np.concatenate([np.zeros(silence, dtype=np.float32), whole[cut:]])
                self._encoded.clear()
                song_pass = self._pass((kind,), job.contexts, {}, None, overlap, sampling, timing=True, whole_song=True)
                result.passes.append(song_pass)
                found = song_pass.contents[kind].events
                evidence.add_pass(found, offset, types_first=loaded.family.types_first)
        finally:
            self.samples = whole
            self._encoded.clear()
        return evidence.merged(types_first=loaded.family.types_first, tempo_threshold=passes.threshold)

    def _timing_of(
        self, events: TimedEvents, outputs: Sequence[ContextType], result: MappedSong
    ) -> list[TimingPoint] | None:
        """The red lines of a pass that wrote the timing along with everything else."""
        job, family = self.job, self.loaded.family
        taken = _FROM_REFERENCE if family.parser.beats_in_map else (ContextType.TIMING,)
        if job.reference is not None and any(kind in job.contexts for kind in taken):
            return [point for point in job.reference.timing_points if point.uninherited]
        if ContextType.TIMING not in outputs and not family.parser.beats_in_map:
            return None
        result.beats = events.events
        return self._lines(events)

    def _lines(self, beats: TimedEvents) -> list[TimingPoint]:
        job, family = self.job, self.loaded.family
        leniency = family.timing_leniency if job.timing.leniency is None else job.timing.leniency
        points = timing_from_events(beats.events, types_first=family.types_first, leniency=leniency)
        if job.compatibility.stock_samples:
            return points
        return [replace(point, sample_index=0) for point in points]

    # One walk over the song

    def _pass(
        self,
        outputs: tuple[ContextType, ...],
        contexts: tuple[ContextType, ...],
        supplied: dict[ContextType, list[TimingPoint]],
        source: UpstreamMap | None,
        overlap: Overlap,
        sampling: Sampling,
        *,
        timing: bool = False,
        whole_song: bool = False,
    ) -> SongPass:
        """Write every window of the song once; returns the events in order."""
        loaded = (self.timing_model if timing else None) or self.loaded
        job = self.job
        start, end = (None, None) if whole_song else (job.start, job.end)
        windows = cut_windows(self.samples, loaded.config, overlap, start, end)
        merged = job.merge and not whole_song
        writer = prompt_writer(job, loaded, windows, outputs, contexts, supplied, source, merged=merged)
        decoder = self.decoder if self.decoder is not None and loaded is self.decoder.loaded else None
        loop = BlockLoop(
            writer,
            self._encoder(loaded, windows),
            decoder or TokenDecoder(loaded, job.compatibility),
            sampling,
            job.decoding.batch,
        )

        def report(written: Written) -> None:
            low, high = self._share
            # V30 writes the timing in its map; the objects of such a pass are not part of the result.
            block = Block(ContextType.TIMING) if timing else written.block
            share = low + (high - low) * written.done / written.total
            self.on_written(replace(written, block=block, share=share))

        if overlap.parallel:
            loop.parallel(report, self.cancel)
        elif job.segments > 1 and overlap.lookback > 0:
            write_segments(loop, job.segments, report, self.cancel)
        else:
            loop.sequential(report, self.cancel)
        done = SongPass(outputs, contexts, tuple(supplied), [window.time for window in windows], windows.song_length)
        for block in writer.outputs:
            if block.kind in outputs:
                keep = source if job.merge and not whole_song else None
                done.contents[block.kind] = self._finished(loaded, block, windows.song_length, keep, start, end)
        return done

    def _encoder(self, loaded: LoadedModel, windows: Windows) -> EncoderCache:
        """The encoder states of a walk over the same windows are used again."""
        before = self._encoded.get(id(loaded))
        if before is not None and before.windows.stride == windows.stride:
            before.windows = windows
            return before
        conditions, vocabulary = self.job.conditions, loaded.vocabulary
        mapper = (
            None if conditions.mapper is None else vocabulary.mappers.get(conditions.mapper, vocabulary.mapper_classes)
        )
        self._encoded[id(loaded)] = EncoderCache(loaded, windows, conditions.difficulty, mapper)
        return self._encoded[id(loaded)]

    def _finished(
        self,
        loaded: LoadedModel,
        block: Block,
        song_length: float,
        source: UpstreamMap | None,
        start: float | None,
        end: float | None,
    ) -> TimedEvents:
        """What is kept of a block: the range, with positions in pixels, amid the events of `source`."""
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
        if block.kind is ContextType.MAP and self.job.conditions.mode == GameMode.MANIA:
            content = place_columns(content, self.job.conditions.keycount)
        return content


def all_outputs(loaded: LoadedModel) -> tuple[ContextType, ...]:
    """The contexts that a checkpoint writes."""
    return loaded.family.templates[0].outputs


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
