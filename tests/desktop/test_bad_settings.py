"""The window comes up whatever its settings, queue and geometry are, and says what it left out."""

import json
from base64 import b64encode
from pathlib import Path

import pytest

from core.program.settings import load_settings, settings_file

BAD = {
    "values": {
        "divisor": 0,
        "volume": 10**30,
        "hitsound_volume": -5,
        "creator": [],
        "hitsounds": "yes",
        "metronome": None,
        "songs_folder": "/" + "x" * 4000,
        "last_folder": "\ud800",
        "tell_of_updates": 2,
    },
    "geometry": {
        "geometry": b64encode(b"\x01\xd9\xd0\xcb" + b"\xff" * 60).decode(),
        "splitters": {"columns": [1, 2, 3, 4], "rows": [0, 0], "views": [5]},
        "songs_folder": "/dev/null",
    },
    "no geometry": {"geometry": "####", "splitters": {"columns": [-3, 99999999999]}, "form": {"a": [[[[[[[1]]]]]]]}},
    "forms": {
        "form": {"stars": "many", "keys": 99999, "mode": [], "model": {"a": 1}, "seed": -5, "more": {"cfg": []}},
        "forms": {"remap": {"folder": "x" * 9000}, "guest": {"folder": "/", "model": "/"}},
    },
}


@pytest.mark.parametrize("stored", BAD.values(), ids=BAD)
def test_the_window_comes_up(home: Path, open_window, stored: dict) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text(json.dumps(stored))
    (home / "data").mkdir()
    (home / "data" / "queue.json").write_text(json.dumps([{"title": [], "request": {"audio": 3}}, 7]))
    window = open_window()
    assert window.isVisible() and any(
        "2 waiting requests could not be read" in each for each in window.notices.messages
    )
    wrong = [name for name in stored if stored is not BAD["forms"] and f"{name}" in " ".join(window.notices.messages)]
    assert bool(wrong) == (stored in (BAD["values"], BAD["no geometry"]))
    window.stop()
    settings = load_settings()
    assert not settings.problems and settings.divisor == 4 and settings.volume == 80
