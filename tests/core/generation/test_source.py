import os

import numpy as np
import pytest
import soundfile

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.source import audio_of, tags_of


def _song(path, **tags):
    with soundfile.SoundFile(path, "w", 44_100, 1) as stream:
        for name, value in tags.items():
            setattr(stream, name, value)
        stream.write(np.zeros(4410))
    return path


def test_title_and_artist_come_from_the_tags(tmp_path):
    for suffix in ("ogg", "flac", "mp3"):
        assert tags_of(_song(tmp_path / f"a.{suffix}", title="Ünter  Tage", artist="夜")) == ("Ünter Tage", "夜")


def test_without_tags_the_name_of_the_file_will_do(tmp_path):
    assert tags_of(_song(tmp_path / "Someone - Some Song.wav")) == ("Some Song", "Someone")
    assert tags_of(_song(tmp_path / "Someone - Some Song.ogg", title="Other")) == ("Other", "Unknown")
    broken = tmp_path / "broken.mp3"
    broken.write_bytes(b"no sound")
    assert tags_of(broken) == ("broken", "Unknown")


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_a_song_that_is_not_in_the_folder_is_named(tmp_path):
    folder = tmp_path / "set"
    folder.mkdir()
    beatmap = Beatmap.new(GameMode.OSU, audio_filename="song.ogg")
    with pytest.raises(InputError, match="is missing"):
        audio_of(beatmap, folder / "map.osu")
    (folder / "song.ogg").symlink_to(_song(tmp_path / "elsewhere.ogg"))
    with pytest.raises(InputError, match="a link that leads out"):
        audio_of(beatmap, folder / "map.osu")
