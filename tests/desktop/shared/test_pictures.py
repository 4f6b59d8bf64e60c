"""Pictures of maps are read by the decoder of their kind alone."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage

from desktop.library.thumbnails import scaled_image
from desktop.playfield.backdrop import read_picture
from desktop.shared.pictures import picture_reader


def encoded(kind: str) -> bytes:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(200, 40, 40))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(data.data())


@pytest.mark.parametrize("kind", ["jpg", "png", "bmp", "webp"])
def test_a_picture_is_read_whatever_its_name_says(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "bg.txt"
    path.write_bytes(encoded(kind))
    assert read_picture(path).size() == QSize(40, 30)
    small = scaled_image(encoded(kind), QSize(10, 10))
    assert small.size() == QSize(10, 10) and small.pixelColor(5, 5).red() > 150


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8", b"GIF8", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", b"x" * 99]
)
def test_what_is_no_picture_gives_none(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "bg.jpg").write_bytes(data)
    assert read_picture(tmp_path / "bg.jpg").isNull() and read_picture(tmp_path / "nowhere.jpg").isNull()
    assert scaled_image(data, QSize(10, 10)).isNull()


def test_other_kinds_are_left_alone() -> None:
    buffer = QBuffer()
    buffer.setData(encoded("ppm"))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    assert QImage.fromData(encoded("ppm")).width() == 40 and picture_reader(buffer).read().isNull()


def test_threads_that_read_pictures_never_wait_for_each_other() -> None:
    """In a process of its own, which could hang."""
    code = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QSize
from desktop.library.thumbnails import scaled_image
from desktop.shared.translation import PSEUDO, Languages
from tests.desktop.shared.test_pictures import encoded
application = QCoreApplication([])
Languages(application).use(PSEUDO)  # its words are made by Python
sys.setswitchinterval(1e-6)
data = [encoded(kind) for kind in ("jpg", "png", "bmp")] + [b"x" * 99]
def read(): [scaled_image(each, QSize(10, 10)) for _ in range(100) for each in data]
threads = [threading.Thread(target=read, daemon=True) for _ in range(4)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
