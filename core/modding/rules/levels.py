"""Settings by level: what an Easy, a Normal, ... may ask."""

from collections.abc import Iterator
from typing import ClassVar

from core.beatmap.levels import Level
from core.beatmap.objects import GameMode
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding
from core.modding.rules.rule import CATCH, MANIA, MINOR, OSU, TAIKO, WARNING, DifficultyRule

NAMES = {
    GameMode.OSU: ("an Easy", "a Normal", "a Hard", "an Insane", "an Expert", "an Expert"),
    GameMode.TAIKO: ("a Kantan", "a Futsuu", "a Muzukashii", "an Oni", "an Inner Oni", "a Hell Oni"),
    GameMode.CATCH: ("a Cup", "a Salad", "a Platter", "a Rain", "an Overdose", "a Deluge"),
    GameMode.MANIA: ("an Easy", "a Normal", "a Hard", "an Insane", "an Expert", "an Expert"),
}
DIFFICULTY_LEVELS = (Level.EASY, Level.NORMAL, Level.HARD, Level.INSANE, Level.EXPERT)


class LevelSettings(DifficultyRule):
    """Settings that lie outside of `[lowest, highest]` for the difficulty's level, which `limits` gives by setting.

    A warning where an Easy or Normal is named so and asks more than it may; otherwise a detail, because guidelines may
    be left with reason.
    """

    category = "Settings"
    severities = (WARNING, MINOR)

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for setting, ranges in self.limit.items():
            low, high = ranges[min(difficulty.level, len(ranges) - 1)]
            own = round(float(getattr(difficulty.beatmap, setting)), 2)
            if (low is None or own >= low) and (high is None or own <= high):
                continue
            if low is None or high is None:
                suggestion = f"{high:g} or lower" if low is None else f"{low:g} or higher"
            else:
                suggestion = f"{low:g}–{high:g}"
            name = NAMES[difficulty.mode][difficulty.level]
            above = high is not None and own > high
            severity = WARNING if above and difficulty.level <= Level.NORMAL and difficulty.level_is_named else MINOR
            message = f"{setting.upper()} is {own:g}; {suggestion} is usual for {name}."
            yield self.finding(severity, message, difficulty)


class StandardLevels(LevelSettings):
    name = "Settings of the level in osu!"
    purpose = "AR, OD, HP and CS fit what the difficulty's name promises."
    modes = OSU
    levels = DIFFICULTY_LEVELS
    limits: ClassVar = {
        "ar": [[None, 5], [4, 6], [6, 8], [7, 9.3], [8, None]],
        "od": [[1, 3], [3, 5], [5, 7], [7, 9], [8, None]],
        "hp": [[1, 3], [3, 5], [4, 6], [5, 8], [5, None]],
        "cs": [[None, 4], [None, 5], [None, 6], [None, 7], [None, 7]],
    }


class CatchLevels(LevelSettings):
    name = "Settings of the level in osu!catch"
    purpose = "AR, OD, HP and CS fit what the difficulty's name promises."
    modes = CATCH
    levels = DIFFICULTY_LEVELS
    limits: ClassVar = {
        "ar": [[None, 6], [None, 7], [None, 8], [None, 9], [9, None]],
        "od": [[None, 6], [None, 7], [None, 8], [None, 9], [9, None]],
        "hp": [[2, 3], [3, 4], [4, 5], [5, 6], [5, None]],
        "cs": [[None, 2.5], [None, 3], [None, 3.5], [None, 4], [4, None]],
    }


class ManiaLevels(LevelSettings):
    name = "Settings of the level in osu!mania"
    purpose = "Easy difficulties keep OD and HP low."
    modes = MANIA
    levels = (Level.EASY, Level.NORMAL, Level.HARD)
    limits: ClassVar = {
        "hp": [[None, 7], [None, 7.5], [None, 8]],
        "od": [[None, 7], [None, 7.5], [None, 8]],
    }


class TaikoLevels(DifficultyRule):
    name = "Settings of the level in osu!taiko"
    category = "Settings"
    severities = (WARNING, MINOR)
    purpose = "OD follows the level; HP the level and the length, because long maps drain more."
    modes = TAIKO
    levels = (Level.EASY, Level.NORMAL, Level.HARD, Level.INSANE)
    limits: ClassVar = {
        "od": [3, 4, 5, 5.5],
        "hp": [[9, 8, 7, 6], [8, 7, 6, 5], [7, 6, 5, 4], [7, 5.5, 5, 4]],
        "lengths_s": [60, 225, 285],
        "od_warning": 1.0,
        "hp_warning": 2.0,
    }

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        length = sum(difficulty.drain_ms / 1000.0 > seconds for seconds in self.limit["lengths_s"])
        suggestion = {"od": self.limit["od"][difficulty.level], "hp": self.limit["hp"][difficulty.level][length]}
        for setting, suggested in suggestion.items():
            own = round(float(getattr(difficulty.beatmap, setting)), 2)
            if own != suggested:
                far = abs(own - suggested) > self.limit[f"{setting}_warning"]
                severity = WARNING if far and difficulty.level_is_named else MINOR
                name = NAMES[difficulty.mode][difficulty.level]
                message = f"{setting.upper()} is {own:g}; {suggested:g} is suggested for {name} of this length."
                yield self.finding(severity, message, difficulty)
