"""What the forms for a difficulty that is there already have in common."""

from desktop.panels.task_panel import TaskPanel


class ChangePanel(TaskPanel):
    """A task that starts from the difficulty in view."""

    def why_not(self) -> str | None:
        opened = self._session.opened
        if self._session.song is not None and opened is None:
            return "This song has no difficulty yet; make one first"
        if (reason := super().why_not()) is not None:
            return reason
        if opened is not None and not opened.beatmap.hit_objects:
            return f"[{opened.difficulty.name}] has no objects yet; choose another difficulty, or make a new one"
        return None

    @property
    def name(self) -> str:
        """The difficulty in view, in brackets."""
        opened = self._session.opened
        return f"[{opened.difficulty.name}]" if opened is not None else "the difficulty"

    def _connect_session(self) -> None:
        for signal in (self._session.songChanged, self._session.difficultyChanged):
            signal.connect(self.look_again)
