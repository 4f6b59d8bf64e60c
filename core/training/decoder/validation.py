"""The loss of the decoder, and its validation on songs that it does not learn from."""

import zlib
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from core.training.decoder.batches import Batch, WindowSource, chart_weights
from core.training.decoder.recipe import DecoderRecipe
from core.training.decoder.shards import ChartTokens
from core.training.decoder.windows import IGNORED, TokenLayout, WindowKind, WindowMaker
from core.training.precision import mixed_precision

if TYPE_CHECKING:
    import torch

    from core.model.runtime.mapperatorinator import Mapperatorinator
    from core.training.decoder.model import Decoder


def held_out(chart: ChartTokens, one_in: int) -> bool:
    """Whether a chart with a song belongs to the songs of the validation; 0 keeps none for that."""
    return one_in > 0 and chart.song >= 0 and zlib.crc32(str(chart.song).encode()) % one_in == 0


def decoder_loss(model: "Mapperatorinator", batch: Batch, device: "torch.device", half: bool) -> "torch.Tensor | None":
    """Mean cross entropy of the labelled tokens, nats, shape (); None where prompts fill all windows."""
    import torch

    with mixed_precision(device, half):
        logits, labels = labelled_logits(model, batch, device)
    return torch.nn.functional.cross_entropy(logits.float(), labels) if len(labels) else None


def labelled_logits(
    model: "Mapperatorinator", batch: Batch, device: "torch.device"
) -> tuple["torch.Tensor", "torch.Tensor"]:
    """Logits (n, vocabulary) and labels (n,): only labelled positions go through the vocabulary, which is costly."""
    labels = batch.labels.to(device)
    learned = labels != IGNORED
    transformer = model.transformer
    states = transformer.encoder(model.conditioned(batch.mel.to(device)))
    hidden = transformer.decoder(model.decoder_embedder(batch.ids.to(device)), states, None, None)
    return transformer.proj_out(hidden[learned]), labels[learned]


def validation_batches(
    charts: list[ChartTokens], songs: list[NDArray[np.uint8]], layout: TokenLayout, recipe: DecoderRecipe
) -> dict[WindowKind, list[Batch]]:
    """The same undisturbed windows of the held-out songs in every run, for each kind that they can show.

    `songs` are (frames, bands) each.
    """
    if not charts:
        return {}
    weights = chart_weights(charts, {mode: (share[0], 0.0) for mode, share in recipe.mix.items()})
    found = {}
    for kind in WindowKind:
        maker = WindowMaker(layout, np.random.default_rng(0))
        try:
            source = WindowSource(charts, weights, songs, maker).stream({kind: 1.0}, recipe.batch_tokens)
            found[kind] = [next(source) for _ in range(8 if kind is WindowKind.MAP else 4)]
        except InputError:
            continue
    return found


def validate(
    decoder: "Decoder", validation: Mapping[WindowKind, Sequence[Batch]], device: "torch.device"
) -> dict[str, float]:
    """Mean loss on `validation_batches`: of objects, whole (`watched`) and by kind of token, and of other windows."""
    import torch

    from core.training.decoder.model import kind_of_ids

    kinds = kind_of_ids(decoder.vocabulary)
    names = sorted(set(kinds))
    number = torch.tensor([names.index(kind) for kind in kinds])
    result: dict[str, float] = {}
    model = decoder.model.eval()
    with torch.inference_mode():
        for window_kind, batches in validation.items():
            losses, found = [], []
            for batch in batches:
                logits, labels = labelled_logits(model, batch, device)
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
