"""The folder of numba's compiled code: in the program's cache, which also works where no source files exist."""

from collections.abc import Callable
from typing import Any

from numba.core.caching import UserProvidedCacheLocator


class NumbaCache(UserProvidedCacheLocator):
    """Locates compiled code below the folder of numba's CACHE_DIR."""

    @classmethod
    def from_function(cls, py_func: Callable[..., Any], py_file: str) -> "NumbaCache | None":
        """The locator of a function; None where its folder cannot be written."""
        locator = cls(py_func, py_file)
        try:
            locator.ensure_cache_path()  # type: ignore[no-untyped-call]
        except OSError:
            return None
        return locator
