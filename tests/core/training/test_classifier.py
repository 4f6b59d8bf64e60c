"""The mapper classifier: its tokens, its network, training it, and the command."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
import yaml

from core.beatmap.objects import GameMode
from core.beatmap.reader import parse_beatmap, read_beatmap
from core.cli import run
from core.errors import CancelledError, InputError
from core.jobs import CancelToken, Progress, ignore_progress
from core.tokens.events import Event, EventType
from core.training.classifier.chart_windows import (
    WINDOW_MS,
    classifier_vocabulary,
    mirrored,
    tokenize,
    windows_of,
)
from core.training.classifier.labelled import guest_of, read_labelled, split_labelled
from core.training.classifier.model import (
    CARD,
    WEIGHTS,
    ClassifierCard,
    MapperClassifier,
    load_classifier,
    sound_of,
    stacked,
)
from core.training.classifier.network import ClassifierNetwork
from core.training.classifier.shape import ClassifierShape, MapperClass
from core.training.classifier.training import train_classifier
from tests.core.training.evaluation.maps import circle, map_text, write_map

SMALL = ClassifierShape(width=16, decoder_layers=1, heads=2, features=8, tokens=96, dropout=0.0)


def events_of(ids: np.ndarray) -> list[Event | None]:
    return [classifier_vocabulary().decode(int(index)) for index in ids]


def test_a_window_reads_as_types_times_snaps_places_and_sounds() -> None:
    beatmap = parse_beatmap(map_text([circle(1000, 256, 192, 8), circle(9000, 10, 20)]).encode(), "map")
    first, second = windows_of(tokenize(beatmap))
    assert (first.start_ms, second.start_ms) == (0, WINDOW_MS)
    events = events_of(first.ids)
    at = events.index(Event(EventType.CIRCLE))
    hitsound = Event(EventType.HITSOUND, 4)  # a clap, normal samples
    assert events[at : at + 6] == [
        Event(EventType.CIRCLE),
        Event(EventType.TIME_SHIFT, 100),
        Event(EventType.SNAPPING, 1),
        Event(EventType.POS_X, 256),
        Event(EventType.POS_Y, 192),
        hitsound,
    ]
    assert events[:2] == [Event(EventType.TIMING_POINT), Event(EventType.TIME_SHIFT, 0)], "beats are between"
    assert Event(EventType.TIME_SHIFT, (9000 - WINDOW_MS) // 10) in events_of(second.ids)
    assert not any(event is None or event.type is EventType.VOLUME for event in events)


def test_windows_move_with_offset_and_speed_and_need_objects() -> None:
    tokens = tokenize(parse_beatmap(map_text([circle(1000), circle(30_000)]).encode(), "map"))
    assert [window.start_ms for window in windows_of(tokens)] == [0, 3 * WINDOW_MS]
    assert [window.start_ms for window in windows_of(tokens, offset=200)] == [1600 + 3 * WINDOW_MS]
    faster = windows_of(tokens, speed=1.5)
    assert Event(EventType.TIME_SHIFT, 66) in events_of(faster[0].ids)
    ids = windows_of(tokens)[0].ids
    twice = mirrored(mirrored(ids, (True, True)), (True, True))
    assert np.array_equal(twice, ids)
    assert Event(EventType.POS_X, 512 - 256) in events_of(mirrored(ids, (True, False)))


def test_maps_that_break_programs_are_refused() -> None:
    usual, fast = ("0,500,4,1,0,60,1,0",), ("-9000000,1,4,1,0,60,1,0",)
    for objects, lines in (([], usual), ([circle(0), circle(60_000_000)], usual), ([circle(0)], fast)):
        with pytest.raises(InputError):
            tokenize(parse_beatmap(map_text(objects, lines).encode(), "map"))


@pytest.mark.parametrize(
    ("version", "guest"),
    [("Insane", None), ("Foxy's Hard", "Foxy"), ("Sotarks' Extra", "Sotarks"), ("somebody's Normal", None)],
)
def test_guests_are_named_by_their_difficulties(version: str, guest: str | None) -> None:
    assert guest_of(version, "Somebody") == guest


def test_the_mean_is_over_tokens_not_over_padding() -> None:
    torch.manual_seed(0)
    network = ClassifierNetwork(SMALL, 3).eval()
    rng = np.random.default_rng(0)
    rows = [rng.integers(1, classifier_vocabulary().input_size, size=size) for size in (5, 40)]
    with torch.inference_mode():
        together, logits = network(stacked(rows, 96))
        alone, _ = network(stacked(rows[:1], 96))
        other, _ = network(stacked([np.concatenate([rows[0], [0] * 30])], 96))
    assert torch.allclose(together[0], alone[0], atol=1e-5) and torch.allclose(other[0], alone[0], atol=1e-5)
    assert logits.shape == (2, 3) and not torch.allclose(together[0], together[1])


def test_who_has_no_map_of_the_mode_has_no_share() -> None:
    torch.manual_seed(0)
    mappers = (MapperClass("a", (0,), 1, 1), MapperClass("b", (3,), 1, 1), MapperClass("c", (0, 3), 1, 1))
    card = ClassifierCard(SMALL, mappers, classifier_vocabulary().input_size)
    classifier = MapperClassifier(card, ClassifierNetwork(SMALL, 3))
    tokens = tokenize(parse_beatmap(map_text([circle(time) for time in range(0, 40_000, 500)]).encode(), "map"))
    readings = classifier.read(tokens)
    assert readings.features.shape == (5, 8)
    assert np.allclose(readings.probabilities.sum(axis=1), 1) and (readings.probabilities[:, 1] == 0).all()
    votes = classifier.vote(readings)
    assert sum(each.share for each in votes) == pytest.approx(1) and sum(each.windows for each in votes) == 1
    assert votes[0].share >= votes[1].share > votes[2].share == 0
    taiko = classifier.read_windows(windows_of(tokens), GameMode.TAIKO)
    assert (taiko.probabilities > 0).all(), "nobody has a map of that mode, so all may be"


def test_a_song_is_cut_where_the_window_is() -> None:
    song = np.arange(16 * 20_000, dtype=np.float32)
    assert sound_of(song, 1000)[:3].tolist() == [16_000, 16_001, 16_002]
    assert sound_of(song, 1000, 1.5)[:3].tolist() == [24_000, 24_001.5, 24_003]
    assert not sound_of(song, 60_000).any() and not sound_of(song, 60_000, 1.25).any()
    assert sound_of(song, 15_000)[-1] == 0 and len(sound_of(song, 15_000)) == 1023 * 128


def test_with_an_encoder_the_song_counts() -> None:
    from core.training.classifier.model import mel_of

    torch.manual_seed(0)
    network = ClassifierNetwork(ClassifierShape(16, 1, 1, 2, 8, 96, 0.0), 2).eval()
    ids = stacked([np.arange(1, 30)], 96)
    sounds = [sound_of(np.sin(np.arange(200_000) / rate).astype(np.float32), 0) for rate in (5, 50)]
    with torch.inference_mode():
        low, high = (network(ids, mel_of([sound]))[0] for sound in sounds)
        silent, _ = network(ids)
    assert not torch.allclose(low, high) and not torch.allclose(low, silent)


@pytest.fixture
def maps(tmp_path: Path) -> Path:
    """Songs of two mappers, one of whom stacks and claps where the other jumps; and one of a mapper with one song."""
    for number in range(3):
        for mapper, far, sound in (("Far", 300, 0), ("Near", 4, 8)):
            places = [(time, 100 + far * (time // 250 % 2)) for time in range(1000 + 10 * number, 28_000, 250)]
            objects = [circle(time, x, sound=sound) for time, x in places]
            name = f"{mapper} {number}"
            write_map(tmp_path / "maps" / name / "map.osu", objects, title=name, creator=mapper)
    write_map(tmp_path / "maps" / "One" / "map.osu", objects, title="One", creator="Once")
    write_map(tmp_path / "maps" / "One" / "guest.osu", objects, title="One", creator="Once", version="NEAR's Hard")
    return tmp_path / "maps"


def test_songs_are_set_aside_whole_and_guests_count_as_themselves(maps: Path) -> None:
    charts = read_labelled([maps], {"far2"}, 2, ignore_progress, CancelToken())
    assert {(chart.mapper, chart.song) for chart in charts} >= {("near", "one"), ("far", "far1")}
    assert not any(chart.song == "far2" or chart.mapper == "once" for chart in charts)
    split = split_labelled(charts, 2, 0.3)
    assert [(mapper.name, mapper.modes) for mapper in split.mappers] == [("Far", (0,)), ("Near", (0,))]
    songs = [{chart.song for chart in part} for part in (split.learned, split.apart)]
    assert not songs[0] & songs[1] and {chart.mapper for chart in split.apart} == {"near", "far"}
    with pytest.raises(InputError, match="no two mappers"):
        split_labelled([chart for chart in charts if chart.mapper == "near"], 2, 0.3)


@pytest.fixture
def recipe(maps: Path) -> Path:
    path = maps.parent / "recipe.yaml"
    shape = {"width": 16, "decoder_layers": 1, "heads": 2, "features": 8, "tokens": 96, "dropout": 0.0}
    plain = {"kind": "classifier", "charts": ["maps"], "steps": 24, "batch": 8, "report_every": 8, "average": 0.5}
    path.write_text(yaml.safe_dump(plain | {"shape": shape, "learning_rate": 0.01, "report_windows": 2}))
    return path


def test_it_learns_to_tell_two_mappers_and_a_stopped_run_ends_alike(
    recipe: Path, maps: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["train", str(recipe), "--data", str(tmp_path), "--out", str(tmp_path / "whole"), "--json"]) == 0
    whole = Path(json.loads(capsys.readouterr().out)["folder"])
    lines = [json.loads(line) for line in (tmp_path / "whole" / "losses.jsonl").read_text().splitlines()]
    assert lines[-1]["step"] == 24 and lines[-1]["top1"] == 1 and lines[-1]["top1 by frequency"] <= 0.5
    assert lines[-1]["loss"] < lines[1]["loss"]
    cancel = CancelToken()

    def stop(progress: Progress) -> None:
        if progress.message.startswith("step 11"):
            cancel.cancel()

    with pytest.raises(CancelledError):
        train_classifier(recipe, tmp_path, tmp_path / "stopped", stop, cancel)
    other = train_classifier(recipe, tmp_path, tmp_path / "stopped", ignore_progress, CancelToken())
    assert (whole / WEIGHTS).read_bytes() == (other / WEIGHTS).read_bytes()
    near = next(maps.glob("Near 0/*.osu"))
    assert run(["classify", str(near), "--model", str(whole), "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["mappers"][0]["name"] == "Near" and found["mappers"][0]["share"] > 0.6
    assert sum(each["share"] for each in found["mappers"]) == pytest.approx(1, abs=1e-3)
    assert (found["mapper"], found["learned"], found["with_audio"]) == ("Near", True, False)
    readings = load_classifier(whole).read(tokenize(read_beatmap(near)))
    assert found["windows"] == len(readings.features)


@pytest.fixture
def refused(capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    def command(*arguments: Any) -> str:
        assert run(["classify", *map(str, arguments)]) == 2
        (line,) = capsys.readouterr().err.splitlines()
        return line

    return command


def test_wrong_input_is_one_sentence(tmp_path: Path, refused: Callable[..., str]) -> None:
    path = write_map(tmp_path / "a.osu", [circle(0), circle(500)])
    (tmp_path / "model").mkdir()
    assert "There is no mapper classifier" in refused(path, "--model", tmp_path / "model")
    torch.manual_seed(0)
    card = ClassifierCard(SMALL, (MapperClass("a", (0,), 1, 1),), classifier_vocabulary().input_size)
    MapperClassifier(card, ClassifierNetwork(SMALL, 1)).save(tmp_path / "model")
    assert "--top" in refused(path, "--top", 0)
    assert "charts alone" in refused(path, "--model", tmp_path / "model", "--listen")
    assert "no objects" in refused(write_map(tmp_path / "b.osu", []), "--model", tmp_path / "model")
    assert "gone.osu" in refused(tmp_path / "gone.osu")
    document = json.loads((tmp_path / "model" / CARD).read_text())
    for part, size in (("width", 32), ("width", 10**12), ("tokens", 10**30), ("heads", 0)):
        changed = document | {"shape": document["shape"] | {part: size}}
        (tmp_path / "model" / CARD).write_text(json.dumps(changed))
        sentence = refused(path, "--model", tmp_path / "model")
        assert "does not fit" in sentence or CARD in sentence
    (tmp_path / "model" / WEIGHTS).write_bytes(b"damaged")
    assert "cannot be read" in refused(path, "--model", tmp_path / "model")
