"""How the view moves along with the cursor, and when it leaves someone who looks elsewhere alone."""

from desktop.timeline.axis import TimeAxis

_PLAYING_STEP_MS = 250.0
_FOLLOW_AT = 0.5  # of the view, the place of the cursor while the song plays


class FollowCursor:
    """Scrolls the view along with the cursor.

    Attributes:
        enabled: whether the view follows at all.
    """

    def __init__(self, axis: TimeAxis) -> None:
        self._axis = axis
        self.enabled = True
        self._now = True

    def set_enabled(self, enabled: bool) -> None:
        self.enabled = self._now = enabled

    def resume(self) -> None:
        """The cursor was sent somewhere: go along."""
        self._now = self.enabled

    def moved_by_hand(self, time: float) -> None:
        """The view was moved; the cursor is at `time` ms."""
        # Someone who looks elsewhere while the song plays is not pulled back until the cursor is visible again.
        start, end = self._axis.viewRange()[0]
        self._now = self.enabled and start <= time <= end

    def cursor_moved(self, before: float, ms: float) -> None:
        """The cursor moved from `before` to `ms`, by playing where that is a small step."""
        if not self.enabled:
            return
        start, end = self._axis.viewRange()[0]
        length = end - start
        playing = 0 < ms - before < _PLAYING_STEP_MS
        if not playing:
            if ms == before or start + length * 0.02 <= ms <= end - length * 0.02:
                return
            self._axis.show_times(ms - length / 2, ms + length / 2)
            self._now = True
            return
        if not self._now:
            self._now = start <= ms <= end
            return
        place = (ms - start) / length
        if place > 1 or place < 0:
            self._axis.show_times(ms - length * _FOLLOW_AT, ms + length * (1 - _FOLLOW_AT))
        elif place > _FOLLOW_AT:
            # Holds the cursor still, and lets it drift back to its place when it began further right.
            self._axis.scroll_by(min((ms - before) * 1.5, (place - _FOLLOW_AT) * length))
