"""What the start before this one left behind, to be read and, by a click, copied."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.shared import theme


class ReportDialog(QDialog):
    """Shows a report; nothing is sent, and nothing is copied but by its button.

    Attributes:
        text: the report.
    """

    def __init__(self, title: str, words: str, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(720, 480)
        said = QLabel(words)
        said.setWordWrap(True)
        self.text = QPlainTextEdit(report)
        self.text.setReadOnly(True)
        self.text.setFont(theme.monospace())
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Report"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = self.buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(self.tr("Put exactly this text on the clipboard; nothing is sent"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (said, self.text, self.buttons):
            layout.addWidget(widget)
