"""Which sound files the hit objects of a difficulty play."""

from collections.abc import Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from core.beatmap.objects import GameMode, HitObject, HitSound, Slider, Spinner
from core.beatmap.sounds import ADDITIONS, HitSounds, SoundReader, set_name
from core.modding.difficulty import MAX_REPEATS_SEEN, Difficulty

_WHISTLE = int(HitSound.WHISTLE)
_ADDED = int(HitSound.WHISTLE | HitSound.FINISH | HitSound.CLAP)


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
        hitnormal: whether the plain hit plays.
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
    hitnormal: bool


_EDGES: WeakKeyDictionary[Difficulty, Sequence[Sounded]] = WeakKeyDictionary()


def sounded_edges(difficulty: Difficulty) -> Sequence[Sounded]:
    """Every edge that sounds, in the order of the objects: heads, repeats and tails, and spinner ends."""
    found = _EDGES.get(difficulty)
    if found is None:
        found = _EDGES[difficulty] = tuple(_find_edges(difficulty))
    return found


def _find_edges(difficulty: Difficulty) -> list[Sounded]:
    found: list[Sounded] = []
    reader = SoundReader(difficulty.beatmap, difficulty.lines)
    for index, (hit_object, end) in enumerate(zip(difficulty.objects, difficulty.ends, strict=True)):
        if isinstance(hit_object, Slider) and difficulty.mode != GameMode.TAIKO:
            slides = max(hit_object.slides, 1)
            span = (end - hit_object.time) / slides
            for number in range(min(slides, MAX_REPEATS_SEEN) + 1):
                time = hit_object.time + span * number
                sounds = reader.of_edge(hit_object, number, time)
                found.append(_sounded(sounds, time, index, number, number < slides))
        else:
            time = end if isinstance(hit_object, Spinner) else hit_object.time
            sounds = reader.of_object(hit_object, time)
            found.append(_sounded(sounds, time, index, 0, not isinstance(hit_object, Spinner)))
    return found


def _sounded(sounds: HitSounds, time: float, place: int, number: int, active: bool) -> Sounded:
    return Sounded(
        time,
        place,
        number,
        sounds.bits,
        sounds.normal_set,
        sounds.addition_set,
        sounds.custom,
        sounds.volume,
        active,
        sounds.hitnormal,
    )


def played_samples(difficulty: Difficulty) -> list[Played]:
    """Every sound that objects play, one entry for each time."""
    found: list[Played] = []

    names: dict[tuple[int, str, int], tuple[str, str]] = {}  # (set, file)

    def add(edge: Sounded, sample_set: int, sound: str) -> None:
        key = sample_set, sound, edge.custom
        if key not in names:
            name = set_name(sample_set)
            names[key] = name, f"{name}-{sound}{edge.custom if edge.custom > 1 else ''}"
        name, file = names[key]
        found.append(Played(edge.time, edge.place, file, sound, name, edge.custom, edge.active))

    for edge in sounded_edges(difficulty):
        own = _own_file(difficulty.objects[edge.place])
        if own:
            found.append(Played(edge.time, edge.place, own, "file", "", 1, edge.active))
        if edge.hitnormal:
            add(edge, edge.normal_set, "hitnormal")
        if edge.sound & _ADDED:
            for bit, sound in ADDITIONS:
                if edge.sound & bit:
                    add(edge, edge.addition_set, sound)
    if difficulty.mode not in {GameMode.OSU, GameMode.CATCH}:
        return found
    reader = SoundReader(difficulty.beatmap, difficulty.lines)
    for index, hit_object in enumerate(difficulty.objects):
        if isinstance(hit_object, Slider):
            changed = [line for line in difficulty.lines_during(index) if line.sample_set or line.sample_index]
            times = [hit_object.time, *(line.time for line in changed)]
            for name, custom in dict.fromkeys(
                sound for time in times for sound in _body_sounds(reader, hit_object, time)
            ):
                sample_set, _, sound = name.partition("-")
                file = f"{name}{custom if custom > 1 else ''}"
                found.append(Played(hit_object.time, index, file, sound, sample_set, custom, False))
    return found


def _own_file(hit_object: HitObject) -> str:
    return "" if isinstance(hit_object, Slider) else hit_object.sample.filename


def _body_sounds(reader: SoundReader, slider: Slider, time: float) -> list[tuple[str, int]]:
    """(name, index) of what a slider's body can play from `time` on."""
    body = reader.of_object(slider, time)
    names = [f"{set_name(body.normal_set)}-sliderslide", f"{set_name(body.normal_set)}-slidertick"]
    if slider.sound & _WHISTLE:
        names.append(f"{set_name(body.addition_set)}-sliderwhistle")
    return [(name, body.custom) for name in names]
