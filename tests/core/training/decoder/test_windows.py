"""Windows that the decoder learns are what generation will ask for."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from core.beatmap.reader import read_beatmap
from core.generation.mappers.bundled.prompt_context import TokenHistory
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.tokens.contexts import timing_events
from core.tokens.events import SOUND_TYPES, Event, EventType, TimedEvents
from core.tokens.families import bundled_vocabulary
from core.tokens.parser import parse_beatmap_events
from core.tokens.rhythm_prompt import (
    beat_tokens,
    guest_block,
    place_tokens,
    soundless_block,
    timing_prompt,
    window_prompt,
)
from core.tokens.sequence import without_types
from core.tokens.settings import ParserSettings
from core.tokens.upstream_view import UpstreamMap
from core.training.decoder.batches import siblings
from core.training.decoder.model import WINDOW_MS, layout_of
from core.training.decoder.prepare import chart_versions
from core.training.decoder.shards import ChartTokens
from core.training.decoder.windows import IGNORED, Augmentation, Sample, WindowKind, WindowMaker

START = 18_000
LENGTH = 44_700
VOCABULARY = bundled_vocabulary(WINDOW_MS)
LAYOUT = layout_of(VOCABULARY)


@dataclass
class Difficulty:
    """A chart, and what generation would say of its window."""

    chart: ChartTokens
    events: TimedEvents
    beats: list[tuple[int, EventType]]
    score: OnsetGrid

    @property
    def written(self) -> list[int]:
        """What generation would have written in the window."""
        return TokenHistory.of(self.events, VOCABULARY).with_gaps(self.score).between(START, START + WINDOW_MS)

    def known(self, events: TimedEvents) -> list[int]:
        inside = [event for event, time in zip(events.events, events.times, strict=True) if _inside(time)]
        return VOCABULARY.encode_window(inside, START)

    @property
    def rhythm(self) -> list[int]:
        return [int(time) for time in self.chart.rhythm if _inside(time)]

    @property
    def special(self) -> list[int]:
        timed = zip(self.events.events, self.events.times, strict=True)
        speeds = [event.value for event, time in timed if event.type is EventType.SCROLL_SPEED and time < START]
        last = speeds[-1] if speeds else 100
        return [*map(int, self.chart.special), *place_tokens(VOCABULARY, START, LENGTH, last)]


def _inside(time: float) -> bool:
    return START <= time < START + WINDOW_MS


def _difficulty(path: Path) -> Difficulty:
    beatmap = read_beatmap(path)
    source = UpstreamMap(beatmap)
    beats = timing_events(source, ParserSettings())
    kinds = [
        (time, event.type)
        for event, time in zip(beats.events, beats.times, strict=True)
        if event.type is not EventType.TIME_SHIFT and _inside(time)
    ]
    chart = chart_versions(beatmap, 2.0, 0, LENGTH, VOCABULARY)[0]
    red = [point for point in beatmap.timing_points if point.uninherited]
    score = OnsetGrid(chart.rhythm.tolist(), red, LENGTH, VOCABULARY)
    return Difficulty(chart, parse_beatmap_events(source, ParserSettings()), kinds, score)


def _learned(sample: Sample) -> list[int]:
    return sample.labels[sample.labels != IGNORED].tolist()


@pytest.fixture(scope="module")
def difficulties(fixtures_folder: Path) -> list[Difficulty]:
    folder = fixtures_folder / "Songs" / "Beatwright - Two Rooms"
    return [_difficulty(path) for path in sorted(folder.glob("*.osu"))]


@pytest.fixture
def maker() -> WindowMaker:
    return WindowMaker(LAYOUT, np.random.default_rng(0))


def test_objects_follow_from_the_rhythm(difficulties: list[Difficulty], maker: WindowMaker) -> None:
    wanted = difficulties[0]
    sample = maker.sample(WindowKind.MAP, wanted.chart, START, None)
    assert sample.ids.tolist() == window_prompt(
        VOCABULARY, START, wanted.rhythm, wanted.special, wanted.beats, wanted.written
    )
    assert _learned(sample) == [*wanted.known(wanted.events), LAYOUT.contexts["map"][1]]


def test_gaps_are_read_and_never_written(difficulties: list[Difficulty], maker: WindowMaker) -> None:
    wanted = difficulties[0]
    gaps = set(VOCABULARY.span(EventType.GAP_BEFORE)) | set(VOCABULARY.span(EventType.GAP_AFTER))
    assert len([index for index in wanted.written if index in gaps]) == 2 * len(wanted.rhythm)
    sample = maker.sample(WindowKind.MAP, wanted.chart, START, None)
    assert not gaps & set(_learned(sample))
    without = WindowMaker(LAYOUT, np.random.default_rng(0), Augmentation(0, 1, 0, 0, 0, 0))
    plain = without.sample(WindowKind.MAP, wanted.chart, START, None)
    assert plain.ids.tolist() == [index for index in sample.ids.tolist() if index not in gaps]
    assert _learned(plain) == _learned(sample)


def test_sounds_follow_from_the_objects(difficulties: list[Difficulty], maker: WindowMaker) -> None:
    wanted = difficulties[0]
    known = wanted.known(wanted.events)
    given = soundless_block(VOCABULARY, wanted.known(without_types(wanted.events, SOUND_TYPES)))
    sample = maker.sample(WindowKind.SOUNDS, wanted.chart, START, None)
    assert sample.ids.tolist() == window_prompt(
        VOCABULARY, START, None, wanted.special, wanted.beats, known, context_block=given
    )
    learned = _learned(sample)
    kinds = [event.type for event in map(VOCABULARY.decode, known) if event]
    assert learned == [index for index, kind in zip(known, kinds, strict=True) if kind in SOUND_TYPES]
    assert learned


def test_a_guest_difficulty_is_told_another_one(difficulties: list[Difficulty], maker: WindowMaker) -> None:
    wanted, other = difficulties[0], difficulties[1]
    given = guest_block(VOCABULARY, other.special, other.known(other.events))
    sample = maker.sample(WindowKind.GUEST, wanted.chart, START, None, other.chart)
    assert sample.ids.tolist() == window_prompt(
        VOCABULARY, START, wanted.rhythm, wanted.special, wanted.beats, wanted.written, context_block=given
    )
    assert _learned(sample) == [*wanted.known(wanted.events), LAYOUT.contexts["map"][1]]


def test_beats_follow_from_the_song(difficulties: list[Difficulty], maker: WindowMaker) -> None:
    wanted = difficulties[0]
    known = beat_tokens(VOCABULARY, START, wanted.beats)
    sample = maker.sample(WindowKind.TIMING, wanted.chart, START, None)
    assert sample.ids.tolist() == timing_prompt(VOCABULARY, START, LENGTH, known)
    assert _learned(sample) == [*known, LAYOUT.contexts["timing"][1]]


def test_a_faster_song_has_its_beats_closer(difficulties: list[Difficulty]) -> None:
    chart, start = difficulties[0].chart, 21_000  # after the change of tempo
    loudness = np.interp(np.arange(2800), [1300, 2000], [1, 255]).astype(np.uint8)
    song = loudness[:, None].repeat(LAYOUT.bands, axis=1)
    plain = WindowMaker(LAYOUT, np.random.default_rng(0)).sample(WindowKind.TIMING, chart, start, song)
    shift, beat = VOCABULARY.span(EventType.TIME_SHIFT), VOCABULARY.encode(Event(EventType.BEAT))
    seen = set()
    for seed in range(8):
        rng = np.random.default_rng(seed)
        maker = WindowMaker(LAYOUT, rng, Augmentation(0, 0, 0, 0, 0, stretch=0.25))
        sample = maker.sample(WindowKind.TIMING, chart, start, song)
        times = [index - shift.start for index in sample.ids if index in shift]
        gaps = np.diff(times)
        assert gaps.max() - gaps.min() <= 1 and beat in sample.ids
        # The song goes by faster by as much as its beats come closer.
        slope = (sample.mel[400, 0] - sample.mel[0, 0]) / (plain.mel[400, 0] - plain.mel[0, 0])
        usual = np.diff([index - shift.start for index in plain.ids if index in shift]).mean()
        assert usual / gaps.mean() == pytest.approx(slope, rel=0.05)
        seen.add(round(float(slope), 1))
    assert len(seen) > 2


def test_a_long_given_map_keeps_its_last_tokens(difficulties: list[Difficulty]) -> None:
    tokens = list(range(100, 2000))
    block = guest_block(VOCABULARY, difficulties[0].special, tokens)
    assert len(block) < 700 and block[-2] == tokens[-1] and block[1] == difficulties[0].special[0]


def test_siblings_are_mirrored_alike(difficulties: list[Difficulty], fixtures_folder: Path) -> None:
    folder = fixtures_folder / "Songs" / "Beatwright - Two Rooms"
    paths = sorted(folder.glob("*.osu"))
    charts = [
        chart for path in [*paths, *paths] for chart in chart_versions(read_beatmap(path), 2.0, 0, LENGTH, VOCABULARY)
    ]
    found = siblings(charts)
    for index, others in enumerate(found):
        assert len(others) == 1
        assert others[0] != index and np.array_equal(charts[others[0]].tokens, charts[index].tokens)
    alone = chart_versions(read_beatmap(paths[0]), 2.0, -1, LENGTH, VOCABULARY)
    assert not any(siblings([*alone, *alone])), "charts without a song are nobody's siblings"
