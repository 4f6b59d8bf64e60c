"""Tiny music models, made once, and a home of the program's own."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from tests.core.music.tiny import write_musicgen


@pytest.fixture(scope="session")
def mono_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_musicgen(tmp_path_factory.mktemp("mono") / "tiny musicgen")


@pytest.fixture(scope="session")
def stereo_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_musicgen(tmp_path_factory.mktemp("stereo") / "tiny stereo", stereo=True)


@pytest.fixture(scope="session")
def melody_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_musicgen(tmp_path_factory.mktemp("melody") / "tiny melody", melody=True)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def hum(tmp_path: Path) -> Path:
    """Two seconds of a tone in stereo, at another rate than the models'."""
    seconds = np.arange(2 * 44_100) / 44_100
    tone = 0.3 * np.sin(2 * np.pi * 220 * seconds)
    soundfile.write(tmp_path / "hum.wav", np.stack([tone, 0.5 * tone], axis=1), 44_100)
    return tmp_path / "hum.wav"
