"""Reading a map with a model that is told the rhythm: what it held likely at every event.

The map is shown as the model learned it, window by window, each event after all events before it. Windows overlap, so
that every event is judged with much of the map before it and some of the song after it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.jobs import CancelToken
from core.model.checkpoint import LoadedModel
from core.tokens.conditions import Conditions, class_tokens
from core.tokens.contexts import timing_events
from core.tokens.events import EventType, TimedEvents
from core.tokens.parser import parse_owned_events
from core.tokens.reference import ReferenceMap
from core.tokens.rhythm_prompt import place_tokens, window_prompt

if TYPE_CHECKING:
    import torch

Logs = NDArray[np.float32]

LOOKBACK = 0.42
"""Share of a window that shows what came before."""

LOOKAHEAD = 0.08
"""Share of a window at its end that is heard but left to the next one."""

LEAST_ROOM = 0.5
"""Share of the model's tokens that is kept for what a window judges, however crowded the part before is."""

STARTS = frozenset(
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
class Page:
    """What one window says.

    Attributes:
        first: index of the first event that it judges.
        start: ms of the window.
        logs: (events, output vocabulary) natural logarithms of the probabilities, a row for each judged event.
    """

    first: int
    start: int
    logs: Logs


class ToldReader:
    """The events of a map, and the model's opinion of them.

    Args:
        mel: of the whole song, (frames, bands); silence where the map is longer.
        song_length: ms.

    Attributes:
        events: of the map; times never decrease.
        owners: of each event the index of its object in `source.objects`.
    """

    def __init__(
        self,
        loaded: LoadedModel,
        mel: NDArray[np.float32],
        source: ReferenceMap,
        wanted: Conditions,
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
        self._rhythm = np.array(
            sorted({t for e, t in zip(self.events.events, self.events.times, strict=True) if e.type in STARTS})
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
        self._special = class_tokens(wanted, loaded.family, vocabulary, song_length)

    def __len__(self) -> int:
        return len(self.events)

    def token(self, index: int, start: int) -> int:
        """The id of an event in the window that begins at `start` ms."""
        if self._shifts[index] < 0:
            return int(self._ids[index])
        return self._loaded.vocabulary.encode_window([self.events.events[index]], start)[0]

    def pages(self, cancel: CancelToken) -> Iterator[Page]:
        """Judge all events, window after window."""
        window = self._loaded.config.window_ms
        judged = 0
        while judged < len(self):
            cancel.check()
            start = max(int(self._times[judged] - LOOKBACK * window), 0)
            if self._times[judged] < 0:
                start = 0
            page = self._page(start, judged, start + (1 - LOOKAHEAD) * window)
            judged += len(page.logs)
            yield page

    def _page(self, start: int, judged: int, until: float) -> Page:
        import torch

        model, vocabulary = self._loaded.model, self._loaded.vocabulary
        window = self._loaded.config.window_ms
        end = start + window
        inside = slice(*np.searchsorted(self._rhythm, [start, end]))
        beats = slice(*np.searchsorted(self._beat_times, [start, end]))
        before = int(np.searchsorted(self._speed_times, start))
        room = self._loaded.config.tgt_seq_len
        # Of a window too crowded for the model some onsets and beats are left out rather than failing.
        head = window_prompt(
            vocabulary,
            start,
            self._rhythm[inside][: room // 4].tolist(),
            self._special + place_tokens(vocabulary, start, self._length, self._speeds[before - 1] if before else 100),
            self._beats[beats][: room // 8],
            [],
        )
        room -= len(head)
        first = int(np.searchsorted(self._times, start))
        first = min(max(first, judged - int(room * (1 - LEAST_ROOM))), judged)
        last = max(int(np.searchsorted(self._times, until)), judged + 1)
        last = min(last, first + room)
        body = [self.token(index, start) for index in range(first, last)]
        known = judged - first
        memory = model.cross_memory(model.encode(self._frames(start)))
        cache = model.new_cache(1, memory, len(head) + len(body))
        # What comes before needs no opinion, and opinions are dear.
        parts = [[*head, *body[:known]], body[known:-1]]
        rows = [
            model.decode(torch.tensor([part], device=self._loaded.device), cache, last_only=part is parts[0])[0]
            for part in parts
            if part
        ]
        return Page(judged, start, torch.cat(rows).log_softmax(-1).float().cpu().numpy())

    def _frames(self, start: int) -> "torch.Tensor":
        import torch

        config = self._loaded.config
        first = round(start * config.sample_rate / 1000 / config.hop_length)
        frames = np.zeros((1, config.src_seq_len, self._mel.shape[1]), dtype=np.float32)
        part = self._mel[first : first + config.src_seq_len]
        frames[0, : len(part)] = part
        return torch.from_numpy(frames)


def _shifts(events: TimedEvents) -> NDArray[np.int64]:
    return np.array([e.value if e.type is EventType.TIME_SHIFT else -1 for e in events.events], dtype=np.int64)
