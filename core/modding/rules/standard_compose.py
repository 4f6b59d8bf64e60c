"""Objects of osu! difficulties: what can be seen and read."""

import math
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar, cast

import numpy as np
from numpy.typing import NDArray

from core.beatmap.curve import slider_end_position, slider_path
from core.beatmap.levels import Level
from core.beatmap.objects import CurveType, Slider, Spinner
from core.beatmap.stacking import preempt
from core.beatmap.timing import slider_ticks
from core.modding.difficulty import Difficulty
from core.modding.finding import Finding, figure
from core.modding.rules.rule import MINOR, OSU, PROBLEM, WARNING, DifficultyRule

_COMPARED = 200
"""Jumps of a rhythm that a jump is compared with."""

_AT_ONCE = 1000
"""Sliders whose paths are looked at together."""


def end_position(difficulty: Difficulty, index: int) -> tuple[float, float]:
    """Where the player's cursor is when an object ends, osu! pixels, unstacked."""
    hit_object = difficulty.objects[index]
    return slider_end_position(hit_object) if isinstance(hit_object, Slider) else (hit_object.x, hit_object.y)


class Offscreen(DifficultyRule):
    name = "Off the screen"
    category = "Compose"
    severities = (PROBLEM, WARNING)
    purpose = "Every object is wholly visible on a screen of 4:3."
    modes = OSU
    limits: ClassVar = {"left": -67.0, "right": 579.0, "top": -60.0, "bottom": 428.0, "margin": 0.01}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        stacked = difficulty.stacked
        head_by = self._beyond(difficulty, stacked, stacked)
        heads = set(np.flatnonzero((head_by > self.limit["margin"]) & ~difficulty.columns.spinner).tolist())
        bodies = self._bodies(difficulty, [i for i in difficulty.sliders if i not in heads])
        for index in sorted(heads | bodies.keys()):
            if index in heads:
                # The game moves single objects back into view at the top and the sides, but not stacks or the bottom.
                part = "slider head" if isinstance(difficulty.objects[index], Slider) else "circle"
                message = f"The {part} is {figure(float(head_by[index]))} px off the screen."
                yield self.finding(PROBLEM, message, difficulty, [index])
                continue
            tail, by = bodies[index]
            if tail > self.limit["margin"]:
                message = f"The slider tail is {figure(tail)} px off the screen."
                yield self.finding(PROBLEM, message, difficulty, [index])
            else:
                message = f"The slider's body is {figure(by)} px off the screen."
                yield self.finding(PROBLEM if by > 1.0 else WARNING, message, difficulty, [index])

    def _bodies(self, difficulty: Difficulty, sliders: Sequence[int]) -> dict[int, tuple[float, float]]:
        """(px of the tail, px of the whole path) off the screen, of those sliders whose path is not wholly visible."""
        found: dict[int, tuple[float, float]] = {}
        for first in range(0, len(sliders), _AT_ONCE):
            some = sliders[first : first + _AT_ONCE]
            paths = [slider_path(cast("Slider", difficulty.objects[index])).points for index in some]
            points = np.concatenate(paths)
            starts = np.cumsum([0, *(len(path) for path in paths[:-1])])
            offsets = difficulty.stack_offsets[some, None]
            tails = np.array([path[-1] for path in paths]) + offsets
            low, high = (reduce.reduceat(points, starts, axis=0) + offsets for reduce in (np.minimum, np.maximum))
            tail_by, by = self._beyond(difficulty, tails, tails), self._beyond(difficulty, low, high)
            for place in np.flatnonzero(by > self.limit["margin"]).tolist():
                found[some[place]] = float(tail_by[place]), float(by[place])
        return found

    def _beyond(
        self, difficulty: Difficulty, low: NDArray[np.float64], high: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """(n,) osu! pixels that circles within boxes stick out, which have `low` and `high` (n, 2) as corners."""
        radius = difficulty.radius
        left, right = self.limit["left"] - (low[:, 0] - radius), high[:, 0] + radius - self.limit["right"]
        top, bottom = self.limit["top"] - (low[:, 1] - radius), high[:, 1] + radius - self.limit["bottom"]
        return np.maximum(np.maximum(np.maximum(left, right), np.maximum(top, bottom)), 0.0)


class NinjaSpinner(DifficultyRule):
    name = "Spinner too short to complete"
    category = "Compose"
    severities = (PROBLEM, WARNING)
    purpose = "Auto reaches 1,000 bonus points on every spinner, so that players can complete it."
    modes = OSU
    limits: ClassVar = {"problem_ms": 450.0, "warning_ms": 500.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        over = difficulty.beatmap.od - 5.0
        warning = self.limit["warning_ms"] + over * (20.0 if over > 0 else 21.8)
        problem = self.limit["problem_ms"] + over * 17.0
        for index, hit_object in enumerate(difficulty.objects):
            if isinstance(hit_object, Spinner) and (lasting := hit_object.end - hit_object.time) < warning:
                sure = "cannot" if lasting < problem else "may not"
                message = (
                    f"The spinner lasts {lasting:.0f} ms, in which Auto {sure} get 1,000 points at OD "
                    f"{difficulty.beatmap.od:g}."
                )
                yield self.finding(PROBLEM if lasting < problem else WARNING, message, difficulty, [index])


class ObscuredReverse(DifficultyRule):
    name = "Covered reverse arrow"
    category = "Compose"
    severities = (WARNING,)
    purpose = "A reverse arrow can be seen before the slider ball reaches it."
    modes = OSU
    levels = (Level.EASY, Level.NORMAL, Level.HARD, Level.INSANE)
    limits: ClassVar = {"close": 1.75, "ms": 400.0, "look": 40}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        covered = min(self.limit["ms"], preempt(difficulty.beatmap.ar))
        close = difficulty.radius / self.limit["close"]
        for index, hit_object in enumerate(difficulty.objects):
            if not isinstance(hit_object, Slider) or hit_object.slides < 2:
                continue
            time = hit_object.time + (difficulty.ends[index] - hit_object.time) / hit_object.slides
            arrow = slider_path(hit_object).end
            for other in range(max(index - self.limit["look"], 0), index):
                end = difficulty.ends[other]
                if not time - covered < end < time or isinstance(difficulty.objects[other], Spinner):
                    continue
                if math.dist(arrow, end_position(difficulty, other)) < close:
                    message = "The reverse arrow is covered by an object until just before it is reached."
                    yield self.finding(WARNING, message, difficulty, [other, index])
                    break


class SliderOnlySections(DifficultyRule):
    name = "Only sliders"
    category = "Compose"
    severities = (MINOR,)
    purpose = "Beginners need circles, or at least time, between sliders."
    modes = OSU
    levels = (Level.EASY, Level.NORMAL)
    limits: ClassVar = {"objects": 6, "ms": 5000.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        run: list[int] = []
        for index in range(len(difficulty.objects) + 1):
            if index < len(difficulty.objects) and isinstance(difficulty.objects[index], Slider):
                run.append(index)
                continue
            if len(run) > self.limit["objects"]:
                lasting = difficulty.ends[run[-1]] - difficulty.objects[run[0]].time
                sliding = sum(difficulty.ends[i] - difficulty.objects[i].time for i in run)
                if lasting > self.limit["ms"] and sliding > lasting / 2.0:
                    message = (
                        f"{len(run)} sliders follow one another for {lasting / 1000:.0f} s. Is there time to rest?"
                    )
                    yield self.finding(MINOR, message, difficulty, run[:1])
            run = []


class Ambiguity(DifficultyRule):
    name = "Ambiguous slider"
    category = "Compose"
    severities = (WARNING,)
    purpose = "One sees where a slider begins, which way it goes and where it ends."
    modes = OSU
    limits: ClassVar = {"px": 5.0, "along_px": 60.0}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for index, hit_object in enumerate(difficulty.objects):
            if not isinstance(hit_object, Slider) or not hit_object.points:
                continue
            path = slider_path(hit_object)
            head, tail = (hit_object.x, hit_object.y), path.end
            if math.dist(head, tail) <= self.limit["px"] and self._could_break(difficulty, hit_object):
                message = "Head and tail of the slider lie on one another, so its direction is hard to see."
                yield self.finding(WARNING, message, difficulty, [index])
                continue
            anchors = _corners(hit_object)
            along = 0.0
            total = sum(math.dist(a, b) for a, b in zip([head, *anchors], anchors, strict=False))
            before = head
            for anchor in anchors:
                along += math.dist(before, anchor)
                before = anchor
                on_head = along > self.limit["along_px"] and math.dist(anchor, head) <= self.limit["px"]
                on_tail = total - along > self.limit["along_px"] and math.dist(anchor, tail) <= self.limit["px"]
                if on_head or on_tail:
                    message = (
                        f"A red anchor lies on the slider's {'head' if on_head else 'tail'}; the path is ambiguous."
                    )
                    yield self.finding(WARNING, message, difficulty, [index])
                    break

    def _could_break(self, difficulty: Difficulty, slider: Slider) -> bool:
        """Whether one who stays on the head misses a tick."""
        path = slider_path(slider)
        ticks = slider_ticks(slider, difficulty.beatmap, difficulty.lines)[:200]
        return any(math.dist((slider.x, slider.y), path.position_at(tick)) > 2.0 * difficulty.radius for tick in ticks)


def _corners(slider: Slider) -> list[tuple[float, float]]:
    if slider.curve_type is CurveType.LINEAR:
        return slider.points
    if slider.curve_type is not CurveType.BEZIER:
        return []
    return [a for a, b in zip(slider.points, slider.points[1:], strict=False) if a == b]


class Burai(DifficultyRule):
    name = "Slider that runs back on itself"
    category = "Compose"
    severities = (WARNING,)
    purpose = "A slider that overlaps its own path in the same direction (burai) hides where the ball goes."
    modes = OSU
    limits: ClassVar = {"px": 1.5, "degrees": 12.0, "overlap_px": 12.0, "longest_points": 3000}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        for index, hit_object in enumerate(difficulty.objects):
            if (
                isinstance(hit_object, Slider)
                and hit_object.curve_type is CurveType.BEZIER
                and len(hit_object.points) > 2
                and self._overlap(hit_object) >= self.limit["overlap_px"]
            ):
                message = "The slider runs over its own path, so one cannot see where the ball goes. Is it readable?"
                yield self.finding(WARNING, message, difficulty, [index])

    def _overlap(self, slider: Slider) -> float:
        """osu! pixels of path that run along an earlier part of the path."""
        path = slider_path(slider)
        count = int(min(path.length / 2.0, self.limit["longest_points"]))
        if count < 8:
            return 0.0
        step = path.length / count
        points = path.positions_at(np.linspace(0.0, path.length, count + 1))
        moved = np.diff(points, axis=0)
        angles = np.arctan2(moved[:, 1], moved[:, 0])
        cells: dict[tuple[int, int], list[int]] = {}
        width = self.limit["px"] * 2.0
        parallel = 0
        for i, (x, y) in enumerate(points[:-1]):
            column, row = int(x // width), int(y // width)
            for near in ((column + a, row + b) for a in (-1, 0, 1) for b in (-1, 0, 1)):
                # Neighbours along the path are near by nature.
                if any(self._along(points, angles, i, j) for j in cells.get(near, ()) if (i - j) * step > 4 * width):
                    parallel += 1
                    break
            cells.setdefault((column, row), []).append(i)
        return parallel * step

    def _along(self, points: NDArray[np.float64], angles: NDArray[np.float64], i: int, j: int) -> bool:
        if math.dist(points[i], points[j]) > self.limit["px"]:
            return False
        turn = abs(float(angles[i] - angles[j])) % math.pi
        return min(turn, math.pi - turn) < math.radians(self.limit["degrees"])


class AbnormalSpacing(DifficultyRule):
    name = "Unusually large jump"
    category = "Compose"
    severities = (PROBLEM, WARNING, MINOR)
    purpose = "A jump far larger than all others of its rhythm is often a slip."
    modes = OSU
    limits: ClassVar = {"problem": 15.0, "warning": 4.0, "minor": 2.5, "ms": 180.0, "same_ms": 5.0, "fewest": 3}

    def find(self, difficulty: Difficulty) -> Iterator[Finding]:
        seen: dict[tuple[int, bool], deque[tuple[float, float, float]]] = {}
        objects = difficulty.objects
        for index in range(len(objects) - 1):
            hit_object, following = objects[index], objects[index + 1]
            if isinstance(hit_object, Spinner) or isinstance(following, Spinner):
                continue
            gap = following.time - difficulty.ends[index]
            if not 0.0 < gap <= self.limit["ms"]:
                continue
            distance = max(math.dist(end_position(difficulty, index), (following.x, following.y)), 20.0)
            slider = isinstance(hit_object, Slider)
            bucket = int(gap // self.limit["same_ms"])
            buckets = [seen.get((bucket + near, slider), ()) for near in (1, 0, -1)]
            seen.setdefault((bucket, slider), deque(maxlen=_COMPARED)).append((gap, distance, hit_object.time))
            if distance <= 4.0 * difficulty.radius:
                continue
            same = self._slower(buckets, gap, distance, hit_object.time)
            if len(same) < self.limit["fewest"]:
                continue
            # A slider's end is lenient by its follow circle.
            reached = distance - min(3.0 * difficulty.radius, distance) if slider else distance
            expected = sum(d * weight for _, d, weight in same) / sum(g * weight for g, _, weight in same)
            ratio = reached / gap / expected
            if ratio > self.limit["minor"]:
                severity = PROBLEM if ratio > self.limit["problem"] else WARNING
                severity = MINOR if ratio <= self.limit["warning"] else severity
                message = f"This jump is {ratio:.1f} times as wide as others of its rhythm shortly before."
                yield self.finding(severity, message, difficulty, [index, index + 1])

    def _slower(
        self, buckets: Iterable[Sequence[tuple[float, float, float]]], gap: float, distance: float, now: float
    ) -> list[tuple[float, float, float]]:
        """(gap, distance, weight) of the last jumps of this rhythm; empty where one of them is as fast as this one."""
        same: list[tuple[float, float, float]] = []
        speed = distance / gap
        for bucket in buckets:
            # Nearly always one of the last ones is faster.
            for other_gap, other_distance, time in reversed(bucket):
                if abs(other_gap - gap) > self.limit["same_ms"]:
                    continue
                weight = min(4000.0 / max(now - time, 1.0), 1.0)
                if speed < other_distance / other_gap * weight:
                    return []
                same.append((other_gap, other_distance, weight))
                if len(same) == _COMPARED:
                    return same
        return same
