"""ACE-Step tuned to songs in the style lab, on a tiny model: chosen, trained, paused, gone on with, and used."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.training.music.styles import list_music_styles, music_styles_folder
from desktop.main_window import MainWindow
from desktop.style_lab.page import SONGS, StyleLab
from desktop.style_lab.trainer import State
from tests.core.music.tiny_acestep import write_acestep
from tests.desktop.style_lab.conftest import TASKS
from tests.desktop.style_lab.test_data_set import drop
from tests.portions import spread

WAIT = 240_000  # ms


@pytest.fixture(scope="session")
def tiny_flow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_acestep(tmp_path_factory.mktemp("tiny flow") / "tiny acestep")


@pytest.fixture
def music(qtbot, lab: StyleLab, tmp_path: Path) -> StyleLab:
    """The page with two songs of two seconds."""
    songs = tmp_path / "Hums"
    songs.mkdir()
    seconds = np.arange(2 * 48_000) / 48_000
    for hz in (220, 330):
        soundfile.write(songs / f"{hz}.wav", 0.3 * np.sin(2 * np.pi * hz * seconds), 48_000)
        (songs / f"{hz}.caption.txt").write_text(f"a hum of {hz}", "utf-8")
    lab.subject.button(SONGS).click()
    drop(lab.songs, songs)
    qtbot.waitUntil(lambda: not lab.music.busy and len(lab.music.music.samples) == 2, timeout=WAIT)
    return lab


def test_every_model_that_can_be_tuned_is_offered(music: StyleLab):
    fields = music.training.songs
    names = [fields.model.itemData(row) for row in range(fields.model.count())]
    assert {"musicgen-small", "musicgen-stereo-large", "acestep-v15-xl-turbo", "acestep-v15-xl-base"} <= set(names)
    assert not any("melody" in str(name) or "ldm" in str(name) for name in names)
    fields.use_model("acestep-v15-xl-turbo")
    assert "MIT" in fields.note.text() and "graphics card" in fields.note.toolTip()
    more = fields.more
    assert not more.without_prompt.isEnabled() and more.dropout.isEnabled()
    fields.kind.button("lokr").click()
    assert not more.dropout.isEnabled() and "LoKr" in more.dropout.toolTip()
    fields.use_model("acestep-v15-xl-base")
    assert more.without_prompt.isEnabled()
    more.batch.line.setText("0")  # below a folded heading
    assert fields.fold.is_folded and not music.training.start.isEnabled()
    assert "64" in music.training.start.toolTip() and "64" in fields.fold.heading.toolTip()
    more.batch.choose(2)
    more.alpha.choose(8)
    more.feed_forward.setChecked(True)
    recipe = fields.plan.recipe
    assert (recipe.kind, recipe.batch, recipe.alpha, recipe.feed_forward) == ("lokr", 2, 8.0, True)
    assert fields.plan.model == "acestep-v15-xl-base" and music.training.start.isEnabled()


@pytest.mark.more_at_night
@pytest.mark.parametrize("kind", spread(["lokr", "lora"], 2))
def test_a_tiny_model_is_tuned_paused_and_used(qtbot, window: MainWindow, music: StyleLab, tiny_flow: Path, kind: str):
    training, trainer, fields = music.training, music.trainer, music.training.songs
    fields.use_model(str(tiny_flow))
    fields.kind.button(kind).click()
    fields.name.setText("Hum")
    for line, text in ((fields.rank, "4"), (fields.steps, "60"), (fields.part, "1"), (fields.rate, "0.01")):
        line.setText(text)
    fields.more.accumulation.choose(1)
    training.estimate.click()
    qtbot.waitUntil(lambda: "GiB" in training.takes.text(), timeout=WAIT)
    assert "on this computer" in training.takes.text() and not list_music_styles()
    qtbot.waitUntil(lambda: trainer.state is State.IDLE, timeout=WAIT)
    seen: list[str] = []
    trainer.progressed.connect(lambda progress: seen.append(progress.message))
    training.start.click()
    qtbot.waitUntil(lambda: any(message.startswith("step ") for message in seen), timeout=WAIT)
    training.pause.click()
    qtbot.waitUntil(lambda: trainer.state is State.PAUSED, timeout=WAIT)
    (stopped,) = list_music_styles()
    assert not stopped.finished
    training.start.click()
    qtbot.waitUntil(lambda: trainer.state is State.IDLE, timeout=WAIT)
    (style,) = list_music_styles()
    assert style.finished and style.card is not None
    assert (style.card.family, style.card.kind) == ("ACE-Step", kind)
    assert len(style.curve) > 1 and (style.folder / "tensors" / "manifest.json").is_file()
    qtbot.waitUntil(lambda: bool(music.styles.styles) and music.styles.styles[0].finished, timeout=WAIT)
    music.styles.choose(music_styles_folder() / "Hum")
    assert style.better
    music.styles.use.click()
    page = window.song_lab.page
    assert window.song_lab.is_open and page.form.details.adapter.folder == style.folder
    assert page.form.model.provider.name == "acestep" and page.form.details.adapter.isEnabled()


@pytest.mark.nightly
@pytest.mark.parametrize(
    ("task", "sentence"), [("tune_and_be_killed", "memory ran out"), ("tune_on_a_full_disk", "Cannot write")]
)
def test_a_tuning_that_fails_goes_on_where_it_was(
    qtbot, window: MainWindow, music: StyleLab, tiny_flow: Path, task: str, sentence: str
):
    trainer, fields = music.trainer, music.training.songs
    fields.use_model(str(tiny_flow))
    fields.name.setText("Hum")
    for line, text in ((fields.rank, "4"), (fields.steps, "40"), (fields.part, "1"), (fields.rate, "0.01")):
        line.setText(text)
    fields.more.accumulation.choose(1)
    usual, trainer.music_task = trainer.music_task, f"{TASKS}:{task}"
    music.training.start.click()
    qtbot.waitUntil(lambda: trainer.state is State.IDLE and bool(window.notices.messages), timeout=WAIT)
    (toast,) = [each for each in window.notices.toasts if sentence in each.text.text()]
    assert "is kept" in toast.text.text()
    (stopped,) = list_music_styles()
    assert not stopped.finished and stopped.step >= 10
    trainer.music_task = usual
    seen: list[str] = []
    trainer.progressed.connect(lambda progress: seen.append(progress.message))
    window.session.notices.notices[0].actions[0][1]()
    qtbot.waitUntil(lambda: trainer.state is State.IDLE and bool(seen), timeout=WAIT)
    steps = [message for message in seen if message.startswith("step ")]
    assert steps and not steps[0].startswith("step 1/")
    (style,) = list_music_styles()
    assert style.finished and style.better
