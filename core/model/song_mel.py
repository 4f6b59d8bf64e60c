"""The mel spectrogram of a whole song."""

import numpy as np
from numpy.typing import NDArray

from core.model.config import ModelConfig

_CUT_SECONDS = 30
_MARGIN_FRAMES = 4


def song_mel(samples: NDArray[np.float32], config: ModelConfig) -> NDArray[np.float32]:
    """(frames, bands) of mono samples at the model's sample rate, peak 1.

    In cuts with a margin, because a long song's spectrum would take gigabytes.
    """
    import torch

    from core.audio.mel import mel_spectrogram

    hop = config.hop_length
    step = _CUT_SECONDS * config.sample_rate // hop * hop
    margin = _MARGIN_FRAMES * hop
    audio = torch.from_numpy(samples)
    if len(audio) < config.n_fft:
        audio = torch.nn.functional.pad(audio, (0, config.n_fft - len(audio)))
    parts = []
    for start in range(0, len(audio), step):
        first = max(start - margin, 0)
        cut = audio[first : start + step + margin]
        if len(cut) < config.n_fft:
            break
        skip = (start - first) // hop
        with torch.inference_mode():
            mel = mel_spectrogram(cut.unsqueeze(0), config.mel)[0]
        parts.append(mel[skip : skip + step // hop].numpy())
    return np.concatenate(parts)
