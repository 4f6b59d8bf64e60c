"""Accepting, undoing and redoing."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from core.backups import backups_of
from core.beatmap.objects import GameMode
from core.beatmap.osz import read_osz
from core.beatmap.reader import read_beatmap
from core.beatmap.writer import encode_beatmap
from core.edits.accept import ChangedOnDisk, accept
from core.edits.export import export_osz
from core.edits.history import History
from core.errors import InputError
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.generation.results import GenerationResult
from core.generation.source import blank_difficulty, open_source
from tests.core.edits.accepting import contents, edit_of, new_in


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BEATWRIGHT_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_an_edit_in_place_is_undone_and_redone_after_a_restart(mapset: Path) -> None:
    before = contents(mapset)
    result = edit_of(mapset)
    accepted = accept(result, in_place=True)
    after = contents(mapset)
    assert sorted(before) == sorted(after)
    assert [path.name for path in accepted.files] == [path.name for path in sorted(mapset.glob("*.osu"))]
    assert after[accepted.files[0].name] == encode_beatmap(result.beatmap) != before[accepted.files[0].name]
    assert backups_of(accepted.files[1])[0].read() == before[accepted.files[1].name]

    (step,) = History().steps_of(mapset)
    assert step == accepted.step and step.request == result.request and step.task is Task.REMAP
    assert "00:01:000 to 00:05:000" in step.summary and "seed 11" in step.summary
    assert History().steps_of(accepted.files[1]) == [step]
    assert History().steps_of(mapset / "audio.ogg") == []

    History().undo(step)
    assert contents(mapset) == before
    (step,) = History().steps_of(mapset)
    assert step.undone and History().to_redo(mapset) == step and History().to_undo(mapset) is None
    History().redo(step)
    assert contents(mapset) == after
    with pytest.raises(InputError, match="not undone"):
        History().redo(History().steps_of(mapset)[0])


def test_a_step_is_run_again_from_the_map_as_it_was(mapset: Path) -> None:
    first = sorted(mapset.glob("*.osu"))[0]
    before = first.read_bytes()
    step = accept(edit_of(mapset), in_place=True).step
    request = History().request_again(step)
    assert request.song.state is not None and request.song.state.read_bytes() == before
    assert request.replaced(state=None) == step.request
    History().undo(step)
    assert History().request_again(step) == step.request


def test_a_step_that_only_read_a_map_knows_how_it_was(mapset: Path) -> None:
    file = sorted(mapset.glob("*.osu"))[0]
    before = file.read_bytes()
    step = accept(new_in(mapset)).step
    again = accept(new_in(mapset)).step
    assert step.source == again.source and len(backups_of(file)) == 1
    assert History().request_again(History().steps_of(mapset)[0]) == step.request
    file.write_bytes(before + b"\n")
    state = History().request_again(History().steps_of(mapset)[0]).song.state
    assert state is not None and state.read_bytes() == before


def test_a_map_that_changed_meanwhile_is_asked_about(mapset: Path) -> None:
    result = edit_of(mapset)
    assert result.base is not None
    edited = result.base.file.read_bytes() + b"\n// by hand"
    result.copies[0].file.write_bytes(edited)
    before = contents(mapset)
    with pytest.raises(ChangedOnDisk, match="changed by another program") as caught:
        accept(result, in_place=True)
    assert caught.value.file == result.copies[0].file
    assert contents(mapset) == before and History().steps_of(mapset) == []

    accept(result, in_place=True, replace_changed=True)
    assert result.copies[0].file.read_bytes() == encode_beatmap(result.copies[0].beatmap)
    assert backups_of(result.copies[0].file)[0].read() == edited


def test_undo_refuses_what_changed_since(mapset: Path) -> None:
    step = accept(edit_of(mapset), in_place=True).step
    step.files[0].file.write_bytes(b"by hand")
    before = contents(mapset)
    with pytest.raises(ChangedOnDisk, match="changed after this step"):
        History().undo(step)
    assert contents(mapset) == before and not History().steps_of(mapset)[0].undone


def test_steps_are_undone_from_the_newest(mapset: Path) -> None:
    before = contents(mapset)
    older = accept(edit_of(mapset), in_place=True).step
    newer = accept(edit_of(mapset), in_place=True).step
    with pytest.raises(ChangedOnDisk):
        History().undo(older)
    assert History().to_undo(mapset) == newer
    History().undo(newer)
    History().undo(older)
    assert contents(mapset) == before
    assert History().to_redo(mapset) == History().steps_of(mapset)[1]


def test_a_new_difficulty_is_undone_by_removing_it(mapset: Path) -> None:
    before = contents(mapset)
    first, second = accept(new_in(mapset)), accept(new_in(mapset))
    assert [read_beatmap(each.files[0]).version_name for each in (first, second)] == ["Fresh", "Fresh (2)"]
    after = contents(mapset)
    History().undo(second.step)
    History().undo(first.step)
    assert contents(mapset) == before
    for step in reversed(History().steps_of(mapset)):
        History().redo(step)
    assert contents(mapset) == after


def test_an_edit_accepted_as_new_leaves_the_original(mapset: Path, tmp_path: Path) -> None:
    before = contents(mapset)
    result = edit_of(mapset)
    accepted = accept(result)
    after = contents(mapset)
    assert before.items() <= after.items() and len(after) == len(before) + 2
    assert len(accepted.files) == 2
    assert all("(2)" in path.name and read_beatmap(path).beatmap_id == 0 for path in accepted.files)
    elsewhere = accept(result, folder=tmp_path / "else")
    assert elsewhere.files[0].name in {path.name for path in mapset.glob("*.osu")}
    assert contents(mapset) == after


def test_a_bare_song_gets_a_folder_that_undo_takes_away(mapset: Path, tmp_path: Path) -> None:
    song = tmp_path / "songs" / "song.ogg"
    song.parent.mkdir()
    shutil.copyfile(mapset / "audio.ogg", song)
    result = replace(new_in(mapset), source_folder=song.parent, from_set=False, audio=song)
    result.beatmap.audio_filename = song.name
    accepted = accept(result)
    made = accepted.files[0].parent
    assert sorted(contents(made)) == sorted([accepted.files[0].name, "song.ogg"])
    History().undo(accepted.step)
    assert contents(song.parent).keys() == {"song.ogg"}
    History().redo(History().steps_of(made)[0])
    assert contents(made)["song.ogg"] == song.read_bytes()


def test_a_spread_is_one_set_and_one_step(mapset: Path, tmp_path: Path) -> None:
    song, picture = tmp_path / "songs" / "song.ogg", tmp_path / "Mine.PNG"
    song.parent.mkdir()
    shutil.copyfile(mapset / "audio.ogg", song)
    picture.write_bytes(b"picture")
    results = []
    for stars in (2.0, 3.0):
        request = GenerationRequest.of(
            audio=song, difficulty=stars, background=picture, title_unicode="題", source="game"
        )
        beatmap = blank_difficulty(open_source(request), request, GameMode.OSU)
        beatmap.version_name = f"{stars:g}"
        results.append(GenerationResult(beatmap, song.parent, False, song, 1, stars, 1.0, request=request))
    accepted = accept(results)
    made = accepted.step.folder
    assert sorted(contents(made)) == sorted([*(path.name for path in accepted.files), "Mine.PNG", "song.ogg"])
    written = read_beatmap(accepted.files[1])
    assert (written.background, written.title_unicode, written.source) == ("Mine.PNG", "題", "game")
    assert written.title == "song" and written.creator == "Beatwright"
    assert accepted.step.request is not None and accepted.step.request.output.spread == (2.0, 3.0)
    History().undo(accepted.step)
    assert contents(song.parent).keys() == {"song.ogg"}

    (mapset / "Mine.PNG").write_bytes(b"another")
    request = GenerationRequest.of(beatmap=sorted(mapset.glob("*.osu"))[0], background=picture)
    before = contents(mapset)
    with pytest.raises(InputError, match=r"another picture named Mine\.PNG"):
        accept(replace(new_in(mapset), request=request))
    assert contents(mapset) == before


@pytest.mark.parametrize("name", ['a "b"\n?.ogg', "con.ogg", "長" * 80 + ".ogg", "|.ogg", "bad\udcff.ogg"])
def test_a_song_of_any_name_becomes_a_set_of_any_system(mapset: Path, tmp_path: Path, name: str) -> None:
    song, picture = tmp_path / "songs" / name, tmp_path / 'the "picture".png'
    song.parent.mkdir()
    try:
        shutil.copyfile(mapset / "audio.ogg", song)
        picture.write_bytes(b"picture")
    except OSError:
        pytest.skip("this system does not allow such a name")
    request = GenerationRequest.of(audio=song, background=picture)
    beatmap = blank_difficulty(open_source(request), request, GameMode.OSU)
    result = GenerationResult(beatmap, song.parent, False, song, 1, 2.0, 1.0, request=request)
    written = accept(result).files[0]
    read = read_beatmap(written)
    assert (written.parent / read.audio_filename).read_bytes() == song.read_bytes()
    assert read.background == "the picture.png" and (written.parent / read.background).is_file()
    archive = read_osz(export_osz(result, tmp_path / "out"))
    assert {read.audio_filename, read.background} < set(archive.names)


@pytest.mark.parametrize(("artist", "title"), [("字" * 200, "題" * 200), ("", "."), ("..", "T."), ("", "?")])
def test_a_set_of_any_title_gets_a_folder(mapset: Path, tmp_path: Path, artist: str, title: str) -> None:
    song = tmp_path / "songs" / "song.ogg"
    song.parent.mkdir()
    shutil.copyfile(mapset / "audio.ogg", song)
    request = GenerationRequest.of(audio=song, artist=artist, title=title)
    beatmap = blank_difficulty(open_source(request), request, GameMode.OSU)
    made = accept(GenerationResult(beatmap, song.parent, False, song, 1, 2.0, 1.0, request=request)).files[0]
    assert made.is_file() and made.parent.parent == song.parent
    assert made.parent.name == made.parent.name.strip(" .") and len(made.parent.name.encode()) < 200
    assert read_beatmap(made).artist == artist


def test_packed_holds_all_of_the_set(mapset: Path, home: Path, tmp_path: Path) -> None:
    (mapset / "sb").mkdir()
    (mapset / "sb" / "dot.png").write_bytes(b"picture")
    accepted = accept(edit_of(mapset), in_place=True, packed=True)
    assert accepted.archive is not None and accepted.archive.is_relative_to(home)
    names = {path.relative_to(mapset).as_posix() for path in mapset.rglob("*") if path.is_file()}
    assert set(read_osz(accepted.archive).names) == names

    result = edit_of(mapset)
    before = contents(mapset / "sb") | {path.name: path.read_bytes() for path in mapset.glob("*.osu")}
    archive = read_osz(export_osz(result, tmp_path / "out"))
    assert set(archive.names) == names
    assert result.base is not None and archive.read(result.base.file.name) == encode_beatmap(result.beatmap)
    archive = read_osz(export_osz([result, result], tmp_path / "out"))
    assert len(archive.names) == len(names) + 1 and sum("(2)" in name for name in archive.names) == 1
    assert before == contents(mapset / "sb") | {path.name: path.read_bytes() for path in mapset.glob("*.osu")}


def test_a_new_result_cannot_go_in_place(mapset: Path) -> None:
    with pytest.raises(InputError, match="in place"):
        accept(new_in(mapset), in_place=True)
