"""MaiMod's findings by the hash of the file."""

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from core.modding.finding import Finding, Fix, Severity
from core.modding.fixes import move_object, remove_line, set_additions, set_new_combo
from core.modding.maimod.kept_findings import KeptFindings

FINDINGS = [
    Finding(
        1000.25,
        "New Combos",
        Severity.WARNING,
        "A new combo would be expected here – 新.",
        (1000.25, 1500.0),
        12.5,
        "osu://edit/00:01:000%20(1)",
        "Normal",
        "map.osu",
        "New combo",
        Fix("Begin a new combo.", set_new_combo, (256.0, 192.0, 1000.25, True)),
    ),
    Finding(
        2000.0,
        "Rhythm",
        Severity.MINOR,
        "Late.",
        (2000.0,),
        3.0,
        file="map.osu",
        fix=Fix("Move it.", move_object, (1.0, 2.0, 2000.0, 2001.5)),
    ),
    Finding(
        3000.0,
        "Hit Sounds",
        Severity.PROBLEM,
        "Clap.",
        (3000.0,),
        9.0,
        file="map.osu",
        fix=Fix("Give it a clap.", set_additions, (1.0, 2.0, 3000.0, None, 8)),
    ),
    Finding(None, "Misc", Severity.MINOR, "Whole map.", score=1.0, file="map.osu"),
]


@pytest.fixture
def beatmap(tmp_path) -> Path:
    path = tmp_path / "map.osu"
    path.write_bytes(b"osu file format v14\n")
    return path


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "kept"


def test_the_same_bytes_bring_the_same_findings_whatever_the_file_is_called(beatmap, folder):
    assert KeptFindings(folder).of(beatmap) is None
    assert KeptFindings(folder).put(beatmap, "Some model", FINDINGS)
    kept = KeptFindings(folder).of(beatmap)
    assert (kept.by, kept.findings) == ("Some model", FINDINGS)
    other = beatmap.rename(beatmap.with_name("another name.osu"))
    assert KeptFindings(folder).of(other).findings == [replace(each, file="another name.osu") for each in FINDINGS]
    other.write_bytes(b"osu file format v14\n\n")
    assert KeptFindings(folder).of(other) is None
    assert KeptFindings(folder).of(beatmap) is None, "there is no such file"


def test_the_least_recently_used_go(tmp_path, folder):
    kept = KeptFindings(folder, most=2)
    maps = [tmp_path / f"{number}.osu" for number in range(3)]
    for number, path in enumerate(maps):
        path.write_text(str(number))
    for path in maps[:2]:
        kept.put(path, "Some model", FINDINGS)
    for file in folder.iterdir():
        os.utime(file, (1, 1))
    assert kept.of(maps[0]) is not None
    kept.put(maps[2], "Some model", [])
    assert [kept.of(path) is not None for path in maps] == [True, False, True]
    assert len(list(folder.iterdir())) == 2


@pytest.mark.parametrize(
    "spoil",
    [
        lambda document: document["findings"][0].update(link="file:///etc/passwd"),
        lambda document: document["findings"][0]["fix"].update(change="make_all"),
        lambda document: document["findings"][0]["fix"].update(arguments=[1.0, 2.0]),
        lambda document: document["findings"][0]["fix"].update(arguments=["a", 2.0, 3.0, True]),
        lambda document: document["findings"][0]["fix"].update(arguments=[1.0, 2.0, 3.0, 5.0]),
        lambda document: document["findings"][0].update(severity="catastrophe"),
        lambda document: document.update(version=2),
        lambda document: document.pop("findings"),
    ],
)
def test_what_is_damaged_or_forged_counts_as_not_there(beatmap, folder, spoil):
    KeptFindings(folder).put(beatmap, "Some model", FINDINGS)
    (file,) = folder.iterdir()
    document = json.loads(file.read_text())
    spoil(document)
    file.write_text(json.dumps(document))
    assert KeptFindings(folder).of(beatmap) is None
    file.write_bytes(file.read_bytes()[:-20])
    assert KeptFindings(folder).of(beatmap) is None
    assert KeptFindings(folder).put(beatmap, "Some model", FINDINGS) and KeptFindings(folder).of(beatmap) is not None


def test_findings_of_rules_are_not_kept(beatmap, folder):
    rule = replace(FINDINGS[0], score=None)
    other_fix = replace(FINDINGS[0], fix=Fix("Remove it.", remove_line, (1000.0, True)))
    assert not KeptFindings(folder).put(beatmap, "Some model", [rule])
    assert not KeptFindings(folder).put(beatmap, "Some model", [other_fix])
    assert not folder.exists()
