"""Steps through the forms that change a map."""

from pathlib import Path

from desktop.main_window import MainWindow
from desktop.panels.task_panel import TaskPanel
from tests.desktop.conftest import propose

START, END = 5000.0, 9000.0


def show(window: MainWindow, form: TaskPanel) -> None:
    window.tasks.setCurrentWidget(form)


def remap(qtbot, window: MainWindow) -> None:
    show(window, window.forms.remap)
    window.session.select((START, END))
    propose(qtbot, window)


def accept(qtbot, window: MainWindow, how) -> tuple[Path, ...]:
    with (
        qtbot.waitSignal(window.session.songChanged, timeout=60_000),
        qtbot.waitSignal(window.generation.saved, timeout=60_000) as saved,
    ):
        how()
    assert window.session.opened.difficulty.path == saved.args[0].files[0]
    return saved.args[0].files


def step(qtbot, window: MainWindow, do) -> None:
    with (
        qtbot.waitSignal(window.history.stepped, timeout=60_000),
        qtbot.waitSignal(window.session.songChanged, timeout=60_000),
    ):
        do()


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
