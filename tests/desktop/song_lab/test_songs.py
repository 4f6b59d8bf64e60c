"""Songs made, heard, kept, discarded, and made into sets, in the real window."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core.beatmap.reader import read_beatmap
from core.music.licences import is_accepted
from desktop.main_window import MainWindow
from desktop.song_lab.page import SongLab
from desktop.song_lab.song_card import SongCard
from tests.core.model.checkpoints.hub.hub_server import serving
from tests.desktop.models.conftest import Questions, questions
from tests.desktop.song_lab.conftest import TASKS, WAIT, make
from tests.desktop.song_lab.tasks import clicks

__all__ = ["questions"]


def text_of(card: SongCard) -> str:
    return card.figures.text()


def test_a_request_becomes_cards_with_what_was_measured(qtbot, ready: SongLab) -> None:
    make(qtbot, ready)
    filled = ready
    assert [card.song.number for card in filled.songs.cards] == [1, 2, 3]
    first = filled.songs.cards[0]
    assert "150." in text_of(first) and "LUFS" in text_of(first) and "steady" in text_of(first)
    assert "seed 7" in first.origin.text() and "CC-BY-NC-4.0" in first.origin.text()
    assert "like its prompt" not in text_of(first)  # nothing measured that
    qtbot.waitUntil(lambda: first.picture.duration > 0, timeout=WAIT)
    assert first.picture.duration == pytest.approx(12_000, abs=60)
    known = json.loads(first.song.file.with_suffix(".json").read_text())
    assert known["measured"]["bpm"] == pytest.approx(150, abs=0.5) and known["licence"] == "CC-BY-NC-4.0"


def test_a_song_of_a_real_tiny_model(qtbot, ready: SongLab) -> None:
    ready.desk.fill_task = "core.music.making:fill_shelf"
    ready.form.seconds.choose(1)
    ready.form.candidates.choose(2)
    ready.form.seed.choose(3)
    seen = []
    ready.desk.progressed.connect(lambda progress: seen.append(progress.stage))
    make(qtbot, ready)
    assert [card.song.seed for card in ready.songs.cards] == [3, 3]
    assert ready.songs.cards[0].song.facts.seconds == pytest.approx(1.0)
    assert {"Playing", "Measuring the song"} <= set(seen)
    assert ready.songs.cards[0].song.request.seconds == 1.0


def test_play_seek_and_the_keys(qtbot, window: MainWindow, filled: SongLab) -> None:
    first, second = filled.songs.cards[:2]
    qtbot.keyClick(filled, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: filled.listening.playing == second.song.file, timeout=WAIT)
    qtbot.waitUntil(lambda: first.picture.duration > 0, timeout=WAIT)
    first.picture.seekAsked.emit(6000.0)
    qtbot.waitUntil(lambda: filled.listening.playing == first.song.file, timeout=WAIT)
    assert filled.listening.player.position >= 6000
    first.play.click()
    assert filled.listening.playing is None
    first.play.click()
    window.song_lab.close_page()
    assert filled.listening.playing is None


def test_keep_discard_and_bring_back(qtbot, window: MainWindow, filled: SongLab) -> None:
    first, second, _ = filled.songs.cards
    first.keep.click()
    qtbot.waitUntil(lambda: filled.desk.songs[0].kept, timeout=WAIT)
    assert not first.discard.isEnabled() and "kept" in first.discard.toolTip()
    second.setFocus()
    qtbot.keyClick(second, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not second.song.file.exists(), timeout=WAIT)
    assert [card.song.number for card in filled.songs.cards] == [1, 3]
    qtbot.waitUntil(lambda: any("was discarded" in each for each in window.notices.messages), timeout=WAIT)
    notice = window.session.notices.notices[0]
    window.session.notices.act(notice, notice.actions[0][1])
    qtbot.waitUntil(lambda: len(filled.songs.cards) == 3, timeout=WAIT)
    assert filled.desk.songs[0].kept


def test_history_shows_earlier_requests_and_asks_again(qtbot, filled: SongLab) -> None:
    filled.form.prompt.setPlainText("calm piano, 100 BPM")
    filled.form.candidates.choose(1)
    make(qtbot, filled)
    assert filled.history.list.count() == 2 and len(filled.songs.cards) == 1
    assert "calm piano" in filled.history.list.item(0).text() and "1 song" in filled.history.list.item(0).text()
    filled.history.list.setCurrentRow(1)
    assert len(filled.songs.cards) == 3
    filled.history.again.click()
    assert filled.form.words == "fast drum and bass, 150 BPM" and filled.form.candidates.value() == 3


def test_a_new_set_opens_in_the_desk_for_every_task(qtbot, window: MainWindow, filled: SongLab, songs: Path) -> None:
    filled.songs.choose(filled.songs.cards[1].song)
    filled.set_form.title.setText("Clicks")
    filled.set_form.folder.line.setText(str(songs))
    with qtbot.waitSignal(window.session.songChanged, timeout=WAIT):
        filled.set_form.make.click()
    assert not filled.isVisible() and window.editor.isVisible()
    beatmap = read_beatmap(window.session.opened.difficulty.path)
    assert beatmap.title == "Clicks" and len(beatmap.timing_points) == 1
    assert beatmap.timing_points[0].beat_length == pytest.approx(400) and not beatmap.hit_objects
    assert {"ai-generated-music", "seed-7", "CC-BY-NC-4.0"} <= set(beatmap.tags.split())
    qtbot.waitUntil(lambda: window.opener.sound is not None, timeout=WAIT)
    assert window.new_difficulty.generate.isEnabled()


def test_an_own_file_goes_through_the_same_steps(qtbot, lab: SongLab, tmp_path: Path) -> None:
    import soundfile

    soundfile.write(tmp_path / "mine.wav", clicks(10, 120, 1)[0], 32_000)
    lab.desk.fill_task = "core.music.making:fill_shelf"
    lab.desk.add_file(tmp_path / "mine.wav")
    qtbot.waitUntil(lambda: len(lab.songs.cards) == 1, timeout=WAIT)
    card = lab.songs.cards[0]
    assert card.name.text() == "mine" and card.song.licence == "own" and "120." in text_of(card)
    assert not lab.history.again.isEnabled()
    lab.desk.add_file(tmp_path / "gone.wav")
    qtbot.waitUntil(lambda: lab.desk.job is None, timeout=WAIT)
    assert len(lab.songs.cards) == 1


def test_cancel_leaves_nothing(qtbot, ready: SongLab) -> None:
    ready.desk.fill_task = f"{TASKS}:wait"
    ready.generate.click()
    qtbot.waitUntil(lambda: "40%" in ready.stage.text(), timeout=WAIT)
    assert ready.stop.isVisible() and not ready.generate.isEnabled()
    ready.stop.click()
    qtbot.waitUntil(lambda: ready.desk.job is None, timeout=WAIT)
    assert ready.desk.songs == [] and ready.generate.isEnabled() and not ready.stop.isVisible()


def test_what_goes_wrong_is_one_sentence(qtbot, window: MainWindow, ready: SongLab) -> None:
    ready.desk.fill_task = f"{TASKS}:no_memory"
    ready.generate.click()
    qtbot.waitUntil(lambda: bool(window.notices.messages), timeout=WAIT)
    assert "choose musicgen-small, which fits" in window.notices.messages[0]


def test_bad_input_says_why_nothing_can_be_made(ready: SongLab) -> None:
    form, good = ready.form, ("calm", "30", "")
    for prompt, seconds, sections, words in (
        ("", "30", "", "Describe the music first"),
        ("a" * 10_000, "30", "", "10000 letters"),
        ("calm", "0", "", "0.2 to 600"),
        ("calm", "10000", "", "0.2 to 600"),
        ("calm", "", "", "write a number"),
        ("calm", "30", "intro", "names no bars"),
        ("calm", "30", "intro 8 bars", "tempo has to be named"),
    ):
        for now in (good, (prompt, seconds, sections)):
            form.prompt.setPlainText(now[0])
            form.seconds.line.setText(now[1])
            form.sections.setText(now[2])
            assert ready.generate.isEnabled() == (now is good), words
        assert words in ready.generate.toolTip() and words in ready.stage.text()


def test_words_in_another_language_are_said_to_work_worse(ready: SongLab) -> None:
    assert ready.form.note.text() == ""
    ready.form.prompt.setPlainText("静かなピアノ")
    assert "English works best" in ready.form.note.text() and ready.generate.isEnabled()


def test_style_words_go_into_the_prompt_and_out(ready: SongLab) -> None:
    chips = ready.form.chips.buttons
    chips["piano"].click()
    assert ready.form.words == "fast drum and bass, 150 BPM, piano" and chips["piano"].isChecked()
    chips["piano"].click()
    assert ready.form.words == "fast drum and bass, 150 BPM" and not chips["piano"].isChecked()


def test_without_transformers_and_offline_the_reason_is_said(qtbot, monkeypatch, ready: SongLab) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    ready.form.model.use("musicgen-small")
    qtbot.waitUntil(lambda: "HF_HUB_OFFLINE" in ready.generate.toolTip(), timeout=WAIT)
    assert not ready.generate.isEnabled() and not ready.form.model.fetch.isEnabled()
    monkeypatch.setattr("core.music.libraries.find_spec", lambda name: None)
    ready.form.model.look_again()
    qtbot.waitUntil(lambda: "transformers" in ready.generate.toolTip(), timeout=WAIT)
    assert ready.songs.add.isEnabled()  # an own file needs none of it


def test_a_model_is_downloaded_after_its_licence_was_accepted(
    qtbot, monkeypatch, ready: SongLab, tiny_model: Path, tmp_path: Path, questions: Questions
) -> None:
    files = {file.name: file.read_bytes() for file in tiny_model.iterdir()} | {"pytorch_model.bin": b"never fetched"}
    with serving("facebook/musicgen-small", files, monkeypatch, tmp_path / "hf"):
        model = ready.form.model
        model.use("musicgen-small")
        qtbot.waitUntil(lambda: model.state is not None and model.fetch.isEnabled(), timeout=WAIT)
        assert "to download" in model.note.text() and "CC-BY-NC-4.0" in model.note.text()
        questions.answers = ["Cancel", "Accept"]
        model.fetch.click()
        assert ready.desk.job is None and not is_accepted(model.licence)
        model.fetch.click()
        assert is_accepted(model.licence) and "non-commercial" in questions.asked[1]
        qtbot.waitUntil(lambda: model.state is not None and model.state.here, timeout=WAIT)
        assert "is on this machine" in model.note.text() and not model.fetch.isEnabled()
        assert not any(file.name == "pytorch_model.bin" for file in (tmp_path / "hf").rglob("*"))


def test_what_was_asked_for_is_there_at_the_next_start(qtbot, open_window, songs, ready: SongLab, window) -> None:
    ready.form.tempo.choose(165)
    ready.form.key.setCurrentIndex(3)
    window.close()
    page = open_window(songs).song_lab.open()
    qtbot.waitUntil(lambda: page.is_built, timeout=WAIT)
    assert page.form.words == "fast drum and bass, 150 BPM" and page.form.tempo.chosen == 165
    assert page.form.key.currentData() == "D major" and page.form.model.name == ready.form.model.name


def test_every_button_explains_itself(filled: SongLab) -> None:
    assert [button.text() for button in filled.findChildren(QPushButton) if not button.toolTip()] == []
