"""Whatever the model says, the grammar lets only legal maps through: here the model is random."""

from itertools import pairwise

import numpy as np
import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.curve import natural_length, slider_path
from core.beatmap.levels import Level
from core.beatmap.mania_limits import largest_chord
from core.beatmap.objects import Circle, GameMode, Hold, Slider, Spinner, TimingPoint
from core.beatmap.timing import TimingLines, object_end_times
from core.generation.mappers.bundled.decoding import ConstrainedDecoder, DecodingBias
from core.generation.mappers.bundled.map_style import MapStyle
from core.generation.mappers.bundled.pools import CHORDS
from core.generation.mappers.bundled.prior import BEATS
from core.generation.mappers.bundled.style_tables import StyleTables
from core.generation.mappers.bundled.targets import Targets
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.generation.mappers.sampler import Ids, TokenSampler
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.postprocess.timing_lines import fill
from core.generation.sampling import Sampling
from core.jobs import CancelToken
from core.tokens.conditioning import Conditions
from core.tokens.events import EventType
from core.tokens.families import recognise_family
from core.training.decoder.model import Decoder, new_decoder
from core.training.decoder.recipe import DecoderShape
from tests.portions import spread

DURATION = 24_000.0
RED = [TimingPoint(330.0, 60000 / 178, sample_set=2), TimingPoint(14_330.0, 60000 / 131)]


@pytest.fixture(scope="module")
def decoder() -> Decoder:
    return new_decoder(DecoderShape(hidden_size=32, heads=2, encoder_layers=1, decoder_layers=1, ffn=32), seed=5)


def onsets() -> list[float]:
    """Streams, singles, a long rest and triplets, all on ticks."""
    lines = TimingLines(RED)
    quarters = [tick.time for tick in lines.ticks(400, 13_900, 4)]
    thirds = [tick.time for tick in lines.ticks(14_400, 22_000, 3)]
    rng = np.random.default_rng(3)
    picked = [time for time in quarters + thirds if rng.random() < 0.45 and not 6000 < time < 9000]
    return sorted(picked)


def constrained(decoder: Decoder, style: StyleTables | None = None) -> ConstrainedDecoder:
    mel = np.zeros((int(DURATION / 16) + 1, decoder.config.n_mels), dtype=np.float32)
    family = recognise_family({}, decoder.vocabulary)
    return ConstrainedDecoder(
        decoder.model.eval(), decoder.config, decoder.vocabulary, family, mel, DURATION, style=style
    )


def decode(
    decoder: Decoder, mode: GameMode, keys: int = 4, seed: int = 0, bias: DecodingBias | None = None
) -> list[PlacedObject]:
    writer = constrained(decoder)
    score = OnsetGrid(onsets(), RED, DURATION, decoder.vocabulary)
    wanted = Conditions(mode, difficulty=4.0, keycount=keys, circle_size=4.0)
    windows = writer.decode(
        score,
        wanted,
        np.random.default_rng(seed),
        CancelToken(),
        sampling=Sampling(1.0, 1.0),
        bias=bias or DecodingBias(),
    )
    return [item for window in windows for item in window.placed]


def beatmap_of(placed: list[PlacedObject], mode: GameMode, keys: int = 4) -> Beatmap:
    beatmap = Beatmap.new(mode)
    if mode == GameMode.MANIA:
        beatmap.cs = keys
    fill(beatmap, placed, RED)
    return beatmap


@pytest.mark.parametrize("mode", [GameMode.OSU, GameMode.TAIKO, GameMode.CATCH])
@pytest.mark.more_at_night
@pytest.mark.parametrize("seed", spread([0, 1], 2))
def test_one_object_per_onset_and_none_overlaps(decoder: Decoder, mode: GameMode, seed: int) -> None:
    beatmap = beatmap_of(decode(decoder, mode, seed=seed), mode)
    starts = [item.time for item in beatmap.hit_objects]
    assert starts == [round(time) for time in onsets()]
    ends = object_end_times(beatmap)
    for end, start in zip(ends[:-1], starts[1:], strict=True):
        assert end < start


@pytest.mark.more_at_night
@pytest.mark.parametrize("seed", spread([0, 1, 2], 3))
def test_sliders_stay_on_screen_and_end_on_the_grid(decoder: Decoder, seed: int) -> None:
    beatmap = beatmap_of(decode(decoder, GameMode.OSU, seed=seed), GameMode.OSU)
    lines = TimingLines(beatmap.timing_points)
    sliders = [item for item in beatmap.hit_objects if isinstance(item, Slider)]
    assert sliders
    for item, end in zip(beatmap.hit_objects, object_end_times(beatmap), strict=True):
        assert 0 <= item.x <= 512 and 0 <= item.y <= 384
        if isinstance(item, Slider):
            # Lengths are written to the pixel's fraction; a millisecond is less than any snap tolerance.
            assert lines.is_snapped(end, range(1, 17), tolerance=2.0), (item, end)
            points = slider_path(item).points
            assert points.min() >= -1 and points[:, 0].max() <= 513 and points[:, 1].max() <= 385
            assert item.length <= natural_length(item) + 2.01
        elif isinstance(item, Spinner):
            assert item.end - item.time >= 2 * 60000 / 178 - 1


def hold_notes(share: float, beats: float) -> Targets:
    """Of a map with so many hold notes, nearly all of them as long."""
    lengths = np.full((4, len(BEATS)), 0.002)
    lengths[:, BEATS.index(beats)] = 1.0
    return Targets(
        {"hold": np.array([[1 - share, share]]), "hold length": lengths / lengths.sum(axis=1, keepdims=True)}
    )


@pytest.mark.parametrize("followed", [Targets(), hold_notes(0.6, 1.0), hold_notes(0.9, 6.0)])
@pytest.mark.parametrize("keys", [1, 4, 7, 10])
def test_mania_never_stacks_notes_in_a_column(decoder: Decoder, keys: int, followed: Targets) -> None:
    placed = decode(decoder, GameMode.MANIA, keys=keys, bias=DecodingBias(targets=followed))
    beatmap = beatmap_of(placed, GameMode.MANIA, keys)
    columns: dict[int, float] = {}
    kinds = set()
    for item in sorted(beatmap.hit_objects, key=lambda found: found.time):
        kinds.add(type(item))
        column = int(item.x * keys / 512)
        assert 0 <= column < keys
        assert item.time > columns.get(column, -1)
        columns[column] = item.end_time
        if isinstance(item, Hold):
            assert item.end > item.time
    assert {item.time for item in beatmap.hit_objects} == {round(time) for time in onsets()}
    assert kinds == {Circle, Hold}


def test_hold_notes_are_as_many_and_as_long_as_in_the_map_that_is_followed(decoder: Decoder) -> None:
    lines = TimingLines(RED)
    for share, beats in ((0.1, 0.5), (0.5, 1.0), (0.3, 2.0)):
        bias = DecodingBias(targets=hold_notes(share, beats))
        notes = [each.item for each in decode(decoder, GameMode.MANIA, keys=7, bias=bias)]
        holds = [item for item in notes if isinstance(item, Hold)]
        assert len(holds) / len(notes) == pytest.approx(share, abs=0.08)
        lengths = [(item.end - item.time) / lines.beat_length_at(item.time) for item in holds]
        assert np.median(lengths) == pytest.approx(beats, rel=0.15), (share, beats, lengths)


def test_mania_forgets_no_column_that_the_model_dislikes(decoder: Decoder, monkeypatch: pytest.MonkeyPatch) -> None:
    disliked = decoder.vocabulary.ranges[EventType.COLUMN].start
    choose = TokenSampler.choose

    def choose_elsewhere(self: TokenSampler, ids: Ids, sampling=None, bias=None, kinds=None) -> int:
        dislike = np.where(ids == disliked, -4.0, 0.0)
        return choose(self, ids, sampling, dislike if bias is None else bias + dislike, kinds)

    monkeypatch.setattr(TokenSampler, "choose", choose_elsewhere)
    notes = decode(decoder, GameMode.MANIA, keys=7, bias=DecodingBias(hold_note_ratio=0.0))
    counts = np.bincount([int(note.item.x * 7 / 512) for note in notes], minlength=7)
    assert counts[0] >= 0.2 * counts.mean(), counts


def test_chords_grow_with_their_preference(decoder: Decoder) -> None:
    few = decode(decoder, GameMode.MANIA, keys=7, bias=DecodingBias(chord_preference=-3))
    many = decode(decoder, GameMode.MANIA, keys=7, bias=DecodingBias(chord_preference=3))
    assert len(many) > 1.5 * len(few)


@pytest.mark.parametrize(("keys", "most", "largest"), [(7, None, 6), (7, 3, 3), (7, 2, 2), (4, 6, 3), (2, 2, 2)])
def test_no_chord_is_larger_than_it_may_be(decoder: Decoder, keys: int, most: int | None, largest: int) -> None:
    bias = DecodingBias(chord_preference=4, hold_note_ratio=0.3, most_at_once=most)
    placed = decode(decoder, GameMode.MANIA, keys=keys, bias=bias)
    assert largest_chord(note.item for note in placed) == largest


def style_of_chords(stars: float, third: int) -> StyleTables:
    """A style by one map with 100 chords of two, of which some have a third note."""
    counts = {CHORDS: np.array([[100.0, 100.0], [100.0 - third, third]])}
    return StyleTables(maps={GameMode.MANIA: (MapStyle(stars, 200.0, counts),)})


@pytest.mark.parametrize(
    ("style", "level", "keys", "most"),
    [
        (None, Level.EASY, 4, 2),
        (None, Level.NORMAL, 7, 3),
        (None, Level.HARD, 7, 4),
        (None, Level.ULTRA, 7, None),
        (style_of_chords(2.2, third=0), Level.NORMAL, 4, 2),
        (style_of_chords(2.2, third=5), Level.NORMAL, 4, None),
        (style_of_chords(3.2, third=50), Level.NORMAL, 4, 2),
    ],
)
def test_chords_suit_the_level_or_the_maps_of_a_style(
    decoder: Decoder, style: StyleTables | None, level: Level, keys: int, most: int | None
) -> None:
    assert constrained(decoder, style).most_at_once(level, keys) == most


def test_the_same_seed_gives_the_same_map(decoder: Decoder) -> None:
    def lines(seed: int) -> list[str]:
        return [repr(item) for item in decode(decoder, GameMode.OSU, seed=seed)]

    assert lines(4) == lines(4)
    assert lines(4) != lines(5)


def test_drumrolls_and_dendens_are_playable(decoder: Decoder) -> None:
    beatmap = beatmap_of(decode(decoder, GameMode.TAIKO, seed=2), GameMode.TAIKO)
    lines = TimingLines(beatmap.timing_points)
    for item, end in zip(beatmap.hit_objects, object_end_times(beatmap), strict=True):
        if isinstance(item, Slider):
            assert end - item.time >= 0.5 * lines.beat_length_at(item.time) - 2
        if isinstance(item, Spinner):
            assert end - item.time >= 2 * lines.beat_length_at(item.time) - 2


def test_long_objects_end_on_thirds_only_beside_triplets(decoder: Decoder) -> None:
    red = [TimingPoint(0.0, 600.0)]
    straight = OnsetGrid([0, 600, 1200, 9000], red, 12_000, decoder.vocabulary)
    assert straight.ends_between(0, 600) == [150, 300, 450, 600]
    swung = OnsetGrid([0, 600, 800, 9000], red, 12_000, decoder.vocabulary)
    assert swung.ends_between(0, 600) == [150, 200, 300, 400, 450, 600]
    assert swung.ends_between(6000, 6600) == [6150, 6300, 6450, 6600]


@pytest.mark.parametrize("mode", [GameMode.OSU, GameMode.TAIKO, GameMode.MANIA])
def test_volumes_and_scroll_speeds_stay_for_a_bar(decoder: Decoder, mode: GameMode) -> None:
    placed = sorted(decode(decoder, mode), key=lambda each: each.item.time)
    if mode == GameMode.MANIA:
        volumes = [(each.item.time, each.item.sample.volume) for each in placed]
    else:
        volumes = [(each.item.time, each.volumes[0][1]) for each in placed]
    speeds = [(each.item.time, each.velocity) for each in placed] if mode == GameMode.TAIKO else []
    shortest = min(4 * line.beat_length for line in RED) - 1
    for values in (volumes, speeds):
        changes = [after[0] for before, after in pairwise(values) if before[1] != after[1]]
        assert values is speeds or len(changes) > 3  # a random model would change it all the time
        assert all(after - before >= shortest for before, after in pairwise(changes))
