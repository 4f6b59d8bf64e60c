"""Pictures: their size from their first bytes, and their pixels, of few enough of them."""

import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.errors import InputError
from core.files import open_regular

MOST_BYTES = 64 * 2**20
MOST_PIXELS = 64_000_000

_DECODERS = ((b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8", "mjpeg"))


def read_pixels(path: Path) -> NDArray[np.uint8]:
    """The pixels of a PNG or JPEG picture, (height, width, 3) red, green and blue.

    Raises:
        InputError: it cannot be read, is of another kind, or too large.
    """
    import av

    try:
        with open_regular(path) as stream:
            data = stream.read(MOST_BYTES + 1)
    except OSError as error:
        raise InputError(f"{path.name} cannot be read ({error.strerror or error}); choose another picture.") from error
    size = image_size(data)
    codec = next((name for head, name in _DECODERS if data.startswith(head)), None)
    if codec is None or size is None:
        raise InputError(f"{path.name} is not a picture that can be read; use .jpg or .png.")
    if len(data) > MOST_BYTES or size[0] * size[1] > MOST_PIXELS:
        raise InputError(f"{path.name} is too large; use a picture of at most 64 million pixels.")
    try:
        # A decoder alone, without FFmpeg's containers: nothing but these bytes is opened.
        decoder = av.CodecContext.create(codec, "r")
        frames = [*decoder.decode(av.Packet(data)), *decoder.decode(None)]  # type: ignore[attr-defined]
        pixels = frames[0].to_ndarray(format="rgb24")
    except (av.FFmpegError, ValueError, IndexError) as error:
        raise InputError(f"{path.name} is damaged; choose another picture.") from error
    return np.asarray(pixels, np.uint8)


def image_size(data: bytes) -> tuple[int, int] | None:
    """(width, height) of a PNG, JPEG, GIF, BMP or WebP picture."""
    try:
        if data[:8] == b"\x89PNG\r\n\x1a\n":
            return struct.unpack(">II", data[16:24])
        if data[:3] == b"GIF":
            return struct.unpack("<HH", data[6:10])
        if data[:2] == b"BM":
            width, height = struct.unpack("<ii", data[18:26])
            return width, abs(height)
        if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
            return _webp_size(data)
        if data[:2] == b"\xff\xd8":
            return _jpeg_size(data)
    except (struct.error, IndexError):
        return None
    return None


def _webp_size(data: bytes) -> tuple[int, int] | None:
    """(width, height) of a WebP picture; None for an unusual kind."""
    kind = data[12:16]
    if kind == b"VP8X":
        return int.from_bytes(data[24:27], "little") + 1, int.from_bytes(data[27:30], "little") + 1
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", data[26:30])
        return width & 0x3FFF, height & 0x3FFF
    if kind == b"VP8L":
        bits = int.from_bytes(data[21:25], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return None


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """(width, height) from the first frame header of a JPEG; None where it has none."""
    position = 2
    while position + 9 < len(data):
        if data[position] != 0xFF:
            position += 1
            continue
        marker = data[position + 1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", data[position + 5 : position + 9])
            return width, height
        if marker == 0xFF or 0xD0 <= marker <= 0xD9 or marker == 0x01:
            position += 1 if marker == 0xFF else 2
            continue
        position += 2 + struct.unpack(">H", data[position + 2 : position + 4])[0]
    return None
