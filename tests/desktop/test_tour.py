"""One way through the program on a real X server with the model that ships, from its first start to a restart.

Pictures of every state at three sizes go to the folder that BEATWRIGHT_TEST_PICTURES names, or beside the test's files.
"""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from core.beatmap.reader import read_beatmap
from core.program.settings import load_settings
from desktop.controllers import warming
from desktop.dialogs.palette import Palette
from desktop.dialogs.settings import SettingsDialog
from desktop.main_window import MainWindow
from desktop.shared import shortcuts, theme
from desktop.shared.translation import Languages
from desktop.window_keeper import WindowKeeper

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.skipif(os.environ.get("QT_QPA_PLATFORM") != "xcb", reason="tools/test.sh runs it under Xvfb"),
]

SIZES = ((1280, 690), (1366, 731), (1920, 1080))
WAIT = 120_000
NO_KEY = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
START, END = 6000.0, 11_000.0


class Pictures:
    """Saves what the window shows, at every size."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self.count = 0

    def take(self, window: QWidget, name: str, part: QWidget | None = None) -> None:
        """The window at each of the sizes, or a part of it as it is."""
        self.count += 1
        if part is not None:
            assert part.grab().save(str(self.folder / f"{self.count:02} {name}.png"))
            return
        before = window.size()
        for width, height in SIZES:
            window.resize(width, height)
            QApplication.processEvents()
            picture = window.grab()
            assert (picture.width(), picture.height()) == (width, height), "nothing asks for more room"
            assert picture.save(str(self.folder / f"{self.count:02} {name} {width}x{height}.png"))
        window.resize(before)
        QApplication.processEvents()


@pytest.fixture
def pictures(tmp_path: Path) -> Pictures:
    return Pictures(Path(os.environ.get("BEATWRIGHT_TEST_PICTURES") or tmp_path / "pictures"))


@pytest.fixture
def start(qapp: QApplication, home: Path, monkeypatch) -> Callable[[], WindowKeeper]:
    """Starts the program as `desktop.app` does, without its process."""
    for pause in ("WARM_AFTER_MS", "PREPARE_AFTER_MS"):
        monkeypatch.setattr(warming, pause, 3_600_000)
    languages = Languages(qapp)
    started: list[WindowKeeper] = []

    def start_it() -> WindowKeeper:
        settings = load_settings()
        languages.use(settings.language)
        theme.choose(settings.theme)
        qapp.setStyleSheet("")
        window = MainWindow(settings)
        theme.apply(qapp)
        # Any font will do: the pictures have boxes where the system has none.
        keeper = WindowKeeper(window, languages, families=lambda _: [""])
        started.append(keeper)
        window.resize(*SIZES[0])
        window.show()
        return keeper

    yield start_it
    for keeper in started:
        keeper.window.close()
        keeper.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    languages.use("en")


def press(qtbot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press a key of the menus, which Qt hears in the active window."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    qtbot.keyClick(window, key, modifier)


def end(keeper: WindowKeeper) -> None:
    keeper.window.close()
    assert not keeper.window.isVisible()


def test_from_the_first_start_to_a_restart(qtbot, start, songs: Path, pictures: Pictures):
    shutil.rmtree(songs / "Beatwright - Two Rooms")
    keeper = start()
    window = keeper.window
    assert QGuiApplication.platformName() == "xcb"
    qtbot.waitExposed(window)

    # The first start asks where the songs are; one of them opens.
    assert window.left.currentWidget() is window.first_start
    pictures.take(window, "first start")
    window.left.use(songs)
    rows = window.library.list
    qtbot.waitUntil(lambda: rows.model().rowCount() == 2, timeout=WAIT)
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.opener.sound is not None, timeout=WAIT)
    folder = window.session.song.folder
    files = set(folder.glob("*.osu"))
    pictures.take(window, "first song")

    # A new difficulty by the model, compared with the original, and accepted.
    assert window.new_difficulty.model.card.hub_id is None, "the model that ships"
    window.new_difficulty.difficulty.stars.set_value(2.0)
    press(qtbot, window, Qt.Key.Key_G, CONTROL)
    qtbot.waitUntil(lambda: window.jobs.current is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: bool(window.editor.timeline.proposal) or window.session.proposal is not None, timeout=WAIT)
    pictures.take(window, "generating")
    qtbot.waitUntil(lambda: window.session.proposal is not None and not window.jobs.busy, timeout=WAIT)
    objects = len(window.session.proposal.beatmap.hit_objects)
    assert objects > 20
    window.editor.playback.seek(window.session.proposal.beatmap.hit_objects[10].time)
    pictures.take(window, "proposal")
    for shown in ("ghost", "side by side"):
        press(qtbot, window, Qt.Key.Key_V)
        pictures.take(window, f"compared {shown}")
    press(qtbot, window, Qt.Key.Key_V)
    with qtbot.waitSignal(window.generation.saved, timeout=WAIT) as saved:
        press(qtbot, window, Qt.Key.Key_S, CONTROL)
    made = Path(saved.args[0].files[0])
    assert made not in files and len(read_beatmap(made).hit_objects) == objects
    qtbot.waitUntil(
        lambda: window.session.opened is not None and window.session.opened.difficulty.path == made, timeout=WAIT
    )

    # A part of it anew.
    before = made.read_bytes()
    press(qtbot, window, Qt.Key.Key_F2)
    window.editor.timeline.set_selection((START, END))
    qtbot.waitUntil(window.forms.remap.generate.isEnabled, timeout=WAIT)
    press(qtbot, window, Qt.Key.Key_G, CONTROL)
    qtbot.waitUntil(lambda: window.session.proposal is not None and not window.jobs.busy, timeout=WAIT)
    pictures.take(window, "remap")
    with qtbot.waitSignal(window.generation.saved, timeout=WAIT):
        press(qtbot, window, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not window.session.proposals, timeout=WAIT)
    remapped = made.read_bytes()
    assert remapped != before

    # A finding of MaiMod and the rules, fixed and taken back.
    slipped = remapped.decode().splitlines()
    first = slipped.index("[HitObjects]") + 1
    fields = slipped[first + 8].split(",")
    fields[2] = str(int(fields[2]) + 5)
    slipped[first + 8] = ",".join(fields)
    made.write_bytes("\r\n".join([*slipped, ""]).encode())
    qtbot.waitUntil(
        lambda: any(str(int(o.time)) == fields[2] for o in window.session.beatmap.hit_objects), timeout=WAIT
    )
    press(qtbot, window, Qt.Key.Key_F7)
    modding = window.maimod.modding
    modding.check()
    window.tasks.run_maimod()
    qtbot.waitUntil(lambda: modding.rules.findings is not None and modding.model.findings is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: not window.checks.busy and not window.jobs.busy, timeout=WAIT)
    fixable = [entry for entry in modding.entries if (entry.finding.fix is not None and "off" in entry.finding.message)
               or (entry.finding.fix is not None and entry.finding.time == float(fields[2]))]  # fmt: skip
    assert fixable, [entry.finding.message for entry in modding.entries]
    modding.choose(fixable[0].finding)
    pictures.take(window, "maimod")
    slip = made.read_bytes()
    with qtbot.waitSignal(window.maimod.fixes.fixed, timeout=WAIT):
        window.maimod.fixes.fix(fixable[:1])
    assert made.read_bytes() != slip
    qtbot.waitUntil(window.actions_by_shortcut[shortcuts.UNDO].isEnabled, timeout=WAIT)
    with qtbot.waitSignal(window.history.stepped, timeout=WAIT):
        press(qtbot, window, Qt.Key.Key_Z, CONTROL)
    assert made.read_bytes() == slip

    # Settings, the palette, another language.
    window.actions_by_shortcut[shortcuts.SETTINGS].trigger()
    dialog = window.program.dialog
    assert isinstance(dialog, SettingsDialog)
    for row in range(dialog.groups.count()):
        dialog.groups.setCurrentRow(row)
        QApplication.processEvents()
        pictures.take(window, f"settings {row + 1}", dialog)
    dialog.close()
    window.actions_by_shortcut[shortcuts.PALETTE].trigger()
    palette = window.program.dialog
    assert isinstance(palette, Palette)
    qtbot.keyClicks(palette.line, "language")
    pictures.take(window, "palette", palette)
    palette.close()
    window.editor.playback.seek(START)
    with qtbot.waitSignal(keeper.replaced, timeout=WAIT):
        window.program.preferences.change("language", "ja")
    window = keeper.window
    qtbot.waitUntil(lambda: window.opener.sound is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: window.editor.timeline.time == pytest.approx(START), timeout=WAIT)
    pictures.take(window, "in Japanese")
    end(keeper)

    # The next start is where it was left.
    keeper = start()
    window = keeper.window
    qtbot.waitUntil(lambda: window.opener.sound is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: window.editor.timeline.time == pytest.approx(START), timeout=WAIT)
    assert window.session.opened.difficulty.path == made and window.tasks.currentWidget() is window.maimod
    assert window.settings.language == "ja" and window.menuBar().actions()[0].text().startswith("ファイル")
    pictures.take(window, "restarted")
    end(keeper)
