"""One line of [HitObjects] or [TimingPoints] to an object and back.

Numbers are limited as lazer limits them; a line beyond the limits is not an object there, and none here.
"""

import math
import re
from functools import lru_cache
from struct import pack, unpack

from core.beatmap.numbers import is_plain, parse_integer
from core.beatmap.objects import Circle, CurveType, HitObject, HitSample, Hold, Slider, Spinner, TimingPoint

MAX_NUMBER = 2147483647
MAX_COORDINATE = 131072
MAX_SLIDES = 9000
FIRST_VERSION_WITH_FRACTIONS = 128
"""The game reads whole pixels from files of earlier formats."""

CIRCLE, SLIDER, NEW_COMBO, SPINNER, HOLD = 1, 2, 4, 8, 128

_NO_NUMBER = re.compile(r"[^\t\n\v\f\r -^`-~]")


def _number(text: str, limit: float = MAX_NUMBER) -> float:
    """A number as the game reads it; raises ValueError beyond `limit`."""
    value = float(text)
    if not -limit <= value <= limit:
        raise ValueError(text)
    return value


_COORDINATES = {str(number): float(number) for number in range(-64, 577)}
"""Nearly all there are: looked up sooner than read, and one object for each number."""


def _coordinate(text: str) -> float:
    return _COORDINATES[text] if text in _COORDINATES else _number(text, MAX_COORDINATE)


def _integer(text: str) -> int:
    """A whole number as the game reads it; raises ValueError beyond its limits."""
    value = int(text)
    if not -MAX_NUMBER <= value <= MAX_NUMBER:
        raise ValueError(text)
    return value


def _integer_or_zero(text: str) -> int:
    """A whole number, and 0 for what the game passes over without skipping the line."""
    try:
        return _integer(text)
    except ValueError:
        return 0


def _cut(coordinate: float) -> float:
    """Without its fraction, after the game has kept it in single precision."""
    if coordinate.is_integer():
        return coordinate
    return float(int(unpack("<f", pack("<f", coordinate))[0]))


def _without_python_numbers(text: str) -> str:
    """The line with nothing left in it that Python takes for a part of a number and .NET does not."""
    return _NO_NUMBER.sub("?", text)


def parse_hit_object(text: str, *, whole: bool = False) -> HitObject:
    """The object a line describes.

    Args:
        whole: coordinates are cut to whole pixels, as in every format before v128.

    Raises:
        ValueError, IndexError: the game would skip this line.
    """
    written = fields = text.split(",")
    # `is_plain`, written out: this runs for every line.
    if not (text.isascii() and text.isprintable() and "_" not in text):
        fields = _without_python_numbers(text).split(",")
    x, y = _coordinate(fields[0]), _coordinate(fields[1])
    if whole:
        x, y = x if x.is_integer() else _cut(x), y if y.is_integer() else _cut(y)
    time = _number(fields[2])
    kind = _integer(fields[3])
    sound = _integer(fields[4])
    new_combo = bool(kind & NEW_COMBO)
    combo_skip = kind >> 4 & 7
    count = len(fields)
    if kind & CIRCLE:
        return Circle(x, y, time, new_combo, combo_skip, sound, parse_sample(written[5]) if count > 5 else HitSample())
    if kind & SLIDER:
        slides = _integer(fields[6])
        if slides > MAX_SLIDES:
            raise ValueError("too many slides")
        slider = Slider(
            x, y, time, new_combo, combo_skip, sound, parse_sample(written[10]) if count > 10 else HitSample()
        )
        _parse_curve(fields[5], slider)
        if whole:
            slider.points = [(_cut(a), _cut(b)) for a, b in slider.points]
        slider.slides = max(slides, 1)
        slider.length = _number(fields[7], MAX_COORDINATE) if count > 7 else 0.0
        if count > 8 and fields[8]:
            slider.edge_sounds = [_integer_or_zero(part) for part in fields[8].split("|")]
        if count > 9 and fields[9]:
            slider.edge_sets = _parse_edge_sets(fields[9], slider)
        return slider
    if kind & SPINNER:
        sample = parse_sample(written[6]) if count > 6 else HitSample()
        return Spinner(x, y, time, new_combo, combo_skip, sound, sample, max(_number(fields[5]), time))
    if kind & HOLD:
        if count < 6 or not fields[5]:
            return Hold(x, y, time, new_combo, combo_skip, sound, HitSample(), time)
        end_time = max(_number(fields[5].partition(":")[0]), time)
        return Hold(x, y, time, new_combo, combo_skip, sound, parse_sample(written[5].partition(":")[2]), end_time)
    raise ValueError("no known kind of object")


def parse_sample(text: str) -> HitSample:
    """The `normalSet:additionSet:index:volume:filename` field; what is missing is 0.

    Raises:
        ValueError, IndexError: the game would skip the line for it.
    """
    if text in {"0:0:0:0:", ""}:
        return HitSample()
    return HitSample(*(_usual_fields(text) if len(text) <= _USUAL_LENGTH else _sample_fields(text)))


def _sample_fields(text: str) -> tuple[int, int, int, int, str]:
    """The fields of a `HitSample`; missing ones are 0."""
    parts = text.rstrip().split(":")
    numbers = [parts[0], parts[1], *parts[2:4]]
    read = parse_integer if not is_plain("".join(numbers)) else int
    normal, addition, index, volume = [read(part) for part in numbers] + [0] * (4 - len(numbers))
    return normal, addition, index, max(volume, 0), parts[4] if len(parts) > 4 else ""


_USUAL_LENGTH = 40
_usual_fields = lru_cache(maxsize=1024)(_sample_fields)
"""A map has the same few samples thousands of times; long names are not kept."""


def _parse_edge_sets(text: str, slider: Slider) -> list[tuple[int, int]]:
    """The sets of the edges; one that is left empty has those of the slider itself, which an explicit 0:0 has not."""
    own = slider.sample.normal_set, slider.sample.addition_set
    sets = []
    for part in text.split("|")[: slider.slides + 1]:
        if part:
            normal, addition = part.split(":")[:2]
            sets.append((_integer(normal), _integer(addition)))
        else:
            sets.append(own)
    return sets


_CURVES = {"L": CurveType.LINEAR, "B": CurveType.BEZIER, "P": CurveType.PERFECT, "C": CurveType.CATMULL}


def _parse_curve(text: str, slider: Slider) -> None:
    """Read the curve field, as in `B|10:20|L|30:40`: types, and the points of each, into `slider`."""
    points = slider.points
    first = True
    for token in text.split("|"):
        if token[:1].isalpha():
            curve = _CURVES.get(token[0], CurveType.CATMULL)
            if len(token) > 1 and curve is CurveType.BEZIER:
                slider.spline_degree = min(max(_integer_or_zero(token[1:]), 0), 100)
            if first:
                slider.curve_type = curve
                first = False
            else:
                slider.segment_types.append((len(points), curve))
        elif token:
            x, y = token.split(":")[:2]
            points.append((_coordinate(x), _coordinate(y)))


def parse_timing_point(text: str) -> TimingPoint:
    """The red or green line a text line describes.

    Raises:
        ValueError, IndexError: the game would skip this line.
    """
    fields = (text if is_plain(text) else _without_python_numbers(text)).split(",")
    count = len(fields)
    time = _number(fields[0])
    beat_length = float(fields[1])
    uninherited = fields[6].strip()[:1] == "1" if count > 6 else True
    if math.isnan(beat_length) and not uninherited:
        beat_length = math.nan  # one and the same object, so that equal lines compare equal
    elif not -MAX_NUMBER <= beat_length <= MAX_NUMBER:
        raise ValueError(fields[1])
    return TimingPoint(
        time,
        beat_length,
        _integer(fields[2]) if count > 2 else 4,
        _integer(fields[3]) if count > 3 else 0,
        _integer(fields[4]) if count > 4 else 0,
        _integer(fields[5]) if count > 5 else 100,
        uninherited,
        _integer(fields[7]) if count > 7 else 0,
    )


def format_number(value: float) -> str:
    """A number as osu! writes it: no decimals where there are none."""
    value = float(value)
    if math.isnan(value):
        return "NaN"
    return str(int(value)) if value.is_integer() else repr(value)


def format_hit_object(hit_object: HitObject) -> str:
    """The line that describes an object, in the form the editor writes."""
    flags = (NEW_COMBO if hit_object.new_combo else 0) | (hit_object.combo_skip & 7) << 4
    start = ",".join(format_number(value) for value in (hit_object.x, hit_object.y, hit_object.time))
    sample = format_sample(hit_object.sample)
    if isinstance(hit_object, Slider):
        return f"{start},{flags | SLIDER},{hit_object.sound},{_format_slider(hit_object, sample)}"
    if isinstance(hit_object, Spinner):
        return f"{start},{flags | SPINNER},{hit_object.sound},{format_number(hit_object.end)},{sample}"
    if isinstance(hit_object, Hold):
        return f"{start},{flags | HOLD},{hit_object.sound},{format_number(hit_object.end)}:{sample}"
    return f"{start},{flags | CIRCLE},{hit_object.sound},{sample}"


def format_sample(sample: HitSample) -> str:
    """The sample field of an object line."""
    name = "".join(c for c in sample.filename if c not in ",:\r\n")
    return f"{sample.normal_set}:{sample.addition_set}:{sample.index}:{sample.volume}:{name}"


def _format_slider(slider: Slider, sample: str) -> str:
    """The slider's own fields of an object's line, as osu! writes them."""
    kinds = dict(slider.segment_types)
    letters = {kind: str(kind) for kind in CurveType}
    if slider.spline_degree:
        letters[CurveType.BEZIER] += str(slider.spline_degree)
    curve = [letters[slider.curve_type]]
    for index, (x, y) in enumerate(slider.points):
        if index in kinds:
            curve.append(letters[kinds[index]])
        curve.append(f"{format_number(x)}:{format_number(y)}")
    text = f"{'|'.join(curve)},{slider.slides},{format_number(slider.length)}"
    if not (slider.edge_sounds or slider.edge_sets or sample != "0:0:0:0:"):
        return text
    text += "," + "|".join(map(str, slider.edge_sounds))
    if not slider.edge_sets and sample == "0:0:0:0:":
        return text
    return f"{text},{'|'.join(f'{normal}:{addition}' for normal, addition in slider.edge_sets)},{sample}"


def format_timing_point(point: TimingPoint) -> str:
    """The line that describes a red or green line."""
    return (
        f"{format_number(point.time)},{format_number(point.beat_length)},{point.meter},{point.sample_set},"
        f"{point.sample_index},{point.volume},{int(point.uninherited)},{point.effects}"
    )
