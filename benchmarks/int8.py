"""What eight bits cost in agreement, with trained weights: the bundled decoder reads maps exactly and in eight bits.

    python -m benchmarks.int8 MAPSETS [--windows 3]

Both read the first windows of every difficulty, token after token as a map is written, and say after each token of the
map what they expect next. "same" is the share of tokens after which both expect the same one most; "divergence" how far
the expectations lie apart (Kullback-Leibler, nats a token); "surprise" how many nats more the map's own token costs in
eight bits.
"""

import argparse
from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from types import SimpleNamespace

import torch
from torch import Tensor

from benchmarks.maimod import MODEL
from core.audio.decode import load_audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode
from core.beatmap.reader import read_beatmap
from core.beatmap.stars import star_rating
from core.jobs import CancelToken
from core.modding.maimod.bundled_maimod import Song
from core.modding.maimod.teacher_forcing import TeacherForcing
from core.model.checkpoints.load import LoadedModel, load_checkpoint
from core.model.runtime.kv_cache import DecoderCache
from core.tokens.conditioning import training_conditions
from core.tokens.upstream_view import UpstreamMap


@dataclass(slots=True)
class Difference:
    """Sums over `tokens`."""

    tokens: int = 0
    same: int = 0
    divergence: float = 0.0
    surprise: float = 0.0

    def add(self, exact: Tensor, short: Tensor, written: Tensor) -> None:
        """Log probabilities (tokens, vocabulary) of both, and the tokens that the map has there."""
        self.tokens += len(written)
        self.same += int((exact.argmax(-1) == short.argmax(-1)).sum())
        self.divergence += float((exact.exp() * (exact - short)).sum())
        self.surprise += float((exact - short).gather(1, written[:, None]).sum())


class Both:
    """Stands for the exact model, and lets the short one read the same."""

    def __init__(self, exact: LoadedModel, short: LoadedModel, difference: Difference) -> None:
        self._exact, self._short = exact.model, short.model
        self._difference = difference
        self._cache: DecoderCache | None = None
        self._expected: Tensor | None = None

    def encode(self, frames: Tensor) -> tuple[Tensor, Tensor]:
        return self._exact.encode(frames), self._short.encode(frames)

    def cross_memory(self, states: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
        return states

    def new_cache(self, rows: int, states: tuple[Tensor, Tensor], length: int) -> DecoderCache:
        self._cache = self._short.new_cache(rows, states[1], length)
        self._expected = None
        return self._exact.new_cache(rows, states[0], length)

    def decode(self, ids: Tensor, cache: DecoderCache, *, last_only: bool) -> Tensor:
        """The exact logits; what the short model expected after all tokens but the prompt's is compared."""
        assert self._cache is not None
        logits = self._exact.decode(ids, cache, last_only=last_only)
        if last_only:
            read = [self._short.decode(ids, self._cache, last_only=True)]
        else:
            read = [self._short.decode(token, self._cache) for token in ids.split(1, dim=1)]
        both = torch.cat([logits, torch.cat(read, dim=1)]).log_softmax(-1)
        if self._expected is not None:
            before = torch.cat([self._expected, both], dim=1)[:, : ids.shape[1]]
            self._difference.add(before[0], before[1], ids[0])
        self._expected = both[:, -1:]
        return logits


def read(beatmap: Beatmap, audio: Path, exact: LoadedModel, short: LoadedModel, windows: int) -> Difference:
    """Both models on the first windows of a map."""
    song = Song.of(load_audio(audio).after(beatmap.play_offset), exact)
    source = UpstreamMap(beatmap)
    difference = Difference()
    both = SimpleNamespace(
        model=Both(exact, short, difference),
        **{name: getattr(exact, name) for name in ("config", "vocabulary", "family", "device")},
    )
    conditions = training_conditions(beatmap, source, exact.vocabulary, star_rating(beatmap))
    forcing = TeacherForcing(both, song.spectrogram.mel, source, conditions, song.duration)
    for _ in islice(forcing.windows(CancelToken()), windows):
        pass
    return difference


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mapsets", type=Path)
    parser.add_argument("--windows", type=int, default=3, help="of each difficulty")
    options = parser.parse_args()
    exact, short = load_checkpoint(MODEL), load_checkpoint(MODEL, quantization="int8", decode_only=True)
    found: defaultdict[GameMode, list[Difference]] = defaultdict(list)
    for path in sorted(options.mapsets.rglob("*.osu")):
        beatmap = read_beatmap(path)
        found[beatmap.mode].append(read(beatmap, path.parent / beatmap.audio_filename, exact, short, options.windows))
    print(f"{'':8}{'maps':>6}{'tokens':>9}{'same':>8}{'divergence':>12}{'surprise':>10}")
    for mode, parts in sorted(found.items()):
        tokens = sum(part.tokens for part in parts)
        print(
            f"{mode.name.lower():8}{len(parts):6}{tokens:9}{sum(part.same for part in parts) / tokens:8.1%}"
            f"{sum(part.divergence for part in parts) / tokens:12.5f}"
            f"{sum(part.surprise for part in parts) / tokens:10.5f}"
        )


if __name__ == "__main__":
    main()
