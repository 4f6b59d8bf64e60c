"""The rhythm network and its files."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from core.errors import InputError
from core.model.checkpoints.rhythm_files import load_rhythm_model, save_rhythm_model
from core.model.networks.rhythm import (
    RhythmModel,
    RhythmNetwork,
    RhythmSettings,
    condition_vector,
    other_vector,
    shift_pitch,
)

SETTINGS = RhythmSettings((0, 1, 17, 85), width=16, hidden=8)
BEATS = 24


def model(members=2):
    networks = []
    for seed in range(members):
        torch.manual_seed(seed)
        networks.append(RhythmNetwork(SETTINGS))
    return RhythmModel(SETTINGS, networks, np.zeros((4, 4, 4), np.float32))


def arguments(rows=2):
    rng = np.random.default_rng(0)
    return {
        "features": rng.normal(size=(BEATS, 24, SETTINGS.bands)).astype(np.float16),
        "numbers": rng.normal(size=(BEATS, 5)).astype(np.float32),
        "phases": np.arange(BEATS) % 16,
        "bar_beats": np.arange(BEATS) % 4,
        "conditions": np.stack([condition_vector(0, 0, 2 + row) for row in range(rows)]),
    }


def test_predictions_are_probabilities():
    patterns, activity = model().probabilities(**arguments())
    assert patterns.shape == (2, BEATS, 4)
    assert patterns.sum(axis=-1) == pytest.approx(1, abs=1e-5)
    assert ((activity > 0) & (activity < 1)).all()


def test_stars_mode_and_audio_all_matter():
    whole = model()
    inputs = arguments()
    patterns, _ = whole.probabilities(**inputs)
    assert np.abs(patterns[0] - patterns[1]).max() > 1e-4
    mania = whole.probabilities(**{**inputs, "conditions": condition_vector(3, 4, 2)[None]})[0]
    assert np.abs(mania[0] - patterns[0]).max() > 1e-4
    without_audio = whole.probabilities(**{**inputs, "features": None})[0]
    assert np.abs(without_audio - patterns).max() > 1e-4


def test_a_shift_in_pitch_moves_the_pitched_bands_alone():
    features = np.arange(12.0)[None]
    up, down = shift_pitch(features, 2, 8), shift_pitch(features, -3, 8)
    assert up.tolist() == [[0, 0, 0, 1, 2, 3, 4, 5, 8, 9, 10, 11]]
    assert down.tolist() == [[3, 4, 5, 6, 7, 0, 0, 0, 8, 9, 10, 11]]
    assert np.array_equal(shift_pitch(features, 0, 8), features)


def test_a_reference_matters_only_where_it_is_an_input():
    settings = replace(SETTINGS, other=True)
    guest_model = RhythmModel(settings, [RhythmNetwork(settings)], np.zeros((4, 4, 4), np.float32))
    inputs = arguments()
    other = other_vector(np.arange(BEATS * 8).reshape(BEATS, 8) % 4 == 0, 3.0)
    plain, _ = guest_model.probabilities(**inputs)
    assert np.array_equal(plain, guest_model.probabilities(**inputs, other=np.zeros_like(other))[0])
    assert np.abs(guest_model.probabilities(**inputs, other=other)[0] - plain).max() > 1e-4
    assert np.array_equal(model().probabilities(**inputs, other=other)[0], model().probabilities(**inputs)[0])


def test_the_file_gives_back_the_model(tmp_path):
    before = model()
    save_rhythm_model(before, tmp_path, {"trained_on": {"songs": 1}})
    after = load_rhythm_model(tmp_path)
    assert after.settings == SETTINGS
    assert len(after.networks) == 2
    for one, other in zip(before.probabilities(**arguments()), after.probabilities(**arguments()), strict=True):
        assert np.abs(one - other).max() < 5e-3  # half precision
    assert json.loads((tmp_path / "rhythm.json").read_text())["trained_on"] == {"songs": 1}


def test_missing_and_damaged_files_are_input_errors(tmp_path):
    with pytest.raises(InputError, match="Cannot read"):
        load_rhythm_model(tmp_path)
    save_rhythm_model(model(), tmp_path, {})
    weights = tmp_path / "rhythm.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(InputError, match="damaged"):
        load_rhythm_model(tmp_path)
