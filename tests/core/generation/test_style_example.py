"""Maps by example: what is counted, what a style adds, and maps that follow one."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, HitSound, Hold, Slider
from core.beatmap.reader import parse_beatmap, read_beatmap
from core.cli import run
from core.data_files import configs
from core.errors import InputError
from core.generation.mappers.bundled.choices import count_choices, read_usual
from core.generation.mappers.bundled.prior import (
    OTHER_MODES,
    SHAPES,
    USUAL,
    MappingPrior,
    beats_class,
    column_class,
    table_shape,
)
from core.generation.mappers.bundled.style_fit import fit_style
from core.generation.mappers.bundled.style_tables import document_of_style, read_style, sum_of, write_style
from core.generation.model_ref import AdapterRef
from core.generation.request import GenerationRequest
from core.generation.request_document import document_of, request_of
from core.generation.style_hashes import with_adapter_hashes, with_example_hash
from core.generation.validation import request_problems
from tests.core.training.evaluation.maps import circle, map_text, write_map


def taiko(sounds: list[int]) -> Beatmap:
    text = map_text([circle(500 * number, sound=sound) for number, sound in enumerate(sounds)])
    return parse_beatmap(text.replace("Mode: 0", "Mode: 1").encode(), "taiko")


def mania(columns: list[list[int]], hold: int = 0) -> Beatmap:
    lines = []
    for number, chord in enumerate(columns):
        for column in chord:
            time, x = 250 * number, 64 + 128 * column
            lines.append(f"{x},192,{time},128,0,{time + hold}:0:0:0:0:" if hold else circle(time, x))
    text = map_text(lines).replace("Mode: 0", "Mode: 3")
    return parse_beatmap(text.encode(), "mania")


def test_choices_of_mania_are_counted() -> None:
    counts = count_choices(mania([[0], [0, 1], [2]]))
    gap = beats_class(0.5)
    assert counts["hold"].sum() == 4 and counts["hold"][..., 1].sum() == 0
    assert counts["column"][gap, 0].tolist() == [1, 0, 1], "a jack, and another column"
    assert counts["column"][gap, 1].tolist() == [0, 0, 1], "the further note of the chord"
    assert counts["chord"][gap, 0].tolist() == [1, 1] and counts["chord"][gap, 1].tolist() == [1, 0]
    assert column_class(3, [1], [3]) == 1
    assert count_choices(mania([[0], [1]], hold=200))["hold"][..., 1].sum() == 2


def test_choices_of_taiko_are_counted() -> None:
    counts = count_choices(taiko([0, 8, 8, 4]))["colour"]
    assert counts.sum() == 3
    assert counts[2, 0, 0].tolist() == [0, 1, 0, 0], "a kat after one don"
    assert counts[2, 1, 0].tolist() == [0, 1, 0, 0] and counts[2, 1, 1].tolist() == [0, 0, 1, 0]


def test_choices_of_osu_are_counted() -> None:
    objects = [circle(1000 * number, 100 + 40 * number) for number in range(4)]
    objects.append("300,300,4000,2,0,L|400:300,1,100")
    counts = count_choices(parse_beatmap(map_text(objects).encode(), "osu"))
    assert counts["slider"][..., 1].sum() == 1 and counts["slider"].sum() == 5
    assert counts["span"].sum() == 1 and counts["combo"].sum() == 5 and counts["combo"][..., 1].sum() == 1
    assert counts["jump"].sum() == 4 and counts["edge"].sum() == 5


def test_the_usual_choices_are_shipped_for_every_mode() -> None:
    usual = read_usual()
    assert set(usual) == set(GameMode)
    assert all(table.shape == table_shape(name) for tables in usual.values() for name, table in tables.items())
    assert set(usual[GameMode.OSU]) == set(SHAPES) and set(usual[GameMode.MANIA]) < set(OTHER_MODES)


def test_choices_are_counted_by_a_recipe(
    fixtures_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    recipe = configs() / "training" / "choices.yaml"
    data = fixtures_folder / "Songs"
    assert run(["train", str(recipe), "--data", str(data), "--out", str(tmp_path / "out")]) == 0
    counted = json.loads((tmp_path / "out" / "choices.json").read_text())
    modes = {read_beatmap(path).mode.name.lower() for path in data.rglob("*.osu")}
    assert set(counted) == modes and np.array(counted["osu"]["jump"]).shape == table_shape("jump")
    (tmp_path / "empty").mkdir()
    assert run(["train", str(recipe), "--data", str(tmp_path / "empty"), "--out", str(tmp_path / "none")]) == 2
    assert "no map below" in capsys.readouterr().err and not (tmp_path / "none").exists()


def test_a_style_adds_where_its_maps_differ_and_little_where_they_are_few() -> None:
    usual = read_usual()
    kats = [HitSound.CLAP.value] * 300
    many, few = (fit_style([taiko(kats[:count])], usual).of(GameMode.TAIKO)["colour"] for count in (300, 6))
    assert many[2, 1, 3, 1] > few[2, 1, 3, 1] > 0 > few[2, 1, 3, 0] > many[2, 1, 3, 0]
    assert many[0, 0, 0, 1] == many[1, 1, 0, 1] > 0, "in contexts that its maps do not have, as in all together"
    double = fit_style([taiko(kats)], usual).times(2.0)
    assert np.allclose(double.of(GameMode.TAIKO)["colour"], 2 * many)
    assert np.allclose(sum_of([double, double]).of(GameMode.TAIKO)["colour"], 4 * many)


def test_what_one_song_says_counts_as_far_as_others_agree() -> None:
    def of_songs(*sounds: int) -> np.ndarray:
        maps = [taiko([sound] * 300) for sound in sounds]
        for number, beatmap in enumerate(maps):
            beatmap.title = f"Song {number}"
        return fit_style(maps, read_usual()).of(GameMode.TAIKO)["colour"]

    dons, kats = 0, HitSound.CLAP.value
    alone, agreeing = of_songs(kats), of_songs(kats, kats)
    assert agreeing[2, 1, 3, 1] > 2 * alone[2, 1, 3, 1] > 0
    assert not of_songs(kats, dons).any()


def test_a_style_leans_the_prior_and_the_shares_that_it_keeps_to() -> None:
    plain = MappingPrior({"slider": np.zeros(table_shape("slider")), USUAL + "slider": np.full(5, 0.4)}, 4.0)
    more = np.zeros(SHAPES["slider"])
    more[:, 1] = 0.5
    styled = plain.styled({"slider": more, USUAL + "slider": np.array(0.3)})
    assert styled.tables["slider"][3, 2].tolist() == [0, 0.5]
    assert styled.tables[USUAL + "slider"].tolist() == pytest.approx([0.7] * 5)
    assert not plain.tables["slider"].any() and plain.tables[USUAL + "slider"][0] == 0.4


def sliders_among_circles(sliders: int) -> Beatmap:
    """100 objects a beat apart, so many of them sliders."""
    objects = [circle(500 * number, 100 + 3 * number) for number in range(100)]
    for number in range(sliders):
        at = number * 100 // max(sliders, 1)
        objects[at] = f"{100 + 3 * at},192,{500 * at},2,0,L|{140 + 3 * at}:192,1,40"
    return parse_beatmap(map_text(objects).encode(), "osu")


def test_the_share_of_all_objects_is_what_a_map_leans_to() -> None:
    usual = read_usual()
    few = fit_style([sliders_among_circles(10)] * 6, usual).of(GameMode.OSU)[USUAL + "slider"]
    many = fit_style([sliders_among_circles(60)] * 6, usual).of(GameMode.OSU)[USUAL + "slider"]
    assert float(many - few) == pytest.approx(0.5 * 6 / 8, abs=0.01), "few maps count less"


def test_tables_come_back_from_their_file(tmp_path: Path) -> None:
    style = fit_style([mania([[0], [0], [1], [0]] * 30)], read_usual())
    write_style(tmp_path, style)
    again = read_style(tmp_path)
    assert again is not None and document_of_style(again) == document_of_style(style)
    assert read_style(tmp_path / "nowhere") is None
    for text in ('{"osu": {"jump": [1, 2]}}', '{"mania": {"hold": 3}}', "[1]", '{"go": {}}', '{"osu": {"odd": [1]}}'):
        (tmp_path / "style_tables.json").write_text(text)
        with pytest.raises(InputError, match="train or export it again"):
            read_style(tmp_path)


def generated(capsys: pytest.CaptureFixture[str], *arguments: object) -> list[Path]:
    capsys.readouterr()
    assert run(["generate", *map(str, arguments), "--json"]) == 0, capsys.readouterr().err
    return [Path(each) for each in json.loads(capsys.readouterr().out)["files"]]


def test_maps_follow_their_examples(mapset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    song = sorted(mapset.glob("*.osu"))[0]
    common = ["--beatmap", song, "--mode", "taiko", "--difficulty", "3", "--seed", "1", "--end", "9000"]
    colours = []
    for name, sound in (("dons", 0), ("kats", 8)):
        folder = tmp_path / name
        for part in range(3):
            objects = [circle(250 * number, sound=sound) for number in range(400)]
            path = write_map(folder / f"{part}.osu", objects, title=f"Song {part}")
            path.write_text(path.read_text().replace("Mode: 0", "Mode: 1"))
        (made,) = generated(
            capsys, *common, "--style-from", folder, "--style-strength", 2, "--out", tmp_path / "out" / name
        )
        notes = [item for item in read_beatmap(made).hit_objects if isinstance(item, Circle)]
        colours.append(float(np.mean([bool(item.sound & 10) for item in notes])))
    assert colours[0] + 0.3 < colours[1]


@pytest.mark.nightly
def test_a_mania_map_by_example_has_its_hold_notes(
    mapset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    song = sorted(mapset.glob("*.osu"))[0]
    common = ["--beatmap", song, "--mode", "mania", "--keys", "4", "--difficulty", "2", "--seed", "1", "--end", "9000"]
    shares = []
    for name, hold in (("taps", ""), ("holds", "200:")):
        lines = []
        for number in range(300):
            time, x = 500 * number, 64 + 128 * (number % 4)
            lines.append(f"{x},192,{time},128,0,{time + 450}:0:0:0:0:" if hold else circle(time, x))
        for part in range(3):
            path = write_map(tmp_path / name / f"{part}.osu", lines, title=f"Song {part}")
            path.write_text(path.read_text().replace("Mode: 0", "Mode: 3"))
        example = ["--style-from", tmp_path / name / "0.osu", tmp_path / name, "--style-strength", "2"]
        (made,) = generated(capsys, *common, *example, "--out", tmp_path / "out" / name)
        items = read_beatmap(made).hit_objects
        shares.append(sum(isinstance(item, Hold) for item in items) / len(items))
    assert shares[0] + 0.15 < shares[1]


@pytest.mark.nightly
def test_an_osu_map_by_example_has_its_sliders(
    mapset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    song = sorted(mapset.glob("*.osu"))[0]
    common = ["--beatmap", song, "--mode", "osu", "--difficulty", "2.5", "--seed", "1", "--end", "9000"]
    shares = []
    for name in ("circles", "sliders"):
        lines = [
            f"{100 + 30 * (number % 8)},200,{1000 * number},2,0,L|{200 + 30 * (number % 8)}:200,1,100"
            if name == "sliders"
            else circle(1000 * number, 100 + 30 * (number % 8))
            for number in range(200)
        ]
        for part in range(3):
            write_map(tmp_path / name / f"{part}.osu", lines, title=f"Song {part}")
        (made,) = generated(
            capsys, *common, "--style-from", tmp_path / name, "--style-strength", 2, "--out", tmp_path / name
        )
        items = read_beatmap(made).hit_objects
        shares.append(sum(isinstance(item, Slider) for item in items) / len(items))
    assert shares[0] + 0.2 < shares[1]


def test_wrong_examples_are_one_sentence(mapset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    song = sorted(mapset.glob("*.osu"))[0]
    (tmp_path / "empty").mkdir()
    write_map(tmp_path / "short" / "map.osu", [circle(0), circle(500)])
    (tmp_path / "broken.osu").write_bytes(b"\x00\x01 no map")
    for extra, words in (
        (["--style-from", tmp_path / "gone"], "is not there"),
        (["--style-from", tmp_path / "empty"], "holds no .osu file"),
        (["--style-from", tmp_path / "short"], "too few for a style"),
        (["--style-from", tmp_path / "broken.osu"], "broken.osu"),
        (["--style-from", song, "--style-strength", "3"], "use 0 to 2"),
        (["--style-from", song, "--model", "v32"], "Beatwright small"),
    ):
        capsys.readouterr()
        command = ["generate", "--beatmap", song, "--end", "9000", "--out", tmp_path / "out", *extra]
        assert run([str(word) for word in command]) == 2, extra
        (line,) = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error")]
        assert words in line, line


def test_a_stored_request_finds_its_adapter_by_hash_or_says_that_it_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "adapter_config.json").write_text("{}")
    (folder / "adapter_model.safetensors").write_bytes(b"1")
    request = with_adapter_hashes(GenerationRequest.of(audio=tmp_path / "a.mp3", adapters=(AdapterRef(folder, 0.7),)))
    (fixed,) = request.model.adapters
    assert len(fixed.sha256) == 64 and with_adapter_hashes(request).model.adapters[0].sha256 == fixed.sha256
    stored = request_of(document_of(request))
    assert stored.model.adapters[0].sha256 == fixed.sha256 and stored == request
    (folder / "style_tables.json").write_text("{}")
    with pytest.raises(InputError, match="has changed since this request was made"):
        with_adapter_hashes(stored)
    kept = tmp_path / "home" / "data" / "styles" / "kept"
    kept.mkdir(parents=True)
    for name in ("adapter_config.json", "adapter_model.safetensors"):
        (kept / name).write_bytes((folder / name).read_bytes())
    (found,) = with_adapter_hashes(stored).model.adapters
    assert (found.path, found.strength) == (kept, 0.7)
    assert AdapterRef.parse("kept:0.5") == AdapterRef(kept, 0.5) and AdapterRef.parse("kept") == AdapterRef(kept)


def test_a_request_by_example_is_made_again_from_what_was_kept(
    mapset: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    song, examples = sorted(mapset.glob("*.osu"))[0], tmp_path / "examples"
    shutil.copytree(mapset, examples)
    request = with_example_hash(GenerationRequest.of(beatmap=song, style_from=(examples,), style_strength=0.5))
    assert len(request.example.sha256) == 64 and with_example_hash(request) == request
    stored = request_of(document_of(request))
    assert stored == request
    common = ["--beatmap", song, "--difficulty", "3", "--seed", "1", "--end", "6000"]
    by_maps = ["--style-from", examples, "--style-strength", "0.5"]
    (first,) = generated(capsys, *common, *by_maps, "--out", tmp_path / "first")
    shutil.rmtree(examples)
    by_hash = ["--style-hash", request.example.sha256, "--style-strength", "0.5"]
    (again,) = generated(capsys, *common, *by_hash, "--out", tmp_path / "again")
    (plain,) = generated(capsys, *common, "--out", tmp_path / "plain")
    assert first.read_text() == again.read_text() != plain.read_text()
    assert not list(request_problems(stored)), "maps that are gone are not needed"
    (kept,) = (tmp_path / "home" / "data" / "examples").iterdir()
    kept.write_text("{}")
    with pytest.raises(InputError, match="There is no"):
        with_example_hash(stored)
    shutil.copytree(mapset, examples)
    assert with_example_hash(stored) == stored and kept.stat().st_size > 2, "the same maps bring it back"
    kept.unlink()
    write_map(examples / "more.osu", [circle(250 * number) for number in range(400)])
    with pytest.raises(InputError, match="have changed since this request was made"):
        with_example_hash(stored)
    with pytest.raises(InputError, match="name its maps too"):
        with_example_hash(stored.replaced(style_from=()))
