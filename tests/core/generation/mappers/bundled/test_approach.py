"""How an object follows the last one: in a stream, after a circle, after a slider; and what was counted before that."""

from pathlib import Path

import numpy as np
import pytest

from core.beatmap.objects import GameMode
from core.beatmap.reader import parse_beatmap
from core.generation.mappers.bundled.choices import count_choices
from core.generation.mappers.bundled.prior import BEATS, SHAPES, compared_beat, read_prior, write_prior
from core.generation.mappers.bundled.spatial_features import AFTER_CIRCLE, AFTER_SLIDER, IN_STREAM
from core.generation.mappers.bundled.style_tables import style_of_document
from tests.core.training.evaluation.maps import circle, map_text


def test_what_follows_a_slider_is_counted_apart_and_so_are_the_quarters_of_a_slow_song() -> None:
    objects = [
        circle(0, 100),
        "100,192,500,2,0,L|200:192,1,100",
        circle(1125, 200),
        circle(1225, 200),
        circle(1350, 300),
    ]
    counts = count_choices(parse_beatmap(map_text(objects).encode(), "osu"))
    stacks = counts["stack"].tolist()
    assert stacks[IN_STREAM] == [0, 1] and stacks[AFTER_SLIDER] == [0, 1] and stacks[AFTER_CIRCLE] == [0, 1]
    jumps = counts["jump"].sum(axis=1)
    assert jumps[IN_STREAM].tolist() == [1, *8 * [0]] and jumps[AFTER_SLIDER].tolist() == [1, *8 * [0]]
    assert jumps[AFTER_CIRCLE].sum() == 2 and jumps[AFTER_CIRCLE, 0] == 1, "a quarter of 125 ms is no stream"


@pytest.mark.parametrize(
    ("beat", "compared"), [(300, 300), (500, 500), (501, 250.5), (1100, 275), (250, 500), (120, 480)]
)
def test_beats_of_slow_songs_are_halved_to_compare_them(beat: float, compared: float) -> None:
    assert compared_beat(beat) == compared


def test_tables_from_before_count_for_each_way_to_follow(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    older = {"jump": rng.random((len(BEATS), 9)), "touch": rng.random((len(BEATS), 2)), "stack": rng.random((3, 2))}
    rows = {"jump": rng.integers(1, 9, (4, 9)), "stack": rng.integers(1, 9, (3, 2))}
    maps = {"osu": [[4.0, 200.0, 1.0, {name: table.tolist() for name, table in rows.items()}]]}
    document = {"osu": {name: table.tolist() for name, table in older.items()}, "maps": maps}
    style = style_of_document(document, tmp_path)
    tables_now, counts = style.of(GameMode.OSU), style.maps_of(GameMode.OSU)[0].counts
    for name in ("jump", "touch"):
        assert tables_now[name].shape == SHAPES[name] and all((each == older[name]).all() for each in tables_now[name])
    assert tables_now["stack"].tolist() == [older["stack"][row].tolist() for row in (0, 1, 1, 2)]
    assert (counts["jump"][AFTER_SLIDER * 4 - 3] == rows["jump"][0]).all() and counts["stack"].shape == (4, 2)
    write_prior(tmp_path, {GameMode.OSU: {"jump": np.stack([older["jump"]] * 5)}})
    assert read_prior(tmp_path, GameMode.OSU, 4.0).tables["jump"].shape == (5, *SHAPES["jump"])
