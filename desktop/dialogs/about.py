"""What the program is, and under which licences it, its models and its libraries are."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.model.checkpoints.catalog import ModelCard, load_catalog
from core.program.libraries import libraries, licences_folder
from core.program.report import versions
from core.version import VERSION
from desktop.shared import theme
from desktop.shared.outside import open_outside
from desktop.shared.translation import core_sentence, tr

_ICON_PX = 64


class AboutDialog(QDialog):
    """The version, the licences, and a report to copy.

    Attributes:
        models, libraries: the tables of licences.
        copy: puts the report on the clipboard.
    """

    def __init__(self, report: Callable[[], str], parent: QWidget | None = None) -> None:
        """`report` is asked for when its button is pressed."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Beatwright"))
        self.resize(680, 480)
        icon = QLabel()
        icon.setPixmap(theme.program_icon().pixmap(_ICON_PX, _ICON_PX))
        name = QLabel(tr("Beatwright {VERSION}", VERSION=VERSION))
        name.setProperty("role", "title")
        words = QLabel(
            self.tr(
                "Helps people map osu! beatmaps with models that run on their own machine. The code is under the MIT "
                "licence; models and libraries have their own, below."
            )
        )
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self.versions = QLabel(" · ".join(versions()[1:]))
        self.versions.setWordWrap(True)
        self.versions.setProperty("role", "faint")
        self.versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        text = QVBoxLayout()
        for label in (name, words, self.versions):
            text.addWidget(label)
        head = QHBoxLayout()
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(text, 1)
        self.models = _table(
            self.tr("Licences of the models"),
            (self.tr("Model"), self.tr("Licence"), self.tr("Where it is from")),
            [(card.title, self._licence(card), _origin(card)) for card in load_catalog().values()],
        )
        self.libraries = _table(
            self.tr("Licences of the libraries"),
            (self.tr("Library"), self.tr("Version"), self.tr("Licence")),
            [(each.name, each.version, each.licence) for each in libraries()],
        )
        tabs = QTabWidget()
        tabs.setAccessibleName(self.tr("Licences"))
        tabs.addTab(self.models, self.tr("Models"))
        tabs.addTab(self.libraries, self.tr("Libraries"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(self.tr("Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.setToolTip(
            self.tr("Versions and the last lines of the log, without names and folders of yours, for the clipboard")
        )
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report()))
        folder = licences_folder()
        if folder is not None:
            texts = buttons.addButton(self.tr("Licence texts"), QDialogButtonBox.ButtonRole.ActionRole)
            texts.clicked.connect(lambda: open_outside(folder))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.MARGIN)
        layout.addLayout(head)
        layout.addWidget(tabs, 1)
        layout.addWidget(buttons)

    def _licence(self, card: ModelCard) -> str:
        return core_sentence(card.licence) if card.licence else self.tr("see its page")


def _origin(card: ModelCard) -> str:
    return card.hub_id or "Beatwright"


def _table(name: str, columns: tuple[str, ...], rows: list[tuple[str, ...]]) -> QTreeWidget:
    table = QTreeWidget()
    table.setAccessibleName(name)
    table.setHeaderLabels(list(columns))
    table.setRootIsDecorated(False)
    for row in rows:
        table.addTopLevelItem(QTreeWidgetItem(list(row)))
    table.header().setStretchLastSection(False)
    table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return table
