"""The window as a whole: opening, first start, keys, notices, closing."""

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from core.app_dirs import log_file
from core.program.settings import Settings, load_settings
from desktop import app as app_module
from desktop.main_window import MainWindow
from tests.desktop.conftest import LANTERN, open_song


def test_opening_the_window_and_the_song_lab_imports_nothing_heavy(home):
    program = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from desktop.shared import theme\n"
        "from desktop.main_window import MainWindow\n"
        "from core.program.settings import load_settings\n"
        "application = QApplication([]); theme.apply(application)\n"
        "window = MainWindow(load_settings()); window.show(); application.processEvents()\n"
        "heavy = ('torch', 'transformers', 'peft', 'scipy', 'numba', 'ssl', 'huggingface_hub', 'core.training',\n"
        "         'core.music', 'core.model.networks', 'core.generation.tasks.new_difficulty', 'desktop.style_lab',\n"
        "         'desktop.song_lab')\n"
        "heavy = sorted(name for name in sys.modules for each in heavy if f'{name}.'.startswith(f'{each}.'))\n"
        "page = window.song_lab.open()\n"
        "while not page.is_built: application.processEvents()\n"
        "for _ in range(20): application.processEvents()\n"
        "heavy += sorted({'torch', 'transformers', 'peft', 'scipy', 'diffusers'} & set(sys.modules))\n"
        "window.close()\n"
        "sys.exit(f'imported {heavy}' if heavy else 0)\n"
    )
    environment = os.environ | {"BEATWRIGHT_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_first_start_asks_for_the_songs_folder_and_remembers_it(open_window, songs):
    window = open_window()
    assert window.left.currentWidget() is window.first_start
    window.first_start.folderChosen.emit(songs)
    assert window.left.currentWidget() is window.library
    assert load_settings().songs_folder == str(songs)


def test_a_songs_folder_that_is_gone_is_asked_for_again(open_window, home, tmp_path):
    Settings(songs_folder=str(tmp_path / "gone")).save()
    window = open_window()
    assert window.left.currentWidget() is window.first_start
    assert "no longer there" in window.notices.messages[0]


def test_a_set_opens_with_waveform_objects_and_selector(qtbot, opened: MainWindow):
    assert opened.editor.header.title.text() == "Beatwright – Lantern Walk"
    assert opened.editor.header.selector.count() == 2
    assert opened.editor.player.duration == pytest.approx(37592, abs=60)
    assert opened.windowTitle() == "Beatwright – Lantern Walk · Beatwright"
    other = opened.editor.header.selector.itemData(1)
    with qtbot.waitSignal(opened.session.difficultyChanged, timeout=60_000):
        opened.editor.header.difficultyChosen.emit(other)
    assert opened.session.opened.difficulty.path == other.path


def test_the_layout_form_and_volumes_are_remembered(qtbot, open_window, songs):
    window = open_window(songs)
    window.new_difficulty.difficulty.stars.set_value(6.2)
    window.new_difficulty.settings.ar.choose(9.3)
    window.new_difficulty.result.creator.setText("Someone")
    window.editor.transport.volume.setValue(33)
    window.close()
    again = open_window(songs)
    assert again.new_difficulty.difficulty.stars.value == 6.2
    assert again.new_difficulty.settings.ar.chosen is None, "difficulty settings suit one map"
    assert again.new_difficulty.result.creator.text() == "Someone"
    assert again.editor.transport.volume.value() == 33


def test_space_plays_except_where_it_types(qtbot, opened: MainWindow):
    opened.editor.timeline.setFocus()
    qtbot.keyClick(opened.editor.timeline, Qt.Key.Key_Space)
    assert opened.editor.player.playing
    qtbot.keyClick(opened.editor.timeline, Qt.Key.Key_Space)
    assert not opened.editor.player.playing
    field = opened.new_difficulty.difficulty.version
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Space)
    assert field.text() == " " and not opened.editor.player.playing


def test_typing_a_time_seeks(qtbot, opened: MainWindow):
    field = opened.editor.transport.time
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "00:05:250 (1,2) -")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert opened.editor.timeline.time == pytest.approx(5250)
    assert field.text() == "00:05:250"


def test_missing_audio_is_one_sentence_and_the_map_can_still_be_watched(qtbot, window: MainWindow, songs):
    (songs / LANTERN / "audio.ogg").unlink()
    open_song(qtbot, window, songs / LANTERN)
    assert "audio.ogg is missing" in window.notices.messages[0]
    assert not window.new_difficulty.generate.isEnabled()
    assert "missing" in window.new_difficulty.generate.toolTip()
    assert window.editor.transport.play.isEnabled()


def test_broken_audio_is_one_sentence(qtbot, window: MainWindow, songs):
    (songs / LANTERN / "audio.ogg").write_bytes(b"no song at all" * 100)
    window.opener.open(songs / LANTERN)
    qtbot.waitUntil(lambda: bool(window.notices.messages), timeout=60_000)
    assert "audio.ogg" in window.notices.messages[0]


@pytest.mark.parametrize("name", ["gone", "notes.txt"])
def test_what_cannot_be_opened_is_one_sentence(qtbot, window: MainWindow, tmp_path, name):
    (tmp_path / "notes.txt").write_text("words")
    window.opener.open(tmp_path / name)
    qtbot.waitUntil(lambda: bool(window.notices.messages), timeout=60_000)
    assert name in window.notices.messages[0]


def test_a_broken_difficulty_does_not_hide_the_others(qtbot, window: MainWindow, songs):
    (songs / LANTERN / "broken.osu").write_bytes(b"\0\1\2")
    open_song(qtbot, window, songs / LANTERN)
    assert window.editor.header.selector.count() == 2
    assert any("broken.osu" in message for message in window.notices.messages)


def test_a_difficulty_without_objects_can_be_opened(qtbot, window: MainWindow, songs):
    file = next((songs / LANTERN).glob("*[[]Normal].osu"))
    file.write_text(file.read_text().partition("[HitObjects]")[0] + "[HitObjects]\n")
    open_song(qtbot, window, file)
    assert any("no objects yet" in message for message in window.notices.messages)
    assert window.new_difficulty.generate.isEnabled()


def test_a_file_changed_on_disk_is_read_again(qtbot, opened: MainWindow):
    file = opened.session.opened.difficulty.path
    before = len(opened.session.beatmap.hit_objects)
    lines = file.read_text().rstrip("\n").split("\n")
    with qtbot.waitSignal(opened.session.difficultyChanged, timeout=60_000):
        file.write_text("\n".join(lines[:-1]) + "\n")
    assert len(opened.session.beatmap.hit_objects) == before - 1


def test_a_deleted_folder_is_told(qtbot, opened: MainWindow, songs):
    shutil.rmtree(songs / LANTERN)
    qtbot.waitUntil(lambda: any("no longer there" in message for message in opened.notices.messages), timeout=60_000)
    assert opened.isVisible()


def test_unexpected_errors_are_logged_and_shown(qtbot, window: MainWindow):
    errors = app_module.UnexpectedErrors()
    errors.happened.connect(window.session.notices.report)
    hooks = sys.excepthook, threading.excepthook
    stop = app_module.start_log()
    try:
        errors.install()
        sys.excepthook(ValueError, ValueError("odd"), None)
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(window.notices.messages) == 2, timeout=60_000)
    finally:
        sys.excepthook, threading.excepthook = hooks
        stop()
    assert "ZeroDivisionError" in window.notices.messages[0] and "odd" in window.notices.messages[1]
    assert "ZeroDivisionError" in log_file().read_text()


def test_every_control_explains_itself(window: MainWindow):
    own = (
        window.editor.transport,
        window.editor.header,
        *window.forms,
        window.editor.proposal_bar,
        window.timing,
        window.job_bar,
    )
    silent = [
        button.text() or button.objectName()
        for part in own
        for button in (*part.findChildren(QPushButton), *part.findChildren(QToolButton))
        if not button.toolTip()
    ]
    assert silent == []


def test_the_window_fits_a_small_screen(opened: MainWindow):
    opened.resize(1100, 700)
    assert (opened.width(), opened.height()) == (1100, 700)
