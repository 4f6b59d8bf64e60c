"""Sounds ready for mixing: the mapset's own where it has them, else the program's."""

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from core.audio.decode import load_audio
from core.audio.resample import resample
from core.beatmap.names import find_file
from core.data_files import resources
from core.errors import BeatwrightError
from desktop.player.hitsounds import Sound
from desktop.player.mixer import LONGEST_SOUND_S, Layer

OWN_FOLDER = resources() / "samples"
_ENDINGS = (".wav", ".ogg", ".mp3")
_MOST_FRAMES = 60_000_000


class SampleBank:
    """Sounds by name, decoded once; (frames, 2) float32 at one sample rate."""

    def __init__(self, sample_rate: int, folder: Path | None = None) -> None:
        self._sample_rate = sample_rate
        self._folder = folder
        self._loaded: dict[Path, np.ndarray] = {}
        self._frames = 0

    def sound(self, name: str, index: int = 0) -> np.ndarray:
        """The sound of a `Sound`'s name and index; empty where there is none or its file is broken, as in the game."""
        path = self._path(name, index)
        if path is None:
            return np.zeros((0, 2), dtype=np.float32)
        if path not in self._loaded:
            self._loaded[path] = self._load(path)
            self._frames += len(self._loaded[path])
        return self._loaded[path]

    def layer(self, sounds: Iterable[Sound]) -> Layer:
        """The sounds of a map as a layer for the mixer."""
        found: list[np.ndarray] = []
        places: dict[tuple[str, int], int] = {}
        events = []
        for each in sounds:
            key = each.name, each.index
            if key not in places:
                places[key] = len(found)
                found.append(self.sound(*key))
            if len(found[places[key]]):
                events.append((each.time, places[key], each.gain))
        return Layer.of(events, found)

    def _path(self, name: str, index: int) -> Path | None:
        """The file of a sound: of the set, by osu!'s rules for its index, else Beatwright's own."""
        if index < 0:
            stem = Path(name.replace("\\", "/")).with_suffix("").as_posix()
            return self._in_mapset([name, *(stem + ending for ending in _ENDINGS)])
        if index > 0:
            stem = name if index == 1 else f"{name}{index}"
            found = self._in_mapset([stem + ending for ending in _ENDINGS])
            if found is not None:
                return found
        own = OWN_FOLDER / f"{name}.wav"
        return own if own.is_file() else None

    def _in_mapset(self, names: list[str]) -> Path | None:
        if self._folder is None:
            return None
        return next((found for name in names if (found := find_file(self._folder, name)) is not None), None)

    def _load(self, path: Path) -> np.ndarray:
        # Keysounded maps bring thousands of files; what goes beyond a few hundred MB stays silent.
        """A sound in stereo at the device's rate; silence where it cannot be read."""
        if self._frames > _MOST_FRAMES:
            return np.zeros((0, 2), dtype=np.float32)
        try:
            audio = load_audio(path)
        except (BeatwrightError, OSError):
            return np.zeros((0, 2), dtype=np.float32)
        longest = int(LONGEST_SOUND_S * audio.sample_rate)
        samples = audio.samples[:2, :longest]
        if audio.sample_rate != self._sample_rate:
            samples = resample(samples, audio.sample_rate, self._sample_rate)
        both = samples if samples.shape[0] == 2 else np.repeat(samples[:1], 2, axis=0)
        return np.ascontiguousarray(both.T, dtype=np.float32)
