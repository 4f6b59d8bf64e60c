"""Thumbnails of backgrounds, made on threads and kept in memory and on disk."""

import hashlib
import os
import threading
from collections import OrderedDict, deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRect, QRunnable, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QImageWriter, QPixmap

from core.beatmap.names import find_file
from core.files import write_atomically
from desktop.shared.pictures import picture_reader

MAX_FILE_SIZE = 32 * 1024 * 1024
_IN_MEMORY = 600
_WAITING = 60  # older wishes are of rows that have been scrolled away
_QUALITY = 85


class Thumbnails(QObject):
    """Hands out what is in memory and makes the rest, the last asked for first.

    Signals:
        ready: the key of a thumbnail that is now in memory.
    """

    ready = Signal(object)
    _made = Signal(object, QImage)

    def __init__(self, size: QSize, cache: Path, parent: QObject | None = None) -> None:
        """`size` is in device pixels; `cache` is the folder for finished thumbnails."""
        super().__init__(parent)
        self._size = size
        self._cache = cache
        self._pixmaps: OrderedDict[object, QPixmap | None] = OrderedDict()
        self._waiting: deque[tuple[object, Path, str]] = deque(maxlen=_WAITING)
        self._working: set[object] = set()
        self._lock = threading.Lock()
        self._closed = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._pool.setThreadPriority(QThreadPool.globalInstance().threadPriority().LowPriority)
        self._made.connect(self._keep)

    def get(self, key: object, folder: Path, name: str) -> QPixmap | None:
        """The thumbnail of the image `name` in `folder`, or None while it is being made and when it cannot be."""
        if key in self._pixmaps:
            self._pixmaps.move_to_end(key)
            return self._pixmaps[key]
        if name:
            with self._lock:
                if key not in self._working and all(key != waiting[0] for waiting in self._waiting):
                    self._waiting.append((key, folder, name))
                    self._pool.start(_Call(self._work))
        return None

    def forget(self) -> None:
        """Look at the files again when they are next asked for."""
        with self._lock:
            self._waiting.clear()
        self._pixmaps.clear()

    def close(self) -> None:
        self._closed = True
        with self._lock:
            self._waiting.clear()
        self._pool.waitForDone(2000)

    def _work(self) -> None:
        """Make the picture that was asked for last; runs on a thread of its own."""
        with self._lock:
            if not self._waiting or self._closed:
                return
            key, folder, name = self._waiting.pop()
            self._working.add(key)
        try:
            image = self._thumbnail(folder, name)
        except (OSError, ValueError):
            image = QImage()
        if not self._closed:
            self._made.emit(key, image)

    def _keep(self, key: object, image: QImage) -> None:
        self._working.discard(key)
        self._pixmaps[key] = None if image.isNull() else QPixmap.fromImage(image)
        while len(self._pixmaps) > _IN_MEMORY:
            self._pixmaps.popitem(last=False)
        self.ready.emit(key)

    def _thumbnail(self, folder: Path, name: str) -> QImage:
        """A small picture of a background, from the cache where the file did not change; empty without one."""
        path = find_file(folder, name)
        if path is None:
            return QImage()
        status = path.stat()
        identity = f"{self._size.width()}x{self._size.height()}".encode() + os.fsencode(path)
        kept = self._cache / f"{hashlib.sha256(identity).hexdigest()[:32]}.jpg"
        stamp = int(status.st_mtime)
        with suppress(OSError):
            if int(kept.stat().st_mtime) == stamp:
                image = scaled_image(kept.read_bytes(), self._size)
                if not image.isNull():
                    return image
        if status.st_size > MAX_FILE_SIZE:
            return QImage()
        image = scaled_image(path.read_bytes(), self._size)
        if not image.isNull():
            self._keep_on_disk(kept, image, stamp)
        return image

    def _keep_on_disk(self, path: Path, image: QImage, stamp: int) -> None:
        """Keep a small picture for the next start; its time is that of the original."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"jpg"))
        writer.setQuality(_QUALITY)
        writer.write(image)
        with suppress(Exception):  # a disk that refuses costs only the time to make it again
            path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(path, bytes(data.data()), overwrite=True)
            os.utime(path, (stamp, stamp))


def scaled_image(data: bytes, size: QSize) -> QImage:
    """An image that fills `size`, cut at the longer sides; null if `data` is not an image."""
    array = QByteArray(data)
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = picture_reader(buffer)
    full = reader.size()
    if full.isValid() and not full.isEmpty():
        reader.setScaledSize(full.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    image = reader.read()
    if image.isNull():
        return image
    if not full.isValid():
        image = image.scaled(
            size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
        )
    left, top = (image.width() - size.width()) // 2, (image.height() - size.height()) // 2
    return image.copy(QRect(left, top, size.width(), size.height())).convertToFormat(QImage.Format.Format_RGB32)


class _Call(QRunnable):
    def __init__(self, function: Callable[[], None]) -> None:
        super().__init__()
        self._function = function

    def run(self) -> None:
        self._function()
