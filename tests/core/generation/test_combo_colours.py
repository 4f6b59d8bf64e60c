"""Combo colours from a picture."""

import itertools
import shutil
from pathlib import Path

import numpy as np
import pytest

from core.beatmap.combos import luminosity
from core.beatmap.objects import GameMode
from core.errors import InputError
from core.generation.combo_colours import BRIGHTEST, DARKEST, colours_of, to_oklab
from core.generation.request import GenerationRequest
from core.generation.source import blank_difficulty, open_source
from core.generation.validation import option_problems
from core.pictures import read_pixels

GREY, RED, BLUE = (60, 60, 62), (210, 40, 50), (40, 70, 190)


def picture(*colours: tuple[int, int, int], size: int = 60) -> np.ndarray:
    """Stripes of these colours, (size, size, 3)."""
    return np.array([[colours[x * len(colours) // size] for x in range(size)] for _ in range(size)], np.uint8)


def nearest(colours: list[tuple[int, int, int]], wanted: tuple[int, int, int]) -> float:
    """How far the nearest of them is in OKLab."""
    return float(np.linalg.norm(to_oklab(np.array(colours)) - to_oklab(np.array([wanted])), axis=1).min())


def check(colours: list[tuple[int, int, int]]) -> None:
    """What every set of combo colours is: four, none hard to see, none like another."""
    assert len(colours) == 4
    assert all(DARKEST - 1 <= luminosity(each) <= BRIGHTEST + 1 for each in colours)
    lab = to_oklab(np.array(colours))
    assert all(np.linalg.norm(a - b) > 0.11 for a, b in itertools.combinations(lab, 2))


def test_what_is_colourful_in_a_picture_comes_first() -> None:
    colours = colours_of(picture(GREY, GREY, GREY, RED, GREY, BLUE))
    check(colours)
    assert nearest(colours[:2], RED) < 0.08 and nearest(colours[:2], BLUE) < 0.12


@pytest.mark.parametrize("colour", [(0, 0, 0), (255, 255, 255), (128, 128, 128), (20, 0, 40), (255, 250, 120)])
def test_a_picture_of_one_colour_still_gives_four(colour: tuple[int, int, int]) -> None:
    colours = colours_of(picture(colour))
    check(colours)
    assert nearest(colours, colour) > 0.1, "objects stand out from it"


def test_the_same_picture_gives_the_same_colours() -> None:
    noise = np.random.default_rng(4).integers(0, 256, (90, 160, 3)).astype(np.uint8)
    assert colours_of(noise) == colours_of(noise.copy())
    check(colours_of(noise))


def test_real_backgrounds(data_folder: Path) -> None:
    files = sorted((data_folder / "maps").rglob("*.jpg"))
    assert len(files) >= 5
    for file in files:
        pixels = read_pixels(file)
        colours = colours_of(pixels)
        check(colours)
        seen = to_oklab(pixels.reshape(-1, 3)[::97])
        # The first one is in the picture, or as near as its lightness may be.
        hues = seen[np.hypot(seen[:, 1], seen[:, 2]) > 0.02][:, 1:]
        first = to_oklab(np.array(colours[:1]))[0, 1:]
        assert np.linalg.norm(hues - first, axis=1).min() < 0.06, file.name


def test_a_request_takes_them_from_the_background_of_the_set(tmp_path: Path, fixtures_folder: Path) -> None:
    folder = shutil.copytree(fixtures_folder / "Songs" / "Beatwright - Lantern Walk", tmp_path / "set")
    beatmap = next(path for path in folder.glob("*.osu") if "4K" not in path.name)
    request = GenerationRequest.of(beatmap=beatmap, colours_from_background=True)
    source = open_source(request)
    made = blank_difficulty(source, request, GameMode.OSU)
    expected = colours_of(read_pixels(folder / "background.png"))
    assert made.combo_colours == expected
    assert (
        made.combo_colours
        != blank_difficulty(source, GenerationRequest.of(beatmap=beatmap), GameMode.OSU).combo_colours
    )
    assert blank_difficulty(source, request, GameMode.TAIKO).combo_colours != expected
    (folder / "background.png").unlink()
    with pytest.raises(InputError, match="no background picture"):
        blank_difficulty(source, request, GameMode.OSU)
    other = tmp_path / "other.png"
    shutil.copy(fixtures_folder / "Songs" / "Beatwright - Morning Loop" / "background.png", other)
    named = request.replaced(background=other)
    assert blank_difficulty(source, named, GameMode.OSU).combo_colours == colours_of(read_pixels(other))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is not a picture"),
        (b"GIF89a" + bytes(30), "is not a picture"),
        (b"\x89PNG\r\n\x1a\n" + bytes(30), "damaged"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + b"\x7f\xff\xff\xff" * 2 + bytes(30), "too large"),
    ],
)
def test_what_is_no_picture_is_refused_in_a_sentence(tmp_path: Path, content: bytes, words: str) -> None:
    path = tmp_path / "bg.png"
    path.write_bytes(content)
    with pytest.raises(InputError, match=words):
        read_pixels(path)


def test_modes_without_combos_have_no_such_option() -> None:
    request = GenerationRequest.of(mode="taiko", colours_from_background=True)
    assert request.option("colours_from_background") is True
    assert list(option_problems(request)) == []
