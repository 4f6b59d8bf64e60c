"""The Timing tab, through the real window."""

import pytest

from core.beatmap.objects import TimingPoint
from core.beatmap.reader import read_beatmap
from desktop.main_window import MainWindow
from desktop.panels.timing_differences import differences
from tests.desktop.conftest import LANTERN


def press(window: MainWindow, name: str) -> None:
    for button in window.timing.findChildren(type(window.timing.find)):
        if button.accessibleName() == name:
            button.click()
            return
    raise AssertionError(f"no button {name}")


def test_the_timing_is_found_in_the_audio_and_used(qtbot, opened: MainWindow):
    opened.timing.find.click()
    qtbot.waitUntil(opened.timing.use.isChecked, timeout=60_000)
    (line,) = opened.timing.points
    assert line.bpm == pytest.approx(174, abs=0.05)
    assert opened.session.timing[0].bpm == line.bpm
    assert opened.timing.certainty.text().endswith(".")


def test_mending_changes_the_lines_in_use(opened: MainWindow):
    opened.timing.use.setChecked(True)
    press(opened, "Half the BPM")
    assert opened.session.timing[0].bpm == pytest.approx(87)
    press(opened, "Twice the BPM")
    press(opened, "Half a beat later")
    press(opened, "5 ms earlier")
    assert opened.session.timing[0].time == pytest.approx(230 + 60000 / 174 / 2 - 5)
    opened.timing.use.setChecked(False)
    assert opened.session.timing is None


def test_cells_can_be_edited_and_nonsense_is_put_back(opened: MainWindow):
    table = opened.timing.table.table
    table.item(0, 0).setText("00:01:000")
    table.item(0, 1).setText("180")
    table.item(0, 2).setText("3")
    assert opened.timing.points == [TimingPoint(1000.0, 60000 / 180, 3, *_rest(opened.timing.points[0]))]
    table.item(0, 1).setText("quick")
    assert opened.timing.points[0].bpm == pytest.approx(180)
    assert table.item(0, 1).text() == "180"


def _rest(point: TimingPoint) -> tuple:
    return point.sample_set, point.sample_index, point.volume, point.uninherited, point.effects


def test_lines_are_added_and_removed(opened: MainWindow):
    opened.timing.table.add.click()
    assert len(opened.timing.points) == 2
    opened.timing.table.table.selectRow(1)
    opened.timing.table.remove.click()
    assert len(opened.timing.points) == 1


def test_differences_are_listed(qtbot, opened: MainWindow):
    opened.tasks.setCurrentWidget(opened.timing)
    qtbot.waitUntil(lambda: "same timing" in opened.timing.verdict.text(), timeout=10_000)
    press(opened, "5 ms later")
    qtbot.waitUntil(lambda: opened.timing.differences.count() > 1, timeout=10_000)
    assert "1 red line differs" in opened.timing.verdict.text()
    with qtbot.waitSignal(opened.timing.seekAsked):
        opened.timing.differences.itemDoubleClicked.emit(opened.timing.differences.item(0))


def test_a_line_on_another_beat_is_the_same_grid(songs):
    beatmap = read_beatmap(next((songs / LANTERN).glob("*[[]Normal].osu")))
    beat = 60000 / 174
    found = differences([TimingPoint(230 + 4 * beat, beat)], beatmap)
    assert found.items == () and "every object stays" in found.verdict


def test_metronome_button_starts_the_clicks(opened: MainWindow):
    opened.timing.metronome.click()
    assert opened.editor.transport.metronome.isChecked() and opened.timing.use.isChecked()
