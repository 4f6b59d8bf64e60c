"""Networks without values have every name and shape of real ones, and cost nothing to make."""

import subprocess
import sys

import torch
from torch import nn

from core.model.checkpoints.meta_init import without_values


def test_shapes_without_memory():
    with without_values():
        made = nn.Sequential(nn.Conv1d(3, 4, 3), nn.Embedding(5, 6), nn.Linear(6, 2), nn.LayerNorm(2))
    assert all(tensor.is_meta for tensor in made.state_dict().values())
    real = nn.Sequential(nn.Conv1d(3, 4, 3), nn.Embedding(5, 6), nn.Linear(6, 2), nn.LayerNorm(2))
    assert {name: tensor.shape for name, tensor in made.state_dict().items()} == {
        name: tensor.shape for name, tensor in real.state_dict().items()
    }
    assert not torch.zeros(1).is_meta


def test_loading_a_model_does_not_import_the_compiler_of_torch():
    code = (
        "import sys\n"
        "from core.model.checkpoints.catalog import BUNDLED\n"
        "from core.model.checkpoints.load import load_checkpoint\n"
        "from core.model.checkpoints.hub.models import find_model\n"
        "load_checkpoint(find_model(BUNDLED), device='cpu')\n"
        "assert 'torch._dynamo' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
