"""Small MusicLDM models with random weights, built when they are asked for: everything but the sound."""

from pathlib import Path
from typing import Any


def write_musicldm(folder: Path, *, full_size: bool = False) -> Path:
    """A model in the library's form below `folder`; `full_size` is for benchmarks."""
    import diffusers
    import torch
    import transformers as hf

    torch.manual_seed(0)
    unet: dict[str, Any] = {
        "sample_size": 16, "in_channels": 4, "out_channels": 4, "block_out_channels": (8, 16), "layers_per_block": 1,
        "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D"),
        "up_block_types": ("CrossAttnUpBlock2D", "UpBlock2D"),
        "cross_attention_dim": (8, 16), "attention_head_dim": 2, "norm_num_groups": 4,
        "class_embed_type": "simple_projection", "projection_class_embeddings_input_dim": 16,
        "class_embeddings_concat": True,
    }  # fmt: skip
    vae: dict[str, Any] = {
        "in_channels": 1, "out_channels": 1, "latent_channels": 4, "block_out_channels": [8, 16], "norm_num_groups": 4,
        "down_block_types": ["DownEncoderBlock2D"] * 2, "up_block_types": ["UpDecoderBlock2D"] * 2,
    }  # fmt: skip
    vocoder: dict[str, Any] = {
        "model_in_dim": 64, "sampling_rate": 16000, "upsample_rates": [5, 4, 2, 2, 2],
        "upsample_kernel_sizes": [16, 16, 8, 4, 4], "upsample_initial_channel": 32, "resblock_kernel_sizes": [3],
        "resblock_dilation_sizes": [[1, 3]], "normalize_before": False,
        "initializer_range": 0.2,
    }  # fmt: skip
    if full_size:  # musicldm as it is published
        unet |= {
            "sample_size": 128, "in_channels": 8, "out_channels": 8, "block_out_channels": (128, 256, 384, 640),
            "layers_per_block": 2, "down_block_types": ("DownBlock2D", *["CrossAttnDownBlock2D"] * 3),
            "up_block_types": (*["CrossAttnUpBlock2D"] * 3, "UpBlock2D"),
            "cross_attention_dim": (128, 256, 384, 640), "attention_head_dim": 8, "norm_num_groups": 32,
            "projection_class_embeddings_input_dim": 512,
        }  # fmt: skip
        vae |= {
            "latent_channels": 8, "block_out_channels": [128, 256, 512], "norm_num_groups": 32, "layers_per_block": 2,
            "down_block_types": ["DownEncoderBlock2D"] * 3, "up_block_types": ["UpDecoderBlock2D"] * 3,
        }  # fmt: skip
        vocoder |= {
            "upsample_initial_channel": 1024, "resblock_kernel_sizes": [3, 7, 11],
            "resblock_dilation_sizes": [[1, 3, 5]] * 3,
        }  # fmt: skip
    schedule = diffusers.DDIMScheduler(
        beta_start=0.0015, beta_end=0.0195, beta_schedule="scaled_linear", clip_sample=False, set_alpha_to_one=False,
        steps_offset=1, num_train_timesteps=1000,
    )  # fmt: skip
    parts = {
        "unet": diffusers.UNet2DConditionModel(**unet),
        "vae": diffusers.AutoencoderKL(**vae),
        "vocoder": hf.SpeechT5HifiGan(hf.SpeechT5HifiGanConfig(**vocoder)),
    }
    pipeline = diffusers.MusicLDMPipeline(
        **parts, scheduler=schedule, **dict(zip(_CLAP, _clap(full_size=full_size), strict=True))
    )
    pipeline.save_pretrained(folder)
    return folder


def write_clap(folder: Path) -> Path:
    """A CLAP model on its own, in the hub's form."""
    import torch

    torch.manual_seed(0)
    for part in _clap(full_size=False):
        part.save_pretrained(folder)
    return folder


_CLAP = ("text_encoder", "tokenizer", "feature_extractor")


def _clap(*, full_size: bool) -> tuple[Any, Any, Any]:
    """Its network, tokenizer and feature extractor."""
    import transformers as hf
    from tokenizers.pre_tokenizers import ByteLevel

    special = ["<s>", "<pad>", "</s>", "<unk>", "<mask>"]
    vocabulary = {word: number for number, word in enumerate([*special, *ByteLevel.alphabet()])}
    tokenizer = hf.RobertaTokenizer(vocab=vocabulary, merges=[], model_max_length=512 if full_size else 77)
    if full_size:
        return hf.ClapModel(hf.ClapConfig()), tokenizer, hf.ClapFeatureExtractor(truncation="rand_trunc")
    text = hf.ClapTextConfig(
        vocab_size=len(vocabulary), hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=32,
        max_position_embeddings=514, projection_dim=16,
    )  # fmt: skip
    audio = hf.ClapAudioConfig(
        spec_size=128, window_size=4, num_mel_bins=64, patch_size=4, patch_stride=[4, 4], patch_embeds_hidden_size=8,
        depths=[1, 1], num_attention_heads=[1, 1], num_hidden_layers=2, hidden_size=16, projection_dim=16,
    )  # fmt: skip
    config = hf.ClapConfig(text_config=text.to_dict(), audio_config=audio.to_dict(), projection_dim=16)
    extractor = hf.ClapFeatureExtractor(
        feature_size=64, sampling_rate=48000, max_length_s=1, truncation="rand_trunc", padding="repeatpad"
    )
    return hf.ClapModel(config), tokenizer, extractor
