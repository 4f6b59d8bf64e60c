"""Which songs are held out."""

import pytest

from core.training.adapters.data import split_songs


@pytest.mark.parametrize(
    ("songs", "share", "fewest", "apart"),
    [
        (1, 0.2, 3, 0),
        (2, 0.15, 3, 1),
        (5, 0.15, 3, 1),
        (8, 0.15, 3, 2),
        (9, 0.15, 3, 3),
        (40, 0.15, 3, 6),
        (9, 0.2, 1, 2),
        (9, 0.0, 3, 0),
    ],
)
def test_the_step_is_chosen_by_several_songs_where_there_are_enough(
    songs: int, share: float, fewest: int, apart: int
) -> None:
    names = [f"song {number}" for number in range(songs)]
    learned, held_out = split_songs(names, share, fewest)
    assert len(held_out) == apart and sorted(learned + held_out) == sorted(names)
