"""Small MusicGen models with random weights, built when they are asked for: everything but the sound."""

from pathlib import Path

WORDS = ["fast", "drum", "and", "bass", "calm", "piano", "loud", "174", "bpm", "intro", "drop"]


def write_musicgen(folder: Path, *, stereo: bool = False, melody: bool = False, full_size: bool = False) -> Path:
    """A model in the hub's form below `folder`; `full_size` is for benchmarks."""
    import torch
    import transformers as hf

    torch.manual_seed(0)
    pieces = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0), *((f"▁{word}", -2.0) for word in WORDS), ("▁", -3.0)]
    pieces += [(letter, -6.0) for letter in "abcdefghijklmnopqrstuvwxyz0123456789,"]
    tokenizer = hf.T5Tokenizer(vocab=pieces, extra_ids=4)
    text = hf.T5Config(vocab_size=len(tokenizer), d_model=16, d_kv=8, d_ff=32, num_layers=2, num_heads=2)
    audio = hf.EncodecConfig(
        sampling_rate=32000, audio_channels=1, hidden_size=32, codebook_dim=32, num_filters=4, codebook_size=64,
        upsampling_ratios=[8, 5, 4, 4], target_bandwidths=[1.2], num_lstm_layers=1, use_causal_conv=False,
        norm_type="weight_norm",
    )  # fmt: skip
    sizes = {
        "vocab_size": 64, "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 2, "ffn_dim": 64,
        "num_codebooks": 8 if stereo else 4, "audio_channels": 2 if stereo else 1,
        "pad_token_id": 64, "bos_token_id": 64,
    }  # fmt: skip
    if full_size:  # musicgen-small as it is published
        text = hf.T5Config(vocab_size=32128, d_model=768, d_kv=64, d_ff=3072, num_layers=12, num_heads=12)
        audio = hf.EncodecConfig(
            sampling_rate=32000, audio_channels=1, hidden_size=128, codebook_dim=128, num_filters=64,
            codebook_size=2048, upsampling_ratios=[8, 5, 4, 4], target_bandwidths=[2.2], num_lstm_layers=2,
            use_causal_conv=False, norm_type="weight_norm",
        )  # fmt: skip
        sizes |= {
            "vocab_size": 2048, "hidden_size": 1024, "num_hidden_layers": 24, "num_attention_heads": 16,
            "ffn_dim": 4096, "pad_token_id": 2048, "bos_token_id": 2048,
        }  # fmt: skip
    if melody:
        config = hf.MusicgenMelodyConfig(
            text_encoder=text.to_dict(), audio_encoder=audio.to_dict(), decoder=sizes, num_chroma=12, chroma_length=20
        )
        model = hf.MusicgenMelodyForConditionalGeneration(config)
        for head in model.decoder.lm_heads:  # so that what is followed shows in the choices
            head.weight.data *= 50
    else:
        config = hf.MusicgenConfig(text_encoder=text.to_dict(), audio_encoder=audio.to_dict(), decoder=sizes)
        model = hf.MusicgenForConditionalGeneration(config)
    for name, values in model.named_buffers():
        if name.endswith("codebook.embed"):
            values.normal_()
    stored = model.generation_config
    stored.decoder_start_token_id = stored.pad_token_id = stored.bos_token_id = sizes["pad_token_id"]
    stored.max_length, stored.do_sample, stored.guidance_scale = 1500, True, 3.0
    model.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return folder
