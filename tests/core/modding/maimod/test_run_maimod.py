"""MaiMod: the bundled model and the public families, in all modes, and errors of bad input."""

import pickle
import re
import shutil
from pathlib import Path

import pytest

from core.audio.decode import load_audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, GameMode, HitSound
from core.beatmap.reader import read_beatmap
from core.beatmap.writer import write_beatmap
from core.errors import CancelledError, InputError
from core.generation.mappers.open import load_model
from core.generation.model_ref import ModelRef
from core.jobs import CancelToken, Progress, ignore_progress
from core.modding.apply_fixes import apply_fix
from core.modding.finding import Finding, Severity
from core.modding.maimod.anomaly_findings import FindingWriter, Thresholds
from core.modding.maimod.bundled_maimod import Song
from core.modding.maimod.checkpoint_maimod import surprisal_findings
from core.modding.maimod.request import MaiModRequest
from core.modding.maimod.run_maimod import CATEGORIES, maimod
from core.modding.maimod.surprisal import surprisals
from core.model.checkpoints.catalog import BUNDLED
from core.tokens.upstream_view import UpstreamMap
from tests.core.modding.sets import BEAT, at, clean_set, write_set
from tests.core.tokens.replay import conditions_from
from tests.golden.material import Material, read_json
from tests.portions import spread

LINK = re.compile(r"osu://edit/\d\d:\d\d:\d{3}(%20\([\d,|]+\))?")
LOWEST = 0.5

MODES_OF = {
    "v29": spread(["std", "catch", "taiko", "mania"], 2),
    "v30": ["std"],
    "v31": spread(["std", "mania", "taiko", "catch"], 2),
    "v32": spread(["catch", "std", "mania", "taiko"], 2),
}
"""Those that each public family reads: by day every mode with one of them."""


@pytest.fixture(scope="module")
def material(data_folder: Path) -> Material:
    return Material(data_folder / "golden")


def findings_of(beatmap: Path, model: str = BUNDLED, least: float | None = LOWEST) -> list[Finding]:
    return maimod(MaiModRequest(beatmap, ModelRef(model, device="cpu"), least=least))


def look_right(findings: list[Finding]) -> None:
    assert [finding.score for finding in findings] == sorted((f.score for f in findings), reverse=True)
    for finding in findings:
        assert finding.category in CATEGORIES and LINK.fullmatch(finding.link)
        assert finding.message.endswith((".", ")")) and not finding.message[0].islower()
        assert not re.search(r"\bNone\b|_|\bnan\b|<", finding.message), finding.message
        pickle.dumps(finding)
    assert len({(finding.key, finding.message) for finding in findings}) == len(findings)


@pytest.fixture(params=spread(list(GameMode), 2), ids=lambda mode: mode.name.lower())
def hard(request: pytest.FixtureRequest, clean_folders: dict[GameMode, Path]) -> Path:
    """The hardest difficulty of a small set without faults."""
    return max(clean_folders[request.param].glob("*.osu"), key=lambda path: len(read_beatmap(path).hit_objects))


@pytest.fixture(scope="module")
def clean_folders(tmp_path_factory: pytest.TempPathFactory, song: Path) -> dict[GameMode, Path]:
    folders = {}
    for mode in GameMode:
        folders[mode] = tmp_path_factory.mktemp(mode.name) / "set"
        write_set(folders[mode], clean_set(mode), song)
    return folders


@pytest.mark.more_at_night
def test_the_bundled_model_reads_every_mode(hard: Path) -> None:
    reports: list[Progress] = []
    findings = maimod(MaiModRequest(hard, least=LOWEST), reports.append)
    look_right(findings)
    assert findings and reports[-1].done == 1.0
    assert [report.done for report in reports] == sorted(report.done for report in reports)
    assert any(finding.score < 100 for finding in findings)


def test_an_object_between_the_ticks_is_found_and_put_back(clean_folders: dict[GameMode, Path]) -> None:
    folder = clean_folders[GameMode.OSU]
    path = max(folder.glob("*.osu"), key=lambda path: len(read_beatmap(path).hit_objects))
    beatmap = read_beatmap(path)
    wrong = next(item for item in beatmap.hit_objects[20:] if isinstance(item, Circle))
    right = wrong.time
    wrong.time = right + round(BEAT / 12)
    spoilt = folder / "spoilt.osu"
    write_beatmap(beatmap, spoilt, overwrite=True)
    findings = findings_of(spoilt)
    (worst,) = [finding for finding in findings[:3] if finding.category == "Snapping"]
    assert worst.objects == (wrong.time,)
    assert all(finding.time != right for finding in findings[:10])
    some = maimod(MaiModRequest(spoilt, categories=("Snapping",), least=LOWEST))
    assert some == [finding for finding in findings if finding.category == "Snapping"]
    assert "1/12" in worst.message and worst.severity in (Severity.PROBLEM, Severity.WARNING)
    put_back, applied = apply_fix(read_beatmap(spoilt), [worst])
    assert applied == [worst] and right in [item.time for item in put_back.hit_objects]
    spoilt.unlink()


def test_a_lonely_clap_and_a_lost_combo_are_found(clean_folders: dict[GameMode, Path]) -> None:
    folder = clean_folders[GameMode.OSU]
    path = max(folder.glob("*.osu"), key=lambda path: len(read_beatmap(path).hit_objects))
    beatmap = read_beatmap(path)
    silent = [
        item
        for item in beatmap.hit_objects[30:-10]
        if isinstance(item, Circle) and not item.sound and not item.new_combo
    ]
    silent[0].sound = int(HitSound.FINISH)
    combo = next(item for item in beatmap.hit_objects[10:] if item.new_combo)
    combo.new_combo = False
    spoilt = folder / "spoilt.osu"
    write_beatmap(beatmap, spoilt, overwrite=True)
    findings = findings_of(spoilt)
    sounds = next(finding for finding in findings if finding.category == "Hit Sounds")
    assert sounds.objects == (silent[0].time,) and "a finish" in sounds.message
    combos = [finding for finding in findings if finding.category == "New Combos"]
    lost = next(finding for finding in combos[:3] if combo.time in finding.objects)
    put_back, applied = apply_fix(read_beatmap(spoilt), [sounds, lost])
    assert len(applied) == 2
    assert next(item for item in put_back.hit_objects if item.time == silent[0].time).sound == 0
    spoilt.unlink()


@pytest.mark.more_at_night
@pytest.mark.parametrize("name", spread(["std_2bpm", "std", "std_easy"], 3))
def test_as_many_findings_as_upstream(material: Material, name: str) -> None:
    case = read_json(material.folder / "v30" / "maimod" / f"{name}.json.gz")
    folder = material.folder / "inputs45"
    path = folder / f"{case['map']}.osu"
    beatmap = read_beatmap(path)
    loaded = material.model("v30")
    conditions = conditions_from(case["generation_config"])
    found = surprisals(loaded, material.song(folder), UpstreamMap(beatmap), conditions)
    writer = FindingWriter(beatmap, path.name)
    findings = list(surprisal_findings(found, loaded.family, writer, Thresholds(20.0, 100.0, 1000.0)))
    assert len(findings) == int(re.search(r"Found (\d+)", case["printed"]).group(1))
    for category in ("Compose", "New Combos"):
        printed = case["printed"].count("Expected position" if category == "Compose" else "new combo.")
        assert printed <= sum(finding.category == category for finding in findings)


@pytest.mark.more_at_night
@pytest.mark.parametrize("family", spread(["v31", "v29", "v32", "v30"], 2))
def test_the_public_families_read_their_modes(material: Material, family: str) -> None:
    folder = material.folder / ("inputs45" if family in ("v30", "v31") else "inputs")
    checkpoint = material.checkpoint(family)
    for name in MODES_OF[family]:
        findings = findings_of(folder / f"{name}.osu", str(checkpoint), least=5.0)
        look_right(findings)
        assert findings
    if family == "v30":
        with pytest.raises(InputError, match="does not support osu!taiko"):
            findings_of(folder / "taiko.osu", str(checkpoint))


def test_bad_input_gets_a_sentence(clean_folders: dict[GameMode, Path], tmp_path: Path) -> None:
    taiko = next(clean_folders[GameMode.TAIKO].glob("*.osu"))
    with pytest.raises(InputError, match=r"osu!taiko.*V30 knows osu only"):
        findings_of(taiko, "v30")
    with pytest.raises(InputError, match="no model"):
        findings_of(taiko, "no such thing")
    with pytest.raises(InputError, match="category"):
        maimod(MaiModRequest(taiko, categories=("Snaps",)))
    shutil.copytree(clean_folders[GameMode.OSU], tmp_path / "set")
    path = next((tmp_path / "set").glob("*.osu"))
    beatmap = read_beatmap(path)
    beatmap.hit_objects = []
    write_beatmap(beatmap, path, overwrite=True)
    with pytest.raises(InputError, match="no objects"):
        findings_of(path)
    beatmap = read_beatmap(next(clean_folders[GameMode.OSU].glob("*.osu")))
    beatmap.audio_filename = "gone.ogg"
    write_beatmap(beatmap, path, overwrite=True)
    with pytest.raises(InputError, match=r"gone\.ogg"):
        findings_of(path)
    beatmap.timing_points = []
    write_beatmap(beatmap, path, overwrite=True)
    with pytest.raises(InputError, match="red line"):
        findings_of(path)
    cancel = CancelToken()
    cancel.cancel()
    with pytest.raises(CancelledError):
        maimod(MaiModRequest(taiko), ignore_progress, cancel)


def test_a_map_longer_than_its_song_is_reported_once(clean_folders: dict[GameMode, Path]) -> None:
    folder = clean_folders[GameMode.OSU]
    beatmap = read_beatmap(next(folder.glob("*.osu")))
    beatmap.hit_objects += [Circle(100 + index, 200, at(200 + index)) for index in range(12)]
    late = folder / "late.osu"
    write_beatmap(beatmap, late, overwrite=True)
    findings = findings_of(late)
    look_right(findings)
    (late_objects,) = [finding for finding in findings if finding.check == "Beyond the song"]
    assert late_objects.message.startswith("12 objects come after the end of the song") and late_objects is findings[0]
    late.unlink()


@pytest.mark.more_at_night
@pytest.mark.parametrize(("version", "late"), spread([(4, 1), (14, 0)], 2))
def test_the_earliest_formats_play_24_ms_later(
    clean_folders: dict[GameMode, Path], song: Path, version: int, late: int
) -> None:
    folder = clean_folders[GameMode.OSU]
    beatmap = read_beatmap(next(folder.glob("*.osu")))
    beatmap.hit_objects.append(Circle(256, 192, float(round(load_audio(song).duration_ms)) - 10))
    last = folder / "last.osu"
    write_beatmap(beatmap, last)
    last.write_text(last.read_text().replace("osu file format v14", f"osu file format v{version}"))
    findings = findings_of(last)
    last.unlink()
    assert sum(finding.check == "Beyond the song" for finding in findings) == late


@pytest.mark.nightly
def test_a_thousand_objects_at_once_are_survived(clean_folders: dict[GameMode, Path]) -> None:
    """2B and gimmick maps: everything stacked in time, and a tempo that no song has."""
    folder = clean_folders[GameMode.OSU]
    beatmap: Beatmap = read_beatmap(next(folder.glob("*.osu")))
    beatmap.hit_objects += [Circle(index % 512, index % 384, at(20) + index // 40) for index in range(1200)]
    beatmap.hit_objects.sort(key=lambda item: item.time)
    beatmap.timing_points[0].beat_length = 3.0
    odd = folder / "odd.osu"
    write_beatmap(beatmap, odd, overwrite=True)
    look_right(findings_of(odd, least=20.0))
    odd.unlink()


def test_the_spectrogram_has_the_bands_and_the_length_of_the_model(song: Path) -> None:
    loaded = load_model(ModelRef(), ignore_progress, CancelToken())
    read = Song.of(load_audio(song), loaded)
    assert read.spectrogram.mel.shape[1] == loaded.config.n_mels
    assert abs(len(read.spectrogram.mel) * read.spectrogram.frame_ms - read.duration) < 50
