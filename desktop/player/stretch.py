"""The song at another speed and its own pitch, computed a few seconds ahead in a thread."""

from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock

import numpy as np

_PIECE_S = 3.0
_WARM_UP_S = 0.4
_FADE_S = 0.03
_KEPT = 24
_SLOWEST_STAGE = 0.5
# FFmpeg's filter lets attacks through early when it slows down: seconds of song, measured with clicks, for a
# speed of nothing at all.
_EARLY_S = 0.018


class StretchedMusic:
    """Pieces of stretched sound, made when they are first wanted, the next one always ahead.

    `samples` is (channels, frames) at `sample_rate`. Reading never waits: what is not ready yet is silent.
    """

    def __init__(self, samples: np.ndarray, sample_rate: int, rate: float) -> None:
        self._samples, self._sample_rate, self._rate = samples[:2], sample_rate, rate
        self._piece = int(_PIECE_S * sample_rate)
        self._pieces = -(-int(samples.shape[1] / rate) // self._piece)
        self._ready: OrderedDict[int, Future[np.ndarray]] = OrderedDict()
        self._lock = Lock()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="stretch")

    def read(self, frame: int, count: int) -> np.ndarray:
        block = np.zeros((count, 2), dtype=np.float32)
        done = 0
        while done < count:
            number, within = divmod(frame + done, self._piece)
            take = min(count - done, self._piece - within)
            piece = self._wanted(number)
            if piece is not None and piece.done() and not piece.cancelled() and piece.exception() is None:
                block[done : done + take] = piece.result()[within : within + take]
            done += take
        self._wanted((frame + count) // self._piece + 1)
        return block

    def ready(self, frame: int) -> bool:
        """Whether what is played at `frame` has been made; asking makes it be."""
        piece = self._wanted(frame // self._piece)
        return piece is None or piece.done()

    def close(self) -> None:
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _wanted(self, number: int) -> Future[np.ndarray] | None:
        if not 0 <= number < self._pieces:
            return None
        with self._lock:
            piece = self._ready.get(number)
            if piece is None or piece.cancelled():
                try:
                    piece = self._ready[number] = self._worker.submit(self._make, number)
                except RuntimeError:
                    # Closed: another rate has been chosen.
                    return None
                if len(self._ready) > _KEPT:
                    self._ready.popitem(last=False)[1].cancel()
            self._ready.move_to_end(number)
            return piece

    def _make(self, number: int) -> np.ndarray:
        """One piece and a little more, (frames, 2), begun early to warm the filter and faded into the one before."""
        rate, sample_rate = self._rate, self._sample_rate
        early = int(_WARM_UP_S * sample_rate)
        fade = int(_FADE_S * sample_rate)
        late = int(_EARLY_S * max(1.0 - rate, 0.0) * sample_rate)
        first = number * self._piece - early
        begin = int(first * rate) - late
        end = int((first + early + self._piece + fade) * rate) + int(0.2 * sample_rate)
        source = np.zeros((2, end - begin), dtype=np.float32)
        low, high = max(begin, 0), min(end, self._samples.shape[1])
        if high > low:
            source[:, low - begin : high - begin] = self._samples[:, low:high]
        stretched = stretch(source, sample_rate, rate)
        piece = np.zeros((self._piece + fade, 2), dtype=np.float32)
        kept = stretched[:, early : early + len(piece)].T
        piece[: len(kept)] = kept
        with self._lock:
            before = self._ready.get(number - 1)
        if before is not None and before.done() and not before.cancelled() and before.exception() is None:
            # Each run of the filter takes its own small steps, so two pieces never join without a fade.
            ramp = np.linspace(0.0, 1.0, fade, dtype=np.float32)[:, None]
            piece[:fade] = piece[:fade] * ramp + before.result()[self._piece :] * (1 - ramp)
        return piece


def stretch(samples: np.ndarray, sample_rate: int, rate: float) -> np.ndarray:
    """(2, frames) at `rate` times the speed, pitch kept: (2, about frames / rate)."""
    import av

    graph = av.filter.Graph()
    last = source = graph.add_abuffer(format="fltp", sample_rate=sample_rate, layout="stereo")
    for stage in _stages(rate):
        tempo = graph.add("atempo", f"{stage:.6f}")
        last.link_to(tempo)
        last = tempo
    planar = graph.add("aformat", "sample_fmts=fltp:channel_layouts=stereo")
    sink = graph.add("abuffersink")
    last.link_to(planar)
    planar.link_to(sink)
    graph.configure()
    made: list[np.ndarray] = []

    def drain() -> None:
        while True:
            try:
                made.append(sink.pull().to_ndarray())
            except (av.BlockingIOError, av.EOFError):
                return

    step = sample_rate
    for start in range(0, samples.shape[1], step):
        frame = av.AudioFrame.from_ndarray(
            np.ascontiguousarray(samples[:, start : start + step], dtype=np.float32), format="fltp", layout="stereo"
        )
        frame.sample_rate = sample_rate
        frame.pts = start
        source.push(frame)
        drain()
    source.push(None)
    drain()
    return np.concatenate(made, axis=1) if made else np.zeros((2, 0), dtype=np.float32)


def _stages(rate: float) -> list[float]:
    """Speeds that multiply to `rate`, none slower than what one filter sounds well at."""
    stages = []
    while rate < _SLOWEST_STAGE:
        stages.append(_SLOWEST_STAGE)
        rate /= _SLOWEST_STAGE
    return [*stages, rate]
