"""The documented way to train a rhythm, and that what it makes counts: recipe, folder of mapsets, model folder."""

import shutil
from pathlib import Path

import pytest
import yaml

from core.cli import run
from core.data_files import configs, resources
from tests.portions import spread

SMALL = {"seeds": [1], "patterns": 6, "steps": 2, "songs_per_step": 2, "window": 24, "width": 16}


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled model's folder with rhythms in it that the shipped recipes made, smaller than they say."""
    folder = tmp_path_factory.mktemp("trained")
    songs = Path(__file__).parents[2] / "fixtures" / "Songs"
    model = Path(shutil.copytree(resources() / "models" / "beatwright-small", folder / "model"))
    for name in ("rhythm", "rhythm_guest"):
        recipe = yaml.safe_load((configs() / "training" / f"{name}.yaml").read_text(encoding="utf-8")) | SMALL
        (folder / "recipe.yaml").write_text(yaml.safe_dump(recipe))
        out = folder / name
        assert run(["train", str(folder / "recipe.yaml"), "--data", str(songs), "--out", str(out)]) == 0
        for end in ("json", "safetensors"):
            shutil.copy(out / f"{name}.{end}", model)
    return model


@pytest.fixture
def mapset(tmp_path: Path) -> Path:
    source = Path(__file__).parents[2] / "fixtures" / "Songs" / "Beatwright - Lantern Walk"
    return Path(shutil.copytree(source, tmp_path / "set"))


def _generate(mapset: Path, out: Path, model: Path | str) -> tuple[int, str]:
    beatmap = next(mapset.glob("*[[]Normal].osu"))
    arguments = f"--seed 3 --end 8000 --difficulty 3 --model {model}".split()
    code = run(["generate", "--beatmap", str(beatmap), "--out", str(out), *arguments])
    made = next(out.glob("*.osu"), None)
    return code, made.read_text(encoding="utf-8").partition("[HitObjects]")[2] if made else ""


def test_generate_uses_the_rhythm_of_the_model_folder(trained: Path, mapset: Path, tmp_path: Path) -> None:
    code, objects = _generate(mapset, tmp_path / "own", trained)
    _, bundled = _generate(mapset, tmp_path / "bundled", "beatwright-small")
    assert code == 0
    assert objects and bundled and objects != bundled


@pytest.mark.more_at_night
@pytest.mark.parametrize(
    ("command", "name"), spread([("guest", "rhythm_guest"), ("generate", "rhythm"), ("maimod", "rhythm")], 3)
)
def test_a_damaged_rhythm_is_named(
    trained: Path, mapset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, name: str
) -> None:
    model = Path(shutil.copytree(trained, tmp_path / "model"))
    (model / f"{name}.safetensors").write_bytes(b"garbage")
    beatmap = str(next(mapset.glob("*[[]Normal].osu")))
    arguments = {
        "generate": ["generate", "--beatmap", beatmap, "--out", str(tmp_path / "out"), "--end", "8000"],
        "guest": ["guest", "--beatmap", beatmap, "--difficulty", "2", "--out", str(tmp_path / "out")],
        "maimod": ["maimod", "--beatmap", beatmap],
    }[command]
    assert run([*arguments, "--model", str(model)]) == 2
    assert "rhythm model" in capsys.readouterr().err
