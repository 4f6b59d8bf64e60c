"""Names of token events in sentences for users, in every mode."""

from core.beatmap.objects import GameMode
from core.modding.finding import timestamp
from core.modding.naming import additions_name, drum_name, snap_name
from core.tokens.encoding import decode_hit_sound, decode_position, decode_refinement
from core.tokens.events import Event, EventType
from core.tokens.families import Family

_SAMPLE_SETS = {1: "normal", 2: "soft", 3: "drum"}
TYPE_NAMES = {
    EventType.SPINNER: "a spinner",
    EventType.SPINNER_END: "the end of the spinner",
    EventType.SLIDER_HEAD: "a slider",
    EventType.BEZIER_ANCHOR: "a Bézier anchor",
    EventType.PERFECT_ANCHOR: "the anchor of an arc",
    EventType.CATMULL_ANCHOR: "a Catmull anchor",
    EventType.RED_ANCHOR: "a red anchor",
    EventType.LAST_ANCHOR: "the last anchor of the slider",
    EventType.SLIDER_END: "the end of the slider",
    EventType.BEAT: "a beat",
    EventType.MEASURE: "a new bar",
    EventType.TIMING_POINT: "a red line",
    EventType.KIAI: "a kiai change",
    EventType.HOLD_NOTE: "a long note",
    EventType.HOLD_NOTE_END: "the end of a long note",
    EventType.SCROLL_SPEED_CHANGE: "a scroll speed change",
    EventType.DRUMROLL: "a drumroll",
    EventType.DRUMROLL_END: "the end of the drumroll",
    EventType.DENDEN: "a denden",
    EventType.DENDEN_END: "the end of the denden",
    EventType.NEW_COMBO: "a new combo",
    EventType.TIME_SHIFT: "something at another time",
    EventType.SNAPPING: "another snap",
    EventType.CONTROL: "nothing more",
}


class EventNames:
    """Names of the events of a model family in a map of one mode."""

    def __init__(self, family: Family, mode: GameMode) -> None:
        self._family = family
        self._mode = mode

    def value(self, event: Event) -> str:
        """An event with its value, such as "in column 2"."""
        kind, value = event
        step = self._family.parser.position_precision
        if kind is EventType.POS:
            x, y = decode_position(value, step)
            return f"at about x:{x + step // 2} y:{y + step // 2}"
        if kind in (EventType.POS_X, EventType.POS_Y):
            return f"at {'x' if kind is EventType.POS_X else 'y'}:{value * step}"
        words = {
            EventType.POS_REFINE: self._within_cell(value),
            EventType.DISTANCE: f"{value} px from the object before",
            EventType.COLUMN: f"in column {value + 1}",
            EventType.VOLUME: f"a volume of {value} %",
            EventType.SCROLL_SPEED: f"a speed of {value / 100:.2f}×",
            EventType.SNAPPING: f"something on {snap_name(value)}",
            EventType.TIME_SHIFT: f"something at {timestamp(value)}",
        }
        if kind in words:
            return words[kind]
        if kind is EventType.HITSOUND:
            sound, samples, _ = decode_hit_sound(value)
            return f"{additions_name(sound)} of the {_SAMPLE_SETS[samples]} set"
        return self.kind(kind)

    def _within_cell(self, value: int) -> str:
        step = self._family.parser.refinement or 1
        x, y = decode_refinement(value, self._family.parser.position_precision, step)
        return f"{x} px right of and {y} px below the grid"

    def kind(self, kind: EventType) -> str:
        """The object or change that an event of this type begins or belongs to, such as "a slider"."""
        if kind is EventType.CIRCLE:
            return {GameMode.TAIKO: "a note", GameMode.CATCH: "a fruit", GameMode.MANIA: "a note"}.get(
                self._mode, "a circle"
            )
        if kind is EventType.SLIDER_HEAD and self._mode == GameMode.CATCH:
            return "a juice stream"
        return TYPE_NAMES.get(kind, "more of the long object")

    def another_sound(self, event: Event, expected: Event, this: str) -> str:
        """The sentence for a hit sound that differs from the expected one; only the largest difference is named."""
        (sound, samples, added), (sound_then, samples_then, added_then) = (
            decode_hit_sound(event.value),
            decode_hit_sound(expected.value),
        )
        if self._mode == GameMode.TAIKO and drum_name(sound) != drum_name(sound_then):
            return f"This is a {drum_name(sound)}; a {drum_name(sound_then)} would be expected."
        if sound != sound_then:
            return f"{this} has {additions_name(sound)}; {additions_name(sound_then)} would be expected."
        if samples != samples_then:
            return f"{this} plays the {_SAMPLE_SETS[samples]} set; {_SAMPLE_SETS[samples_then]} would be expected."
        now, then = _SAMPLE_SETS[added], _SAMPLE_SETS[added_then]
        return f"{this} takes its additions from the {now} set; the {then} set would be expected."
