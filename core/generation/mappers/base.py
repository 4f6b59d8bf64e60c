"""What a task asks of a model that maps, whatever its kind."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from core.audio.decode import Audio
from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, TimingPoint
from core.generation.hitsounding.writer import HitsoundEvent
from core.generation.model_ref import ModelRef
from core.generation.postprocess.builder import MapContent
from core.generation.request import GenerationRequest
from core.generation.request_parts import Settings
from core.generation.timing_request import TimingProposal, TimingRequest
from core.jobs import CancelToken, StageProgress
from core.timing.onsets import Onsets
from core.tokens.conditioning import Conditions

if TYPE_CHECKING:
    from core.model.checkpoints.load import LoadedModel


@dataclass(frozen=True, slots=True)
class DifficultyBrief:
    """A difficulty to write.

    Attributes:
        stars: what the finished map should have.
        red_lines: to map on; None lets the model write the timing.
        seed: of everything that is drawn.
        reference: the difficulty that the request names, where it has the mode of what is made.
        guest_of: a difficulty of the song, in the song's time, that this one goes with.
        kiai: (start, end) of each kiai of the set, ms of the song; None where there is no set and it is to be found.
        set_maps: the difficulties that the set has already, whose hitsounds the new one takes where objects coincide.
    """

    request: GenerationRequest
    mode: GameMode
    keycount: int
    stars: float
    red_lines: list[TimingPoint] | None
    audio: Audio
    seed: int
    reference: Beatmap | None = None
    guest_of: Beatmap | None = None
    kiai: Sequence[tuple[float, float]] | None = None
    set_maps: Sequence[Beatmap] = ()


@dataclass(frozen=True, slots=True)
class WrittenDifficulty:
    """What came of a brief: the stars of the map, and sentences about what could not be done."""

    stars: float
    warnings: list[str]


@dataclass(frozen=True, slots=True)
class RangeBrief:
    """A range of a difficulty to write again.

    Attributes:
        beatmap: the whole difficulty; `audio` is in the time of its file.
        conditions: of the range.
        stars: of the difficulty as it is.
        start, end: ms in the file's time.
        seed: of everything that is drawn.
    """

    request: GenerationRequest
    beatmap: Beatmap
    conditions: Conditions
    stars: float
    audio: Audio
    seed: int
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class HitsoundBrief:
    """A difficulty whose sounds are chosen.

    Attributes:
        beatmap: the copy that the sounds are meant for; `audio` is in the time of its file.
        stars: of the difficulty.
        seed: of everything that is drawn.
    """

    request: GenerationRequest
    beatmap: Beatmap
    stars: float
    audio: Audio
    seed: int


@dataclass(frozen=True, slots=True)
class TimingBrief:
    """A song whose timing is to be found.

    Attributes:
        name: of the song in messages.
        onsets: the attacks in its audio.
        seed: of everything that is drawn.
    """

    request: TimingRequest
    audio: Audio
    name: str
    onsets: Onsets
    seed: int


class Mapper(Protocol):
    """A loaded model that maps; `core.generation.mappers.open` opens one."""

    @property
    def title(self) -> str:
        """What messages call the model."""

    @property
    def modes(self) -> Collection[GameMode]:
        """The modes that it was trained with."""

    @property
    def descriptors(self) -> Collection[str]:
        """The descriptors that it was trained with."""

    @property
    def writes_timing(self) -> bool:
        """Whether it can write the red lines of a difficulty along with the objects."""

    def begin(self, audio: Audio, cancel: CancelToken) -> None:
        """Begin what follows from the song alone, while its timing is found; errors come when it is needed."""

    def prepare(self, brief: DifficultyBrief, cancel: CancelToken) -> None:
        """Compute what any difficulty of this song and timing takes, and keep it in memory.

        Raises:
            CancelledError: `cancel` was set.
        """

    def settings(self, request: GenerationRequest, reference: Beatmap | None, usual: Settings) -> Settings:
        """The [Difficulty] section to begin with, for a request that sets none; `usual` is that of such stars."""

    def write_difficulty(
        self, brief: DifficultyBrief, beatmap: Beatmap, progress: StageProgress, cancel: CancelToken
    ) -> WrittenDifficulty:
        """Write timing, objects and breaks into `beatmap`.

        Raises:
            InputError: the model cannot do this, or finds nothing to map.
            CancelledError: `cancel` was set.
        """

    def write_range(self, brief: RangeBrief, progress: StageProgress, cancel: CancelToken) -> MapContent:
        """The objects of the range, and the lines that hold for the map with them.

        Raises:
            InputError: the model cannot do this, or finds nothing to map.
            CancelledError: `cancel` was set.
        """

    def choose_hitsounds(
        self, brief: HitsoundBrief, progress: StageProgress, cancel: CancelToken
    ) -> list[HitsoundEvent]:
        """The sounds of the objects that start in the request's range.

        Raises:
            InputError: the model cannot do this, or no object starts in the range.
            CancelledError: `cancel` was set.
        """

    def find_timing(self, brief: TimingBrief, progress: StageProgress, cancel: CancelToken) -> TimingProposal:
        """The red lines of a song.

        Raises:
            InputError: the model finds no beat, or cannot do what is asked.
            CancelledError: `cancel` was set.
        """


class LoadedMapper:
    """What every `Mapper` says of the checkpoint that it runs."""

    def __init__(self, loaded: "LoadedModel", ref: ModelRef) -> None:
        self._loaded = loaded
        self._ref = ref

    def begin(self, audio: Audio, cancel: CancelToken) -> None:
        """Most models need the timing first."""

    def prepare(self, brief: DifficultyBrief, cancel: CancelToken) -> None:
        """Most models compute nothing once for all difficulties."""

    @property
    def title(self) -> str:
        return self._loaded.family.name

    @property
    def modes(self) -> Collection[GameMode]:
        return self._loaded.family.modes

    @property
    def descriptors(self) -> Collection[str]:
        return self._loaded.vocabulary.descriptors
