"""Training samples: against the golden ones, straight and through a prepared folder, and their order."""

import csv
import os
import shutil
from itertools import islice, pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile

from core.cli import run
from core.errors import InputError
from core.tokens.events import ContextType, EventType
from core.tokens.vocabulary import EOS, Vocabulary
from core.training.data.base import Base, read_base
from core.training.data.prepared import Position, PreparedData, collate
from core.training.data.sample_types import IGNORED, ChartDraw
from tests.core.training.bases import v32_vocabulary, write_base
from tests.golden import training
from tests.golden.cases import Case, check, discover
from tests.golden.material import read_json
from tests.portions import spread


def _cases() -> list[object]:
    """The golden cases of training; those of whole optimizer steps are long."""
    named = os.environ.get("BEATWRIGHT_TEST_DATA")
    folder = Path(named) / "golden_training" if named else None
    if folder is None or not folder.is_dir():
        return [pytest.param(None, id="no data")]
    return [
        pytest.param(case, id=case.name, marks=() if case.quick else pytest.mark.nightly)
        for case in discover(folder)
        if case.name.startswith("training/")
    ]


@pytest.mark.more_at_night
@pytest.mark.parametrize("case", spread(_cases(), 3))
def test_samples_are_the_golden_ones(case: Case | None) -> None:
    if case is None:
        pytest.skip("BEATWRIGHT_TEST_DATA is not set, so there are no golden data to compare with")
    reason = check(case)
    assert reason is None, reason


@pytest.mark.parametrize("family", ["v29", "v30", "v32"])
def test_a_prepared_folder_gives_the_golden_samples(data_folder: Path, tmp_path: Path, family: str) -> None:
    golden = data_folder / "golden_training"
    if not golden.is_dir():
        pytest.skip("the test data has no golden samples")
    base = training.load_base(golden, family)
    songs = tmp_path / "Songs" / "set"
    songs.mkdir(parents=True)
    samples, rate = training.whole_samples(golden)
    soundfile.write(songs / "audio.wav", samples, rate, subtype="PCM_16")
    for name in ("Hard", "Moway"):
        path = next(path for path in training.mapset(golden).glob("*.osu") if path.name.endswith(f"[{name}].osu"))
        text = path.read_bytes().replace(b"audio.ogg", b"audio.wav")
        (songs / path.name).write_bytes(text)
    users = read_json(golden / "samples.json")[family]["mapper_ids"]
    names = {index: name for name, index in base.vocabulary.descriptors.items()}
    described = "; ".join(names[index] for index in (1, 3) if index in names)
    table = tmp_path / "labels.csv"
    table.write_text(
        f"BeatmapID,MapperID,Year,Descriptors\n276006,{users[2]},2013,{described}\n279688,{users[4]},2013,\n",
        encoding="utf-8",
    )
    data_set, out = tmp_path / "set.json", tmp_path / "prepared"
    assert run(["dataset", "scan", str(tmp_path / "Songs"), "--out", str(data_set), "--skip-audio"]) == 0
    assert run(["dataset", "import-csv", str(data_set), str(table)]) == 0
    command = ["dataset", "prepare", str(data_set), "--model", str(base.folder), "--out", str(out)]
    assert run([*command, "--speeds", "1.25", "--workers", "1"]) == 0
    data = PreparedData(out, base)
    hard = next(number for number, chart in enumerate(data.charts) if chart.version == "Hard")
    checked = 0
    for tag in training.tags(golden, family):
        name, _, window = tag.rpartition("_")
        draw = training.draw_of(name, base)
        if draw.flip not in data.chart(hard).tokens.versions:
            continue  # this base is not trained on mirrored charts, so they are not prepared
        sample = data.windows(hard, draw, 1 - hard).sample(int(window))
        training.compare(golden, family, tag, sample.ids, sample.labels, sample.frames)
        checked += 1
    assert checked >= 3


@pytest.fixture(scope="module")
def prepared(fixtures_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Base]:
    folder = tmp_path_factory.mktemp("prepared")
    shutil.copytree(fixtures_folder / "Songs", folder / "Songs")
    base = write_base(folder / "base")
    command = ["dataset", "prepare", str(folder / "Songs"), "--model", str(base), "--out", str(folder / "out")]
    assert run([*command, "--workers", "1", "--skip-audio"]) == 0
    return folder / "out", read_base(base)


def test_a_run_goes_on_with_the_same_samples(prepared: tuple[Path, Base]) -> None:
    data = PreparedData(*prepared)
    whole = list(islice(data.samples(data.songs, 3), 40))
    for stop in (0, 7, 23):
        position, _ = whole[stop]
        rest = islice(PreparedData(*prepared).samples(data.songs, 3, position), 40 - stop - 1)
        for (place, sample), (other_place, other) in zip(whole[stop + 1 :], rest, strict=True):
            assert place == other_place
            assert np.array_equal(sample.ids, other.ids) and np.array_equal(sample.frames, other.frames)
            assert np.array_equal(sample.labels, other.labels)
    another = next(iter(data.samples(data.songs, 4)))[1]
    assert not np.array_equal(another.ids, whole[0][1].ids), "another seed, another order"
    assert len({position.epoch for position, _ in islice(data.samples(data.songs, 3), 120)}) > 1
    assert Position() == Position(0, 0, 0)


def test_noise_changes_what_is_read_and_never_what_is_learned(prepared: tuple[Path, Base]) -> None:
    data = PreparedData(*prepared)
    vocabulary = prepared[1].vocabulary
    times, snaps = vocabulary.span(EventType.TIME_SHIFT), vocabulary.span(EventType.SNAPPING)
    moved = replaced = 0
    for _, sample in islice(data.samples(data.songs, 5), 60):
        learned = sample.labels[:-1]
        read = sample.ids[1:]
        differs = (learned != IGNORED) & (learned != read)
        for clean, noisy in zip(learned[differs], read[differs], strict=True):
            if clean in times:
                assert noisy in times and abs(int(clean) - int(noisy)) <= 2
                moved += 1
            else:
                assert clean in snaps and noisy in snaps
                replaced += 1
    assert moved > 100 and replaced > 10


def test_windows_without_augmentation_cover_a_song_once(prepared: tuple[Path, Base]) -> None:
    data = PreparedData(*prepared)
    song = data.songs[0]
    first = list(data.plain_samples([song]))
    again = list(data.plain_samples([song]))
    assert all(np.array_equal(a.ids, b.ids) for a, b in zip(first, again, strict=True))
    chart = data.charts_of(song)[0]
    mine = [sample for sample in first if sample.chart == chart]
    assert mine[0].song_position[0] == 0 and mine[-1].song_position[1] == 1
    assert all(a.song_position[1] == b.song_position[0] for a, b in pairwise(mine))
    length = sum(len(part) for part in data.song(song).parts)
    assert sum(len(sample.frames) for sample in mine) >= length
    batch = collate(first[:3])
    assert batch.ids.shape == batch.labels.shape == batch.mask.shape and batch.frames.shape[0] == 3
    assert bool((batch.labels[~batch.mask] == IGNORED).all())


def test_a_song_at_a_speed_that_is_not_stored_is_near_the_exact_one(prepared: tuple[Path, Base]) -> None:
    folder, base = prepared
    data = PreparedData(folder, base)
    song = data.songs[0]
    faster = data.song(song, 1.2)
    assert abs(faster.length - data.song(song).length / 1.2) <= 1
    windows = data.windows(0, ChartDraw(speed=1.2))
    plain = data.windows(0)
    assert len(windows) < len(plain)


def test_what_is_too_long_loses_its_end(prepared: tuple[Path, Base], tmp_path: Path) -> None:
    short = read_base(write_base(tmp_path / "short", longest=96))
    data, whole = PreparedData(prepared[0], short), PreparedData(*prepared)
    cut = 0
    for sample, full in zip(data.plain_samples(data.songs), whole.plain_samples(whole.songs), strict=True):
        assert len(sample.ids) <= 96
        assert sample.labels[-1] == EOS
        assert sample.ids[-1] == short.vocabulary.context_eos[ContextType.SV], "every block is closed"
        body = slice(sample.noisy_from, sample.noisy_from + 40)
        assert np.array_equal(sample.ids[body], full.ids[body]), "the beginning stays"
        cut += len(full.ids) > len(sample.ids)
    assert cut > 10


def test_nothing_to_learn_from_is_said(prepared: tuple[Path, Base]) -> None:
    with pytest.raises(InputError, match="no sample"):
        next(PreparedData(*prepared).samples([], 1))


def test_another_base_is_refused(prepared: tuple[Path, Base], tmp_path: Path) -> None:
    vocabulary = v32_vocabulary().to_dict()
    vocabulary["event_ranges"][0]["max_value"] -= 5
    for name in ("vocab_size_in", "vocab_size_out"):
        vocabulary[name] -= 5
    other = read_base(write_base(tmp_path / "other", Vocabulary.from_dict(vocabulary)))
    with pytest.raises(InputError, match="prepared for"):
        PreparedData(prepared[0], other)


def test_labels_become_conditions(prepared: tuple[Path, Base], tmp_path: Path, fixtures_folder: Path) -> None:
    _, base = prepared
    data_set, out, table = tmp_path / "set.json", tmp_path / "out", tmp_path / "t.csv"
    assert run(["dataset", "scan", str(fixtures_folder / "Songs"), "--out", str(data_set), "--skip-audio"]) == 0
    assert run(["dataset", "export-csv", str(data_set), "--out", str(table)]) == 0
    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    for row in rows:
        row |= {"MapperID": "8", "Year": "2019", "Descriptors": "jumps; no such thing", "First ms": "10000"}
    with table.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    assert run(["dataset", "import-csv", str(data_set), str(table)]) == 0
    command = ["dataset", "prepare", str(data_set), "--model", str(base.folder), "--out", str(out), "--workers", "1"]
    assert run(command) == 0
    data = PreparedData(out, base)
    sample = data.windows(0).sample(0)
    told = [base.vocabulary.decode(int(index)) for index in sample.ids[: sample.noisy_from]]
    named = {event.type: event.value for event in told if event is not None}
    assert named[EventType.MAPPER] == 1 and named[EventType.YEAR] == 2019 and named[EventType.DESCRIPTOR] == 1
    assert sample.mapper == 1
    plain = data.song(data.songs[0]).length
    assert sample.song_position[0] == pytest.approx(10000 / (plain / 16), abs=0.002), "the range begins at 10 s"
