"""The bar along the bottom of the window: the running job, the queue and the messages."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.panels.job_bar import JobBar
from desktop.shared import theme
from desktop.shared.controls import upright_rule
from desktop.shared.jobs import JobQueue
from desktop.shared.message_list import Bell
from desktop.shared.notices import NoticeBoard

HEIGHT = 30  # px


class StatusBar(QFrame):
    """Always there and always as tall.

    Attributes:
        jobs: the running job.
        bell: the messages.
    """

    def __init__(self, jobs: JobQueue, board: NoticeBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "status")
        self.setFixedHeight(HEIGHT)
        self.jobs = JobBar(jobs)
        self.bell = Bell(board)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 8, 2)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.jobs, 1)
        layout.addWidget(upright_rule())
        layout.addWidget(self.bell)
