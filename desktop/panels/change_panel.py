"""What the forms for a difficulty that is there already have in common."""

from desktop.panels.task_panel import TaskPanel
from desktop.shared.translation import tr


class ChangePanel(TaskPanel):
    """The form of a task that starts from the difficulty in view."""

    def why_not(self) -> str | None:
        opened = self._session.opened
        if self._session.song is not None and opened is None:
            return tr("This song has no difficulty yet; make one first")
        if (reason := super().why_not()) is not None:
            return reason
        if opened is not None and not opened.beatmap.hit_objects:
            return tr(
                "[{name}] has no objects yet; choose another difficulty, or make a new one", name=opened.difficulty.name
            )
        return None

    @property
    def name(self) -> str:
        """The difficulty in view, in brackets."""
        opened = self._session.opened
        return f"[{opened.difficulty.name}]" if opened is not None else tr("the difficulty")

    def _connect_session(self) -> None:
        for signal in (self._session.songChanged, self._session.difficultyChanged):
            signal.connect(self.look_again)
