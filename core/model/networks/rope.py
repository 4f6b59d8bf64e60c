"""The RoPE-Whisper kind (V30, V31): the projections of Whisper, RMS norms, and rotary positions instead of tables.

Its "dynamic" rotary scaling changes nothing up to the longest length that a checkpoint allows, so it is plain rotary.
"""

from core.model.networks.layers import RMSNorm, Style
from core.model.networks.whisper import SplitAttention

ROPE = Style(
    norm=RMSNorm,
    self_attention=SplitAttention,
    cross_attention=SplitAttention,
    cross_name="encoder_attn",
    rotary=True,
)
