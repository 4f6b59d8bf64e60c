"""Windows of charts as the sequences that the decoder learns, one layout for each of its tasks."""

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from core.tokens.rhythm_gaps import TOKENS, gap_places, gap_tokens
from core.tokens.rhythm_prompt import MAX_CONTEXT_TOKENS
from core.tokens.vocabulary import Vocabulary
from core.training.decoder.shards import MEL_STEP, ChartTokens

IGNORED = -100

Ids = NDArray[np.int64]


class WindowKind(StrEnum):
    """What a window teaches; named after the context that is shown or written."""

    MAP = "map"  # objects from the rhythm
    GUEST = "gd"  # objects from the rhythm and another difficulty of the song
    SOUNDS = "no_hs"  # hit sounds and volumes of objects in the prompt
    TIMING = "timing"  # beats from the song alone


@dataclass(frozen=True, slots=True)
class TokenLayout:
    """The ids and sizes that lay a window out; all from the checkpoint's config and vocabulary."""

    window_ms: float
    frames: int
    frame_ms: float
    bands: int
    max_tokens: int
    first_shift: int  # id of a time shift of 0
    last_shift: int
    sos: int
    contexts: dict[str, tuple[int, int]]  # name -> (sos, eos)
    default_speed: int  # id of scroll speed 1
    first_position: int  # id of song position 0 %
    position_range: tuple[int, int]
    sounds: tuple[range, ...]  # ids of hit sounds and volumes
    hitsounded: int  # id of the class token that asks for hit sounds
    plain_beat: int  # id of a beat that begins no bar
    written: int  # ids below it can be written, the others are only read
    vocabulary: Vocabulary


@dataclass(frozen=True, slots=True)
class Augmentation:
    """Probabilities of what a sample is spared or disturbed by."""

    no_rhythm: float = 0.1
    no_gaps: float = 0.15  # of the windows with a rhythm
    no_audio: float = 0.1
    unknown: float = 0.1  # each class token on its own
    mel_gain: float = 0.5  # standard deviation of a constant added to the log-mel
    stretch: float = 0.25  # the song of a window of beats is up to so much faster or slower


@dataclass(frozen=True, slots=True)
class Sample:
    """A window as the decoder learns it.

    Attributes:
        ids: (T,).
        labels: (T,), the id that follows, or IGNORED.
        mel: (frames, bands).
    """

    ids: Ids
    labels: Ids
    mel: NDArray[np.float32]


@dataclass(slots=True)
class WindowMaker:
    """Cuts windows out of charts.

    Attributes:
        augmentation: None disturbs nothing.
    """

    layout: TokenLayout
    rng: np.random.Generator
    augmentation: Augmentation | None = None

    def sample(
        self,
        kind: WindowKind,
        chart: ChartTokens,
        start: int,
        song: NDArray[np.uint8] | None,
        other: ChartTokens | None = None,
    ) -> Sample:
        """The window of `chart` that begins at `start` ms.

        `song` is (frames, bands); `other` the difficulty that a guest one sees."""
        chance = self.augmentation or Augmentation(0, 0, 0, 0, 0, 0)
        if kind is WindowKind.TIMING:
            return self._timing(chart, start, song, chance)
        layout = self.layout
        end = start + layout.window_ms
        body = self._body(chart, start)
        head: list[NDArray[np.integer]] = []
        if kind is not WindowKind.SOUNDS and self.rng.random() >= chance.no_rhythm:
            if self.rng.random() >= chance.no_gaps:
                body = self._with_gaps(chart, start, body)
            inside = chart.rhythm[(chart.rhythm >= start) & (chart.rhythm < end)]
            head += _block(layout.contexts["rhythm"], self._shift_ids(inside, start))
        if kind is WindowKind.SOUNDS:
            head += _block(layout.contexts["no_hs"], body[~self._is_sound(body)][-MAX_CONTEXT_TOKENS:])
        if kind is WindowKind.GUEST:
            assert other is not None, "a guest difficulty needs another one"
            context = self._body(other, start)[-MAX_CONTEXT_TOKENS:]
            head += _block(layout.contexts["gd"], np.concatenate([self._class(other, start, chance), context]))
        head.append(self._class(chart, start, chance))
        beats = slice(*np.searchsorted(chart.beat_times, [start, end]))
        head.append(np.array([layout.sos]))
        head += _block(layout.contexts["timing"], self._beats(chart, beats, chart.beat_times - start))
        map_sos, map_eos = layout.contexts["map"]
        prompt = np.concatenate([*head, [map_sos]]).astype(np.int64)
        ids, labels = self._sequence(prompt, np.append(body, map_eos))
        if kind is WindowKind.SOUNDS:
            labels[~self._is_sound(labels)] = IGNORED
        return Sample(ids, labels, self._mel(song, start, chance))

    def _timing(self, chart: ChartTokens, start: int, song: NDArray[np.uint8] | None, chance: Augmentation) -> Sample:
        """A window of beats, the song at a random speed; `song` is (frames, bands), `start` ms."""
        layout = self.layout
        speed = (1 + chance.stretch) ** self.rng.uniform(-1, 1)
        since = ((chart.beat_times - start) / speed).astype(np.int64)
        beats = slice(*np.searchsorted(since, [0, layout.window_ms]))
        sos, eos = layout.contexts["timing"]
        prompt = np.array([self._position(chart, start), layout.sos, sos])
        ids, labels = self._sequence(prompt, np.append(self._beats(chart, beats, since), eos))
        return Sample(ids, labels, self._mel(song, start, replace(chance, no_audio=0), speed))

    def _sequence(self, prompt: Ids, body: Ids) -> tuple[Ids, Ids]:
        sequence = np.concatenate([prompt, body])[: self.layout.max_tokens + 1]
        labels = sequence[1:].copy()
        labels[: len(prompt) - 1] = IGNORED
        labels[labels >= self.layout.written] = IGNORED
        return sequence[:-1], labels

    def _body(self, chart: ChartTokens, start: int) -> Ids:
        """The map tokens of the window."""
        inside = slice(*np.searchsorted(chart.times, [start, start + self.layout.window_ms]))
        body = chart.tokens[inside].astype(np.int64)
        shifts = chart.shifts[inside]
        body[shifts >= 0] = self._shift_ids(shifts[shifts >= 0], start)
        return body

    def _with_gaps(self, chart: ChartTokens, start: int, body: Ids) -> Ids:
        """`_body` with the gaps around its onsets."""
        inside = slice(*np.searchsorted(chart.times, [start, start + self.layout.window_ms]))
        places, which = gap_places(chart.shifts[inside], chart.rhythm)
        downbeats = chart.beat_tokens != self.layout.plain_beat
        gaps = gap_tokens(self.layout.vocabulary, chart.rhythm, chart.beat_times, downbeats)
        return np.insert(body, np.repeat(places, TOKENS), gaps[which].ravel())

    def _class(self, chart: ChartTokens, start: int, chance: Augmentation) -> NDArray[np.integer]:
        shown = self.rng.random(len(chart.special)) >= chance.unknown
        special = np.where(shown, chart.special, chart.special_unknown)
        return np.append(special, [self._last_speed(chart, start), self._position(chart, start)])

    def _beats(self, chart: ChartTokens, beats: slice, since: NDArray[np.integer]) -> Ids:
        """Time and type of each of the `beats`; `since` holds the ms of all from the window's start."""
        ids = np.empty(2 * (beats.stop - beats.start), dtype=np.int64)
        ids[0::2] = self._shift_ids(since[beats], 0)
        ids[1::2] = chart.beat_tokens[beats]
        return ids

    def _mel(
        self, song: NDArray[np.uint8] | None, start: int, chance: Augmentation, speed: float = 1.0
    ) -> NDArray[np.float32]:
        """The spectrogram of the window at `start` ms, (frames, bands), augmented; zeros without audio."""
        layout = self.layout
        mel = np.zeros((layout.frames, layout.bands), dtype=np.float32)
        if song is None or self.rng.random() < chance.no_audio:
            return mel
        rows = round(start / layout.frame_ms) + np.round(np.arange(layout.frames) * speed).astype(np.int64)
        part = song[rows[rows < len(song)]].astype(np.float32) * MEL_STEP
        if chance.mel_gain:
            part = np.maximum(part + self.rng.normal(0, chance.mel_gain) * (part > 0), 0)
        mel[: len(part)] = part
        return mel

    def _is_sound(self, ids: Ids) -> NDArray[np.bool_]:
        return np.logical_or.reduce([(ids >= span.start) & (ids < span.stop) for span in self.layout.sounds])

    def _shift_ids(self, times: NDArray[np.integer], start: int) -> Ids:
        steps = (times.astype(np.int64) - start) // 10
        return np.clip(self.layout.first_shift + steps, self.layout.first_shift, self.layout.last_shift)

    def _last_speed(self, chart: ChartTokens, start: int) -> int:
        before = int(np.searchsorted(chart.speed_times, start))
        return int(chart.speed_tokens[before - 1]) if before else self.layout.default_speed

    def _position(self, chart: ChartTokens, start: int) -> int:
        low, high = self.layout.position_range
        share = start / chart.length
        value = -1 if share <= 0 else 101 if share >= 1 else round(share * 100)
        return self.layout.first_position + min(max(value, low), high)


def _block(context: tuple[int, int], ids: NDArray[np.integer]) -> list[NDArray[np.integer]]:
    sos, eos = context
    return [np.array([sos]), ids, np.array([eos])]
