"""Maps that a form maps alike, without training: which ones, and how much, by a slider."""

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QVBoxLayout, QWidget

from core.generation.request_parts import StyleExample
from desktop.panels.style_row import StyleRow
from desktop.shared import theme
from desktop.shared.background_call import BackgroundCall
from desktop.shared.translation import tr

_SHOWN = 12  # of a hash


@dataclass(frozen=True, slots=True)
class MixedExample:
    """Maps to map alike, under a name."""

    name: str
    example: StyleExample

    @property
    def strength(self) -> float:
        return self.example.strength


class ExampleField(QWidget):
    """The maps whose choices a form follows, as a row with a slider, and a button that chooses them.

    Attributes:
        row: what is followed; None for nothing.
        choose: the button.

    Signals:
        changed: other maps, or another strength.
        problem: why maps cannot be followed, an exception.
    """

    changed = Signal()
    problem = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: StyleRow[MixedExample] | None = None
        self._reader = BackgroundCall(self)
        self.choose = QPushButton(theme.icon("style"), tr("Map like these maps…"))
        self.choose.setProperty("role", "small")
        tip = tr(
            "Follows what chosen maps do more, or less, often than usual, without training. "
            "Maps of the library are chosen by its menu."
        )
        self.choose.setToolTip(tip)
        self.choose.setAccessibleDescription(tip)
        self.setAccessibleName(tr("Map like these"))
        menu = QMenu(self)
        menu.addAction(tr("A folder of maps…"), self.ask_folder)
        menu.addAction(tr("Single maps…"), self.ask_files)
        self.choose.setMenu(menu)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self.choose)
        self._reader.busyChanged.connect(self._show_busy)

    @property
    def mixed(self) -> MixedExample | None:
        """What is followed; None for nothing."""
        return self.row.mixed if self.row is not None else None

    @property
    def example(self) -> StyleExample:
        """The same, as a request has it."""
        return self.row.mixed.example if self.row is not None else StyleExample()

    def show_example(self, mixed: MixedExample | None) -> None:
        """Follow these maps; None: none."""
        if self.row is not None:
            self.row.hide()
            self.row.deleteLater()
            self.row = None
        if mixed is not None:
            tip = tr("0 switches it off, 1 is as much as the maps differ from usual, 1.5 exaggerates it")
            self.row = StyleRow(mixed, tip)
            self.row.setToolTip(_told(mixed.example))
            self.row.strengthChosen.connect(self._set_strength)
            self.row.removed.connect(lambda _: self.show_example(None))
            self._layout.insertWidget(0, self.row)
        self.changed.emit()

    def ask_folder(self) -> None:
        """Ask for a folder with maps."""
        folder = QFileDialog.getExistingDirectory(self, tr("Maps to map alike"))
        if folder:
            self.follow((Path(folder),))

    def ask_files(self) -> None:
        """Ask for maps."""
        words = tr("Difficulties (*.osu)")
        files, _ = QFileDialog.getOpenFileNames(self, tr("Maps to map alike"), "", words)
        if files:
            self.follow(tuple(map(Path, files)))

    def follow(self, places: tuple[Path, ...]) -> None:
        """Count what the maps there choose, and follow them."""
        from core.training.style.example import learn_example  # late: the window need not wait for it

        self._reader.load(partial(learn_example, places), self._counted, self.problem.emit)

    def remembered(self) -> dict[str, Any]:
        """What to keep for the next start."""
        mixed = self.mixed
        if mixed is None:
            return {}
        example = mixed.example
        return {
            "name": mixed.name,
            "maps": [str(each) for each in example.maps],
            "strength": example.strength,
            "sha256": example.sha256 or "",
        }

    def restore(self, stored: object) -> None:
        """Follow what was remembered; what is wrong is nothing."""
        match stored:
            case {"name": str(name), "maps": [*maps], "strength": float(strength), "sha256": str(sha256)} if all(
                isinstance(each, str) for each in maps
            ):
                self.show_example(MixedExample(name, StyleExample(tuple(map(Path, maps)), strength, sha256 or None)))
            case _:
                self.show_example(None)

    def _counted(self, example: StyleExample) -> None:
        self.show_example(mixed_of(example))

    def _set_strength(self, mixed: MixedExample, strength: float) -> None:
        assert self.row is not None
        self.row.show_style(replace(mixed, example=replace(mixed.example, strength=strength)))
        self.changed.emit()

    def _show_busy(self, busy: bool) -> None:
        self.choose.setText(tr("Maps are being read…") if busy else tr("Map like these maps…"))


def mixed_of(example: StyleExample, name: str = "") -> MixedExample | None:
    """The example of a request under a name of its own, or one made of its maps; None where it has none."""
    if not example.maps and not example.sha256:
        return None
    if not name and len(example.maps) == 1:
        (place,) = example.maps
        name = place.stem if place.suffix == ".osu" else place.name
    elif not name:
        name = tr("%n maps", "", len(example.maps)) if example.maps else (example.sha256 or "")[:_SHOWN]
    return MixedExample(name, example)


def _told(example: StyleExample) -> str:
    """The maps, and the hash that requests name them by."""
    places = [str(each) for each in example.maps[:5]]
    more = [tr("and %n more", "", len(example.maps) - 5)] if len(example.maps) > 5 else []
    mark = [tr("Style {mark}", mark=example.sha256[:_SHOWN])] if example.sha256 else []
    return "\n".join([*places, *more, *mark])
