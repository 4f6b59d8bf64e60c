"""Where song select begins to play."""

from collections.abc import Sequence

import numpy as np

from core.audio.decode import Audio
from core.beatmap.objects import TimingPoint
from core.beatmap.timing import TimingLines

_STRETCH = 10.0  # seconds that are compared


def preview_point(audio: Audio, red: Sequence[TimingPoint]) -> int:
    """The bar line (ms) before the loudest ten seconds, which are a chorus more often than not."""
    mono = audio.mono()
    step = audio.sample_rate // 10
    count = len(mono) // step
    stretch = int(_STRETCH * 10)
    if count <= stretch:
        return 0
    power = np.square(mono[: count * step], dtype=np.float64).reshape(count, step).mean(axis=1)
    total = np.convolve(power, np.ones(stretch), mode="valid")
    # The first stretch that is nearly as loud as the loudest: later ones are the same chorus again.
    start = 100.0 * int(np.argmax(total >= 0.95 * total.max()))
    lines = TimingLines(red)
    line = lines.red_at(start)
    bar = lines.beat_length_at(start) * max(line.meter, 1)
    return max(round(line.time + round((start - line.time) / bar) * bar), 0)
