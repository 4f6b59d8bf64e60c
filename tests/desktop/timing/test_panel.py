"""The Timing tab, through the real window."""

import shutil

import pytest

from core.beatmap.objects import TimingPoint
from core.beatmap.reader import read_beatmap
from core.beatmap.timing import object_end_times
from core.model.checkpoints.catalog import ModelCard
from desktop.main_window import MainWindow
from desktop.timing.differences import differences
from desktop.timing.writing import Velocities
from tests.desktop.conftest import LANTERN, TASKS, open_song


def press(window: MainWindow, name: str) -> None:
    for button in window.timing.findChildren(type(window.timing.finding.button)):
        if button.accessibleName() == name:
            button.click()
            return
    raise AssertionError(f"no button {name}")


def test_the_timing_is_found_in_the_audio_and_used(qtbot, opened: MainWindow):
    opened.timing.finding.button.click()
    qtbot.waitUntil(opened.timing.use.isChecked, timeout=60_000)
    (line,) = opened.timing.points
    assert line.bpm == pytest.approx(174, abs=0.05)
    assert opened.session.timing[0].bpm == line.bpm
    assert opened.timing.finding.certainty.text().endswith(".")


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


def test_cells_can_be_edited_and_nonsense_stays_with_its_reason(opened: MainWindow):
    opened.timing.finding.lock.setChecked(False)
    table = opened.timing.table.table
    table.item(0, 0).setText("00:01:000")
    table.item(0, 1).setText("180")
    table.item(0, 2).setText("3")
    assert opened.timing.points == [TimingPoint(1000.0, 60000 / 180, 3, *_rest(opened.timing.points[0]))]
    opened.timing.use.setChecked(True)
    for column, text, sentence in (
        (1, "0", "BPM 0 is out of range; use 10 to 2000."),
        (1, "quick", "BPM “quick” is not a number; use 10 to 2000."),
        (1, "", "BPM is empty; write a tempo such as 180."),
        (0, "24.x", "“24.x” is not a time"),
        (2, "0/4", "Meter 0 is out of range; use 1 to 16."),
        (2, "6/8", "Meter 6/8 is not supported by osu!"),
    ):
        before, usual = opened.timing.points, table.item(0, column).text()
        table.item(0, column).setText(text)
        item = table.item(0, column)
        assert opened.timing.points == before and item.text() == text and item.toolTip().startswith(sentence)
        for button in (opened.timing.use, opened.timing.write, *opened.timing.corrections.buttons):
            assert not button.isEnabled() and button.toolTip() == item.toolTip().removesuffix(".")
        assert opened.new_difficulty.generate.toolTip() == item.toolTip().removesuffix(".")
        item.setText(usual)
        assert opened.timing.use.isEnabled() and opened.new_difficulty.generate.isEnabled()
    table.item(0, 0).setText("24.1")
    assert opened.timing.points[0].time == 24_100


def _rest(point: TimingPoint) -> tuple:
    return point.sample_set, point.sample_index, point.volume, point.uninherited, point.effects


def test_lines_are_added_at_the_playhead_and_removed(opened: MainWindow):
    timing, length = opened.timing, opened.editor.player.duration
    opened.editor.playback.seek(12_345.4)
    timing.table.add.click()
    assert [point.time for point in timing.points] == [230.0, 12_345.0]
    assert timing.points[1].bpm == pytest.approx(174)
    timing.table.add.click()
    assert len(timing.points) == 2 and "00:12:345 already" in opened.notices.messages[0]
    opened.editor.playback.seek(length + 9000)
    timing.table.add.click()
    assert timing.points[-1].time <= length
    for row in (2, 1, 0):
        timing.table.table.selectRow(row)
        timing.table.remove.click()
    assert timing.points == [] and not timing.table.remove.isEnabled()
    for button in (timing.use, timing.metronome, *timing.corrections.buttons):
        assert not button.isEnabled() and "no red line yet" in button.toolTip()
    timing.table.add.click()
    assert timing.corrections.buttons[0].isEnabled()


def test_every_difficulty_of_the_set_is_checked(qtbot, opened: MainWindow):
    opened.tasks.setCurrentWidget(opened.timing)
    check = opened.timing.check
    qtbot.waitUntil(lambda: "Every object is on a tick" in check.verdict.text(), timeout=60_000)
    assert check.tree.topLevelItemCount() == 2
    press(opened, "5 ms later")
    qtbot.waitUntil(lambda: "would be off their ticks" in check.verdict.text(), timeout=60_000)
    lines, first = check.tree.topLevelItem(0), check.tree.topLevelItem(1)
    count = len(opened.session.beatmap.hit_objects)
    assert lines.text(0) == "1 red line differs" and lines.child(0).text(0).endswith("+5 ms")
    assert first.text(0).startswith(f"[Normal]  {count} of {count} off, up to") and first.childCount() == count
    with qtbot.waitSignal(opened.timing.seekAsked):
        check.tree.itemActivated.emit(first.child(0), 0)


def test_a_line_on_another_beat_is_the_same_grid():
    beat = 60000 / 174
    assert differences([TimingPoint(230 + 4 * beat, beat)], [TimingPoint(230.0, beat)]) == []


def test_the_timing_of_the_set_is_kept_unless_that_is_switched_off(opened: MainWindow):
    timing = opened.timing
    assert timing.finding.lock.isChecked()
    timing.use.setChecked(True)
    press(opened, "5 ms later")
    assert opened.session.timing[0].time == 235
    assert opened.new_difficulty.request().timing.source == "beatmap"
    assert not timing.write.isEnabled() and "kept" in timing.write.toolTip()
    timing.finding.lock.setChecked(False)
    assert opened.new_difficulty.request().timing.source.endswith("@235.0/4")
    assert timing.write.isEnabled()


def test_lines_are_written_into_the_set_and_taken_back(qtbot, opened: MainWindow):
    folder = opened.session.song.folder
    before = {path: path.read_bytes() for path in folder.iterdir()}
    opened.timing.finding.lock.setChecked(False)
    press(opened, "5 ms later")
    with qtbot.waitSignal(opened.session.songChanged, timeout=60_000):
        opened.timing.write.click()
    for path in folder.glob("*.osu"):
        (line,) = [point for point in read_beatmap(path).timing_points if point.uninherited]
        assert line.time == 235
    assert opened.timing.points[0].time == 235 and "got new red lines" in opened.notices.messages[0]
    with qtbot.waitSignal(opened.session.songChanged, timeout=60_000):
        opened.history.undo()
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_bare_song_has_nothing_to_keep(qtbot, window: MainWindow, songs, tmp_path):
    song = tmp_path / "song.ogg"
    shutil.copy(songs / LANTERN / "audio.ogg", song)
    open_song(qtbot, window, song)
    assert not window.timing.finding.lock.isEnabled() and not window.timing.finding.lock.isChecked()
    window.timing.table.add.click()
    assert not window.timing.write.isEnabled() and "no mapset" in window.timing.write.toolTip()


def test_what_a_model_cannot_time_is_said(opened: MainWindow, monkeypatch):
    timing = opened.timing
    assert timing.finding.button.isEnabled() and not timing.finding.model.isVisibleTo(timing)
    monkeypatch.setattr(ModelCard, "reason_off", lambda *_: "It knows nothing of beats.")
    timing.finding.source.setCurrentIndex(timing.finding.source.findData("model"))
    assert timing.finding.model.isVisibleTo(timing)
    assert not timing.finding.button.isEnabled() and timing.finding.button.toolTip() == "It knows nothing of beats."


def test_a_model_tells_the_timing(qtbot, opened: MainWindow, monkeypatch):
    monkeypatch.setattr(ModelCard, "reason_off", lambda *_: None)
    timing = opened.timing
    timing.finding.model_task = f"{TASKS}:find_timing"
    timing.finding.source.setCurrentIndex(timing.finding.source.findData("super"))
    timing.finding.button.click()
    qtbot.waitUntil(timing.use.isChecked, timeout=60_000)
    assert [point.time for point in timing.points] == [100.0, 9000.0]
    assert timing.finding.certainty.text().startswith("40% sure") and "is not sure" in timing.finding.certainty.text()
    assert opened.new_difficulty.request().timing.source == "beatmap"  # the set's is kept


def test_metronome_button_starts_the_clicks(opened: MainWindow):
    opened.timing.metronome.click()
    assert opened.editor.transport.metronome.isChecked() and opened.timing.use.isChecked()


@pytest.fixture
def doubled(opened: MainWindow) -> MainWindow:
    """The set is about to get twice its BPM."""
    opened.timing.finding.lock.setChecked(False)
    press(opened, "Twice the BPM")
    return opened


@pytest.mark.parametrize("choice", list(Velocities))
def test_sliders_keep_their_ends_where_the_person_wants_that(qtbot, doubled: MainWindow, choice, monkeypatch):
    asked: list[int] = []
    writer = doubled.timing.writer
    monkeypatch.setattr(writer, "ask", lambda checks: asked.append(sum(c.moved_ends for c in checks)) or choice)
    path = doubled.session.opened.difficulty.path
    before = read_beatmap(path)
    doubled.timing.write.click()
    qtbot.waitUntil(lambda: any("new red lines" in each for each in doubled.notices.messages), timeout=60_000)
    after = read_beatmap(path)
    assert asked[0] > 0
    assert after.hit_objects == before.hit_objects
    same = object_end_times(after) == pytest.approx(object_end_times(before), abs=0.01)
    assert same is (choice is Velocities.KEEP_SLIDERS)


def test_nothing_is_written_when_the_question_is_cancelled(qtbot, doubled: MainWindow, monkeypatch):
    writer = doubled.timing.writer
    monkeypatch.setattr(writer, "ask", lambda checks: None)
    path = doubled.session.opened.difficulty.path
    before = path.read_bytes()
    doubled.timing.write.click()
    assert not doubled.timing.write.isEnabled()
    qtbot.waitUntil(lambda: not writer.busy, timeout=60_000)
    assert path.read_bytes() == before and doubled.timing.write.isEnabled()
