"""Teacher forcing: a map's own events go through the bundled decoder, which gives log probabilities at every event.

The map is cut into windows as in training, and every event is predicted from all events before it. Windows overlap, so
that every event has much of the map before it, and some of the song after it, in its window.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.jobs import CancelToken
from core.model.checkpoints.load import LoadedModel
from core.model.song_mel import window_frames
from core.tokens.conditioning import Conditions, class_tokens
from core.tokens.contexts import timing_events
from core.tokens.events import EventType, TimedEvents
from core.tokens.parser import parse_owned_events
from core.tokens.rhythm_prompt import place_tokens, window_prompt
from core.tokens.upstream_view import UpstreamMap

if TYPE_CHECKING:
    pass

LOOKBACK = 0.42
"""Share of a window that shows what came before."""

LOOKAHEAD = 0.08
"""Share of a window at its end whose events are left to the next window."""

MIN_SCORED_SHARE = 0.5
"""Share of the model's tokens that is kept for the events a window scores, however many come before them."""

OBJECT_STARTS = frozenset(
    {
        EventType.CIRCLE,
        EventType.SLIDER_HEAD,
        EventType.SPINNER,
        EventType.HOLD_NOTE,
        EventType.DRUMROLL,
        EventType.DENDEN,
    }
)


@dataclass(frozen=True, slots=True)
class WindowLogProbs:
    """The log probabilities of one window.

    Attributes:
        first: index of the first event that the window scores.
        start: time of the window, ms.
        log_probs: (events, output vocabulary), natural logarithms; a row for each scored event.
    """

    first: int
    start: int
    log_probs: NDArray[np.float32]


class TeacherForcing:
    """A map's events, and the decoder's log probabilities at each of them.

    Args:
        mel: (frames, bands) of the whole song; silence where the map is longer.
        conditions: the class tokens that describe the map.
        song_length: ms.

    Attributes:
        events: of the map; times never decrease.
        owners: for each event the index of its object in `source.objects`.
    """

    def __init__(
        self,
        loaded: LoadedModel,
        mel: NDArray[np.float32],
        source: UpstreamMap,
        conditions: Conditions,
        song_length: float,
    ) -> None:
        self._loaded = loaded
        self._mel = mel
        self._length = song_length
        settings = loaded.family.parser
        self.events, self.owners = parse_owned_events(source, settings)
        vocabulary = loaded.vocabulary
        self._times = np.maximum.accumulate(np.array(self.events.times, dtype=np.int64))
        self._shifts = _shifts(self.events)
        self._ids = np.array(
            [0 if e.type is EventType.TIME_SHIFT else vocabulary.encode(e) for e in self.events.events], dtype=np.int64
        )
        self._onset_times = np.array(
            sorted({t for e, t in zip(self.events.events, self.events.times, strict=True) if e.type in OBJECT_STARTS})
        )
        beats = timing_events(source, settings)
        self._beats: list[tuple[int, EventType]] = [
            (time, event.type)
            for event, time in zip(beats.events, beats.times, strict=True)
            if event.type is not EventType.TIME_SHIFT
        ]
        self._beat_times = np.array([time for time, _ in self._beats])
        speeds = np.array([e.type is EventType.SCROLL_SPEED for e in self.events.events], dtype=bool)
        self._speed_times = self._times[speeds]
        self._speeds = [e.value for e in self.events.events if e.type is EventType.SCROLL_SPEED]
        self._class_tokens = class_tokens(conditions, loaded.family, vocabulary, song_length)

    def __len__(self) -> int:
        return len(self.events)

    def token(self, index: int, start: int) -> int:
        """The id of an event in the window that begins at `start` ms."""
        if self._shifts[index] < 0:
            return int(self._ids[index])
        return self._loaded.vocabulary.encode_window([self.events.events[index]], start)[0]

    def windows(self, cancel: CancelToken) -> Iterator[WindowLogProbs]:
        """The log probabilities of all events, window after window.

        Raises:
            CancelledError: `cancel` was set.
        """
        window = self._loaded.config.window_ms
        scored = 0
        while scored < len(self):
            cancel.check()
            start = max(int(self._times[scored] - LOOKBACK * window), 0)
            if self._times[scored] < 0:
                start = 0
            result = self._window(start, scored, start + (1 - LOOKAHEAD) * window)
            scored += len(result.log_probs)
            yield result

    def _window(self, start: int, scored: int, until: float) -> WindowLogProbs:
        """Score the events from index `scored` to the time `until` (ms), as far as the model's length allows."""
        import torch

        model, vocabulary = self._loaded.model, self._loaded.vocabulary
        end = start + self._loaded.config.window_ms
        inside = slice(*np.searchsorted(self._onset_times, [start, end]))
        beats = slice(*np.searchsorted(self._beat_times, [start, end]))
        speeds_before = int(np.searchsorted(self._speed_times, start))
        room = self._loaded.config.tgt_seq_len
        # In a window that is too crowded for the model some onsets and beats are left out.
        prompt = window_prompt(
            vocabulary,
            start,
            self._onset_times[inside][: room // 4].tolist(),
            self._class_tokens
            + place_tokens(vocabulary, start, self._length, self._speeds[speeds_before - 1] if speeds_before else 100),
            self._beats[beats][: room // 8],
            [],
        )
        room -= len(prompt)
        first = int(np.searchsorted(self._times, start))
        first = min(max(first, scored - int(room * (1 - MIN_SCORED_SHARE))), scored)
        last = max(int(np.searchsorted(self._times, until)), scored + 1)
        last = min(last, first + room)
        body = [self.token(index, start) for index in range(first, last)]
        context = scored - first
        memory = model.cross_memory(model.encode(window_frames(self._mel, self._loaded.config, start)))
        cache = model.new_cache(1, memory, len(prompt) + len(body))
        # The context needs no logits but the last, and logits cost time.
        parts = [[*prompt, *body[:context]], body[context:-1]]
        rows = [
            model.decode(torch.tensor([part], device=self._loaded.device), cache, last_only=part is parts[0])[0]
            for part in parts
            if part
        ]
        return WindowLogProbs(scored, start, torch.cat(rows).log_softmax(-1).float().cpu().numpy())


def _shifts(events: TimedEvents) -> NDArray[np.int64]:
    """The value of each time shift, ms; -1 for all other events."""
    return np.array([e.value if e.type is EventType.TIME_SHIFT else -1 for e in events.events], dtype=np.int64)
