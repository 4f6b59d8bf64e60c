"""Training the decoder from beatmaps to a checkpoint that generation loads."""

import json
from pathlib import Path

import numpy as np
import pytest
import yaml

from core.beatmap.objects import GameMode
from core.errors import CancelledError, InputError
from core.jobs import CancelToken, Progress, ignore_progress
from core.model.checkpoints.load import load_checkpoint
from core.training.decoder.prepare import prepare_decoder_data
from core.training.decoder.shards import PIECE_BYTES, read_shards, write_shards
from core.training.decoder.train_decoder import train_decoder
from core.training.saved_steps import saved_steps


@pytest.fixture(scope="module")
def pieces(fixtures_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pieces")
    prepare_decoder_data([fixtures_folder / "Songs"], folder, ignore_progress, CancelToken())
    return folder


def write_recipe(path: Path, **values: object) -> Path:
    shape = {"hidden_size": 16, "heads": 2, "encoder_layers": 1, "decoder_layers": 1, "ffn": 16}
    plain = {"kind": "decoder", "model": shape, "batch_tokens": 1200, "steps": 8, "validate_every": 2, "held_out": 7}
    plain |= {"mix": {"osu": [0.5, 0.0], "mania": [0.5, 0.0]}, "save_every_minutes": 0.0}
    path.write_text(yaml.safe_dump(plain | values))
    return path


@pytest.fixture
def recipe(tmp_path: Path) -> Path:
    return write_recipe(tmp_path / "recipe.yaml")


@pytest.fixture(scope="module")
def first(pieces: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a run of two steps; its checkpoint is one that others may begin from."""
    folder = tmp_path_factory.mktemp("first")
    train_decoder(write_recipe(folder / "recipe.yaml", steps=2), pieces, folder / "run", ignore_progress, CancelToken())
    return folder / "run"


def test_pieces_come_back_as_they_went(pieces: Path, tmp_path: Path) -> None:
    charts, songs = read_shards(pieces)
    assert {chart.mode for chart in charts} == {int(GameMode.OSU), int(GameMode.MANIA)}
    assert len(songs) == 3 and all(0 <= chart.song < 3 for chart in charts)
    assert len(charts) == 3 * 4 + 3 * 2, "osu! maps come mirrored in four ways, mania maps in two"
    written = write_shards(tmp_path / "again", charts, songs)
    assert all(path.stat().st_size < PIECE_BYTES for path in written)
    again, _ = read_shards(tmp_path / "again")
    for before, after in zip(charts, again, strict=True):
        assert np.array_equal(before.tokens, after.tokens) and np.array_equal(before.shifts, after.shifts)


def test_pieces_of_an_earlier_preparation_go_and_damaged_ones_are_named(pieces: Path, tmp_path: Path) -> None:
    charts, songs = read_shards(pieces)
    out = tmp_path / "again"
    out.mkdir()
    for name in ("charts-07.npz", "songs-07.npz"):
        (out / name).write_bytes(b"of an earlier one")
    first, *_ = written = write_shards(out, charts, songs)
    assert set(out.iterdir()) == set(written)
    first.write_bytes(first.read_bytes()[:500])
    with pytest.raises(InputError, match=r"charts-00\.npz is damaged"):
        read_shards(out)


def test_the_song_itself_stays_the_same_for_mirrored_maps(pieces: Path) -> None:
    charts, _ = read_shards(pieces)
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
    assert after[: len(before)] == before and steps == [0, 2, 4, 6, 8]
    assert after[-1]["watched"] < after[0]["watched"]
    assert [step for step, _ in saved_steps(out)] == [2, 4, 6, 8], "to be compared when the run is over"
    loaded = load_checkpoint(folder)
    assert loaded.config.window_ms == pytest.approx(8176) and loaded.vocabulary.output_size == loaded.config.vocab_size


@pytest.mark.nightly
def test_training_begins_from_a_checkpoint_and_mixes_tasks(
    pieces: Path, recipe: Path, first: Path, tmp_path: Path
) -> None:
    plain = yaml.safe_load(recipe.read_text()) | {"init_from": str(first / "checkpoint"), "steps": 2, "seed": 2}
    plain["windows"] = {"map": 0.4, "no_hs": 0.3, "timing": 0.3}
    recipe.write_text(yaml.safe_dump(plain))
    train_decoder(recipe, pieces, tmp_path / "second", ignore_progress, CancelToken())
    ended = json.loads((first / "losses.jsonl").read_text().splitlines()[-1])
    begun = json.loads((tmp_path / "second" / "losses.jsonl").read_text().splitlines()[0])
    assert begun["step"] == 0 and begun["watched"] == pytest.approx(ended["watched"], abs=2e-3)
    assert {"windows_no_hs", "windows_timing"} <= begun.keys()


def test_a_task_that_no_chart_can_teach_is_named(pieces: Path, recipe: Path, tmp_path: Path) -> None:
    plain = yaml.safe_load(recipe.read_text()) | {"windows": {"gd": 1.0}}
    recipe.write_text(yaml.safe_dump(plain))
    with pytest.raises(InputError, match="kind gd"):
        train_decoder(recipe, pieces, tmp_path / "run", ignore_progress, CancelToken())


def test_a_checkpoint_of_another_shape_is_refused(pieces: Path, recipe: Path, first: Path, tmp_path: Path) -> None:
    plain = yaml.safe_load(recipe.read_text()) | {"init_from": str(first / "checkpoint")}
    plain["model"] |= {"ffn": 32}
    recipe.write_text(yaml.safe_dump(plain))
    with pytest.raises(InputError, match="another shape"):
        train_decoder(recipe, pieces, tmp_path / "second", ignore_progress, CancelToken())


def test_a_recipe_with_a_slip_is_named(pieces: Path, tmp_path: Path) -> None:
    path = tmp_path / "slip.yaml"
    for line, word in (("stepps: 4", "stepps"), ("windows: {hitsounds: 1.0}", "hitsounds")):
        path.write_text(f"kind: decoder\n{line}\n")
        with pytest.raises(InputError, match=word):
            train_decoder(path, pieces, tmp_path / "run", ignore_progress, CancelToken())


def test_an_empty_folder_is_named(recipe: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no prepared charts"):
        train_decoder(recipe, tmp_path, tmp_path / "run", ignore_progress, CancelToken())
