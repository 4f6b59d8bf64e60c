"""Presets and requests as files."""

from pathlib import Path

import pytest

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.model_support import model_problems, task_problems
from core.generation.presets import (
    Preset,
    delete_preset,
    find_preset,
    list_presets,
    own_folder,
    preset_of,
    presets,
    read_preset,
    read_request,
    save_preset,
    write_preset,
    write_request,
)
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_those_that_ship_are_right() -> None:
    shipped = presets()
    assert len(shipped) >= 5 and all(preset.built_in and preset.description for preset in shipped)
    assert len({preset.name for preset in shipped}) == len(shipped)
    for preset in shipped:
        request = preset.applied(GenerationRequest.of(task=preset.task, beatmap=Path("x.osu"), seed=4))
        assert not list(task_problems(request)) and not list(model_problems(request))
        assert request.output.seed == 4 and request.song.beatmap == Path("x.osu")


def test_saved_found_replaced_and_deleted() -> None:
    request = GenerationRequest.of(
        beatmap=Path("a.osu"), seed=1, difficulty=4.0, mode=GameMode.MANIA, keycount=7, temperature=0.0, creator="me"
    )
    kept = save_preset(preset_of(request, " My 7K: \\ start? ", "mine"))
    assert kept.file is not None and kept.file.parent == own_folder()
    found = find_preset("my 7k: \\ START?")
    assert found.options == {"mode": GameMode.MANIA, "keycount": 7, "difficulty": 4.0, "temperature": 0.0}
    assert presets()[0] == found and found.description == "mine" and not found.built_in
    with pytest.raises(FileExistsError):
        save_preset(kept)
    save_preset(preset_of(GenerationRequest.of(keycount=5), kept.name), overwrite=True)
    assert find_preset(kept.name).options == {"keycount": 5}
    delete_preset(find_preset(kept.name))
    with pytest.raises(InputError, match="no preset named"):
        find_preset(kept.name)
    with pytest.raises(InputError, match="ships"):
        delete_preset(presets()[0])
    with pytest.raises(InputError, match="name"):
        save_preset(Preset(" ?. "))


def test_applying_one_forgets_the_one_before() -> None:
    before = GenerationRequest.of(audio=Path("a.ogg"), start=5.0, guidance=3.0, descriptors=("tech",), creator="me")
    after = Preset("x", {"difficulty": 2.0}).applied(before)
    assert after == GenerationRequest.of(audio=Path("a.ogg"), start=5.0, difficulty=2.0, creator="me")


def test_shared_from_one_to_another(tmp_path: Path) -> None:
    preset = Preset("Ünique", {"spread": (1.5, 2.5), "mode": GameMode.TAIKO}, "for you", Task.GUEST)
    write_preset(preset, tmp_path / "shared.yaml")
    got = read_preset(tmp_path / "shared.yaml")
    assert (got.name, got.options, got.description, got.task) == ("Ünique", preset.options, "for you", Task.GUEST)
    assert "Ünique" in (tmp_path / "shared.yaml").read_text(encoding="utf-8")
    assert find_preset(str(tmp_path / "shared.yaml")).name == "Ünique"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1, 2]",
        "name: x\noptions: 3",
        "options: {}",
        "name: x\noptions: {colour: red}",
        "name: x\noptions: {difficulty: 99}",
        "name: x\noptions: {beatmap: /etc/passwd}",
        "name: x\ncommand: rm",
        "name: !!python/object/apply:os.system [ls]\noptions: {}",
        "name: [",
    ],
)
def test_a_file_that_is_no_preset_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "broken.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=r"broken\.yaml"):
        read_preset(path)
    own_folder().mkdir(parents=True)
    (own_folder() / "broken.yaml").write_text(text, encoding="utf-8")
    assert all(preset.built_in for preset in presets())


def test_a_request_as_one_file(tmp_path: Path) -> None:
    request = GenerationRequest.of(task=Task.REMAP, beatmap=tmp_path / "s" / "a.osu", start=1.5, end=900.0, seed=0)
    write_request(request, tmp_path / "r.yaml")
    assert read_request(tmp_path / "r.yaml") == request
    with pytest.raises(FileExistsError):
        write_request(request, tmp_path / "r.yaml")
    (tmp_path / "r.yaml").write_text("beatwright_request: 1\nbeatmap: s/a.osu\n", encoding="utf-8")
    assert read_request(tmp_path / "r.yaml").song.beatmap == tmp_path / "s" / "a.osu"
    for text, word in (("difficulty: 3", "not an exported"), ("beatwright_request: 3", "later"), ("x: [", "YAML")):
        (tmp_path / "r.yaml").write_text(text, encoding="utf-8")
        with pytest.raises(InputError, match=word):
            read_request(tmp_path / "r.yaml")
    with pytest.raises(InputError, match="not there"):
        read_request(tmp_path / "none.yaml")


def test_a_preset_that_cannot_be_read_is_listed_with_its_sentence_beside_the_others() -> None:
    own = own_folder()
    save_preset(Preset("Mine", {"cs": 4.0}))
    (own / "bomb.yaml").write_text("name: x\noptions: {}\ndescription:\n  a: &a [x, x]\n  b: [*a, *a]\n")
    (own / "odd.yaml").write_text(f"name: y\noptions: {{cs: [{'1, ' * 500}]}}\n")
    found, broken = list_presets()
    assert "Mine" in [preset.name for preset in found]
    assert [each.file.name for each in broken] == ["bomb.yaml", "odd.yaml"]
    assert "anchor" in broken[0].reason and all(len(each.reason) < 300 for each in broken)
    with pytest.raises(InputError, match="anchor"):
        find_preset("bomb")
