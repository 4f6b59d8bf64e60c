"""A row of the list of adapters: whether it is used, what it is, and how strongly it counts."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QHBoxLayout, QPushButton, QSlider, QWidget

from core.generation.model_ref import AdapterRef
from core.generation.options import OPTIONS
from core.model.checkpoints.adapter_card import RHYTHM
from core.model.checkpoints.adapter_listing import AdapterListing
from desktop.shared import theme
from desktop.shared.fields import NumberField
from desktop.shared.form import allow
from desktop.shared.labels import ElidedLabel
from desktop.shared.size_text import size_text
from desktop.shared.translation import core_sentence, tr

STRONGEST = 1.5
_STEP = 0.05
_SLIDER_PX = 110


class AdapterRow(QFrame):
    """One adapter.

    Attributes:
        used: whether it is put on the model.
        strength: how strongly it counts, 0 to 1.5; 1 is as trained.
        remove: takes it off the list, or deletes a downloaded one.

    Signals:
        changed: it is used or not, or with another strength.
        removeAsked: nothing.
    """

    changed = Signal()
    removeAsked = Signal()

    def __init__(self, listing: AdapterListing, model: str, parent: QWidget | None = None) -> None:
        """`model` is the one that the form has chosen, by name."""
        super().__init__(parent)
        self.setProperty("role", "card")
        self.listing = listing
        self.setAccessibleName(listing.name)
        self._beyond: float | None = None
        self.used = QCheckBox(listing.name)
        self.used.setToolTip(str(listing.folder))
        self.used.setAccessibleName(tr("Use the adapter {name}", name=listing.name))
        option = replace(OPTIONS["guidance"], low=0.0, high=STRONGEST)
        called = tr("Strength of {name}", name=listing.name)
        self.strength = NumberField(option, _STEP, called, value=1.0)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, round(STRONGEST / _STEP))
        self.slider.setValue(round(1 / _STEP))
        self.slider.setFixedWidth(_SLIDER_PX)
        self.slider.setAccessibleName(called)
        tip = tr("How strongly it counts: 0 is off, 1 as it was trained, up to 1.5")
        for widget in (self.strength, self.slider):
            widget.setToolTip(tip)
            widget.setAccessibleDescription(tip)
        self.facts, self.note = ElidedLabel(facts_of(listing)), ElidedLabel()
        self.note.setFixedHeight(self.note.fontMetrics().lineSpacing() + 4)  # also while it is empty
        self.facts.setProperty("role", "muted")
        self.facts.setToolTip(details_of(listing))
        self.remove = QPushButton(tr("Delete…") if listing.hub_id else tr("Take off the list"))
        self.remove.setProperty("role", "small")
        self.remove.setAutoDefault(False)
        self.remove.setAccessibleName(f"{self.remove.text()}: {listing.name}")
        self.remove.setToolTip(
            tr("Delete its files from this machine, after a question")
            if listing.hub_id
            else tr("Its folder stays as it is")
        )
        self._lay_out()
        self.used.toggled.connect(self.changed)
        self.strength.valueChanged.connect(self._typed)
        self.slider.valueChanged.connect(self._slid)
        self.remove.clicked.connect(self.removeAsked)
        self.show_model(model)

    def _lay_out(self) -> None:
        right = QHBoxLayout()
        right.setSpacing(theme.GAP)
        for widget in (self.slider, self.strength, self.remove):
            right.addWidget(widget)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 8, 14, 8)
        grid.setHorizontalSpacing(theme.MARGIN)
        grid.setVerticalSpacing(3)
        grid.addWidget(self.used, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.addWidget(self.facts, 1, 0, 1, 2)
        grid.addWidget(self.note, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def show_model(self, model: str) -> None:
        """Say why the adapter does not fit the model that the form has chosen."""
        listing = self.listing
        words, role = "", "warning"
        if listing.problem:
            words, role = core_sentence(listing.problem), "danger"
        elif listing.is_for(model) is False and listing.card is not None:
            base = listing.base.title if listing.base is not None else listing.card.base
            words = tr("It was made for {base}, which the form in view has not chosen.", base=base)
        elif listing.is_for(model) is None:
            words, role = tr("Nothing says which model it was made for; a wrong one refuses it."), "muted"
        self.note.setText(words)
        self.note.setToolTip(words)
        theme.set_role(self.note, role)
        allow(self.used, not listing.problem, words, str(listing.folder))

    def show_strength(self, strength: float | None) -> None:
        """Show whether it is used, and how strongly; None for not at all."""
        self.blockSignals(True)
        self.used.setChecked(strength is not None)
        if strength is not None:
            self.strength.setValue(min(max(strength, 0.0), STRONGEST))
            self._beyond = strength if not 0 <= strength <= STRONGEST else None
        self.blockSignals(False)

    @property
    def ref(self) -> AdapterRef | None:
        """How a request names it; None where it is not used."""
        if not self.used.isChecked():
            return None
        strength = self._beyond if self._beyond is not None else self.strength.value()
        return AdapterRef(self.listing.folder, round(strength, 3))

    def _typed(self, value: object) -> None:
        if isinstance(value, int | float):
            self.slider.blockSignals(True)
            self.slider.setValue(round(value / _STEP))
            self.slider.blockSignals(False)
        self._beyond = None
        self.changed.emit()

    def _slid(self, place: int) -> None:
        self.strength.setValue(round(place * _STEP, 2))


def facts_of(listing: AdapterListing) -> str:
    """The facts of an adapter on one line."""
    config, card = listing.config, listing.card
    parts = [size_text(listing.size)]
    if config is not None:
        parts.insert(0, tr("{kind} of rank {rank}", kind=_KINDS.get(config.kind, config.kind), rank=config.rank))
    if card is not None:
        base = listing.base.title if listing.base is not None else card.base
        parts += [tr("for {base}", base=base)] if base else []
        parts += [tr("rhythm")] if card.part == RHYTHM else []
        parts += [tr("style “{name}”", name=card.style.name)] if card.style is not None else []
        parts += [tr("%n maps", "", len(card.maps))] if card.maps else []
        parts += [tr("licence {licence}", licence=card.licence)] if card.licence else []
    return " · ".join(parts)


def details_of(listing: AdapterListing) -> str:
    """All facts that are stored with an adapter, a line each."""
    card = listing.card
    lines = [str(listing.folder), facts_of(listing)]
    if card is not None:
        lines += [tr("Trained on maps of {names}", names=", ".join(card.mappers[:20]))] if card.mappers else []
        lines += [tr("%n steps of training", "", card.steps)] if card.steps else []
        if card.held_out_before is not None and card.held_out_after is not None:
            before, after = f"{card.held_out_before:.3f}", f"{card.held_out_after:.3f}"
            lines.append(tr("Loss on other songs: {before} before, {after} after", before=before, after=after))
    if listing.modes is not None:
        lines.append(tr("Only for: {parts}", parts=", ".join(sorted(each or "—" for each in listing.modes))))
    return "\n".join(lines)


_KINDS = {"LORA": "LoRA", "LOKR": "LoKr"}
