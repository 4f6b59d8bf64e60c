"""Which sound files the hit objects of a difficulty play."""

from array import array
from collections.abc import Iterator
from typing import NamedTuple
from weakref import WeakKeyDictionary

from core.beatmap.objects import GameMode, HitObject, HitSound, Slider, Spinner
from core.beatmap.sounds import ADDITIONS, HitSounds, SoundReader, set_name
from core.modding.difficulty import MAX_REPEATS_SEEN, Difficulty

_WHISTLE = int(HitSound.WHISTLE)
_ADDED = int(HitSound.WHISTLE | HitSound.FINISH | HitSound.CLAP)


class PlayedFile(NamedTuple):
    """What a sound plays.

    Attributes:
        file: lower case, without suffix for names that osu! makes ("soft-hitclap2"); as written for a named file.
        sound: "hitnormal", "hitclap", "sliderslide", … or "file" for a named file.
        custom: the sample index; 0 plays the skin's own sound.
    """

    file: str
    sound: str
    sample_set: str
    custom: int


class Played(NamedTuple):
    """One sound of one object.

    Attributes:
        time: ms.
        place: index of the object.
        active: it answers a key press.
    """

    time: float
    place: int
    what: PlayedFile
    active: bool


class Sounded(NamedTuple):
    """The sounds of one edge of an object, as the mapper set them.

    Attributes:
        time: ms.
        place: index of the object.
        number: 0 for its head, 1 … for repeats and tail.
        active: it answers a key press.
    """

    time: float
    place: int
    number: int
    sounds: HitSounds
    active: bool


class PlayedSounds:
    """The sounds of a difficulty, in the order of the objects.

    They are kept as columns: a map has several for each object, and there are maps of 100,000 objects.
    """

    def __init__(self) -> None:
        self._times = array("d")
        self._places = array("l")
        self._active = bytearray()
        self._what: list[PlayedFile] = []

    def add(self, time: float, place: int, what: PlayedFile, active: bool) -> None:
        self._times.append(time)
        self._places.append(place)
        self._active.append(active)
        self._what.append(what)

    def __len__(self) -> int:
        return len(self._what)

    def __iter__(self) -> Iterator[Played]:
        return map(Played, self._times, self._places, self._what, map(bool, self._active))


class SoundedEdges:
    """Every edge of a difficulty that sounds, in the order of the objects; kept as columns."""

    def __init__(self) -> None:
        self._times = array("d")
        self._places = array("l")
        self._numbers = array("l")
        self._active = bytearray()
        self._sounds: list[HitSounds] = []
        self._same: dict[HitSounds, HitSounds] = {}

    def add(self, time: float, place: int, number: int, sounds: HitSounds, active: bool) -> None:
        self._times.append(time)
        self._places.append(place)
        self._numbers.append(number)
        self._active.append(active)
        self._sounds.append(self._same.setdefault(sounds, sounds))

    def __len__(self) -> int:
        return len(self._sounds)

    def __iter__(self) -> Iterator[Sounded]:
        return map(Sounded, self._times, self._places, self._numbers, self._sounds, map(bool, self._active))


_EDGES: WeakKeyDictionary[Difficulty, SoundedEdges] = WeakKeyDictionary()


def sounded_edges(difficulty: Difficulty) -> SoundedEdges:
    """Every edge that sounds, in the order of the objects: heads, repeats and tails, and spinner ends."""
    found = _EDGES.get(difficulty)
    if found is None:
        found = _EDGES[difficulty] = _find_edges(difficulty)
    return found


def _find_edges(difficulty: Difficulty) -> SoundedEdges:
    """Every sound of a difficulty with what it plays."""
    found = SoundedEdges()
    reader = SoundReader(difficulty.beatmap, difficulty.lines)
    for index, (hit_object, end) in enumerate(zip(difficulty.objects, difficulty.ends, strict=True)):
        if isinstance(hit_object, Slider) and difficulty.mode != GameMode.TAIKO:
            slides = max(hit_object.slides, 1)
            span = (end - hit_object.time) / slides
            for number in range(min(slides, MAX_REPEATS_SEEN) + 1):
                time = hit_object.time + span * number
                found.add(time, index, number, reader.of_edge(hit_object, number, time), number < slides)
        else:
            spins = isinstance(hit_object, Spinner)
            time = end if spins else hit_object.time
            found.add(time, index, 0, reader.of_object(hit_object, time), not spins)
    return found


class _Files:
    """What plays for each sample; one object for all that play the same."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, str, int], PlayedFile] = {}

    def of(self, sample_set: int, sound: str, custom: int) -> PlayedFile:
        """The sample `sound` of a set (a number), with its index."""
        key = sample_set, sound, custom
        found = self._known.get(key)
        if found is None:
            name = set_name(sample_set)
            found = PlayedFile(f"{name}-{sound}{custom if custom > 1 else ''}", sound, name, custom)
            self._known[key] = found
        return found


def played_samples(difficulty: Difficulty) -> PlayedSounds:
    """Every sound that objects play, one entry for each time."""
    found = PlayedSounds()
    files = _Files()
    for time, place, _, sounds, active in sounded_edges(difficulty):
        own = _own_file(difficulty.objects[place])
        if own:
            found.add(time, place, PlayedFile(own, "file", "", 1), active)
        if sounds.hitnormal:
            found.add(time, place, files.of(sounds.normal_set, "hitnormal", sounds.custom), active)
        if sounds.bits & _ADDED:
            for bit, sound in ADDITIONS:
                if sounds.bits & bit:
                    found.add(time, place, files.of(sounds.addition_set, sound, sounds.custom), active)
    if difficulty.mode in {GameMode.OSU, GameMode.CATCH}:
        _add_bodies(difficulty, files, found)
    return found


def _add_bodies(difficulty: Difficulty, files: _Files, found: PlayedSounds) -> None:
    """Add what the bodies of sliders play."""
    reader = SoundReader(difficulty.beatmap, difficulty.lines)
    for index, hit_object in enumerate(difficulty.objects):
        if isinstance(hit_object, Slider):
            changed = [line for line in difficulty.lines_during(index) if line.sample_set or line.sample_index]
            times = [hit_object.time, *(line.time for line in changed)]
            for what in dict.fromkeys(what for time in times for what in _body(reader, files, hit_object, time)):
                found.add(hit_object.time, index, what, False)


def _own_file(hit_object: HitObject) -> str:
    return "" if isinstance(hit_object, Slider) else hit_object.sample.filename


def _body(reader: SoundReader, files: _Files, slider: Slider, time: float) -> list[PlayedFile]:
    """What a slider's body can play from `time` on."""
    body = reader.of_object(slider, time)
    played = [files.of(body.normal_set, sound, body.custom) for sound in ("sliderslide", "slidertick")]
    if slider.sound & _WHISTLE:
        played.append(files.of(body.addition_set, "sliderwhistle", body.custom))
    return played
