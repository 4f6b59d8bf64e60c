"""The queue on disk, whatever became of its file."""

import json
from pathlib import Path

import pytest

from core.edits.queue import QueuedRequest, load_queue, save_queue
from core.generation.request import GenerationRequest
from core.generation.request_document import document_of


def request(**values: object) -> GenerationRequest:
    return GenerationRequest.of(audio=Path("/songs/a.mp3"), **values)


def kept_copies(file: Path) -> list[bytes]:
    return [path.read_bytes() for path in file.parent.glob(f"{file.stem}.damaged-*")]


def test_what_waits_comes_back(tmp_path: Path) -> None:
    file = tmp_path / "data" / "queue.json"
    entries = [QueuedRequest("one", request(seed=1)), QueuedRequest("two", request(difficulty=3.5))]
    save_queue(entries, file)
    stored = load_queue(file)
    assert stored.entries == entries and not stored.problems
    save_queue([], file)
    assert not file.exists() and not load_queue(file).entries


def test_a_queue_without_a_version_is_read(tmp_path: Path) -> None:
    file = tmp_path / "queue.json"
    file.write_text(json.dumps([{"title": "one", "request": document_of(request(seed=1))}]))
    stored = load_queue(file)
    assert stored.entries == [QueuedRequest("one", request(seed=1))] and not stored.problems


@pytest.mark.parametrize(
    "entry",
    [
        None,
        3,
        [],
        {"title": "x"},
        {"title": 3, "request": {"audio": "/a.mp3"}},
        {"title": "x", "request": []},
        {"title": "x", "request": {}},
        {"title": "x", "request": {"audio": 3}},
        {"title": "x", "request": {"audio": "/a.mp3", "difficulty": "hard"}},
        {"title": "x", "request": {"audio": "/a.mp3", "difficulty": 10**60}},
        {"title": "x", "request": {"audio": "/a.mp3", "seed": [1]}},
        {"title": "x", "request": {"audio": "/a.mp3", "candidates": 10**9}},
        {"title": "x", "request": {"audio": "/a.mp3", "timing": {"a": 1}}},
        {"title": "x", "request": {"audio": "/a.mp3", "mode": "golf"}},
        {"title": "x", "request": {"audio": "/a.mp3", "of_a_later_version": 1}},
    ],
)
def test_an_entry_that_cannot_be_read_goes_alone(tmp_path: Path, entry: object) -> None:
    file = tmp_path / "queue.json"
    good = {"title": "good", "request": document_of(request())}
    file.write_text(json.dumps({"version": 1, "entries": [entry, good]}))
    stored = load_queue(file)
    assert [each.title for each in stored.entries] == ["good"]
    assert len(stored.problems) == 1 and kept_copies(file) == [file.read_bytes()]


@pytest.mark.parametrize("data", [b"{", b"3", b'{"entries": 3}', b"[" * 50_000, b"\xff", b'{"entries": {"a": NaN}}'])
def test_a_damaged_file_is_kept(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "queue.json"
    file.write_bytes(data)
    stored = load_queue(file)
    assert not stored.entries and len(stored.problems) == 1 and kept_copies(file) == [data]
