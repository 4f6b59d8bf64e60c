"""The question before a proposal goes over what another program wrote meanwhile."""

from enum import Enum

from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.shared.translation import tr


class Choice(Enum):
    """The answer of the user."""

    REPLACE = "replace"
    AS_NEW = "as new"
    NOTHING = "nothing"


def ask_about_change(parent: QWidget, sentence: str) -> Choice:
    """What to do with a proposal whose difficulty is not as it was read."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("The difficulty was changed"))
    box.setText(sentence)
    box.setInformativeText(tr("What the other program wrote is kept as a backup if you replace it."))
    new = box.addButton(tr("Accept as a new difficulty"), QMessageBox.ButtonRole.AcceptRole)
    replacing = box.addButton(tr("Replace it"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(new)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    chosen = box.clickedButton()
    return Choice.REPLACE if chosen is replacing else Choice.AS_NEW if chosen is new else Choice.NOTHING
