"""The timing of a song from the bundled model's beats and the attacks in the audio."""

from typing import TYPE_CHECKING

import numpy as np

from core.audio.upstream_audio import upstream_mono
from core.generation.beat_agreement import octave
from core.generation.mappers.base import TimingBrief
from core.generation.mappers.bundled.beat_decoding import decode_beats
from core.generation.timing_request import TimingProposal
from core.jobs import CancelToken, StageProgress
from core.timing.events import read_markers
from core.timing.from_audio import timing_from_onsets, with_tempo

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel

_SURE = 0.5


def find_beat_timing(
    loaded: "LoadedModel", brief: TimingBrief, progress: StageProgress, cancel: CancelToken
) -> TimingProposal:
    """Red lines at the attacks in the audio, as often as the model counts beats.

    Raises:
        CancelledError: `cancel` was set.
    """
    from core.model.song_mel import song_mel

    mel = song_mel(upstream_mono(brief.audio), loaded.config)

    def show(share: float) -> None:
        progress.show("Listening for beats", 0.1 + 0.85 * share)

    beats = decode_beats(loaded, mel, brief.audio.duration_ms, show, cancel)
    times = np.array([marker.time for marker in read_markers(beats, types_first=False)], dtype=np.float64)
    estimate = timing_from_onsets(brief.onsets, cancel=cancel)
    factor, agreeing = octave(estimate.beats, times)
    # The small model knows how fast people count a song, the attacks in the audio where exactly the beats are.
    if factor != 1 and estimate.confidence < _SURE:
        estimate = with_tempo(estimate, estimate.bpm * factor)
    sure = estimate.confidence * (1 + agreeing) / 2 if len(times) else 0.5 * estimate.confidence
    return TimingProposal(list(estimate.points), sure)
