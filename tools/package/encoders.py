"""Leaves GPL encoders out of the FFmpeg that comes with PyAV.

PyAV's wheels call their FFmpeg LGPL, yet link libavcodec with x264 and x265, which are GPL-2.0-or-later. Beatwright
decodes only, so each of the two is replaced by an empty library of the same name: a program that asks it for an encoder
finds none. Everything else of FFmpeg stays as it is and can be replaced by the user, as the LGPL requires.
"""

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ENCODERS = re.compile(r"^(lib)?x26[45]\b.*\.(dll|dylib|so(\.\d+)*)$")

Part = tuple[str, str, str]  # place in the package, where it comes from, PyInstaller's kind


def replaced(parts: Iterable[Part], work: Path) -> list[Part]:
    """The same parts with empty libraries in place of the GPL encoders, which are built below `work`."""
    result = []
    for place, source, kind in parts:
        is_gpl = kind != "SYMLINK" and ENCODERS.match(Path(source).name)
        result.append((place, str(_empty_library(Path(source), work)) if is_gpl else source, kind))
    return result


def _empty_library(library: Path, work: Path) -> Path:
    """Build a library that offers what FFmpeg imports from `library` and does nothing."""
    work.mkdir(parents=True, exist_ok=True)
    imported = sorted(set().union(*(_imports(other, library) for other in _neighbours(library))))
    if not imported:
        raise SystemExit(f"No library beside {library} uses it; leave it out in tools/package/contents.py instead.")
    # A thousand zero bytes serve as data; a function that is called returns nothing, which means "no encoder".
    lines = [
        f"void *{name}[128];" if name.endswith("_levels") else f"void *{name}(void) {{ return 0; }}"
        for name in imported
    ]
    code, result = work / f"{library.name}.c", work / library.name
    exported = "__declspec(dllexport) " if sys.platform == "win32" else ""
    code.write_text("\n".join(exported + line for line in lines) + "\n")
    command = {
        "linux": ["cc", "-shared", "-fPIC", "-s", f"-Wl,-soname,{library.name}"],
        "darwin": [
            "cc",
            "-dynamiclib",
            "-install_name",
            f"@loader_path/{library.name}",
            "-compatibility_version",
            "999",
        ],
        "win32": ["gcc", "-shared", "-s"],
    }[sys.platform]
    subprocess.run([*command, "-o", str(result), str(code)], check=True)
    return result


def _neighbours(library: Path) -> list[Path]:
    return [path for path in sorted(library.parent.iterdir()) if re.search(r"avcodec|avformat|avfilter", path.name)]


def _imports(user: Path, library: Path) -> set[str]:
    """The names beginning like `library` that `user` expects from elsewhere."""
    stem = re.match(r"(?:lib)?(x26[45])", library.name)
    assert stem is not None
    if sys.platform == "win32":
        import pefile  # comes with PyInstaller on Windows

        image = pefile.PE(str(user), fast_load=True)
        image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
        names = {
            imported.name.decode()
            for entry in getattr(image, "DIRECTORY_ENTRY_IMPORT", [])
            if entry.dll.decode().lower() == library.name.lower()
            for imported in entry.imports
            if imported.name
        }
    else:
        flags = ["-u"] if sys.platform == "darwin" else ["-D", "--undefined-only"]
        printed = subprocess.run(["nm", *flags, str(user)], check=True, capture_output=True, text=True).stdout
        names = {line.split()[-1] for line in printed.splitlines() if line.strip()}
        names = {name.removeprefix("_") if sys.platform == "darwin" else name.partition("@")[0] for name in names}
    return {name for name in names if name.startswith(stem.group(1))}
