"""The generation config of a model: what of it may be set by name."""

from collections.abc import Mapping
from typing import Any

from core.errors import InputError
from core.music.request import Scalar

_LEFT_ALONE = {
    *("num_return_sequences", "num_beams", "max_length", "max_new_tokens", "min_length", "min_new_tokens", "max_time"),
    *("return_dict_in_generate", "output_scores", "output_logits", "output_attentions", "output_hidden_states"),
    *(
        "pad_token_id",
        "bos_token_id",
        "eos_token_id",
        "decoder_start_token_id",
        "transformers_version",
        "compile_config",
    ),
    *("stop_strings", "assistant_early_exit", "use_cache", "watermarking_config", "num_beam_groups", "force_words_ids"),
    *("constraints", "penalty_alpha", "dola_layers", "prompt_lookup_num_tokens", "is_assistant", "trust_remote_code"),
}
"""What would break the shape of the codes, or is said by other options."""


def overrides(config: Mapping[str, Any], settings: tuple[tuple[str, Scalar], ...]) -> dict[str, Any]:
    """Settings that the generation config has.

    Raises:
        InputError: it has no such setting, or it may not be changed.
    """
    known = changeable(config)
    for name, _ in settings:
        if name not in known:
            raise InputError(f"--set {name}: it cannot be set; `song config` shows what can.")
    return dict(settings)


def changeable(config: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of a generation config that may be changed, by name."""
    return {name: config[name] for name in sorted(config) if name not in _LEFT_ALONE and not name.startswith("_")}
