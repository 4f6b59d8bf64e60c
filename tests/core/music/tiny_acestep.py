"""ACE-Step models with random weights, built when they are asked for: everything but the sound."""

from pathlib import Path
from typing import Any


def write_acestep(folder: Path, *, turbo: bool = True, size: str = "tiny") -> Path:
    """A model in the form of diffusers below `folder`; other sizes than "tiny", "2b" and "xl", are for benchmarks."""
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
    flow: dict[str, Any] = {
        **common, "num_hidden_layers": 2, "in_channels": 24, "audio_acoustic_hidden_dim": 8, "patch_size": 2,
    }  # fmt: skip
    conditions: dict[str, Any] = {
        **common, "text_hidden_dim": 32, "timbre_hidden_dim": 8, "num_lyric_encoder_hidden_layers": 2,
        "num_timbre_encoder_hidden_layers": 2,
    }  # fmt: skip
    pooled: dict[str, Any] = {
        **common, "audio_acoustic_hidden_dim": 8, "pool_window_size": 2, "num_attention_pooler_hidden_layers": 1,
    }  # fmt: skip
    codes: dict[str, Any] = {"fsq_dim": 32, "fsq_input_levels": [4, 4, 4], "fsq_input_num_quantizers": 1}
    sound: dict[str, Any] = {
        "encoder_hidden_size": 16, "downsampling_ratios": [4, 6, 8, 10], "decoder_channels": 4,
        "decoder_input_channels": 8, "channel_multiples": [1, 1, 2, 2],
    }  # fmt: skip
    text: dict[str, Any] = {
        "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 4,
        "num_key_value_heads": 2, "head_dim": 8, "vocab_size": 265,
    }  # fmt: skip
    kind = torch.float32
    if size != "tiny":  # the library's own sizes are those of the model of two thousand million numbers
        kind = torch.bfloat16
        flow, conditions, pooled, codes = {}, {}, {}, {"fsq_input_levels": [8, 8, 8, 5, 5, 5]}
        sound = {
            "encoder_hidden_size": 128, "downsampling_ratios": [2, 4, 4, 6, 10], "decoder_channels": 128,
            "decoder_input_channels": 64, "channel_multiples": [1, 2, 4, 8, 16],
        }  # fmt: skip
        text = {
            "hidden_size": 1024, "intermediate_size": 3072, "num_hidden_layers": 28, "num_attention_heads": 16,
            "num_key_value_heads": 8, "head_dim": 128, "vocab_size": 151_669,
        }  # fmt: skip
    if size == "xl":
        flow = {
            "hidden_size": 2560, "intermediate_size": 9728, "num_hidden_layers": 32, "num_attention_heads": 32,
            "encoder_hidden_size": 2048,
        }  # fmt: skip
    words = {letter: number for number, letter in enumerate([*ByteLevel.alphabet(), "<|endoftext|>"])}
    tokenizer = hf.Qwen2Tokenizer(
        vocab=words, merges=[], pad_token="<|endoftext|>", eos_token="<|endoftext|>", unk_token="<|endoftext|>"
    )
    usual = torch.get_default_dtype()
    torch.set_default_dtype(kind)
    try:
        pipeline = diffusers.AceStepPipeline(
            vae=diffusers.AutoencoderOobleck(audio_channels=2, sampling_rate=48_000, **sound),
            text_encoder=hf.Qwen3Model(hf.Qwen3Config(**text)).to(kind),
            tokenizer=tokenizer,
            transformer=diffusers.AceStepTransformer1DModel(**flow, is_turbo=turbo),
            condition_encoder=AceStepConditionEncoder(**conditions),
            scheduler=diffusers.FlowMatchEulerDiscreteScheduler(num_train_timesteps=1, shift=1.0),
            audio_tokenizer=AceStepAudioTokenizer(**pooled, **codes),
            audio_token_detokenizer=AceStepAudioTokenDetokenizer(**pooled),
        )
    finally:
        torch.set_default_dtype(usual)
    pipeline.save_pretrained(folder)
    return folder
