"""Which model maps, its seed and its sampling."""

import secrets
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox

from core.generation.option_text import read_option
from core.generation.options import OPTIONS
from core.generation.request import GenerationRequest
from core.generation.request_parts import Task
from core.model.checkpoints.catalog import BUNDLED, ModelCard
from desktop.shared.button_field import ButtonField
from desktop.shared.fields import NumberField
from desktop.shared.form import Group, restore_value
from desktop.shared.model_choice import ModelChoice
from desktop.shared.translation import tr

_LEAST_WIDTH = 184  # px, for a whole name of a model


class ModelGroup(Group):
    """The model, its seed, temperature and top-p."""

    def __init__(self, task: Task = Task.NEW) -> None:
        super().__init__(tr("Model"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self.model = ModelChoice(task.value)
        self.usual = ""
        """The model that the form begins with, by name; the built-in one where it is empty."""
        self.seed = SeedField()
        self.temperature = NumberField(
            OPTIONS["temperature"], 0.05, tr("Freedom"), value=OPTIONS["temperature"].default
        )
        self.top_p = NumberField(OPTIONS["top_p"], 0.05, tr("Choice"), value=OPTIONS["top_p"].default)
        self.candidates = NumberField(OPTIONS["candidates"], 1, tr("Proposals"), value=OPTIONS["candidates"].default)
        self.hitsounded = QCheckBox(tr("Add hitsounds"))
        self.hitsounded.setChecked(True)
        self.model.setAccessibleName(tr("Model"))
        self.add_wide(self.model, tr("The model that maps; the built-in one needs no network and no graphics card"))
        self.add_row(
            tr("Seed"),
            self.seed,
            self.tr(
                "The same seed and form give the same difficulty; empty, as at each start, takes another each time"
            ),
        )
        self.add_row(
            tr("Freedom"), self.temperature, tr("Temperature: low repeats what is likely, high is wilder; usual 0.9")
        )
        self.add_row(tr("Choice"), self.top_p, tr("Top-p: the share of likely choices that is drawn from; usual 0.9"))
        self.add_row(
            tr("Proposals"),
            self.candidates,
            tr("How many to make with different seeds; step through them and keep the best"),
        )
        self.options = {"temperature": self.temperature, "top_p": self.top_p, "hitsounded": self.hitsounded}
        self.fields = {"model": self.model, "seed": self.seed, "candidates": self.candidates}
        self.add_wide(self.hitsounded, tr("Whistles, finishes and claps; off leaves plain hit normals"))
        self.set_row_visible(self.hitsounded, task is not Task.HITSOUNDS)

    @property
    def card(self) -> ModelCard:
        """The card of the chosen model."""
        return self.model.card

    def values(self) -> dict[str, Any]:
        """The fields of a request."""
        values = {
            "model": self.card.name,
            "seed": self.seed.value,
            "temperature": self.temperature.value(),
            "top_p": self.top_p.value(),
            "hitsounded": self.hitsounded.isChecked() or not self.hitsounded.isEnabled(),
        }
        return values | ({"candidates": int(self.candidates.value())} if self.candidates.value() > 1 else {})

    def fill(self, request: GenerationRequest) -> None:
        self.model.choose(request.model.name)
        if self.card.name != request.model.name and Path(request.model.name).is_dir():
            self.model.use_folder(Path(request.model.name))
        self.seed.line.setText("" if request.output.seed is None else str(request.output.seed))
        self.temperature.setValue(request.sampling.temperature)
        self.top_p.setValue(request.sampling.top_p)
        self.hitsounded.setChecked(request.map.hitsounded)
        self.candidates.setValue(request.output.candidates)

    def reset(self) -> None:
        super().reset()
        self.model.choose(self.usual or BUNDLED)

    def remembered(self) -> dict[str, Any]:
        folder = self.model.folder
        values = self.values()
        del values["seed"]  # each start of the program begins with new ones
        return values | {
            "hitsounded": self.hitsounded.isChecked(),
            "candidates": int(self.candidates.value()),
            "folder": "" if folder is None else str(folder),
        }

    def restore(self, stored: dict[str, Any]) -> None:
        folder = stored.get("folder")
        if isinstance(folder, str) and folder and Path(folder).is_dir():
            self.model.offer_folder(Path(folder))
        self.model.choose(stored.get("model") or self.usual)
        restore_value(stored, "temperature", float, self.temperature.setValue)
        restore_value(stored, "top_p", float, self.top_p.setValue)
        restore_value(stored, "candidates", int, self.candidates.setValue)
        restore_value(stored, "hitsounded", bool, self.hitsounded.setChecked)


class SeedField(ButtonField):
    """A seed, or nothing for another one each time; the die throws one."""

    def __init__(self) -> None:
        option = OPTIONS["seed"]
        super().__init__(
            tr("new each time"), "dice", tr("Throw a seed, to keep it"), tr("Throw a seed"),
            lambda text: read_option(option, text, tr("Seed")),
        )  # fmt: skip
        self.button.clicked.connect(lambda: self.line.setText(str(secrets.randbelow(int(option.high)))))

    @property
    def value(self) -> int | None:
        """The seed; None for another one each time."""
        seed: int | None = self.line.value
        return seed
