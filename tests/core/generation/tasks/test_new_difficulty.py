"""A whole difficulty with the bundled model, from a song to a file that osu! opens."""

import shutil
import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.beatmap.mania_limits import largest_chord
from core.beatmap.objects import GameMode, Hold
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.beatmap.timing import TimingLines
from core.edits.export import export
from core.errors import CancelledError, InputError
from core.generation.mappers.bundled.star_targeting import TOLERANCE
from core.generation.request import AI_TAG, GenerationRequest
from core.generation.results import GeneratedObjects
from core.generation.song_memory import SongMemory
from core.generation.source import open_source
from core.generation.tasks.new_difficulty import generate, prepare
from core.jobs import CancelToken, Progress, ignore_progress
from core.modding.run_checks import check_path
from core.training.evaluation.comparison import off_screen, unsnapped
from tests.portions import spread


def difficulty_in(folder: Path, mode: str = "Normal") -> Path:
    return next(path for path in sorted(folder.glob("*.osu")) if f"[{mode}]" in path.name)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_new_difficulty_lands_beside_the_others(mapset: Path) -> None:
    before = contents(mapset)
    reports: list[Progress] = []
    request = GenerationRequest.of(beatmap=difficulty_in(mapset), difficulty=3.2, seed=3)
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
    kiai = TimingLines(human.timing_points).kiai_times(1e6)
    assert kiai and TimingLines(made.timing_points).kiai_times(1e6) == kiai
    assert (made.creator, made.preview_time) == (human.creator, human.preview_time)
    assert abs(star_rating(path) - 3.2) <= TOLERANCE
    assert abs(result.stars - star_rating(path)) < 1e-6
    assert [f.message for f in check_path(path) if f.difficulty == made.version_name and f.severity == "problem"] == []
    assert unsnapped(made) == 0 and off_screen(made) == 0

    shown = [report.payload for report in reports if isinstance(report.payload, GeneratedObjects)]
    assert shown and shown[0].restart
    last_pass = [index for index, payload in enumerate(shown) if payload.restart][-1]
    assert sum(len(payload.objects) for payload in shown[last_pass:]) > 20
    assert all(0 <= report.done <= 1 for report in reports) and reports[-1].done == 1


@pytest.mark.more_at_night
@pytest.mark.parametrize(
    ("mode", "stars"),
    [(GameMode.CATCH, 1.3), *spread([(GameMode.OSU, 1.5), (GameMode.CATCH, 3.3), (GameMode.MANIA, 4.6)], 2)],
)
def test_the_check_finds_no_problem(mapset: Path, mode: GameMode, stars: float) -> None:
    reference = difficulty_in(mapset)
    before = {(finding.check, finding.difficulty) for finding in check_path(mapset)}
    request = GenerationRequest.of(beatmap=reference, mode=mode, difficulty=stars, seed=2, end=16_000)
    path = export(generate(request, ignore_progress, CancelToken()), mapset)
    found = [f for f in check_path(mapset) if f.severity == "problem" and (f.check, f.difficulty) not in before]
    # A short song needs an easier difficulty beside a hard one, and so much of one is too short.
    of_the_spread = {"Lowest difficulty", "Too short"}
    assert [finding.message for finding in found if finding.check not in of_the_spread] == []
    assert abs(star_rating(path) - stars) <= 2 * TOLERANCE or mode == GameMode.CATCH


def test_the_seed_decides(mapset: Path) -> None:
    def lines(seed: int) -> list[str]:
        request = GenerationRequest.of(
            beatmap=difficulty_in(mapset, "4K Normal"), difficulty=2.0, seed=seed, start=0, end=4000
        )
        result = generate(request, ignore_progress, CancelToken())
        return [repr(item) for item in result.beatmap.hit_objects]

    first = lines(1)
    assert first and first == lines(1) and first != lines(2)


def test_a_song_that_was_prepared_is_not_analysed_again(
    fixtures_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    song = Path(shutil.copy(next((fixtures_folder / "Songs").rglob("*.ogg")), tmp_path / "bare.ogg"))

    def forget() -> None:
        monkeypatch.setattr("core.generation.mappers.bundled.rhythm._encodings", SongMemory())
        monkeypatch.setattr("core.generation.tasks.new_difficulty._estimates", SongMemory())

    def lines() -> list[str]:
        request = GenerationRequest.of(audio=song, mode=GameMode.TAIKO, difficulty=2.0, seed=5, end=4000)
        result = generate(request, ignore_progress, CancelToken())
        return [repr(item) for item in (*result.beatmap.timing_points, *result.beatmap.hit_objects)]

    forget()
    alone = lines()
    forget()
    prepare(GenerationRequest.of(audio=song), ignore_progress, CancelToken())
    for done in ("core.timing.from_audio.estimate_timing", "core.model.networks.rhythm.RhythmModel.encode"):
        monkeypatch.setattr(done, lambda *_, **__: pytest.fail("computed twice"))
    assert alone and lines() == alone


def test_mania_keeps_to_its_columns(mapset: Path) -> None:
    request = GenerationRequest.of(
        beatmap=difficulty_in(mapset), mode=GameMode.MANIA, keycount=7, difficulty=2.5, seed=1, end=7000
    )
    made = generate(request, ignore_progress, CancelToken()).beatmap
    assert largest_chord(made.hit_objects) in (2, 3), "at most what is enough for a Normal"
    assert made.mode == GameMode.MANIA and made.cs == 7
    taken: dict[int, float] = {}
    for item in made.hit_objects:
        column = int(item.x * 7 / 512)
        assert item.time > taken.get(column, -1.0)
        taken[column] = item.end_time


@pytest.mark.more_at_night
@pytest.mark.parametrize("ratio", spread([0.8, 0.2, 0.5], 3))
def test_the_wanted_share_of_hold_notes_is_kept(mapset: Path, ratio: float) -> None:
    request = GenerationRequest.of(
        beatmap=difficulty_in(mapset),
        mode=GameMode.MANIA,
        keycount=7,
        difficulty=3.0,
        hold_note_ratio=ratio,
        seed=1,
        end=10_000,
    )
    result = generate(request, ignore_progress, CancelToken())
    objects = result.beatmap.hit_objects
    assert len(objects) > 40
    assert abs(sum(isinstance(item, Hold) for item in objects) / len(objects) - ratio) <= 0.05
    assert not any("hold notes" in warning for warning in result.warnings)


@pytest.mark.nightly
def test_how_hard_to_aim_is_tried_out_on_the_fullest_part(mapset: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.generation.mappers.bundled.star_target_search.TRIED_OUT", 4000)
    reports: list[Progress] = []
    request = GenerationRequest.of(
        beatmap=difficulty_in(mapset), mode=GameMode.MANIA, keycount=4, difficulty=3.5, seed=2, end=16_000
    )
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


@pytest.mark.nightly
def test_osu_gets_more_onsets_where_jumps_do_not_suffice(mapset: Path) -> None:
    passes: list[int] = []

    def count(report: Progress) -> None:
        if isinstance(report.payload, GeneratedObjects):
            passes.extend([0] * report.payload.restart)
            passes[-1] += len(report.payload.objects)

    request = GenerationRequest.of(beatmap=difficulty_in(mapset), mode=GameMode.OSU, difficulty=8, seed=2, end=10_000)
    generate(request, count, CancelToken())
    assert len(passes) > 1
    assert passes[-1] > passes[0]


def test_a_bare_song_gets_timing_and_a_folder(fixtures_folder: Path, tmp_path: Path) -> None:
    song = tmp_path / "Some Artist - Some Song.ogg"
    shutil.copyfile(fixtures_folder / "Songs" / "Beatwright - Morning Loop" / "audio.ogg", song)
    out = tmp_path / "Songs"
    request = GenerationRequest.of(audio=song, difficulty=2.5, seed=3, artist="Ä/B", title="C: D", end=12_000)
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
        generate(GenerationRequest.of(audio=song), ignore_progress, CancelToken())


def test_a_missing_song_is_named(mapset: Path) -> None:
    (mapset / "audio.ogg").unlink()
    with pytest.raises(InputError, match=r"audio\.ogg"):
        generate(GenerationRequest.of(beatmap=difficulty_in(mapset)), ignore_progress, CancelToken())


@pytest.mark.parametrize("stage", ["Finding the timing", "Finding the rhythm", "Placing objects"])
def test_cancelling_leaves_nothing_behind(mapset: Path, stage: str) -> None:
    before = contents(mapset)
    cancel = CancelToken()

    def show(progress: Progress) -> None:
        if progress.stage == stage:
            cancel.cancel()

    with pytest.raises(CancelledError):
        generate(GenerationRequest.of(beatmap=difficulty_in(mapset), difficulty=3), show, cancel)
    assert contents(mapset) == before


def test_two_jobs_at_once_do_not_disturb_each_other(mapset: Path) -> None:
    request = GenerationRequest.of(beatmap=difficulty_in(mapset), difficulty=2.0, seed=5, end=4000)
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
    moved = open_source(GenerationRequest.of(beatmap=path)).red_lines
    assert [point.time for point in moved] == [time + 24 for time in old]
