"""Names of objects, sounds and snaps as mappers use them."""

from core.beatmap.objects import Circle, GameMode, HitObject, HitSound, Hold, Slider, Spinner
from core.beatmap.timing import TimingLines

COMMON_DIVISORS = (1, 2, 3, 4, 6, 8)
STEP = 10.0
"""Resolution of a model's times, ms."""

LONG_KINDS = ("slider", "spinner", "long note", "juice stream", "banana shower", "drumroll", "denden")
"""The kinds of objects that have an end."""

_ADDITIONS = {HitSound.WHISTLE: "whistle", HitSound.FINISH: "finish", HitSound.CLAP: "clap"}
_FINISHER = int(HitSound.FINISH)
_RIM = int(HitSound.WHISTLE | HitSound.CLAP)


def kind_name(item: HitObject, mode: GameMode) -> str:
    """ "circle", "don", "fruit", "long note": an object as its mode's mappers call it."""
    if mode == GameMode.TAIKO:
        if isinstance(item, Slider):
            return "drumroll"
        return "denden" if isinstance(item, Spinner) else drum_name(item.sound)
    if mode == GameMode.CATCH:
        if isinstance(item, Slider):
            return "juice stream"
        return "banana shower" if isinstance(item, Spinner) else "fruit"
    if mode == GameMode.MANIA:
        return "note" if isinstance(item, Circle) else "long note"
    if isinstance(item, Slider):
        return "slider"
    return "spinner" if isinstance(item, Spinner | Hold) else "circle"


def drum_name(sound: int) -> str:
    """An osu!taiko note by its hit sound bits."""
    name = "kat" if sound & _RIM else "don"
    return f"big {name}" if sound & _FINISHER else name


def additions_name(sound: int) -> str:
    """ "a whistle and a clap", or "no addition"."""
    names = [f"a {name}" for bit, name in _ADDITIONS.items() if sound & bit]
    return joined(names) or "no addition"


def joined(words: list[str]) -> str:
    """ "a, b and c"."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def edge_name(item: HitObject, edge: int | None, mode: GameMode) -> str:
    """The object, or the part of a slider that an edge is: 0 its head, -1 its tail, others repeats."""
    name = kind_name(item, mode)
    if not isinstance(item, Slider) or mode in (GameMode.TAIKO, GameMode.MANIA):
        return f"This {name}"
    if edge in {-1, item.slides}:
        return f"The tail of this {name}"
    if not edge:
        return f"The head of this {name}"
    return f"Repeat {edge} of this {name}" if item.slides > 2 else f"The repeat of this {name}"


def snap_name(divisor: int) -> str:
    """ "1/4"; a time between all ticks is "no tick"."""
    return f"1/{divisor}" if divisor else "no tick"


def likely_tick(lines: TimingLines, time: float) -> tuple[float, int]:
    """(time in ms, divisor) of the coarsest tick within `STEP` of a model's time, or else of the closest."""
    for divisor in COMMON_DIVISORS:
        tick = lines.snap(time, divisor)
        if abs(tick - time) <= STEP:
            return tick, divisor
    return lines.nearest_tick(time)
