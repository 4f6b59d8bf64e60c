"""The files of a small public base, without its weights: enough to prepare data for it."""

import json
from pathlib import Path

from core.model.config import BackboneConfig, ModelConfig
from core.tokens.events import ContextType
from core.tokens.families import bundled_vocabulary
from core.tokens.vocabulary import Vocabulary, build_vocabulary

WINDOW_FRAMES = 1023


def v32_vocabulary(mappers: dict[int, int] | None = None, without: tuple[str, ...] = ()) -> Vocabulary:
    """A token table of the V32 kind, with a few descriptors, some of which are left `without` a name."""
    names = {"skillset/streams": 0, "skillset/jumps": 1, "style/clean": 2}
    source = bundled_vocabulary(WINDOW_FRAMES * 8)
    written = [(span.type, span.low, span.high) for span in source.ranges.values() if span.end <= source.output_size]
    read = [(span.type, span.low, span.high) for span in source.ranges.values() if span.start >= source.output_size]
    return build_vocabulary(
        (ContextType.TIMING, ContextType.MAP, ContextType.SV),
        written,
        [(kind, low, 3 if kind.value in ("mapper", "descriptor") else high) for kind, low, high in read],
        difficulty_classes=24,
        highest_difficulty=12.0,
        circle_size_classes=21,
        mapper_classes=3,
        mappers=mappers or {7: 0, 8: 1, 9: 2},
        descriptor_classes=3,
        descriptors={name: index for name, index in names.items() if name not in without},
    )


def write_base(folder: Path, vocabulary: Vocabulary | None = None, longest: int = 1024) -> Path:
    """A checkpoint folder of the V32 kind with config.json and tokenizer.json."""
    vocabulary = vocabulary or v32_vocabulary()
    backbone = BackboneConfig(
        d_model=16,
        encoder_layers=1,
        decoder_layers=1,
        encoder_attention_heads=2,
        decoder_attention_heads=2,
        encoder_ffn_dim=16,
        decoder_ffn_dim=16,
        num_mel_bins=16,  # as wide as the model: its inputs are projected
        max_source_positions=(WINDOW_FRAMES + 1) // 2,
        max_target_positions=longest,
        vocab_size=vocabulary.output_size,
    )
    config = ModelConfig(
        backbone=backbone,
        backbone_model_name="OliBomby/varwhisper-base",
        vocab_size=vocabulary.output_size,
        vocab_size_in=vocabulary.input_size,
        max_source_positions=backbone.max_source_positions,
        max_target_positions=backbone.max_target_positions,
    )
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config.to_dict()), encoding="utf-8")
    (folder / "tokenizer.json").write_text(json.dumps(vocabulary.to_dict()), encoding="utf-8")
    return folder


def write_model(folder: Path, seed: int, vocabulary: Vocabulary | None = None, longest: int = 1024) -> Path:
    """A whole checkpoint of the V32 kind, small and untrained."""
    from core.model.checkpoints.load import save_checkpoint
    from core.model.runtime.mapperatorinator import Mapperatorinator

    write_base(folder, vocabulary, longest)
    config = ModelConfig.load(folder / "config.json")
    vocabulary = Vocabulary.load(folder / "tokenizer.json")
    save_checkpoint(folder, Mapperatorinator.fresh(config, seed=seed), vocabulary, overwrite=True)
    (folder / "README.md").write_text("---\nlicense: cc-by-nc-4.0\n---\n# Small\n")
    (folder / "LICENSE").write_text("Some rights reserved.\n")
    return folder
