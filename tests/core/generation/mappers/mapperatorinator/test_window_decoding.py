"""Mapping whole songs with small checkpoints of random weights: V28, V32-mini and fine-tunes for one mode."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
import torch

from core.beatmap.objects import Circle, GameMode, HitObject, Slider, TimingPoint
from core.beatmap.reader import read_beatmap
from core.errors import CancelledError
from core.generation.mappers.mapperatorinator.decode_batch import DecodeBatch, TokenDecoder, end_tokens
from core.generation.mappers.mapperatorinator.logits_processors import LogitsProcessors
from core.generation.mappers.mapperatorinator.options import MappedSong, MappingOptions
from core.generation.mappers.mapperatorinator.position_refinement import refine
from core.generation.mappers.mapperatorinator.song_mapper import SongMapper
from core.generation.mappers.mapperatorinator.streaming import ObjectStream
from core.generation.mappers.mapperatorinator.window_decoding import Written
from core.generation.postprocess.builder import PostprocessSettings
from core.generation.request_parts import TimingOptions
from core.generation.sampling import Decoding, Overlap, Sampling
from core.jobs import CancelToken, ignore_progress
from core.model.checkpoints.load import LoadedModel, load_checkpoint
from core.model.diffusion.checkpoint import ClassTable, LoadedDiffusion
from core.model.diffusion.network import DiffusionTransformer, Shape
from core.model.runtime.encoder_prefetch import EncoderPrefetch
from core.model.runtime.thread_pool import threads
from core.tokens.conditioning import Conditions
from core.tokens.events import ContextType, Event, EventType, TimedEvents
from core.tokens.families import recognise_family
from core.tokens.sequence import extend_times
from tests.core.model.small import FAMILIES, fine_vocabulary, write_family
from tests.golden.material import same
from tests.portions import spread

pytestmark = pytest.mark.more_at_night

WINDOW = 63 * 128  # samples
GREEDY = Sampling(sample=False)


@pytest.fixture(params=spread(list(FAMILIES)[::-1], 2))
def loaded(request: pytest.FixtureRequest, tmp_path: Path) -> LoadedModel:
    found = load_checkpoint(write_family(tmp_path / "model", request.param))
    assert found.family.name == request.param
    return found


def song(seconds: float = 0.7) -> np.ndarray:
    return np.random.default_rng(1).uniform(-1, 1, int(seconds * 16_000)).astype(np.float32)


def job(**options: object) -> MappingOptions:
    options.setdefault("red_lines", (TimingPoint(0, 100),))
    options.setdefault("sampling", GREEDY)
    return MappingOptions(Conditions(difficulty=4.0), **options)


@dataclass
class CheckingDecoder(TokenDecoder):
    """Reads every row again as a whole, without any memory, and compares."""

    tasks: list[DecodeBatch] = field(default_factory=list)
    states: list[tuple[torch.Tensor, ...]] = field(default_factory=list)

    def write(self, task, memory, sampling, cancel=None):
        found = super().write(task, memory, sampling, cancel)
        self.tasks.append(task)
        for index, prompt in enumerate(task.prompts):
            states = self.states[len(self.tasks) - 1][index]
            row = [token for token in found[index] if token]
            same("prompt", row[: len(prompt)], prompt)
            same("row", row[len(prompt) :], self.whole(task, row, len(prompt), states, sampling))
            assert (
                row[-1] in end_tokens(self.loaded.vocabulary, task)
                or len(found[index]) == self.loaded.config.tgt_seq_len
            )
        return found

    def whole(
        self, task: DecodeBatch, row: list[int], prompt: int, states: torch.Tensor, sampling: Sampling
    ) -> list[int]:
        """The row after its `prompt`, each token chosen by what one reading of the whole row says of its place."""
        vocabulary, family = self.loaded.vocabulary, self.loaded.family
        rules = LogitsProcessors(
            vocabulary, [row[:prompt]], sampling, types_first=family.types_first, lookback=task.lookback
        )
        with torch.no_grad():
            logits = self.loaded.model.forward_training(None, torch.tensor([row]), states=states)
        chosen = []
        for place in range(prompt, len(row)):
            chosen.append(int(rules.apply(logits[:, place - 1].clone()).argmax()))
            rules.push(chosen[-1:])
        return chosen


def watched(loaded: LoadedModel, monkeypatch: pytest.MonkeyPatch) -> tuple[CheckingDecoder, list[object]]:
    """A decoder that checks itself, and the encodings that were made or begun."""
    encoded: list[object] = []
    decoder = CheckingDecoder(loaded)
    cross_memory = loaded.model.cross_memory

    def counting(name):
        original = getattr(loaded.model, name)

        def encode(*arguments):
            found = original(*arguments)
            encoded.extend([] if found is None else [found])
            return found

        monkeypatch.setattr(loaded.model, name, encode)

    def remembering(states):
        decoder.states.append(states.split(1))
        return cross_memory(states)

    counting("encode")
    counting("prefetch_encoding")
    monkeypatch.setattr(loaded.model, "cross_memory", remembering)
    return decoder, encoded


@pytest.mark.parametrize(
    ("loaded", "count"), spread([("V28", 1), ("V28", 2), ("V32", 1), ("V32", 2)], 3), indirect=["loaded"]
)
def test_decoding_with_memory_is_decoding_without(
    loaded: LoadedModel, count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with threads(count):
        compare_with_memory_and_without(loaded, monkeypatch)


def compare_with_memory_and_without(loaded: LoadedModel, monkeypatch: pytest.MonkeyPatch) -> None:
    decoder, encoded = watched(loaded, monkeypatch)
    mapped = SongMapper(loaded, song(), job(red_lines=None), decoder=decoder).run()
    windows = len(mapped.passes[0].times)
    assert windows >= 4
    assert len(encoded) == windows, "timing and map must share the encoder pass of a window"
    blocks = sum(len(song_pass.contents) for song_pass in mapped.passes)
    assert len(decoder.tasks) == windows * blocks
    assert mapped.timing


@pytest.mark.parametrize(
    ("loaded", "sampling"),
    spread(
        [
            *(("V28", GREEDY), ("V28", Sampling()), ("V32", Sampling()), ("V32", GREEDY)),
            *(("V28", Sampling(guidance=2.0)), ("V32", Sampling(guidance=2.0))),
        ],
        2,
    ),
    indirect=["loaded"],
)
def test_guessing_ahead_changes_neither_tokens_nor_random_numbers(
    loaded: LoadedModel, sampling: Sampling, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run() -> tuple[list[Event], torch.Tensor]:
        torch.manual_seed(3)
        return SongMapper(loaded, song(0.6), job(sampling=sampling)).run().events.events, torch.get_rng_state()

    events, random = run()
    loaded.model.pack(release=False, draft=True)
    drafts, decode = [], loaded.model.decode

    def counting(*arguments, draft=False, **options):
        drafts.append(draft)
        return decode(*arguments, draft=draft, **options)

    monkeypatch.setattr(loaded.model, "decode", counting)
    again, random_again = run()
    assert again == events
    assert torch.equal(random_again, random)
    assert any(drafts) and not all(drafts)


def test_windows_decoded_at_once_are_windows_decoded_alone(
    loaded: LoadedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    decoder, _ = watched(loaded, monkeypatch)
    SongMapper(
        loaded, song(1.4), job(overlap=Overlap(parallel=True), decoding=Decoding(batch=2)), decoder=decoder
    ).run()
    assert [len(task.prompts) for task in decoder.tasks] == [2, 1]


def test_segments_written_at_once_cover_the_song_in_order(loaded: LoadedModel) -> None:
    decoder = TokenDecoder(loaded)
    reports: list[Written] = []
    options = {"outputs": (ContextType.MAP,), "segments": 3, "sampling": Sampling(top_p=1.0)}
    torch.manual_seed(5)
    mapper = SongMapper(loaded, song(3.0), job(**options), decoder=decoder, on_written=reports.append)
    content = mapper.run().passes[-1].contents[ContextType.MAP]
    parts = np.histogram(content.times, bins=6, range=(0, 3000))[0]
    assert parts[0] and parts[2:4].any() and parts[4:].any(), parts
    assert reports[-1].share == 1 and reports[-1].until >= 2900
    assert [report.share for report in reports] == sorted(report.share for report in reports)


def test_the_seed_decides_what_is_drawn(loaded: LoadedModel) -> None:
    def events(seed: int) -> list[Event]:
        torch.manual_seed(seed)
        return SongMapper(loaded, song(0.6), job(sampling=Sampling(guidance=2.0))).run().events.events

    assert events(1) == events(1) != events(2)


def test_cancelling_stops_before_the_next_token(loaded: LoadedModel) -> None:
    cancel = CancelToken()
    seen: list[Written] = []

    def cancel_at_third(written: Written) -> None:
        seen.append(written)
        if len(seen) == 3:
            cancel.cancel()

    decoder = TokenDecoder(loaded)
    mapper = SongMapper(loaded, song(), job(), decoder=decoder, on_written=cancel_at_third, cancel=cancel)
    with pytest.raises(CancelledError):
        mapper.run()
    assert len(seen) == 3
    assert 0 < seen[0].share < seen[2].share < 1


def test_cancelling_ends_what_is_encoded_ahead(loaded: LoadedModel, monkeypatch: pytest.MonkeyPatch) -> None:
    cancel = CancelToken()
    ahead: list[EncoderPrefetch] = []

    def slowly(*_: object) -> Iterator[torch.Tensor]:
        yield torch.zeros(1)
        cancel.cancel()
        yield torch.zeros(1)
        pytest.fail("went on after the cancel")

    def begin(_samples: object, _told: object, given: CancelToken) -> EncoderPrefetch:
        ahead.append(EncoderPrefetch(slowly(), given))
        ahead[-1].begin(1)
        return ahead[-1]

    monkeypatch.setattr(loaded.model, "prefetch_encoding", begin)
    with pytest.raises(CancelledError):
        SongMapper(loaded, song(), job(), cancel=cancel).run()
    with pytest.raises(CancelledError):
        ahead[0].states()


def test_the_timing_comes_from_the_root_of_a_checkpoint_with_a_model_per_mode(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = write_family(tmp_path / "root", "V32")
    write_family(root / "gamemode=1", "V32", seed=5)
    fine_tuned, plain = load_checkpoint(root, mode=GameMode.TAIKO), load_checkpoint(root)
    assert fine_tuned.subfolder == "gamemode=1"
    wanted = Conditions(mode=GameMode.TAIKO)
    alone = SongMapper(plain, song(), MappingOptions(wanted, sampling=GREEDY)).run()
    both = SongMapper(fine_tuned, song(), MappingOptions(wanted, sampling=GREEDY), timing_model=plain).run()
    own = SongMapper(fine_tuned, song(), MappingOptions(wanted, sampling=GREEDY)).run()
    timings = [mapped.passes[0].contents[ContextType.TIMING].events for mapped in (alone, both, own)]
    assert timings[0] == timings[1] != timings[2]
    assert both.events.events != alone.events.events


def test_a_remapped_range_leaves_all_around_it(loaded: LoadedModel, fixtures_folder: Path) -> None:
    path = next(path for path in sorted((fixtures_folder / "Songs").rglob("*.osu")) if "4K" not in path.name)
    reference = read_beatmap(path)
    first = reference.hit_objects[2].time
    wanted = job(reference=reference, start=first, end=first + 400, merge=True, timing=TimingOptions(resnap=False))
    content = SongMapper(loaded, song(first / 1000 + 4), wanted).run().passes[-1].contents[ContextType.MAP]
    outside = [item for item in reference.hit_objects if not first <= item.time <= first + 400]
    heads = (EventType.CIRCLE, EventType.SLIDER_HEAD, EventType.SPINNER)
    kept = [
        time
        for event, time in zip(content.events, content.times, strict=True)
        if event.type in heads and not first - 10 <= time <= first + 410
    ]
    assert kept == [int(item.time) for item in outside]
    xs = [
        event.value
        for event, time in zip(content.events, content.times, strict=True)
        if event.type is EventType.POS_X and time == int(outside[0].time)
    ]
    assert xs[0] == int(outside[0].x)


MAP = (
    "t0 X10 Y10 circle t100 X20 Y20 slider_head X60 Y60 last_anchor t200 last_anchor t300 X60 Y60 slider_end "
    "t400 X1 Y1 circle"
)


def test_objects_are_shown_once_and_only_when_complete() -> None:
    family = recognise_family({}, fine_vocabulary())
    events = []
    for word in MAP.split():
        name = word.rstrip("0123456789")
        kind = EventType({"X": "pos_x", "Y": "pos_y"}.get(name, name))
        events.append(Event(kind, int(word[len(name) :] or 0) // (32 if kind.value.startswith("pos") else 1)))
    stream = ObjectStream(family, PostprocessSettings(GameMode.OSU, family.types_first), 4)
    content = TimedEvents()
    shown: list[list[HitObject]] = []
    for start in range(0, len(events), 4):
        content.events += events[start : start + 4]
        extend_times(content, types_first=family.types_first)
        shown.append(stream.feed(content))
    objects = [item for part in shown for item in part]
    assert [(type(item), item.time) for item in objects] == [(Circle, 0), (Slider, 100), (Circle, 400)]
    assert shown[0] and not shown[1]


def test_refining_moves_objects_within_the_range_only(tmp_path: Path) -> None:
    loaded = load_checkpoint(write_family(tmp_path / "model", "V28"))
    table = ClassTable(4, 10.0, 3, 2, 5, {77: 1}, {5: 77}, {"tech": 0})
    torch.manual_seed(3)
    model = DiffusionTransformer(Shape(hidden=32, depth=2, heads=2, classes=table.size)).eval()
    for parameter in model.parameters():
        torch.nn.init.normal_(parameter, std=0.05)
    diffusion = LoadedDiffusion(model, table, torch.device("cpu"))
    events: list[Event] = []
    for index in range(300):
        events += [Event(EventType.CIRCLE), Event(EventType.TIME_SHIFT, index * 100), Event(EventType.DISTANCE, 50)]
        events += [Event(EventType.POS_X, 100), Event(EventType.POS_Y, 200)]
    content = TimedEvents(events)
    extend_times(content, types_first=True)
    mapped = MappedSong(content, [TimingPoint(0, 500)])
    refine(mapped, job(start=1000, end=2000, merge=True), loaded.family, diffusion, ignore_progress, CancelToken())
    places = {
        time: event.value
        for event, time in zip(mapped.events.events, mapped.events.times, strict=True)
        if event.type is EventType.POS_X
    }
    assert {places[time] for time in places if not 1000 <= time <= 2000} == {100}
    assert {places[time] for time in places if 1000 <= time <= 2000} != {100}
    assert all(event.type is not EventType.DISTANCE for event in mapped.events.events)
