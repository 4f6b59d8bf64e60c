"""The grammar of circles, sliders and spinners, for osu! and catch."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from core.beatmap.curve import natural_length
from core.beatmap.objects import Circle, CurveType, HitObject, HitSample, HitSound, Slider, Spinner
from core.beatmap.stacking import circle_radius
from core.generation.mappers.bundled import slider_fit
from core.generation.mappers.bundled.distance_snap import LONGEST_SNAPPED, SHORTEST_SNAPPED, landing
from core.generation.mappers.bundled.grammar import Grammar
from core.generation.mappers.bundled.prior import COMBO_SIZES, MOST_MADE, MOST_ROOM, Feature, beats_class, compared_beat
from core.generation.mappers.bundled.spatial_features import STACKED, SpatialFeatures
from core.generation.mappers.sampler import Ids
from core.generation.postprocess.placed_object import PlacedObject
from core.tokens.encoding import decode_hit_sound
from core.tokens.events import EventType

MOST_ANCHORS = 10
MOST_SLIDES = 8
LONGEST_SLIDE = 900.0  # osu! pixels
NEAR_WAY = 3.0
"""osu! pixels by which a point may be off the distance that an object is to have."""

LENGTH_TOLERANCE = 0.7
"""Standard deviation of ln(length by duration / length as drawn) that a slider's duration is chosen with."""

_DECIDED = (("jump", 0), ("far", 1), ("side", 1))
"""What of a head's place is decided before the place: it stays in the cell of the last one, is far from it, turns to
the same side."""

_ANCHORS = (EventType.LAST_ANCHOR, EventType.PERFECT_ANCHOR, EventType.BEZIER_ANCHOR, EventType.RED_ANCHOR)


class OsuGrammar(Grammar):
    """One object per onset; each ends before the next begins."""

    spinner_beats = 2.0
    slowest = 0.1  # the game reads a lower slider velocity as this one, and the slider would end off the grid

    def begin_song(self, circle_size: float, *, circles: bool) -> None:
        """`circles` says whether objects are circles that can lie over one another, unlike fruits."""
        centres = np.array([self.groups.centre(int(cell)) for cell in self.groups.cells])
        self.spatial = SpatialFeatures(centres, circle_radius(circle_size) if circles else 0.0)
        self._combo = 0

    def place(self, time: int, limit: float) -> list[PlacedObject]:
        """Decide the object at `time`; a long one ends by `limit` ms."""
        groups, stream = self.groups, self.stream
        self.begin_onset(time)
        ends = self.grid.ends_between(time, limit)
        spinner_ends = [end for end in ends if end - time >= self.spinner_beats * self.grid.beat_length(time)]
        if spinner_ends and self._spins(time):
            stream.push(groups.types[EventType.SPINNER])
            return [self._spinner(time, spinner_ends)]
        way = self._way(time)
        head_x, head_y = self._head(time) if way is None else self._head_at(way, time)
        self.spatial.add((head_x, head_y), time)
        new_combo, speed = self._combo_and_speed(time, sliders=bool(ends))
        self._combo = 1 if new_combo else self._combo + 1
        if speed is not None:
            self.stream.expect(*self.likely_sound(), groups.types[EventType.SLIDER_HEAD])
        sound, volume = self.sound()
        if speed is None:
            stream.push(groups.types[EventType.CIRCLE])
            circle = Circle(head_x, head_y, time, new_combo=new_combo)
            set_sound(circle, sound)
            return [PlacedObject(circle, time, volumes=[(time, volume)], snapped=way is not None)]
        stream.push(groups.types[EventType.SLIDER_HEAD])
        slider = Slider(head_x, head_y, time, new_combo=new_combo)
        placed = self._slider(slider, speed, sound, volume, ends)
        placed.snapped = way is not None
        self.spatial.add(slider_fit.end_position(slider), placed.end, end=True)
        return [placed]

    def _spins(self, time: int) -> bool:
        options = np.append(self.groups.cells, self.groups.types[EventType.SPINNER])
        spins = (np.arange(len(options)) == len(options) - 1).astype(np.int64)
        return bool(spins[self._peek(options, Feature("spinner", (self._gap(time),), spins))])

    def _head(self, time: int) -> tuple[float, float]:
        """Where the object at `time` begins, osu! pixels.

        The model draws a cell, then a place in it. Where the cell holds an earlier object to stack on, a place close to
        that one means exactly there.
        """
        groups, stream, beat = self.groups, self.stream, compared_beat(self.grid.beat_length(time))
        features = self.spatial.features(time, beat)
        bias = self._narrowed(features) if features else None
        cell = stream.choose(groups.cells, bias=bias, kinds=self.spatial.kinds(features))
        self.chosen(cell, *features)
        points = groups.points(int(groups.cells[cell]))
        touch = self.spatial.touching(points, time, beat)
        fine = [touch] if touch is not None else []
        below = self.spatial.stacked_on(cell, time, beat)
        if below is None:
            bias = self.bias(*fine) if fine else None
            chosen = stream.choose(groups.refinements, self.fine, bias)
            self.chosen(chosen, *fine)
            return float(points[chosen, 0]), float(points[chosen, 1])
        target, context = below
        near = np.hypot(*(points - target).T) < STACKED
        fine.append(Feature("stack", (context,), near.astype(np.int64)))
        bias = self.bias(*fine)
        if self.debts.follows("stack"):
            exact = self._has(fine[-1], 1, stream.scores(groups.refinements) + bias)
            bias = np.where(near == exact, bias, -np.inf)
        chosen = stream.choose(groups.refinements, self.structure, bias)
        self.chosen(chosen, *fine)
        return target if near[chosen] else (float(points[chosen, 0]), float(points[chosen, 1]))

    def _narrowed(self, features: Sequence[Feature]) -> NDArray[np.float64]:
        """(cells,) nats of a map that follows another; minus infinity where what is decided first rules them out."""
        bias = self.bias(*features)
        by_table = {feature.table: feature for feature in features if self.debts.follows(feature.table)}
        decided = [(by_table[table], option_class) for table, option_class in _DECIDED if table in by_table]
        if not decided:
            return bias
        believed = self.stream.scores(self.groups.cells) + self.prior.bias(*features)
        for feature in features:
            believed += self.echo.nats(feature)
        for feature, option_class in decided:
            has = self._has(feature, option_class, np.where(np.isfinite(bias), believed, -np.inf))
            bias = np.where((feature.classes == option_class) == has, bias, -np.inf)
        return bias

    def _way(self, time: int) -> float | None:
        """osu! pixels to the object at `time` by the spacing of the map that is followed; None leaves it open."""
        pace = self.debts.pace
        beats = self.spatial.beats_since(time, self.grid.beat_length(time))
        if pace is None or not SHORTEST_SNAPPED < beats <= LONGEST_SNAPPED:
            return None
        if self.stream.rng.random() >= pace.snapped:
            return None
        velocity = self._velocity if self.velocities is None else self.velocities(time)
        way = pace.spacing * beats * 100 * self.slider_multiplier * velocity
        return way if self.spatial.at_distance(way).any() else None

    def _head_at(self, way: float, time: int) -> tuple[float, float]:
        """Where the object at `time` begins, `way` osu! pixels from the last one or on it."""
        groups, stream, end = self.groups, self.stream, self.spatial.last
        beat = compared_beat(self.grid.beat_length(time))
        features = self.spatial.features(time, beat)
        jump = next(feature for feature in features if feature.table == "jump")
        fit = jump.classes == 0
        if not self._stays(jump, features):
            fit = self.spatial.at_distance(way)
        others = [feature for feature in features if feature.table not in ("jump", "far")]
        cell = stream.choose(groups.cells, bias=np.where(fit, self.bias(*others), -np.inf))
        self.chosen(cell, *features)
        points = [slider_fit.inside(*groups.point(int(groups.cells[cell]), int(i))) for i in groups.refinements]
        distances = np.hypot(*(np.array(points) - end).T)
        below = self.spatial.stacked_on(cell, time, beat)
        if below is not None and below[0] == end:
            stack = Feature("stack", (below[1],), (distances < STACKED).astype(np.int64))
            chosen = stream.choose(groups.refinements, self.structure, self.bias(stack))
            self.chosen(chosen, stack)
            if distances[chosen] < STACKED:
                return end
        else:
            chosen = stream.choose(groups.refinements, self.fine, -0.5 * ((distances - way) / NEAR_WAY) ** 2)
        return landing(end, points[chosen], way)

    def _stays(self, jump: Feature, features: Sequence[Feature]) -> bool:
        """Whether an object is in the cell of the last one: as often as in the map that is followed."""
        scores = self.stream.scores(self.groups.cells) + self.prior.bias(*features)
        return self._has(jump, 0, scores)

    def _has(self, feature: Feature, option_class: int, scores: NDArray[np.float64]) -> bool:
        """Whether the option is of a class, as often as in the map that is followed; `scores` are nats, (options,)."""
        open_to = np.isfinite(scores)
        of_class = feature.classes == option_class
        yes, no = of_class & open_to, ~of_class & open_to
        if not yes.any() or not no.any():
            return bool(yes.any())
        odds = float(np.logaddexp.reduce(scores[yes]) - np.logaddexp.reduce(scores[no]))
        return bool(self.stream.rng.random() < self.debts.chance(feature, option_class, odds))

    def _combo_and_speed(self, time: int, *, sliders: bool) -> tuple[bool, float | None]:
        """Whether a combo begins, and the slider's velocity, or None for a circle."""
        groups = self.groups
        speeds = groups.speeds if sliders else groups.speeds[:0]
        options = np.concatenate([groups.sounds, speeds, [groups.new_combo]])
        kinds = np.repeat([0, 1, -1], [len(groups.sounds), len(speeds), 1])
        size = int(np.searchsorted(COMBO_SIZES, self._combo, side="right"))
        combo = Feature("combo", (self.grid.bar_place(time), size), (kinds < 0).astype(np.int64))
        gap = self._gap(time, compared_beat(self.grid.beat_length(time)))
        kind = Feature("slider", (gap,), kinds)
        self._expect_object(time, sliders=sliders)
        index = self._peek(options, kind, combo)
        self.chosen(index, combo)
        new_combo = index == len(options) - 1
        if new_combo:
            self.stream.push(groups.new_combo)
            self._expect_object(time, sliders=sliders)
            index = self._peek(options[:-1], kind._replace(classes=kinds[:-1]))
        self.chosen(index, kind)
        slides = bool(kinds[index] == 1)
        if sliders:
            self.lately.happened("slider", self._gap(time), yes=slides)
        return new_combo, self.velocity(time) if slides else None

    def _expect_object(self, time: int, *, sliders: bool) -> None:
        """Expect the commoner of a circle like the last, with the next onset, and of the head of a slider."""
        if sliders and self.lately.mostly("slider", self._gap(time)):
            self.stream.expect(
                self.likely_velocity(time), *self.likely_sound(), self.groups.types[EventType.SLIDER_HEAD]
            )
        else:
            circle = self.groups.types[EventType.CIRCLE]
            self.stream.expect(*self.likely_sound(), circle, *self.onset_tokens(self.grid.next_onset(time)))

    def _peek(self, options: Ids, *features: Feature) -> int:
        """The index of one of `options`, drawn as kinds are."""
        return self.stream.peek(options, self.bias(*features), self.structure)

    def _gap(self, time: int, beat: float | None = None) -> int:
        """The class of the time until the next object, in beats of `beat` ms, or in those of the song."""
        after = self.grid.next_onset(time)
        return beats_class(np.inf if after is None else (after - time) / (beat or self.grid.beat_length(time)))

    def _lengths(self, start: int, ends: list[int]) -> NDArray[np.int64]:
        beat = self.grid.beat_length(start)
        return np.array([beats_class((end - start) / beat) for end in ends], dtype=np.int64)

    def _slider(self, slider: Slider, speed: float, sound: int, volume: int, ends: list[int]) -> PlacedObject:
        """Let the decoder write a slider: its kind, anchors, repeats and end, each within what is legal."""
        groups, stream, grid = self.groups, self.stream, self.grid
        limit = ends[-1]
        start = int(slider.time)
        self._anchors(slider)
        drawn = natural_length(slider)
        pixels_per_ms = speed * self.slider_multiplier * 100 / grid.beat_length(start)
        # What is much longer than the playfield is wide would leave it; the shortest is always offered.
        ends = [end for end in ends if pixels_per_ms * (end - start) <= LONGEST_SLIDE] or ends[:1]
        by_duration = np.array([pixels_per_ms * (end - start) for end in ends])
        bias = -0.5 * (np.log(by_duration / max(drawn, 8.0)) / LENGTH_TOLERANCE) ** 2
        length = Feature("span", (self._gap(start),), self._lengths(start, ends))
        index = stream.choose(grid.shift_tokens(ends, self.window_start), self.structure, bias + self.bias(length))
        self.chosen(index, length)
        # Unrounded, or repeats would add up the rounding.
        span = grid.precise(ends[index]) - grid.precise(start)
        stream.push(grid.snap_token(ends[index]))

        volumes = [(float(start), volume)]
        stream.expect(*self.likely_sound("body"), groups.types[EventType.LAST_ANCHOR])
        body, _ = self.sound(part="body")
        edges = [sound]
        while True:
            room = int((limit + 0.5 - start) / span)
            more = len(edges) < min(MOST_SLIDES, room)
            options = np.append(groups.sounds if more else groups.sounds[:0], groups.types[EventType.LAST_ANCHOR])
            context = (min(room, MOST_ROOM) - 1, min(len(edges), MOST_MADE) - 1)
            repeat = Feature("repeat", context, (options != options[-1]).astype(np.int64))
            index = self._peek(options, repeat)
            if more:
                self.chosen(index, repeat)
            if not repeat.classes[index]:
                stream.push(int(options[-1]))
                break
            edge, edge_volume = self.sound(part="repeat")
            volumes.append((start + span * len(edges), edge_volume))
            edges.append(edge)
        slider.slides = len(edges)
        end = round(start + span * slider.slides)
        slider.length = pixels_per_ms * span
        speed *= slider_fit.fit(slider, drawn)

        end_x, end_y = slider_fit.end_position(slider)
        stream.push(int(grid.shift_tokens([end], self.window_start)[0]), grid.snap_token(end))
        stream.push(*groups.point_tokens(end_x, end_y))
        following = self.onset_tokens(grid.next_onset(start))
        stream.expect(*self.likely_sound("tail"), groups.types[EventType.SLIDER_END], *following)
        tail, tail_volume = self.sound(part="tail")
        stream.push(groups.types[EventType.SLIDER_END])
        volumes.append((float(end), tail_volume))
        edges.append(tail)
        set_sound(slider, body)
        # The body's own sound and set are those of the slide; edges name theirs.
        slider.edge_sounds = [decode_hit_sound(edge)[0] for edge in edges]
        slider.edge_sets = [decode_hit_sound(edge)[1:] for edge in edges]
        return PlacedObject(slider, end, velocity=speed, volumes=volumes)

    def _anchors(self, slider: Slider) -> None:
        """Let the decoder write anchors up to the last one, and set the slider's curve."""
        groups, stream = self.groups, self.stream
        points: list[tuple[float, float]] = []
        kinds: list[EventType] = []
        while True:
            cell = stream.choose(groups.wide_cells)
            refinement = stream.choose(groups.refinements, self.fine)
            points.append(groups.point(int(groups.wide_cells[cell]), int(groups.refinements[refinement])))
            allowed: tuple[EventType, ...] = _ANCHORS
            if kinds[:1] == [EventType.PERFECT_ANCHOR] or len(kinds) >= MOST_ANCHORS:
                allowed = _ANCHORS[:1]
            elif kinds:
                allowed = (_ANCHORS[0], *_ANCHORS[2:])
            options = np.array([groups.types[kind] for kind in allowed])
            stream.expect(groups.types[EventType.LAST_ANCHOR])
            kind = allowed[stream.choose(options, self.structure)]
            if kind == EventType.LAST_ANCHOR:
                break
            kinds.append(kind)
        slider.curve_type, slider.points = _curve(points, kinds)

    def _spinner(self, time: int, ends: list[int]) -> PlacedObject:
        stream, grid = self.stream, self.grid
        bias = self.bias(Feature("spin", (self._gap(time),), self._lengths(time, ends)))
        index = stream.choose(grid.shift_tokens(ends, self.window_start), bias=bias)
        stream.push(grid.snap_token(ends[index]))
        sound, volume = self.sound()
        stream.push(self.groups.types[EventType.SPINNER_END])
        spinner = Spinner(256, 192, time, new_combo=True, end=ends[index])
        set_sound(spinner, sound)
        return PlacedObject(spinner, ends[index], volumes=[(float(ends[index]), volume)])


def set_sound(item: HitObject, value: int) -> None:
    """Give an object the sound of a hit sound token's value."""
    bits, sample_set, addition = decode_hit_sound(value)
    item.sound = int(HitSound(bits))
    item.sample = HitSample(sample_set, addition)


def _curve(points: list[tuple[float, float]], kinds: list[EventType]) -> tuple[CurveType, list[tuple[float, float]]]:
    """Curve type and control points; `kinds` are those of all points but the last."""
    if not kinds:
        return CurveType.LINEAR, points
    if kinds[0] == EventType.PERFECT_ANCHOR:
        return CurveType.PERFECT, points
    if all(kind == EventType.RED_ANCHOR for kind in kinds):
        return CurveType.LINEAR, points
    written: list[tuple[float, float]] = []
    for point, kind in zip(points, [*kinds, None], strict=True):
        written += [point, point] if kind == EventType.RED_ANCHOR else [point]
    return CurveType.BEZIER, written
