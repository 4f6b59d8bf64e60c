"""The hit objects that were picked in the timeline or the playfield."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Signal

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import HitObject
from core.beatmap.timing import object_end_time
from core.modding.stamps import read_stamp, stamped_objects, write_stamp
from desktop.session.session import Session
from desktop.shared.picking import Pick


class ObjectSelection(QObject):
    """Objects of one difficulty: of the open one or of the proposal beside it.

    Attributes:
        beatmap: whose objects they are; None while none is picked.
        indices: of the picked objects in it, in order of time.

    Signals:
        changed: others are picked, or none.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.beatmap: Beatmap | None = None
        self.indices: tuple[int, ...] = ()
        self._anchor: int | None = None
        session.difficultyChanged.connect(self._follow)
        session.proposalChanged.connect(self._follow)

    def pick(self, beatmap: Beatmap | None, indices: Sequence[int], how: Pick = Pick.REPLACE) -> None:
        """Pick objects of a difficulty; those of another one are let go."""
        before = set(self.indices) if beatmap is self.beatmap and how is not Pick.REPLACE else set()
        if how is Pick.EXTEND and before and beatmap is not None and self._anchor is not None and len(indices) == 1:
            first, last = sorted((self._anchor, indices[0]), key=lambda index: beatmap.hit_objects[index].time)
            span = beatmap.hit_objects[first].time, beatmap.hit_objects[last].time
            chosen = {i for i, item in enumerate(beatmap.hit_objects) if span[0] <= item.time <= span[1]}
            if span[0] == span[1]:
                chosen = {first, last}
        else:
            chosen = before.symmetric_difference(indices) if how is Pick.TOGGLE else before.union(indices)
            self._anchor = indices[0] if indices else None
        self._choose(beatmap, chosen)

    def clear(self) -> None:
        """Pick none."""
        self._anchor = None
        self._choose(None, ())

    def of(self, beatmap: Beatmap | None) -> frozenset[int]:
        """The picked objects of a difficulty, by their index."""
        return frozenset(self.indices) if beatmap is not None and beatmap is self.beatmap else frozenset()

    @property
    def stamp(self) -> str:
        """What the editor copies: `00:24:100 (1,2,3) - `; empty while none is picked."""
        return write_stamp(self.beatmap, self.indices) if self.beatmap is not None else ""

    @property
    def span(self) -> tuple[float, float] | None:
        """ms from the start of the first picked object to the end of the last one."""
        if self.beatmap is None:
            return None
        picked = [self.beatmap.hit_objects[index] for index in self.indices]
        return picked[0].time, max(object_end_time(item, self.beatmap) for item in picked)

    def pick_stamp(self, text: str) -> float | None:
        """Pick what a stamp names in what is shown; returns its time in ms, None where the text is no stamp."""
        stamp = read_stamp(text)
        if stamp is None:
            return None
        shown = self._session.shown
        if shown is not None:
            self.pick(shown, stamped_objects(shown, stamp))
        return stamp.time

    def _choose(self, beatmap: Beatmap | None, chosen: Collection[int]) -> None:
        """Select objects of a beatmap, in the order of their times."""
        ordered: tuple[int, ...] = ()
        if not chosen or beatmap is None:
            beatmap = None
        else:
            objects = beatmap.hit_objects
            ordered = tuple(sorted(chosen, key=lambda index: (objects[index].time, index)))
        if beatmap is not self.beatmap or ordered != self.indices:
            self.beatmap, self.indices = beatmap, ordered
            self.changed.emit()

    def _follow(self) -> None:
        """The same objects stay picked where a difficulty was read again; those of one that is gone are let go."""
        session, picked = self._session, self.beatmap
        if picked is None or picked is session.beatmap or picked is session.proposed:
            return
        places = {_place(picked.hit_objects[index]) for index in self.indices}
        for beatmap in (session.beatmap, session.proposed):
            if beatmap is not None and beatmap.mode == picked.mode:
                found = [i for i, item in enumerate(beatmap.hit_objects) if _place(item) in places]
                if len(found) == len(self.indices):
                    self._choose(beatmap, found)
                    return
        self.clear()


def _place(item: HitObject) -> tuple[type, float, float, float]:
    return type(item), item.time, item.x, item.y
