"""Token ids in the groups in which the grammar offers them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.beatmap.objects import PLAYFIELD_HEIGHT, PLAYFIELD_WIDTH
from core.generation.mappers.sampler import Ids
from core.tokens import encoding
from core.tokens.events import LEAST_VOLUME, Event, EventType
from core.tokens.vocabulary import Vocabulary

CELL = 32
STEP = 2


@dataclass(frozen=True)
class TokenGroups:
    """The ids of a vocabulary of the bundled model.

    Attributes:
        cells: of positions inside the playfield.
        wide_cells: of positions inside the playfield or a little beside it, for anchors.
        columns: by column.
        offsets: (refinements, 2), osu! pixels from left and top of a cell.
    """

    cells: Ids
    wide_cells: Ids
    refinements: Ids
    columns: Ids
    new_combo: int
    speeds: Ids
    sounds: Ids
    volumes: Ids
    types: dict[EventType, int]
    first_cell: int
    first_refinement: int
    offsets: NDArray[np.int64]

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> "TokenGroups":
        """The groups in a vocabulary of the bundled model."""
        ids = {kind: np.array(span.ids, dtype=np.int64) for kind, span in vocabulary.ranges.items()}
        first, refinements = vocabulary.span(EventType.POS).start, ids[EventType.POS_REFINE]
        return cls(
            cells=_cells(first, (0, 511), (0, 383)),
            wide_cells=_cells(first, (-64, 575), (-64, 447)),
            refinements=refinements,
            columns=ids[EventType.COLUMN],
            new_combo=vocabulary.encode(Event(EventType.NEW_COMBO)),
            speeds=ids[EventType.SCROLL_SPEED][1:],
            # One value more is reserved than sounds exist.
            sounds=ids[EventType.HITSOUND][:72],
            volumes=ids[EventType.VOLUME][LEAST_VOLUME:],
            types={
                kind: span.ids[-1] for kind, span in vocabulary.ranges.items() if span.start < vocabulary.output_size
            },
            first_cell=first,
            first_refinement=int(refinements[0]),
            offsets=np.array([encoding.decode_refinement(each, CELL, STEP) for each in range(len(refinements))]),
        )

    def point(self, cell_id: int, refinement_id: int) -> tuple[float, float]:
        """osu! pixels of a position."""
        left, top = encoding.decode_position(cell_id - self.first_cell, CELL)
        dx, dy = encoding.decode_refinement(refinement_id - self.first_refinement, CELL, STEP)
        return float(left + dx), float(top + dy)

    def points(self, cell_id: int) -> NDArray[np.float64]:
        """(refinements, 2): the points of a cell, each the nearest on the playfield, osu! pixels."""
        corner = encoding.decode_position(cell_id - self.first_cell, CELL)
        return np.clip(corner + self.offsets, 0.0, (PLAYFIELD_WIDTH, PLAYFIELD_HEIGHT))

    def centre(self, cell_id: int) -> tuple[float, float]:
        """The middle of a cell, osu! pixels."""
        left, top = encoding.decode_position(cell_id - self.first_cell, CELL)
        return left + CELL / 2, top + CELL / 2

    def point_tokens(self, x: float, y: float) -> tuple[int, int]:
        """The ids of a position."""
        cell = encoding.encode_position(x, y, CELL)
        return self.first_cell + cell, self.first_refinement + encoding.encode_refinement(x, y, CELL, STEP)


def _cells(first: int, across: tuple[int, int], down: tuple[int, int]) -> Ids:
    values = {
        encoding.encode_position(x, y, CELL)
        for x in range(across[0], across[1] + 1, CELL // 2)
        for y in range(down[0], down[1] + 1, CELL // 2)
    }
    return np.array(sorted(first + value for value in values), dtype=np.int64)
