"""A whole difficulty with the bundled model, from a song to a file that osu! opens."""

import shutil
import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.beatmap.timing import TimingLines
from core.errors import CancelledError, InputError
from core.generation.export import export
from core.generation.new_difficulty import generate
from core.generation.request import AI_TAG, GeneratedObjects, GenerationRequest
from core.generation.source import open_source
from core.jobs import CancelToken, Progress, ignore_progress
from core.training.comparison import off_screen, unsnapped

STAR_ERROR = 0.4


def difficulty_in(folder: Path, mode: str = "Normal") -> Path:
    return next(path for path in sorted(folder.glob("*.osu")) if f"[{mode}]" in path.name)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_new_difficulty_lands_beside_the_others(mapset: Path) -> None:
    before = contents(mapset)
    reports: list[Progress] = []
    request = GenerationRequest(beatmap=difficulty_in(mapset), difficulty=3.2, seed=7)
    result = generate(request, reports.append, CancelToken())
    assert contents(mapset) == before, "nothing may be written before the user accepts"

    path = export(result, mapset)
    assert {name: data for name, data in contents(mapset).items() if name != path.name} == before
    made, human = read_beatmap(path), read_beatmap(difficulty_in(mapset))
    assert path.name == f"{made.artist} - {made.title} ({made.creator}) [{made.version_name}].osu"
    assert (made.title, made.artist, made.source) == (human.title, human.artist, human.source)
    assert made.version == 14 and made.beatmap_id == 0 and AI_TAG in made.tags.split()
    assert made.version_name != human.version_name
    assert made.audio_filename == human.audio_filename and made.background == human.background
    reds = [(point.time, point.beat_length) for point in made.timing_points if point.uninherited]
    assert reds == [(point.time, point.beat_length) for point in human.timing_points if point.uninherited]
    assert not any(point.kiai for point in made.timing_points)
    assert abs(star_rating(path) - 3.2) <= STAR_ERROR
    assert unsnapped(made) == 0 and off_screen(made) == 0

    shown = [report.payload for report in reports if isinstance(report.payload, GeneratedObjects)]
    assert shown and shown[0].restart
    last_pass = [index for index, payload in enumerate(shown) if payload.restart][-1]
    assert sum(len(payload.objects) for payload in shown[last_pass:]) > 20
    assert all(0 <= report.done <= 1 for report in reports) and reports[-1].done == 1


def test_the_seed_decides(mapset: Path) -> None:
    def lines(seed: int) -> list[str]:
        request = GenerationRequest(
            beatmap=difficulty_in(mapset, "4K Normal"), difficulty=2.0, seed=seed, start=0, end=9000
        )
        result = generate(request, ignore_progress, CancelToken())
        return [repr(item) for item in result.beatmap.hit_objects]

    first = lines(1)
    assert first and first == lines(1) and first != lines(2)


def test_mania_keeps_to_its_columns(mapset: Path) -> None:
    request = GenerationRequest(
        beatmap=difficulty_in(mapset), mode=GameMode.MANIA, keys=7, difficulty=2.5, seed=1, end=15_000
    )
    made = generate(request, ignore_progress, CancelToken()).beatmap
    assert made.mode == GameMode.MANIA and made.cs == 7
    taken: dict[int, float] = {}
    for item in made.hit_objects:
        column = int(item.x * 7 / 512)
        assert item.time > taken.get(column, -1.0)
        taken[column] = item.end_time


def test_how_hard_to_aim_is_tried_out_on_the_fullest_part(mapset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.generation.guided_passes.TRIED_OUT", 4000)
    reports: list[Progress] = []
    request = GenerationRequest(beatmap=difficulty_in(mapset), mode=GameMode.MANIA, keys=4, difficulty=3.5, seed=2)
    result = generate(request, reports.append, CancelToken())
    shares = [report.done for report in reports]
    assert shares == sorted(shares)

    def shown(stage: str) -> list[GeneratedObjects]:
        return [
            report.payload
            for report in reports
            if report.stage == stage and isinstance(report.payload, GeneratedObjects)
        ]

    trials, whole = shown("Trying out the fullest part"), shown("Placing objects")
    assert trials and trials[0].restart and whole[0].restart
    times = [item.time for payload in trials for item in payload.objects]
    assert max(times) - min(times) <= 4000
    ends = [item.time for item in result.beatmap.hit_objects]
    assert max(ends) - min(ends) > 8000, "the map is that of the whole song"


def test_osu_gets_more_onsets_where_jumps_do_not_suffice(mapset: Path) -> None:
    passes: list[int] = []

    def count(report: Progress) -> None:
        if isinstance(report.payload, GeneratedObjects):
            passes.extend([0] * report.payload.restart)
            passes[-1] += len(report.payload.objects)

    request = GenerationRequest(beatmap=difficulty_in(mapset), mode=GameMode.OSU, difficulty=8, seed=2)
    generate(request, count, CancelToken())
    assert len(passes) > 1
    assert passes[-1] > passes[0]


def test_a_bare_song_gets_timing_and_a_folder(fixtures_folder: Path, tmp_path: Path) -> None:
    song = tmp_path / "Some Artist - Some Song.ogg"
    shutil.copyfile(fixtures_folder / "Songs" / "Beatwright - Morning Loop" / "audio.ogg", song)
    out = tmp_path / "Songs"
    request = GenerationRequest(audio=song, difficulty=2.5, seed=3, artist="Ä/B", title="C: D")
    result = generate(request, ignore_progress, CancelToken())
    path = export(result, out)
    made = read_beatmap(path)
    assert path.parent.parent == out and (path.parent / made.audio_filename).read_bytes() == song.read_bytes()
    assert (made.artist, made.title) == ("Ä/B", "C: D")
    lines = TimingLines(made.timing_points)
    assert lines.reds and unsnapped(made) == 0
    again = export(replace(result), out)
    assert again.parent != path.parent and path.is_file()


@pytest.mark.parametrize("seconds", [0.5, 12.0])
def test_silence_is_refused_with_a_sentence(tmp_path: Path, seconds: float) -> None:
    song = tmp_path / "silence.wav"
    soundfile.write(song, np.zeros(int(22_050 * seconds)), 22_050)
    with pytest.raises(InputError, match=r"silence\.wav"):
        generate(GenerationRequest(audio=song), ignore_progress, CancelToken())


def test_a_missing_song_is_named(mapset: Path) -> None:
    (mapset / "audio.ogg").unlink()
    with pytest.raises(InputError, match=r"audio\.ogg"):
        generate(GenerationRequest(beatmap=difficulty_in(mapset)), ignore_progress, CancelToken())


@pytest.mark.parametrize("stage", ["Finding the timing", "Finding the rhythm", "Placing objects"])
def test_cancelling_leaves_nothing_behind(mapset: Path, stage: str) -> None:
    before = contents(mapset)
    cancel = CancelToken()

    def show(progress: Progress) -> None:
        if progress.stage == stage:
            cancel.cancel()

    with pytest.raises(CancelledError):
        generate(GenerationRequest(beatmap=difficulty_in(mapset), difficulty=3), show, cancel)
    assert contents(mapset) == before


def test_two_jobs_at_once_do_not_disturb_each_other(mapset: Path) -> None:
    request = GenerationRequest(beatmap=difficulty_in(mapset), difficulty=2.0, seed=5, end=9000)
    alone = generate(request, ignore_progress, CancelToken()).beatmap.hit_objects
    results: list[list[object]] = []

    def work() -> None:
        results.append(list(generate(request, ignore_progress, CancelToken()).beatmap.hit_objects))

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
        time.sleep(0.05)
    for thread in threads:
        thread.join()
    assert [repr(found) for found in results] == [repr(alone)] * 2


def test_timing_of_the_earliest_formats_moves_to_where_the_game_plays_it(mapset: Path) -> None:
    path = difficulty_in(mapset)
    text = path.read_bytes().replace(b"osu file format v14", b"osu file format v4")
    path.write_bytes(text)
    old = [point.time for point in read_beatmap(path).timing_points if point.uninherited]
    moved = open_source(GenerationRequest(beatmap=path)).red_lines
    assert [point.time for point in moved] == [time + 24 for time in old]
