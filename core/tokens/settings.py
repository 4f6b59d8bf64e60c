"""Settings of the conversion of beatmaps into events, which differ between families of checkpoints."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class ParserSettings:
    """The content and order of groups of events.

    Attributes:
        types_first: the type is the first event of its group, otherwise the last.
        slider_version: 2 gives the last anchor its own group without a time, and anchors the slider's time.
        distances: `dist` events before positions.
        position_precision: osu! pixels of a position cell.
        split_axes: `pos_x` and `pos_y` instead of one `pos`.
        refinement: osu! pixels of a `pos_refine` step; None without such tokens.
        slider_velocity: `scroll_speed` in the groups of slider heads.
        beats_in_map: beats and measures are between the objects, not in a block of their own.
        timing_points: the first beat of a red line is a `timing_point`.
        sustain: ms between the sustain events of a long object; None without such events.
    """

    types_first: bool = False
    slider_version: int = 2
    distances: bool = False
    position_precision: int = 32
    split_axes: bool = False
    refinement: int | None = 2
    slider_velocity: bool = True
    beats_in_map: bool = False
    timing_points: bool = True
    sustain: int | None = 8000

    def exact(self) -> "ParserSettings":
        """The same with positions in whole osu! pixels, for events that no model sees."""
        return replace(self, position_precision=1, split_axes=True, refinement=None)
