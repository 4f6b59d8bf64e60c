"""ACE-Step tuned by flow matching: the noise that the model was trained with, and an adapter on its transformer.

Lipman et al., Flow Matching for Generative Modeling (2022).
"""

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from core.training.adapters.data import split_songs
from core.training.music.latents import CONTEXT, TARGET, WORDS, read_latents
from core.training.music.recipe import MusicRecipe
from core.training.music.songs import MusicSet, learned_samples
from core.training.music.trainee import SongTrainee, adapted
from core.training.precision import mixed_precision

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from core.music.acestep.checkpoint import LoadedAceStep

TURBO_LEVELS = tuple(3 * t / (1 + 2 * t) for t in (1 - step / 8 for step in range(8)))
"""The eight shares of noise of the turbo model, which knows no others."""

_ATTENTION = ["to_q", "to_k", "to_v", "to_out.0"]
_FEED_FORWARD = ["gate_proj", "up_proj", "down_proj"]
_MEAN, _SPREAD = -0.4, 1.0  # of the logit of the share of noise, where the base model learned it


@dataclass(frozen=True, slots=True)
class FlowPart:
    """A part of a song with its noise.

    Attributes:
        latents, context, words, noise: (T, C), (T, 2 C), (L, D), (T, C).
        level: the share of noise, 0 .. 1.
        without_words: learn it without any.
    """

    latents: "Tensor"
    context: "Tensor"
    words: "Tensor"
    noise: "Tensor"
    level: float
    without_words: bool = False


class FlowData:
    """Parts of songs in an order that follows from the seed and their number, and the held-out parts.

    Attributes:
        songs, held_out: how many there are of each.
        fingerprint: of everything that the order depends on.
        taken: batches so far.
    """

    def __init__(self, music: MusicSet, home: Path, loaded: "LoadedAceStep", recipe: MusicRecipe) -> None:
        """Read the tensors of every song that is learned from.

        Raises:
            InputError: they are missing, or cannot be read.
        """
        samples = learned_samples(music)
        self._recipe, self._turbo = recipe, loaded.folder.turbo
        self._tensors = read_latents(samples, home)
        self._frames = max(1, round(recipe.window * float(loaded.pipeline.latents_per_second)))
        learned, apart = split_songs([sample.id for sample in samples], recipe.held_out)
        self._learned, self._apart = learned, apart
        self.songs, self.held_out = len(learned), len(apart)
        lengths = np.array([len(self._tensors[each][TARGET]) for each in learned], np.float64)
        capped = np.minimum(lengths, np.median(lengths) * 2)  # a marathon does not dominate
        self._weights = capped / capped.sum()
        facts = ([asdict(sample) for sample in samples], asdict(music.metadata), learned, lengths.tolist())
        self.fingerprint = hashlib.sha256(repr(facts).encode()).hexdigest()[:32]
        self.taken = 0

    def draw(self) -> list[FlowPart]:
        """The next batch."""
        rng = np.random.default_rng((self._recipe.seed, self.taken))
        self.taken += 1
        found = []
        for place in rng.choice(len(self._learned), size=self._recipe.batch, p=self._weights):
            song = self._learned[int(place)]
            spare = max(len(self._tensors[song][TARGET]) - self._frames, 0)
            part = self._part(song, int(rng.integers(spare + 1)), self._level(rng), rng)
            found.append(part)
        return found

    def validation(self) -> list[tuple[str, list[FlowPart]]]:
        """Parts of the held-out songs at every level, with the songs' ids and the same noise each time."""
        found = []
        for number, song in enumerate(self._apart):
            rng = np.random.default_rng((self._recipe.seed, 1 << 40, number))
            spare = max(len(self._tensors[song][TARGET]) - self._frames, 0)
            for index, level in enumerate(TURBO_LEVELS):
                first = spare * index // len(TURBO_LEVELS)
                found.append((song, [self._part(song, first, level, rng, whole=True)]))
        return found

    def _level(self, rng: np.random.Generator) -> float:
        if self._turbo:
            return float(TURBO_LEVELS[int(rng.integers(len(TURBO_LEVELS)))])
        return float(1 / (1 + np.exp(-(_MEAN + _SPREAD * rng.standard_normal()))))

    def _part(self, song: str, first: int, level: float, rng: np.random.Generator, *, whole: bool = False) -> FlowPart:
        import torch

        tensors = self._tensors[song]
        latents = tensors[TARGET][first : first + self._frames]
        noise = torch.from_numpy(rng.standard_normal(tuple(latents.shape)).astype(np.float32))
        without = not whole and not self._turbo and rng.random() < self._recipe.prompt_dropout
        context = tensors[CONTEXT][first : first + self._frames]
        return FlowPart(latents, context, tensors[WORDS], noise, level, bool(without))


class FlowTrainee(SongTrainee):
    """A frozen ACE-Step with new factors in its transformer; only these are trained."""

    def __init__(
        self,
        loaded: "LoadedAceStep",
        recipe: MusicRecipe,
        data: FlowData,
        device: "torch.device",
        best: Path,
        base: str,
        run_folder: Path,
    ) -> None:
        """Put factors on the model, which is called `base`; the best ones go to the folder `best`."""
        import torch

        torch.manual_seed(recipe.seed)
        self._pipeline, self._data = loaded.pipeline, data
        network = loaded.pipeline.transformer.to(device).requires_grad_(False).eval()
        targets = [*_ATTENTION, *(_FEED_FORWARD if recipe.feed_forward else [])]
        super().__init__(adapted(network, recipe, targets), recipe, data, device, best, base, run_folder)
        self._network = network

    def _loss(self, batch: "Sequence[FlowPart]", half: bool) -> "Tensor":
        """Mean squared error of the velocity, shape (); parts differ in length, so they take turns."""
        import torch

        return torch.stack([self._part_loss(part, half) for part in batch]).mean()

    def _part_loss(self, part: FlowPart, half: bool) -> "Tensor":
        """The loss of flow matching: how far off the network's way from the latents to the noise is."""
        import torch

        kind = self._network.dtype
        latents, noise = part.latents.to(self._device), part.noise.to(self._device)
        words: Any = part.words[None]
        if part.without_words:
            words = self._pipeline.condition_encoder.null_condition_emb.detach().expand(words.shape)
        level = torch.full((1,), part.level, device=self._device, dtype=kind)
        mixed = part.level * noise + (1 - part.level) * latents
        with mixed_precision(self._device, half):
            found = self._network(
                hidden_states=mixed[None].to(kind),
                timestep=level,
                timestep_r=level,
                encoder_hidden_states=words.to(self._device, kind),
                context_latents=part.context[None].to(self._device, kind),
                return_dict=False,
            )[0]
        loss: Tensor = (found[0].float() - (noise - latents)).square().mean()
        return loss
