"""What a user asks for: one request, whose parts are what the next layer takes."""

import secrets
from dataclasses import dataclass, field, is_dataclass, replace
from typing import Any

from core.generation.model_ref import ModelRef
from core.generation.option import Option, declared_options
from core.generation.request_parts import (
    MapOptions,
    Metadata,
    OutputOptions,
    Settings,
    SongSource,
    Style,
    StyleExample,
    Task,
    TimingOptions,
)
from core.generation.sampling import FAST_LOOKAHEAD, Decoding, Overlap, Refinement, Sampling
from core.model.checkpoints.catalog import BUNDLED

BUNDLED_MODEL = BUNDLED
AI_TAG = "ai-assisted"
CREATOR = "Beatwright"


@dataclass(frozen=True, slots=True)
class GenerationRequest:
    """Everything one generation needs.

    Call sites that set single options build it with `of` and change it with `replaced`; both take the flat names of
    `core.generation.options.OPTIONS`.

    Attributes:
        task: what is asked for.
        song: the song or difficulty it is asked of.
        map: mode, stars, range.
        style, settings, metadata, timing: of the map; `example`: maps whose patterns it follows.
        model: which model maps, and how it is run.
        sampling, overlap, decoding, refinement: how the model writes.
        output: how many results, and by which seed.
    """

    task: Task = Task.NEW
    song: SongSource = field(default_factory=SongSource)
    map: MapOptions = field(default_factory=MapOptions)
    style: Style = field(default_factory=Style)
    example: StyleExample = field(default_factory=StyleExample)
    settings: Settings = field(default_factory=Settings)
    metadata: Metadata = field(default_factory=Metadata)
    timing: TimingOptions = field(default_factory=TimingOptions)
    model: ModelRef = field(default_factory=ModelRef)
    sampling: Sampling = field(default_factory=Sampling)
    overlap: Overlap = field(default_factory=Overlap)
    decoding: Decoding = field(default_factory=Decoding)
    refinement: Refinement = field(default_factory=Refinement)
    output: OutputOptions = field(default_factory=OutputOptions)

    @classmethod
    def of(cls, **options: Any) -> "GenerationRequest":
        """A request with these options, by their flat names; `task` is one of them.

        Raises:
            TypeError: there is no option of a name.
        """
        return cls().replaced(**options)

    def replaced(self, **options: Any) -> "GenerationRequest":
        """The same request with other values for these options, by their flat names.

        Raises:
            TypeError: there is no option of a name.
        """
        task = options.pop("task", self.task)
        changes: dict[str, Any] = {}
        for name, value in options.items():
            *parents, last = _option(name).path
            inner = changes
            for parent in parents:
                inner = inner.setdefault(parent, {})
            inner[last] = value
        return _changed(self, changes | {"task": task})

    def option(self, name: str) -> Any:
        """The value of an option, by its flat name.

        Raises:
            TypeError: there is no option of this name.
        """
        value: Any = self
        for step in _option(name).path:
            value = getattr(value, step)
        return value

    def non_defaults(self) -> dict[str, Any]:
        """The options that differ from their defaults, by flat name; the task among them."""
        options = declared_options(GenerationRequest)
        values = {name: self.option(name) for name in options}
        found = {name: value for name, value in values.items() if value != options[name].default}
        return found if self.task is Task.NEW else {"task": self.task} | found

    def drawn_seed(self) -> int:
        """The seed, or a new one where none is set."""
        return secrets.randbelow(2**31) if self.output.seed is None else self.output.seed

    def windows(self) -> Overlap:
        """The overlap of windows in force: a fast request looks less far ahead where none is set."""
        if self.overlap.lookahead is None and self.decoding.fast and not self.decoding.compatibility:
            return replace(self.overlap, lookahead=FAST_LOOKAHEAD)
        return self.overlap


def _option(name: str) -> Option:
    """The declaration of an option; TypeError for any other name."""
    options = declared_options(GenerationRequest)
    if name not in options:
        raise TypeError(f"a request has no option {name}")
    return options[name]


def _changed(part: Any, changes: dict[str, Any]) -> Any:
    """A part with other values; those of its own parts are in dictionaries."""
    values = {
        name: _changed(inner, value) if is_dataclass(inner := getattr(part, name)) else value
        for name, value in changes.items()
    }
    return replace(part, **values)
