"""Styles as folders: planned, packed into one file and taken out of it; hostile files are refused."""

import json
import re
import shutil
import zipfile
from pathlib import Path

import pytest

from core.errors import InputError
from core.jobs import CancelToken, Progress, ignore_progress
from core.model.checkpoints.style_files import RHYTHM_FOLDER, SUFFIX, is_style, styles_folder
from core.training.data.data_set import read_data_set
from core.training.data.scanning import ScanRequest, scan
from core.training.style.held_out import split_maps
from core.training.style.pack import pack_style, take_style
from core.training.style.plan import DATA_SET, Depth, Wishes, begin_style, folder_name, make_plan, read_plan
from core.training.style.style import list_styles, read_style, style_mark
from core.training.style.teaching import StyleRequest, delete_style, estimate, held_out_maps, teach
from tests.core.model.adapter_files import write_adapter


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def written(name: str, after: float = 1.2) -> Path:
    folder = styles_folder() / name
    folder.parent.mkdir(parents=True, exist_ok=True)
    write_adapter(folder)
    card = {"base": "beatwright-small", "steps": 9, "held_out_before": 1.25, "held_out_after": after}
    (folder / "adapter_card.json").write_text(json.dumps(card))
    return folder


def test_each_depth_learns_more_and_holds_a_fifth_out() -> None:
    plans = [make_plan("Mine", depth) for depth in Depth]
    assert [len(plan.parts) for plan in plans] == [1, 2, 2]
    assert [plan.steps for plan in plans] == sorted(plan.steps for plan in plans)
    assert {part.recipe.held_out for plan in plans for part in plan.parts} == {0.2}
    assert [part.recipe.part for part in plans[1].parts] == ["decoder", "rhythm"]
    aimed = make_plan("Mine", Depth.QUICK, wishes=Wishes(goal="mapper", mapper="me", samples=True, steps=9, windows=4))
    recipe = aimed.parts[0].recipe
    assert (recipe.balance, recipe.mapper, recipe.steps, recipe.held_out_windows) == ("set", "me", 9, 4)
    assert recipe.sample_every == recipe.validate_every == 2
    with pytest.raises(InputError, match="no goal"):
        make_plan("Mine", Depth.QUICK, wishes=Wishes(goal="world peace"))


def test_a_plan_and_its_maps_are_read_back(fixtures_folder: Path, tmp_path: Path) -> None:
    data_set = scan(
        ScanRequest((fixtures_folder / "Songs",), tmp_path, check_audio=False), ignore_progress, CancelToken()
    )
    folder = styles_folder() / "Mine"
    plan = make_plan("Mine", Depth.TASTE)
    begin_style(folder, plan, data_set, tmp_path)
    assert read_plan(folder) == plan
    rows = read_data_set(folder / DATA_SET).difficulties
    assert len(rows) == 6 and all((folder / row.file).is_file() for row in rows)
    style = read_style(folder)
    assert not style.finished and not style.better and style.step == 0 and style.base == "beatwright-small"
    with pytest.raises(InputError, match="already"):
        begin_style(folder, plan, data_set, tmp_path)
    nothing = data_set.with_rows([])
    with pytest.raises(InputError, match="no map to learn from"):
        begin_style(styles_folder() / "Other", plan, nothing, tmp_path)
    assert not (styles_folder() / "Other").exists()


@pytest.mark.parametrize(
    ("name", "folder"), [("Mine", "Mine"), (" a/b\\c: d. ", "a b c d"), ("x" * 90, "x" * 60), ("流行", "流行")]
)
def test_names_of_folders(name: str, folder: str) -> None:
    assert folder_name(name) == folder


@pytest.mark.parametrize("name", ["", " ", "///", "..", "\0"])
def test_no_name_for_a_folder(name: str) -> None:
    with pytest.raises(InputError, match="needs a name"):
        folder_name(name)


def test_one_file_out_and_in(tmp_path: Path) -> None:
    folder = written("Mine")
    written(f"Mine/{RHYTHM_FOLDER}")
    (folder / "training").mkdir()
    (folder / "training" / "state.pt").write_bytes(b"large")
    file = pack_style(folder, tmp_path / "mine")
    assert pack_style(folder, file) == file, "the dialog has asked about the one that is there"
    assert file.name == f"mine{SUFFIX}" and is_style(file) and is_style(folder) and not is_style(tmp_path)
    first, second = take_style(file), take_style(file)
    assert (first.name, second.name) == ("mine", "mine (2)") and first.mark == second.mark == style_mark(folder)
    assert first.better and first.finished and len(first.parts) == 2
    copied = take_style(folder)
    assert copied.name == "Mine (2)" and not (copied.folder / "training").exists()
    delete_style(first.folder)
    assert {style.name for style in list_styles()} == {"Mine", "Mine (2)", "mine (2)"}
    with pytest.raises(InputError, match="not one of your styles"):
        delete_style(tmp_path)


def test_what_is_no_style_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    good = pack_style(written("Mine"), tmp_path / "good")
    cut = tmp_path / f"cut{SUFFIX}"
    cut.write_bytes(good.read_bytes()[:300])
    outside = tmp_path / f"outside{SUFFIX}"
    with zipfile.ZipFile(good) as source, zipfile.ZipFile(outside, "w") as target:
        for name in source.namelist():
            target.writestr(f"../../{name}", source.read(name))
    for file in (cut, outside, tmp_path):
        with pytest.raises(InputError):
            take_style(file)
    assert [each.name for each in styles_folder().iterdir()] == ["Mine"]


def test_what_is_not_better_is_not_used() -> None:
    assert read_style(written("Better")).better and not read_style(written("Worse", after=1.3)).better


@pytest.mark.nightly
def test_a_style_is_estimated_taught_and_measured(fixtures_folder: Path, tmp_path: Path) -> None:
    """Two steps of the bundled decoder on one difficulty each of two songs."""
    songs = fixtures_folder / "Songs"
    places = (songs / "Beatwright - Lantern Walk", songs / "Beatwright - Two Rooms")
    data_set = scan(ScanRequest(places, tmp_path, check_audio=False), ignore_progress, CancelToken())
    rows = [row for row in data_set.difficulties if row.mode == "osu"]
    data_set = data_set.with_rows(rows)
    plan = make_plan("Mine", Depth.QUICK, wishes=Wishes(steps=2, windows=4, measured=1, device="cpu"))
    found = estimate(StyleRequest(Path(), plan, data_set, tmp_path), ignore_progress, CancelToken())
    assert found.seconds > 0 and list_styles() == []
    reports: list[Progress] = []
    style = teach(StyleRequest(styles_folder() / "Mine", plan, data_set, tmp_path), reports.append, CancelToken())
    assert [style.name for style in list_styles()] == ["Mine"]
    assert style.finished and style.mark and style.step == 2
    assert style.measured is not None and style.measured.loss is not None and style.measured.loss.maps == 1
    assert reports[-1].stage == "Measuring the style" and all(0 <= each.done <= 1 for each in reports)
    (apart,) = held_out_maps(style)
    assert apart.is_file() and apart.parent in {place.resolve() for place in places}
    delete_style(style.folder)
    assert not style.folder.exists() and all(Path(tmp_path / row.file).is_file() for row in rows)


def test_a_compilation_under_one_title_is_parted_by_its_audio(fixtures_folder: Path, tmp_path: Path) -> None:
    songs = Path(shutil.copytree(fixtures_folder / "Songs", tmp_path / "Songs"))
    for path in songs.rglob("*.osu"):
        path.write_text(re.sub("^Title:.*", "Title:Compilation", path.read_text("utf-8"), flags=re.M), "utf-8")
    maps = split_maps((songs,), "", tmp_path / "split", ignore_progress, CancelToken())
    learned, held_out = ({path.parent.name for path in part} for part in (maps.learned, maps.held_out))
    assert len(learned) == 2 and len(held_out) == 1 and not learned & held_out
    for folder in sorted(songs.iterdir())[1:]:
        shutil.rmtree(folder)
    with pytest.raises(InputError, match="maps of one song"):
        split_maps((songs,), "", tmp_path / "one", ignore_progress, CancelToken())
