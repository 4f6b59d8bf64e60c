"""What training reads back and finds damaged: a sentence, or what is left of it; never memory out of proportion."""

import json
import os
import sys
from pathlib import Path

import numpy as np
import pytest

from core.errors import InputError
from core.training.data.data_set import read_data_set
from core.training.data.files import FileRef
from core.training.data.shards import ShardStore, ShardWriter
from core.training.run_card import LOG, RunCard, read_run, write_run_card


@pytest.mark.parametrize("shape", [[2**32, 2**32], [2**62, 4], [3, 10**6]])
def test_a_shard_that_states_more_than_it_holds_is_passed_over(tmp_path: Path, shape: list[int]) -> None:
    writer = ShardWriter(tmp_path, "charts")
    writer.add("a", {"values": np.arange(6, dtype=np.int32)})
    writer.flush()
    (index,) = tmp_path.glob("*.json")
    assert "a" in ShardStore(tmp_path, "charts")
    document = json.loads(index.read_text())
    document["entries"][0]["arrays"]["values"]["shape"] = shape
    index.write_text(json.dumps(document))
    store = ShardStore(tmp_path, "charts")
    assert "a" not in store and "does not fit" in store.damaged[index]


def test_lines_of_a_log_that_are_no_losses_are_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    write_run_card(tmp_path, RunCard("a", "adapter", "running", 10, str(tmp_path), str(tmp_path)))
    lines = ('{"step": 1, "loss": 2.5}', '{"step": 2, "loss": [3], "held_out": "x"}', "[" * 5000, '{"step": 3, "lo')
    (tmp_path / LOG).write_text("\n".join(lines))
    run = read_run(tmp_path)
    assert run.curve == ((1, 2.5, None), (2, None, None)) and run.step == 2


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes of this kind")
def test_pipes_are_neither_data_sets_nor_maps(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.osu")
    for read in (read_data_set, lambda path: FileRef(path).read()):
        with pytest.raises(InputError, match=r"pipe\.osu"):
            read(tmp_path / "pipe.osu")
