"""Anomalies as sentences of a modder: what the map has and what was expected, with a fix where there is one."""

from collections.abc import Callable
from typing import NamedTuple

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, Slider
from core.beatmap.timing import TimingLines, object_end_times
from core.modding import fixes
from core.modding.finding import Fix, timestamp
from core.modding.maimod.anomaly import Anomaly
from core.modding.maimod.decisions import DecisionKind, as_number, as_point
from core.modding.naming import additions_name, drum_name, edge_name, kind_name, likely_tick, snap_name

_FAR = 90.0
"""osu! pixels from which the distance to the expected position is named."""


class Message(NamedTuple):
    """The words of a finding.

    Attributes:
        sentence: for the user.
        check: a short name of what is wrong.
        category: one of `run_maimod.CATEGORIES`.
    """

    sentence: str
    check: str
    category: str
    fix: Fix | None = None


class MessageWriter:
    """Writes the messages of anomalies of one map."""

    def __init__(self, beatmap: Beatmap) -> None:
        self._mode = beatmap.mode
        self._objects = beatmap.hit_objects
        self._lines = TimingLines(beatmap.timing_points)
        self._ends = object_end_times(beatmap)
        self._writers: dict[DecisionKind, Callable[[Anomaly], Message | None]] = {
            DecisionKind.SNAP: self._snap,
            DecisionKind.EMPTY_TICK: self._empty,
            DecisionKind.NEW_COMBO: self._combo,
            DecisionKind.ADDITIONS: self._sound,
            DecisionKind.POSITION: self._place,
            DecisionKind.SHAPE: self._shape,
            DecisionKind.COLUMN: self._column,
            DecisionKind.OBJECT_TYPE: self._kind,
            DecisionKind.LENGTH: self._length,
            DecisionKind.VELOCITY: self._velocity,
            DecisionKind.VOLUME: self._volume,
        }

    def message(self, anomaly: Anomaly) -> Message | None:
        """None where there is nothing to suggest: the model expects the same, only with less certainty than usual."""
        may_be_equal = anomaly.kind in (DecisionKind.EMPTY_TICK, DecisionKind.SNAP)
        if not may_be_equal and anomaly.value == anomaly.expected:
            return None
        return self._writers[anomaly.kind](anomaly)

    def _this(self, anomaly: Anomaly) -> str:
        if len(anomaly.objects) > 1 and anomaly.kind is DecisionKind.SNAP:
            return "These notes" if self._mode == GameMode.MANIA else "These objects"
        return f"This {kind_name(self._objects[anomaly.objects[0]], self._mode)}"

    def _snap(self, anomaly: Anomaly) -> Message:
        """The message about an object on an unlikely tick, with a fix where one object has a likelier one."""
        now = int(as_number(anomaly.value))
        several = len(anomaly.objects) > 1
        lands = ("land on" if several else "lands on") if now else ("lie on" if several else "lies on")
        this = self._this(anomaly)
        if anomaly.expected is None:
            snap = snap_name(now)
            message = f"{this} {lands} {snap} where the song suggests none; the rhythm would be plainer without it."
            if several:
                message = (
                    f"{this} {lands} {snap} where the song suggests nothing; the rhythm would be plainer without them."
                )
            return Message(message, "Unexpected object", "Rhythm")
        better = as_number(anomaly.expected)
        tick, divisor = self._lines.nearest_tick(better)
        item = self._objects[anomaly.objects[0]]
        target = float(int(tick + 1e-6))
        fix = None
        if not several:
            fix = Fix(f"Move it to {timestamp(target)}.", fixes.move_object, (item.x, item.y, item.time, target))
        return Message(
            f"{this} {lands} {snap_name(now)}; the song suggests {snap_name(divisor)} ({timestamp(target)}).",
            "Snap",
            "Snapping",
            fix,
        )

    def _empty(self, anomaly: Anomaly) -> Message:
        """What to say of a tick on which an object would be expected."""
        divisor = self._lines.nearest_tick(anomaly.time)[1]
        what = {GameMode.TAIKO: "a note", GameMode.CATCH: "a fruit", GameMode.MANIA: "a note"}.get(
            self._mode, "an object"
        )
        where = "beat" if divisor == 1 else snap_name(divisor)
        return Message(
            f"Nothing is mapped on this {where}, where the song and the rhythm around suggest {what}.",
            "Missing object",
            "Rhythm",
        )

    def _combo(self, anomaly: Anomaly) -> Message:
        """What to say of a new combo that does not fit, or is missing, with the fix."""
        index = anomaly.objects[0]
        item = self._objects[index]
        partner = anomaly.objects[1] if len(anomaly.objects) > 1 else None
        here = self._this(anomaly)
        other = "" if partner is None else timestamp(self._objects[partner].time)
        # Every sentence is written whole, so that it can be translated whole.
        if anomaly.value:
            message = f"{here} begins a new combo, which does not fit the combos around it."
            if other:
                message = (
                    f"{here} begins a new combo, which does not fit the combos around it; the one at {other} would."
                )
            sentence = "Take the new combo away."
        else:
            message = f"{here} would be expected to begin a new combo, as the pattern of combos around it has it."
            if other:
                message = f"{here} would be expected to begin a new combo, rather than the one at {other}."
            sentence = "Begin a new combo here."
        fix = Fix(sentence, fixes.set_new_combo, (item.x, item.y, item.time, not anomaly.value))
        return Message(message, "New combo", "New Combos", fix)

    def _sound(self, anomaly: Anomaly) -> Message | None:
        """The message about unlikely additions of a head, repeat or tail; None where the two sound alike."""
        item = self._objects[anomaly.objects[0]]
        now, expected = int(as_number(anomaly.value)), int(as_number(anomaly.expected))
        edge = anomaly.edge
        if self._mode == GameMode.TAIKO:
            if isinstance(item, Slider) or drum_name(now) == drum_name(expected):
                return None
            message = f"This is a {drum_name(now)}; a {drum_name(expected)} would be expected here."
        else:
            message = (
                f"{edge_name(item, edge, self._mode)} has {additions_name(now)}; "
                f"{additions_name(expected)} would fit the pattern of the bars around."
            )
        if edge is not None and edge < 0 and isinstance(item, Slider):
            edge = item.slides
        fix = Fix(
            f"Give it {additions_name(expected)}.",
            fixes.set_additions,
            (item.x, item.y, item.time, edge if isinstance(item, Slider) else None, expected),
        )
        return Message(message, "Hit sound", "Hit Sounds", fix)

    def _place(self, anomaly: Anomaly) -> Message:
        """What to say of an object whose position the pattern does not lead to."""
        item = self._objects[anomaly.objects[0]]
        x, y = as_point(anomaly.expected)
        this = self._this(anomaly)
        if self._mode == GameMode.CATCH:
            return Message(
                f"{this} is at x:{item.x:.0f}; around x:{x:.0f} would be expected after what comes before.",
                "Position",
                "Compose",
            )
        apart = ((x - item.x) ** 2 + (y - item.y) ** 2) ** 0.5
        far = f", {apart:.0f} px away" if apart >= _FAR else ""
        return Message(
            f"{this} is at x:{item.x:.0f} y:{item.y:.0f}; the pattern leads to about x:{x:.0f} y:{y:.0f}{far}.",
            "Position",
            "Compose",
        )

    def _shape(self, anomaly: Anomaly) -> Message:
        (x, y), (to_x, to_y) = as_point(anomaly.value), as_point(anomaly.expected)
        return Message(
            f"{self._this(anomaly)} goes by x:{x:.0f} y:{y:.0f}; a shape by about x:{to_x:.0f} y:{to_y:.0f} "
            "would be expected.",
            "Slider shape",
            "Sliders",
        )

    def _column(self, anomaly: Anomaly) -> Message:
        now, expected = int(as_number(anomaly.value)) + 1, int(as_number(anomaly.expected)) + 1
        return Message(
            f"{self._this(anomaly)} is in column {now}; the pattern suggests column {expected}.",
            "Column",
            "Compose",
        )

    def _kind(self, anomaly: Anomaly) -> Message:
        long, short = ("long note", "note") if self._mode == GameMode.MANIA else ("slider", "circle")
        if self._mode == GameMode.CATCH:
            long, short = "juice stream", "fruit"
        now, expected = (long, short) if anomaly.value else (short, long)
        return Message(f"This is a {now}; a {expected} would be expected here.", "Kind of object", "Rhythm")

    def _length(self, anomaly: Anomaly) -> Message:
        """What to say of a slider that ends or repeats on an unexpected tick."""
        index = anomaly.objects[0]
        item = self._objects[index]
        slides = item.slides if isinstance(item, Slider) else 1
        end = item.time + (self._ends[index] - item.time) / max(slides, 1)
        tick, divisor = likely_tick(self._lines, as_number(anomaly.expected))
        now = self._lines.nearest_tick(end)[1] if self._lines.is_snapped(end) else 0
        what = "ends" if slides == 1 else "repeats"
        return Message(
            f"{self._this(anomaly)} {what} on {snap_name(now)} ({timestamp(end)}); "
            f"{snap_name(divisor)} ({timestamp(tick)}) would be expected.",
            "Slider length",
            "Sliders",
        )

    def _velocity(self, anomaly: Anomaly) -> Message:
        now, usual = as_number(anomaly.value) / 100, as_number(anomaly.expected) / 100
        scrolls = self._mode == GameMode.TAIKO
        what = "scrolls at" if scrolls else "has a velocity of"
        return Message(
            f"{self._this(anomaly)} {what} {now:.2f}×, alone among objects at {usual:.2f}×.",
            "Scroll speed" if scrolls else "Slider velocity",
            "Scroll Speeds",
        )

    def _volume(self, anomaly: Anomaly) -> Message:
        """What to say of an object that is louder or quieter than those around it."""
        item = self._objects[anomaly.objects[0]]
        now, usual = as_number(anomaly.value), as_number(anomaly.expected)
        change = "drops" if now < usual else "rises"
        subject = edge_name(item, anomaly.edge, self._mode)
        return Message(
            f"{subject} is played at {now:.0f} %; the objects around it are at {usual:.0f} %, so the volume {change} "
            "for this one alone.",
            "Volume",
            "Volumes",
        )
