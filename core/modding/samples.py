"""Which sound files the hit objects of a difficulty play."""

from typing import NamedTuple

from core.beatmap.objects import GameMode, HitObject, HitSound, SampleSet, Slider, Spinner
from core.modding.difficulty import MAX_REPEATS_SEEN, Difficulty

ADDITIONS = ((HitSound.WHISTLE, "hitwhistle"), (HitSound.FINISH, "hitfinish"), (HitSound.CLAP, "hitclap"))
SETS = {SampleSet.NORMAL: "normal", SampleSet.SOFT: "soft", SampleSet.DRUM: "drum"}


class Played(NamedTuple):
    """One sound of one object.

    Attributes:
        time: ms.
        place: index of the object.
        file: lower case, without suffix for names that osu! makes ("soft-hitclap2"); as written for a named file.
        sound: "hitnormal", "hitclap", "sliderslide", … or "file" for a named file.
        custom: the sample index; 0 plays the skin's own sound.
        active: it answers a key press.
    """

    time: float
    place: int
    file: str
    sound: str
    sample_set: str
    custom: int
    active: bool


class Sounded(NamedTuple):
    """The sounds of one edge of an object, as the mapper set them.

    Attributes:
        sound: `HitSound` bits.
        volume: percent.
    """

    time: float
    place: int
    number: int
    sound: int
    normal_set: int
    addition_set: int
    custom: int
    volume: int
    active: bool


def sounded_edges(difficulty: Difficulty) -> list[Sounded]:
    """Every edge that sounds, in the order of the objects: heads, repeats and tails, and spinner ends."""
    found: list[Sounded] = []
    for index, (hit_object, end) in enumerate(zip(difficulty.objects, difficulty.ends, strict=True)):
        if isinstance(hit_object, Slider) and difficulty.mode != GameMode.TAIKO:
            slides = max(hit_object.slides, 1)
            span = (end - hit_object.time) / slides
            for number in range(min(slides, MAX_REPEATS_SEEN) + 1):
                sounds, sets = hit_object.edge_sounds, hit_object.edge_sets
                sound = sounds[number] if number < len(sounds) else hit_object.sound
                pair = sets[number] if number < len(sets) else (0, 0)
                time = hit_object.time + span * number
                found.append(_sounded(difficulty, hit_object, time, index, number, sound, pair, number < slides))
        else:
            time = end if isinstance(hit_object, Spinner) else hit_object.time
            active = not isinstance(hit_object, Spinner)
            found.append(_sounded(difficulty, hit_object, time, index, 0, hit_object.sound, (0, 0), active))
    return found


def _sounded(
    difficulty: Difficulty,
    hit_object: HitObject,
    time: float,
    index: int,
    number: int,
    sound: int,
    pair: tuple[int, int],
    active: bool,
) -> Sounded:
    line_set, line_index, line_volume = difficulty.lines.sample_at(time)
    sample = hit_object.sample
    normal = pair[0] or sample.normal_set or line_set or default_set(difficulty)
    addition = pair[1] or sample.addition_set or normal
    volume = line_volume if isinstance(hit_object, Slider) else sample.volume or line_volume
    return Sounded(time, index, number, sound, normal, addition, sample.index or line_index, volume, active)


def default_set(difficulty: Difficulty) -> int:
    """The sample set of lines that name none."""
    named = difficulty.beatmap.general.get("SampleSet", "Normal").lower()
    return {"soft": SampleSet.SOFT, "drum": SampleSet.DRUM}.get(named, SampleSet.NORMAL)


def file_name(sample_set: int, sound: str, custom: int) -> str:
    """`soft-hitclap2`; the first index has no number."""
    name = SETS.get(SampleSet(sample_set) if 0 <= sample_set <= 3 else SampleSet.NORMAL, "normal")
    return f"{name}-{sound}{custom if custom > 1 else ''}"


def played_samples(difficulty: Difficulty) -> list[Played]:
    """Every sound that objects play, one entry for each time."""
    found: list[Played] = []

    def add(time: float, index: int, sample_set: int, sound: str, custom: int, active: bool) -> None:
        name = file_name(sample_set, sound, custom)
        found.append(Played(time, index, name, sound, name.partition("-")[0], custom, active))

    for edge in sounded_edges(difficulty):
        hit_object = difficulty.objects[edge.place]
        if hit_object.sample.filename and not isinstance(hit_object, Slider):
            found.append(Played(edge.time, edge.place, hit_object.sample.filename, "file", "", 1, edge.active))
        add(edge.time, edge.place, edge.normal_set, "hitnormal", edge.custom, edge.active)
        for bit, sound in ADDITIONS:
            if edge.sound & bit:
                add(edge.time, edge.place, edge.addition_set, sound, edge.custom, edge.active)
    for index, hit_object in enumerate(difficulty.objects):
        if isinstance(hit_object, Slider) and difficulty.mode in {GameMode.OSU, GameMode.CATCH}:
            edge = _sounded(difficulty, hit_object, hit_object.time, index, 0, hit_object.sound, (0, 0), False)
            changed = [line for line in difficulty.lines_during(index) if line.sample_set or line.sample_index]
            sets = {edge.normal_set, *(line.sample_set or edge.normal_set for line in changed)}
            customs = {edge.custom, *(line.sample_index for line in changed if not hit_object.sample.index)}
            for sample_set in sets:
                for custom in customs:
                    add(hit_object.time, index, sample_set, "sliderslide", custom, False)
                    add(hit_object.time, index, sample_set, "slidertick", custom, False)
                    if hit_object.sound & HitSound.WHISTLE:
                        add(hit_object.time, index, edge.addition_set, "sliderwhistle", custom, False)
    return found
