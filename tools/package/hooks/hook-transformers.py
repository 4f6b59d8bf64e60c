"""Takes of transformers what music models and PEFT need of it."""

from contextlib import suppress
from importlib.metadata import PackageNotFoundError

from PyInstaller.utils.hooks import copy_metadata

from tools.package.taken_parts import taken_modules

# It reads its own source to find out what its models hold.
module_collection_mode = "pyz+py"
hiddenimports = taken_modules("transformers")
# It looks for the versions of what it can use.
datas = []
for name in (
    "transformers", "accelerate", "filelock", "huggingface_hub", "numpy", "packaging", "peft", "pyyaml", "regex",
    "safetensors", "tokenizers", "torch", "tqdm",
):  # fmt: skip
    with suppress(PackageNotFoundError):
        datas += copy_metadata(name)
