"""Files and folders in the programs that the system opens them with."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices


def open_outside(path: Path) -> bool:
    """Hand a file or folder to the program that the system opens it with; False where there is none."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
