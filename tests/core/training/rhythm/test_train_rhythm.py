"""Training the rhythm model: from a folder of maps to a file that can be loaded, with a kill on the way."""

import json

import numpy as np
import pytest
import soundfile

from core.errors import CancelledError, InputError
from core.generation.mappers.bundled.beat_grid import beat_grid
from core.jobs import CancelToken
from core.model.checkpoints.rhythm_files import load_rhythm_model
from core.training.data.charts import read_chart, song_key, split_charts
from core.training.rhythm.auxiliary_targets import HINTS, auxiliary_targets
from core.training.rhythm.examples import make_examples
from core.training.rhythm.train_rhythm import train_rhythm
from tests.portions import spread

RECIPE = """
kind: rhythm
songs: [songs]
charts: [charts, not_there]
seeds: [1, 2]
patterns: 6
steps: 6
songs_per_step: 2
charts_per_step: 1
window: 24
width: 16
checkpoint_every: 2
"""


def osu_file(title, times, mode=0):
    objects = "\n".join(f"256,192,{time},1,0,0:0:0:0:" for time in times)
    return (
        f"osu file format v14\n\n[General]\nAudioFilename: audio.wav\nMode: {mode}\n\n[Metadata]\nTitle:{title}\n"
        "Artist:A\nCreator:C\nVersion:V\n\n[Difficulty]\nHPDrainRate:5\nCircleSize:4\nOverallDifficulty:5\n"
        "ApproachRate:5\nSliderMultiplier:1.4\nSliderTickRate:1\n\n[TimingPoints]\n0,500,4,2,0,50,1,0\n\n"
        f"[HitObjects]\n{objects}\n"
    )


@pytest.fixture
def data(tmp_path):
    rng = np.random.default_rng(0)
    for name in ("One", "Two"):
        folder = tmp_path / "songs" / name
        folder.mkdir(parents=True)
        soundfile.write(folder / "audio.wav", rng.normal(0, 0.1, 20 * 22050), 22050)
        (folder / "a.osu").write_text(osu_file(name, range(1000, 18000, 500)))
        (folder / "b.osu").write_text(osu_file(name, range(1000, 18000, 250), mode=3))
        (folder / "broken.osu").write_text("this is not a beatmap")
    (tmp_path / "charts").mkdir()
    (tmp_path / "charts" / "c.osu").write_text(osu_file("Three", range(1000, 18000, 1000), mode=1))
    (tmp_path / "recipe.yaml").write_text(RECIPE)
    return tmp_path


def test_one_command_trains_and_logs(data):
    out = train_rhythm(data / "recipe.yaml", data, data / "out")
    model = load_rhythm_model(out)
    assert len(model.networks) == 2
    lines = [json.loads(line) for line in (out / "losses.jsonl").read_text().splitlines()]
    assert {line["seed"] for line in lines} == {1, 2}
    assert all(np.isfinite(line["pattern"]) for line in lines)
    facts = json.loads((out / "rhythm.json").read_text())
    assert facts["trained_on"] == {"songs": 2, "difficulties": 4, "charts_without_audio": 1}


def test_songs_that_are_reported_on_are_not_learned_from(data):
    folder = data / "reported"
    folder.mkdir()
    (folder / "e.osu").write_text(osu_file("One (TV Size)", range(1000, 18000, 1000)))
    (folder / "f.osu").write_text(osu_file("Three", range(1000, 18000, 1000)))
    (data / "recipe.yaml").write_text(RECIPE + "reported_on: [reported]\n")
    out = train_rhythm(data / "recipe.yaml", data, data / "out")
    facts = json.loads((out / "rhythm.json").read_text())
    assert facts["trained_on"] == {"songs": 1, "difficulties": 2, "charts_without_audio": 0}


@pytest.mark.more_at_night
@pytest.mark.parametrize("more", spread(["hint_weight: 0\nreference_share: 0.5\n", ""], 2))
def test_a_killed_run_goes_on_to_the_same_weights(data, more):
    (data / "recipe.yaml").write_text(RECIPE + more)
    train_rhythm(data / "recipe.yaml", data, data / "whole")
    cancel = CancelToken()

    def stop(progress):
        if "step 5/6" in progress.message and "member 2" in progress.message:
            cancel.cancel()

    with pytest.raises(CancelledError):
        train_rhythm(data / "recipe.yaml", data, data / "killed", stop, cancel)
    assert (data / "killed" / "member-2.state").is_file()
    assert not (data / "killed" / "rhythm.json").exists()
    train_rhythm(data / "recipe.yaml", data, data / "killed")
    assert not (data / "killed" / "member-2.state").exists()
    whole, killed = (load_rhythm_model(data / name) for name in ("whole", "killed"))
    for one, other in zip(whole.networks, killed.networks, strict=True):
        for name, value in one.state_dict().items():
            assert np.allclose(value, other.state_dict()[name], atol=2e-3), name


def test_the_hints_are_what_the_chart_says(data):
    path = data / "charts" / "d.osu"
    objects = (
        "256,192,1000,5,2,0:0:0:0:\n"  # new combo, whistle
        "256,192,1500,2,8,L|396:192,1,140,8|0\n"  # a slider of one beat with a clap on its head
        "256,192,2500,1,0,0:0:0:0:\n256,192,3000,1,0,0:0:0:0:\n"
    )
    path.write_text(osu_file("Four", []) + objects)
    chart = read_chart(path, with_audio=False)
    grid = beat_grid(chart.timing, 4000.0)  # of half beats
    hints, known = auxiliary_targets(chart, grid)
    said = {name: [(int(b), int(t)) for b, t in np.argwhere(hints[..., i])] for i, name in enumerate(HINTS)}
    assert said["long"] == said["clap"] == [(6, 0)] and said["release"] == [(8, 0)]
    assert {beat for beat, _ in said["held"]} == {6, 7} and (6, 0) not in said["held"] and (7, 0) in said["held"]
    assert said["new combo"] == said["whistle"] == [(4, 0)] and not said["finish"] and not said["chord"]
    assert dict(zip(HINTS, known.tolist(), strict=True)) == {name: name != "chord" for name in HINTS}


def test_a_model_that_is_told_another_difficulty_has_a_file_of_its_own(data):
    (data / "recipe.yaml").write_text(RECIPE + "other_share: 1.0\nname: rhythm_guest\n")
    out = train_rhythm(data / "recipe.yaml", data, data / "out")
    assert load_rhythm_model(out, "rhythm_guest").settings.other and not (out / "rhythm.json").exists()


def test_a_folder_of_another_recipe_is_not_taken_up(data):
    train_rhythm(data / "recipe.yaml", data, data / "out")
    (data / "recipe.yaml").write_text(RECIPE.replace("width: 16", "width: 24"))
    with pytest.raises(InputError, match="another recipe"):
        train_rhythm(data / "recipe.yaml", data, data / "out")


@pytest.mark.parametrize(
    ("text", "message"),
    [("kind: rhythm\nspeed: 3\n", "speed"), ("kind: decoder\n", "kind: rhythm"), ("[", "not YAML")],
)
def test_a_wrong_recipe_is_an_input_error(tmp_path, text, message):
    (tmp_path / "recipe.yaml").write_text(text)
    with pytest.raises(InputError, match=message):
        train_rhythm(tmp_path / "recipe.yaml", tmp_path, tmp_path / "out")


def test_a_folder_without_maps_is_an_input_error(tmp_path):
    (tmp_path / "recipe.yaml").write_text("kind: rhythm\nsongs: [none]\n")
    with pytest.raises(InputError, match="none"):
        train_rhythm(tmp_path / "recipe.yaml", tmp_path, tmp_path / "out")


def test_charts_of_one_song_stay_on_one_side(data):
    charts = [read_chart(path) for path in sorted((data / "songs").rglob("[ab].osu"))]
    assert len(charts) == 4
    kept, aside = split_charts(charts, 2)
    assert len(kept) + len(aside) == 4
    assert not {chart.song for chart in kept} & {chart.song for chart in aside}


@pytest.mark.parametrize("title", ["Song (TV Size)", "SONG [Long Ver.]", "Song -remix-", "Song!"])
def test_cuts_of_a_song_have_one_key(title):
    assert song_key(title) == "song"


def test_chords_are_one_onset(data):
    path = data / "songs" / "One" / "chord.osu"
    path.write_text(osu_file("One", [1000, 1000, 1500, 1500, 1500], mode=3))
    chart = read_chart(path)
    assert list(chart.times) == [1000, 1500]


def test_features_of_which_a_kill_left_half_are_made_again(data):
    charts = [read_chart(data / "songs" / "One" / "a.osu")]
    (whole,) = make_examples(charts, data / "cache")
    (file,) = (data / "cache").iterdir()
    kept = file.read_bytes()
    file.write_bytes(kept[: len(kept) // 2])
    (again,) = make_examples(charts, data / "cache")
    assert np.array_equal(again.features, whole.features)
    assert [path.read_bytes() for path in (data / "cache").iterdir()] == [kept]
