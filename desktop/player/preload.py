"""What the player mixes, made ready beside the window: the song at the device's rate, hitsounds and metronome."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, Qt, Signal

from core.audio.decode import Audio
from core.audio.resample import resample
from desktop.player.mixer import Layer, Mixer, Music, PlainMusic
from desktop.player.samples import SampleBank
from desktop.player.stretch import StretchedMusic

_SONG = "song"


class Preload(QObject):
    """Fills a mixer with one song and any layers of sounds over it."""

    _prepared = Signal(object, object)

    def __init__(self, mixer: Mixer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mixer = mixer
        self._audio: Audio | None = None
        self._samples: np.ndarray | None = None
        self._rate = 1.0
        self._sources: dict[str, Callable[[SampleBank], Layer] | None] = {}
        self._folders: dict[str, Path | None] = {}
        # What was asked for last; anything older that arrives late is thrown away.
        self._asked: dict[str, int] = {}
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="player")
        self._prepared.connect(self._take_prepared, Qt.ConnectionType.QueuedConnection)

    def set_song(self, audio: Audio | None) -> None:
        """Mix another song, or none."""
        self._audio, self._samples = audio, None
        self._set_music(None)
        self._prepare_song()

    def set_layer(self, name: str, source: Callable[[SampleBank], Layer] | None, folder: Path | None) -> None:
        """Mix the sounds of `source`, which gets the samples of the mapset in `folder`; None removes them."""
        self._sources[name], self._folders[name] = source, folder
        self._prepare_layer(name)

    def set_rate(self, rate: float) -> None:
        """Play the song at `rate` times the speed, pitch kept."""
        self._rate = rate
        self._make_music()

    def set_sample_rate(self, sample_rate: int) -> None:
        """Prepare everything again for another sample rate, Hz."""
        if sample_rate == self._mixer.sample_rate:
            return
        self._mixer.sample_rate = sample_rate
        self._mixer.layers.clear()
        for name in self._sources:
            self._prepare_layer(name)
        self.set_song(self._audio)

    def close(self) -> None:
        """Let the threads end."""
        self._set_music(None)
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _prepare_layer(self, name: str) -> None:
        """Render a layer of sounds in the background; one without a source falls silent."""
        source, folder, sample_rate = self._sources.get(name), self._folders.get(name), self._mixer.sample_rate
        if source is None:
            self._asked[name] = self._asked.get(name, 0) + 1
            self._mixer.layers.pop(name, None)
            return

        def take(layer: Layer) -> None:
            self._mixer.layers[name] = layer

        self._in_background(name, lambda: source(SampleBank(sample_rate, folder)), take)

    def _prepare_song(self) -> None:
        """Bring the song to the sample rate of the device, in the background where that takes work."""
        audio, sample_rate = self._audio, self._mixer.sample_rate
        if audio is None:
            self._asked[_SONG] = self._asked.get(_SONG, 0) + 1
            return
        if audio.sample_rate == sample_rate:
            self._asked[_SONG] = self._asked.get(_SONG, 0) + 1
            self._take_song(audio.samples)
            return
        self._in_background(_SONG, lambda: resample(audio.samples[:2], audio.sample_rate, sample_rate), self._take_song)

    def _take_song(self, samples: np.ndarray) -> None:
        self._samples = samples
        self._make_music()

    def _make_music(self) -> None:
        self._mixer.rate = self._rate
        if self._samples is None:
            self._set_music(None)
        elif self._rate == 1.0:
            self._set_music(PlainMusic(self._samples))
        else:
            self._set_music(StretchedMusic(self._samples, self._mixer.sample_rate, self._rate))

    def _set_music(self, music: Music | None) -> None:
        before, self._mixer.music = self._mixer.music, music
        if before is not None:
            before.close()

    def _in_background(self, name: str, work: Callable[[], object], take: Callable[..., None]) -> None:
        self._asked[name] = asked = self._asked.get(name, 0) + 1

        def run() -> None:
            result = work()
            if self._asked[name] == asked:
                self._prepared.emit((name, asked, take), result)

        self._worker.submit(run)

    def _take_prepared(self, order: tuple[str, int, Callable[[object], None]], result: object) -> None:
        name, asked, take = order
        if self._asked[name] == asked:
            take(result)
