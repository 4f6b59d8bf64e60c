"""Data sets of songs: what is beside the files, what its own file says, and what is measured."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import InputError
from core.jobs import CancelToken, ignore_progress
from core.music.facts import SongFacts
from core.training.music.labels import LabelRequest, label_music, with_facts
from core.training.music.scanning import MusicScan, scan_music
from core.training.music.songs import (
    MusicMetadata,
    MusicSample,
    prompt_of,
    read_music_set,
    table_of,
    write_music_set,
)
from tests.core.training.music.test_music_training import by_name, scanned, songs

__all__ = ["songs"]


def test_side_cars_by_their_precedence(songs: Path) -> None:
    found = scan_music(MusicScan(songs, songs), ignore_progress, CancelToken())
    samples = by_name(found.music)
    one, two, three = samples["one.wav"], samples["two.WAV"], samples["three.wav"]
    assert (one.caption, one.bpm, one.keyscale) == ("from csv", 174, "F# minor")  # the later wins
    assert (one.timesignature, one.language, one.lyrics) == ("4", "en", "Hello\nthere")  # stamps are taken out
    assert not one.is_instrumental and one.labeled and one.duration == 8
    assert two.lyrics == "la la" and not two.labeled  # an empty .txt counts as missing
    assert three.is_instrumental and three.bpm is None and three.audio_path == "more/three.wav"
    assert samples["broken.mp3"].excluded and len(found.music.included) == 3
    assert [Path(name).name for name, _ in found.faults] == ["broken.mp3"]
    assert found.counts == {"files": 4, "json": 1, "captions": 1, "lyrics": 2, "csv": 2}
    all_instrumental = by_name(scanned(songs, all_instrumental=True))["one.wav"]
    assert all_instrumental.is_instrumental and all_instrumental.lyrics == "" and all_instrumental.raw_lyrics


def test_the_file_is_read_both_ways(songs: Path, tmp_path: Path) -> None:
    music = scanned(songs, name="mine", custom_tag="zyx", tag_position="append", genre_ratio=30)
    write_music_set(music, songs / "set.json")
    again = read_music_set(songs / "set.json")
    assert again.samples == music.samples and again.metadata.custom_tag == "zyx"
    stored = json.loads((songs / "set.json").read_text("utf-8"))
    assert stored["metadata"]["num_samples"] == 4 and stored["metadata"]["created_at"]
    other = {  # as another program writes it
        "metadata": {"name": "theirs", "tag_position": "replace", "custom_tag": "t", "unknown": 1},
        "samples": [{"id": "ab12cd34", "audio_path": "x.mp3", "filename": "x.mp3", "caption": "c", "bpm": None,
                     "prompt_override": None, "language": "instrumental", "labeled": True, "extra": [1]}],
    }  # fmt: skip
    (tmp_path / "theirs.json").write_text(json.dumps(other))
    theirs = read_music_set(tmp_path / "theirs.json")
    assert theirs.samples[0].caption == "c" and theirs.metadata.tag_position == "replace"
    (tmp_path / "bad.json").write_text("{}")
    with pytest.raises(InputError, match="lists no samples"):
        read_music_set(tmp_path / "bad.json")


def test_tags_genres_and_overrides_make_the_prompt() -> None:
    sample = MusicSample("1", "a", "a", caption="calm piano", genre="jazz")
    plain = MusicMetadata(genre_ratio=30)
    assert prompt_of(sample, plain, 0.2) == "jazz" and prompt_of(sample, plain, 0.4) == "calm piano"
    assert prompt_of(replace(sample, prompt_override="genre"), plain, 0.9) == "jazz"
    assert prompt_of(replace(sample, prompt_override="caption"), plain, 0.1) == "calm piano"
    for position, wanted in (("prepend", "zyx, calm piano"), ("append", "calm piano, zyx"), ("replace", "zyx")):
        metadata = MusicMetadata(custom_tag="zyx", tag_position=position)
        assert prompt_of(sample, metadata, 0.5) == wanted
    assert prompt_of(replace(sample, custom_tag="own"), MusicMetadata(custom_tag="zyx"), 0.5) == "own, calm piano"


def test_tempo_and_key_are_measured_and_what_files_say_stays(songs: Path) -> None:
    found = label_music(LabelRequest(scanned(songs), songs), ignore_progress, CancelToken())
    samples = by_name(found.music)
    assert samples["one.wav"].caption == "from csv" and samples["one.wav"].bpm == 174
    assert samples["three.wav"].bpm in (pytest.approx(120, abs=0.5), pytest.approx(60, abs=0.5))
    assert samples["three.wav"].keyscale and samples["three.wav"].labeled
    assert f"in {samples['three.wav'].keyscale}" in samples["three.wav"].caption
    facts = SongFacts(30.0, 174.2, 0.0, 0.05, 1.0, 0.0, None, -8.0)
    unsure = with_facts(MusicSample("1", "a", "a", genre="rock"), facts)
    assert unsure.bpm is None and unsure.caption == "energetic rock, instrumental"  # a tempo is never guessed
    assert len(table_of(found.music.samples)) == 4
