"""What goes wrong while a published model plays, on tiny models from a local hub: a full disk, and a kill."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.music.licences import is_accepted
from core.music.published.catalog import find_published
from desktop.main_window import MainWindow
from desktop.song_lab.page import SongLab
from tests.core.model.checkpoints.hub.hub_server import serving
from tests.core.music.tiny_acestep import write_acestep
from tests.desktop.models.conftest import Questions, questions
from tests.desktop.song_lab.conftest import TASKS, make
from tests.portions import spread

__all__ = ["questions"]

WAIT = 360_000  # ms; a helper process imports diffusers, and another one after the first was killed

FULL_DISK, KILLED = ("fill_on_a_full_disk", "Cannot write"), ("fill_and_be_killed", "memory ran out")


@pytest.fixture(scope="session")
def tiny_flow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_acestep(tmp_path_factory.mktemp("tiny flow") / "tiny acestep")


@pytest.fixture
def from_hub(
    request: pytest.FixtureRequest, qtbot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ready: SongLab,
    tiny_model: Path, tiny_latent: Path, tiny_flow: Path, questions: Questions,
) -> Iterator[SongLab]:  # fmt: skip
    """The page with a model that a local hub has, and what its full size needs in memory."""
    folders = {"musicgen-small": tiny_model, "musicldm": tiny_latent, "acestep-v15-xl-turbo": tiny_flow}
    folder = folders[request.param]
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    published = find_published(request.param)
    assert published is not None
    with serving(published.hub_id, files, monkeypatch, tmp_path / "hf"):
        monkeypatch.setattr("desktop.song_lab.model_field.available_memory", lambda: 64 << 30)
        form = ready.form
        form.model.use(request.param)
        form.seconds.choose(1)
        form.candidates.choose(1)
        if request.param != "musicgen-small":
            form.details.steps.choose(2)
        qtbot.waitUntil(ready.generate.isEnabled, timeout=WAIT)
        questions.answers = ["Accept"]
        yield ready


@pytest.mark.more_at_night
@pytest.mark.parametrize(
    ("from_hub", "task", "sentence"),
    spread(
        [
            ("musicgen-small", *FULL_DISK),
            ("musicgen-small", *KILLED),
            ("musicldm", *FULL_DISK),
            ("acestep-v15-xl-turbo", *KILLED),
            ("musicldm", *KILLED),
            ("acestep-v15-xl-turbo", *FULL_DISK),
        ],
        3,
    ),
    indirect=["from_hub"],
)
def test_nothing_is_left_and_the_next_song_comes(
    qtbot, window: MainWindow, from_hub: SongLab, task: str, sentence: str
) -> None:
    lab, seen = from_hub, []
    lab.desk.progressed.connect(lambda progress: seen.append(progress.stage))
    lab.desk.fill_task = f"{TASKS}:{task}"
    lab.generate.click()
    assert is_accepted(lab.form.model.licence)
    qtbot.waitUntil(lambda: lab.desk.job is None and bool(window.notices.messages), timeout=WAIT)
    assert "Playing" in seen and any(sentence in each for each in window.notices.messages)
    assert lab.desk.songs == [] and not any(path.is_file() for path in lab.desk.folder.rglob("*"))
    lab.desk.fill_task = "core.music.making:fill_shelf"
    qtbot.waitUntil(lab.generate.isEnabled, timeout=WAIT)
    make(qtbot, lab, WAIT)
    (card,) = lab.songs.cards
    assert card.song.model == lab.form.model.name and card.song.licence == lab.form.model.licence.name
