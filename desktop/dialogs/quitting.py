"""The question before the window closes on unfinished work."""

from PySide6.QtWidgets import QMessageBox, QWidget


def may_quit(parent: QWidget, job_runs: bool, undecided: int) -> bool:
    """Whether to quit although a job runs or proposals were neither accepted nor discarded."""
    stopped = "A job is running; quitting stops it. Requests wait in the queue at the next start."
    sentences = [stopped] if job_runs else []
    if undecided:
        proposals = "One proposal was" if undecided == 1 else f"{undecided} proposals were"
        sentences.append(f"{proposals} neither accepted nor discarded, and would be lost.")
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle("Quit Beatwright?")
    box.setText("\n".join(sentences))
    quitting = box.addButton("Quit", QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(box.addButton("Stay", QMessageBox.ButtonRole.RejectRole))
    box.exec()
    return box.clickedButton() is quitting
