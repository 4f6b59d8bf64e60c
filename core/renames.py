"""Renames that never lose what has a name: two names exchanged in one step, and a move that replaces nothing.

Linux and macOS have system calls for both that Python does not offer; elsewhere, and on file systems that do not know
them, `exchange` says so and `move_without_overwriting` does what comes nearest.
"""

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

_AT_FDCWD = -100
_UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOTTY, errno.EPERM}
_EXCHANGE, _KEEP_TARGET = (2, 4) if sys.platform == "darwin" else (2, 1)
"""Flags of the system call for an exchange, and for a move that replaces nothing."""


def exchange(first: Path, second: Path) -> bool:
    """Exchange what two names in one file system stand for, so that at no moment one of them is missing.

    Returns:
        False where the system or the file system cannot do that; nothing has changed then.

    Raises:
        OSError: one of them is not there, or the disk refuses.
    """
    return _rename(first, second, _EXCHANGE)


def move_without_overwriting(source: Path, target: Path) -> None:
    """Rename a file or a folder within a file system.

    Raises:
        FileExistsError: `target` exists.
        OSError: the disk refuses.
    """
    if _rename(source, target, _KEEP_TARGET):
        return
    if not source.is_dir():
        try:
            os.link(source, target)
        except FileExistsError:
            raise
        except OSError:
            pass  # some file systems have no hard links
        else:
            source.unlink()
            return
    # Here the check and the move are two steps, except on Windows, where a rename replaces nothing.
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, "There is a file already", str(target))
    try:
        source.rename(target)
    except OSError as error:
        if error.errno == errno.ENOTEMPTY:
            raise FileExistsError(errno.EEXIST, "There is a folder already", str(target)) from None
        raise


def _rename(source: Path, target: Path, flag: int) -> bool:
    """Rename by the system call with `flag`; whether the system and the file system have it."""
    call = _system_call()
    if call is None:
        return False
    # Whoever watches the renames of this program sees this one too.
    sys.audit("os.rename", str(source), str(target), -1, -1)
    if call(os.fsencode(source), os.fsencode(target), flag) == 0:
        return True
    number = ctypes.get_errno()
    if number in _UNSUPPORTED:
        return False
    raise OSError(number, os.strerror(number), str(source), None, str(target))


@cache
def _system_call() -> Callable[[bytes, bytes, int], int] | None:
    """`renameat2` or `renamex_np` of the C library; or None."""
    if sys.platform == "win32":
        return None
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin":
        swap = getattr(library, "renamex_np", None)
        if swap is None:
            return None
        swap.argtypes = (ctypes.c_char_p, ctypes.c_char_p, ctypes.c_uint)
        return swap
    at = getattr(library, "renameat2", None)
    if at is None:
        return None
    at.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
    return lambda source, target, flag: at(_AT_FDCWD, source, _AT_FDCWD, target, flag)
