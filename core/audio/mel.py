"""Mel spectrograms of the model families, computed with torch."""

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import torch


@dataclass(frozen=True, slots=True)
class MelSettings:
    """Parameters of a checkpoint's spectrogram; the names are those of its config.json.

    Attributes:
        implementation: "nnAudio" has the Slaney scale and bands of equal area, "torchaudio" the HTK scale and bands of
            equal height.
        log_scale: ln(1 + x) of the power.
        sample_rate: Hz.
        n_fft: samples of a frame; `hop_length`: samples from one frame to the next.
        n_mels: bands, from `f_min` to `f_max` Hz.
        pad_mode: padding before and after the samples: "constant" zeros, or "reflect".
    """

    implementation: Literal["nnAudio", "torchaudio"] = "torchaudio"
    log_scale: bool = True
    sample_rate: int = 16_000
    n_fft: int = 1024
    n_mels: int = 128
    hop_length: int = 128
    f_min: float = 20.0
    f_max: float = 8000.0
    pad_mode: Literal["constant", "reflect"] = "reflect"

    @property
    def frame_ms(self) -> float:
        """Time from one frame to the next, ms."""
        return self.hop_length * 1000.0 / self.sample_rate

    def frames(self, samples: int) -> int:
        """Frames of a spectrogram of `samples`; the first is centred on the first sample."""
        return samples // self.hop_length + 1


def mel_spectrogram(samples: "torch.Tensor", settings: MelSettings) -> "torch.Tensor":
    """Mel power spectrogram (B, frames, n_mels), float32, of mono samples (B, samples).

    |STFT|² with a periodic Hann window of n_fft samples, frames centred on multiples of hop_length, times the filter
    bank of the implementation. torchaudio computes it where it can be imported, else torch.stft by the same formula.
    """
    import torch

    samples = samples.to(torch.float32)
    if settings.implementation == "torchaudio" and (transform := _torchaudio_transform(settings, samples.device)):
        mel = transform(samples)
    else:
        mel = _mel_by_stft(samples, settings)
    if settings.log_scale:
        mel = torch.log1p(mel)
    return mel.transpose(-1, -2)


def _mel_by_stft(samples: "torch.Tensor", settings: MelSettings) -> "torch.Tensor":
    """Mel power (B, bands, frames) of `samples` (B, n), or without B, by torch's STFT."""
    import torch

    spectrum = torch.stft(
        samples,
        settings.n_fft,
        settings.hop_length,
        window=torch.hann_window(settings.n_fft, device=samples.device),
        center=True,
        pad_mode=settings.pad_mode,
        return_complex=True,
    )
    power = spectrum.real.square() + spectrum.imag.square()
    return torch.matmul(_bank_tensor(settings, samples.device), power)


@lru_cache(maxsize=8)
def _torchaudio_transform(settings: MelSettings, device: "torch.device") -> "torch.nn.Module | None":
    """torchaudio's own mel spectrogram with these settings; None where torchaudio is missing or broken."""
    try:
        from torchaudio.transforms import MelSpectrogram
    except (ImportError, OSError):
        return None
    transform = MelSpectrogram(
        sample_rate=settings.sample_rate,
        n_fft=settings.n_fft,
        hop_length=settings.hop_length,
        f_min=settings.f_min,
        f_max=settings.f_max,
        n_mels=settings.n_mels,
        power=2.0,
        pad_mode=settings.pad_mode,
    )
    return transform.to(device)


@lru_cache(maxsize=8)
def _bank_tensor(settings: MelSettings, device: "torch.device") -> "torch.Tensor":
    import torch

    return torch.from_numpy(filter_bank(settings).astype(np.float32)).to(device)


@lru_cache(maxsize=8)
def filter_bank(settings: MelSettings) -> NDArray[np.float64]:
    """The triangular filters of the mel bands, (n_mels, n_fft // 2 + 1).

    HTK scale: mel = 2595 log10(1 + f / 700). Slaney scale: Auditory Toolbox, technical report 1998-010.
    """
    bins = np.linspace(0, settings.sample_rate // 2, settings.n_fft // 2 + 1)
    slaney = settings.implementation == "nnAudio"
    to_mel, to_hz = (_slaney_mel, _slaney_hz) if slaney else (_htk_mel, _htk_hz)
    edges = to_hz(np.linspace(to_mel(settings.f_min), to_mel(settings.f_max), settings.n_mels + 2))
    widths = np.diff(edges)
    rising = (bins[None] - edges[:-2, None]) / widths[:-1, None]
    falling = (edges[2:, None] - bins[None]) / widths[1:, None]
    bank = np.maximum(0.0, np.minimum(rising, falling))
    if slaney:
        bank *= (2.0 / (edges[2:] - edges[:-2]))[:, None]
    return bank


def _htk_mel(hz: float) -> float:
    return float(2595.0 * np.log10(1.0 + hz / 700.0))


def _htk_hz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    return 700.0 * (10.0 ** (mel / 2595.0) - 1.0)


# The Slaney scale: linear up to 1 kHz, which is 15 mel, then a factor of 6.4 for every 27 mel.
_SLANEY_HZ_PER_MEL = 200.0 / 3.0
_SLANEY_STEP = np.log(6.4) / 27.0


def _slaney_mel(hz: float) -> float:
    if hz < 1000.0:
        return hz / _SLANEY_HZ_PER_MEL
    return float(15.0 + np.log(hz / 1000.0) / _SLANEY_STEP)


def _slaney_hz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(mel < 15.0, mel * _SLANEY_HZ_PER_MEL, 1000.0 * np.exp((mel - 15.0) * _SLANEY_STEP))
