"""The executable's icon in the format of each system, drawn from the one SVG."""

import os
import struct
import sys
from pathlib import Path

SIZES = (16, 32, 48, 64, 128, 256, 512)
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def write(svg: Path, folder: Path) -> Path:
    """Draw `svg` into an .ico, .icns or .png below `folder`, in this system's format."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = _pictures(svg)
    if sys.platform == "win32":
        target, data = folder / "beatwright.ico", _ico({size: png for size, png in pictures.items() if size <= 256})
    elif sys.platform == "darwin":
        target, data = folder / "beatwright.icns", _icns(pictures)
    else:
        target, data = folder / "beatwright.png", pictures[256]
    target.write_bytes(data)
    return target


def _pictures(svg: Path) -> dict[int, bytes]:
    """PNG files by edge length."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(str(svg))
    pictures = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")
        pictures[size] = bytes(data.data())
    del application
    return pictures


def _ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon: a table of sizes, then the PNG files."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    table = b""
    for size, png in pictures.items():
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), place)
        place += len(png)
    return head + table + b"".join(pictures.values())


def _icns(pictures: dict[int, bytes]) -> bytes:
    """An Apple icon: each PNG file after its kind and length."""
    body = b"".join(
        _ICNS[size] + struct.pack(">I", len(png) + 8) + png for size, png in pictures.items() if size in _ICNS
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body
