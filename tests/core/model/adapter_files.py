"""Writes small LoRA adapters."""

import json
from pathlib import Path

import torch
from safetensors.torch import save_file

MODULE = "transformer.model.decoder.layers.0.self_attn.Wo"


def write_adapter(folder: Path, size: int = 16, **config: object) -> Path:
    """A folder with a change of one weight, (size, size), of rank 2."""
    folder.mkdir(exist_ok=True)
    settings = {"peft_type": "LORA", "r": 2, "lora_alpha": 4, "target_modules": ["Wo"], "init_lora_weights": True}
    (folder / "adapter_config.json").write_text(json.dumps({**settings, **config}))
    generator = torch.Generator().manual_seed(9)
    factors = {"A": torch.rand(2, size, generator=generator), "B": torch.rand(size, 2, generator=generator)}
    tensors = {f"base_model.model.{MODULE}.lora_{side}.weight": factor for side, factor in factors.items()}
    save_file(tensors, folder / "adapter_model.safetensors")
    return folder
