"""Plain decoding: transformers' `generate` on the weights of a model, as the public pipeline runs it."""

from collections.abc import Callable

import torch
from torch import Tensor

from core.model.config import BackboneKind
from core.model.networks.layers import RotaryTables, merge_heads, rotate, split_heads
from core.model.runtime.mapperatorinator import Mapperatorinator

Answer = Callable[[Tensor, Tensor, int], Tensor]


def generating(model: Mapperatorinator) -> Answer:
    """transformers' generate on the weights of `model`."""
    from transformers import GenerationConfig
    from transformers.generation import GenerationMixin

    whisper = model.config.kind is BackboneKind.WHISPER
    plain = (plain_whisper(model) if whisper else plain_modules(model)).to(model.decoder_embedder.weight.device).eval()

    def answer(mel: Tensor, prompt: Tensor, tokens: int) -> Tensor:
        features = model.conditioned(mel)
        how = GenerationConfig(
            max_new_tokens=tokens,
            min_new_tokens=tokens,
            do_sample=False,
            pad_token_id=0,
            bos_token_id=1,
            eos_token_id=2,
            decoder_start_token_id=int(prompt[0, 0]),  # any other would be put before the prompt
        )
        ids = GenerationMixin.generate(
            plain,
            features.transpose(1, 2) if whisper else features,
            decoder_input_ids=prompt,
            decoder_attention_mask=torch.ones_like(prompt),
            generation_config=how,
        )
        return ids[:, prompt.shape[1] :]

    return answer


def plain_whisper(model: Mapperatorinator) -> torch.nn.Module:
    """transformers' Whisper."""
    from transformers import WhisperConfig, WhisperForConditionalGeneration

    backbone = model.config.backbone
    names = WhisperConfig().to_dict().keys()
    settings = {name: value for name, value in vars(backbone).items() if name in names}
    settings |= {"pad_token_id": 0, "bos_token_id": 1, "eos_token_id": 2, "decoder_start_token_id": 1}
    with torch.device("meta"):
        plain = WhisperForConditionalGeneration(WhisperConfig(**settings, tie_word_embeddings=False))
    weights = {name.removeprefix("transformer."): tensor for name, tensor in model.state_dict().items()}
    weights["model.decoder.embed_tokens.weight"] = model.decoder_embedder.weight
    plain.load_state_dict({name: weights[name] for name in plain.state_dict()}, assign=True)
    return plain


def plain_modules(model: Mapperatorinator) -> torch.nn.Module:
    """The plain modules of the kinds that transformers does not have, with its caches."""
    from transformers import EncoderDecoderCache, PreTrainedConfig, PreTrainedModel
    from transformers.generation import GenerationMixin
    from transformers.modeling_outputs import BaseModelOutput, Seq2SeqLMOutput

    attend = torch.nn.functional.scaled_dot_product_attention
    inner = model.transformer

    class Listening(torch.nn.Module):
        main_input_name = "inputs"

        def forward(self, inputs: Tensor, **_: object) -> BaseModelOutput:
            return BaseModelOutput(inner.encoder(inputs))

    class Plain(PreTrainedModel, GenerationMixin):
        config_class = PreTrainedConfig
        main_input_name = "inputs"

        def __init__(self, config: PreTrainedConfig) -> None:
            super().__init__(config)
            self.listening = Listening()
            self.transformer = model.transformer
            self.embedding = model.decoder_embedder
            self.post_init()

        def _init_weights(self, module: torch.nn.Module) -> None:
            """They are there already."""

        def get_encoder(self, *_: object, **__: object) -> torch.nn.Module:
            return self.listening

        def forward(
            self,
            inputs: Tensor | None = None,
            encoder_outputs: BaseModelOutput | None = None,
            decoder_input_ids: Tensor | None = None,
            decoder_attention_mask: Tensor | None = None,
            cache: EncoderDecoderCache | None = None,
            **_: object,
        ) -> Seq2SeqLMOutput:
            assert encoder_outputs is not None and decoder_input_ids is not None and cache is not None
            own, cross = cache.self_attention_cache, cache.cross_attention_cache
            start = own.get_seq_length()
            x = self.embedding(decoder_input_ids)
            stop = start + x.shape[1]
            rotary = inner.decoder.rotary
            assert isinstance(rotary, RotaryTables)
            for number, layer in enumerate(inner.decoder.layers):
                cosine, sine = (table[start:stop] for table in rotary.of_layer(number))
                heads = layer.self_attn.heads
                query, key, value = split_heads(layer.self_attn.qkv(layer.self_attn_layer_norm(x)), 3, heads)
                query, key = rotate(query, cosine, sine), rotate(key, cosine, sine)
                key, value = own.update(key, value, number)
                mixed = attend(query, key, value, is_causal=start == 0)
                x = x + layer.self_attn.output(merge_heads(mixed))
                (query,) = split_heads(layer.cross.query(layer.cross_norm(x)), 1, heads)
                if start:
                    keys, values = cross.layers[number].keys, cross.layers[number].values
                else:
                    keys, values = split_heads(layer.cross.key_value(encoder_outputs[0]), 2, heads)
                    keys, values = cross.update(keys.contiguous(), values.contiguous(), number)
                x = x + layer.cross.output(merge_heads(attend(query, keys, values)))
                x = x + layer.fc2(torch.nn.functional.gelu(layer.fc1(layer.final_layer_norm(x))))
            return Seq2SeqLMOutput(logits=inner.proj_out(inner.decoder.layer_norm(x)), cache=cache)

    config = PreTrainedConfig(
        is_encoder_decoder=True,
        num_hidden_layers=len(inner.decoder.layers),
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=2,
        decoder_start_token_id=1,
        vocab_size=model.config.vocab_size,
    )
    return Plain(config)
