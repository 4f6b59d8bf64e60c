"""Training samples: a song and two of its difficulties as the sequences that the public bases learn."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import numpy as np
import soundfile

from core.audio.decode import Audio
from core.beatmap.reader import read_beatmap
from core.training.data.base import Base, read_base
from core.training.data.chart_tokens import tokenize_chart
from core.training.data.sample_types import HOP, ChartDraw, ChartInput, WindowSample
from core.training.data.samples import ChartWindows
from core.training.data.songs import SongArray, song_samples
from tests.golden.material import Mismatch, read_json, same

_SET = "105089"
_HARD, _GUEST = "Hard", "Moway"
_MAPPER, _GUEST_MAPPER = 2, 4  # places in samples.json's list of users
_DESCRIPTORS = (1, 3)
_YEAR = 2013
_SPEED = 1.25


def families(folder: Path) -> list[str]:
    """The bases whose samples the folder holds."""
    return sorted(path.stem.removeprefix("samples_") for path in folder.glob("samples_*.npz"))


def tags(folder: Path, family: str) -> Iterator[str]:
    """The samples of a family."""
    ending = "_decoder_input_ids"
    return (name.removesuffix(ending) for name in _stored(folder, family) if name.endswith(ending))


def check_song(folder: Path) -> None:
    """The song at 16 kHz, whole numbers and peak."""
    stored = np.load(folder / "song_16k_int16.npz")
    song = _song(folder, 1.0)
    same("samples", song.length, int(stored["length"]))
    same("peak", song.peak, float(stored["peak"]))
    if not np.array_equal(song.parts[0], stored["x"]):
        raise Mismatch("the samples differ")


def check_sample(folder: Path, family: str, tag: str) -> None:
    """Ids, labels and conditions of one window, and its samples where they are stored."""
    sample = window(folder, family, tag)
    compare(folder, family, tag, sample.ids, sample.labels, sample.frames)
    stored = _stored(folder, family)
    same("difficulty", np.float32(sample.difficulty), stored[f"{tag}_difficulty"][()])
    same("mapper", sample.mapper, int(stored[f"{tag}_mapper_idx"]))
    same("chart", sample.chart, int(stored[f"{tag}_beatmap_idx"]))
    position = [float(np.float32(value)) for value in sample.song_position]
    same("song position", position, stored[f"{tag}_song_position"].tolist())


def window(folder: Path, family: str, tag: str) -> WindowSample:
    """The sample of a tag, made by the program."""
    name, _, number = tag.rpartition("_")
    base = load_base(folder, family)
    draw = draw_of(name, base)
    song = _song(folder, draw.speed)
    windows = ChartWindows(base.layout, _chart(folder, family, _HARD), song, draw, _chart(folder, family, _GUEST))
    return windows.sample(int(number))


def compare(folder: Path, family: str, tag: str, ids: np.ndarray, labels: np.ndarray, frames: np.ndarray) -> None:
    """Raise `Mismatch` where a sample differs from the stored one."""
    stored = _stored(folder, family)
    same("ids", ids.tolist(), stored[f"{tag}_decoder_input_ids"].tolist())
    same("labels", labels.tolist(), stored[f"{tag}_labels"].tolist())
    same("samples", len(frames), load_base(folder, family).layout.window_frames * HOP)
    if f"{tag}_frames_head" in stored:
        same("first samples", frames[:64].tolist(), stored[f"{tag}_frames_head"].tolist())
        sums = [float(frames.astype(np.float64).sum()), float(np.abs(frames.astype(np.float64)).sum())]
        if not np.allclose(sums, stored[f"{tag}_frames_sum"], rtol=1e-9, atol=1e-6):
            raise Mismatch(f"sums of the samples are {sums}, not {stored[f'{tag}_frames_sum']}")


def draw_of(name: str, base: Base) -> ChartDraw:
    """What a tag says was drawn."""
    if name in ("no_hs", "gd"):
        kinds = [template.inputs[0].value if template.inputs else "" for template in base.family.templates]
        return ChartDraw(template=kinds.index(name))
    if name == "lookback":
        return ChartDraw(lookback=round(base.recipe.lookback * base.layout.window_frames))
    return ChartDraw(speed=_SPEED, flip=(True, True)) if name == "dt_flip" else ChartDraw()


@lru_cache(maxsize=4)
def _stored(folder: Path, family: str) -> dict[str, np.ndarray]:
    with np.load(folder / f"samples_{family}.npz") as archive:
        return dict(archive)


@lru_cache(maxsize=4)
def load_base(folder: Path, family: str) -> Base:
    """The base, with names for the descriptor classes that the samples have."""
    places = (place / family / "checkpoint" for place in (folder, folder.parent, folder.parent / "golden"))
    found = next((place for place in places if place.is_dir()), None)
    if found is None:
        raise Mismatch(f"the checkpoint {family} is not among the golden data")
    base = read_base(found)
    for index in _DESCRIPTORS:
        if base.vocabulary.descriptors and index not in base.vocabulary.descriptors.values():
            base.vocabulary.descriptors[f"descriptor {index}"] = index
    return base


def mapset(folder: Path) -> Path:
    """The folder of the song and its charts."""
    places = (folder, folder.parent, folder.parent.parent)
    found = [path for place in places for way in (f"{_SET}*", f"maps/*/{_SET}*") for path in place.glob(way)]
    if not found:
        raise Mismatch(f"the mapset {_SET} is not among the golden data")
    return found[0]


def whole_samples(folder: Path) -> tuple[np.ndarray, int]:
    """The song as 16-bit samples, as the golden data decoded it: beyond full scale they wrap around."""
    samples, rate = soundfile.read(mapset(folder) / "audio.ogg", dtype="int16", always_2d=True)
    return samples, rate


@lru_cache(maxsize=2)
def _song(folder: Path, speed: float) -> SongArray:
    samples, rate = whole_samples(folder)
    return song_samples(Audio(samples.T.astype(np.float32) / 32768, rate), speed)


@lru_cache(maxsize=8)
def _chart(folder: Path, family: str, difficulty: str) -> ChartInput:
    base = load_base(folder, family)
    path = next(path for path in mapset(folder).glob("*.osu") if path.name.endswith(f"[{difficulty}].osu"))
    tokens = tokenize_chart(read_beatmap(path), base.family, base.vocabulary, ((False, False), (True, True)))
    users = read_json(folder / "samples.json")[family]["mapper_ids"]
    hard = difficulty == _HARD
    names = {index: name for name, index in base.vocabulary.descriptors.items()}
    descriptors = [names[index] for index in _DESCRIPTORS if hard and index in names]
    mapper = users[_MAPPER if hard else _GUEST_MAPPER]
    return ChartInput(tokens, tokens.facts.conditions(1.0, mapper, _YEAR, descriptors))
