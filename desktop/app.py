"""Starting the window: the application, its log, and unexpected errors."""

import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QColor, QFileOpenEvent, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QMessageBox, QSplashScreen

from core.app_dirs import log_file
from core.program.crashes import crash_file, last_crash, mark_closed, mark_running
from core.program.first_window import FirstWindow
from core.program.settings import load_settings
from desktop.controllers.updates import Updates
from desktop.shared import theme
from desktop.shared.letters import readable
from desktop.shared.motion import choose_motion
from desktop.shared.signals import Interrupts
from desktop.shared.translation import Languages, tr

_LOG_BYTES = 1_000_000
_SPLASH_PX, _SPLASH_ICON_PX = 168, 128
_ASK_AFTER_MS = 5000  # the start is for the window alone
_LAST_READS_MS = 500

_log = logging.getLogger("beatwright")


class UnexpectedErrors(QObject):
    """Logs uncaught exceptions of any thread, and emits a sentence for the window.

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
        """Log an error that nothing caught, and tell the user where the details are."""
        _log.error("unexpected", exc_info=(kind, error, trace))
        words = " ".join(str(error).split())[:200]
        self.happened.emit(
            tr(
                "Something unexpected went wrong ({name}: {words}). Details are in {log_file}.",
                name=kind.__name__,
                words=words,
                log_file=log_file(),
            )
        )


class LaterStarts(QObject):
    """Brings the window forward when the program is started again.

    Signals:
        asked: the `Path` that the later start names, or None; from any thread.
    """

    asked = Signal(object)

    def __init__(self, come_forward: Callable[[], None], open_path: Callable[[Path], None]) -> None:
        super().__init__()
        self._forward, self._open_path = come_forward, open_path
        self.asked.connect(self._come_forward)  # a method of an object, which Qt calls on the object's thread

    def _come_forward(self, path: Path | None) -> None:
        self._forward()
        if path is not None:
            self._open_path(path)


class FilesToOpen(QObject):
    """Emits the files that the system asks the running program to open, as macOS does.

    Signals:
        asked: the `Path` of a file.
    """

    asked = Signal(object)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self.asked.emit(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def run(opened: Path | None, first: FirstWindow | None = None) -> int:
    """Open the window and return the exit code; `opened` is a Songs folder or a file to begin with.

    Ctrl+C ends it with 130 at any moment: at once while it is made, in order when it is there.

    Args:
        first: receives later starts; the window closes it.
    """
    interrupts = Interrupts(first)
    stop_logging = start_log()
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Beatwright")
    application.setOrganizationName("Beatwright")
    application.setDesktopFileName("beatwright")
    settings = load_settings()
    languages = Languages(application)
    languages.use(readable(settings.language))
    theme.choose(settings.theme)
    theme.apply(application)
    choose_motion(application, settings.motion)
    crash = last_crash()
    mark_running()
    errors = UnexpectedErrors()
    errors.install()
    splash = QSplashScreen(splash_picture(), Qt.WindowType.WindowStaysOnTopHint)
    splash.show()
    splash.repaint()  # whatever comes first takes its time
    application.processEvents()
    songs = opened if opened is not None and opened.is_dir() else None
    try:
        # What takes its time to import comes while the splash is seen.
        from desktop.main_window import MainWindow
        from desktop.window_keeper import WindowKeeper

        window = MainWindow(settings, songs)
        keeper = WindowKeeper(window, languages, songs)
    except Exception:
        _log.exception("the window cannot be made")
        splash.close()
        mark_closed()  # the message says what there is to say
        QMessageBox.critical(None, "Beatwright", f"Beatwright cannot start. Details are in {log_file()}.")
        if first is not None:
            first.close()
        os._exit(3)  # threads of the unfinished window may still run
    errors.happened.connect(keeper.report)
    files = FilesToOpen()
    files.asked.connect(keeper.open_file)
    application.installEventFilter(files)
    updates = Updates(window.settings, window.session.notices, keeper)
    QTimer.singleShot(_ASK_AFTER_MS, updates, updates.ask)
    QTimer.singleShot(_ASK_AFTER_MS, window.models.offer, window.models.offer.look)
    application.aboutToQuit.connect(updates.stop)
    keeper.replaced.connect(updates.stop)
    window.show()
    splash.finish(window)
    if opened is not None and songs is None:
        window.opener.open(opened)
    keeper.say_letters()
    if crash is not None:
        window.program.say_crash(crash)
    application.aboutToQuit.connect(keeper.stop)
    application.aboutToQuit.connect(mark_closed)
    later = LaterStarts(keeper.come_forward, keeper.open_path)
    if first is not None:
        first.listen(later.asked.emit)
        keeper.closing.connect(first.refuse)
    interrupts.quit_through(application)
    code = application.exec()
    # What still reads files has an answer to give, which goes with the application.
    QThreadPool.globalInstance().clear()
    QThreadPool.globalInstance().waitForDone(_LAST_READS_MS)
    if first is not None:
        first.close()
    stop_logging()
    return interrupts.exit_code(code)


def splash_picture() -> QPixmap:
    """What is shown while the window is made; opaque, as not every desktop blends windows."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    picture = QPixmap(QSize(_SPLASH_PX, _SPLASH_PX) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(theme.WINDOW))
    painter = QPainter(picture)
    edge = (_SPLASH_PX - _SPLASH_ICON_PX) // 2
    theme.program_icon().paint(painter, QRect(edge, edge, _SPLASH_ICON_PX, _SPLASH_ICON_PX))
    painter.setPen(QColor(theme.LINE))
    painter.drawRect(QRect(0, 0, _SPLASH_PX - 1, _SPLASH_PX - 1))
    painter.end()
    return picture


def start_log() -> Callable[[], None]:
    """Write errors and the last words of a crash into the log; gives the function that stops that."""
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=_LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
        words = crash_file().open("a", encoding="utf-8")
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
