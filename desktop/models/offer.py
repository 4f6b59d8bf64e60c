"""The offer of the first start: what the built-in model is good for, and a larger one that suits this machine."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.generation.model_overview import ModelEntry
from core.generation.tasks.suggest_model import SONG_MS, Suggestion
from core.model.checkpoints.catalog import BUNDLED, ModelCard, find_card
from core.model.checkpoints.hub.cache import endpoint
from core.model.checkpoints.hub.stored_models import download_size
from desktop.models.store import Doing, ModelStore
from desktop.shared import theme
from desktop.shared.controls import keep_place
from desktop.shared.size_text import size_text
from desktop.shared.translation import core_sentence, tr

_ONE_MINUTE = 90  # s; longer times are given in minutes


class ModelOffer(QWidget):
    """A part of the first page; nothing above it moves when a larger model is found.

    Attributes:
        shipped: the sentence about the built-in model.
        larger: the sentence about the one that suits this machine.
        facts: its size, licence and speed.
        fetch: downloads, pauses or resumes.

    Signals:
        taken: the model is asked for.
    """

    taken = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bundled = find_card(BUNDLED)
        self.shipped = QLabel(core_sentence(bundled.good_for) if bundled is not None else "")
        self.larger, self.facts = QLabel(), QLabel()
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setOpenExternalLinks(True)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        for label in (self.shipped, self.larger, self.facts):
            label.setWordWrap(True)
            label.setProperty("role", "muted")
        self.fetch = QPushButton()
        self.share = QProgressBar()
        self.share.setRange(0, 1000)
        keep_place(self.share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.MARGIN, 0, 0)
        layout.setSpacing(theme.GAP)
        for part in (self.shipped, self.larger, self.facts, self.fetch, self.share):
            layout.addWidget(part)
        self._parts = (self.larger, self.facts, self.fetch)
        for part in self._parts:
            part.hide()
        self.share.hide()
        self._store: ModelStore | None = None
        self._name = ""
        self.fetch.clicked.connect(self._pressed)

    def show_model(self, store: ModelStore, card: ModelCard, suggestion: Suggestion | None) -> None:
        """Offer a model; without a suggestion one whose download has begun."""
        self._store, self._name = store, card.name
        self.larger.setText(larger_sentence(card))
        page = f"{endpoint()}/{card.hub_id}"
        licence = core_sentence(card.licence) if card.licence else tr("see {page}", page=f'<a href="{page}">{page}</a>')
        lines = [
            tr("Download: {size}", size=size_text(download_size(card))),
            tr("Licence: {licence}", licence=licence),
        ]
        if suggestion is not None:
            lines.append(speed_sentence(suggestion))
        self.facts.setText("<br>".join(lines))
        self.share.setAccessibleName(tr("Progress of {title}", title=card.title))
        for part in self._parts:
            part.show()
        self.look_again()

    def look_again(self) -> None:
        """Show how far the download is."""
        if self._store is None:
            return
        entry = self._store.entry(self._name)
        runs = self._store.doing(self._name) is Doing.DOWNLOAD
        here = entry is not None and entry.folder is not None
        self.fetch.setText(_label(entry, runs))
        self.fetch.setToolTip(
            tr("What has arrived stays, also when the program ends; then it is the model of each form")
        )
        self.fetch.setEnabled(not here)
        self.share.setVisible(runs or (entry is not None and entry.is_paused))
        progress = self._store.progress(self._name) if runs else None
        done = entry.share if entry is not None else 0.0
        self.share.setValue(round(1000 * max(done, progress.done if progress is not None else 0.0)))

    def _pressed(self) -> None:
        if self._store is not None and self._store.doing(self._name) is Doing.DOWNLOAD:
            self._store.stop(self._name)
        else:
            self.taken.emit()


def larger_sentence(card: ModelCard) -> str:
    """What a larger model is, and that it suits this machine."""
    words = tr("{title} suits this machine.", title=card.title)
    return f"{words} {core_sentence(card.good_for)}".strip()


def speed_sentence(suggestion: Suggestion) -> str:
    """How long a model takes for a usual song here."""
    seconds = suggestion.seconds_per_song
    taken = (
        tr("%n seconds", "", max(1, round(seconds)))
        if seconds < _ONE_MINUTE
        else tr("%n minutes", "", round(seconds / 60))
    )
    minutes = f"{SONG_MS / 60_000:g}"
    how = suggestion.model.quantization or suggestion.model.precision
    return tr(
        "About {time} for a song of {minutes} minutes here, measured on this machine ({how})",
        time=taken, minutes=minutes, how=how,
    )  # fmt: skip


def _label(entry: ModelEntry | None, runs: bool) -> str:
    if runs:
        return tr("Pause")
    if entry is not None and entry.folder is not None:
        return tr("On this machine")
    return tr("Resume") if entry is not None and entry.is_paused else tr("Download and use it")
