"""The text of a map exactly as the public pipeline writes it."""

from dataclasses import dataclass

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import Circle, HitObject, Hold, Slider, Spinner, TimingPoint
from core.beatmap.sections import STORYBOARD_HEADINGS
from core.generation.postprocess.builder import MapContent
from core.tokens.upstream_view import microseconds, written_number


@dataclass(frozen=True, slots=True)
class UpstreamHeader:
    """What is above the objects; numbers are printed as Python prints them."""

    audio_filename: str = ""
    preview_time: int = -1
    mode: int = 0
    title: str = ""
    title_unicode: str = ""
    artist: str = ""
    artist_unicode: str = ""
    creator: str = ""
    version: str = ""
    source: str = ""
    tags: str = ""
    hp_drain_rate: float = 5
    circle_size: float = 4
    overall_difficulty: float = 8
    approach_rate: float = 9
    slider_multiplier: float = 1.4
    slider_tick_rate: float = 1
    background_line: str = ""


def header_of(beatmap: Beatmap) -> UpstreamHeader:
    """The header a map made from `beatmap` gets; an unset preview is 0 and an unset source "None" there."""
    od = written_number(beatmap, "OverallDifficulty", 5.0)
    background = beatmap.background
    return UpstreamHeader(
        audio_filename=beatmap.audio_filename,
        preview_time=0 if beatmap.preview_time == -1 else beatmap.preview_time,
        mode=int(beatmap.mode),
        title=beatmap.title,
        title_unicode=beatmap.metadata.get("TitleUnicode", beatmap.title),
        artist=beatmap.artist,
        artist_unicode=beatmap.metadata.get("ArtistUnicode", beatmap.artist),
        creator=beatmap.creator,
        version=beatmap.version_name,
        source=beatmap.metadata.get("Source", "None"),
        tags=" ".join(beatmap.tags.split()),
        hp_drain_rate=written_number(beatmap, "HPDrainRate", 5.0),
        circle_size=written_number(beatmap, "CircleSize", 5.0),
        overall_difficulty=od,
        approach_rate=written_number(beatmap, "ApproachRate", od),
        slider_multiplier=written_number(beatmap, "SliderMultiplier", 1.4),
        slider_tick_rate=written_number(beatmap, "SliderTickRate", 1.0),
        background_line=background_line(background),
    )


def background_line(name: str | None) -> str:
    """The event of a background image, with the line end of the layout; nothing where there is none."""
    return f'0,0,"{name.rsplit("/", 1)[-1]}",0,0\n' if name else ""


def upstream_text(content: MapContent, header: UpstreamHeader) -> str:
    """An .osu file of format v14 in the pipeline's layout, without a byte order mark."""
    sections = {
        "General": [
            f"AudioFilename: {header.audio_filename}",
            "AudioLeadIn: 0",
            f"PreviewTime: {header.preview_time}",
            "Countdown: 0",
            "SampleSet: All",
            "StackLeniency: 0.7",
            f"Mode: {header.mode}",
            "LetterboxInBreaks: 0",
            "WidescreenStoryboard: 1",
            "OverlayPosition: Above",
        ],
        "Editor": [
            "Bookmarks:-330001",
            "DistanceSpacing: 1.0",
            "BeatDivisor: 4",
            "GridSize: 8",
            "TimelineZoom: 2.20004",
        ],
        "Metadata": [
            f"Title:{header.title}",
            f"TitleUnicode:{header.title_unicode}",
            f"Artist:{header.artist}",
            f"ArtistUnicode:{header.artist_unicode}",
            f"Creator:{header.creator}",
            f"Version:{header.version}",
            f"Source:{header.source}",
            f"Tags:{header.tags}",
        ],
        "Difficulty": [
            f"HPDrainRate:{header.hp_drain_rate}",
            f"CircleSize:{header.circle_size}",
            f"OverallDifficulty:{header.overall_difficulty}",
            f"ApproachRate:{header.approach_rate}",
            f"SliderMultiplier:{header.slider_multiplier}",
            f"SliderTickRate:{header.slider_tick_rate}",
        ],
        "Events": [
            "//Background and Video events",
            f"{header.background_line}//Break Periods",
            *STORYBOARD_HEADINGS,
        ],
        "TimingPoints": ["\n".join(timing_text(point) for point in content.timing)],
        "Colours": [
            "Combo0 : 255,192,0",
            "Combo1 : 255,192,0",
            "Combo2 : 0,202,0",
            "\u034fCombo3 : 242,24,57",
            "Combo4 : 18,124,255",
            "Combo5 : 242,24,57",
        ],
        "HitObjects": ["\n".join(object_text(item) for item in content.objects)],
    }
    blocks = ["\n".join([f"[{name}]", *lines]) for name, lines in sections.items()]
    return "\n\n".join(["osu file format v14", *blocks])


def object_text(item: HitObject) -> str:
    """The line of a made object."""
    sample = item.sample
    sound = f"{sample.normal_set}:{sample.addition_set}:{sample.index}:{sample.volume}:"
    combo = 4 if item.new_combo else 0
    start = f"{int(item.x)},{int(item.y)},{int(item.time)}"
    if isinstance(item, Slider):
        points = "|".join(f"{int(x)}:{int(y)}" for x, y in item.points)
        edges = "|".join(map(str, item.edge_sounds))
        sets = "|".join(f"{normal}:{addition}" for normal, addition in item.edge_sets)
        curve = f"{item.curve_type.value}|{points}"
        return f"{start},{2 + combo},{item.sound},{curve},{item.slides},{item.length},{edges},{sets},{sound}"
    if isinstance(item, Spinner):
        return f"{start},{8 + combo},{item.sound},{int(item.end)},{sound}"
    if isinstance(item, Hold):
        return f"{start},128,{item.sound},{int(item.end)}:{sound}"
    assert isinstance(item, Circle)
    return f"{start},{1 + combo},{item.sound},{sound}"


def timing_text(point: TimingPoint) -> str:
    """The line of a timing point; offsets are cut to whole ms."""
    return ",".join(
        (
            str(microseconds(point.time) // 1000),
            plain_number(point.beat_length),
            str(point.meter),
            str(point.sample_set),
            str(point.sample_index),
            str(point.volume),
            str(int(point.uninherited)),
            str(int(point.effects != 0)),
        )
    )


def plain_number(value: float) -> str:
    """Without decimals where there are none."""
    return str(int(value)) if value == int(value) else str(float(value))
