"""The card of a model: what it is, what of it is here, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.beatmap.objects import MODE_NAMES
from core.generation.model_overview import ModelEntry
from core.jobs import Progress
from desktop.models.store import Doing, ModelStore, speed_text
from desktop.shared import theme
from desktop.shared.controls import keep_place
from desktop.shared.form import allow
from desktop.shared.labels import ElidedLabel
from desktop.shared.size_text import size_text
from desktop.shared.translation import core_sentence, marked, tr

_PROGRESS_PX = 150
_TASKS = {
    "new": marked("New"),
    "remap": marked("Remap"),
    "hitsounds": marked("Hitsounds"),
    "guest": marked("Guest"),
    "timing": marked("Timing"),
    "modding": "MaiMod",
}


class ModelCardView(QFrame):
    """One model of a store; nothing in it changes its place.

    Attributes:
        state: where the model is, in a few words.
        fetch: downloads, pauses or resumes.
        verify, measure, use, delete: the other buttons.
        facts: the labels of its facts by name.
        message: the last sentence about it.

    Signals:
        useAsked: its name, to be chosen in the form in view.
        deleteAsked: its name.
    """

    useAsked = Signal(str)
    deleteAsked = Signal(str)

    def __init__(self, store: ModelStore, entry: ModelEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._store, self.entry = store, entry
        card = entry.card
        self.setAccessibleName(card.title)
        title = QLabel(card.title)
        title.setProperty("role", "heading")
        self.state = QLabel()
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight)
        words = QLabel(core_sentence(card.description))
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self.facts: dict[str, QLabel] = {}
        self.share = QProgressBar()
        self.share.setRange(0, 1000)
        self.share.setFixedWidth(_PROGRESS_PX)
        self.share.setAccessibleName(tr("Progress of {title}", title=card.title))
        keep_place(self.share)
        self.message = ElidedLabel()
        self.message.setFixedHeight(self.message.fontMetrics().lineSpacing() + 4)  # also while it is empty
        self.fetch = QPushButton()
        self.verify, self.measure = QPushButton(), QPushButton()
        self.use, self.delete = QPushButton(tr("Use")), QPushButton(tr("Delete…"))
        for button in (self.fetch, self.verify, self.measure, self.use, self.delete):
            button.setProperty("role", "small")
            button.setAutoDefault(False)
        self.use.setAccessibleName(tr("Use {title}", title=card.title))
        self.delete.setAccessibleName(tr("Delete {title}", title=card.title))
        _keep_width(self.fetch, tr("Download"), tr("Pause"), tr("Resume"))
        _keep_width(self.verify, tr("Verify"), tr("Stop"))
        _keep_width(self.measure, tr("Measure"), tr("Stop"))
        self._lay_out(title, words)
        self.fetch.clicked.connect(self._fetch)
        self.verify.clicked.connect(lambda: self._toggle(Doing.VERIFY, self._store.verify))
        self.measure.clicked.connect(lambda: self._toggle(Doing.MEASURE, self._store.measure))
        self.use.clicked.connect(lambda: self.useAsked.emit(self.entry.name))
        self.delete.clicked.connect(lambda: self.deleteAsked.emit(self.entry.name))
        self.show_entry(entry)

    def _lay_out(self, title: QLabel, words: QLabel) -> None:
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.state)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.MARGIN)
        grid.setVerticalSpacing(3)
        rows = (("download", tr("Download")), ("disk", tr("On disk")), ("modes", tr("Modes")))
        others = (("licence", tr("Licence")), ("speed", tr("Speed here")), ("tasks", tr("Tasks")))
        for row, pair in enumerate(zip(rows, others, strict=True)):
            for column, (name, caption) in enumerate(pair):
                label = QLabel(caption)
                label.setProperty("role", "faint")
                value = ElidedLabel()
                self.facts[name] = value
                grid.addWidget(label, row, column * 2)
                grid.addWidget(value, row, column * 2 + 1)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(3, 3)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP)
        for button in (self.fetch, self.verify, self.measure, self.use, self.delete):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.share)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(6)
        for part in (head, grid, foot):
            if part is grid:
                layout.addWidget(words)
            layout.addLayout(part)
        layout.addWidget(self.message)

    def show_entry(self, entry: ModelEntry) -> None:
        """Show a model as it is now."""
        self.entry = entry
        card = entry.card
        modes = ", ".join(MODE_NAMES[mode] for mode in card.modes)
        nothing = tr("nothing; it refines the positions of others")
        tasks = ", ".join(tr(_TASKS[task]) for task in card.tasks) or nothing
        texts = {
            "download": tr("ships with Beatwright") if entry.is_bundled else size_text(entry.download),
            "disk": size_text(entry.size) if entry.size else tr("nothing"),
            "licence": core_sentence(card.licence) if card.licence else tr("see {page}", page=_page(entry)),
            "speed": speed_text(entry.speed) if entry.speed is not None else tr("not measured"),
            "modes": modes,
            "tasks": tasks,
        }
        if entry.speed is not None:
            measured = tr("Measured on {day} on {processor}", day=entry.speed.day, processor=entry.speed.processor)
            self.facts["speed"].setToolTip(measured)
        for name, text in texts.items():
            label = self.facts[name]
            label.setText(text)
            if name != "speed" or entry.speed is None:
                label.setToolTip(text)
        self.look_again()

    def look_again(self) -> None:
        """Show what runs for the model, and what can be done."""
        entry, store = self.entry, self._store
        doing = store.doing(entry.name)
        self.state.setText(self._state(doing))
        theme.set_role(self.state, "accent" if entry.folder is not None else "muted")
        self.share.setVisible(doing is not None or entry.is_paused)
        self._show_fetch(doing)
        here = entry.folder is not None
        not_here = tr("It is not on this machine")
        busy = "" if doing is None else tr("A job works on it; wait, or stop it")
        for button, own, plain, tip in (
            (self.verify, Doing.VERIFY, tr("Verify"), tr("Compare its files with their digests, and read its weights")),
            (self.measure, Doing.MEASURE, tr("Measure"), tr("Map a short made-up song and keep how long that takes")),
        ):
            runs = doing is own
            button.setText(tr("Stop") if runs else plain)
            button.setAccessibleName(f"{button.text()}: {entry.card.title}")
            no_use = tr("It maps nothing by itself") if own is Doing.MEASURE and entry.card.kind != "mapper" else ""
            why_not = "" if runs else (not_here if not here else no_use or busy)
            allow(button, not why_not, why_not, tip)
        usable = entry.card.kind == "mapper"
        allow(self.use, usable, tr("It maps nothing by itself"), tr("Choose it in the form in view"))
        kept = tr("It is a part of Beatwright and stays") if entry.is_bundled else ""
        why_not = kept or (tr("Nothing of it is on this machine") if not entry.size else store.why_busy(entry.name))
        allow(self.delete, not why_not, why_not, tr("Delete its files from this machine, after a question"))
        words, is_wrong = store.messages.get(entry.name, ("", False))
        if doing is None:
            self._say(words, "danger" if is_wrong else "muted")
            self.share.setValue(round(1000 * entry.share))
        else:
            self.show_progress(store.progress(entry.name) or Progress(tr("Waiting for other jobs"), 0.0))

    def show_progress(self, progress: Progress) -> None:
        """Show how far the job of the model is."""
        waiting = self._store.is_waiting(self.entry.name)
        starts = self.entry.share if self._store.doing(self.entry.name) is Doing.DOWNLOAD else 0.0
        self.share.setValue(round(1000 * (max(progress.done, starts) if waiting else min(progress.done, 1.0))))
        words = progress.message if self._store.doing(self.entry.name) is Doing.DOWNLOAD else progress.stage
        self._say(tr("Waiting for other jobs") if waiting else words or progress.stage, "muted")

    def _say(self, words: str, role: str) -> None:
        self.message.setText(words)
        self.message.setToolTip(words)
        if self.message.property("role") != role:
            theme.set_role(self.message, role)

    def _state(self, doing: Doing | None) -> str:
        entry = self.entry
        if doing is Doing.DOWNLOAD:
            return tr("Waiting") if self._store.is_waiting(entry.name) else tr("Downloading")
        if entry.is_bundled:
            return tr("Built in") if entry.folder is not None else tr("Missing")
        if entry.folder is not None:
            return tr("On this machine")
        return tr("Paused at {share}", share=f"{entry.share:.0%}") if entry.is_paused else tr("Not here")

    def _show_fetch(self, doing: Doing | None) -> None:
        """Name the button Download, Pause or Resume, and say why it is off."""
        entry = self.entry
        if doing is Doing.DOWNLOAD:
            text, tip, why_not = tr("Pause"), tr("Stop here; what has arrived stays"), ""
        elif entry.is_paused:
            text, tip, why_not = tr("Resume"), tr("Go on where the download stopped"), ""
        else:
            text, tip = tr("Download"), tr("Download it into the folder of models")
            why_not = tr("It is on this machine already") if entry.folder is not None else ""
            why_not = tr("It ships with Beatwright") if entry.is_bundled else why_not
        self.fetch.setText(text)
        self.fetch.setAccessibleName(f"{text}: {entry.card.title}")
        self.fetch.setProperty("tip", tip)
        allow(self.fetch, not why_not, why_not, tip)

    def _fetch(self) -> None:
        if self._store.doing(self.entry.name) is Doing.DOWNLOAD:
            self._store.stop(self.entry.name)
        else:
            self._store.download(self.entry.name)

    def _toggle(self, own: Doing, start: object) -> None:
        if self._store.doing(self.entry.name) is own:
            self._store.stop(self.entry.name)
        elif callable(start):
            start(self.entry.name)


def _keep_width(button: QPushButton, *texts: str) -> None:
    """Make a button wide enough for the longest of its texts, so that nothing beside it moves."""
    button.ensurePolished()
    widths = []
    for text in texts:
        button.setText(text)
        widths.append(button.sizeHint().width())
    button.setMinimumWidth(max(widths))


def _page(entry: ModelEntry) -> str:
    return f"huggingface.co/{entry.card.hub_id}" if entry.card.hub_id else entry.card.title
