"""Takes of torch what its imports reach, instead of everything in its folder."""

import sys
from contextlib import suppress
from importlib.metadata import distribution

from packaging.requirements import Requirement
from PyInstaller.utils.hooks import PY_DYLIB_PATTERNS, collect_dynamic_libs, collect_submodules, get_package_paths

# torch reads its own source while it is imported.
module_collection_mode = "pyz+py"
binaries = collect_dynamic_libs("torch", search_patterns=[*PY_DYLIB_PATTERNS, "*.so.*"])
if sys.platform == "linux":
    binaries.append((f"{get_package_paths('torch')[1]}/bin/torch_shm_manager", "torch/bin"))
# torch looks for its libraries beside each other; links to them elsewhere confuse it.
bindepend_symlink_suppression = ["**/torch/lib/*.so*"]
# Asked for by name while torch starts or trains.
hiddenimports = ["torch._dynamo", "torch.onnx.operators", *collect_submodules("torch._dynamo.polyfills")]
with suppress(ImportError):
    from _pyinstaller_hooks_contrib.utils.nvidia_cuda import infer_hiddenimports_from_requirements

    requirements = [Requirement(line) for line in distribution("torch").requires or []]
    hiddenimports += infer_hiddenimports_from_requirements(
        [one.name for one in requirements if one.marker is None or one.marker.evaluate()]
    )
