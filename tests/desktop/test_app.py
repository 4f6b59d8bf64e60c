from pathlib import Path

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

import main
from desktop.app import FilesToOpen


def test_files_that_the_system_hands_over_are_opened(qtbot):
    application = QApplication.instance()
    files = FilesToOpen()
    application.installEventFilter(files)
    with qtbot.waitSignal(files.asked) as asked:
        application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile("/songs/ä map.osu")))
    assert asked.args == [Path("/songs/ä map.osu")]
    application.sendEvent(application, QEvent(QEvent.Type.ApplicationStateChange))
    application.removeEventFilter(files)


def test_a_file_or_folder_opens_the_window_and_a_word_is_a_command(tmp_path, monkeypatch, capsys):
    opened = []
    monkeypatch.setattr(main, "_open_window", lambda path: opened.append(path) or 0)
    beatmap = tmp_path / "a map.osu"
    beatmap.touch()
    for arguments in ([], [str(tmp_path)], [str(beatmap)]):
        assert main.main(arguments) == 0
    assert opened == [None, tmp_path, beatmap]
    assert main.main(["nonsense"]) == 2
    assert main.main([str(tmp_path / "gone.osu")]) == 2
    assert "error:" in capsys.readouterr().err


def test_portable_models_lie_beside_the_program(tmp_path, monkeypatch):
    monkeypatch.delenv("BEATWRIGHT_HOME", raising=False)
    monkeypatch.setenv("HF_HOME", "x")
    monkeypatch.delenv("HF_HOME")
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "beatwright"))
    monkeypatch.setattr(main, "_open_window", lambda path: 0)
    (tmp_path / "portable").touch()
    main.main([])
    import os

    assert Path(os.environ["HF_HOME"]).is_relative_to(tmp_path)
