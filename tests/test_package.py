"""What builds the package, as far as it can be told without building one."""

import ast
import tomllib
from email.message import Message
from importlib.metadata import distribution

import pytest
from packaging.requirements import Requirement

from core.cli import COMMANDS
from tools.package.contents import LEFT_OUT_MODULES, OPTIONAL_MODULES, ROOT, foreign_modules, is_left_out, own_modules
from tools.package.licences import licence_of, may_be_carried, read_parts, take_stock
from tools.package.sizes import largest_parts
from tools.package.system_stack import without_desktop
from tools.package.taken_parts import left_out_parts, taken_modules


class Wheel:
    """An installed distribution as `importlib.metadata` shows it."""

    version = "1"

    def __init__(self, name: str, licence: str, folder, *files: str):
        self.metadata = Message()
        self.metadata["Name"] = name
        if licence:
            self.metadata["License-Expression"] = licence
        self.files, self._folder = files, folder

    def locate_file(self, file: str):
        return self._folder / file


def test_every_module_that_is_named_by_a_string_is_asked_for():
    modules = own_modules()
    assert {f"core.cli.{name}" for name in COMMANDS} <= set(modules)
    assert "core.modding.rules.spread" in modules
    assert "core" in modules
    assert len(modules) == len(set(modules))


def test_nothing_is_left_out_that_the_program_imports():
    imported = set()
    for top in ("core", "desktop", "main.py"):
        place = ROOT / top
        for file in [place] if place.is_file() else place.rglob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Import):
                    imported |= {alias.name for alias in node.names}
                elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                    imported.add(node.module)
                    imported |= {f"{node.module}.{alias.name}" for alias in node.names}
    every = [*LEFT_OUT_MODULES, *left_out_parts()]
    left_out = {gone for name in imported for gone in every if name == gone or name.startswith(f"{gone}.")}
    assert left_out == set(OPTIONAL_MODULES)


def test_music_models_and_adapters_find_their_libraries():
    modules, gone = (
        {name for library in ("transformers", "peft", "diffusers") for name in taken_modules(library)},
        left_out_parts(),
    )
    assert {
        "transformers.models.musicgen.modeling_musicgen",
        "transformers.models.musicgen_melody.modeling_musicgen_melody",
        "transformers.models.encodec.modeling_encodec",
        "transformers.models.t5.tokenization_t5",
        "transformers.generation.logits_process",
        "transformers.models.clap.modeling_clap",
        "diffusers.pipelines.ace_step.pipeline_ace_step",
        "diffusers.schedulers.scheduling_ddim",
        "peft.tuners.lokr.model",
        "peft.tuners.lora.dora",
    } <= modules
    assert not any(name == each or name.startswith(f"{each}.") for name in modules for each in gone)
    assert "transformers.models.llama" in gone and "transformers.models" not in gone


def test_what_torch_and_the_window_load_stays():
    for place in (
        "torch/bin/torch_shm_manager",
        "torch/lib/libtorch_cpu.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
        "configs/modding/limits.yaml",
    ):
        assert not is_left_out(place), place
    for place in ("torch/include/ATen/ATen.h", "torch/bin/protoc", "PySide6/Qt/plugins/platforms/libqeglfs.so"):
        assert is_left_out(place), place


@pytest.mark.parametrize(
    ("licence", "may"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GNU Lesser General Public License v3 (LGPLv3)", True),
        ("(MIT OR GPL-2.0-only) AND BSD-3-Clause", True),
        ("GPL-2.0-or-later", False),
        ("BSD-3-Clause AND GPL-2.0-only", False),
        ("AGPL-3.0-only", False),
        ("GNU General Public License v2 (GPLv2)", False),
    ],
)
def test_licences_that_would_bind_the_whole_program_are_refused(licence, may):
    assert may_be_carried(licence) is may


def test_stock_is_taken_of_wheels_and_libraries(tmp_path):
    wheels = [
        Wheel("free", "MIT", tmp_path, "free/code.py"),
        Wheel("Tags_GPL", "GPL-2.0-or-later", tmp_path, "tags.py"),
        Wheel("mute", "", tmp_path, "mute.py"),
        Wheel("unused", "GPL-3.0-only", tmp_path, "unused.py"),
    ]
    files = {
        "libx264-1.so.165": b"x264 encoder" * 20_000,
        "libreadline.so.8": b"",
        "libavcodec.so.61": b"libavcodec license: GPL version 2 or later\0 --enable-gpl",
        "libavcodec.so.62": b"libavcodec license: LGPL version 3 or later\0",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    parts = [(name, str(tmp_path / name), "BINARY") for name in files]
    parts += [(name, str(tmp_path / name), "PYMODULE") for name in ("free/code.py", "tags.py", "mute.py")]
    stock = take_stock(parts, wheels)
    problems = " ".join(stock.problems)
    for word in ("libx264", "libreadline", "libavcodec.so.61", "tags-gpl", "mute"):
        assert word in problems
    for word in ("free ", "unused", "libavcodec.so.62"):
        assert word not in problems


def test_every_dependency_may_be_carried():
    """A new dependency under the GPL is noticed here, before anybody builds a package."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for requirement in map(Requirement, project["dependencies"]):
        if requirement.marker is None or requirement.marker.evaluate():
            licence = licence_of(distribution(requirement.name))
            assert licence, requirement.name
            assert may_be_carried(licence), f"{requirement.name}: {licence}"


def test_the_largest_parts_are_named(tmp_path):
    inner = tmp_path / "_internal"
    for name, size in (("torch/a.so", 300), ("torch/b.so", 200), ("scipy/x.so", 400), ("small.so", 10)):
        file = inner / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"0" * size)
    assert largest_parts(tmp_path, 2) == [("torch/", 500), ("scipy/", 400)]


def test_parts_are_read_as_they_are_written(tmp_path):
    file = tmp_path / "parts.json"
    file.write_text('[["a", "/b", "DATA"]]')
    assert read_parts(file) == [["a", "/b", "DATA"]]


def _part(name: str, source: str) -> tuple[str, str, str]:
    return name, f"{source}/{name}", "BINARY"


@pytest.mark.parametrize("desktop", [(), ("libXcomposite.so.1", "libgtk-3.so.0", "libXau.so.6", "libcanberra.so.0")])
def test_what_the_machine_has_of_a_desktop_stays_with_it(desktop):
    """The same files are carried beside a desktop and without one; no library is named in the rule itself."""
    needs = {
        "libQt6Gui.so.6": {"libX11.so.6", "libXfar.so.1", "libz.so.1", "libstdc++.so.6", *desktop},
        "libXfar.so.1": {"libXnear.so.1"},
        "libXnear.so.1": {"libX11.so.6", "libc.so.6"},
        "libX11.so.6": {"libXau.so.6"},
        "libXcomposite.so.1": {"libX11.so.6"},
        "libgtk-3.so.0": {"libglib-2.0.so.0", "libepoxy.so.0"},
        "libcanberra.so.0": {"libasound.so.2"},
        "libkrb5.so.3": {"libkeyutils.so.1"},
        "libQt6Network.so.6": {"libkrb5.so.3"},
    }
    system = ["libX11.so.6", "libXfar.so.1", "libXnear.so.1", "libz.so.1", "libstdc++.so.6", "libkrb5.so.3"]
    system += ["libkeyutils.so.1", *desktop]
    parts = [_part(name, "/venv/lib/python3.11/site-packages/PySide6") for name in needs if "Qt6" in name]
    parts += [_part(name, "/usr/lib/x86_64-linux-gnu") for name in system]
    parts += [_part("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu")]
    carried = {place for place, _, _ in without_desktop(parts, lambda path: frozenset(needs.get(path.name, ())))}
    assert carried == {
        *("libQt6Gui.so.6", "libQt6Network.so.6", "libpython3.11.so.1.0"),
        *("libz.so.1", "libstdc++.so.6", "libkrb5.so.3", "libkeyutils.so.1"),
    }


def test_what_is_installed_besides_stays_out():
    foreign = set(foreign_modules())
    assert {"pytest", "hypothesis", "xdist"} <= foreign
    assert not foreign & {
        "core",
        "numpy",
        "torch",
        "PySide6",
        "scipy",
        "av",
        "soxr",
        "yaml",
        "numba",
        "llvmlite",
        "cffi",
    }
