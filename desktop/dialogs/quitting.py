"""The question before the window closes on unfinished work."""

from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.shared.translation import tr


def may_quit(parent: QWidget, job_runs: bool, undecided: int) -> bool:
    """Whether to quit although a job runs, or undecided proposals could not be kept on disk."""
    stopped = tr("A job is running; quitting stops it. Requests wait in the queue at the next start.")
    sentences = [stopped] if job_runs else []
    if undecided:
        proposals = tr("%n proposals were", "", undecided)
        sentences.append(
            tr(
                "{proposals} neither accepted nor discarded, could not be kept on disk and would be lost.",
                proposals=proposals,
            )
        )
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Quit Beatwright?"))
    box.setText("\n".join(sentences))
    quitting = box.addButton(tr("Quit"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton(tr("Stay"), QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is quitting
