"""Painting many lines, boxes or stamps in one call, straight from numpy arrays, and texts that are laid out once."""

from functools import lru_cache
from typing import Any, TypeVar

import numpy as np

# Not public in pyqtgraph, but what its own plots paint with; the version is pinned.
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap, QStaticText

_Primitive = TypeVar("_Primitive", QLineF, QRectF, QPainter.PixmapFragment)
_FIELDS: dict[type, int] = {QLineF: 4, QRectF: 4, QPainter.PixmapFragment: 10}


def draw_vertical_lines(painter: QPainter, x: np.ndarray, top: np.ndarray | float, bottom: np.ndarray | float) -> None:
    """One line per entry of `x`, with the painter's pen."""
    if x.size == 0:
        return
    batch = _batch(QLineF, x.size)
    lines = batch.ndarray()
    lines[:, 0] = lines[:, 2] = x
    lines[:, 1] = top
    lines[:, 3] = bottom
    painter.drawLines(*batch.drawargs())


def draw_boxes(
    painter: QPainter, x: np.ndarray, y: np.ndarray | float, width: np.ndarray | float, height: np.ndarray | float
) -> None:
    """One rectangle per entry of `x`, with the painter's pen and brush."""
    if x.size == 0:
        return
    batch = _batch(QRectF, x.size)
    boxes = batch.ndarray()
    boxes[:, 0], boxes[:, 1], boxes[:, 2], boxes[:, 3] = x, y, width, height
    painter.drawRects(*batch.drawargs())


def draw_stamps(
    painter: QPainter, sheet: QPixmap, x: np.ndarray, y: np.ndarray | float, which: np.ndarray | int = 0
) -> None:
    """Stamps centred on each (x, y), in order. `sheet` is a row of square pictures; `which` says which one to take."""
    if x.size == 0:
        return
    batch = _batch(QPainter.PixmapFragment, x.size)
    stamps = batch.ndarray()
    side = sheet.height()
    stamps[:, 0], stamps[:, 1] = x, y
    stamps[:, 2], stamps[:, 3] = side * np.asarray(which), 0.0
    stamps[:, 4] = stamps[:, 5] = side
    stamps[:, 6] = stamps[:, 7] = 1.0 / sheet.devicePixelRatio()
    stamps[:, 8] = 0.0
    stamps[:, 9] = 1.0
    painter.drawPixmapFragments(*batch.drawargs(), sheet)


@lru_cache(maxsize=512)
def laid_out(text: str) -> QStaticText:
    """`text` for `drawStaticText`, which lays it out once and not in every frame; for words that have one font."""
    words = QStaticText(text)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    return words


def _batch(kind: type[_Primitive], size: int) -> "PrimitiveArray[_Primitive]":
    """Room for `size` things of one kind, valid until it is asked for again."""
    batch = _room(kind, 1 << max(size - 1, 255).bit_length())
    batch.resize(size)
    return batch


_rooms: dict[tuple[type, int], "PrimitiveArray[Any]"] = {}


def _room(kind: type[_Primitive], capacity: int) -> "PrimitiveArray[_Primitive]":
    """Memory that is kept for good.

    PySide remembers the object at an address. If the memory were freed, whatever is allocated there next would be taken
    for a line or a box, and the process would crash at some later moment.
    """
    batch = _rooms.get((kind, capacity))
    if batch is None:
        batch = _rooms[kind, capacity] = PrimitiveArray(kind, _FIELDS[kind])
        batch.resize(capacity)
        batch.drawargs()
    return batch
