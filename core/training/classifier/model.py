"""A trained mapper classifier: its files, and what it says about a chart."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import GameMode
from core.data_files import resources
from core.documents import DocumentError, converted, read_json
from core.errors import InputError
from core.files import write_atomically
from core.training.classifier.chart_windows import ChartWindow, ClassifierTokens, classifier_vocabulary, windows_of
from core.training.classifier.shape import MEL, ClassifierShape, MapperClass

if TYPE_CHECKING:
    import torch

    from core.training.classifier.network import ClassifierNetwork

WEIGHTS, CARD = "classifier.safetensors", "classifier.json"
_AT_ONCE = 16
_FRAME_SAMPLES = 128
_WINDOW_SAMPLES = 1023 * _FRAME_SAMPLES


@dataclass(frozen=True)
class ClassifierCard:
    """classifier.json."""

    shape: ClassifierShape
    mappers: tuple[MapperClass, ...]
    vocabulary: int
    format: int = 1


@dataclass(frozen=True, slots=True)
class WindowReadings:
    """What the network says about the windows of a chart.

    Attributes:
        features: (windows, P).
        probabilities: (windows, mappers); each row sums to 1.
    """

    features: NDArray[np.float64]
    probabilities: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Likeness:
    """A mapper, the mean probability over the windows of a chart, and the share of them where it comes first."""

    name: str
    share: float
    windows: float


class MapperClassifier:
    """A network with the names of its classes."""

    def __init__(self, card: ClassifierCard, network: "ClassifierNetwork") -> None:
        self.card, self._network = card, network.eval()

    def read(self, chart: ClassifierTokens, song: NDArray[np.float32] | None = None) -> WindowReadings:
        """Features and probabilities of all windows; who has no map in the chart's mode has probability 0.

        In training all mappers are drawn alike; here each counts as often as they have difficulties.

        Args:
            song: (samples,) mono at 16 kHz with peak 1; None: the chart is read alone.
        """
        return self.read_windows(windows_of(chart), chart.mode, song)

    def read_windows(
        self, windows: Sequence[ChartWindow], mode: GameMode, song: NDArray[np.float32] | None = None
    ) -> WindowReadings:
        """As `read`, of windows that are cut already; `song` is (samples,)."""
        import torch

        features = [np.zeros((0, self.card.shape.features))]
        rows = [np.zeros((0, len(self.card.mappers)))]
        other = np.array([int(mode) not in mapper.modes for mapper in self.card.mappers])
        prior = np.log([max(mapper.difficulties, 1) for mapper in self.card.mappers])
        for first in range(0, len(windows), _AT_ONCE):
            some = windows[first : first + _AT_ONCE]
            with torch.inference_mode():
                mel = None if song is None else mel_of([sound_of(song, window.start_ms) for window in some])
                found, logits = self._network(stacked([window.ids for window in some], self.card.shape.tokens), mel)
            scores = logits.double().numpy() + prior
            if not other.all():
                scores[:, other] = -np.inf
            scores = np.exp(scores - scores.max(axis=1, keepdims=True))
            features.append(found.double().numpy())
            rows.append(scores / scores.sum(axis=1, keepdims=True))
        return WindowReadings(np.concatenate(features), np.concatenate(rows))

    def vote(self, readings: WindowReadings) -> list[Likeness]:
        """All mappers, the likeliest first."""
        count = len(readings.probabilities)
        if not count:
            return []
        shares = readings.probabilities.mean(axis=0)
        first = np.bincount(readings.probabilities.argmax(axis=1), minlength=len(shares)) / count
        order = np.argsort(-shares, kind="stable")
        return [Likeness(self.card.mappers[i].name, float(shares[i]), float(first[i])) for i in order]

    def save(self, folder: Path) -> None:
        """Write both files, the weights in half precision.

        Raises:
            MachineError: the disk is full, read-only or gone.
        """
        import torch
        from safetensors.torch import save

        folder.mkdir(parents=True, exist_ok=True)
        halves = {name: value.to(torch.float16).contiguous() for name, value in self._network.state_dict().items()}
        write_atomically(folder / WEIGHTS, save(halves, {"format": "pt"}), overwrite=True)
        text = json.dumps(asdict(self.card), indent=1, ensure_ascii=False)
        write_atomically(folder / CARD, text.encode(), overwrite=True)


def load_classifier(folder: Path | None = None) -> MapperClassifier:
    """The classifier of a folder, or the program's own.

    Raises:
        InputError: it is not there, or its files do not fit together.
    """
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load

    from core.training.classifier.network import ClassifierNetwork

    folder = folder or resources() / "models" / "classifier"
    try:
        card = converted(read_json(folder / CARD), ClassifierCard, folder / CARD)
        tensors = {name: value.float() for name, value in load((folder / WEIGHTS).read_bytes()).items()}
    except (DocumentError, OSError) as error:
        raise InputError(f"There is no mapper classifier in {folder}: {error}") from error
    except (ValueError, SafetensorError) as error:
        raise InputError(f"The mapper classifier in {folder} cannot be read: {error}.") from error
    if card.vocabulary != classifier_vocabulary().input_size or not card.mappers:
        raise InputError(f"The mapper classifier in {folder} is for another version of Beatwright; train it again.")
    unfit = f"The mapper classifier in {folder} does not fit its {CARD}; install it again."
    try:
        # The card may ask for any size: no memory is taken before the weights are seen to have it.
        with torch.device("meta"):
            planned = ClassifierNetwork(card.shape, len(card.mappers)).state_dict()
        if {name: value.shape for name, value in planned.items()} != {
            name: each.shape for name, each in tensors.items()
        }:
            raise InputError(unfit)
        network = ClassifierNetwork(card.shape, len(card.mappers))
        network.load_state_dict(tensors)
    except (InputError, RuntimeError, ValueError, TypeError, OverflowError, AssertionError, ZeroDivisionError) as error:
        raise InputError(unfit) from error
    return MapperClassifier(card, network)


def stacked(rows: Sequence[NDArray[np.int64]], longest: int) -> "torch.Tensor":
    """Ids (B, T) with 0 after the end of each row, cut after `longest`."""
    import torch

    size = min(max((len(row) for row in rows), default=1), longest)
    ids = np.zeros((len(rows), size), np.int64)
    for index, row in enumerate(rows):
        ids[index, : min(len(row), size)] = row[:size]
    return torch.from_numpy(ids)


def sound_of(song: NDArray[np.generic], start_ms: float, speed: float = 1.0) -> NDArray[np.float32]:
    """(samples,) of the window that begins at `start_ms` of a song as played `speed` times as fast; zeros beyond it.

    Other speeds are linear interpolations.
    """
    first = start_ms * 16 * speed
    if speed == 1.0:
        found = np.zeros(_WINDOW_SAMPLES, np.float32)
        begin = int(first)
        low, high = max(begin, 0), min(begin + _WINDOW_SAMPLES, len(song))
        if low < high:
            found[low - begin : high - begin] = song[low:high]
        return found
    low = max(int(first), 0)
    part = np.asarray(song[low : int(first + _WINDOW_SAMPLES * speed) + 2], np.float32)
    if not len(part):
        return np.zeros(_WINDOW_SAMPLES, np.float32)
    at = first + np.arange(_WINDOW_SAMPLES) * speed - low
    return np.interp(at, np.arange(len(part)), part, left=0.0, right=0.0).astype(np.float32)


def mel_of(sounds: Sequence[NDArray[np.float32]]) -> "torch.Tensor":
    """Mel bands (B, 1024, bands) of windows of samples."""
    import torch

    from core.audio.mel import mel_spectrogram

    return mel_spectrogram(torch.from_numpy(np.stack(sounds)), MEL)
