"""Mel spectrograms of a whole song and of a window in it."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.model.config import ModelConfig

if TYPE_CHECKING:
    import torch

_CUT_SECONDS = 30
_MARGIN_FRAMES = 4


def song_mel(samples: NDArray[np.float32], config: ModelConfig) -> NDArray[np.float32]:
    """The mel spectrogram (frames, n_mels) of mono `samples` (samples,) at the model's sample rate, peak 1.

    It is computed in overlapping cuts, because a long song's spectrum would take gigabytes.
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


def window_frames(mel: NDArray[np.float32], config: ModelConfig, start: int) -> "torch.Tensor":
    """The frames (1, src_seq_len, n_mels) of the window that begins at `start` ms, with zeros after the song.

    Args:
        mel: (frames, n_mels) of the whole song, from `song_mel`.
    """
    import torch

    first = round(start * config.sample_rate / 1000 / config.hop_length)
    frames = np.zeros((1, config.src_seq_len, mel.shape[1]), dtype=np.float32)
    part = mel[first : first + config.src_seq_len]
    frames[0, : len(part)] = part
    return torch.from_numpy(frames)
