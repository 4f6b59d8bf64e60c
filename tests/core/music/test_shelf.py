"""The shelf of songs: what is read back, kept, discarded and forgotten."""

import json
import time
from pathlib import Path

import numpy as np
import pytest

from core.errors import InputError, MachineError
from core.jobs import CancelToken, ignore_progress
from core.music.making import make_songs
from core.music.orders import SongOrder
from core.music.request import AudioPrompt, Section, SongRequest, parse_sections, sections_text
from core.music.shelf import (
    bring_back,
    discard,
    forget_discarded,
    list_songs,
    read_song,
    request_document,
    request_from,
    set_kept,
)


@pytest.fixture
def shelf(hum: Path, tmp_path: Path) -> Path:
    """Two songs of one request, and a file that is none."""
    folder = tmp_path / "shelf"
    for number in (1, 2):
        request = SongRequest((f"hum {number}",), provider="file", file=hum, model="hum.wav")
        make_songs(SongOrder(request, folder), ignore_progress, CancelToken())
    (folder / "broken.ogg").write_bytes(b"nothing")
    (folder / "broken.json").write_text("[")
    return folder


def test_a_song_is_read_back_as_it_was_made(shelf: Path, hum: Path) -> None:
    first, second = list_songs(shelf)
    assert (first.prompt, second.prompt) == ("hum 2", "hum 1")  # the latest first
    assert first.licence == "own" and first.seed is None and not first.kept
    assert first.facts.seconds == pytest.approx(2.0) and first.facts.loudness < -5
    assert first.request is not None and first.request.file == hum


def test_a_request_survives_its_document() -> None:
    request = SongRequest(
        ("calm piano", "fast drums"), seconds=12.5, bpm=174, seed=3, candidates=2, guidance=2.5,
        settings=(("top_k", 5), ("renormalize_logits", True)), sections=(Section("intro", 8),),
        audio_prompt=AudioPrompt(Path("a b.ogg"), 1.0, None),
    )  # fmt: skip
    assert request_from(json.loads(json.dumps(request_document(request)))) == request
    assert request_from({"seconds": "many"}) is None and request_from(None) is None
    assert parse_sections(sections_text(request.sections)) == request.sections


def test_kept_discarded_brought_back_and_forgotten(shelf: Path) -> None:
    first, second = list_songs(shelf)
    assert set_kept(first, True).kept and read_song(first.file).kept
    gone = discard(second)
    assert [song.prompt for song in list_songs(shelf)] == ["hum 2"] and gone.file.is_file()
    assert forget_discarded(shelf) == 0
    assert bring_back(gone).file == second.file and len(list_songs(shelf)) == 2
    discard(second)
    assert forget_discarded(shelf, lambda: time.time() + 8 * 86_400) == 2
    with pytest.raises(MachineError, match=r"hum 1 1\.ogg cannot be moved"):
        bring_back(gone)
    assert not list_songs(shelf / "nowhere")


def test_nothing_is_written_where_a_song_cannot_be_made(tmp_path: Path) -> None:
    missing = SongRequest(("x",), provider="file", file=tmp_path / "gone.wav")
    with pytest.raises(InputError, match=r"gone\.wav"):
        make_songs(SongOrder(missing, tmp_path / "out"))
    np.savetxt(tmp_path / "damaged.wav", np.zeros(3))
    with pytest.raises(InputError, match=r"damaged\.wav"):
        make_songs(SongOrder(SongRequest(("x",), provider="file", file=tmp_path / "damaged.wav"), tmp_path / "out"))
    assert not (tmp_path / "out").exists()
