"""The proposal below the difficulty: objects that grow, or a finished map."""

from collections.abc import Sequence

from core.beatmap.beatmap import Beatmap
from core.beatmap.objects import HitObject
from desktop.shared.translation import tr
from desktop.timeline.object_table import object_table
from desktop.timeline.objects_lane import ObjectsLane


class ProposalLane:
    """Fills the ghost lane with a proposal.

    Attributes:
        beatmap: the proposal; None while only its objects are there, or without a proposal.
        objects: its objects.
    """

    def __init__(self, lane: ObjectsLane) -> None:
        self._lane = lane
        self.beatmap: Beatmap | None = None
        self.objects: list[HitObject] = []

    def show(self, proposal: Beatmap | Sequence[HitObject] | None, original: Beatmap | None) -> None:
        """Show a difficulty, or objects under the timing of `original`; None empties the lane."""
        self.beatmap = proposal if isinstance(proposal, Beatmap) else None
        if proposal is None:
            self.objects = []
            self._lane.set_objects(None, "")
            return
        self.objects = list(proposal.hit_objects if isinstance(proposal, Beatmap) else proposal)
        self._fill(original)

    def append(self, objects: Sequence[HitObject], original: Beatmap | None) -> bool:
        """Add objects; whether the lane comes into view with them."""
        self.objects.extend(objects)
        return self.draw(original)

    def draw(self, original: Beatmap | None) -> bool:
        """Draw it again beside another original; whether the lane comes into view with that."""
        shown_before = self._lane.table is not None
        if not self.objects and not shown_before:
            return False
        self._fill(original)
        return not shown_before

    def _fill(self, original: Beatmap | None) -> None:
        name = self.beatmap.version_name if self.beatmap is not None else ""
        table = object_table(self.objects, self.beatmap or original or Beatmap.new())
        self._lane.set_objects(table, tr("Proposal  {name}", name=name).rstrip())
