"""Where numba keeps machine code: with what else can be made again, also where no source lies beside the program."""

from collections.abc import Callable
from typing import Any

from numba.core.caching import UserProvidedCacheLocator


class KeptCode(UserProvidedCacheLocator):
    """Below the folder that numba's CACHE_DIR names."""

    @classmethod
    def from_function(cls, py_func: Callable[..., Any], py_file: str) -> "KeptCode | None":
        """The place for a function; None where nothing can be written there."""
        place = cls(py_func, py_file)
        try:
            place.ensure_cache_path()  # type: ignore[no-untyped-call]
        except OSError:
            return None
        return place
