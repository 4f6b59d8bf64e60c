"""What the bundled model takes from a song alone, whatever its timing is: computed once for all maps of it."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.audio.decode import Audio
from core.audio.upstream_audio import upstream_mono
from core.generation.mappers.bundled.rhythm_features import SAMPLE_RATE, SongSpectra, song_spectra
from core.generation.song_memory import SongMemory
from core.generation.structure.bars import band_levels
from core.jobs import CancelToken

if TYPE_CHECKING:
    from core.model.config import ModelConfig

_levels, _mels = SongMemory[NDArray[np.float32]](), SongMemory[NDArray[np.float32]]()
_spectra = SongMemory[SongSpectra]()


def begin_analysis(audio: Audio, config: "ModelConfig", cancel: CancelToken) -> None:
    """Compute all of it on another thread, where there may be one; who asks for a part of it meanwhile waits."""
    from core.model.runtime.thread_pool import beside_this

    beside_this(
        lambda: rhythm_spectra(audio.mono(), audio.sample_rate, cancel),
        lambda: mel_of(audio, config),
        lambda: levels_of(audio, cancel),
    )


def rhythm_spectra(mono: NDArray[np.float32], sample_rate: int, cancel: CancelToken) -> SongSpectra:
    """What the rhythm model reads of mono samples (samples,).

    Raises:
        CancelledError: `cancel` was set.
    """
    return _spectra.result(lambda: song_spectra(_at_model_rate(mono, sample_rate, cancel), cancel), mono, sample_rate)


def mel_of(audio: Audio, config: "ModelConfig") -> NDArray[np.float32]:
    """The decoder's mel spectrogram of the song, (frames, n_mels)."""
    from core.model.song_mel import song_mel

    return _mels.result(
        lambda: song_mel(upstream_mono(audio), config), audio.samples, audio.sample_rate, audio.bits, config
    )


def levels_of(audio: Audio, cancel: CancelToken) -> NDArray[np.float32]:
    """The song's `band_levels`, (frames of 10 ms, 8).

    Raises:
        CancelledError: `cancel` was set.
    """
    mono = audio.mono()
    return _levels.result(lambda: band_levels(mono, audio.sample_rate, cancel), mono, audio.sample_rate)


def _at_model_rate(samples: NDArray[np.float32], sample_rate: int, cancel: CancelToken) -> NDArray[np.float32]:
    if sample_rate == SAMPLE_RATE:
        return samples
    from core.audio.resample import resample

    return resample(samples, sample_rate, SAMPLE_RATE, cancel)
