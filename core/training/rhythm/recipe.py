"""What configs/training/rhythm.yaml holds."""

from dataclasses import dataclass
from typing import ClassVar

from core.training.recipes import Recipe


@dataclass(frozen=True, slots=True)
class RhythmRecipe(Recipe):
    """The comments of that file explain the values; folders are relative to the data folder."""

    recipe_kind: ClassVar = "rhythm"

    songs: tuple[str, ...] = (".",)
    charts: tuple[str, ...] = ()
    reported_on: tuple[str, ...] = ()
    set_aside: int = 0
    seeds: tuple[int, ...] = (1, 2, 3)
    patterns: int = 48
    steps: int = 600
    songs_per_step: int = 8
    charts_per_step: int = 4
    difficulties_per_song: int = 6
    window: int = 192
    learning_rate: float = 1.5e-3
    weight_decay: float = 0.1
    label_smoothing: float = 0.02
    average: float = 0.99
    dropout: float = 0.4
    width: int = 96
    without_audio_share: float = 0.1
    activity_weight: float = 0.3
    hint_weight: float = 0.2
    other_share: float = 0.0
    name: str = "rhythm"
    checkpoint_every: int = 100
