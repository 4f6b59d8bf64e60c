"""How a model's tokens are drawn, how windows overlap, and how coarse positions are refined."""

from dataclasses import dataclass, replace

from core.generation.option import DECODING, LARGE_ONLY, MODEL, POSITIONS, STYLE, option

LOOKAHEAD, FAST_LOOKAHEAD = 0.4, 0.2
"""Share of a window that the public pipeline reads and does not keep, and what a fast request takes: windows then step
three times as far, so that a third of them is decoded."""

DEFAULT_TEMPERATURE = 0.9
CONTEXTS = ("timing", "kiai", "gd", "no_hs")
OUTPUTS = ("timing", "kiai", "map", "sv")


@dataclass(frozen=True, slots=True)
class Sampling:
    """How tokens are drawn.

    Attributes:
        temperature: divides the scores; 0 always takes the most likely token.
        top_p: draw from the most likely tokens that make up this share.
        top_k: draw from so many tokens; 0 for all.
        timing_temperature, mania_column_temperature, taiko_hit_temperature: in place of `temperature` for the time of
            a beat, the column of a note, and what follows a scroll speed; only where types lead their groups.
        guidance: classifier-free guidance; 1 turns it off, more pushes away from the negative prompt.
        time_bias: added to the scores of all times; positive makes maps sparser.
        beams: continuations followed at once.
        sample: draw by probability; otherwise the most likely token is taken.
    """

    temperature: float = option(DEFAULT_TEMPERATURE, MODEL, "0 always takes the most likely token", 0, 5)
    top_p: float = option(0.9, MODEL, "draw from the most likely tokens that make up this share", 0, 1)
    top_k: int = option(0, DECODING, "draw from so many tokens; 0 for all", 0, 10_000, kinds=LARGE_ONLY)
    timing_temperature: float = option(0.1, DECODING, "temperature of beats", 0, 5, kinds=LARGE_ONLY)
    mania_column_temperature: float = option(
        0.8, DECODING, "temperature of osu!mania columns", 0, 5, flag="column-temperature", kinds=LARGE_ONLY
    )
    taiko_hit_temperature: float = option(
        0.8, DECODING, "temperature of taiko's hits", 0, 5, flag="taiko-temperature", kinds=LARGE_ONLY
    )
    guidance: float = option(
        1.0, STYLE, "guidance: 1 turns it off, more holds the map closer to style and stars", 0, 20, flag="cfg"
    )
    time_bias: float = option(0.0, DECODING, "above 0 sparser, below 0 denser", -50, 50, kinds=LARGE_ONLY)
    beams: int = option(1, DECODING, "continuations followed at once", 1, 16, kinds=LARGE_ONLY)
    sample: bool = True

    def scaled(self, factor: float) -> "Sampling":
        """The same with `factor` times the temperature."""
        return replace(self, temperature=self.temperature * factor)

    def greedy_if_cold(self) -> "Sampling":
        """The same, where a temperature of 0 becomes greedy decoding: scores are not divided by 0."""
        if self.temperature > 0:
            return self
        return replace(self, sample=False, temperature=DEFAULT_TEMPERATURE)


@dataclass(frozen=True, slots=True)
class Overlap:
    """How windows overlap, as shares of a window.

    Attributes:
        lookback: the start of a window shows what the window before it wrote.
        lookahead: the end of a window is read, but what is written there is not kept; None is `LOOKAHEAD`.
        parallel: windows do not overlap, and nothing is shown or thrown away.
    """

    lookback: float = option(0.5, DECODING, "share of a window that the one before it wrote", 0, 0.95, kinds=LARGE_ONLY)
    lookahead: float | None = option(
        None, DECODING, "share of a window that is read but not kept; less is faster", 0, 0.95, kinds=LARGE_ONLY
    )
    parallel: bool = option(False, DECODING, "windows that do not see each other, many at once", kinds=LARGE_ONLY)

    @property
    def shown(self) -> float:
        """The share that shows what was written before."""
        return 0.0 if self.parallel else self.lookback

    @property
    def hidden(self) -> float:
        """The share that is thrown away."""
        if self.parallel:
            return 0.0
        return LOOKAHEAD if self.lookahead is None else self.lookahead


@dataclass(frozen=True, slots=True)
class Decoding:
    """How a song is cut up for a model, and what it is shown and writes.

    Attributes:
        compatibility: "reference" makes exactly what the public pipeline makes.
        fast: segments of the song are written at once and their seams repaired, with a shorter lookahead.
        batch: windows at once in the parallel way.
        snap_overlaps: nearly equal positions become equal; None is what the model's family does.
        contexts: kinds of context taken from the request's difficulty.
        outputs: kinds of context that the model writes; empty for all that it can.
    """

    compatibility: str | None = option(None, MODEL, "exactly what the public pipeline makes", choices=("reference",))
    fast: bool = option(
        False, MODEL, "several segments at once, seams repaired, and fewer windows; with int8 on the processor"
    )
    batch: int = option(8, DECODING, "windows decoded at once in the parallel way", 1, 256, kinds=LARGE_ONLY)
    snap_overlaps: bool | None = option(None, DECODING, "nearly equal positions become equal", kinds=LARGE_ONLY)
    contexts: tuple[str, ...] = option(
        (),
        DECODING,
        "what the model is shown of the difficulty: " + ", ".join(CONTEXTS),
        flag="context",
        metavar="C",
        choices=CONTEXTS,
        kinds=LARGE_ONLY,
    )
    outputs: tuple[str, ...] = option(
        (),
        DECODING,
        "what the model writes: " + ", ".join(OUTPUTS),
        flag="output",
        metavar="O",
        choices=OUTPUTS,
        kinds=LARGE_ONLY,
    )


@dataclass(frozen=True, slots=True)
class Refinement:
    """How a diffusion model refines coarse positions.

    Attributes:
        enabled: refine where the model's family writes coarse positions.
        steps: of the diffusion; None is what the model's family does.
        guidance: of the diffusion; 1 turns it off.
        from_noise: begin with random positions.
        longest_part: objects that are refined at once.
        overlap: objects that two parts share.
    """

    enabled: bool = option(
        True, POSITIONS, "refine coarse positions with the diffusion model", name="refine", kinds=LARGE_ONLY
    )
    steps: int | None = option(
        None, POSITIONS, "steps of the diffusion", 1, 1000, name="refine_steps", kinds=LARGE_ONLY
    )
    guidance: float = option(
        1.0, POSITIONS, "guidance of the diffusion", 0, 20, name="refine_guidance", flag="refine-cfg", kinds=LARGE_ONLY
    )
    from_noise: bool = option(
        False, POSITIONS, "begin with random positions", name="refine_from_noise", kinds=LARGE_ONLY
    )
    longest_part: int = option(
        1024,
        POSITIONS,
        "objects refined at once",
        16,
        8192,
        name="refine_longest_part",
        flag="refine-length",
        kinds=LARGE_ONLY,
    )
    overlap: int = option(
        128, POSITIONS, "objects that two parts share", 0, 4096, name="refine_overlap", kinds=LARGE_ONLY
    )
