"""What a model is told about the map it shall write: the class tokens of a prompt."""

from dataclasses import dataclass, replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, Hold
from core.tokens.contexts import scroll_speed_ratio
from core.tokens.encoding import (
    encode_circle_size,
    encode_difficulty,
    encode_global_velocity,
    encode_ratio,
    encode_song_length,
)
from core.tokens.events import Event, EventType
from core.tokens.families import Family
from core.tokens.reference import ReferenceMap, written_number
from core.tokens.vocabulary import Vocabulary

UNKNOWN_YEAR = 2077
UNKNOWN_RATIO = 12
RATIO_STEPS = 10
SONG_POSITION_STEPS = 100

_STRETCHED_MODES = (GameMode.OSU, GameMode.CATCH)
_SCROLLING_MODES = (GameMode.TAIKO, GameMode.MANIA)


@dataclass(frozen=True, slots=True)
class Conditions:
    """The wanted map. None means that the model is told "unknown".

    Attributes:
        difficulty: stars.
        mapper: osu! user id.
        hold_note_ratio: hold notes among the objects.
        scroll_speed_ratio: speed changes per distinct time of an object.
        negative_descriptors: what guidance leads away from.
    """

    mode: GameMode = GameMode.OSU
    difficulty: float | None = None
    mapper: int | None = None
    year: int | None = None
    hitsounded: bool = True
    slider_multiplier: float = 1.4
    circle_size: float | None = None
    keycount: int = 4
    hold_note_ratio: float | None = None
    scroll_speed_ratio: float | None = None
    descriptors: tuple[str, ...] = ()
    negative_descriptors: tuple[str, ...] = ()

    def negative(self) -> "Conditions":
        """What the negative prompt of guidance asks for.

        The same map with the unwanted descriptors. The mapper stays only where there are descriptors to tell the
        prompts apart; otherwise guidance is toward the mapper.
        """
        described = bool(self.descriptors or self.negative_descriptors)
        return replace(
            self,
            mapper=self.mapper if described else None,
            descriptors=self.negative_descriptors,
        )


def conditions_of(beatmap: Beatmap, source: ReferenceMap, vocabulary: Vocabulary, stars: float | None) -> Conditions:
    """The classes of an existing map; mapper and descriptors where the checkpoint knows the map.

    Args:
        source: the same map, read.
        stars: its star rating.
    """
    mode = source.mode
    objects = source.objects
    names = {index: name for name, index in vocabulary.descriptors.items()}
    known = vocabulary.beatmap_descriptors.get(beatmap.beatmap_id, [])
    return Conditions(
        mode=mode,
        difficulty=stars,
        mapper=vocabulary.beatmap_mappers.get(beatmap.beatmap_id),
        hitsounded=any(item.sound for item in objects),
        slider_multiplier=source.slider_multiplier,
        circle_size=written_number(beatmap, "CircleSize", 5.0),
        keycount=source.keys if mode == GameMode.MANIA else 4,
        hold_note_ratio=(
            sum(isinstance(item, Hold) for item in objects) / len(objects)
            if mode == GameMode.MANIA and objects
            else None
        ),
        scroll_speed_ratio=scroll_speed_ratio(source) if mode in _SCROLLING_MODES else None,
        descriptors=tuple(names[index] for index in known if index in names),
    )


def class_tokens(wanted: Conditions, family: Family, vocabulary: Vocabulary, song_length: float) -> list[int]:
    """The ids that tell a model of `family` what map is wanted; `song_length` is ms.

    Raises:
        InputError: a value that the checkpoint has no token for.
    """
    return [vocabulary.encode(event) for event in class_events(wanted, family, vocabulary, song_length)]


def class_events(wanted: Conditions, family: Family, vocabulary: Vocabulary, song_length: float) -> list[Event]:
    """`class_tokens` as events."""
    values: list[tuple[EventType, int]] = [
        (EventType.GAMEMODE, int(wanted.mode)),
        (EventType.DIFFICULTY, _difficulty(wanted, vocabulary)),
        (EventType.MAPPER, _mapper(wanted, vocabulary)),
        (EventType.YEAR, UNKNOWN_YEAR if wanted.year is None else wanted.year),
        (EventType.HITSOUNDED, int(wanted.hitsounded)),
        (EventType.SONG_LENGTH, encode_song_length(song_length)),
    ]
    if wanted.mode in _STRETCHED_MODES:
        if family.parser.slider_velocity:
            values.append((EventType.GLOBAL_SV, encode_global_velocity(wanted.slider_multiplier)))
        values.append((EventType.CS, _circle_size(wanted, vocabulary)))
    if wanted.mode == GameMode.MANIA:
        values += [(EventType.KEYCOUNT, wanted.keycount), (EventType.HOLD_NOTE_RATIO, _ratio(wanted.hold_note_ratio))]
    if wanted.mode in _SCROLLING_MODES:
        values.append((EventType.SCROLL_SPEED_RATIO, _ratio(wanted.scroll_speed_ratio)))
    known = [vocabulary.descriptors[name] for name in wanted.descriptors if name in vocabulary.descriptors]
    values += [(EventType.DESCRIPTOR, index) for index in known or [vocabulary.descriptor_classes]]
    return [Event(kind, value) for kind, value in values if kind in family.class_tokens]


def song_position(frame_time: float, song_length: float) -> Event:
    """Where in the song a window begins."""
    return Event(EventType.SONG_POSITION, encode_ratio(frame_time / max(song_length, 1e-9), SONG_POSITION_STEPS))


def _difficulty(wanted: Conditions, vocabulary: Vocabulary) -> int:
    if wanted.difficulty is None or not vocabulary.difficulty_classes:
        return vocabulary.difficulty_classes
    return encode_difficulty(wanted.difficulty, vocabulary.difficulty_classes, vocabulary.highest_difficulty)


def _mapper(wanted: Conditions, vocabulary: Vocabulary) -> int:
    if wanted.mapper is None:
        return vocabulary.mapper_classes
    return vocabulary.mappers.get(wanted.mapper, vocabulary.mapper_classes)


def _circle_size(wanted: Conditions, vocabulary: Vocabulary) -> int:
    if wanted.circle_size is None or not vocabulary.circle_size_classes:
        return vocabulary.circle_size_classes
    return encode_circle_size(wanted.circle_size, vocabulary.circle_size_classes)


def _ratio(ratio: float | None) -> int:
    return UNKNOWN_RATIO if ratio is None else encode_ratio(ratio, RATIO_STEPS)
