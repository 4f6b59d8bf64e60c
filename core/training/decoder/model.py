"""The bundled decoder's shape: a small model of the V32 family, and its vocabulary."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import InputError
from core.model.config import BackboneConfig, ModelConfig
from core.tokens.events import GROUP_TYPES, SUSTAIN_TYPES, ContextType, Event, EventType
from core.tokens.families import bundled_vocabulary
from core.tokens.vocabulary import SOS, Vocabulary
from core.training.decoder.windows import TokenLayout

if TYPE_CHECKING:
    from core.model.runtime.mapperatorinator import Mapperatorinator
    from core.training.decoder.recipe import DecoderShape

FRAMES = 512
HOP = 256
BANDS = 64
SAMPLE_RATE = 16_000
MAX_TOKENS = 1536
WINDOW_MS = (FRAMES - 1) * HOP * 1000 / SAMPLE_RATE


@dataclass(frozen=True, slots=True)
class Decoder:
    """A model in training with all that its folder will hold."""

    config: ModelConfig
    vocabulary: Vocabulary
    model: "Mapperatorinator"


def decoder_config(shape: "DecoderShape", vocabulary: Vocabulary) -> ModelConfig:
    """config.json of a decoder of this shape."""
    backbone = BackboneConfig(
        d_model=shape.hidden_size,
        encoder_layers=shape.encoder_layers,
        decoder_layers=shape.decoder_layers,
        encoder_attention_heads=shape.heads,
        decoder_attention_heads=shape.heads,
        encoder_ffn_dim=shape.ffn,
        decoder_ffn_dim=shape.ffn,
        num_mel_bins=BANDS,
        max_source_positions=FRAMES // 2,
        max_target_positions=MAX_TOKENS,
        vocab_size=vocabulary.output_size,
        dropout=shape.dropout,
    )
    return ModelConfig(
        backbone=backbone,
        backbone_model_name="Beatwright/varwhisper-small",
        vocab_size=vocabulary.output_size,
        vocab_size_in=vocabulary.input_size,
        project_encoder_input=False,
        spectrogram_implementation="torchaudio",
        spectrogram_log_scale=True,
        sample_rate=SAMPLE_RATE,
        n_mels=BANDS,
        hop_length=HOP,
        f_min=20.0,
        f_max=8000.0,
        pad_mode="reflect",
        rhythm_token_start=vocabulary.span(EventType.TIME_SHIFT).start,
        rhythm_token_end=vocabulary.span(EventType.TIME_SHIFT).stop,
        init_std=0.05,
        max_source_positions=FRAMES // 2,
        max_target_positions=MAX_TOKENS,
    )


def new_decoder(shape: "DecoderShape", seed: int) -> Decoder:
    from core.model.runtime.mapperatorinator import Mapperatorinator

    vocabulary = bundled_vocabulary(WINDOW_MS)
    config = decoder_config(shape, vocabulary)
    return Decoder(config, vocabulary, Mapperatorinator.fresh(config, seed))


def begin_from(decoder: Decoder, folder: Path) -> None:
    """Give `decoder` the weights of the checkpoint in `folder`, which may lack the last of the ids that are only read.

    Raises:
        InputError: it cannot be loaded, or its shape or vocabulary is another one.
    """
    import torch

    from core.model.checkpoints.load import load_checkpoint

    found = load_checkpoint(folder)
    shape = found.config.to_dict() | {"vocab_size_in": decoder.config.vocab_size_in}
    if shape != decoder.config.to_dict() or not decoder.vocabulary.extends(found.vocabulary):
        raise InputError(
            f"The checkpoint {folder} has another shape or vocabulary than the recipe; name one that fits."
        )
    state = found.model.state_dict()
    stored = state["decoder_embedder.weight"]
    added = decoder.model.decoder_embedder.weight.detach()[len(stored) :]
    state["decoder_embedder.weight"] = torch.cat([stored, added])
    decoder.model.load_state_dict(state)


def layout_of(vocabulary: Vocabulary) -> TokenLayout:
    """Where the ids of a window's parts begin."""
    shifts = vocabulary.span(EventType.TIME_SHIFT)
    places = vocabulary.ranges[EventType.SONG_POSITION]
    return TokenLayout(
        window_ms=WINDOW_MS,
        frames=FRAMES,
        frame_ms=HOP * 1000 / SAMPLE_RATE,
        bands=BANDS,
        max_tokens=MAX_TOKENS,
        first_shift=shifts.start,
        last_shift=shifts.stop - 1,
        sos=SOS,
        contexts={
            kind.value: (vocabulary.context_sos[kind], vocabulary.context_eos[kind])
            for kind in ContextType
            if kind in vocabulary.context_sos
        },
        default_speed=vocabulary.span(EventType.SCROLL_SPEED).start + 100,
        first_position=places.start - places.low,
        position_range=(places.low, places.high),
        sounds=(vocabulary.span(EventType.HITSOUND), vocabulary.span(EventType.VOLUME)),
        hitsounded=vocabulary.encode(Event(EventType.HITSOUNDED, 1)),
        plain_beat=vocabulary.encode(Event(EventType.BEAT)),
        written=vocabulary.output_size,
        vocabulary=vocabulary,
    )


def kind_of_ids(vocabulary: Vocabulary) -> list[str]:
    """For every id that can be written, the kind of decision it is: position, sound, type and so on."""
    names = []
    for index in range(vocabulary.output_size):
        event = vocabulary.decode(index)
        if event is None:
            names.append("end")
        elif event.type in GROUP_TYPES or event.type in SUSTAIN_TYPES:
            names.append("type")
        else:
            names.append(event.type.value)
    return names
