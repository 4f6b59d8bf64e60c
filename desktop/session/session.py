"""What is open: the song, the difficulty that is looked at, and the proposal beside it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.beatmap.beatmap import Beatmap
from core.beatmap.moving import moved, moved_objects
from core.beatmap.objects import HitObject, TimingPoint
from core.generation.results import GenerationResult
from desktop.session.open_song import OpenDifficulty, Song
from desktop.shared.notices import NoticeBoard


class Session(QObject):
    """The state that the parts of the window share.

    Several proposals may wait for a decision beside each other; one of them, `proposal`, is looked at.

    Attributes:
        notices: where every part of the window says what happened and what went wrong.

    Signals:
        songChanged: another song is open, or none.
        songRenamed: a bare song has another title or artist.
        difficultyChanged: another difficulty of it is looked at, or the file was read again.
        proposalChanged: a proposal began, ended or went away, or another one is looked at.
        objectsAdded: hit objects joined the proposal that is being made; in the time of the open difficulty.
        shownChanged: the original or the proposal is played and drawn now.
        timingChanged: other red lines are to be used for generation.
        selectionChanged: another range of the song is selected, or none.
        undecidedChanged: proposals came or were decided, of any song.
    """

    songChanged = Signal()
    songRenamed = Signal()
    difficultyChanged = Signal()
    proposalChanged = Signal()
    objectsAdded = Signal(list)
    shownChanged = Signal()
    timingChanged = Signal()
    selectionChanged = Signal()
    undecidedChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notices = NoticeBoard(self)
        self.song: Song | None = None
        self.opened: OpenDifficulty | None = None
        self.proposals: list[GenerationResult] = []
        self.draft: list[HitObject] | None = None
        self._draft_offset = 0.0
        self._waiting: dict[Path, list[GenerationResult]] = {}
        self._place = 0
        self.timing: list[TimingPoint] | None = None
        self.timing_locked = False
        self.timing_problem = ""
        """What is wrong with the red lines that are being edited, one sentence; empty where nothing is."""
        self.timing_doubt = ""
        """Why the red lines of the open difficulty seem not to be those of its song; empty where they do."""
        self.selection: tuple[float, float] | None = None
        self._showing_proposal = False
        self._moved: tuple[Beatmap, float, Beatmap] | None = None

    @property
    def beatmap(self) -> Beatmap | None:
        """The difficulty that is looked at."""
        return self.opened.beatmap if self.opened is not None else None

    @property
    def play_offset(self) -> float:
        """ms from the time shown to the time of the song, which is that of the open difficulty's file."""
        return self.beatmap.play_offset if self.beatmap is not None else 0.0

    @property
    def audio(self) -> Path | None:
        """The audio file of what is open."""
        if self.opened is not None:
            return self.opened.audio
        return self.song.audio if self.song is not None else None

    @property
    def proposal(self) -> GenerationResult | None:
        """The proposal that is looked at; none while one is being made."""
        return self.proposals[self._place] if self.proposals and self.draft is None else None

    @property
    def proposed(self) -> Beatmap | None:
        """The proposal that is looked at, in the time of the open difficulty; the same object as long as it is."""
        if self.proposal is None:
            return None
        made = self.proposal.beatmap
        offset = made.play_offset - self.play_offset
        if self._moved is None or self._moved[0] is not made or self._moved[1] != offset:
            self._moved = made, offset, moved(made, offset) if offset else made
        return self._moved[2]

    @property
    def drafted(self) -> list[HitObject] | None:
        """The objects of the proposal that is being made, in the time of the open difficulty."""
        return None if self.draft is None else self._as_open(self.draft)

    @property
    def place(self) -> int:
        """Which of `proposals` is looked at."""
        return self._place

    @property
    def showing_proposal(self) -> bool:
        """Whether playfield and hitsounds follow the proposal instead of the original."""
        return self._showing_proposal and self.proposal is not None

    @property
    def shown(self) -> Beatmap | None:
        """What the playfield draws and the player sounds."""
        return self.proposed if self.showing_proposal else self.beatmap

    @property
    def red_lines(self) -> list[TimingPoint]:
        """The tempo in use: chosen by hand, else of what is shown."""
        if self.timing is not None:
            return self.timing
        source = self.beatmap or (self.proposal.beatmap if self.proposal is not None else None)
        return _red_lines(source)

    @property
    def own_red_lines(self) -> list[TimingPoint]:
        """The red lines of the open difficulty."""
        return _red_lines(self.beatmap)

    @property
    def undecided(self) -> int:
        """How many proposals were neither accepted nor discarded."""
        return sum(map(len, self._waiting.values())) + len(self.proposals)

    @property
    def undecided_by_song(self) -> dict[Path, list[GenerationResult]]:
        """Every proposal that was not decided, by the `Song.key` it is for."""
        songs = {key: list(results) for key, results in self._waiting.items()}
        if self.song is not None and self.proposals:
            songs.setdefault(self.song.key, []).extend(self.proposals)
        return songs

    def open(self, song: Song, opened: OpenDifficulty | None) -> None:
        """Show another song; the proposals for the one before wait until that is opened again."""
        if self.song is not None and self.proposals:
            self._waiting[self.song.key] = self.proposals
        same = self.song is not None and self.song.key == song.key
        had_timing, had_proposal = self.timing is not None, bool(self.proposals) or self.draft is not None
        self.song, self.opened = song, opened
        self.draft = self.timing = None
        self.proposals = self._waiting.pop(song.key, [])
        self._place = self._place if same else 0
        self._showing_proposal = False
        self.songChanged.emit()
        self.difficultyChanged.emit()
        if had_proposal or self.proposals:
            self.proposalChanged.emit()
        if had_timing:
            self.timingChanged.emit()
        if not same:
            self.select(None)

    def rename_song(self, title: str, artist: str) -> None:
        """Give a bare song another title and artist."""
        if self.song is not None and self.song.bare:
            self.song = replace(self.song, title=title, artist=artist)
            self.songRenamed.emit()

    def show_difficulty(self, opened: OpenDifficulty) -> None:
        """Look at another difficulty of the same song."""
        self.opened = opened
        base = self.proposal.base if self.proposal is not None else None
        # What changes this very difficulty may stay in view.
        self._showing_proposal &= base is not None and base.file == opened.difficulty.path
        self.difficultyChanged.emit()
        self.shownChanged.emit()

    def show_proposal(self, shown: bool) -> None:
        """Switch between the original and the proposal."""
        if self.proposal is not None and shown != self._showing_proposal:
            self._showing_proposal = shown
            self.shownChanged.emit()

    def look_at(self, place: int) -> None:
        """Look at another of the proposals, counted from 0; past the last comes the first."""
        if not self.proposals:
            return
        place %= len(self.proposals)
        if place != self._place or not self._showing_proposal:
            self._place = place
            self._showing_proposal = True
            self.proposalChanged.emit()
            self.shownChanged.emit()

    def begin_draft(self, play_offset: float = 0.0) -> None:
        """A task starts to hand out objects; proposals that were there before come back after it.

        Args:
            play_offset: ms that the game adds to the times of these objects.
        """
        self.draft, self._draft_offset = [], play_offset
        self._showing_proposal = False
        self.proposalChanged.emit()
        if self.proposals:
            self.shownChanged.emit()

    def add_objects(self, objects: Sequence[HitObject]) -> None:
        if self.draft is not None:
            self.draft.extend(objects)
            self.objectsAdded.emit(self._as_open(objects))

    def _as_open(self, objects: Sequence[HitObject]) -> list[HitObject]:
        """Objects of the draft in the time of the open difficulty."""
        offset = self._draft_offset - self.play_offset
        return moved_objects(objects, offset) if offset else list(objects)

    def drop_draft(self) -> None:
        """The task ended without a result."""
        if self.draft is not None:
            self.draft = None
            self.proposalChanged.emit()
            self.shownChanged.emit()

    def propose(self, *results: GenerationResult) -> None:
        """The task is done: its results can be looked at, after those that were there before."""
        self.draft = None
        if results:
            self._place = len(self.proposals)
            self.proposals = [*self.proposals, *results]
            self._showing_proposal = True
        self.proposalChanged.emit()
        self.shownChanged.emit()
        self.undecidedChanged.emit()

    def keep(self, key: Path, *results: GenerationResult) -> None:
        """Let proposals for a song that is not open wait for it."""
        self._waiting.setdefault(key, []).extend(results)
        self.undecidedChanged.emit()

    def forget(self, *results: GenerationResult) -> None:
        """These proposals were decided, whether their song is open or not."""
        gone = {id(result) for result in results}
        waiting = {key: [each for each in others if id(each) not in gone] for key, others in self._waiting.items()}
        self._waiting = {key: others for key, others in waiting.items() if others}
        left = [each for each in self.proposals if id(each) not in gone]
        if len(left) == len(self.proposals):
            self.undecidedChanged.emit()
            return
        before = sum(id(each) not in gone for each in self.proposals[: self._place])
        self.proposals = left
        self._place = min(before, max(len(left) - 1, 0))
        self._showing_proposal = self._showing_proposal and bool(left)
        self.proposalChanged.emit()
        self.shownChanged.emit()
        self.undecidedChanged.emit()

    def use_timing(self, points: list[TimingPoint] | None, *, locked: bool = False) -> None:
        """Show, hear and, unless `locked`, generate on these red lines; None goes back to those of the set."""
        same = locked == self.timing_locked and points is None and self.timing is None
        self.timing, self.timing_locked = points, locked
        if not same:
            self.timingChanged.emit()

    def set_timing_problem(self, sentence: str) -> None:
        """Say what is wrong with the red lines that are being edited; an empty sentence for nothing."""
        if sentence != self.timing_problem:
            self.timing_problem = sentence
            self.timingChanged.emit()

    def set_timing_doubt(self, sentence: str) -> None:
        """Say why the red lines of the open difficulty seem wrong; an empty sentence where they do not."""
        if sentence != self.timing_doubt:
            self.timing_doubt = sentence
            self.timingChanged.emit()

    def select(self, selection: tuple[float, float] | None) -> None:
        """Select a range of the song, ms."""
        if selection != self.selection:
            self.selection = selection
            self.selectionChanged.emit()


def _red_lines(beatmap: Beatmap | None) -> list[TimingPoint]:
    return [point for point in beatmap.timing_points if point.uninherited] if beatmap is not None else []
