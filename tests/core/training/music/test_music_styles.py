"""Music styles: taught, stopped, gone on with, listed, made a model and deleted, on a tiny model."""

from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import CancelledError, InputError
from core.jobs import CancelToken, Progress, ignore_progress
from core.training.music.styles import (
    MusicMergeRequest,
    MusicPlan,
    MusicStyleRequest,
    delete_music_style,
    list_music_styles,
    merge_music_style,
    music_styles_folder,
    read_music_style,
    teach_music,
    with_values,
)
from tests.core.training.music.test_music_training import RECIPE, scanned, songs

__all__ = ["songs"]


class StopsAt:
    """Cancels as soon as so many steps are done."""

    def __init__(self, step: int) -> None:
        self.step, self.cancel = step, CancelToken()

    def __call__(self, progress: Progress) -> None:
        if progress.message.startswith(f"step {self.step}/"):
            self.cancel.cancel()


def test_a_music_style_from_songs_to_a_model(songs: Path, mono_model: Path, home: Path, tmp_path: Path) -> None:
    folder = music_styles_folder() / "Mine"
    plan = MusicPlan("Mine", str(mono_model), replace(RECIPE, steps=8), device="cpu")
    first = MusicStyleRequest(folder, plan, scanned(songs, custom_tag="zyx"), songs)
    stops = StopsAt(4)
    with pytest.raises(CancelledError):
        teach_music(first, stops, stops.cancel)
    (stopped,) = list_music_styles()
    assert stopped.name == "Mine" and not stopped.finished and 0 < stopped.step < 8
    with pytest.raises(InputError, match="already"):
        teach_music(first, ignore_progress, CancelToken())
    style = teach_music(MusicStyleRequest(folder), ignore_progress, CancelToken())
    assert style.finished and style.better and style.step == 8 and style == read_music_style(folder)
    assert style.card is not None and style.card.settings["tag"] == "zyx"
    assert [held_out for _, _, held_out in style.curve if held_out is not None]
    merged = merge_music_style(MusicMergeRequest(folder, tmp_path / "model"), ignore_progress, CancelToken())
    assert merged.changed > 0 and (tmp_path / "model" / "config.json").is_file()
    with pytest.raises(InputError, match="not one of your styles"):
        delete_music_style(songs)
    delete_music_style(folder)
    assert list_music_styles() == [] and (songs / "one.wav").is_file()


def test_nothing_to_learn_from_is_one_sentence(songs: Path, mono_model: Path, home: Path) -> None:
    music = scanned(songs)
    none = music.with_samples(with_values(music.samples, {each.id for each in music.samples}, {"excluded": "x"}))
    request = MusicStyleRequest(music_styles_folder() / "Mine", MusicPlan("Mine", str(mono_model)), none, songs)
    with pytest.raises(InputError, match="no song to learn from"):
        teach_music(request, ignore_progress, CancelToken())
    assert list_music_styles() == []


def test_values_by_hand_go_to_the_songs_that_were_chosen(songs: Path) -> None:
    music = scanned(songs)
    chosen = next(each for each in music.samples if each.filename == "two.WAV")
    found = {each.filename: each for each in with_values(music.samples, {chosen.id}, {"caption": "x", "lyrics": "la"})}
    assert found["two.WAV"].labeled and not found["two.WAV"].is_instrumental
    assert found["one.wav"] == next(each for each in music.samples if each.filename == "one.wav")
