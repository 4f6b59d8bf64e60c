"""The contents of a new beatmap."""

from core.beatmap.objects import GameMode
from core.beatmap.sections import Block


def new_blocks(mode: GameMode) -> list[Block]:
    """The sections of an empty v14 file, as the editor writes them."""
    general = [
        "AudioFilename: ",
        "AudioLeadIn: 0",
        "PreviewTime: -1",
        "Countdown: 0",
        "SampleSet: Soft",
        "StackLeniency: 0.7",
        f"Mode: {int(mode)}",
        "LetterboxInBreaks: 0",
        *(["SpecialStyle: 0"] if mode == GameMode.MANIA else []),
        "WidescreenStoryboard: 1",
        "",
    ]
    events = [
        "//Background and Video events",
        "//Break Periods",
        "//Storyboard Layer 0 (Background)",
        "//Storyboard Layer 1 (Fail)",
        "//Storyboard Layer 2 (Pass)",
        "//Storyboard Layer 3 (Foreground)",
        "//Storyboard Layer 4 (Overlay)",
        "//Storyboard Sound Samples",
        "",
    ]
    metadata = ["Title:", "TitleUnicode:", "Artist:", "ArtistUnicode:", "Creator:", "Version:", "Source:", "Tags:"]
    difficulty = ["HPDrainRate:5", "CircleSize:4", "OverallDifficulty:5", "ApproachRate:5"]
    sections = [
        ("", "", ["osu file format v14", ""]),
        ("general", "[General]", general),
        ("editor", "[Editor]", ["DistanceSpacing: 1", "BeatDivisor: 4", "GridSize: 4", "TimelineZoom: 1", ""]),
        ("metadata", "[Metadata]", [*metadata, "BeatmapID:0", "BeatmapSetID:-1", ""]),
        ("difficulty", "[Difficulty]", [*difficulty, "SliderMultiplier:1.4", "SliderTickRate:1", ""]),
        ("events", "[Events]", events),
        ("timingpoints", "[TimingPoints]", ["", ""]),
        ("hitobjects", "[HitObjects]", [""]),
    ]
    return [Block(name, header, [(0, line) for line in lines]) for name, header, lines in sections]
