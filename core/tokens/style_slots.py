"""Names of one's own for classes of a model that no mapper and no descriptor has: what an adapter's style is called."""

import zlib
from dataclasses import dataclass, replace
from typing import Literal

from core.errors import InputError
from core.tokens.vocabulary import Vocabulary

SlotKind = Literal["mapper", "descriptor"]

_FIRST_ID = 2_000_000_000
"""User ids from here on stand for styles: osu! has given far fewer, and they fit into 31 bits."""


@dataclass(frozen=True, slots=True)
class StyleSlot:
    """A class of a model under a name.

    Attributes:
        name: as people write it, in place of a mapper's id or as a descriptor.
        kind: whether it is a mapper's class or a descriptor's.
        index: of the class.
    """

    name: str
    kind: SlotKind
    index: int

    @property
    def mapper_id(self) -> int:
        """The user id that stands for the style of a mapper."""
        return _FIRST_ID + self.index


def free_slot(vocabulary: Vocabulary, name: str, kind: SlotKind) -> StyleSlot:
    """A slot that nothing uses; which one depends on the name, so that styles rarely meet.

    Raises:
        InputError: the name is taken, or the model has no free slot.
    """
    if name in vocabulary.descriptors or not name.strip() or name.strip().isdigit():
        raise InputError(f'"{name}" cannot be the name of a style: choose another word, which the model does not have.')
    mapper = kind == "mapper"
    classes = vocabulary.mapper_classes if mapper else vocabulary.descriptor_classes
    taken = set((vocabulary.mappers if mapper else vocabulary.descriptors).values())
    free = [index for index in range(classes) if index not in taken]
    if not free:
        other = "descriptor" if mapper else "mapper"
        raise InputError(
            f"The base has no free slot of a {kind} for a style's name; try --style-slot {other}, or leave out "
            "--style, which an adapter does not need."
        )
    return StyleSlot(name, kind, free[zlib.crc32(name.encode()) % len(free)])


def with_style(vocabulary: Vocabulary, style: StyleSlot) -> Vocabulary:
    """The vocabulary with the name in it.

    Raises:
        InputError: the model has no such class.
    """
    mapper = style.kind == "mapper"
    if not 0 <= style.index < (vocabulary.mapper_classes if mapper else vocabulary.descriptor_classes):
        raise InputError(f'The style "{style.name}" has a slot that this model does not have; it is for another model.')
    if mapper:
        return replace(vocabulary, mappers=vocabulary.mappers | {style.mapper_id: style.index})
    return replace(vocabulary, descriptors=vocabulary.descriptors | {style.name: style.index})
