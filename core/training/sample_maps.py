"""Sample maps of a run: the same seconds of the same unseen songs after every so many steps, with the same seed."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.beatmap.reader import read_beatmap
from core.beatmap.writer import encode_beatmap
from core.errors import InputError, MachineError
from core.files import write_atomically
from core.jobs import CancelToken, ignore_progress

SECONDS = 20.0
_SEED = 1
_BEGINNING = 0.3  # of the map's length, where the sample begins
_NOTE = "samples.txt"


@dataclass(frozen=True, slots=True)
class SampledModel:
    """What a sample is made with: a model by name or folder, with an adapter or without."""

    model: str
    adapter: Path | None = None


class SampleMaps:
    """Makes samples in a folder of their own for each step."""

    def __init__(
        self, maps: Sequence[Path], folder: Path, device: str, style: tuple[int | None, tuple[str, ...]] = (None, ())
    ) -> None:
        """Samples of `maps`, whose songs are not learned from; `style` is the mapper and descriptors asked for."""
        self._maps, self._folder, self._device, self._style = tuple(maps), folder, device, style

    def make(self, step: int, write: Callable[[Path], SampledModel]) -> list[Path]:
        """Generate a sample of each map.

        A sample that cannot be made is noted in samples.txt, and the run goes on.

        Args:
            write: puts the present values into a folder, which is removed afterwards.

        Raises:
            MachineError: the disk is full, read-only or gone.
        """
        if not self._maps:
            return []
        here = self._folder / f"step-{step:06d}"
        values = here / "values"
        try:
            here.mkdir(parents=True, exist_ok=True)
            model = write(values)
            made, notes = [], []
            for path in self._maps:
                try:
                    made.append(self._sample(path, here, model))
                except InputError as error:
                    notes.append(f"{path.name}: {error}")
            if notes:
                write_atomically(here / _NOTE, ("\n".join(notes) + "\n").encode(), overwrite=True)
            return made
        except OSError as error:
            raise MachineError(f"Cannot write samples into {here}: {error.strerror or error}.") from error
        finally:
            shutil.rmtree(values, ignore_errors=True)

    def _sample(self, path: Path, here: Path, model: SampledModel) -> Path:
        """Write a part of a map's song again by a model, as a sample of its style."""
        import torch

        from core.beatmap.stars import star_rating
        from core.generation.model_ref import AdapterRef
        from core.generation.request import GenerationRequest
        from core.generation.tasks.dispatch import run

        beatmap = read_beatmap(path)
        times = [item.time for item in beatmap.hit_objects]
        start = times[0] + _BEGINNING * (times[-1] - times[0]) if times else 0.0
        mapper, descriptors = self._style
        request = GenerationRequest.of(
            beatmap=path,
            mode=beatmap.mode,
            difficulty=min(max(round(star_rating(path), 2), 0.5), 10.0),
            timing="beatmap",
            start=float(round(start)),
            end=float(round(start + 1000 * SECONDS)),
            seed=_SEED,
            mapper=mapper,
            descriptors=descriptors,
            model=model.model,
            adapters=() if model.adapter is None else (AdapterRef(model.adapter),),
            device=self._device,
        )
        threads = torch.get_num_threads()
        with torch.random.fork_rng():
            try:
                (result, *_) = run(request, ignore_progress, CancelToken())
            finally:
                torch.set_num_threads(threads)
        target = here / path.name
        write_atomically(target, encode_beatmap(result.beatmap), overwrite=True)
        return target
