"""The rule checks of a proposal before it is accepted."""

from pathlib import Path

import pytest

from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.changes import digest_of
from core.edits.export import export
from core.errors import InputError
from core.generation.results import ChangedMap, GenerationResult
from core.modding.check_proposal import check_proposal
from core.modding.run_checks import check_path
from tests.core.modding.sets import at, clean_set, write_set


@pytest.fixture
def folder(tmp_path, song) -> Path:
    write_set(tmp_path / "set", clean_set(GameMode.OSU), song)
    return tmp_path / "set"


def proposal(beatmap, folder: Path, audio: Path, *, from_set: bool = True, base: Path | None = None):
    changed = None if base is None else ChangedMap(base, digest_of(base.read_bytes()), beatmap)
    return GenerationResult(beatmap, folder, from_set, audio, seed=1, stars=2.0, seconds=1.0, base=changed)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_change_of_a_difficulty_is_checked_in_its_place(folder):
    path = next(folder.glob("*Easy*"))
    before, beatmap = contents(folder), read_beatmap(path)
    beatmap.hit_objects[10].time += 3
    (finding,) = check_proposal(proposal(beatmap, folder, folder / beatmap.audio_filename, base=path))
    assert (finding.difficulty, finding.objects, finding.file) == ("Easy", (at(20) + 3,), path.name)
    assert contents(folder) == before and check_path(path) == []


def test_a_new_difficulty_is_checked_as_what_accepting_writes(folder):
    beatmap = read_beatmap(next(folder.glob("*Easy*")))
    beatmap.hit_objects[10].time += 3
    result = proposal(beatmap, folder, folder / beatmap.audio_filename)
    found = check_proposal(result)
    written = export(result, folder)
    assert "Easy" in written.name and any(finding.objects == (at(20) + 3,) for finding in found)
    assert [finding.key for finding in found] == [finding.key for finding in check_path(written)]


def test_a_bare_song_is_checked_as_the_set_that_it_becomes(folder, tmp_path):
    beatmap = read_beatmap(next(folder.glob("*Easy*")))
    downloads = tmp_path / "downloads"
    downloads.mkdir()
    song = Path((folder / beatmap.audio_filename).rename(downloads / beatmap.audio_filename))
    (downloads / "thesis.docx").write_bytes(b"something else")
    result = proposal(beatmap, downloads, song, from_set=False)
    found = check_proposal(result)
    assert sorted(contents(downloads)) == sorted([song.name, "thesis.docx"])
    assert [finding.key for finding in found] == [finding.key for finding in check_path(export(result, downloads))]
    song.unlink()
    with pytest.raises(InputError, match="put it back"):
        check_proposal(result)
