"""Suspicions as a modder would say them: what is there and what was expected, with the fix where there is one."""

from collections.abc import Callable
from typing import NamedTuple

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, Slider
from core.beatmap.timing import TimingLines, object_end_times
from core.modding import fixes
from core.modding.finding import Fix, timestamp
from core.modding.naming import additions_name, drum_name, edge_name, kind_name, likely_tick, snap_name
from core.modding.questions import Question
from core.modding.suspicion import Suspicion

_FAR = 90.0
"""osu! pixels from which a place is called far away."""


class Said(NamedTuple):
    """The sentence of a finding, the name of what it is about, its category, and a fix."""

    message: str
    check: str
    category: str
    fix: Fix | None = None


class Speaker:
    """Puts suspicions about one map into words."""

    def __init__(self, beatmap: Beatmap) -> None:
        self._mode = beatmap.mode
        self._objects = beatmap.hit_objects
        self._lines = TimingLines(beatmap.timing_points)
        self._keys = beatmap.keys if beatmap.mode == GameMode.MANIA else 0
        self._ends = object_end_times(beatmap)
        self._say: dict[Question, Callable[[Suspicion], Said | None]] = {
            Question.SNAP: self._snap,
            Question.EMPTY: self._empty,
            Question.COMBO: self._combo,
            Question.SOUND: self._sound,
            Question.PLACE: self._place,
            Question.SHAPE: self._shape,
            Question.COLUMN: self._column,
            Question.KIND: self._kind,
            Question.LENGTH: self._length,
            Question.VELOCITY: self._velocity,
            Question.VOLUME: self._volume,
        }

    def say(self, suspicion: Suspicion) -> Said | None:
        """None for what cannot be said as a suggestion: the model agrees with the map, only less surely than usual."""
        if suspicion.question not in (Question.EMPTY, Question.SNAP) and suspicion.value == suspicion.expected:
            return None
        say = self._say.get(suspicion.question)
        return say(suspicion) if say else None

    def _this(self, suspicion: Suspicion) -> str:
        if len(suspicion.objects) > 1 and suspicion.question is Question.SNAP:
            return "These notes" if self._mode == GameMode.MANIA else "These objects"
        return f"This {kind_name(self._objects[suspicion.objects[0]], self._mode)}"

    def _snap(self, suspicion: Suspicion) -> Said:
        now = int(_number(suspicion.value))
        several = len(suspicion.objects) > 1
        lands = ("land on" if several else "lands on") if now else ("lie on" if several else "lies on")
        this = self._this(suspicion)
        if suspicion.expected is None:
            what = "none" if not several else "nothing"
            return Said(
                f"{this} {lands} {snap_name(now)} where the song suggests {what}; "
                f"the rhythm would be plainer without {'them' if several else 'it'}.",
                "Unexpected object",
                "Rhythm",
            )
        better = _number(suspicion.expected)
        tick, divisor = self._lines.nearest_tick(better)
        item = self._objects[suspicion.objects[0]]
        target = float(int(tick + 1e-6))
        fix = None
        if not several:
            fix = Fix(f"Move it to {timestamp(target)}.", fixes.move_object, (item.x, item.y, item.time, target))
        return Said(
            f"{this} {lands} {snap_name(now)}; the song suggests {snap_name(divisor)} ({timestamp(target)}).",
            "Snap",
            "Snapping",
            fix,
        )

    def _empty(self, suspicion: Suspicion) -> Said:
        divisor = self._lines.nearest_tick(suspicion.time)[1]
        what = {GameMode.TAIKO: "a note", GameMode.CATCH: "a fruit", GameMode.MANIA: "a note"}.get(
            self._mode, "an object"
        )
        where = "beat" if divisor == 1 else snap_name(divisor)
        return Said(
            f"Nothing is mapped on this {where}, where the song and the rhythm around suggest {what}.",
            "Missing object",
            "Rhythm",
        )

    def _combo(self, suspicion: Suspicion) -> Said:
        index = suspicion.objects[0]
        item = self._objects[index]
        partner = suspicion.objects[1] if len(suspicion.objects) > 1 else None
        here = self._this(suspicion)
        if suspicion.value:
            message = f"{here} begins a new combo, which does not fit the combos around it"
            message += f"; the one at {timestamp(self._objects[partner].time)} would." if partner is not None else "."
            sentence = "Take the new combo away."
        else:
            message = f"{here} would be expected to begin a new combo"
            where = "" if partner is None else timestamp(self._objects[partner].time)
            message += f", rather than the one at {where}." if where else ", as the pattern of combos around it has it."
            sentence = "Begin a new combo here."
        fix = Fix(sentence, fixes.set_new_combo, (item.x, item.y, item.time, not suspicion.value))
        return Said(message, "New combo", "New Combos", fix)

    def _sound(self, suspicion: Suspicion) -> Said | None:
        item = self._objects[suspicion.objects[0]]
        now, expected = int(_number(suspicion.value)), int(_number(suspicion.expected))
        edge = suspicion.edge
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
        return Said(message, "Hit sound", "Hit Sounds", fix)

    def _place(self, suspicion: Suspicion) -> Said:
        item = self._objects[suspicion.objects[0]]
        x, y = _point(suspicion.expected)
        this = self._this(suspicion)
        if self._mode == GameMode.CATCH:
            return Said(
                f"{this} is at x:{item.x:.0f}; around x:{x:.0f} would be expected after what comes before.",
                "Position",
                "Compose",
            )
        apart = ((x - item.x) ** 2 + (y - item.y) ** 2) ** 0.5
        far = f", {apart:.0f} px away" if apart >= _FAR else ""
        return Said(
            f"{this} is at x:{item.x:.0f} y:{item.y:.0f}; the pattern leads to about x:{x:.0f} y:{y:.0f}{far}.",
            "Position",
            "Compose",
        )

    def _shape(self, suspicion: Suspicion) -> Said:
        (x, y), (to_x, to_y) = _point(suspicion.value), _point(suspicion.expected)
        return Said(
            f"{self._this(suspicion)} goes by x:{x:.0f} y:{y:.0f}; a shape by about x:{to_x:.0f} y:{to_y:.0f} "
            "would be expected.",
            "Slider shape",
            "Sliders",
        )

    def _column(self, suspicion: Suspicion) -> Said:
        now, expected = int(_number(suspicion.value)) + 1, int(_number(suspicion.expected)) + 1
        return Said(
            f"{self._this(suspicion)} is in column {now}; the pattern suggests column {expected}.",
            "Column",
            "Compose",
        )

    def _kind(self, suspicion: Suspicion) -> Said:
        long, short = ("long note", "note") if self._mode == GameMode.MANIA else ("slider", "circle")
        if self._mode == GameMode.CATCH:
            long, short = "juice stream", "fruit"
        now, expected = (long, short) if suspicion.value else (short, long)
        return Said(f"This is a {now}; a {expected} would be expected here.", "Kind of object", "Rhythm")

    def _length(self, suspicion: Suspicion) -> Said:
        index = suspicion.objects[0]
        item = self._objects[index]
        slides = item.slides if isinstance(item, Slider) else 1
        end = item.time + (self._ends[index] - item.time) / max(slides, 1)
        tick, divisor = likely_tick(self._lines, _number(suspicion.expected))
        now = self._lines.nearest_tick(end)[1] if self._lines.is_snapped(end) else 0
        what = "ends" if slides == 1 else "repeats"
        return Said(
            f"{self._this(suspicion)} {what} on {snap_name(now)} ({timestamp(end)}); "
            f"{snap_name(divisor)} ({timestamp(tick)}) would be expected.",
            "Slider length",
            "Sliders",
        )

    def _velocity(self, suspicion: Suspicion) -> Said:
        now, usual = _number(suspicion.value) / 100, _number(suspicion.expected) / 100
        scrolls = self._mode == GameMode.TAIKO
        what = "scrolls at" if scrolls else "has a velocity of"
        return Said(
            f"{self._this(suspicion)} {what} {now:.2f}×, alone among objects at {usual:.2f}×.",
            "Scroll speed" if scrolls else "Slider velocity",
            "Scroll Speeds",
        )

    def _volume(self, suspicion: Suspicion) -> Said:
        item = self._objects[suspicion.objects[0]]
        now, usual = _number(suspicion.value), _number(suspicion.expected)
        change = "drops" if now < usual else "rises"
        subject = edge_name(item, suspicion.edge, self._mode)
        return Said(
            f"{subject} is played at {now:.0f} %; the objects around it are at {usual:.0f} %, so the volume {change} "
            "for this one alone.",
            "Volume",
            "Volumes",
        )


def _number(value: object) -> float:
    assert isinstance(value, int | float)
    return float(value)


def _point(value: object) -> tuple[float, float]:
    assert isinstance(value, tuple)
    return float(value[0]), float(value[1])
