"""What config.json of a checkpoint says about the network."""

import math
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from core.audio.mel import MelSettings
from core.documents import read_json, shortened
from core.errors import InputError


class BackboneKind(StrEnum):
    """How the blocks are built; it follows from the name of the backbone."""

    WHISPER = "whisper"
    ROPE = "ropewhisper"
    VAR = "varwhisper"

    @classmethod
    def of(cls, backbone_model_name: str) -> "BackboneKind":
        """The kind of "openai/whisper-small", "Tiger14n/ropewhisper-small", "OliBomby/varwhisper-base" and the like.

        Raises:
            InputError: no such kind.
        """
        name = backbone_model_name.rsplit("/", 1)[-1]
        for kind in cls:
            if name.startswith(kind.value):
                return kind
        names = ", ".join(kind.value for kind in cls)
        raise InputError(
            f'config.json names the backbone "{shortened(backbone_model_name)}", unknown to Beatwright '
            f"(it knows {names})."
        )


@dataclass(frozen=True)
class BackboneConfig:
    """The nested `backbone_config`: sizes of encoder and decoder. Keys that it does not know are ignored."""

    d_model: int = 512
    encoder_layers: int = 6
    decoder_layers: int = 6
    encoder_attention_heads: int = 8
    decoder_attention_heads: int = 8
    encoder_ffn_dim: int = 2048
    decoder_ffn_dim: int = 2048
    num_mel_bins: int = 128
    max_source_positions: int = 1024
    max_target_positions: int = 2560
    vocab_size: int = 4097
    activation_function: str = "gelu"
    dropout: float = 0.0
    attention_bias: bool = True
    global_attn_every_n_layers: int = 1
    global_rope_theta: float = 10_000.0
    local_rope_theta: float = 10_000.0
    rope_scaling: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.activation_function != "gelu":
            raise InputError(f'config.json asks for the activation "{shortened(self.activation_function)}", not gelu.')
        for heads in (self.encoder_attention_heads, self.decoder_attention_heads):
            if heads < 1 or self.d_model % heads or self.d_model // heads % 2:
                raise InputError(f"config.json: d_model {self.d_model} cannot be split into {heads} attention heads.")
        if self.rope_scaling.get("rope_type", "default") != "default" and self.rope_scaling.get("factor", 1.0) != 1.0:
            raise InputError(
                f"config.json asks for rope_scaling {shortened(self.rope_scaling)}, which Beatwright does not support."
            )

    def rope_theta(self, layer: int) -> float:
        """Base of the rotary frequencies of a layer: every n-th layer is global."""
        return self.global_rope_theta if layer % self.global_attn_every_n_layers == 0 else self.local_rope_theta


@dataclass(frozen=True)
class ModelConfig:
    """config.json of a Mapperatorinator checkpoint, with the defaults that older files rely on.

    Attributes:
        vocab_size: tokens that the decoder can emit.
        vocab_size_in: tokens that it can read.
        cond_dim: width of one conditioning vector.
        cond_size: width of all conditioning vectors, appended to every mel frame.
        max_source_positions: encoder positions; two mel frames each.
        max_target_positions: the most tokens in prompt and answer together.
    """

    backbone: BackboneConfig
    backbone_model_name: str = "OliBomby/varwhisper-small"
    vocab_size: int = 4097
    vocab_size_in: int = 4798
    num_mappers: int = 0
    project_encoder_input: bool = True
    embed_decoder_input: bool = True
    do_style_embed: bool = False
    do_difficulty_embed: bool = False
    do_mapper_embed: bool = False
    do_song_position_embed: bool = False
    cond_dim: int = 128
    cond_size: int = 0
    spectrogram_implementation: str = "nnAudio"
    spectrogram_log_scale: bool = False
    sample_rate: int = 16_000
    n_fft: int = 1024
    n_mels: int = 388
    hop_length: int = 128
    f_min: float = 0.0
    f_max: float = 8000.0
    pad_mode: str = "constant"
    rhythm_weight: float = 1.0
    rhythm_token_start: int = 0
    rhythm_token_end: int = 0
    init_std: float = 0.02
    max_source_positions: int = 0
    max_target_positions: int = 0
    pad_token_id: int = 0
    bos_token_id: int = 1
    eos_token_id: int = 2
    decoder_start_token_id: int = 1

    def __post_init__(self) -> None:
        if self.do_style_embed or not self.embed_decoder_input:
            raise InputError("config.json asks for style embeddings, which no published checkpoint uses.")
        if self.spectrogram_implementation not in ("nnAudio", "torchaudio"):
            raise InputError(
                f'config.json names the unknown spectrogram "{shortened(self.spectrogram_implementation)}".'
            )
        if self.pad_mode not in ("constant", "reflect"):
            raise InputError(f'config.json names the unknown pad_mode "{shortened(self.pad_mode)}".')
        if self.vocab_size != self.backbone.vocab_size:
            raise InputError(
                f"config.json contradicts itself: vocab_size is {self.vocab_size}, but {self.backbone.vocab_size} in "
                "backbone_config."
            )

    @classmethod
    def from_dict(cls, document: dict[str, Any]) -> Self:
        """From the parsed config.json.

        Raises:
            InputError: a value is missing, of the wrong kind, or asks for something unknown.
        """
        nested = document.get("backbone_config")
        if not isinstance(nested, dict) or "backbone_model_name" not in document:
            raise InputError(
                "config.json has no backbone_config and backbone_model_name: it is not a Mapperatorinator model."
            )
        BackboneKind.of(str(document["backbone_model_name"]))
        backbone = BackboneConfig(**_checked(BackboneConfig, nested))
        values = _checked(cls, document)
        values.setdefault("max_source_positions", backbone.max_source_positions)
        values.setdefault("max_target_positions", backbone.max_target_positions)
        return cls(backbone=backbone, **values)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read config.json; every problem is an `InputError` that names the file."""
        document = read_json(path, advice="download the checkpoint again")
        if not isinstance(document, dict):
            raise InputError(f"{path} is not the configuration of a model.")
        try:
            return cls.from_dict(document)
        except InputError as error:
            raise InputError(f"{path.parent}: {error}") from error

    def to_dict(self) -> dict[str, Any]:
        """A document that `from_dict` reads back and that the public tools understand."""
        document = asdict(self)
        backbone = document.pop("backbone")
        return {
            "architectures": ["Mapperatorinator"],
            "model_type": "mapperatorinator",
            **document,
            "backbone_config": {"model_type": "whisper", **backbone},
        }

    @property
    def kind(self) -> BackboneKind:
        return BackboneKind.of(self.backbone_model_name)

    @property
    def src_seq_len(self) -> int:
        """Mel frames of a window."""
        return 2 * self.max_source_positions

    @property
    def tgt_seq_len(self) -> int:
        """The most tokens in prompt and answer together."""
        return self.max_target_positions

    @property
    def window_samples(self) -> int:
        """Audio samples of a window."""
        return (self.src_seq_len - 1) * self.hop_length

    @property
    def window_ms(self) -> float:
        """Length of a window."""
        return self.window_samples * 1000.0 / self.sample_rate

    @property
    def mel(self) -> MelSettings:
        """The spectrogram that the encoder reads."""
        return MelSettings(
            implementation="nnAudio" if self.spectrogram_implementation == "nnAudio" else "torchaudio",
            log_scale=self.spectrogram_log_scale,
            sample_rate=self.sample_rate,
            n_fft=self.n_fft,
            n_mels=self.n_mels,
            hop_length=self.hop_length,
            f_min=self.f_min,
            f_max=self.f_max,
            pad_mode="reflect" if self.pad_mode == "reflect" else "constant",
        )


def _own_fields(cls: type, document: dict[str, Any]) -> dict[str, Any]:
    names = {item.name for item in fields(cls)}
    return {name: value for name, value in document.items() if name in names and value is not None}


def _checked(cls: type, document: dict[str, Any]) -> dict[str, Any]:
    """The values of `document` that `cls` knows, each of the kind and within the bounds that a network can have."""
    values = _own_fields(cls, document)
    for item in fields(cls):
        if item.name in values:
            values[item.name] = _value(item.name, item.type, values[item.name])
    return values


def _value(name: str, kind: object, value: Any) -> Any:
    """A value of config.json, checked against the type and the range of its field."""
    if kind is bool or kind is str:
        if not isinstance(value, kind):
            raise InputError(
                f"config.json: {name} must be {'true or false' if kind is bool else 'text'}, not {shortened(value)}."
            )
        return value
    if kind not in (int, float):
        if not isinstance(value, dict):
            raise InputError(f"config.json: {name} must be an object, not {shortened(value)}.")
        return value
    least, most = (0 if name in _MAY_BE_ZERO else 1), _MOST.get(name, _MOST_OF_ANY)
    number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if not number or not least <= value <= most or (kind is int and value != int(value)):
        what = "whole number" if kind is int else "number"
        raise InputError(f"config.json: {name} must be a {what} from {least} to {most}, not {shortened(value)}.")
    return kind(value)


_MAY_BE_ZERO = {
    *("dropout", "num_mappers", "cond_dim", "cond_size", "f_min", "rhythm_weight", "rhythm_token_start"),
    *("rhythm_token_end", "init_std", "pad_token_id", "bos_token_id", "eos_token_id", "decoder_start_token_id"),
}
_MOST = {
    "encoder_layers": 256,
    "decoder_layers": 256,
    "d_model": 1 << 14,
    "num_mel_bins": 1 << 13,
    "n_mels": 1 << 13,
    "n_fft": 1 << 16,
    "hop_length": 1 << 16,
    "sample_rate": 1 << 20,
    "max_source_positions": 1 << 18,
    "max_target_positions": 1 << 18,
    "vocab_size": 1 << 20,
    "vocab_size_in": 1 << 20,
    "global_rope_theta": 1e12,
    "local_rope_theta": 1e12,
}
_MOST_OF_ANY = 1 << 24
