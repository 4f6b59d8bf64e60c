"""Starting the window: the application, its log, and errors that nobody expected."""

import faulthandler
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QSplashScreen

from desktop import theme
from desktop.settings import load_settings, log_file
from desktop.updates import Updates

_LOG_BYTES = 1_000_000
_ASK_AFTER_MS = 5000  # the start is for the window alone

_log = logging.getLogger("beatwright")


class UnexpectedErrors(QObject):
    """Writes down exceptions that nobody caught, on any thread, and tells the window.

    Signals:
        happened: one sentence.
    """

    happened = Signal(str)

    def install(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = lambda caught: self._caught(
            caught.exc_type, caught.exc_value or caught.exc_type(), caught.exc_traceback
        )

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _log.error("unexpected", exc_info=(kind, error, trace))
        words = " ".join(str(error).split())[:200]
        self.happened.emit(f"Something unexpected went wrong ({kind.__name__}: {words}). Details are in {log_file()}.")


class FilesToOpen(QObject):
    """Hears of the files that the system asks the running program to open, as macOS does.

    Signals:
        asked: the `Path` of a file.
    """

    asked = Signal(object)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def run(opened: Path | None) -> int:
    """Open the window and return the exit code; `opened` is a Songs folder or a file to begin with."""
    stop_logging = start_log()
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Beatwright")
    application.setOrganizationName("Beatwright")
    application.setDesktopFileName("beatwright")
    theme.apply(application)
    errors = UnexpectedErrors()
    errors.install()
    splash = QSplashScreen(theme.program_icon().pixmap(128, 128), Qt.WindowType.WindowStaysOnTopHint)
    splash.show()
    application.processEvents()
    songs = opened if opened is not None and opened.is_dir() else None
    try:
        # What takes its time to import comes while the splash is seen.
        from desktop.main_window import MainWindow

        window = MainWindow(load_settings(), songs)
    except Exception:
        _log.exception("the window cannot be made")
        splash.close()
        QMessageBox.critical(None, "Beatwright", f"Beatwright cannot start. Details are in {log_file()}.")
        os._exit(3)  # threads of the unfinished window may still run
    errors.happened.connect(window.show_error)
    files = FilesToOpen()
    files.asked.connect(window.opener.open)
    application.installEventFilter(files)
    updates = Updates(window.settings, window)
    updates.noticed.connect(window.notices.show_notice)
    QTimer.singleShot(_ASK_AFTER_MS, updates, updates.ask)
    application.aboutToQuit.connect(updates.stop)
    window.show()
    splash.finish(window)
    if opened is not None and songs is None:
        window.opener.open(opened)
    application.aboutToQuit.connect(window.stop)
    signal.signal(signal.SIGINT, lambda *_: application.quit())
    # Python sees Ctrl+C only while it runs code.
    heartbeat = QTimer()
    heartbeat.start(500)
    heartbeat.timeout.connect(lambda: None)
    code = application.exec()
    stop_logging()
    return code


def start_log() -> Callable[[], None]:
    """Write errors and the last words of a crash into the log; gives the function that stops that."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
        words = log_file().with_name("crash.log").open("a", encoding="utf-8")
    except OSError:
        faulthandler.enable(sys.__stderr__ or open(os.devnull, "w"))  # noqa: PTH123, SIM115
        return lambda: None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    faulthandler.enable(words)

    def stop() -> None:
        faulthandler.disable()
        words.close()
        _log.removeHandler(handler)
        handler.close()

    return stop
