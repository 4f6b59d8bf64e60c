"""Undecided proposals on disk."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.beatmap.writer import encode_beatmap
from core.changes import digest_of
from core.edits import proposals
from core.edits.proposals import forget_proposal, keep_proposal, kept_proposals
from core.generation.request import GenerationRequest
from core.generation.results import ChangedMap, FixedFindings, GenerationResult


@pytest.fixture
def osu_file(fixtures_folder) -> Path:
    return next((fixtures_folder / "Songs").glob("*Lantern Walk/*[[]Normal].osu"))


@pytest.fixture
def result(osu_file) -> GenerationResult:
    beatmap = read_beatmap(osu_file)
    digest = digest_of(osu_file.read_bytes())
    return GenerationResult(
        beatmap=beatmap,
        source_folder=osu_file.parent,
        from_set=True,
        audio=osu_file.parent / "audio.ogg",
        seed=7,
        stars=star_rating(beatmap),
        seconds=1.5,
        warnings=["Look at it."],
        request=GenerationRequest.of(beatmap=osu_file, difficulty=4.0, seed=7),
        base=ChangedMap(osu_file, digest, beatmap),
        copies=(ChangedMap(osu_file.with_name("other.osu"), digest, beatmap),),
        fixed=FixedFindings("2 fixes of findings", ("Move it.", "Remove it."), ("model|Rhythm|Snap|a.osu|100",)),
    )


def test_a_proposal_comes_back_as_it_was(tmp_path, result):
    file = keep_proposal(result.source_folder, result, tmp_path)
    (kept,) = kept_proposals(tmp_path).proposals
    assert kept.file == file and kept.key == result.source_folder
    again = kept.result
    assert encode_beatmap(again.beatmap) == encode_beatmap(result.beatmap)
    assert again.base is not None and again.base.beatmap is again.beatmap
    assert (again.base.file, again.base.digest) == (result.base.file, result.base.digest)
    assert again.copies[0].file == result.copies[0].file
    assert again.fixed == result.fixed
    assert again.request == result.request and again.warnings == result.warnings
    plain = ("source_folder", "from_set", "audio", "seed", "stars", "seconds")
    assert [getattr(again, name) for name in plain] == [getattr(result, name) for name in plain]
    forget_proposal(file)
    assert kept_proposals(tmp_path).proposals == [] and list(tmp_path.iterdir()) == []


def test_they_stay_in_order_and_the_oldest_go(tmp_path, result, monkeypatch):
    monkeypatch.setattr(proposals, "MOST_PROPOSALS", 3)
    for seed in range(5):
        keep_proposal(result.source_folder, replace(result, seed=seed), tmp_path)
    assert [each.result.seed for each in kept_proposals(tmp_path).proposals] == [2, 3, 4]


@pytest.mark.parametrize(
    "change",
    [
        lambda plain: plain.pop("beatmap"),
        lambda plain: plain.update(stars="many"),
        lambda plain: plain.update(beatmap="bm90IGEgbWFw"),
        lambda plain: plain["base"].update(file="/etc/passwd.osu"),
        lambda plain: plain["copies"][0].update(file=plain["folder"] + "/../other/map.osu"),
        lambda plain: plain["base"].update(digest="zz"),
        lambda plain: plain.update(request={"map": 3}),
        lambda plain: plain.update(request={"nothing": {"known": 3}}),
        lambda plain: plain.update(seed=2**70),
    ],
)
def test_what_cannot_be_read_is_put_aside_with_a_sentence(tmp_path, result, change):
    file = keep_proposal(result.source_folder, result, tmp_path)
    good = keep_proposal(result.source_folder, replace(result, base=None, copies=()), tmp_path)
    plain = json.loads(file.read_text())
    change(plain)
    file.write_text(json.dumps(plain))
    kept = kept_proposals(tmp_path)
    assert [each.file for each in kept.proposals] == [good]
    (problem,) = kept.problems
    assert file.name in problem and "copy of the file is kept" in problem
    (aside,) = [each for each in tmp_path.iterdir() if "damaged" in each.name]
    assert json.loads(aside.read_text()) == plain and not file.exists()
    assert kept_proposals(tmp_path).problems == []


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe\x00", b"[" * 100_000])
def test_files_that_are_no_documents_are_put_aside(tmp_path, content):
    file = tmp_path / "000001-abcdef01.json"
    file.write_bytes(content)
    kept = kept_proposals(tmp_path)
    assert kept.proposals == [] and len(kept.problems) == 1 and not file.exists()


def test_a_later_version_keeps_its_files(tmp_path, result):
    file = keep_proposal(result.source_folder, result, tmp_path)
    plain = json.loads(file.read_text())
    file.write_text(json.dumps(plain | {"version": 99}))
    kept = kept_proposals(tmp_path)
    assert kept.proposals == [] and kept.problems == [] and file.exists()
