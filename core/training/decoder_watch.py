"""The loss of the decoder, and how it goes on songs that it does not learn from."""

import zlib
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from core.training.decoder_recipe import DecoderRecipe
from core.training.token_batches import Batch, WindowSource, chart_weights
from core.training.token_pieces import ChartTokens
from core.training.token_windows import IGNORED, TokenLayout, WindowKind, WindowMaker

if TYPE_CHECKING:
    import torch

    from core.model.network import Mapperatorinator
    from core.training.decoder_model import Decoder


def held_out(chart: ChartTokens, one_in: int) -> bool:
    """Whether a chart with a song belongs to the songs that are only watched; 0 keeps none for that."""
    return one_in > 0 and chart.song >= 0 and zlib.crc32(str(chart.song).encode()) % one_in == 0


def decoder_loss(model: "Mapperatorinator", batch: Batch, device: "torch.device") -> "torch.Tensor":
    """Mean cross entropy of the labelled tokens, nats."""
    import torch

    with torch.autocast(device.type, torch.bfloat16):
        logits, labels = labelled_logits(model, batch, device)
    return torch.nn.functional.cross_entropy(logits.float(), labels)


def labelled_logits(
    model: "Mapperatorinator", batch: Batch, device: "torch.device"
) -> tuple["torch.Tensor", "torch.Tensor"]:
    """Logits (n, vocabulary) and labels (n,): only labelled positions go through the vocabulary, which is costly."""
    labels = batch.labels.to(device)
    wanted = labels != IGNORED
    transformer = model.transformer
    states = transformer.encoder(model.conditioned(batch.mel.to(device)))
    hidden = transformer.decoder(model.decoder_embedder(batch.ids.to(device)), states, None, None)
    return transformer.proj_out(hidden[wanted]), labels[wanted]


def watch_batches(
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


def watch(decoder: "Decoder", watched: dict[WindowKind, list[Batch]], device: "torch.device") -> dict[str, float]:
    """Mean loss on `watch_batches`: of objects, whole (`watched`) and by kind of token, and of other windows."""
    import torch

    from core.training.decoder_model import kind_of_ids

    kinds = kind_of_ids(decoder.vocabulary)
    names = sorted(set(kinds))
    number = torch.tensor([names.index(kind) for kind in kinds])
    result: dict[str, float] = {}
    model = decoder.model.eval()
    with torch.inference_mode():
        for window_kind, batches in watched.items():
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
