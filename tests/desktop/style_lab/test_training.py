"""The training: estimated, started, paused, waiting, failing, interrupted; and once for real."""

import sys
from pathlib import Path

import pytest

from core.model.checkpoints.style_files import styles_folder
from core.training.adapters.recipe import goals
from core.training.style.plan import Depth, Wishes, read_plan
from desktop.main_window import MainWindow
from desktop.shared.jobs import JobQueue
from desktop.shared.map_source import MapSource
from desktop.style_lab.page import StyleLab
from desktop.style_lab.trainer import State, Trainer
from tests.desktop.style_lab.conftest import TASKS, open_lab, read


def reach(qtbot, trainer: Trainer, state: State) -> None:
    qtbot.waitUntil(lambda: trainer.state is state, timeout=120_000)


def started(qtbot, lab: StyleLab, name: str = "Mine") -> Path:
    lab.training.fields.name.setText(name)
    lab.training.start.click()
    assert lab.trainer.state is State.RUNNING
    folder = styles_folder() / name
    qtbot.waitUntil(lambda: lab.training.bar.value() == 500, timeout=120_000)
    return folder


def test_a_depth_says_what_it_uses_and_how_long_it_takes(qtbot, filled: StyleLab):
    training = filled.training
    assert training.uses.text() == "Difficulties: 6. Songs: 3, of them held out to measure it: 1."
    assert "press Estimate" in training.takes.text()
    training.fields.depths.buttons[Depth.TASTE].click()
    qtbot.waitUntil(lambda: "5 minutes" in training.takes.text(), timeout=120_000)
    assert "1.0 of 8.0 GiB" in training.takes.text() and training.fields.samples.isChecked()
    filled.desk.set_included([filled.data.rows.shown[0].file], False)
    assert "press Estimate" in training.takes.text(), "another data set takes another time"
    assert not (styles_folder() / "Fixtures").exists()


def test_pause_go_on_stop(qtbot, window: MainWindow, filled: StyleLab):
    trainer, training = filled.trainer, filled.training
    folder = started(qtbot, filled)
    assert read_plan(folder).depth is Depth.QUICK and not training.fields.name.isEnabled()
    assert "step" in training.stage.text() and "65 seconds left" in training.speed.text()
    training.pause.click()
    reach(qtbot, trainer, State.PAUSED)
    assert training.stage.text() == "Paused" and training.start.text() == "Go on"
    training.start.click()
    reach(qtbot, trainer, State.RUNNING)
    training.stop.click()
    reach(qtbot, trainer, State.IDLE)
    row = filled.styles.list
    qtbot.waitUntil(lambda: row.count() == 1 and "stopped at step 0" in row.item(0).text(), timeout=20_000)
    assert filled.styles.go_on.isEnabled()
    assert not filled.styles.use.isEnabled() and "go on with it first" in filled.styles.use.toolTip()
    filled.styles.go_on.click()
    reach(qtbot, trainer, State.RUNNING)
    (folder / "end").touch()
    reach(qtbot, trainer, State.IDLE)
    assert any("not better" in message for message in window.notices.messages), "nothing was trained"
    filled.styles.delete_now(filled.styles.chosen)
    qtbot.waitUntil(lambda: not folder.exists(), timeout=20_000)


@pytest.mark.parametrize(
    ("task", "sentence"), [("find_the_disk_full", "No space left"), ("be_killed", "memory ran out")]
)
def test_a_training_that_fails_is_kept(qtbot, window: MainWindow, filled: StyleLab, task: str, sentence: str):
    filled.trainer.teach_task = f"{TASKS}:{task}"
    filled.training.fields.name.setText("Mine")
    filled.training.start.click()
    reach(qtbot, filled.trainer, State.IDLE)
    (toast,) = [each for each in window.notices.toasts if sentence in each.text.text()]
    assert "is kept" in toast.text.text() and toast.isVisible()
    filled.trainer.teach_task = f"{TASKS}:teach_slowly"
    window.session.notices.notices[0].actions[0][1]()
    reach(qtbot, filled.trainer, State.RUNNING)
    filled.trainer.stop()
    reach(qtbot, filled.trainer, State.IDLE)


def test_it_waits_while_osu_runs_and_goes_on_by_itself(qtbot, window: MainWindow, filled: StyleLab):
    reasons = ["osu!"]
    trainer = Trainer(
        window.findChildren(JobQueue)[-1], window.session.notices, filled, reason=lambda: reasons[0], look_ms=50
    )
    trainer.teach_task = f"{TASKS}:teach_slowly"
    trainer.start(filled.training.plan(), filled.desk.data_set, filled.desk.home)
    reach(qtbot, trainer, State.WAITING)
    assert trainer.why_waiting == "osu!"
    reasons[0] = ""
    reach(qtbot, trainer, State.RUNNING)
    reasons[0] = "battery"
    reach(qtbot, trainer, State.WAITING)
    trainer.set_steps_back(False)
    reach(qtbot, trainer, State.RUNNING)
    trainer.stop()
    reach(qtbot, trainer, State.IDLE)


def test_every_goal_can_be_chosen(lab: StyleLab):
    aims = lab.training.fields.goal
    assert [aims.itemData(row) for row in range(aims.count())] == ["", *goals()]
    assert lab.training.fields.base.itemData(0) == "beatwright-small"


def test_a_name_is_there_once(qtbot, filled: StyleLab, make_style):
    make_style("Mine")
    filled.training.fields.name.setText("Mine ")
    filled.training.fields.name.read_again()
    assert not filled.training.start.isEnabled() and "already" in filled.training.start.toolTip()
    filled.training.fields.name.setText("///")
    assert "letters or digits" in filled.training.fields.name.problem


def test_a_build_without_peft_says_so_at_once(qtbot, monkeypatch, window: MainWindow, songs: Path):
    monkeypatch.setitem(sys.modules, "peft", None)
    lab = open_lab(qtbot, window)
    window.style_lab.learn_from(MapSource((songs,), "Fixtures"))
    read(qtbot, lab)
    training = lab.training
    for button in (training.start, training.estimate):
        assert not button.isEnabled() and "package peft" in button.toolTip()
    assert "package peft" in training.takes.text() and lab.trainer.state is State.IDLE
    training.fields.depths.buttons[Depth.TASTE].click()
    assert lab.trainer.state is State.IDLE, "no estimate is tried"


def test_closing_the_window_keeps_the_run(qtbot, open_window, filled: StyleLab, window: MainWindow, songs: Path):
    folder = started(qtbot, filled)
    window.close()
    again = open_window(songs)
    qtbot.waitUntil(lambda: any("was interrupted" in message for message in again.notices.messages), timeout=20_000)
    notice = next(each for each in again.session.notices.notices if "was interrupted" in each.message)
    again.style_lab.niceness = 0
    page = open_lab(qtbot, again)
    page.trainer.teach_task, page.trainer.steps_back = f"{TASKS}:teach_slowly", False
    again.session.notices.act(notice, notice.actions[0][1])
    reach(qtbot, page.trainer, State.RUNNING)
    assert page.trainer.folder == folder
    page.trainer.stop()
    reach(qtbot, page.trainer, State.IDLE)
    again.close()
    third = open_window(songs)
    qtbot.waitUntil(lambda: third.library.footer_text == "3 sets", timeout=20_000)
    assert not any("was interrupted" in message for message in third.notices.messages)


def test_two_songs_are_learned_for_real(qtbot, window: MainWindow, filled: StyleLab):
    """Few steps of the bundled decoder, paused once; then the style is in every form."""
    filled.trainer.teach_task = Trainer.teach_task
    osu = [row.file for row in filled.desk.data_set.difficulties if row.mode != "osu" or row.title == "Two Rooms"]
    filled.desk.set_included(osu, False)
    filled.training.wishes = Wishes(steps=3, windows=4, measured=1)
    filled.training.fields.name.setText("Mine")
    filled.training.start.click()
    qtbot.waitUntil(lambda: "step 1/3" in filled.training.stage.text(), timeout=300_000)
    filled.training.pause.click()
    reach(qtbot, filled.trainer, State.PAUSED)
    assert (styles_folder() / "Mine" / "training" / "state.pt").is_file()
    filled.training.start.click()
    with qtbot.waitSignal(filled.trainer.learned, timeout=300_000) as learned:
        pass
    (style,) = learned.args
    assert style.finished and style.step == 3 and style.measured is not None and style.measured.loss is not None
    reach(qtbot, filled.trainer, State.IDLE)
    qtbot.waitUntil(lambda: filled.styles.chosen is not None and filled.styles.chosen.finished, timeout=20_000)
    assert "Loss on held-out songs" in filled.styles.outcome.text() and "95 %" in filled.styles.outcome.text()
    assert filled.styles.use.isEnabled() == style.better
    window.style_lab.use(style)
    assert all(form.styling.values()["adapters"][0].path == style.folder for form in window.tasks.forms)
