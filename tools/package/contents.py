"""What the package is made of, as data for build.spec: what is left out, and why."""

import tomllib
from contextlib import suppress
from fnmatch import fnmatch
from importlib.metadata import PackageNotFoundError, distribution, packages_distributions
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]

LEFT_OUT_MODULES = (
    # Libraries that other libraries would use if they were there, and that Beatwright never asks for.
    "tensorboard", "triton", "networkx", "torchvision",
    "matplotlib", "pandas", "sklearn", "cupy", "jax", "h5py", "IPython", "OpenGL",
    "hf_xet", "huggingface_hub.cli", "typer", "rich", "pygments", "pydantic",
    # The compiler of the attention kernel: 170 MB, without which large models decode by torch alone.
    "numba", "llvmlite",
    # What builds and tests.
    "pytest", "_pytest", "py", "hypothesis", "mypy", "ruff", "setuptools", "pkg_resources", "pip", "wheel",
    "PyInstaller", "unittest.test", "lib2to3", "tkinter", "turtle", "idlelib", "ensurepip", "tests", "benchmarks",
    "tools", "numpy.tests", "scipy.datasets",
    "pyqtgraph.opengl", "pyqtgraph.examples",
    "pyqtgraph.console",
    "torch.utils.tensorboard", "torch.utils.benchmark", "torch.utils.bottleneck", "torch.utils.hipify",
    # The terminal's line editing is GPL (readline, gdbm), and nothing here reads lines.
    "readline", "_gdbm", "_dbm", "curses", "_curses",
    # Parts of Qt that pyqtgraph and PyInstaller's hooks would bring.
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtPdf", "PySide6.QtPrintSupport",
    "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner", "PySide6.QtUiTools", "PySide6.QtHelp",
    "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.Qt3DCore", "PySide6.QtCharts",
    "PySide6.QtDataVisualization", "PySide6.QtBluetooth", "PySide6.QtPositioning", "PySide6.QtSensors",
)  # fmt: skip

OPTIONAL_MODULES = ("numba", "torch.utils.tensorboard")
"""What the program imports and does without where it is not there: it decodes by torch, and draws no curves of runs for
TensorBoard."""

LEFT_OUT_FILES = (
    # torch: tests, headers, and the tools that build extensions.
    "torch/test/*", "torch/include/*", "torch/share/*", "torch/bin/*[!r]", "torch/lib/libjitbackend_test.*",
    "torch/lib/libtorchbind_test.*", "torch/lib/libbackend_with_compiler.*", "torch/lib/libaoti_custom_ops.*",
    "torch/lib/*.lib", "torch/_C_flatbuffer*",
    # Qt: platforms without a desktop, on-screen keyboards, databases, printing, other people's toolkits, texts.
    "PySide6/*translations/[!q]*", "PySide6/*translations/qt[!b]*", "PySide6/*/qml/*", "PySide6/qml/*",
    "PySide6/*plugins/platforms/*eglfs*", "PySide6/*plugins/platforms/*linuxfb*", "PySide6/*plugins/platforms/*vnc*",
    "PySide6/*plugins/platforms/*minimal*", "PySide6/*plugins/platforms/*vkkhr*", "PySide6/*plugins/egldevice*",
    "PySide6/*plugins/platformthemes/*gtk3*", "PySide6/*plugins/platforminputcontexts/*virtualkeyboard*",
    "PySide6/*plugins/sqldrivers/*", "PySide6/*plugins/printsupport/*", "PySide6/*plugins/generic/*",
    "PySide6/*plugins/networkinformation/*", "PySide6/*plugins/tls/*", "PySide6/*plugins/qmltooling/*",
    "PySide6/*plugins/position/*", "PySide6/*plugins/imageformats/*pdf*", "PySide6/*plugins/imageformats/*tga*",
    "PySide6/*plugins/imageformats/*wbmp*", "PySide6/*plugins/imageformats/*tiff*",
    "PySide6/*plugins/imageformats/*icns*", "PySide6/*plugins/wayland-graphics-integration-server/*",
    "PySide6/*Qt6Pdf.*", "PySide6/*Qt6Sql.*", "PySide6/*Qt6PrintSupport.*", "PySide6/*Qt6VirtualKeyboard*",
    "PySide6/*Qt6EglF*", "PySide6/*Qt6WaylandCompositor*", "PySide6/*Qt6Quick3D*", "PySide6/*Qt6QuickControls*",
    "PySide6/*Qt6QuickTemplates*", "PySide6/*Qt6QuickDialogs*", "PySide6/*Qt6ShaderTools*", "PySide6/*Qt6Labs*",
    "PySide6/opengl32sw.dll",
    # GTK, which only the theme plug-in above would want.
    "libgtk-3*", "libgdk-3*", "libgdk_pixbuf*", "libpango*", "libcairo*", "libatk*", "libepoxy*", "libcups*",
    # A part of the C library, which must be the one of the system.
    "libmvec.so*",
    # numpy's and scipy's own tests and headers.
    "*/tests/*", "numpy/_core/include/*", "numpy/core/include/*", "*.pyi",
)  # fmt: skip


def is_left_out(place: str) -> bool:
    """Whether the file at `place` (a path within the package) is not wanted."""
    place = place.replace("\\", "/")
    return any(fnmatch(place, pattern) for pattern in LEFT_OUT_FILES)


def foreign_modules() -> list[str]:
    """Modules that are installed here and belong to nothing that the program depends on: they stay out."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(line) for line in project["dependencies"]]
    needed: set[str] = set()
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in needed or (requirement.marker is not None and not requirement.marker.evaluate({"extra": ""})):
            continue
        needed.add(name)
        with suppress(PackageNotFoundError):
            waiting += map(Requirement, distribution(name).requires or [])
    own = canonicalize_name(project["name"])
    return sorted(
        module
        for module, owners in packages_distributions().items()
        if module.isidentifier() and not {canonicalize_name(owner) for owner in owners} & {*needed, own}
    )


def own_modules() -> list[str]:
    """Every module of core and desktop: commands, checks and tasks are imported by name, which no analysis sees."""
    found = []
    for top in ("core", "desktop"):
        for path in sorted((ROOT / top).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            found.append(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
    return found
