"""Where the desk was left, on disk."""

import json

import pytest

from core.program.desk import MOST_RECENT, Desk, LibraryView, OpenPlace, RecentSong, load_desk


def full_desk() -> Desk:
    desk = Desk(library_width=300, form_folded=True, tab="Timing", unfolded=["New/Style"])
    desk.song = OpenPlace("/songs/a/b.osu", 1234.5, (1000.0, 9000.0))
    desk.library = LibraryView(search="stars>4", modes=[3], least_stars=2.0, order="bpm")
    desk.remember(RecentSong("/songs/a", "Title", "Artist"))
    return desk


def test_the_desk_comes_back_as_it_was(tmp_path):
    file = tmp_path / "desk.json"
    assert load_desk(file) == Desk()
    full_desk().save(file)
    assert load_desk(file) == full_desk()


def test_recent_songs_are_unique_the_latest_first_and_not_many():
    desk = Desk()
    for number in range(MOST_RECENT + 5):
        desk.remember(RecentSong(f"/songs/{number}"))
    desk.remember(RecentSong("/songs/10", "Again"))
    assert desk.recent[0] == RecentSong("/songs/10", "Again") and len(desk.recent) == MOST_RECENT
    assert sum(song.path == "/songs/10" for song in desk.recent) == 1


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("library_width", -5),
        ("library_width", "wide"),
        ("song", {"path": 3}),
        ("song", {"path": "/a", "time": "soon"}),
        ("recent", [{"path": "x" * 5000}]),
        ("recent", [{"path": "/a"}] * 500),
        ("library", {"modes": [9]}),
        ("folded", "New/Style"),
    ],
)
def test_a_value_that_cannot_be_has_its_usual_one_and_a_copy_is_kept(tmp_path, name, value):
    file = tmp_path / "desk.json"
    full_desk().save(file)
    plain = json.loads(file.read_text())
    file.write_text(json.dumps(plain | {name: value}))
    desk = load_desk(file)
    assert getattr(desk, name) == getattr(Desk(), name)
    assert desk.tab == "Timing" and desk.form_folded
    assert any("damaged" in each.name for each in tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff"])
def test_what_is_no_document_is_a_usual_desk(tmp_path, content):
    file = tmp_path / "desk.json"
    file.write_bytes(content)
    assert load_desk(file) == Desk()
