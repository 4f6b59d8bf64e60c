"""The song at another speed and its own pitch, computed some seconds before it plays, on a thread."""

from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock

import numpy as np

from core.audio.stretch import EARLY_S, stretch

_PIECE_S = 3.0
_WARM_UP_S = 0.4
_FADE_S = 0.03
_KEPT = 24


class StretchedMusic:
    """Pieces of stretched sound, made when first asked for, each with the next one.

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
        """Samples from the stretched pieces; those that are not ready yet are silent."""
        block = np.zeros((count, 2), dtype=np.float32)
        done = 0
        while done < count:
            number, within = divmod(frame + done, self._piece)
            take = min(count - done, self._piece - within)
            piece = self._request(number)
            if piece is not None and piece.done() and not piece.cancelled() and piece.exception() is None:
                block[done : done + take] = piece.result()[within : within + take]
            done += take
        self._request((frame + count) // self._piece + 1)
        return block

    def ready(self, frame: int) -> bool:
        """Whether what is played at `frame` has been made; asking makes it be."""
        piece = self._request(frame // self._piece)
        return piece is None or piece.done()

    def close(self) -> None:
        self._worker.shutdown(wait=False, cancel_futures=True)

    def _request(self, number: int) -> Future[np.ndarray] | None:
        """The stretched piece of this number, which is started where it is not there; None beyond the song."""
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
        late = int(EARLY_S * sample_rate)
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
