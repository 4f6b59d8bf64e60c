"""What MusicGen is to play, as its inputs: a text, nothing, a piece of audio to go on from, or a melody."""

from typing import TYPE_CHECKING, Any

import numpy as np

from core.audio.decode import load_audio
from core.audio.resample import resample
from core.audio.sample_buffer import Samples
from core.errors import InputError
from core.jobs import CancelToken
from core.music.published.musicgen import SAMPLE_RATE
from core.music.request import AudioPrompt

if TYPE_CHECKING:
    import torch

    from core.music.musicgen.checkpoint import LoadedModel

LONGEST_AUDIO_PROMPT = 300.0  # seconds
SHORTEST_AUDIO_PROMPT = 0.5
_MELODY_WINDOW, _MELODY_HOP = 16_384, 4096  # samples; of the published models
_PITCH_CLASSES = 12
_LONGEST_TEXT = 256  # tokens


def text_conditions(loaded: "LoadedModel", texts: list[str]) -> dict[str, Any]:
    """Prompts (B) as token ids and their mask, (B, T)."""
    inputs = loaded.tokenizer(texts, padding=True, truncation=True, max_length=_LONGEST_TEXT, return_tensors="pt")
    return {name: inputs[name].to(loaded.model.device) for name in ("input_ids", "attention_mask")}


def free_conditions(loaded: "LoadedModel", rows: int) -> dict[str, Any]:
    """Nothing at all, for so many pieces."""
    found = loaded.model.get_unconditional_inputs(num_samples=rows)
    return {name: found[name] for name in ("encoder_outputs", "attention_mask")}


def read_audio_prompt(prompt: AudioPrompt, channels: int, cancel: CancelToken) -> Samples:
    """The part that a prompt names, (channels, samples) at SAMPLE_RATE.

    Raises:
        InputError: the file cannot be read, is silent, or has no such part.
    """
    audio = load_audio(prompt.file, cancel=cancel)
    seconds = audio.duration_ms / 1000
    end = seconds if prompt.end is None else min(prompt.end, seconds)
    if end - prompt.start < SHORTEST_AUDIO_PROMPT:
        raise InputError(
            f"{prompt.file} lasts {seconds:.1f} s; choose a part of it of at least {SHORTEST_AUDIO_PROMPT} s."
        )
    if end - prompt.start > LONGEST_AUDIO_PROMPT:
        raise InputError(
            f"The audio prompt lasts {end - prompt.start:.0f} s; choose a part of {LONGEST_AUDIO_PROMPT:.0f} s at most."
        )
    part = audio.samples[:, round(prompt.start * audio.sample_rate) : round(end * audio.sample_rate)]
    if float(np.abs(part).max(initial=0.0)) < 1e-4:
        raise InputError(f"The part of {prompt.file} that is to be continued is silent; choose another one.")
    part = part.mean(axis=0, keepdims=True) if channels == 1 else np.resize(part[:2], (2, part.shape[1]))
    return resample(np.ascontiguousarray(part, dtype=np.float32), audio.sample_rate, SAMPLE_RATE, cancel)


def melody_conditions(loaded: "LoadedModel", samples: Samples, rows: int) -> dict[str, Any]:
    """The strongest pitch class of each frame of a sound (channels, samples), as features (B, T, 12) of ones and zeros.

    As the published model's own front end, without its separation of instruments: spectrogram, chroma, maximum.
    """
    import torch
    from transformers.audio_utils import chroma_filter_bank

    wave = torch.from_numpy(samples.mean(axis=0))
    if len(wave) < _MELODY_WINDOW:
        missing = _MELODY_WINDOW - len(wave)
        wave = torch.nn.functional.pad(wave, (missing // 2, missing - missing // 2))
    window = torch.hann_window(_MELODY_WINDOW)
    spectrum = torch.stft(
        wave, _MELODY_WINDOW, _MELODY_HOP, window=window, center=True, pad_mode="reflect", return_complex=True
    )
    power = (spectrum / window.square().sum().sqrt()).abs().square()
    bank = chroma_filter_bank(
        sampling_rate=SAMPLE_RATE, num_frequency_bins=_MELODY_WINDOW, tuning=0, num_chroma=_PITCH_CLASSES
    )
    chroma = torch.from_numpy(bank).float() @ power
    features = torch.nn.functional.one_hot(chroma.argmax(dim=0), _PITCH_CLASSES).float()
    return {"input_features": features[None].repeat(rows, 1, 1).to(loaded.model.device)}


def as_tensor(samples: Samples) -> "torch.Tensor":
    """Samples for the model."""
    import torch

    return torch.from_numpy(np.ascontiguousarray(samples))
