"""Painting many lines, boxes or stamps in one call, straight from numpy arrays."""

from functools import cache

import numpy as np

# Not public in pyqtgraph, but what its own plots paint with; the version is pinned.
from pyqtgraph.Qt.internals import PrimitiveArray
from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QPainter, QPixmap

_FIELDS = {QLineF: 4, QRectF: 4, QPainter.PixmapFragment: 10}


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


def _batch(kind: type, size: int) -> PrimitiveArray:
    """Room for `size` things of one kind, valid until it is asked for again."""
    batch = _room(kind, 1 << max(size - 1, 255).bit_length())
    batch.resize(size)
    return batch


@cache
def _room(kind: type, capacity: int) -> PrimitiveArray:
    """Memory that is kept for good.

    PySide remembers what it was told lies at an address. Were the memory given back, whatever came to lie there next
    would be taken for a line or a box, and the process would end at some later moment.
    """
    batch = PrimitiveArray(kind, _FIELDS[kind])
    batch.resize(capacity)
    batch.drawargs()
    return batch
