import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import CancelledError, InputError
from core.jobs import CancelToken
from core.library.database import open_index
from core.library.records import read_mapsets
from core.library.search import parse_query, search
from core.library.watch import keep_current

PATIENCE = 60  # seconds


class Follower:
    """Runs `keep_current` beside a test."""

    def __init__(self, songs: Path, index_path: Path) -> None:
        self.songs, self.index_path = songs, index_path
        self.stages: list[str] = []
        self.error: BaseException | None = None
        self.cancel = CancelToken()
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self) -> None:
        try:
            keep_current(self.songs, self.index_path, lambda progress: self.stages.append(progress.stage), self.cancel)
        except CancelledError as error:
            self.error = error

    def titles(self) -> list[str]:
        connection = open_index(self.index_path, self.songs)
        try:
            ids = search(connection, parse_query(""))
            return [mapset.title for mapset in read_mapsets(connection, self.songs, ids)]
        finally:
            connection.close()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < end, f"waited too long; {self.titles()}, {self.stages[-5:]}"
            time.sleep(0.05)

    def stop(self) -> None:
        self.cancel.cancel()
        self.thread.join(PATIENCE)
        assert not self.thread.is_alive()


@pytest.fixture
def follow(songs, index_path, add):
    add("a", "A")
    follower = Follower(songs, index_path)
    follower.wait_for(lambda: "Up to date" in follower.stages)
    yield follower
    follower.stop()
    assert isinstance(follower.error, CancelledError)


def test_sets_that_come_change_move_and_go(follow, songs, add):
    assert follow.titles() == ["A"]
    path = add("b", "B")
    follow.wait_for(lambda: follow.titles() == ["A", "B"])
    path.write_text(path.read_text().replace("Title:B", "Title:Beta"))
    follow.wait_for(lambda: follow.titles() == ["A", "Beta"])
    add("deep/er/c", "C")
    follow.wait_for(lambda: follow.titles() == ["A", "Beta", "C"])
    (songs / "deep").rename(songs / "moved")
    path.unlink()
    follow.wait_for(lambda: follow.titles() == ["A", "C"])
    shutil.rmtree(songs / "moved")
    follow.wait_for(lambda: follow.titles() == ["A"])


def test_the_songs_folder_goes_and_comes_back(follow, songs, add):
    shutil.rmtree(songs)
    follow.wait_for(lambda: any("gone" in stage for stage in follow.stages))
    add("n", "New")
    follow.wait_for(lambda: follow.titles() == ["New"])
    add("m", "More")
    follow.wait_for(lambda: follow.titles() == ["More", "New"])


def test_a_folder_that_is_not_there_is_refused(tmp_path, index_path):
    with pytest.raises(InputError):
        keep_current(tmp_path / "gone", index_path)
