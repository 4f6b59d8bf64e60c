"""Where findings come from: the rule checks and MaiMod, each with a button, its progress and what came of it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.beatmap.objects import GameMode
from desktop import theme
from desktop.jobs import JobState
from desktop.modding.modding import Modding, Source
from desktop.panels.controls import AutoSpin
from desktop.panels.folder_field import FolderField
from desktop.panels.form import allow, indent_number, restore_value
from desktop.panels.model_choice import ModelChoice
from desktop.session import Session

_WIDTH = 250
_HIGHEST_SCORE = 100_000.0
_MODES = {
    GameMode.OSU: "osu!",
    GameMode.TAIKO: "osu!taiko",
    GameMode.CATCH: "osu!catch",
    GameMode.MANIA: "osu!mania",
}
_CHECK_TIP = (
    "Compare the difficulty and its set with the ranking criteria. It takes seconds, needs no model, and is done again "
    "by itself when a file of the set changes while this tab is in view"
)
_ASK_TIP = "Let the model read the difficulty and show what it would not have expected there (Ctrl+Shift+A)"


class SourcesColumn(QWidget):
    """The left side of the MaiMod tab."""

    def __init__(self, session: Session, modding: Modding) -> None:
        super().__init__()
        self._session, self._modding = session, modding
        self.setFixedWidth(_WIDTH)
        self.check = _SourceBox("Rule checks", "Check the rules")
        self.ask = _SourceBox("MaiMod", "Run MaiMod", "primary", waits=True)
        self.model = ModelChoice("modding")
        self.model.setToolTip("The model that reads the difficulty")
        self.model.setAccessibleName("Model for MaiMod")
        self.adapter = FolderField("an adapter folder")
        self.least = AutoSpin(0, _HIGHEST_SCORE, 10, 0)
        self.ask.lay_before_button(self.model)
        self.ask.lay_at_the_end(self._choices())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.MARGIN)
        layout.addWidget(self.check)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        layout.addWidget(rule)
        layout.addWidget(self.ask)
        layout.addStretch(1)
        self.check.button.clicked.connect(self._check)
        self.ask.button.clicked.connect(self.ask_model)
        self.model.currentIndexChanged.connect(lambda _: self.show_state())
        modding.sourcesChanged.connect(self.show_state)
        session.songChanged.connect(self.show_state)
        self.show_state()

    def ask_model(self) -> None:
        """Run MaiMod with the chosen model, or stop it."""
        if self._modding.model.job is not None:
            self._modding.cancel_asking()
        elif self.ask.button.isEnabled():
            adapter = self.adapter.folder if self.adapter.isEnabled() else None
            title = self.model.card.title
            title = f"{title} with {adapter.name}" if adapter is not None else title
            self._modding.ask(self.model.card.name, title, adapter, self.least.chosen)

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
        """Choose again what `remembered` told."""
        folder = stored.get("folder")
        if isinstance(folder, str) and folder and Path(folder).is_dir():
            self.model.offer_folder(Path(folder))
        self.model.choose(stored.get("model"))
        restore_value(stored, "adapter", str, self.adapter.line.setText)
        restore_value(stored, "least", float, self.least.choose)

    def _choices(self) -> QWidget:
        """With which adapter the model judges, and from which score on it is to speak."""
        self.adapter.setToolTip("Folder of a LoRA adapter made for the chosen model")
        self.adapter.line.setAccessibleName("Adapter for MaiMod")
        self.least.setToolTip("Leave out what surprises the model less than this; auto keeps what is worth a look")
        self.least.setAccessibleName("Least score of a finding")
        indent_number(self.least)
        holder = QWidget()
        rows = QGridLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(theme.MARGIN)
        rows.setVerticalSpacing(theme.GAP)
        rows.setColumnStretch(1, 1)
        for row, (label, field) in enumerate((("Adapter", self.adapter), ("Least score", self.least))):
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
        why_no_check = "" if self._session.opened is not None else "Open a difficulty first"
        no_adapter = self.model.card.reason_off("adapter")
        allow(self.adapter, no_adapter is None, no_adapter or "")
        self.check.show_source(self._modding.rules, why_no_check, _CHECK_TIP, self._checked())
        self.ask.show_source(self._modding.model, self._why_no_model(), _ASK_TIP, self._asked())

    def _why_no_model(self) -> str:
        opened, card = self._session.opened, self.model.card
        if opened is None:
            return "Open a difficulty first"
        if "modding" not in card.tasks:
            return card.reason_off("modding") or f"{card.title} was not trained to judge maps; choose another model"
        if not opened.beatmap.hit_objects:
            return "There is nothing to judge yet: the difficulty has no objects"
        if opened.audio is None:
            return "MaiMod listens to the song, and its audio file is missing"
        if opened.beatmap.mode not in card.modes:
            return f"{card.title} does not know {_MODES[opened.beatmap.mode]}; choose another model"
        return ""

    def _checked(self) -> str:
        findings = self._modding.rules.findings
        if findings is None:
            return ""
        return f"{_number(len(findings))}." if findings else "Nothing found: no rule is broken."

    def _asked(self) -> str:
        source, opened = self._modding.model, self._session.opened
        if source.findings is None or opened is None:
            return ""
        number = _number(len(source.findings))
        found = f"{source.by}: {number}." if source.findings else f"Nothing surprised {source.by}."
        stale = opened.difficulty.stamp != source.stamp
        return found + (" The difficulty has changed since; run it again." if stale else "")


class _SourceBox(QWidget):
    """A heading, a button that starts or stops, a thin bar while it runs, and a sentence."""

    def __init__(self, title: str, action: str, role: str = "", *, waits: bool = False) -> None:
        """`role` of the button; `waits`: it stands in a queue with other jobs."""
        super().__init__()
        self._action, self._role, self._waits = action, role, waits
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        self.button = QPushButton(action)
        self.progress = QProgressBar()
        self.progress.setProperty("role", "thin")
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1000)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.GAP)
        for widget in (heading, self.button, self.progress, self.words):
            self._layout.addWidget(widget)

    def lay_before_button(self, widget: QWidget) -> None:
        self._layout.insertWidget(1, widget)

    def lay_at_the_end(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)

    def show_source(self, source: Source, why_not: str, tip: str, result: str) -> None:
        job = source.job
        self.progress.setVisible(job is not None)
        if job is not None:
            self._call_button("Cancel", "")
            self.button.setEnabled(True)
            self.button.setToolTip("Stop it; findings from before stay")
            report = job.last_progress
            self.progress.setValue(round(report.done * 1000) if report is not None else 0)
            if report is not None:
                self._say(f"{report.stage}: {report.message}" if report.message else f"{report.stage}…", "muted")
            else:
                waits = self._waits and job.state is JobState.WAITING
                self._say("Waits for the job that runs…" if waits else "Starting…", "muted")
            return
        self._call_button(self._action if source.findings is None else f"{self._action} again", self._role)
        self.button.setEnabled(not why_not)
        self.button.setToolTip(f"{why_not}." if why_not else tip)
        if source.problem:
            self._say(source.problem, "danger")
        else:
            self._say(result or (f"{why_not}." if why_not and not why_not.startswith("Open") else ""), "muted")

    def _call_button(self, text: str, role: str) -> None:
        self.button.setText(text)
        if (self.button.property("role") or "") != role:
            theme.set_role(self.button, role)

    def _say(self, words: str, role: str) -> None:
        self.words.setText(words)
        self.words.setVisible(bool(words))
        if self.words.property("role") != role:
            theme.set_role(self.words, role)


def _number(count: int) -> str:
    return f"{count} finding" if count == 1 else f"{count} findings"
