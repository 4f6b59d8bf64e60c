"""What mappers prefer bends the choices of a decoder that knows nothing."""

from pathlib import Path

import numpy as np
import pytest

from core.beatmap.objects import Circle, GameMode, Slider, Spinner, TimingPoint
from core.errors import InputError
from core.generation.mappers.bundled.decoding import ConstrainedDecoder, DecodingBias
from core.generation.mappers.bundled.prior import LEVELS, SHAPES, beats_class, read_prior, write_prior
from core.generation.mappers.bundled.timing_grid import OnsetGrid
from core.generation.postprocess.placed_object import PlacedObject
from core.generation.sampling import Sampling
from core.jobs import CancelToken
from core.tokens.conditioning import Conditions
from core.tokens.families import recognise_family
from core.training.decoder.model import Decoder, new_decoder
from core.training.decoder.recipe import DecoderShape

BEAT = 400.0
GAPS = [0.5, 0.5, 1.0, 2.0] * 8
ONSETS = (1000 + BEAT * np.cumsum([0.0, *GAPS])).tolist()
STRONG = 12.0  # nats


@pytest.fixture(scope="module")
def decoder() -> Decoder:
    return new_decoder(DecoderShape(hidden_size=32, heads=2, encoder_layers=1, decoder_layers=1, ffn=32), seed=5)


def tables() -> dict[str, np.ndarray]:  # type: ignore[type-arg]
    return {name: np.zeros((len(LEVELS) + 1, *shape)) for name, shape in SHAPES.items()}


def decode(
    decoder: Decoder, folder: Path, onsets: list[float] = ONSETS, bias: DecodingBias | None = None, seed: int = 1
) -> list[PlacedObject]:
    duration = onsets[-1] + 2000
    mel = np.zeros((int(duration / 16) + 1, decoder.config.n_mels), dtype=np.float32)
    family = recognise_family({}, decoder.vocabulary)
    guided = ConstrainedDecoder(
        decoder.model.eval(),
        decoder.config,
        decoder.vocabulary,
        family,
        mel,
        duration,
        folder,
    )
    score = OnsetGrid(onsets, [TimingPoint(1000.0, BEAT)], duration, decoder.vocabulary)
    windows = guided.decode(
        score,
        Conditions(GameMode.OSU, difficulty=3.0, circle_size=4.0),
        np.random.default_rng(seed),
        CancelToken(),
        sampling=Sampling(1.0, 1.0),
        bias=bias or DecodingBias(),
    )
    return [item for window in windows for item in window.placed]


def test_sliders_come_where_mappers_have_them(decoder: Decoder, tmp_path: Path) -> None:
    learned = tables()
    learned["spinner"][..., 1] = -2 * STRONG
    learned["slider"][:, beats_class(0.5)] = [STRONG, -STRONG]
    learned["slider"][:, beats_class(2.0)] = [-STRONG, STRONG]
    learned["span"][:, beats_class(2.0), beats_class(0.5)] = 2 * STRONG
    write_prior(tmp_path, {GameMode.OSU: learned})
    placed = decode(decoder, tmp_path)
    for gap, decided in zip(GAPS, placed, strict=False):
        if gap == 0.5:
            assert isinstance(decided.item, Circle)
        if gap == 2.0:
            assert isinstance(decided.item, Slider)
            assert beats_class((decided.end - decided.item.time) / BEAT / decided.item.slides) == beats_class(0.5)


def test_stacks_are_exact(decoder: Decoder, tmp_path: Path) -> None:
    learned = tables()
    learned["spinner"][..., 1] = -2 * STRONG
    learned["slider"][..., 0] = 2 * STRONG
    learned["jump"][..., 0] = 2 * STRONG
    learned["stack"][..., 1] = 2 * STRONG
    write_prior(tmp_path, {GameMode.OSU: learned})
    places = {(decided.item.x, decided.item.y) for decided in decode(decoder, tmp_path)}
    assert len(places) == 1


def test_a_long_rest_may_become_a_spinner(decoder: Decoder, tmp_path: Path) -> None:
    learned = tables()
    learned["spinner"][:, beats_class(16.0), 1] = 2 * STRONG
    write_prior(tmp_path, {GameMode.OSU: learned})
    placed = decode(decoder, tmp_path, [1000.0, 1400.0, 1400.0 + 16 * BEAT])
    assert isinstance(placed[1].item, Spinner)
    assert not isinstance(placed[0].item, Spinner)


def test_without_a_file_nothing_is_added_and_a_damaged_one_is_named(tmp_path: Path) -> None:
    idiom = read_prior(tmp_path, GameMode.OSU, 4.0)
    assert not idiom.tables
    (tmp_path / "idiom.json").write_text('{"osu": {"slider": [1, 2]}}')
    with pytest.raises(InputError, match=r"idiom\.json"):
        read_prior(tmp_path, GameMode.OSU, 4.0)
