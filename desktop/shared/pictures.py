"""Reading pictures of maps, on any thread."""

from PySide6.QtCore import QByteArray, QIODevice
from PySide6.QtGui import QImageReader

_KINDS = {
    b"\xff\xd8": b"jpeg",
    b"\x89PNG": b"png",
    b"GIF8": b"gif",
    b"BM": b"bmp",
    b"RIFF": b"webp",
}
"""The names of Qt's decoders, by the first bytes of what they read."""


def picture_reader(device: QIODevice) -> QImageReader:
    """What reads the picture in an open device, as the kind that its first bytes name; other kinds cannot be read.

    Qt would let all of its decoders look, one thread at a time. Some of them ask for words in the user's language, and
    so for Python, which another thread that waits for its turn may hold: neither would ever go on.
    """
    head = bytes(device.peek(4).data())
    reader = QImageReader(device)
    reader.setAutoDetectImageFormat(False)
    reader.setFormat(QByteArray(next((kind for start, kind in _KINDS.items() if head.startswith(start)), b"none")))
    reader.setAutoTransform(True)
    return reader
