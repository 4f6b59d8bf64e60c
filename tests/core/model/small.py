"""Checkpoints small enough for tests: all parts of a public model, with random weights."""

from collections.abc import Callable
from pathlib import Path

from core.model.checkpoints.load import save_checkpoint
from core.model.config import BackboneConfig, ModelConfig
from core.model.runtime.mapperatorinator import Mapperatorinator
from core.tokens.events import ContextType, EventType
from core.tokens.families import bundled_vocabulary
from core.tokens.vocabulary import Vocabulary, build_vocabulary


def small_config(name: str, vocabulary: Vocabulary, *, tokens: int = 64, spread: float = 0.2) -> ModelConfig:
    """A model of half a second of song.

    Args:
        name: of the backbone; it decides the architecture, and for Whisper's how V28 hears.
        tokens: in prompt and answer together.
        spread: standard deviation of the weights; the larger, the surer the model is.
    """
    whisper = "/whisper" in name
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
        max_target_positions=tokens,
        vocab_size=vocabulary.output_size,
    )
    return ModelConfig(
        backbone=backbone,
        backbone_model_name=name,
        vocab_size=vocabulary.output_size,
        vocab_size_in=vocabulary.input_size,
        project_encoder_input=whisper,
        spectrogram_implementation="nnAudio" if whisper else "torchaudio",
        n_mels=20 if whisper else 16,
        init_std=spread,
        max_source_positions=32,
        max_target_positions=tokens,
    )


def write_checkpoint(folder: Path, config: ModelConfig, vocabulary: Vocabulary, seed: int = 4) -> Path:
    """Save a fresh model of these sizes; gives its folder."""
    save_checkpoint(folder, Mapperatorinator.fresh(config, seed=seed), vocabulary)
    return folder


def coarse_vocabulary() -> Vocabulary:
    """The table of V28 for windows of half a second."""
    names = {"timing_point", "drumroll", "drumroll_end", "denden", "denden_end", "hold_note", "hold_note_end"}
    names |= {"circle", "spinner", "spinner_end", "slider_head", "bezier_anchor", "last_anchor", "slider_end"}
    names |= {"beat", "measure", "scroll_speed_change", "new_combo"}
    output = [(EventType.TIME_SHIFT, 0, 50), (EventType.SNAPPING, 0, 16), (EventType.DISTANCE, 0, 640)]
    output += [(EventType.POS, 0, 956), (EventType.COLUMN, 0, 17), (EventType.SCROLL_SPEED, 0, 1000)]
    output += [(EventType.HITSOUND, 0, 72), (EventType.VOLUME, 0, 100), (EventType.KIAI, 0, 1)]
    output += [(EventType(name), 0, 0) for name in sorted(names)]
    known = [(EventType.GAMEMODE, 0, 3), (EventType.SONG_LENGTH, 0, 60), (EventType.SONG_POSITION, -1, 101)]
    return build_vocabulary([kind for kind in ContextType if kind is not ContextType.RHYTHM], output, known)


def fine_vocabulary() -> Vocabulary:
    """That of V32, which has no kiai block and is not told of gaps."""
    document = bundled_vocabulary(504).to_dict()
    for marks in ("context_sos", "context_eos"):
        document[marks] = {name: document[marks][name] for name in ("timing", "map", "sv")}
    known = document["input_event_ranges"]
    document["input_event_ranges"] = [entry for entry in known if not entry["type"].startswith("gap")]
    del document["vocab_size_in"]
    return Vocabulary.from_dict(document)


FAMILIES: dict[str, tuple[str, Callable[[], Vocabulary]]] = {
    "V28": ("openai/whisper-base", coarse_vocabulary),
    "V32": ("OliBomby/varwhisper-base", fine_vocabulary),
}
"""Backbone and vocabulary of the families that the loops are tested with."""


def write_family(folder: Path, family: str, seed: int = 4) -> Path:
    """Save a small model of one of the `FAMILIES`, whose windows last half a second; gives its folder."""
    name, vocabulary = FAMILIES[family]
    made = vocabulary()
    return write_checkpoint(folder, small_config(name, made, tokens=96, spread=0.4), made, seed)
