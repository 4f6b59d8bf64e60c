import numpy as np
import soundfile

from core.generation.source import tags_of


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
