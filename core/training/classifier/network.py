"""The mapper classifier: an encoder of the song, a decoder over the chart, and the mean of what it says.

After the published classifier (mel bands -> linear -> Whisper encoder and decoder -> linear -> mean -> linear). Theirs
took the mean over padding too; here it is over tokens alone. A chart that is read without its song has one learned
state in the place of the song.

Shapes: B windows, T tokens, F mel frames, D the width of the states, P that of the features, M mappers.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from core.model.config import BackboneConfig
from core.model.networks.layers import Decoder, Encoder
from core.model.networks.whisper import WHISPER
from core.training.classifier.chart_windows import classifier_vocabulary
from core.training.classifier.shape import ClassifierShape

_FRAMES = 1024
_INITIAL = 0.05  # deviation of tables and positions


class ClassifierNetwork(nn.Module):
    """A network for `mappers` mappers. It is called with windows and gives their features and logits."""

    def __init__(self, shape: ClassifierShape, mappers: int) -> None:
        super().__init__()
        config = BackboneConfig(
            d_model=shape.width,
            encoder_layers=shape.song_layers,
            decoder_layers=shape.decoder_layers,
            encoder_attention_heads=shape.heads,
            decoder_attention_heads=shape.heads,
            encoder_ffn_dim=4 * shape.width,
            decoder_ffn_dim=4 * shape.width,
            num_mel_bins=shape.width,
            max_source_positions=_FRAMES // 2,
            max_target_positions=shape.tokens,
            vocab_size=classifier_vocabulary().input_size,
            dropout=shape.dropout,
        )
        if shape.song_layers:
            self.bands = nn.Linear(shape.mel_bands, shape.width)
            self.encoder = Encoder(config, WHISPER)
            nn.init.normal_(self.encoder.embed_positions.weight, std=_INITIAL)
        self.decoder = Decoder(config, WHISPER)
        self.decoder.embed_tokens.weight.requires_grad_(True)
        self.silence = nn.Parameter(torch.zeros(1, 1, shape.width))
        self.projection = nn.Linear(shape.width, shape.features)
        self.head = nn.Linear(shape.features, mappers)
        self._dropout = shape.dropout
        for table in (self.decoder.embed_positions, self.decoder.embed_tokens):
            nn.init.normal_(table.weight, std=_INITIAL)

    def forward(self, ids: Tensor, mel: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Features (B, P) and logits (B, M).

        Args:
            ids: (B, T), 0 after the end of each window.
            mel: (B, F, bands) of the songs; None: the charts are read alone.
        """
        states = self.silence.expand(len(ids), 1, -1) if mel is None else self.encoder(self.bands(mel))
        tokens = functional.dropout(self.decoder.embed_tokens(ids), self._dropout, self.training)
        hidden = self.projection(self.decoder(tokens, states, None, None))
        mask = (ids != 0).unsqueeze(-1)
        features = (hidden * mask).sum(1) / mask.sum(1).clamp(min=1)
        return features, self.head(functional.dropout(features, self._dropout, self.training))
