"""The list of mapsets."""

from desktop.library.panel import LibraryPanel

__all__ = ["LibraryPanel"]
