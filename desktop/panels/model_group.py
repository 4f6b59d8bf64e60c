"""Which model works, and how freely."""

import secrets
from pathlib import Path
from typing import Any

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QCheckBox, QDoubleSpinBox, QSpinBox

from core.generation.request import GenerationRequest, Task
from core.model.catalog import ModelCard
from desktop.panels.button_field import ButtonField
from desktop.panels.form import Group, restore_value
from desktop.panels.model_choice import ModelChoice

MOST_CANDIDATES = 9
_SEEDS = 2**31 - 1


class ModelGroup(Group):
    """The model, its seed and its freedom."""

    def __init__(self, task: Task = Task.NEW) -> None:
        super().__init__("Model", 210)
        self.model = ModelChoice(task.value)
        self.seed = SeedField()
        self.temperature = QDoubleSpinBox()
        self.temperature.setRange(0.0, 2.0)
        self.temperature.setSingleStep(0.05)
        self.temperature.setValue(0.9)
        self.top_p = QDoubleSpinBox()
        self.top_p.setRange(0.05, 1.0)
        self.top_p.setSingleStep(0.05)
        self.top_p.setValue(0.9)
        self.candidates = QSpinBox()
        self.candidates.setRange(1, MOST_CANDIDATES)
        self.hitsounded = QCheckBox("Add hitsounds")
        self.hitsounded.setChecked(True)
        self.model.setAccessibleName("Model")
        self.add_wide(self.model, "The model that maps; the built-in one needs no network and no graphics card")
        self.add_row(
            "Seed", self.seed, "The same seed and form give the same difficulty; empty takes another each time"
        )
        self.add_row("Freedom", self.temperature, "Temperature: low repeats what is likely, high is wilder; usual 0.9")
        self.add_row("Choice", self.top_p, "Top-p: the share of likely choices that is drawn from; usual 0.9")
        self.add_row(
            "Proposals", self.candidates, "How many to make with different seeds; step through them and keep the best"
        )
        self.options = {"temperature": self.temperature, "top_p": self.top_p, "hitsounded": self.hitsounded}
        self.add_wide(self.hitsounded, "Whistles, finishes and claps; off leaves plain hit normals")
        self.set_row_visible(self.hitsounded, task is not Task.HITSOUNDS)

    @property
    def card(self) -> ModelCard:
        """What is known about the chosen model."""
        return self.model.card

    def values(self) -> dict[str, Any]:
        """The fields of a request."""
        values = {
            "model": self.card.name,
            "seed": self.seed.value,
            "temperature": round(self.temperature.value(), 3),
            "top_p": round(self.top_p.value(), 3),
            "hitsounded": self.hitsounded.isChecked() or not self.hitsounded.isEnabled(),
        }
        return values | ({"candidates": self.candidates.value()} if self.candidates.value() > 1 else {})

    def fill(self, request: GenerationRequest) -> None:
        self.model.choose(request.model)
        if self.card.name != request.model and Path(request.model).is_dir():
            self.model.use_folder(Path(request.model))
        self.seed.line.setText("" if request.seed is None else str(request.seed))
        self.temperature.setValue(request.temperature)
        self.top_p.setValue(request.top_p)
        self.hitsounded.setChecked(request.hitsounded)
        self.candidates.setValue(request.candidates)

    def remembered(self) -> dict[str, Any]:
        folder = self.model.folder
        return self.values() | {
            "hitsounded": self.hitsounded.isChecked(),
            "candidates": self.candidates.value(),
            "folder": "" if folder is None else str(folder),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        folder = stored.get("folder")
        if isinstance(folder, str) and folder and Path(folder).is_dir():
            self.model.offer_folder(Path(folder))
        self.model.choose(stored.get("model"))
        if isinstance(stored.get("seed"), int):
            self.seed.line.setText(str(stored["seed"]))
        restore_value(stored, "temperature", float, self.temperature.setValue)
        restore_value(stored, "top_p", float, self.top_p.setValue)
        restore_value(stored, "candidates", int, self.candidates.setValue)
        restore_value(stored, "hitsounded", bool, self.hitsounded.setChecked)


class SeedField(ButtonField):
    """A seed, or nothing for another one each time; the die throws one."""

    def __init__(self) -> None:
        super().__init__("random", "dice", "Throw a seed, to keep it", "Throw a seed")
        self.line.setValidator(QIntValidator(0, _SEEDS))
        self.button.clicked.connect(lambda: self.line.setText(str(secrets.randbelow(_SEEDS))))

    @property
    def value(self) -> int | None:
        text = self.line.text()
        return min(int(text), _SEEDS) if text.isdigit() else None
