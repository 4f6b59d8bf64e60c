"""Checkpoints and reference numbers of the public families."""

import lzma
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.model.checkpoint import save_checkpoint
from core.model.config import BackboneConfig, BackboneKind, ModelConfig
from core.model.network import Mapperatorinator
from core.tokens.families import bundled_vocabulary


@pytest.fixture(scope="session")
def golden(data_folder: Path) -> Path:
    return data_folder / "golden"


@pytest.fixture(scope="session")
def unpacked(golden: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Gives the checkpoint folder of a family, with its weights decompressed."""
    done: dict[str, Path] = {}

    def unpack(family: str) -> Path:
        if family not in done:
            folder = tmp_path_factory.mktemp(family)
            source = golden / family / "checkpoint"
            for file in source.glob("*.json"):
                shutil.copyfile(file, folder / file.name)
            weights = lzma.decompress((source / "model.safetensors.xz").read_bytes())
            (folder / "model.safetensors").write_bytes(weights)
            done[family] = folder
        return done[family]

    return unpack


def _small_config(kind: BackboneKind, size_out: int, size_in: int) -> ModelConfig:
    backbone = BackboneConfig(
        d_model=16,
        encoder_layers=1,
        decoder_layers=2,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=24,
        decoder_ffn_dim=24,
        num_mel_bins=16,
        max_source_positions=32,
        max_target_positions=64,
        vocab_size=size_out,
    )
    return ModelConfig(
        backbone=backbone,
        backbone_model_name=f"anyone/{kind.value}-tiny",
        vocab_size=size_out,
        vocab_size_in=size_in,
        project_encoder_input=False,
        spectrogram_implementation="torchaudio",
        n_mels=16,
        init_std=0.2,
        max_source_positions=32,
        max_target_positions=64,
    )


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    """A folder with a small V32 model of random weights."""
    vocabulary = bundled_vocabulary(1000)
    config = _small_config(BackboneKind.VAR, vocabulary.output_size, vocabulary.input_size)
    folder = tmp_path / "Модель 1"
    save_checkpoint(folder, Mapperatorinator.fresh(config, seed=4), vocabulary)
    return folder
