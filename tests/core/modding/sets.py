"""Small mapsets without faults, in every mode; tests plant faults in them."""

import math
import struct
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import soundfile

from core.beatmap.beatmap import Beatmap
from core.beatmap.names import osu_file_name
from core.beatmap.objects import (
    Circle,
    CurveType,
    GameMode,
    HitObject,
    HitSample,
    HitSound,
    Hold,
    Slider,
    Spinner,
    TimingPoint,
)
from core.beatmap.writer import format_beatmap

BEAT = 500.0
FIRST = 1000.0
BEATS = 128
SETTINGS = {
    GameMode.OSU: {"Easy": (2, 3, 2, 4), "Normal": (4, 4, 4, 5), "Hard": (5, 4, 6, 7.5)},
    GameMode.TAIKO: {"Kantan": (8, 5, 3, 5), "Futsuu": (7, 5, 4, 5), "Muzukashii": (6, 5, 5, 5)},
    GameMode.CATCH: {"Cup": (2, 2, 5, 5), "Salad": (3, 3, 6, 6), "Platter": (4, 3.5, 7, 7)},
    GameMode.MANIA: {"Easy": (7, 4, 7, 5), "Normal": (7.5, 4, 7.5, 5), "Hard": (8, 4, 8, 5)},
}
SOUNDS = (0, HitSound.CLAP, HitSound.WHISTLE, HitSound.CLAP)


def at(beat: float) -> float:
    return FIRST + beat * BEAT


def write_song(path: Path, seconds: float = 67.0) -> None:
    """Noise bursts on the beat, as Ogg Vorbis of about 140 kbit/s."""
    rate = 44_100
    noise = np.random.default_rng(5).normal(0.0, 0.2, (int(seconds * rate), 2)).astype(np.float32)
    noise *= (np.arange(len(noise)) % (rate // 2) < rate // 4)[:, None]
    # libsndfile's Vorbis encoder takes only so much at once.
    with soundfile.SoundFile(path, "w", rate, 2, format="OGG", subtype="VORBIS", compression_level=0.25) as stream:
        for start in range(0, len(noise), 1 << 14):
            stream.write(noise[start : start + (1 << 14)])


@cache
def png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\x40" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def write_sound(path: Path, ms: float = 60.0, delay_ms: float = 0.0, gain: tuple[float, ...] = (0.5,)) -> None:
    rate = 44_100
    body = np.exp(-np.arange(int(ms * rate / 1000)) / 400.0)
    samples = np.concatenate([np.zeros(int(delay_ms * rate / 1000)), body])
    kind = "OGG" if path.suffix == ".ogg" else "MP3" if path.suffix == ".mp3" else "WAV"
    soundfile.write(path, samples[:, None] * np.array(gain)[None, :], rate, format=kind)


def clean_set(mode: GameMode) -> list[Beatmap]:
    return [_beatmap(mode, level, name) for level, name in enumerate(SETTINGS[mode])]


def write_set(folder: Path, beatmaps: list[Beatmap], song: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "audio.ogg").hardlink_to(song)
    (folder / "bg.png").write_bytes(png(1280, 720))
    for beatmap in beatmaps:
        name = osu_file_name(beatmap.artist, beatmap.title, beatmap.creator, beatmap.version_name)
        (folder / name).write_text(format_beatmap(beatmap), encoding="utf-8", newline="")


def _beatmap(mode: GameMode, level: int, name: str) -> Beatmap:
    beatmap = Beatmap.new(
        mode, title="Clean Song", artist="Somebody", creator="Mapper", version_name=name, audio_filename="audio.ogg"
    )
    beatmap.hp, beatmap.cs, beatmap.od, beatmap.ar = SETTINGS[mode][name]
    beatmap.tags = "electronic instrumental test"
    beatmap.preview_time = int(at(64))
    beatmap.background = "bg.png"
    beatmap.slider_multiplier = 1.0
    if mode in {GameMode.OSU, GameMode.CATCH}:
        beatmap.combo_colours = [(255, 120, 60), (80, 200, 120)]
    beatmap.timing_points = [
        TimingPoint(FIRST, BEAT, 4, 2, 0, 60),
        TimingPoint(at(64), -100.0, 4, 2, 0, 60, False, 1),
        TimingPoint(at(96), -100.0, 4, 2, 0, 60, False, 0),
    ]
    makers: dict[GameMode, Callable[[int], list[HitObject]]] = {
        GameMode.OSU: _osu,
        GameMode.TAIKO: _taiko,
        GameMode.CATCH: _catch,
        GameMode.MANIA: _mania,
    }
    beatmap.hit_objects = makers[mode](level)
    return beatmap


def _osu(level: int) -> list[HitObject]:
    """A circle on each beat, or every other one, round and round, with a slider now and then."""
    objects: list[HitObject] = []
    turn = 0.0
    for beat in range(0, BEATS, 2 if level == 0 else 1):
        x, y = 256.0 + 110.0 * math.cos(turn), 192.0 + 110.0 * math.sin(turn)
        turn += 0.9
        sound = SOUNDS[beat % 4]
        if beat % 16 == 8:
            end = (round(x) + 0.0, round(y) - 50.0)
            place = (round(x), round(y), at(beat), beat % 8 == 0)
            edges = ([sound, 0], [(0, 0), (0, 0)])
            objects.append(Slider(*place, 0, 0, HitSample(), CurveType.LINEAR, [end], [], 1, 50.0, *edges))
        else:
            objects.append(Circle(round(x), round(y), at(beat), beat % 8 == 0, 0, sound))
    return objects


def _taiko(level: int) -> list[HitObject]:
    """Four notes and a rest, in 1/1 or 1/2."""
    step = 1.0 if level < 2 else 0.5
    count = 4 if level < 2 else 3
    objects: list[HitObject] = []
    for bar in range(0, BEATS, 8):
        objects += [
            Circle(256, 192, at(bar + note * step), note == 0, 0, HitSound.CLAP if note % 2 else 0)
            for note in range(count)
        ]
    return objects


def _catch(level: int) -> list[HitObject]:
    """Fruit to and fro, and a spinner."""
    step = (2, 1, 1)[level]
    objects: list[HitObject] = [
        Circle(256.0 + 60.0 * math.sin(beat), 192, at(beat), beat % 4 == 0, 0, SOUNDS[beat % 4])
        for beat in range(0, BEATS - 16, step)
    ]
    objects = [Circle(round(o.x), o.y, o.time, o.new_combo, 0, o.sound) for o in objects]
    objects.append(Spinner(256, 192, at(BEATS - 12), True, 0, 0, end=at(BEATS - 8)))
    objects.append(Circle(256, 192, at(BEATS - 4), True, 0, 0))
    return objects


def _mania(level: int) -> list[HitObject]:
    """One column after another, with a hold note now and then."""
    step = (2, 1, 1)[level]
    objects: list[HitObject] = []
    for beat in range(0, BEATS, step):
        x = 64 + 128 * (beat // step % 4)
        if beat % 32 == 16:
            objects.append(Hold(x, 192, at(beat), False, 0, SOUNDS[beat % 4], end=at(beat + 1)))
        else:
            objects.append(Circle(x, 192, at(beat), False, 0, SOUNDS[beat % 4]))
    return objects
