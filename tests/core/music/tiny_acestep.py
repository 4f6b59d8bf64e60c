"""A small ACE-Step model with random weights, built when it is asked for: everything but the sound."""

from pathlib import Path
from typing import Any


def write_acestep(folder: Path, *, turbo: bool = True) -> Path:
    """A model in the form of diffusers below `folder`."""
    import diffusers
    import torch
    import transformers as hf
    from diffusers.pipelines.ace_step.modeling_ace_step import (
        AceStepAudioTokenDetokenizer,
        AceStepAudioTokenizer,
        AceStepConditionEncoder,
    )
    from tokenizers.pre_tokenizers import ByteLevel

    torch.manual_seed(0)
    common: dict[str, Any] = {
        "hidden_size": 32, "intermediate_size": 64, "num_attention_heads": 4, "num_key_value_heads": 2, "head_dim": 8,
        "rope_theta": 10000.0, "sliding_window": 16,
    }  # fmt: skip
    pooled: dict[str, Any] = {
        **common, "audio_acoustic_hidden_dim": 8, "pool_window_size": 2, "num_attention_pooler_hidden_layers": 1,
    }  # fmt: skip
    words = {letter: number for number, letter in enumerate([*ByteLevel.alphabet(), "<|endoftext|>"])}
    tokenizer = hf.Qwen2Tokenizer(
        vocab=words, merges=[], pad_token="<|endoftext|>", eos_token="<|endoftext|>", unk_token="<|endoftext|>"
    )
    text = hf.Qwen3Config(
        hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
        head_dim=8, vocab_size=265,
    )  # fmt: skip
    pipeline = diffusers.AceStepPipeline(
        vae=diffusers.AutoencoderOobleck(
            encoder_hidden_size=16, downsampling_ratios=[4, 6, 8, 10], decoder_channels=4, decoder_input_channels=8,
            audio_channels=2, channel_multiples=[1, 1, 2, 2], sampling_rate=48_000,
        ),
        text_encoder=hf.Qwen3Model(text),
        tokenizer=tokenizer,
        transformer=diffusers.AceStepTransformer1DModel(
            **common, num_hidden_layers=2, in_channels=24, audio_acoustic_hidden_dim=8, patch_size=2, is_turbo=turbo
        ),
        condition_encoder=AceStepConditionEncoder(
            **common, text_hidden_dim=32, timbre_hidden_dim=8, num_lyric_encoder_hidden_layers=2,
            num_timbre_encoder_hidden_layers=2,
        ),
        scheduler=diffusers.FlowMatchEulerDiscreteScheduler(num_train_timesteps=1, shift=1.0),
        audio_tokenizer=AceStepAudioTokenizer(
            **pooled, fsq_dim=32, fsq_input_levels=[4, 4, 4], fsq_input_num_quantizers=1
        ),
        audio_token_detokenizer=AceStepAudioTokenDetokenizer(**pooled),
    )  # fmt: skip
    pipeline.save_pretrained(folder)
    return folder
