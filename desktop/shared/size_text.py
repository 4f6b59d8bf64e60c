"""Sizes of files as people read them."""

from desktop.shared.translation import tr


def size_text(size: int) -> str:
    """Bytes in MB or GB, of a million and a thousand million bytes."""
    if size >= 10**9:
        return tr("{number} GB", number=f"{size / 10**9:.1f}")
    return tr("{number} MB", number=f"{size / 10**6:.0f}" if size >= 9_500_000 else f"{max(size, 100_000) / 10**6:.1f}")
