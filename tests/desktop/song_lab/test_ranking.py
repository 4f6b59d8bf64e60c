"""Candidates ranked by their prompt: CLAP is downloaded from a local hub once its licence is accepted."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.music.clap import find_clap
from core.music.licences import is_accepted
from core.music.published.clap import LICENCE, MODELS
from desktop.main_window import MainWindow
from desktop.song_lab.page import SongLab
from tests.core.model.checkpoints.hub.hub_server import HubServer, serving
from tests.core.music.tiny_latent import write_clap
from tests.desktop.models.conftest import Questions, questions
from tests.desktop.song_lab.conftest import WAIT

__all__ = ["questions"]


@pytest.fixture(scope="session")
def clap_files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = write_clap(tmp_path_factory.mktemp("clap"))
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[HubServer]:
    """A hub with the better model, but only as pickled weights."""
    with serving(
        MODELS[0].hub_id, {"config.json": b"{}", "pytorch_model.bin": b"never read"}, monkeypatch, tmp_path / "hf"
    ) as server:
        yield server


def test_clap_is_downloaded_and_the_most_like_song_comes_first(
    qtbot, hub: HubServer, filled: SongLab, clap_files: dict[str, bytes], questions: Questions
) -> None:
    filled.desk.read()
    rank = filled.songs.rank
    qtbot.waitUntil(rank.isEnabled, timeout=WAIT)
    assert "Apache-2.0" in rank.toolTip() and "MB" in rank.toolTip()
    questions.answers = ["Cancel", "Accept"]
    rank.click()
    assert filled.desk.job is None and not is_accepted(LICENCE)
    hub.repository, hub.files = MODELS[1].hub_id, clap_files
    rank.click()
    assert is_accepted(LICENCE) and "Apache-2.0" in questions.asked[1]
    qtbot.waitUntil(lambda: filled.desk.job is None and not rank.isEnabled(), timeout=WAIT)
    assert find_clap() is not None and "ranked" in rank.toolTip()
    found = [card.song.similarity for card in filled.songs.cards]
    assert None not in found and found == sorted(found, reverse=True)
    assert all("like its prompt" in card.figures.text() for card in filled.songs.cards)
    assert not questions.answers  # once only


def test_a_hub_without_safetensors_and_no_network_are_one_sentence(
    qtbot, monkeypatch: pytest.MonkeyPatch, window: MainWindow, hub: HubServer, filled: SongLab, questions: Questions
) -> None:
    filled.desk.read()
    rank = filled.songs.rank
    qtbot.waitUntil(rank.isEnabled, timeout=WAIT)
    questions.answers = ["Accept"]
    rank.click()
    qtbot.waitUntil(lambda: any("musicldm brings one" in each for each in window.notices.messages), timeout=WAIT)
    assert not any("pytorch_model.bin" in path for path, _ in hub.requests)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    filled.desk.read()
    qtbot.waitUntil(lambda: "HF_HUB_OFFLINE" in rank.toolTip(), timeout=WAIT)
    assert not rank.isEnabled()


def test_songs_of_ones_own_have_no_prompt_to_be_ranked_by(qtbot, lab: SongLab, tmp_path: Path) -> None:
    import soundfile

    from tests.desktop.song_lab.tasks import clicks

    soundfile.write(tmp_path / "mine.wav", clicks(10, 120, 1)[0], 32_000)
    lab.desk.fill_task = "core.music.making:fill_shelf"
    lab.desk.add_file(tmp_path / "mine.wav")
    qtbot.waitUntil(lambda: len(lab.songs.cards) == 1 and lab.desk.job is None, timeout=WAIT)
    assert not lab.songs.rank.isEnabled() and "from a prompt" in lab.songs.rank.toolTip()
