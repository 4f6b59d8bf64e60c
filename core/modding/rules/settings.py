"""Difficulty settings and colours."""

from collections.abc import Iterator
from typing import ClassVar

from core.beatmap.combos import luminosity
from core.beatmap.fields import parse_colour
from core.beatmap.levels import Level
from core.beatmap.numbers import parse_number
from core.beatmap.objects import GameMode, Slider, Spinner
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, Fix, figure
from core.modding.fixes import set_field
from core.modding.rules.rule import CATCH, OSU, PROBLEM, WARNING, DifficultyRule

SETTINGS = {"HP": "HPDrainRate", "CS": "CircleSize", "OD": "OverallDifficulty", "AR": "ApproachRate"}


class SettingValues(DifficultyRule):
    name = "Setting out of range"
    category = "Settings"
    severities = (PROBLEM, WARNING)
    purpose = "HP, CS, OD and AR lie between 0 and 10 with one decimal, as the editor sets them."
    limits: ClassVar = {"lowest_keys": 4, "highest_keys": 18}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for short, key in SETTINGS.items():
            text = difficulty.beatmap.difficulty.get(key)
            if text is None:
                continue
            try:
                value = parse_number(text)
            except ValueError:
                yield self.finding(PROBLEM, f"{short} is {text!r}, which is not a number.", difficulty)
                continue
            keys = difficulty.mode == GameMode.MANIA and short == "CS"
            low, high = (self.limit["lowest_keys"], self.limit["highest_keys"]) if keys else (0, 10)
            rounded = round(value * 10.0) / 10.0
            if not low <= value <= high:
                word = f"{figure(value, 6)} keys are" if keys else f"{short} {figure(value, 6)} is"
                message = f"{word} outside of {low} to {high}."
                yield self.finding(PROBLEM if keys else WARNING, message, difficulty)
            elif abs(value - rounded) > 1e-4:
                fix = Fix(f"Round it to {rounded:g}.", set_field, ("difficulty", key, f"{rounded:g}"))
                message = f"{short} is {figure(value, 6)}; settings may have one decimal."
                yield self.finding(PROBLEM, message, difficulty, fix=fix)


class TickRate(DifficultyRule):
    name = "Slider tick rate"
    category = "Settings"
    severities = (PROBLEM,)
    purpose = "Slider ticks follow the beat: whole numbers, 0.5, 1.333 and 1.5 ticks a beat do."
    modes = OSU | CATCH
    limits: ClassVar = {"allowed": [0.5, 1.333, 1.5]}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        rate = difficulty.beatmap.slider_tick_rate
        allowed = self.limit["allowed"]
        if abs(rate - round(rate)) > 1e-3 and all(abs(rate - value) > 1e-3 for value in allowed):
            message = f"A slider tick rate of {rate:g} puts ticks off the beat; use a whole number, 0.5, 1.333 or 1.5."
            yield self.finding(PROBLEM, message, difficulty)


class DefaultColours(DifficultyRule):
    name = "No combo colours"
    category = "Settings"
    severities = (PROBLEM,)
    purpose = "A map sets at least two combo colours, or prefers the default skin, so that combos can be told apart."
    modes = OSU | CATCH
    limits: ClassVar = {"fewest": 2}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        if difficulty.beatmap.general.get("SkinPreference", "") == "Default":
            return
        count = len(difficulty.beatmap.combo_colours)
        if count == 0:
            message = "No combo colours are set and the default skin is not preferred, so the player's skin decides."
            yield self.finding(PROBLEM, message, difficulty)
        elif count < self.limit["fewest"]:
            message = "There is only one combo colour, so one combo cannot be told from the next."
            yield self.finding(PROBLEM, message, difficulty)


class Luminosity(DifficultyRule):
    name = "Colours too dark or bright"
    category = "Settings"
    severities = (PROBLEM, WARNING)
    purpose = "Dark objects vanish on a dark background; bright ones flash in kiai."
    modes = OSU | CATCH
    limits: ClassVar = {"problem_below": 30.0, "warning_below": 43.0, "kiai_above": 250.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        colours = [
            (f"Combo colour {place}", colour) for place, colour in enumerate(difficulty.beatmap.combo_colours, 1)
        ]
        border = parse_colour(difficulty.beatmap.colours.get("SliderBorder", ""))
        if border is not None and difficulty.mode == GameMode.OSU:
            colours.append(("The slider border", border))
        for name, colour in colours:
            bright = luminosity(colour)
            if bright < self.limit["warning_below"]:
                severity = PROBLEM if bright < self.limit["problem_below"] else WARNING
                message = f"{name} ({', '.join(map(str, colour))}) is too dark to see: luminosity {bright:.0f}."
                yield self.finding(severity, message, difficulty)
        if any(luminosity(colour) > self.limit["kiai_above"] for colour in difficulty.beatmap.combo_colours):
            yield from self._bright(difficulty)

    def _bright(self, difficulty: Difficulty) -> Iterator[Finding]:
        """Combo colours that are used in kiai and too bright for its flashes."""
        seen = set()
        for index, combo in enumerate(difficulty.combos):
            hit_object = difficulty.objects[index]
            if (
                combo.colour not in seen
                and luminosity(combo.colour) > self.limit["kiai_above"]
                and not isinstance(hit_object, Spinner)
                and difficulty.lines.kiai_at(hit_object.time)
            ):
                seen.add(combo.colour)
                message = (
                    f"The combo colour {', '.join(map(str, combo.colour))} is so bright that kiai's flashes dazzle."
                )
                yield self.finding(WARNING, message, difficulty, [index])


class SliderVelocity(DifficultyRule):
    name = "Slider velocity for beginners"
    category = "Settings"
    severities = (WARNING,)
    purpose = "An Easy keeps its slider velocity low enough to follow."
    modes = OSU
    levels = (Level.EASY,)
    limits: ClassVar = {"easy": 1.3}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        if not difficulty.level_is_named:
            return
        multiplier = difficulty.beatmap.slider_multiplier
        bpm = difficulty.lines.main_bpm(max(difficulty.ends))
        has_sliders = any(isinstance(hit_object, Slider) for hit_object in difficulty.objects)
        # The guideline is for songs around 180 BPM; slow songs need more for the same speed.
        if has_sliders and multiplier > self.limit["easy"] and multiplier * bpm > self.limit["easy"] * 180.0:
            message = (
                f"A base slider velocity of {multiplier:g} at {bpm:.0f} BPM is fast for an Easy; "
                f"{self.limit['easy']:g} is the guideline."
            )
            yield self.finding(WARNING, message, difficulty)
