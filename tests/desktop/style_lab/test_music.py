"""Songs in the style lab: a folder becomes a data set, is filtered, left out, labelled, played and learned from."""

import os
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt

from core.training.music.songs import read_music_set
from core.training.music.styles import list_music_styles, music_styles_folder
from desktop.main_window import MainWindow
from desktop.style_lab.music_rows import SongColumn
from desktop.style_lab.page import SONGS, StyleLab
from desktop.style_lab.trainer import State
from tests.desktop.style_lab.conftest import TASKS, open_lab
from tests.desktop.style_lab.test_data_set import drop
from tests.desktop.test_accessibility import unnamed
from tests.desktop.test_sizes import SMALL, clipped

WAIT = 60_000  # ms


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three short songs with what lies beside them, and one file that is no song."""
    songs = tmp_path / "My songs"
    songs.mkdir()
    rng = np.random.default_rng(1)
    for name in ("calm", "fast", "sung"):
        soundfile.write(songs / f"{name}.wav", 0.1 * rng.standard_normal(11025), 11025)
    (songs / "calm.caption.txt").write_text("slow ambient piano", "utf-8")
    (songs / "sung.lyrics.txt").write_text("Hello there", "utf-8")
    (songs / "list.csv").write_text("File;BPM;Key;Caption\nfast.wav;174;F# minor;drum and bass\n", "utf-8")
    (songs / "broken.mp3").write_bytes(b"no song")
    return songs


@pytest.fixture
def music(qtbot, lab: StyleLab, folder: Path) -> StyleLab:
    """The page with these songs."""
    lab.subject.button(SONGS).click()
    drop(lab.songs, folder)
    qtbot.waitUntil(lambda: not lab.music.busy and len(lab.music.music.samples) == 4, timeout=WAIT)
    lab.trainer.music_task = f"{TASKS}:tune_slowly"
    return lab


def row_of(lab: StyleLab, name: str) -> int:
    return next(number for number, sample in enumerate(lab.songs.rows.shown) if sample.filename == name)


def text_of(lab: StyleLab, name: str, column: SongColumn) -> str:
    return lab.songs.rows.index(row_of(lab, name), column).data()


def test_a_folder_becomes_a_table(music: StyleLab):
    assert music.songs.isVisible() and not music.data.isVisible() and not music.training.strip.isVisible()
    assert text_of(music, "calm.wav", SongColumn.CAPTION) == "slow ambient piano"
    found = [text_of(music, "fast.wav", each) for each in (SongColumn.BPM, SongColumn.KEY, SongColumn.CAPTION)]
    assert found == ["174", "F# minor", "drum and bass"]
    assert text_of(music, "sung.wav", SongColumn.LYRICS) == "Hello there"
    assert "decoded" in text_of(music, "broken.mp3", SongColumn.REASON) and text_of(
        music, "broken.mp3", SongColumn.FAULT
    )
    assert music.training.uses.text() == (
        "Songs: 2, 2 seconds of music; held out to measure it: 1. Left out, as they have no caption: 1."
    )
    assert music.training.songs.name.text() == "My songs"
    music.songs.search.setText("minor bass")
    assert [sample.filename for sample in music.songs.rows.shown] == ["fast.wav"]
    music.songs.search.clear()
    kind = music.songs.kind
    kind.setCurrentIndex(kind.findData("unlabelled"))
    assert {sample.filename for sample in music.songs.rows.shown} == {"broken.mp3", "sung.wav"}
    kind.setCurrentIndex(0)
    music.songs.table.sortByColumn(SongColumn.BPM, Qt.SortOrder.DescendingOrder)
    assert music.songs.rows.shown[0].filename == "fast.wav"


def test_songs_are_left_out_labelled_and_kept(qtbot, open_window, music: StyleLab, songs: Path):
    table = music.songs.table
    table.selectRow(row_of(music, "calm.wav"))
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert [sample.filename for sample in music.songs.chosen] == ["calm.wav"], "what was chosen stays so"
    assert text_of(music, "calm.wav", SongColumn.REASON) == "by hand"
    table.selectAll()
    dialog = music.songs.edit_labels()
    dialog.fields["bpm"].setText("1000")
    assert "400" in dialog.fields["bpm"].problem
    dialog.fields["bpm"].setText("128,5")
    dialog.fields["genre"].setText("house")
    dialog.accept()
    assert {(sample.bpm, sample.genre) for sample in music.music.music.samples} == {(128.5, "house")}
    assert text_of(music, "calm.wav", SongColumn.CAPTION) == "slow ambient piano", "an empty field changes nothing"
    qtbot.waitUntil(music.music.file.is_file, timeout=WAIT)
    music.music.save_now()
    again = open_lab(qtbot, open_window(songs))
    qtbot.waitUntil(lambda: len(again.music.music.samples) == 4, timeout=WAIT)
    assert [sample.filename for sample in again.music.music.included] == ["fast.wav", "sung.wav"]
    stored = {sample.filename: sample for sample in read_music_set(music.music.file).samples}
    assert stored["sung.wav"].lyrics == "Hello there"


def test_what_holds_for_all_prompts_goes_into_the_data_set(qtbot, music: StyleLab):
    fields, desk = music.training.songs, music.music
    prompts = fields.prompts
    prompts.position.button("replace").click()
    assert not music.training.start.isEnabled() and "write it first" in music.training.start.toolTip()
    fields.tag.setText("mystyle")
    fields.tag.editingFinished.emit()
    assert music.training.start.isEnabled()
    prompts.genre.line.setText("130")
    assert not music.training.start.isEnabled() and "100" in fields.fold.heading.toolTip()
    prompts.genre.choose(30)
    prompts.instrumental.click()
    metadata = desk.music.metadata
    assert (metadata.tag_position, metadata.custom_tag, metadata.genre_ratio) == ("replace", "mystyle", 30)
    assert metadata.all_instrumental and all(sample.is_instrumental for sample in desk.music.samples)
    assert text_of(music, "sung.wav", SongColumn.LYRICS) == ""
    prompts.instrumental.click()
    assert text_of(music, "sung.wav", SongColumn.LYRICS) == "Hello there", "what was read is not lost"
    desk.clear()
    assert prompts.position.value == "prepend" and prompts.genre.value() == 0


def test_a_row_plays(qtbot, window: MainWindow, music: StyleLab, folder: Path):
    music.songs.table.selectRow(row_of(music, "fast.wav"))
    music.songs.play.click()
    listening = window.style_lab.listening
    assert listening is not None and listening.file == folder / "fast.wav"
    qtbot.waitUntil(lambda: listening.player is not None, timeout=WAIT)
    (folder / "calm.wav").unlink()
    music.songs.table.selectRow(row_of(music, "calm.wav"))
    music.songs.play.click()
    assert any("cannot be played" in message for message in window.notices.messages)


def process_of(style: Path) -> int:
    """The helper process that tunes, or tuned last; 0 while that is being written."""
    return int((style / "process").read_text() or 0)


def is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return "State:\tZ" not in Path(f"/proc/{process}/status").read_text()


def test_what_it_takes_is_said_before_the_start(qtbot, window: MainWindow, music: StyleLab):
    training = music.training
    music.songs.table.selectRow(row_of(music, "sung.wav"))
    (dialog := music.songs.edit_labels()).fields["caption"].setText("soft singing")
    dialog.accept()
    assert training.uses.text() == "Songs: 3, 3 seconds of music; held out to measure it: 1."
    assert training.estimate.isVisible() and "press Estimate" in training.takes.text()
    music.trainer.music_estimate_task = f"{TASKS}:estimate"
    training.songs.use_model("musicgen-small")
    questions = []
    training.may_use = lambda licence: questions.append(licence.name)  # not accepted
    training.estimate.click()
    assert questions == ["CC-BY-NC-4.0"] and music.trainer.state is State.IDLE
    training.start.click()
    assert len(questions) == 2 and music.trainer.state is State.IDLE and not list_music_styles()
    training.may_use = lambda licence: True
    training.estimate.click()
    qtbot.waitUntil(lambda: "5 minutes" in training.takes.text(), timeout=WAIT)
    assert "1.0 of 8.0 GiB" in training.takes.text() and "fits well" in training.takes.text()
    training.songs.more.batch.choose(4)
    assert "press Estimate" in training.takes.text(), "another batch takes something else"
    training.songs.more.batch.choose(1)
    music.songs.table.selectAll()
    qtbot.keyClick(music.songs.table, Qt.Key.Key_Delete)
    assert not training.estimate.isEnabled() and "no song" in training.estimate.toolTip()


def test_songs_without_a_caption_are_named_before_the_start(music: StyleLab):
    music.music.set_values([sample.id for sample in music.music.music.samples], {"caption": "", "genre": ""})
    for button in (music.training.start, music.training.estimate):
        assert not button.isEnabled() and "caption" in button.toolTip()
    music.training.songs.tag.setText("mystyle")
    music.training.songs.tag.editingFinished.emit()
    assert music.training.start.isEnabled(), "a word of every prompt is enough"


def test_it_is_trained_beside_the_others_and_used(qtbot, window: MainWindow, music: StyleLab, make_style):
    make_style("Mine")
    training, trainer = music.training, music.trainer
    training.may_use = lambda _: True
    training.songs.name.setText("Quiet")
    training.songs.steps.setText("many")
    assert not training.start.isEnabled() and "Steps" in training.start.toolTip()
    training.songs.steps.setText("12")
    training.songs.tag.setText("mystyle")
    training.songs.tag.editingFinished.emit()
    training.start.click()
    style = music_styles_folder() / "Quiet"
    qtbot.waitUntil(lambda: training.bar.value() == 500, timeout=WAIT)
    assert "how the songs sound" in training.stage.text() and not training.songs.steps.isEnabled()
    first = process_of(style)
    assert is_alive(first)
    training.pause.click()
    qtbot.waitUntil(lambda: trainer.state is State.PAUSED, timeout=WAIT)
    qtbot.waitUntil(lambda: not is_alive(first), timeout=WAIT)  # the memory is free in the pause
    training.start.click()
    qtbot.waitUntil(lambda: trainer.state is State.RUNNING and training.bar.value() == 500, timeout=WAIT)
    qtbot.waitUntil(lambda: process_of(style) not in (0, first), timeout=WAIT)
    second = process_of(style)
    assert is_alive(second)
    (style / "end").touch()
    qtbot.waitUntil(lambda: trainer.state is State.IDLE, timeout=WAIT)
    qtbot.waitUntil(lambda: not is_alive(second), timeout=WAIT)
    (found,) = list_music_styles()
    assert found.finished and found.better and found.plan.recipe.steps == 12
    learned = read_music_set(style / "data_set.json")
    assert learned.metadata.custom_tag == "mystyle" and len(learned.included) == 3
    qtbot.waitUntil(lambda: len(music.styles.styles) == 2, timeout=WAIT)
    music.styles.choose(style)
    qtbot.waitUntil(lambda: "music: ready" in music.styles.list.currentItem().text(), timeout=WAIT)
    assert "2.500 before, 2.250 after (-10.0%)" in music.styles.outcome.text()
    assert not music.styles.hear.isEnabled() and "song lab" in music.styles.hear.toolTip()
    music.styles.use.click()
    page = window.song_lab.page
    assert window.song_lab.is_open and page.form.details.adapter.folder == style
    assert page.form.model.name == found.plan.model
    music.styles.delete_now(found)
    qtbot.waitUntil(lambda: not style.exists(), timeout=WAIT)


def test_every_control_has_a_name_and_room(qtbot, window: MainWindow, music: StyleLab):
    window.resize(*SMALL)
    qtbot.wait(1)
    assert unnamed(music) == [] and clipped(music) == []
