"""Findings on the timeline and in the playfield: flags, and the objects of the one that is looked at."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from desktop.controllers.editor import Editor
from desktop.controllers.generation_controller import GenerationController
from desktop.controllers.history_controller import HistoryController
from desktop.modding.finding_list import FindingEntry
from desktop.modding.panel import MaiModPanel
from desktop.session.session import Session
from desktop.session.song_loader import SongLoader
from desktop.shared import shortcuts
from desktop.shared.shortcuts import Shortcut
from desktop.timeline.findings_lane import Flag


class FindingFlags(QObject):
    """Shows the findings of the list as flags in the editor, and moves the editor to the chosen one."""

    def __init__(
        self,
        session: Session,
        panel: MaiModPanel,
        editor: Editor,
        opener: SongLoader,
        generation: GenerationController,
        history: HistoryController,
    ) -> None:
        """Findings are marked as done, or no longer, by what `generation` accepts and `history` undoes or redoes."""
        super().__init__(panel)
        history.stepped.connect(panel.modding.follow)
        generation.saved.connect(lambda saved: panel.modding.follow(saved.step))
        self._session, self._panel, self._editor = session, panel, editor
        self._modding = panel.modding
        self._flagged: list[FindingEntry] = []
        panel.shownChanged.connect(self._show_flags)
        panel.navigation.difficultyAsked.connect(opener.show)
        panel.navigation.placeAsked.connect(editor.playback.seek)
        self._modding.chosenChanged.connect(self._show_chosen)
        self._modding.wentTo.connect(self._go_to)
        editor.timeline.flagsClicked.connect(self._clicked)
        editor.timeline.flagsOpened.connect(self._opened)

    @property
    def commands(self) -> Mapping[Shortcut | str, Callable[[], object]]:
        """What the entries of the menus do."""
        return {
            shortcuts.NEXT_FINDING: partial(self.step, 1),
            shortcuts.PREVIOUS_FINDING: partial(self.step, -1),
            shortcuts.FIX_ALL: self._panel.fixes.propose_all,
        }

    def step(self, direction: int) -> None:
        """Go to the next or previous finding."""
        self._panel.step(direction, self._editor.timeline.time)

    def _show_flags(self) -> None:
        """Put a flag on the timeline for each listed finding that has a time."""
        self._flagged = [entry for entry in self._panel.model.shown if entry.finding.time is not None]
        flags = [
            Flag(
                entry.finding.time or 0.0,
                entry.finding.severity,
                f"{str(entry.finding.severity).capitalize()}: {entry.finding.message}",
                entry.stale or entry.mark is not None,
            )
            for entry in self._flagged
        ]
        self._editor.timeline.set_flags(flags, self._chosen_flag())
        self._show_objects()

    def _show_chosen(self) -> None:
        self._editor.timeline.choose_flag(self._chosen_flag())
        self._show_objects()

    def _show_objects(self) -> None:
        chosen = self._modding.chosen
        entry = next((entry for entry in self._modding.entries if entry.finding is chosen), None)
        places = entry.places if entry is not None else ()
        self._editor.timeline.set_highlight(places)
        self._editor.playfield.set_highlight(places)

    def _chosen_flag(self) -> int | None:
        chosen = self._modding.chosen
        return next((place for place, entry in enumerate(self._flagged) if entry.finding is chosen), None)

    def _go_to(self, entry: FindingEntry) -> None:
        if entry.finding.time is None:
            return
        # The findings are about the difficulty, not about what is proposed beside it.
        self._session.show_proposal(False)
        self._editor.playback.seek(entry.finding.time)

    def _clicked(self, flags: list[int]) -> None:
        """A second click on flags that stand for several goes on to the next of them."""
        entries = [self._flagged[flag] for flag in flags]
        current = next((place for place, each in enumerate(entries) if each.finding is self._modding.chosen), -1)
        self._modding.choose(entries[(current + 1) % len(entries)].finding)

    def _opened(self, flags: list[int]) -> None:
        entries = [self._flagged[flag] for flag in flags]
        entry = next((each for each in entries if each.finding is self._modding.chosen), entries[0])
        self._modding.choose(entry.finding)
        self._panel.sharing.copy_link(entry)
