"""Where findings come from: the rule checks and MaiMod, each with a button, its progress and what came of it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from core.beatmap.objects import MODE_NAMES
from core.generation.model_ref import AdapterRef, ModelRef
from core.generation.options import Kind, Option
from desktop.modding.modding import Modding, Source
from desktop.session.session import Session
from desktop.shared import theme
from desktop.shared.controls import keep_place
from desktop.shared.fields import NumberField
from desktop.shared.folder_field import FolderField
from desktop.shared.form import allow, indent_number, restore_value
from desktop.shared.jobs import JobState
from desktop.shared.labels import ElidedButton
from desktop.shared.model_choice import ModelChoice
from desktop.shared.section import Section
from desktop.shared.translation import core_sentence, marked, tr

_BUTTON_PX, _WIDEST_BUTTON_PX, _WORDS_LINES = 170, 200, 2
_SCORE = Option("least", "MaiMod", Kind.NUMBER, "least score of a finding", 0.0, 1e9)
_CHECK_TIP = marked(
    "Compare the difficulty and its set with the ranking criteria. It takes seconds, needs no model, and is done again "
    "by itself when a file of the set changes while this tab is in view"
)
_ASK_TIP = marked("Let the model read the difficulty and show what it would not have expected there (Ctrl+Shift+A)")


class CheckControls(QWidget):
    """The upper part of the MaiMod tab."""

    def __init__(self, session: Session, modding: Modding) -> None:
        super().__init__()
        self._session, self._modding = session, modding
        self.check = _SourceBox(tr("Rule checks"), tr("Check the rules"), tr("Check again"))
        self.ask = _SourceBox("MaiMod", tr("Run MaiMod"), tr("Run again"), "primary", waits=True)
        self.model = ModelChoice("modding")
        self.model.setToolTip(tr("The model that reads the difficulty"))
        self.model.setAccessibleName(tr("Model for MaiMod"))
        self.adapter = FolderField(tr("an adapter folder"))
        self.least = NumberField(_SCORE, 10, tr("Least score"), auto="auto")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.check)
        layout.addWidget(self.ask)
        layout.addWidget(
            Section(tr("Model"), self._choices(), tr("Which model reads the difficulty, and how"), folded=True)
        )
        self.check.button.clicked.connect(self._check)
        self.ask.button.clicked.connect(self.ask_model)
        self.model.currentIndexChanged.connect(lambda _: self.show_state())
        self.least.line.problemChanged.connect(self.show_state)
        modding.sourcesChanged.connect(self.show_state)
        session.songChanged.connect(self.show_state)
        self.show_state()

    def ask_model(self) -> None:
        """Run MaiMod with the chosen model, or stop it."""
        if self._modding.model.job is not None:
            self._modding.cancel_asking()
        elif self.ask.button.isEnabled():
            self._modding.ask(*self._chosen())

    def ask_set(self) -> None:
        """Run MaiMod with the chosen model over the difficulties of the set that it has not looked at, or stop it."""
        modding = self._modding
        if modding.asking.waiting:
            modding.asking.cancel()
        elif not self.why_no_set():
            name, title, adapter, least = self._chosen()
            adapters = () if adapter is None else (AdapterRef(adapter),)
            modding.asking.ask(ModelRef(name, adapters, **modding.machine), title, modding.ask_task, least)

    def why_no_set(self) -> str:
        """Why MaiMod cannot look at the rest of the set; "" where it can."""
        card, unasked = self.model.card, self._modding.of_set.unasked
        if self._session.opened is None:
            return tr("Open a difficulty first")
        if "modding" not in card.tasks:
            return self._no_modding()
        if not unasked:
            return tr("MaiMod has looked at every difficulty of the set")
        if self.least.problem:
            return self.least.problem.removesuffix(".")
        return ""

    def _chosen(self) -> tuple[str, str, Path | None, float | None]:
        """Name and title of the model, its adapter and the least score."""
        adapter = self.adapter.folder if self.adapter.isEnabled() else None
        title = self.model.card.title
        title = tr("{title} with {name}", title=title, name=adapter.name) if adapter is not None else title
        return self.model.card.name, title, adapter, self.least.chosen

    def _no_modding(self) -> str:
        card = self.model.card
        return card.reason_off("modding") or tr(
            "{title} was not trained to check maps; choose another model", title=card.title
        )

    def remembered(self) -> dict[str, Any]:
        """What was chosen, for the next start of the program."""
        folder = self.model.folder
        return {
            "model": self.model.card.name,
            "folder": "" if folder is None else str(folder),
            "adapter": self.adapter.line.text(),
            "least": self.least.chosen,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Restore what `remembered` returned."""
        folder = stored.get("folder")
        if isinstance(folder, str) and folder and Path(folder).is_dir():
            self.model.offer_folder(Path(folder))
        self.model.choose(stored.get("model"))
        restore_value(stored, "adapter", str, self.adapter.line.setText)
        restore_value(stored, "least", float, self.least.choose)

    def _choices(self) -> QWidget:
        """The model, its adapter, and the least score of a finding."""
        self.model.setMinimumContentsLength(8)
        self.adapter.setToolTip(tr("Folder of a LoRA adapter made for the chosen model"))
        self.adapter.line.setAccessibleName(tr("Adapter for MaiMod"))
        self.least.setToolTip(tr("Leave out what surprises the model less than this; auto keeps what is worth a look"))
        self.least.setAccessibleName(tr("Least score of a finding"))
        indent_number(self.least)
        holder = QWidget()
        rows = QGridLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(theme.MARGIN)
        rows.setVerticalSpacing(theme.GAP)
        rows.setColumnStretch(1, 1)
        fields = ((tr("Model"), self.model), (tr("Adapter"), self.adapter), (tr("Least score"), self.least))
        for row, (label, field) in enumerate(fields):
            caption = QLabel(label)
            caption.setProperty("role", "muted")
            caption.setBuddy(field)
            caption.setToolTip(field.toolTip())
            rows.addWidget(caption, row, 0)
            rows.addWidget(field, row, 1)
        return holder

    def _check(self) -> None:
        if self._modding.rules.job is not None:
            self._modding.cancel_check()
        else:
            self._modding.check()

    def show_state(self) -> None:
        """Say what runs, what came of it and what cannot be asked."""
        why_no_check = "" if self._session.opened is not None else tr("Open a difficulty first")
        no_adapter = self.model.card.reason_off("adapters")
        allow(self.adapter, no_adapter is None, no_adapter or "")
        self.check.show_source(self._modding.rules, why_no_check, tr(_CHECK_TIP), self._checked())
        self.ask.show_source(self._modding.model, self._why_no_model(), tr(_ASK_TIP), self._asked())

    def _why_no_model(self) -> str:
        """Why MaiMod cannot look at the open difficulty; empty where it can."""
        opened, card = self._session.opened, self.model.card
        if opened is None:
            return tr("Open a difficulty first")
        if "modding" not in card.tasks:
            return self._no_modding()
        if not opened.beatmap.hit_objects:
            return tr("There is nothing to check yet: the difficulty has no objects")
        if opened.audio is None:
            return tr("MaiMod listens to the song, and its audio file is missing")
        if self.least.problem:
            return self.least.problem.removesuffix(".")
        if opened.beatmap.mode not in card.modes:
            return tr(
                "{title} does not support {value}; choose another model",
                title=card.title,
                value=MODE_NAMES[opened.beatmap.mode],
            )
        return ""

    def _checked(self) -> str:
        findings = self._modding.rules.findings
        if findings is None:
            return ""
        return f"{_number(len(findings))}." if findings else tr("Nothing found: no rule is broken.")

    def _asked(self) -> str:
        source, opened = self._modding.model, self._session.opened
        if source.findings is None or opened is None:
            return ""
        number = _number(len(source.findings))
        found = f"{source.by}: {number}." if source.findings else tr("Nothing surprised {by}.", by=source.by)
        stale = opened.difficulty.stamp != source.stamp
        return found + (tr(" The difficulty has changed since; run it again.") if stale else "")


class _SourceBox(QWidget):
    """A heading, a button that starts or stops, a thin bar while it runs, and a sentence."""

    def __init__(self, title: str, action: str, again: str, role: str = "", *, waits: bool = False) -> None:
        """`again`: the action, once there are findings; `role` of the button; `waits`: in a queue with other jobs."""
        super().__init__()
        self._action, self._again, self._role, self._waits = action, again, role, waits
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        self.button = ElidedButton(action)
        # As wide as any of its words, and no wider than leaves room for the heading.
        widths = [self.button.sizeHint().width()]
        for words in (again, tr("Cancel")):
            self.button.setText(words)
            widths.append(self.button.sizeHint().width())
        self.button.setText(action)
        self.button.setFixedWidth(min(max(*widths, _BUTTON_PX), _WIDEST_BUTTON_PX))
        self.progress = QProgressBar()
        self.progress.setProperty("role", "thin")
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Always as tall, so that nothing below moves whatever is said.
        self.words.setFixedHeight(_WORDS_LINES * self.words.fontMetrics().lineSpacing() + 2)
        keep_place(self.progress, self.words)
        row = QHBoxLayout()
        row.addWidget(heading, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.progress)
        layout.addWidget(self.words)

    def show_source(self, source: Source, why_not: str, tip: str, result: str) -> None:
        """Show how far a source of findings is, or what came of it."""
        job = source.job
        self.progress.setVisible(job is not None)
        if job is not None:
            self._call_button(tr("Cancel"), "")
            self.button.setEnabled(True)
            self.button.setToolTip(tr("Stop it; findings from before stay"))
            report = job.last_progress
            self.progress.setValue(round(report.done * 1000) if report is not None else 0)
            if report is not None:
                stage, message = core_sentence(report.stage), core_sentence(report.message)
                self._say(f"{stage}: {message}" if message else f"{stage}…", "muted")
            else:
                waits = self._waits and job.state is JobState.WAITING
                self._say(tr("Waits for the job that runs…") if waits else tr("Starting…"), "muted")
            return
        self._call_button(self._action if source.findings is None else self._again, self._role)
        self.button.setEnabled(not why_not)
        self.button.setToolTip(f"{why_not}." if why_not else tip)
        if source.problem:
            self._say(core_sentence(source.problem), "danger")
        else:
            said = f"{why_not}." if why_not and why_not != tr("Open a difficulty first") else ""
            self._say(result or said, "muted")

    def _call_button(self, text: str, role: str) -> None:
        self.button.setText(text)
        if (self.button.property("role") or "") != role:
            theme.set_role(self.button, role)

    def _say(self, words: str, role: str) -> None:
        self.words.setText(words)
        self.words.setToolTip(words)
        self.words.setVisible(bool(words))
        if self.words.property("role") != role:
            theme.set_role(self.words, role)


def _number(count: int) -> str:
    return tr("%n findings", "", count)
