"""Builds the folder one double-clicks and its archive, for the system, the processor and the torch it runs on."""

import platform
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import yaml

from core.version import VERSION
from tools.package import licences
from tools.package.contents import ROOT
from tools.package.sizes import size_of

NAME = "Beatwright" if sys.platform in {"win32", "darwin"} else "beatwright"
_SYSTEMS = {"win32": "windows", "darwin": "macos", "linux": "linux"}


def build(out: Path, updates: str = "") -> Path:
    """Run PyInstaller and finish its folder, which is below `out`.

    Args:
        updates: the address at which new versions of this build are announced; none if empty.

    Raises:
        licences.RefusedError: the package holds what it may not carry.
        subprocess.CalledProcessError: PyInstaller or strip failed.
    """
    work = out / "work"
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", str(ROOT / "build.spec"), "--noconfirm", "--log-level", "WARN",
         "--distpath", str(out), "--workpath", str(work)],
        check=True, cwd=ROOT,
    )  # fmt: skip
    folder = out / NAME
    inner = folder / "_internal"
    _strip(inner)
    if updates:
        document = yaml.safe_dump({"address": updates})
        (inner / "configs" / "program" / "updates.yaml").write_text(document, encoding="utf-8")
    parts = licences.read_parts(next(work.rglob("parts.json")))
    licences.collect(parts, folder / "licences")
    _shorten_qt(inner)
    if sys.platform == "darwin":
        # The bundle was made before; it gets what came after.
        bundle = out / f"{NAME}.app"
        shutil.copytree(folder / "licences", bundle / "Contents" / "Resources" / "licences")
        if updates:
            shutil.copy(inner / "configs" / "program" / "updates.yaml", bundle / "Contents/Resources/configs/program")
        subprocess.run(["codesign", "--force", "--deep", "--sign", "-", str(bundle)], check=True)
        return bundle
    return folder


def pack(folder: Path) -> Path:
    """Make the archive of a finished folder beside it: .tar.xz on Linux, .zip elsewhere."""
    target = folder.parent / f"{archive_name()}.{'tar.xz' if sys.platform == 'linux' else 'zip'}"
    target.unlink(missing_ok=True)
    if sys.platform == "linux":
        if shutil.which("xz"):
            with target.open("wb") as stream:
                tar = subprocess.Popen(["tar", "-C", folder.parent, "-cf", "-", folder.name], stdout=subprocess.PIPE)
                subprocess.run(["xz", "-3", "-T0", "-c"], stdin=tar.stdout, stdout=stream, check=True)
                if tar.wait() != 0:
                    raise SystemExit(f"tar failed on {folder}.")
        else:
            with tarfile.open(target, "w:xz") as archive:
                archive.add(folder, folder.name)
    elif sys.platform == "darwin":
        subprocess.run(["ditto", "-c", "-k", "--keepParent", str(folder), str(target)], check=True)
    else:
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for path in sorted(folder.rglob("*")):
                archive.write(path, path.relative_to(folder.parent))
    return target


def archive_name() -> str:
    """beatwright-VERSION-SYSTEM-PROCESSOR-TORCH, for example beatwright-0.1.0-linux-x86_64-cpu."""
    return f"beatwright-{VERSION}-{_SYSTEMS[sys.platform]}-{platform.machine().lower()}-{_torch_kind()}"


def report(started: float, folder: Path, archive: Path | None) -> str:
    """What was made, how large it is and how long it took."""
    lines = [f"{folder}: {size_of(folder) / 1e6:.0f} MB"]
    if archive is not None:
        lines.append(f"{archive}: {archive.stat().st_size / 1e6:.0f} MB")
    lines.append(f"built in {time.monotonic() - started:.0f} s")
    return "\n".join(lines)


def _torch_kind() -> str:
    """cpu, cuda13.0, or metal: what the installed torch computes on."""
    import torch

    if torch.version.cuda:
        return f"cuda{torch.version.cuda}"
    return "metal" if sys.platform == "darwin" else "cpu"


def _strip(inner: Path) -> None:
    """Take the names that only debuggers read out of the largest libraries.

    Not of those that a wheel's repair tool moved into a folder of its own: their files do not survive it.
    """
    if sys.platform != "linux" or not shutil.which("strip"):
        return
    for library in [*(inner / "torch" / "lib").glob("*.so*"), *inner.glob("libpython*"), *_extensions(inner)]:
        if not library.is_symlink():
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


def _extensions(inner: Path) -> list[Path]:
    folders = ("python3.11/lib-dynload", "av", "scipy")
    return [library for folder in folders for library in (inner / folder).rglob("*.so")]


def _shorten_qt(inner: Path) -> None:
    """Remove links whose library was left out."""
    for link in inner.rglob("*"):
        if link.is_symlink() and not link.exists():
            link.unlink()
