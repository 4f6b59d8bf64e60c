"""Questions before something large is downloaded or deleted."""

from PySide6.QtWidgets import QMessageBox, QWidget

from core.generation.model_overview import ModelEntry
from core.model.checkpoints.catalog import ModelCard
from core.model.checkpoints.hub.cache import cache_folder, endpoint, repository_folder
from desktop.shared.size_text import size_text
from desktop.shared.translation import core_sentence, tr


def may_download(parent: QWidget, card: ModelCard, size: int, free: int | None) -> bool:
    """Whether the person wants a model that is not here to be downloaded for what they asked for."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("Download a model"))
    box.setText(
        tr("{title} is not on this machine. Download {size} and go on?", title=card.title, size=size_text(size))
    )
    page = f"{endpoint()}/{card.hub_id}"
    licence = core_sentence(card.licence) if card.licence else tr("see {page}", page=page)
    lines = [
        tr("From: {page}", page=page),
        tr("Into: {folder}", folder=cache_folder()),
        tr("Licence: {licence}", licence=licence),
    ]
    if free is not None:
        lines.append(tr("Free on that disk: {size}", size=size_text(free)))
    lines.append(tr("The job bar shows how far it is. What is stopped goes on from there the next time."))
    box.setInformativeText("\n".join(lines))
    yes = box.addButton(tr("Download"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(yes)
    box.setEscapeButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.exec()
    return box.clickedButton() is yes


def may_delete(parent: QWidget, entry: ModelEntry) -> bool:
    """Whether the person wants the files of a downloaded model to be gone."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Delete a model"))
    box.setText(
        tr("Delete {title} from this machine? {size} become free.", title=entry.card.title, size=size_text(entry.size))
    )
    hub_id = entry.card.hub_id or ""
    box.setInformativeText(
        tr(
            "Only {folder} is deleted. This cannot be undone; the model can be downloaded again as long as {page} "
            "offers it.",
            folder=repository_folder(hub_id),
            page=f"{endpoint()}/{hub_id}",
        )
    )
    yes = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
    no = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    box.exec()
    return box.clickedButton() is yes
