"""Songs of sections with prompts of their own, each starting on a beat of the one before."""

from typing import TYPE_CHECKING

import numpy as np

from core.audio.sample_buffer import Samples
from core.errors import InputError
from core.jobs import CancelToken, ignore_progress
from core.music.musicgen.conditions import text_conditions
from core.music.musicgen.sampling import frames_of
from core.music.musicgen.windows import Player, WindowPlan, sound_of
from core.music.published.musicgen import FRAME_RATE, SAMPLE_RATE
from core.music.request import SongRequest

if TYPE_CHECKING:
    import torch

BEATS_IN_BAR = 4
_CONTEXT_BARS = 8
_LONGEST_CONTEXT = 20 * FRAME_RATE
_CONFIDENT = 0.5


def play_sections(player: Player, request: SongRequest, text: str, start: "torch.Tensor | None") -> "torch.Tensor":
    """The codes (K, T) of a song whose prompt is `text`, section after section.

    A section is played a beat longer than it is, and cut on the beat nearest to its end; where no beat is to be found,
    it ends by the tempo of the request.
    """
    tempo = request.tempo
    assert tempo is not None
    beat = 60.0 / tempo
    bars = sum(section.bars for section in request.sections)
    context = min(round(_CONTEXT_BARS * BEATS_IN_BAR * beat * FRAME_RATE), _LONGEST_CONTEXT)
    plan = WindowPlan(30 * FRAME_RATE, context)
    codes, played = start, 0
    for section in request.sections:
        words = ", ".join(part for part in (section.prompt, request.words(text)) if part)
        seconds = section.bars * BEATS_IN_BAR * beat
        before = 0 if codes is None else codes.shape[-1]
        codes = player.play(
            text_conditions(player.loaded, [words]),
            1,
            frames_of(seconds + beat),
            codes,
            plan,
            (played / bars, section.bars / bars),
        )
        sound = sound_of(player.loaded, codes[0, :, before:], player.cancel)
        end = beat_near(sound.mean(axis=0), seconds, beat, player.cancel)
        codes = codes[:, :, : before + round(end * FRAME_RATE)]
        played += section.bars
    assert codes is not None
    return codes[0]


def beat_near(samples: Samples, seconds: float, beat: float, cancel: CancelToken) -> float:
    """The beat (s) of mono samples (frames,) at SAMPLE_RATE nearest to `seconds`; `seconds` where none is certain.

    Args:
        beat: the length of one, in seconds: the answer is less than that away.
    """
    from core.timing.from_audio import estimate_timing

    try:
        estimate = estimate_timing(np.asarray(samples, dtype=np.float32), SAMPLE_RATE, ignore_progress, cancel)
    except InputError:  # too short or silent
        return seconds
    beats = estimate.beats / 1000
    if estimate.confidence < _CONFIDENT or not len(beats):
        return seconds
    nearest = float(beats[np.abs(beats - seconds).argmin()])
    return nearest if abs(nearest - seconds) < beat else seconds
