"""The class tokens of a prompt: mode, difficulty, mapper, style and the like of the map to write."""

from dataclasses import dataclass, replace

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import GameMode, HitSound, Hold
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
from core.tokens.upstream_view import UpstreamMap, written_number
from core.tokens.vocabulary import Vocabulary

UNKNOWN_YEAR = 2077
UNKNOWN_RATIO = 12
RATIO_STEPS = 10
SONG_POSITION_STEPS = 100
HITSOUNDED_SHARE = 0.04

_ADDITIONS = int(HitSound.WHISTLE | HitSound.FINISH | HitSound.CLAP)
_STRETCHED_MODES = (GameMode.OSU, GameMode.CATCH)
_SCROLLING_MODES = (GameMode.TAIKO, GameMode.MANIA)


@dataclass(frozen=True, slots=True)
class Conditions:
    """The classes of a map. None becomes the token for "unknown".

    Attributes:
        difficulty: stars.
        mapper: osu! user id.
        slider_multiplier: base velocity of sliders, hundreds of osu! pixels a beat.
        hold_note_ratio: share of hold notes among the objects.
        scroll_speed_ratio: speed changes per distinct time of an object.
        negative_descriptors: descriptors that guidance leads away from.
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
        """The classes of the negative prompt of guidance: the same map with the negative descriptors.

        The mapper stays only where descriptors make the prompts differ; otherwise guidance is toward the mapper.
        """
        described = bool(self.descriptors or self.negative_descriptors)
        return replace(
            self,
            mapper=self.mapper if described else None,
            descriptors=self.negative_descriptors,
        )


def conditions_of(beatmap: Beatmap, source: UpstreamMap, vocabulary: Vocabulary, stars: float | None) -> Conditions:
    """The classes of an existing map; mapper and descriptors only of a map in the checkpoint's tables.

    Args:
        source: the same map, as upstream reads it.
        stars: its star rating; None for unknown.
    """
    mode = source.mode
    objects = source.objects
    names = {index: name for name, index in vocabulary.descriptors.items()}
    indices = vocabulary.beatmap_descriptors.get(beatmap.beatmap_id, [])
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
        descriptors=tuple(names[index] for index in indices if index in names),
    )


def training_conditions(
    beatmap: Beatmap, source: UpstreamMap, vocabulary: Vocabulary, stars: float | None
) -> Conditions:
    """The conditions that the bundled model was trained with for an existing map.

    As `conditions_of`, but a map counts as hitsounded only where more than `HITSOUNDED_SHARE` of its objects have an
    addition: a stray clap does not make a hitsounded map.
    """
    with_additions = sum(bool(item.sound & _ADDITIONS) for item in beatmap.hit_objects)
    conditions = conditions_of(beatmap, source, vocabulary, stars)
    return replace(conditions, hitsounded=with_additions > HITSOUNDED_SHARE * len(beatmap.hit_objects))


def class_tokens(conditions: Conditions, family: Family, vocabulary: Vocabulary, song_length: float) -> list[int]:
    """The ids of the class tokens in a prompt for a model of `family`; `song_length` is ms.

    Raises:
        InputError: a value that the checkpoint has no token for.
    """
    return [vocabulary.encode(event) for event in class_events(conditions, family, vocabulary, song_length)]


def class_events(conditions: Conditions, family: Family, vocabulary: Vocabulary, song_length: float) -> list[Event]:
    """`class_tokens` as events."""
    mapper = vocabulary.mapper_classes
    if conditions.mapper is not None:
        mapper = vocabulary.mappers.get(conditions.mapper, mapper)
    values: list[tuple[EventType, int]] = [
        (EventType.GAMEMODE, int(conditions.mode)),
        (
            EventType.DIFFICULTY,
            encode_difficulty(conditions.difficulty, vocabulary.difficulty_classes, vocabulary.highest_difficulty),
        ),
        (EventType.MAPPER, mapper),
        (EventType.YEAR, UNKNOWN_YEAR if conditions.year is None else conditions.year),
        (EventType.HITSOUNDED, int(conditions.hitsounded)),
        (EventType.SONG_LENGTH, encode_song_length(song_length)),
    ]
    if conditions.mode in _STRETCHED_MODES:
        if family.parser.slider_velocity:
            values.append((EventType.GLOBAL_SV, encode_global_velocity(conditions.slider_multiplier)))
        values.append((EventType.CS, encode_circle_size(conditions.circle_size, vocabulary.circle_size_classes)))
    if conditions.mode == GameMode.MANIA:
        values += [
            (EventType.KEYCOUNT, conditions.keycount),
            (EventType.HOLD_NOTE_RATIO, _ratio(conditions.hold_note_ratio)),
        ]
    if conditions.mode in _SCROLLING_MODES:
        values.append((EventType.SCROLL_SPEED_RATIO, _ratio(conditions.scroll_speed_ratio)))
    descriptors = [vocabulary.descriptors[name] for name in conditions.descriptors if name in vocabulary.descriptors]
    values += [(EventType.DESCRIPTOR, index) for index in descriptors or [vocabulary.descriptor_classes]]
    return [Event(kind, value) for kind, value in values if kind in family.class_tokens]


def song_position(frame_time: float, song_length: float) -> Event:
    """The token of a window's position in the song; both times are ms."""
    return Event(EventType.SONG_POSITION, encode_ratio(frame_time / max(song_length, 1e-9), SONG_POSITION_STEPS))


def _ratio(ratio: float | None) -> int:
    return UNKNOWN_RATIO if ratio is None else encode_ratio(ratio, RATIO_STEPS)
