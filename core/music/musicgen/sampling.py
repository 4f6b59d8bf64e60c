"""Codes of EnCodec drawn step by step, with progress and cancel at each; and their sound.

Copet et al., Simple and Controllable Music Generation (2023): codebook k is delayed by k frames, both channels of a
stereo pair alike.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from core.errors import InputError
from core.jobs import CancelToken
from core.music.musicgen.settings import overrides
from core.music.published.musicgen import FRAME_RATE
from core.music.request import SongRequest

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import torch

    from core.music.musicgen.checkpoint import LoadedModel


class _CodesReady(Exception):  # noqa: N818
    """Ends the library's loop with the last code, so that each piece is decoded by itself."""


class StepWatch:
    """A stopping criterion that counts steps, cancels by raising, and keeps the codes.

    The library cannot be stopped early by returning True: it then fails to sort the codes.
    """

    def __init__(self, length: int, on_step: "Callable[[float], None]", cancel: CancelToken) -> None:
        self._length, self._on_step, self._cancel = length, on_step, cancel
        self._first = 0
        self.ids: torch.Tensor | None = None

    def __call__(self, input_ids: "torch.Tensor", scores: Any, **_: Any) -> "torch.Tensor":
        import torch

        self._cancel.check()
        length = input_ids.shape[-1]
        self._first = self._first or length - 1
        self._on_step((length - self._first) / max(self._length - self._first, 1))
        if length >= self._length:
            self.ids = input_ids
            raise _CodesReady
        return torch.zeros(input_ids.shape[0], dtype=torch.bool, device=input_ids.device)


def frames_of(seconds: float) -> int:
    """Frames of codes that last at least so long."""
    return -int(-seconds * FRAME_RATE // 1)


def new_tokens(frames: int, lag: int = 4) -> int:
    """What the library has to be asked for to give so many new frames: the delay takes all but one of `lag`.

    Raises:
        InputError: so few that the library would apply no delay.
    """
    if frames < lag:
        raise InputError("Music shorter than a tenth of a second cannot be made; ask for more.")
    return frames + lag - 1


def undelayed(ids: "torch.Tensor", codebooks: int, channels: int) -> "torch.Tensor":
    """Delayed ids (B * K, L), the start token among them, as codes (B, K, L - K / channels)."""
    import torch

    lag = codebooks // channels
    rows = ids.reshape(-1, codebooks, ids.shape[-1])
    frames = ids.shape[-1] - lag
    delayed = [rows[:, k, 1 + k // channels : 1 + k // channels + frames] for k in range(codebooks)]
    return torch.stack(delayed, dim=1)


def draw_codes(
    loaded: "LoadedModel",
    conditions: "Mapping[str, Any]",
    rows: int,
    frames: int,
    context: "torch.Tensor | None",
    options: "Mapping[str, Any]",
    on_step: "Callable[[float], None]",
    cancel: CancelToken,
) -> "torch.Tensor":
    """`frames` new frames of codes (rows, K, frames) after those of `context` (rows, K, P).

    Raises:
        CancelledError: `cancel` was set; within one step.
    """
    import torch

    folder = loaded.folder
    lag = folder.codebooks // folder.channels
    given = 0 if context is None else context.shape[-1]
    tokens = new_tokens(frames, lag) if context is None else frames + lag - 1
    watch = StepWatch(1 + given + tokens, on_step, cancel)
    arguments = {**conditions, **options, "max_new_tokens": tokens, "stopping_criteria": [watch]}
    if context is not None:
        arguments["decoder_input_ids"] = context.reshape(rows * folder.codebooks, given)
    with torch.inference_mode(), watching_layers(loaded, cancel):
        try:
            loaded.model.generate(**arguments)
        except _CodesReady:
            pass
        except (ValueError, TypeError) as error:
            raise InputError(
                f"The model cannot play so ({' '.join(str(error).split())[:200]}); leave out --set."
            ) from error
    assert watch.ids is not None
    return undelayed(watch.ids, folder.codebooks, folder.channels)[:, :, given:]


def decode_codes(loaded: "LoadedModel", codes: "torch.Tensor", cancel: CancelToken) -> "torch.Tensor":
    """The sound (channels, samples) of one piece's codes (K, T).

    Raises:
        CancelledError: `cancel` was set; within one layer.
    """
    import torch

    encoder, channels = loaded.model.audio_encoder, loaded.folder.channels
    size = encoder.config.codebook_size
    codes = codes.clamp(0, size - 1)
    with torch.inference_mode(), watching_layers(loaded, cancel):
        sides = [
            encoder.decode(codes[None, None, side::channels], audio_scales=[None]).audio_values[0, 0]
            for side in range(channels)
        ]
    return torch.stack(sides).float().cpu()


def encode_sound(loaded: "LoadedModel", samples: "torch.Tensor", cancel: CancelToken) -> "torch.Tensor":
    """The codes (K, T) of a sound (channels, samples); both sides of a stereo model take turns."""
    import torch

    encoder, folder = loaded.model.audio_encoder, loaded.folder
    with torch.inference_mode(), watching_layers(loaded, cancel):
        sides = [
            encoder.encode(samples[side][None, None].to(loaded.model.device)).audio_codes[0, 0]
            for side in range(folder.channels)
        ]
    return torch.stack(sides, dim=1).reshape(folder.codebooks, -1)


@contextmanager
def watching_layers(loaded: "LoadedModel", cancel: CancelToken) -> "Iterator[None]":
    """Within it every layer looks whether it is to stop: one step of a large model takes seconds on a processor."""

    def look(*_: Any) -> None:
        cancel.check()

    encoder = loaded.model.audio_encoder
    layers = [*encoder.encoder.layers, *encoder.decoder.layers, *loaded.model.decoder.model.decoder.layers]
    handles = [layer.register_forward_pre_hook(look) for layer in layers]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def sampling_options(loaded: "LoadedModel", request: SongRequest) -> dict[str, Any]:
    """The request's options under the library's names; `settings` overrule the rest.

    Raises:
        InputError: a setting is not in the generation config, or one that may not be changed.
    """
    options: dict[str, Any] = {"do_sample": request.sampling}
    if request.sampling:
        options |= {"temperature": request.temperature, "top_k": request.top_k}
        if request.top_p:
            options["top_p"] = request.top_p
    if not request.prompts and not request.sections:
        options["guidance_scale"] = 1.0
    elif request.guidance is not None:
        options["guidance_scale"] = request.guidance
    return options | overrides(loaded.model.generation_config.to_dict(), request.settings)
