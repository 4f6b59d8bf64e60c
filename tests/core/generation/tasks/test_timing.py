"""Timing of a song, from its audio or from a model."""

from pathlib import Path

import numpy as np
import pytest

from core.audio.decode import load_audio
from core.audio.upstream_audio import upstream_mono
from core.beatmap.objects import TimingPoint
from core.beatmap.reader import read_beatmap
from core.errors import CancelledError, InputError
from core.generation.beat_agreement import agreement, octave
from core.generation.mappers.bundled.beat_decoding import decode_beats
from core.generation.mappers.open import load_model
from core.generation.model_ref import ModelRef
from core.generation.request import BUNDLED_MODEL
from core.generation.request_parts import SongSource, SuperTiming
from core.generation.tasks.timing import find_timing
from core.generation.timing_request import TimingRequest
from core.jobs import CancelToken, ignore_progress
from core.model.song_mel import song_mel
from core.tokens.events import TIMING_TYPES, EventType
from tests.golden.material import Material
from tests.portions import spread

BUNDLED_FOLDER = Path(__file__).parents[4] / "resources" / "models" / "beatwright-small"


def found(**options):
    return find_timing(timing_request(**options), ignore_progress, CancelToken())


def timing_request(
    beatmap: Path | None = None,
    audio: Path | None = None,
    model: str | None = None,
    super_timing: bool = False,
    passes: int = 20,
) -> TimingRequest:
    return TimingRequest(
        SongSource(beatmap, audio),
        ModelRef(model, device="cpu") if model is not None else None,
        SuperTiming(passes) if super_timing else None,
        seed=1,
    )


def human_line(mapset: Path) -> TimingPoint:
    beatmap = read_beatmap(next(mapset.glob("*.osu")))
    return next(point for point in beatmap.timing_points if point.uninherited)


def test_from_the_audio(mapset: Path) -> None:
    proposal = found(beatmap=next(mapset.glob("*.osu")))
    line = human_line(mapset)
    assert proposal.points[0].bpm == pytest.approx(line.bpm, rel=1e-3)
    assert 0 <= proposal.confidence <= 1
    assert found(audio=mapset / "audio.ogg").points == proposal.points


@pytest.mark.more_at_night
@pytest.mark.parametrize(("family", "super_timing"), spread([("v32", True), ("v31", False)], 2))
def test_from_a_public_checkpoint(data_folder: Path, family: str, super_timing: bool) -> None:
    material = Material(data_folder / "golden")
    song = material.folder / "inputs45" / "std.osu"
    options = {"model": str(material.checkpoint(family)), "super_timing": super_timing, "passes": 2}
    proposal = found(beatmap=song, **options)
    assert proposal.points and all(point.uninherited and point.bpm > 0 for point in proposal.points)
    assert 0 <= proposal.confidence <= 1
    assert found(beatmap=song, **options).points == proposal.points


def test_the_bundled_model_names_beats_in_order(mapset: Path) -> None:
    loaded = load_model(ModelRef(device="cpu"), ignore_progress, CancelToken())
    audio = load_audio(mapset / "audio.ogg")
    shares: list[float] = []
    events = decode_beats(loaded, song_mel(upstream_mono(audio), loaded.config), 20000, shares.append, CancelToken())
    times = [event.value for event in events if event.type is EventType.TIME_SHIFT]
    assert times == sorted(set(times)) and all(0 <= time < 20000 for time in times)
    assert {event.type for event in events[1::2]} <= TIMING_TYPES
    assert shares == sorted(shares) and shares[-1] == 1.0


def test_a_model_and_the_audio_together(mapset: Path) -> None:
    proposal = found(audio=mapset / "audio.ogg", model=str(BUNDLED_FOLDER))
    assert proposal.points[0].bpm == pytest.approx(human_line(mapset).bpm, rel=1e-3)
    assert 0 <= proposal.confidence <= found(audio=mapset / "audio.ogg").confidence


def test_how_often_beats_come() -> None:
    beats = np.arange(0.0, 20000.0, 500.0)
    jitter = np.random.default_rng(1).uniform(-30, 30, 80)
    assert octave(beats, beats + jitter[:40]) == (1.0, 1.0)
    assert octave(beats, np.arange(0.0, 20000.0, 250.0) + jitter)[0] == 2.0
    assert octave(beats, np.arange(0.0, 20000.0, 1000.0))[0] == 0.5
    assert octave(beats, beats[:3]) == (1.0, 0.0)


def test_how_sure_a_timing_is() -> None:
    beats = np.arange(0.0, 20000.0, 500.0)
    assert agreement([TimingPoint(0, 500)], beats) == 1
    assert agreement([TimingPoint(0, 510)], beats) < 0.5
    assert agreement([TimingPoint(0, 500), TimingPoint(18000, 500)], beats) == 0.9
    assert agreement([TimingPoint(0, 500)], np.array([])) == 0


def test_what_cannot_be_timed_is_said(mapset: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="--audio"):
        found()
    with pytest.raises(InputError, match="not there"):
        found(audio=tmp_path / "none.ogg")
    with pytest.raises(InputError, match="large model"):
        found(audio=mapset / "audio.ogg", super_timing=True)
    with pytest.raises(InputError, match="--model"):
        found(audio=mapset / "audio.ogg", super_timing=True, model=BUNDLED_MODEL)
    (mapset / "audio.ogg").unlink()
    with pytest.raises(InputError, match=r"audio\.ogg"):
        found(beatmap=next(mapset.glob("*.osu")))


def test_cancelling(data_folder: Path) -> None:
    material = Material(data_folder / "golden")
    cancel = CancelToken()
    request = timing_request(material.folder / "inputs45" / "std.osu", model=str(material.checkpoint("v31")))

    def stop(report) -> None:
        if report.stage == "Listening for beats":
            cancel.cancel()

    with pytest.raises(CancelledError):
        find_timing(request, stop, cancel)
