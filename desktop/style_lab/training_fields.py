"""The fields of a training: how deep, under which name, with which base, and what of the maps."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from core.errors import BeatwrightError, InputError
from core.model.checkpoints.catalog import BUNDLED, ModelCard, load_catalog
from core.model.checkpoints.hub.models import find_model
from core.model.checkpoints.style_files import styles_folder
from core.training.style.plan import Depth, folder_name
from desktop.shared import theme
from desktop.shared.background_call import BackgroundCall
from desktop.shared.fields import ValidatedLine
from desktop.shared.translation import marked, tr
from desktop.style_lab.depths import DepthChoice

_GOALS = {
    "": (marked("Nothing special"), marked("Everything that the maps show")),
    "mapper": (marked("One mapper"), marked("One mapper's way with patterns; every set counts alike")),
    "level": (marked("A level"), marked("Difficulties of one level; mappers count alike")),
    "pattern": (marked("A pattern"), marked("A pattern such as streams or jumps; mappers count alike")),
    "hitsounds": (marked("Hitsounds"), marked("Hitsounds and volumes only")),
    "velocity": (marked("Slider velocity"), marked("Slider velocities and shapes; sets count alike")),
}


class TrainingFields(QWidget):
    """What to teach.

    Attributes:
        depths, name, base, goal, mapper, samples, steps_back: the fields.

    Signals:
        changed: another value of a field that the training depends on.
        depthChosen: the user chose a depth.
    """

    changed = Signal()
    depthChosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = False
        self.depths = DepthChoice()
        self.name = ValidatedLine(_style_name)
        self.base, self.goal, self.mapper = QComboBox(), QComboBox(), QComboBox()
        self.samples = QCheckBox(tr("Sample maps on the way"))
        self.samples.setToolTip(tr("At each measurement, twenty seconds of songs that are not learned from; slower"))
        self.steps_back = QCheckBox(tr("Wait on battery and while osu! runs"))
        self.steps_back.setToolTip(tr("The training saves where it is, and goes on by itself afterwards"))
        self.steps_back.setChecked(True)
        self.base.addItem(load_catalog()[BUNDLED].title, BUNDLED)
        # Looking for the others on the disk takes longer than a page may take to open.
        self._bases = BackgroundCall(self)
        self._bases.load(_other_bases, self._offer_bases, lambda _: None)
        for name, (title, tip) in _GOALS.items():
            self.goal.addItem(tr(title), name)
            self.goal.setItemData(self.goal.count() - 1, tr(tip), Qt.ItemDataRole.ToolTipRole)
        self.mapper.addItem(tr("All mappers"), "")
        self._lay_out()
        self.propose_name(tr("My style"))
        self.depths.chosen.connect(self._depth_chosen)
        self.name.textEdited.connect(self._edited)
        self.name.textChanged.connect(lambda _: self.changed.emit())
        for choice in (self.base, self.goal, self.mapper):
            choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.samples.toggled.connect(lambda _: self.changed.emit())

    def _lay_out(self) -> None:
        rows = QGridLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(theme.MARGIN)
        rows.setVerticalSpacing(5)
        rows.setColumnStretch(1, 1)
        for row, (name, field, tip) in enumerate(
            (
                (tr("Name"), self.name, tr("What the style is called in the forms")),
                (tr("Base"), self.base, tr("The model that learns; a style works with this one only")),
                (tr("Aim"), self.goal, tr("What of the maps is imitated")),
                (tr("Maps of"), self.mapper, tr("Only maps of this mapper are learned from, such as your own")),
            )
        ):
            caption = QLabel(name)
            caption.setProperty("role", "muted")
            caption.setBuddy(field)
            field.setToolTip(tip)
            field.setAccessibleName(name)
            field.setAccessibleDescription(tip)
            if isinstance(field, QComboBox):
                field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                field.setMinimumContentsLength(8)
            rows.addWidget(caption, row, 0)
            rows.addWidget(field, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 6, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.depths)
        layout.addLayout(rows)
        layout.addWidget(self.samples)
        layout.addWidget(self.steps_back)
        layout.addStretch(1)

    @property
    def values(self) -> tuple[Depth, str, str, str]:
        """Depth, base, goal and mapper."""
        return self.depths.chosen_depth, self.base.currentData(), self.goal.currentData(), self.mapper.currentData()

    def _offer_bases(self, cards: Sequence[ModelCard]) -> None:
        for card in cards:
            self.base.addItem(card.title, card.name)

    def set_usable(self, usable: bool) -> None:
        """Whether the fields can be changed, which they cannot while a training runs."""
        for field in (self.depths, self.name, self.base, self.goal, self.mapper, self.samples):
            field.setEnabled(usable)

    def propose_name(self, name: str) -> None:
        """Name the style, unless a name was typed."""
        if not self._typed or not self.name.text().strip():
            self._typed = False
            self.name.setText(_free_name(name))

    def offer_mappers(self, names: Sequence[str]) -> None:
        """List the mappers of the data set."""
        if list(names) == [self.mapper.itemData(number) for number in range(1, self.mapper.count())]:
            return
        chosen = self.mapper.currentData()
        self.mapper.blockSignals(True)
        while self.mapper.count() > 1:
            self.mapper.removeItem(1)
        for name in names:
            self.mapper.addItem(name, name)
        self.mapper.setCurrentIndex(max(self.mapper.findData(chosen), 0))
        self.mapper.blockSignals(False)

    def _depth_chosen(self, depth: Depth) -> None:
        self.samples.setChecked(depth is not Depth.QUICK)
        self.depthChosen.emit(depth)

    def _edited(self, _: str) -> None:
        self._typed = True


def _style_name(text: str) -> str:
    name = folder_name(text)
    if (styles_folder() / name).exists():
        raise InputError(tr("There is a style named {name} already; choose another name, or delete it.", name=name))
    return name


def _free_name(name: str) -> str:
    try:
        name = folder_name(name)
    except InputError:
        name = tr("My style")
    free, number = name, 2
    while (styles_folder() / free).exists():
        free, number = f"{name} {number}", number + 1
    return free


def _other_bases() -> list[ModelCard]:
    """The models that are on this machine, but for the bundled one."""
    cards = load_catalog().values()
    return [card for card in cards if card.kind == "mapper" and card.name != BUNDLED and _is_here(card.name)]


def _is_here(name: str) -> bool:
    try:
        return find_model(name) is not None
    except BeatwrightError:
        return False
