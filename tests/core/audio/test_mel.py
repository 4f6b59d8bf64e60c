"""Mel spectrograms: against the formulas, and against the families' reference numbers."""

import json

import numpy as np
import pytest
import torch

from core.audio.mel import MelSettings, _mel_by_stft, filter_bank, mel_spectrogram

SLANEY = MelSettings("nnAudio", log_scale=False, n_mels=388, f_min=0.0, pad_mode="constant")
HTK = MelSettings("torchaudio", n_mels=80)


def test_frames_are_centred_on_hops():
    click = torch.zeros(1, 128 * 63)
    click[0, 128 * 20] = 1.0
    mel = mel_spectrogram(click, HTK)
    assert mel.shape == (1, HTK.frames(128 * 63), 80) == (1, 64, 80)
    assert int(mel[0].sum(dim=1).argmax()) == 20
    assert HTK.frame_ms == 8.0


@pytest.mark.parametrize("settings", [SLANEY, HTK], ids=["slaney", "htk"])
def test_a_tone_falls_into_its_band(settings):
    tone = torch.sin(2 * torch.pi * 3000 * torch.arange(16_000) / 16_000)[None]
    band = int(mel_spectrogram(tone, settings)[0, 60].argmax())
    bank = filter_bank(settings)
    assert bank[band, 192] == bank[:, 192].max() > 0  # 3000 Hz is bin 192 of 1024 points at 16 kHz


def test_slaney_bands_have_equal_area_and_htk_bands_equal_height():
    wide = MelSettings("nnAudio", n_mels=20, n_fft=8192)
    area = filter_bank(wide).sum(axis=1) * (16_000 / 8192)
    assert np.abs(area - 1.0).max() < 0.01
    assert filter_bank(MelSettings("torchaudio", n_mels=20, n_fft=8192)).max(axis=1) == pytest.approx(1.0, abs=0.02)


def test_settings_change_the_hop():
    settings = MelSettings("torchaudio", hop_length=256, n_mels=64)
    assert mel_spectrogram(torch.zeros(2, 16_000), settings).shape == (2, 63, 64)


@pytest.mark.parametrize(
    ("family", "inputs"), [("v29", "inputs"), ("v30", "inputs45"), ("v31", "inputs45"), ("v32", "inputs")]
)
def test_reference_numbers(family, inputs, data_folder):
    golden = data_folder / "golden"
    config = json.loads((golden / family / "checkpoint" / "config.json").read_text())
    settings = MelSettings(
        implementation=config["spectrogram_implementation"],
        log_scale=config["spectrogram_log_scale"],
        n_mels=config["n_mels"],
        f_min=config["f_min"],
        pad_mode=config["pad_mode"],
    )
    with np.load(golden / inputs / "song_16k_int16.npz") as stored:
        song = stored["x"].astype(np.float32)
    window = (2 * config["max_source_positions"] - 1) * 128
    samples = torch.from_numpy(song[:window] / np.abs(song).max())[None]
    with np.load(golden / family / "numerics.npz") as numbers:
        rows, expected, total = numbers["mel_rows"], numbers["mel_win0"], float(numbers["mel_sum"][0])
    mel = mel_spectrogram(samples, settings)[0].numpy()
    assert np.abs(mel[rows] - expected).max() < 4e-6 * np.abs(expected).max()
    assert mel.sum(dtype=np.float64) == pytest.approx(total, rel=1e-6)


def test_torchaudio_and_the_formula_agree():
    pytest.importorskip(
        "torchaudio", exc_type=(ImportError, OSError), reason="torchaudio does not import beside this torch"
    )
    noise = torch.randn(1, 32_000, generator=torch.Generator().manual_seed(0))
    ours = _mel_by_stft(noise, HTK).log1p().transpose(-1, -2)
    assert torch.allclose(mel_spectrogram(noise, HTK), ours, rtol=1e-4, atol=1e-4)
