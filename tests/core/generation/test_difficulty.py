"""The table of usual difficulty settings."""

import pytest

from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.difficulty import difficulty_settings


@pytest.mark.parametrize("mode", list(GameMode))
@pytest.mark.parametrize("stars", [0.0, 1.7, 3.2, 5.25, 8.0, 15.0])
def test_every_mode_and_star_gives_settings_the_game_accepts(mode, stars):
    settings = difficulty_settings(mode, stars, keys=7)
    assert all(0 <= value <= 10 for value in (settings.ar, settings.od, settings.cs, settings.hp))
    assert 0.4 <= settings.slider_multiplier <= 3.6
    assert settings.slider_tick_rate in (1, 2, 3, 4)


def test_harder_maps_approach_faster():
    rates = [difficulty_settings(GameMode.OSU, stars).ar for stars in (1, 2, 3, 4, 5, 6, 7)]
    assert rates == sorted(rates)
    assert rates[0] < 5 < 9 <= rates[-2]


def test_between_rows_the_settings_lie_between():
    low, middle, high = (difficulty_settings(GameMode.OSU, stars).ar for stars in (3.0, 3.25, 3.5))
    assert low <= middle <= high


def test_mania_takes_the_keys_asked_for():
    assert difficulty_settings(GameMode.MANIA, 3, keys=7).cs == 7


def test_a_damaged_table_is_an_input_error(tmp_path):
    table = tmp_path / "difficulty.yaml"
    with pytest.raises(InputError, match="is not there"):
        difficulty_settings(GameMode.OSU, 3, table=table)
    table.write_text("columns: [ar]\nmodes: {}\n")
    with pytest.raises(InputError, match="damaged"):
        difficulty_settings(GameMode.OSU, 3, table=table)
