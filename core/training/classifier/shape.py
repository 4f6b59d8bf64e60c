"""Sizes of the mapper classifier, and what its card says, without torch."""

from dataclasses import dataclass

from core.audio.mel import MelSettings

MEL = MelSettings(
    implementation="nnAudio", log_scale=True, n_fft=1024, n_mels=388, hop_length=128, f_min=0.0, pad_mode="constant"
)
"""The spectrogram of the published classifier; but ln(1 + x) of the power, with which a small network learns sooner."""


@dataclass(frozen=True, slots=True)
class ClassifierShape:
    """Sizes.

    Attributes:
        width: of the states; `features`: of what styles are compared by.
        song_layers: of an encoder over the song; 0: charts are read alone, and there is no encoder.
        tokens: of a window that are read at most; what is beyond is cut.
        dropout: of what the layers add, of token embeddings and of features, in training.
    """

    width: int = 64
    song_layers: int = 0
    decoder_layers: int = 2
    heads: int = 4
    features: int = 48
    tokens: int = 512
    dropout: float = 0.1
    mel_bands: int = MEL.n_mels


@dataclass(frozen=True, slots=True)
class MapperClass:
    """A mapper that the classifier knows: the modes and how many songs and difficulties it learned from."""

    name: str
    modes: tuple[int, ...]
    songs: int
    difficulties: int
