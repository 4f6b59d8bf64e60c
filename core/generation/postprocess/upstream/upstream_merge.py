"""A remapped range put into its map exactly as the public pipeline does it, with what that loses.

`core.generation.postprocess.merge` is what Beatwright does otherwise.
"""

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import CurveType, HitObject, Hold, Slider, Spinner
from core.beatmap.reader import parse_beatmap
from core.beatmap.sections import Section
from core.generation.postprocess.upstream.upstream_writer import plain_number, timing_text
from core.timing.upstream_timing import TimingChange, add_change, line_at, sort_lines, to_points
from core.tokens.upstream_curves import curve_kind
from core.tokens.upstream_view import Line, in_file_order, microseconds, read_lines, start_of

_BEGINNING = -999 * 86400 * 1_000_000
_END = -_BEGINNING


def upstream_merge(made: str, reference: Beatmap, start: float | None, end: float | None) -> str:
    """The text of `reference` with the objects and lines of the map text `made` from `start` to `end` ms."""
    new = parse_beatmap(made)
    first = _BEGINNING if start is None else microseconds(start)
    last = _END if end is None else microseconds(end)
    objects = [item for item in in_file_order(reference.hit_objects) if not first <= start_of(item) <= last]
    objects += [item for item in in_file_order(new.hit_objects) if first <= start_of(item) <= last]
    objects.sort(key=start_of)
    old_lines = read_lines(in_file_order(reference.timing_points)) if reference.timing_points else []
    new_lines = read_lines(in_file_order(new.timing_points)) if new.timing_points else []
    lines = [line for line in old_lines if not first <= line.offset <= last]
    lines += [line for line in new_lines if first <= line.offset <= last]
    lines.sort(key=lambda line: line.offset)
    if new_lines and lines:
        _restore_start(lines, new_lines, first)
    return _packed(reference, objects, lines)


def _restore_start(lines: list[Line], new_lines: list[Line], start: int) -> None:
    """Give `lines` what holds at the start of the range in the new map."""
    in_force, found = _in_force(new_lines, start), _in_force(lines, start)
    sort_lines(lines)
    velocity = -100.0 if in_force.parent is None else in_force.beat_length
    add_change(lines, TimingChange(in_force.offset, beat_length=velocity, volume=in_force.volume, kiai=in_force.kiai))
    red, found_red = in_force.red, found.red
    counter, found_counter = _beats_since(red, start), _beats_since(found_red, start)
    if (
        red.meter != found_red.meter
        or abs(counter - found_counter) > 1e-4
        or abs(red.beat_length - found_red.beat_length) > 1e-4
    ):
        offset = start - microseconds(counter * red.beat_length)
        add_change(lines, TimingChange(offset, beat_length=red.beat_length, meter=red.meter, uninherited=True))


def _in_force(lines: list[Line], time: int) -> Line:
    return next((line for line in reversed(lines) if line.offset <= time), line_at(lines[:1], time))


def _beats_since(line: Line, time: int) -> float:
    """Beats since the last downbeat."""
    return ((time - line.offset) / 1e6 * 1000 / line.beat_length + 1e-4) % line.meter


def _packed(beatmap: Beatmap, objects: list[HitObject], lines: list[Line]) -> str:
    """The whole .osu file as the library of upstream writes it."""
    general, editor, metadata, difficulty = beatmap.general, beatmap.editor, beatmap.metadata, beatmap.difficulty

    def number(section: Section, key: str, default: float) -> str:
        return f"{key}:{plain_number(float(section.get(key, str(default))))}"

    def flag(key: str) -> str:
        return f"{key}:{int(bool(int(general.get(key, '0'))))}"

    title, artist = metadata.get("Title", ""), metadata.get("Artist", "")
    od = float(difficulty.get("OverallDifficulty", "5"))
    bookmarks = [part.strip() for part in editor.get("Bookmarks", "").split(",") if part.strip()]
    sections = {
        "General": [
            f"AudioFilename:{general.get('AudioFilename', '')}",
            f"AudioLeadIn:{int(general.get('AudioLeadIn', '0'))}",
            f"PreviewTime:{beatmap.preview_time}",
            flag("Countdown"),
            f"SampleSet:{general.get('SampleSet', 'Normal')}",
            number(general, "StackLeniency", 0),
            f"Mode:{int(beatmap.mode)}",
            flag("LetterboxInBreaks"),
            flag("WidescreenStoryboard"),
        ],
        "Editor": [
            *([f"Bookmarks:{','.join(bookmarks)}"] if bookmarks else []),
            number(editor, "DistanceSpacing", 1),
            f"BeatDivisor:{int(editor.get('BeatDivisor', '4'))}",
            f"GridSize:{int(editor.get('GridSize', '4'))}",
            number(editor, "TimelineZoom", 1),
        ],
        "Metadata": [
            f"Title:{title}",
            f"TitleUnicode:{metadata.get('TitleUnicode', title)}",
            f"Artist:{artist}",
            f"ArtistUnicode:{metadata.get('ArtistUnicode', artist)}",
            f"Creator:{metadata.get('Creator', '')}",
            f"Version:{metadata.get('Version', '')}",
            f"Source:{metadata.get('Source', '')}",
            f"Tags:{' '.join(metadata.get('Tags', '').split())}",
            *(f"{key}:{int(metadata[key])}" for key in ("BeatmapID", "BeatmapSetID") if key in metadata),
        ],
        "Difficulty": [
            number(difficulty, "HPDrainRate", 5),
            number(difficulty, "CircleSize", 5),
            number(difficulty, "OverallDifficulty", 5),
            number(difficulty, "ApproachRate", od),
            number(difficulty, "SliderMultiplier", 1.4),
            number(difficulty, "SliderTickRate", 1),
        ],
        "Events": [
            "// Background and Video events",
            "// Break Periods",
            "// Storyboard Layer 0(Background)",
            "// Storyboard Layer 1(Fail)",
            "// Storyboard Layer 2(Pass)",
            "// Storyboard Layer 3(Foreground)",
            "// Storyboard Layer 4(Overlay)",
            "// Storyboard Sound Samples",
        ],
        "TimingPoints": [timing_text(point) for point in to_points(lines)],
        "HitObjects": [_object_text(item) for item in objects],
    }
    blocks = [f"[{name}]\n" + "".join(f"{line}\n" for line in content) for name, content in sections.items()]
    return "osu file format v14\n\n" + "\n".join(blocks) + "\n"


def _object_text(item: HitObject) -> str:
    """The line of an object as the library of upstream writes it."""
    fields = item.source.text.split(",") if item.source else []
    combo = (4 if item.new_combo else 0) + (item.combo_skip << 4)
    start = f"{int(item.x)},{int(item.y)},{int(item.time)}"
    if isinstance(item, Slider):
        points: list[tuple[float, float]] = [(int(item.x), int(item.y))]
        points += ((int(x), int(y)) for x, y in item.points)
        kind = curve_kind(item.curve_type, points)
        # The library names the curve by the class it made of it; a line in disguise stays a Bezier.
        letter = (CurveType.BEZIER if item.segment_types else kind).value
        curve = "|".join([letter, *(f"{x}:{y}" for x, y in points[1:])])
        edges = "|".join(map(str, item.edge_sounds))
        sets = fields[9].strip() if len(fields) > 9 else ""
        return (
            f"{start},{2 + combo},{item.sound},{curve},{item.slides},{plain_number(item.length)},{edges},{sets},"
            f"{_sample_text(item, fields, 10)}"
        )
    if isinstance(item, Spinner):
        return f"{start},{8 + combo},{item.sound},{int(item.end)},{_sample_text(item, fields, 6)}"
    if isinstance(item, Hold):
        sample = fields[5].partition(":")[2].strip() if len(fields) > 5 else ""
        return f"{start},{128 + combo},{item.sound},{int(item.end)}:{sample or '0:0:0:0:'}"
    return f"{start},{1 + combo},{item.sound},{_sample_text(item, fields, 5)}"


def _sample_text(item: HitObject, fields: list[str], index: int) -> str:
    if len(fields) > index:
        return fields[index].strip()
    sample = item.sample
    if item.source is not None:
        return "0:0:0:0:"
    return f"{sample.normal_set}:{sample.addition_set}:{sample.index}:{sample.volume}:{sample.filename}"
