"""Waveforms, weights, spectrograms, encoder states and logits."""

from pathlib import Path

import numpy as np
import torch

from core.audio.mel import mel_spectrogram
from core.audio.upstream_audio import load_upstream_mono
from core.generation.mappers.mapperatorinator.windows import cut_windows
from core.generation.sampling import Overlap
from core.model.checkpoints.load import load_checkpoint
from core.model.networks.conditioning import Conditioning
from tests.golden.material import Material, Mismatch, near, read_json, same

MEL_TOLERANCE = 2e-5
TOLERANCE = 1e-4
SUM_TOLERANCE = 1e-5


def check_audio(folder: Path) -> None:
    """The song, decoded and resampled, is the reference's waveform."""
    integers = np.load(folder / "song_16k_int16.npz")["x"].astype(np.float32)
    wanted = integers / np.abs(integers).max()
    found = load_upstream_mono(next(iter(sorted(folder.glob("song.*")))))
    same("samples", len(found), len(wanted))
    near("waveform", found, wanted, 1e-7)


def check_weights(material: Material, family: str) -> None:
    """Names and shapes of all weights; spectrogram and loss are computed anew."""
    wanted = read_json(material.folder / family / "state_dict_shapes.json")
    model = load_checkpoint(material.checkpoint(family)).model
    found = {name: list(tensor.shape) for name, tensor in model.state_dict().items()}
    expected = {name: shape for name, shape in wanted.items() if not name.startswith(("spectrogram.", "loss_fn."))}
    same("names", sorted(found), sorted(expected))
    same("shapes", found, expected)


def check_numbers(material: Material, family: str) -> None:
    """Spectrogram and encoder states of the first windows, and logits after a prompt, padded and not."""
    loaded = material.model(family)
    numbers = np.load(material.folder / family / "numerics.npz")
    song_length = float(numbers["song_length"])
    windows = cut_windows(material.song_of_length(song_length), loaded.config, Overlap())
    same("song length", windows.song_length, song_length)
    same("window times", [window.time for window in windows], numbers["frame_times"].tolist())
    for number in (0, 1):
        samples = torch.from_numpy(windows.audio(windows.windows[number]))[None]
        mel = mel_spectrogram(samples, loaded.config.mel)[0].numpy()
        near(f"mel of window {number}", mel[numbers["mel_rows"]], numbers[f"mel_win{number}"], MEL_TOLERANCE)
        _sum_is_near(f"sum of mel {number}", mel, float(numbers["mel_sum"][number]))
    conditioning = None
    if "cond_difficulty" in numbers:
        given = [torch.from_numpy(numbers[f"cond_{name}"]) for name in ("difficulty", "mapper_idx", "song_position")]
        conditioning = Conditioning(*given)
        for name, value in zip(("difficulty", "mapper", "song_pos"), given, strict=True):
            embedded = loaded.model.get_submodule(f"{name}_embedder")(value)
            near(f"{name} embedding", embedded.detach().numpy(), numbers[f"{name}_embed"], TOLERANCE)
    first = torch.from_numpy(windows.audio(windows.windows[0]))[None]
    states = loaded.model.encode(first, conditioning)
    near("encoder", states[0].numpy()[numbers["enc_rows"]], numbers["enc_win0"], TOLERANCE)
    _check_logits(loaded.model, states, numbers)


def _check_logits(model: torch.nn.Module, states: torch.Tensor, numbers: dict[str, np.ndarray]) -> None:
    prompt = torch.from_numpy(numbers["prompt"])
    mask = prompt != 0
    logits = model.decode(prompt, model.new_cache(len(prompt), states), mask)
    near("logits", logits[:, -4:].numpy(), numbers["logits_last4"], TOLERANCE)
    near("sums of logits", logits.logsumexp(-1)[mask].numpy(), numbers["logits_lse"][mask], TOLERANCE)
    top = logits.gather(-1, torch.from_numpy(numbers["logits_top8_idx"]))
    near("best logits", top[mask].numpy(), numbers["logits_top8_val"][mask], TOLERANCE)


def _sum_is_near(name: str, found: np.ndarray, wanted: float) -> None:
    total = float(found.astype(np.float64).sum())
    if abs(total - wanted) > SUM_TOLERANCE * max(abs(wanted), 1):
        raise Mismatch(f"{name}: {total} instead of {wanted}")
