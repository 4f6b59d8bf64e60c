"""What another program saves while the window has the set open."""

from core.backups import backups_of
from desktop.main_window import MainWindow


def test_a_save_of_another_program_is_kept_with_what_was_there(qtbot, opened: MainWindow):
    # One that is not in view.
    shown = opened.session.opened.difficulty.path
    other = next(each.path for each in opened.session.song.difficulties if each.path != shown)
    before = other.read_bytes()
    qtbot.waitUntil(lambda: str(other) in opened.saved_copies.watched, timeout=60_000)
    saved = before + b"\r\n// saved"
    other.write_bytes(saved)
    qtbot.waitUntil(lambda: len(backups_of(other)) == 2, timeout=60_000)
    assert [backup.read() for backup in backups_of(other)] == [saved, before]


def test_a_save_just_before_the_window_closes_is_kept(qtbot, opened: MainWindow):
    path = opened.session.opened.difficulty.path
    qtbot.waitUntil(lambda: str(path) in opened.saved_copies.watched, timeout=60_000)
    qtbot.wait(700)  # what happened before it was watched has been looked at
    before = path.read_bytes()
    path.write_bytes(before + b"\r\n// saved")
    qtbot.wait(100)  # the system says so
    opened.close()
    assert len(backups_of(path)) == 2
