"""Training the decoder from beatmaps to a checkpoint that generation loads."""

import json
from pathlib import Path

import numpy as np
import pytest
import yaml

from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.errors import CancelledError, InputError
from core.jobs import CancelToken, Progress, ignore_progress
from core.model.checkpoint import load_checkpoint
from core.tokens.contexts import timing_events
from core.tokens.events import EventType
from core.tokens.families import bundled_vocabulary
from core.tokens.parser import parse_beatmap_events
from core.tokens.reference import ReferenceMap
from core.tokens.rhythm_prompt import place_tokens, window_prompt
from core.tokens.settings import ParserSettings
from core.training.decoder import train_decoder
from core.training.decoder_data import chart_versions, prepare_decoder_data
from core.training.decoder_model import WINDOW_MS, layout_of
from core.training.token_batches import IGNORED, window_sample
from core.training.token_pieces import PIECE_BYTES, read_pieces, write_pieces


@pytest.fixture(scope="module")
def pieces(fixtures_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pieces")
    prepare_decoder_data([fixtures_folder / "Songs"], folder, ignore_progress, CancelToken())
    return folder


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    path = tmp_path / "recipe.yaml"
    shape = {"hidden_size": 16, "heads": 2, "encoder_layers": 1, "decoder_layers": 1, "ffn": 16}
    plain = {"kind": "decoder", "model": shape, "batch_tokens": 1200, "steps": 8, "watch_every": 2, "held_out": 7}
    plain |= {"mix": {"osu": [0.5, 0.0], "mania": [0.5, 0.0]}, "save_every_minutes": 0.0}
    path.write_text(yaml.safe_dump(plain))
    return path


def test_a_sample_is_what_generation_will_ask(fixtures_folder: Path) -> None:
    vocabulary = bundled_vocabulary(WINDOW_MS)
    path = next(iter(sorted((fixtures_folder / "Songs" / "Beatwright - Two Rooms").glob("*[[]Normal].osu"))))
    beatmap = read_beatmap(path)
    source = ReferenceMap(beatmap)
    chart = chart_versions(beatmap, 2.0, -1, 44_700, vocabulary)[0]
    start, layout = 18_000, layout_of(vocabulary)
    sample = window_sample(chart, start, None, layout, np.random.default_rng(0))

    end = start + layout.window_ms
    beats = timing_events(source, ParserSettings())
    beat_list = [
        (time, event.type)
        for event, time in zip(beats.events, beats.times, strict=True)
        if event.type is not EventType.TIME_SHIFT and start <= time < end
    ]
    events = parse_beatmap_events(source, ParserSettings())
    inside = [index for index, time in enumerate(events.times) if start <= time < end]
    known = vocabulary.encode_window([events.events[index] for index in inside], start)
    speed = max(
        (
            e.value
            for e, t in zip(events.events, events.times, strict=True)
            if e.type is EventType.SCROLL_SPEED and t < start
        ),
        default=100,
    )
    prompt = window_prompt(
        vocabulary,
        start,
        [int(time) for time in chart.rhythm if start <= time < end],
        [*map(int, chart.special), *place_tokens(vocabulary, start, chart.length, speed)],
        beat_list,
        known,
    )
    assert sample.ids.tolist() == prompt
    labelled = sample.labels[sample.labels != IGNORED]
    assert labelled.tolist() == [*known, layout.contexts["map"][1]]


def test_pieces_come_back_as_they_went(pieces: Path, tmp_path: Path) -> None:
    charts, songs = read_pieces(pieces)
    assert {chart.mode for chart in charts} == {int(GameMode.OSU), int(GameMode.MANIA)}
    assert len(songs) == 3 and all(0 <= chart.song < 3 for chart in charts)
    assert len(charts) == 3 * 4 + 3 * 2, "osu! maps come mirrored in four ways, mania maps in two"
    written = write_pieces(tmp_path / "again", charts, songs)
    assert all(path.stat().st_size < PIECE_BYTES for path in written)
    again, _ = read_pieces(tmp_path / "again")
    for before, after in zip(charts, again, strict=True):
        assert np.array_equal(before.tokens, after.tokens) and np.array_equal(before.shifts, after.shifts)


def test_the_song_itself_stays_the_same_for_mirrored_maps(pieces: Path) -> None:
    charts, _ = read_pieces(pieces)
    plain, mirrored = charts[0], charts[1]
    assert np.array_equal(plain.rhythm, mirrored.rhythm)
    assert not np.array_equal(plain.tokens, mirrored.tokens)


def test_training_goes_on_after_a_kill_and_its_checkpoint_loads(pieces: Path, recipe: Path, tmp_path: Path) -> None:
    out, cancel = tmp_path / "run", CancelToken()

    def stop_early(progress: Progress) -> None:
        if progress.done >= 0.5:
            cancel.cancel()

    with pytest.raises(CancelledError):
        train_decoder(recipe, pieces, out, stop_early, cancel)
    before = [json.loads(line) for line in (out / "losses.jsonl").read_text().splitlines()]
    folder = train_decoder(recipe, pieces, out, ignore_progress, CancelToken())
    after = [json.loads(line) for line in (out / "losses.jsonl").read_text().splitlines()]
    steps = [line["step"] for line in after]
    assert after[: len(before)] == before and steps == [2, 4, 6, 8]
    assert after[-1]["watched"] < after[0]["watched"]
    loaded = load_checkpoint(folder)
    assert loaded.config.window_ms == pytest.approx(8176) and loaded.vocabulary.output_size == loaded.config.vocab_size


def test_a_recipe_with_a_slip_is_named(pieces: Path, tmp_path: Path) -> None:
    path = tmp_path / "slip.yaml"
    path.write_text("kind: decoder\nstepps: 4\n")
    with pytest.raises(InputError, match="stepps"):
        train_decoder(path, pieces, tmp_path / "run", ignore_progress, CancelToken())


def test_an_empty_folder_is_named(recipe: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no prepared charts"):
        train_decoder(recipe, tmp_path, tmp_path / "run", ignore_progress, CancelToken())
