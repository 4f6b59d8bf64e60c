"""The earliest formats are played 24 ms later than their files say: the window shows them where the song has them."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from core.beatmap.reader import read_beatmap
from desktop.main_window import MainWindow
from desktop.session.song_loader import load_sound
from tests.desktop.changing import START, remap
from tests.desktop.conftest import LANTERN, TASKS, open_song, propose

EARLY = 24.0


@pytest.fixture
def early(songs) -> Path:
    """A set with one difficulty of format v4."""
    source = next((songs / LANTERN).glob("*[[]Normal].osu"))
    folder = songs / "Early"
    folder.mkdir()
    shutil.copy(songs / LANTERN / "audio.ogg", folder)
    text = source.read_text(encoding="utf-8")
    path = folder / source.name
    path.write_text(text.replace("osu file format v14", "osu file format v4"), encoding="utf-8")
    return path


@pytest.fixture
def opened_early(qtbot, window: MainWindow, early) -> MainWindow:
    open_song(qtbot, window, early)
    return window


def test_the_song_is_heard_and_drawn_where_the_game_plays_the_objects(opened_early: MainWindow, early):
    sound = opened_early.opener.sound
    whole = load_sound(sound.path)
    first = round(EARLY * whole.audio.sample_rate / 1000)
    assert sound.early == EARLY
    assert np.array_equal(sound.audio.samples, whole.audio.samples[:, first:])
    assert opened_early.editor.player.duration == pytest.approx(whole.audio.duration_ms - EARLY, abs=0.1)
    drawn, there = sound.peaks.slice(1000, 1200, 50), whole.peaks.slice(1000 + EARLY, 1200 + EARLY, 50)
    assert np.abs(drawn[1] - there[1]).mean() < 0.05 < np.abs(there[1]).mean()
    # The file's own times are what one reads.
    table = opened_early.editor.timeline.lanes.objects.table
    assert table.times[0] == read_beatmap(early).hit_objects[0].time


def test_a_new_difficulty_lies_beside_it_at_the_same_moment_of_the_song(qtbot, opened_early: MainWindow, early):
    before = early.read_bytes()
    propose(qtbot, opened_early)
    session = opened_early.session
    made = session.proposal.beatmap
    assert made.play_offset == 0
    assert session.shown is session.proposed
    assert session.proposed.hit_objects[3].time == made.hit_objects[3].time - EARLY
    assert opened_early.editor.timeline.proposal[3].time == made.hit_objects[3].time - EARLY
    with qtbot.waitSignal(opened_early.generation.saved, timeout=60_000) as saved:
        opened_early.editor.proposal_bar.accept.click()
    written = read_beatmap(saved.args[0].files[0])
    assert [item.time for item in written.hit_objects] == [item.time for item in made.hit_objects]
    assert early.read_bytes() == before


def test_objects_grow_beside_it_where_they_will_be(qtbot, opened_early: MainWindow):
    session, timeline = opened_early.session, opened_early.editor.timeline
    grown: list[list[float]] = []
    session.objectsAdded.connect(lambda _: grown.append([item.time for item in timeline.proposal]))
    propose(qtbot, opened_early)
    made = [item.time for item in session.proposal.beatmap.hit_objects]
    assert grown[-1] == [item.time for item in timeline.proposal] == [time - EARLY for time in made]


def test_what_grows_follows_to_a_difficulty_of_a_later_format(qtbot, window: MainWindow, songs, early):
    later = shutil.copy(next((songs / LANTERN).glob("*[[]4K Normal].osu")), early.parent)
    open_song(qtbot, window, early)
    session, timeline = window.session, window.editor.timeline
    window.generation.task = f"{TASKS}:generate_slowly"
    job = window.generate()
    qtbot.waitUntil(lambda: session.draft not in (None, []), timeout=60_000)
    assert [item.time for item in timeline.proposal] == [1000 - EARLY]
    with qtbot.waitSignal(session.difficultyChanged, timeout=60_000):
        window.opener.show(next(each for each in session.song.difficulties if each.path == Path(later)))
    assert [item.time for item in timeline.proposal] == [1000]
    with qtbot.waitSignal(job.cancelled, timeout=60_000):
        window.job_bar.cancel.click()


def test_a_remap_grows_in_the_time_of_the_file(qtbot, opened_early: MainWindow):
    grown: list[float] = []
    opened_early.session.objectsAdded.connect(lambda objects: grown.extend(item.time for item in objects))
    remap(qtbot, opened_early)
    assert grown and grown[0] == START


def test_lines_of_the_timing_tab_are_in_the_time_of_the_file(qtbot, opened_early: MainWindow, songs):
    timing = opened_early.timing
    own = timing.points[0]
    timing.finding.lock.setChecked(False)
    timing.use.setChecked(True)
    assert opened_early.new_difficulty.request().timing.source.endswith(f"@{own.time + EARLY}/4")
    timing.finding.button.click()
    qtbot.waitUntil(lambda: timing.finding.certainty.text() != "", timeout=60_000)
    beat = own.beat_length
    # The song has its beats where the v14 file says; the early file would say 24 ms less.
    assert (timing.points[0].time - (own.time - EARLY) + beat / 2) % beat == pytest.approx(beat / 2, abs=6)


def test_later_formats_are_as_they_were(qtbot, opened_early: MainWindow, songs):
    open_song(qtbot, opened_early, songs / LANTERN)
    qtbot.waitUntil(lambda: opened_early.opener.sound is not None, timeout=60_000)
    assert opened_early.opener.sound.early == 0
    propose(qtbot, opened_early)
    assert opened_early.session.proposed is opened_early.session.proposal.beatmap
