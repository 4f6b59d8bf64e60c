"""What mappers call difficulties, and the stars they have in a spread."""

from collections.abc import Sequence

from core.beatmap.names import free_version_name
from core.beatmap.objects import GameMode

_BOUNDS = (2.0, 2.7, 4.0, 5.3, 6.5)
"""Stars where the next name begins, as the colours of osu!'s difficulty icons change."""

_NAMES = {
    GameMode.OSU: ("Easy", "Normal", "Hard", "Insane", "Expert", "Extra"),
    GameMode.TAIKO: ("Kantan", "Futsuu", "Muzukashii", "Oni", "Inner Oni", "Ura Oni"),
    GameMode.CATCH: ("Cup", "Salad", "Platter", "Rain", "Overdose", "Deluge"),
    GameMode.MANIA: ("Easy", "Normal", "Hard", "Insane", "Expert", "Extra"),
}

SPREADS = {
    GameMode.OSU: (1.7, 2.4, 3.5, 4.7, 5.8),
    GameMode.TAIKO: (1.7, 2.4, 3.4, 4.6, 5.7),
    GameMode.CATCH: (1.7, 2.4, 3.4, 4.6, 5.8),
    GameMode.MANIA: (1.6, 2.3, 3.3, 4.4, 5.6),
}
"""The stars of a full spread, the middle of what each name stands for."""


def difficulty_name(mode: GameMode, stars: float, keys: int) -> str:
    """What mappers call a difficulty of so many stars."""
    name = _NAMES[mode][level_of(stars)]
    return f"{keys}K {name}" if mode == GameMode.MANIA else name


def spread_names(mode: GameMode, keys: int, stars: Sequence[float]) -> list[str]:
    """Names for the difficulties of one spread, rising in stars: of two on one level the lower one is the light one."""
    levels = [level_of(value) for value in stars]
    names: list[str] = []
    for index, level in enumerate(levels):
        name = _NAMES[mode][level]
        if levels.count(level) > 1 and levels.index(level) == index:
            name = "Beginner" if level == 0 and mode in (GameMode.OSU, GameMode.MANIA) else f"Light {name}"
        if mode == GameMode.MANIA:
            name = f"{keys}K {name}"
        names.append(free_version_name(names, name))
    return names


def level_of(stars: float) -> int:
    """The place of such a difficulty in a spread: 0 for an Easy to 5 above an Expert."""
    return sum(stars >= bound for bound in _BOUNDS)
