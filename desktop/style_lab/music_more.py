"""What of a training on songs is rarely said: how its adapter and its steps are made."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from core.generation.option import Kind, Option
from core.training.music.recipe import MusicRecipe, limits_of
from desktop.shared.fields import NumberField
from desktop.shared.form import Group, allow
from desktop.shared.translation import tr


class MoreOfRecipe(Group):
    """The fields below More.

    Attributes:
        alpha, dropout, batch, accumulation, without_prompt, patience, seed: numbers of the recipe.
        feed_forward: factors beside the feed-forward matrices too.

    Signals:
        changed: another value.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__("")
        usual = MusicRecipe()
        self.alpha = NumberField(_option("alpha"), 1, tr("Alpha"), auto="auto")
        self.dropout = NumberField(_option("dropout"), 0.01, tr("Dropout"), value=usual.dropout)
        self.feed_forward = QCheckBox(tr("Feed-forward layers too"))
        self.batch = NumberField(_option("batch", Kind.INTEGER), 1, tr("Parts at once"), value=usual.batch)
        self.accumulation = NumberField(
            _option("accumulation", Kind.INTEGER), 1, tr("Batches a step"), value=usual.accumulation
        )
        self.without_prompt = NumberField(
            _option("prompt_dropout"), 0.05, tr("Without prompt"), value=usual.prompt_dropout
        )
        self.patience = NumberField(_option("patience", Kind.INTEGER), 1, tr("Patience"), value=usual.patience)
        self.seed = NumberField(_option("seed", Kind.INTEGER), 1, tr("Seed"), value=usual.seed)
        for label, field, tip in (
            (tr("Alpha"), self.alpha, tr("Scale of the factors; auto: twice the rank for LoRA, the rank for LoKr")),
            (tr("Dropout"), self.dropout, tr("Share of LoRA's inputs that are left out in each step")),
            (tr("Parts at once"), self.batch, tr("More need more memory")),
            (tr("Batches a step"), self.accumulation, tr("More make steps steadier and slower")),
            (
                tr("Without prompt"),
                self.without_prompt,
                tr("Share of the parts that are learned without their prompt, so that guidance goes on working"),
            ),
            (
                tr("Patience"),
                self.patience,
                tr("End after so many measurements without a better one; 0: never"),
            ),
            (tr("Seed"), self.seed, tr("The same seed and songs give the same adapter")),
        ):
            self.add_row(label, field, tip)
            field.line.textChanged.connect(lambda _: self.changed.emit())
        self.add_wide(self.feed_forward, tr("Factors beside the feed-forward matrices too: learns more, takes longer"))
        self.feed_forward.toggled.connect(lambda _: self.changed.emit())

    def allow_for(self, kind: str, *, guided: bool) -> None:
        """Let the fields be used that count for a kind of adapter, and for a model with guidance or without."""
        allow(self.dropout, kind == "lora", tr("LoKr has no dropout"))
        allow(self.without_prompt, guided, tr("A turbo model has no guidance, and learns with every prompt"))

    @property
    def recipe(self) -> Mapping[str, Any]:
        """These fields of a `MusicRecipe`."""
        return {
            "alpha": self.alpha.chosen or 0.0,
            "dropout": self.dropout.value(),
            "feed_forward": self.feed_forward.isChecked(),
            "batch": int(self.batch.value()),
            "accumulation": int(self.accumulation.value()),
            "prompt_dropout": self.without_prompt.value(),
            "patience": int(self.patience.value()),
            "seed": int(self.seed.value()),
        }


def _option(name: str, kind: Kind = Kind.NUMBER) -> Option:
    return Option(name, "", kind, "", *limits_of(name))
