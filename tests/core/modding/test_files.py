"""Faults of the files in a set."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.beatmap.event_lines import add_event_lines
from core.beatmap.objects import GameMode, HitSample, HitSound, Spinner
from core.modding.media import audio_format
from core.modding.run_checks import check_path
from core.pictures import image_size
from tests.core.modding.sets import at, clean_set, png, write_set, write_sound


def checks_of(folder: Path) -> set[str]:
    return {finding.check for finding in check_path(folder)}


@pytest.fixture
def folder(tmp_path, song) -> Path:
    """A clean set whose hit sounds are custom ones of the set."""
    maps = clean_set(GameMode.OSU)
    for beatmap in maps:
        for point in beatmap.timing_points:
            point.sample_index = 1
    write_set(tmp_path / "set", maps, song)
    write_sound(tmp_path / "set" / "soft-hitclap.wav")
    assert check_path(tmp_path / "set") == []
    return tmp_path / "set"


SOUNDS: list[tuple[str, Callable[[Path], None]]] = [
    ("Hit sound too short", lambda path: write_sound(path, ms=10.0)),
    ("Hit sound answers late", lambda path: write_sound(path, delay_ms=9.0)),
    ("Hit sound louder on one side", lambda path: write_sound(path, gain=(0.8, 0.1))),
    ("Hit sound louder on one side", lambda path: write_sound(path, gain=(0.8, 0.0))),
    ("Silent sound that is not blank.wav", lambda path: write_sound(path, gain=(0.0001,))),
    ("Hit sound format", lambda path: path.write_bytes(b"this is not a sound, however long it may be " * 4)),
]


@pytest.mark.parametrize(("check", "write"), SOUNDS, ids=[check for check, _ in SOUNDS])
def test_a_faulty_hit_sound_is_found(folder, check, write):
    write(folder / "soft-hitclap.wav")
    assert check in checks_of(folder)


def test_an_mp3_hit_sound_is_found(folder):
    (folder / "soft-hitclap.wav").unlink()
    write_sound(folder / "soft-hitclap.mp3", ms=300.0)
    assert "Hit sound format" in checks_of(folder)


def test_frequent_finishes_are_found(tmp_path, song):
    maps = clean_set(GameMode.OSU)
    for hit_object in maps[1].hit_objects:
        hit_object.sound = HitSound.FINISH
        hit_object.sample = HitSample(index=1)
    write_set(tmp_path / "set", maps, song)
    write_sound(tmp_path / "set" / "soft-hitfinish.wav")
    assert "Frequent finishes" in checks_of(tmp_path / "set")


def test_blank_wav_is_no_fault(folder):
    (folder / "soft-hitclap.wav").write_bytes(b"RIFF" + bytes(40))
    assert checks_of(folder) == set()


def test_a_partly_used_hitnormal_is_found(tmp_path, song):
    maps = clean_set(GameMode.MANIA)
    for hit_object in maps[1].hit_objects[:8]:
        hit_object.sample = HitSample(index=1)
    write_set(tmp_path / "set", maps, song)
    write_sound(tmp_path / "set" / "soft-hitnormal.wav")
    assert "Custom hitnormal" in checks_of(tmp_path / "set")


FILES: list[tuple[str, str, bytes]] = [
    ("Files of 0 bytes", "soft-hitclap.wav", b""),
    ("Unused files", "notes.txt", b"to do"),
    ("Unused files", "drum-hitclap.wav", b"RIFF" + bytes(40)),
    ("Difficulty that cannot be played", "empty.osu", b""),
    ("Difficulty that cannot be played", "broken.osu", b"\0\1\2 nothing of osu!"),
    ("File names", "x" * 140 + ".txt", b"long"),
    ("Skin of osu!", "hit300.png", png(8, 8)),
    ("Background size", "bg.png", png(2600, 100)),
    ("Background size", "bg.png", png(640, 480)),
    ("Background size", "bg.png", b"no picture"),
    ("Background size", "bg.png", png(1280, 720) + bytes(3 * 2**20)),
]


@pytest.mark.parametrize(("check", "name", "content"), FILES, ids=[f"{check}-{name[:20]}" for check, name, _ in FILES])
def test_a_faulty_file_is_found(folder, check, name, content):
    (folder / name).write_bytes(content)
    assert check in checks_of(folder)


def test_a_renamed_difficulty_is_found(folder):
    next(folder.glob("*Normal*.osu")).rename(folder / "normal.osu")
    assert checks_of(folder) == {"File names"}


@pytest.mark.parametrize(
    ("mode", "element", "check"),
    [
        (GameMode.TAIKO, "taikohitcircle.png", "Skin of osu!taiko"),
        (GameMode.CATCH, "fruit-apple.png", "Skin of osu!catch"),
        (GameMode.MANIA, "mania-hit300.png", "Skin of osu!mania"),
    ],
)
def test_half_a_skin_set_is_found(tmp_path, song, mode, element, check):
    write_set(tmp_path / "set", clean_set(mode), song)
    (tmp_path / "set" / element).write_bytes(png(8, 8))
    assert check in checks_of(tmp_path / "set")


def test_two_styles_of_spinners_are_found(tmp_path, song):
    maps = clean_set(GameMode.OSU)
    maps[1].hit_objects = [o for o in maps[1].hit_objects if not at(19) < o.time < at(27)]
    maps[1].hit_objects.append(Spinner(256, 192, at(20), True, end=at(24)))
    maps[1].hit_objects.sort(key=lambda o: o.time)
    write_set(tmp_path / "set", maps, song)
    for name in ("spinner-circle.png", "spinner-top.png"):
        (tmp_path / "set" / name).write_bytes(png(8, 8))
    assert "Spinner, hit burst and slider skin" in checks_of(tmp_path / "set")


def test_a_song_of_low_bitrate_is_found(folder):
    (folder / "audio.ogg").unlink()
    silence = np.zeros((44_100 * 66, 1), dtype=np.float32)
    with soundfile.SoundFile(folder / "audio.ogg", "w", 44_100, 1, format="OGG", subtype="VORBIS") as stream:
        for start in range(0, len(silence), 1 << 14):
            stream.write(silence[start : start + (1 << 14)])
    assert checks_of(folder) == {"Audio bitrate"}


def test_a_song_of_another_format_is_found(folder):
    (folder / "audio.ogg").unlink()
    soundfile.write(folder / "audio.ogg", np.zeros(8000 * 66, dtype=np.float32), 8000, format="WAV", subtype="PCM_U8")
    assert "Audio format" in checks_of(folder)


def test_a_video_with_audio_and_too_many_pixels_is_found(tmp_path, song):
    import av

    maps = clean_set(GameMode.OSU)
    for beatmap in maps:
        add_event_lines(beatmap.blocks, ['Video,0,"video.mkv"'], after="")
    write_set(tmp_path / "set", maps, song)
    with av.open(tmp_path / "set" / "video.mkv", "w") as container:
        picture = container.add_stream("mjpeg", rate=1)
        picture.width, picture.height, picture.pix_fmt = 1600, 900, "yuvj420p"
        sound = container.add_stream("pcm_s16le", rate=8000)
        frame = av.VideoFrame.from_ndarray(np.zeros((900, 1600, 3), dtype=np.uint8), format="rgb24")
        frame.pts = 0
        container.mux(picture.encode(frame))
        tone = av.AudioFrame.from_ndarray(np.zeros((1, 800), dtype=np.int16), format="s16", layout="mono")
        tone.sample_rate, tone.pts = 8000, 0
        container.mux(sound.encode(tone))
        container.mux(picture.encode())
    assert {"Audio track in a video", "Video resolution"} <= checks_of(tmp_path / "set")


def test_picture_sizes_are_read_from_headers():
    assert image_size(png(30, 20)) == (30, 20)
    assert image_size(b"GIF89a" + bytes([30, 0, 20, 0])) == (30, 20)
    jpeg = b"\xff\xd8\xff\xe0\x00\x10" + bytes(14) + b"\xff\xc0\x00\x11\x08\x00\x14\x00\x1e\x03" + bytes(9)
    assert image_size(jpeg) == (30, 20)
    assert image_size(b"") is None
    assert audio_format(b"fLaC") == "FLAC"
