"""A new difficulty beside those of its set: the program's own check finds no problem in it."""

import shutil
from pathlib import Path

import pytest

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.timing import TimingLines
from core.edits.export import export
from core.generation.request import AI_TAG, GenerationRequest
from core.generation.request_parts import Task
from core.generation.results import GenerationResult
from core.generation.source import blank_difficulty, open_source, romanised
from core.generation.tasks.new_difficulty import set_kiai
from core.generation.validation import refuse_first, request_problems
from core.modding.finding import Finding, Severity
from core.modding.run_checks import check_path
from tests.portions import spread

SETS = (("valid", 17), ("full", 6))
OBJECTS = 40
SHARED_WARNINGS = {
    "Video in some difficulties",
    "General settings differ between difficulties",
    "Background position in taiko",
    "Kiai differs between taiko difficulties",
}


def copied_set(folder: Path, target: Path) -> Path:
    """A set with the first objects of each difficulty: what they share is what is looked at, and quickly."""
    target.mkdir()
    for path in folder.iterdir():
        if path.suffix != ".osu":
            shutil.copyfile(path, target / path.name)
            continue
        head, mark, objects = path.read_bytes().partition(b"[HitObjects]")
        assert mark
        (target / path.name).write_bytes(head + mark + b"".join(objects.splitlines(keepends=True)[: OBJECTS + 1]))
    return target


def beside(path: Path, **options: object) -> Path:
    """A difficulty beside `path` as a task makes it, with an object on every second beat of half a minute."""
    request = GenerationRequest.of(beatmap=path, version_name="Stand-in", **options)  # type: ignore[arg-type]
    source = open_source(request)
    assert source.reference is not None
    beatmap = blank_difficulty(source, request, source.reference.mode)
    beatmap.timing_points = source.red_lines
    lines = TimingLines(beatmap.timing_points)
    first = max(lines.reds[0].time, 0.0)
    ticks = [tick for tick in lines.ticks(first, first + 34_000, 1) if tick.time >= first][::2]
    beatmap.hit_objects = [
        Circle(64.0 + 128 * (index % 4), 192, tick.time, sound=8 * (index % 2)) for index, tick in enumerate(ticks)
    ]
    beatmap.cs = 4
    beatmap.version_name = "Stand-in"
    set_kiai(beatmap, request, source)
    return export(GenerationResult(beatmap, path.parent, True, source.audio, 1, 2.0, 0.0, request=request), path.parent)


def problems_of(path: Path, name: str) -> list[Finding]:
    return [
        finding
        for finding in check_path(path)
        if finding.severity is not Severity.MINOR
        and (finding.check in SHARED_WARNINGS or (finding.severity is Severity.PROBLEM and finding.difficulty == name))
    ]


@pytest.mark.more_at_night
@pytest.mark.parametrize(("where", "count"), SETS)
def test_a_new_difficulty_fits_every_set(data_folder: Path, tmp_path: Path, where: str, count: int) -> None:
    folders = sorted(path for path in (data_folder / "maps" / where).iterdir() if path.is_dir())
    assert len(folders) == count
    kiai = 0
    chosen = spread(folders, max(count // 6, 1))
    for number, folder in enumerate(chosen):
        copy = copied_set(folder, tmp_path / str(number))
        named = sorted(copy.glob("*.osu"))[number % 2]
        before = {finding.message for finding in problems_of(named, "")}
        path = beside(named)
        found = [finding for finding in problems_of(path, "Stand-in") if finding.message not in before]
        assert [(finding.check, finding.message) for finding in found] == [], folder.name
        kiai += any(point.kiai for point in read_beatmap(path).timing_points)
    assert kiai > len(chosen) / 2


def changed(path: Path, **values: str) -> Beatmap:
    """Change `Section_Key` values of a file."""
    from core.beatmap.writer import write_beatmap

    beatmap = read_beatmap(path)
    for name, value in values.items():
        section, _, key = name.partition("_")
        getattr(beatmap, section)[key] = value
    write_beatmap(beatmap, path, overwrite=True)
    return beatmap


def test_settings_of_the_set_come_along(mapset: Path) -> None:
    values = {
        "general_SampleSet": "Drum", "general_LetterboxInBreaks": "1", "general_EpilepsyWarning": "1",
        "general_Countdown": "2", "general_CountdownOffset": "3", "general_SamplesMatchPlaybackRate": "1",
        "general_WidescreenStoryboard": "0", "general_AudioLeadIn": "500", "editor_Bookmarks": "1000,2000",
        "metadata_Creator": "Someone", "metadata_Tags": "one two", "metadata_Source": "a game",
        "colours_SliderBorder": "9,8,7",
    }  # fmt: skip
    paths = sorted(mapset.glob("*.osu"))
    for path in paths:
        changed(path, **values)
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace("//Break Periods", 'Video,150,"clip.mp4"\n//Break Periods'), encoding="utf-8")
    made = read_beatmap(beside(paths[0]))
    for name, value in values.items():
        section, _, key = name.partition("_")
        mark = f" {AI_TAG}" if key == "Tags" else ""
        assert getattr(made, section)[key] == value + mark, key
    assert 'Video,150,"clip.mp4"' in made.event_lines
    assert made.background == read_beatmap(paths[0]).background


def test_the_odd_one_out_is_not_what_a_new_one_follows(mapset: Path) -> None:
    named, *others = sorted(mapset.glob("*.osu"))
    shutil.copyfile(others[0], mapset / "third.osu")
    for path in (*others, mapset / "third.osu"):
        changed(path, metadata_Creator="Most", metadata_Tags="common")
    changed(named, metadata_Creator="Odd", metadata_Tags="strange")
    made = read_beatmap(beside(named))
    assert (made.creator, made.tags) == ("Most", f"common {AI_TAG}")
    assert read_beatmap(beside(named, creator="Me", mark_as_ai=False, tags=("more",))).creator == "Me"


def test_kiai_can_be_left_out(mapset: Path) -> None:
    path = sorted(mapset.glob("*.osu"))[0]
    text = path.read_text(encoding="utf-8")
    first = read_beatmap(path).timing_points[0].time
    lines = f"{first},-100,4,2,0,70,0,1\r\n8000,-100,4,2,0,70,0,0\r\n12000,-50,4,2,0,70,0,1\r\n"
    path.write_text(text.replace("[HitObjects]", "[HitObjects]").replace("\n[HitObjects]", f"{lines}\n[HitObjects]"))
    taken = read_beatmap(beside(path))
    assert TimingLines(taken.timing_points).kiai_at(7999) and TimingLines(taken.timing_points).kiai_at(12_000)
    assert not TimingLines(taken.timing_points).kiai_at(9000)
    assert not TimingLines(taken.timing_points).lines[0].kiai, "the check calls kiai on the first line a problem"
    assert not any(point.kiai for point in read_beatmap(beside(path, kiai=False)).timing_points)


def test_a_mark_on_one_difficulty_is_a_detail(mapset: Path) -> None:
    path = beside(sorted(mapset.glob("*.osu"))[0])
    found = [finding for finding in check_path(path) if AI_TAG in finding.message]
    assert [finding.severity for finding in found] == [Severity.MINOR]
    unlike = changed(path, metadata_Tags=f"other {AI_TAG}")
    fix = next(finding.fix for finding in check_path(path) if finding.fix and "tags" in finding.fix.sentence)
    assert fix.apply(unlike).tags.split()[-1] == AI_TAG


def test_a_bare_song_has_colours_and_a_romanised_name(fixtures_folder: Path, tmp_path: Path) -> None:
    song = tmp_path / "Björk & Ægir - Straße.ogg"
    shutil.copyfile(fixtures_folder / "Songs" / "Beatwright - Morning Loop" / "audio.ogg", song)
    request = GenerationRequest.of(audio=song)
    made = blank_difficulty(open_source(request), request, GameMode.CATCH)
    assert len(made.combo_colours) == 4 and made.creator == "Beatwright"
    assert made.artist.isascii() and made.title.isascii()
    assert romanised("Ünter Straße") == "Unter Strasse" and romanised("夜") == "夜"


def test_only_new_difficulties_have_kiai_to_choose(mapset: Path) -> None:
    from core.errors import InputError

    path = sorted(mapset.glob("*.osu"))[0]
    for task in (Task.HITSOUNDS, Task.REMAP):
        with pytest.raises(InputError, match="--kiai"):
            refuse_first(request_problems(GenerationRequest.of(task=task, beatmap=path, start=0, end=5000, kiai=False)))
