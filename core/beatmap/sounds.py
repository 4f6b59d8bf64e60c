"""What hit objects play: which samples of which set, after the object, its edges and the timing lines had their say.

As in the game: an object's own file replaces its hitnormal while additions still play; sliders take index and volume
from the lines; an edge that says 0:0 leaves its sets to the line, one that says nothing has the slider's own.
"""

from typing import NamedTuple

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitObject, HitSound, SampleSet, Slider
from core.beatmap.timing import TimingLines

ADDITIONS = (
    (int(HitSound.WHISTLE), "hitwhistle"),
    (int(HitSound.FINISH), "hitfinish"),
    (int(HitSound.CLAP), "hitclap"),
)
SET_NAMES = {int(SampleSet.NORMAL): "normal", int(SampleSet.SOFT): "soft", int(SampleSet.DRUM): "drum"}
_NORMAL = int(SampleSet.NORMAL)
_ADDED = int(HitSound.WHISTLE | HitSound.FINISH | HitSound.CLAP)


class HitSounds(NamedTuple):
    """The sounds of one moment of an object.

    Attributes:
        bits: `HitSound`.
        normal_set, addition_set: 1 normal, 2 soft, 3 drum.
        custom: 0 the skin's samples, 1 the mapset's, 2 and up its numbered ones.
        volume: percent.
        file: of the mapset, which plays in place of the hitnormal; "" for none.
        hitnormal: whether the hitnormal plays.
    """

    bits: int
    normal_set: int
    addition_set: int
    custom: int
    volume: int
    file: str = ""
    hitnormal: bool = True

    def samples(self) -> list[str]:
        """The names of what plays but for the own file, without index: "soft-hitnormal", "drum-hitclap"."""
        names = [f"{set_name(self.normal_set)}-hitnormal"] if self.hitnormal else []
        return names + [f"{set_name(self.addition_set)}-{name}" for bit, name in ADDITIONS if self.bits & bit]


def set_name(sample_set: int) -> str:
    """ "normal", "soft" or "drum"; the game takes sets that do not exist for normal."""
    return SET_NAMES.get(sample_set, "normal")


def default_set(beatmap: Beatmap) -> int:
    """The sample set of lines that name none."""
    named = beatmap.general.get("SampleSet", "").strip().lower()
    return next((int(each) for each, name in SET_NAMES.items() if name == named), int(SampleSet.NORMAL))


class SoundReader:
    """Answers what the objects of a beatmap play."""

    def __init__(self, beatmap: Beatmap, lines: TimingLines | None = None) -> None:
        self.lines = lines if lines is not None else TimingLines(beatmap.timing_points)
        self._default = default_set(beatmap)
        self._mania = beatmap.mode == GameMode.MANIA

    def of_object(self, item: HitObject, time: float) -> HitSounds:
        """What an object that is not a slider plays at `time` ms; of a slider, what its body is made of."""
        line_set, line_index, volume = self.lines.sample_at(time)
        sample = item.sample
        normal, addition = self._sets((sample.normal_set, sample.addition_set), line_set)
        if isinstance(item, Slider):
            return HitSounds(item.sound, normal, addition, line_index, volume)
        hitnormal = not sample.filename and not (self._mania and item.sound & _ADDED and not item.sound & 1)
        custom, volume = sample.index or line_index, sample.volume or volume
        return HitSounds(item.sound, normal, addition, custom, volume, sample.filename, hitnormal)

    def of_edge(self, slider: Slider, edge: int, time: float) -> HitSounds:
        """What an edge of a slider plays: 0 is the head, `slides` the tail."""
        line_set, index, volume = self.lines.sample_at(time)
        normal, addition = self._sets(slider.edge_set(edge), line_set)
        return HitSounds(slider.edge_sound(edge), normal, addition, index, volume)

    def _sets(self, sets: tuple[int, int], line_set: int) -> tuple[int, int]:
        normal = _existing(sets[0]) or _existing(line_set) or self._default
        return normal, _existing(sets[1]) or normal


def _existing(sample_set: int) -> int:
    return sample_set if 0 <= sample_set < 4 else _NORMAL
