"""The styles that were taught: how far each is, what it reached, and what can be done with it."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QLabel,
    QListWidgetItem,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from core.model.checkpoints.style_files import SUFFIX
from core.training.music.styles import MusicMergeRequest, MusicStyle, delete_music_style, list_music_styles
from core.training.style.merging import MergeRequest
from core.training.style.pack import pack_style, take_style
from core.training.style.style import Style, list_styles
from core.training.style.teaching import delete_style
from desktop.shared import theme
from desktop.shared.background_call import BackgroundCall
from desktop.shared.form import allow, scrolling
from desktop.shared.jobs import Job, JobQueue
from desktop.shared.labels import ElidedButton
from desktop.shared.notices import NoticeBoard
from desktop.shared.outside import open_outside
from desktop.shared.translation import tr
from desktop.style_lab.curve import LossCurve
from desktop.style_lab.style_list import StyleList
from desktop.style_lab.trainer import State, Trainer, figures_of
from desktop.style_lab.words import outcome_words, state_words

_ROW_PX = 42
_TOPIC = "styles"
_MERGE = "core.training.style.merging:merge_style"
_MERGE_MUSIC = "core.training.music.styles:merge_music_style"

AnyStyle = Style | MusicStyle


class StylesColumn(QWidget):
    """The third column of the page.

    Attributes:
        list: the styles, the latest first.
        upper: what has no buttons, so that messages may float over it.
        go_on, use, hear, export, merge, delete: the buttons.

    Signals:
        useAsked: a `Style` for the forms, or a `MusicStyle` for the song lab.
        hearAsked: a `Style` to hear beside its base.
        changed: a style came or went.
    """

    useAsked = Signal(object)
    hearAsked = Signal(object)
    changed = Signal()

    def __init__(self, trainer: Trainer, jobs: JobQueue, notices: NoticeBoard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._trainer, self._jobs, self._notices = trainer, jobs, notices
        self._reader, self._worker = BackgroundCall(self), BackgroundCall(self)
        self._styles: list[AnyStyle] = []
        self._follows = False
        self.upper = QWidget()
        self.list = StyleList()
        self.curve = LossCurve()
        self.outcome = QLabel()
        self.outcome.setWordWrap(True)
        self.outcome.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.go_on = self._button(tr("Go on"), tr("Go on with the training, exactly as if it had not stopped"))
        self.use = self._button(tr("Use"), tr("Put the style into the forms, with a slider for its strength"))
        self.hear = self._button(
            tr("Hear both"), tr("Two proposals with one seed, for a song that it did not learn from: with and without")
        )
        self.export = self._button(tr("Export…"), tr("Write the style as one file, to be given to others"))
        self.merge = self._button(tr("Make a model…"), tr("Write a whole model with the style in its weights"))
        self.delete = self._button(tr("Delete…"), tr("Delete the style and its training; the maps stay"))
        self.bring = self._button(tr("Import…"), tr("Take a style that someone exported; its file can be dropped too"))
        self._lay_out()
        self._connect()
        self._allow()

    def _button(self, words: str, tip: str) -> ElidedButton:
        button = ElidedButton(words)
        button.setToolTip(tip)
        button.setProperty("role", "small")
        return button

    def _lay_out(self) -> None:
        heading = QLabel(tr("Styles"))
        heading.setProperty("role", "heading")
        said = scrolling(self.outcome)
        said.setAccessibleName(tr("What the style reached"))
        buttons = QGridLayout()
        buttons.setSpacing(theme.GAP)
        for number, button in enumerate(
            (self.use, self.hear, self.go_on, self.export, self.bring, self.merge, self.delete)
        ):
            buttons.addWidget(button, number // 3, number % 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 14, 8)
        layout.setSpacing(theme.GAP)
        layout.addWidget(heading)
        upper = QVBoxLayout(self.upper)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(theme.GAP)
        upper.addWidget(self.list, 3)
        upper.addWidget(self.curve, 2)
        layout.addWidget(self.upper, 5)
        layout.addWidget(said, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.list.deleteAsked.connect(self.ask_delete)
        self.list.itemActivated.connect(lambda _: self.use.click())
        self._trainer.changed.connect(self._trainer_changed)
        self._trainer.learned.connect(lambda _: self.read())
        self._trainer.ended.connect(self.read)
        self.go_on.clicked.connect(self._go_on)
        self.use.clicked.connect(lambda: self.useAsked.emit(self.chosen))
        self.hear.clicked.connect(lambda: self.hearAsked.emit(self.chosen))
        self.export.clicked.connect(self.ask_export)
        self.bring.clicked.connect(self.ask_import)
        self.merge.clicked.connect(self.ask_merge)
        self.delete.clicked.connect(self.ask_delete)

    # What is shown

    @property
    def chosen(self) -> AnyStyle | None:
        """The style of the current row."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    @property
    def styles(self) -> list[AnyStyle]:
        """Those that are shown, the latest first."""
        return list(self._styles)

    def read(self) -> None:
        """Look which styles there are."""
        self._reader.load(_all_styles, self._show, self._report)

    def choose(self, folder: Path) -> None:
        """Choose a style by its folder."""
        for number, style in enumerate(self._styles):
            if style.folder == folder:
                self.list.setCurrentRow(number)

    def _is_taught(self, style: AnyStyle) -> bool:
        return self._trainer.folder == style.folder and self._trainer.state in (State.RUNNING, State.STOPPING)

    def _show(self, styles: list[AnyStyle]) -> None:
        """List the styles, newest first, and choose the one that is new."""
        before = {style.folder for style in self._styles}
        chosen = self.chosen.folder if self.chosen is not None else None
        self._styles = styles[::-1]
        self.list.blockSignals(True)
        self.list.clear()
        for style in self._styles:
            words = state_words(style, self._is_taught(style))
            item = QListWidgetItem(f"{style.name}\n{words}")
            item.setData(Qt.ItemDataRole.UserRole, style)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{style.name}, {words}")
            mark = "" if isinstance(style, MusicStyle) else style.mark
            item.setToolTip("\n".join(filter(None, (style.name, outcome_words(style), mark))))
            item.setSizeHint(QSize(100, _ROW_PX))
            self.list.addItem(item)
        self.list.blockSignals(False)
        new = [style.folder for style in self._styles if style.folder not in before]
        taught = self._trainer.folder if self._trainer.busy else None
        wanted = taught if taught in new or chosen is None else chosen
        self.list.setCurrentRow(-1)
        if self._styles:
            self.list.setCurrentRow(0)
        if wanted is not None:
            self.choose(wanted)
        self._show_chosen()
        if before != {style.folder for style in self._styles}:
            self.changed.emit()

    def _show_chosen(self) -> None:
        style = self.chosen
        self.curve.show_points(figures_of(style).points if style is not None else ())
        words = outcome_words(style) if style is not None else ""
        self.outcome.setText(
            words
            or (
                tr("Nothing was measured yet.") if style is not None else tr("Styles that were taught are listed here.")
            )
        )
        self._allow()

    def _trainer_changed(self) -> None:
        self._allow()
        self.read()

    def _allow(self) -> None:
        """Allow for the chosen style what can be done with it, or have the buttons say why not."""
        style = self.chosen
        none = tr("Choose a style first") if style is None else ""
        taught = tr("It is being taught") if style is not None and self._is_taught(style) else ""
        busy = self._trainer.why_unable or (tr("Another training is running") if self._trainer.busy else "")
        unfinished = tr("Its training is not finished; go on with it first")
        useless = tr("It is not better than its base, so there is nothing to use")
        usable = none or ("" if style is not None and style.finished else unfinished)
        usable = usable or ("" if style is not None and style.better else useless)
        plain = tr("Its training is over")
        allow(self.go_on, not (none or taught or busy) and style is not None and not style.finished,
              none or taught or busy or plain)  # fmt: skip
        allow(self.use, not usable, usable)
        music = isinstance(style, MusicStyle)
        there = tr("A music style plays in the song lab: press Use")
        allow(self.hear, not (usable or music), usable or there)
        self._allow_export(style, none or taught, useless)
        allow(self.merge, not usable, usable)
        allow(self.delete, not (none or taught), none or taught)

    def _allow_export(self, style: AnyStyle | None, why_not: str, useless: str) -> None:
        if isinstance(style, MusicStyle):
            why_not = why_not or tr("Its folder is what other programs read: {folder}", folder=style.folder)
        elif style is not None and not style.mark:
            why_not = why_not or useless
        allow(self.export, not why_not, why_not)

    # What the user does

    def _go_on(self) -> None:
        if self.chosen is not None:
            self._trainer.go_on(self.chosen.folder)

    def ask_export(self) -> None:
        """Ask where the style's file goes."""
        style = self.chosen
        if style is None:
            return
        words = tr("Styles (*{suffix})", suffix=SUFFIX)
        file, _ = QFileDialog.getSaveFileName(self, tr("Export the style"), f"{style.name}{SUFFIX}", words)
        if file:
            self.export_to(Path(file))

    def export_to(self, file: Path) -> None:
        """Write the chosen style as one file."""
        if isinstance(self.chosen, Style):
            self._worker.load(partial(pack_style, self.chosen.folder, file), self._exported, self._report)

    def ask_import(self) -> None:
        """Ask for a style's file."""
        words = tr("Styles (*{suffix})", suffix=SUFFIX)
        file, _ = QFileDialog.getOpenFileName(self, tr("Import a style"), "", words)
        if file:
            self.import_from(Path(file))

    def import_from(self, file: Path) -> None:
        """Take a style that someone exported."""
        self._worker.load(partial(take_style, file), self._imported, self._report)

    def ask_merge(self) -> None:
        """Ask for the folder of the new model."""
        style = self.chosen
        folder = QFileDialog.getExistingDirectory(self, tr("An empty folder for the model")) if style else ""
        if style is not None and folder:
            asked: tuple[str, MergeRequest | MusicMergeRequest] = (_MERGE, MergeRequest(style.folder, Path(folder)))
            if isinstance(style, MusicStyle):
                asked = _MERGE_MUSIC, MusicMergeRequest(style.folder, Path(folder))
            job = Job(tr("Model of {name}", name=style.name), *asked)
            job.finished.connect(partial(self._merged, Path(folder)))
            job.failed.connect(self._report)
            self._jobs.add(job)

    def ask_delete(self) -> None:
        """Ask whether the chosen style goes."""
        style = self.chosen
        if style is None or not self.delete.isEnabled():
            return
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Delete the style"))
        box.setText(tr("Delete the style {name} and its training? It cannot be brought back.", name=style.name))
        yes = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is yes:
            self.delete_now(style)

    def delete_now(self, style: AnyStyle) -> None:
        """Delete a style with its training."""
        delete = delete_music_style if isinstance(style, MusicStyle) else delete_style
        self._worker.load(partial(delete, style.folder), lambda _: self.read(), self._report)

    # What happens

    def _exported(self, file: Path) -> None:
        show: Callable[[], object] = partial(open_outside, file.parent)
        self._notices.inform(
            tr("The style was written to {name}; drop that file on this window elsewhere.", name=file.name),
            (tr("Show in folder"), show),
            topic=_TOPIC,
        )

    def _imported(self, style: Style) -> None:
        self._notices.inform(
            tr("The style {name} is among yours.", name=style.name),
            (tr("Use"), partial(self.useAsked.emit, style)),
            topic=_TOPIC,
        )
        self.read()

    def _merged(self, folder: Path, _: object) -> None:
        self._notices.inform(
            tr("The model is in {name}; choose that folder as the model of a form.", name=folder.name),
            (tr("Show in folder"), partial(open_outside, folder)),
            topic=_TOPIC,
        )

    def _report(self, error: Exception | str) -> None:
        self._notices.report(error, topic=_TOPIC)
        self.read()


def _all_styles() -> list[AnyStyle]:
    """The styles of this user, of maps and of songs, the latest last."""
    found: list[AnyStyle] = [*list_styles(), *list_music_styles()]
    with suppress(OSError):
        found.sort(key=lambda style: style.folder.stat().st_ctime_ns)
    return found
