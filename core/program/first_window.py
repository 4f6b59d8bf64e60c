"""One window for each home of the program: a second start hands its file to the first and ends.

The first holds a lock, which the system lets go of however it ends, and listens on a socket (a pipe on Windows) that
only its user can reach. Nothing here goes over a network.
"""

import hashlib
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path

from core.app_dirs import places
from core.errors import MachineError
from core.locks import locked

_LONGEST_SOCKET_PATH = 103  # bytes; Linux takes 107, macOS and the BSDs 103
_LONGEST_MESSAGE = 65_536
_SHOW, _DONE = b"show:", b"shown"
_MESSAGE_SECONDS = 2.0
_HANDOVER_SECONDS = 30.0  # the first window may still be coming up, or closing
_RETRY_SECONDS = 0.05


class FirstWindow:
    """The right to be the window of this home, held until `close`.

    Attributes:
        address: where later starts reach it, a socket's path or a pipe's name; empty while it does not listen.
    """

    def __init__(self, lock: ExitStack) -> None:
        self.address = ""
        self._lock = lock
        self._listener: Listener | None = None
        self._refusing = threading.Event()

    def listen(self, ask: Callable[[Path | None], None]) -> None:
        """Call `ask` at each later start, on another thread, with the file or folder they name, or None.

        Where no socket can be made later starts only say that a window is open.
        """
        with suppress(OSError):
            address, family = _address()
            if sys.platform != "win32":
                Path(address).parent.mkdir(mode=0o700, exist_ok=True)
                _check_private(Path(address).parent)
            _remove_socket()
            self._listener = Listener(address, family)
            self.address = address
            self._refusing.clear()
            answers = (self._listener, ask, self._refusing)
            threading.Thread(target=_answer, args=answers, name="later starts", daemon=True).start()

    def refuse(self) -> None:
        """Let later starts wait until the window is gone; used when it closes."""
        listener, self._listener = self._listener, None
        address, self.address = self.address, ""
        if listener is not None:
            self._refusing.set()
            with suppress(OSError, EOFError), Client(address):
                pass  # wakes the thread that waits for a start
            with suppress(OSError):
                listener.close()
                Path(address).parent.rmdir()

    def close(self) -> None:
        """Let another window be the first."""
        self.refuse()
        self._lock.close()


def _answer(listener: Listener, ask: Callable[[Path | None], None], refusing: threading.Event) -> None:
    """Take what further starts of the program ask, until `refusing` is set."""
    while not refusing.is_set():
        try:
            connection = listener.accept()
        except (OSError, EOFError):  # closed, or no connection could be made for now
            refusing.wait(_RETRY_SECONDS)
            continue
        with suppress(OSError, EOFError), connection:
            if not refusing.is_set() and connection.poll(_MESSAGE_SECONDS):
                _answer_one(connection, ask)


def _answer_one(connection: Connection, ask: Callable[[Path | None], None]) -> None:
    message = connection.recv_bytes(_LONGEST_MESSAGE)
    if message.startswith(_SHOW):
        name = message.removeprefix(_SHOW)
        ask(Path(os.fsdecode(name)) if name else None)
        connection.send_bytes(_DONE)


def first_window(path: Path | None) -> FirstWindow | None:
    """The right to open the window of this home; None where one is open, which shows `path` then and comes forward.

    Raises:
        MachineError: the window that is open does not answer.
    """
    home = places().config
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError:
        return FirstWindow(ExitStack())  # nothing can be written there, so nothing is shared
    until = time.monotonic() + _HANDOVER_SECONDS
    while not _hand_over(path):
        lock = ExitStack()
        try:
            alone = lock.enter_context(locked(home / "window.lock", wait=False))
        except MachineError:
            alone = True
        if alone:
            return FirstWindow(lock)
        lock.close()
        if time.monotonic() > until:
            raise MachineError("Beatwright is open already, but does not answer; close it, then start it again.")
        time.sleep(_RETRY_SECONDS)
    return None


def _hand_over(path: Path | None) -> bool:
    """Whether a window took it."""
    try:
        with Client(*_address()) as connection:
            connection.send_bytes(_SHOW + (b"" if path is None else os.fsencode(path)))
            return connection.poll(_MESSAGE_SECONDS) and connection.recv_bytes(_LONGEST_MESSAGE) == _DONE
    except (OSError, EOFError):
        return False


def _address() -> tuple[str, str]:
    """Where the first window of this home listens, and the family of such an address."""
    home = os.fsencode(places().config.absolute())
    name = hashlib.sha256(home).hexdigest()[:16]
    if sys.platform == "win32":
        return rf"\\.\pipe\beatwright-{name}", "AF_PIPE"
    shared = f"beatwright-{os.getuid()}-{name}"
    runtime = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    folders = (places().config / "window", Path(runtime, shared), Path(tempfile.gettempdir(), shared))
    sockets = [folder.absolute() / "socket" for folder in (*folders, Path("/tmp", shared))]
    socket = next((path for path in sockets if len(os.fsencode(path)) <= _LONGEST_SOCKET_PATH), sockets[-1])
    with suppress(FileNotFoundError):
        _check_private(socket.parent)
    return str(socket), "AF_UNIX"


def _check_private(folder: Path) -> None:
    """Raise OSError where someone else made the folder or can enter it, or there is none."""
    found = folder.lstat()
    if sys.platform != "win32" and (found.st_uid != os.getuid() or found.st_mode & 0o077):
        raise PermissionError(folder)


def _remove_socket() -> None:
    """What a window that crashed left behind; called by whoever holds the lock."""
    if sys.platform != "win32":
        with suppress(OSError):
            Path(_address()[0]).unlink()
