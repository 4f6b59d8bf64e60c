"""Songs' codes as batches: parts of songs under their prompts, delayed as the decoder wants them, and held-out ones."""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from core.music.published.musicgen import FRAME_RATE
from core.training.adapters.data import split_songs
from core.training.music.codes import read_codes
from core.training.music.recipe import MusicRecipe
from core.training.music.songs import MusicSet, learned_samples, prompt_of

if TYPE_CHECKING:
    import torch

    from core.music.musicgen.checkpoint import LoadedModel

_IGNORED = -100
_LEAST_FRAMES = FRAME_RATE  # one second
_HELD_OUT_PARTS = 4  # of each held-out song


@dataclass(frozen=True, slots=True)
class MusicBatch:
    """Parts of songs.

    Attributes:
        prompts: (B) words; None where the part is to be learned without any.
        ids: (B, K, T) codes in, delayed, the start code first.
        labels: (B, K, T) codes out, IGNORED where there is none.
    """

    prompts: tuple[str | None, ...]
    ids: "torch.Tensor"
    labels: "torch.Tensor"


class MusicData:
    """Batches in an order that follows from the seed and their number, and the held-out parts.

    Attributes:
        songs, held_out: how many there are of each.
        fingerprint: of everything that the order depends on.
        taken: batches so far.
    """

    def __init__(self, music: MusicSet, home: Path, loaded: "LoadedModel", recipe: MusicRecipe) -> None:
        """Read the codes of every song that is learned from.

        Raises:
            InputError: they are missing, or of another model.
        """
        samples = learned_samples(music)
        self._metadata, self._recipe = music.metadata, recipe
        self._channels = loaded.folder.channels
        self._pad = int(loaded.model.decoder.config.pad_token_id)
        self._codes = {sample.id: read_codes(sample, home, loaded) for sample in samples}
        long_enough = [sample for sample in samples if self._codes[sample.id].shape[1] >= _LEAST_FRAMES]
        if not long_enough:
            raise InputError("Every song is shorter than a second; add longer ones.")
        learned, apart = split_songs([sample.id for sample in long_enough], recipe.held_out)
        by_id = {sample.id: sample for sample in long_enough}
        self._learned, self._apart = [by_id[each] for each in learned], [by_id[each] for each in apart]
        self.songs, self.held_out = len(learned), len(apart)
        lengths = np.array([self._codes[sample.id].shape[1] for sample in self._learned], np.float64)
        capped = np.minimum(lengths, np.median(lengths) * 2)  # a marathon does not dominate
        self._weights = capped / capped.sum()
        facts = ([asdict(sample) for sample in long_enough], asdict(music.metadata), learned, lengths.tolist())
        self.fingerprint = hashlib.sha256(repr(facts).encode()).hexdigest()[:32]
        self.taken = 0

    def draw(self) -> MusicBatch:
        """The next batch."""
        rng = np.random.default_rng((self._recipe.seed, self.taken))
        self.taken += 1
        chosen = rng.choice(len(self._learned), size=self._recipe.batch, p=self._weights)
        parts, prompts = [], []
        for place in chosen:
            sample = self._learned[int(place)]
            codes = self._codes[sample.id]
            frames = min(self._frames, codes.shape[1])
            first = int(rng.integers(codes.shape[1] - frames + 1))
            parts.append(codes[:, first : first + frames])
            prompt = prompt_of(sample, self._metadata, float(rng.random()))
            prompts.append(None if rng.random() < self._recipe.prompt_dropout else prompt)
        return self._batch(parts, prompts)

    def validation(self) -> "Sequence[tuple[str, MusicBatch]]":
        """Undisturbed parts of the held-out songs with the songs' ids, the same each time."""
        found = []
        for sample in self._apart:
            codes = self._codes[sample.id]
            frames = min(self._frames, codes.shape[1])
            starts = np.unique(np.linspace(0, codes.shape[1] - frames, _HELD_OUT_PARTS).astype(int))
            for first in starts:
                part = codes[:, first : first + frames]
                found.append((sample.id, self._batch([part], [prompt_of(sample, self._metadata, 0.5)])))
        return found

    @property
    def _frames(self) -> int:
        return round(self._recipe.window * FRAME_RATE)

    def _batch(self, parts: "Sequence[NDArray[np.int16]]", prompts: Sequence[str | None]) -> MusicBatch:
        import torch

        longest = max(part.shape[1] for part in parts)
        rows = [delayed(part, longest, self._channels, self._pad) for part in parts]
        ids = torch.from_numpy(np.stack([row[0] for row in rows]))
        labels = torch.from_numpy(np.stack([row[1] for row in rows]))
        return MusicBatch(tuple(prompts), ids, labels)


def delayed(
    codes: "NDArray[Any]", frames: int, channels: int, pad: int
) -> "tuple[NDArray[np.int64], NDArray[np.int64]]":
    """(ids in, labels), each (K, frames + K / channels - 1), of codes (K, T) with T up to `frames`.

    Codebook k is delayed by k // channels frames, as when the model plays.
    """
    books, length = codes.shape
    lag = books // channels
    whole = np.full((books, frames + lag), pad, np.int64)
    wanted = np.full((books, frames + lag), _IGNORED, np.int64)
    for book in range(books):
        first = 1 + book // channels
        whole[book, first : first + length] = codes[book]
        wanted[book, first : first + length] = codes[book]
    return whole[:, :-1], wanted[:, 1:]
