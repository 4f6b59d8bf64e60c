"""What hands do to the window: typing a time and going on, dropping, undoing, fixing, opening after a search."""

import shutil
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from core.beatmap.osz import write_osz
from core.beatmap.reader import read_beatmap
from core.beatmap.writer import encode_beatmap
from desktop.app import splash_picture
from desktop.controllers import open_actions as choosing_module
from desktop.dialogs.unpacking import Place
from desktop.library import LibraryPanel
from desktop.main_window import MainWindow
from desktop.modding.finding_list import FindingEntry
from desktop.shared import shortcuts
from tests.desktop.changing import accept, remap, step
from tests.desktop.conftest import LANTERN, open_song


def test_after_a_typed_time_the_keys_belong_to_the_song(qtbot, opened: MainWindow):
    clock = opened.editor.transport.time
    for text, ms in (("24.1", 24_100), ("0:20", 20_000), ("00:24:100", 24_100)):
        clock.setFocus()
        clock.selectAll()
        qtbot.keyClicks(clock, text)
        qtbot.keyClick(clock, Qt.Key.Key_Return)
        assert opened.editor.timeline.time == pytest.approx(ms) and opened.editor.timeline.hasFocus()
    qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_Space)
    assert opened.editor.player.playing
    qtbot.waitUntil(lambda: opened.editor.timeline.time > 24_300, timeout=60_000)
    assert clock.text() > "00:24:200"
    qtbot.keyClick(opened.focusWidget(), Qt.Key.Key_Space)
    clock.setFocus()
    clock.selectAll()
    qtbot.keyClicks(clock, "24:x")
    qtbot.keyClick(clock, Qt.Key.Key_Return)
    assert clock.text() == "24:x" and "is not a time" in clock.toolTip() and clock.property("role") == "wrong"


@pytest.mark.usefixtures("able")
def test_what_is_being_typed_counts_for_the_shortcut_too(qtbot, opened: MainWindow):
    opened.tasks.setCurrentWidget(opened.forms.remap)
    opened.session.select((5000.0, 9000.0))
    field = opened.forms.remap.range.end
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "0:12")
    job = opened.generate()
    assert job is not None and (job.request.map.start, job.request.map.end) == (5000.0, 12_000.0)
    opened.jobs.cancel(job)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "soon")
    assert opened.generate() is None and field.text() == "soon" and "“soon” is not a time" in opened.notices.messages[0]
    field.selectAll()
    qtbot.keyClicks(field, "0:10")
    job = opened.generate()
    assert job is not None and job.request.map.end == 10_000.0
    assert not any("is not a time" in message for message in opened.notices.messages)


@pytest.mark.usefixtures("able")
def test_undo_says_what_and_redo_shows_what_it_changed(qtbot, opened: MainWindow, songs):
    undo, redo = (opened.actions_by_shortcut[each] for each in (shortcuts.UNDO, shortcuts.REDO))
    assert not undo.isEnabled() and undo.text() == "Nothing to undo" and "is left to undo" in undo.toolTip()
    assert not redo.isEnabled()
    first, other = opened.session.song.difficulties
    remap(qtbot, opened)
    accept(qtbot, opened, opened.proposals.accept)
    qtbot.waitUntil(undo.isEnabled, timeout=60_000)
    assert undo.text().startswith("Undo: ") and "emap" in undo.text()
    assert not redo.isEnabled()
    step(qtbot, opened, undo.trigger)
    qtbot.waitUntil(redo.isEnabled, timeout=60_000)
    assert not undo.isEnabled() and redo.text() == undo.text().replace("Nothing to undo", redo.text())
    with qtbot.waitSignal(opened.session.difficultyChanged, timeout=60_000):
        opened.opener.show(other)
    step(qtbot, opened, redo.trigger)
    assert opened.session.opened.difficulty.path == first.path
    open_song(qtbot, opened, songs / "Beatwright - Two Rooms")
    assert not undo.isEnabled() and undo.text() == "Nothing to undo"


def drop(window: MainWindow, *urls: QUrl) -> None:
    data = QMimeData()
    data.setUrls(list(urls))
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(10, 10), copy, data, left, Qt.KeyboardModifier.NoModifier))


def test_dropping_what_is_gone_is_a_sentence_that_goes_when_another_drop_succeeds(
    qtbot, window: MainWindow, songs, tmp_path
):
    for urls, words in (
        ((), "not a file on this computer"),
        ((QUrl("https://osu.ppy.sh/beatmapsets/1"),), "not a file on this computer"),
        ((QUrl.fromLocalFile(str(tmp_path / "gone.osz")),), "gone.osz is no longer there"),
    ):
        drop(window, *urls)
        assert words in window.notices.messages[0]
    with qtbot.waitSignal(window.session.songChanged, timeout=60_000):
        drop(window, QUrl.fromLocalFile(str(songs / LANTERN)))
    assert window.notices.messages == []


def broken_archive(kind: str, songs: Path, path: Path) -> None:
    write_osz(songs / LANTERN, path)
    data = path.read_bytes()
    if kind == "cut":
        path.write_bytes(data[: len(data) // 2])
    elif kind == "bit":
        with zipfile.ZipFile(path) as archive:
            place = next(each for each in archive.infolist() if each.filename.endswith(".ogg")).header_offset + 500
        path.write_bytes(data[:place] + bytes([data[place] ^ 255]) + data[place + 1 :])
    elif kind == "text":
        path.write_bytes(b"no zip at all")
    else:
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("readme.txt", "nothing to play")


@pytest.mark.parametrize("kind", ["cut", "bit", "text", "empty"])
def test_a_broken_archive_is_found_broken_before_any_question(
    qtbot, window: MainWindow, songs, tmp_path, monkeypatch, kind
):
    asked: list[Path] = []
    monkeypatch.setattr(choosing_module, "ask_where", lambda parent, archive, songs: asked.append(archive) or None)
    path = tmp_path / "broken.osz"
    broken_archive(kind, songs, path)
    before = sorted(songs.rglob("*"))
    window.opener.open(path)
    qtbot.waitUntil(lambda: bool(window.notices.messages), timeout=60_000)
    assert "broken.osz" in window.notices.messages[0] and asked == [] and sorted(songs.rglob("*")) == before
    monkeypatch.setattr(
        choosing_module, "ask_where", lambda parent, archive, songs_: asked.append(archive) or Place(songs)
    )
    write_osz(songs / LANTERN, path, overwrite=True)
    with qtbot.waitSignal(window.session.songChanged, timeout=60_000):
        window.opener.open(path)
    assert asked == [path] and window.notices.messages == [], "an error goes when the same succeeds"


def test_a_fix_repairs_every_object_of_its_finding_with_one_notice(qtbot, window: MainWindow, songs, monkeypatch):
    file = next((songs / LANTERN).glob("*[[]Normal].osu"))
    beatmap = read_beatmap(file)
    before = [each.time for each in beatmap.hit_objects]
    for item in beatmap.hit_objects[2:12:2]:
        item.time -= 1
    file.write_bytes(encode_beatmap(beatmap))
    window.tasks.show_maimod()
    open_song(qtbot, window, file)
    modding = window.maimod.modding

    def slight() -> list[FindingEntry]:
        return [each for each in modding.entries if each.finding.fix and "likewise" in each.finding.message]

    qtbot.waitUntil(lambda: bool(slight()), timeout=60_000)
    window.session.notices.clear()
    (entry,) = slight()
    assert "5 objects" in entry.finding.fix.sentence
    window.maimod.fixes.fix([entry])
    qtbot.waitUntil(lambda: modding.rules.job is None and not slight(), timeout=60_000)
    assert [each.time for each in read_beatmap(file).hit_objects] == before
    qtbot.wait(600)  # as long as a change on disk takes to be noticed
    (message,) = window.notices.messages
    assert "1 finding was fixed" in message


def matching(library: LibraryPanel) -> list[Path]:
    row = library.model.row(0)
    return [each.path for each in row.shown_beatmaps()] if row is not None and library.model.set_count == 1 else []


def test_a_searched_set_opens_at_a_difficulty_that_matches(qtbot, window: MainWindow, songs):
    file = next((songs / LANTERN).glob("*4K*.osu"))
    library = window.library
    qtbot.waitUntil(lambda: library.model.set_count == 3, timeout=60_000)
    for text, found in (("mode=mania lantern", file), ("mode=osu lantern", next(file.parent.glob("*[[]Normal].osu")))):
        library.filters.search.setText(text)
        qtbot.waitUntil(lambda found=found: matching(library) == [found], timeout=60_000)
        with qtbot.waitSignal(window.session.difficultyChanged, timeout=60_000):
            library.list.rowChosen.emit(library.model.row(0))
        assert window.session.opened.difficulty.path == found


def test_the_splash_is_opaque(qtbot):
    picture = splash_picture().toImage()
    corners = [picture.pixelColor(x, y) for x in (0, picture.width() - 1) for y in (0, picture.height() - 1)]
    assert all(corner.alpha() == 255 for corner in corners) and len({corner.name() for corner in corners}) == 1
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert middle != corners[0]


def test_errors_go_when_the_same_work_succeeds(qtbot, opened: MainWindow, songs):
    (songs / LANTERN / "note.txt").write_text("x")
    opened.opener.open(songs / LANTERN / "note.txt")
    qtbot.waitUntil(lambda: bool(opened.notices.messages), timeout=60_000)
    assert "neither a beatmap nor an audio file" in opened.notices.messages[0]
    shutil.rmtree(songs / "Beatwright - Morning Loop")
    opened.opener.open(songs / "Beatwright - Morning Loop")
    qtbot.waitUntil(lambda: len(opened.notices.messages) == 2, timeout=60_000)
    opened.session.notices.report("Something else.")
    open_song(qtbot, opened, songs / "Beatwright - Two Rooms")
    assert opened.notices.messages == ["Something else."]
