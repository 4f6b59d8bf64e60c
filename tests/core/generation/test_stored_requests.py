"""Requests, presets, the history and the queue as earlier versions stored them."""

import shutil
from pathlib import Path

import pytest

from core.beatmap.objects import GameMode
from core.edits.history_entry import decoded_step
from core.edits.queue import load_queue, save_queue
from core.errors import InputError
from core.generation.model_ref import AdapterRef
from core.generation.options import OPTIONS
from core.generation.presets import read_preset, read_request, write_preset, write_request
from core.generation.request import GenerationRequest
from core.generation.request_document import document_of, request_of
from core.generation.request_parts import Task

STORED = Path(__file__).parents[2] / "fixtures" / "stored" / "version_1"

EVERY_OPTION = GenerationRequest.of(
    task=Task.GUEST,
    beatmap=Path("Songs/1 A - B/map.osu"),
    state=Path("/backups/map.osu"),
    mode=GameMode.MANIA,
    keycount=7,
    difficulty=4.25,
    start=1000.0,
    end=61000.5,
    hitsounded=False,
    kiai=False,
    descriptors=("stream", "clean"),
    negative_descriptors=("messy",),
    mapper=4452992,
    year=2019,
    hold_note_ratio=0.35,
    scroll_speed_ratio=0.1,
    cs=4.0,
    ar=9.3,
    od=0.0,
    hp=5.5,
    slider_multiplier=1.7,
    slider_tick_rate=2.0,
    title="Tïtle",
    title_unicode="題",
    artist="Ärtist",
    artist_unicode="歌",
    creator="me",
    version_name="Hard",
    source="game",
    tags=("one", "two"),
    background=Path("bg.png"),
    preview_time=-1,
    mark_as_ai=False,
    timing="180.0@12.5/3,90.0@60000.0/4",
    timing_passes=8,
    timing_beams=2,
    timing_guidance=1.2,
    timing_threshold=0.2,
    leniency=20.0,
    bpm=150.0,
    offset=-30.0,
    resnap=False,
    model="v31",
    adapters=(AdapterRef(Path("adapters/mine")),),
    device="cpu",
    precision="bf16",
    quantization="int8",
    temperature=0.0,
    top_p=0.85,
    top_k=50,
    timing_temperature=0.2,
    mania_column_temperature=0.7,
    taiko_hit_temperature=0.6,
    guidance=1.5,
    time_bias=1.5,
    beams=2,
    lookback=0.4,
    lookahead=0.3,
    parallel=True,
    compatibility="reference",
    fast=True,
    batch=4,
    snap_overlaps=True,
    contexts=("gd", "kiai"),
    outputs=("map", "sv"),
    refine=False,
    refine_steps=20,
    refine_guidance=2.0,
    refine_from_noise=True,
    refine_longest_part=512,
    refine_overlap=64,
    spread=(1.5, 2.5),
    candidates=3,
    seed=0,
    copy_to_set=True,
)


SINCE_VERSION_2 = {
    *("style_from", "style_strength", "style_hash", "fit_stars", "fit_seconds", "colours_from_background"),
}


def test_the_sample_sets_every_option() -> None:
    assert set(EVERY_OPTION.non_defaults()) == {*OPTIONS, "task", "beatmap"} - SINCE_VERSION_2


def test_paths_of_a_request_are_beside_its_file(tmp_path: Path) -> None:
    places = (Path("maps/a.osu"), Path("/other maps"))
    write_request(GenerationRequest.of(audio=Path("/song.mp3"), style_from=places, style_strength=0.5), tmp_path / "r")
    read = read_request(tmp_path / "r")
    assert read.example.maps == (tmp_path / "maps/a.osu", Path("/other maps")) and read.example.strength == 0.5


def test_an_exported_request_is_migrated(tmp_path: Path) -> None:
    shutil.copy(STORED / "request.yaml", tmp_path)
    read = read_request(tmp_path / "request.yaml")
    inside = {
        "beatmap": tmp_path / "Songs/1 A - B/map.osu",
        "background": tmp_path / "bg.png",
        "adapters": (AdapterRef(tmp_path / "adapters/mine"),),
    }
    assert read == EVERY_OPTION.replaced(**inside)
    write_request(read, tmp_path / "again.yaml")
    assert read_request(tmp_path / "again.yaml") == read
    song = read_request(STORED / "request_of_song.yaml")
    assert song == GenerationRequest.of(
        audio=Path("/songs/song.mp3"), difficulty=3.0, guidance=1.2, slider_multiplier=1.4
    )


def test_a_preset_is_migrated(tmp_path: Path) -> None:
    preset = read_preset(STORED / "preset.yaml")
    assert (preset.name, preset.description, preset.task) == ("Sample", "As stored before.", Task.NEW)
    assert preset.options == {
        "model": "v31",
        "mode": GameMode.MANIA,
        "keycount": 4,
        "adapters": (AdapterRef(Path("/adapters/a")),),
        "timing": "super",
        "negative_descriptors": ("messy",),
        "hold_note_ratio": 0.5,
        "scroll_speed_ratio": 0.1,
        "guidance": 1.5,
        "temperature": 1.0,
        "slider_multiplier": 1.4,
        "slider_tick_rate": 2.0,
        "tags": ("x",),
        "mark_as_ai": False,
        "quantization": "int8",
        "timing_guidance": 1.1,
        "mania_column_temperature": 0.6,
        "taiko_hit_temperature": 0.5,
        "refine_guidance": 1.1,
        "refine_longest_part": 512,
    }
    write_preset(preset, tmp_path / "again.yaml")
    assert read_preset(tmp_path / "again.yaml").options == preset.options


@pytest.mark.parametrize("name", ["queue.json", "queue_without_version.json"])
def test_the_queue_is_migrated(tmp_path: Path, name: str) -> None:
    file = shutil.copy(STORED / name, tmp_path / "queue.json")
    stored = load_queue(file)
    assert [entry.title for entry in stored.entries] == ["Guest", "New"] and not stored.problems
    assert stored.entries[0].request == EVERY_OPTION
    save_queue(stored.entries, file)
    assert load_queue(file) == stored


def test_a_step_of_the_history_is_migrated() -> None:
    step = decoded_step((STORED / "history.json").read_bytes())
    assert step.request == EVERY_OPTION and not step.problem
    assert decoded_step(step.encoded()) == step


def test_a_request_of_a_later_version_stays_in_the_history_with_the_reason() -> None:
    data = (
        (STORED / "history.json")
        .read_bytes()
        .replace(b'"task": "guest",\n  "beatmap"', b'"new_option": 1,\n  "beatmap"')
    )
    step = decoded_step(data)
    assert step.request is None and "new_option" in step.problem
    again = decoded_step(step.encoded())
    assert again == step and again.unread is not None and again.unread["new_option"] == 1


def test_an_unreadable_request_of_the_queue_is_named_with_its_reason(tmp_path: Path) -> None:
    file = tmp_path / "queue.json"
    text = (STORED / "queue.json").read_text(encoding="utf-8")
    file.write_text(text.replace('"keys": 7', '"keys": 70'), encoding="utf-8")
    stored = load_queue(file)
    assert [entry.title for entry in stored.entries] == ["New"]
    assert "“Guest”: --keys 70 is out of range" in stored.problems[0]


@pytest.mark.parametrize(
    ("document", "words"),
    [
        ({"version": 3, "map": {}}, "later version"),
        ({"version": 2, "map": {"colour": 1}}, "map.colour"),
        ({"version": 2, "map": 3}, "wrong at map"),
        ({"version": 2, "song": {"beatmap": {"a": 1}}}, "is not a path"),
        ({"version": 2, "timing": {"super_timing": {"pass": 1}}}, "timing.super_timing.pass"),
        ({"version": 2, "colour": "red"}, "colour"),
        (
            {"version": 2, "song": {"audio": __file__}, "model": {"adapters": [{"path": "a", "colour": 1}]}},
            "--adapter .* is not a list of adapter folders",
        ),
    ],
)
def test_what_a_document_cannot_say_is_named(document: dict, words: str) -> None:
    from core.generation.validation import refuse_first, request_problems

    with pytest.raises(InputError, match=words):
        refuse_first(request_problems(request_of(document)))


def test_both_names_of_an_option_are_read_by_hand() -> None:
    assert request_of({"cfg": 2.0}) == request_of({"guidance": 2.0}) == GenerationRequest.of(guidance=2.0)
    assert document_of(GenerationRequest.of(guidance=2.0)) == {"version": 2, "sampling": {"guidance": 2.0}}
