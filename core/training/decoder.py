"""Training the token decoder on prepared pieces, from one YAML recipe."""

import json
import math
import time
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import yaml
from numpy.typing import NDArray

from core.errors import InputError
from core.jobs import CancelToken, OnProgress, Progress
from core.training.token_batches import Batch, WindowSource, chart_weights
from core.training.token_pieces import ChartTokens, read_pieces
from core.training.token_windows import IGNORED, Augmentation, TokenLayout, WindowKind, WindowMaker

if TYPE_CHECKING:
    import torch

    from core.model.network import Mapperatorinator
    from core.training.decoder_model import Decoder


@dataclass(frozen=True, slots=True)
class DecoderShape:
    hidden_size: int = 128
    heads: int = 4
    encoder_layers: int = 2
    decoder_layers: int = 4
    ffn: int = 512
    dropout: float = 0.0


@dataclass(frozen=True, slots=True)
class DecoderRecipe:
    """What `configs/training/decoder.yaml` holds; the comments there explain each value."""

    kind: str = "decoder"
    model: DecoderShape = field(default_factory=DecoderShape)
    batch_tokens: int = 8192
    steps: int = 6000
    minutes: float = math.inf
    learning_rate: float = 2e-3
    matrix_learning_rate: float = 1.5e-2
    weight_decay: float = 0.02
    warmup: float = 0.02
    seed: int = 1
    threads: int = 1
    augmentation: Augmentation = field(default_factory=Augmentation)
    mix: dict[str, tuple[float, float]] = field(default_factory=dict)
    windows: dict[WindowKind, float] = field(default_factory=lambda: {WindowKind.MAP: 1.0})
    init_from: str | None = None
    held_out: int = 10
    watch_every: int = 250
    save_every_minutes: float = 4
    device: str = "auto"

    @classmethod
    def load(cls, path: Path) -> "DecoderRecipe":
        """Read a recipe.

        Raises:
            InputError: the file cannot be read, or names an option that does not exist.
        """
        try:
            plain: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
            plain["model"] = DecoderShape(**plain.get("model", {}))
            plain["augmentation"] = Augmentation(**plain.get("augmentation", {}))
            plain["mix"] = {mode: (float(a), float(b)) for mode, (a, b) in plain.get("mix", {}).items()}
            if "windows" in plain:
                plain["windows"] = {WindowKind(kind): float(share) for kind, share in plain["windows"].items()}
            return cls(**plain)
        except (OSError, yaml.YAMLError, TypeError, KeyError, ValueError) as error:
            raise InputError(f"The recipe {path} cannot be used: {error}.") from error


def held_out(chart: ChartTokens, one_in: int) -> bool:
    """Whether a chart with a song belongs to the songs that are only watched; 0 keeps none for that."""
    return one_in > 0 and chart.song >= 0 and zlib.crc32(str(chart.song).encode()) % one_in == 0


def train_decoder(
    recipe_path: Path, data_folder: Path, out_folder: Path, on_progress: OnProgress, cancel: CancelToken
) -> Path:
    """Train on prepared pieces, or go on where a killed run stopped, and return the checkpoint folder.

    `losses.jsonl` in `out_folder` gets a line per watch; `state.pt` is what a run goes on from.
    """
    import torch

    from core.training.decoder_model import begin_from, layout_of, new_decoder, save_checkpoint

    recipe = DecoderRecipe.load(recipe_path)
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    device = torch.device(_device(recipe.device))
    charts, songs = read_pieces(data_folder)
    decoder = new_decoder(recipe.model, recipe.seed)
    if recipe.init_from is not None:
        begin_from(decoder, Path(recipe.init_from))
    layout = layout_of(decoder.vocabulary)
    model = decoder.model.to(device).train()
    watched = [chart for chart in charts if held_out(chart, recipe.held_out)]
    taught = [chart for chart in charts if not held_out(chart, recipe.held_out)]
    rng = np.random.default_rng(recipe.seed)
    maker = WindowMaker(layout, rng, recipe.augmentation)
    weights = chart_weights(taught, recipe.mix)
    source = WindowSource(taught, weights, songs, maker).batches(recipe.windows, recipe.batch_tokens)
    watch = _watch_batches(watched, songs, layout, recipe)
    optimisers = _optimisers(model, recipe)
    out_folder.mkdir(parents=True, exist_ok=True)
    state = _State(out_folder / "state.pt")
    step, spent = state.restore(model, optimisers, rng)
    started, saved = time.monotonic() - spent, time.monotonic()
    running: list[float] = []
    if not step and watch:
        _append(out_folder / "losses.jsonl", {"step": 0, "minutes": 0} | _watch(model, watch, device, decoder))
    while True:
        share = max(step / recipe.steps, (time.monotonic() - started) / 60 / recipe.minutes)
        if share >= 1:
            break
        cancel.check()
        for optimiser in optimisers:
            for group in optimiser.param_groups:
                group["lr"] = group["peak"] * _schedule(share, recipe.warmup)
        loss = _loss(model, next(source), device)
        if not torch.isfinite(loss):
            # A batch of windows whose prompts fill them has nothing to learn from.
            continue
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimiser in optimisers:
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
        running.append(float(loss.detach()))
        step += 1
        if step % recipe.watch_every == 0:
            line = {"step": step, "minutes": round((time.monotonic() - started) / 60, 2), "loss": np.mean(running)}
            line |= _watch(model, watch, device, decoder)
            _append(out_folder / "losses.jsonl", line)
            running.clear()
            left = (time.monotonic() - started) * (1 / share - 1)
            on_progress(Progress("Training the decoder", share, f"step {step}, loss {line['loss']:.3f}", left))
        if time.monotonic() - saved > 60 * recipe.save_every_minutes:
            state.save(model, optimisers, rng, step, time.monotonic() - started)
            save_checkpoint(decoder, out_folder / "checkpoint")
            saved = time.monotonic()
    save_checkpoint(decoder, out_folder / "checkpoint")
    return out_folder / "checkpoint"


def _loss(model: "Mapperatorinator", batch: Batch, device: "torch.device") -> "torch.Tensor":
    """Mean cross entropy of the labelled tokens, nats."""
    import torch

    with torch.autocast(device.type, torch.bfloat16):
        logits, labels = _labelled_logits(model, batch, device)
    return torch.nn.functional.cross_entropy(logits.float(), labels)


def _labelled_logits(
    model: "Mapperatorinator", batch: Batch, device: "torch.device"
) -> tuple["torch.Tensor", "torch.Tensor"]:
    """Logits (n, vocabulary) and labels (n,): only labelled positions go through the vocabulary, which is costly."""
    labels = batch.labels.to(device)
    wanted = labels != IGNORED
    transformer = model.transformer
    states = transformer.encoder(model.conditioned(batch.mel.to(device)))
    hidden = transformer.decoder(model.decoder_embedder(batch.ids.to(device)), states, None, None)
    return transformer.proj_out(hidden[wanted]), labels[wanted]


def _watch_batches(
    charts: list[ChartTokens], songs: list[NDArray[np.uint8]], layout: TokenLayout, recipe: DecoderRecipe
) -> dict[WindowKind, list[Batch]]:
    """The same undisturbed windows of the held-out songs in every run, for each kind that they can show."""
    if not charts:
        return {}
    weights = chart_weights(charts, {mode: (share[0], 0.0) for mode, share in recipe.mix.items()})
    found = {}
    for kind in WindowKind:
        maker = WindowMaker(layout, np.random.default_rng(0))
        source = WindowSource(charts, weights, songs, maker).batches({kind: 1.0}, recipe.batch_tokens)
        try:
            found[kind] = [next(source) for _ in range(8 if kind is WindowKind.MAP else 4)]
        except InputError:
            continue
    return found


def _watch(
    model: "Mapperatorinator", watch: dict[WindowKind, list[Batch]], device: "torch.device", decoder: "Decoder"
) -> dict[str, float]:
    """Mean loss on the held-out songs: of objects, whole (`watched`) and by kind of token, and of other windows."""
    import torch

    from core.training.decoder_model import kind_of_ids

    kinds = kind_of_ids(decoder.vocabulary)
    names = sorted(set(kinds))
    number = torch.tensor([names.index(kind) for kind in kinds])
    result: dict[str, float] = {}
    model.eval()
    with torch.inference_mode():
        for window_kind, batches in watch.items():
            losses, found = [], []
            for batch in batches:
                logits, labels = _labelled_logits(model, batch, device)
                losses.append(torch.nn.functional.cross_entropy(logits.float(), labels, reduction="none").cpu())
                found.append(number[labels.cpu()])
            every, kind = torch.cat(losses), torch.cat(found)
            if window_kind is WindowKind.MAP:
                result["watched"] = float(every.mean())
                for index, name in enumerate(names):
                    if (kind == index).sum() >= 20:
                        result[f"watched_{name}"] = float(every[kind == index].mean())
            else:
                result[f"windows_{window_kind.value}"] = float(every.mean())
    model.train()
    return {name: round(value, 4) for name, value in result.items()}


def _optimisers(model: "Mapperatorinator", recipe: DecoderRecipe) -> list["torch.optim.Optimizer"]:
    """Muon for the matrices between hidden states, AdamW for embeddings, the output projection and vectors."""
    import torch

    matrices: list[torch.nn.Parameter] = []
    rest: list[torch.nn.Parameter] = []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        hidden = parameter.ndim == 2 and "embed" not in name and "proj_out" not in name
        (matrices if hidden else rest).append(parameter)
    muon = torch.optim.Muon(matrices, lr=recipe.matrix_learning_rate, weight_decay=recipe.weight_decay)
    adam = torch.optim.AdamW(
        rest, lr=recipe.learning_rate, betas=(0.9, 0.98), weight_decay=recipe.weight_decay, fused=True
    )
    for optimiser in (muon, adam):
        for group in optimiser.param_groups:
            group["peak"] = group["lr"]
    return [muon, adam]


def _schedule(share: float, warmup: float) -> float:
    """Linear warm-up, then a cosine down to 2 %."""
    if share < warmup:
        return max(share / warmup, 0.02)
    return 0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * (share - warmup) / (1 - warmup)))


class _State:
    """What a killed run goes on from."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def save(
        self,
        model: "Mapperatorinator",
        optimisers: list["torch.optim.Optimizer"],
        rng: np.random.Generator,
        step: int,
        spent: float,
    ) -> None:
        import torch

        temporary = self._path.with_suffix(".tmp")
        torch.save(
            {
                "model": model.state_dict(),
                "optimisers": [optimiser.state_dict() for optimiser in optimisers],
                "rng": json.dumps(rng.bit_generator.state),
                "step": step,
                "spent": spent,
            },
            temporary,
        )
        temporary.replace(self._path)

    def restore(
        self, model: "Mapperatorinator", optimisers: list["torch.optim.Optimizer"], rng: np.random.Generator
    ) -> tuple[int, float]:
        """(step, seconds already spent); zeros where there is nothing to go on from."""
        import torch

        if not self._path.is_file():
            return 0, 0.0
        kept = torch.load(self._path, weights_only=True)
        model.load_state_dict(kept["model"])
        for optimiser, saved in zip(optimisers, kept["optimisers"], strict=True):
            optimiser.load_state_dict(saved)
        rng.bit_generator.state = json.loads(kept["rng"])
        return kept["step"], kept["spent"]


def _append(path: Path, line: dict[str, Any]) -> None:
    with path.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps({name: round(float(value), 4) for name, value in line.items()}) + "\n")


def _device(name: str) -> str:
    import torch

    if name != "auto":
        return name
    return "cuda" if torch.cuda.is_available() else "cpu"
